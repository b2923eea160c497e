//! What is one touch deeper: costs and decision, appointments, special cases, who else helps.

use crate::{
    advice::{Advice, Place},
    catalogue::ConcernIndex,
    locale::message::{content as named, service, ui},
    office::Admission,
    ui::{
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        widget::{Panel, Strip},
    },
    visit::Event,
    wording::{Wording, transparency},
};

/// Keys in rows of so many; the last ones share what is left of their row.
pub fn in_rows<'a>(keys: Vec<Piece<'a>>, columns: usize) -> Vec<Strip<'a, Message>> {
    Strip::rows(keys, columns).map(Strip::filled).collect()
}

/// Whether an appointment comes before the way: its key then stands with that of the way.
pub fn book_first(advice: &Advice) -> bool {
    advice.admission == Admission::Appointment
        && advice.booking.is_some()
        && matches!(advice.place, Place::Counter(_))
}

/// The keys that the answer needs.
pub fn keys<'a>(kit: &Kit<'a>, advice: &Advice) -> Vec<Piece<'a>> {
    let wording = Wording { content: kit.content, locale: kit.locale };
    let mut keys = Vec::new();
    if transparency::is_known(kit.content, advice, kit.visit.now().date()) {
        let words = kit.say(&service::costs_and_decision());
        keys.push(key(kit, "transparency", "scale", words, None, Event::TransparencyOpened));
    }
    if let Some(words) = wording.booking_key(advice).filter(|_| !book_first(advice)) {
        keys.push(key(kit, "booking", "calendar-check", words, None, Event::BookingOpened));
    }
    if !advice.variants.is_empty() {
        let words = kit.say(&service::which_case());
        let named = |index: &ConcernIndex| {
            kit.say(&named::concern(&kit.content.catalogue.concern(*index).id))
        };
        let hint = advice.variants.first().map(|first| {
            match u32::try_from(advice.variants.len() - 1).unwrap_or(0) {
                0 => named(first),
                more => kit.say(&service::and_more_cases(&named(first), more)),
            }
        });
        keys.push(key(kit, "variants", "list", words, hint, Event::VariantsOpened));
    }
    if let Some(first) = advice.referrals.first() {
        let name = wording.partner_name(*first);
        let hint = match u32::try_from(advice.referrals.len() - 1).unwrap_or(0) {
            0 => name,
            more => kit.say(&ui::and_more(&name, more)),
        };
        let words = kit.say(&ui::who_helps());
        keys.push(key(kit, "who-helps", "users", words, Some(hint), Event::HelpOpened));
    }
    keys
}

fn key<'a>(
    kit: &Kit<'a>,
    id: &'static str,
    pictogram: &str,
    words: String,
    hint: Option<String>,
    event: Event,
) -> Piece<'a> {
    let metrics = kit.metrics;
    let icon = kit.icon(pictogram, Type::Heading, kit.palette.accent);
    let mut lines: Vec<Piece<'a>> = vec![kit.bold(words, Type::Body, kit.palette.ink).into()];
    // Large letters leave the hint to the screen behind the key.
    if let Some(hint) = hint.filter(|_| !metrics.large()) {
        lines.push(kit.label(hint, Type::Small, kit.palette.muted).into());
    }
    let lines = kit.column(lines, 0.0).into();
    let row = kit.row(vec![icon.into(), lines], metrics.millimetres(5.0)).fill(1);
    Panel::new(row, kit.card_surface())
        .padding([metrics.millimetres(4.0), metrics.millimetres(6.0)])
        .min(metrics.touch(), metrics.touch())
        .on_press(Message::Visit(event))
        .id(id)
        .middle()
        .into()
}
