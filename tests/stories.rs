//! Whole visits through the real application, touched as a visitor touches it.
#![cfg(feature = "ui")]

#[path = "support/copy.rs"]
mod copy;
#[path = "stories/film.rs"]
mod film;
#[path = "support/finger.rs"]
mod finger;
#[path = "stories/network.rs"]
mod network;

use copy::Copy;
use finger::{kiosk, let_seconds_pass, now, tap, words};
use leitsystem::{
    content::{Sources, Store},
    locale::message::ui,
    routing::ProfileKind,
    ui::{App, Message, Options, Setup, inspection::inspect, metrics::TextSize, theme::Contrast},
    visit::{Event, Screen},
};
use std::sync::{Arc, Mutex};

/// The languages with what their visitors read at the end: "counter 12" and "the way".
const LANGUAGES: [(&str, &str, &str); 4] = [
    ("de", "Schalter 12", "Taste 2"),
    ("en", "Counter 12", "button 2"),
    ("ar", "الشباك 12", "الزر 2"),
    ("uk", "Стійка 12", "кнопка 2"),
];

#[test]
fn a_visitor_in_each_language_comes_from_the_greeting_to_the_drawn_way() {
    for (language, counter, lift) in LANGUAGES {
        let mut app = kiosk();
        tap(&mut app, &format!("language-{language}"));
        assert_eq!(*app.visit().screen(), Screen::Concerns);
        tap(&mut app, "mobility");
        tap(&mut app, "profile-step-free");
        tap(&mut app, "tile-permit");
        tap(&mut app, "answer-card");
        tap(&mut app, "answer-same");
        assert!(matches!(app.visit().screen(), Screen::Letter(_)), "{language}: no letter asked");
        tap(&mut app, "letter-C");
        assert!(matches!(app.visit().screen(), Screen::Answer(_)), "{language}: no answer");
        let answer = words(&app);
        assert!(answer.contains(counter), "{language}: {answer}");
        assert!(answer.contains("B 2.14"), "{language}: {answer}");
        assert!(answer.contains("12:00"), "{language}: it is open until noon: {answer}");
        tap(&mut app, "show-way");
        if app.visit().with_stops {
            tap(&mut app, "stops");
        }
        let journey = app.visit().journey.as_ref().expect("a way");
        assert!(!journey.has_steps() && journey.has_lift(), "{language}: the way has steps");
        let way = words(&app);
        assert!(way.contains(lift), "{language}: the lift's button is not named: {way}");
        // On to the second floor, and back again, loses nothing.
        tap(&mut app, "floor-2");
        assert!(words(&app).contains("B 2.14"));
        tap(&mut app, "turn-way");
        assert!(app.visit().returning);
        tap(&mut app, "back");
        assert!(matches!(app.visit().screen(), Screen::Answer(_)));
        assert!(words(&app).contains(counter), "{language}: the answer is lost");
    }
}

/// The languages with what their visitors read when lift 1 stops while they look at a way through
/// it: the notice, and the button of the other lift.
const OUTAGE: [(&str, &str, &str); 4] = [
    ("de", "Aufzug 1 ist außer Betrieb.", "Der Weg hat sich gerade geändert."),
    ("en", "Lift 1 is out of order.", "The way has just changed."),
    ("ar", "المصعد 1 معطّل.", "لقد تغيّر الطريق الآن."),
    ("uk", "Ліфт 1 не працює.", "Шлях щойно змінився."),
];

#[test]
fn a_lift_that_stops_while_a_visitor_looks_at_the_way_changes_way_words_and_notice() {
    let copy = Copy::new();
    let status = copy.path("floorplans/musterstadt/status.json");
    for (language, notice, changed) in OUTAGE {
        let _ = std::fs::remove_file(&status);
        let store = Store::open(&copy.sources(), now().date()).expect("the demo office");
        let store = Arc::new(Mutex::new(store));
        let mut app = App::new(Setup {
            store: Arc::clone(&store),
            options: Options { kiosk: Some("lobby".to_owned()), ..Options::default() },
            clock: now,
        });
        tap(&mut app, &format!("language-{language}"));
        tap(&mut app, "mobility");
        tap(&mut app, "profile-step-free");
        tap(&mut app, "know-number");
        tap(&mut app, "key-7");
        tap(&mut app, "place-0");
        tap(&mut app, "show-way");
        let before = words(&app);
        assert!(!before.contains(notice) && !before.contains(changed), "{language}: {before}");
        let lifts = |app: &App| -> Vec<_> {
            let stages = &app.visit().journey.as_ref().expect("a way").stages;
            let arcs = stages.iter().flat_map(|stage| &stage.route.arcs);
            arcs.filter_map(|arc| arc.kind.transfer()).collect()
        };
        let lift = lifts(&app);
        assert_eq!(app.content().building.transfer(lift[0]).id, "lift-1");

        std::fs::write(&status, r#"{"version": 1, "closures": [{"transfer": "lift-1"}]}"#)
            .expect("a file can be written");
        let shown = Arc::clone(app.content());
        let read = store.lock().expect("a store").read_status(&shown).expect("another status");
        let _ = app.update(Message::StatusRead { shown, content: read });
        assert_ne!(lifts(&app), lift, "{language}: the way still leads through the lift");
        let after = words(&app);
        assert!(after.contains(notice) && after.contains(changed), "{language}: {after}");
        assert_eq!(*app.visit().screen(), Screen::Way);

        // It runs again: the old way, and no notice of the lift.
        std::fs::remove_file(&status).expect("a file");
        let shown = Arc::clone(app.content());
        let read = store.lock().expect("a store").read_status(&shown).expect("another status");
        let _ = app.update(Message::StatusRead { shown, content: read });
        assert_eq!(lifts(&app), lift);
        assert!(!words(&app).contains(notice));
    }
}

#[test]
fn without_a_way_the_visitor_reads_why_and_whom_to_ask_and_sees_it_as_far_as_it_goes() {
    let copy = Copy::new();
    copy.write(
        "floorplans/musterstadt/status.json",
        r#"{"version": 1, "closures": [{"transfer": "lift-1"}, {"transfer": "lift-2"}]}"#,
    );
    let store = Store::open(&copy.sources(), now().date()).expect("the demo office");
    let mut app = App::new(Setup {
        store: Arc::new(Mutex::new(store)),
        options: Options { kiosk: Some("lobby".to_owned()), ..Options::default() },
        clock: now,
    });
    tap(&mut app, "language-en");
    tap(&mut app, "mobility");
    tap(&mut app, "profile-step-free");
    tap(&mut app, "know-number");
    tap(&mut app, "key-7");
    tap(&mut app, "place-0");
    let answer = words(&app);
    assert!(answer.contains("The way there is closed at the moment."), "{answer}");
    assert!(answer.contains("is out of order."), "{answer}");
    assert!(answer.contains(&app.content().office.telephone), "{answer}");
    tap(&mut app, "show-way");
    assert_eq!(*app.visit().screen(), Screen::Way);
    assert!(app.visit().journey.is_err());
    assert!(words(&app).contains("The way goes this far"), "{}", words(&app));
    tap(&mut app, "back");
    assert!(matches!(app.visit().screen(), Screen::Answer(_)));
}

#[test]
fn tiles_and_keys_keep_their_places_while_the_greeting_changes_its_language() {
    let mut app = kiosk();
    let places = |app: &App| {
        let mut areas: Vec<_> = inspect(app)
            .touch_areas
            .into_iter()
            .map(|(id, bounds)| (format!("{id:?}"), bounds.x as i32, bounds.y as i32))
            .collect();
        areas.sort();
        areas
    };
    let first = places(&app);
    for _ in 0..app.content().office.languages.len() {
        let _ = app.update(Message::GreetingDue);
        assert_eq!(places(&app), first);
    }
}

#[test]
fn another_language_in_the_middle_changes_words_and_nothing_else() {
    let mut app = kiosk();
    tap(&mut app, "language-de");
    tap(&mut app, "tile-permit");
    tap(&mut app, "answer-card");
    let before = *app.visit().screen();
    tap(&mut app, "language");
    tap(&mut app, "language-ar");
    assert_eq!(*app.visit().screen(), before);
    let arabic: unic_langid::LanguageIdentifier = "ar".parse().expect("a tag");
    let back = app.content().locales.locale(&arabic).text(&ui::back());
    assert!(words(&app).contains(&back));
}

#[test]
fn nobody_finds_what_the_last_visitor_did() {
    let mut app = kiosk();
    tap(&mut app, "text-size");
    tap(&mut app, "contrast");
    tap(&mut app, "language-uk");
    tap(&mut app, "mobility");
    tap(&mut app, "profile-step-free");
    tap(&mut app, "tile-lost");
    let idle = app.content().office.kiosk(app.visit().kiosk).idle_seconds;
    let warning = app.content().office.kiosk(app.visit().kiosk).warning_seconds;
    let_seconds_pass(&mut app, idle - warning);
    // The end is announced in time, in the visitor's language, and one touch prevents it.
    let ukrainian: unic_langid::LanguageIdentifier = "uk".parse().expect("a tag");
    let question = app.content().locales.locale(&ukrainian).text(&ui::still_there());
    assert!(words(&app).contains(&question), "{}", words(&app));
    tap(&mut app, "go-on");
    assert!(matches!(app.visit().screen(), Screen::Question(_)), "the visit went on");
    let_seconds_pass(&mut app, idle);
    assert_eq!(*app.visit().screen(), Screen::Welcome);
    assert_eq!(app.visit().language, None);
    assert_eq!(app.visit().profile, ProfileKind::Walking);
    assert_eq!(app.text_size(), TextSize::Normal);
    assert_eq!(app.chosen_contrast(), Contrast::Normal);
}

#[test]
fn letters_enlarged_by_somebody_who_went_away_are_wiped_too() {
    let mut app = kiosk();
    tap(&mut app, "text-size");
    assert_eq!(app.text_size(), TextSize::Large);
    let idle = app.content().office.kiosk(app.visit().kiosk).idle_seconds;
    let_seconds_pass(&mut app, idle);
    assert_eq!(app.text_size(), TextSize::Normal);
}

#[test]
fn a_number_from_a_letter_finds_its_counter_and_its_room() {
    // As it stands in a letter, on the door, and as people say it.
    let numbers = [
        ("12", "Schalter 12"),
        ("B2.14", "B 2.14"),
        ("B214", "B 2.14"),
        ("2.14", "B 2.14"),
        ("214", "B 2.14"),
    ];
    for (typed, expected) in numbers {
        let mut app = kiosk();
        tap(&mut app, "language-de");
        tap(&mut app, "know-number");
        for key in typed.chars() {
            tap(&mut app, &format!("key-{key}"));
        }
        tap(&mut app, "place-0");
        assert!(words(&app).contains(expected), "{typed}: {}", words(&app));
        tap(&mut app, "show-way");
        assert_eq!(*app.visit().screen(), Screen::Way);
    }
}

#[test]
fn who_does_not_know_is_sent_to_the_info_desk() {
    let mut app = kiosk();
    tap(&mut app, "language-en");
    tap(&mut app, "tile-permit");
    tap(&mut app, "unsure");
    let advice = app.visit().advice.as_ref().expect("an answer");
    let desk = app.content().office.info_desk;
    assert_eq!(advice.place, leitsystem::advice::Place::Counter(desk));
    assert!(app.visit().journey.is_ok());
}

#[test]
fn staff_leave_only_by_four_corners_and_the_right_code() {
    let mut app = kiosk();
    let corners = [(5.0, 5.0), (1075.0, 5.0), (1075.0, 1915.0), (5.0, 1915.0)];
    for (x, y) in [corners[0], corners[2], corners[1], corners[3]] {
        let _ = app.update(Message::Touched(iced::Point::new(x, y)));
    }
    assert!(!words(&app).contains("Code"), "the corners in a wrong order open the door");
    for (x, y) in corners {
        let _ = app.update(Message::Touched(iced::Point::new(x, y)));
    }
    assert!(words(&app).contains("Code"), "{}", words(&app));
    for digit in "0000".chars() {
        let _ = app.update(Message::StaffDigit(digit));
    }
    assert!(!words(&app).contains("Code"), "a wrong code ends the question");
}

#[test]
fn without_usable_files_the_built_in_office_guides_and_staff_are_told() {
    let empty = tempfile::tempdir().expect("a folder");
    let sources = Sources::of_office(empty.path());
    let store = Store::open(&sources, now().date()).expect("the built-in office");
    let mut app = App::new(Setup {
        store: Arc::new(Mutex::new(store)),
        options: Options::default(),
        clock: now,
    });
    assert!(words(&app).contains("leitsystem check"), "staff are not told: {}", words(&app));
    tap(&mut app, "language-de");
    tap(&mut app, "find-facility");
    tap(&mut app, "facility-exit");
    assert!(app.visit().journey.is_ok());
}

#[test]
fn new_content_waits_for_the_end_of_the_visit() {
    let mut app = kiosk();
    tap(&mut app, "language-de");
    let before = Arc::clone(app.content());
    let _ = app.update(Message::Visit(Event::ContentReplaced));
    let _ = app.update(Message::FilesRead);
    assert!(Arc::ptr_eq(&before, app.content()));
}

#[test]
fn no_touch_in_any_order_ends_in_a_panic() {
    use proptest::{prelude::*, test_runner::TestRunner};
    let mut runner = TestRunner::new(ProptestConfig::with_cases(12));
    let choices = prop::collection::vec(any::<prop::sample::Index>(), 1..14);
    runner
        .run(&choices, |choices| {
            let mut app = kiosk();
            for choice in choices {
                let ids: Vec<String> = inspect(&app)
                    .touch_areas
                    .into_iter()
                    .filter_map(|(id, _)| Some(format!("{:?}", id?)))
                    .collect();
                // `Id(Custom("name"))`
                let names: Vec<&str> = ids.iter().filter_map(|id| id.split('"').nth(1)).collect();
                prop_assert!(!names.is_empty(), "a screen without a way on");
                let name = names[choice.index(names.len())].to_owned();
                tap(&mut app, &name);
            }
            Ok(())
        })
        .expect("no panic");
}
