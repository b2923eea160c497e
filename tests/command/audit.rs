//! `leitsystem audit`: the report, the data, and how it ends.

use super::{
    OFFICE,
    program::{OfficeCopy, keys, run, strings, well},
};
use serde_json::Value;
use std::fs;

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().unwrap_or_else(|| panic!("no list `{key}`"))
}

#[test]
fn the_demo_office_keeps_its_promise_and_the_report_says_what_each_failure_takes() {
    let text = well(&["audit", OFFICE]).out;
    for heading in ["WHO GETS WHERE", "NOT REACHED", "WHAT TO MEND", "WHAT IS LOST"] {
        assert!(text.contains(heading), "{heading}: {text}");
    }
    assert!(!text.contains("WHERE NOTHING LEADS"), "{text}");
    assert!(text.contains("Door `entrance-revolving` is a revolving door; put"), "{text}");
    let line = |begin: &str| {
        let mut lines = text.lines().skip_while(|line| *line != begin).skip(1);
        lines.next().unwrap_or_else(|| panic!("nothing after `{begin}`: {text}")).to_owned()
    };
    // Only one lift goes to the basement.
    let lost = line("  Lift `lift-1`");
    assert!(lost.contains("lost to step-free, pram from everywhere"), "{lost}");
    assert!(lost.contains("`basement-toilet-accessible-place`"), "{lost}");
    assert!(!line("  Lift `lift-2`").contains("lost"), "{text}");
    assert!(text.trim_end().lines().last().expect("a line").starts_with("Yes: "), "{text}");
}

#[test]
fn the_data_names_every_way_and_agrees_with_the_route() {
    let json = well(&["audit", OFFICE, "--format", "json"]).json();
    assert_eq!(
        keys(&json),
        [
            "at",
            "destinations",
            "exits",
            "failures",
            "findings",
            "islands",
            "kept",
            "mends",
            "office",
            "profiles",
            "starts",
            "version",
            "ways"
        ]
    );
    assert_eq!(
        (&json["version"], &json["at"], &json["kept"]),
        (&1.into(), &Value::Null, &true.into())
    );
    let (profiles, starts) = (list(&json, "profiles").len(), list(&json, "starts").len());
    let destinations = list(&json, "destinations");
    assert_eq!(profiles, 7);
    assert_eq!(list(&json, "ways").len(), profiles * starts * destinations.len());
    let mut names: Vec<_> = destinations.iter().map(|one| one["key"].to_string()).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), destinations.len(), "every destination has a key of its own");

    for profile in ["walking", "step-free"] {
        let mut ways = list(&json, "ways").iter().filter(|way| {
            way["profile"] == profile
                && way["start"] == "lobby"
                && way["destination"] == "counter/counter-12"
        });
        let way = ways.next().expect("a way");
        assert_eq!(
            keys(way),
            [
                "destination",
                "metres",
                "minutes",
                "profile",
                "reachable",
                "seconds",
                "start",
                "steps",
                "turns"
            ]
        );
        let route = well(&[
            "route",
            OFFICE,
            "--from",
            "lobby",
            "--to",
            "counter-12",
            "--profile",
            profile,
            "--at",
            "2026-11-23T09:30",
            "--format",
            "json",
        ])
        .json();
        for key in ["minutes", "seconds"] {
            assert_eq!(way[key], route[key], "{profile}");
        }
        let metres = |value: &Value| value["metres"].as_f64().expect("metres");
        assert!((metres(way) - metres(&route)).abs() < 0.02, "{profile}");
        assert_eq!(way["steps"] == 0, profile == "step-free", "{way}");
        assert!(way["turns"].as_u64().is_some_and(|turns| turns > 1), "{way}");
    }
    let lift = list(&json, "failures")
        .iter()
        .find(|failure| failure["part"]["id"] == "lift-2")
        .expect("the lift makes ways longer");
    assert_eq!(lift["part"]["kind"], "lift");
    let longer = list(lift, "losses").iter().flat_map(|loss| list(loss, "longer"));
    let mut seconds = longer.map(|one| (&one["seconds_before"], &one["seconds_after"]));
    assert!(seconds.all(|(before, after)| before.as_f64() < after.as_f64()));
}

#[test]
fn a_table_for_spreadsheets_has_a_line_for_each_way() {
    let json = well(&["audit", OFFICE, "--profile", "pram", "--format", "json"]).json();
    let csv = run(&["audit", OFFICE, "--profile", "pram", "--format", "csv"]).out;
    let mut lines = csv.lines();
    let heading = lines.next().expect("a heading");
    let columns = heading.split(',').count();
    assert!(heading.starts_with("profile,start,kind,destination,reachable,seconds"), "{heading}");
    let ways = list(&json, "ways");
    assert_eq!(lines.clone().count(), ways.len());
    for (line, way) in lines.zip(ways) {
        let cells: Vec<_> = line.split(',').collect();
        assert_eq!(cells.len(), columns, "{line}");
        assert_eq!(cells[0], "pram");
        assert_eq!(cells[4] == "true", way["reachable"] == true, "{line}");
        assert_eq!(cells[5].parse().ok(), way["seconds"].as_f64(), "{line}");
    }
}

#[test]
fn a_broken_promise_ends_with_1_and_the_change_that_mends_it() {
    let copy = OfficeCopy::new();
    let path = copy.file("building.json");
    let text = fs::read_to_string(&path).expect("a text file");
    let mut building: Value = serde_json::from_str(&text).expect("a JSON file");
    let mut doors = building["floors"]
        .as_array_mut()
        .expect("floors")
        .iter_mut()
        .flat_map(|floor| floor["nodes"].as_array_mut().expect("nodes"));
    let door = doors.find(|node| node["id"] == "east-vestibule-inner").expect("the door");
    door["door"]["width"] = 0.78.into();
    let mut doors = building["floors"]
        .as_array_mut()
        .expect("floors")
        .iter_mut()
        .flat_map(|floor| floor["nodes"].as_array_mut().expect("nodes"));
    let door = doors.find(|node| node["id"] == "entrance-inner").expect("the door");
    door["door"]["width"] = 0.80.into();
    fs::write(&path, building.to_string()).expect("a file can be written");

    let said = run(&["audit", copy.path()]);
    assert_eq!((said.status, said.err.as_str()), (1, ""), "{}", said.out);
    assert!(said.out.contains("is 0.78 m wide; make it 0.90 m"), "{}", said.out);
    assert!(said.out.trim_end().lines().last().expect("a line").starts_with("No: "));
    // Whoever asks about others only is told about others only.
    assert_eq!(run(&["audit", copy.path(), "--profile", "walking"]).status, 0);
    let json = run(&["audit", copy.path(), "--profile", "step-free", "--format", "json"]).json();
    assert_eq!((strings(&json["profiles"]), &json["kept"]), (vec!["step-free"], &false.into()));
    let mend = &list(&json, "mends")[0];
    assert_eq!(keys(mend), ["changes", "opens", "profile"]);
    let change = &list(mend, "changes")[0];
    assert_eq!((&change["change"], &change["wanted"]), (&"wider-door".into(), &0.9.into()));
    assert!(list(mend, "opens").len() > 100, "{mend}");

    // The change that it proposes mends it.
    let id = change["part"]["id"].as_str().expect("a door");
    let mut doors = building["floors"]
        .as_array_mut()
        .expect("floors")
        .iter_mut()
        .flat_map(|floor| floor["nodes"].as_array_mut().expect("nodes"));
    let door = doors.find(|node| node["id"] == id).expect("the door");
    door["door"]["width"] = change["wanted"].clone();
    fs::write(&path, building.to_string()).expect("a file can be written");
    assert_eq!(run(&["audit", copy.path(), "--profile", "step-free"]).status, 0);
}

#[test]
fn what_is_closed_at_a_time_counts_when_one_asks_about_it() {
    let copy = OfficeCopy::new();
    let closure = r#"{"version": 1, "closures": [{"transfer": "lift-1", "reason": "out-of-order",
        "from": "2026-11-23T08:00", "until": "2026-11-23T18:00"}]}"#;
    fs::write(copy.file("status.json"), closure).expect("a file can be written");
    assert_eq!(run(&["audit", copy.path(), "--profile", "step-free"]).status, 0);
    let said = run(&["audit", copy.path(), "--profile", "step-free", "--at", "2026-11-23T09:30"]);
    assert_eq!(said.status, 1, "{}{}", said.out, said.err);
    assert!(said.out.contains("Lift `lift-1` is closed; reopen it"), "{}", said.out);
    let later = ["audit", copy.path(), "--profile", "step-free", "--at", "2026-11-23T19:30"];
    assert_eq!(run(&later).status, 0);
}
