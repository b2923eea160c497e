//! The rules by their stable codes.

use super::Severity;
use serde::{Serialize, Serializer};

macro_rules! rules {
    ($($(#[doc = $doc:literal])* $name:ident = $code:literal $severity:ident,)*) => {
        /// What can be wrong. Codes are stable: people quote them, scripts filter by them.
        ///
        /// J: JSON files · P: the floor plan · O: the office · S: the status · C: the catalogue · N: partners ·
        /// F: Fluent messages · R: recordings and films.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Rule {
            $($(#[doc = $doc])* $name,)*
        }

        impl Rule {
            /// All rules, in the order of their codes.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The stable code.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code,)* }
            }

            /// What is wrong, in one sentence.
            pub fn summary(self) -> &'static str {
                match self { $(Self::$name => concat!($($doc),*).trim(),)* }
            }

            /// How bad a breach usually is.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

rules! {
    /// A file cannot be read: missing, too large, not text.
    Unreadable = "J001" Error,
    /// The text is not JSON.
    Syntax = "J002" Error,
    /// A key that the format does not know.
    UnknownKey = "J003" Error,
    /// A key that the format needs is missing.
    MissingKey = "J004" Error,
    /// A value of another type than the format wants.
    WrongType = "J005" Error,
    /// A word that is not among the possible ones.
    UnknownWord = "J006" Error,
    /// A number, text or list outside its limits.
    OutOfRange = "J007" Error,
    /// The same key twice in one object.
    DuplicateKey = "J008" Error,
    /// A version of the format that this program does not read.
    Version = "J009" Error,

    /// The same name twice.
    DuplicateName = "P001" Error,
    /// A name that nothing has.
    UnknownReference = "P002" Error,
    /// A counter, place or partner that cannot be reached from a kiosk at all.
    Unreachable = "P003" Error,
    /// A destination without a step-free way from a kiosk.
    NoStepFreeWay = "P004" Warning,
    /// A lift or a staircase with fewer than two stops.
    TransferWithOneStop = "P005" Error,
    /// A link that joins two floors.
    LinkBetweenFloors = "P006" Error,
    /// Two floors with the same ordinal.
    FloorOrdinal = "P007" Error,
    /// A door without a width, or a width without a door.
    DoorWithoutWidth = "P008" Error,
    /// A stop whose point lies on another floor.
    StopOnOtherFloor = "P009" Error,
    /// A door that lies on no wall.
    DoorOffWall = "P010" Warning,
    /// A link that crosses a wall.
    LinkThroughWall = "P011" Error,
    /// A point that stands in no room.
    NodeOutsideRooms = "P012" Warning,
    /// A room that overlaps another, or whose outline crosses itself.
    RoomShape = "P013" Warning,
    /// A public room that no door leads into.
    RoomWithoutDoor = "P014" Warning,
    /// A background picture that cannot be shown.
    BackgroundPicture = "P015" Error,
    /// A ramp or steps whose figures do not fit.
    SlopeFigures = "P016" Warning,
    /// A number on two doors.
    DuplicateNumber = "P017" Warning,
    /// A public door that is too narrow for a wheelchair.
    NarrowDoor = "P018" Information,
    /// A public door, or a stop of a lift or a staircase, that no link joins with its floor.
    WithoutLink = "P019" Warning,
    /// A lift or a staircase that passes a floor without a stop.
    FloorSkipped = "P020" Information,

    /// Hours that cannot be understood.
    Hours = "O001" Error,
    /// Letters that cannot be understood, or that leave a gap.
    Letters = "O002" Error,
    /// A concern that no counter handles.
    ConcernWithoutCounter = "O003" Warning,
    /// A point of the wrong kind: a counter needs a place.
    WrongNodeKind = "O004" Error,
    /// No info desk, so that answers have no fallback.
    InfoDeskMissing = "O005" Error,
    /// No kiosk that can be used.
    KioskMissing = "O006" Error,
    /// A zone whose colour is too light for a white letter.
    ZoneContrast = "O007" Warning,
    /// A language that is not there.
    LanguageMissing = "O008" Error,
    /// A pictogram that is not there.
    PictogramMissing = "O009" Warning,
    /// A kiosk that announces the end of the visit for longer than it waits.
    KioskTiming = "O010" Warning,
    /// A screen whose controls cannot all be reached from a wheelchair.
    ScreenReach = "O011" Warning,
    /// A screen whose upper edge cannot be read from a wheelchair.
    ScreenSight = "O012" Warning,
    /// A key of a keypad with two functions, or a function that no key has.
    KeyTwice = "O013" Warning,

    /// A closure that names nothing, several things, or something that cannot be closed.
    ClosureTarget = "S001" Error,
    /// A closure whose times are not understood or in the wrong order.
    ClosureTime = "S002" Error,
    /// A closure that is over and has no effect any more.
    ClosureOver = "S003" Information,

    /// A choice that leads to none or to several ends.
    ChoiceTarget = "C001" Error,
    /// A path of more than three answers, or one that never ends.
    PathTooLong = "C002" Error,
    /// A question that nothing leads to.
    QuestionUnreachable = "C003" Warning,
    /// A fact that is no longer valid or disputed, so that visitors are told to ask.
    StaleFact = "C004" Information,
    /// A concern that no path, referral or counter leads to.
    OrphanConcern = "C005" Warning,
    /// A statement that the office has not confirmed, so that visitors are told to ask.
    UnconfirmedFact = "C006" Information,
    /// Help in danger that is not one tap away.
    HelpNotDirect = "C007" Warning,

    /// A concern handled elsewhere that no partner answers.
    ReferralWithoutPartner = "N001" Warning,
    /// A partner whose entry was not checked for 180 days.
    PartnerNotChecked = "N002" Information,
    /// A partner without a way to find it.
    PartnerNowhere = "N003" Warning,
    /// Two entries that may be the same partner.
    PartnerTwice = "N004" Warning,
    /// A theme of the network that no partner works on.
    ThemeWithoutPartner = "N005" Information,
    /// A partner that visitors are not sent to: planned, paused or ended.
    PartnerNotActive = "N006" Information,
    /// A language of a partner that the kiosk cannot call by its own name.
    PartnerLanguage = "N007" Warning,
    /// Dates of a partner that contradict each other or lie in the future.
    PartnerDates = "N008" Warning,
    /// A partner whose closeness does not fit to where it is.
    PartnerRing = "N009" Warning,

    /// A Fluent file with a syntax error.
    MessageSyntax = "F001" Error,
    /// A message twice in one language.
    MessageTwice = "F002" Error,
    /// A message that is missing in a language.
    MessageMissing = "F003" Error,
    /// A message that nothing uses.
    MessageUnused = "F004" Warning,
    /// A message without a value or an attribute that it needs.
    MessageIncomplete = "F005" Error,
    /// A variable that the program does not pass.
    VariableUnknown = "F006" Error,
    /// A variable of the reference that a translation lost.
    VariableLost = "F007" Warning,
    /// A reference to a message or term that is not there.
    MessageReference = "F008" Error,
    /// A variant that the program never selects, or one that stands twice.
    VariantUnknown = "F009" Warning,
    /// Plural forms of the language that fall into the default.
    PluralForms = "F010" Warning,
    /// A message without words.
    MessageEmpty = "F011" Error,
    /// Control characters for direction that are forbidden or unbalanced.
    Direction = "F013" Error,
    /// A letter that no embedded font can draw.
    GlyphMissing = "F015" Error,
    /// A translation that no person has read yet.
    MachineDraft = "F019" Information,
    /// The description of a language is missing or cannot be read.
    LanguageDescription = "F020" Error,
    /// A list of search words with a gap, or with a word that stands in it twice.
    SearchWords = "F021" Warning,
    /// A letter of the search words that no key of the language's keyboard types.
    KeyboardGap = "F022" Error,

    /// A recording or a film of a message that does not exist.
    RecordingUnknown = "R001" Warning,
    /// A recording or a film in a language that is not offered.
    RecordingLanguage = "R002" Warning,
    /// A recording that is no uncompressed 16-bit WAV file, or is too large.
    RecordingFormat = "R003" Warning,
    /// A recording or a film of a message that says something else each time, or is never said.
    RecordingNeverPlayed = "R004" Warning,
    /// A film whose pictures have a gap, are too many, or cannot be shown.
    FilmPictures = "R005" Warning,
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_in_order_within_their_letter() {
        for (position, rule) in Rule::ALL.iter().enumerate() {
            for other in &Rule::ALL[..position] {
                assert_ne!(rule.code(), other.code());
                if rule.code().as_bytes()[0] == other.code().as_bytes()[0] {
                    assert!(other.code() < rule.code(), "{} after {}", rule.code(), other.code());
                }
            }
        }
    }
}
