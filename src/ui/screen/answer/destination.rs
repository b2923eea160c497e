//! Where to go: the card with the sign, the name, the place and what holds there now.

use crate::{
    advice::{Advice, Place},
    hours::Openness,
    locale::message::ui,
    office::{CounterIndex, ZoneIndex},
    ui::{
        font,
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        pattern::Pattern,
        theme,
        widget::{Label, Panel, Sketch, Strip, Surface},
    },
    visit::NoWay,
    wording::{Wording, zone_of},
};
use iced::{
    Point, Size,
    widget::{
        self,
        canvas::{Path, Stroke},
    },
};

/// The letter of a zone on its colour above its pattern; nothing where there is no zone.
pub fn zone_sign<'a>(kit: &Kit<'a>, zone: Option<ZoneIndex>, side: f32) -> Piece<'a> {
    let Some(zone) = zone else {
        return kit.sign("map-pin", side, kit.palette.accent_tint, kit.palette.accent).into();
    };
    let pattern = Pattern::of(zone);
    let zone = kit.content.office.zone(zone);
    let (ground, ink) = theme::zone_colours(zone.colour, kit.palette);
    let letter =
        Label::new(zone.letter.clone(), (side * 0.56).round(), font::BOLD, ink, false).shrink();
    // The pattern lies below the letter, so that neither is in the way of the other.
    let strip = Size::new((side * 0.68).round(), (side * 0.15).round());
    let strip = Sketch::new(strip, (pattern, ink), |frame, (pattern, ink)| {
        let size = frame.size();
        let ring = [
            Point::ORIGIN,
            Point::new(size.width, 0.0),
            Point::new(size.width, size.height),
            Point::new(0.0, size.height),
        ];
        let gap = size.height / 2.0;
        let marks = pattern.inside(&ring, Point::new(gap / 2.0, gap / 2.0), gap);
        let width = (gap * 0.34).max(1.0);
        for [from, to] in marks.lines {
            let stroke = Stroke::default().with_width(width).with_color(*ink);
            frame.stroke(&Path::line(from, to), stroke);
        }
        for dot in marks.dots {
            frame.fill(&Path::circle(dot, width * 0.8), *ink);
        }
    });
    let content = widget::Column::with_children([letter.into(), strip.into()])
        .align_x(iced::Alignment::Center);
    Panel::new(
        content,
        Surface {
            background: ground,
            pressed: ground,
            line: ink,
            line_width: 0.0,
            radius: (side * 0.16).round(),
        },
    )
    .fixed(side)
    .min(side, side)
    .centered()
    .into()
}

/// The card with the destination.
pub(super) fn destination<'a>(kit: &Kit<'a>, advice: &Advice) -> Panel<'a, Message> {
    let (mut lines, chips) = destination_parts(kit, advice);
    if !chips.is_empty() {
        lines.push(kit.row(chips, kit.metrics.millimetres(4.5)).into());
    }
    lines.extend(below(kit, advice));
    destination_panel(kit, advice, kit.column(lines, kit.metrics.millimetres(6.0)).into())
}

/// The same, one thing below the other, for letters that leave no room for a card.
pub(super) fn destination_strips<'a>(kit: &Kit<'a>, advice: &Advice) -> Vec<Strip<'a, Message>> {
    let (lines, chips) = destination_parts(kit, advice);
    let mut lines = lines.into_iter();
    let mut strips = Vec::new();
    strips.extend(lines.next().map(|first| Strip::single(destination_panel(kit, advice, first))));
    strips.extend(lines.map(Strip::single));
    strips.extend(chips.into_iter().map(|chip| Strip::single(kit.row(vec![chip], 0.0))));
    strips.extend(below(kit, advice).into_iter().map(Strip::single));
    strips
}

fn destination_panel<'a>(kit: &Kit<'a>, advice: &Advice, content: Piece<'a>) -> Panel<'a, Message> {
    let palette = kit.palette;
    let zone = zone_of(kit.content, advice.place);
    let line = match zone {
        Some(zone) => theme::zone_colours(kit.content.office.zone(zone).colour, palette).0,
        None => palette.line,
    };
    let line_width = kit.line() * if zone.is_some() { 1.5 } else { 1.0 };
    let surface = Surface { line, line_width, ..kit.card_surface() };
    Panel::new(content, surface).padding(kit.metrics.padding())
}

/// What else there is to know of where to go: which surname goes where, other counters, what helps
/// while all are closed.
fn below<'a>(kit: &Kit<'a>, advice: &Advice) -> Vec<Piece<'a>> {
    let wording = Wording { content: kit.content, locale: kit.locale };
    let mut lines: Vec<Piece<'a>> = Vec::new();
    let divided = wording.divided(advice);
    lines.extend(
        divided.into_iter().map(|words| kit.label(words, Type::Body, kit.palette.ink).into()),
    );
    lines.extend(others(kit, advice));
    // Beside the rest there is no room for it; it then stands there.
    if !stands_beside(kit) {
        lines.extend(meanwhile(kit, advice));
    }
    lines
}

/// Whether the destination stands beside the rest of the answer.
pub fn stands_beside(kit: &Kit<'_>) -> bool {
    !kit.metrics.portrait() && !kit.metrics.large()
}

/// What helps while the counter is closed.
pub fn meanwhile<'a>(kit: &Kit<'a>, advice: &Advice) -> Vec<Piece<'a>> {
    let wording = Wording { content: kit.content, locale: kit.locale };
    let line = |(pictogram, words): (&str, String)| {
        let words = kit.label(words, Type::Small, kit.palette.ink);
        kit.with_icon(pictogram, Type::Body, words).into()
    };
    wording.when_closed(advice).into_iter().map(line).collect()
}

/// Other counters for the same; those alone that are open, where the one that is meant is not.
fn others<'a>(kit: &Kit<'a>, advice: &Advice) -> Option<Piece<'a>> {
    let wording = Wording { content: kit.content, locale: kit.locale };
    let named = |counters: &[CounterIndex]| {
        counters.iter().map(|other| wording.counter(*other)).collect::<Vec<_>>().join(", ")
    };
    let words = match (advice.openness, advice.others.as_slice()) {
        (_, []) => return None,
        (Openness::Closed { .. }, others) => ui::open_instead(&named(others)),
        (_, others) => ui::other_counters(&named(others)),
    };
    let words = kit.say(&words);
    Some(kit.label(words, Type::Small, kit.palette.muted).into())
}

/// The sign of a destination.
pub fn destination_sign<'a>(kit: &Kit<'a>, place: Place, side: f32) -> Piece<'a> {
    let palette = kit.palette;
    let zone = zone_of(kit.content, place);
    match place {
        Place::Partner(_) if zone.is_none() => {
            kit.sign("building", side, palette.accent_tint, palette.accent).into()
        }
        Place::Facility(kind) => kit
            .sign(super::super::choice::pictogram(kind), side, palette.accent_tint, palette.accent)
            .into(),
        Place::Nowhere => kit.sign("check", side, palette.open_tint, palette.open).into(),
        _ => zone_sign(kit, zone, side),
    }
}

/// Whether a place is open now, or when.
pub fn openness_chip<'a>(kit: &Kit<'a>, openness: Openness) -> Option<Piece<'a>> {
    let palette = kit.palette;
    let wording = Wording { content: kit.content, locale: kit.locale };
    let words = wording.openness(openness, kit.visit.now())?;
    let (icon, ground, color) = match openness {
        Openness::Open { .. } => ("door", palette.open_tint, palette.open),
        _ => ("clock", palette.closed_tint, palette.closed),
    };
    Some(kit.chip(Some(icon), words, ground, color))
}

/// Why there is no way in the house, and whom to call; nothing where there is one or none is needed.
pub fn no_way<'a>(kit: &Kit<'a>) -> Vec<Piece<'a>> {
    let Err(NoWay::Blocked { reason, .. }) = &kit.visit.journey else { return Vec::new() };
    let wording = Wording { content: kit.content, locale: kit.locale };
    let hint = kit.say(&ui::no_way_hint(&kit.content.office.telephone));
    vec![
        kit.bold(wording.no_way(reason), Type::Body, kit.palette.closed).into(),
        kit.label(hint, Type::Body, kit.palette.ink).into(),
    ]
}

/// Lines of the destination's card, the first with its sign and name, and small facts.
fn destination_parts<'a>(kit: &Kit<'a>, advice: &Advice) -> (Vec<Piece<'a>>, Vec<Piece<'a>>) {
    let metrics = kit.metrics;
    let palette = kit.palette;
    let wording = Wording { content: kit.content, locale: kit.locale };
    let sign = destination_sign(kit, advice.place, metrics.growing(42.0));
    let mut words: Vec<Piece<'a>> = Vec::new();
    let name = wording.place(advice.place);
    let size = if name.chars().count() > 24 { Type::Heading } else { Type::Destination };
    words.push(kit.bold(name, size, palette.ink).into());
    if let Some(node) = advice.place.nodes(kit.content, kit.visit.now()).first() {
        words.push(kit.bold(wording.location(*node), Type::Heading, palette.muted).into());
        if kit.translates() {
            let german = Wording { content: kit.content, locale: kit.content.locales.reference() };
            let official = format!("{}, {}", german.place(advice.place), german.location(*node));
            words.push(kit.german(official, Type::Small).into());
        }
    }
    let words = kit.column(words, metrics.millimetres(1.0)).into();
    let mut lines: Vec<Piece<'a>> =
        vec![kit.row(vec![sign, words], metrics.millimetres(9.0)).fill(1).into()];
    if advice.place == Place::Nowhere {
        let hint = kit.say(&ui::nothing_to_do_hint());
        lines.push(kit.label(hint, Type::Body, palette.ink).into());
    }
    let mut chips: Vec<Piece<'a>> = Vec::new();
    chips.extend(openness_chip(kit, advice.openness));
    if let Some(words) = wording.admission(advice.admission) {
        chips.push(kit.chip(Some("calendar"), words, palette.chip, palette.ink));
    }
    match &kit.visit.journey {
        Ok(journey) => {
            let ink = palette.ink;
            chips.push(kit.chip(
                Some("walk"),
                wording.minutes(journey.minutes()),
                palette.chip,
                ink,
            ));
            let icon = if journey.has_steps() { "stairs" } else { "step-free" };
            chips.push(kit.chip(Some(icon), wording.steps(journey), palette.chip, ink));
        }
        Err(_) => lines.extend(no_way(kit)),
    }
    (lines, chips)
}
