//! Where to book an appointment, and the counters outside the house. Nothing is booked here: the
//! visitor takes the office's public address along as a code.

use super::{answer::draft_note, sheet::Sheet};
use crate::{
    locale::message::service,
    office::Outreach,
    ui::{
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        widget::{Code, Panel, Strip, Surface},
    },
    wording::Wording,
};
use iced::Color;

/// A card for the office's own address, and one for each place outside.
pub fn view<'a>(kit: &Kit<'a>) -> Sheet<'a> {
    let Some(advice) = &kit.visit.advice else { return Sheet::new(Vec::new(), Vec::new()) };
    let wording = Wording { content: kit.content, locale: kit.locale };
    let head = wording.booking_key(advice).map(|words| kit.headline(words));
    let mut strips: Vec<Strip<'a, Message>> = Vec::new();
    if let Some(address) = &advice.booking {
        let words = kit.bold(kit.say(&service::book_appointment()), Type::Heading, kit.palette.ink);
        strips.push(Strip::single(with_code(kit, vec![words.into()], address)));
    }
    if !advice.outreach.is_empty() {
        let words = kit.say(&service::also_outside());
        strips.push(Strip::single(kit.bold(words, Type::Heading, kit.palette.ink)).keep());
    }
    for offer in &advice.outreach {
        let place = kit.content.office.outreach_at(offer.outreach);
        let when = kit.bold(wording.outreach(offer), Type::Body, kit.palette.ink);
        let mut lines: Vec<Piece<'a>> = vec![when.into()];
        lines.push(address_row(kit, place));
        if let Some(words) = wording.admission(place.admission) {
            let chip = kit.chip(Some("calendar"), words, kit.palette.chip, kit.palette.ink);
            lines.push(kit.row(vec![chip], 0.0).into());
        }
        strips.push(Strip::single(match &place.booking {
            Some(address) if Some(address) != advice.booking.as_ref() => {
                with_code(kit, lines, address)
            }
            _ => kit.card(kit.column(lines, kit.metrics.millimetres(4.0))),
        }));
    }
    strips.extend(draft_note(kit).map(Strip::single));
    Sheet::new(head.into_iter().collect(), strips)
}

fn address_row<'a>(kit: &Kit<'a>, place: &Outreach) -> Piece<'a> {
    let address = kit.german(place.address.join(", "), Type::Body);
    kit.with_icon("map-pin", Type::Body, address).into()
}

/// Words beside the code of an address.
fn with_code<'a>(kit: &Kit<'a>, mut lines: Vec<Piece<'a>>, address: &str) -> Panel<'a, Message> {
    let metrics = kit.metrics;
    lines.push(kit.german(address.to_owned(), Type::Body).into());
    let lines = kit.column(lines, metrics.millimetres(4.0)).into();
    let url =
        if address.contains("://") { address.to_owned() } else { format!("https://{address}") };
    // A code is read only dark on light, whatever the contrast.
    let surface = Surface {
        background: Color::WHITE,
        pressed: Color::WHITE,
        line_width: 0.0,
        ..kit.card_surface()
    };
    let side = metrics.millimetres(70.0);
    let code = Panel::new(Code::new(url, side), surface).fixed(side).min(side, side);
    // Large letters leave no room beside the code.
    if metrics.large() && metrics.portrait() {
        return kit.card(kit.column(vec![lines, code.into()], metrics.gap()));
    }
    kit.card(kit.row(vec![lines, code.into()], metrics.gap()).fill(0))
}
