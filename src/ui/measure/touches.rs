//! Whether one finger is enough: each touch area is touched, pressed, and left.

use super::{Extent, Look, Measuring, app_on, kind_of, name_of, place};
use crate::{
    ui::{
        Message,
        inspection::{fingers, inspect},
    },
    visit::Event,
};
use iced::{Point, touch};

impl Measuring<'_> {
    /// Touches the touch areas of a screen; of those that are alike, in a sample, one on all screens.
    pub(super) fn touches(&mut self, screen: &str, look: &Look, extent: Extent) {
        let Some(app) = app_on(self.setup, screen, look) else { return };
        let seen = inspect(&app);
        let finger = touch::Finger(0);
        for (id, bounds) in &seen.touch_areas {
            // What has parts answers by them, not as a whole.
            let Some(control) = seen.controls.iter().find(|one| Some(&one.id) == id.as_ref())
            else {
                continue;
            };
            let name = name_of(id.as_ref());
            if extent != Extent::Everything && !self.touched.insert(kind_of(&name)) {
                continue;
            }
            let at = bounds.center();
            let pressed = touch::Event::FingerPressed { id: finger, position: at };
            let lifted = touch::Event::FingerLifted { id: finger, position: at };
            let left =
                touch::Event::FingerLifted { id: finger, position: Point::new(-100.0, -100.0) };
            let wanted = format!("{:?}", control.message);
            let answers = |events: &[touch::Event]| {
                fingers(&app, events).iter().any(|message| format!("{message:?}") == wanted)
            };
            let here = || place(screen, look, &name);
            let touches = &mut self.figures.touches;
            touches.tried += 1;
            if !answers(&[pressed, lifted]) {
                touches.silent.push(here());
            }
            // That somebody is there is all that some controls tell, and any touch tells it.
            if matches!(control.message, Message::Visit(Event::Touched)) {
                continue;
            }
            if answers(std::slice::from_ref(&pressed)) {
                touches.hasty.push(here());
            } else if answers(&[pressed, left]) {
                touches.stubborn.push(here());
            }
        }
    }
}
