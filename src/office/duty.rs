//! What a counter does: which concerns, for whom, when, and how one is served.

use super::{Counter, CounterIndex, LetterRange, Office, format::Admission};
use crate::{catalogue::ConcernIndex, hours::Hours};

/// A part of a counter's work with rules of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Duty {
    /// The concerns.
    pub concerns: Vec<ConcernIndex>,
    /// The surnames; those of the counter if empty.
    pub letters: Vec<LetterRange>,
    /// When; the counter's hours if `None`.
    pub hours: Option<Hours>,
    /// How one is served; as at the counter if `None`.
    pub admission: Option<Admission>,
}

/// What holds for one concern at one counter, with everything filled in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Service<'a> {
    /// The surnames; all if empty.
    pub letters: &'a [LetterRange],
    /// When.
    pub hours: &'a Hours,
    /// How one is served.
    pub admission: Admission,
}

impl Service<'_> {
    /// Whether somebody whose surname begins so is served: for sure, perhaps, or not.
    ///
    /// Only the first letter is asked. Where an office divides a letter further, as `Sch` and `St`,
    /// it may or may not be this counter.
    pub fn serves(&self, beginning: &str) -> Serves {
        if self.letters.is_empty() {
            return Serves::Yes;
        }
        let parts = self.letters.iter().map(|range| range.covers(beginning));
        parts.max().unwrap_or(Serves::No)
    }
}

/// Whether a counter serves a surname of which only the beginning is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Serves {
    /// It does not.
    No,
    /// It depends on the letters that follow.
    Perhaps,
    /// It does.
    Yes,
}

impl Counter {
    /// How a concern is served here; more than one way where that depends on the hour.
    pub fn services(&self, concern: ConcernIndex) -> Vec<Service<'_>> {
        let whole =
            Service { letters: &self.letters, hours: &self.hours, admission: self.admission };
        let duties = self.duties.iter().filter(|duty| duty.concerns.contains(&concern));
        self.concerns
            .contains(&concern)
            .then_some(whole)
            .into_iter()
            .chain(duties.map(|duty| Service {
                letters: if duty.letters.is_empty() { &self.letters } else { &duty.letters },
                hours: duty.hours.as_ref().unwrap_or(&self.hours),
                admission: duty.admission.unwrap_or(self.admission),
            }))
            .collect()
    }
}

impl Office {
    /// The counters that handle a concern, in the order of the file.
    pub fn counters_for(&self, concern: ConcernIndex) -> Vec<CounterIndex> {
        self.counter_indices()
            .filter(|index| !self.counter(*index).services(concern).is_empty())
            .collect()
    }

    /// Whether the office divides a concern among its counters by the surname.
    pub fn divides_by_letter(&self, concern: ConcernIndex) -> bool {
        self.counters
            .iter()
            .flat_map(|counter| counter.services(concern))
            .any(|service| !service.letters.is_empty())
    }
}
