//! Who else helps: the partners, the closest first, then those whose entries are fresh.

use super::{
    answer::draft_note,
    partner::{partner_sign, when},
    sheet::Sheet,
};
use crate::{
    advice::Place,
    locale::message::{partner as word, ui},
    referral::{PartnerIndex, network::NetworkMap},
    ui::{
        kit::{Kit, Piece},
        message::Message,
        metrics::{TextSize, Type},
        network::{Sign, sign},
        widget::{Panel, Strip},
    },
    visit::Event,
    wording::Wording,
};

/// An entry for each partner, and the key to all of them.
pub fn view<'a>(kit: &Kit<'a>) -> Sheet<'a> {
    let head = vec![kit.headline(kit.say(&ui::who_helps()))];
    let referrals = kit.visit.advice.iter().flat_map(|advice| &advice.referrals);
    let entries = referrals.map(|index| listed(kit, *index).into());
    let beside = !kit.metrics.portrait() && kit.metrics.text_size == TextSize::Normal;
    let mut strips: Vec<_> = Strip::rows(entries, if beside { 2 } else { 1 }).collect();
    let words = kit.say(&word::network_all());
    strips.push(Strip::single(kit.button("network", Some("users"), words, Event::NetworkOpened)));
    strips.extend(draft_note(kit).map(Strip::single));
    Sheet::new(head, strips)
}

fn listed<'a>(kit: &Kit<'a>, index: PartnerIndex) -> Panel<'a, Message> {
    let wording = Wording { content: kit.content, locale: kit.locale };
    let sign = partner_sign(kit, index, kit.metrics.millimetres(26.0));
    entry(kit, index, sign, wording.partner_does(index))
}

/// A partner's mark as it stands on the network map, with its number.
pub fn network_sign<'a>(kit: &Kit<'a>, map: &NetworkMap, index: PartnerIndex) -> Piece<'a> {
    let partner = kit.content.partners.partner(index);
    let shown = Sign {
        look: crate::referral::network::look(partner.kind),
        status: partner.status,
        call_first: partner.call_first(kit.visit.now().date()),
        number: map.number(index),
    };
    sign(shown, kit.metrics.millimetres(32.0), kit.palette).into()
}

/// A partner in a list: who, in a line what for, when, where; a touch opens its card.
pub fn entry<'a>(
    kit: &Kit<'a>,
    index: PartnerIndex,
    sign: Piece<'a>,
    line: String,
) -> Panel<'a, Message> {
    let metrics = kit.metrics;
    let partner = kit.content.partners.partner(index);
    let mut words = summary(kit, index);
    // Large letters leave what a partner does to its own card, one touch away.
    if kit.metrics.text_size == TextSize::Normal || is_large(kit) {
        words.insert(1, kit.label(line, Type::Small, kit.palette.ink).into());
    }
    let row = kit
        .row(vec![sign, kit.column(words, metrics.millimetres(2.5)).into()], metrics.gap())
        .fill(1)
        .top();
    Panel::new(row, kit.card_surface())
        .padding([metrics.millimetres(6.0), metrics.padding()])
        .min(metrics.touch(), metrics.touch())
        .on_press(Message::Visit(Event::PartnerChosen(index)))
        .id(format!("partner-{}", partner.id))
}

/// Whether letters are large, and there is room for all of a summary.
fn is_large(kit: &Kit<'_>) -> bool {
    kit.metrics.text_size == TextSize::Large && !kit.low
}

/// The name, then when and where as small facts. The largest letters leave the place to the card,
/// and in the lower half only the warning stays.
pub fn summary<'a>(kit: &Kit<'a>, index: PartnerIndex) -> Vec<Piece<'a>> {
    let wording = Wording { content: kit.content, locale: kit.locale };
    let now = kit.visit.now();
    let partner = kit.content.partners.partner(index);
    let openness = crate::advice::openness(kit.content, Place::Partner(index), now);
    let largest = kit.metrics.text_size == TextSize::Largest;
    let (closed, tint) = (kit.palette.closed, kit.palette.closed_tint);
    let calling = partner.call_first(now.date()).then(|| {
        let words = kit.say(&word::network_call_first());
        kit.chip(Some("phone"), words, tint, closed)
    });
    let mut chips: Vec<Piece<'a>> = Vec::new();
    if !(largest && kit.low) {
        chips.extend(when(kit, index, openness));
    }
    let (ground, ink) = (kit.palette.chip, kit.palette.ink);
    match (partner.node, wording.partner_distance(index)) {
        _ if largest || kit.low && kit.metrics.text_size == TextSize::Large => {}
        (Some(_), _) => {
            let words = wording.partner_place(index).unwrap_or_default();
            chips.push(kit.chip(Some("building"), words, ground, ink));
        }
        (None, Some(distance)) => chips.push(kit.chip(Some("map-pin"), distance, ground, ink)),
        (None, None) => {
            if let Some(telephone) = &partner.telephone {
                let words = kit.say(&ui::telephone(telephone));
                chips.push(kit.chip(Some("phone"), words, ground, ink));
            }
        }
    }
    chips.extend(calling);
    let size = if largest && kit.low { Type::Small } else { Type::Heading };
    vec![
        kit.bold(wording.partner_name(index), size, kit.palette.ink).into(),
        kit.row(chips, kit.metrics.millimetres(3.5)).into(),
    ]
}
