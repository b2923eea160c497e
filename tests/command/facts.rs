//! `leitsystem facts`: every statement with its source, its dates and where it is shown.

use super::{
    OFFICE,
    program::{keys, project, run, strings, well},
};
use chrono::NaiveDate;
use serde_json::Value;
use std::fs;

fn facts(more: &[&str]) -> Vec<Value> {
    let said = well(&[&["facts", OFFICE, "--format", "json"], more].concat());
    said.json()["facts"].as_array().expect("a list").clone()
}

fn day(value: &Value) -> NaiveDate {
    value.as_str().and_then(|text| text.parse().ok()).unwrap_or_else(|| panic!("{value}"))
}

/// How many statements a JSON file has: every object with a source.
fn sources_in(value: &Value) -> usize {
    match value {
        Value::Object(object) => {
            usize::from(object.contains_key("source"))
                + object.values().map(sources_in).sum::<usize>()
        }
        Value::Array(list) => list.iter().map(sources_in).sum(),
        _ => 0,
    }
}

#[test]
fn every_statement_is_listed_with_its_source_and_where_it_is_shown() {
    let read = |file: &str| -> Value {
        let text = fs::read_to_string(project().join(file)).expect("a file of the project");
        serde_json::from_str(&text).expect("JSON")
    };
    let rows = facts(&[]);
    // An override replaces what it names; the demo office adds one statement to its concern.
    let written = sources_in(&read("assets/catalogue/concerns.json"))
        + sources_in(&read("assets/catalogue/processes.json"))
        + sources_in(&read("floorplans/musterstadt/partners.json"));
    assert_eq!(rows.len(), written + 1);
    for row in &rows {
        assert_eq!(
            keys(row),
            [
                "checked_on",
                "confirmed_by",
                "confirmed_on",
                "file",
                "kind",
                "line",
                "needs_confirmation",
                "paths",
                "shown_for",
                "source",
                "status",
                "subject",
                "valid_until",
                "value"
            ]
        );
        for key in ["source", "subject", "kind", "value"] {
            assert!(row[key].as_str().is_some_and(|text| !text.is_empty()), "{key}: {row}");
        }
        assert!(day(&row["checked_on"]) <= day(&row["valid_until"]), "{row}");
        assert!(!strings(&row["shown_for"]).is_empty(), "{row}");
        // The place is where the statement stands.
        let file = row["file"].as_str().expect("a file");
        let text = fs::read_to_string(project().join(file)).expect("a file of the project");
        let number = usize::try_from(row["line"].as_u64().expect("a line")).expect("a line");
        let kind = row["kind"].as_str().expect("a kind");
        let mut lines = text.lines().skip(number - 1);
        let line = lines.next().expect("a line of the file");
        if kind == "partner" {
            let name = lines.next().expect("the name of the partner");
            let id = row["subject"].as_str().expect("a partner");
            assert!(name.contains(&format!("\"id\": \"{id}\"")), "{row}: {line} {name}");
        } else {
            // One of several stands in the list that its key begins.
            let key = format!("\"{}\": ", kind.replace('-', "_"));
            let before = &text.lines().collect::<Vec<_>>()[..number];
            let begins =
                before.iter().rev().find(|line| line.contains(&key) || line.contains("\"id\""));
            let begins = begins.expect("a line before");
            assert!(line.trim_start().ends_with('{') || line.contains(": {"), "{row}: {line}");
            assert!(begins.contains(&key), "{row}: {begins}");
        }
    }
    let jobcenter =
        rows.iter().find(|row| row["subject"] == "jobcenter" && row["kind"] == "partner");
    let jobcenter = jobcenter.expect("the partner");
    assert_eq!(
        (&jobcenter["checked_on"], &jobcenter["status"]),
        (&"2026-10-05".into(), &"holds".into())
    );
    for place in ["jobcenter", "refugee", "network-map"] {
        assert!(strings(&jobcenter["shown_for"]).contains(&place), "{place}: {jobcenter}");
    }
    let extend = rows.iter().find(|row| row["subject"] == "extend" && row["kind"] == "fees");
    assert_eq!(strings(&extend.expect("a fee")["paths"]), ["permit,card,same"]);
}

#[test]
fn a_day_to_come_shows_what_has_to_be_checked_until_then() {
    let status =
        |rows: &[Value], status: &str| rows.iter().filter(|row| row["status"] == status).count();
    let soon = facts(&["--stale-at", "2026-11-23"]);
    assert_eq!(status(&soon, "holds"), 0);
    // Some partners have not been asked for 180 days; everything else is fresh.
    let stale: Vec<_> = soon.iter().filter(|row| row["status"] == "stale").collect();
    assert!(!stale.is_empty());
    for row in stale {
        assert_eq!(row["kind"], "partner", "{row}");
        assert!((day(&Value::from("2026-11-23")) - day(&row["checked_on"])).num_days() > 180);
    }
    assert!(status(&soon, "disputed") >= 2 && status(&soon, "unconfirmed") >= 1);
    let later = facts(&["--stale-at", "2027-06-08"]);
    assert!(status(&later, "stale") > 100, "{}", later.len());
    for row in later.iter().filter(|row| row["status"] == "stale") {
        assert!(day(&row["valid_until"]) < day(&Value::from("2027-06-08")), "{row}");
    }
    let said = run(&["facts", OFFICE, "--stale-at", "tomorrow"]);
    assert!(said.refusal().contains("`2027-06-30`"), "{}", said.err);
}

#[test]
fn the_list_is_a_table_for_people_and_for_spreadsheets() {
    let rows = facts(&[]).len();
    let table = well(&["facts", OFFICE]).out;
    assert!(table.contains(&format!("\n{rows} statements on ")), "{table}");
    let csv = well(&["facts", OFFICE, "--format", "csv"]).out;
    let mut lines = csv.split_terminator("\r\n");
    let columns = lines.next().expect("headings").split(',').count();
    let mut count = 0;
    for line in lines {
        count += 1;
        let inner = line.strip_prefix('"').and_then(|line| line.strip_suffix('"'));
        let cells = inner.unwrap_or_else(|| panic!("{line}")).split("\",\"").count();
        assert_eq!(cells, columns, "{line}");
    }
    assert_eq!(count, rows);
}
