//! The words for what is different today.

use super::{keywords, messages, ui::Weekday};
use crate::status::Reason;

keywords! {
    /// What is closed.
    pub enum ClosedWord {
        /// A lift; its label is what stands on its sign.
        Lift = "lift",
        /// A staircase; its label is what stands on its sign.
        Stairs = "stairs",
        /// An escalator; its label is what stands on its sign.
        Escalator = "escalator",
        /// A door.
        Door = "door",
        /// A way.
        Way = "way",
        /// A room; its label is its number, if it has one.
        Room = "room",
    }
}

messages! {
    /// Something in the house is closed.
    closed_part(part: ClosedWord, label: &str) = "status-closed";
    /// A counter is closed although its hours say otherwise.
    counter_closed(counter: &str) = "status-counter-closed";
    /// A counter works somewhere else.
    counter_moved(counter: &str, place: &str) = "status-counter-moved";
    /// Why.
    reason(reason: Reason) = "status-reason";
    /// Until when today.
    until_today(time: &str) = "status-until-today";
    /// Until when within a week.
    until_day(day: Weekday, time: &str) = "status-until-day";
    /// Until when.
    until_date(date: &str, time: &str) = "status-until-date";
    /// The way that is shown avoids it.
    avoided() = "status-avoided";
}
