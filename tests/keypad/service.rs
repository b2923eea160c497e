//! The real application with engines that pretend: what they are told, and what happens to a visit
//! when they are killed.

use super::{
    fake::{DIES, Fake, WAITS, WRITES},
    heard, press, press_until,
};
use crate::finger::now;
use iced::advanced::widget::Id;
use leitsystem::{
    content::{Sources, Store},
    speech::Settings,
    ui::{App, Message, Options, Setup, inspection::inspect},
    visit::Screen,
};
use std::{
    fs,
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

/// A kiosk that speaks by pretended engines; a busy machine may take its time.
fn kiosk(mut speech: Settings) -> App {
    speech.limits.answer = Duration::from_secs(20);
    speech.limits.sentence = Duration::from_secs(20);
    let store = Store::open(&Sources::built_in(), now().date()).expect("the built-in office");
    App::new(Setup {
        store: Arc::new(Mutex::new(store)),
        options: Options { kiosk: Some("lobby".to_owned()), speech, ..Options::default() },
        clock: now,
    })
}

/// Waits until something is so, as the kiosk does: by looking again and again.
fn wait_until(app: &mut App, what: &str, is_so: impl Fn(&App) -> bool) {
    let started = Instant::now();
    while !is_so(app) {
        assert!(started.elapsed() < Duration::from_secs(30), "{what} does not come to pass");
        let _ = app.update(Message::VoiceDue);
        thread::sleep(Duration::from_millis(10));
    }
}

fn has_focus(app: &App, id: &str) -> bool {
    app.focus() == Some(&Id::from(id.to_owned()))
}

#[test]
fn the_focus_goes_along_with_what_is_said_and_enter_chooses_it() {
    let fake = Fake::new();
    let mut app = kiosk(fake.espeak(WAITS));
    press(&mut app, "Down");
    let go_on = || fs::write(fake.path("go"), "").expect("a file");
    wait_until(&mut app, "German", |app| has_focus(app, "language-de"));
    // Each language has two sentences.
    let mut sentences = 0;
    while !has_focus(&app, "language-ar") {
        assert!(sentences < 6, "Arabic is not told of: {:?}", app.focus());
        go_on();
        wait_until(&mut app, "the next sentence", |_| !fake.path("go").exists());
        sentences += 1;
        thread::sleep(Duration::from_millis(200));
        let _ = app.update(Message::VoiceDue);
    }
    press(&mut app, "Enter");
    assert_eq!(app.visit().language.as_ref().map(ToString::to_string).as_deref(), Some("ar"));
    assert_eq!(*app.visit().screen(), Screen::Concerns);
}

#[test]
fn each_language_is_spoken_by_its_own_voice() {
    let fake = Fake::new();
    let mut app = kiosk(fake.espeak(WRITES));
    press(&mut app, "Down");
    let log = || fs::read_to_string(fake.path("log")).unwrap_or_default();
    wait_until(&mut app, "the last language", |_| log().contains("українськ"));
    for (voice, words) in [
        ("de", "Für Deutsch drücken Sie die Eingabetaste."),
        ("en", "For English, press Enter."),
        ("ar", "للغة العربية"),
        ("uk", "Для української"),
    ] {
        let log = log();
        let line = log.lines().find(|line| line.contains(words));
        let line = line.unwrap_or_else(|| panic!("{words:?} is not spoken: {log}"));
        assert!(line.contains(&format!("-v {voice}")), "{voice}: {line}");
    }
}

#[test]
fn a_voice_that_is_killed_takes_nothing_of_the_visit_along() {
    let fake = Fake::new();
    let mut app = kiosk(fake.espeak(DIES));
    press(&mut app, "Down");
    press(&mut app, "Enter");
    press_until(&mut app, "Right", "Aufenthaltserlaubnis.");
    press(&mut app, "Enter");
    thread::sleep(Duration::from_millis(300));
    // Not even its program is there any more.
    fs::remove_file(fake.path("espeak-ng"))
        .or_else(|_| fs::remove_file(fake.path("espeak")))
        .expect("a program");
    press_until(&mut app, "Right", "Plastikkarte.");
    press(&mut app, "Enter");
    press_until(&mut app, "Right", "Verlängern.");
    press(&mut app, "Enter");
    press(&mut app, "c");
    assert!(matches!(app.visit().screen(), Screen::Answer(_)), "{:?}", app.visit().screen());
    assert!(heard(&app).contains("Schalter 12"));
    let seen = inspect(&app).texts;
    assert!(seen.iter().any(|(text, ..)| text.contains("12")));
}

#[test]
fn a_language_without_a_voice_says_so_in_one_that_is_understood() {
    let fake = Fake::new();
    let mut settings = fake.espeak(WRITES);
    let program = settings.espeak.clone().expect("a program");
    let text = fs::read_to_string(&program).expect("a script");
    let without = text.lines().filter(|line| !line.contains("Ukrainian")).collect::<Vec<_>>();
    settings.espeak = Some(fake.program("fewer", &without[2..].join("\n")));
    let mut app = kiosk(settings);
    // Until the engines have told their voices, one hopes for the best.
    wait_until(&mut app, "the voices", |app| app.voice().is_ready());
    let _ =
        app.update(leitsystem::visit::Event::LanguageChosen("uk".parse().expect("a tag")).into());
    press(&mut app, "F2");
    let said = heard(&app);
    assert!(said.starts_with("Sorry, there is no voice for Українська here."), "{said}");
    assert!(said.contains("choice 1 of"), "{said}");
    // The screen stays in the visitor's language, and it is said once only.
    assert!(inspect(&app).texts.iter().any(|(text, ..)| text.contains("Пошук")));
    press(&mut app, "Right");
    press(&mut app, "Right");
    press(&mut app, "Enter");
    assert!(!heard(&app).contains("Sorry"), "{}", heard(&app));
}

#[test]
fn a_kiosk_without_any_voice_says_so_on_the_screen() {
    let fake = Fake::new();
    let settings = Settings { espeak: Some(fake.path("nowhere")), ..Settings::silent() };
    let mut app = kiosk(settings);
    wait_until(&mut app, "the voices", |app| app.voice().is_ready());
    let _ =
        app.update(leitsystem::visit::Event::LanguageChosen("de".parse().expect("a tag")).into());
    press(&mut app, "F2");
    assert!(!app.voice().is_on());
    assert!(inspect(&app).texts.iter().any(|(text, ..)| text.contains("nicht vorlesen")));
    press(&mut app, "Enter");
    assert_eq!(*app.visit().screen(), Screen::Concerns);
}
