//! Where things lie beside somebody who walks along a line.

use crate::floorplan::geometry::Point;

/// How far from the ends of a stretch a thing must lie to be passed on it, in metres: what stands
/// just where one turns off is reached, not passed.
pub(super) const CLEAR: f64 = 1.0;

/// Metres that a thing lies ahead of somebody who goes straight from one position to the next.
pub(super) fn metres_towards(here: Point, next: Point, thing: Point) -> f64 {
    let (x, y) = (next.x - here.x, next.y - here.y);
    ((thing.x - here.x) * x + (thing.y - here.y) * y) / x.hypot(y).max(f64::MIN_POSITIVE)
}

/// Where somebody who walks along a line has a position right beside them, and where they are a
/// little before and a little after: what is passed is seen from all three. None unless it lies
/// well ahead where the line begins, and well behind where it ends.
pub(super) fn beside(line: &[Point], at: Point) -> Option<[Point; 3]> {
    let stretches: Vec<(Point, Point)> = line
        .windows(2)
        .map(|pair| (pair[0], pair[1]))
        .filter(|(a, b)| a.distance(*b) > 0.0)
        .collect();
    // Metres ahead of somebody at `from` who walks from `a` to `b`; negative where it lies behind.
    let ahead = |from: Point, (a, b): (Point, Point)| {
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        ((at.x - from.x) * dx + (at.y - from.y) * dy) / a.distance(b)
    };
    let (first, last) = (*stretches.first()?, *stretches.last()?);
    if ahead(first.0, first) < CLEAR || ahead(last.1, last) > -CLEAR {
        return None;
    }
    let length: f64 = stretches.iter().map(|(a, b)| a.distance(*b)).sum();
    let mut along = 0.0;
    let mut best: Option<(f64, f64)> = None;
    for stretch in &stretches {
        let (a, b) = *stretch;
        let reach = a.distance(b);
        let metres = ahead(a, *stretch).clamp(0.0, reach);
        let distance = a.towards(b, metres / reach).distance(at);
        if best.is_none_or(|(nearest, _)| distance < nearest) {
            best = Some((distance, along + metres));
        }
        along += reach;
    }
    let position = |metres: f64| {
        let mut left = metres;
        for (a, b) in &stretches {
            let reach = a.distance(*b);
            if left <= reach {
                return a.towards(*b, left / reach);
            }
            left -= reach;
        }
        last.1
    };
    best.map(|(_, along)| along)
        .filter(|along| (CLEAR..=length - CLEAR).contains(along))
        .map(|along| [along - CLEAR / 2.0, along, along + CLEAR / 2.0].map(position))
}
