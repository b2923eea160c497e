//! The answer: where to go, what to have in hand, what happens there, who else helps.

mod cards;
mod destination;
mod keys;

pub use cards::document_words;
pub use destination::{destination_sign, no_way, openness_chip, zone_sign};
pub use keys::{in_rows, keys};

use super::{inner_width, sheet::Sheet};
use crate::{
    advice::{Advice, Place},
    catalogue::{Concern, ConcernIndex},
    locale::{
        Status,
        message::{content as named, ui},
    },
    ui::{
        icon::Icon,
        kit::{Kit, Piece},
        message::Message,
        metrics::{TextSize, Type},
        widget::{Panel, Strip, Surface},
    },
    visit::Event,
    wording::Wording,
};
use cards::{Rows, have_ready, what_happens};
use destination::{destination, destination_strips, meanwhile, stands_beside};
use iced::{Length, widget};

/// The answer to what the visitor asked for: as a poster where it fits, else one thing below the
/// other.
///
/// On a lying screen the destination and the way stay beside the rest, as long as they fit into the
/// room between the bars.
pub fn view<'a>(kit: &Kit<'a>, room: f32) -> Sheet<'a> {
    let Some(advice) = &kit.visit.advice else { return Sheet::new(Vec::new(), Vec::new()) };
    if let Place::Partner(partner) = advice.place {
        return super::partner::view(kit, advice, partner);
    }
    let large = kit.metrics.large();
    let notices = || super::notice::notices(kit).into_iter().map(Strip::single);
    if stands_beside(kit) {
        let half = (inner_width(kit) - kit.metrics.gap()) / 2.0;
        let (aside, size) = kit.measured(destination_and_way(kit, advice), half);
        // Where the controls stay in the lower part, the title is read above it.
        let above = if kit.low {
            0.0
        } else {
            kit.measure(title(kit, advice), inner_width(kit)).height + kit.metrics.gap()
        };
        if above + size.height <= room {
            let strips = notices().chain(details(kit, advice)).collect();
            return Sheet::new(vec![title(kit, advice)], strips).after(aside);
        }
    }
    let list = match (kit.metrics.portrait(), large) {
        (_, false) => list(kit, advice),
        (true, true) => large_list(kit, advice, 1, 1),
        (false, true) => large_list(kit, advice, 2, 1),
    };
    let [poster, list] = [poster(kit, advice), list].map(|strips| {
        let mut strips: Vec<_> = notices().chain(strips).collect();
        strips.extend(notes(kit, advice));
        strips
    });
    Sheet::new(vec![title(kit, advice)], poster).or(list)
}

/// Where to go, and what comes next.
fn beginning<'a>(kit: &Kit<'a>, advice: &Advice) -> Vec<Strip<'a, Message>> {
    let mut strips = vec![Strip::single(destination(kit, advice))];
    if stands_beside(kit) {
        strips.extend(meanwhile(kit, advice).into_iter().map(Strip::single));
    }
    strips.extend(onward(kit, advice));
    strips
}

/// The way, the appointment, and whether one has to hurry.
fn onward<'a>(kit: &Kit<'a>, advice: &Advice) -> impl Iterator<Item = Strip<'a, Message>> {
    let pieces = [way_button(kit), booking_button(kit, advice), urgency(kit, advice)];
    pieces.into_iter().flatten().map(Strip::single)
}

/// Everything at one look, where it fits.
fn poster<'a>(kit: &Kit<'a>, advice: &Advice) -> Vec<Strip<'a, Message>> {
    let mut strips = beginning(kit, advice);
    let cards = narrow_cards(kit, advice);
    if !cards.is_empty() {
        let columns = cards.len();
        strips.push(Strip::columns(cards, columns));
    }
    strips.extend(in_rows(keys(kit, advice), 2));
    strips
}

/// The destination and the way, which stay while the rest is read.
fn destination_and_way<'a>(kit: &Kit<'a>, advice: &Advice) -> Piece<'a> {
    let mut pieces: Vec<Piece<'a>> = vec![destination(kit, advice).into()];
    pieces.extend(way_button(kit).map(Piece::from));
    kit.column(pieces, kit.metrics.gap()).into()
}

/// All the rest beside them.
fn details<'a>(kit: &Kit<'a>, advice: &Advice) -> Vec<Strip<'a, Message>> {
    let mut strips: Vec<_> = meanwhile(kit, advice).into_iter().map(Strip::single).collect();
    strips.extend(booking_button(kit, advice).map(Strip::single));
    strips.extend(urgency(kit, advice).map(Strip::single));
    strips.extend(rows_in_columns(kit, have_ready(kit, advice), 1));
    strips.extend(rows_in_columns(kit, what_happens(kit, advice), 1));
    strips.extend(in_rows(keys(kit, advice), 2));
    strips.extend(notes(kit, advice));
    strips
}

/// What to have in hand and what happens, each as a card.
fn narrow_cards<'a>(kit: &Kit<'a>, advice: &Advice) -> Vec<Piece<'a>> {
    [have_ready(kit, advice), what_happens(kit, advice)]
        .into_iter()
        .flatten()
        .map(|rows| kit.card(kit.column(rows, kit.metrics.millimetres(5.5))).into())
        .collect()
}

/// The same one below the other: what is listed stands in columns and goes on over pages.
fn list<'a>(kit: &Kit<'a>, advice: &Advice) -> Vec<Strip<'a, Message>> {
    let mut strips = beginning(kit, advice);
    strips.extend(rows_in_columns(kit, have_ready(kit, advice), 2));
    strips.extend(rows_in_columns(kit, what_happens(kit, advice), 1));
    strips.extend(in_rows(keys(kit, advice), 2));
    strips
}

/// A heading on the paper and what it lists in columns, so that it may go on over pages.
fn rows_in_columns<'a>(
    kit: &Kit<'a>,
    rows: Option<Rows<'a>>,
    columns: usize,
) -> Vec<Strip<'a, Message>> {
    let mut rows = rows.into_iter().flatten();
    let mut strips: Vec<Strip<'a, Message>> = Vec::new();
    strips.extend(rows.next().map(|heading| Strip::single(heading).keep()));
    let cells = rows.map(|row| {
        Panel::new(row, kit.card_surface())
            .padding([kit.metrics.millimetres(3.0), kit.metrics.padding()])
            .middle()
            .into()
    });
    strips.extend(Strip::rows(cells, columns).map(Strip::tight));
    strips
}

/// One thing below the other, in pieces small enough for a page of large letters.
fn large_list<'a>(
    kit: &Kit<'a>,
    advice: &Advice,
    document_columns: usize,
    step_columns: usize,
) -> Vec<Strip<'a, Message>> {
    let mut strips = destination_strips(kit, advice);
    if let Some(concern) = advice.concern.filter(|_| is_cramped(kit)) {
        let official = kit.content.catalogue.concern(concern).official.clone();
        strips.push(Strip::single(kit.german(official, Type::Small)));
    }
    strips.extend(onward(kit, advice));
    strips.extend(rows_in_columns(kit, have_ready(kit, advice), document_columns));
    strips.extend(rows_in_columns(kit, what_happens(kit, advice), step_columns));
    strips.extend(in_rows(keys(kit, advice), 1));
    strips
}

/// The concern; without one the place itself.
fn title<'a>(kit: &Kit<'a>, advice: &Advice) -> Piece<'a> {
    if let Some(concern) = advice.concern {
        return concern_title(kit, concern);
    }
    let words = Wording { content: kit.content, locale: kit.locale }.place(advice.place);
    let words = kit.bold(words, Type::Headline, kit.palette.ink);
    kit.column(vec![words.into()], 0.0).into()
}

/// The concern in the visitor's words, the German term, and what to know before anything else.
pub fn concern_title<'a>(kit: &Kit<'a>, concern: ConcernIndex) -> Piece<'a> {
    let concern = kit.content.catalogue.concern(concern);
    let words = kit.say(&named::concern(&concern.id));
    let mut lines: Vec<Piece<'a>> = vec![kit.bold(words, Type::Headline, kit.palette.ink).into()];
    if !is_cramped(kit) {
        lines.push(kit.german(concern.official.clone(), Type::Small).into());
    }
    lines.extend(hint(kit, concern));
    kit.column(lines, kit.metrics.millimetres(1.0)).into()
}

/// What to know of a concern before anything else; large letters leave it out.
fn hint<'a>(kit: &Kit<'a>, concern: &Concern) -> Option<Piece<'a>> {
    let words = kit.locale.try_text(&named::concern_hint(&concern.id))?;
    let small = kit.metrics.text_size == TextSize::Normal;
    small.then(|| kit.label(words, Type::Body, kit.palette.ink).into())
}

/// Whether the largest letters leave no room for a term below the headline, on a lying screen or on
/// half a standing one; it then follows the destination.
fn is_cramped(kit: &Kit<'_>) -> bool {
    let dear = kit.low || !kit.metrics.portrait();
    dear && kit.metrics.text_size == TextSize::Largest
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

/// Where one is served by appointment only, the next thing to do is to book one.
fn booking_button<'a>(kit: &Kit<'a>, advice: &Advice) -> Option<Panel<'a, Message>> {
    if !keys::book_first(advice) {
        return None;
    }
    let wording = Wording { content: kit.content, locale: kit.locale };
    let words = wording.booking_key(advice)?;
    Some(kit.button("booking", Some("calendar-check"), words, Event::BookingOpened))
}

/// When one has to hurry, where that is known.
fn urgency<'a>(kit: &Kit<'a>, advice: &Advice) -> Option<Panel<'a, Message>> {
    if advice.urgency.is_empty() {
        return None;
    }
    let wording = Wording { content: kit.content, locale: kit.locale };
    let icon = kit.icon("clock", Type::Heading, kit.palette.accent);
    let lines: Vec<Piece<'a>> = advice
        .urgency
        .iter()
        .map(|urgency| kit.bold(wording.urgency(*urgency), Type::Body, kit.palette.ink).into())
        .collect();
    let words = kit.column(lines, kit.metrics.millimetres(2.0)).into();
    let row = kit.row(vec![icon.into(), words], kit.metrics.millimetres(6.0)).fill(1);
    let ground = kit.palette.accent_tint;
    let surface = Surface {
        background: ground,
        pressed: ground,
        line: kit.palette.accent,
        radius: kit.metrics.millimetres(6.0),
        ..kit.card_surface()
    };
    let padding = [kit.metrics.millimetres(3.4), kit.metrics.millimetres(6.0)];
    Some(Panel::new(row, surface).padding(padding).middle())
}

/// That nobody has read the translation yet, where that is so.
pub fn draft_note<'a>(kit: &Kit<'a>) -> Option<Piece<'a>> {
    let draft = kit.locale.language().status == Status::MachineDraft;
    draft.then(|| kit.label(kit.say(&ui::machine_draft()), Type::Small, kit.palette.muted).into())
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
    notes.extend(draft_note(kit));
    notes
        .into_iter()
        .map(|note| Strip::single(widget::container(note).width(Length::Fill)))
        .collect()
}
