//! `leitsystem advise`: the answer that a visitor gets.

use super::{
    OFFICE,
    program::{LANGUAGES, keys, strings, well},
};
use serde_json::Value;

fn advise(answers: &str, more: &[&str]) -> Value {
    let arguments = ["advise", OFFICE, "--answers", answers, "--at", "2026-11-23T09:30"];
    well(&[&arguments[..], &["--format", "json"], more].concat()).json()
}

#[test]
fn an_answer_has_everything_in_every_language() {
    let mut concerns = Vec::new();
    for language in LANGUAGES {
        let answer = advise("permit,card,same", &["--letter", "m", "--lang", language]);
        assert_eq!(
            keys(&answer),
            [
                "concern",
                "decision",
                "destination",
                "documents",
                "duration",
                "fallback",
                "fees",
                "meeting",
                "outreach",
                "process",
                "referrals",
                "stops",
                "urgency",
                "variants",
                "version",
                "way"
            ]
        );
        assert_eq!(answer["destination"]["place"]["id"], "counter-13");
        assert!(
            answer["destination"]["openness"].as_str().is_some_and(|text| text.contains("12:00"))
        );
        assert_eq!(answer["concern"]["official"], "Verlängerung der Aufenthaltserlaubnis");
        assert_eq!(answer["fallback"], "info");
        assert_eq!(strings(&answer["stops"]), ["photo-terminal", "payment-machine"]);
        assert_eq!(answer["way"]["stops"], 2);

        let fees = &answer["fees"];
        assert_eq!(keys(fees), ["checked_on", "rules", "source", "text"]);
        let source = fees["source"].as_str().expect("a source");
        assert!(source.contains("AufenthV § 45"), "{source}");
        let texts = strings(&fees["text"]);
        let rules = fees["rules"].as_array().expect("a list");
        let mut lines = 1;
        for rule in rules {
            let cents = rule["cents"].as_u64().expect("cents");
            let half = rule["minors_cents"].as_u64().expect("half for minors");
            assert_eq!(half * 2, cents);
            for cents in [cents, half] {
                let euros = (cents / 100).to_string();
                assert!(texts.iter().any(|text| text.contains(&euros)), "{euros}: {texts:?}");
                lines += 1;
            }
        }
        // Who pays another amount, and in one line who pays nothing.
        lines += rules[0]["reduced"].as_array().expect("a list").len();
        assert_eq!(texts.len(), lines, "{texts:?}");

        for document in answer["documents"].as_array().expect("a list") {
            assert_eq!(keys(document), ["id", "official", "text"]);
            assert!(document["official"].as_str().is_some_and(|term| !term.is_empty()));
        }
        assert!(strings(&answer["process"]).len() >= 3);
        assert!(!answer["referrals"].as_array().expect("a list").is_empty());
        assert!(!answer.to_string().contains("{$"), "{answer}");

        let arguments = ["advise", "--answers", "permit,card,same", "--letter", "M"];
        let text = well(&[&arguments[..], &["--lang", language]].concat()).out;
        let concern = answer["concern"]["text"].as_str().expect("a text");
        assert!(text.starts_with(concern), "{text}");
        assert!(text.contains("(Verlängerung der Aufenthaltserlaubnis)"), "{text}");
        assert!(text.contains("B 2.15") && text.contains("93 €"), "{text}");
        concerns.push(concern.to_owned());
    }
    concerns.sort();
    concerns.dedup();
    assert_eq!(concerns.len(), 4);
}

#[test]
fn answers_lead_to_counters_machines_partners_or_nowhere() {
    for (answers, letter, kind, id) in [
        ("permit,card,same", "A", "counter", "counter-12"),
        ("permit,card,same", "Ü", "counter", "counter-13"),
        ("collect,letter", "A", "counter", "issue"),
        ("citizenship", "b", "counter", "counter-19"),
        ("invite,visit", "A", "counter", "counter-18"),
        ("other,advice,adult", "A", "partner", "migration-advice"),
        ("other,housing,new-here", "A", "partner", "citizens-office"),
        ("unsure", "A", "counter", "info"),
        ("permit,unsure", "A", "counter", "info"),
        ("permit,card,unsure", "A", "counter", "info"),
        ("collect,no-letter", "A", "counter", "info"),
        // A letter that is none of the passport's leads to somebody who can ask.
        ("permit,card,same", "К", "counter", "info"),
    ] {
        let answer = advise(answers, &["--letter", letter]);
        let place = &answer["destination"]["place"];
        assert_eq!((&place["kind"], &place["id"]), (&kind.into(), &id.into()), "{answers}");
        assert_eq!(answer["fallback"], "info", "{answers}");
    }
    let waits = advise("permit,ukraine,valid", &[]);
    assert_eq!(waits["destination"]["place"]["kind"], "nowhere");
    assert_eq!(waits["way"], Value::Null);
    assert_eq!(advise("unsure", &[])["concern"], Value::Null);
    // What the sources dispute is not told as a fact.
    let disputed = advise("permit,card,travel-document", &[]);
    assert_eq!(keys(&disputed["fees"]), ["text"]);
    let machine = advise("appointment", &[]);
    assert_eq!(machine["destination"]["place"]["id"], "check-in");
}

#[test]
fn once_a_regulation_has_ended_nobody_is_told_to_wait() {
    let at = |day: &str| {
        let arguments = ["advise", OFFICE, "--answers", "permit,ukraine,valid", "--at", day];
        well(&[&arguments[..], &["--lang", "de", "--format", "json"]].concat()).json()
    };
    // The last day is still one of them.
    let holds = at("2027-03-04T09:30");
    assert_eq!(holds["destination"]["place"]["kind"], "nowhere");
    assert_eq!(strings(&holds["process"]).len(), 2);
    assert!(holds["decision"].to_string().contains("04.03.2027"), "{}", holds["decision"]);
    for day in ["2027-03-05T09:30", "2027-04-12T09:30"] {
        let ended = at(day);
        assert_eq!(ended["destination"]["place"]["id"], "info", "{day}");
        assert_eq!(ended["process"], Value::Null, "{day}");
        let said = ended.to_string();
        for promise in ["gilt weiter", "müssen nichts tun", "verlängert", "04.03.2027"] {
            assert!(!said.contains(promise), "{day}: {promise} in {said}");
        }
    }
}

#[test]
fn a_closed_counter_says_when_it_opens() {
    for (time, words) in [
        ("2026-11-22T09:30", "Montag um 08:00"),
        ("2026-11-23T07:00", "um 08:00"),
        ("2026-11-23T09:30", "bis 12:00"),
        ("2026-11-23T12:00", "Dienstag um 08:00"),
        // Christmas Day is a Friday.
        ("2026-12-25T09:30", "Montag um 08:00"),
    ] {
        let arguments = ["advise", "--answers", "permit,card,same", "--letter", "A", "--at", time];
        let answer = well(&[&arguments[..], &["--format", "json"]].concat()).json();
        let openness = answer["destination"]["openness"].as_str().expect("a text");
        assert!(openness.contains(words), "{time}: {openness}");
        assert_eq!(
            openness.contains("geschlossen"),
            words.contains("Uhr") || !words.contains("bis")
        );
    }
}

#[test]
fn without_steps_the_answer_has_a_way_without_steps() {
    let walking = advise("permit,card,same", &["--letter", "A"]);
    let rolling = advise("permit,card,same", &["--letter", "A", "--profile", "step-free"]);
    assert_eq!(
        (&walking["way"]["step_free"], &rolling["way"]["step_free"]),
        (&false.into(), &true.into())
    );
    let first = advise("permit,card,same", &["--letter", "A", "--kiosk", "first-floor"]);
    assert_ne!(walking["way"]["metres"], first["way"]["metres"]);
}

/// The concerns that an immigration office handles, and those that it only refers.
const HANDLED: [&str; 47] = [
    "work-first",
    "blue-card",
    "study",
    "training",
    "recognition-stay",
    "job-search",
    "self-employed",
    "research",
    "au-pair-volunteer",
    "school",
    "family-german",
    "family-foreigner",
    "refugee",
    "subsidiary",
    "ukraine",
    "humanitarian",
    "extend",
    "purpose-change",
    "work-condition",
    "settlement",
    "settlement-skilled",
    "settlement-german-family",
    "settlement-refugee",
    "settlement-youth",
    "eu-long-term",
    "eat-pickup",
    "eat-new-passport",
    "eat-loss",
    "eat-pin",
    "address-change",
    "fiction",
    "certificate",
    "absence",
    "asylum-permit",
    "asylum-work",
    "toleration",
    "toleration-work",
    "travel-document",
    "obligation",
    "visa-extend",
    "eu-family-card",
    "eu-permanent",
    "swiss",
    "visa-free-entry",
    "fast-track",
    "naturalisation",
    "emergency",
];
const REFERRED: [&str; 29] = [
    "registration",
    "asylum-procedure",
    "visa-abroad",
    "integration-course",
    "jobcenter",
    "asylum-benefits",
    "employment-agency",
    "recognition",
    "fair-work",
    "migration-advice-adults",
    "youth-migration-service",
    "study-advice",
    "return-advice",
    "violence-help",
    "danger-now",
    "violence-help-others",
    "trafficking-help",
    "legal-advice",
    "discrimination",
    "tax-id",
    "driving-licence",
    "doctor",
    "health-insurance",
    "family-benefits",
    "childcare-school",
    "civil-registry",
    "housing",
    "home-passport",
    "other-authority",
];

#[test]
fn one_report_answers_every_path_and_every_concern() {
    let arguments = ["advise", OFFICE, "--all", "--at", "2026-11-23T09:30"];
    let all = well(&[&arguments[..], &["--format", "json"]].concat()).json();
    assert_eq!(keys(&all), ["concerns", "most_answers", "paths", "version"]);
    let paths = all["paths"].as_array().expect("a list");
    assert!(paths.len() > 90, "{} paths", paths.len());
    for path in paths {
        let answers = strings(&path["answers"]);
        assert_eq!(path["length"], answers.len());
        assert!((1..=3).contains(&answers.len()) && path["ends"] == true, "{answers:?}");
        assert_eq!(path["fallback"], "info", "{answers:?}");
        let destinations = path["destinations"].as_array().expect("a list");
        assert!(!destinations.is_empty(), "{answers:?}");
        let letters: Vec<_> = destinations.iter().map(|place| &place["letters"]).collect();
        assert!(letters == [&Value::Null] || letters.iter().all(|l| l.is_string()), "{letters:?}");
        // The report and the single answer agree.
        if answers.len() == 3 && destinations.len() == 1 && answers[2] == "work" {
            let one = advise(&answers.join(","), &[]);
            assert_eq!(one["destination"]["place"]["id"], destinations[0]["id"], "{answers:?}");
        }
    }
    let concerns = all["concerns"].as_array().expect("a list");
    let ids: Vec<_> =
        concerns.iter().map(|concern| concern["concern"]["id"].as_str().expect("a name")).collect();
    for id in HANDLED.iter().chain(&REFERRED) {
        assert!(ids.contains(id), "{id} is not answered");
    }
    for concern in concerns {
        let id = concern["concern"]["id"].as_str().expect("a name");
        let place = &concern["destination"]["place"];
        if HANDLED.contains(&id) {
            assert!(!concern["process"].is_null(), "{id}: no process");
            assert!(place["kind"] == "counter" || id == "address-change", "{id}: {place}");
        }
        if REFERRED.contains(&id) {
            let unsure = id == "asylum-benefits";
            assert_eq!(place["kind"] == "partner", !unsure, "{id}: {place}");
            assert!(!unsure || !concern["referrals"].as_array().expect("a list").is_empty());
        }
        assert!(concern["process"].as_array().is_none_or(|steps| steps.len() <= 5), "{id}");
    }
    let text = well(&arguments).out;
    assert!(text.contains("permit > card > same") && text.contains("counter-13 (L-Z)"), "{text}");
    let summary = format!("{} paths, 3 answers at most", paths.len());
    assert!(text.contains(&summary), "{text}");
}
