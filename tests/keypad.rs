//! Whole visits by keys alone, with the screen never looked at: only what is heard counts.
#![cfg(feature = "ui")]

#[path = "support/finger.rs"]
mod finger;
#[path = "support/keypad.rs"]
mod keypad;

use finger::kiosk;
use keypad::{heard, press, press_until};

#[test]
fn explore() {
    let mut app = kiosk();
    for key in ["Down", "Enter", "Down", "Down", "Enter", "Enter", "Enter", "Enter", "Enter"] {
        press(&mut app, key);
        eprintln!("--- {key} focus {:?}\n{}", app.focus(), heard(&app));
    }
}
