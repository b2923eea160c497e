//! `leitsystem sheet`, as staff print and hand it over.

use super::{
    OFFICE,
    program::{LANGUAGES, project, texts, well},
};
use serde_json::Value;
use std::fs;

const DAY: &str = "2026-11-22";

fn sheet(concern: &str, language: &str, day: &str) -> String {
    well(&["sheet", OFFICE, "--concern", concern, "--lang", language, "--at", day]).out
}

fn words(svg: &str) -> String {
    let words: Vec<_> = texts(svg).into_iter().map(|(.., text)| text).collect();
    words.join(" ").replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn every_concern_stands_on_one_page_in_every_language() {
    let text =
        fs::read_to_string(project().join("assets/catalogue/concerns.json")).expect("a file");
    let catalogue: Value = serde_json::from_str(&text).expect("JSON");
    let concerns = catalogue["concerns"].as_array().expect("a list");
    assert!(concerns.len() >= 74);
    // Every concern in German, which has the longest words; every fourth one in each other language.
    for (place, concern) in concerns.iter().enumerate() {
        let id = concern["id"].as_str().expect("an id");
        for (turn, language) in LANGUAGES.into_iter().enumerate() {
            if language != "de" && place % 4 != turn {
                continue;
            }
            let svg = sheet(id, language, DAY);
            assert!(svg.contains("width=\"210mm\" height=\"297mm\""), "{id} {language}");
            assert!(svg.trim_end().ends_with("</svg>"), "{id} {language}");
            for (x, y, _, _, text) in texts(&svg) {
                let inside = (15.0..=195.0).contains(&x) && (10.0..=283.0).contains(&y);
                assert!(inside, "{id} {language}: {text} at {x} {y}");
                assert!(!text.contains('{') && !text.contains("sheet-"), "{id} {language}: {text}");
            }
        }
    }
}

#[test]
fn it_says_what_the_files_say_with_their_days() {
    let german = words(&sheet("settlement", "de", DAY));
    for wanted in [
        "Niederlassungserlaubnis",
        "So geht es",
        "Es entscheidet: die Ausländerbehörde",
        "Stand: 22.11.2026",
        "AufenthG § 9",
        "Fehlt ein Papier",
        "Sagt das Amt Nein?",
        "Schalter 16",
        "Montag 0",
    ] {
        assert!(german.contains(wanted), "no `{wanted}`: {german}");
    }
    // The five steps of a permit, numbered.
    let numbers: Vec<_> = texts(&sheet("settlement", "de", DAY))
        .into_iter()
        .filter(|(.., text)| text.len() == 1 && text.chars().all(|c| c.is_ascii_digit()))
        .map(|(x, .., text)| (x, text))
        .collect();
    assert_eq!(numbers.iter().map(|(_, text)| text.as_str()).collect::<String>(), "12345");
    assert!(numbers.is_sorted_by(|(before, _), (after, _)| before < after), "{numbers:?}");
    // Somewhere else: the partner, and when it was last asked.
    let danger = words(&sheet("danger-now", "uk", DAY));
    assert!(danger.contains("110") && danger.contains("112"), "{danger}");
    assert!(danger.contains("164 TKG") && danger.contains("цілодобово"), "{danger}");
    // Nobody asks at a counter there.
    assert!(!danger.contains("стійк"), "{danger}");
    let money = words(&sheet("jobcenter", "de", DAY));
    assert!(
        money.contains("Mietvertrag") && money.contains("Donnerstag 08:00–12:30, 14:00"),
        "{money}"
    );
    assert!(!money.contains("am Schalter"), "{money}");
}

#[test]
fn what_does_not_hold_on_the_day_is_to_be_asked_for() {
    let fresh = words(&sheet("settlement", "de", DAY));
    let stale = words(&sheet("settlement", "de", "2040-01-01"));
    for (ask, known) in [
        ("Kosten: am Schalter fragen", "€"),
        ("Gesetz: am Schalter fragen", "AufenthG § 9"),
        ("Welche Papiere Sie brauchen, sagt man Ihnen", "Reisepass"),
    ] {
        let [fresh, stale] =
            [&fresh, &stale].map(|text| (text.contains(ask), text.contains(known)));
        assert_eq!((fresh, stale), ((false, true), (true, false)), "{ask}");
    }
}

#[test]
fn arabic_runs_from_right_to_left_and_german_names_do_not() {
    let svg = sheet("settlement", "ar", DAY);
    let mut steps = Vec::new();
    for (x, _, _, right_to_left, text) in texts(&svg) {
        let arabic = text.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c));
        let latin = text.chars().any(|c| c.is_ascii_alphabetic());
        assert!(!arabic || right_to_left, "{text}");
        assert!(arabic || !latin || !right_to_left, "{text}");
        if text.len() == 1 {
            steps.push(x);
        }
    }
    assert_eq!(steps.len(), 5);
    assert!(steps.is_sorted_by(|before, after| before > after), "{steps:?}");
    assert!(words(&svg).contains("Niederlassungserlaubnis"), "the official term is missing");
}
