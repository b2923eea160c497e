//! The words for the ear: where those of the screen do not suit it, and how figures are read.

use super::{keywords, messages};
use crate::speech::Rate;

keywords! {
    /// What has the focus.
    pub enum RoleWord {
        /// Something that acts when it is pressed.
        Button = "button",
        /// One of several answers.
        Choice = "choice",
        /// A key of a keyboard on the screen.
        Letter = "letter",
        /// A key that turns pages.
        Page = "page",
        /// A key that explains or calls somebody.
        Help = "help",
        /// A language to choose.
        Language = "language",
        /// Where typed letters appear.
        Field = "field",
    }
}

keywords! {
    /// Where there is nothing beyond.
    pub enum Edge {
        /// Nothing stands before it.
        First = "first",
        /// Nothing stands behind it.
        Last = "last",
    }
}

keywords! {
    /// What stands before an ordinal number and decides its ending.
    pub enum Before {
        /// Where one is.
        Inside = "inside",
        /// Where one goes.
        Into = "into",
        /// Nothing that decides.
        Alone = "alone",
    }
}

keywords! {
    /// How fast is spoken.
    pub enum RateWord {
        /// More slowly.
        Slower = "slower",
        /// As usual.
        Normal = "normal",
        /// Faster.
        Faster = "faster",
    }
}

impl From<Rate> for RateWord {
    fn from(rate: Rate) -> Self {
        match rate {
            Rate::Slower => Self::Slower,
            Rate::Normal => Self::Normal,
            Rate::Faster => Self::Faster,
        }
    }
}

keywords! {
    /// The months.
    pub enum MonthWord {
        /// January.
        January = "january",
        /// February.
        February = "february",
        /// March.
        March = "march",
        /// April.
        April = "april",
        /// May.
        May = "may",
        /// June.
        June = "june",
        /// July.
        July = "july",
        /// August.
        August = "august",
        /// September.
        September = "september",
        /// October.
        October = "october",
        /// November.
        November = "november",
        /// December.
        December = "december",
    }
}

impl MonthWord {
    /// The month with a number from 1 to 12.
    pub const fn of(number: u32) -> Option<Self> {
        Some(match number {
            1 => Self::January,
            2 => Self::February,
            3 => Self::March,
            4 => Self::April,
            5 => Self::May,
            6 => Self::June,
            7 => Self::July,
            8 => Self::August,
            9 => Self::September,
            10 => Self::October,
            11 => Self::November,
            12 => Self::December,
            _ => return None,
        })
    }
}

messages! {
    /// In each language at the greeting: how to choose it.
    this_language() = "speech-this-language";
    /// How to get along without seeing the screen.
    keys() = "speech-keys";
    /// The key one screen back.
    keys_back() = "speech-keys-back";
    /// The key that explains the keys.
    keys_help() = "speech-keys-help";
    /// The keys for louder, softer, slower and faster.
    keys_sound() = "speech-keys-sound";
    /// The keys that repeat, pause and go on.
    keys_repeat() = "speech-keys-repeat";
    /// Speaking is paused.
    paused() = "speech-paused";
    /// Speaking goes on.
    going_on() = "speech-going-on";
    /// Everything is read out, or nothing any more.
    switched(on: bool) = "speech-switched";
    /// A headset was plugged in or out.
    headset(on: bool) = "speech-headset";
    /// What follows is nobody else's business.
    confidential() = "speech-confidential";
    /// Nothing stands before or behind it.
    edge(edge: Edge) = "speech-edge";
    /// A key does nothing here.
    no_function() = "speech-no-function";
    /// The visitor has more time.
    more_time() = "speech-more-time";
    /// How many choices there are.
    choices(count: u32) = "speech-choices";
    /// A choice and its position.
    option(position: u32, count: u32, name: &str) = "speech-option";
    /// What it is that has the focus.
    role(role: RoleWord) = "speech-role";
    /// What it is that has the focus, and the how manieth of how many.
    role_at(role: RoleWord, position: u32, count: u32) = "speech-role-at";
    /// Something that is chosen at the moment.
    selected(name: &str) = "speech-selected";
    /// Something that cannot be chosen at the moment.
    unavailable(name: &str) = "speech-unavailable";
    /// The page of a long screen.
    page(page: u32, pages: u32) = "speech-page";
    /// What was typed.
    typed(text: &str) = "speech-typed";
    /// Nothing was typed yet.
    nothing_typed() = "speech-nothing-typed";
    /// How a blank is called.
    blank() = "speech-blank";
    /// How an apostrophe is called.
    apostrophe() = "speech-apostrophe";
    /// How loud it is.
    volume(step: u32, steps: u32) = "speech-volume";
    /// How fast it is.
    rate(rate: RateWord) = "speech-rate";
    /// No voice speaks the visitor's language; said in another one.
    no_voice(language: &str) = "speech-no-voice";
    /// Where to go.
    go_to(place: &str) = "speech-go-to";
    /// How many steps the way has.
    way(count: u32) = "speech-way";
    /// A step of the way or of what happens.
    step(number: u32, step: &str) = "speech-step";
    /// How many papers to have in hand.
    documents(count: u32) = "speech-documents";
    /// How many steps it takes.
    process(count: u32) = "speech-process";
    /// What it costs.
    costs(amount: &str) = "speech-costs";
    /// What follows is the German term, spoken in German.
    in_german() = "speech-in-german";
    /// How many bodies help.
    helpers(count: u32) = "speech-helpers";
    /// The same bodies as on the map are found in a list.
    network_list() = "speech-network-list";
    /// The languages spoken at a partner's follow.
    languages_there() = "speech-languages-there";
    /// The address where one books an appointment follows.
    book_online() = "speech-book-online";
    /// One may call instead.
    or_call(telephone: &str) = "speech-or-call";
    /// What stands in a code follows.
    in_the_code() = "speech-in-the-code";
    /// How to go on before the time is up.
    any_key() = "speech-any-key";
    /// A full hour.
    hour(hour: u32) = "speech-hour";
    /// An hour and minutes.
    time(hour: u32, minutes: u32) = "speech-time";
    /// A month of a year.
    month(month: MonthWord, year: &str) = "speech-month";
    /// A day.
    date(day: u32, month: MonthWord, year: &str) = "speech-date";
    /// From one to another.
    range(from: &str, to: &str) = "speech-range";
    /// From one number of something to another.
    range_numbers(from: &str, to: &str) = "speech-range-numbers";
    /// The how manieth floor, before the German word for it.
    ordinal(number: u32, before: Before) = "speech-ordinal";
    /// Whole euros.
    euros(euros: u32) = "speech-euros";
    /// Euros and cents.
    euros_cents(euros: u32, cents: u32) = "speech-euros-cents";
    /// The two parts of a number with a point, as on doors.
    point(before: &str, after: &str) = "speech-point";
    /// A point in a web address.
    dot() = "speech-dot";
    /// A slash in a web address.
    slash() = "speech-slash";
    /// A hyphen in a web address.
    hyphen() = "speech-hyphen";
    /// The sign in an address for electronic mail.
    at() = "speech-at";
    /// A section of a law.
    section(number: &str) = "speech-section";
}
