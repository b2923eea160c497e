//! Keys of a keypad on the real application, and what is heard. Each test that takes it in uses a
//! part of it.
#![allow(dead_code)]

use iced::keyboard::{Key, Modifiers, key::Named};
use leitsystem::ui::{App, inspection::press as pressed};

/// Presses a key that has a name, or one that types a character.
pub fn press(app: &mut App, key: &str) {
    let named = match key {
        "Up" => Named::ArrowUp,
        "Down" => Named::ArrowDown,
        "Left" => Named::ArrowLeft,
        "Right" => Named::ArrowRight,
        "Enter" => Named::Enter,
        "Escape" => Named::Escape,
        "Backspace" => Named::Backspace,
        "Tab" => Named::Tab,
        "Home" => Named::Home,
        "F1" => Named::F1,
        "F2" => Named::F2,
        "F3" => Named::F3,
        "F4" => Named::F4,
        "F7" => Named::F7,
        "F8" => Named::F8,
        "F15" => Named::F15,
        "F16" => Named::F16,
        character => return say(app, Key::Character(character.into())),
    };
    say(app, Key::Named(named));
}

fn say(app: &mut App, key: Key) {
    for message in pressed(app, key, Modifiers::empty()) {
        let _ = app.update(message);
    }
}

/// What was said last.
pub fn heard(app: &App) -> String {
    let said: Vec<&str> = app.voice().said().map(|utterance| utterance.text.as_str()).collect();
    said.join("\n")
}

/// Presses a key until what is said contains some words; the screen is not looked at.
pub fn press_until(app: &mut App, key: &str, words: &str) {
    for _ in 0..120 {
        press(app, key);
        if heard(app).contains(words) {
            return;
        }
    }
    panic!("`{words}` is not to be heard by pressing {key}; last: {}", heard(app));
}
