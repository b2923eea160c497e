//! Screens that are a question and its tiles: the concerns, further questions, the facilities.

use super::{frame::look_at, inner_width, sheet::Sheet};
use crate::{
    catalogue::{Choice, ConcernIndex, QuestionIndex},
    floorplan::FacilityKind,
    locale::{
        self,
        message::{content as named, finding, service, ui},
    },
    routing::ProfileKind,
    ui::{
        kit::{Kit, Piece, Tile},
        message::Message,
        metrics::{TextSize, Type},
        widget::{Panel, Strip, Surface},
    },
    visit::{Event, Find},
};
use iced::Color;

/// The facilities that visitors ask for, in the order of the tiles.
const FACILITIES: [FacilityKind; 16] = [
    FacilityKind::Toilet,
    FacilityKind::AccessibleToilet,
    FacilityKind::Exit,
    FacilityKind::InfoDesk,
    FacilityKind::PhotoTerminal,
    FacilityKind::PaymentMachine,
    FacilityKind::CheckIn,
    FacilityKind::TicketPrinter,
    FacilityKind::BabyRoom,
    FacilityKind::QuietRoom,
    FacilityKind::LetterBox,
    FacilityKind::Copier,
    FacilityKind::Water,
    FacilityKind::Seat,
    FacilityKind::EmergencyExit,
    FacilityKind::Defibrillator,
];

/// The eight tiles, and keys for those who know what they look for, in a room of so many pixels
/// between the bars.
pub fn concerns<'a>(kit: &Kit<'a>, room: f32) -> Sheet<'a> {
    let tiles = kit
        .content
        .catalogue
        .tiles
        .iter()
        .map(|choice| {
            let title = kit.say(&named::tile(&choice.id));
            let hint = kit.locale.try_text(&named::tile_hint(&choice.id));
            tile(choice, "tile", title, hint)
        })
        .collect();
    let mut head = vec![kit.headline(kit.say(&ui::what_brings_you()))];
    let search = key(kit, "search", "search", &finding::open(), Find::Opened.into());
    let number = key(kit, "know-number", "door", &ui::know_number(), Event::NumberOpened);
    let facility =
        key(kit, "find-facility", "toilet", &ui::find_facility(), Event::FacilitiesOpened);
    let time = more_time(kit);
    // Whoever is in danger or in a hurry has no time for questions.
    let help: Vec<Key<'a>> = kit
        .content
        .catalogue
        .help_now
        .iter()
        .map(|choice| {
            let (id, words) = (format!("tile-{}", choice.id), named::tile(&choice.id));
            key(kit, id, &choice.pictogram, &words, Event::Chosen(choice.clone()))
        })
        .collect();
    let width = inner_width(kit);
    if kit.metrics.portrait() {
        // The search stands first, as on every other screen that people know.
        let mut strips = keys(kit, vec![search, time], 2);
        strips.extend(match kit.metrics.text_size {
            TextSize::Normal => kit.wide_tiles(tiles, width, 2),
            _ => kit.tiles(tiles, width, 2),
        });
        strips.extend(keys(kit, vec![number, facility], 2));
        strips.extend(keys(kit, help, 2));
        Sheet::new(head, strips)
    } else {
        // Beside the tiles, so that all of them are seen at one look, where there is room; else
        // those that cannot wait.
        let gap = kit.metrics.gap();
        // Where controls stay in the lower part, the headline is read above it.
        let headline = if kit.low { 0.0 } else { look_at(&mut head[0], width).0 + gap };
        let room = room - headline;
        let side_width = ((width - gap) * 2.0 / 7.0).floor();
        let mut rest = vec![number, facility];
        let mut side: Vec<Key<'a>> = [search, time].into_iter().chain(help).collect();
        let height = |keys: &mut [Key<'a>]| {
            let heights = keys.iter_mut().map(|key| look_at(&mut key.piece, side_width).0 + gap);
            heights.sum::<f32>()
        };
        let (first, second) = (height(&mut side), height(&mut rest));
        if kit.metrics.text_size == TextSize::Normal && first - gap <= room {
            if first + second - gap <= room {
                side.splice(1..1, rest.drain(..));
            }
            let side = kit.column(side.into_iter().map(|key| key.piece).collect(), gap);
            let mut strips = kit.wide_tiles(tiles, (width - gap) * 5.0 / 7.0, 2);
            strips.extend(Strip::rows(rest.into_iter().map(|key| key.piece), 2));
            return Sheet::new(head, strips).before(side);
        }
        let mut strips = kit.tiles(tiles, width, 4);
        let help = side.split_off(2);
        strips.extend(keys(kit, side.into_iter().chain(rest).collect(), 4));
        strips.extend(keys(kit, help, 2));
        Sheet::new(head, strips)
    }
}

/// A key for those who know what they look for, and its words.
struct Key<'a> {
    piece: Piece<'a>,
    words: String,
}

/// "More time": the visitor asks for it, or does without it once more.
fn more_time<'a>(kit: &Kit<'a>) -> Key<'a> {
    let on = kit.visit.has_more_time();
    let message = if on { ui::more_time_on() } else { ui::more_time() };
    let (ink, ground) = (kit.palette.on_accent, kit.palette.accent);
    let surface = Surface { background: ground, line: ground, ..kit.card_surface() };
    let look = if on { (surface, ink) } else { (kit.card_surface(), kit.palette.ink) };
    let key = key_in(kit, "clock", &message, Event::MoreTime(!on), look);
    let piece = key.0.id("more-time").selected(on).into();
    Key { piece, words: key.1 }
}

fn key<'a>(
    kit: &Kit<'a>,
    id: impl Into<iced::advanced::widget::Id>,
    pictogram: &str,
    message: &locale::Message,
    event: Event,
) -> Key<'a> {
    let look = (kit.card_surface(), kit.palette.ink);
    let (panel, words) = key_in(kit, pictogram, message, event, look);
    Key { piece: panel.id(id).into(), words }
}

fn key_in<'a>(
    kit: &Kit<'a>,
    pictogram: &str,
    message: &locale::Message,
    event: Event,
    (surface, ink): (Surface, Color),
) -> (Panel<'a, Message>, String) {
    let metrics = kit.metrics;
    let words = kit.say(message);
    let icon = kit.icon(pictogram, Type::Heading, ink);
    let label = kit.bold(words.clone(), Type::Tile, ink);
    let row = kit.row(vec![icon.into(), label.into()], metrics.millimetres(5.0)).fill(1);
    let panel = Panel::new(row, surface)
        .padding([metrics.millimetres(4.0), metrics.padding()])
        .min(metrics.touch(), metrics.touch())
        .on_press(Message::Visit(event))
        .middle();
    (panel, words)
}

/// Keys side by side, or one below the other where their words need the room.
fn keys<'a>(kit: &Kit<'a>, keys: Vec<Key<'a>>, most: usize) -> Vec<Strip<'a, Message>> {
    let metrics = kit.metrics;
    let inset = 2.0 * metrics.padding() + metrics.icon(Type::Heading) + metrics.millimetres(5.0);
    let words: Vec<&str> = keys.iter().map(|key| key.words.as_str()).collect();
    let columns = kit.columns_for(&words, Type::Tile, inner_width(kit), inset, most);
    // All in one row, or each in a row of its own.
    let columns = if columns == most { most } else { 1 };
    Strip::rows(keys.into_iter().map(|key| key.piece), columns).collect()
}

/// A further question; "I don't know" is always among its answers.
pub fn question<'a>(kit: &Kit<'a>, question: QuestionIndex) -> Sheet<'a> {
    let question = kit.content.catalogue.question(question);
    let tiles: Vec<Tile> = question
        .answers
        .iter()
        .map(|choice| {
            let title = kit.say(&named::answer(&question.id, &choice.id));
            let hint = kit.locale.try_text(&named::answer_hint(&question.id, &choice.id));
            tile(choice, "answer", title, hint)
        })
        .collect();
    let most = match (kit.metrics.portrait(), tiles.len()) {
        (true, _) => 2,
        (false, ..=4) => 2,
        (false, 5..=6) => 3,
        (false, _) => 4,
    };
    let head = vec![kit.headline(kit.say(&named::question(&question.id)))];
    let mut strips = kit.tiles(tiles, inner_width(kit), most);
    strips.push(unsure(kit));
    Sheet::new(head, strips)
}

/// Special cases of a concern, each with an answer of its own.
pub fn variants<'a>(kit: &Kit<'a>, concern: ConcernIndex) -> Sheet<'a> {
    let concern = kit.content.catalogue.concern(concern);
    let tiles: Vec<Tile> = concern
        .variants
        .iter()
        .map(|index| {
            let variant = kit.content.catalogue.concern(*index);
            Tile {
                id: format!("variant-{}", variant.id),
                pictogram: variant.pictogram.clone(),
                title: kit.say(&named::concern(&variant.id)),
                hint: kit.locale.try_text(&named::concern_hint(&variant.id)),
                official: Some(variant.official.clone()),
                event: Event::VariantChosen(*index),
            }
        })
        .collect();
    let most = match (kit.metrics.portrait(), tiles.len()) {
        (true, ..=6) | (false, ..=2) => 2,
        (true, _) | (false, ..=6) => 3,
        (false, _) => 4,
    };
    let head = vec![kit.headline(kit.say(&service::which_case()))];
    let strips = kit.tiles(tiles, inner_width(kit), most);
    Sheet::new(head, strips)
}

/// "I don't know", which leads to people who do.
fn unsure<'a>(kit: &Kit<'a>) -> Strip<'a, Message> {
    Strip::single(unsure_key(kit))
}

/// The same as a key, for screens that lay it out themselves.
pub fn unsure_key<'a>(kit: &Kit<'a>) -> Panel<'a, Message> {
    let metrics = kit.metrics;
    let icon = kit.icon("help-circle", Type::Heading, kit.palette.ink);
    let mut words: Vec<Piece<'a>> =
        vec![kit.bold(kit.say(&ui::unsure()), Type::Tile, kit.palette.ink).into()];
    // The largest letters leave no room for it where the controls stay in the lower part.
    if !(kit.low && metrics.text_size == TextSize::Largest) {
        words.push(kit.label(kit.say(&ui::unsure_hint()), Type::Small, kit.palette.muted).into());
    }
    let words = kit.column(words, 0.0);
    let row = kit.row(vec![icon.into(), words.into()], metrics.millimetres(5.0)).fill(1);
    Panel::new(row, kit.card_surface())
        .padding([metrics.millimetres(4.0), metrics.padding()])
        .min(metrics.touch(), metrics.touch())
        .on_press(Message::Visit(Event::Unsure))
        .id("unsure")
        .middle()
}

/// Toilet, exit, machines: what there is in this house.
pub fn facilities<'a>(kit: &Kit<'a>) -> Sheet<'a> {
    let tiles: Vec<Tile> = FACILITIES
        .into_iter()
        .filter(|kind| kit.content.building.facilities(*kind).next().is_some())
        .map(|kind| Tile {
            id: format!("facility-{}", pictogram(kind)),
            pictogram: pictogram(kind).to_owned(),
            title: kit.say(&ui::facility(kind.into())),
            hint: None,
            official: None,
            event: Event::FacilityChosen(kind),
        })
        .collect();
    let most = if kit.metrics.portrait() { 3 } else { 5 };
    let head = vec![kit.headline(kit.say(&ui::which_facility()))];
    let strips = kit.tiles(tiles, inner_width(kit), most);
    Sheet::new(head, strips)
}

/// The ways to move.
pub fn profiles<'a>(kit: &Kit<'a>) -> Sheet<'a> {
    let tiles: Vec<Tile> = ProfileKind::ALL
        .into_iter()
        .map(|profile| Tile {
            id: format!("profile-{}", profile.name()),
            pictogram: profile_pictogram(profile).to_owned(),
            title: kit.say(&ui::profile(profile)),
            hint: Some(kit.say(&ui::profile_hint(profile))),
            official: None,
            event: Event::ProfileChosen(profile),
        })
        .collect();
    let most = if kit.metrics.portrait() { 2 } else { 4 };
    let head = vec![kit.headline(kit.say(&ui::how_do_you_move()))];
    let strips = kit.tiles(tiles, inner_width(kit), most);
    Sheet::new(head, strips)
}

/// The pictogram of a way to move.
pub fn profile_pictogram(profile: ProfileKind) -> &'static str {
    match profile {
        ProfileKind::Walking => "walk",
        other => other.name(),
    }
}

fn tile(choice: &Choice, kind: &str, title: String, hint: Option<String>) -> Tile {
    Tile {
        id: format!("{kind}-{}", choice.id),
        pictogram: choice.pictogram.clone(),
        title,
        hint,
        official: choice.official.clone(),
        event: Event::Chosen(choice.clone()),
    }
}

/// The pictogram of a facility; the drawings have the facilities' names.
pub fn pictogram(kind: FacilityKind) -> &'static str {
    match kind {
        FacilityKind::InfoDesk => "information",
        FacilityKind::WaitingArea => "waiting-area",
        _ => ui::FacilityWord::from(kind).word(),
    }
}
