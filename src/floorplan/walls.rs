//! The walls of a floor, with gaps where the doors are, and lines that keep clear of them.

use super::{
    building::{Building, DOOR_TOLERANCE, FloorIndex},
    geometry::{self, Point},
};

/// The walls of one floor.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Walls {
    segments: Vec<(Point, Point)>,
}

/// A point this near to a line is not worth a bend, in metres.
const STRAIGHT_ENOUGH: f64 = 0.35;
/// How far a corner is cut at most, in metres.
const CURVE: f64 = 1.2;
/// How far a smoothed line keeps from walls, in metres, where the drawn one does.
const CLEARANCE: f64 = 0.3;
/// Pieces of the curve at a corner.
const PIECES: u8 = 8;

impl Walls {
    /// The walls of a floor: the outlines of its rooms, open where a door is.
    pub fn of(building: &Building, floor: FloorIndex) -> Self {
        let doors: Vec<(Point, f64)> = building
            .nodes_on(floor)
            .filter_map(|(_, node)| Some((node.at, node.door?.width)))
            .collect();
        let rooms = building.rooms_on(floor).map(|(_, room)| room);
        let enclosed = rooms.filter(|room| !room.kind.is_open_area());
        let segments = enclosed
            .flat_map(|room| geometry::edges(&room.outline))
            .flat_map(|wall| without_doors(wall, &doors))
            .collect();
        Self { segments }
    }

    /// Whether a straight line goes through a wall.
    pub fn are_crossed(&self, a: Point, b: Point) -> bool {
        self.segments.iter().any(|(c, d)| geometry::crossing(a, b, *c, *d).is_some())
    }

    /// A line without needless bends and with rounded corners. It begins and ends where the drawn
    /// one does, goes through no wall that the drawn one does not go through, and comes no nearer
    /// to a wall than the drawn one or 0.3 m, whichever is less.
    pub fn smooth(&self, line: &[Point]) -> Vec<Point> {
        self.rounded(&self.straightened(line))
    }

    fn straightened(&self, line: &[Point]) -> Vec<Point> {
        let mut points: Vec<Point> = Vec::with_capacity(line.len());
        for point in line {
            if points.last().is_none_or(|last| last.distance(*point) > f64::EPSILON) {
                points.push(*point);
            }
        }
        let mut kept = 0;
        while kept + 2 < points.len() {
            // The farthest point that can be walked to directly past what lies between.
            let reaches = |to: &usize| {
                let between = &points[kept + 1..*to];
                let (a, b) = (points[kept], points[*to]);
                between.iter().all(|at| geometry::distance_to_segment(*at, a, b) <= STRAIGHT_ENOUGH)
                    && self.is_no_worse(&[a, b], &points[kept..=*to])
            };
            let to = (kept + 2..points.len()).rev().find(reaches).unwrap_or(kept + 1);
            points.drain(kept + 1..to);
            kept += 1;
        }
        points
    }

    fn rounded(&self, line: &[Point]) -> Vec<Point> {
        let Some((first, last)) = line.first().zip(line.last()) else { return Vec::new() };
        let mut points = vec![*first];
        for corner in line.windows(3) {
            let (a, b, c) = (corner[0], corner[1], corner[2]);
            let (before, after) = (a.distance(b), b.distance(c));
            let most = CURVE.min(before / 2.0).min(after / 2.0);
            let curve = [1.0, 0.6, 0.35, 0.2].into_iter().find_map(|part| {
                let reach = most * part;
                let (start, end) = (b.towards(a, reach / before), b.towards(c, reach / after));
                let curve = bow(start, b, end);
                self.is_no_worse(&curve, &[start, b, end]).then_some(curve)
            });
            match curve {
                Some(curve) => points.extend(curve),
                None => points.push(b),
            }
        }
        if line.len() > 1 {
            points.push(*last);
        }
        points
    }

    /// Whether a line goes through no wall and keeps as far from them as another does, or far
    /// enough.
    fn is_no_worse(&self, line: &[Point], than: &[Point]) -> bool {
        let wanted = CLEARANCE.min(self.clearance_of(than, CLEARANCE));
        let clearance = self.clearance_of(line, wanted);
        clearance > 0.0 && clearance >= wanted - 1e-6
    }

    /// Metres from a line to the nearest wall: 0 where it goes through one. Nothing beyond `enough`
    /// is looked at.
    fn clearance_of(&self, line: &[Point], enough: f64) -> f64 {
        let (low, high) = geometry::bounds(line);
        let near = |(a, b): &(Point, Point)| {
            a.x.min(b.x) <= high.x + enough
                && a.x.max(b.x) >= low.x - enough
                && a.y.min(b.y) <= high.y + enough
                && a.y.max(b.y) >= low.y - enough
        };
        let mut least = enough.max(f64::MIN_POSITIVE);
        for wall in self.segments.iter().filter(|wall| near(wall)) {
            for pair in line.windows(2) {
                least = least.min(between((pair[0], pair[1]), *wall));
            }
        }
        least
    }
}

/// Metres between two straight lines: 0 where they cross.
fn between((a, b): (Point, Point), (c, d): (Point, Point)) -> f64 {
    if geometry::crossing(a, b, c, d).is_some() {
        return 0.0;
    }
    geometry::distance_to_segment(a, c, d)
        .min(geometry::distance_to_segment(b, c, d))
        .min(geometry::distance_to_segment(c, a, b))
        .min(geometry::distance_to_segment(d, a, b))
}

/// A wall without the openings of the doors that stand in it.
fn without_doors(wall: (Point, Point), doors: &[(Point, f64)]) -> Vec<(Point, Point)> {
    let (a, b) = wall;
    let length = a.distance(b);
    if length <= 0.0 {
        return Vec::new();
    }
    let mut gaps: Vec<(f64, f64)> = doors
        .iter()
        .filter(|(at, _)| geometry::distance_to_segment(*at, a, b) < DOOR_TOLERANCE)
        .map(|(at, width)| {
            let along = ((at.x - a.x) * (b.x - a.x) + (at.y - a.y) * (b.y - a.y)) / length;
            ((along - width / 2.0).max(0.0), (along + width / 2.0).min(length))
        })
        .collect();
    gaps.sort_by(|x, y| x.0.total_cmp(&y.0));
    let mut pieces = Vec::new();
    let mut from = 0.0;
    for (start, end) in gaps {
        if start > from {
            pieces.push((a.towards(b, from / length), a.towards(b, start / length)));
        }
        from = from.max(end);
    }
    if from < length {
        pieces.push((a.towards(b, from / length), b));
    }
    pieces
}

/// The curve from `start` to `end` that is drawn towards `corner`.
fn bow(start: Point, corner: Point, end: Point) -> Vec<Point> {
    (0..=PIECES)
        .map(|piece| {
            let part = f64::from(piece) / f64::from(PIECES);
            start.towards(corner, part).towards(corner.towards(end, part), part)
        })
        .collect()
}
