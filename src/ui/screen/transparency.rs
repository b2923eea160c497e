//! What is behind an answer: what it costs and for whom, how long it takes, who decides and what
//! one can do then, which law says so, and where all this was read.

use super::{answer::draft_note, sheet::Sheet};
use crate::{
    advice::Advice,
    locale::message::{content as named, service, sheet, ui},
    ui::{
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        widget::{Panel, Strip},
    },
    wording::{Wording, transparency::Line},
};
use iced::{Length, widget};

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
    head.extend(draft_note(kit));
    let subjects = [
        ("euro", sheet::cost(), wording.cost_lines(advice), Type::Body),
        ("clock", sheet::time(), wording.time_lines(advice), Type::Body),
        ("scale", sheet::decision(), wording.decision_lines(advice), Type::Body),
        ("book-open", sheet::law(), wording.law_lines(advice, today), Type::Small),
        ("search", sheet::sources(), wording.source_lines(advice, today), Type::Small),
    ];
    let by_line = kit.metrics.large() || !kit.metrics.portrait();
    let mut strips: Vec<Strip<'a, Message>> = process(kit, advice);
    for (pictogram, heading, lines, size) in subjects {
        if lines.is_empty() {
            continue;
        }
        let heading = heading_row(kit, pictogram, kit.say(&heading));
        let lines = lines.into_iter().map(|line| self::line(kit, line, size));
        if by_line {
            // Line by line, so that what is said of one subject may go on over pages.
            strips.push(Strip::single(heading).keep());
            strips.extend(lines.map(|line| {
                let padding = [kit.metrics.millimetres(3.0), kit.metrics.padding()];
                Strip::single(Panel::new(line, kit.card_surface()).padding(padding)).tight()
            }));
        } else {
            let lines = [heading].into_iter().chain(lines).collect();
            strips.push(Strip::single(kit.card(kit.column(lines, kit.metrics.millimetres(4.0)))));
        }
    }
    Sheet::new(head, strips)
}

/// The steps as a picture: who acts, an arrow to the next. Beside each other on a lying screen.
fn process<'a>(kit: &Kit<'a>, advice: &Advice) -> Vec<Strip<'a, Message>> {
    let metrics = kit.metrics;
    let Some(process) = advice.process(kit.content) else { return Vec::new() };
    let large = metrics.large();
    let heading = heading_row(kit, "list", kit.say(&ui::what_happens()));
    let side = metrics.growing(20.0);
    let (ground, accent) = (kit.palette.accent_tint, kit.palette.accent);
    let steps = process.steps.iter().zip(1..).map(|(step, number)| {
        let sign = kit.sign(step.actor.pictogram(), side, ground, accent);
        let words = kit.say(&named::process_step(&process.id, &step.id));
        (sign, kit.bold(number.to_string(), Type::Heading, accent).shrink(), words)
    });
    if large {
        let rows = steps.map(|(sign, number, words)| {
            let words = kit.label(words, Type::Body, kit.palette.ink);
            let row = vec![number.into(), sign.into(), words.into()];
            let row = kit.row(row, metrics.millimetres(5.0)).fill(2);
            let padding = [metrics.millimetres(4.0), metrics.padding()];
            Strip::single(Panel::new(row, kit.card_surface()).padding(padding)).tight()
        });
        return [Strip::single(heading).keep()].into_iter().chain(rows).collect();
    }
    let arrow = |name: &str| kit.icon(kit.facing(name), Type::Body, kit.palette.muted);
    let mut pieces: Vec<Piece<'a>> = Vec::new();
    let content: Piece<'a> = if metrics.portrait() {
        for (sign, number, words) in steps {
            if !pieces.is_empty() {
                let inset = number_width(kit) + metrics.millimetres(5.0) + side / 2.0;
                let padding = kit.padding(0.0, inset - metrics.icon(Type::Body) / 2.0, 0.0, 0.0);
                pieces.push(widget::container(arrow("down")).padding(padding).into());
            }
            let number = widget::container(number).width(Length::Fixed(number_width(kit)));
            let words = kit.label(words, Type::Body, kit.palette.ink);
            let row = vec![number.into(), sign.into(), words.into()];
            pieces.push(kit.row(row, metrics.millimetres(5.0)).fill(2).into());
        }
        kit.column(pieces, metrics.millimetres(2.0)).into()
    } else {
        for (sign, number, words) in steps {
            if !pieces.is_empty() {
                let padding = iced::Padding::ZERO.top((side - metrics.icon(Type::Body)) / 2.0);
                pieces.push(widget::container(arrow("forward")).padding(padding).into());
            }
            let words = kit.label(words, Type::Small, kit.palette.ink);
            let top = kit.row(vec![number.into(), sign.into()], metrics.millimetres(4.0));
            let step = kit.column(vec![top.into(), words.into()], metrics.millimetres(3.0));
            pieces.push(widget::container(step).width(Length::Fill).into());
        }
        if kit.mirrored() {
            pieces.reverse();
        }
        widget::Row::with_children(pieces).spacing(metrics.millimetres(5.0)).into()
    };
    let card = kit.card(kit.column(vec![heading, content], metrics.millimetres(5.0)));
    vec![Strip::single(card)]
}

/// So wide is the widest number of a step.
fn number_width(kit: &Kit<'_>) -> f32 {
    kit.metrics.text(Type::Heading) * 0.8
}

fn heading_row<'a>(kit: &Kit<'a>, pictogram: &str, words: String) -> Piece<'a> {
    let words = kit.bold(words, Type::Heading, kit.palette.ink);
    kit.with_icon(pictogram, Type::Heading, words).into()
}

fn line<'a>(kit: &Kit<'a>, line: Line, size: Type) -> Piece<'a> {
    if line.german {
        kit.german(line.text, size).into()
    } else {
        kit.label(line.text, size, kit.palette.ink).into()
    }
}
