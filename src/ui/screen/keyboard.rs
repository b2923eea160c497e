//! The keyboard of the search: the language's own letters in the order of its keyboards, digits,
//! and the Latin letters of German words where the own ones are others.

use crate::{
    locale::message::finding as words,
    search::Keyboard,
    ui::{
        font,
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        text,
        widget::{Align, Flow, Label, Panel, Part},
    },
    visit::{Event, Find},
};
use iced::{Length, widget};

/// The least side of a key in millimetres.
const LEAST: f32 = 20.5;
/// The gap between keys in millimetres: less than between tiles, because a slip between two
/// neighbours is found all the same and one key takes it back.
const GAP: f32 = 4.0;

/// The keys for a width in pixels, each of a height in pixels. They run from left to right in every
/// script, as on the keyboards that visitors know.
pub fn keyboard<'a>(kit: &Kit<'a>, width: f32, height: f32) -> Piece<'a> {
    let metrics = kit.metrics;
    let gap = metrics.millimetres(GAP);
    let keyboard = Keyboard::of(kit.content, kit.locale);
    let latin = kit.visit.finding.latin && !keyboard.latin.is_empty();
    let letters = if latin { &keyboard.latin } else { &keyboard.letters };
    let least = metrics.millimetres(LEAST);
    // No row may have more keys than leave each its least width.
    let most = (((width + gap) / (least + gap)).floor() as usize).max(1);
    let rows: Vec<&[String]> =
        std::iter::once(&keyboard.digits).chain(letters).flat_map(|row| row.chunks(most)).collect();
    let columns = rows.iter().map(|row| row.len()).max().unwrap_or(1);
    let side = ((width - gap * (columns - 1) as f32) / columns as f32).floor();
    // As many columns of keys, with the gaps between them.
    let span = |columns: usize| side * columns as f32 + gap * columns.saturating_sub(1) as f32;
    let size = letter_size(kit, &rows, side, height);
    let mut children: Vec<Piece<'a>> = rows
        .into_iter()
        .map(|row| {
            let keys = row.iter().map(|key| letter(kit, key, size, (side, height))).collect();
            centred(keys, gap)
        })
        .collect();
    let mut keys = Vec::new();
    let (switch, erase, clear) = (2, 2, 3);
    let mut left = columns.saturating_sub(erase + clear).max(2);
    if !keyboard.latin.is_empty() {
        let other = if latin { kit.locale } else { kit.content.locales.reference() };
        let name = other.text(&words::keyboard_letters());
        keys.push(named(kit, "key-switch", name, Find::LettersSwitched, (span(switch), height)));
        left = left.saturating_sub(switch).max(2);
    }
    let space = (span(left), height);
    let name = kit.say(&words::keyboard_space());
    keys.push(drawn(kit, ("key-space", "space"), name, Find::Typed(' '), space));
    let name = kit.say(&words::keyboard_erase());
    let erased = (span(erase), height);
    keys.push(drawn(kit, ("key-erase", "backspace"), name, Find::Erased, erased));
    let name = kit.say(&words::keyboard_clear());
    let room = span(clear);
    let size = metrics.text(Type::Small);
    if text::width(&name, size, font::BOLD) + gap <= room {
        keys.push(named(kit, "key-clear", name, Find::Cleared, (room, height)));
    } else {
        keys.push(drawn(kit, ("key-clear", "close"), name, Find::Cleared, (room, height)));
    }
    children.push(centred(keys, gap));
    widget::Column::with_children(children).spacing(gap).width(Length::Fill).into()
}

/// The height of the keyboard with keys of a height, in pixels.
pub fn keyboard_height(kit: &Kit<'_>, width: f32, height: f32) -> f32 {
    kit.measure(keyboard(kit, width, height), width).height
}

/// The least height of a key in pixels, where room is dear.
pub fn least_key(kit: &Kit<'_>) -> f32 {
    kit.metrics.millimetres(LEAST)
}

fn centred<'a>(keys: Vec<Piece<'a>>, gap: f32) -> Piece<'a> {
    widget::container(Flow::new(keys, gap, false)).center_x(Length::Fill).into()
}

/// The em size of the letters: equally large on all keys, and on each with room at its sides.
fn letter_size(kit: &Kit<'_>, rows: &[&[String]], width: f32, height: f32) -> f32 {
    let wanted = kit.metrics.text(Type::Headline).min((height * 0.7).round());
    let keys = rows.iter().copied().flatten();
    let widest = keys.map(|key| text::width(key, wanted, font::BOLD)).fold(1.0, f32::max);
    (wanted * (width * 0.8 / widest).min(1.0)).floor()
}

fn letter<'a>(kit: &Kit<'a>, key: &str, size: f32, room: (f32, f32)) -> Piece<'a> {
    let typed = key.chars().next().unwrap_or(' ');
    let label = Label::new(key.to_owned(), size, font::BOLD, kit.palette.ink, false).shrink();
    panel(kit, format!("key-{key}"), label.into(), Find::Typed(typed), room).into()
}

fn named<'a>(
    kit: &Kit<'a>,
    id: &str,
    name: String,
    find: Find,
    (width, height): (f32, f32),
) -> Piece<'a> {
    let wanted = kit.metrics.text(Type::Small);
    // The three letters of another alphabet are cut by nobody.
    let natural = text::width(&name, wanted, font::BOLD);
    let size = wanted.min((wanted * width * 0.86 / natural.max(1.0)).floor());
    let size = size.min((height * 0.7).floor());
    let label = Label::new(name, size, font::BOLD, kit.palette.ink, false).align(Align::Center);
    panel(kit, id.to_owned(), label.shrink().into(), find, (width, height)).into()
}

fn drawn<'a>(
    kit: &Kit<'a>,
    (id, pictogram): (&str, &str),
    name: String,
    find: Find,
    size: (f32, f32),
) -> Piece<'a> {
    let icon = kit.icon(pictogram, Type::Heading, kit.palette.ink);
    panel(kit, id.to_owned(), icon.into(), find, size).called(name).into()
}

fn panel<'a>(
    kit: &Kit<'a>,
    id: String,
    content: Piece<'a>,
    find: Find,
    (width, height): (f32, f32),
) -> Panel<'a, Message> {
    let mut surface = kit.card_surface();
    surface.radius = kit.metrics.millimetres(5.0);
    Panel::new(content, surface)
        .fixed(width)
        .min(width, height)
        .on_press(Message::Visit(Event::Find(find)))
        .part(Part::Letter)
        .id(id)
        .centered()
}
