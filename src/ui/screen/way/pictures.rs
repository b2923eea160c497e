//! The way without words: a card for each step, with what one does as a large pictogram, and the
//! numbers one finds on the signs of the house.

use super::super::answer::zone_sign;
use crate::{
    floorplan::FloorIndex,
    guidance::{Destination, Landmark, LandmarkKind, Step, StepKind},
    locale::message::ui,
    ui::{
        font,
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        pictogram,
        widget::{Align, Label, Panel, Strip, Surface},
    },
    visit::{Event, Journey, StageTarget},
};
use iced::{Length, widget};

/// How large the pictures are.
#[derive(Clone, Copy)]
struct Scale {
    /// The side of what is done, in millimetres.
    done: f32,
    /// The side of what is seen.
    seen: f32,
    /// The counter's number.
    counter: Type,
    /// Floors and how many.
    floor: Type,
    /// Numbers on doors.
    door: Type,
    /// How many cards stand side by side on a standing and on a lying screen.
    columns: [usize; 2],
}

/// As large as short ways allow.
const LARGE: Scale = Scale {
    done: 66.0,
    seen: 42.0,
    counter: Type::Greeting,
    floor: Type::Greeting,
    door: Type::Headline,
    columns: [1, 2],
};

/// For longer ways.
const SMALL: Scale = Scale {
    done: 42.0,
    seen: 28.0,
    counter: Type::Greeting,
    floor: Type::Headline,
    door: Type::Heading,
    columns: [2, 3],
};

/// The cards for the pages of a screen: large ones where all fit onto one, else small ones.
/// `before` and `after` make what stands before and after them.
pub(super) fn pages<'a>(
    kit: &Kit<'a>,
    journey: &Journey,
    before: impl Fn() -> Vec<Strip<'a, Message>>,
    after: impl Fn() -> Vec<Strip<'a, Message>>,
) -> Piece<'a> {
    let strips = |scale: Scale| -> Vec<Strip<'a, Message>> {
        let next = next_stage(kit, journey).map(Strip::single);
        before().into_iter().chain(cards(kit, journey, scale)).chain(next).chain(after()).collect()
    };
    let pages = kit.pages(strips(LARGE)).or(strips(SMALL));
    widget::container(pages).width(Length::Fill).height(Length::Fill).into()
}

/// The steps of the stage that is shown, in the order of reading.
fn cards<'a>(
    kit: &Kit<'a>,
    journey: &Journey,
    scale: Scale,
) -> impl Iterator<Item = Strip<'a, Message>> {
    let stage = journey.stage_of(kit.visit.stretch);
    let gap = kit.metrics.millimetres(5.0);
    let cards = stage.guidance.steps.iter().zip(1..).map(|(step, count)| {
        let parts = kit.row(Pictures { kit, scale }.of(step), gap);
        let row = kit.row(vec![number_sign(kit, count), parts.into()], gap).fill(1);
        Panel::new(row, kit.card_surface())
            .padding([kit.metrics.millimetres(6.0), kit.metrics.millimetres(8.0)])
            .id(format!("picture-{count}"))
            .middle()
            .into()
    });
    let [standing, lying] = scale.columns;
    let columns = if kit.metrics.portrait() { standing } else { lying };
    let columns = if kit.metrics.large() { columns.saturating_sub(1).max(1) } else { columns };
    Strip::rows(cards.collect::<Vec<_>>(), columns)
        .map(Strip::stretch)
        .collect::<Vec<_>>()
        .into_iter()
}

/// Leads on to the next stage, where there is one.
fn next_stage<'a>(kit: &Kit<'a>, journey: &Journey) -> Option<Panel<'a, Message>> {
    let shown = journey.stretches[kit.visit.stretch].stage;
    let next = journey.stretches.iter().position(|stretch| stretch.stage == shown + 1)?;
    let pictogram = match journey.stage_of(next).target {
        StageTarget::Stop(kind) => super::super::facility_pictogram(kind),
        StageTarget::Destination(_) => "map-pin",
        StageTarget::Entrance => "way-back",
        StageTarget::Barrier => "closed",
    };
    let words = super::next_words(kit, journey, next);
    Some(
        kit.main_button("next-part", Some(pictogram), words, Event::StretchShown(next))
            .min(0.0, kit.metrics.touch()),
    )
}

/// The number of a step in a ring.
fn number_sign<'a>(kit: &Kit<'a>, number: usize) -> Piece<'a> {
    let side = kit.metrics.text(Type::Heading) * 1.35;
    let label = digits(kit, number.to_string(), Type::Heading);
    let surface = Surface {
        background: kit.palette.card,
        pressed: kit.palette.card,
        line: kit.palette.accent,
        line_width: kit.line(),
        radius: side / 2.0,
    };
    Panel::new(label, surface).fixed(side).min(side, side).centered().into()
}

/// Letters and digits as they stand on a sign: the same in every language.
fn digits(kit: &Kit<'_>, words: String, size: Type) -> Label {
    Label::new(words, kit.metrics.text(size), font::BOLD, kit.palette.ink, false)
        .align(Align::Center)
        .shrink()
}

/// The pictures of steps in one size.
struct Pictures<'k, 'a> {
    kit: &'k Kit<'a>,
    scale: Scale,
}

impl<'a> Pictures<'_, 'a> {
    /// What a step shows, in order: where one is, what one does, what one sees then.
    fn of(&self, step: &Step) -> Vec<Piece<'a>> {
        let mut parts: Vec<Piece<'a>> = Vec::new();
        parts.extend(step.counted.map(|count| self.counted(count, "door")));
        if let StepKind::Turn { at, corridor, .. } = &step.kind {
            parts.extend(at.as_ref().map(|seen| self.landmark(seen)));
            parts.extend(corridor.map(|count| self.counted(count, "pass-through")));
        }
        // One turns first, and then does the rest.
        parts.extend(pictogram::turn_before(step).map(|turn| self.done(turn)));
        parts.push(self.done(pictogram::step(step)));
        match &step.kind {
            StepKind::Transfer { floors, to_floor, .. } => {
                let floors = floors.unsigned_abs();
                parts.extend((floors > 1).then(|| self.times(floors)));
                parts.push(self.floor_button(*to_floor));
            }
            StepKind::Steps { count, .. } => {
                parts.extend((*count > 0).then(|| self.times(*count)));
            }
            StepKind::Arrive { destination, .. } => parts.extend(self.goal(destination)),
            StepKind::Barred { telephone: Some(telephone), .. } => {
                parts.push(self.numbered(telephone, self.scale.door, "phone"));
            }
            StepKind::Start { towards, .. }
            | StepKind::LeaveRoom { towards, .. }
            | StepKind::Turn { towards, .. }
            | StepKind::Leave { towards, .. } => {
                parts.extend(towards.as_ref().map(|seen| self.landmark(seen)));
            }
            StepKind::Door { .. } | StepKind::Ramp { .. } | StepKind::Barred { .. } => {}
        }
        parts.extend(step.passing.as_ref().map(|seen| self.landmark(seen)));
        parts
    }

    /// What one does.
    fn done(&self, name: &str) -> Piece<'a> {
        let palette = self.kit.palette;
        let side = self.kit.metrics.growing(self.scale.done);
        self.kit.sign(name, side, palette.route, palette.route_casing).into()
    }

    /// What one sees.
    fn seen(&self, name: &str) -> Piece<'a> {
        let side = self.kit.metrics.growing(self.scale.seen);
        self.kit.sign(name, side, self.kit.palette.accent_tint, self.kit.palette.accent).into()
    }

    fn zone(&self, letter: &str) -> Option<Piece<'a>> {
        let zone = self.kit.content.office.zone_named(letter)?;
        Some(zone_sign(self.kit, Some(zone), self.kit.metrics.growing(self.scale.seen)))
    }

    /// A number, and what bears it.
    fn numbered(&self, number: &str, size: Type, name: &str) -> Piece<'a> {
        let number = digits(self.kit, number.to_owned(), size).into();
        self.kit.row(vec![number, self.seen(name)], self.kit.metrics.millimetres(4.5)).into()
    }

    /// The third door, the second corridor.
    fn counted(&self, count: u32, name: &str) -> Piece<'a> {
        self.numbered(&format!("{count}."), self.scale.floor, name)
    }

    /// So many times.
    fn times(&self, count: u32) -> Piece<'a> {
        digits(self.kit, format!("{count}×"), self.scale.floor).into()
    }

    /// What one sees, with the number or the letter on its sign.
    fn landmark(&self, landmark: &Landmark) -> Piece<'a> {
        let sign = pictogram::landmark(landmark.kind);
        let gap = self.kit.metrics.millimetres(3.0);
        match (&landmark.label, landmark.kind) {
            (Some(letter), LandmarkKind::ZoneWaitingArea) => {
                let pieces = self.zone(letter).into_iter().chain([self.seen(sign)]).collect();
                self.kit.row(pieces, gap).into()
            }
            (Some(number), _) => self.numbered(number, self.scale.door, sign),
            (None, _) => self.seen(sign),
        }
    }

    /// The button of the lift, or the sign of the floor on the stairs.
    fn floor_button(&self, floor: FloorIndex) -> Piece<'a> {
        let kit = self.kit;
        let label = kit.content.building.floor(floor).label.clone();
        let size = kit.metrics.text(self.scale.floor);
        let label = Label::new(label, size, font::BOLD, kit.palette.paper, false)
            .align(Align::Center)
            .shrink();
        let side = (size * 1.7).round();
        let surface = Surface {
            background: kit.palette.ink,
            pressed: kit.palette.ink,
            line: kit.palette.ink,
            line_width: 0.0,
            radius: (side * 0.28).round(),
        };
        let inset = (size * 0.35).round();
        Panel::new(label, surface).padding([0.0, inset]).shrink().min(side, side).centered().into()
    }

    /// The goal: its counter's number first, the letter of its zone, the number on its door.
    fn goal(&self, destination: &Destination) -> Vec<Piece<'a>> {
        let mut parts: Vec<Piece<'a>> = Vec::new();
        if let Some(counter) = &destination.counter {
            parts.push(self.numbered(counter, self.scale.counter, "counter"));
        }
        parts.extend(destination.zone.as_deref().and_then(|zone| self.zone(zone)));
        if let Some(number) = &destination.room_number {
            parts.push(self.numbered(number, self.scale.door, "door"));
        }
        if let Some(kind) = destination.facility {
            parts.push(self.seen(super::super::facility_pictogram(kind)));
        }
        parts
    }
}

/// The key that shows the way in pictures, or again on the plan with its words.
pub(super) fn toggle<'a>(kit: &Kit<'a>) -> Panel<'a, Message> {
    let (icon, words) = if kit.visit.in_pictures {
        ("map-pin", ui::way_on_plan())
    } else {
        ("picture", ui::way_in_pictures())
    };
    kit.bar_button("pictures", Some(icon), kit.say(&words), Event::PicturesToggled)
}
