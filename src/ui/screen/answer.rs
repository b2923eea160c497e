//! The answer: where to go, what to have in hand, what happens there, who else helps.

use super::sheet::Sheet;
use crate::{
    advice::{Advice, Place, Statement},
    catalogue::DocumentIndex,
    hours::Openness,
    locale::{
        Status,
        message::{content as named, ui},
    },
    office::{CounterIndex, ZoneIndex},
    ui::{
        font,
        icon::Icon,
        kit::{Kit, Piece},
        message::Message,
        metrics::{TextSize, Type},
        theme,
        widget::{Label, Panel, Strip, Surface},
    },
    visit::{Event, NoWay},
    wording::{Wording, zone_of},
};
use iced::{Color, widget};

/// The answer to what the visitor asked for: as a poster where it fits, else one thing below the
/// other.
pub fn view<'a>(kit: &Kit<'a>) -> Sheet<'a> {
    let Some(advice) = &kit.visit.advice else { return Sheet::new(Vec::new(), Vec::new()) };
    if let Place::Partner(partner) = advice.place {
        return super::partner::view(kit, advice, partner);
    }
    let (mut poster, mut list) = if kit.metrics.portrait() {
        (standing_poster(kit, advice), list(kit, advice, 1, 1))
    } else if kit.metrics.text_size.factor() > 1.4 {
        (lying_poster(kit, advice), list(kit, advice, 2, 1))
    } else {
        (lying_poster(kit, advice), list(kit, advice, 3, 2))
    };
    for strips in [&mut poster, &mut list] {
        let notices = super::notice::notices(kit).into_iter().map(Strip::single);
        strips.splice(0..0, notices);
        strips.extend(notes(kit, advice));
    }
    Sheet::new(vec![title(kit, advice)], poster).or(list)
}

fn standing_poster<'a>(kit: &Kit<'a>, advice: &Advice) -> Vec<Strip<'a, Message>> {
    let mut strips = vec![Strip::single(destination(kit, advice))];
    strips.extend(way_button(kit).map(Strip::single));
    let cards = cards(kit, advice);
    if !cards.is_empty() {
        let columns = cards.len();
        strips.push(Strip::columns(cards, columns));
    }
    strips.extend(who_helps(kit, advice).map(Strip::single));
    strips
}

fn lying_poster<'a>(kit: &Kit<'a>, advice: &Advice) -> Vec<Strip<'a, Message>> {
    let mut left: Vec<Piece<'a>> = vec![destination(kit, advice).into()];
    left.extend(way_button(kit).map(Piece::from));
    left.extend(who_helps(kit, advice).map(Piece::from));
    let left = kit.column(left, kit.metrics.gap()).into();
    let mut cards = cards(kit, advice);
    if kit.right_to_left() {
        cards.reverse();
    }
    let right = widget::Row::with_children(cards).spacing(kit.metrics.gap()).into();
    vec![Strip::columns(vec![left, right], 2)]
}

/// What to have in hand and what happens, each as a card.
fn cards<'a>(kit: &Kit<'a>, advice: &Advice) -> Vec<Piece<'a>> {
    [have_ready(kit, advice), what_happens(kit, advice)]
        .into_iter()
        .flatten()
        .map(|rows| kit.card(kit.column(rows, kit.metrics.millimetres(5.5))).into())
        .collect()
}

fn list<'a>(
    kit: &Kit<'a>,
    advice: &Advice,
    document_columns: usize,
    step_columns: usize,
) -> Vec<Strip<'a, Message>> {
    let mut strips = Vec::new();
    let large = kit.metrics.text_size.factor() > 1.4;
    let beside = document_columns > 1 && !large;
    if beside {
        let mut side: Vec<Piece<'a>> = Vec::new();
        side.extend(way_button(kit).map(Piece::from));
        side.extend(who_helps(kit, advice).map(Piece::from));
        let side = kit.column(side, kit.metrics.gap()).into();
        strips.push(Strip::columns(vec![destination(kit, advice).into(), side], 2));
    } else {
        if large {
            strips.extend(destination_strips(kit, advice));
            if let Some(concern) = advice.concern.filter(|_| is_cramped(kit)) {
                let official = kit.content.catalogue.concern(concern).official.clone();
                strips.push(Strip::single(kit.german(official, Type::Small)));
            }
        } else {
            strips.push(Strip::single(destination(kit, advice)));
        }
        strips.extend(way_button(kit).map(Strip::single));
    }
    let lists =
        [(have_ready(kit, advice), document_columns), (what_happens(kit, advice), step_columns)];
    for (rows, columns) in lists {
        let mut rows = rows.into_iter().flatten();
        // The heading stands on the paper, so that what it lists may go on over pages.
        strips.extend(rows.next().map(|heading| Strip::single(heading).keep()));
        let mut cells = rows
            .map(|row| {
                Panel::new(row, kit.card_surface())
                    .padding([kit.metrics.millimetres(4.0), kit.metrics.padding()])
                    .middle()
                    .into()
            })
            .peekable();
        while cells.peek().is_some() {
            strips.push(Strip::columns(cells.by_ref().take(columns).collect(), columns));
        }
    }
    if !beside {
        strips.extend(who_helps(kit, advice).map(Strip::single));
    }
    strips
}

/// The concern in the visitor's words, and the German term.
fn title<'a>(kit: &Kit<'a>, advice: &Advice) -> Piece<'a> {
    let wording = Wording { content: kit.content, locale: kit.locale };
    let mut lines: Vec<Piece<'a>> = Vec::new();
    if let Some(concern) = advice.concern {
        let concern = kit.content.catalogue.concern(concern);
        let words = kit.say(&named::concern(&concern.id));
        lines.push(kit.bold(words, Type::Headline, kit.palette.ink).into());
        if !is_cramped(kit) {
            lines.push(kit.german(concern.official.clone(), Type::Small).into());
        }
    } else {
        let words = wording.place(advice.place);
        lines.push(kit.bold(words, Type::Headline, kit.palette.ink).into());
    }
    kit.column(lines, kit.metrics.millimetres(1.0)).into()
}

/// Whether the largest letters on a lying screen leave no room for a term below the headline; it
/// then follows the destination.
fn is_cramped(kit: &Kit<'_>) -> bool {
    !kit.metrics.portrait() && kit.metrics.text_size == TextSize::Largest
}

/// The letter of a zone on its colour; nothing where there is no zone.
pub fn zone_sign<'a>(kit: &Kit<'a>, zone: Option<ZoneIndex>, side: f32) -> Piece<'a> {
    let Some(zone) = zone else {
        return kit.sign("map-pin", side, kit.palette.accent_tint, kit.palette.accent).into();
    };
    let zone = kit.content.office.zone(zone);
    let ground = theme::zone_colour(zone.colour);
    let letter =
        Label::new(zone.letter.clone(), (side * 0.62).round(), font::BOLD, Color::WHITE, false)
            .shrink();
    Panel::new(
        letter,
        Surface {
            background: ground,
            pressed: ground,
            line: Color::WHITE,
            line_width: if kit.palette.paper == Color::BLACK { 3.0 } else { 0.0 },
            radius: (side * 0.16).round(),
        },
    )
    .fixed(side)
    .min(side, side)
    .centered()
    .into()
}

/// The card with the destination.
fn destination<'a>(kit: &Kit<'a>, advice: &Advice) -> Panel<'a, Message> {
    let (mut lines, chips) = destination_parts(kit, advice);
    if !chips.is_empty() {
        lines.push(kit.row(chips, kit.metrics.millimetres(4.5)).into());
    }
    lines.extend(others(kit, advice));
    destination_panel(kit, advice, kit.column(lines, kit.metrics.millimetres(6.0)).into())
}

/// The same, one thing below the other, for letters that leave no room for a card.
fn destination_strips<'a>(kit: &Kit<'a>, advice: &Advice) -> Vec<Strip<'a, Message>> {
    let (lines, chips) = destination_parts(kit, advice);
    let mut lines = lines.into_iter();
    let mut strips = Vec::new();
    strips.extend(lines.next().map(|first| Strip::single(destination_panel(kit, advice, first))));
    strips.extend(lines.map(Strip::single));
    strips.extend(chips.into_iter().map(|chip| Strip::single(kit.row(vec![chip], 0.0))));
    strips.extend(others(kit, advice).map(Strip::single));
    strips
}

fn destination_panel<'a>(kit: &Kit<'a>, advice: &Advice, content: Piece<'a>) -> Panel<'a, Message> {
    let palette = kit.palette;
    let zone = zone_of(kit.content, advice.place);
    let line = match zone {
        Some(zone) if palette.paper != Color::BLACK => {
            theme::zone_colour(kit.content.office.zone(zone).colour)
        }
        Some(_) => palette.accent,
        None => palette.line,
    };
    let line_width = kit.metrics.line() * if zone.is_some() { 1.5 } else { 1.0 };
    let surface = Surface { line, line_width, ..kit.card_surface() };
    Panel::new(content, surface).padding(kit.metrics.padding())
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
            .sign(super::choice::pictogram(kind), side, palette.accent_tint, palette.accent)
            .into(),
        Place::Nowhere => kit.sign("check", side, palette.open_tint, palette.open).into(),
        _ => zone_sign(kit, zone, side),
    }
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
    if let Some(words) = wording.openness(advice.openness, kit.visit.now()) {
        let (icon, ground, color) = match advice.openness {
            Openness::Open { .. } => ("door", palette.open_tint, palette.open),
            _ => ("clock", palette.closed_tint, palette.closed),
        };
        chips.push(kit.chip(Some(icon), words, ground, color));
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
        Err(NoWay::Blocked { reason, .. }) => {
            let words = wording.no_way(reason);
            lines.push(kit.bold(words, Type::Body, palette.closed).into());
            let hint = kit.say(&ui::no_way_hint(&kit.content.office.telephone));
            lines.push(kit.label(hint, Type::Body, palette.ink).into());
        }
        Err(NoWay::Elsewhere) => {}
    }
    (lines, chips)
}

/// The way, all of it or as far as it goes; nothing where there is none.
pub fn way_button<'a>(kit: &Kit<'a>) -> Option<Panel<'a, Message>> {
    let (words, pictogram) = match (&kit.visit.journey, kit.visit.way()) {
        (Ok(_), _) => (ui::show_way(), "map-pin"),
        (Err(_), Some(_)) => (ui::show_part_of_way(), "closed"),
        (Err(_), None) => return None,
    };
    Some(kit.main_button("show-way", Some(pictogram), kit.say(&words), Event::WayOpened))
}

/// Rows of a card: a heading, then what it lists.
type Rows<'a> = Vec<Piece<'a>>;

/// What to have in hand.
fn have_ready<'a>(kit: &Kit<'a>, advice: &Advice) -> Option<Rows<'a>> {
    let _ = advice.concern?;
    if matches!(advice.place, Place::Nowhere) {
        return None;
    }
    let mut rows: Rows<'a> =
        vec![kit.bold(kit.say(&ui::have_ready()), Type::Heading, kit.palette.ink).into()];
    match &advice.documents {
        Statement::Known { value, .. } if value.is_empty() => {
            let words = kit.say(&ui::documents_none());
            rows.push(kit.label(words, Type::Body, kit.palette.ink).into());
        }
        Statement::Known { value, .. } => {
            rows.extend(value.iter().map(|document| self::document(kit, *document)));
        }
        Statement::AskAtCounter => {
            let words = kit.say(&ui::documents_ask());
            rows.push(kit.label(words, Type::Body, kit.palette.ink).into());
        }
    }
    Some(rows)
}

fn document<'a>(kit: &Kit<'a>, document: DocumentIndex) -> Piece<'a> {
    let metrics = kit.metrics;
    let document = kit.content.catalogue.document(document);
    let mut words: Vec<Piece<'a>> = vec![
        kit.label(kit.say(&named::document(&document.id)), Type::Body, kit.palette.ink).into(),
    ];
    if kit.translates() {
        words.push(kit.german(document.official.clone(), Type::Small).into());
    }
    let found = document
        .available_at
        .and_then(|kind| Some((kind, kit.content.building.facilities(kind).next()?)));
    if let Some((kind, node)) = found {
        let wording = Wording { content: kit.content, locale: kit.locale };
        let floor = wording.floor(kit.content.building.node(node).floor);
        let hint = kit.say(&ui::available_at(kind.into(), &floor));
        words.push(kit.label(hint, Type::Small, kit.palette.muted).into());
    }
    let side = metrics.icon(Type::Body) * 1.25;
    let sign = kit.sign(&document.pictogram, side, kit.palette.accent_tint, kit.palette.accent);
    kit.row(vec![sign.into(), kit.column(words, 0.0).into()], metrics.millimetres(5.0))
        .fill(1)
        .top()
        .into()
}

/// What happens, step by step, what it costs and how long it takes.
fn what_happens<'a>(kit: &Kit<'a>, advice: &Advice) -> Option<Rows<'a>> {
    let metrics = kit.metrics;
    let process = advice.process(kit.content)?;
    let mut rows: Rows<'a> =
        vec![kit.bold(kit.say(&ui::what_happens()), Type::Heading, kit.palette.ink).into()];
    let side = metrics.icon(Type::Body);
    for (position, step) in process.steps.iter().enumerate() {
        let number = Label::new(
            (position + 1).to_string(),
            metrics.text(Type::Small),
            font::BOLD,
            kit.palette.accent,
            false,
        )
        .shrink();
        let circle = Panel::new(
            number,
            Surface {
                background: kit.palette.card,
                pressed: kit.palette.card,
                line: kit.palette.accent,
                line_width: metrics.line(),
                radius: side / 2.0,
            },
        )
        .fixed(side)
        .min(side, side)
        .centered();
        let words = kit.say(&named::process_step(&process.id, &step.id));
        let words = kit.label(words, Type::Body, kit.palette.ink);
        rows.push(
            kit.row(vec![circle.into(), words.into()], metrics.millimetres(5.0))
                .fill(1)
                .top()
                .into(),
        );
    }
    if advice.place == Place::Nowhere {
        return Some(rows);
    }
    let wording = Wording { content: kit.content, locale: kit.locale };
    let mut facts = match &advice.fees {
        Statement::Known { value, checked_on, .. } => wording.fees(value, *checked_on),
        Statement::AskAtCounter => vec![kit.say(&ui::fee_ask())],
    };
    if matches!(&advice.fees, Statement::Known { value, .. } if !value.is_empty()) {
        facts.push(kit.say(&ui::fee_exemptions()));
    }
    if let Statement::Known { value, .. } = advice.duration {
        facts.push(wording.duration(value));
    }
    let chips = facts
        .into_iter()
        .map(|fact| kit.chip(None, fact, kit.palette.chip, kit.palette.ink))
        .collect();
    rows.push(kit.row(chips, metrics.millimetres(3.5)).into());
    Some(rows)
}

/// The closest of those who help besides, and the way to all of them.
pub fn who_helps<'a>(kit: &Kit<'a>, advice: &Advice) -> Option<Panel<'a, Message>> {
    let metrics = kit.metrics;
    let first = advice.referrals.first()?;
    let name = kit.content.partners.partner(*first).name.clone();
    let more = u32::try_from(advice.referrals.len() - 1).unwrap_or(u32::MAX);
    let line = if more == 0 { name } else { kit.say(&ui::and_more(&name, more)) };
    let words = kit.column(
        vec![
            kit.bold(kit.say(&ui::who_helps()), Type::Heading, kit.palette.ink).into(),
            kit.label(line, Type::Small, kit.palette.muted).into(),
        ],
        metrics.millimetres(1.0),
    );
    let button = kit.button("who-helps", None, kit.say(&ui::view()), Event::HelpOpened).shrink();
    let row = kit.row(vec![words.into(), button.into()], metrics.millimetres(6.0)).fill(0);
    Some(
        Panel::new(row, kit.card_surface())
            .padding([metrics.millimetres(6.0), metrics.padding()])
            .middle(),
    )
}

/// The last lines: who helps if this does not, and whether a person has read the translation.
pub fn notes<'a>(kit: &Kit<'a>, advice: &Advice) -> Vec<Strip<'a, Message>> {
    let wording = Wording { content: kit.content, locale: kit.locale };
    let mut notes: Vec<Piece<'a>> = Vec::new();
    if advice.place != Place::Counter(advice.fallback) {
        let node = kit.content.office.counter(advice.fallback).node;
        let place = format!("{}, {}", wording.counter(advice.fallback), wording.location(node));
        let words = kit.say(&ui::fallback(&place));
        let icon: Icon = kit.icon("information", Type::Small, kit.palette.accent);
        let label = kit.label(words, Type::Small, kit.palette.muted);
        notes.push(
            kit.row(vec![icon.into(), label.into()], kit.metrics.millimetres(3.0)).fill(1).into(),
        );
    }
    if kit.locale.language().status == Status::MachineDraft {
        let words = kit.say(&ui::machine_draft());
        notes.push(kit.label(words, Type::Small, kit.palette.muted).into());
    }
    notes
        .into_iter()
        .map(|note| Strip::single(widget::container(note).width(iced::Length::Fill)))
        .collect()
}
