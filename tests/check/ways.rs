//! Ways to break an office, each with the code and the place of its finding.

use super::{
    copy::Copy,
    json::{door, entry, floor, list},
};
use leitsystem::diagnostic::Rule;
use serde_json::{Value, json};
use std::fs;

pub const OFFICE: &str = "floorplans/musterstadt/office.json";
pub const BUILDING: &str = "floorplans/musterstadt/building.json";
pub const PARTNERS: &str = "floorplans/musterstadt/partners.json";
pub const CONCERNS: &str = "assets/catalogue/concerns.json";
pub const TRIAGE: &str = "assets/catalogue/triage.json";

/// One way to break an office.
pub struct Way {
    pub name: &'static str,
    pub break_it: fn(&Copy),
    pub rule: Rule,
    pub file: &'static str,
    pub place: Place,
}

/// Where the finding has to be.
pub enum Place {
    /// The file as a whole.
    File,
    /// Any line: what is missing has none of its own.
    Somewhere,
    /// A line with this text.
    Line(&'static str),
    /// The beginning of the object with this text right inside.
    Entry(&'static str),
}

use Place::{Entry, File, Line, Somewhere};

/// A way that changes one JSON file, in which the finding is as well.
macro_rules! way {
    ($name:literal, $file:ident, $rule:ident, $place:expr, $change:expr) => {
        Way {
            name: $name,
            break_it: |copy| {
                let change: fn(&mut Value) = $change;
                copy.change($file, change);
            },
            rule: Rule::$rule,
            file: $file,
            place: $place,
        }
    };
}

/// A way that replaces or removes a whole file.
macro_rules! whole {
    ($name:literal, $file:expr, $rule:ident, $place:expr, $change:expr) => {
        Way { name: $name, break_it: $change, rule: Rule::$rule, file: $file, place: $place }
    };
}

/// Puts an entry at the end of a list of the ground floor.
pub fn add(building: &mut Value, key: &str, entry: Value) {
    list(floor(building, "ground"), key).push(entry);
}

pub const WAYS: &[Way] = &[
    whole!("file is missing", OFFICE, Unreadable, File, |copy| {
        fs::remove_file(copy.path(OFFICE)).expect("a file");
    }),
    whole!("folder instead of a file", OFFICE, Unreadable, File, |copy| {
        fs::remove_file(copy.path(OFFICE)).expect("a file");
        fs::create_dir(copy.path(OFFICE)).expect("a folder");
    }),
    whole!("far too large", PARTNERS, Unreadable, File, |copy| {
        copy.write(PARTNERS, vec![b' '; 17 * 1024 * 1024]);
    }),
    whole!("text cut off", BUILDING, Syntax, Line("\"floors\""), |copy| {
        copy.write(BUILDING, "{\n  \"version\": 1,\n  \"floors\": [");
    }),
    whole!("comma too many", OFFICE, Syntax, Line("}"), |copy| {
        copy.write(OFFICE, "{\n  \"version\": 1,\n}\n");
    }),
    whole!("key twice", OFFICE, DuplicateKey, Line("\"version\": 1, \"version\": 1"), |copy| {
        let text = copy.text(OFFICE).replace("\"version\": 1", "\"version\": 1, \"version\": 1");
        copy.write(OFFICE, text);
    }),
    way!("version of the future", OFFICE, Version, Line("\"version\": 99"), |office| {
        office["version"] = 99.into();
    }),
    way!("misspelt key", OFFICE, UnknownKey, Line("nubmer"), |office| {
        entry(office, "counters", "counter-12")["nubmer"] = "12".into();
    }),
    way!("missing key", OFFICE, MissingKey, Entry("\"counter-12\""), |office| {
        entry(office, "counters", "counter-12").as_object_mut().expect("an entry").remove("hours");
    }),
    way!("number as a text", BUILDING, WrongType, Line("\"0.95 m\""), |building| {
        door(building)["door"]["width"] = "0.95 m".into();
    }),
    way!("fraction instead of a whole number", OFFICE, WrongType, Line("60.5"), |office| {
        entry(office, "kiosks", "lobby")["idle_seconds"] = json!(60.5);
    }),
    way!("unknown word", BUILDING, UnknownWord, Line("\"lfit\""), |building| {
        entry(building, "transfers", "lift-1")["kind"] = "lfit".into();
    }),
    way!("language that is no tag", OFFICE, UnknownWord, Line("\"deutsch!\""), |office| {
        list(office, "languages").push("deutsch!".into());
    }),
    way!("negative width", BUILDING, OutOfRange, Line("-0.95"), |building| {
        door(building)["door"]["width"] = json!(-0.95);
    }),
    way!("heading beyond a circle", OFFICE, OutOfRange, Line("400"), |office| {
        entry(office, "kiosks", "lobby")["heading"] = 400.into();
    }),
    way!("colour by name", OFFICE, OutOfRange, Line("\"blue\""), |office| {
        office["zones"][0]["colour"] = "blue".into();
    }),
    way!("staff code of letters", OFFICE, OutOfRange, Line("\"abcd\""), |office| {
        entry(office, "kiosks", "lobby")["staff_code"] = "abcd".into();
    }),
    way!("key with two functions", OFFICE, KeyTwice, Line("\"keys\""), |office| {
        entry(office, "kiosks", "lobby")["keys"] = json!({"help": ["h"], "repeat": ["H"]});
    }),
    way!("key that no keyboard has", OFFICE, UnknownWord, Line("\"F99\""), |office| {
        entry(office, "kiosks", "lobby")["keys"] = json!({"help": ["F99"]});
    }),
    way!("day that does not exist", PARTNERS, OutOfRange, Line("2026-02-30"), |partners| {
        partners["partners"][0]["checked_on"] = "2026-02-30".into();
    }),
    way!("room of two corners", BUILDING, OutOfRange, Line("\"outline\""), |building| {
        add(
            building,
            "rooms",
            json!({"id": "line", "kind": "office", "outline": [[0, 0], [1, 1]]}),
        );
    }),
    way!("handling that does not exist", CONCERNS, UnknownWord, Line("\"maybe\""), |file| {
        entry(file, "concerns", "extend")["handling"] = "maybe".into();
    }),
    // The office.
    way!(
        "counter at an unknown point",
        OFFICE,
        UnknownReference,
        Line("\"counter-12-palce\""),
        |office| {
            entry(office, "counters", "counter-12")["node"] = "counter-12-palce".into();
        }
    ),
    way!("unknown concern", OFFICE, UnknownReference, Line("\"extned\""), |office| {
        list(entry(office, "counters", "counter-12"), "concerns").push("extned".into());
    }),
    way!("hours in words", OFFICE, Hours, Line("Montags um acht"), |office| {
        entry(office, "counters", "counter-12")["hours"] = "Montags um acht".into();
    }),
    way!("letters that are none", OFFICE, Letters, Line("\"1-3\""), |office| {
        entry(office, "counters", "counter-12")["letters"] = json!(["1-3"]);
    }),
    way!("gap between letters", OFFICE, Letters, Line("\"extend\""), |office| {
        entry(office, "counters", "counter-12")["letters"] = json!(["A-J"]);
    }),
    whole!(
        "concern without a counter",
        CONCERNS,
        ConcernWithoutCounter,
        Entry("\"id\": \"eat-pin\""),
        |copy| {
            copy.change(CONCERNS, |_| {});
            copy.change(OFFICE, |office| {
                for counter in list(office, "counters") {
                    if let Some(Value::Array(concerns)) = counter.get_mut("concerns") {
                        concerns.retain(|concern| concern != "eat-pin");
                    }
                }
            });
        }
    ),
    whole!("counter on a path", OFFICE, WrongNodeKind, Line("\"plain-point\""), |copy| {
        copy.change(BUILDING, |building| {
            add(building, "nodes", json!({"id": "plain-point", "at": [40, 30]}));
        });
        copy.change(OFFICE, |office| {
            entry(office, "counters", "counter-12")["node"] = "plain-point".into();
        });
    }),
    way!("info desk that is not there", OFFICE, InfoDeskMissing, Line("\"nobody\""), |office| {
        office["info_desk"] = "nobody".into();
    }),
    way!("kiosks that stand nowhere", OFFICE, KioskMissing, File, |office| {
        for kiosk in list(office, "kiosks") {
            kiosk["node"] = "nowhere".into();
        }
    }),
    way!("pale zone", OFFICE, ZoneContrast, Entry("\"#ffee88\""), |office| {
        office["zones"][0]["colour"] = "#ffee88".into();
    }),
    way!("language that is not there", OFFICE, LanguageMissing, Line("\"xx\""), |office| {
        list(office, "languages").push("xx".into());
    }),
    way!(
        "pictogram that is not there",
        OFFICE,
        PictogramMissing,
        Line("\"no-such-picture\""),
        |office| {
            office["zones"][0]["pictogram"] = "no-such-picture".into();
        }
    ),
    way!(
        "counter number twice",
        OFFICE,
        DuplicateNumber,
        Entry("\"id\": \"counter-13\""),
        |office| {
            entry(office, "counters", "counter-13")["number"] = "12".into();
        }
    ),
    way!(
        "warning longer than the wait",
        OFFICE,
        KioskTiming,
        Entry("\"id\": \"lobby\""),
        |office| {
            entry(office, "kiosks", "lobby")["warning_seconds"] = 100.into();
        }
    ),
    way!("screen too high to reach", OFFICE, ScreenReach, Entry("\"id\": \"lobby\""), |office| {
        entry(office, "kiosks", "lobby")["screen"]["lower_edge"] = 651.into();
    }),
    way!("screen too low to reach", OFFICE, ScreenReach, Entry("\"id\": \"lobby\""), |office| {
        entry(office, "kiosks", "lobby")["screen"]["lower_edge"] = 379.into();
    }),
    way!("screen too high to read", OFFICE, ScreenSight, Entry("\"id\": \"lobby\""), |office| {
        entry(office, "kiosks", "lobby")["screen"]["lower_edge"] = 660.into();
    }),
    way!("screen below the ceiling", OFFICE, OutOfRange, Line("\"lower_edge\""), |office| {
        entry(office, "kiosks", "lobby")["screen"]["lower_edge"] = 1801.into();
    }),
    // The catalogue.
    way!("choice that leads nowhere", TRIAGE, ChoiceTarget, Entry("\"dead-end\""), |triage| {
        let answers = list(&mut triage["questions"][0], "answers");
        answers.push(json!({"id": "dead-end", "pictogram": "flag"}));
    }),
    way!("choice with two ends", TRIAGE, ChoiceTarget, Entry("\"both\""), |triage| {
        let answers = list(&mut triage["questions"][0], "answers");
        answers.push(
            json!({"id": "both", "pictogram": "flag", "concern": "extend", "info_desk": true}),
        );
    }),
    way!("questions in a circle", TRIAGE, PathTooLong, Entry("\"again\""), |triage| {
        let answers = list(entry(triage, "questions", "which-paper"), "answers");
        answers.push(json!({"id": "again", "pictogram": "flag", "question": "which-paper"}));
    }),
    way!(
        "question that nothing leads to",
        TRIAGE,
        QuestionUnreachable,
        Entry("\"id\": \"alone\""),
        |triage| {
            let answer = json!({"id": "yes", "pictogram": "flag", "info_desk": true});
            list(triage, "questions").push(json!({"id": "alone", "answers": [answer]}));
        }
    ),
    way!("fact out of date", CONCERNS, StaleFact, Entry("2020-01-01"), |file| {
        entry(file, "concerns", "extend")["legal_basis"]["valid_until"] = "2020-01-01".into();
    }),
    way!("unknown document", CONCERNS, UnknownReference, Line("\"library-card\""), |file| {
        list(&mut entry(file, "concerns", "extend")["documents"], "value")
            .push("library-card".into());
    }),
    way!("concern that nothing leads to", CONCERNS, OrphanConcern, Entry("\"orphan\""), |file| {
        let mut orphan = entry(file, "concerns", "housing").clone();
        orphan["id"] = "orphan".into();
        list(file, "concerns").push(orphan);
    }),
    // Languages.
    whole!(
        "language without description",
        "locales/uk/locale.json",
        LanguageDescription,
        File,
        |copy| {
            fs::remove_file(copy.path("locales/uk/locale.json")).expect("a file");
        }
    ),
    whole!("message deleted", "locales/en/concerns.ftl", MessageMissing, Somewhere, |copy| {
        let text = copy.text("locales/en/concerns.ftl");
        let (before, after) = text.split_once("\nconcern-extend =").expect("a message");
        let after = after.split_once("\nconcern-").expect("another message").1;
        copy.write("locales/en/concerns.ftl", format!("{before}\nconcern-{after}"));
    }),
    whole!("broken message", "locales/en/concerns.ftl", MessageSyntax, Line("{ $name"), |copy| {
        let text = copy.text("locales/en/concerns.ftl");
        copy.write("locales/en/concerns.ftl", format!("{text}\nbroken-one = A {{ $name\n"));
    }),
    whole!(
        "message twice",
        "locales/en/concerns.ftl",
        MessageTwice,
        Line("concern-extend = Twice"),
        |copy| {
            let text = copy.text("locales/en/concerns.ftl");
            copy.write("locales/en/concerns.ftl", format!("{text}\nconcern-extend = Twice\n"));
        }
    ),
    whole!(
        "variable that is not passed",
        "locales/en/concerns.ftl",
        VariableUnknown,
        Line("$visitor"),
        |copy| {
            let text = copy.text("locales/en/concerns.ftl").replacen(
                "\nconcern-extend =",
                "\nconcern-extend = Hello { $visitor }\nconcern-was-extend =",
                1,
            );
            copy.write("locales/en/concerns.ftl", text);
        }
    ),
    whole!(
        "message that nothing uses",
        "locales/en/concerns.ftl",
        MessageUnused,
        Line("concern-extnd"),
        |copy| {
            let text = copy.text("locales/en/concerns.ftl");
            copy.write("locales/en/concerns.ftl", format!("{text}\nconcern-extnd = Hello\n"));
        }
    ),
];
