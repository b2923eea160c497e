//! The search: what was typed, what fits it, and the keyboard below.

use super::{
    Halves, browse, choice,
    found::{self, Detail, Found},
    frame::{Frame, look_at},
    inner_width,
    keyboard::{keyboard, keyboard_height, least_key},
    sheet::{Reading, between_margins},
};
use crate::{
    locale::message::finding as words,
    ui::{
        font,
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        text,
        widget::{Flow, Label, Panel, Strip, Surface},
    },
};
use iced::{Length, alignment::Horizontal, widget};

/// The share of a lying screen's width that the keyboard takes.
const SHARE: f32 = 0.58;

/// What was typed above, where controls stay in the lower part, and what lies between the bars.
pub fn view<'a>(kit: &Kit<'a>, frame: &Frame<'a>) -> Halves<'a> {
    let metrics = kit.metrics;
    let headline = || kit.headline(kit.say(&words::title()));
    let mut field = field(kit);
    let (head, body) = if let Some(above) = frame.above {
        let mut reading = Reading::new(kit, above);
        let needed = look_at(&mut field, inner_width(kit)).0 + metrics.gap();
        if kit.measure(headline(), inner_width(kit)).height + needed <= reading.left() {
            let _ = reading.take(Strip::single(headline()));
        }
        let _ = reading.take(Strip::single(field));
        let head = Some(reading.view());
        if metrics.portrait() {
            (head, standing(kit, Vec::new(), frame.room))
        } else {
            (head, lying(kit, Vec::new(), frame.room))
        }
    } else {
        // Beside large letters the field says enough.
        let headline = (!metrics.large()).then(headline);
        let head = headline.into_iter().chain([field]).collect();
        if metrics.portrait() {
            (None, standing(kit, head, frame.room))
        } else {
            (None, lying(kit, head, frame.room))
        }
    };
    Halves { head, body: between_margins(kit, body) }
}

/// One below the other: the field, what was found, the keyboard.
fn standing<'a>(kit: &Kit<'a>, head: Vec<Piece<'a>>, height: f32) -> Piece<'a> {
    let gap = kit.metrics.gap();
    let width = inner_width(kit);
    let mut left = height;
    let mut children = Vec::new();
    for piece in head {
        let (piece, size) = kit.measured(piece, width);
        left -= size.height + gap;
        children.push(piece);
    }
    let comfortable = kit.metrics.millimetres(if kit.low { 26.0 } else { 35.0 });
    for key in [comfortable, least_key(kit)] {
        let rest = left - keyboard_height(kit, width, key) - gap;
        if let Some(strips) = hits(kit, width, rest) {
            let pages = kit.pages(strips);
            children.push(widget::container(pages).height(Length::Fill).into());
            children.push(keyboard(kit, width, key));
            return widget::Column::with_children(children).spacing(gap).into();
        }
    }
    // Very large letters on half a screen: what was found follows on the next pages.
    let mut strips = Vec::new();
    let finding = &kit.visit.finding;
    if !finding.typed.trim().is_empty() {
        let count = match u32::try_from(finding.hits.len()) {
            Ok(0) => words::nothing(),
            count => words::found(count.unwrap_or(u32::MAX)),
        };
        strips.push(Strip::single(kit.bold(kit.say(&count), Type::Small, kit.palette.ink)));
    }
    strips.push(Strip::single(keyboard(kit, width, least_key(kit))));
    strips.extend(names(kit, width));
    children.push(kit.pages(strips).into());
    widget::Column::with_children(children).spacing(gap).into()
}

/// The field above the keyboard, and beside them what was found.
fn lying<'a>(kit: &Kit<'a>, head: Vec<Piece<'a>>, height: f32) -> Piece<'a> {
    let gap = kit.metrics.gap();
    let width = inner_width(kit);
    let typing = ((width - gap) * SHARE).floor();
    let mut used = 0.0;
    let mut measured = Vec::new();
    for piece in head {
        let (piece, size) = kit.measured(piece, typing);
        used += size.height + gap;
        measured.push(piece);
    }
    let mut children = measured;
    children.push(widget::space().height(Length::Fill).into());
    let key = [38.0, 31.0, 26.0]
        .into_iter()
        .map(|key| kit.metrics.millimetres(key))
        .find(|key| used + keyboard_height(kit, typing, *key) <= height)
        .unwrap_or(least_key(kit));
    children.push(keyboard(kit, typing, key));
    let left = widget::Column::with_children(children)
        .spacing(gap)
        .width(Length::Fixed(typing))
        .height(Length::Fill)
        .into();
    let beside = width - typing - gap;
    let strips = hits(kit, beside, height).unwrap_or_else(|| names(kit, beside));
    let right = widget::container(kit.pages(strips))
        .width(Length::Fixed(beside))
        .height(Length::Fill)
        .into();
    let parts: [Piece<'a>; 2] = if kit.mirrored() { [right, left] } else { [left, right] };
    widget::Row::with_children(parts).spacing(gap).height(Length::Fill).into()
}

/// What was typed, with a mark where the next letter will stand.
fn field<'a>(kit: &Kit<'a>) -> Piece<'a> {
    let metrics = kit.metrics;
    let ink = kit.palette.ink;
    let size = metrics.text(Type::Headline);
    let typed = &kit.visit.finding.typed;
    let right_to_left = runs_right_to_left(typed).unwrap_or_else(|| kit.right_to_left());
    let icon = metrics.icon(Type::Heading);
    let gap = metrics.millimetres(1.5);
    let wide = if metrics.portrait() { inner_width(kit) } else { inner_width(kit) * SHARE };
    let room = wide - icon - 2.0 * metrics.padding() - metrics.millimetres(16.0);
    let shown = end_of(typed, size, room);
    let mark = metrics.millimetres(1.1);
    let mark: Panel<'a, Message> = Panel::new(
        widget::space(),
        Surface {
            background: kit.palette.accent,
            pressed: kit.palette.accent,
            line: kit.palette.accent,
            line_width: 0.0,
            radius: 0.0,
        },
    )
    .fixed(mark)
    .min(mark, (size * 1.1).round());
    let mut line: Vec<Piece<'a>> = Vec::new();
    if !shown.is_empty() {
        let label = Label::new(shown, size, font::BOLD, ink, right_to_left).fleeting().shrink();
        line.push(label.into());
    }
    line.push(mark.into());
    let side = if right_to_left { Horizontal::Right } else { Horizontal::Left };
    let line = widget::container(Flow::new(line, gap, right_to_left))
        .width(Length::Fill)
        .align_x(side)
        .into();
    let row = kit.row(
        vec![kit.icon("search", Type::Heading, kit.palette.muted).into(), line],
        metrics.millimetres(6.0),
    );
    let surface = Surface { line: kit.palette.accent, ..kit.card_surface() };
    let height = (size * text::LINE_HEIGHT).round() + 2.0 * metrics.millimetres(2.5);
    Panel::new(row.fill(1), surface)
        .padding([0.0, metrics.padding()])
        .min(0.0, height.max(metrics.millimetres(25.0)))
        .middle()
        .id("typed")
        .into()
}

/// As much of the end of a typed text as a width in pixels has room for.
fn end_of(typed: &str, size: f32, room: f32) -> String {
    // A blank at the end is measured and drawn like one that does not break.
    let typed = typed.replace(' ', "\u{a0}");
    let fits = |text: &str| {
        use iced::advanced::text::Paragraph as _;
        text::shape_anew(text, size, font::BOLD).min_bounds().width <= room
    };
    if fits(&typed) {
        return typed;
    }
    let mut starts = typed.char_indices().map(|(start, _)| start).skip(1);
    starts
        .find_map(|start| {
            let end = format!("…{}", &typed[start..]);
            fits(&end).then_some(end)
        })
        .unwrap_or_default()
}

/// Which way a typed text runs, by its first letter; none where it has no letter.
fn runs_right_to_left(typed: &str) -> Option<bool> {
    let first = typed.chars().find(|letter| letter.is_alphabetic())?;
    Some(text::has_right_to_left(first.encode_utf8(&mut [0; 4])))
}

/// Cells side by side, in so many columns.
type Row<'a> = (Vec<Piece<'a>>, usize);

/// What was found, with as much detail as a room leaves to show some of it at a time; none where
/// not even one has room.
fn hits<'a>(kit: &Kit<'a>, width: f32, room: f32) -> Option<Vec<Strip<'a, Message>>> {
    let gap = kit.metrics.gap();
    let turned = room - gap - kit.page_keys_height(width);
    let found = !kit.visit.finding.hits.is_empty();
    [(Detail::Full, 2.0), (Detail::Name, 1.0)].into_iter().find_map(|(detail, least)| {
        let (mut highest, mut total) = (0.0_f32, -gap);
        let mut strips = Vec::new();
        for (cells, columns) in rows(kit, width, detail) {
            let column = ((width - gap * (columns - 1) as f32) / columns as f32).floor();
            let mut height = 0.0_f32;
            let mut measured = Vec::new();
            for cell in cells {
                let (cell, size) = kit.measured(cell, column);
                height = height.max(size.height.ceil());
                measured.push(cell);
            }
            highest = highest.max(height);
            total += height + gap;
            let strip = Strip::columns(measured, columns);
            strips.push(if found { strip } else { strip.stretch() });
        }
        // What is not a list is not worth a second page: it is said in fewer words.
        let paged =
            (found || detail == Detail::Name) && highest * least + gap * (least - 1.0) <= turned;
        (total <= room || paged).then_some(strips)
    })
}

/// The same with names alone, whatever room there is.
fn names<'a>(kit: &Kit<'a>, width: f32) -> Vec<Strip<'a, Message>> {
    let rows = rows(kit, width, Detail::Name);
    rows.into_iter().map(|(cells, columns)| Strip::columns(cells, columns)).collect()
}

fn rows<'a>(kit: &Kit<'a>, width: f32, detail: Detail) -> Vec<Row<'a>> {
    let finding = &kit.visit.finding;
    let mut rows: Vec<Row<'a>> = Vec::new();
    let full = detail == Detail::Full;
    if finding.typed.trim().is_empty() {
        if full {
            let hint = kit.label(kit.say(&words::hint()), Type::Body, kit.palette.muted);
            rows.push((vec![hint.into()], 1));
        }
        rows.extend(browse::keys(kit, width, full));
        rows.extend(full.then(|| (vec![choice::unsure_key(kit).into()], 1)));
    } else if finding.hits.is_empty() {
        let nothing = kit.bold(kit.say(&words::nothing()), Type::Heading, kit.palette.ink);
        rows.push((vec![nothing.into()], 1));
        if full {
            let hint = kit.label(kit.say(&words::nothing_hint()), Type::Body, kit.palette.muted);
            rows.push((vec![hint.into()], 1));
        }
        rows.extend(browse::keys(kit, width, full));
        rows.push((vec![choice::unsure_key(kit).into()], 1));
    } else {
        for (position, hit) in finding.hits.iter().enumerate() {
            let id = format!("hit-{position}");
            let (subject, word) = (hit.subject, hit.matched.as_str());
            let found = Found { id, subject, word, by_word: false, detail };
            rows.push((vec![found::card(kit, found)], 1));
        }
        // The last page says whom to ask if it was none of them.
        rows.push((vec![choice::unsure_key(kit).into()], 1));
    }
    rows
}
