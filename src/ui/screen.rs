//! The screens: each file draws one, from the same kit.

mod answer;
mod bars;
mod choice;
mod help;
mod letter;
mod number;
mod overlay;
mod take;
pub(super) mod way;
mod welcome;

use super::{
    app::App,
    kit::{Kit, Piece},
    widget::Pages,
};
use crate::{floorplan::FacilityKind, visit::Screen};
use iced::{Length, widget};

/// What is shown: a screen between its bars, and whatever lies above it.
pub(super) fn view(app: &App) -> Piece<'_> {
    let kit = app.kit();
    if let Some(typed) = &app.staff {
        return overlay::staff(&kit, typed);
    }
    if let Some(seconds) = app.visit.countdown(&app.content) {
        return overlay::countdown(&kit, seconds);
    }
    let footer = bars::footer(&kit, app);
    match *app.visit.screen() {
        Screen::Welcome => column(vec![welcome::view(app, &kit), footer]),
        screen => {
            let body = match screen {
                Screen::Concerns => body(&kit, choice::concerns(&kit)),
                Screen::Question(question) => body(&kit, choice::question(&kit, question)),
                Screen::Facilities => body(&kit, choice::facilities(&kit)),
                Screen::Languages => body(&kit, welcome::languages(&kit)),
                Screen::Letter(concern) => body(&kit, letter::view(&kit, concern)),
                Screen::Number => number::view(&kit),
                Screen::Answer(_) => body(&kit, answer::view(&kit)),
                Screen::Help => body(&kit, help::view(&kit)),
                Screen::Take => body(&kit, take::view(&kit)),
                Screen::Way | Screen::Welcome => way::view(app, &kit),
            };
            let mut parts = Vec::new();
            if kit.low && screen != Screen::Way {
                // Everything that can be touched moves into the lower half of a standing screen.
                let above = (kit.metrics.size.height * 0.42).round();
                parts.push(widget::space().height(Length::Fixed(above)).into());
            }
            parts.extend([bars::header(&kit), body, footer]);
            column(parts)
        }
    }
}

fn column(parts: Vec<Piece<'_>>) -> Piece<'_> {
    widget::Column::with_children(parts).width(Length::Fill).height(Length::Fill).into()
}

/// Puts pages between the margins of the screen.
fn body<'a>(kit: &Kit<'a>, pages: Pages<'a, super::app::Message>) -> Piece<'a> {
    let margin = kit.metrics.margin();
    let top = kit.metrics.millimetres(5.0);
    let bottom = kit.metrics.millimetres(8.0);
    widget::container(pages)
        .padding(iced::Padding { top, right: margin, bottom, left: margin })
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

/// The width between the margins of the screen.
fn inner_width(kit: &Kit<'_>) -> f32 {
    kit.metrics.size.width - 2.0 * kit.metrics.margin()
}

/// The pictogram of a machine or a room, also for the plan.
pub(super) fn facility_pictogram(kind: FacilityKind) -> &'static str {
    choice::pictogram(kind)
}
