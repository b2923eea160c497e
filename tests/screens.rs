//! Every screen of the real application, laid out and drawn without a display: nothing is clipped,
//! nothing overlaps, everything can be touched, and pictures are the same on every machine.
#![cfg(feature = "ui")]

use chrono::{NaiveDate, NaiveDateTime};
use iced::Rectangle;
use leitsystem::{
    content::{Sources, Store},
    office::KioskIndex,
    ui::{
        Options, Setup,
        gallery::{Look, SCREENS, app_on},
        inspection::{draw, inspect},
        metrics::TextSize,
        theme::Contrast,
    },
};
use sha2::{Digest, Sha256};
use std::{
    fmt::Write,
    sync::{Arc, Mutex},
};
use unic_langid::LanguageIdentifier;

fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 23)
        .and_then(|day| day.and_hms_opt(9, 30, 0))
        .expect("a Monday morning")
}

fn setup(kiosk: &str) -> Setup {
    let store = Store::open(&Sources::built_in(), now().date()).expect("the built-in office");
    let store = store.with_pseudo_languages();
    Setup {
        store: Arc::new(Mutex::new(store)),
        options: Options { kiosk: Some(kiosk.to_owned()), ..Options::default() },
        clock: now,
    }
}

fn languages(setup: &Setup) -> Vec<LanguageIdentifier> {
    let mut languages =
        setup.store.lock().expect("nobody panicked").current().office.languages.clone();
    // A language that is two fifths longer than English, so that the next translation fits, too.
    languages.push("en-XA".parse().expect("a tag"));
    languages
}

/// The kiosks of the demo office with the sizes of their screens.
const KIOSKS: [(&str, (u32, u32)); 2] = [("lobby", (1080, 1920)), ("first-floor", (1920, 1080))];

/// All looks that change the layout.
fn looks(setup: &Setup, size: (u32, u32)) -> Vec<Look> {
    let mut looks = Vec::new();
    for language in languages(setup) {
        for text_size in TextSize::ALL {
            // Only a standing screen has a lower half.
            for low in if size.1 > size.0 { [false, true].as_slice() } else { &[false] } {
                for page in [0, 1, 3] {
                    let low = *low;
                    let contrast = Contrast::Normal;
                    let language = language.clone();
                    looks.push(Look { language, size, text_size, contrast, low, page });
                }
            }
        }
    }
    looks
}

fn name(screen: &str, look: &Look) -> String {
    format!(
        "{screen} {} {}x{} {:?} low={} page={}",
        look.language, look.size.0, look.size.1, look.text_size, look.low, look.page
    )
}

/// Whether a box lies inside another, but for rounding.
fn within(inner: Rectangle, outer: Rectangle) -> bool {
    inner.x >= outer.x - 1.0
        && inner.y >= outer.y - 1.0
        && inner.x + inner.width <= outer.x + outer.width + 1.0
        && inner.y + inner.height <= outer.y + outer.height + 1.0
}

#[test]
fn a_standing_screen_clips_no_text_and_gives_every_touch_area_its_room() {
    nothing_is_clipped_small_or_covered(KIOSKS[0]);
}

#[test]
fn a_lying_screen_clips_no_text_and_gives_every_touch_area_its_room() {
    nothing_is_clipped_small_or_covered(KIOSKS[1]);
}

fn nothing_is_clipped_small_or_covered((kiosk, size): (&str, (u32, u32))) {
    let mut faults = String::new();
    {
        let setup = setup(kiosk);
        let millimetres_per_pixel = {
            let store = setup.store.lock().expect("nobody panicked");
            let index = store.current().office.kiosk_named(kiosk).unwrap_or(KioskIndex(0));
            store.current().office.kiosk(index).screen.millimetres_per_pixel as f32
        };
        let window =
            Rectangle::new(iced::Point::ORIGIN, iced::Size::new(size.0 as f32, size.1 as f32));
        for look in looks(&setup, size) {
            for screen in SCREENS {
                let Some(app) = app_on(&setup, screen, &look) else { continue };
                let seen = inspect(&app);
                let name = name(screen, &look);
                assert!(!seen.texts.is_empty(), "{name} shows no words at all");
                for (text, bounds, fits) in &seen.texts {
                    if !fits || !within(*bounds, window) {
                        let _ = writeln!(faults, "{name}: {text:?} does not fit at {bounds:?}");
                    }
                }
                for (position, (id, bounds)) in seen.touch_areas.iter().enumerate() {
                    // 20 mm is the least that any touch area may have; 30 mm is the rule.
                    let least = 20.0 / millimetres_per_pixel;
                    if bounds.width < least || bounds.height < least {
                        let _ = writeln!(faults, "{name}: {id:?} is too small: {bounds:?}");
                    }
                    if !within(*bounds, window) {
                        let _ = writeln!(faults, "{name}: {id:?} leaves the screen: {bounds:?}");
                    }
                    for (other, at) in &seen.touch_areas[position + 1..] {
                        let overlap = bounds.intersection(at);
                        if overlap.is_some_and(|o| o.width > 1.0 && o.height > 1.0) {
                            let _ = writeln!(faults, "{name}: {id:?} overlaps {other:?}");
                        }
                    }
                }
            }
        }
    }
    let count = faults.lines().count();
    let first: Vec<&str> = faults.lines().take(60).collect();
    assert!(faults.is_empty(), "{count} faults, the first are:\n{}", first.join("\n"));
}

#[test]
fn controls_lie_in_the_lower_part_when_asked() {
    let (kiosk, size) = KIOSKS[0];
    let setup = setup(kiosk);
    for look in looks(&setup, size).into_iter().filter(|look| look.low && look.page == 0) {
        for screen in [
            "concerns",
            "question",
            "facilities",
            "answer",
            "help",
            "letter",
            "partner",
            "network",
            "network-selected",
            "network-theme",
            "network-list",
            "search",
            "search-typed",
            "search-nothing",
            "letters",
            "themes",
            "section",
        ] {
            let Some(app) = app_on(&setup, screen, &look) else { continue };
            for (id, bounds) in inspect(&app).touch_areas {
                // Large letters need more than the lower half for the controls themselves.
                let share = match look.text_size {
                    TextSize::Normal => 0.42,
                    TextSize::Large => 0.36,
                    TextSize::Largest => 0.25,
                };
                let limit = size.1 as f32 * share;
                assert!(bounds.y >= limit - 1.0, "{}: {id:?} at {bounds:?}", name(screen, &look));
            }
        }
    }
}

/// Pictures that stand for all: each kind of screen, both directions of writing, three scripts,
/// both kiosks, a large size and a strong contrast.
fn pictures() -> Vec<(&'static str, &'static str, &'static str, TextSize, Contrast)> {
    use Contrast::{Dark, Light, Normal};
    vec![
        ("lobby", "welcome", "de", TextSize::Normal, Normal),
        ("lobby", "concerns", "uk", TextSize::Normal, Normal),
        ("lobby", "answer", "ar", TextSize::Normal, Normal),
        ("lobby", "way", "ar", TextSize::Normal, Normal),
        ("lobby", "way-next", "en", TextSize::Largest, Dark),
        ("first-floor", "question", "en", TextSize::Large, Light),
        ("first-floor", "way", "uk", TextSize::Normal, Normal),
        ("first-floor", "take", "ar", TextSize::Normal, Normal),
    ]
}

/// Pictures are kept as checksums beside this file. `LEITSYSTEM_UPDATE_PICTURES=1` writes them
/// anew; look at the pictures of `leitsystem gallery` before you commit them.
#[test]
fn pictures_are_the_same_on_every_machine() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/pictures.txt");
    let mut lines = String::new();
    for (kiosk, screen, language, text_size, contrast) in pictures() {
        let setup = setup(kiosk);
        let size = KIOSKS.iter().find(|(id, _)| *id == kiosk).expect("a kiosk of the list").1;
        let language: LanguageIdentifier = language.parse().expect("a tag of the list");
        let look = Look { language, size, text_size, contrast, low: false, page: 0 };
        let app = app_on(&setup, screen, &look).expect("the demo office has every screen");
        let picture = draw(&app);
        let again = draw(&app);
        assert!(picture == again, "{} differs from run to run", name(screen, &look));
        let digest = Sha256::digest(&picture.pixels);
        let hash: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        let _ = writeln!(lines, "{hash} {kiosk} {} {contrast:?}", name(screen, &look));
    }
    if std::env::var_os("LEITSYSTEM_UPDATE_PICTURES").is_some() {
        std::fs::write(path, &lines).expect("the checksums can be written");
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert_eq!(kept, lines, "look at the pictures, then run with LEITSYSTEM_UPDATE_PICTURES=1");
}

#[test]
fn the_plan_is_never_mirrored() {
    // The same way in German and in Arabic: the plan's pixels are the same, the words are not.
    let (kiosk, size) = KIOSKS[0];
    let setup = setup(kiosk);
    let plan = |language: &str| {
        let language: LanguageIdentifier = language.parse().expect("a tag");
        let text_size = TextSize::Normal;
        let contrast = Contrast::Normal;
        let look = Look { language, size, text_size, contrast, low: false, page: 0 };
        let app = app_on(&setup, "way", &look).expect("a way");
        let picture = draw(&app);
        // A band well inside the plan in both layouts.
        let row = |y: u32| {
            let from = ((y * picture.width + 60) * 4) as usize;
            picture.pixels[from..from + 4 * 700].to_vec()
        };
        (400..560).step_by(20).map(row).collect::<Vec<_>>()
    };
    assert!(plan("de") == plan("en"), "the plan depends on the language");
    assert!(plan("de") == plan("ar"), "the plan is mirrored or moved in Arabic");
}
