//! `leitsystem search`: what a visitor who types something is offered.

use super::{
    OFFICE,
    program::{LANGUAGES, keys, leitsystem, project, run, well},
};
use serde_json::Value;
use std::fs;

fn search(query: &str, more: &[&str]) -> Value {
    well(&[&["search", OFFICE, query, "--format", "json"][..], more].concat()).json()
}

#[test]
fn a_query_is_answered_in_the_language_that_is_asked_for() {
    for (tag, text) in [
        ("de", "Duldung verlängern"),
        ("en", "Extend the toleration paper"),
        ("ar", "تمديد الدولدونغ"),
        ("uk", "Продовжити"),
    ] {
        assert!(LANGUAGES.contains(&tag));
        let answer = search("dudlung", &["--lang", tag]);
        assert_eq!(keys(&answer), ["hits", "language", "query", "version"]);
        let hit = &answer["hits"][0];
        assert_eq!(keys(hit), ["id", "kind", "matched", "score", "text"]);
        assert_eq!((&hit["kind"], &hit["id"]), (&"concern".into(), &"toleration".into()));
        let said = hit["text"].as_str().expect("a text");
        assert!(tag == "ar" || said.starts_with(text), "{tag}: {said}");
        let lines = well(&["search", OFFICE, "dudlung", "--lang", tag]).out;
        assert!(lines.starts_with(&format!("  1. {said} · concern `toleration`")), "{lines}");
    }
}

#[test]
fn every_kind_of_thing_is_found() {
    for (query, kind, id) in [
        ("Fiktion", "concern", "fiction"),
        ("B 2.14", "room", "b-2-14"),
        ("Schalter 12", "counter", "counter-12"),
        ("klo", "facility", "toilet"),
        ("Refugee Law Clinic", "partner", "refugee-law-clinic"),
        ("Ratsbibliothek", "room", "c-1-14"),
    ] {
        let hit = &search(query, &[])["hits"][0];
        assert_eq!((&hit["kind"], &hit["id"]), (&kind.into(), &id.into()), "{query}");
    }
    assert_eq!(search("karte", &["--most", "2"])["hits"].as_array().map(Vec::len), Some(2));
}

#[test]
fn nothing_found_ends_with_1() {
    let said = run(&["search", OFFICE, "qxqxqxqx"]);
    assert_eq!((said.status, said.out.as_str(), said.err.as_str()), (1, "", ""));
    let said = run(&["search", OFFICE, "", "--format", "json"]);
    assert_eq!((said.status, said.json()["hits"].as_array().map(Vec::len)), (1, Some(0)));
}

#[test]
fn the_lists_are_those_that_one_browses() {
    let letters = well(&["search", OFFICE, "--list", "letters", "--lang", "uk"]).out;
    assert!(letters.starts_with("А\n") && letters.contains("\nЯ\n") == letters.contains("\n  Я"));
    let answer = well(&["search", OFFICE, "--list", "themes", "--format", "json"]).json();
    let groups = answer["groups"].as_array().expect("groups");
    assert!(groups.len() > 8, "{groups:#?}");
    for group in groups {
        assert_eq!(keys(group), ["entries", "heading"]);
        assert!(!group["entries"].as_array().expect("entries").is_empty());
    }
}

#[test]
fn the_written_queries_are_measured() {
    let queries = fs::read(project().join("tests/search/queries.tsv")).expect("the queries");
    let measure = |input: Vec<u8>, format: &str| {
        let output = leitsystem(&["search", OFFICE, "--measure", "--format", format])
            .write_stdin(input)
            .output()
            .expect("the program starts");
        (output.status.code(), String::from_utf8(output.stdout).expect("text"))
    };
    let (status, out) = measure(queries.clone(), "json");
    let answer: Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(status, Some(0), "{answer:#}");
    assert_eq!(answer["count"], answer["among_three"]);
    let (status, out) = measure(queries, "text");
    assert_eq!(status, Some(0));
    let summary = out.lines().last().expect("a summary");
    assert!(summary.starts_with(&format!("{} queries: ", answer["count"])), "{summary}");
    let (status, out) = measure(b"de\tDuldung\tsettlement\n".to_vec(), "text");
    assert_eq!(status, Some(1), "{out}");
    assert_eq!(measure(b"Duldung\n".to_vec(), "text").0, Some(2));
}
