//! From a touch to a finished picture, on the software renderer at the kiosk's full size.
//!
//! `cargo bench --bench frames` prints the 50th and the 99th percentile and the maximum of many
//! frames, side by side in one run. A frame counts from the message to the last pixel: taking the
//! message, building and laying out the screen, drawing it, and painting what changed, exactly as
//! the window does it, but for handing the finished pixels to the display.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use chrono::{NaiveDate, NaiveDateTime};
use iced::{
    Rectangle, Renderer, Size, Theme,
    advanced::{
        clipboard,
        graphics::{Viewport, damage},
        renderer,
    },
    mouse, window,
};
use iced_runtime::{UserInterface, user_interface};
use iced_tiny_skia::Layer;
use leitsystem::{
    content::{Sources, Store},
    ui::{
        App, Message, Options, Setup,
        gallery::{Look, app_on},
        metrics::TextSize,
        theme::Contrast,
    },
    visit::{Event, Find},
};
use std::{
    hint::black_box,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 23)
        .and_then(|day| day.and_hms_opt(9, 30, 0))
        .expect("a Monday morning")
}

fn setup(kiosk: &str) -> Setup {
    let store = Store::open(&Sources::built_in(), now().date()).expect("the built-in office");
    Setup {
        store: Arc::new(Mutex::new(store)),
        options: Options { kiosk: Some(kiosk.to_owned()), ..Options::default() },
        clock: now,
    }
}

/// A window without a display: it keeps what the last frame showed and repaints the difference.
struct Window {
    renderer: Renderer,
    pixels: tiny_skia::Pixmap,
    mask: tiny_skia::Mask,
    viewport: Viewport,
    layers: Vec<Layer>,
    cache: Option<user_interface::Cache>,
}

impl Window {
    fn new(size: (u32, u32)) -> Self {
        let font = iced::Font::with_name("Noto Sans");
        Self {
            renderer: Renderer::new(font, iced::Pixels(16.0)),
            pixels: tiny_skia::Pixmap::new(size.0, size.1).expect("a size"),
            mask: tiny_skia::Mask::new(size.0, size.1).expect("a size"),
            viewport: Viewport::with_physical_size(Size::new(size.0, size.1), 1.0),
            layers: Vec::new(),
            cache: Some(user_interface::Cache::default()),
        }
    }

    /// Shows what an application shows now.
    fn show(&mut self, app: &App) {
        let size = self.viewport.logical_size();
        let cache = self.cache.take().unwrap_or_default();
        let mut interface = UserInterface::build(app.view(), size, cache, &mut self.renderer);
        let redraw = iced::Event::Window(window::Event::RedrawRequested(Instant::now()));
        let _ = interface.update(
            &[redraw],
            mouse::Cursor::Unavailable,
            &mut self.renderer,
            &mut clipboard::Null,
            &mut Vec::new(),
        );
        let style = app.style();
        interface.draw(
            &mut self.renderer,
            &Theme::Light,
            &renderer::Style { text_color: style.text_color },
            mouse::Cursor::Unavailable,
        );
        self.cache = Some(interface.into_cache());
        let whole = Rectangle::with_size(size);
        let changed = if self.layers.is_empty() {
            vec![whole]
        } else {
            let layers = self.renderer.layers();
            let parts = damage::diff(&self.layers, layers, |l| vec![l.bounds], Layer::damage);
            damage::group(parts, whole)
        };
        self.layers = self.renderer.layers().to_vec();
        self.renderer.draw(
            &mut self.pixels.as_mut(),
            &mut self.mask,
            &self.viewport,
            &changed,
            style.background_color,
        );
        let _ = black_box(self.pixels.data());
    }
}

fn percentile(times: &[Duration], share: f64) -> f64 {
    let last = times.len() - 1;
    times[((last as f64 * share).round() as usize).min(last)].as_secs_f64() * 1000.0
}

fn report(name: &str, mut times: Vec<Duration>) {
    times.sort();
    println!(
        "{name:<46} {:>8.2} {:>8.2} {:>8.2}   {:>5}",
        percentile(&times, 0.5),
        percentile(&times, 0.99),
        percentile(&times, 1.0),
        times.len()
    );
}

/// Measures one touch many times: from a screen, by some messages whose frames do not count, to
/// the frame after the last message.
fn touch(
    name: &str,
    kiosk: &str,
    size: (u32, u32),
    screen: &str,
    before: &[Message],
    last: &Message,
) {
    let setup = setup(kiosk);
    let look = Look {
        language: "de".parse().expect("a tag"),
        size,
        text_size: TextSize::Normal,
        contrast: Contrast::Normal,
        low: false,
        page: 0,
    };
    // One window for all, as on the kiosk, where letters and pictograms are drawn for the first
    // time once and kept: the first visit is not counted.
    let mut window = Window::new(size);
    let mut times = Vec::new();
    for round in 0..121 {
        let mut app = app_on(&setup, screen, &look).expect("a screen of the demo office");
        for message in before {
            let _ = app.update(message.clone());
        }
        app.paint_now();
        window.show(&app);
        let started = Instant::now();
        let _ = app.update(last.clone());
        window.show(&app);
        if round > 0 {
            times.push(started.elapsed());
        }
    }
    report(name, times);
}

fn main() {
    // `cargo test` runs benchmarks with `--test`; one look at every part is enough there.
    if std::env::args().any(|argument| argument == "--test") {
        return;
    }
    let portrait = ("lobby", (1080, 1920));
    let landscape = ("first-floor", (1920, 1080));
    println!("{:<46} {:>8} {:>8} {:>8}   frames", "milliseconds", "median", "99 %", "most");

    let mut times = Vec::new();
    for _ in 0..20 {
        let started = Instant::now();
        let mut app = App::new(setup("lobby"));
        let _ = app.update(Message::GreetingDue);
        Window::new(portrait.1).show(&app);
        times.push(started.elapsed());
    }
    report("load, check and first frame", times);

    for (kiosk, size) in [portrait, landscape] {
        let german = Message::Visit(Event::LanguageChosen("de".parse().expect("a tag")));
        touch(&format!("{kiosk}: language → concerns"), kiosk, size, "welcome", &[], &german);
        let facilities = Message::Visit(Event::FacilitiesOpened);
        touch(
            &format!("{kiosk}: concerns → facilities"),
            kiosk,
            size,
            "concerns",
            &[],
            &facilities,
        );
        let number = Message::Visit(Event::NumberOpened);
        touch(&format!("{kiosk}: concerns → number"), kiosk, size, "concerns", &[], &number);
        let key = |letter| Message::Visit(Find::Typed(letter).into());
        let typed: Vec<Message> = "kart".chars().map(key).collect();
        let name = format!("{kiosk}: a key of the search → hits");
        touch(&name, kiosk, size, "search", &typed, &key('e'));
        let help = Message::Visit(Event::HelpOpened);
        touch(&format!("{kiosk}: answer → who else helps"), kiosk, size, "answer", &[], &help);
        let back = Message::Visit(Event::Back);
        touch(&format!("{kiosk}: way → answer"), kiosk, size, "way", &[], &back);
        let way = Message::Visit(Event::WayOpened);
        touch(&format!("{kiosk}: answer → way with its plan"), kiosk, size, "answer", &[], &way);
        let next = Message::Visit(Event::StretchShown(1));
        touch(&format!("{kiosk}: way → next part with its plan"), kiosk, size, "way", &[], &next);
        let contrast = Message::ContrastChanged;
        touch(
            &format!("{kiosk}: contrast on the way, plan anew"),
            kiosk,
            size,
            "way",
            &[],
            &contrast,
        );
        animation(kiosk, size);
    }
}

/// The frames of the moving mark.
fn animation(kiosk: &str, size: (u32, u32)) {
    let look = Look {
        language: "de".parse().expect("a tag"),
        size,
        text_size: TextSize::Normal,
        contrast: Contrast::Normal,
        low: false,
        page: 0,
    };
    let mut app = app_on(&setup(kiosk), "way", &look).expect("a way");
    let mut window = Window::new(size);
    window.show(&app);
    let mut times = Vec::new();
    for _ in 0..90 {
        let started = Instant::now();
        let _ = app.update(Message::FrameDue);
        window.show(&app);
        times.push(started.elapsed());
    }
    report(&format!("{kiosk}: a frame of the moving mark"), times);
}
