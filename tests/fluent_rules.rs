//! Broken Fluent files, and the code, line and column that each of them must give.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

#[path = "fluent_rules/harm.rs"]
mod harm;
#[path = "fluent_rules/texts.rs"]
mod texts;

use leitsystem::check::fluent::{ContentMessage, Expected, check};
use leitsystem::diagnostic::{Diagnostic, Origin, Rule, Severity};
use leitsystem::locale::message::{Definition, Variable};
use leitsystem::locale::{Direction, Language, LocaleFile, Locales, MessageSource, Status};
use texts::{GERMAN, UKRAINIAN};

const DEFINITIONS: &[Definition] = &[
    Definition { id: "greeting", variables: &[] },
    Definition { id: "rooms", variables: &[number("number")] },
    Definition { id: "turn", variables: &[side("side"), text("landmark")] },
    Definition { id: "place", variables: &[text("room"), text("floor")] },
];

const fn text(name: &'static str) -> Variable {
    Variable { name, keywords: None, number: false }
}

const fn number(name: &'static str) -> Variable {
    Variable { name, keywords: None, number: true }
}

const fn side(name: &'static str) -> Variable {
    Variable { name, keywords: Some(&["left", "right", "ahead"]), number: false }
}

fn language(tag: &str, status: Status) -> Language {
    Language {
        tag: tag.parse().unwrap(),
        own_name: tag.to_owned(),
        direction: if tag == "ar" { Direction::RightToLeft } else { Direction::LeftToRight },
        script: "Latn".to_owned(),
        status,
        reviewed_by: None,
        reviewed_on: None,
        keyboard: Vec::new(),
        origin: Origin::new(format!("{tag}/locale.json"), 1, 1),
    }
}

fn source(tag: &str, texts: &[(&str, &str)]) -> MessageSource {
    let status = if tag == "de" { Status::Reference } else { Status::Reviewed };
    MessageSource {
        language: language(tag, status),
        files: texts
            .iter()
            .map(|(name, text)| LocaleFile::new(format!("{tag}/{name}"), *text))
            .collect(),
    }
}

fn expected() -> Expected {
    Expected::with_definitions(
        DEFINITIONS,
        [ContentMessage {
            id: "tile-work".to_owned(),
            required: vec![],
            optional: vec!["hint"],
            origin: Origin::new("triage.json", 7, 5),
        }],
    )
}

/// All findings: those of reading and those of the rules.
fn all(sources: &[MessageSource]) -> Vec<Diagnostic> {
    let reference = "de".parse().unwrap();
    let (_, mut diagnostics) = Locales::build(sources, &reference);
    diagnostics.extend(check(sources, &reference, &expected()));
    leitsystem::diagnostic::sort(&mut diagnostics);
    diagnostics
}

fn places(diagnostics: &[Diagnostic]) -> Vec<(&str, &str, u32, u32)> {
    diagnostics
        .iter()
        .map(|finding| {
            let origin = &finding.origin;
            let position = origin.position;
            (finding.rule.code(), origin.file.as_str(), position.line, position.column)
        })
        .collect()
}

/// The findings in a translation into `tag`, as code, line and column.
fn findings(tag: &str, text: &str) -> Vec<(String, u32, u32)> {
    let sources = [source("de", &[("ui.ftl", GERMAN)]), source(tag, &[("ui.ftl", text)])];
    let diagnostics = all(&sources);
    for finding in &diagnostics {
        assert_eq!(finding.origin.file, format!("{tag}/ui.ftl"), "{finding:?}");
        assert!(!finding.message.is_empty() && !finding.message.ends_with('.'), "{finding:?}");
        assert!(!finding.help.is_empty() && !finding.help.ends_with('.'), "{finding:?}");
    }
    places(&diagnostics)
        .into_iter()
        .map(|(code, _, line, column)| (code.to_owned(), line, column))
        .collect()
}

/// The Ukrainian file with one text replaced, and what that gives besides.
fn broken(from: &str, to: &str, expected: &[(&str, u32, u32)]) {
    assert_eq!(UKRAINIAN.matches(from).count(), 1, "{from}");
    let found = findings("uk", &UKRAINIAN.replace(from, to));
    let found: Vec<(&str, u32, u32)> =
        found.iter().map(|(code, line, column)| (code.as_str(), *line, *column)).collect();
    assert_eq!(found, expected, "{from:?} → {to:?}");
}

#[test]
fn whole_files_give_nothing() {
    assert_eq!(findings("uk", UKRAINIAN), []);
    assert_eq!(findings("uk", &UKRAINIAN.replace('\n', "\r\n")), []);
    assert_eq!(findings("uk", &format!("\u{feff}{UKRAINIAN}")), []);
}

#[test]
fn syntax_is_told_where_it_was_caused() {
    // A message that cannot be read is not told to be missing as well.
    broken("greeting = Добрий", "greeting Добрий", &[("F001", 1, 10)]);
    broken("{ $room }", "{ $room", &[("F001", 12, 24)]);
    broken("{ $floor }", "{ $floor", &[("F001", 12, 35)]);
    broken("*[ahead] Прямо\n}", "*[ahead] Прямо\n", &[("F001", 7, 8)]);
    broken("*[ahead]", " [ahead]", &[("F001", 7, 8)]);
    broken("[left]", "*[left]", &[("F001", 10, 4)]);
    broken("    .hint = Прац", "    .hint Прац", &[("F001", 14, 11)]);
    broken("    .hint = Працювати і вчитися", "    .hint =", &[("F001", 14, 5)]);
    broken("    .hint = Прац", "\t.hint = Прац", &[("F001", 14, 1)]);
    broken("Добрий день", "", &[("F001", 1, 1)]);
    broken("Добрий день", "Добрий } день", &[("F001", 1, 19)]);
    broken("Добрий день", "{ \"Добрий день }", &[("F001", 1, 14)]);
    broken("Добрий день", "{ \"\\u00Жab\" }", &[("F001", 1, 15)]);
    broken("Добрий день", "{ \"\\q\" } день", &[("F001", 1, 15)]);
    broken("Добрий день", "{ } день", &[("F001", 1, 14)]);
    broken("[few] { $number } кімнати", "[few]", &[("F001", 4, 5)]);
    broken("Добрий день", &"{".repeat(300), &[("F001", 1, 112)]);
}

#[test]
fn lost_messages_are_named() {
    let text = UKRAINIAN.replace("{ $floor }", "{ NUMBER($floor");
    let sources = [source("uk", &[("ui.ftl", &text)])];
    let (_, diagnostics) = Locales::build(&sources, &"uk".parse().unwrap());
    assert_eq!(diagnostics.len(), 1);
    assert_eq!(
        (diagnostics[0].origin.position.line, diagnostics[0].origin.position.column),
        (12, 35)
    );
    assert_eq!(
        diagnostics[0].message,
        "this `{` is never closed; `place`, `tile-work` and `.hint` are lost"
    );
}

#[test]
fn the_same_name_twice_names_both_places() {
    let sources = [source(
        "de",
        &[("ui.ftl", GERMAN), ("office.ftl", "# own\n\ngreeting = Moin\n-rooms = Räume\n")],
    )];
    let diagnostics = all(&sources);
    assert_eq!(
        places(&diagnostics),
        [("F002", "de/office.ftl", 3, 1), ("F002", "de/office.ftl", 4, 2)]
    );
    assert_eq!(diagnostics[0].message, "`greeting` is there twice, first at de/ui.ftl:1");
    assert_eq!(diagnostics[1].message, "`-rooms` has the same name as `rooms` at de/ui.ftl:2");
    broken("    .hint = Прац", "    .hint = Робота\n    .hint = Прац", &[("F002", 15, 6)]);
}

#[test]
fn missing_and_unused_messages_are_paired() {
    broken("place = Кімната { $room }, поверх { $floor }\n", "", &[("F003", 7, 1)]);
    broken("greeting =", "greetings =", &[("F003", 1, 1), ("F004", 1, 1)]);
    broken("greeting =", "-brand = Амт\ngreeting =", &[("F004", 1, 2)]);
    let text = UKRAINIAN.replace("greeting =", "greetings =");
    let sources = [source("de", &[("ui.ftl", GERMAN)]), source("uk", &[("ui.ftl", &text)])];
    let helps: Vec<String> = all(&sources).into_iter().map(|finding| finding.help).collect();
    assert_eq!(
        helps,
        [
            "did you mean it by `greetings`, which nothing uses?",
            "did you mean `greeting`, which is missing?"
        ]
    );
}

#[test]
fn a_message_missing_everywhere_is_told_where_it_is_asked_for() {
    let text = GERMAN.replace("tile-work = Arbeit\n    .hint = Arbeiten und lernen\n", "");
    let diagnostics = all(&[source("de", &[("ui.ftl", &text)])]);
    assert_eq!(places(&diagnostics), [("F003", "triage.json", 7, 5)]);
    assert_eq!(diagnostics[0].severity, Severity::Error);
}

#[test]
fn a_file_that_is_missing_is_told_once() {
    let (first, second) = GERMAN.split_at(GERMAN.find("turn").unwrap());
    let ukrainian = &UKRAINIAN[..UKRAINIAN.find("turn").unwrap()];
    let sources = [
        source("de", &[("ui.ftl", first), ("directions.ftl", second)]),
        source("uk", &[("ui.ftl", ukrainian)]),
    ];
    let diagnostics = all(&sources);
    assert_eq!(places(&diagnostics), [("F003", "uk/locale.json", 1, 1)]);
    assert!(diagnostics[0].message.contains("`directions.ftl` with 3 messages"));
}

#[test]
fn values_and_attributes_are_as_in_the_reference() {
    broken("tile-work = Робота", "tile-work =", &[("F005", 13, 1)]);
    broken("    .hint = Працювати і вчитися\n", "", &[("F005", 13, 1)]);
    broken("    .hint", "    .hnit", &[("F005", 13, 1), ("F005", 14, 6)]);
    broken("Добрий день", "Добрий день\n    .hint = Ласкаво просимо", &[("F005", 2, 6)]);
    let sources = [
        source("de", &[("ui.ftl", &GERMAN.replace("    .hint = Arbeiten und lernen\n", ""))]),
        source("uk", &[("ui.ftl", UKRAINIAN)]),
    ];
    assert_eq!(places(&all(&sources)), [("F005", "uk/ui.ftl", 14, 6)]);
}

#[test]
fn variables_must_be_passed() {
    broken("{ $room }", "{ $rooom }", &[("F007", 12, 1), ("F006", 12, 20)]);
    broken("Добрий день", "Добрий день, { $name }", &[("F006", 1, 28)]);
    broken("{ $room }", "{ NUMBER($room) }", &[("F006", 12, 19)]);
    broken("greeting =", "-room = Кімната { $room }\ngreeting = { -room }", &[("F006", 1, 20)]);
    broken("greeting =", "base = Кімната { $room }\ngreeting = { base }", &[("F006", 1, 19)]);
    let text = UKRAINIAN.replace("{ $room }", "{ $rooom }");
    let sources = [source("de", &[("ui.ftl", GERMAN)]), source("uk", &[("ui.ftl", &text)])];
    assert_eq!(all(&sources)[1].help, "did you mean `$room`? The program passes `$room`, `$floor`");
}

#[test]
fn variables_of_the_reference_are_kept_in_each_variant() {
    broken("поверх { $floor }", "поверх", &[("F007", 12, 1)]);
    broken("Ліворуч повз { $landmark }", "Ліворуч", &[("F007", 8, 6)]);
    broken("[few] { $number } кімнати", "[few] кімнати", &[]);
    let flat = "turn = Прямо повз { $landmark }\nold";
    let found = findings("uk", &UKRAINIAN.replace("turn", flat));
    assert_eq!(found, [("F007".to_owned(), 7, 1), ("F004".to_owned(), 8, 1)]);
}

#[test]
fn a_lost_variable_is_told_at_the_variant_that_lost_it() {
    const AT: &[Definition] = &[Definition {
        id: "turn-at",
        variables: &[
            Variable { name: "mark", keywords: Some(&["lift", "room"]), number: false },
            text("label"),
            side("side"),
        ],
    }];
    let german = "turn-at = { $mark ->\n   *[lift] Beim Aufzug\n    [room] Bei Zimmer { $label }\n } gehen Sie { $side ->\n    [left] links\n    [right] rechts\n   *[ahead] geradeaus\n }\n";
    let english = german.replace("{ $label }", "");
    let sources = [source("de", &[("ui.ftl", german)]), source("en", &[("ui.ftl", &english)])];
    let expected = Expected::with_definitions(AT, []);
    let diagnostics = check(&sources, &"de".parse().unwrap(), &expected);
    assert_eq!(places(&diagnostics), [("F007", "en/ui.ftl", 3, 6)]);
}

#[test]
fn references_lead_somewhere_and_not_in_circles() {
    broken("Добрий день", "{ -brand }", &[("F008", 1, 15)]);
    broken("Добрий день", "{ place.hint }", &[("F008", 1, 14), ("F006", 12, 20), ("F006", 12, 38)]);
    broken("Добрий день", "{ greting } день", &[("F008", 1, 14)]);
    broken("Добрий день", "{ greeting } день", &[("F008", 1, 14)]);
    broken("Добрий день", "{ DATETIME(\"x\") } день", &[("F008", 1, 14)]);
    broken(
        "greeting = Добрий день",
        "-one = { -two } a\n-two = { -one } b\ngreeting = { -one } день",
        &[("F008", 1, 11), ("F008", 2, 11)],
    );
}

#[test]
fn variants_are_those_that_can_be_chosen() {
    broken("[left]", "[links]", &[("F009", 8, 6), ("F009", 10, 6)]);
    broken("[left]", "[lefft]", &[("F009", 8, 6), ("F009", 10, 6)]);
    broken("[right]", "[left]", &[("F009", 9, 6), ("F009", 10, 6)]);
    broken("    [right] Праворуч повз { $landmark }\n", "", &[("F009", 9, 6)]);
    broken("[few]", "[1.5]", &[("F009", 4, 6)]);
    broken("[few]", "[-1]", &[]);
    broken("*[ahead]", "*[other]", &[("F009", 10, 6)]);
    broken(
        "{ $room }",
        "{ $room ->\n    [one] перша { $room }\n   *[other] { $room }\n }",
        &[("F009", 13, 6)],
    );
}

#[test]
fn plural_forms_are_those_of_the_language() {
    broken("    [few] { $number } кімнати\n", "", &[]);
    let few =
        UKRAINIAN.replace("    [few] { $number } кімнати\n", "").replace("*[many]", "*[other]");
    assert_eq!(findings("uk", &few), [("F010".to_owned(), 4, 6)]);
    let turkish = "rooms = { $number ->\n    [one] oda\n    [few] { $number } oda\n   *[other] { $number } oda\n}\n";
    let found = findings("tr", turkish);
    assert!(found.contains(&("F010".to_owned(), 3, 6)), "{found:?}");
    let arabic = "rooms = { $number ->\n    [one] غرفة\n   *[other] { $number } غرف\n}\n";
    let found = findings("ar", arabic);
    assert!(found.contains(&("F010".to_owned(), 3, 6)), "{found:?}");
}

#[test]
fn texts_have_words() {
    broken("Добрий день", "{ \"\" }", &[("F011", 1, 1)]);
    broken("Добрий день", "{ \"\\u00A0\" }", &[("F011", 1, 1)]);
    broken("Кімната { $room }, поверх { $floor }", "{ $room }{ $floor }", &[("F011", 12, 1)]);
    broken("*[ahead] Прямо", "*[ahead] { \"\" }", &[("F011", 10, 6)]);
}

#[test]
fn control_characters_do_not_turn_the_direction() {
    broken("Добрий день", "Добрий \u{202e}день", &[("F013", 1, 19)]);
    broken("Добрий день", "Добрий \u{2068}день", &[("F013", 1, 19)]);
    broken("Добрий день", "Добрий\u{2069} день", &[("F013", 1, 18)]);
    broken("Добрий день", "{ \"\\u202A\" }день", &[("F013", 1, 15)]);
    broken("Добрий день", "\u{2068}Добрий\u{2069} день", &[]);
}

#[test]
fn a_machine_draft_is_told_once_for_each_language() {
    let mut ukrainian = source("uk", &[("ui.ftl", UKRAINIAN)]);
    ukrainian.language.status = Status::MachineDraft;
    let diagnostics = all(&[source("de", &[("ui.ftl", GERMAN)]), ukrainian]);
    assert_eq!(places(&diagnostics), [("F019", "uk/locale.json", 1, 1)]);
    assert_eq!(diagnostics[0].severity, Severity::Information);
    assert_eq!(diagnostics[0].rule, Rule::MachineDraft);
}

#[test]
fn digits_and_lengths_that_would_end_the_program_are_told() {
    broken("Добрий день", "{ 1.0000000000000000000000 } день", &[("F001", 1, 14)]);
    broken(
        "[few] { $number }",
        "[few] { NUMBER($number, minimumFractionDigits: 99999999999) }",
        &[("F001", 4, 52)],
    );
    broken("Добрий день", &"{ \"x\" }".repeat(95), &[("F001", 1, 1)]);
}
