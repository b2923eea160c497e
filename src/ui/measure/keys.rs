//! Whether everything can be used with keys and ears: the focus is moved through whole screens, and
//! what would be spoken is looked at. No engine is needed for it.

use super::{Look, Measuring, app_on, draw, inspect, name_of, picture, place};
use crate::{
    office::KeyFunction,
    ui::{Pressed, Sound, app::App, message::Message},
};

impl Measuring<'_> {
    /// Reads a screen aloud and moves the focus through it, once around.
    pub(super) fn keys(&mut self, screen: &str, look: &Look) {
        let Some(mut app) = app_on(self.setup, screen, look) else { return };
        let kiosk = app.content.office.kiosk(app.visit.kiosk);
        let Some(key) = kiosk.keypad.keys(KeyFunction::Next).next().map(str::to_owned) else {
            return;
        };
        // Any key answers an announced end and ends an explanation, whatever has the focus.
        if app.visit.countdown(&app.content).is_some() || app.explained.is_some() {
            return;
        }
        let keys = &mut self.figures.keys;
        keys.screens += 1;
        // What only staff see needs no voice.
        if screen != "staff" {
            let _ = app.update(Message::Sound(Sound::Switched));
            if said(&app).is_empty() {
                keys.silent.push(place(screen, look, "the screen"));
            }
        }
        let speaks = app.voice.is_on();
        let controls = app.controls();
        let shown = *app.visit.screen();
        let mut reached = Vec::new();
        // Once around, and two more for the first key and the way over the end.
        for _ in 0..controls.len() + 2 {
            let pressed = Pressed { name: key.clone(), typed: None, shift: false };
            let _ = app.update(Message::KeyPressed(pressed));
            let Some(held) = app.focus.held().cloned() else { break };
            if speaks && !reached.contains(&held) && said(&app).is_empty() {
                keys.mute.push(place(screen, look, &name_of(Some(&held))));
            }
            reached.push(held);
        }
        if *app.visit.screen() != shown {
            keys.missed.push(place(screen, look, "a focus alone led to another screen"));
        }
        for control in &controls {
            keys.controls += 1;
            if !reached.contains(&control.id) {
                keys.missed.push(place(screen, look, &name_of(Some(&control.id))));
            }
        }
    }

    /// Draws a screen without and with the focus on a control: how strongly its ring changes the
    /// pixels at least, along the whole way around.
    pub(super) fn ring(&mut self, screen: &str, look: &Look, number: usize) {
        let Some(mut app) = app_on(self.setup, screen, look) else { return };
        let controls = app.controls();
        let Some(control) = controls.get(number % controls.len().max(1)) else { return };
        let before = draw(&app);
        app.focus.hold(control);
        let after = draw(&app);
        let mut changes: Vec<f32> = before
            .pixels
            .chunks_exact(4)
            .zip(after.pixels.chunks_exact(4))
            .filter(|(before, after)| before != after)
            .map(|(before, after)| {
                picture::ratio([before[0], before[1], before[2]], [after[0], after[1], after[2]])
            })
            .collect();
        changes.sort_by(|a, b| b.total_cmp(a));
        // A line as thin as two pixels along all sides.
        let around = 2.0 * 2.0 * (control.bounds.width + control.bounds.height);
        let ratio = changes.get(around as usize).copied().unwrap_or(1.0);
        let name = name_of(Some(&control.id));
        self.figures.keys.ring.add(
            f64::from(ratio),
            || name.clone(),
            || place(screen, look, &name),
        );
    }

    /// Whether a key that is on says so: what is said of it differs from what is said while it is off.
    pub(super) fn states(&mut self, screen: &str, off: &Look, on: &Look) {
        let said_of = |look: &Look, wanted: &str| {
            let mut app = app_on(self.setup, screen, look)?;
            let _ = app.update(Message::Sound(Sound::Switched));
            let control =
                app.controls().into_iter().find(|one| name_of(Some(&one.id)) == wanted)?;
            Some((control.selected, app.words_of(&control)))
        };
        let Some(app) = app_on(self.setup, screen, on) else { return };
        let selected = inspect(&app).controls.into_iter().filter(|control| control.selected);
        for name in selected.map(|control| name_of(Some(&control.id))) {
            let (Some((false, before)), Some((true, after))) =
                (said_of(off, &name), said_of(on, &name))
            else {
                continue;
            };
            self.figures.keys.states += 1;
            if before == after {
                self.figures.keys.untold.push(place(screen, on, &name));
            }
        }
    }
}

/// What was said last.
fn said(app: &App) -> String {
    app.voice().said().map(|utterance| utterance.text.trim()).collect()
}
