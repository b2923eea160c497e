//! What follows from how screens answer fingers and keys.

use super::{Found, at, least};
use crate::{
    access::{
        clause::Who,
        figures::{Figures, LEAST_EDGE, Place, Series},
    },
    office::{KeyFunction, Kiosk},
};

/// A sentence about those that failed, the first few of them.
fn failed(what: &str, places: &[Place]) -> String {
    const SHOWN: usize = 5;
    let first: Vec<String> = places.iter().take(SHOWN).map(at).collect();
    let more = places.len().saturating_sub(SHOWN);
    let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("{what}: {}{rest}", first.join("; "))
}

pub(super) fn focus(figures: &Figures) -> Found {
    let keys = &figures.keys;
    let mut words = format!(
        "on {} screens the key for the next control was pressed once around, past {} controls",
        keys.screens, keys.controls
    );
    words.push_str(&match keys.missed.is_empty() {
        true => "; the focus came to each of them, in the order of reading, and left it".to_owned(),
        false => failed("; not reached", &keys.missed),
    });
    Found::new(keys.screens > 0 && keys.missed.is_empty(), Who::Software, words)
}

pub(super) fn ring(series: &Series) -> Found {
    let (met, words) = least(series, "", LEAST_EDGE);
    let words = format!("the ring around the focus against the same pixels without it; {words}");
    Found::new(met, Who::Software, words)
}

pub(super) fn spoken(figures: &Figures) -> Found {
    let keys = &figures.keys;
    let mut words = format!(
        "{} screens and {} controls were asked for their words for the ear",
        keys.screens, keys.controls
    );
    words.push_str(&match (keys.silent.is_empty(), keys.mute.is_empty()) {
        (true, true) => "; all have some".to_owned(),
        (false, _) => failed("; without words", &keys.silent),
        (true, false) => failed("; without words", &keys.mute),
    });
    let met = keys.screens > 0 && keys.silent.is_empty() && keys.mute.is_empty();
    Found::new(met, Who::Software, words)
}

pub(super) fn states(figures: &Figures) -> Found {
    let keys = &figures.keys;
    let words = match keys.untold.is_empty() {
        true => format!("of {} keys that were switched on it is said that they are", keys.states),
        false => failed("said is the same whether on or off", &keys.untold),
    };
    Found::new(keys.states > 0 && keys.untold.is_empty(), Who::Software, words)
}

pub(super) fn voice_keys(kiosk: &Kiosk) -> Found {
    use KeyFunction::{Louder, Pause, Quieter, Repeat, Speech};
    let functions = [Speech, Repeat, Pause, Quieter, Louder];
    let mut without = Vec::new();
    let mut with = Vec::new();
    for function in functions {
        let keys: Vec<&str> = kiosk.keypad.keys(function).collect();
        if keys.is_empty() {
            without.push(function.name());
        } else {
            with.push(format!("{} by {}", function.name(), keys.join(" or ")));
        }
    }
    let words = match without.is_empty() {
        true => format!("keys of this kiosk: {}", with.join(", ")),
        false => format!("no key of this kiosk does: {}", without.join(", ")),
    };
    Found::new(without.is_empty(), Who::Office, words)
}

pub(super) fn single_touch(figures: &Figures) -> Found {
    let touches = &figures.touches;
    let words = match touches.silent.is_empty() {
        true => format!("each of {} touch areas answered one touch of one finger", touches.tried),
        false => failed("no answer to one touch of one finger", &touches.silent),
    };
    Found::new(touches.tried > 0 && touches.silent.is_empty(), Who::Software, words)
}

pub(super) fn lifted(figures: &Figures) -> Found {
    let touches = &figures.touches;
    let early: Vec<Place> = touches.hasty.iter().chain(&touches.stubborn).cloned().collect();
    let words = match early.is_empty() {
        true => format!(
            "none of {} touch areas answered before the finger was lifted, or when it was lifted elsewhere",
            touches.tried
        ),
        false => failed("answered too early, or could not be left", &early),
    };
    Found::new(touches.tried > 0 && early.is_empty(), Who::Software, words)
}
