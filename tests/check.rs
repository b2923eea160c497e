//! Breaks the demo office in one way after the other: each gives the right code at the right place.

#[path = "check/catalogue_ways.rs"]
mod catalogue_ways;
#[path = "support/copy.rs"]
mod copy;
#[path = "check/json.rs"]
mod json;
#[path = "check/overrides.rs"]
mod overrides;
#[path = "check/responsibility.rs"]
mod responsibility;
#[macro_use]
#[path = "check/ways.rs"]
mod ways;
#[path = "check/partner_ways.rs"]
mod partner_ways;
#[path = "check/plan_ways.rs"]
mod plan_ways;
#[path = "check/today_ways.rs"]
mod today_ways;

use catalogue_ways::CATALOGUE_WAYS;
use copy::{Copy, is_in};
use leitsystem::{
    content::schemas,
    diagnostic::{Diagnostic, Rule, Severity},
};
use partner_ways::PARTNER_WAYS;
use plan_ways::PLAN_WAYS;
use std::{env, fs, path::Path, thread};
use today_ways::TODAY_WAYS;
use ways::{Place, WAYS, Way};

#[test]
fn the_demo_office_is_clean() {
    let findings: Vec<_> = Copy::new()
        .check()
        .into_iter()
        .filter(|finding| finding.severity != Severity::Information)
        .collect();
    assert!(findings.is_empty(), "{findings:#?}");
}

#[test]
fn every_way_to_break_it_is_found_at_its_place() {
    let baseline = Copy::new().check();
    let next = std::sync::atomic::AtomicUsize::new(0);
    let failures = std::sync::Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                    let Some(way) = ways().nth(at) else { return };
                    if let Err(failure) = attempt(way, &baseline) {
                        failures.lock().expect("no thread fails").push(failure);
                    }
                }
            });
        }
    });
    let mut failures = failures.into_inner().expect("no thread fails");
    failures.sort();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

fn ways() -> impl Iterator<Item = &'static Way> {
    WAYS.iter().chain(PLAN_WAYS).chain(TODAY_WAYS).chain(PARTNER_WAYS).chain(CATALOGUE_WAYS)
}

/// Breaks a copy and looks for the finding.
fn attempt(way: &Way, baseline: &[Diagnostic]) -> Result<(), String> {
    let copy = Copy::new();
    (way.break_it)(&copy);
    let findings = copy.check();
    let new: Vec<_> = findings
        .iter()
        .filter(|finding| finding.rule == way.rule && is_in(finding, way.file))
        .filter(|finding| {
            !baseline.iter().any(|old| old.rule == finding.rule && old.message == finding.message)
        })
        .collect();
    let code = way.rule.code();
    if new.is_empty() {
        let found: Vec<_> =
            findings.iter().filter(|finding| finding.severity == Severity::Error).take(5).collect();
        return Err(format!("{}: no {code} in {}, but {found:#?}", way.name, way.file));
    }
    let lines = match &way.place {
        Place::File => vec![0],
        Place::Somewhere => (1..=copy.text(way.file).lines().count()).collect(),
        Place::Line(text) => lines_with(&copy.text(way.file), text),
        Place::Entry(text) => {
            let file = copy.text(way.file);
            lines_with(&file, text).into_iter().map(|line| entry_line(&file, line)).collect()
        }
    };
    if !new.iter().any(|finding| lines.contains(&(finding.origin.position.line as usize))) {
        return Err(format!("{}: {code} is not at line {lines:?}: {new:#?}", way.name));
    }
    Ok(())
}

/// The lines, from one, that contain a text.
fn lines_with(file: &str, text: &str) -> Vec<usize> {
    let lines: Vec<_> = (1..).zip(file.lines()).filter(|(_, line)| line.contains(text)).collect();
    assert!(!lines.is_empty(), "the broken file has no `{text}`");
    lines.into_iter().map(|(number, _)| number).collect()
}

/// The line where the object that contains a line begins.
fn entry_line(file: &str, line: usize) -> usize {
    let lines: Vec<&str> = file.lines().collect();
    let depth = |line: &str| line.len() - line.trim_start().len();
    let inner = depth(lines[line - 1]);
    (1..line)
        .rev()
        .find(|number| {
            let before = lines[number - 1];
            depth(before) < inner && before.trim_end().ends_with('{')
        })
        .expect("every key stands in an object")
}

#[test]
fn ways_cover_most_rules_about_files() {
    let covered = |rule: &Rule| ways().any(|way| way.rule == *rule);
    let missing: Vec<_> = Rule::ALL
        .iter()
        // Messages, recordings and films have tests of their own.
        .filter(|rule| !rule.code().starts_with(['F', 'R']))
        .filter(|rule| !covered(rule))
        .map(|rule| rule.code())
        .collect();
    assert!(missing.is_empty(), "no way breaks {missing:?}");
}

#[test]
fn entries_without_errors_are_kept() {
    let copy = Copy::new();
    let before = copy.load().content.expect("content").office.counters.len();
    copy.change("floorplans/musterstadt/office.json", |office| {
        json::entry(office, "counters", "counter-12")["hours"] = 12.into();
    });
    let content = copy.load().content.expect("content without one counter");
    assert_eq!(content.office.counters.len(), before - 1);
    assert!(content.office.counter_named("counter-13").is_some());
}

#[test]
fn all_findings_of_a_file_come_at_once() {
    let copy = Copy::new();
    copy.change("floorplans/musterstadt/office.json", |office| {
        json::entry(office, "counters", "counter-12")["hours"] = 12.into();
        json::entry(office, "counters", "counter-13")["nubmer"] = "13".into();
        office["telefon"] = "1".into();
        json::entry(office, "kiosks", "lobby")["heading"] = 400.into();
    });
    let findings = copy.check();
    for rule in [Rule::WrongType, Rule::UnknownKey, Rule::OutOfRange] {
        assert!(findings.iter().any(|finding| finding.rule == rule), "{}", rule.code());
    }
    let helps: Vec<_> = findings.iter().map(|finding| finding.help.as_str()).collect();
    assert!(helps.contains(&"did you mean `number`?"), "{helps:?}");
}

#[test]
fn the_command_says_by_its_status_what_it_found() {
    use leitsystem::{
        command::check::{Arguments, run},
        diagnostic::render::Format,
    };
    let copy = Copy::new();
    let mut arguments = Arguments {
        office: copy.path("floorplans/musterstadt"),
        format: Format::Json,
        at: Some(copy::today()),
        explain: None,
    };
    let mut out = Vec::new();
    assert_eq!(run(&arguments, &mut out).expect("the check runs"), 0);
    let report: serde_json::Value = serde_json::from_slice(&out).expect("a report in JSON");
    assert_eq!(report["version"], 1);
    assert_eq!(report["counts"]["errors"], 0);

    copy.write("floorplans/musterstadt/office.json", "{");
    out.clear();
    assert_eq!(run(&arguments, &mut out).expect("the check runs"), 1);
    let report: serde_json::Value = serde_json::from_slice(&out).expect("a report in JSON");
    assert_eq!(report["findings"][0]["code"], "J002");

    arguments.office = copy.path("floorplans/nowhere");
    assert!(run(&arguments, &mut out).is_err());
    arguments.explain = Some("p003".to_owned());
    out.clear();
    assert_eq!(run(&arguments, &mut out).expect("the code is known"), 0);
    assert!(String::from_utf8_lossy(&out).starts_with("P003: "));
    arguments.explain = Some("X999".to_owned());
    assert!(run(&arguments, &mut out).is_err());
}

/// Set `LEITSYSTEM_UPDATE_SCHEMA=1` to write the schemas anew after a change of a format.
#[test]
fn committed_schemas_are_those_of_the_types() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    for schema in schemas() {
        let path = project.join(schema.path);
        if env::var_os("LEITSYSTEM_UPDATE_SCHEMA").is_some() {
            fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
            fs::write(&path, &schema.text).expect("a schema can be written");
        }
        let committed = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            committed == schema.text,
            "{} is not what the types say; run this test with LEITSYSTEM_UPDATE_SCHEMA=1",
            schema.path
        );
    }
}
