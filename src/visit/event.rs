//! What the visitor sees, and what can happen to a visit.

use super::{Find, List, Section};
use crate::{
    advice::{Goal, Place},
    catalogue::{Choice, ConcernIndex, QuestionIndex, ThemeIndex},
    floorplan::FacilityKind,
    referral::{PartnerIndex, network},
    routing::ProfileKind,
};
use chrono::NaiveDateTime;
use unic_langid::LanguageIdentifier;

/// What the visitor sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// The greeting and the languages.
    Welcome,
    /// The languages once more, in the middle of a visit.
    Languages,
    /// How the visitor moves: walking, in a wheelchair, with a stick …
    Profiles,
    /// The eight tiles.
    Concerns,
    /// A further question.
    Question(QuestionIndex),
    /// The first letter of the surname.
    Letter(ConcernIndex),
    /// Toilet, exit, photo terminal …
    Facilities,
    /// The number of a room or a counter.
    Number,
    /// The search by typing.
    Search,
    /// The letters or the themes of a list.
    List(List),
    /// What stands in a list below a letter or a theme.
    Section(Section),
    /// Where to go, what to have in hand, what happens.
    Answer(Goal),
    /// The way.
    Way,
    /// What it costs, how long it takes, who decides, which law says so, and where we know it from.
    Transparency,
    /// Where to book an appointment, and counters outside the house.
    Booking,
    /// Special cases of a concern.
    Variants(ConcernIndex),
    /// Who else helps.
    Help,
    /// What to say at a partner, to be shown there.
    Say(PartnerIndex),
    /// The network map: all who help.
    Network,
    /// Those who help with one theme.
    NetworkTheme(ThemeIndex),
    /// All who help, as a list.
    NetworkList,
    /// The way to take along.
    Take,
}

/// What happens to a visit.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// A language was chosen.
    LanguageChosen(LanguageIdentifier),
    /// The visitor wants another language.
    LanguagesOpened,
    /// A tile or an answer was chosen.
    Chosen(Choice),
    /// "I don't know."
    Unsure,
    /// The first letter of the surname.
    LetterChosen(char),
    /// "Toilet, exit, photo terminal …"
    FacilitiesOpened,
    /// One of them.
    FacilityChosen(FacilityKind),
    /// "I know the room or the counter."
    NumberOpened,
    /// A letter or a digit of a number.
    NumberTyped(char),
    /// The last letter or digit is taken back.
    NumberErased,
    /// Something done to find without the tiles.
    Find(Find),
    /// One of the places with that number.
    PlaceChosen(Place),
    /// "Show me the way."
    WayOpened,
    /// The next or an earlier part of the way: its position in the journey.
    StretchShown(usize),
    /// From the destination back to where the visit began, or again there.
    WayTurned,
    /// Straight to the counter, or past the other stops first.
    StopsToggled,
    /// The way in pictures, or again on the plan with its words.
    PicturesToggled,
    /// "Costs, duration, decision"
    TransparencyOpened,
    /// "Appointment, other places"
    BookingOpened,
    /// "Is it one of these cases?"
    VariantsOpened,
    /// One of them.
    VariantChosen(ConcernIndex),
    /// "Who else helps?"
    HelpOpened,
    /// One of them.
    PartnerChosen(PartnerIndex),
    /// "What you can say there."
    SayOpened,
    /// "Who helps with what?": the network map.
    NetworkOpened,
    /// Something on the map was touched.
    NetworkTouched(network::Target),
    /// "As a list."
    NetworkListOpened,
    /// "Take along."
    TakeOpened,
    /// A page of a long screen is turned: 1 on, -1 back.
    PageTurned(i32),
    /// "How do you move?"
    ProfilesOpened,
    /// One of the ways to move.
    ProfileChosen(ProfileKind),
    /// "More time": the visitor asks for it, or does without it.
    MoreTime(bool),
    /// One screen back.
    Back,
    /// From the beginning, with nothing remembered.
    Restarted,
    /// Somebody touched the screen.
    Touched,
    /// A finger has come down while the end is announced: the announcement begins anew, and what
    /// the finger means is known when it is lifted.
    WarningTouched,
    /// A second has gone by.
    SecondPassed(NaiveDateTime),
    /// The content was exchanged between two visits, or its status changed.
    ContentReplaced,
}
