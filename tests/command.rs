//! The program as its users meet it: what it says, on which stream, and how it ends.

#[path = "command/advise.rs"]
mod advise;
#[path = "command/audit.rs"]
mod audit;
#[path = "command/facts.rs"]
mod facts;
#[path = "command/network.rs"]
mod network;
#[path = "command/program.rs"]
mod program;
#[path = "command/route.rs"]
mod route;
#[path = "command/search.rs"]
mod search;
#[path = "command/sheet.rs"]
mod sheet;
#[path = "command/signs.rs"]
mod signs;

use program::{OfficeCopy, keys, leitsystem, project, run, well};
use serde_json::Value;
use std::{fs, process::Stdio};

const OFFICE: &str = "floorplans/musterstadt";

// Help and mistakes in the arguments

#[test]
fn help_says_what_each_command_does_and_how_it_ends() {
    let all = well(&["--help"]).out;
    // Text is broken into lines as wide as the terminal.
    let flowing = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let told = flowing(&all);
    assert!(
        told.contains("to the right counter") && told.contains("built into the program"),
        "{all}"
    );
    let mut commands = vec![
        ("check", "what is wrong, where (file, line, column), and how to mend it", true),
        ("route", "the nearest is taken", true),
        ("advise", "the answer that a visitor with certain answers gets", true),
        ("audit", "what each single lift, staircase, escalator or door takes away", true),
        ("signs", "walked by the signs alone", true),
        ("facts", "every statement with its source, its dates and where it is shown", true),
        ("network", "a poster in the format A3", true),
        ("search", "by what a visitor types", true),
        ("sheet", "the process as a picture of its steps", true),
        ("schema", "JSON Schemas", false),
    ];
    if cfg!(feature = "ui") {
        commands.push(("kiosk", "four corners of the screen", false));
        commands.push(("gallery", "without a display", false));
        commands.push(("access", "to be done by whom", true));
    }
    for (command, words, tells_status) in commands {
        assert!(all.contains(&format!("\n  {command} ")), "{command} is not listed: {all}");
        let long = well(&[command, "--help"]).out;
        let flowing = flowing(&long);
        assert!(flowing.contains(words), "{command}: {long}");
        assert!(flowing.contains(&format!("Usage: leitsystem {command}")), "{command}: {long}");
        assert_eq!(flowing.contains("Exit status: 0"), tells_status, "{command}: {long}");
        assert_eq!(well(&["help", command]).out, long, "{command}");
        let short = well(&[command, "-h"]).out;
        assert!(short.len() < long.len(), "{command}: `-h` is no summary");
        let mut lines = long.lines().zip(long.lines().skip(1));
        let undescribed = lines
            .find(|(option, next)| option.trim_start().starts_with("--") && next.trim().is_empty());
        assert_eq!(undescribed, None, "{command}");
    }
    let version = well(&["--version"]).out;
    assert_eq!(version, concat!("leitsystem ", env!("CARGO_PKG_VERSION"), "\n"));
}

#[test]
fn mistakes_in_the_arguments_end_with_2_and_name_the_remedy() {
    for (arguments, words) in [
        (&["route", "--from", "lobby"][..], "--to"),
        (&["advise"], "--answers"),
        (&["search", OFFICE], "QUERY"),
        (&["search", OFFICE, "Duldung", "--measure"], "--measure"),
        (&["check", "--format", "xml"], "markdown"),
        (&["network", "--format", "pdf"], "csv"),
        (&["network", "--at", "tomorrow"], "--at"),
        (&["sheet"], "--concern"),
        (&["sheet", "--concern", "extend", "--at", "tomorrow"], "--at"),
    ] {
        let said = run(arguments);
        assert_eq!((said.status, said.out.as_str()), (2, ""), "{arguments:?}");
        let known = said.err.contains(words) && said.err.starts_with("error: ");
        assert!(known, "{arguments:?}: {}", said.err);
    }
    for (arguments, words) in [
        (&["check", "nowhere"][..], "there is no folder `nowhere`"),
        (&["check", "--explain", "P999"], "`--explain all`"),
        (&["route", "nowhere", "--from", "lobby", "--to", "info"], "there is no folder `nowhere`"),
        (&["route", "--from", "loby", "--to", "info"], "did you mean `lobby`?"),
        (&["route", "--from", "lobby", "--to", "cuonter-12"], "did you mean `counter-12`?"),
        (&["route", "--from", "lobby", "--to", "toilett"], "did you mean `toilet`?"),
        (&["route", "--from", "lobby", "--to", "migration-advise"], "`migration-advice`?"),
        (&["route", "--from", "lobby", "--to", "zzzzzzzz"], "there is no place `zzzzzzzz`"),
        (&["route", "--from", "lobby", "--to", "info", "--profile", "fly"], "`step-free`"),
        (&["route", "--from", "lobby", "--to", "info", "--lang", "-"], "`-` is no language tag"),
        (&["route", "--from", "lobby", "--to", "info", "--at", "noon"], "`2026-11-23T09:30`"),
        (&["audit", "nowhere"], "there is no folder `nowhere`"),
        (&["audit", "--profile", "fly"], "`step-free`"),
        (&["audit", "--at", "noon"], "`2026-11-23T09:30`"),
        (&["search", "nowhere", "Duldung"], "there is no folder `nowhere`"),
        (&["search", OFFICE, "Duldung", "--lang", "-"], "`-` is no language tag"),
        (&["sheet", "--concern", "extent"], "did you mean `extend`?"),
        (&["sheet", "--concern", "zzzzzzzz"], "there is no concern `zzzzzzzz`"),
        (&["sheet", "--concern", "extend", "--kiosk", "loby"], "there are `lobby`, `first-floor`"),
        (&["sheet", "--concern", "extend", "--out", "nowhere/a.svg"], "`nowhere/a.svg` cannot"),
        (&["advise", "--answers", "permt"], "did you mean `permit`?"),
        (&["advise", "--answers", "permit"], "`card`"),
        (&["advise", "--answers", "permit,qqqqqqqqq"], "`card`"),
        (&["advise", "--answers", "citizenship", "--letter", "7"], "`7` is no letter"),
        (&["advise", "--answers", "citizenship"], "add `--letter X`"),
        (&["advise", "--answers", "unsure,card"], "`card` is too much"),
        (&["advise", "--answers", "unsure", "--kiosk", "loby"], "there are `lobby`, `first-floor`"),
    ] {
        let said = run(arguments);
        assert!(said.refusal().contains(words), "{arguments:?}: {}", said.err);
    }
    if cfg!(feature = "ui") {
        for (arguments, words) in [
            (&["access", "nowhere"][..], "there is no folder `nowhere`"),
            (&["access", OFFICE, "--kiosk", "loby"], "there are `lobby`, `first-floor`"),
            (&["access", OFFICE, "--out", "nowhere/a.md"], "`nowhere/a.md` cannot be written"),
        ] {
            let said = run(arguments);
            assert!(said.refusal().contains(words), "{arguments:?}: {}", said.err);
        }
    }
}

// check

#[test]
fn the_demo_office_is_clean_in_every_format() {
    let human = well(&["check", OFFICE]).out;
    assert!(!human.contains("error[") && !human.contains("warning["), "{human}");
    let json = well(&["check", OFFICE, "--format", "json"]).json();
    assert_eq!(keys(&json), ["counts", "findings", "version"]);
    assert_eq!((&json["counts"]["errors"], &json["counts"]["warnings"]), (&0.into(), &0.into()));
    let findings = json["findings"].as_array().expect("a list").len();
    for format in ["github", "markdown"] {
        let text = well(&["check", OFFICE, "--format", format]).out;
        assert!(text.lines().count() >= findings, "{format}: {text}");
    }
}

#[test]
fn a_broken_office_ends_with_1_and_every_finding_has_code_file_and_line() {
    let copy = OfficeCopy::new();
    let first = copy.replace("office.json", r#""node": "info-place""#, r#""node": "info-plase""#);
    let second = copy.replace("building.json", r#""label": "UG","#, r#""lable": "UG","#);
    for (format, place) in [
        ("human", (|file, line| format!("{file}:{line}:")) as fn(&str, usize) -> String),
        ("json", |_, _| String::new()),
        ("github", |file, line| format!("{file},line={line},")),
        ("markdown", |_, line| format!("| {line}:")),
    ] {
        let said = run(&["check", copy.path(), "--format", format]);
        assert_eq!((said.status, said.err.as_str()), (1, ""), "{format}");
        if format == "json" {
            let json = said.json();
            let finding = |file: &str, line: usize| -> Value {
                let findings = json["findings"].as_array().expect("a list").iter();
                let mut found = findings.filter(|finding| {
                    finding["line"] == line
                        && finding["file"].as_str().is_some_and(|name| name.ends_with(file))
                });
                found.next().unwrap_or_else(|| panic!("nothing at {file}:{line}: {json:#}")).clone()
            };
            let plase = finding("office.json", first);
            assert_eq!((&plase["code"], &plase["severity"]), (&"P002".into(), &"error".into()));
            assert!(plase["help"].as_str().is_some_and(|help| help.contains("info-place")));
            let lable = finding("building.json", second);
            assert_eq!((&lable["code"], &lable["severity"]), (&"J003".into(), &"error".into()));
            assert!(lable["help"].as_str().is_some_and(|help| help.contains("label")));
            assert!(lable["column"].as_u64().is_some_and(|column| column > 1));
        } else {
            for (file, line) in [("office.json", first), ("building.json", second)] {
                let place = place(file, line);
                assert!(said.out.contains(&place), "{format}: no `{place}` in\n{}", said.out);
            }
            assert!(said.out.contains("P002") && said.out.contains("J003"), "{format}");
        }
    }
}

#[test]
fn whatever_the_bytes_the_answer_is_a_message() {
    let copy = OfficeCopy::new();
    let noise: Vec<u8> =
        (0..4_096_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    for (file, bytes) in [
        ("building.json", noise.as_slice()),
        ("office.json", b"".as_slice()),
        ("building.json", b"[[[[[[[[".as_slice()),
    ] {
        let good = fs::read(copy.file(file)).expect("a file");
        fs::write(copy.file(file), bytes).expect("a file can be written");
        let said = run(&["check", copy.path()]);
        assert_eq!(said.status, 1, "{file}");
        assert!(said.out.contains(file) && said.out.contains("error["), "{}", said.out);
        let said = run(&["route", copy.path(), "--from", "lobby", "--to", "info"]);
        assert!(said.refusal().contains("`leitsystem check "), "{}", said.err);
        fs::write(copy.file(file), good).expect("a file can be written");
    }
    let empty = tempfile::tempdir().expect("a temporary folder");
    let said = run(&["check", empty.path().to_str().expect("a path")]);
    assert_eq!(said.status, 1);
    assert!(said.out.contains("3 errors"), "{}", said.out);
}

#[test]
fn every_code_is_explained() {
    let all = well(&["check", "--explain", "all"]).out;
    assert!(all.lines().count() >= 30, "{all}");
    for line in all.lines() {
        let (code, summary) = line.split_once("  ").expect("a code and its summary");
        let page = well(&["check", "--explain", &code.to_lowercase()]).out;
        assert!(page.contains(code) && page.len() > summary.len() + 40, "{page}");
    }
}

// schema, and the program on its own

#[test]
fn the_schemas_are_those_of_the_project() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let listed = well(&["schema"]).out;
    let written = well(&["schema", "--out", folder.path().to_str().expect("a path")]).out;
    assert_eq!(listed.lines().count(), written.lines().count());
    assert!(listed.lines().count() >= 9, "{listed}");
    for path in listed.lines() {
        let generated = fs::read_to_string(folder.path().join(path)).expect("it was written");
        let committed = fs::read_to_string(project().join(path)).expect("it is in the project");
        assert!(generated == committed, "{path} has drifted; `leitsystem schema --out .` mends it");
    }
}

#[test]
fn the_program_alone_brings_the_demo_office_along() {
    let empty = tempfile::tempdir().expect("a temporary folder");
    for arguments in [
        &["route", "--from", "lobby", "--to", "counter-12", "--lang", "uk", "--format", "json"][..],
        &["advise", "--answers", "permit,card,same", "--letter", "A", "--at", "2026-11-23T09:30"],
    ] {
        let output = leitsystem(arguments).current_dir(empty.path()).output().expect("it starts");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
        let here = well(arguments).out;
        // The same as from the files, but for what is open at the moment.
        assert_eq!(output.stdout.len(), here.len(), "{arguments:?}");
    }
    let check = leitsystem(&["check"]).current_dir(empty.path()).output().expect("it starts");
    assert_eq!(check.status.code(), Some(0));
}

#[test]
fn a_reader_that_has_gone_is_no_reason_to_panic() {
    for arguments in [
        &["check", "--explain", "all"][..],
        &["check", OFFICE],
        &["route", "--from", "lobby", "--to", "counter-12", "--format", "json"],
        &["advise", "--answers", "unsure"],
        &["audit", "--format", "csv"],
        &["signs"],
        &["network"],
        &["schema"],
        &["--help"],
    ] {
        let (reader, writer) = std::io::pipe().expect("a pipe");
        drop(reader);
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_leitsystem"))
            .current_dir(project())
            .args(arguments)
            .stdout(writer)
            .stderr(Stdio::piped())
            .output()
            .expect("the program starts");
        let err = String::from_utf8_lossy(&output.stderr);
        assert_eq!((output.status.code(), err.as_ref()), (Some(0), ""), "{arguments:?}");
    }
}

#[cfg(not(feature = "ui"))]
#[test]
fn without_its_screen_the_program_says_what_it_can_do() {
    assert!(run(&[]).refusal().contains("`leitsystem --help`"));
}

#[cfg(feature = "ui")]
#[test]
fn without_a_display_the_kiosk_names_the_gallery() {
    for arguments in [&[][..], &["kiosk"], &[OFFICE], &["kiosk", OFFICE, "--windowed"]] {
        assert!(run(arguments).refusal().contains("`leitsystem gallery`"), "{arguments:?}");
    }
    let said = run(&["kiosk", "--kiosk", "loby"]);
    assert!(said.refusal().contains("there are `lobby`, `first-floor`"), "{}", said.err);
    assert!(run(&["kiosk", "nowhere"]).refusal().contains("there is no folder `nowhere`"));
}
