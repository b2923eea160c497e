//! What languages say: choice, fallback, plural forms, isolates, and the files that are shipped.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

use leitsystem::check::fluent::{ContentMessage, Expected, check};
use leitsystem::diagnostic::{Origin, Rule, Severity};
use leitsystem::locale::message::definitions;
use leitsystem::locale::syntax::parse;
use leitsystem::locale::{
    Argument, Direction, Language, LanguageFile, Locale, LocaleFile, Locales, Message,
    MessageSource, Status,
};
use std::path::Path;
use unic_langid::LanguageIdentifier;

fn tag(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap()
}

fn source(name: &str, text: &str) -> MessageSource {
    MessageSource {
        language: Language {
            tag: tag(name),
            own_name: name.to_owned(),
            direction: if name == "ar" { Direction::RightToLeft } else { Direction::LeftToRight },
            script: "Latn".to_owned(),
            status: Status::Reviewed,
            reviewed_by: None,
            reviewed_on: None,
            keyboard: Vec::new(),
            origin: Origin::file(format!("{name}/locale.json")),
        },
        files: vec![LocaleFile::new(format!("{name}/ui.ftl"), text)],
    }
}

fn locales(sources: &[(&str, &str)]) -> Locales {
    let sources: Vec<MessageSource> =
        sources.iter().map(|(name, text)| source(name, text)).collect();
    Locales::build(&sources, &tag("de")).0
}

fn plain(id: &'static str) -> Message {
    Message { id: id.into(), attribute: None, arguments: Vec::new() }
}

fn with(id: &'static str, name: &'static str, argument: Argument) -> Message {
    Message { id: id.into(), attribute: None, arguments: vec![(name, argument)] }
}

fn count(locale: &Locale, number: i64) -> String {
    locale.text(&with("rooms", "number", Argument::Number(number)))
}

#[test]
fn locales_are_shared_between_threads() {
    fn shared<T: Send + Sync + Clone + 'static>() {}
    shared::<Locales>();
    shared::<Locale>();
}

#[test]
fn arabic_selects_six_forms() {
    let text = "rooms = { $number ->\n [zero] zero\n [one] one\n [two] two\n [few] few\n [many] many\n *[other] other\n }\n";
    let locales = locales(&[("de", "rooms = Zimmer\n"), ("ar", text)]);
    let arabic = locales.locale(&tag("ar"));
    for (number, form) in [
        (0, "zero"),
        (1, "one"),
        (2, "two"),
        (3, "few"),
        (10, "few"),
        (11, "many"),
        (99, "many"),
        (100, "other"),
        (102, "other"),
        (103, "few"),
        (111, "many"),
        (200, "other"),
        (310, "few"),
    ] {
        assert_eq!(count(arabic, number), form, "{number}");
    }
}

#[test]
fn large_numbers_are_shown_as_they_are() {
    let text =
        "rooms = { $number ->\n [few] few { $number }\n *[other] other { NUMBER($number) }\n }\n";
    let locales = locales(&[("de", ""), ("ar", text), ("ro", text)]);
    let said = |language: &str, number| {
        count(locales.locale(&tag(language)), number).replace(['\u{2068}', '\u{2069}'], "")
    };
    assert_eq!(said("ar", 104), "few 104");
    assert_eq!(said("ar", 250), "other 250");
    assert_eq!(said("ro", 119), "few 119");
    assert_eq!(said("ro", 1_020), "other 1020");
    assert_eq!(said("ro", 0), "few 0");
}

#[test]
fn ukrainian_selects_three_forms() {
    let text = "rooms = { $number ->\n [one] { $number } кімната\n [few] { $number } кімнати\n *[many] { $number } кімнат\n }\n";
    let locales = locales(&[("de", "rooms = Zimmer\n"), ("uk", text)]);
    let ukrainian = locales.locale(&tag("uk"));
    for (number, word) in [
        (0, "кімнат"),
        (1, "кімната"),
        (2, "кімнати"),
        (4, "кімнати"),
        (5, "кімнат"),
        (11, "кімнат"),
        (14, "кімнат"),
        (21, "кімната"),
        (22, "кімнати"),
        (111, "кімнат"),
    ] {
        let said = count(ukrainian, number);
        assert_eq!(said.split(' ').next_back(), Some(word), "{number}: {said}");
    }
}

#[test]
fn what_fills_a_variable_is_isolated_and_has_western_digits() {
    let locales = locales(&[
        ("de", "room = Zimmer { $room }\n"),
        ("ar", "room = الغرفة { $room }، الطابق { $number }\n"),
    ]);
    let message = Message {
        id: "room".into(),
        attribute: None,
        arguments: vec![
            ("room", Argument::Text("B 2.14".to_owned())),
            ("number", Argument::Number(1_234)),
        ],
    };
    assert_eq!(
        locales.locale(&tag("ar")).text(&message),
        "الغرفة \u{2068}B 2.14\u{2069}، الطابق \u{2068}1234\u{2069}"
    );
}

#[test]
fn what_a_language_cannot_say_the_reference_says() {
    let german = "a = Hallo\nb = Zimmer { $room }\nc = Ende\n    .hint = Schluss\nd = Vier\ne = Fünf\nf = Sechs\ng = Sieben\nh = Acht\n";
    let english = "\
b = Room { $rom }
c = End
d = { -term }
e = { e } circle
f = { NUMBER($nothing) }
-term = A term { $inner }
g = { -term }
h = { unclosed
";
    let locales = locales(&[("de", german), ("en", english)]);
    let english = locales.locale(&tag("en"));
    assert_eq!(english.text(&plain("a")), "Hallo");
    let room = with("b", "room", Argument::Text("5".to_owned()));
    assert_eq!(english.text(&room), "Zimmer \u{2068}5\u{2069}");
    assert_eq!(english.text(&plain("c")), "End");
    for (id, said) in [("d", "Vier"), ("e", "Fünf"), ("f", "Sechs"), ("g", "Sieben"), ("h", "Acht")]
    {
        assert_eq!(english.text(&plain(id)), said, "{id}");
        assert_eq!(
            english.speaker(&plain(id)).map(|language| language.tag.to_string()),
            Some("de".into())
        );
    }
    let hint =
        |id: &'static str| Message { id: id.into(), attribute: Some("hint"), arguments: vec![] };
    assert_eq!(english.try_text(&hint("c")).as_deref(), Some("Schluss"));
    assert_eq!(english.try_text(&hint("a")), None);
    assert_eq!(english.text(&plain("concern-work_first")), "Concern work first");
    assert_eq!(english.try_text(&plain("concern-work_first")), None);
    assert!(english.speaker(&plain("nothing")).is_none());
}

#[test]
fn the_function_leaves_text_as_it_is() {
    let locales = locales(&[("de", "a = Zimmer { NUMBER($room) }\n")]);
    let message = with("a", "room", Argument::Text("B 1".to_owned()));
    assert_eq!(locales.reference().text(&message), "Zimmer \u{2068}B 1\u{2069}");
}

#[test]
fn a_near_language_helps_before_the_reference() {
    let locales = locales(&[
        ("de", "a = eins\nb = zwei\n"),
        ("fa", "a = یک\nb = دو\n"),
        ("fa-AF", "a = یو\n"),
    ]);
    let dari = locales.negotiate(&["prs"]);
    assert_eq!(dari.tag(), &tag("fa-AF"));
    assert_eq!(dari.text(&plain("b")), "دو");
    assert_eq!(locales.locale(&tag("fa-IR")).tag(), &tag("fa"));
    assert_eq!(locales.locale(&tag("ti")).tag(), &tag("de"));
    assert_eq!(locales.negotiate(&["!!", "de-AT"]).tag(), &tag("de"));
}

#[test]
fn the_order_of_languages_is_the_order_given() {
    let locales = locales(&[("uk", ""), ("de", ""), ("ar", "")]);
    let order: Vec<String> = locales.languages().map(|language| language.tag.to_string()).collect();
    assert_eq!(order, ["uk", "de", "ar"]);
    assert_eq!(locales.locale(&tag("ar")).direction(), Direction::RightToLeft);
}

#[test]
fn without_the_reference_there_is_still_a_language() {
    let (locales, diagnostics) =
        Locales::build(&[source("en", "a = one\n"), source("en", "a = two\n")], &tag("de"));
    let rules: Vec<Rule> = diagnostics.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, [Rule::LanguageDescription, Rule::LanguageDescription]);
    assert_eq!(locales.reference().text(&plain("a")), "A");
    assert_eq!(locales.locale(&tag("en")).text(&plain("a")), "one");
}

#[test]
fn pseudo_languages_change_words_but_not_what_fills_them() {
    let locales =
        locales(&[("de", "room = Zimmer { $room }\n"), ("en", "room = Room { $room }\n")]);
    let pseudo = locales.with_pseudo();
    let message = with("room", "room", Argument::Text("A 1".to_owned()));
    assert_eq!(pseudo.locale(&tag("en-XA")).text(&message), "Ŕööööm \u{2068}A 1\u{2069}");
    let mirrored = pseudo.locale(&tag("ar-XB"));
    assert_eq!(mirrored.direction(), Direction::RightToLeft);
    assert_eq!(mirrored.text(&message), "رةةم \u{2068}A 1\u{2069}");
    assert_eq!(pseudo.locale(&tag("en")).text(&message), "Room \u{2068}A 1\u{2069}");
    // A wish for a real language never leads to one that nobody speaks.
    assert_eq!(pseudo.negotiate(&["ar"]).tag(), &tag("de"));
    assert_eq!(pseudo.negotiate(&["ar-XB"]).tag(), &tag("ar-XB"));
    assert_eq!(pseudo.with_pseudo().languages().count(), 4);
    assert_eq!(locales.languages().count(), 2);
}

#[test]
fn descriptions_that_contradict_themselves_are_told() {
    let file = |text: &str| serde_json::from_str::<LanguageFile>(text).unwrap();
    let draft = file(
        r#"{"name":"العربية","direction":"rtl","script":"Arab","status":"machine-draft","reviewed_by":null,"reviewed_on":null}"#,
    );
    let (language, diagnostics) = Language::resolve("ar", draft);
    assert_eq!(diagnostics, []);
    assert_eq!(language.unwrap().direction, Direction::RightToLeft);
    let reviewed =
        file(r#"{"name":"English","direction":"ltr","script":"Latn","status":"reviewed"}"#);
    let (language, diagnostics) = Language::resolve("en", reviewed);
    assert!(language.is_some());
    assert_eq!(diagnostics[0].rule, Rule::LanguageDescription);
    let named = file(
        r#"{"name":"English","direction":"ltr","script":"Latn","status":"reviewed","reviewed_by":"A. Reader","reviewed_on":"2026-11-01"}"#,
    );
    assert_eq!(Language::resolve("en", named.clone()).1, []);
    assert!(Language::resolve("klingonisch!", named).0.is_none());
}

/// The languages that the project ships, with their files in the order of their names.
fn shipped() -> Vec<MessageSource> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let mut tags: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().join("locale.json").is_file())
        .map(|entry| entry.file_name().into_string().unwrap())
        .collect();
    tags.sort();
    tags.iter()
        .map(|tag| {
            let description =
                std::fs::read_to_string(folder.join(tag).join("locale.json")).unwrap();
            let (language, diagnostics) =
                Language::resolve(tag, serde_json::from_str(&description).unwrap());
            assert_eq!(diagnostics, []);
            let mut files: Vec<_> = std::fs::read_dir(folder.join(tag))
                .unwrap()
                .map(|entry| entry.unwrap().path())
                .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
                .collect();
            files.sort();
            let files = files
                .iter()
                .map(|path| {
                    let name = path.file_name().unwrap().to_str().unwrap();
                    LocaleFile::new(
                        format!("locales/{tag}/{name}"),
                        std::fs::read_to_string(path).unwrap(),
                    )
                })
                .collect();
            MessageSource { language: language.unwrap(), files }
        })
        .collect()
}

#[test]
fn shipped_languages_read_clean() {
    let sources = shipped();
    let tags: Vec<String> = sources.iter().map(|source| source.language.tag.to_string()).collect();
    for needed in ["ar", "de", "en", "uk"] {
        assert!(tags.iter().any(|tag| tag == needed), "{needed} is missing");
    }
    assert!(sources.iter().all(|source| !source.files.is_empty()));
    let (locales, diagnostics) = Locales::build(&sources, &tag("de"));
    assert_eq!(diagnostics, []);
    assert_eq!(locales.languages().count(), sources.len());
    let german = locales.reference().language();
    assert_eq!((german.status, german.own_name.as_str()), (Status::Reference, "Deutsch"));
}

#[test]
fn shipped_translations_say_what_the_reference_says() {
    let sources = shipped();
    let german = sources.iter().find(|source| source.language.tag == tag("de")).unwrap();
    let fixed: Vec<&str> = definitions().map(|definition| definition.id).collect();
    // Which of the others are used is for the check of an office; here all of them count.
    let content: Vec<ContentMessage> = german
        .files
        .iter()
        .flat_map(|file| parse(file).entries.into_iter().map(move |entry| (file, entry)))
        .filter(|(_, entry)| !entry.term && !fixed.contains(&entry.id))
        .map(|(file, entry)| ContentMessage {
            id: entry.id.to_owned(),
            required: Vec::new(),
            optional: vec!["hint", "note"],
            origin: file.origin_of(entry.id),
        })
        .collect();
    assert!(content.len() > 100);
    let findings: Vec<String> = check(&sources, &tag("de"), &Expected::new(content))
        .into_iter()
        .filter(|finding| finding.severity != Severity::Information)
        .map(|finding| format!("{:?}: {}", finding.origin, finding.message))
        .collect();
    assert_eq!(findings, Vec::<String>::new());
}
