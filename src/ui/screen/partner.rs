//! What is said of a partner, on its own card and in the list of helpers.

use crate::{
    locale::{
        message::{content as named, ui},
        own_name,
    },
    referral::{Appointment, Cost, PartnerIndex},
    ui::{
        kit::{Kit, Piece},
        metrics::Type,
    },
};

/// After so many days a partner's entry carries the advice to call first.
const FRESH_DAYS: i64 = 180;

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
