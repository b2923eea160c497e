//! The screens: each file draws one, from the same kit.

mod answer;
mod bars;
mod booking;
mod browse;
mod choice;
mod found;
mod frame;
mod help;
mod keyboard;
mod letter;
mod network;
mod notice;
mod number;
mod overlay;
mod partner;
mod search;
mod sheet;
mod take;
mod transparency;
pub(super) mod way;
mod welcome;

use super::{
    app::App,
    kit::{Kit, Piece},
};
use crate::{floorplan::FacilityKind, visit::Screen};
use frame::Frame;
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
    if let Some(film) = &app.film {
        return overlay::film(&kit, film);
    }
    if let Some(explanation) = app.explained {
        return overlay::explanation(&kit, explanation);
    }
    let frame = Frame::new(&kit, app);
    let footer = bars::footer(&frame.bars, app);
    let sheet = match *app.visit.screen() {
        Screen::Welcome => return column(vec![welcome::view(app, &kit), footer]),
        Screen::Concerns => choice::concerns(&kit, frame.room),
        Screen::Profiles => choice::profiles(&kit),
        Screen::Question(question) => choice::question(&kit, question),
        Screen::Facilities => choice::facilities(&kit),
        Screen::Languages => welcome::languages(&kit),
        Screen::Letter(_) => letter::view(&kit),
        Screen::Number => number::view(&kit),
        Screen::Answer(_) => answer::view(&kit, frame.room),
        Screen::Transparency => transparency::view(&kit),
        Screen::Booking => booking::view(&kit),
        Screen::Variants(concern) => choice::variants(&kit, concern),
        Screen::List(list) => browse::list(&kit, list),
        Screen::Section(section) => browse::section(&kit, section),
        Screen::Help => help::view(&kit),
        Screen::Say(partner) => partner::say(&kit, partner),
        Screen::NetworkTheme(theme) => network::theme(&kit, theme),
        Screen::NetworkList => network::all(&kit),
        Screen::Take => take::view(&kit, frame.room),
        // The keyboard, the map and the plan keep their places, whatever is said beside them.
        Screen::Search => return search::view(&kit, &frame).between(&frame, footer),
        Screen::Network => return network::view(&kit, &frame).between(&frame, footer),
        Screen::Way => return way::view(app, &kit, &frame).between(&frame, footer),
    };
    sheet.view(&kit, frame.above).between(&frame, footer)
}

/// What is only read above both bars, where the controls stay in the lower part, and what stands
/// between the bars.
pub(super) struct Halves<'a> {
    head: Option<Piece<'a>>,
    body: Piece<'a>,
}

impl<'a> Halves<'a> {
    /// The whole screen.
    fn between(self, frame: &Frame<'a>, footer: Piece<'a>) -> Piece<'a> {
        let parts = [bars::header(&frame.bars), self.body, footer];
        column(self.head.into_iter().chain(parts).collect())
    }
}

fn column(parts: Vec<Piece<'_>>) -> Piece<'_> {
    widget::Column::with_children(parts).width(Length::Fill).height(Length::Fill).into()
}

/// The width between the margins of the screen.
fn inner_width(kit: &Kit<'_>) -> f32 {
    kit.metrics.size.width - 2.0 * kit.metrics.margin()
}

/// How many keys with one letter stand in a row, and how wide each is in pixels.
fn letter_grid(kit: &Kit<'_>) -> (usize, f32) {
    let columns = match (kit.metrics.portrait(), kit.metrics.large()) {
        (true, false) => 5,
        (true, true) => 4,
        (false, false) => 9,
        (false, true) => 7,
    };
    let gaps = kit.metrics.gap() * (columns - 1) as f32;
    (columns, ((inner_width(kit) - gaps) / columns as f32).floor())
}

/// The pictogram of a machine or a room, also for the plan.
pub(super) fn facility_pictogram(kind: FacilityKind) -> &'static str {
    choice::pictogram(kind)
}
