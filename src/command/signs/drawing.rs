//! The pages: for each floor a plan with the numbers of its signs, and the signs below it.

use super::{
    measure::Ruler,
    panel::{draw, escaped},
    table::colour,
    words::Words,
};
use crate::{
    command::office::plain,
    floorplan::{
        FloorIndex, RoomKind,
        geometry::{self, Point},
    },
    locale::message::signs,
    signs::{Panel, Schedule, Sign},
    wording::Wording,
};
use std::fmt::Write;

/// Width of a page in pixels.
const WIDTH: f64 = 1800.0;
const MARGIN: f64 = 40.0;
/// The tallest plan.
const PLAN: f64 = 1000.0;
/// Radius of a number's disc on the plan; a long number makes it wider.
const DISC: f64 = 13.0;
/// Size of the numbers on the plan.
const LABEL: f64 = 12.0;

/// The page of one floor.
pub(super) fn floor(words: &Words<'_>, schedule: &Schedule, floor: FloorIndex) -> String {
    let (body, height) = page(words, schedule, floor);
    document(&body, height)
}

/// All pages, one below the other, the lowest floor first.
pub(super) fn all(words: &Words<'_>, schedule: &Schedule) -> String {
    let mut body = String::new();
    let mut y = 0.0;
    for floor in words.content.building.floor_indices() {
        let (page, height) = page(words, schedule, floor);
        let _ = write!(body, r#"<g transform="translate(0 {y:.1})">{page}</g>"#);
        y += height;
    }
    document(&body, y)
}

fn document(body: &str, height: f64) -> String {
    format!(
        concat!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height:.0}" width="{width}" height="{height:.0}" "#,
            r#"font-family="'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Ethiopic', sans-serif">"#,
            r##"<rect width="{width}" height="{height:.0}" fill="#f6f4ef"/>{body}</svg>"##,
            "\n"
        ),
        width = WIDTH,
        height = height,
        body = body
    )
}

fn page(words: &Words<'_>, schedule: &Schedule, floor: FloorIndex) -> (String, f64) {
    let wording = Wording { content: words.content, locale: words.german() };
    let signs: Vec<&Sign> = schedule.signs.iter().filter(|sign| sign.floor == floor).collect();
    let mut body = format!(
        r##"<text x="{MARGIN}" y="70" font-size="40" font-weight="700" fill="#10243e">{}</text>"##,
        escaped(&plain(&wording.floor(floor)))
    );
    let plan_top = 100.0;
    let plan_height = plan(&mut body, words, floor, &signs, plan_top);
    let mut y = plan_top + plan_height + MARGIN;
    let ruler = Ruler::new();
    // Signs stand in rows, in their order, as many as fit.
    let mut x = MARGIN;
    let mut tallest: f64 = 0.0;
    for sign in signs {
        let drawn = draw(words, &ruler, sign);
        let number = words.number(sign);
        let caption = wording
            .locale
            .text(&signs::caption(sign.letter_height(), metres(sign.reading_distance)));
        let caption = plain(&caption);
        let width = drawn.width.max((ruler.width(&caption) + ruler.width(&number)) * 18.0 + 30.0);
        if x > MARGIN && x + width > WIDTH - MARGIN {
            (x, y) = (MARGIN, y + tallest + MARGIN);
            tallest = 0.0;
        }
        let _ = write!(
            body,
            r##"<g transform="translate({x:.1} {:.1})"><text y="-8" font-size="18" fill="#10243e"><tspan font-weight="700">{}</tspan><tspan dx="12">{}</tspan></text>{}</g>"##,
            y + 24.0,
            escaped(&number),
            escaped(&caption),
            drawn.svg
        );
        x += width + MARGIN;
        tallest = tallest.max(drawn.height + 24.0);
    }
    (body, y + tallest + 2.0 * MARGIN)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a reading distance lies between 5 and 15 metres"
)]
fn metres(distance: f64) -> u32 {
    distance.round() as u32
}

/// Draws the plan; returns its height.
fn plan(body: &mut String, words: &Words<'_>, floor: FloorIndex, signs: &[&Sign], top: f64) -> f64 {
    let building = &words.content.building;
    let rooms = || building.rooms.iter().filter(|room| room.floor == floor);
    let mut corners: Vec<Point> =
        building.floor(floor).outlines.iter().flatten().copied().collect();
    corners.extend(rooms().flat_map(|room| room.outline.iter().copied()));
    corners.extend(signs.iter().map(|sign| sign.at));
    if corners.is_empty() {
        return 0.0;
    }
    let (low, high) = geometry::bounds(&corners);
    let space = 2.0 * DISC;
    let wide = (WIDTH - 2.0 * MARGIN - 2.0 * space) / (high.x - low.x).max(1.0);
    let scale = wide.min((PLAN - 2.0 * space) / (high.y - low.y).max(1.0));
    let at = |point: Point| {
        Point::new(
            MARGIN + space + (point.x - low.x) * scale,
            top + space + (high.y - point.y) * scale,
        )
    };
    let ring = |ring: &[Point]| {
        let corners: Vec<String> = ring
            .iter()
            .map(|corner| {
                let at = at(*corner);
                format!("{:.1},{:.1}", at.x, at.y)
            })
            .collect();
        corners.join(" ")
    };
    for room in rooms() {
        let zone = room.zone.as_deref().and_then(|zone| words.content.office.zone_named(zone));
        let zone = zone.map(|zone| colour(words.content.office.zone(zone).colour));
        let walked = crate::routing::is_thoroughfare(room.kind);
        let (fill, opacity) = match (&zone, room.kind) {
            (_, RoomKind::Void) => ("#d9d5cb", 1.0),
            (_, RoomKind::Outdoor) => ("#eeeae0", 1.0),
            (Some(zone), _) if !walked => (zone.as_str(), 0.22),
            _ => ("#ffffff", 1.0),
        };
        let _ = write!(
            body,
            r##"<polygon points="{}" fill="{fill}" fill-opacity="{opacity}" stroke="#8b8778" stroke-width="1.5"/>"##,
            ring(&room.outline)
        );
        if let Some(number) = &room.number {
            let label = at(room.label_point);
            let _ = write!(
                body,
                r##"<text x="{:.1}" y="{:.1}" font-size="12" text-anchor="middle" fill="#4a5b73">{}</text>"##,
                label.x,
                label.y + 4.0,
                escaped(number)
            );
        }
    }
    for outline in &building.floor(floor).outlines {
        let _ = write!(
            body,
            r##"<polygon points="{}" fill="none" stroke="#10243e" stroke-width="3"/>"##,
            ring(outline)
        );
    }
    discs(body, words, signs, &at);
    (high.y - low.y) * scale + 2.0 * space
}

/// The signs' numbers: one disc for all panels of a point that look to one side, on that side,
/// with a line to the point.
fn discs(body: &mut String, words: &Words<'_>, signs: &[&Sign], at: &dyn Fn(Point) -> Point) {
    let ruler = Ruler::new();
    let mut above = String::new();
    let mut taken: Vec<(Point, f64)> = Vec::new();
    let mut place = 0;
    while place < signs.len() {
        let first = signs[place];
        let same =
            |sign: &&&Sign| sign.node == first.node && (sign.facing - first.facing).abs() < 1.0;
        let count = signs[place..].iter().take_while(same).count();
        let panels = &signs[place..place + count];
        place += count;
        let services = panels.iter().all(|sign| sign.panel == Panel::Services);
        let numbers: Vec<String> = panels.iter().map(|sign| words.number(sign)).collect();
        let short = numbers[0].split_once('-').map_or(numbers[0].as_str(), |(_, short)| short);
        let letters = numbers[1..].iter().filter_map(|number| number.chars().last());
        let label: String = short.chars().chain(letters).collect();
        let half = DISC.max(ruler.width(&label) * LABEL / 2.0 + 6.0);
        let point = at(first.at);
        let (east, north) = first.facing.to_radians().sin_cos();
        // A disc that would cover another moves on in the direction in which the sign looks.
        let mut centre = point;
        for step in 1..16 {
            let out = DISC * (0.8 + f64::from(step));
            centre = Point::new(point.x + east * out, point.y - north * out);
            let free = |(other, theirs): &(Point, f64)| {
                (other.y - centre.y).abs() > 2.0 * DISC + 2.0
                    || (other.x - centre.x).abs() > half + theirs + 2.0
            };
            if taken.iter().all(free) {
                break;
            }
        }
        taken.push((centre, half));
        let (fill, ink) = if services { ("#ffffff", "#10243e") } else { ("#10243e", "#ffffff") };
        let _ = write!(
            body,
            r##"<path d="M{:.1} {:.1}L{:.1} {:.1}" stroke="#0b4fd6" stroke-width="2"/><circle cx="{:.1}" cy="{:.1}" r="3.5" fill="#0b4fd6"/>"##,
            point.x, point.y, centre.x, centre.y, point.x, point.y
        );
        let _ = write!(
            above,
            r##"<rect x="{:.1}" y="{:.1}" width="{:.1}" height="{:.1}" rx="{DISC}" fill="{fill}" stroke="#10243e" stroke-width="1.5"/><text x="{:.1}" y="{:.1}" font-size="{LABEL}" font-weight="600" text-anchor="middle" fill="{ink}">{}</text>"##,
            centre.x - half,
            centre.y - DISC,
            2.0 * half,
            2.0 * DISC,
            centre.x,
            centre.y + 4.0,
            escaped(&label)
        );
    }
    // No line crosses a number.
    body.push_str(&above);
}
