//! Who else helps: the partners, the closest first.

use super::{answer::zone_sign, partner::partner_chips, sheet::Sheet};
use crate::{
    advice::Place,
    locale::message::{content as named, ui},
    ui::{
        kit::{Kit, Piece},
        message::Message,
        metrics::{TextSize, Type},
        widget::{Panel, Strip},
    },
    visit::Event,
    wording::{Wording, zone_of},
};

/// A card for each partner.
pub fn view<'a>(kit: &Kit<'a>) -> Sheet<'a> {
    let metrics = kit.metrics;
    let wording = Wording { content: kit.content, locale: kit.locale };
    let head = vec![kit.headline(kit.say(&ui::who_helps()))];
    let mut strips = Vec::new();
    let referrals = kit.visit.advice.iter().flat_map(|advice| &advice.referrals);
    for index in referrals {
        let partner = kit.content.partners.partner(*index);
        let mut words: Vec<Piece<'a>> =
            vec![kit.bold(partner.name.clone(), Type::Heading, kit.palette.ink).into()];
        // The largest letters leave what a partner does to its own card, one touch away.
        if metrics.text_size != TextSize::Largest {
            let does = kit.say(&named::partner(&partner.id));
            words.push(kit.label(does, Type::Body, kit.palette.ink).into());
        }
        let place = Place::Partner(*index);
        let openness = crate::advice::openness(kit.content, place, kit.visit.now());
        let mut chips: Vec<Piece<'a>> = Vec::new();
        let cramped = kit.low && metrics.text_size == TextSize::Largest;
        if let Some(open) = wording.openness(openness, kit.visit.now()).filter(|_| !cramped) {
            chips.push(kit.chip(Some("clock"), open, kit.palette.chip, kit.palette.ink));
        }
        // And large ones the small facts.
        if metrics.text_size.factor() < 1.4 {
            chips.extend(partner_chips(kit, *index));
        }
        words.push(kit.row(chips, metrics.millimetres(4.0)).into());
        let zone = zone_of(kit.content, place);
        let side = metrics.millimetres(26.0);
        let sign = match zone {
            Some(_) => zone_sign(kit, zone, side),
            None => kit.sign("building", side, kit.palette.accent_tint, kit.palette.accent).into(),
        };
        let row = kit
            .row(vec![sign, kit.column(words, metrics.millimetres(3.0)).into()], metrics.gap())
            .fill(1)
            .top();
        strips.push(Strip::single(
            Panel::new(row, kit.card_surface())
                .padding(metrics.padding())
                .on_press(Message::Visit(Event::PartnerChosen(*index)))
                .id(format!("partner-{}", partner.id)),
        ));
    }
    Sheet::new(head, strips)
}
