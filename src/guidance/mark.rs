//! What a walker has to be told of on the line of one leg: turns, doors, ramps and steps.

use super::{
    Bend, Doorway,
    leg::{LegGuide, TURN_BEFORE},
    path::{Corner, Leaf},
};
use crate::{
    floorplan::{
        DoorOpening, Node, NodeKind, RoomKind,
        geometry::{self, turn},
    },
    routing::{ArcKind, ProfileKind},
};

/// Doors this near to one another are one: the two of a porch.
const PORCH: f64 = 6.0;
/// Ramps or steps this near to one another are one, with a landing.
const LANDING: f64 = 3.0;

/// Something on the line that a walker has to be told of.
pub(super) enum Mark {
    Corner(Corner),
    Door { at: usize, opening: DoorOpening, doorway: Doorway, threshold: u32 },
    Span { from: usize, to: usize, steps: Option<u32>, up: bool },
}

impl Mark {
    pub fn from(&self) -> usize {
        match self {
            Self::Corner(corner) => corner.first,
            Self::Door { at, .. } => *at,
            Self::Span { from, .. } => *from,
        }
    }

    pub fn to(&self) -> usize {
        match self {
            Self::Corner(corner) => corner.last,
            Self::Door { at, .. } => *at,
            Self::Span { to, .. } => *to,
        }
    }

    /// Of marks at one point, a turn to a door comes first, and one behind it last.
    fn order(&self) -> (usize, u8) {
        let rank = match self {
            Self::Corner(corner) if corner.behind => 2,
            Self::Corner(_) => 0,
            Self::Door { .. } => 1,
            Self::Span { .. } => 3,
        };
        (self.from(), rank)
    }
}

impl LegGuide<'_> {
    /// Everything between two points that a walker has to be told of, in order.
    pub(super) fn marks(&self, begin: usize, goal: usize, door_ahead: bool) -> Vec<Mark> {
        let spans = self.spans(begin, goal);
        let within =
            |index: usize| spans.iter().any(|span| span.from() < index && index < span.to());
        let mut marks: Vec<Mark> = self
            .path
            .corners(begin, goal, door_ahead, &self.leaves(begin, goal))
            .into_iter()
            .filter(|corner| !within(corner.first))
            .map(Mark::Corner)
            .collect();
        let doors = self.doors(begin, goal, &marks);
        marks.extend(doors);
        marks.extend(spans);
        marks.sort_by_key(Mark::order);
        marks
    }

    /// The point of the network at a point of the line.
    pub(super) fn node(&self, index: usize) -> Option<&Node> {
        self.path.points()[index].node.map(|node| self.building.node(node))
    }

    /// Whether a door with a leaf stands at a point of the line.
    pub(super) fn has_leaf(&self, index: usize) -> bool {
        let door = self.node(index).and_then(|node| node.door);
        door.is_some_and(|door| door.opening != DoorOpening::Open)
    }

    /// The doors with a leaf between two points.
    fn leaves(&self, begin: usize, goal: usize) -> Vec<Leaf> {
        (begin + 1..goal)
            .filter(|index| self.has_leaf(*index))
            .map(|at| Leaf { at, through: self.through(at) })
            .collect()
    }

    /// The direction of somebody who goes straight through a door: across the wall it stands in.
    fn through(&self, door: usize) -> Option<f64> {
        let into = self.path.arriving(door)?;
        // The wall only matters where the line bends at the door.
        let out_of = self.path.leaving(door).filter(|out_of| turn(into, *out_of).abs() > 1.0)?;
        let at = self.path.at(door);
        let room = *self.building.rooms_at_door(self.path.points()[door].node?).first()?;
        let (a, b) = geometry::edges(&self.building.room(room).outline).min_by(|x, y| {
            let distance = |edge: &(_, _)| geometry::distance_to_segment(at, edge.0, edge.1);
            distance(x).total_cmp(&distance(y))
        })?;
        let across = (a.bearing(b) + 90.0).rem_euclid(360.0);
        // Of the two directions that which lies between how one comes and how one goes on.
        let strays = |way: f64| turn(into, way).abs() + turn(way, out_of).abs();
        let back = (across + 180.0).rem_euclid(360.0);
        Some(if strays(across) <= strays(back) { across } else { back })
    }

    /// The ramps and steps between two points; those with only a landing between them as one.
    fn spans(&self, begin: usize, goal: usize) -> Vec<Mark> {
        let mut spans: Vec<Mark> = Vec::new();
        for index in begin + 1..=goal {
            let Some(arc) = self.path.points()[index].arc.map(|arc| self.route.arcs[arc]) else {
                continue;
            };
            let count = match arc.kind {
                ArcKind::Ramp(_) => None,
                // The steps of an arc are counted where it ends, not at its bends.
                ArcKind::Steps(_) if self.path.points()[index].node.is_some() => Some(arc.steps),
                ArcKind::Steps(_) => Some(0),
                _ => continue,
            };
            let rises = arc.rise >= 0;
            match spans.last_mut() {
                Some(Mark::Span { to, steps, up, .. })
                    if steps.is_some() == count.is_some()
                        && *up == rises
                        && self.path.metres(*to, index - 1) <= LANDING =>
                {
                    *to = index;
                    *steps = steps.zip(count).map(|(a, b)| a + b);
                }
                _ => spans.push(Mark::Span { from: index - 1, to: index, steps: count, up: rises }),
            }
        }
        spans
    }

    /// The doors worth a word: those of the building, those in the way that one has to open, and
    /// those that show where to turn.
    fn doors(&self, begin: usize, goal: usize, corners: &[Mark]) -> Vec<Mark> {
        let mut doors: Vec<Mark> = Vec::new();
        for at in begin + 1..=goal.min(self.path.last().saturating_sub(1)) {
            let Some(node) = self.node(at) else { continue };
            let Some(door) = node.door else { continue };
            let entrance = node.kind == NodeKind::Entrance;
            // The door of the destination's room belongs to the arrival.
            if at == goal && self.is_enclosed(self.path.last()) {
                continue;
            }
            let threshold = self.threshold_to_say(door.threshold);
            let worth_a_word = matches!(
                door.opening,
                DoorOpening::Manual | DoorOpening::Revolving | DoorOpening::Intercom
            );
            let shows_turn = self.has_leaf(at)
                && corners.iter().any(|mark| {
                    let Mark::Corner(corner) = mark else { return false };
                    let bend = Bend::from_turn(corner.turn());
                    corner.last < at
                        && self.path.metres(corner.last, at) <= TURN_BEFORE
                        && self.marking(begin, corner.first, bend, None).is_none()
                });
            if !entrance && !worth_a_word && !shows_turn && threshold == 0 {
                continue;
            }
            let doorway = if entrance { self.doorway(at) } else { Doorway::Inside };
            match doors.last_mut() {
                Some(Mark::Door { at: first, doorway: leads, opening, threshold: highest })
                    if self.path.metres(*first, at) <= PORCH =>
                {
                    *opening = more_demanding(*opening, door.opening);
                    *highest = threshold.max(*highest);
                    // Of the two doors of a porch only one leads out of the house or into it.
                    if *leads == Doorway::Inside {
                        *leads = doorway;
                    }
                }
                _ => doors.push(Mark::Door { at, opening: door.opening, doorway, threshold }),
            }
        }
        doors
    }

    /// Height of a threshold in centimetres, as far as it matters to this visitor.
    fn threshold_to_say(&self, metres: f64) -> u32 {
        let matters = matches!(
            self.whom(),
            ProfileKind::StepFree | ProfileKind::Pram | ProfileKind::Stick | ProfileKind::Blind
        );
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a float beyond the range becomes the nearest whole number"
        )]
        let centimetres = (metres * 100.0).round() as u32;
        if matters { centimetres } else { 0 }
    }

    fn doorway(&self, door: usize) -> Doorway {
        let outside = |index: usize| {
            let at = self.path.at(door).towards(self.path.at(index), 0.5);
            crate::routing::room_at(self.building, self.leg.floor, at)
                .is_none_or(|room| self.building.room(room).kind == RoomKind::Outdoor)
        };
        if outside(door + 1) {
            Doorway::Out
        } else if outside(door - 1) {
            Doorway::In
        } else {
            Doorway::Inside
        }
    }
}

/// Of two doors of a porch, the way to open the one that asks more of the visitor.
fn more_demanding(a: DoorOpening, b: DoorOpening) -> DoorOpening {
    let asks = |opening: DoorOpening| match opening {
        DoorOpening::Open => 0,
        DoorOpening::Automatic => 1,
        DoorOpening::Manual => 2,
        DoorOpening::Revolving => 3,
        DoorOpening::Intercom => 4,
    };
    if asks(b) > asks(a) { b } else { a }
}
