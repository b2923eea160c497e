//! What is different today, as far as it concerns this visitor.

use crate::{
    advice::Place,
    locale::message::{status, ui},
    routing::{Barrier, Unreachable},
    ui::{
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        widget::{Panel, Surface},
    },
    visit::NoWay,
    wording::Wording,
};

/// Everything of today that explains the answer and the way: each a headline and what is known.
pub fn notices<'a>(kit: &Kit<'a>) -> Vec<Panel<'a, Message>> {
    let visit = kit.visit;
    let wording = Wording { content: kit.content, locale: kit.locale };
    let mut notices = Vec::new();
    if visit.rerouted {
        notices.push(vec![kit.say(&ui::way_changed())]);
    }
    if let Some(Place::Counter(counter)) = visit.advice.as_ref().map(|advice| advice.place) {
        notices.push(wording.closed_counter(counter, visit.now()));
    }
    match &visit.journey {
        Ok(journey) => notices.extend(journey.avoided.iter().map(|part| {
            let mut sentences = wording.closed_part(*part, visit.now());
            sentences.push(kit.say(&status::avoided()));
            sentences
        })),
        Err(NoWay::Blocked { reason: Unreachable::Barred(barriers), .. }) => {
            notices.extend(barriers.iter().filter_map(|barrier| match barrier {
                Barrier::Closed(part) => Some(wording.closed_part(*part, visit.now())),
                _ => None,
            }));
        }
        Err(NoWay::Blocked { reason: Unreachable::Disconnected, .. } | NoWay::Elsewhere) => {}
    }
    notices.retain(|sentences| !sentences.is_empty());
    notices.dedup();
    notices.into_iter().map(|sentences| notice(kit, sentences)).collect()
}

fn notice<'a>(kit: &Kit<'a>, sentences: Vec<String>) -> Panel<'a, Message> {
    let (ground, ink) = (kit.palette.closed_tint, kit.palette.closed);
    let mut sentences = sentences.into_iter();
    let first = sentences.next().unwrap_or_default();
    let mut words: Vec<Piece<'a>> = vec![kit.bold(first, Type::Body, ink).into()];
    let rest: Vec<String> = sentences.collect();
    if !rest.is_empty() {
        words.push(kit.label(rest.join(" "), Type::Small, kit.palette.ink).into());
    }
    let icon = kit.icon("warning", Type::Heading, ink);
    let words = kit.column(words, 0.0).into();
    let row = kit.row(vec![icon.into(), words], kit.metrics.millimetres(6.0)).fill(1);
    let surface = Surface {
        background: ground,
        pressed: ground,
        line: ink,
        radius: kit.metrics.millimetres(6.0),
        ..kit.card_surface()
    };
    Panel::new(row, surface)
        .padding([kit.metrics.millimetres(3.4), kit.metrics.millimetres(6.0)])
        .middle()
}
