//! What is behind an answer: what it costs and for whom, how long it takes, who decides and what
//! one can do then, which law says so, and where all this was read.

use super::sheet::Sheet;
use crate::{
    locale::message::{content as named, service, sheet},
    ui::{
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        widget::{Panel, Strip},
    },
    wording::{Wording, transparency::Line},
};

/// A card for each subject; those of which nothing is known are left out.
pub fn view<'a>(kit: &Kit<'a>) -> Sheet<'a> {
    let Some(advice) = &kit.visit.advice else { return Sheet::new(Vec::new(), Vec::new()) };
    let today = kit.visit.now().date();
    let wording = Wording { content: kit.content, locale: kit.locale };
    let mut head = vec![kit.headline(kit.say(&service::costs_and_decision()))];
    if let Some(concern) = advice.concern {
        let concern = kit.content.catalogue.concern(concern);
        let words = kit.say(&named::concern(&concern.id));
        head.push(kit.bold(words, Type::Body, kit.palette.muted).into());
    }
    let subjects = [
        ("euro", sheet::cost(), wording.cost_lines(advice), Type::Body),
        ("clock", sheet::time(), wording.time_lines(advice), Type::Body),
        ("scale", sheet::decision(), wording.decision_lines(advice), Type::Body),
        ("book-open", sheet::law(), wording.law_lines(advice, today), Type::Small),
        ("search", sheet::sources(), wording.source_lines(advice, today), Type::Small),
    ];
    let large = kit.metrics.text_size.factor() > 1.4;
    let mut strips: Vec<Strip<'a, Message>> = Vec::new();
    for (pictogram, heading, lines, size) in subjects {
        if lines.is_empty() {
            continue;
        }
        let heading = heading_row(kit, pictogram, kit.say(&heading));
        let lines = lines.into_iter().map(|line| self::line(kit, line, size));
        if large {
            // Line by line, so that what is said of one subject may go on over pages.
            strips.push(Strip::single(heading).keep());
            strips.extend(lines.map(|line| {
                let padding = [kit.metrics.millimetres(4.0), kit.metrics.padding()];
                Strip::single(Panel::new(line, kit.card_surface()).padding(padding))
            }));
        } else {
            let lines = [heading].into_iter().chain(lines).collect();
            strips.push(Strip::single(kit.card(kit.column(lines, kit.metrics.millimetres(4.0)))));
        }
    }
    Sheet::new(head, strips)
}

fn heading_row<'a>(kit: &Kit<'a>, pictogram: &str, words: String) -> Piece<'a> {
    let icon = kit.icon(pictogram, Type::Heading, kit.palette.accent);
    let words = kit.bold(words, Type::Heading, kit.palette.ink);
    kit.row(vec![icon.into(), words.into()], kit.metrics.millimetres(4.0)).fill(1).into()
}

fn line<'a>(kit: &Kit<'a>, line: Line, size: Type) -> Piece<'a> {
    if line.german {
        kit.german(line.text, size).into()
    } else {
        kit.label(line.text, size, kit.palette.ink).into()
    }
}
