//! Something that was found, or stands in a list: what it is, where, and its German name.

use super::answer::destination_sign;
use crate::{
    advice::{Goal, Place},
    locale::message::content as named,
    search::Subject,
    ui::{
        font,
        kit::{Kit, Piece},
        message::Message,
        metrics::{TextSize, Type},
        text,
        widget::{Align, Label, Panel},
    },
    visit::{Event, Find},
    wording::Wording,
};

/// How much is said of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Detail {
    /// Also its German name or place, and the words by which it was found.
    Full,
    /// Its name alone, where room is dear.
    Name,
}

/// What is shown of something found.
pub struct Found<'n> {
    /// Its name for tests.
    pub id: String,
    /// What it is.
    pub subject: Subject,
    /// The word by which it was found, or under which it stands in a list.
    pub word: &'n str,
    /// Whether that word comes first, as in a list from A to Z.
    pub by_word: bool,
    /// How much is said.
    pub detail: Detail,
}

/// A card to touch.
pub fn card<'a>(kit: &Kit<'a>, found: Found<'_>) -> Piece<'a> {
    let metrics = kit.metrics;
    let Lines { title, also, official, place, word } = lines(kit, &found);
    let cramped = kit.low && metrics.text_size == TextSize::Largest;
    let size = if cramped { Type::Body } else { Type::Tile };
    let mut words: Vec<Piece<'a>> = vec![kit.bold(title, size, kit.palette.ink).into()];
    if found.detail == Detail::Full {
        words.extend(also.map(|name| kit.label(name, Type::Small, kit.palette.muted).into()));
        words.extend(official.map(|official| kit.german(official, Type::Small).into()));
        words.extend(place.map(|place| foreign(kit, place).into()));
        if let Some(word) = word {
            let icon = kit.icon("search", Type::Small, kit.palette.muted);
            let row = vec![icon.into(), foreign(kit, word).into()];
            let row = kit.row(row, metrics.millimetres(3.0)).fill(1);
            words.push(row.into());
        }
    }
    let words: Piece<'a> = kit.column(words, metrics.millimetres(0.5)).into();
    let sign = sign(kit, found.subject.goal(), metrics.growing(22.0));
    let row = kit.row(vec![sign, words], metrics.millimetres(6.0)).fill(1);
    Panel::new(row, kit.card_surface())
        .padding([metrics.millimetres(3.5), metrics.millimetres(6.5)])
        .min(metrics.touch(), metrics.touch())
        .on_press(Message::Visit(Event::Find(Find::Chosen(found.subject))))
        .id(found.id)
        .middle()
        .into()
}

/// Words of any language: they run as that language does, and begin where the screen does.
fn foreign(kit: &Kit<'_>, words: String) -> Label {
    let right_to_left = text::has_right_to_left(&words);
    let align = if right_to_left == kit.right_to_left() { Align::Start } else { Align::End };
    let size = kit.metrics.text(Type::Small);
    Label::new(words, size, font::REGULAR, kit.palette.muted, right_to_left).align(align)
}

/// What is said, line by line.
#[derive(Default)]
struct Lines {
    title: String,
    /// Its name, where another word stands first.
    also: Option<String>,
    official: Option<String>,
    place: Option<String>,
    word: Option<String>,
}

fn lines(kit: &Kit<'_>, found: &Found<'_>) -> Lines {
    let wording = Wording { content: kit.content, locale: kit.locale };
    let mut lines = match found.subject {
        Subject::Concern(concern) => {
            let concern = kit.content.catalogue.concern(concern);
            Lines {
                title: kit.say(&named::concern(&concern.id)),
                official: kit.translates().then(|| concern.official.clone()),
                ..Lines::default()
            }
        }
        Subject::Facility(kind) => Lines { title: wording.facility(kind), ..Lines::default() },
        Subject::Partner(index) => {
            let partner = kit.content.partners.partner(index);
            Lines {
                title: wording.partner_name(index),
                // The name on the door, also in German where the short one is another.
                official: Some(partner.name.clone()),
                place: wording.partner_place(index),
                ..Lines::default()
            }
        }
        Subject::Counter(counter) => in_the_house(kit, Place::Counter(counter)),
        Subject::Room(room) => in_the_house(kit, Place::Room(room)),
    };
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}', '\u{ad}'], "").to_lowercase();
    let is_word = |text: &str| plain(text) == plain(found.word);
    if found.by_word && !is_word(&lines.title) {
        lines.also = Some(std::mem::replace(&mut lines.title, found.word.to_owned()));
    }
    // Nothing is said twice, and of a number that was typed nothing more than its place.
    lines.official = lines.official.filter(|official| plain(official) != plain(&lines.title));
    let said = is_word(&lines.title) || lines.official.as_deref().is_some_and(is_word);
    let number = matches!(found.subject, Subject::Counter(_) | Subject::Room(_));
    if !said && !number && !found.word.is_empty() {
        lines.word = Some(found.word.to_owned());
    }
    lines
}

/// A counter or a room: its name, and where it is.
fn in_the_house(kit: &Kit<'_>, place: Place) -> Lines {
    let wording = Wording { content: kit.content, locale: kit.locale };
    let title = wording.place(place);
    let node = place.nodes(kit.content, kit.visit.now()).first().copied();
    // What has no name is its number, which its location would say again.
    let location = node.map(|node| {
        let location = wording.location(node);
        let again = location.starts_with(&title);
        if again { wording.floor(kit.content.building.node(node).floor) } else { location }
    });
    Lines { title, place: location, ..Lines::default() }
}

/// The letter of the zone for what is in the house, else a pictogram.
fn sign<'a>(kit: &Kit<'a>, goal: Goal, side: f32) -> Piece<'a> {
    match goal {
        Goal::Concern(concern, _) => {
            let pictogram = &kit.content.catalogue.concern(concern).pictogram;
            kit.sign(pictogram, side, kit.palette.accent_tint, kit.palette.accent).into()
        }
        Goal::Place(place) => destination_sign(kit, place, side),
        Goal::InfoDesk => destination_sign(kit, Place::Counter(kit.content.office.info_desk), side),
    }
}
