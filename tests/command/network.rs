//! `leitsystem network`, as somebody prints or analyses the partners with it.

use super::{
    OFFICE,
    program::{LANGUAGES, OfficeCopy, keys, run, strings, texts, well},
};
use serde_json::Value;
use std::{collections::BTreeSet, fs};

const DAY: &str = "2026-11-22";

fn network(office: &str, format: &str, language: &str) -> String {
    well(&["network", office, "--format", format, "--lang", language, "--at", DAY]).out
}

fn json(office: &str) -> Value {
    serde_json::from_str(&network(office, "json", "de")).expect("JSON")
}

#[test]
fn the_poster_is_a3_and_names_everybody_in_every_language() {
    let partners = json(OFFICE)["partners"].as_array().expect("a list").clone();
    assert!(partners.len() >= 35, "only {} partners", partners.len());
    for language in LANGUAGES {
        let svg = network(OFFICE, "svg", language);
        assert!(svg.starts_with(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"420mm\" height=\"297mm\""
        ));
        assert!(svg.trim_end().ends_with("</svg>"));
        let texts = texts(&svg);
        let said = |wanted: &str| texts.iter().any(|(.., text)| text.contains(wanted));
        for partner in &partners {
            for key in ["number", "telephone"] {
                let wanted = match &partner[key] {
                    Value::Number(number) => number.to_string(),
                    Value::String(text) => text.clone(),
                    _ => continue,
                };
                assert!(said(&wanted), "{language}: no {wanted}");
            }
        }
        assert!(said("22.11.2026"), "{language}: no day");
        for (x, y, _, _, text) in &texts {
            assert!((0.0..=420.0).contains(x) && (0.0..=297.0).contains(y), "{language}: {text}");
            assert!(!text.contains('{') && !text.contains("partner-"), "{language}: {text}");
        }
    }
}

#[test]
fn arabic_runs_from_right_to_left_and_numbers_do_not() {
    let of = |language| texts(&network(OFFICE, "svg", language));
    let (german, arabic) = (of("de"), of("ar"));
    assert!(german.iter().all(|(_, _, _, rtl, _)| !rtl));
    for (_, _, _, rtl, text) in &arabic {
        let letters = text.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c));
        assert!(!letters || *rtl, "{text}");
        let number = text.chars().all(|c| c.is_ascii_digit() || c == ' ');
        assert!(!number || !rtl, "{text}");
        let [opened, closed] =
            ['\u{2068}', '\u{2069}'].map(|isolate| text.matches(isolate).count());
        assert_eq!(opened, closed, "{text}");
    }
    // The headline stands where reading begins, the telephone numbers where it ends.
    let place = |texts: &[(f64, f64, String, bool, String)], wanted: &str| {
        let found = texts.iter().find(|(.., text)| text == wanted);
        found.map(|(x, _, anchor, ..)| (*x, anchor.clone())).expect("the text")
    };
    assert_eq!(place(&german, "Wer hilft bei was?"), (12.0, "start".into()));
    assert_eq!(place(&arabic, "من يساعد في ماذا؟"), (408.0, "start".into()));
    assert_eq!(place(&german, "030 23125 110"), (408.0, "end".into()));
    assert_eq!(place(&arabic, "030 23125 110"), (12.0, "start".into()));
    // Two groups of digits in an Arabic name keep their order only if they are isolated.
    assert!(arabic.iter().any(|(.., text)| text.contains("\u{2068}116 016\u{2069}")));
}

#[test]
fn the_analysis_says_what_is_missing() {
    let before = json(OFFICE);
    let analysis = &before["analysis"];
    assert_eq!(strings(&analysis["themes_without_partner"]), ["citizenship"]);
    assert!(strings(&analysis["concerns_without_partner"]).is_empty());
    assert!(analysis["doubles"].as_array().is_some_and(Vec::is_empty));
    assert_eq!(strings(&analysis["partners_waiting"]), ["sports-club"]);

    let copy = OfficeCopy::new();
    copy.replace(
        "partners.json",
        r#""telephone": "030 23125 130""#,
        r#""telephone": "+49 30 23125-110""#,
    );
    copy.replace("partners.json", r#""services": ["housing"#, r#""services": ["jobcenter"#);
    copy.replace("partners.json", r#""checked_on": "2026-09-14""#, r#""checked_on": "2020-01-01""#);
    let analysis = &json(copy.path())["analysis"];
    assert_eq!(analysis["doubles"][0]["by"], "telephone");
    assert_eq!(strings(&analysis["doubles"][0]["partners"]), ["citizens-office", "housing-help"]);
    assert!(strings(&analysis["concerns_without_partner"]).contains(&"housing"));
    let longest = &analysis["partners_not_checked"][0];
    assert_eq!(
        (&longest["id"], &longest["days"]),
        (&"youth-migration-service".into(), &2517.into())
    );
}

#[test]
fn json_tells_a_whole_card_and_csv_the_same_partners() {
    let all = json(OFFICE);
    assert_eq!(
        keys(&all),
        ["analysis", "date", "language", "municipality", "office", "partners", "themes", "version"]
    );
    assert_eq!(all["themes"].as_array().map(Vec::len), Some(16));
    let partners = all["partners"].as_array().expect("a list");
    let riverside =
        partners.iter().find(|partner| partner["id"] == "migration-advice-riverside").expect("it");
    assert_eq!(
        strings(&riverside["way"]),
        ["Bus 12 Richtung Hafen bis Uferstraße · 8 Minuten", "dann zu Fuß: 3 Minuten"]
    );
    assert_eq!(riverside["distance"], "etwa 1,9 Kilometer nach Osten");
    assert_eq!(riverside["say_there"]["translation"], Value::Null);
    let english: Value = serde_json::from_str(&network(OFFICE, "json", "en")).expect("JSON");
    let advice = english["partners"].as_array().expect("a list").iter();
    let advice = advice.clone().find(|partner| partner["id"] == "refugee-law-clinic").expect("it");
    assert_eq!(
        advice["say_there"]["german"],
        "Ich habe einen Brief vom Amt und verstehe ihn nicht. Können Sie ihn mir erklären?"
    );
    assert!(advice["say_there"]["translation"].as_str().is_some_and(|say| say.contains("letter")));
    assert!(advice["call_first"].as_str().is_some_and(|text| text.contains("call")));

    let table = network(OFFICE, "csv", "de");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let columns = reader.headers().expect("a first line").clone();
    let column = |name: &str| columns.iter().position(|known| known == name).expect("a column");
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    let ids: BTreeSet<&str> = rows
        .iter()
        .filter(|row| &row[column("entry")] == "partner")
        .map(|row| &row[column("id")])
        .collect();
    let expected: BTreeSet<&str> =
        partners.iter().filter_map(|partner| partner["id"].as_str()).collect();
    assert_eq!(ids, expected);
    let row = |id: &str| rows.iter().find(|row| &row[column("id")] == id).expect("a row");
    assert_eq!(&row("citizenship")[column("findings")], "no-partner");
    assert_eq!(&row("debt-advice")[column("findings")], "not-checked");
    assert_eq!(&row("sports-club")[column("findings")], "planned");
}

#[test]
fn nothing_for_staff_alone_is_told() {
    let file = fs::read_to_string(super::project().join(OFFICE).join("partners.json")).expect("it");
    assert!(file.contains("Frau Beispiel") && file.contains("Schutzvereinbarung"));
    for format in ["svg", "json", "csv"] {
        let text = network(OFFICE, format, "de");
        assert!(
            !text.contains("Frau Beispiel") && !text.contains("Schutzvereinbarung"),
            "{format}"
        );
    }
}

#[test]
fn it_is_written_into_a_file_or_says_why_not() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let file = folder.path().join("network.svg");
    let path = file.to_str().expect("a path");
    let said = well(&["network", OFFICE, "--at", DAY, "--out", path]);
    assert_eq!(said.out, "");
    assert_eq!(fs::read_to_string(&file).expect("the poster"), network(OFFICE, "svg", "de"));
    let nowhere = folder.path().join("nowhere/network.svg");
    let said = run(&["network", OFFICE, "--out", nowhere.to_str().expect("a path")]);
    assert!(said.refusal().contains("cannot be written"), "{}", said.err);
}

#[test]
fn names_from_a_file_cannot_break_the_poster() {
    let copy = OfficeCopy::new();
    copy.replace(
        "partners.json",
        r#""name": "Jobcenter Musterstadt""#,
        r#""name": "A <b> & \"C\" </text>""#,
    );
    let texts_file = "locales/de/partners.ftl";
    copy.replace(texts_file, ".name = Jobcenter\n", ".name = <J & \"K\">\n");
    let svg = network(copy.path(), "svg", "de");
    assert!(svg.contains("&lt;J &amp; &quot;K&quot;&gt;"), "the name is not there");
    assert!(!svg.contains("<J &"), "the name is not escaped");
}

#[test]
fn an_office_without_partners_still_has_a_map_of_gaps() {
    let copy = OfficeCopy::new();
    fs::write(copy.file("partners.json"), r#"{"version": 1, "partners": []}"#).expect("a file");
    assert_eq!(strings(&json(copy.path())["analysis"]["themes_without_partner"]).len(), 16);
    let svg = network(copy.path(), "svg", "de");
    assert!(svg.matches("noch niemand").count() >= 32, "each gap, on the map and in the list");
}
