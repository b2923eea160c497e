//! Can somebody in a wheelchair touch and read what a kiosk shows?

use crate::{
    content::Content,
    diagnostic::{Diagnostic, Rule},
    office::reach::{HIGHEST_CONTROL, LOW_EYES, LOWEST_CONTROL, STEEPEST_SIGHT},
};

pub(super) fn check(content: &Content, diagnostics: &mut Vec<Diagnostic>) {
    for kiosk in &content.office.kiosks {
        let screen = &kiosk.screen;
        let lower = f64::from(screen.lower_edge_millimetres);
        let (reach, needed) = (screen.reach_millimetres(), screen.controls_millimetres());
        if reach < needed {
            diagnostics.push(Diagnostic::new(
                Rule::ScreenReach,
                &kiosk.origin,
                format!(
                    "of the screen of the kiosk `{}`, {reach:.0} mm lie below {HIGHEST_CONTROL} mm; \
                     its controls take {needed:.0} mm",
                    kiosk.id
                ),
                format!(
                    "hang it with its `lower_edge` at {:.0} mm or lower",
                    (HIGHEST_CONTROL - needed).floor()
                ),
            ));
        }
        if lower < LOWEST_CONTROL {
            diagnostics.push(Diagnostic::new(
                Rule::ScreenReach,
                &kiosk.origin,
                format!(
                    "the lowest keys of the kiosk `{}` are {lower} mm above the floor",
                    kiosk.id
                ),
                format!("hang it with its `lower_edge` at {LOWEST_CONTROL} mm or higher"),
            ));
        }
        let sight = screen.sight_degrees();
        if sight > STEEPEST_SIGHT {
            diagnostics.push(Diagnostic::new(
                Rule::ScreenSight,
                &kiosk.origin,
                format!(
                    "from {LOW_EYES} mm one looks up {sight:.0} degrees to the upper edge of the \
                     kiosk `{}`",
                    kiosk.id
                ),
                "hang the screen lower, or let visitors stand further away",
            ));
        }
    }
}
