//! What is spoken: figures as people say them, and the transcripts of whole screens.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

#[path = "spoken/screens.rs"]
mod screens;
#[path = "spoken/transcripts.rs"]
mod transcripts;

use chrono::NaiveDateTime;
use leitsystem::{
    advice::Goal,
    catalogue::ConcernIndex,
    content::{Content, Sources, load},
    locale::own_name,
    office::KioskIndex,
    speech::{Utterance, plain},
    visit::{Event, Visit},
    wording::{Control, Role, State, Wording, for_the_ear, transparency::Line},
};
use std::sync::{Arc, LazyLock};

static CONTENT: LazyLock<Arc<Content>> =
    LazyLock::new(|| load(&Sources::built_in()).content.unwrap());

const TAGS: [&str; 4] = ["de", "en", "ar", "uk"];

fn wording(tag: &str) -> Wording<'static> {
    Wording { content: &CONTENT, locale: CONTENT.locales.locale(&tag.parse().unwrap()) }
}

/// A Monday morning, on which the demo office is open.
fn morning() -> NaiveDateTime {
    "2026-11-23T09:00:00".parse().unwrap()
}

fn visit(tag: &str) -> Visit {
    let mut visit = Visit::new(KioskIndex(0), morning());
    visit.apply(Event::LanguageChosen(tag.parse().unwrap()), &CONTENT);
    visit
}

fn lines(spoken: &[Utterance]) -> String {
    spoken.iter().map(|said| format!("{}: {}\n", said.tag, said.text)).collect()
}

#[test]
fn figures_are_said_as_people_say_them() {
    // What stands on the screen, and how it is said in German, English, Arabic and Ukrainian.
    let table: [(&str, [&str; 4]); 18] = [
        ("B 2.14", ["B 2 Punkt 14", "B 2 point 14", "B 2 نقطة 14", "B 2 крапка 14"]),
        (
            "\u{2068}B2.14\u{2069},",
            ["B 2 Punkt 14,", "B 2 point 14,", "B 2 نقطة 14,", "B 2 крапка 14,"],
        ),
        ("12:00", ["12 Uhr", "12 o’clock", "12 تمامًا", "дванадцятої години"]),
        ("8:30", ["8 Uhr 30", "8 30", "8 والنصف", "восьмої години 30 хвилин"]),
        ("18:05", ["18 Uhr 5", "18 oh 5", "18 و5 دقائق", "вісімнадцятої години 5 хвилин"]),
        (
            "bis 12:00 Uhr.",
            [
                "bis 12 Uhr.",
                "bis 12 o’clock Uhr.",
                "bis 12 تمامًا Uhr.",
                "bis дванадцятої години Uhr.",
            ],
        ),
        (
            "9:00–12:00",
            [
                "9 Uhr bis 12 Uhr",
                "9 o’clock to 12 o’clock",
                "9 تمامًا إلى 12 تمامًا",
                "від дев’ятої години до дванадцятої години",
            ],
        ),
        ("03/2026", ["März 2026", "March 2026", "مارس 2026", "березень 2026 року"]),
        (
            "(22.11.2026)",
            [
                "(zweiundzwanzigsten November 2026)",
                "(22 November 2026)",
                "(22 نوفمبر 2026)",
                "(двадцять другого листопада 2026 року)",
            ],
        ),
        ("5–10", ["5 bis 10", "5 to 10", "5 إلى 10", "5-10"]),
        ("A–K", ["A bis K", "A to K", "A إلى K", "від A до K"]),
        ("93 €", ["93 Euro", "93 euros", "93 يورو", "93 євро"]),
        ("1 €", ["1 Euro", "1 euro", "1 يورو", "1 євро"]),
        ("37,50 €;", ["37 Euro 50;", "37 euros 50;", "37 يورو و50 سنت;", "37 євро 50 центів;"]),
        ("§ 24", ["Paragraf 24", "section 24", "المادة 24", "параграф 24"]),
        (
            "0391 540-99",
            [
                "0 3 9 1, 5 4 0, 9 9",
                "0 3 9 1, 5 4 0, 9 9",
                "0 3 9 1، 5 4 0، 9 9",
                "0 3 9 1, 5 4 0, 9 9",
            ],
        ),
        (
            "www.amt-musterstadt.de",
            [
                "www Punkt amt Minus musterstadt Punkt de",
                "www dot amt hyphen musterstadt dot de",
                "www نقطة amt شرطة musterstadt نقطة de",
                "www крапка amt дефіс musterstadt крапка de",
            ],
        ),
        ("EG · WC", ["E G, W C", "E G, W C", "E G، W C", "E G, W C"]),
    ];
    for (written, said) in table {
        for (tag, said) in TAGS.into_iter().zip(said) {
            assert_eq!(for_the_ear(wording(tag).locale, written), said, "{written} in {tag}");
        }
    }
}

#[test]
fn what_is_no_figure_of_ours_stays_as_it_is() {
    for text in [
        "Schalter 12",
        "Schalter 2. Dann links",
        "Zimmer 214",
        "25:00",
        "13/2026",
        "32.11.2026.1a",
        "z. B. links",
        "Aufenthalts-Erlaubnis",
        "ja/nein",
        "–",
        "",
        "BAMF",
        "1,2 km",
    ] {
        assert_eq!(for_the_ear(wording("de").locale, text), text);
    }
    assert_eq!(for_the_ear(wording("de").locale, "09./10.02.2026:"), "9 bis zehnten Februar 2026:");
    assert_eq!(for_the_ear(wording("de").locale, "116 117"), "1 1 6, 1 1 7");
    assert_eq!(for_the_ear(wording("de").locale, "Rufen Sie 110."), "Rufen Sie 110.");
    assert_eq!(for_the_ear(wording("de").locale, "post@amt.example"), "post ät amt Punkt example");
}

proptest::proptest! {
    #[test]
    fn whatever_is_written_can_be_said(text in "\\PC{0,60}") {
        for tag in TAGS {
            let said = for_the_ear(wording(tag).locale, &text);
            proptest::prop_assert_eq!(plain(&said), said);
        }
    }

    #[test]
    fn figures_with_signs_between_them_can_be_said(text in "[0-9A-Z.:/€§@+ –-]{0,24}") {
        let said = for_the_ear(wording("de").locale, &text);
        let figures = |text: &str| text.chars().filter(char::is_ascii_digit).count();
        // Nothing is swallowed but the minutes of a full hour and the number of a month.
        if !text.contains([':', '/', '.']) {
            proptest::prop_assert!(figures(&said) >= figures(&text.replace(['0', '+'], "")));
        }
    }
}

#[test]
fn a_control_is_said_by_name_state_role_and_position() {
    let control = Control {
        name: "Arbeit".to_owned(),
        details: vec![Line::of("Job, Ausbildung".to_owned()), Line::german("Arbeit".to_owned())],
        ..Control::default()
    };
    let letter =
        |name: &str| Control { name: name.to_owned(), role: Role::Letter, ..Control::default() };
    for (tag, control, position, count, expected) in [
        (
            "de",
            control.clone(),
            3,
            8,
            "de: Arbeit.\nde: Auswahl 3 von 8.\nde: Job, Ausbildung.\nde: Arbeit.\n",
        ),
        (
            "en",
            Control { state: State::Selected, details: Vec::new(), ..control.clone() },
            1,
            2,
            "en: Arbeit, selected.\nen: choice 1 of 2.\n",
        ),
        (
            "uk",
            Control {
                state: State::Unavailable,
                role: Role::Button,
                details: vec![Line::german("Weg".to_owned())],
                ..control
            },
            0,
            0,
            "uk: Arbeit, зараз недоступно.\nuk: кнопка.\nde: Weg.\n",
        ),
        // A language is named in itself; what it is, in the visitor's.
        (
            "ar",
            Control {
                name: "Deutsch".to_owned(),
                role: Role::Language,
                state: State::Selected,
                tag: Some("de".parse().unwrap()),
                details: Vec::new(),
            },
            1,
            4,
            "de: Deutsch, ausgewählt.\nar: اللغة 1 من 4.\n",
        ),
        ("de", letter("ö"), 0, 0, "de: Ö.\nde: Buchstabe.\n"),
        ("de", letter("."), 12, 12, "de: Punkt.\nde: Buchstabe 12 von 12.\n"),
        ("en", letter(" "), 0, 0, "en: space.\nen: letter.\n"),
    ] {
        let said = wording(tag).spoken_control(&control, position, count);
        assert_eq!(lines(&said), expected);
    }
}

#[test]
fn the_greeting_speaks_every_language_in_its_own_voice() {
    let spoken = wording("de").spoken_greeting();
    for tag in &CONTENT.office.languages {
        let own: Vec<_> = spoken.iter().filter(|said| said.tag == *tag).collect();
        assert_eq!(own.len(), 2, "{tag}: {}", lines(&spoken));
        assert_eq!(own[0].recording.as_deref(), Some("welcome"));
    }
}

/// Everything a visitor may hear of every concern, in every language.
fn of_every_concern(tag: &str) -> Vec<(String, Vec<Utterance>)> {
    let wording = wording(tag);
    let mut transcripts = Vec::new();
    for (place, concern) in CONTENT.catalogue.concerns.iter().enumerate() {
        let index = ConcernIndex(u32::try_from(place).unwrap());
        let mut visit = visit(tag);
        visit.apply(Event::VariantChosen(index), &CONTENT);
        visit.apply(Event::LetterChosen('K'), &CONTENT);
        if visit.advice.is_none() {
            continue;
        }
        assert!(matches!(visit.goal, Some(Goal::Concern(..)) | Some(Goal::InfoDesk)));
        transcripts.push((concern.id.clone(), wording.spoken_answer(&visit)));
        transcripts.push((concern.id.clone(), wording.spoken_way(&visit)));
        transcripts.push((concern.id.clone(), wording.spoken_transparency(&visit)));
        transcripts.push((concern.id.clone(), wording.spoken_countdown(20)));
    }
    transcripts
}

#[test]
fn nothing_that_is_spoken_is_made_for_the_eye() {
    for tag in TAGS {
        let transcripts = of_every_concern(tag);
        assert!(transcripts.len() > 100);
        for (concern, spoken) in transcripts {
            for said in spoken {
                let text = &said.text;
                assert_eq!(&plain(text), text, "{tag} {concern}");
                assert!(
                    !text.is_empty() && !text.contains(['·', '€', '§', '…', '»']),
                    "{tag} {concern}: {text}"
                );
                let digit_after = |mark: char| {
                    text.split(mark)
                        .skip(1)
                        .any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
                };
                assert!(!digit_after('.') && !digit_after('/'), "{tag} {concern}: {text}");
                assert!(!digit_after(':') && !digit_after('–'), "{tag} {concern}: {text}");
                let end = text.chars().next_back().unwrap();
                assert!(!end.is_alphanumeric(), "the voice falls at the end: {text}");
                // What is read out in another voice is German, or a language by its own name.
                let named = *text == format!("{}.", own_name(&said.tag));
                assert!(said.tag == tag || said.tag == "de" || named, "{text}");
            }
        }
    }
}

#[test]
fn a_way_is_said_step_by_step_to_its_end() {
    for (tag, first) in
        [("de", "Schritt 1: "), ("en", "Step 1: "), ("ar", "الخطوة 1: "), ("uk", "Крок 1: ")]
    {
        let mut visit = visit(tag);
        let index = CONTENT.office.info_desk;
        let other = (0..).map(leitsystem::office::CounterIndex).find(|counter| *counter != index);
        let place = leitsystem::advice::Place::Counter(other.unwrap());
        visit.apply(Event::PlaceChosen(place), &CONTENT);
        visit.apply(Event::WayOpened, &CONTENT);
        let wording = wording(tag);
        let journey = visit.way().unwrap();
        let spoken = wording.spoken_way(&visit);
        let steps: usize = journey.stages.iter().map(|stage| stage.guidance.steps.len()).sum();
        let said = lines(&spoken);
        assert!(said.contains(first), "{said}");
        assert!(said.contains(&first.replace('1', &steps.to_string())), "{said}");
        let target = journey.stages.last().unwrap();
        let last = wording.step(target.guidance.steps.last().unwrap()).0;
        assert!(said.contains(&for_the_ear(wording.locale, &last)), "{said}");
        assert!(spoken.iter().all(|said| said.tag == tag));
    }
}

#[test]
fn the_german_term_is_said_in_german() {
    let spoken = of_every_concern("ar").remove(0).1;
    let german: Vec<_> = spoken.iter().filter(|said| said.tag == "de").collect();
    assert!(!german.is_empty(), "{}", lines(&spoken));
    assert!(german.iter().all(
        |said| said.text.is_ascii() || said.text.contains(['ä', 'ö', 'ü', 'ß', 'Ä', 'Ö', 'Ü'])
    ));
    assert!(
        !of_every_concern("de")
            .iter()
            .any(|(_, spoken)| lines(spoken).contains("Auf Deutsch heißt"))
    );
}
