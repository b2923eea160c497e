//! One page about each rule, for `check --explain CODE`.

use crate::diagnostic::{Rule, Severity};

/// The page about a rule: what it says, why it matters, how to keep it.
pub fn page(rule: Rule) -> String {
    let severity = match rule.severity() {
        Severity::Error => "an error: something is lost or wrong for a visitor",
        Severity::Warning => "a warning: the kiosk works, but a visitor is served worse than meant",
        Severity::Information => "an information: worth knowing; no visitor notices",
    };
    format!("{}: {}\n\nUsually {severity}.\n\n{}\n", rule.code(), rule.summary(), reason(rule))
}

/// Why a rule exists and how to keep it.
fn reason(rule: Rule) -> &'static str {
    match rule {
        Rule::Unreadable => {
            "The file is missing, is a folder, may not be read, has more than 16 MB, or is not text in\n\
             UTF-8. Check the name and the rights of the file, and save it as UTF-8."
        }
        Rule::Syntax => {
            "The text is not JSON, so nothing in it can be used. Usual slips are a missing comma\n\
             between two entries, a comma after the last one, and a quotation mark that is never\n\
             closed. Comments are not part of JSON."
        }
        Rule::UnknownKey => {
            "A key that the format does not have is most often a slip of the finger, and would be\n\
             ignored in silence otherwise. The rest of the entry is used."
        }
        Rule::MissingKey => {
            "The entry cannot be used without this key and is left out. The finding says what the key\n\
             means; an editor that knows the schema shows the same."
        }
        Rule::WrongType => {
            "A text stands where a number is needed, or the like. Numbers have no quotation marks and\n\
             a point before their decimals. The entry is left out."
        }
        Rule::UnknownWord => {
            "Only certain words are possible here, written exactly as in the list, in small letters\n\
             with hyphens."
        }
        Rule::OutOfRange => {
            "The value has the right type but is too small, too large, too short, too long or of the\n\
             wrong form, such as a negative width or a colour without `#`. The entry is left out."
        }
        Rule::DuplicateKey => {
            "Programs differ in which of two equal keys counts, so neither does and the entry is left\n\
             out. Remove one of them."
        }
        Rule::Version => {
            "The file names a version of its format that this program does not know. It is not read\n\
             at all, because guessing could send visitors astray."
        }
        Rule::DuplicateName => {
            "Other entries refer to this name, and it must be clear which is meant. The first entry\n\
             keeps the name, the second is left out."
        }
        Rule::UnknownReference => {
            "An entry names another one that does not exist or was left out because of an error of\n\
             its own. Mend errors in that entry first."
        }
        Rule::Unreachable => {
            "A visitor would be sent somewhere without being shown a way. Link the point to the\n\
             network, look for one-way links and doors for staff only on the way."
        }
        Rule::NoStepFreeWay => {
            "Visitors with a wheelchair, a walking frame or a pram find no way: every way has stairs,\n\
             steps, a door narrower than 0.90 m, a revolving door, a small lift or a steep ramp. If\n\
             it is so in the building, visitors are told so and sent to the info desk."
        }
        Rule::TransferWithOneStop => {
            "A lift or a staircase needs two stops that exist, on different floors. One transfer owns\n\
             its stops on all floors, so list them all in one entry."
        }
        Rule::LinkBetweenFloors => {
            "A link joins two points of the same floor. What changes the floor is a lift or a\n\
             staircase in `transfers`, so that visitors are told about it."
        }
        Rule::FloorOrdinal => {
            "Ordinals say which floor lies above which: 0 is the floor of the main entrance. They\n\
             decide how many floors a lift goes up or down."
        }
        Rule::DoorWithoutWidth => {
            "Whether a wheelchair passes depends on the clear width, so every point of kind `door` or\n\
             `entrance` has `\"door\": {\"width\": 0.95}`, and other points have none."
        }
        Rule::StopOnOtherFloor => {
            "The stop says one floor, its point lies on another. Visitors would be told the wrong\n\
             button of the lift."
        }
        Rule::DoorOffWall => {
            "A door is drawn on the wall between two rooms, no farther from it than 0.25 m. Otherwise\n\
             the plan shows no opening, and the side of the door in the directions may be wrong."
        }
        Rule::LinkThroughWall => {
            "The drawn way goes through a wall where there is no door. Lead it through the point of a\n\
             door, or around the corner with `bends`."
        }
        Rule::NodeOutsideRooms => {
            "Directions name rooms and halls by the points in them. A point outside every room, or\n\
             outside the room that it names, is drawn in the wrong place."
        }
        Rule::RoomShape => {
            "The outline crosses itself, has no area, or reaches more than 0.1 m into another room.\n\
             Only waiting areas, info desks and outdoor areas may lie inside another room."
        }
        Rule::RoomWithoutDoor => {
            "No visitor could enter. Add the door, or say that the room is for staff."
        }
        Rule::BackgroundPicture => {
            "The picture must be a PNG file inside the office's folder with at most 8192 pixels on\n\
             each side."
        }
        Rule::SlopeFigures => {
            "The height and the length of ramps and steps decide who can use them. A ramp is\n\
             step-free up to 6 % (DIN 18040-1); a step is between 8 and 23 cm high."
        }
        Rule::DuplicateNumber => {
            "Letters of the office name rooms and counters by their numbers; a number that stands\n\
             twice sends visitors to the wrong door."
        }
        Rule::NarrowDoor => {
            "A wheelchair needs a clear width of 0.90 m (DIN 18040-1, 4.3.3.2). Visitors who cannot\n\
             pass are led around the door or told that there is no way. `leitsystem audit` says how\n\
             many destinations a wider door would open."
        }
        Rule::WithoutLink => {
            "A lift that stands inside a hall, or a door between two rooms, leads nowhere unless links\n\
             join its point with others on the same floor. No way is shown through it until then."
        }
        Rule::FloorSkipped => {
            "Most lifts and stairs stop on every floor between their lowest and their highest. If this\n\
             one does not, all is well; else a stop is missing in its entry of `transfers`."
        }
        Rule::Hours => {
            "Hours follow the notation of OpenStreetMap, for example `Mo-Fr 08:00-12:00,\n\
             Th 14:00-18:00; PH off`. A comma adds hours to a day; after a semicolon the later rule\n\
             replaces the earlier one for that whole day. `PH` are public holidays."
        }
        Rule::Letters => {
            "Where an office divides a concern by the first letters of surnames, its counters must\n\
             cover A to Z together. Letters with marks count as their base letter."
        }
        Rule::ConcernWithoutCounter => {
            "The catalogue says that immigration offices handle this concern, but no counter of this\n\
             office lists it. Visitors are sent to the info desk."
        }
        Rule::WrongNodeKind => {
            "Visitors are sent to points of kind `place`: these stand in front of a counter or in the\n\
             middle of a room, not on the way to it."
        }
        Rule::InfoDeskMissing => {
            "The info desk is the fallback of every answer, so an office without one is not shown."
        }
        Rule::KioskMissing => "Routes begin at a kiosk, so an office without one is not shown.",
        Rule::ZoneContrast => {
            "The letter of a zone is white on its colour. Below a contrast of 4.5:1 (WCAG 2.2, 1.4.3)\n\
             many people cannot read it."
        }
        Rule::LanguageMissing => "The office names a language that has no folder in `locales`.",
        Rule::PictogramMissing => {
            "Pictograms are files of `assets/icons`, named without `.svg`. Visitors who do not read\n\
             depend on them."
        }
        Rule::KioskTiming => {
            "The warning before the end of a visit lasts for the last seconds of the idle time, at\n\
             least 20 (WCAG 2.2, 2.2.1), so it has to be shorter than the idle time."
        }
        Rule::KeyTwice => {
            "The `keys` of a kiosk give functions to the keys of its keypad. Each key has one function,\n\
             and visitors who use keys need at least `choose` and `back`."
        }
        Rule::ScreenReach => {
            "With the key \"lower\" every control lies at 1050 mm or below, where somebody in a\n\
             wheelchair reaches it (DIN 18040-1: 850 to 1050 mm), but for what a screen cannot hold\n\
             there: all controls with the largest letters take 400 mm of a screen that is higher than\n\
             wide and 300 mm of any other. Below 380 mm nobody reaches anything from a wheelchair\n\
             (EN 301 549, 8.3.3). `lower_edge` tells how high the lower edge of the picture is."
        }
        Rule::ScreenSight => {
            "What a screen shows has to be legible from 1015 mm, the eyes of somebody in a wheelchair\n\
             (EN 301 549, 8.3.5). Who looks up more than 30 degrees bends the neck back, and the\n\
             letters are foreshortened. `lower_edge`, the screen's height and `viewing_distance` tell\n\
             how steep it is."
        }
        Rule::ClosureTarget => {
            "An entry of `status.json` closes exactly one thing: a `transfer` (lift, stairs,\n\
             escalator), a `door`, a `link`, a `room`, an `area` of a floor, or a `counter`, which may\n\
             name the place where it works meanwhile."
        }
        Rule::ClosureTime => {
            "Times of closures are local and written as `2026-11-23T08:00`. A closure without `from`\n\
             holds already; one without `until` holds until somebody removes it."
        }
        Rule::ClosureOver => {
            "A closure whose `until` is past has no effect any more. Remove it, so that the file shows\n\
             what is closed now."
        }
        Rule::ChoiceTarget => {
            "A tile or an answer leads to exactly one end: a `question`, a `concern`, or the info\n\
             desk with `\"info_desk\": true`."
        }
        Rule::PathTooLong => {
            "Nobody in a hurry answers more than three questions, the first one included. Two\n\
             questions that lead to each other never end."
        }
        Rule::QuestionUnreachable => "No choice leads to this question, so nobody ever sees it.",
        Rule::StaleFact => {
            "Fees, deadlines and lists of documents change. After the last day of validity, or while\n\
             sources contradict each other, the kiosk says \"ask at the counter\" instead."
        }
        Rule::OrphanConcern => {
            "No choice, referral, variant, counter or partner names this concern, so nobody ever\n\
             sees it."
        }
        Rule::UnconfirmedFact => {
            "Offices differ in lists of documents, appointments and usual durations. The kiosk says\n\
             \"ask at the counter\" until the office has confirmed the statement in its own\n\
             `catalogue.json`, and again after the statement was changed."
        }
        Rule::HelpNotDirect => {
            "Whoever is in danger has no time for questions and may be watched. `help_now` of\n\
             `triage.json` keeps help one tap away from every screen, under neutral words."
        }
        Rule::ReferralWithoutPartner => {
            "The concern is handled elsewhere, but this office has no partner for it. Visitors are\n\
             sent to the info desk."
        }
        Rule::PartnerNotChecked => {
            "Addresses and hours of others change without notice. Ask each partner at least every\n\
             180 days."
        }
        Rule::PartnerNowhere => {
            "A partner that cannot be visited, called or looked up helps nobody."
        }
        Rule::PartnerTwice => {
            "Two entries have the same name or the same telephone number, or the same address and a\n\
             theme in common. If they are one partner, keep one entry; if not, visitors need something\n\
             that tells them apart. Bodies in one house that work on different themes are not meant."
        }
        Rule::ThemeWithoutPartner => {
            "The network map has an empty sector: visitors with a question about this theme are sent\n\
             to the info desk. Look for a partner; until there is one, the gap is shown as a gap."
        }
        Rule::PartnerNotActive => {
            "Nobody is sent to a partner that is planned, paused or ended, or whose last day has\n\
             passed. The map still shows what is planned and paused. Set `status` and `valid_until`\n\
             once that has changed."
        }
        Rule::PartnerLanguage => {
            "Visitors look for their language by its own name, such as `Türkçe`. For this tag the\n\
             kiosk has none and would show the tag itself. Write the usual tag, for example `fa` for\n\
             Dari and Persian or `ku` for Kurmanji."
        }
        Rule::PartnerDates => {
            "Nobody can have checked an entry on a day that is still to come, and a partner cannot\n\
             have ended before it was last checked without being called ended. One of the dates is\n\
             probably misspelt."
        }
        Rule::PartnerRing => {
            "Ring 1 is for partners in the house and for those to whom staff hand visitors over in\n\
             person, so a partner in ring 1 has a `node` or a `handover`, and a partner with a `node`\n\
             is in ring 1. Visitors are sent to the nearest ring first."
        }
        Rule::MessageSyntax => {
            "Fluent could not read a part of the file. The reference language speaks instead."
        }
        Rule::MessageTwice => {
            "A message stands twice in one language, perhaps in two files. The first one counts."
        }
        Rule::MessageMissing => {
            "The language lacks a message. The reference language speaks instead."
        }
        Rule::MessageUnused => {
            "Nothing in the program or the content says this message; perhaps its name is misspelt."
        }
        Rule::MessageIncomplete => {
            "The message has no value, or lacks an attribute, or has one that nothing uses."
        }
        Rule::VariableUnknown => {
            "The program does not pass this variable, so the message cannot be shown and the\n\
             reference language speaks instead."
        }
        Rule::VariableLost => {
            "The reference shows a variable that the translation leaves out: a room number or a time\n\
             may be missing from the sentence."
        }
        Rule::MessageReference => {
            "The message names another message or term that does not exist, or that leads back to it."
        }
        Rule::VariantUnknown => {
            "The program never sends this word, so the variant is never shown; or it stands twice."
        }
        Rule::PluralForms => {
            "The language has more plural forms than the message distinguishes, or fewer."
        }
        Rule::MessageEmpty => "The message has no words, so visitors would see nothing.",
        Rule::Direction => {
            "Control characters for the direction of text belong to the program, which sets them\n\
             around every variable. Unseen ones in a file turn sentences around."
        }
        Rule::GlyphMissing => {
            "The fonts in the program have no shape for this letter; visitors would see a box."
        }
        Rule::MachineDraft => {
            "The language was translated by a machine and no person has read it yet. Ask somebody who\n\
             speaks it, then set `status`, `reviewed_by` and `reviewed_on` in `locale.json`."
        }
        Rule::LanguageDescription => {
            "Each folder of `locales` has a `locale.json` with the language's own name, its direction,\n\
             its script, and who has read the texts."
        }
        Rule::SearchWords => {
            "Messages that collect words for the search have a comma between every two of them, and\n\
             each word once; capitals, accents and `ae` for `ä` are no difference. The first word is\n\
             the place in the list from A to Z."
        }
        Rule::KeyboardGap => {
            "Visitors type on the screen. Each letter of the search words, or one that counts as the\n\
             same, needs a key in `keyboard` of the language's `locale.json`, row by row, in small\n\
             letters, one letter on each key; digits and the reference's letters are there anyway."
        }
        Rule::RecordingUnknown => {
            "A recording lies in `audio/<language>/<message>.wav` of the office's folder or of `assets`, a\n\
             film in `films/<language>/<message>/`. The message is called as in the Fluent files; an\n\
             attribute stands behind a point, as in `tile-permit.hint`."
        }
        Rule::RecordingLanguage => {
            "Visitors cannot choose this language, so nobody will hear the recording or see the film. A\n\
             film in sign language lies in the folder of the language whose readers use it: German Sign\n\
             Language in `de`."
        }
        Rule::RecordingFormat => {
            "Only WAV files with uncompressed 16-bit samples (PCM) in one or two channels are played, up\n\
             to 32 MB. Every recorder and editor can save them. The kiosk uses a machine's voice instead."
        }
        Rule::RecordingNeverPlayed => {
            "A message with variables says another time, number or name each time, so a recording of it\n\
             would be wrong, and a machine's voice says it. Words for the search are never said at all."
        }
        Rule::FilmPictures => {
            "A film is a folder of pictures `0001.png`, `0002.png` and so on, or `.jpg`, 15 for each\n\
             second, without a gap, at most 1800, all of one size, each at most 2 MB and 1280 pixels on\n\
             each side. A film with a fault is not shown."
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_has_a_page_of_its_own() {
        let mut pages: Vec<_> = Rule::ALL.iter().map(|rule| reason(*rule)).collect();
        pages.sort_unstable();
        pages.dedup();
        assert_eq!(pages.len(), Rule::ALL.len());
        assert!(page(Rule::Unreachable).starts_with("P003: A counter, place or partner that"));
    }
}
