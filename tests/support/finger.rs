//! A finger on the real application of the lobby's kiosk. Each test that takes it in uses a part of
//! it.
#![allow(dead_code)]

use chrono::{NaiveDate, NaiveDateTime};
use leitsystem::{
    content::{Sources, Store},
    ui::{
        App, Message, Options, Setup,
        inspection::{inspect, touch},
    },
};
use std::sync::{Arc, Mutex};

/// A Monday morning.
pub fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 23)
        .and_then(|day| day.and_hms_opt(9, 30, 0))
        .expect("a Monday morning")
}

/// The kiosk in the lobby of the built-in office.
pub fn kiosk() -> App {
    kiosk_named("lobby")
}

/// A kiosk of the built-in office.
pub fn kiosk_named(id: &str) -> App {
    let store = Store::open(&Sources::built_in(), now().date()).expect("the built-in office");
    App::new(Setup {
        store: Arc::new(Mutex::new(store)),
        options: Options { kiosk: Some(id.to_owned()), ..Options::default() },
        clock: now,
    })
}

/// Touches the middle of what has a name, as a finger does.
pub fn tap(app: &mut App, id: &str) {
    let messages = touch(app, id);
    assert!(messages.len() > 1, "there is no `{id}` to touch");
    for message in messages {
        let _ = app.update(message);
    }
}

/// What can be read on the screen.
pub fn words(app: &App) -> String {
    let texts: Vec<String> = inspect(app).texts.into_iter().map(|(text, _, _)| text).collect();
    texts.join("\n").replace(['\u{2068}', '\u{2069}'], "")
}

/// Nobody touches the screen for so long.
pub fn let_seconds_pass(app: &mut App, seconds: u32) {
    for _ in 0..seconds {
        let _ = app.update(Message::SecondPassed);
    }
}
