//! The same partners as lists: those of one theme, and all of them.

use super::{
    super::{
        help::{entry, network_sign},
        sheet::Sheet,
    },
    map,
};
use crate::{
    catalogue::ThemeIndex,
    locale::message::{content as named, partner as word, ui},
    referral::{PartnerIndex, network::NetworkMap},
    ui::{
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        widget::Strip,
    },
    wording::Wording,
};

/// Those who help with one theme: mainly, then besides.
pub fn theme<'a>(kit: &Kit<'a>, theme: ThemeIndex) -> Sheet<'a> {
    let map = map(kit);
    let head = vec![heading(kit, Some(theme), Type::Headline)];
    let mut strips = Vec::new();
    let wording = Wording { content: kit.content, locale: kit.locale };
    let does = |index| wording.partner_does(index);
    if let Some(sector) = map.sectors.iter().find(|sector| sector.theme == theme) {
        if sector.gap {
            strips.push(Strip::single(nobody(kit)));
            strips.push(Strip::single(info_desk(kit)));
        }
        strips.extend(cells(kit, &map, &sector.partners, &does));
        if !sector.others.is_empty() {
            strips.push(Strip::single(also(kit)).keep());
            strips.extend(cells(kit, &map, &sector.others, &does));
        }
    }
    Sheet::new(head, strips)
}

/// Everybody on the map, theme by theme, in the order of their numbers.
pub fn all<'a>(kit: &Kit<'a>) -> Sheet<'a> {
    let map = map(kit);
    let head = vec![kit.headline(kit.say(&word::network_title()))];
    let mut strips = Vec::new();
    // What shape and ring say on the map.
    let known = |index| {
        let partner = kit.content.partners.partner(index);
        let kind = kit.say(&word::body_kind(partner.kind.into()));
        format!("{kind} · {}", kit.say(&word::ring(partner.ring)))
    };
    for (theme, group) in map.list() {
        strips.push(Strip::single(heading(kit, theme, Type::Heading)).keep());
        strips.extend(cells(kit, &map, group, &known));
        let sector = map.sectors.iter().find(|sector| Some(sector.theme) == theme);
        let Some(sector) = sector else { continue };
        if sector.gap {
            strips.push(Strip::single(nobody(kit)));
        }
        if !sector.others.is_empty() {
            strips.push(Strip::single(also(kit)).keep());
            strips.extend(names(kit, &map, &sector.others));
        }
    }
    Sheet::new(head, strips)
}

/// Entries to touch, two beside each other on a lying screen.
fn cells<'a>(
    kit: &Kit<'a>,
    map: &NetworkMap,
    partners: &[PartnerIndex],
    line: &dyn Fn(PartnerIndex) -> String,
) -> Vec<Strip<'a, Message>> {
    let large = kit.metrics.large();
    let columns = if kit.metrics.portrait() || large { 1 } else { 2 };
    let cells = partners
        .iter()
        .map(|index| entry(kit, *index, network_sign(kit, map, *index), line(*index)).into());
    Strip::rows(cells, columns).collect()
}

/// Who helps besides, by number and name; their entries stand at their main themes.
fn names<'a>(
    kit: &Kit<'a>,
    map: &NetworkMap,
    partners: &[PartnerIndex],
) -> Vec<Strip<'a, Message>> {
    let wording = Wording { content: kit.content, locale: kit.locale };
    let together = if kit.metrics.large() { 2 } else { 8 };
    partners
        .chunks(together)
        .map(|row| {
            let chips = row
                .iter()
                .map(|index| {
                    let number = map.number(*index).unwrap_or_default();
                    let words = kit.say(&word::numbered(number, &wording.partner_name(*index)));
                    kit.chip(None, words, kit.palette.chip, kit.palette.ink)
                })
                .collect();
            Strip::single(kit.row(chips, kit.metrics.millimetres(3.5)))
        })
        .collect()
}

fn heading<'a>(kit: &Kit<'a>, theme: Option<ThemeIndex>, size: Type) -> Piece<'a> {
    let Some(theme) = theme else { return kit.bold("–", size, kit.palette.ink).into() };
    let theme = kit.content.catalogue.theme(theme);
    let icon = kit.icon(&theme.pictogram, size, kit.palette.accent).into();
    let name = kit.bold(kit.say(&named::theme(&theme.id)), size, kit.palette.ink).into();
    kit.row(vec![icon, name], kit.metrics.millimetres(5.0)).fill(1).into()
}

fn also<'a>(kit: &Kit<'a>) -> Piece<'a> {
    kit.bold(kit.say(&word::network_also()), Type::Small, kit.palette.muted).into()
}

fn nobody<'a>(kit: &Kit<'a>) -> Piece<'a> {
    kit.bold(kit.say(&word::network_gap()), Type::Body, kit.palette.closed).into()
}

/// Who helps where nobody else does.
fn info_desk<'a>(kit: &Kit<'a>) -> Piece<'a> {
    let wording = Wording { content: kit.content, locale: kit.locale };
    let desk = kit.content.office.info_desk;
    let node = kit.content.office.counter(desk).node;
    let place = format!("{}, {}", wording.counter(desk), wording.location(node));
    let icon = kit.icon("information", Type::Body, kit.palette.accent).into();
    let words = kit.label(kit.say(&ui::fallback(&place)), Type::Body, kit.palette.ink).into();
    kit.row(vec![icon, words], kit.metrics.millimetres(3.0)).fill(1).into()
}
