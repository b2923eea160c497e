//! Plane geometry in metres: points, angles, rings.
//!
//! x grows to the right of the plan and y grows up. Angles of travel are degrees clockwise from
//! the plan's up, in `0.0..360.0`; turns are degrees in `-180.0..=180.0`, positive to the right.

/// A position on a floor, in metres.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Point {
    /// Metres to the right.
    pub x: f64,
    /// Metres up.
    pub y: f64,
}

impl Point {
    /// The point at `x`, `y` in metres.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// Distance to another point in metres.
    pub fn distance(self, other: Self) -> f64 {
        (other.x - self.x).hypot(other.y - self.y)
    }

    /// The point at `fraction` of the way to `other`.
    #[must_use]
    pub fn towards(self, other: Self, fraction: f64) -> Self {
        Self::new(self.x + (other.x - self.x) * fraction, self.y + (other.y - self.y) * fraction)
    }

    /// Direction of travel to `other`: degrees clockwise from the plan's up.
    pub fn bearing(self, other: Self) -> f64 {
        (other.x - self.x).atan2(other.y - self.y).to_degrees().rem_euclid(360.0)
    }
}

impl From<[f64; 2]> for Point {
    fn from([x, y]: [f64; 2]) -> Self {
        Self { x, y }
    }
}

/// The turn from one direction of travel to another: degrees in `-180.0..=180.0`, positive to the right.
pub fn turn(from: f64, to: f64) -> f64 {
    let difference = (to - from).rem_euclid(360.0);
    if difference > 180.0 { difference - 360.0 } else { difference }
}

/// Length of a line through points, in metres.
pub fn length(line: &[Point]) -> f64 {
    line.windows(2).map(|pair| pair[0].distance(pair[1])).sum()
}

/// Area of a ring in square metres, whatever its direction.
pub fn area(ring: &[Point]) -> f64 {
    signed_area(ring).abs()
}

/// Area of a ring in square metres, positive where its corners run anticlockwise.
pub fn signed_area(ring: &[Point]) -> f64 {
    edges(ring).map(|(a, b)| a.x * b.y - b.x * a.y).sum::<f64>() / 2.0
}

/// The edges of a closed ring.
pub fn edges(ring: &[Point]) -> impl Iterator<Item = (Point, Point)> + '_ {
    (0..ring.len()).map(|i| (ring[i], ring[(i + 1) % ring.len()]))
}

/// Whether a point lies inside a ring. Points on the edge may count as either.
pub fn contains(ring: &[Point], point: Point) -> bool {
    edges(ring)
        .filter(|(a, b)| {
            (a.y > point.y) != (b.y > point.y)
                && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x
        })
        .count()
        % 2
        == 1
}

/// Distance from a point to the nearest point of a stretch, in metres.
pub fn distance_to_segment(point: Point, a: Point, b: Point) -> f64 {
    let (dx, dy) = (b.x - a.x, b.y - a.y);
    let squared = dx * dx + dy * dy;
    let fraction = if squared == 0.0 {
        0.0
    } else {
        (((point.x - a.x) * dx + (point.y - a.y) * dy) / squared).clamp(0.0, 1.0)
    };
    point.distance(a.towards(b, fraction))
}

/// The position on a line nearest to a point, and how many metres along the line it lies; the
/// first such position. `None` for a line without points.
pub fn nearest_on_line(line: &[Point], point: Point) -> Option<(f64, Point)> {
    let mut best = (0.0, *line.first()?);
    let mut along = 0.0;
    for pair in line.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let reach = a.distance(b);
        if reach > 0.0 {
            let ahead = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / reach;
            let metres = ahead.clamp(0.0, reach);
            let beside = a.towards(b, metres / reach);
            if beside.distance(point) < best.1.distance(point) {
                best = (along + metres, beside);
            }
        }
        along += reach;
    }
    Some(best)
}

/// Distance from a point to the nearest point of a ring's edge, in metres.
pub fn distance_to_ring(point: Point, ring: &[Point]) -> f64 {
    edges(ring).map(|(a, b)| distance_to_segment(point, a, b)).fold(f64::INFINITY, f64::min)
}

/// Where two stretches cross, as the fraction along the first, if they do in one point.
pub fn crossing(a: Point, b: Point, c: Point, d: Point) -> Option<f64> {
    let (rx, ry) = (b.x - a.x, b.y - a.y);
    let (sx, sy) = (d.x - c.x, d.y - c.y);
    let denominator = rx * sy - ry * sx;
    if denominator.abs() < 1e-12 {
        return None;
    }
    let along = ((c.x - a.x) * sy - (c.y - a.y) * sx) / denominator;
    let across = ((c.x - a.x) * ry - (c.y - a.y) * rx) / denominator;
    ((0.0..=1.0).contains(&along) && (0.0..=1.0).contains(&across)).then_some(along)
}

/// A point well inside a ring, for its label: the best of a grid of candidates, by distance from
/// the edge. Deterministic; for a convex ring it lies near the centre.
pub fn label_point(ring: &[Point]) -> Point {
    let (low, high) = bounds(ring);
    let (width, height) = (high.x - low.x, high.y - low.y);
    let centre = Point::new(low.x + width / 2.0, low.y + height / 2.0);
    let mut best = (f64::NEG_INFINITY, centre);
    const CELLS: u32 = 12;
    for row in 1..CELLS {
        for column in 1..CELLS {
            let candidate = Point::new(
                low.x + width * f64::from(column) / f64::from(CELLS),
                low.y + height * f64::from(row) / f64::from(CELLS),
            );
            if contains(ring, candidate) {
                // Among equally roomy places the one nearest the middle looks best.
                let score = distance_to_ring(candidate, ring) - candidate.distance(centre) * 0.02;
                if score > best.0 + 1e-9 {
                    best = (score, candidate);
                }
            }
        }
    }
    best.1
}

/// The lower left and upper right corners of the smallest upright rectangle around some points.
pub fn bounds(points: &[Point]) -> (Point, Point) {
    let mut low = Point::new(f64::INFINITY, f64::INFINITY);
    let mut high = Point::new(f64::NEG_INFINITY, f64::NEG_INFINITY);
    for point in points {
        low = Point::new(low.x.min(point.x), low.y.min(point.y));
        high = Point::new(high.x.max(point.x), high.y.max(point.y));
    }
    (low, high)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SQUARE: [Point; 4] =
        [Point::new(0.0, 0.0), Point::new(4.0, 0.0), Point::new(4.0, 4.0), Point::new(0.0, 4.0)];

    #[test]
    fn bearings_run_clockwise_from_up() {
        let origin = Point::default();
        for (x, y, degrees) in
            [(0.0, 1.0, 0.0), (1.0, 0.0, 90.0), (0.0, -1.0, 180.0), (-1.0, 0.0, 270.0)]
        {
            assert!((origin.bearing(Point::new(x, y)) - degrees).abs() < 1e-9);
        }
    }

    #[test]
    fn turns_are_positive_to_the_right_and_never_beyond_half_a_circle() {
        assert_eq!(turn(350.0, 20.0), 30.0);
        assert_eq!(turn(20.0, 350.0), -30.0);
        assert_eq!(turn(0.0, 180.0), 180.0);
    }

    #[test]
    fn areas_containment_and_crossings() {
        assert_eq!(area(&SQUARE), 16.0);
        assert!(contains(&SQUARE, Point::new(1.0, 3.0)));
        assert!(!contains(&SQUARE, Point::new(5.0, 3.0)));
        let half = crossing(Point::new(2.0, -2.0), Point::new(2.0, 2.0), SQUARE[0], SQUARE[1]);
        assert_eq!(half, Some(0.5));
        assert_eq!(distance_to_ring(Point::new(2.0, 1.0), &SQUARE), 1.0);
    }

    #[test]
    fn label_point_of_an_l_lies_inside() {
        let l = [
            Point::new(0.0, 0.0),
            Point::new(10.0, 0.0),
            Point::new(10.0, 2.0),
            Point::new(2.0, 2.0),
            Point::new(2.0, 10.0),
            Point::new(0.0, 10.0),
        ];
        assert!(contains(&l, label_point(&l)));
    }
}
