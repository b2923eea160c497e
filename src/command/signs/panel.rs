//! One sign, drawn to scale.

use super::{measure::Ruler, table::colour, words::Words};
use crate::{
    content::pictogram,
    floorplan::TransferKind,
    locale::Direction,
    signs::{Arrow, Group, Line, Panel, Sign},
};
use std::fmt::Write;

/// Pixels per millimetre of the sign.
const SCALE: f64 = 0.4;
/// Height of capitals as a part of the size of the type, as in Noto Sans.
const CAPITALS: f64 = 0.714;
/// The other languages are so much smaller than German.
const SECOND: f64 = 0.55;
/// The widest text before it is broken, in pixels.
const WIDEST: f64 = 1080.0;

const INK: &str = "#10243e";
const PAPER: &str = "#ffffff";

/// A drawn sign.
pub(super) struct Drawn {
    pub width: f64,
    pub height: f64,
    pub svg: String,
}

/// The measures of a sign, all in pixels.
struct Measures {
    /// Size of the German type.
    type_size: f64,
    /// Side of a pictogram.
    icon: f64,
    gap: f64,
}

/// Text in rows, each at most [`WIDEST`] wide.
struct Block {
    rows: Vec<(String, f64, Direction)>,
    width: f64,
}

/// Draws a sign with its upper left corner at the origin.
pub(super) fn draw(words: &Words<'_>, ruler: &Ruler, sign: &Sign) -> Drawn {
    let capital = f64::from(sign.letter_height()) * SCALE;
    let measures =
        Measures { type_size: capital / CAPITALS, icon: capital * 1.9, gap: capital * 0.7 };
    let (ground, ink) = match sign.panel {
        Panel::Destinations => (INK, PAPER),
        Panel::Services => (PAPER, INK),
    };
    let blocks: Vec<Block> =
        sign.lines.iter().map(|line| block(words, ruler, line, &measures)).collect();
    let lead = |line: &Line| lead_width(words, line, &measures);
    let widest_lead = sign.lines.iter().map(&lead).fold(0.0, f64::max);
    let widest_text = blocks.iter().map(|block| block.width).fold(0.0, f64::max);
    let arrow = measures.icon + measures.gap;
    let width = 2.0 * (measures.gap + arrow) + widest_lead + widest_text;
    let mut body = String::new();
    let mut y = measures.gap;
    let mut group = None;
    for (line, block) in sign.lines.iter().zip(&blocks) {
        let height = block.height().max(measures.icon);
        if group.is_some_and(|group| group != line.arrow.group()) {
            let _ = write!(
                body,
                r#"<path d="M{:.1} {y:.1}h{:.1}" stroke="{ink}" stroke-width="1" opacity="0.5"/>"#,
                measures.gap,
                width - 2.0 * measures.gap
            );
            y += measures.gap;
        }
        group = Some(line.arrow.group());
        let middle = y + height / 2.0;
        let right = line.arrow.group() == 2;
        let arrow_x = if right { width - measures.gap - measures.icon } else { measures.gap };
        arrow_icon(&mut body, line.arrow, arrow_x, middle, &measures, ink);
        let x = measures.gap + arrow;
        lead_icons(&mut body, words, line, x, middle, &measures, ink);
        let text_x = measures.gap + arrow + widest_lead;
        block.write(&mut body, text_x, middle, ink);
        y += height + measures.gap;
    }
    let svg = format!(
        r#"<rect width="{width:.1}" height="{y:.1}" rx="4" fill="{ground}" stroke="{INK}" stroke-width="1.5"/>{body}"#
    );
    Drawn { width, height: y, svg }
}

/// The text of a line: German, and below it the other languages.
fn block(words: &Words<'_>, ruler: &Ruler, line: &Line, measures: &Measures) -> Block {
    let mut rows = Vec::new();
    for (place, locale) in words.locales.iter().enumerate() {
        let size = measures.type_size * if place == 0 { 1.0 } else { SECOND };
        let direction = locale.language().direction;
        let mut row = String::new();
        let widest = WIDEST.min(measures.type_size * 28.0);
        for part in words.parts(line, locale) {
            let longer = if row.is_empty() { part.clone() } else { format!("{row} · {part}") };
            if !row.is_empty() && ruler.width(&longer) * size > widest {
                rows.push((std::mem::replace(&mut row, part), size, direction));
            } else {
                row = longer;
            }
        }
        rows.push((row, size, direction));
    }
    let width = rows.iter().map(|(text, size, _)| ruler.width(text) * size).fold(0.0, f64::max);
    Block { rows, width }
}

impl Block {
    fn height(&self) -> f64 {
        self.rows.iter().map(|(_, size, _)| size * 1.25).sum()
    }

    fn write(&self, body: &mut String, x: f64, middle: f64, ink: &str) {
        let mut y = middle - self.height() / 2.0;
        let first = self.rows.first().map_or(0.0, |(_, size, _)| *size);
        for (text, size, direction) in &self.rows {
            y += size * 1.25;
            let weight = if *size == first { "600" } else { "400" };
            // Every row begins at the left, beside its arrow; the order within it is its own.
            let (anchor, order) = match direction {
                Direction::LeftToRight => ("start", "ltr"),
                Direction::RightToLeft => ("end", "rtl"),
            };
            let _ = write!(
                body,
                r#"<text x="{x:.1}" y="{:.1}" font-size="{size:.1}" font-weight="{weight}" direction="{order}" text-anchor="{anchor}" fill="{ink}">{}</text>"#,
                y - size * 0.3,
                escaped(text)
            );
        }
    }
}

/// The room that pictograms before the text take.
fn lead_width(words: &Words<'_>, line: &Line, measures: &Measures) -> f64 {
    let step = measures.icon + measures.gap;
    let mut count = f64::from(u8::from(line.step_free));
    if line.change.is_some() {
        count += 2.0;
    }
    count += match &line.group {
        Group::Services(kinds) => kinds.iter().map(|_| 1.0).sum(),
        Group::Floor { zones, .. } => zones.iter().map(|_| 1.0).sum(),
        _ => f64::from(u8::from(words.zone(line).is_some())) * 2.0,
    };
    count * step
}

/// Wheelchair, lift or stairs with the floor, zone or services.
fn lead_icons(
    body: &mut String,
    words: &Words<'_>,
    line: &Line,
    mut x: f64,
    middle: f64,
    measures: &Measures,
    ink: &str,
) {
    let step = measures.icon + measures.gap;
    if line.step_free {
        icon(body, "step-free", x, middle, measures.icon, ink, 0.0);
        x += step;
    }
    if let Some(change) = &line.change {
        let name = match (change.kind, change.floors < 0) {
            (TransferKind::Lift, false) => "lift-up",
            (TransferKind::Lift, true) => "lift-down",
            (TransferKind::Stairs | TransferKind::Escalator, false) => "stairs-up",
            (TransferKind::Stairs | TransferKind::Escalator, true) => "stairs-down",
        };
        icon(body, name, x, middle, measures.icon, ink, 0.0);
        x += step;
        let label = &words.content.building.floor(change.to).label;
        let _ = write!(
            body,
            r#"<text x="{:.1}" y="{:.1}" font-size="{:.1}" font-weight="600" text-anchor="middle" fill="{ink}">{}</text>"#,
            x + measures.icon / 2.0,
            middle + measures.type_size * CAPITALS / 2.0,
            measures.type_size,
            escaped(label)
        );
        x += step;
    }
    let square = |body: &mut String, x: f64, zone: crate::office::ZoneIndex| {
        let zone = words.content.office.zone(zone);
        let _ = write!(
            body,
            r##"<rect x="{x:.1}" y="{:.1}" width="{side:.1}" height="{side:.1}" rx="{:.1}" fill="{}" stroke="#ffffff" stroke-width="1.5"/><text x="{:.1}" y="{:.1}" font-size="{:.1}" font-weight="700" text-anchor="middle" fill="#ffffff">{}</text>"##,
            middle - measures.icon / 2.0,
            measures.icon * 0.15,
            colour(zone.colour),
            x + measures.icon / 2.0,
            middle + measures.type_size * CAPITALS / 2.0,
            measures.type_size,
            escaped(&zone.letter),
            side = measures.icon,
        );
    };
    match &line.group {
        Group::Services(_) => {
            for name in words.pictograms(line) {
                icon(body, name, x, middle, measures.icon, ink, 0.0);
                x += step;
            }
        }
        Group::Floor { zones, .. } => {
            for zone in zones {
                square(body, x, *zone);
                x += step;
            }
        }
        _ => {
            if let Some(zone) = words.zone(line) {
                square(body, x, zone);
                x += step;
                for name in words.pictograms(line) {
                    icon(body, name, x, middle, measures.icon, ink, 0.0);
                    x += step;
                }
            }
        }
    }
}

fn arrow_icon(
    body: &mut String,
    arrow: Arrow,
    x: f64,
    middle: f64,
    measures: &Measures,
    ink: &str,
) {
    match arrow {
        Arrow::Behind => icon(body, "turn-around", x, middle, measures.icon, ink, 0.0),
        arrow => icon(body, "straight", x, middle, measures.icon, ink, arrow.degrees()),
    }
}

/// A pictogram with its left edge at `x` and its middle at `middle`, turned by some degrees.
fn icon(body: &mut String, name: &str, x: f64, middle: f64, side: f64, ink: &str, degrees: f64) {
    let drawing = pictogram(name).and_then(|bytes| std::str::from_utf8(bytes).ok());
    let inner = drawing.and_then(|svg| {
        let begin = svg.find('>')? + 1;
        svg.get(begin..svg.rfind("</svg>")?)
    });
    let Some(inner) = inner else { return };
    let _ = write!(
        body,
        r#"<g transform="translate({x:.1} {:.1}) scale({:.4}) rotate({degrees:.0} 12 12)" fill="none" stroke="{ink}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">{}</g>"#,
        middle - side / 2.0,
        side / 24.0,
        inner.trim().replace("#000", ink)
    );
}

/// Text for XML.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
