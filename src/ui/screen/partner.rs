//! A partner: the card that a visitor can act on, and what the list of helpers says of it.

use super::{
    answer::{destination_sign, keys, notes, way_button},
    notice::notices,
    sheet::Sheet,
};
use crate::{
    advice::{Advice, Place},
    hours::Openness,
    locale::{
        message::{content as named, ui},
        own_name,
    },
    referral::{Appointment, Cost, PartnerIndex},
    ui::{
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        widget::Strip,
    },
    visit::NoWay,
    wording::Wording,
};

/// After so many days a partner's entry carries the advice to call first.
const FRESH_DAYS: i64 = 180;

/// The card of a partner, as the answer to a concern or by itself.
pub fn view<'a>(kit: &Kit<'a>, advice: &Advice, partner: PartnerIndex) -> Sheet<'a> {
    let mut strips: Vec<Strip<'a, Message>> = notices(kit).into_iter().map(Strip::single).collect();
    strips.push(Strip::single(card(kit, advice, partner)));
    strips.extend(way_button(kit).map(Strip::single));
    strips.extend(keys(kit, advice, 2));
    strips.extend(notes(kit, advice));
    Sheet::new(vec![title(kit, advice)], strips)
}

fn title<'a>(kit: &Kit<'a>, advice: &Advice) -> Piece<'a> {
    let Some(concern) = advice.concern else { return kit.headline(kit.say(&ui::not_here())) };
    let concern = kit.content.catalogue.concern(concern);
    let words = kit.bold(kit.say(&named::concern(&concern.id)), Type::Headline, kit.palette.ink);
    let german = kit.german(concern.official.clone(), Type::Small);
    kit.column(vec![words.into(), german.into()], kit.metrics.millimetres(1.0)).into()
}

fn card<'a>(kit: &Kit<'a>, advice: &Advice, partner: PartnerIndex) -> Piece<'a> {
    let metrics = kit.metrics;
    let wording = Wording { content: kit.content, locale: kit.locale };
    let sign = destination_sign(kit, Place::Partner(partner), metrics.growing(42.0));
    let name = kit.bold(wording.partner_name(partner), Type::Heading, kit.palette.ink);
    let mut lines: Vec<Piece<'a>> =
        vec![kit.row(vec![sign, name.into()], metrics.millimetres(9.0)).fill(1).into()];
    lines.extend(partner_lines(kit, partner));
    if let Err(NoWay::Blocked { reason, .. }) = &kit.visit.journey {
        lines.push(kit.bold(wording.no_way(reason), Type::Body, kit.palette.closed).into());
        let hint = kit.say(&ui::no_way_hint(&kit.content.office.telephone));
        lines.push(kit.label(hint, Type::Body, kit.palette.ink).into());
    }
    let mut chips: Vec<Piece<'a>> = Vec::new();
    if let Some(words) = wording.openness(advice.openness, kit.visit.now()) {
        let (icon, ground, color) = match advice.openness {
            Openness::Open { .. } => ("door", kit.palette.open_tint, kit.palette.open),
            _ => ("clock", kit.palette.closed_tint, kit.palette.closed),
        };
        chips.push(kit.chip(Some(icon), words, ground, color));
    }
    chips.extend(partner_chips(kit, partner));
    lines.push(kit.row(chips, metrics.millimetres(4.5)).into());
    kit.card(kit.column(lines, metrics.millimetres(6.0))).into()
}

/// What a partner does, where it is and how to reach it.
pub fn partner_lines<'a>(kit: &Kit<'a>, partner: PartnerIndex) -> Vec<Piece<'a>> {
    let partner = kit.content.partners.partner(partner);
    let ink = kit.palette.ink;
    let mut lines: Vec<Piece<'a>> = Vec::new();
    let does = kit.say(&named::partner(&partner.id));
    lines.push(kit.label(does, Type::Body, ink).into());
    if !partner.address.is_empty() && partner.node.is_none() {
        let icon = kit.icon("map-pin", Type::Body, kit.palette.accent);
        let address = kit.german(partner.address.join(", "), Type::Body);
        lines.push(
            kit.row(vec![icon.into(), address.into()], kit.metrics.millimetres(4.0)).fill(1).into(),
        );
    }
    if let Some(telephone) = &partner.telephone {
        let icon = kit.icon("phone", Type::Body, kit.palette.accent);
        let number = kit.bold(kit.say(&ui::telephone(telephone)), Type::Body, ink);
        lines.push(
            kit.row(vec![icon.into(), number.into()], kit.metrics.millimetres(4.0)).fill(1).into(),
        );
    }
    lines
}

/// Small facts about a partner.
pub fn partner_chips<'a>(kit: &Kit<'a>, partner: PartnerIndex) -> Vec<Piece<'a>> {
    let partner = kit.content.partners.partner(partner);
    let (chip, ink) = (kit.palette.chip, kit.palette.ink);
    let mut chips = Vec::new();
    if partner.node.is_some() {
        chips.push(kit.chip(Some("building"), kit.say(&ui::in_the_house()), chip, ink));
    }
    if partner.cost == Cost::Free {
        chips.push(kit.chip(Some("euro"), kit.say(&ui::free_help()), chip, ink));
    }
    if partner.anonymous {
        chips.push(kit.chip(Some("lock"), kit.say(&ui::anonymous_help()), chip, ink));
    }
    match partner.appointment {
        Appointment::None => {}
        Appointment::Telephone => {
            chips.push(kit.chip(Some("phone"), kit.say(&ui::call_first()), chip, ink));
        }
        Appointment::Online => {
            chips.push(kit.chip(Some("globe"), kit.say(&ui::book_online()), chip, ink));
        }
    }
    if !partner.languages.is_empty() {
        let names: Vec<String> = partner.languages.iter().map(own_name).collect();
        chips.push(kit.chip(Some("languages"), names.join(" · "), chip, ink));
    }
    let age = kit.visit.now().date() - partner.checked_on;
    if age.num_days() > FRESH_DAYS {
        let words = kit.say(&ui::checked_long_ago());
        chips.push(kit.chip(Some("phone"), words, kit.palette.closed_tint, kit.palette.closed));
    }
    chips
}
