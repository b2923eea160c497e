//! The words about how one is served: fees in detail, appointments, urgency, who decides, counters
//! outside the house and what helps while one is closed.

use super::{keywords, messages, ui::Weekday};
use crate::catalogue::Decider;

keywords! {
    /// Who decides on an application.
    pub enum DeciderWord {
        /// The immigration office.
        ImmigrationOffice = "immigration-office",
        /// The authority for naturalisation.
        NaturalisationAuthority = "naturalisation-authority",
        /// Another authority.
        OtherAuthority = "other-authority",
    }
}

impl From<Decider> for DeciderWord {
    fn from(decider: Decider) -> Self {
        match decider {
            Decider::ImmigrationOffice => Self::ImmigrationOffice,
            Decider::NaturalisationAuthority => Self::NaturalisationAuthority,
            Decider::OtherAuthority => Self::OtherAuthority,
        }
    }
}

messages! {
    /// The most that a fee can be, and the month in which it was checked.
    fee_at_most(amount: &str, date: &str) = "fee-at-most";
    /// From the least to the most that it costs, and the month in which it was checked.
    fee_between(low: &str, high: &str, date: &str) = "fee-between";
    /// After a fee: some people pay less or nothing.
    some_pay_less() = "fee-some-pay-less";
    /// The key to costs, duration, decision, law and sources.
    costs_and_decision() = "costs-and-decision";
    /// The key to special cases.
    which_case() = "which-case";
    /// The first of several cases, and how many more there are.
    and_more_cases(first: &str, count: u32) = "and-more-cases";
    /// The key to where one books an appointment.
    appointment() = "appointment-key";
    /// The key to where one books an appointment, and to counters outside the house.
    appointment_and_places() = "appointment-and-places";
    /// What people under 18 pay.
    fee_minors(amount: &str) = "fee-minors";
    /// What people under 18 pay in a case.
    fee_case_minors(case: &str, amount: &str) = "fee-case-minors";
    /// Who pays another amount.
    fee_reduced(who: &str, amount: &str) = "fee-reduced";
    /// Who pays nothing.
    fee_exempt(who: &str) = "fee-exempt";
    /// Who pays nothing in a case.
    fee_exempt_case(case: &str, who: &str) = "fee-exempt-case";
    /// How long one usually spends at the counter.
    meeting_minutes(minutes: u32) = "time-at-counter";
    /// Served with and without an appointment.
    appointment_possible() = "appointment-possible";
    /// Served by appointment only.
    appointment_needed() = "appointment-needed";
    /// Served without an appointment.
    no_appointment() = "no-appointment";
    /// Offices differ: one asks whether one needs an appointment.
    appointment_ask() = "appointment-ask";
    /// Beside the code with the office's address for appointments.
    book_appointment() = "book-appointment";
    /// The paper ends within some days or has ended.
    urgent_paper_ends(days: u32) = "urgent-paper-ends";
    /// To be applied for before the paper ends.
    urgent_before_end() = "urgent-before-end";
    /// To be applied for within some days after entering the country.
    urgent_after_entry(days: u32) = "urgent-after-entry";
    /// The paper holds for more than some weeks: on the web, or later.
    urgent_not_yet(weeks: u32) = "urgent-not-yet";
    /// To be reported at once.
    urgent_at_once() = "urgent-at-once";
    /// The last day on which the law says what the steps say.
    law_ends_on(date: &str) = "law-ends-on";
    /// Who decides.
    who_decides(decider: DeciderWord) = "who-decides";
    /// Above what can go wrong and what one can do then.
    what_can_go_wrong() = "what-can-go-wrong";
    /// Above special cases with answers of their own.
    special_cases() = "special-cases";
    /// Which surnames go to which counter.
    surname_to_counter(letters: &str, counter: &str) = "surname-to-counter";
    /// Names such as "von Berg" count from the first word.
    particles_counted() = "particles-counted";
    /// Names such as "von Berg" count from the main word.
    particles_ignored() = "particles-ignored";
    /// Above counters outside the house.
    also_outside() = "also-outside";
    /// Staff are there now.
    outreach_now(name: &str, time: &str) = "outreach-now";
    /// Staff are there again on a day.
    outreach_next(name: &str, day: Weekday, date: &str, from: &str, to: &str) = "outreach-next";
    /// Nobody knows when staff are there.
    outreach_ask(name: &str) = "outreach-ask";
    /// Papers may be put into the letter box.
    closed_letter_box() = "closed-letter-box";
    /// What can be done on the web while the counter is closed.
    closed_online(address: &str) = "closed-online";
    /// The key that ends the visit at once, on screens that nobody else should see.
    quick_exit() = "quick-exit";
}
