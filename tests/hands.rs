//! Nothing on the kiosk is dragged, pinched, scrolled or held, and fingers that are not meant do
//! nothing: the whole application, touched as by hands that tremble or lean.
#![cfg(feature = "ui")]

use chrono::{NaiveDate, NaiveDateTime};
use iced::{Point, touch};
use leitsystem::{
    content::{Sources, Store},
    ui::{
        Message, Options, Setup,
        gallery::{Look, app_on},
        inspection::{fingers, inspect},
        metrics::TextSize,
        theme::Contrast,
    },
    visit::Event,
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};
use touch::{
    Event::{FingerLifted, FingerPressed},
    Finger,
};

fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 23)
        .and_then(|day| day.and_hms_opt(9, 30, 0))
        .expect("a Monday morning")
}

fn app(screen: &str) -> leitsystem::ui::App {
    let store = Store::open(&Sources::built_in(), now().date()).expect("the built-in office");
    let setup =
        Setup { store: Arc::new(Mutex::new(store)), options: Options::default(), clock: now };
    let look = Look {
        language: "de".parse().expect("a tag"),
        size: (1080, 1920),
        text_size: TextSize::Normal,
        contrast: Contrast::Normal,
        low: false,
        page: 0,
    };
    app_on(&setup, screen, &look).expect("the demo office has it")
}

fn middle(app: &leitsystem::ui::App, id: &str) -> Point {
    let wanted = iced::advanced::widget::Id::from(id.to_owned());
    let areas = inspect(app).touch_areas;
    let area = areas.into_iter().find(|(id, _)| id.as_ref() == Some(&wanted));
    area.unwrap_or_else(|| panic!("there is no `{id}`")).1.center()
}

/// What the visit hears of some touches that follow each other at once.
fn heard(app: &leitsystem::ui::App, touches: &[touch::Event]) -> Vec<Event> {
    let said = fingers(app, touches);
    let event = |message| match message {
        Message::Visit(event) => Some(event),
        _ => None,
    };
    said.into_iter().filter_map(event).collect()
}

fn tap(finger: u64, position: Point) -> [touch::Event; 2] {
    let id = Finger(finger);
    [FingerPressed { id, position }, FingerLifted { id, position }]
}

#[test]
fn a_second_strike_does_nothing_and_another_place_does() {
    let app = app("concerns");
    let (number, facility) = (middle(&app, "know-number"), middle(&app, "find-facility"));
    let near = Point::new(number.x + 8.0, number.y - 5.0);
    let twice = [tap(1, number), tap(2, near)].concat();
    assert_eq!(heard(&app, &twice), [Event::NumberOpened]);
    let both = [tap(1, number), tap(1, facility)].concat();
    assert_eq!(heard(&app, &both), [Event::NumberOpened, Event::FacilitiesOpened]);
}

#[test]
fn who_types_fast_loses_no_key() {
    let app = app("number");
    let keys = ["key-1", "key-2", "key-1"].map(|key| tap(1, middle(&app, key)));
    let typed = ['1', '2', '1'].map(Event::NumberTyped);
    assert_eq!(heard(&app, &keys.concat()), typed);
}

#[test]
fn only_the_finger_that_began_alone_counts() {
    let app = app("concerns");
    let (number, facility) = (middle(&app, "know-number"), middle(&app, "find-facility"));
    let ([first, first_up], [second, second_up]) = (tap(1, number), tap(2, facility));
    assert_eq!(heard(&app, &[first, second, second_up, first_up]), [Event::NumberOpened]);
    // A hand at the edge is in nobody's way.
    let [hand, hand_up] = tap(3, Point::new(2.0, 900.0));
    assert_eq!(heard(&app, &[hand, first, first_up, hand_up]), [Event::NumberOpened]);
}

#[test]
fn the_warning_can_be_answered_with_any_place_and_ended_with_its_key() {
    let mut app = app("countdown");
    let end = middle(&app, "end-now");
    let beside = Point::new(540.0, 300.0);
    for (place, expected) in [(beside, Event::Touched), (end, Event::Restarted)] {
        // What the finger says when it comes down leaves the keys where they are.
        let [down, _] = tap(1, place);
        for message in fingers(&app, &[down]) {
            let _ = app.update(message);
        }
        assert_eq!(middle(&app, "end-now"), end);
        assert_eq!(heard(&app, &tap(1, place)), [expected]);
    }
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn every_function_is_a_single_touch() {
    let words = [
        "FingerMoved",
        "CursorMoved",
        "WheelScrolled",
        "Pinch",
        "Gesture::",
        "scrollable",
        "slider",
        "pane_grid",
        "text_input",
        "text_editor",
        "pick_list",
        "mouse::Button::Right",
        "mouse::Button::Middle",
        "on_right_press",
        "on_double_click",
        "on_drag",
        "on_move",
        "on_scroll",
    ];
    // The root hears of everything that fingers do in order to tell which of them count, and tests
    // make them do it.
    let allowed = ["src/ui/widget/root.rs", "src/ui/inspection.rs"];
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    files(&project.join("src/ui"), &mut found);
    assert!(found.len() > 40, "these are not all files of the screen");
    let mut breaches = Vec::new();
    for path in found {
        let name = path.strip_prefix(project).expect("a file of the project").display().to_string();
        let code = fs::read_to_string(&path).expect("a source");
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in lines.filter(|line| words.iter().any(|word| line.contains(word))) {
            if !allowed.contains(&name.as_str()) {
                breaches.push(format!("{name}: {}", line.trim()));
            }
        }
    }
    assert!(breaches.is_empty(), "{breaches:#?}");
}
