//! Whatever lies in the folders of an office, reading ends with a value and messages, never with a
//! panic, and the kiosk always has something to show.

#[path = "support/copy.rs"]
mod copy;

use copy::{Copy, is_in, today};
use leitsystem::{
    check,
    content::{Fingerprint, Notice, Sources, Store, load},
    diagnostic::{Diagnostic, Rule, Severity},
};
use proptest::prelude::*;
use std::fs;

const OFFICE: &str = "floorplans/musterstadt/office.json";
const BUILDING: &str = "floorplans/musterstadt/building.json";

/// The files of an office, the catalogue and a language.
const FILES: [&str; 12] = [
    OFFICE,
    BUILDING,
    "floorplans/musterstadt/partners.json",
    "floorplans/musterstadt/status.json",
    "floorplans/musterstadt/profiles.json",
    "assets/catalogue/profiles.json",
    "assets/catalogue/concerns.json",
    "assets/catalogue/documents.json",
    "assets/catalogue/processes.json",
    "assets/catalogue/triage.json",
    "assets/catalogue/themes.json",
    "locales/de/locale.json",
];

/// A copy with the files, too, that the demo office does without.
fn with_everything() -> Copy {
    let copy = Copy::new();
    let closures = r#"{"version": 1, "closures": [
{"transfer": "lift-1", "from": "2026-11-23T08:00", "until": "2026-11-24T18:00", "reason": "event"},
{"area": {"floor": "ground", "outline": [[30, 30], [40, 30], [40, 36], [30, 36]]}},
{"counter": "counter-12", "moved_to": "counter-1-place", "note": "closure-painters"}
]}"#;
    copy.write("floorplans/musterstadt/status.json", closures);
    let profiles = r#"{"version": 1, "profiles": [
{"id": "step-free", "speed": 0.7, "door_width": 0.85, "barred": ["stairs"]}
]}"#;
    copy.write("floorplans/musterstadt/profiles.json", profiles);
    copy
}

fn has(findings: &[Diagnostic], rule: Rule, file: &str) -> bool {
    findings.iter().any(|finding| finding.rule == rule && is_in(finding, file))
}

#[test]
fn the_built_in_office_can_be_used() {
    let loaded = load(&Sources::built_in());
    assert!(loaded.content.is_some(), "{:#?}", loaded.diagnostics);
    let errors: Vec<_> =
        loaded.diagnostics.iter().filter(|finding| finding.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn an_office_outside_the_project_uses_the_built_in_catalogue() {
    let copy = Copy::new();
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    let office = elsewhere.path().join("office");
    fs::rename(copy.path("floorplans/musterstadt"), &office).expect("a folder");
    let content = load(&Sources::of_office(&office)).content.expect("content");
    assert!(content.catalogue.concern_named("extend").is_some());
    assert!(content.locales.languages().any(|language| language.tag.language == "ar"));
}

#[test]
fn an_empty_folder_gives_messages_and_the_built_in_office() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let sources = Sources::of_office(folder.path());
    let loaded = load(&sources);
    assert!(loaded.content.is_none());
    for file in ["office.json", "building.json", "partners.json"] {
        assert!(
            loaded.diagnostics.iter().any(|finding| {
                finding.rule == Rule::Unreadable && finding.origin.file.ends_with(file)
            }),
            "{file}"
        );
    }
    let store = Store::open(&sources, today()).expect("the built-in office");
    assert!(matches!(store.notice(), Some(Notice::BuiltIn { findings }) if !findings.is_empty()));
    assert!(store.current().office.counter_named("counter-12").is_some());
}

#[test]
fn random_bytes_give_a_message() {
    let copy = with_everything();
    for file in FILES {
        let good = copy.text(file);
        copy.write(file, [0xff, 0x00, 0x9f, 0x12, b'{', 0xc3]);
        let findings = copy.check();
        let rule = |rule| has(&findings, rule, file);
        assert!(rule(Rule::Unreadable) || rule(Rule::LanguageDescription), "{file}");
        copy.write(file, good);
    }
}

#[test]
fn a_file_of_fifty_megabytes_is_not_read() {
    let copy = Copy::new();
    let mut text = String::from("{\"version\": 1, \"zones\": [");
    while text.len() < 50 * 1024 * 1024 {
        text.push_str("{\"letter\": \"A\", \"colour\": \"#0a5c6b\", \"pictogram\": \"tree\"},\n");
    }
    copy.write(OFFICE, text);
    let loaded = copy.load();
    assert!(loaded.content.is_none());
    assert!(has(&loaded.diagnostics, Rule::Unreadable, OFFICE));
}

#[test]
fn the_largest_files_that_are_read_end_in_time() {
    let copy = Copy::new();
    let largest = 16 * 1024 * 1024 - 1024;
    let mut keys = String::from("{");
    let mut number = 0;
    while keys.len() < largest {
        number += 1;
        keys.push_str(&format!("\"key{number}\":0,"));
    }
    keys.push_str("\"version\":1}");
    copy.write(OFFICE, keys);
    let word = "x".repeat(largest - 100);
    copy.write(BUILDING, format!("{{\"version\":1,\"{word}\":1}}"));
    let loaded = copy.load();
    assert!(loaded.content.is_none());
    assert!(has(&loaded.diagnostics, Rule::UnknownKey, OFFICE));
    assert!(has(&loaded.diagnostics, Rule::UnknownKey, BUILDING));
    assert!(loaded.diagnostics.len() < 5_000, "{} findings", loaded.diagnostics.len());
}

#[test]
fn nesting_without_end_is_a_syntax_error() {
    let copy = Copy::new();
    copy.write(BUILDING, "[".repeat(1_000_000));
    assert!(has(&copy.load().diagnostics, Rule::Syntax, BUILDING));
}

#[test]
fn a_missing_language_is_told_and_the_others_speak() {
    let copy = Copy::new();
    fs::remove_dir_all(copy.path("locales/uk")).expect("a folder");
    let loaded = copy.load();
    let findings = check::check(&loaded, today());
    assert!(has(&findings, Rule::LanguageMissing, OFFICE));
    let content = loaded.content.expect("content");
    assert!(content.locales.languages().all(|language| language.tag.language != "uk"));
    assert!(content.locales.languages().any(|language| language.tag.language == "ar"));
}

#[test]
fn a_missing_reference_language_is_no_panic() {
    let copy = Copy::new();
    fs::remove_dir_all(copy.path("locales/de")).expect("a folder");
    let findings = copy.check();
    assert!(findings.iter().any(|finding| finding.rule == Rule::LanguageDescription));
}

#[test]
fn a_mark_at_the_beginning_is_no_error() {
    let copy = Copy::new();
    let before = copy.load().diagnostics.len();
    copy.write(OFFICE, format!("\u{feff}{}", copy.text(OFFICE)));
    let loaded = copy.load();
    assert!(loaded.content.is_some());
    assert_eq!(loaded.diagnostics.len(), before);
}

#[cfg(unix)]
#[test]
fn circles_of_links_and_endless_devices_are_no_trap() {
    use std::os::unix::fs::symlink;
    let copy = Copy::new();
    fs::remove_file(copy.path(OFFICE)).expect("a file");
    symlink(copy.path(OFFICE), copy.path(OFFICE)).expect("a link to itself");
    fs::remove_file(copy.path(BUILDING)).expect("a file");
    symlink("/dev/zero", copy.path(BUILDING)).expect("a link to a device");
    symlink(copy.path("locales"), copy.path("locales/again")).expect("a link to the folder above");
    let loaded = copy.load();
    assert!(loaded.content.is_none());
    assert!(has(&loaded.diagnostics, Rule::Unreadable, OFFICE));
    assert!(has(&loaded.diagnostics, Rule::Unreadable, BUILDING));
    let _ = Fingerprint::of(&copy.sources());
}

#[test]
fn changes_are_noticed() {
    let copy = Copy::new();
    let before = Fingerprint::of(&copy.sources());
    assert_eq!(before, Fingerprint::of(&copy.sources()));
    copy.write("locales/de/added.ftl", "# nothing yet\n");
    assert_ne!(before, Fingerprint::of(&copy.sources()));
}

#[test]
fn bad_content_never_replaces_good_content() {
    let copy = Copy::new();
    let mut store = Store::open(&copy.sources(), today()).expect("content");
    let good = copy.text(OFFICE);

    copy.write(OFFICE, "{");
    assert!(!store.replace_if_good(copy.load(), today()));
    assert!(matches!(store.notice(), Some(Notice::KeptLast { .. })));

    // An error in one entry alone does not replace it either.
    copy.write(OFFICE, &good);
    copy.change(OFFICE, |office| {
        office["counters"][2]["node"] = "nowhere".into();
    });
    assert!(!store.replace_if_good(copy.load(), today()));
    assert!(store.current().office.counter_named("counter-12").is_some());

    copy.write(OFFICE, good.replace("Ausländerbehörde", "Amt für Migration"));
    assert!(store.replace_if_good(copy.load(), today()));
    assert_eq!(store.current().office.name, "Amt für Migration");
}

#[test]
fn the_kiosk_starts_with_its_own_office_in_spite_of_an_error() {
    let copy = Copy::new();
    let text = copy.text(OFFICE).replace("\"counter-12-place\"", "\"counter-12-palce\"");
    copy.write(OFFICE, text.replace("Ausländerbehörde", "Amt für Migration"));
    let store = Store::open(&copy.sources(), today()).expect("content");
    assert_eq!(store.current().office.name, "Amt für Migration");
    assert!(matches!(store.notice(), Some(Notice::Errors { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 48,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_bytes_cause_a_panic(file in 0..FILES.len(), bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let copy = with_everything();
        copy.write(FILES[file], bytes);
        let _ = copy.check();
    }

    #[test]
    fn no_slip_of_the_finger_causes_a_panic(
        file in 0..FILES.len(),
        place in any::<prop::sample::Index>(),
        kind in 0..6,
    ) {
        let copy = with_everything();
        let mut bytes = copy.text(FILES[file]).into_bytes();
        let at = place.index(bytes.len());
        match kind {
            // A byte is missing, wrong or too many.
            0 => { bytes.remove(at); }
            1 => bytes[at] = bytes[at].wrapping_add(1),
            2 => bytes.insert(at, b'9'),
            // A line is missing.
            3 => {
                let text = String::from_utf8(bytes).expect("text");
                let line = place.index(text.lines().count());
                let kept: Vec<_> = text.lines().enumerate().filter(|(n, _)| *n != line).collect();
                bytes = kept.iter().flat_map(|(_, line)| [line, "\n"]).collect::<String>().into();
            }
            // The next number is something else.
            4 => {
                if let Some(digit) = bytes[at..].iter().position(u8::is_ascii_digit) {
                    bytes.splice(at + digit..=at + digit, b"-1e308".iter().copied());
                }
            }
            // The rest is missing.
            _ => bytes.truncate(at),
        }
        copy.write(FILES[file], bytes);
        let _ = copy.check();
    }
}
