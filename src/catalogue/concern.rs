//! Concerns: what people come for, and what is known about it.

use super::{
    ConcernIndex, DocumentIndex, Fact, ProcessIndex, Provenance, ThemeIndex,
    format::{
        AppointmentRule, ConcernEntry, DurationUnit, FactKind, FeeEntry, Handling, UrgencyKind,
    },
    names::Names,
};
use crate::{
    diagnostic::{Diagnostic, Origin},
    floorplan::FacilityKind,
};

/// A concern.
#[derive(Debug, Clone, PartialEq)]
pub struct Concern {
    /// Its name in the files.
    pub id: String,
    /// The official German term, which the visitor needs at the counter.
    pub official: String,
    /// Whether an immigration office handles it.
    pub handling: Handling,
    /// Its pictogram.
    pub pictogram: String,
    /// Its theme, if the file names one that exists.
    pub theme: Option<ThemeIndex>,
    /// The keys of the public service in the federal catalogue.
    pub service_keys: Vec<String>,
    /// The legal basis.
    pub legal_basis: Option<Fact<Vec<String>>>,
    /// What to have in hand.
    pub documents: Option<Fact<Vec<DocumentIndex>>>,
    /// The fees; an empty list means "free of charge", `None` "ask at the counter".
    pub fees: Option<Fact<Vec<Fee>>>,
    /// How long it usually takes.
    pub duration: Option<Fact<Duration>>,
    /// How many minutes one usually spends at the counter.
    pub meeting_minutes: Option<Fact<u32>>,
    /// Whether one needs an appointment; `None` if nobody has said.
    pub appointment: Option<Fact<AppointmentRule>>,
    /// Who is responsible where the immigration office is not, in official German.
    pub responsible: Option<Fact<String>>,
    /// When one has to hurry, or need not yet; what presses most comes first.
    pub urgency: Vec<Fact<Urgency>>,
    /// What happens.
    pub process: Option<ProcessIndex>,
    /// Where to stop on the way to the counter, in order.
    pub stops: Vec<FacilityKind>,
    /// Special cases with an answer of their own, listed with this one.
    pub variants: Vec<ConcernIndex>,
    /// Concerns handled elsewhere that help as well, the most helpful first.
    pub referrals: Vec<ConcernIndex>,
    /// Where it was read.
    pub origin: Origin,
}

/// A fee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fee {
    /// The amount in cents.
    pub cents: u32,
    /// For whom or for what; for everybody if `None`.
    pub case: Option<String>,
    /// Whether this is the most that it costs.
    pub at_most: bool,
    /// Whether only few people pay it.
    pub special: bool,
    /// What people under 18 pay, in cents, where that is less.
    pub minors_cents: Option<u32>,
    /// Who pays nothing, by the names of the messages.
    pub exempt: Vec<String>,
    /// Who pays another amount.
    pub reduced: Vec<ReducedFee>,
}

/// Another amount for some people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReducedFee {
    /// For whom, by the name of the message.
    pub who: String,
    /// The amount in cents.
    pub cents: u32,
}

/// When one has to hurry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Urgency {
    /// What decides.
    pub when: UrgencyKind,
    /// How many days; 0 where the rule has none.
    pub days: u32,
}

/// A usual duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duration {
    /// The least it usually takes.
    pub from: u32,
    /// The most it usually takes; never less than `from`.
    pub to: u32,
    /// The unit of both.
    pub unit: DurationUnit,
}

impl Concern {
    /// Where its statements come from, each with what it is about.
    pub fn statements(&self) -> Vec<(FactKind, &Provenance)> {
        fn of<T>(kind: FactKind, fact: Option<&Fact<T>>) -> Option<(FactKind, &Provenance)> {
            fact.map(|fact| (kind, &fact.provenance))
        }
        [
            of(FactKind::LegalBasis, self.legal_basis.as_ref()),
            of(FactKind::Documents, self.documents.as_ref()),
            of(FactKind::Fees, self.fees.as_ref()),
            of(FactKind::Duration, self.duration.as_ref()),
            of(FactKind::MeetingMinutes, self.meeting_minutes.as_ref()),
            of(FactKind::Appointment, self.appointment.as_ref()),
            of(FactKind::Responsible, self.responsible.as_ref()),
        ]
        .into_iter()
        .chain(self.urgency.iter().map(|fact| of(FactKind::Urgency, Some(fact))))
        .flatten()
        .collect()
    }
}

impl Fee {
    fn resolve(entry: &FeeEntry) -> Self {
        Self {
            cents: entry.cents,
            case: entry.case.clone(),
            at_most: entry.at_most,
            special: entry.special,
            minors_cents: entry.half_for_minors.then_some(entry.cents / 2),
            exempt: entry.exempt.clone(),
            reduced: entry
                .reduced
                .iter()
                .map(|reduced| ReducedFee { who: reduced.who.clone(), cents: reduced.cents })
                .collect(),
        }
    }
}

/// Resolves the references of concerns; unknown ones are left out and reported.
pub(super) struct Resolver<'a> {
    pub(super) themes: &'a Names,
    pub(super) documents: &'a Names,
    pub(super) processes: &'a Names,
    pub(super) concerns: &'a Names,
    pub(super) diagnostics: &'a mut Vec<Diagnostic>,
}

impl Resolver<'_> {
    pub(super) fn concern(&mut self, entry: &ConcernEntry) -> Concern {
        let subject = format!("the concern `{}`", entry.id);
        let theme = self
            .themes
            .find(&entry.theme, &subject, &entry.origin, self.diagnostics)
            .map(ThemeIndex);
        let process = entry.process.as_ref().and_then(|id| {
            self.processes.find(id, &subject, &entry.origin, self.diagnostics).map(ProcessIndex)
        });
        let documents = entry.documents.as_ref().map(|fact| {
            Fact::resolve(fact, |ids| {
                self.documents
                    .find_all(ids, &subject, &fact.origin, self.diagnostics)
                    .into_iter()
                    .map(DocumentIndex)
                    .collect()
            })
        });
        let mut named = |ids: &[String]| {
            self.concerns
                .find_all(ids, &subject, &entry.origin, self.diagnostics)
                .into_iter()
                .map(ConcernIndex)
                .collect()
        };
        let variants = named(&entry.variants);
        let referrals = named(&entry.referrals);
        Concern {
            id: entry.id.clone(),
            official: entry.official.clone(),
            handling: entry.handling,
            pictogram: entry.pictogram.clone(),
            theme,
            service_keys: entry.service_keys.clone(),
            legal_basis: entry.legal_basis.as_ref().map(|fact| Fact::resolve(fact, Clone::clone)),
            documents,
            fees: entry
                .fees
                .as_ref()
                .map(|fact| Fact::resolve(fact, |fees| fees.iter().map(Fee::resolve).collect())),
            duration: entry.duration.as_ref().map(|fact| {
                Fact::resolve(fact, |duration| Duration {
                    from: duration.from.min(duration.to),
                    to: duration.from.max(duration.to),
                    unit: duration.unit,
                })
            }),
            meeting_minutes: entry.meeting_minutes.as_ref().map(|fact| Fact::resolve(fact, |m| *m)),
            appointment: entry.appointment.as_ref().map(|fact| Fact::resolve(fact, |rule| *rule)),
            responsible: entry.responsible.as_ref().map(|fact| Fact::resolve(fact, Clone::clone)),
            urgency: entry
                .urgency
                .iter()
                .map(|fact| {
                    Fact::resolve(fact, |rule| Urgency { when: rule.when, days: rule.days })
                })
                .collect(),
            process,
            stops: entry.stops.clone(),
            variants,
            referrals,
            origin: entry.origin.clone(),
        }
    }
}
