//! `leitsystem signs`: the schedule as a table, as data and as drawings.

use super::{
    OFFICE,
    program::{LANGUAGES, OfficeCopy, keys, run, strings, well},
};
use serde_json::Value;
use std::{collections::BTreeSet, fs};

fn signs(schedule: &Value) -> &Vec<Value> {
    schedule["signs"].as_array().expect("a list")
}

fn lines(sign: &Value) -> &Vec<Value> {
    sign["lines"].as_array().expect("a list")
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("no text `{key}` in {value}"))
}

#[test]
fn the_data_say_everything_that_a_sign_needs_in_every_language() {
    let schedule = well(&["signs", OFFICE, "--format", "json"]).json();
    assert_eq!(keys(&schedule), ["findings", "languages", "signs", "starts", "version"]);
    assert_eq!(strings(&schedule["languages"]), LANGUAGES);
    assert_eq!(schedule["findings"], Value::Array(Vec::new()));
    let starts = strings(&schedule["starts"]);
    for start in ["entrance-main", "entrance-east", "lobby", "first-floor"] {
        assert!(starts.contains(&start), "{starts:?}");
    }
    let mut ranges = 0;
    for sign in signs(&schedule) {
        assert!((0.0..360.0).contains(&sign["facing"].as_f64().expect("degrees")), "{sign}");
        for line in lines(sign) {
            for language in LANGUAGES {
                let words = text(&line["text"], language);
                assert!(!words.is_empty() && !words.contains(['{', '}', '$']), "{line}");
            }
            let german = text(&line["text"], "de");
            assert!(!german.contains(['\u{2066}', '\u{2068}', '\u{2069}']), "{german:?}");
            ranges += usize::from(german.starts_with("Schalter ") && german.contains('–'));
            // A zone has its letter, its colour and its pictogram, or none of them.
            let zone = line["zone"].is_string();
            assert_eq!(zone, line["colour"].is_string(), "{line}");
            assert!(!strings(&line["destinations"]).is_empty(), "{line}");
        }
    }
    assert!(ranges > 0, "counters are grouped");
}

#[test]
fn the_table_has_a_record_for_each_line_of_each_sign() {
    let schedule = well(&["signs", OFFICE, "--format", "json"]).json();
    let table = well(&["signs", OFFICE]).out;
    let table = table.strip_prefix('\u{feff}').expect("a mark for spreadsheets");
    let records: Vec<Vec<&str>> =
        table.split_terminator("\r\n").map(|record| record.split(';').collect()).collect();
    let heads = &records[0];
    assert_eq!((heads[0], heads[11]), ("Schild", "Pfeil"));
    let languages: Vec<String> = LANGUAGES.iter().map(|tag| format!("Text ({tag})")).collect();
    assert_eq!(heads[heads.len() - languages.len()..], languages[..]);
    let expected: Vec<(&str, String)> = signs(&schedule)
        .iter()
        .flat_map(|sign| {
            let line = |line| (text(sign, "number"), text(&line, "de").to_owned());
            lines(sign).iter().map(move |of| line(of["text"].clone()))
        })
        .collect();
    assert_eq!(records.len() - 1, expected.len());
    for (record, (number, german)) in records[1..].iter().zip(&expected) {
        assert_eq!(record.len(), heads.len(), "{record:?}");
        assert_eq!((record[0], record[heads.len() - 4]), (*number, german.as_str()));
    }
}

#[test]
fn each_floor_has_a_drawing_with_all_its_signs() {
    let schedule = well(&["signs", OFFICE, "--format", "json"]).json();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("signs");
    let listed = well(&["signs", "--format", "svg", "--out", path.to_str().expect("a path")]).out;
    assert_eq!(listed.lines().count(), 4, "{listed}");
    let whole = well(&["signs", "--format", "svg"]).out;
    for file in listed.lines() {
        let drawing = fs::read_to_string(file).expect("it was written");
        assert!(drawing.starts_with("<svg ") && drawing.ends_with("</svg>\n"), "{file}");
        assert_eq!(drawing.matches("<g ").count(), drawing.matches("</g>").count(), "{file}");
        for sign in signs(&schedule) {
            let floor = file.ends_with(&format!("signs-{}.svg", text(sign, "floor")));
            let number = format!(">{}<", text(sign, "number"));
            assert_eq!(drawing.contains(&number), floor, "{number} in {file}");
            assert!(whole.contains(&number), "{number}");
        }
        // Arabic is written from the right.
        assert!(drawing.contains(r#"direction="rtl""#), "{file}");
    }
    let file = folder.path().join("signs.csv");
    let said = well(&["signs", "--out", file.to_str().expect("a path")]);
    assert_eq!(said.out, "");
    assert_eq!(fs::read_to_string(&file).expect("it was written"), well(&["signs"]).out);
}

#[test]
fn ways_that_no_arrow_tells_apart_are_found() {
    let copy = OfficeCopy::new();
    let path = copy.file("building.json");
    let text = fs::read_to_string(&path).expect("a text file");
    let mut building: Value = serde_json::from_str(&text).expect("a JSON file");
    // Where the western corridor parts, both of its ends now begin in the same direction.
    let floors = building["floors"].as_array_mut().expect("a list").iter_mut();
    let nodes = floors.flat_map(|floor| floor["nodes"].as_array_mut().expect("a list"));
    let mut moved = 0;
    for node in nodes.filter(|node| node["id"] == "ground-west-corridor-6") {
        node["at"] = serde_json::json!([6.96, 33.6]);
        moved += 1;
    }
    assert_eq!(moved, 1);
    fs::write(path, building.to_string()).expect("a file can be written");
    let said = run(&["signs", copy.path(), "--format", "json"]);
    assert_eq!(said.status, 1, "{}", said.err);
    let complaints: BTreeSet<&str> = said.err.lines().collect();
    assert!(
        complaints.iter().any(|line| line.contains("the arrow fits several ways")),
        "{}",
        said.err
    );
    let json = said.json();
    let listed: BTreeSet<&str> = strings(&json["findings"]).into_iter().collect();
    assert_eq!(listed, complaints);
}
