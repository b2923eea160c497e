//! The words on the printed page about a concern.

use super::{messages, ui::Weekday};

messages! {
    /// Above what it costs.
    cost() = "sheet-cost";
    /// Above how long it takes.
    time() = "sheet-time";
    /// Above who decides and what can go wrong.
    decision() = "sheet-decision";
    /// Above where to go and when.
    place() = "sheet-place";
    /// Above the articles of law.
    law() = "sheet-law";
    /// Above the sources with their days.
    sources() = "sheet-sources";
    /// Nobody has said how long it takes, or it does not hold any more.
    duration_ask() = "sheet-duration-ask";
    /// Nobody has said which law it is, or it does not hold any more.
    law_ask() = "sheet-law-ask";
    /// A counter and where in the house it is.
    counter_at(counter: &str, place: &str) = "sheet-counter-at";
    /// A counter, where in the house it is, and which surnames it serves.
    counter_for_surnames(counter: &str, place: &str, letters: &str) = "sheet-counter-for-surnames";
    /// Open day and night.
    always_open() = "sheet-always-open";
    /// When something is open on a day of the week.
    day_hours(day: Weekday, hours: &str) = "sheet-day-hours";
}
