//! Ways to break what an office says of the catalogue, of its counters and of help in one tap.

use super::{
    json::{entry, list},
    ways::{CONCERNS, OFFICE, Place, TRIAGE, Way},
};
use leitsystem::diagnostic::Rule;
use serde_json::json;

pub const OWN: &str = "floorplans/musterstadt/catalogue.json";

pub const CATALOGUE_WAYS: &[Way] = &[
    Way {
        name: "statement that the office does not confirm",
        break_it: |copy| {
            copy.change(CONCERNS, |_| {});
            copy.change(OWN, |own| {
                for confirmation in list(own, "confirmations") {
                    list(confirmation, "concerns").retain(|concern| concern != "extend");
                }
            });
        },
        rule: Rule::UnconfirmedFact,
        file: CONCERNS,
        place: Place::Somewhere,
    },
    Way {
        name: "confirmation from before the last check",
        break_it: |copy| {
            copy.change(CONCERNS, |_| {});
            copy.change(OWN, |own| {
                for confirmation in list(own, "confirmations") {
                    confirmation["on"] = "2026-11-21".into();
                }
            });
        },
        rule: Rule::UnconfirmedFact,
        file: CONCERNS,
        place: Place::Somewhere,
    },
    Way {
        name: "confirmation of an unknown concern",
        break_it: |copy| {
            copy.change(OWN, |own| {
                list(&mut own["confirmations"][0], "concerns").push("extned".into());
            });
        },
        rule: Rule::UnknownReference,
        file: OWN,
        place: Place::Line("\"extned\""),
    },
    Way {
        name: "override of an unknown concern",
        break_it: |copy| {
            copy.change(OWN, |own| own["overrides"][0]["concern"] = "adress-change".into());
        },
        rule: Rule::UnknownReference,
        file: OWN,
        place: Place::Line("\"adress-change\""),
    },
    Way {
        name: "hidden concern that does not exist",
        break_it: |copy| copy.change(OWN, |own| own["hidden"] = json!(["swis"])),
        rule: Rule::UnknownReference,
        file: OWN,
        place: Place::Line("\"swis\""),
    },
    Way {
        name: "help that asks a question first",
        break_it: |copy| {
            copy.change(TRIAGE, |triage| {
                let help = entry(triage, "help_now", "help-quiet");
                help.as_object_mut().expect("an entry").remove("concern");
                help["question"] = "urgent-what".into();
            });
        },
        rule: Rule::HelpNotDirect,
        file: TRIAGE,
        place: Place::Entry("\"id\": \"help-quiet\""),
    },
    Way {
        name: "no help in danger in one tap",
        break_it: |copy| {
            copy.change(TRIAGE, |triage| {
                list(triage, "help_now").retain(|help| help["id"] != "help-quiet");
            });
        },
        rule: Rule::HelpNotDirect,
        file: TRIAGE,
        place: Place::File,
    },
    Way {
        name: "duty with hours in words",
        break_it: |copy| {
            copy.change(OFFICE, |office| {
                let duties = list(entry(office, "counters", "counter-5"), "duties");
                duties[0]["hours"] = "nachmittags".into();
            });
        },
        rule: Rule::Hours,
        file: OFFICE,
        place: Place::Line("\"nachmittags\""),
    },
    Way {
        name: "counter outside the house at an unknown partner",
        break_it: |copy| {
            copy.change(OFFICE, |office| {
                entry(office, "outreach", "university")["partner"] = "univrsity".into();
            });
        },
        rule: Rule::UnknownReference,
        file: OFFICE,
        place: Place::Line("\"univrsity\""),
    },
    Way {
        name: "zone with an unknown concern",
        break_it: |copy| {
            copy.change(OFFICE, |office| office["zones"][0]["concerns"] = json!(["extned"]));
        },
        rule: Rule::UnknownReference,
        file: OFFICE,
        place: Place::Line("\"extned\""),
    },
];
