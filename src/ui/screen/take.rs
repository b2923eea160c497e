//! The way to take along: the directions themselves in codes that any telephone reads. No
//! address, no server, no name stands in them, and the kiosk sends nothing.

use super::{inner_width, sheet::Sheet};
use crate::{
    locale::message::ui,
    ui::{
        kit::{Kit, Piece},
        metrics::Type,
        widget::{Align, Code, Panel, Strip, Surface},
    },
    visit::{Journey, StageTarget},
    wording::Wording,
};
use iced::{Color, Length, widget};

/// How many bytes one code holds so that it is still read from an arm's length.
const BYTES_PER_CODE: usize = 420;

/// The codes, one below the other or page by page, in a room of so many pixels between the bars.
pub fn view<'a>(kit: &Kit<'a>, room: f32) -> Sheet<'a> {
    let metrics = kit.metrics;
    let head = vec![
        kit.headline(kit.say(&ui::take_along())),
        kit.label(kit.say(&ui::take_along_hint()), Type::Body, kit.palette.ink).into(),
    ];
    let mut strips = Vec::new();
    let Some(journey) = kit.visit.way() else { return Sheet::new(head, strips) };
    let parts = parts(&text(kit, journey));
    let count = u32::try_from(parts.len()).unwrap_or(u32::MAX);
    let side = side(kit, room);
    for (part, number) in parts.into_iter().zip(1_u32..) {
        let code: Piece<'a> =
            widget::container(Code::new(part, side)).center_x(Length::Fill).into();
        let mut lines = vec![code];
        if count > 1 {
            let words = kit.say(&ui::take_along_part(number, count));
            lines.push(kit.bold(words, Type::Body, Color::BLACK).align(Align::Center).into());
        }
        // A code is read only dark on light, whatever the contrast.
        let surface =
            Surface { background: Color::WHITE, pressed: Color::WHITE, ..kit.card_surface() };
        let column = kit.column(lines, metrics.millimetres(3.0));
        strips.push(Strip::single(Panel::new(column, surface).padding(metrics.padding())));
    }
    let privacy = kit.say(&ui::take_along_privacy());
    strips.push(Strip::single(kit.label(privacy, Type::Small, kit.palette.muted)));
    Sheet::new(head, strips)
}

/// The side of a code in pixels: as large as a telephone reads it from where one stands, and where
/// the controls stay in the lower part, no larger than leaves room for the keys that turn pages.
fn side(kit: &Kit<'_>, room: f32) -> f32 {
    let metrics = kit.metrics;
    let wanted = metrics.millimetres(if metrics.portrait() { 190.0 } else { 120.0 });
    if !kit.low {
        return wanted;
    }
    let line = kit.bold(kit.say(&ui::take_along_part(1, 1)), Type::Body, Color::BLACK);
    let width = inner_width(kit);
    let line = kit.measure(line, width).height + metrics.millimetres(3.0);
    let keys = kit.page_keys_height(width) + metrics.gap();
    wanted.min((room - keys - 2.0 * metrics.padding() - line).floor())
}

/// The way as plain text.
fn text(kit: &Kit<'_>, journey: &Journey) -> String {
    let wording = Wording { content: kit.content, locale: kit.locale };
    let mut lines = Vec::new();
    for stage in &journey.stages {
        let name = match stage.target {
            StageTarget::Entrance => kit.say(&ui::back_to_entrance()),
            StageTarget::Barrier => kit.say(&ui::as_far_as_it_goes()),
            StageTarget::Stop(kind) => wording.facility(kind),
            StageTarget::Destination(place) => wording.place(place),
        };
        lines.push(format!("» {name} · {}", wording.location(stage.route.target())));
        for (step, number) in stage.guidance.steps.iter().zip(1..) {
            lines.push(format!("{number}. {}", wording.step(step).0));
        }
    }
    // Readers of codes show control characters as boxes.
    lines
        .join("\n")
        .chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{ad}'))
        .collect()
}

/// Lines in as few parts as fit.
fn parts(text: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for line in text.lines() {
        let last = parts.last_mut().expect("there is always a part");
        if !last.is_empty() && last.len() + 1 + line.len() > BYTES_PER_CODE {
            parts.push(line.to_owned());
        } else {
            if !last.is_empty() {
                last.push('\n');
            }
            last.push_str(line);
        }
    }
    parts
}
