//! The words of the screens.

use super::{keywords, messages};
use crate::{
    catalogue::DurationUnit,
    floorplan::FacilityKind,
    locale::message::{Argument, IntoArgument, directions::Storey},
    routing::ProfileKind,
};

keywords! {
    /// Machines and rooms of the house that visitors look for.
    pub enum FacilityWord {
        /// Info desk.
        InfoDesk = "info-desk",
        /// Photo terminal.
        PhotoTerminal = "photo-terminal",
        /// Payment machine.
        PaymentMachine = "payment-machine",
        /// Ticket printer.
        TicketPrinter = "ticket-printer",
        /// Check-in.
        CheckIn = "check-in",
        /// Toilet.
        Toilet = "toilet",
        /// Accessible toilet.
        AccessibleToilet = "accessible-toilet",
        /// Baby room.
        BabyRoom = "baby-room",
        /// Quiet room.
        QuietRoom = "quiet-room",
        /// Waiting area.
        WaitingArea = "waiting-area",
        /// Seats.
        Seat = "seat",
        /// Exit.
        Exit = "exit",
        /// Emergency exit.
        EmergencyExit = "emergency-exit",
        /// Defibrillator.
        Defibrillator = "defibrillator",
        /// Letter box.
        LetterBox = "letter-box",
        /// Copying machine.
        Copier = "copier",
        /// Drinking water.
        Water = "water",
    }
}

impl From<FacilityKind> for FacilityWord {
    fn from(kind: FacilityKind) -> Self {
        match kind {
            FacilityKind::InfoDesk => Self::InfoDesk,
            FacilityKind::PhotoTerminal => Self::PhotoTerminal,
            FacilityKind::PaymentMachine => Self::PaymentMachine,
            FacilityKind::TicketPrinter => Self::TicketPrinter,
            FacilityKind::CheckIn => Self::CheckIn,
            FacilityKind::Toilet => Self::Toilet,
            FacilityKind::AccessibleToilet => Self::AccessibleToilet,
            FacilityKind::BabyRoom => Self::BabyRoom,
            FacilityKind::QuietRoom => Self::QuietRoom,
            FacilityKind::WaitingArea => Self::WaitingArea,
            FacilityKind::Seat => Self::Seat,
            FacilityKind::Exit => Self::Exit,
            FacilityKind::EmergencyExit => Self::EmergencyExit,
            FacilityKind::Defibrillator => Self::Defibrillator,
            FacilityKind::LetterBox => Self::LetterBox,
            FacilityKind::Copier => Self::Copier,
            FacilityKind::Water => Self::Water,
        }
    }
}

keywords! {
    /// The units of usual durations.
    pub enum UnitWord {
        /// Minutes.
        Minutes = "minutes",
        /// Days.
        Days = "days",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
    }
}

impl From<DurationUnit> for UnitWord {
    fn from(unit: DurationUnit) -> Self {
        match unit {
            DurationUnit::Minutes => Self::Minutes,
            DurationUnit::Days => Self::Days,
            DurationUnit::Weeks => Self::Weeks,
            DurationUnit::Months => Self::Months,
        }
    }
}

keywords! {
    /// The days of the week.
    pub enum Weekday {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

impl From<chrono::Weekday> for Weekday {
    fn from(day: chrono::Weekday) -> Self {
        match day {
            chrono::Weekday::Mon => Self::Monday,
            chrono::Weekday::Tue => Self::Tuesday,
            chrono::Weekday::Wed => Self::Wednesday,
            chrono::Weekday::Thu => Self::Thursday,
            chrono::Weekday::Fri => Self::Friday,
            chrono::Weekday::Sat => Self::Saturday,
            chrono::Weekday::Sun => Self::Sunday,
        }
    }
}

keywords! {
    /// Why this visitor has no way through the house.
    pub enum NoWayWord {
        /// Steps or stairs are in the way.
        Steps = "steps",
        /// Steps or stairs have no handrail.
        Handrail = "handrail",
        /// A door or a way is too narrow.
        Narrow = "narrow",
        /// A ramp is too steep.
        Steep = "steep",
        /// A threshold is too high.
        Threshold = "threshold",
        /// A revolving door.
        RevolvingDoor = "revolving-door",
        /// A lift is too small.
        SmallLift = "small-lift",
        /// Only a lift leads there.
        Lift = "lift",
        /// Only an escalator leads there.
        Escalator = "escalator",
        /// It is closed today.
        Closed = "closed",
        /// Only staff may pass.
        Staff = "staff",
        /// There is no connection at all.
        None = "none",
    }
}

keywords! {
    /// What a room is, where it has no name of its own.
    pub enum RoomWord {
        /// Any room.
        Room = "room",
        /// A waiting area.
        WaitingArea = "waiting-area",
    }
}

keywords! {
    /// How contrast is drawn.
    pub enum ContrastWord {
        /// As designed.
        Normal = "normal",
        /// Light on dark.
        Dark = "dark",
        /// Dark on light.
        Light = "light",
    }
}

keywords! {
    /// Whether something is switched on.
    pub enum Switch {
        /// It is.
        On = "on",
        /// It is not.
        Off = "off",
    }
}

impl IntoArgument for bool {
    const KEYWORDS: Option<&'static [&'static str]> = Switch::KEYWORDS;

    fn into_argument(self) -> Argument {
        if self { Switch::On } else { Switch::Off }.into_argument()
    }
}

messages! {
    /// The greeting.
    welcome() = "welcome";
    /// Below the greeting.
    choose_language() = "choose-language";
    /// The first question.
    what_brings_you() = "what-brings-you";
    /// The button one screen back.
    back() = "back";
    /// The button that begins anew.
    start_again() = "start-again";
    /// The key that enlarges letters.
    text_size() = "text-size";
    /// The key that changes the contrast.
    contrast() = "contrast";
    /// The key that moves everything down.
    lower() = "lower";
    /// The key that opens the ways to move.
    moving() = "moving";
    /// The button to the next page.
    page_on() = "page-on";
    /// The button to the page before.
    page_back() = "page-back";
    /// The answer "I don't know".
    unsure() = "unsure";
    /// Below "I don't know".
    unsure_hint() = "unsure-hint";
    /// The tile for those who know the number of a room or counter.
    know_number() = "know-number";
    /// The tile for toilet, exit, machines.
    find_facility() = "find-facility";
    /// The question above the facilities.
    which_facility() = "which-facility";
    /// A machine or room of the house.
    facility(facility: FacilityWord) = "facility";
    /// The question for the first letter of the surname.
    which_letter() = "which-letter";
    /// Below it: why, and that only the letter is asked.
    which_letter_hint() = "which-letter-hint";
    /// The request to type a number.
    type_number() = "type-number";
    /// Below it: an example.
    type_number_hint() = "type-number-hint";
    /// Nothing has that number.
    number_unknown() = "number-unknown";
    /// A counter with its number.
    counter(number: &str) = "counter";
    /// The info desk.
    info_desk() = "info-desk";
    /// The counter that hands out cards.
    issue_counter() = "issue-counter";
    /// A room with its number, on a floor.
    room_on_floor(room: &str, floor: &str) = "room-on-floor";
    /// Words that people type before the number of a room, with commas; never shown.
    room_number_words() = "number-words-room";
    /// Words that people type before the number of a counter, with commas; never shown.
    counter_number_words() = "number-words-counter";
    /// Words that say nothing by themselves when one searches, with commas; never shown.
    filler_words() = "filler-words";
    /// A room with its number.
    room(room: &str) = "room";
    /// On a floor; said where the place has no number.
    on_floor(floor: &str) = "on-floor";
    /// The name of a floor, by its order and its label.
    floor_name(storey: Storey, label: &str, number: u32) = "floor-name";
    /// Open until a time.
    open_until(time: &str) = "open-until";
    /// Open all the time.
    open_now() = "open-now";
    /// Closed, opens today.
    opens_today(time: &str) = "opens-today";
    /// Closed, opens on a day of the week.
    opens_on(day: Weekday, time: &str) = "opens-on";
    /// Closed, nobody knows until when.
    closed() = "closed";
    /// How long it takes to walk, in minutes, where both ends of the range are the same.
    minutes(minutes: u32) = "minutes";
    /// How long it takes to walk, as a range of minutes.
    minutes_range(from: u32, to: u32) = "minutes-range";
    /// Without steps.
    without_steps() = "without-steps";
    /// Without steps, by lift.
    without_steps_lift() = "without-steps-lift";
    /// With stairs.
    with_stairs() = "with-stairs";
    /// The button to the way.
    show_way() = "show-way";
    /// The card of what to have in hand.
    have_ready() = "have-ready";
    /// The card of what happens.
    what_happens() = "what-happens";
    /// Documents are not known.
    documents_ask() = "documents-ask";
    /// Nothing to bring.
    documents_none() = "documents-none";
    /// The fee is not known.
    fee_ask() = "fee-ask";
    /// Free of charge.
    fee_none() = "fee-none";
    /// A fee and the month in which it was checked.
    fee(amount: &str, date: &str) = "fee";
    /// A fee in a case.
    fee_case(case: &str, amount: &str) = "fee-case";
    /// A usual duration, where both ends of the range are the same.
    usual_duration(unit: UnitWord, to: u32) = "usual-duration";
    /// A usual duration, as a range.
    usual_duration_range(unit: UnitWord, from: u32, to: u32) = "usual-duration-range";
    /// Where one gets a document in the house.
    available_at(facility: FacilityWord, floor: &str) = "available-at";
    /// Who else helps.
    who_helps() = "who-helps";
    /// The button to them.
    view() = "view";
    /// How many more there are.
    and_more(first: &str, count: u32) = "and-more";
    /// There is nothing to do.
    nothing_to_do() = "nothing-to-do";
    /// And if in doubt.
    nothing_to_do_hint() = "nothing-to-do-hint";
    /// It is not handled here, but there.
    not_here() = "not-here";
    /// In the house.
    in_the_house() = "in-the-house";
    /// Free help.
    free_help() = "free-help";
    /// Without giving one's name.
    anonymous_help() = "anonymous-help";
    /// By appointment on the telephone.
    call_first() = "call-first";
    /// By appointment on the web.
    book_online() = "book-online";
    /// The entry is old: call first.
    checked_long_ago() = "checked-long-ago";
    /// The telephone number.
    telephone(number: &str) = "telephone";
    /// Ask the info desk if this does not help.
    fallback(place: &str) = "fallback";
    /// Also at these counters.
    other_counters(counters: &str) = "other-counters";
    /// The button to the way back.
    way_back() = "way-back";
    /// The button to the way there.
    way_there() = "way-there";
    /// The way back leads to where visitors come in.
    back_to_entrance() = "back-to-entrance";
    /// The button to take the way along.
    take_along() = "take-along";
    /// The key that shows the way in pictures instead of words. One word.
    way_in_pictures() = "way-in-pictures";
    /// The key that shows it on the plan and in words again. One word.
    way_on_plan() = "way-on-plan";
    /// How to take it along.
    take_along_hint() = "take-along-hint";
    /// What the code holds, and that nothing is sent.
    take_along_privacy() = "take-along-privacy";
    /// The way is too long for one code.
    take_along_part(part: u32, parts: u32) = "take-along-part";
    /// Straight to the destination, without the stops.
    skip_stops() = "skip-stops";
    /// Past the stops after all.
    with_stops() = "with-stops";
    /// Minutes and metres of a way.
    way_summary(minutes: &str, metres: u32) = "way-summary";
    /// Up on the plan is where the visitor looks.
    looking_up() = "looking-up";
    /// The button to the next part of the way: a floor, a machine, a counter.
    next_part(place: &str) = "next-part";
    /// There is no way.
    no_way(reason: NoWayWord) = "no-way";
    /// The button to the way as far as it goes.
    show_part_of_way() = "show-part-of-way";
    /// The headline over the ways to move.
    how_do_you_move() = "how-do-you-move";
    /// One way to move.
    profile(profile: ProfileKind) = "profile";
    /// What that means.
    profile_hint(profile: ProfileKind) = "profile-hint";
    /// What is open instead of a closed counter.
    open_instead(counters: &str) = "open-instead";
    /// Where the way leads that goes no further.
    as_far_as_it_goes() = "as-far-as-it-goes";
    /// Steps to climb.
    way_steps(steps: u32) = "way-steps";
    /// Turns to take.
    way_turns(turns: u32) = "way-turns";
    /// The way has changed while the visitor looked at it.
    way_changed() = "way-changed";
    /// What to do then.
    no_way_hint(telephone: &str) = "no-way-hint";
    /// Is somebody still there?
    still_there() = "still-there";
    /// How long until everything is erased.
    countdown(seconds: u32) = "countdown";
    /// The button to go on.
    go_on() = "go-on";
    /// The button to end at once.
    end_now() = "end-now";
    /// The key for more time.
    more_time() = "more-time";
    /// The key for more time where the visitor has it.
    more_time_on() = "more-time-on";
    /// The key that has the screen read aloud.
    read_aloud() = "read-aloud";
    /// The key that shows a film in sign language.
    sign_language() = "sign-language";
    /// That nothing can be read aloud at this kiosk.
    no_voice() = "no-voice";
    /// The headline over what the keys of a keypad do.
    keys_title() = "keys-title";
    /// The key that says the same once more.
    sound_repeat() = "sound-repeat";
    /// The key that pauses the voice.
    sound_pause() = "sound-pause";
    /// The key that lets the voice go on.
    sound_go_on() = "sound-go-on";
    /// The key for a slower voice.
    sound_slower() = "sound-slower";
    /// The key for a faster voice.
    sound_faster() = "sound-faster";
    /// The key for a softer voice.
    sound_softer() = "sound-softer";
    /// The key for a louder voice.
    sound_louder() = "sound-louder";
    /// The key that switches the voice off.
    sound_off() = "sound-off";
    /// The translation has not been read by a person.
    machine_draft() = "machine-draft";
    /// For staff: the content has faults, an older one is shown.
    staff_notice(findings: u32) = "staff-notice";
    /// For staff: type the code.
    staff_code() = "staff-code";
}
