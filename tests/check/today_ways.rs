//! Ways to break what is different today, and the figures of the profiles.

use super::{
    copy::Copy,
    ways::{Place, Way},
};
use leitsystem::diagnostic::Rule;

const STATUS: &str = "floorplans/musterstadt/status.json";
const PROFILES: &str = "floorplans/musterstadt/profiles.json";

/// Writes a status with one entry, which stands on a line of its own.
fn closure(copy: &Copy, entry: &str) {
    copy.write(STATUS, format!("{{\"version\": 1, \"closures\": [\n{entry}\n]}}\n"));
}

macro_rules! closed {
    ($name:literal, $rule:ident, $entry:literal) => {
        Way {
            name: $name,
            break_it: |copy| closure(copy, $entry),
            rule: Rule::$rule,
            file: STATUS,
            place: Place::Line($entry),
        }
    };
}

pub const TODAY_WAYS: &[Way] = &[
    closed!("a closure of nothing", ClosureTarget, r#"{"reason": "event"}"#),
    closed!("a closure of two things", ClosureTarget, r#"{"transfer": "lift-1", "door": "x"}"#),
    closed!("a lift that is not there", UnknownReference, r#"{"transfer": "lift-9"}"#),
    closed!("a door that is none", UnknownReference, r#"{"door": "info-place"}"#),
    closed!("a way that is not there", ClosureTarget, r#"{"link": ["info-place", "exit-main"]}"#),
    closed!("a room that moves", ClosureTarget, r#"{"room": "b-2-14", "moved_to": "info-place"}"#),
    closed!(
        "a counter that moves to a door",
        WrongNodeKind,
        r#"{"counter": "counter-7", "moved_to": "entrance-main"}"#
    ),
    closed!("a time that is none", ClosureTime, r#"{"transfer": "lift-1", "from": "tomorrow"}"#),
    closed!(
        "an end before the beginning",
        ClosureTime,
        r#"{"transfer": "lift-1", "from": "2026-12-02T08:00", "until": "2026-12-01T08:00"}"#
    ),
    closed!(
        "a closure that is over",
        ClosureOver,
        r#"{"transfer": "lift-1", "until": "2026-11-01T08:00"}"#
    ),
    closed!("a reason that is none", UnknownWord, r#"{"transfer": "lift-1", "reason": "mood"}"#),
    Way {
        name: "a profile that is none",
        break_it: |copy| {
            copy.write(PROFILES, "{\"version\": 1, \"profiles\": [\n{\"id\": \"flying\"}\n]}");
        },
        rule: Rule::UnknownWord,
        file: PROFILES,
        place: Place::Line("flying"),
    },
    Way {
        name: "a speed that nobody has",
        break_it: |copy| {
            let profile = "{\"id\": \"walking\", \"speed\": 30}";
            copy.write(PROFILES, format!("{{\"version\": 1, \"profiles\": [\n{profile}\n]}}"));
        },
        rule: Rule::OutOfRange,
        file: PROFILES,
        place: Place::Line("speed"),
    },
    Way {
        name: "a shared profile without a figure",
        break_it: |copy| {
            copy.change("assets/catalogue/profiles.json", |file| {
                file["profiles"][0].as_object_mut().expect("an object").remove("turn");
            });
        },
        rule: Rule::MissingKey,
        file: "assets/catalogue/profiles.json",
        place: Place::Entry("\"walking\""),
    },
];
