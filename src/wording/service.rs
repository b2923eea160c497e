//! What is said of how one is served: appointments, urgency, counters outside the house, hours.

use super::{Wording, clock};
use crate::{
    advice::{Advice, OutreachOffer, Statement},
    catalogue::{Urgency, UrgencyKind},
    hours::Openness,
    locale::message::{content as named, service, ui},
    office::{Admission, Particles},
};
use chrono::Datelike;

impl Wording<'_> {
    /// Whether one needs an appointment, where that is known.
    pub fn admission(&self, admission: Admission) -> Option<String> {
        Some(self.locale.text(&match admission {
            Admission::Unknown => return None,
            Admission::Ask => service::appointment_ask(),
            Admission::Both => service::appointment_possible(),
            Admission::Appointment => service::appointment_needed(),
            Admission::WalkIn => service::no_appointment(),
        }))
    }

    /// When one has to hurry.
    pub fn urgency(&self, urgency: Urgency) -> String {
        self.locale.text(&match urgency.when {
            UrgencyKind::PaperEnds => service::urgent_paper_ends(urgency.days),
            UrgencyKind::BeforeEnd => service::urgent_before_end(),
            UrgencyKind::AfterEntry => service::urgent_after_entry(urgency.days),
            UrgencyKind::NotYet => service::urgent_not_yet(urgency.days / 7),
            UrgencyKind::AtOnce => service::urgent_at_once(),
        })
    }

    /// How long one usually spends at the counter, where that is known.
    pub fn meeting(&self, advice: &Advice) -> Option<String> {
        match advice.meeting_minutes {
            Statement::Known { value, .. } => {
                Some(self.locale.text(&service::meeting_minutes(value)))
            }
            Statement::AskAtCounter => None,
        }
    }

    /// The last day of the law on which the steps rest, where it names one.
    pub fn ends_on(&self, advice: &Advice) -> Option<String> {
        let basis = advice.process(self.content)?.basis.as_ref()?;
        let day = basis.value.ends_on?.format("%d.%m.%Y").to_string();
        Some(self.locale.text(&service::law_ends_on(&day)))
    }

    /// Until when the law says so, who decides, what can go wrong and what one can do then; one
    /// line each.
    pub fn decision(&self, advice: &Advice) -> Vec<String> {
        let Some(process) = advice.process(self.content) else { return Vec::new() };
        let who = process.decided_by.map(|who| self.locale.text(&service::who_decides(who.into())));
        let risks = process.risks.iter().map(|risk| self.locale.text(&named::risk(risk)));
        let remedy = match &advice.remedy {
            Statement::Known { value, .. } => Some(self.locale.text(&named::remedy(value))),
            Statement::AskAtCounter => None,
        };
        let ends_on = self.ends_on(advice);
        ends_on.into_iter().chain(who).chain(risks).chain(remedy).collect()
    }

    /// Which counter serves which surnames, where the first letter alone does not decide.
    pub fn divided(&self, advice: &Advice) -> Vec<String> {
        advice
            .divided
            .iter()
            .map(|(letters, counter)| {
                self.locale.text(&service::surname_to_counter(letters, &self.counter(*counter)))
            })
            .collect()
    }

    /// What to do with surnames such as `von Berg`, below the question for the first letter.
    pub fn particles(&self) -> String {
        self.locale.text(&match self.content.office.particles {
            Particles::Counted => service::particles_counted(),
            Particles::Ignored => service::particles_ignored(),
        })
    }

    /// A counter outside the house, and when staff are there.
    pub fn outreach(&self, offer: &OutreachOffer) -> String {
        let place = self.content.office.outreach_at(offer.outreach);
        let name = &place.name;
        self.locale.text(&match offer.openness {
            Openness::Open { until: Some(until) } => service::outreach_now(name, &clock(until)),
            Openness::Closed { opens: Some(opens) } => match place.hours.at(opens) {
                Openness::Open { until: Some(until) } => service::outreach_next(
                    name,
                    opens.weekday().into(),
                    &opens.format("%d.%m.%Y").to_string(),
                    &clock(opens),
                    &clock(until),
                ),
                _ => service::outreach_ask(name),
            },
            _ => service::outreach_ask(name),
        })
    }

    /// What the key says that leads to appointments and counters outside the house; nothing where
    /// there are none.
    pub fn booking_key(&self, advice: &Advice) -> Option<String> {
        Some(self.locale.text(&match (&advice.booking, advice.outreach.as_slice()) {
            (None, []) => return None,
            (Some(_), []) => service::appointment(),
            (None, _) => service::also_outside(),
            (Some(_), _) => service::appointment_and_places(),
        }))
    }

    /// What helps while the counter is closed; one line each, with the name of its pictogram.
    pub fn when_closed(&self, advice: &Advice) -> Vec<(&'static str, String)> {
        let Some(closed) = &advice.when_closed else { return Vec::new() };
        let letter_box = closed.letter_box.then(|| self.locale.text(&service::closed_letter_box()));
        let website = closed
            .website
            .as_ref()
            .map(|address| self.locale.text(&service::closed_online(address)));
        let telephone =
            closed.telephone.as_ref().map(|number| self.locale.text(&ui::telephone(number)));
        [("letter-box", letter_box), ("globe", website), ("phone", telephone)]
            .into_iter()
            .filter_map(|(pictogram, words)| Some((pictogram, words?)))
            .collect()
    }
}
