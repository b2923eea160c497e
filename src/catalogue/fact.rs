//! A statement with its source and the time for which it may be shown.

use super::format::{Confirmation, FactEntry};
use crate::diagnostic::Origin;
use chrono::NaiveDate;

/// A statement of law, fee, deadline or responsibility.
///
/// It is shown as a fact only on the days on which it [holds](Provenance::holds_on); on others the
/// kiosk says "ask at the counter".
#[derive(Debug, Clone, PartialEq)]
pub struct Fact<T> {
    /// The statement.
    pub value: T,
    /// Where it comes from.
    pub provenance: Provenance,
}

/// Where a statement comes from and how long it may be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Provenance {
    /// Where it was read.
    pub source: String,
    /// The day on which somebody last compared it with the source.
    pub checked_on: NaiveDate,
    /// The last day on which it may be shown without being checked again.
    pub valid_until: NaiveDate,
    /// Whether sources contradict each other.
    pub disputed: bool,
    /// Whether offices differ, so that this one has to confirm it.
    pub needs_confirmation: bool,
    /// Who in the office has confirmed it.
    pub confirmation: Option<Confirmation>,
    /// Where it was read in the office's files.
    pub origin: Origin,
}

/// Whether a statement may be shown, and why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactStatus {
    /// It may.
    Holds,
    /// Its last day is over.
    Stale,
    /// Its sources contradict each other.
    Disputed,
    /// The office has not confirmed it since it was last checked.
    Unconfirmed,
}

impl FactStatus {
    /// The name in reports.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Stale => "stale",
            Self::Disputed => "disputed",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}

impl Provenance {
    /// Whether the statement may be shown as a fact on a day, and why not.
    pub fn status_on(&self, day: NaiveDate) -> FactStatus {
        // A confirmation from before the last check may be about other words.
        let confirmed = self.confirmation.as_ref().is_some_and(|given| given.on >= self.checked_on);
        if self.disputed {
            FactStatus::Disputed
        } else if day > self.valid_until {
            FactStatus::Stale
        } else if self.needs_confirmation && !confirmed {
            FactStatus::Unconfirmed
        } else {
            FactStatus::Holds
        }
    }

    /// Whether the statement may be shown as a fact on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.status_on(day) == FactStatus::Holds
    }
}

impl<T> Fact<T> {
    /// Whether it may be shown as a fact on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.provenance.holds_on(day)
    }

    /// The statement, if it may be shown as a fact on a day.
    pub fn on(&self, day: NaiveDate) -> Option<&T> {
        self.holds_on(day).then_some(&self.value)
    }

    pub(super) fn resolve<E>(entry: &FactEntry<E>, value: impl FnOnce(&E) -> T) -> Self {
        Self {
            value: value(&entry.value),
            provenance: Provenance {
                source: entry.source.clone(),
                checked_on: entry.checked_on,
                valid_until: entry.valid_until,
                disputed: entry.disputed,
                needs_confirmation: entry.needs_confirmation,
                confirmation: entry.confirmation.clone(),
                origin: entry.origin.clone(),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).expect("a day")
    }

    fn fact() -> Fact<u32> {
        Fact {
            value: 93,
            provenance: Provenance {
                source: "AufenthV § 45".to_owned(),
                checked_on: day(6, 8),
                valid_until: day(12, 31),
                disputed: false,
                needs_confirmation: false,
                confirmation: None,
                origin: Origin::default(),
            },
        }
    }

    #[test]
    fn a_fact_holds_until_its_last_day_and_never_while_disputed() {
        let mut fact = fact();
        assert_eq!(fact.on(day(12, 31)), Some(&93));
        assert!(!fact.holds_on(day(12, 31).succ_opt().expect("New Year")));
        fact.provenance.disputed = true;
        assert_eq!(fact.on(day(6, 9)), None);
        assert_eq!(fact.provenance.status_on(day(6, 9)), FactStatus::Disputed);
    }

    #[test]
    fn a_fact_that_needs_it_holds_only_with_a_confirmation_of_what_it_says_now() {
        let mut fact = fact();
        fact.provenance.needs_confirmation = true;
        assert_eq!(fact.provenance.status_on(day(7, 1)), FactStatus::Unconfirmed);
        for (on, holds) in [(day(6, 7), false), (day(6, 8), true), (day(7, 1), true)] {
            fact.provenance.confirmation = Some(Confirmation { by: "Amt".to_owned(), on });
            assert_eq!(fact.holds_on(day(7, 1)), holds, "{on}");
        }
        // Being confirmed does not make it younger.
        assert_eq!(
            fact.provenance.status_on(day(12, 31).succ_opt().expect("New Year")),
            FactStatus::Stale
        );
    }
}
