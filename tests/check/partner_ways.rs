//! Ways to break the partners of an office.

use super::{
    json::{entry, list},
    ways::{
        CONCERNS, PARTNERS,
        Place::{Entry, File, Line},
        Way,
    },
};
use leitsystem::diagnostic::Rule;
use serde_json::{Value, json};

pub const PARTNER_WAYS: &[Way] = &[
    whole!(
        "referral without a partner",
        CONCERNS,
        ReferralWithoutPartner,
        Entry("\"id\": \"housing\""),
        |copy| {
            copy.change(CONCERNS, |_| {});
            copy.change(PARTNERS, |partners| {
                for partner in list(partners, "partners") {
                    if partner["services"].is_array() {
                        list(partner, "services").retain(|service| service != "housing");
                    }
                }
            });
        }
    ),
    way!("partner long unchecked", PARTNERS, PartnerNotChecked, Entry("2020-01-01"), |partners| {
        partners["partners"][0]["checked_on"] = "2020-01-01".into();
    }),
    way!(
        "partner that is nowhere",
        PARTNERS,
        PartnerNowhere,
        Entry("\"id\": \"housing-help\""),
        |partners| {
            let partner =
                entry(partners, "partners", "housing-help").as_object_mut().expect("an entry");
            for key in ["node", "address", "telephone", "website"] {
                partner.remove(key);
            }
        }
    ),
    way!("unknown theme", PARTNERS, UnknownReference, Line("\"wether\""), |partners| {
        list(&mut partners["partners"][0], "themes").push("wether".into());
    }),
    way!(
        "unknown document to bring",
        PARTNERS,
        UnknownReference,
        Line("\"pasport\""),
        |partners| {
            partners["partners"][0]["bring"] = json!(["pasport"]);
        }
    ),
    way!(
        "case of a service that the partner has not",
        PARTNERS,
        UnknownReference,
        Line("\"service\": \"housing\""),
        |partners| {
            partners["partners"][0]["service_cases"][0]["service"] = "housing".into();
        }
    ),
    way!("language that is no tag", PARTNERS, UnknownWord, Line("\"arabic!\""), |partners| {
        partners["partners"][0]["languages"] = json!(["arabic!"]);
    }),
    way!("language without a name", PARTNERS, PartnerLanguage, Line("\"tlh\""), |partners| {
        partners["partners"][0]["languages"] = json!(["tlh"]);
    }),
    way!("vehicle that nobody rides in", PARTNERS, UnknownWord, Line("\"ferry\""), |partners| {
        entry(partners, "partners", "migration-advice-riverside")["transit"]["vehicle"] =
            "ferry".into();
    }),
    way!("place off the globe", PARTNERS, OutOfRange, Line("91.5"), |partners| {
        entry(partners, "partners", "jobcenter")["position"]["latitude"] = 91.5.into();
    }),
    way!("same telephone", PARTNERS, PartnerTwice, Entry("\"id\": \"doctor-line\""), |partners| {
        entry(partners, "partners", "authority-line")["telephone"] = "+49 30 / 99 88".into();
        entry(partners, "partners", "doctor-line")["telephone"] = "030 9988".into();
    }),
    way!("same name", PARTNERS, PartnerTwice, Entry("\"id\": \"youth-office\""), |partners| {
        entry(partners, "partners", "youth-office")["name"] = "BÜRGERAMT  Musterstadt".into();
    }),
    way!(
        "same address and theme",
        PARTNERS,
        PartnerTwice,
        Entry("\"id\": \"debt-advice\""),
        |partners| {
            let address = entry(partners, "partners", "jobcenter")["address"].clone();
            entry(partners, "partners", "debt-advice")["address"] = address;
        }
    ),
    way!("theme without a partner", PARTNERS, ThemeWithoutPartner, File, |partners| {
        for partner in list(partners, "partners") {
            list(partner, "themes").retain(|theme| theme != "recognition");
            if list(partner, "themes").is_empty() {
                list(partner, "themes").push("work".into());
            }
        }
    }),
    way!("partner that is paused", PARTNERS, PartnerNotActive, Entry("\"paused\""), |partners| {
        entry(partners, "partners", "debt-advice")["status"] = "paused".into();
    }),
    way!(
        "partner after its last day",
        PARTNERS,
        PartnerNotActive,
        Entry("2026-11-21"),
        |partners| {
            entry(partners, "partners", "debt-advice")["valid_until"] = "2026-11-21".into();
        }
    ),
    way!("checked tomorrow", PARTNERS, PartnerDates, Entry("2026-11-23"), |partners| {
        partners["partners"][0]["checked_on"] = "2026-11-23".into();
    }),
    way!("ended before it was checked", PARTNERS, PartnerDates, Entry("2020-01-01"), |partners| {
        partners["partners"][0]["valid_until"] = "2020-01-01".into();
    }),
    way!(
        "near but not in the house",
        PARTNERS,
        PartnerRing,
        Entry("\"id\": \"jobcenter\""),
        |partners| {
            entry(partners, "partners", "jobcenter")["ring"] = 1.into();
        }
    ),
    way!(
        "in the house but not near",
        PARTNERS,
        PartnerRing,
        Entry("\"id\": \"housing-help\""),
        |partners| {
            entry(partners, "partners", "housing-help")["ring"] = 3.into();
        }
    ),
    Way {
        name: "sentence to say lost",
        break_it: |copy| {
            let text = copy.text(TEXTS);
            let lines: Vec<&str> = text.lines().collect();
            let at =
                lines.iter().position(|line| line.starts_with("partner-jobcenter =")).expect("it");
            let kept = lines.iter().enumerate().filter(|(line, _)| *line != at + 2);
            let kept: Vec<&str> = kept.map(|(_, line)| *line).collect();
            copy.write(TEXTS, kept.join("\n"));
        },
        rule: Rule::MessageIncomplete,
        file: TEXTS,
        place: Line("partner-jobcenter ="),
    },
];

const TEXTS: &str = "floorplans/musterstadt/locales/de/partners.ftl";
