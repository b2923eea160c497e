//! The answer for the ear, and what lies behind it.

use super::counted;
use crate::{
    advice::{Advice, Place, Statement},
    catalogue::DocumentIndex,
    hours::Openness,
    locale::message::{content as named, service, sheet, speech, ui},
    office::CounterIndex,
    speech::Utterance,
    visit::{NoWay, Visit},
    wording::Wording,
};

impl Wording<'_> {
    /// Where to go, whether it is open, what is different today, what to have in hand, what happens,
    /// what it costs, and who helps if this does not; or the card of a partner.
    pub fn spoken_answer(&self, visit: &Visit) -> Vec<Utterance> {
        let Some(advice) = &visit.advice else { return Vec::new() };
        if let Place::Partner(partner) = advice.place {
            return self.spoken_partner(visit, advice, partner);
        }
        let mut spoken = self.spoken_concern(advice);
        spoken.extend(self.spoken_notices(visit));
        spoken.extend(self.spoken_destination(visit, advice));
        for urgency in &advice.urgency {
            spoken.push(self.heard_text(&self.urgency(*urgency)));
        }
        if advice.concern.is_some() && advice.place != Place::Nowhere {
            spoken.extend(self.spoken_documents(advice));
        }
        if let Some(process) = advice.process(self.content) {
            spoken.extend(self.spoken_process(process));
            spoken.extend(self.ends_on(advice).map(|line| self.heard_text(&line)));
            if advice.place != Place::Nowhere {
                for (line, cost) in self.cost_in_brief(advice).iter().enumerate() {
                    // What is not known says of itself that it is about costs.
                    spoken.push(if advice.fees.is_known() && line == 0 {
                        self.heard(&speech::costs(cost))
                    } else {
                        self.heard_text(cost)
                    });
                }
                if let Statement::Known { value, .. } = advice.duration {
                    spoken.push(self.heard_text(&self.duration(value)));
                }
            }
        }
        spoken.extend(self.spoken_notes(advice));
        spoken
    }

    fn spoken_destination(&self, visit: &Visit, advice: &Advice) -> Vec<Utterance> {
        let mut spoken = Vec::new();
        if advice.place == Place::Nowhere {
            spoken.push(self.heard(&ui::nothing_to_do()));
            spoken.push(self.heard(&ui::nothing_to_do_hint()));
            return spoken;
        }
        spoken.push(self.heard(&speech::go_to(&self.place(advice.place))));
        if let Some(node) = advice.place.nodes(self.content, visit.now()).first() {
            spoken.push(self.heard_text(&self.location(*node)));
            if self.translates() {
                let german =
                    Wording { content: self.content, locale: self.content.locales.reference() };
                let sign = format!("{}, {}", german.place(advice.place), german.location(*node));
                spoken.push(self.heard_german(&sign));
            }
        }
        let facts = [
            self.openness(advice.openness, visit.now()),
            self.admission(advice.admission),
            visit.journey.as_ref().ok().map(|journey| self.minutes(journey.minutes())),
            visit.journey.as_ref().ok().map(|journey| self.steps(journey)),
        ];
        spoken.extend(facts.iter().flatten().map(|fact| self.heard_text(fact)));
        spoken.extend(self.divided(advice).iter().map(|line| self.heard_text(line)));
        spoken.extend(self.spoken_others(advice));
        spoken.extend(self.when_closed(advice).iter().map(|(_, line)| self.heard_text(line)));
        spoken.extend(self.spoken_no_way(visit));
        spoken
    }

    /// Other counters for the same; those alone that are open, where the one that is meant is not.
    fn spoken_others(&self, advice: &Advice) -> Option<Utterance> {
        let named = |counters: &[CounterIndex]| {
            counters.iter().map(|other| self.counter(*other)).collect::<Vec<_>>().join(", ")
        };
        Some(self.heard(&match (advice.openness, advice.others.as_slice()) {
            (_, []) => return None,
            (Openness::Closed { .. }, others) => ui::open_instead(&named(others)),
            (_, others) => ui::other_counters(&named(others)),
        }))
    }

    /// Why there is no way in the house, and whom to call; nothing where there is one or none is
    /// needed.
    pub(super) fn spoken_no_way(&self, visit: &Visit) -> Vec<Utterance> {
        let Err(NoWay::Blocked { reason, .. }) = &visit.journey else { return Vec::new() };
        vec![
            self.heard_text(&self.no_way(reason)),
            self.heard(&ui::no_way_hint(&self.content.office.telephone)),
        ]
    }

    fn spoken_documents(&self, advice: &Advice) -> Vec<Utterance> {
        match &advice.documents {
            Statement::AskAtCounter => vec![self.heard(&ui::documents_ask())],
            Statement::Known { value, .. } if value.is_empty() => {
                vec![self.heard(&ui::documents_none())]
            }
            Statement::Known { value, .. } => {
                let count = speech::documents(counted(value.len()));
                let mut spoken = vec![self.heard(&count)];
                spoken.extend(self.spoken_papers(value));
                spoken
            }
        }
    }

    /// Papers one by one, each with its German name and what to know about it.
    pub(super) fn spoken_papers(&self, papers: &[DocumentIndex]) -> Vec<Utterance> {
        let count = counted(papers.len());
        let mut spoken = Vec::new();
        for (position, document) in (1..).zip(papers) {
            let document = self.content.catalogue.document(*document);
            let name = named::document(&document.id);
            spoken.push(self.heard_within(&name, |name| speech::option(position, count, name)));
            if self.translates() {
                spoken.push(self.heard_german(&document.official));
            }
            let found = document
                .available_at
                .and_then(|kind| Some((kind, self.content.building.facilities(kind).next()?)));
            if let Some((kind, node)) = found {
                let floor = self.floor(self.content.building.node(node).floor);
                spoken.push(self.heard(&ui::available_at(kind.into(), &floor)));
            } else if self.locale.try_text(&named::document_note(&document.id)).is_some() {
                spoken.push(self.heard(&named::document_note(&document.id)));
            }
        }
        spoken
    }

    /// What happens, what it costs, how long it takes, who decides, which law says so, and where all
    /// this was read.
    pub fn spoken_transparency(&self, visit: &Visit) -> Vec<Utterance> {
        let Some(advice) = &visit.advice else { return Vec::new() };
        let today = visit.now().date();
        let mut spoken = vec![self.heard(&service::costs_and_decision())];
        let concern = advice.concern.map(|concern| self.content.catalogue.concern(concern));
        spoken.extend(concern.map(|concern| self.heard(&named::concern(&concern.id))));
        spoken.extend(self.spoken_draft());
        let process = advice.process(self.content);
        spoken.extend(process.into_iter().flat_map(|process| self.spoken_process(process)));
        let subjects = [
            (sheet::cost(), self.cost_lines(advice)),
            (sheet::time(), self.time_lines(advice)),
            (sheet::decision(), self.decision_lines(advice)),
            (sheet::law(), self.law_lines(advice, today)),
            (sheet::sources(), self.source_lines(advice, today)),
        ];
        for (heading, lines) in subjects.into_iter().filter(|(_, lines)| !lines.is_empty()) {
            spoken.push(self.heard(&heading));
            spoken.extend(lines.iter().map(|line| self.heard_line(line)));
        }
        spoken
    }
}
