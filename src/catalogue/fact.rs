//! A statement with its source and the time for which it may be shown.

use super::format::FactEntry;
use crate::diagnostic::Origin;
use chrono::NaiveDate;

/// A statement of law, fee, deadline or responsibility.
///
/// It is shown as a fact only on the days on which it [holds](Self::holds_on); on others the kiosk
/// says "ask at the counter".
#[derive(Debug, Clone, PartialEq)]
pub struct Fact<T> {
    /// The statement.
    pub value: T,
    /// Where it was read.
    pub source: String,
    /// The day on which somebody last compared it with the source.
    pub checked_on: NaiveDate,
    /// The last day on which it may be shown without being checked again.
    pub valid_until: NaiveDate,
    /// Whether sources contradict each other.
    pub disputed: bool,
    /// Where it was read in the office's files.
    pub origin: Origin,
}

impl<T> Fact<T> {
    /// Whether it may be shown as a fact on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        !self.disputed && day <= self.valid_until
    }

    /// The statement, if it may be shown as a fact on a day.
    pub fn on(&self, day: NaiveDate) -> Option<&T> {
        self.holds_on(day).then_some(&self.value)
    }

    pub(super) fn resolve<E>(entry: &FactEntry<E>, value: impl FnOnce(&E) -> T) -> Self {
        Self {
            value: value(&entry.value),
            source: entry.source.clone(),
            checked_on: entry.checked_on,
            valid_until: entry.valid_until,
            disputed: entry.disputed,
            origin: entry.origin.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).expect("a day")
    }

    #[test]
    fn a_fact_holds_until_its_last_day_and_never_while_disputed() {
        let mut fact = Fact {
            value: 93,
            source: "AufenthV § 45".to_owned(),
            checked_on: day(6, 8),
            valid_until: day(12, 31),
            disputed: false,
            origin: Origin::default(),
        };
        assert_eq!(fact.on(day(12, 31)), Some(&93));
        assert!(!fact.holds_on(day(12, 31).succ_opt().expect("New Year")));
        fact.disputed = true;
        assert_eq!(fact.on(day(6, 9)), None);
    }
}
