//! The voice during a visit: what it tells of the keys, of what is confidential, and of the time.

use super::{begun, heard, kiosk, kiosk_named, press, press_until};
use crate::finger::let_seconds_pass;
use leitsystem::{
    content::{Sources, Store},
    locale::message::ui,
    speech::{Rate, Volume},
    ui::{
        App, Message, Options, Setup, Sound,
        gallery::{Look, SCREENS, app_on},
        inspection::inspect,
        metrics::TextSize,
        theme::Contrast,
        widget::Part,
    },
    visit::{Event, Screen},
};
use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex},
};

fn setup(kiosk: &str) -> Setup {
    let now = crate::finger::now();
    let store = Store::open(&Sources::built_in(), now.date()).expect("the built-in office");
    Setup {
        store: Arc::new(Mutex::new(store)),
        options: Options { kiosk: Some(kiosk.to_owned()), ..Options::default() },
        clock: crate::finger::now,
    }
}

fn on(setup: &Setup, screen: &str, language: &str, size: (u32, u32)) -> Option<App> {
    let look = Look {
        language: language.parse().expect("a tag"),
        size,
        text_size: TextSize::Normal,
        contrast: Contrast::Normal,
        low: false,
        page: 0,
    };
    app_on(setup, screen, &look)
}

#[test]
fn keys_reach_everything_on_every_screen_once_and_everything_has_a_name() {
    for (name, size) in [("lobby", (1080, 1920)), ("first-floor", (1920, 1080))] {
        let setup = setup(name);
        for language in ["de", "ar"] {
            // Any key ends what is only announced or explained; and one begins in the middle.
            let passing = ["countdown", "keys", "no-voice", "reading-aloud"];
            for screen in SCREENS.iter().filter(|screen| !passing.contains(screen)) {
                let Some(mut app) = on(&setup, screen, language, size) else { continue };
                let place = format!("{screen} in {language} on {name}");
                let controls = inspect(&app).controls;
                assert!(!controls.is_empty(), "{place}: nothing can be pressed");
                for control in &controls {
                    let named = control.name().chars().any(|sign| !sign.is_whitespace());
                    assert!(named, "{place}: {:?} has no name", control.id);
                }
                let mut reached = Vec::new();
                press(&mut app, "Tab");
                // While it speaks there are keys for the voice.
                let controls = inspect(&app).controls;
                loop {
                    let held = app.focus().expect("a focus").clone();
                    if reached.first() == Some(&held) {
                        break;
                    }
                    assert!(!reached.contains(&held), "{place}: {held:?} is a trap");
                    reached.push(held);
                    press(&mut app, "Tab");
                }
                assert_eq!(reached.len(), controls.len(), "{place}: not everything is reached");
                let bar = controls.iter().filter(|control| control.part == Part::Bar).count();
                let body = controls.len() - bar;
                let of_bar = |id: &iced::advanced::widget::Id| {
                    controls.iter().any(|control| control.id == *id && control.part == Part::Bar)
                };
                assert!(!reached[..body].iter().any(of_bar), "{place}: the bars come last");
            }
        }
    }
}

#[test]
fn rows_are_gone_through_in_the_order_of_reading() {
    for (language, forward, backward) in [("de", "Right", "Left"), ("ar", "Left", "Right")] {
        let mut app = on(&setup("lobby"), "concerns", language, (1080, 1920)).expect("a screen");
        press(&mut app, forward);
        let first = app.focus().cloned();
        press(&mut app, forward);
        let second = app.focus().cloned();
        assert_ne!(first, second);
        press(&mut app, backward);
        assert_eq!(app.focus().cloned(), first, "{language}");
        // Down and up go by rows as long as nothing is read aloud, and come back.
        press(&mut app, "Down");
        let below = app.focus().cloned();
        assert!(below != first, "{language}");
        press(&mut app, "Up");
        assert_eq!(app.focus().cloned(), first, "{language}");
    }
}

#[test]
fn what_is_chosen_says_the_same_as_a_touch() {
    let mut app = on(&setup("lobby"), "concerns", "de", (1080, 1920)).expect("a screen");
    press(&mut app, "Tab");
    while app.focus() != Some(&iced::advanced::widget::Id::from("tile-permit".to_owned())) {
        press(&mut app, "Tab");
    }
    press(&mut app, "Enter");
    assert!(matches!(app.visit().screen(), Screen::Question(_)));
    assert!(app.voice().said().next().is_none(), "nobody wants to hear anything");
    press(&mut app, "Escape");
    let held = app.focus().cloned();
    assert_eq!(held, Some(iced::advanced::widget::Id::from("tile-permit".to_owned())));
    // A touch takes the ring away.
    for message in leitsystem::ui::inspection::touch(&app, "contrast") {
        let _ = app.update(message);
    }
    assert!(app.focus().is_none());
    assert_ne!(app.chosen_contrast(), Contrast::Normal);
}

#[test]
fn the_state_of_a_switch_is_told() {
    for (language, chosen) in [("de", "ausgewählt"), ("en", "selected"), ("ar", "تم اختياره")]
    {
        let mut app = begun("lobby", language);
        let tag = app.visit().language.clone().expect("a language");
        let name = app.content().locales.locale(&tag).text(&ui::contrast());
        press_until(&mut app, "Left", &name);
        assert!(!heard(&app).contains(chosen), "{language}: {}", heard(&app));
        press(&mut app, "Enter");
        let said = heard(&app);
        assert!(said.contains(&name) && said.contains(chosen), "{language}: {said}");
    }
}

#[test]
fn what_is_confidential_is_told_by_headset_or_on_demand() {
    let mut app = begun("lobby", "de");
    press_until(&mut app, "Left", "Vertrauliche Hilfe.");
    press(&mut app, "Enter");
    assert!(heard(&app).contains("vertraulich") && !heard(&app).contains("1 1 6"));
    press(&mut app, "F15");
    assert!(heard(&app).contains("1 1 6"), "{}", heard(&app));
    // Pulled out: silence, and from now on it is asked again.
    press(&mut app, "F16");
    press(&mut app, "Escape");
    press_until(&mut app, "Left", "Vertrauliche Hilfe.");
    press(&mut app, "Enter");
    assert!(!heard(&app).contains("1 1 6"));
    press(&mut app, "Enter");
    assert!(heard(&app).contains("1 1 6"));
}

#[test]
fn a_headset_begins_reading_aloud() {
    let mut app = kiosk();
    press(&mut app, "F15");
    assert!(app.voice().is_on());
    assert!(heard(&app).contains("Eingabetaste") && heard(&app).contains("press Enter"));
}

#[test]
fn volume_and_rate_have_steps_that_are_told_and_forgotten() {
    let mut app = begun("lobby", "en");
    let before = heard(&app);
    for _ in 0..10 {
        press(&mut app, "F8");
    }
    assert_eq!(app.voice().volume(), Volume::LOUDEST);
    assert!(heard(&app).starts_with("Volume 7 of 7."), "{}", heard(&app));
    let _ = app.update(Message::Sound(Sound::Slower));
    assert_eq!(app.voice().rate(), Rate::Slower);
    press(&mut app, "F7");
    assert!(app.voice().volume() < Volume::LOUDEST);
    assert!(!before.is_empty());
    press(&mut app, "Home");
    assert!(!app.voice().is_on() && app.focus().is_none());
    assert_eq!((app.voice().volume(), app.voice().rate()), (Volume::default(), Rate::Normal));
    assert!(app.voice().said().next().is_none(), "what was said is forgotten");
}

#[test]
fn whoever_is_warned_goes_on_with_any_key_and_loses_nothing() {
    for (language, still) in [("de", "Noch da?"), ("en", "Still there?"), ("ar", "هل ما زلت هنا؟")]
    {
        let mut app = begun("lobby", language);
        let tag = app.visit().language.clone().expect("a language");
        let content = Arc::clone(app.content());
        let expected = content.locales.locale(&tag).text(&ui::still_there());
        assert!(!still.is_empty());
        press(&mut app, "Right");
        press(&mut app, "Right");
        let held = app.focus().cloned();
        press(&mut app, "Enter");
        let screen = *app.visit().screen();
        let idle = content.office.kiosk(app.visit().kiosk).idle_seconds;
        let warning = content.office.kiosk(app.visit().kiosk).warning_seconds;
        let_seconds_pass(&mut app, idle - warning);
        assert!(app.visit().countdown(&content).is_some());
        let said = heard(&app);
        let expected: String = expected.chars().take_while(|sign| !"?؟".contains(*sign)).collect();
        assert!(said.contains(&expected), "{language}: {said}");
        press(&mut app, "Down");
        assert!(app.visit().countdown(&content).is_none());
        assert_eq!(*app.visit().screen(), screen, "{language}: another screen than before");
        press(&mut app, "Escape");
        assert_eq!(app.focus().cloned(), held, "{language}: the focus is lost");
        // Nobody is there any more: everything is forgotten.
        let_seconds_pass(&mut app, idle);
        assert_eq!(*app.visit().screen(), Screen::Welcome);
        assert!(!app.voice().is_on() && app.focus().is_none());
    }
}

#[test]
fn a_keyboard_types_into_the_search_and_the_rooms() {
    let mut app = begun("lobby", "de");
    press_until(&mut app, "Right", "Suchen.");
    press(&mut app, "Enter");
    for key in ["P", "a", "s", "x"] {
        press(&mut app, key);
    }
    assert!(heard(&app).contains("Getippt: "), "{}", heard(&app));
    press(&mut app, "Backspace");
    assert_eq!(app.visit().finding.typed, "Pas");
    press_until(&mut app, "Right", "Auswahl 1 von");
    let found = heard(&app);
    press(&mut app, "Enter");
    assert!(matches!(app.visit().screen(), Screen::Answer(_) | Screen::Way), "{found}");
    press(&mut app, "Escape");
    assert_eq!(app.visit().finding.typed, "Pas");
    while *app.visit().screen() != Screen::Concerns {
        press(&mut app, "Escape");
    }
    press_until(&mut app, "Right", "Ich kenne Zimmer");
    press(&mut app, "Enter");
    for key in ["b", "2", ".", "1"] {
        press(&mut app, key);
    }
    assert_eq!(app.visit().number, "B2.1");
    assert!(heard(&app).contains("2"), "{}", heard(&app));
}

#[test]
fn help_explains_the_keys_on_the_screen_and_aloud() {
    let mut app = begun("lobby", "de");
    let before = heard(&app);
    press(&mut app, "F1");
    assert!(heard(&app).contains("Mit der Eingabetaste wählen Sie."), "{}", heard(&app));
    let seen: Vec<String> = inspect(&app).texts.into_iter().map(|(text, ..)| text).collect();
    assert!(seen.iter().any(|text| text.contains("Eingabetaste")), "{seen:?}");
    press(&mut app, "Enter");
    assert_eq!(*app.visit().screen(), Screen::Concerns);
    assert!(heard(&app).contains(before.lines().next().expect("a question")));
}

#[test]
fn an_office_that_wants_it_so_begins_reading_aloud_by_its_own_key_alone() {
    let mut app = kiosk_named("first-floor");
    assert!(!app.voice().is_on());
    press(&mut app, "F2");
    assert!(app.voice().is_on());
    press(&mut app, "F2");
    assert!(!app.voice().is_on());
}

#[test]
fn every_action_ends_what_is_being_said() {
    // What is said last takes the place of everything before: nothing is ever added to it.
    let mut app = begun("lobby", "de");
    let mut said = BTreeSet::new();
    for _ in 0..5 {
        press(&mut app, "Right");
        assert!(heard(&app).lines().count() <= 4, "{}", heard(&app));
        said.insert(heard(&app));
    }
    assert_eq!(said.len(), 5);
    let _ = app.update(Event::Touched.into());
}
