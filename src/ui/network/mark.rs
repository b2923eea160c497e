//! One partner's mark: its shape, its pattern, its colour, its number.

use super::Colours;
use crate::{
    referral::{
        PartnerStatus,
        network::{Look, Pattern, Shape},
    },
    ui::{font, text, theme::Palette, widget::Sketch},
};
use iced::{
    Color, Pixels, Point, Size, alignment,
    widget::canvas::{self, Frame, LineCap, LineDash, LineJoin, Path, Stroke},
};

/// What a mark shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sign {
    /// Shape, pattern and colour.
    pub look: Look,
    /// What does not help at present is an outline only.
    pub status: PartnerStatus,
    /// Whether dots around it say that one had better call first.
    pub call_first: bool,
    /// The number on it; small marks have none.
    pub number: Option<u32>,
}

/// How far dots reach, in parts of the mark's radius.
const DOTS: f32 = 1.45;

/// A mark by itself, in a square of a side in pixels.
pub fn sign<'a>(sign: Sign, side: f32, palette: &Palette) -> Sketch<'a, (Sign, Colours)> {
    let colours = Colours::of(palette);
    Sketch::new(Size::new(side, side), (sign, colours), move |frame, (sign, colours)| {
        let centre = Point::new(side / 2.0, side / 2.0);
        mark(frame, centre, side / 2.0 / (DOTS + 0.1), *sign, *colours);
    })
}

/// The rings of the map with one of them filled, in a square of a side in pixels.
pub fn ring_sign<'a>(ring: usize, side: f32, palette: &Palette) -> Sketch<'a, (usize, Colours)> {
    let colours = Colours::of(palette);
    Sketch::new(Size::new(side, side), (ring, colours), move |frame, (ring, colours)| {
        let centre = Point::new(side / 2.0, side / 2.0);
        let width = (side * 0.05).max(1.5);
        let step = (side / 2.0 - width) / 3.0;
        for place in (0..3).rev() {
            let circle = Path::circle(centre, step * (place as f32 + 1.0));
            let fill = if place == *ring { colours.house } else { colours.ground };
            frame.fill(&circle, fill);
            frame.stroke(&circle, line(colours.ink, width));
        }
    })
}

/// Draws a mark that reaches so many pixels from its centre.
pub(super) fn mark(frame: &mut Frame, centre: Point, radius: f32, sign: Sign, colours: Colours) {
    let colour = colours.mark(sign.look);
    let waiting = matches!(sign.status, PartnerStatus::Planned | PartnerStatus::Paused);
    let path = outline(sign.look.shape, centre, radius);
    // A rim keeps marks apart from the borders of rings and sectors.
    frame.stroke(&path, line(colours.ground, (radius * 0.4).max(3.0)));
    let filled = sign.look.pattern == Pattern::Solid && !waiting;
    frame.fill(&path, if filled { colour } else { colours.ground });
    if !filled && !waiting {
        frame.fill(&stripes(sign.look.shape, centre, radius), colour);
    }
    let edge = line(colour, (radius * 0.16).max(1.5));
    if waiting {
        let dash = radius * 0.4;
        let line_dash = LineDash { segments: &[dash, dash], offset: 0 };
        frame.stroke(&path, Stroke { line_dash, ..edge });
    } else {
        frame.stroke(&path, edge);
    }
    // A triangle is wide below.
    let lowered = if sign.look.shape == Shape::Triangle { radius * 0.2 } else { 0.0 };
    let middle = Point::new(centre.x, centre.y + lowered);
    if let Some(number) = sign.number {
        if !filled && !waiting {
            frame.fill(&Path::circle(middle, radius * 0.7), colours.ground);
        }
        let size = (radius * if number < 100 { 1.15 } else { 0.8 }).round();
        let ink = if filled { colours.on_mark } else { colours.ink };
        digits(frame, middle, &number.to_string(), size, ink);
    }
    if sign.call_first {
        let count = 20;
        for place in 0..count {
            let (sine, cosine) = (place as f32 / count as f32 * std::f32::consts::TAU).sin_cos();
            let far = radius * DOTS;
            let dot = Point::new(centre.x + sine * far, centre.y + cosine * far);
            frame.fill(&Path::circle(dot, (radius * 0.1).max(1.2)), colours.ink);
        }
    }
}

/// Digits around a point.
pub(super) fn digits(frame: &mut Frame, centre: Point, digits: &str, size: f32, colour: Color) {
    let width = text::width(digits, size, font::BOLD);
    let text = canvas::Text {
        content: digits.to_owned(),
        position: Point::new(centre.x - width / 2.0, centre.y),
        color: colour,
        size: Pixels(size),
        font: font::BOLD,
        align_y: alignment::Vertical::Center,
        ..canvas::Text::default()
    };
    text.draw_with(|path, colour| frame.fill(&path, colour));
}

/// A plain line.
pub(super) fn line<'a>(colour: Color, width: f32) -> Stroke<'a> {
    Stroke {
        line_cap: LineCap::Butt,
        line_join: LineJoin::Round,
        ..Stroke::default().with_width(width).with_color(colour)
    }
}

fn outline(shape: Shape, centre: Point, radius: f32) -> Path {
    let corners = shape.corners();
    if corners.is_empty() {
        return Path::circle(centre, radius);
    }
    polygon(corners.iter().map(|(right, down)| {
        Point::new(centre.x + *right as f32 * radius, centre.y + *down as f32 * radius)
    }))
}

/// A closed path along points.
pub(super) fn polygon(points: impl IntoIterator<Item = Point>) -> Path {
    Path::new(|builder| {
        for (place, point) in points.into_iter().enumerate() {
            if place == 0 {
                builder.move_to(point);
            } else {
                builder.line_to(point);
            }
        }
        builder.close();
    })
}

/// Stripes that rise to the right, inside a shape.
fn stripes(shape: Shape, centre: Point, radius: f32) -> Path {
    let inside = |point: Point| {
        contains(shape, (point.x - centre.x) / radius, (point.y - centre.y) / radius)
    };
    hatching(centre, radius * 1.2, radius * 0.42, radius * 0.2, &inside)
}

/// Stripes of a width that rise to the right, wherever a test says that a point lies inside; each
/// stripe is tested at its middle, in steps of a pixel.
pub(super) fn hatching(
    centre: Point,
    reach: f32,
    pitch: f32,
    width: f32,
    inside: &dyn Fn(Point) -> bool,
) -> Path {
    // Along the stripes, and across them.
    let (along, across) = (std::f32::consts::FRAC_1_SQRT_2, std::f32::consts::FRAC_1_SQRT_2);
    let at = |far: f32, aside: f32| {
        Point::new(centre.x + far * along + aside * across, centre.y - far * along + aside * across)
    };
    let count = (reach / pitch).ceil() as i32;
    let steps = reach.ceil() as i32;
    Path::new(|builder| {
        for stripe in -count..=count {
            let aside = stripe as f32 * pitch;
            let mut from: Option<f32> = None;
            for step in -steps..=steps + 1 {
                let far = step as f32;
                match (from, step <= steps && inside(at(far, aside))) {
                    (None, true) => from = Some(far),
                    (Some(start), false) => {
                        let half = width / 2.0;
                        builder.move_to(at(start, aside - half));
                        builder.line_to(at(far, aside - half));
                        builder.line_to(at(far, aside + half));
                        builder.line_to(at(start, aside + half));
                        builder.close();
                        from = None;
                    }
                    _ => {}
                }
            }
        }
    })
}

/// Whether a point lies in a shape that reaches 1 from its centre.
fn contains(shape: Shape, x: f32, y: f32) -> bool {
    let corners = shape.corners();
    if corners.is_empty() {
        return x.hypot(y) <= 1.0;
    }
    let mut inside = false;
    for (place, (from_x, from_y)) in corners.iter().enumerate() {
        let (to_x, to_y) = corners[(place + 1) % corners.len()];
        let (from_x, from_y, to_x, to_y) =
            (*from_x as f32, *from_y as f32, to_x as f32, to_y as f32);
        if (from_y > y) != (to_y > y)
            && x < (to_x - from_x) * (y - from_y) / (to_y - from_y) + from_x
        {
            inside = !inside;
        }
    }
    inside
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_shape_contains_its_middle_and_nothing_far_away() {
        for shape in [
            Shape::Square,
            Shape::Circle,
            Shape::Triangle,
            Shape::Diamond,
            Shape::Hexagon,
            Shape::Cross,
        ] {
            assert!(contains(shape, 0.0, 0.0), "{shape:?}");
            for (x, y) in [(1.3, 0.0), (-1.3, 0.1), (0.0, 1.3), (0.1, -1.3), (1.0, -1.0)] {
                assert!(!contains(shape, x, y), "{shape:?} at {x}, {y}");
            }
        }
    }

    #[test]
    fn the_notches_of_the_cross_lie_outside() {
        for (x, y) in [(0.9, 0.9), (-0.9, 0.9), (0.9, -0.9), (-0.9, -0.9)] {
            assert!(!contains(Shape::Cross, x, y) && contains(Shape::Square, x * 0.9, y * 0.9));
        }
    }
}
