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
            for low in [false, true] {
                for page in [0, 1, 3] {
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
                    // What begins at the very edge is taken for a hand that leans there.
                    let edge = 4.0 / millimetres_per_pixel;
                    if !within(*bounds, window.shrink(edge)) {
                        let _ = writeln!(faults, "{name}: {id:?} is at the edge: {bounds:?}");
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

/// Heights above the floor, from the kiosk's lower edge and the millimetres of its pixels: no touch
/// area of any screen, in any language, text size and page, is above 1050 mm (DIN 18040-1) when
/// the visitor has asked for that.
#[test]
fn controls_lie_within_reach_when_asked() {
    let mut faults = Vec::new();
    let mut highest: f64 = 0.0;
    for (kiosk, size) in KIOSKS {
        let setup = setup(kiosk);
        let screen = {
            let store = setup.store.lock().expect("nobody panicked");
            let office = &store.current().office;
            office.kiosk(office.kiosk_named(kiosk).expect("a kiosk of the demo office")).screen
        };
        assert!(!screen.is_within_reach(), "{kiosk} would prove nothing");
        for look in looks(&setup, size).into_iter().filter(|look| look.low) {
            for shown in SCREENS {
                let Some(app) = app_on(&setup, shown, &look) else { continue };
                let areas = inspect(&app).touch_areas;
                assert!(!areas.is_empty(), "{} has no controls", name(shown, &look));
                for (id, bounds) in areas {
                    let below = f64::from(size.1) - f64::from(bounds.y);
                    let height = f64::from(screen.lower_edge_millimetres)
                        + below * screen.millimetres_per_pixel;
                    highest = highest.max(height);
                    if height > 1050.0 {
                        faults.push(format!("{}: {id:?} at {height:.0} mm", name(shown, &look)));
                    }
                }
            }
        }
    }
    let first = &faults[..faults.len().min(60)];
    assert!(faults.is_empty(), "{} faults, the first are:\n{}", faults.len(), first.join("\n"));
    // The part within reach is used up to its top: nothing is pressed together without need.
    assert!(highest > 1030.0, "the highest control is at {highest:.0} mm");
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

#[test]
fn the_way_in_pictures_begins_where_one_reads_and_never_turns_its_arrows() {
    let (kiosk, size) = KIOSKS[1];
    let setup = setup(kiosk);
    let app = |language: &str| {
        let language: LanguageIdentifier = language.parse().expect("a tag");
        let text_size = TextSize::Normal;
        let contrast = Contrast::Normal;
        let look = Look { language, size, text_size, contrast, low: false, page: 0 };
        app_on(&setup, "way-pictures", &look).expect("a way")
    };
    let cards = |language: &str| -> Vec<Rectangle> {
        let seen = inspect(&app(language));
        let box_of = |count: usize| {
            let id = iced::advanced::widget::Id::from(format!("picture-{count}"));
            seen.named.iter().find(|(other, _)| *other == id).map(|(_, bounds)| *bounds)
        };
        (1..20).map_while(box_of).collect()
    };
    let (german, arabic) = (cards("de"), cards("ar"));
    assert!(german.len() >= 4 && german.len() == arabic.len(), "{german:?} {arabic:?}");
    assert!(german[0].x < german[1].x && arabic[0].x > arabic[1].x, "{german:?} {arabic:?}");
    // The first step turns to the left: the same arrow in both languages, but for the rounding of
    // where it stands.
    let arrow = |language: &str, card: Rectangle| {
        let picture = draw(&app(language));
        let middle = (card.y + card.height / 2.0) as u32;
        let row = |y: u32| {
            let from = (y * picture.width + card.x as u32) as usize * 4;
            let pixels = &picture.pixels[from..from + card.width as usize * 4];
            // The blue of the sign, and whatever lies between its edges.
            let blue = |pixel: &[u8]| pixel[2] > 150 && pixel[0] < 60;
            let first = pixels.chunks(4).position(blue).expect("a sign");
            let last = pixels.chunks(4).rposition(blue).expect("a sign");
            pixels.chunks(4).skip(first).take(last - first).map(blue).collect::<Vec<bool>>()
        };
        (middle - 20..middle + 20).map(row).collect::<Vec<_>>()
    };
    let apart = |a: &[Vec<bool>], b: &[Vec<bool>]| -> usize {
        let rows = a.iter().zip(b);
        rows.map(|(a, b)| a.iter().zip(b).filter(|(a, b)| a != b).count()).sum()
    };
    let (here, there) = (arrow("de", german[0]), arrow("ar", arabic[0]));
    let turned: Vec<Vec<bool>> =
        here.iter().map(|row| row.iter().rev().copied().collect()).collect();
    let (same, mirrored) = (apart(&here, &there), apart(&turned, &there));
    assert!(same * 4 < mirrored, "{same} pixels differ, and {mirrored} from the mirrored arrow");
}
