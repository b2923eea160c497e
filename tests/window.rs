//! The real window: touched with a pointer, photographed, compared with the picture that is made
//! without a display. Faults of partial redrawing show only here.
//!
//! It needs an X display as large as the lobby kiosk's screen, `xdotool` and ImageMagick's
//! `import`; without them it says that it was skipped. For example:
//! `xvfb-run -s "-screen 0 1080x1920x24" cargo test --test window`.
#![cfg(all(feature = "ui", target_os = "linux"))]
#![expect(clippy::print_stderr, reason = "a skipped test says so")]

#[path = "support/copy.rs"]
mod copy;

use chrono::{NaiveDate, NaiveDateTime};
use copy::Copy;
use leitsystem::{
    content::{Sources, Store},
    ui::{
        App, Message, Options, Setup,
        gallery::{Look, app_on},
        inspection::{draw, inspect},
        metrics::TextSize,
        theme::Contrast,
    },
    visit::Event,
};
use std::{
    env,
    process::{Child, Command},
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

const SIZE: (u32, u32) = (1080, 1920);

fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 23)
        .and_then(|day| day.and_hms_opt(9, 30, 0))
        .expect("a Monday morning")
}

/// The same application without a window.
fn headless(screen: &str, events: &[Event]) -> App {
    headless_in(screen, "de", events)
}

/// The same in a language.
fn headless_in(screen: &str, language: &str, events: &[Event]) -> App {
    headless_on(&Sources::built_in(), screen, language, events).0
}

/// The same on an office of its own, with its store.
fn headless_on(
    sources: &Sources,
    screen: &str,
    language: &str,
    events: &[Event],
) -> (App, Arc<Mutex<Store>>) {
    let store = Store::open(sources, now().date()).expect("the office");
    let store = Arc::new(Mutex::new(store));
    let setup = Setup {
        store: Arc::clone(&store),
        options: Options { kiosk: Some("lobby".to_owned()), ..Options::default() },
        clock: now,
    };
    let look = Look {
        language: language.parse().expect("a tag"),
        size: SIZE,
        text_size: TextSize::Normal,
        contrast: Contrast::Normal,
        low: false,
        page: 0,
    };
    let mut app = app_on(&setup, screen, &look).expect("a screen");
    for event in events {
        let _ = app.update(event.clone().into());
    }
    (app, store)
}

/// The middle of a touch area.
fn place_of(app: &App, id: &str) -> (i32, i32) {
    let wanted = iced::widget::Id::from(id.to_owned());
    let seen = inspect(app);
    let found = seen.touch_areas.iter().find(|(id, _)| id.as_ref() == Some(&wanted));
    let (_, bounds) = found.unwrap_or_else(|| panic!("there is no `{id}` to touch"));
    let centre = bounds.center();
    (centre.x as i32, centre.y as i32)
}

/// Half a second after another screen has come, nobody can have meant it: the kiosk waits so long.
fn click((x, y): (i32, i32)) {
    let (x, y) = (x.to_string(), y.to_string());
    let status = Command::new("xdotool")
        .args([
            "mousemove",
            &x,
            &y,
            "sleep",
            "0.6",
            "mousedown",
            "1",
            "sleep",
            "0.05",
            "mouseup",
            "1",
        ])
        .status()
        .expect("xdotool was there a moment ago");
    assert!(status.success(), "xdotool could not click");
}

/// Waits until the display shows a picture; a busy machine takes its time.
fn wait_for(what: &str, app: &App) {
    let expected = without_opacity(&draw(app).pixels);
    let started = Instant::now();
    loop {
        let (differing, at) = difference(&photograph(), &expected);
        if differing <= SPECKS {
            return;
        }
        let late = started.elapsed() > Duration::from_secs(60);
        assert!(!late, "{what}: {differing} pixels differ at {at:?}");
        thread::sleep(Duration::from_millis(200));
    }
}

/// What the display shows: red, green and blue, row by row.
fn photograph() -> Vec<u8> {
    let output = Command::new("import")
        .args(["-window", "root", "-depth", "8", "rgb:-"])
        .output()
        .expect("import was there a moment ago");
    assert!(output.status.success(), "import could not photograph the display");
    output.stdout
}

fn without_opacity(pixels: &[u8]) -> Vec<u8> {
    pixels.chunks_exact(4).flat_map(|pixel| &pixel[..3]).copied().collect()
}

/// A clipped redraw rounds the edges of curves differently by one or two of 255 levels. A fault of
/// redrawing is a piece of another picture.
const ROUNDING: u8 = 3;

/// So many single pixels on the edges of letters may differ by more; the smallest piece that
/// redrawing could leave behind, the moving mark, has some five hundred.
const SPECKS: usize = 20;

/// How many pixels differ by more than rounding, and the box around them.
fn difference(a: &[u8], b: &[u8]) -> (usize, Option<[usize; 4]>) {
    let width = SIZE.0 as usize;
    let mut count = 0;
    let mut box_: Option<[usize; 4]> = None;
    for (index, (a, b)) in a.chunks_exact(3).zip(b.chunks_exact(3)).enumerate() {
        if a.iter().zip(b).any(|(a, b)| a.abs_diff(*b) > ROUNDING) {
            count += 1;
            let (x, y) = (index % width, index / width);
            box_ = Some(match box_ {
                None => [x, y, x, y],
                Some([l, t, r, d]) => [l.min(x), t.min(y), r.max(x), d.max(y)],
            });
        }
    }
    (count, box_)
}

struct Kiosk(Child);

impl Drop for Kiosk {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn is_there(program: &str) -> bool {
    Command::new(program).arg("-version").output().is_ok()
}

#[test]
fn the_window_shows_what_the_picture_shows_also_after_an_animation() {
    if env::var_os("DISPLAY").is_none() || !is_there("xdotool") || !is_there("import") {
        eprintln!("skipped: it needs an X display, xdotool and ImageMagick's import");
        return;
    }
    let expected = (SIZE.0 * SIZE.1 * 3) as usize;
    if photograph().len() != expected {
        eprintln!("skipped: the display is not {}x{} pixels large", SIZE.0, SIZE.1);
        return;
    }
    let copy = Copy::new();
    // Photographing takes long on a busy machine: the visit must not end meanwhile.
    copy.change("floorplans/musterstadt/office.json", |office| {
        office["kiosks"][0]["idle_seconds"] = 600.into();
    });
    let child = Command::new(env!("CARGO_BIN_EXE_leitsystem"))
        .args(["kiosk", "floorplans/musterstadt", "--kiosk", "lobby"])
        .current_dir(copy.path(""))
        .env_remove("WAYLAND_DISPLAY")
        .spawn()
        .expect("the program");
    let _kiosk = Kiosk(child);

    // It is there when the greeting's bar is.
    let bar = Contrast::Normal.palette().bar.into_rgba8();
    let started = Instant::now();
    while photograph()[..3] != bar[..3] {
        assert!(started.elapsed() < Duration::from_secs(60), "no window within a minute");
        thread::sleep(Duration::from_millis(200));
    }
    thread::sleep(Duration::from_millis(500));

    // Marks above Arabic letters must not be left behind when the greeting goes on.
    for language in ["ar", "uk", "de"] {
        wait_for(&format!("the greeting in {language}"), &headless_in("welcome", language, &[]));
    }
    click(place_of(&headless("welcome", &[]), "language-de"));
    let concerns = headless("concerns", &[]);
    wait_for("the concerns", &concerns);

    click(place_of(&concerns, "find-facility"));
    let facilities = headless("concerns", &[Event::FacilitiesOpened]);
    wait_for("the facilities", &facilities);
    click(place_of(&facilities, "facility-toilet"));
    let toilet = Event::FacilityChosen(leitsystem::floorplan::FacilityKind::Toilet);
    let events = [Event::FacilitiesOpened, toilet];
    let (mut way, store) = headless_on(&copy.sources(), "concerns", "de", &events);

    // While the mark moves, the rest stands still; when it has come to rest, all is as painted.
    let rest = without_opacity(&draw(&way).pixels);
    let mut places = Vec::new();
    let started = Instant::now();
    while places.len() < 3 && started.elapsed() < Duration::from_secs(40) {
        let (count, at) = difference(&photograph(), &rest);
        // The mark is small; anything larger is another screen, still to be exchanged.
        if count > SPECKS && count < 4000 && !places.contains(&at) {
            places.push(at);
        }
        thread::sleep(Duration::from_millis(300));
    }
    assert_eq!(places.len(), 3, "the mark does not move along the way: {places:?}");
    wait_for("the way after the animation", &way);

    // Staff close the toilets to which the visitor is led: the next ones are shown, with the reason.
    let stages = &way.visit().journey.as_ref().expect("a way").stages;
    let building = &way.content().building;
    let target = building.node(stages[0].route.target());
    let room = &building.room(target.room.expect("toilets are a room")).id;
    let status =
        format!(r#"{{"version": 1, "closures": [{{"room": "{room}", "reason": "cleaning"}}]}}"#);
    copy.write("floorplans/musterstadt/status.json", status);
    let started = Instant::now();
    let shown = Arc::clone(way.content());
    let content = store.lock().expect("a store").read_status(&shown).expect("another status");
    let _ = way.update(Message::StatusRead { shown, content });
    assert!(way.visit().rerouted, "there are other toilets");
    while difference(&photograph(), &rest).0 < 4000 {
        assert!(started.elapsed() < Duration::from_secs(20), "the closure is not on the screen");
    }
    eprintln!("what staff wrote was on the screen after {:?}", started.elapsed());
    wait_for("the way to other toilets", &way);

    click(place_of(&way, "start-again"));
    let started = Instant::now();
    while photograph()[..3] != bar[..3] {
        let late = started.elapsed() > Duration::from_secs(20);
        assert!(!late, "starting again does not lead to the greeting");
        thread::sleep(Duration::from_millis(200));
    }
}
