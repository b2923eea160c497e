//! The card of a partner: who, what for, where, when, at what price, what to bring, what to say.

use super::{
    answer::{
        concern_title, destination_sign, document_words, in_rows, keys, no_way, notes,
        openness_chip, way_button,
    },
    frame::above,
    notice::notices,
    sheet::{Sheet, edge},
};
use crate::{
    advice::{Advice, Place, Statement},
    catalogue::DocumentIndex,
    hours::Openness,
    locale::message::partner as word,
    referral::{PartnerIndex, PartnerStatus},
    ui::{
        font,
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        network::locator,
        widget::{Align, Code, Label, Panel, Strip, Surface},
    },
    visit::Event,
    wording::{AUDIENCE, PartnerCard, Wording},
};
use iced::{Color, Length, widget};

/// So many small facts stand together where letters are large.
const FACTS_TOGETHER: usize = 3;

/// One part of the card, line by line: a card of its own where letters are small, else strips that
/// may go on over pages.
struct Block<'a> {
    lines: Vec<Piece<'a>>,
}

/// The card of a partner, as the answer to a concern or by itself.
pub fn view<'a>(kit: &Kit<'a>, advice: &Advice, partner: PartnerIndex) -> Sheet<'a> {
    let wording = Wording { content: kit.content, locale: kit.locale };
    let card = wording.partner_card(partner, advice.concern, kit.visit.now().date());
    let head = vec![title(kit, advice, &card)];
    let fine = fine(kit, advice, partner, &card);
    if kit.metrics.large() {
        return Sheet::new(head, with_notices(kit, advice, fine));
    }
    let poster = if kit.metrics.portrait() {
        standing(kit, advice, partner, &card)
    } else {
        lying(kit, advice, partner, &card)
    };
    Sheet::new(head, with_notices(kit, advice, poster)).or(with_notices(kit, advice, fine))
}

fn with_notices<'a>(
    kit: &Kit<'a>,
    advice: &Advice,
    strips: Vec<Strip<'a, Message>>,
) -> Vec<Strip<'a, Message>> {
    let notices = notices(kit).into_iter().map(Strip::single);
    notices.chain(strips).chain(notes(kit, advice)).collect()
}

/// The concern in the visitor's words and the German term; without a concern the partner itself.
fn title<'a>(kit: &Kit<'a>, advice: &Advice, card: &PartnerCard) -> Piece<'a> {
    let Some(concern) = advice.concern else {
        return kit.headline(card.name.clone());
    };
    concern_title(kit, concern)
}

/// Cards below each other.
fn standing<'a>(
    kit: &Kit<'a>,
    advice: &Advice,
    partner: PartnerIndex,
    card: &PartnerCard,
) -> Vec<Strip<'a, Message>> {
    let mut first = who(kit, advice, partner, card);
    first.lines.extend(facts(kit, card));
    let mut strips = vec![Strip::single(whole(kit, first))];
    strips.extend(way_button(kit).map(Strip::single));
    strips.extend(where_to(kit, partner, card).map(|block| Strip::single(whole(kit, block))));
    strips.extend(contact(kit, partner, card).map(|block| Strip::single(whole(kit, block))));
    strips.push(Strip::single(say_button(kit, card)));
    strips.extend(bring(kit, advice, partner).map(|block| Strip::single(whole(kit, block))));
    strips.extend(in_rows(further(kit, advice), 2));
    strips
}

/// What is one touch deeper, and all partners.
fn further<'a>(kit: &Kit<'a>, advice: &Advice) -> Vec<Piece<'a>> {
    keys(kit, advice).into_iter().chain([all_button(kit)]).collect()
}

/// Cards in two columns.
fn lying<'a>(
    kit: &Kit<'a>,
    advice: &Advice,
    partner: PartnerIndex,
    card: &PartnerCard,
) -> Vec<Strip<'a, Message>> {
    // What one acts on stands on the first page; small facts and further keys may follow.
    let mut left = vec![whole(kit, who(kit, advice, partner, card))];
    left.extend(way_button(kit).map(Piece::from));
    let mut right: Vec<Piece<'a>> = Vec::new();
    right.extend(where_to(kit, partner, card).map(|block| whole(kit, block)));
    let is_short = right.is_empty();
    right.extend(contact(kit, partner, card).map(|block| whole(kit, block)));
    let mut rest: Vec<Piece<'a>> = Vec::new();
    (if is_short { &mut right } else { &mut rest }).push(say_button(kit, card));
    let facts = facts(kit, card);
    if !facts.is_empty() {
        rest.insert(0, whole(kit, Block { lines: facts }));
    }
    rest.extend(bring(kit, advice, partner).map(|block| whole(kit, block)));
    rest.extend(further(kit, advice));
    let gap = kit.metrics.gap();
    let columns = vec![kit.column(left, gap).into(), kit.column(right, gap).into()];
    let mut strips = vec![Strip::columns(columns, 2)];
    strips.extend(in_rows(rest, 2));
    strips
}

/// The same in strips small enough for every page.
fn fine<'a>(
    kit: &Kit<'a>,
    advice: &Advice,
    partner: PartnerIndex,
    card: &PartnerCard,
) -> Vec<Strip<'a, Message>> {
    let mut strips = Vec::new();
    let add = |strips: &mut Vec<Strip<'a, Message>>, block: Block<'a>| {
        strips.extend(block.lines.into_iter().map(Strip::single));
    };
    add(&mut strips, who(kit, advice, partner, card));
    strips.extend(way_button(kit).map(Strip::single));
    if let Some(block) = where_to(kit, partner, card) {
        add(&mut strips, block);
    }
    if let Some(block) = contact(kit, partner, card) {
        add(&mut strips, block);
    }
    strips.push(Strip::single(say_button(kit, card)));
    add(&mut strips, Block { lines: facts(kit, card) });
    if let Some(block) = bring(kit, advice, partner) {
        let mut lines = block.lines.into_iter();
        strips.extend(lines.next().map(|heading| Strip::single(heading).keep()));
        strips.extend(lines.map(Strip::single));
    }
    strips.extend(in_rows(further(kit, advice), 1));
    strips
}

fn whole<'a>(kit: &Kit<'a>, block: Block<'a>) -> Piece<'a> {
    kit.card(kit.column(block.lines, kit.metrics.millimetres(5.0))).into()
}

/// Who they are, what they do for the visitor, whether they are open, small facts.
fn who<'a>(kit: &Kit<'a>, advice: &Advice, partner: PartnerIndex, card: &PartnerCard) -> Block<'a> {
    let metrics = kit.metrics;
    let palette = kit.palette;
    let wording = Wording { content: kit.content, locale: kit.locale };
    let sign = partner_sign(kit, partner, metrics.growing(34.0));
    let mut names: Vec<Piece<'a>> = Vec::new();
    // Nobody who looks over a shoulder shall read what it is about.
    let discreet = kit.visit.is_discreet(kit.content);
    // Where the headline is the name, the name on the door is enough.
    if advice.concern.is_some() || discreet {
        names.push(kit.bold(card.name.clone(), Type::Heading, palette.ink).into());
    }
    if !discreet && (card.official != card.name || names.is_empty()) {
        names.push(latin(kit, card.official.clone(), Type::Body, false).into());
    }
    // Where there is a way to show, the room stands with the name, as on a door.
    if let Some(node) = kit.content.partners.partner(partner).node {
        names.push(kit.bold(wording.location(node), Type::Body, palette.ink).into());
    }
    let names = kit.column(names, metrics.millimetres(1.0)).into();
    let mut lines: Vec<Piece<'a>> =
        vec![kit.row(vec![sign, names], metrics.millimetres(7.0)).fill(1).into()];
    if !discreet {
        lines.push(kit.label(card.does.clone(), Type::Body, palette.ink).into());
    }
    lines.extend(no_way(kit));
    let mut chips: Vec<Piece<'a>> = when(kit, partner, advice.openness).into_iter().collect();
    chips.extend(call_first(kit, card));
    if !chips.is_empty() {
        lines.push(kit.row(chips, metrics.millimetres(4.0)).into());
    }
    if !card.languages.is_empty() {
        let names = kit.bold(card.languages.join(" · "), Type::Small, palette.ink);
        lines.push(kit.with_icon("languages", Type::Body, names).into());
    }
    Block { lines }
}

/// Small facts: for whom, at what price, whether one needs an appointment, the entrance.
fn facts<'a>(kit: &Kit<'a>, card: &PartnerCard) -> Vec<Piece<'a>> {
    let metrics = kit.metrics;
    let (ground, ink) = (kit.palette.chip, kit.palette.ink);
    // For whom it is, is part of what nobody else shall read.
    let discreet = kit.visit.is_discreet(kit.content);
    let facts = card.facts.iter().filter(|(icon, _)| !discreet || *icon != AUDIENCE);
    let chips = facts.map(|(icon, words)| kit.chip(Some(icon), words.clone(), ground, ink));
    let mut lines: Vec<Piece<'a>> = Vec::new();
    let together = if metrics.large() { FACTS_TOGETHER } else { usize::MAX };
    let mut chips = chips.peekable();
    while chips.peek().is_some() {
        let row = chips.by_ref().take(together).collect();
        lines.push(kit.row(row, metrics.millimetres(4.0)).into());
    }
    lines
}

/// The sign of a partner: its zone in the house, else a house, or a telephone where it has no door.
pub fn partner_sign<'a>(kit: &Kit<'a>, index: PartnerIndex, side: f32) -> Piece<'a> {
    let partner = kit.content.partners.partner(index);
    if partner.node.is_none() && partner.address.is_empty() {
        return kit.sign("phone", side, kit.palette.accent_tint, kit.palette.accent).into();
    }
    destination_sign(kit, Place::Partner(index), side)
}

/// Whether they are open, or why they do not help at all at present.
pub fn when<'a>(kit: &Kit<'a>, partner: PartnerIndex, openness: Openness) -> Option<Piece<'a>> {
    let palette = kit.palette;
    let waiting = match kit.content.partners.partner(partner).status {
        PartnerStatus::Planned => Some(word::WaitingWord::Planned),
        PartnerStatus::Paused | PartnerStatus::Ended => Some(word::WaitingWord::Paused),
        PartnerStatus::Active => None,
    };
    if let Some(waiting) = waiting {
        let words = kit.say(&word::network_waiting(waiting));
        return Some(kit.chip(Some("clock"), words, palette.closed_tint, palette.closed));
    }
    openness_chip(kit, openness)
}

/// That one had better call first.
fn call_first<'a>(kit: &Kit<'a>, card: &PartnerCard) -> Option<Piece<'a>> {
    let words = card.call_first.clone()?;
    Some(kit.chip(Some("phone"), words, kit.palette.closed_tint, kit.palette.closed))
}

/// Where they are outside the house: the address, the way, and a small drawing.
fn where_to<'a>(kit: &Kit<'a>, partner: PartnerIndex, card: &PartnerCard) -> Option<Block<'a>> {
    let metrics = kit.metrics;
    if kit.content.partners.partner(partner).node.is_some() {
        return None;
    }
    let address = &kit.content.partners.partner(partner).address;
    if address.is_empty() {
        return None;
    }
    let mut lines: Vec<Piece<'a>> = Vec::new();
    let address = latin(kit, address.join("\n"), Type::Body, true);
    lines.push(kit.with_icon("map-pin", Type::Body, address).top().into());
    // A ride comes before the walk from the stop.
    let rides = card.way.len().saturating_sub(1);
    for (position, words) in card.way.iter().enumerate() {
        let icon = if position < rides { "bus" } else { "walk" };
        let words = kit.label(words.clone(), Type::Body, kit.palette.ink);
        lines.push(kit.with_icon(icon, Type::Body, words).top().into());
    }
    let Some(found) = card.locator else { return Some(Block { lines }) };
    let side = metrics.growing(if metrics.portrait() { 58.0 } else { 50.0 });
    let drawing = locator(found, side, kit.palette).into();
    let distance = card.distance.clone().unwrap_or_default();
    let distance = kit.label(distance, Type::Small, kit.palette.muted).into();
    if metrics.large() {
        lines.push(kit.row(vec![drawing, distance], metrics.millimetres(6.0)).fill(1).into());
        return Some(Block { lines });
    }
    lines.push(distance);
    let words = kit.column(lines, metrics.millimetres(3.0)).into();
    let row = kit.row(vec![drawing, words], metrics.millimetres(8.0)).fill(1).into();
    Some(Block { lines: vec![row] })
}

fn say_button<'a>(kit: &Kit<'a>, card: &PartnerCard) -> Piece<'a> {
    let words = kit.say(&word::show_sentence());
    let event = Event::SayOpened;
    // Where there is no way to show, this is the main thing to do.
    if card.locator.is_some() || kit.visit.way().is_none() {
        let button = kit.main_button("say", Some("languages"), words, event);
        return button.min(0.0, kit.metrics.touch()).into();
    }
    kit.button("say", Some("languages"), words, event).into()
}

fn all_button<'a>(kit: &Kit<'a>) -> Piece<'a> {
    let words = kit.say(&word::network_all());
    kit.button("network", Some("users"), words, Event::NetworkOpened).into()
}

/// Telephone, mail, web, the same as a code, and when the entry was checked.
fn contact<'a>(kit: &Kit<'a>, partner: PartnerIndex, card: &PartnerCard) -> Option<Block<'a>> {
    let metrics = kit.metrics;
    let mut lines: Vec<Piece<'a>> = Vec::new();
    if let Some(telephone) = &card.telephone {
        let number = latin(kit, telephone.clone(), Type::Headline, true);
        lines.push(kit.with_icon("phone", Type::Headline, number).into());
    }
    for (icon, words) in [("globe", &card.website), ("letter", &card.email)] {
        if let Some(words) = words {
            let words = latin(kit, words.clone(), Type::Body, false);
            lines.push(kit.with_icon(icon, Type::Body, words).into());
        }
    }
    if lines.is_empty() && card.locator.is_none() {
        return None;
    }
    let entry = kit.content.partners.partner(partner);
    let (content, hint) = match (&entry.telephone, kit.visit.is_discreet(kit.content)) {
        // A number alone leaves no name among the contacts of a telephone.
        (Some(telephone), true) => {
            let digits: String = telephone.split_whitespace().collect();
            (format!("tel:{digits}"), word::number_code())
        }
        _ => (entry.contact(), word::contact_code()),
    };
    lines.push(kit.label(kit.say(&hint), Type::Small, kit.palette.muted).into());
    lines.push(kit.label(card.checked.clone(), Type::Small, kit.palette.muted).into());
    let code = code(kit, content);
    if metrics.large() {
        lines.insert(lines.len() - 1, code);
        return Some(Block { lines });
    }
    let words = kit.column(lines, metrics.millimetres(4.0)).into();
    let row = kit.row(vec![words, code], metrics.millimetres(8.0)).fill(0).into();
    Some(Block { lines: vec![row] })
}

/// A code is read only dark on light, whatever the contrast.
fn code<'a>(kit: &Kit<'a>, content: String) -> Piece<'a> {
    let side = if kit.metrics.portrait() { 104.0 } else { 80.0 };
    let code: Piece<'a> = Code::new(content, kit.metrics.millimetres(side)).into();
    let surface = Surface {
        background: Color::WHITE,
        pressed: Color::WHITE,
        radius: kit.metrics.millimetres(4.0),
        ..kit.card_surface()
    };
    let panel: Panel<'a, Message> = Panel::new(code, surface);
    panel.padding(kit.metrics.millimetres(2.0)).shrink().into()
}

/// What to bring: to this partner, and for the concern.
fn bring<'a>(kit: &Kit<'a>, advice: &Advice, partner: PartnerIndex) -> Option<Block<'a>> {
    let entry = kit.content.partners.partner(partner);
    let mut documents: Vec<DocumentIndex> = entry.bring_for(advice.concern).to_vec();
    if let Statement::Known { value, .. } = &advice.documents {
        for document in value {
            if !documents.contains(document) {
                documents.push(*document);
            }
        }
    }
    if documents.is_empty() {
        return None;
    }
    let metrics = kit.metrics;
    let heading = kit.bold(kit.say(&word::bring_there()), Type::Heading, kit.palette.ink);
    let mut lines: Vec<Piece<'a>> = vec![heading.into()];
    for document in documents {
        let (sign, words) = document_words(kit, document);
        let words = kit.column(words, 0.0).into();
        lines.push(kit.row(vec![sign, words], metrics.millimetres(5.0)).fill(1).into());
    }
    Some(Block { lines })
}

/// Words that are read from left to right in every language: names on doors, addresses, numbers.
pub fn latin(kit: &Kit<'_>, words: String, size: Type, bold: bool) -> Label {
    let font = if bold { font::BOLD } else { font::REGULAR };
    let colour = if bold { kit.palette.ink } else { kit.palette.muted };
    let label = Label::new(words, kit.metrics.text(size), font, colour, false);
    if kit.right_to_left() { label.align(Align::End) } else { label }
}

/// What to say there, as large as it goes, to be shown to somebody; the translation below it.
pub fn say<'a>(kit: &Kit<'a>, partner: PartnerIndex) -> Sheet<'a> {
    let metrics = kit.metrics;
    let wording = Wording { content: kit.content, locale: kit.locale };
    let concern = kit.visit.advice.as_ref().and_then(|advice| advice.concern);
    let card = wording.partner_card(partner, concern, kit.visit.now().date());
    let inner = super::inner_width(kit) - 2.0 * metrics.padding();
    // As large as leaves room for the translation on the same page.
    let share = match (metrics.portrait(), card.say.is_some()) {
        (_, false) => 0.5,
        (true, _) => 0.42,
        (false, _) => 0.36,
    };
    let official = || latin(kit, card.official.clone(), Type::Small, false);
    let room = match above(kit) {
        // Above the controls of a lying screen there is less room than between its bars.
        Some(_) if !metrics.portrait() => {
            metrics.size.height * if metrics.large() { 0.2 } else { 0.32 }
        }
        // All that is read above the controls, but for the card around it.
        Some(above) => {
            let card = 2.0 * (edge(kit) + metrics.padding()) + metrics.millimetres(5.0);
            above - card - kit.measure(official(), inner).height
        }
        None => metrics.size.height * share,
    };
    let sizes = [Type::Greeting, Type::Destination, Type::Headline, Type::Heading, Type::Body];
    let sentence = |size: Type| {
        Label::new(card.say_german.clone(), metrics.text(size), font::BOLD, kit.palette.ink, false)
    };
    let size = sizes
        .into_iter()
        .find(|size| kit.measure(sentence(*size), inner).height <= room)
        .unwrap_or(Type::Body);
    let mut german: Vec<Piece<'a>> = Vec::new();
    if !kit.visit.is_discreet(kit.content) {
        german.push(official().into());
    }
    german.push(sentence(size).into());
    let surface = Surface {
        line: kit.palette.accent,
        line_width: metrics.line() * 1.5,
        ..kit.card_surface()
    };
    let column =
        widget::Column::with_children(german).spacing(metrics.millimetres(5.0)).width(Length::Fill);
    let panel: Panel<'a, Message> = Panel::new(column, surface).padding(metrics.padding());
    let mut strips = Vec::new();
    if let Some(words) = card.say {
        strips.push(Strip::single(kit.bold(words, Type::Heading, kit.palette.ink)));
    }
    let hint = kit.say(&word::show_sentence_hint());
    let hint = kit.label(hint, Type::Body, kit.palette.muted);
    strips.push(Strip::single(kit.with_icon("information", Type::Body, hint)));
    Sheet::new(vec![panel.into()], strips)
}
