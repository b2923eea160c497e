//! Patterns: what tells zones apart for those who do not tell their colours apart.

use crate::office::ZoneIndex;
use iced::{Point, Vector};
use std::f32::consts::FRAC_PI_4;

/// How a surface is hatched or dotted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pattern {
    /// Lines that rise to the right.
    Rising,
    /// Dots.
    Dots,
    /// Lines that fall to the right.
    Falling,
    /// Level lines.
    Level,
    /// Lines both ways.
    Crossed,
    /// Upright lines.
    Upright,
}

/// What a pattern puts into a ring.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Marks {
    /// Pieces of lines, from one end to the other.
    pub lines: Vec<[Point; 2]>,
    /// The middles of dots.
    pub dots: Vec<Point>,
}

impl Pattern {
    /// All patterns, in the order in which zones take them.
    pub const ALL: [Self; 6] =
        [Self::Rising, Self::Dots, Self::Falling, Self::Level, Self::Crossed, Self::Upright];

    /// The pattern of a zone: the same on every screen and every plan of an office.
    pub fn of(zone: ZoneIndex) -> Self {
        Self::ALL[zone.get() % Self::ALL.len()]
    }

    /// The lines and dots that lie inside a ring. `origin` is a point of the pattern, so that it
    /// goes on from one ring to the next; `gap` is what lies between two lines.
    pub fn inside(self, ring: &[Point], origin: Point, gap: f32) -> Marks {
        let hatched = |angle: f32| hatch(ring, origin, gap, angle);
        match self {
            Self::Rising => Marks { lines: hatched(-FRAC_PI_4), ..Marks::default() },
            Self::Falling => Marks { lines: hatched(FRAC_PI_4), ..Marks::default() },
            Self::Level => Marks { lines: hatched(0.0), ..Marks::default() },
            Self::Upright => Marks { lines: hatched(2.0 * FRAC_PI_4), ..Marks::default() },
            Self::Crossed => {
                let mut lines = hatched(-FRAC_PI_4);
                lines.extend(hatched(FRAC_PI_4));
                Marks { lines, ..Marks::default() }
            }
            Self::Dots => {
                let rows = hatch(ring, origin, gap, 0.0);
                let dots = rows.into_iter().flat_map(|[from, to]| {
                    let (low, high) = (from.x.min(to.x), from.x.max(to.x));
                    let first = ((low - origin.x) / gap).ceil() as i32;
                    let last = ((high - origin.x) / gap).floor() as i32;
                    (first..=last).map(move |step| Point::new(origin.x + step as f32 * gap, from.y))
                });
                Marks { lines: Vec::new(), dots: dots.collect() }
            }
        }
    }
}

/// Parallel lines in a direction in radians, cut off at a ring.
fn hatch(ring: &[Point], origin: Point, gap: f32, angle: f32) -> Vec<[Point; 2]> {
    let (sin, cos) = angle.sin_cos();
    let along = Vector::new(cos, sin);
    let across = Vector::new(-sin, cos);
    let measure =
        |point: &Point, axis: Vector| (point.x - origin.x) * axis.x + (point.y - origin.y) * axis.y;
    let heights: Vec<(f32, f32)> =
        ring.iter().map(|point| (measure(point, along), measure(point, across))).collect();
    let low = heights.iter().map(|(_, height)| *height).fold(f32::INFINITY, f32::min);
    let high = heights.iter().map(|(_, height)| *height).fold(f32::NEG_INFINITY, f32::max);
    if gap <= 0.0 || !(low.is_finite() && high.is_finite()) {
        return Vec::new();
    }
    let mut lines = Vec::new();
    for step in (low / gap).ceil() as i32..=(high / gap).floor() as i32 {
        let height = step as f32 * gap;
        let mut crossings: Vec<f32> = heights
            .iter()
            .zip(heights.iter().cycle().skip(1))
            // A corner belongs to the edge that begins in it.
            .filter(|(a, b)| (a.1 <= height) != (b.1 <= height))
            .map(|(a, b)| a.0 + (b.0 - a.0) * (height - a.1) / (b.1 - a.1))
            .collect();
        crossings.sort_by(f32::total_cmp);
        let point = |at: f32| origin + along * at + across * height;
        lines.extend(crossings.chunks_exact(2).map(|pair| [point(pair[0]), point(pair[1])]));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    const L_SHAPE: [Point; 6] = [
        Point::new(10.0, 10.0),
        Point::new(90.0, 10.0),
        Point::new(90.0, 50.0),
        Point::new(50.0, 50.0),
        Point::new(50.0, 90.0),
        Point::new(10.0, 90.0),
    ];

    fn is_inside(point: Point) -> bool {
        let slack = 0.01;
        let within = |x: f32, y: f32| {
            (10.0 - slack..=x + slack).contains(&point.x)
                && (10.0 - slack..=y + slack).contains(&point.y)
        };
        within(90.0, 50.0) || within(50.0, 90.0)
    }

    #[test]
    fn a_pattern_stays_inside_its_ring_and_fills_it() {
        for pattern in Pattern::ALL {
            let marks = pattern.inside(&L_SHAPE, Point::new(3.0, 4.0), 8.0);
            assert!(marks.lines.len() + marks.dots.len() >= 8, "{pattern:?}: {marks:?}");
            for [from, to] in &marks.lines {
                for part in 0..=10 {
                    let at = *from + (*to - *from) * (part as f32 / 10.0);
                    assert!(is_inside(at), "{pattern:?}: {at:?}");
                }
            }
            assert!(marks.dots.iter().all(|dot| is_inside(*dot)), "{pattern:?}");
        }
    }

    #[test]
    fn no_two_zones_of_a_usual_office_share_a_pattern() {
        let drawn: Vec<Marks> = (0_u32..6)
            .map(|zone| Pattern::of(ZoneIndex(zone)).inside(&L_SHAPE, Point::ORIGIN, 8.0))
            .collect();
        for (position, marks) in drawn.iter().enumerate() {
            assert!(!drawn[position + 1..].contains(marks), "zone {position}");
        }
    }

    #[test]
    fn nothing_is_drawn_into_nothing() {
        for pattern in Pattern::ALL {
            assert_eq!(pattern.inside(&[], Point::ORIGIN, 8.0), Marks::default());
            assert_eq!(pattern.inside(&L_SHAPE, Point::ORIGIN, 0.0), Marks::default());
        }
    }
}
