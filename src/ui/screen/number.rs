//! "I know the room or the counter": a number is typed as it stands in a letter or on a door.

use super::{inner_width, sheet::Sheet};
use crate::{
    locale::message::{finding, ui},
    search::places_by_number,
    ui::{
        font,
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        widget::{Align, Label, Panel, Part, Strip, Surface},
    },
    visit::Event,
    wording::{Wording, zone_of},
};
use iced::widget;

/// How many places are offered at one time.
const MOST_PLACES: usize = 4;

/// The keys, and what they found.
pub fn view<'a>(kit: &Kit<'a>) -> Sheet<'a> {
    let metrics = kit.metrics;
    let mut strips = Vec::new();
    let typed = if kit.visit.number.is_empty() { " " } else { &kit.visit.number };
    let field = Label::new(
        typed.to_owned(),
        metrics.text(Type::Headline),
        font::BOLD,
        kit.palette.ink,
        false,
    )
    .align(Align::Center)
    .fleeting();
    let hint = kit.label(kit.say(&ui::type_number_hint()), Type::Small, kit.palette.muted);
    let surface = Surface { line: kit.palette.accent, ..kit.card_surface() };
    let field = Panel::new(field, surface).padding([metrics.millimetres(3.0), metrics.padding()]);
    let head = vec![kit.headline(kit.say(&ui::type_number())), hint.into()];
    strips.push(Strip::single(field));
    let found = places_by_number(kit.content, &kit.visit.number);
    let wording = Wording { content: kit.content, locale: kit.locale };
    if kit.visit.number.is_empty() {
        strips.extend(keys(kit));
    } else if found.is_empty() {
        strips.push(Strip::single(kit.bold(
            kit.say(&ui::number_unknown()),
            Type::Body,
            kit.palette.closed,
        )));
        strips.extend(keys(kit));
    } else {
        let mut places = Vec::new();
        for (position, place) in found.iter().take(MOST_PLACES).enumerate() {
            let title = kit.bold(wording.place(*place), Type::Tile, kit.palette.ink);
            let mut words: Vec<Piece<'a>> = vec![title.into()];
            if let Some(node) = place.nodes(kit.content, kit.visit.now()).first() {
                let location = wording.location(*node);
                words.push(kit.label(location, Type::Small, kit.palette.muted).into());
            }
            let zone = super::answer::zone_sign(
                kit,
                zone_of(kit.content, *place),
                metrics.millimetres(26.0),
            );
            let words = kit.column(words, metrics.millimetres(1.0));
            let row = kit.row(vec![zone, words.into()], metrics.millimetres(6.0)).fill(1);
            places.push(Strip::single(
                Panel::new(row, kit.card_surface())
                    .padding([metrics.millimetres(4.0), metrics.padding()])
                    .min(metrics.touch(), metrics.touch())
                    .on_press(Message::Visit(Event::PlaceChosen(*place)))
                    .id(format!("place-{position}"))
                    .middle(),
            ));
        }
        // The best one stands above the keys, so that it is seen while typing on.
        strips.push(places.remove(0));
        strips.extend(keys(kit));
        strips.extend(places);
    }
    Sheet::new(head, strips)
}

/// Letters of the zones, digits, and back.
fn keys<'a>(kit: &Kit<'a>) -> Vec<Strip<'a, Message>> {
    let metrics = kit.metrics;
    let mut characters: Vec<char> =
        kit.content.office.zones.iter().filter_map(|zone| zone.letter.chars().next()).collect();
    characters.extend("1234567890.".chars());
    let columns = if metrics.portrait() { 4 } else { 8 };
    let width = inner_width(kit);
    let side = ((width - metrics.gap() * (columns - 1) as f32) / columns as f32).floor();
    let mut cells: Vec<Piece<'a>> = characters
        .into_iter()
        .map(|character| {
            let id = format!("key-{character}");
            kit.key(id, character, side, Event::NumberTyped(character)).into()
        })
        .collect();
    let erase = widget::container(kit.icon("backspace", Type::Headline, kit.palette.ink))
        .center_x(iced::Length::Fill);
    cells.push(
        Panel::new(erase, kit.card_surface())
            .min(side, metrics.touch())
            .on_press(Message::Visit(Event::NumberErased))
            .part(Part::Letter)
            .called(kit.say(&finding::keyboard_erase()))
            .id("key-erase")
            .middle()
            .into(),
    );
    let mut strips = Vec::new();
    let mut cells = cells.into_iter().peekable();
    while cells.peek().is_some() {
        let mut row: Vec<_> = cells.by_ref().take(columns).collect();
        // Keys stand as on every telephone, whatever the language.
        if kit.right_to_left() {
            while row.len() < columns {
                row.push(widget::space().into());
            }
            row.reverse();
        }
        strips.push(Strip::columns(row, columns));
    }
    strips
}
