//! The line of one leg: distances along it, directions, and the corners that a walker notices.

use super::step::STRAIGHT;
use crate::{
    floorplan::geometry::{Point, turn},
    routing::RoutePoint,
};

/// Points nearer to one another than this many metres give no direction.
const SAME_PLACE: f64 = 0.05;
/// Turns below this many degrees come from the drawing, not from the building.
const DRAWN_TURN: f64 = 5.0;
/// Two turns to one side within this many metres are one, as where a corner is cut off …
const ONE_CORNER: f64 = 2.0;
/// … unless together they turn further than this: then they lead around the end of a wall.
const ONE_CORNER_TURN: f64 = 100.0;
/// Two turns that cancel one another within this many metres are none.
const WIGGLE: f64 = 2.0;
/// The same right before a door: a door beyond the next one is not straight ahead any more.
const WIGGLE_AT_DOOR: f64 = 1.0;
/// A turn farther than this from the door ahead has nothing to do with it, in metres.
const NEAR_DOOR: f64 = 6.0;
/// Turns to different sides this close are one turn even where they do not cancel one another.
const CHICANE: f64 = 1.5;

/// The line of one leg.
pub(super) struct Path<'a> {
    points: &'a [RoutePoint],
    along: Vec<f64>,
}

/// A place where the line turns: one of its points, or several close together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Corner {
    /// The first point.
    pub first: usize,
    /// The last point; mostly the same.
    pub last: usize,
    /// Direction of travel before it.
    pub into: f64,
    /// Direction of travel after it.
    pub out_of: f64,
    /// Whether one takes it behind the door that stands at its first point.
    pub behind: bool,
}

/// A door with a leaf on the line: turns on its two sides are never one.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Leaf {
    /// The point where it stands.
    pub at: usize,
    /// The direction straight through it, if its wall is known.
    pub through: Option<f64>,
}

impl Corner {
    /// The turn in degrees, positive to the right.
    pub fn turn(&self) -> f64 {
        turn(self.into, self.out_of)
    }

    /// Whether a walker comes to a door after this corner and before the next.
    fn is_parted_from(&self, next: &Self, leaves: &[Leaf]) -> bool {
        let behind_last = self.behind && self.first == self.last;
        leaves.iter().any(|leaf| {
            let after = leaf.at > self.last || (leaf.at == self.last && !behind_last);
            let before = leaf.at < next.first || (leaf.at == next.first && next.behind);
            after && before
        })
    }

    /// What a walker notices of a turn at a door: one turns to face the door, goes through, and
    /// turns again. Where neither is worth a word and both together are, they are told behind it.
    fn at_leaf(self, leaf: &Leaf) -> Vec<Self> {
        let whole = vec![Self { behind: true, ..self }];
        let Some(through) = leaf.through else { return whole };
        let parts =
            [Self { out_of: through, ..self }, Self { into: through, behind: true, ..self }];
        if self.turn().abs() >= STRAIGHT && parts.iter().all(|part| part.turn().abs() < STRAIGHT) {
            return whole;
        }
        parts.into_iter().filter(|part| part.turn().abs() >= DRAWN_TURN).collect()
    }
}

impl<'a> Path<'a> {
    pub fn new(points: &'a [RoutePoint]) -> Self {
        let mut along = Vec::with_capacity(points.len());
        let mut metres = 0.0;
        for (index, point) in points.iter().enumerate() {
            if index > 0 {
                metres += points[index - 1].at.distance(point.at);
            }
            along.push(metres);
        }
        Self { points, along }
    }

    pub fn points(&self) -> &'a [RoutePoint] {
        self.points
    }

    pub fn last(&self) -> usize {
        self.points.len() - 1
    }

    pub fn at(&self, index: usize) -> Point {
        self.points[index].at
    }

    /// Metres along the line from one of its points to another.
    pub fn metres(&self, from: usize, to: usize) -> f64 {
        self.along[to] - self.along[from]
    }

    /// The position some metres from the beginning of the line.
    pub fn position(&self, metres: f64) -> Point {
        let next = self.along.partition_point(|along| *along < metres);
        if next == 0 {
            return self.at(0);
        }
        if next > self.last() {
            return self.at(self.last());
        }
        let (before, after) = (self.along[next - 1], self.along[next]);
        self.at(next - 1).towards(self.at(next), (metres - before) / (after - before))
    }

    /// Metres from the beginning of the line to one of its points.
    pub fn along(&self, index: usize) -> f64 {
        self.along[index]
    }

    /// The line from one of its points to another.
    pub fn line(&self, from: usize, to: usize) -> Vec<Point> {
        self.points[from..=to].iter().map(|point| point.at).collect()
    }

    /// Direction of travel on arriving at a point.
    pub fn arriving(&self, index: usize) -> Option<f64> {
        let before = (0..index).rev().find(|other| self.metres(*other, index) > SAME_PLACE)?;
        Some(self.at(before).bearing(self.at(index)))
    }

    /// Direction of travel on leaving a point.
    pub fn leaving(&self, index: usize) -> Option<f64> {
        let after =
            (index + 1..=self.last()).find(|other| self.metres(index, *other) > SAME_PLACE)?;
        Some(self.at(index).bearing(self.at(after)))
    }

    /// The corners after `from` and before `to` that a walker notices. With `door_ahead`, `to` is
    /// a door through which one leaves the line; `leaves` are the doors on the way there.
    pub fn corners(
        &self,
        from: usize,
        to: usize,
        door_ahead: bool,
        leaves: &[Leaf],
    ) -> Vec<Corner> {
        let mut drawn: Vec<Corner> = (from..to)
            .filter_map(|index| {
                let (into, out_of) = (self.arriving(index)?, self.leaving(index)?);
                Some(Corner { first: index, last: index, into, out_of, behind: false })
            })
            .filter(|corner| corner.turn().abs() >= DRAWN_TURN)
            .collect();
        // Points that coincide would tell of the same turn twice.
        drawn.dedup_by(|b, a| self.metres(a.last, b.first) <= SAME_PLACE);
        let drawn: Vec<Corner> = drawn
            .into_iter()
            .flat_map(|corner| match leaves.iter().find(|leaf| leaf.at == corner.first) {
                Some(leaf) => corner.at_leaf(leaf),
                None => vec![corner],
            })
            .collect();
        let turn_off = drawn.iter().rev().find(|corner| corner.turn().abs() >= STRAIGHT).copied();
        let mut corners: Vec<Corner> = Vec::new();
        for corner in drawn {
            let at_door =
                door_ahead && Some(corner) == turn_off && self.metres(corner.last, to) <= NEAR_DOOR;
            match corners.last_mut() {
                Some(last)
                    if !last.is_parted_from(&corner, leaves)
                        && self.is_one(last, &corner, at_door) =>
                {
                    last.last = corner.last;
                    last.out_of = corner.out_of;
                }
                _ => corners.push(corner),
            }
        }
        corners.retain(|corner| corner.turn().abs() >= STRAIGHT);
        corners
    }

    fn is_one(&self, a: &Corner, b: &Corner, at_door: bool) -> bool {
        let gap = self.metres(a.last, b.first);
        if (a.turn() < 0.0) == (b.turn() < 0.0) {
            return gap <= ONE_CORNER && (a.turn() + b.turn()).abs() <= ONE_CORNER_TURN;
        }
        let cancels = turn(a.into, b.out_of).abs() < STRAIGHT;
        gap <= match (at_door, cancels) {
            (true, _) => WIGGLE_AT_DOOR,
            (false, true) => WIGGLE,
            (false, false) => CHICANE,
        }
    }
}
