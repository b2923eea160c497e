//! How far everybody can use the kiosk, measured on the real screens as they are laid out and drawn,
//! and what the report makes of it.
//!
//! A sample is measured, the same each time: every screen laid out in every size of letters, usual and
//! lowered, and drawn once, the contrast and the language changing from screen to screen. `LEITSYSTEM_MEASURE_ALL=1` measures
//! every screen in every language, size, contrast and height, which takes minutes.
#![cfg(feature = "ui")]

#[path = "access/report.rs"]
mod report;

use chrono::{NaiveDate, NaiveDateTime};
use leitsystem::{
    access::{Figures, LEAST_CONTRAST, LEAST_EDGE, LEAST_SIDE, STRONG_CONTRAST, Series},
    content::{Content, Sources, Store},
    office::KioskIndex,
    ui::{
        Options, Setup,
        gallery::Picture,
        measure::{Extent, edge_contrast, measure, text_contrast},
    },
};
use std::sync::{Arc, LazyLock, Mutex};

fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 23)
        .and_then(|day| day.and_hms_opt(9, 30, 0))
        .expect("a Monday morning")
}

struct Measured {
    content: Arc<Content>,
    kiosk: KioskIndex,
    figures: Figures,
}

fn measured(kiosk: &str) -> Measured {
    let store = Store::open(&Sources::built_in(), now().date()).expect("the built-in office");
    let content = Arc::clone(store.current());
    let setup = Setup {
        store: Arc::new(Mutex::new(store)),
        options: Options { kiosk: Some(kiosk.to_owned()), ..Options::default() },
        clock: now,
    };
    let all = std::env::var_os("LEITSYSTEM_MEASURE_ALL").is_some();
    let extent = if all { Extent::Everything } else { Extent::Sample };
    let kiosk = content.office.kiosk_named(kiosk).expect("a kiosk of the demo office");
    let figures = measure(&setup, content.office.kiosk(kiosk), extent);
    Measured { content, kiosk, figures }
}

/// Each kiosk is measured once for all tests.
static LOBBY: LazyLock<Measured> = LazyLock::new(|| measured("lobby"));
static FIRST_FLOOR: LazyLock<Measured> = LazyLock::new(|| measured("first-floor"));

/// Both, measured at the same time.
fn both() -> [&'static Measured; 2] {
    std::thread::scope(|scope| {
        let _ = scope.spawn(|| LazyLock::force(&LOBBY));
        let _ = scope.spawn(|| LazyLock::force(&FIRST_FLOOR));
    });
    [&LOBBY, &FIRST_FLOOR]
}

fn at_least(series: &Series, limit: f64, what: &str) {
    assert!(series.count > 0, "{what}: nothing was measured");
    assert!(series.value() >= limit, "{what}: {:#?}", series.faults);
}

#[test]
fn capital_letters_are_as_high_as_the_distance_asks() {
    for Measured { figures, .. } in both() {
        at_least(&figures.capitals, figures.capitals.limit, "capital letters");
    }
}

#[test]
fn drawn_text_stands_out_by_seven_to_one_in_every_contrast() {
    for Measured { figures, .. } in both() {
        assert_eq!(figures.texts.len(), 3);
        for (theme, series) in &figures.texts {
            at_least(series, LEAST_CONTRAST, theme);
            at_least(series, STRONG_CONTRAST, theme);
        }
    }
}

#[test]
fn what_can_be_touched_stands_out_by_three_to_one_in_every_contrast() {
    for Measured { figures, .. } in both() {
        assert_eq!(figures.edges.len(), 3);
        for (theme, series) in &figures.edges {
            at_least(series, LEAST_EDGE, theme);
        }
    }
}

#[test]
fn touch_areas_are_large_and_answer_one_finger_when_it_is_lifted() {
    for Measured { figures, .. } in both() {
        at_least(&figures.sides, LEAST_SIDE, "sides");
        let touches = &figures.touches;
        assert!(touches.tried > 50, "{}", touches.tried);
        assert_eq!(touches.silent, [], "one touch is not enough");
        assert_eq!(touches.hasty, [], "they answer before the finger is lifted");
        assert_eq!(touches.stubborn, [], "one cannot draw the finger away");
    }
}

#[test]
fn keys_reach_every_control_and_everything_has_words_for_the_ear() {
    for Measured { figures, .. } in both() {
        let keys = &figures.keys;
        assert!(keys.screens > 10 && keys.controls > 100, "{} {}", keys.screens, keys.controls);
        assert_eq!(keys.missed, [], "the focus does not come there");
        assert_eq!(keys.silent, [], "screens without words");
        assert_eq!(keys.mute, [], "controls without words");
        assert!(keys.states > 0);
        assert_eq!(keys.untold, [], "whether they are on is not said");
        at_least(&keys.ring, LEAST_EDGE, "the ring around the focus");
        at_least(&figures.switches, LEAST_EDGE, "keys that are on");
    }
}

// The measuring itself

/// A picture of one colour with boxes of others: left, top, right, bottom.
fn picture(ground: [u8; 3], boxes: &[([u8; 3], [u32; 4])]) -> Picture {
    let (width, height) = (100, 60);
    let colour = |x: u32, y: u32| {
        let inside = |of: &[u32; 4]| (of[0]..of[2]).contains(&x) && (of[1]..of[3]).contains(&y);
        boxes.iter().rev().find(|(_, of)| inside(of)).map_or(ground, |(colour, _)| *colour)
    };
    let pixels = (0..height)
        .flat_map(|y| (0..width).map(move |x| (x, y)))
        .flat_map(|(x, y)| {
            let [red, green, blue] = colour(x, y);
            [red, green, blue, 255]
        })
        .collect();
    Picture { width, height, pixels }
}

const WHITE: [u8; 3] = [255; 3];
const BLACK: [u8; 3] = [0; 3];
const GREY: [u8; 3] = [118; 3];

fn bounds(of: [f32; 4]) -> iced::Rectangle {
    iced::Rectangle { x: of[0], y: of[1], width: of[2] - of[0], height: of[3] - of[1] }
}

#[test]
fn the_contrast_of_text_is_that_of_its_full_ink() {
    // A letter, softened at its edge, and a single stray pixel that is darker.
    let soft = [200; 3];
    let drawn = picture(
        WHITE,
        &[(soft, [19, 19, 31, 41]), (GREY, [20, 20, 30, 40]), (BLACK, [50, 30, 51, 31])],
    );
    let seen = text_contrast(&drawn, bounds([10.0, 10.0, 60.0, 50.0])).expect("a text");
    assert_eq!((seen.ground, seen.ink), (WHITE, GREY));
    assert!((4.5..4.6).contains(&seen.ratio), "{seen:?}");
    assert_eq!(text_contrast(&drawn, bounds([70.0, 10.0, 90.0, 50.0])), None);
}

#[test]
fn an_edge_is_seen_by_its_line_or_by_its_ground() {
    let area = bounds([20.0, 20.0, 80.0, 50.0]);
    let plain = picture(WHITE, &[([240; 3], [20, 20, 80, 50])]);
    assert!(edge_contrast(&plain, area).expect("an edge").ratio < 1.2);
    let lined = picture(WHITE, &[(GREY, [20, 20, 80, 50]), (WHITE, [22, 22, 78, 48])]);
    assert!(edge_contrast(&lined, area).expect("an edge").ratio > 4.5);
    let filled = picture(WHITE, &[(BLACK, [20, 20, 80, 50])]);
    assert!(edge_contrast(&filled, area).expect("an edge").ratio > 20.0);
}
