//! `leitsystem route`: the way in words and as data.

use super::{
    OFFICE,
    program::{LANGUAGES, OfficeCopy, keys, project, run, strings, well},
};
use serde_json::Value;
use std::fs;

fn steps(route: &Value) -> Vec<(&str, &str)> {
    let steps = route["steps"].as_array().expect("a list").iter();
    steps
        .map(|step| {
            let text = |key: &str| step[key].as_str().expect("a text");
            assert_eq!(keys(step), ["detail", "floor", "kind", "metres", "sentence"]);
            assert!(!text("sentence").contains(['{', '}', '$']), "{step}");
            assert!(step["metres"].as_f64().is_some_and(|metres| metres >= 0.0), "{step}");
            (text("kind"), text("sentence"))
        })
        .collect()
}

#[test]
fn the_way_without_steps_to_the_second_floor_takes_the_lift_in_every_language() {
    let mut sentences = Vec::new();
    for language in LANGUAGES {
        let route = well(&[
            "route",
            OFFICE,
            "--from",
            "lobby",
            "--to",
            "counter-12",
            "--profile",
            "step-free",
            "--lang",
            language,
            "--at",
            "2026-11-23T09:30",
            "--format",
            "json",
        ])
        .json();
        assert_eq!(
            keys(&route),
            [
                "floors",
                "from",
                "language",
                "metres",
                "minutes",
                "nodes",
                "openness",
                "profile",
                "reachable",
                "seconds",
                "steps",
                "to",
                "version"
            ]
        );
        assert_eq!(route["language"], language);
        assert_eq!(strings(&route["floors"]), ["ground", "second"]);
        let steps = steps(&route);
        let kinds: Vec<_> = steps.iter().map(|(kind, _)| *kind).collect();
        assert!(!kinds.contains(&"stairs") && !kinds.contains(&"steps"), "{kinds:?}");
        assert_eq!((kinds.first(), kinds.last()), (Some(&"start"), Some(&"arrive")));
        let lifts: Vec<_> = steps.iter().filter(|(kind, _)| *kind == "lift").collect();
        let [(_, lift)] = lifts.as_slice() else { panic!("one lift: {kinds:?}") };
        // The button of the second floor is labelled `2`.
        let mut words = lift.split(|letter: char| !letter.is_alphanumeric());
        assert!(words.any(|word| word == "2"), "{lift}");
        let (_, arrival) = steps.last().expect("a last step");
        assert!(arrival.contains("B 2.14") && arrival.contains("12"), "{arrival}");
        assert!(route["openness"].as_str().is_some_and(|text| text.contains("12:00")));
        sentences
            .push(steps.iter().map(|(_, sentence)| (*sentence).to_owned()).collect::<Vec<_>>());
    }
    // Four languages, not one of them four times.
    sentences.sort();
    sentences.dedup();
    assert_eq!(sentences.len(), 4);
}

#[test]
fn lengths_and_nodes_of_a_way_agree_with_the_floor_plan() {
    let building: Value = serde_json::from_str(
        &fs::read_to_string(project().join(OFFICE).join("building.json")).expect("a file"),
    )
    .expect("a JSON file");
    let route =
        well(&["route", OFFICE, "--from", "lobby", "--to", "counter-12", "--format", "json"]);
    let route = route.json();
    let nodes = route["nodes"].as_array().expect("a list");
    let mut straight = 0.0;
    for pair in nodes.windows(2) {
        let at = |node: &Value, axis: usize| node["at"][axis].as_f64().expect("metres");
        if pair[0]["floor"] == pair[1]["floor"] {
            straight +=
                f64::hypot(at(&pair[0], 0) - at(&pair[1], 0), at(&pair[0], 1) - at(&pair[1], 1));
        }
    }
    for node in nodes {
        let floors = building["floors"].as_array().expect("a list").iter();
        let mut drawn = floors
            .filter(|floor| floor["id"] == node["floor"])
            .flat_map(|floor| floor["nodes"].as_array().expect("a list"));
        assert!(
            drawn.any(|drawn| drawn["id"] == node["id"] && drawn["at"] == node["at"]),
            "{node}"
        );
    }
    let metres = route["metres"].as_f64().expect("metres");
    // Links may bend, so the way is at least as long as the line from point to point.
    assert!(
        metres >= straight - 0.1 && metres < straight * 1.2,
        "{metres} m, {straight} m straight"
    );
    let told: f64 = route["steps"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|step| step["metres"].as_f64())
        .sum();
    assert!((told - metres).abs() < 0.1, "{told} m in steps, {metres} m in all");
    let seconds = route["seconds"].as_f64().expect("seconds");
    let minutes = route["minutes"][0].as_f64().expect("minutes");
    assert!(seconds > metres / 1.5 && (minutes - (seconds / 60.0).ceil()).abs() < 0.5);
}

#[test]
fn the_way_on_foot_is_told_in_german_floor_by_floor() {
    let text = well(&["route", OFFICE, "--from", "lobby", "--to", "counter-12"]).out;
    let lines: Vec<_> = text.lines().collect();
    assert!(lines[0].contains("Minuten") && lines[0].ends_with("Meter"), "{text}");
    let place = |line: &str| lines.iter().position(|found| *found == line).expect(line);
    let (ground, second) = (place("Erdgeschoss"), place("2. Obergeschoss"));
    // The stairs come last on the ground floor, and say which floor they are climbed to.
    let climb = lines[ground..second].iter().rfind(|line| line.contains(". "));
    let climb = climb.expect("a step on the ground floor");
    assert!(climb.contains("Treppe") && climb.contains('2'), "{text}");
    assert!(lines[second..].iter().any(|line| line.contains("Schalter 12")), "{text}");
    // Every step has its number, and each one follows the other; names of floors are not indented.
    let numbers: Vec<usize> = lines
        .iter()
        .filter(|line| line.starts_with(' '))
        .filter_map(|line| line.trim_start().split_once(". ")?.0.parse().ok())
        .collect();
    assert!(numbers.len() >= 4, "{text}");
    assert_eq!(numbers, (1..=numbers.len()).collect::<Vec<_>>(), "{text}");
}

#[test]
fn a_place_can_be_named_in_many_ways() {
    let end = |place: &str| {
        let route = well(&["route", "--from", "lobby", "--to", place, "--format", "json"]).json();
        let nodes = route["nodes"].as_array().expect("a list");
        nodes.last().expect("a node")["id"].as_str().expect("a name").to_owned()
    };
    assert_eq!(end("counter-12"), "counter-12-place");
    assert_eq!(end("12"), "counter-12-place");
    assert_eq!(end("counter-12-place"), "counter-12-place");
    assert_eq!(end("B 2.14"), end("b214"));
    assert_eq!(end("first-floor"), "kiosk-first-floor");
    assert!(end("toilet").contains("toilet"));
    assert_ne!(end("migration-advice"), end("counter-12"));
}

#[test]
fn no_way_ends_with_1_and_the_reason() {
    let copy = OfficeCopy::new();
    copy.keep_transfers(|transfer| transfer["kind"] != "lift");
    let ask = |more: &[&str]| {
        run(&[&["route", copy.path(), "--from", "lobby", "--to", "counter-12"], more].concat())
    };
    assert_eq!(ask(&[]).status, 0, "the stairs are still there");
    let mut sentences = Vec::new();
    for language in LANGUAGES {
        let said = ask(&["--profile", "step-free", "--lang", language, "--format", "json"]);
        assert_eq!((said.status, said.err.as_str()), (1, ""));
        let json = said.json();
        assert_eq!(
            keys(&json),
            ["barriers", "from", "language", "profile", "reachable", "sentence", "to", "version"]
        );
        assert_eq!(json["reachable"], false);
        assert!(
            strings(&json["barriers"])
                .iter()
                .any(|barrier| barrier.contains("it takes the stairs"))
        );
        sentences.push(json["sentence"].as_str().expect("a sentence").to_owned());

        let said = ask(&["--profile", "step-free", "--lang", language]);
        assert_eq!(said.status, 1);
        assert!(said.out.starts_with(sentences.last().expect("a sentence")), "{}", said.out);
        // Whom to ask, without marks that a terminal would show as boxes.
        assert!(said.out.contains("030 23125 100"), "{}", said.out);
        assert!(!said.out.contains(['\u{2066}', '\u{2068}', '\u{2069}']), "{:?}", said.out);
    }
    sentences.sort();
    sentences.dedup();
    assert_eq!(sentences.len(), 4, "{sentences:?}");

    copy.keep_transfers(|_| false);
    let said = ask(&["--format", "json"]);
    assert_eq!(said.status, 1);
    assert_eq!(said.json()["barriers"], Value::Array(Vec::new()));
    let staff = run(&["route", "--from", "lobby", "--to", "a-u-05", "--lang", "en"]);
    assert_eq!(staff.status, 1);
    assert!(staff.out.contains("for staff"), "{}", staff.out);
}
