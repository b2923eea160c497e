//! Whatever stands in a Fluent file, the program goes on and visitors read whole words.

use super::texts::{GERMAN, UKRAINIAN};
use super::{expected, source};
use leitsystem::check::fluent::check;
use leitsystem::locale::{Argument, Locales, Message};
use proptest::prelude::*;

/// What a visitor would see must never show how messages are written.
fn all_messages() -> Vec<Message> {
    let text = |value: &str| Argument::Text(value.to_owned());
    let message =
        |id: &'static str, arguments| Message { id: id.into(), attribute: None, arguments };
    vec![
        message("greeting", vec![]),
        message("rooms", vec![("number", Argument::Number(3))]),
        message("turn", vec![("side", Argument::Keyword("left")), ("landmark", text("Aufzug"))]),
        message("place", vec![("room", text("B 2.14")), ("floor", text("2"))]),
        Message { id: "tile-work".into(), attribute: Some("hint"), arguments: vec![] },
    ]
}

fn is_spoken(text: &str) -> bool {
    !["{$", "{-", "NUMBER()"].iter().any(|sign| text.contains(sign))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_text_ends_the_program(text in any::<String>()) {
        no_harm(&text);
    }

    #[test]
    fn no_fluent_ends_the_program(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "greeting", "rooms", "turn", "-term", "place", " = ", "\n", "\n    ", "{ ", " }", "$number",
                "$side", "$room", " ->\n", "[one]", "*[other]", "[left]", "\"", "\\u", "00A0", "\\", "é",
                "NUMBER(", "DATETIME(", ")", ".hint", "text", "#", "# ", "1", "-", ".5", ":", ",", "\t",
                "\r\n", "\u{2068}", "ü", "99999999999999999999", "minimumFractionDigits: ", "-term(", "{",
            ]),
            0..60,
        )
    ) {
        no_harm(&parts.concat());
    }

    #[test]
    fn a_changed_file_still_speaks(
        at in 0..UKRAINIAN.len(),
        length in 0..12_usize,
        put in prop::sample::select(vec!["", "{", "}", "\"", "\n", "*", "[", "$", "-", "\\u", " ", "é", "("]),
    ) {
        let letters: Vec<char> = UKRAINIAN.chars().collect();
        let at = at % letters.len();
        let end = (at + length).min(letters.len());
        let text: String = letters[..at].iter().chain(&put.chars().collect::<Vec<_>>())
            .chain(&letters[end..]).collect();
        no_harm(&text);
    }
}

fn no_harm(text: &str) {
    let sources = [source("de", &[("ui.ftl", GERMAN)]), source("uk", &[("ui.ftl", text)])];
    let reference = "de".parse().unwrap();
    let (locales, diagnostics) = Locales::build(&sources, &reference);
    for finding in &diagnostics {
        assert!(finding.origin.position.line > 0, "{finding:?}");
    }
    check(&sources, &reference, &expected());
    let ukrainian = locales.locale(&"uk".parse().unwrap());
    for message in all_messages() {
        let said = ukrainian.text(&message);
        // A translation may hold such signs as literal text; the reference does not.
        assert!(is_spoken(&said) || text.contains('"'), "{said:?} in {text:?}");
        assert!(!said.is_empty() || text.contains('"'));
    }
}

#[test]
fn depth_just_below_the_limit_is_read_and_told() {
    for opened in ["{{", "NUMBER({", "{ $number ->\n *[other] { $number ->\n *[other] "] {
        let text = format!("greeting = {{ {}\n", opened.repeat(49));
        no_harm(&text);
    }
    no_harm(&format!("greeting = {}$x{}\n", "{".repeat(100), "}".repeat(100)));
    no_harm(&format!("greeting = {}\n", "{ \"\\".repeat(2_000)));
}
