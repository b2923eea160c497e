//! The floors of the way, beside the plan.

use crate::{
    floorplan::FloorIndex,
    locale::message::ui,
    ui::{
        font,
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        widget::{Align, Label, Panel, Surface},
    },
    visit::{Event, Journey},
    wording::Wording,
};
use iced::{Length, widget};

/// The width of the floors in pixels.
pub(super) fn floors_width(kit: &Kit<'_>) -> f32 {
    kit.metrics.millimetres(38.0)
}

/// The floors of this stage from the highest to the lowest: each with the stretch that a touch
/// shows, and whether it is the one shown.
pub(super) fn floors_shown(kit: &Kit<'_>, journey: &Journey) -> Vec<(FloorIndex, usize, bool)> {
    let shown = &journey.stretches[kit.visit.stretch];
    let mut floors: Vec<(FloorIndex, usize, bool)> = Vec::new();
    for (index, stretch) in journey.stretches.iter().enumerate() {
        let floor = stretch.leg.floor;
        if stretch.stage == shown.stage && floors.iter().all(|(known, _, _)| *known != floor) {
            floors.push((floor, index, floor == shown.leg.floor));
        }
    }
    floors.sort_by_key(|(floor, _, _)| std::cmp::Reverse(*floor));
    floors
}

/// The label of a floor, as a key or only to be read.
pub(super) fn floor_key<'a>(
    kit: &Kit<'a>,
    (floor, stretch, shown): (FloorIndex, usize, bool),
    is_key: bool,
) -> Piece<'a> {
    let metrics = kit.metrics;
    let width = floors_width(kit);
    let (ground, ink) = if shown {
        (kit.palette.ink, kit.palette.paper)
    } else {
        (kit.palette.card, kit.palette.ink)
    };
    let name = &kit.content.building.floor(floor).label;
    let size = metrics.text(Type::Heading).min(width * 0.55);
    let label = Label::new(name.clone(), size, font::BOLD, ink, false).align(Align::Center);
    let surface = Surface { background: ground, pressed: kit.palette.chip, ..kit.card_surface() };
    let panel = Panel::new(label, surface).fixed(width).min(width, metrics.touch()).middle();
    if !is_key {
        return panel.into();
    }
    let wording = Wording { content: kit.content, locale: kit.locale };
    panel
        .on_press(Message::Visit(Event::StretchShown(stretch)))
        .id(format!("floor-{name}"))
        .called(wording.floor(floor))
        .selected(shown)
        .into()
}

/// The floors beside the plan, and below them which way is up.
pub(super) fn beside_plan<'a>(
    kit: &Kit<'a>,
    mut children: Vec<Piece<'a>>,
    height: f32,
) -> Piece<'a> {
    let metrics = kit.metrics;
    let width = floors_width(kit);
    children.push(widget::space().height(Length::Fill).into());
    let arrow: Piece<'a> = widget::container(kit.icon("up", Type::Heading, kit.palette.muted))
        .center_x(Length::Fill)
        .into();
    let words = kit.label(kit.say(&ui::looking_up()), Type::Small, kit.palette.muted);
    let fits = crate::ui::text::widest_word(
        &kit.say(&ui::looking_up()),
        metrics.text(Type::Small),
        font::REGULAR,
    ) <= width;
    children.push(arrow);
    if fits {
        children.push(words.align(Align::Center).into());
    }
    widget::Column::with_children(children)
        .spacing(metrics.millimetres(8.0))
        .width(Length::Fixed(width))
        .height(Length::Fixed(height))
        .into()
}
