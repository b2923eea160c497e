//! The directions for one leg: one line per decision, nothing where there is none.

use super::{
    Bend, Destination, Doorway, Landmark, LandmarkKind, Side, Step, StepKind,
    landmark::Sights,
    path::{Corner, Path},
};
use crate::{
    floorplan::{
        Building, DoorOpening, NodeKind, RoomKind, TransferKind,
        geometry::{Point, turn},
    },
    routing::{Arc, ArcKind, Leg, Route},
};

/// How a leg begins.
pub(super) enum Beginning {
    /// At the start of the way, looking in a direction, if it is known.
    Start(Option<f64>),
    /// By leaving a lift or a staircase.
    Leaving(TransferKind),
}

/// How a leg ends.
pub(super) enum Ending {
    /// At the destination.
    Arrival(Destination),
    /// In a lift or a staircase.
    Transfer(Arc, TransferKind),
}

/// A turn this near before a door, a ramp or some steps is said in the same line, in metres.
const TURN_BEFORE: f64 = 5.0;
/// A turn this near before the destination or its door is said as the side on which it lies.
const TURN_OFF: f64 = 6.0;
/// A turn this near after a door is said as the way in which one leaves it.
const TURN_AFTER: f64 = 5.0;
/// A turn this near to a kiosk or a seat is where one sets off.
const TURN_AT_START: f64 = 2.0;
/// Doors this near to one another are one: the two of a porch.
const PORCH: f64 = 6.0;
/// Ramps or steps this near to one another are one, with a landing.
const LANDING: f64 = 3.0;
/// Stretches shorter than this need no confirmation, in metres.
const SHORT: f64 = 5.0;
/// How much of a stretch at its beginning and its end is not "on the way", in metres.
const STRETCH_ENDS: f64 = 1.5;

/// The directions for one leg in the making.
pub(super) struct LegGuide<'a> {
    building: &'a Building,
    route: &'a Route,
    leg: &'a Leg,
    path: Path<'a>,
    sights: &'a Sights<'a>,
}

/// Something on the line that a walker has to be told of.
enum Mark {
    Corner(Corner),
    Door { at: usize, opening: DoorOpening, doorway: Doorway },
    Span { from: usize, to: usize, steps: Option<u32>, up: bool },
}

impl Mark {
    fn from(&self) -> usize {
        match self {
            Self::Corner(corner) => corner.first,
            Self::Door { at, .. } => *at,
            Self::Span { from, .. } => *from,
        }
    }

    fn to(&self) -> usize {
        match self {
            Self::Corner(corner) => corner.last,
            Self::Door { at, .. } => *at,
            Self::Span { to, .. } => *to,
        }
    }
}

/// A line to be, and the point of the path where it begins.
struct Decision {
    from: usize,
    kind: StepKind,
}

impl<'a> LegGuide<'a> {
    pub fn new(
        building: &'a Building,
        route: &'a Route,
        leg: &'a Leg,
        sights: &'a Sights<'a>,
    ) -> Self {
        let path = Path::new(&route.points[leg.from..=leg.to]);
        Self { building, route, leg, path, sights }
    }

    pub fn steps(&self, beginning: &Beginning, ending: Ending) -> Vec<Step> {
        let looks = matches!(beginning, Beginning::Start(Some(_)));
        let out = self.first_door().filter(|_| !looks);
        let goal_door = self.last_door().filter(|door| out.is_none_or(|out| *door > out));
        let goal = goal_door.unwrap_or(self.path.last());
        let mut marks = self.marks(out.unwrap_or(0), goal, goal_door.is_some());

        let begin = out.unwrap_or(0);
        let in_the_open = matches!(beginning, Beginning::Start(_)) && out.is_none();
        let limit = if in_the_open { TURN_AT_START } else { TURN_AFTER };
        let after_begin = |corner: &Corner| self.path.metres(begin, corner.first);
        let before_goal = |corner: &Corner| self.path.metres(corner.last, goal);
        let mut setting_off = None;
        let mut turn_off = None;
        if let Some(Mark::Corner(corner)) = marks.first() {
            let only = marks.len() == 1 && before_goal(corner) < after_begin(corner);
            if after_begin(corner) <= limit && !only {
                setting_off = Some(*corner);
                marks.remove(0);
            }
        }
        if let Some(Mark::Corner(corner)) = marks.last()
            && before_goal(corner) <= TURN_OFF
        {
            turn_off = Some(*corner);
            marks.pop();
        }

        let mut decisions = vec![self.begin(beginning, out, setting_off)];
        self.decide(&marks, &mut decisions);
        decisions.push(self.end(ending, goal, turn_off));
        self.tell(decisions, beginning)
    }

    /// Whether the leg's first or last point is in a room with a door, and not on the way.
    fn is_enclosed(&self, index: usize) -> bool {
        let node = self.path.points()[index].node.map(|node| self.building.node(node));
        node.and_then(|node| node.room).is_some_and(|room| {
            !matches!(
                self.building.room(room).kind,
                RoomKind::Hall
                    | RoomKind::Corridor
                    | RoomKind::Passage
                    | RoomKind::Vestibule
                    | RoomKind::Outdoor
            )
        })
    }

    fn is_door(&self, index: usize) -> bool {
        self.path.points()[index].node.is_some_and(|node| self.building.node(node).door.is_some())
    }

    /// The door by which one leaves the room where the leg begins.
    fn first_door(&self) -> Option<usize> {
        (1..self.path.last()).find(|index| self.is_door(*index)).filter(|_| self.is_enclosed(0))
    }

    /// The door by which one enters the room where the leg ends.
    fn last_door(&self) -> Option<usize> {
        let last = self.path.last();
        (1..last).rev().find(|index| self.is_door(*index)).filter(|_| self.is_enclosed(last))
    }

    fn marks(&self, begin: usize, goal: usize, door_ahead: bool) -> Vec<Mark> {
        let spans = self.spans(begin, goal);
        let within =
            |index: usize| spans.iter().any(|span| span.from() < index && index < span.to());
        let mut marks: Vec<Mark> = self
            .path
            .corners(begin, goal, door_ahead)
            .into_iter()
            .filter(|corner| !within(corner.first))
            .map(Mark::Corner)
            .collect();
        marks.extend(self.doors(begin, goal));
        marks.extend(spans);
        // A turn at a door is said before it; a stable sort keeps turns first.
        marks.sort_by_key(Mark::from);
        marks
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

    /// The doors worth a word: those of the building, and those in the way that one has to open.
    fn doors(&self, begin: usize, goal: usize) -> Vec<Mark> {
        let mut doors: Vec<Mark> = Vec::new();
        for at in begin + 1..=goal.min(self.path.last().saturating_sub(1)) {
            let Some(node) = self.path.points()[at].node.map(|node| self.building.node(node))
            else {
                continue;
            };
            let Some(door) = node.door else { continue };
            let entrance = node.kind == NodeKind::Entrance;
            // The door of the destination's room belongs to the arrival.
            if at == goal && self.is_enclosed(self.path.last()) {
                continue;
            }
            let closed = matches!(door.opening, DoorOpening::Manual | DoorOpening::Revolving);
            let porch = doors.last().is_some_and(|last| self.path.metres(last.from(), at) <= PORCH);
            if (entrance || closed) && !porch {
                let doorway = if entrance { self.doorway(at) } else { Doorway::Inside };
                doors.push(Mark::Door { at, opening: door.opening, doorway });
            }
        }
        doors
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

    fn begin(&self, beginning: &Beginning, out: Option<usize>, corner: Option<Corner>) -> Decision {
        let sets_off = match out {
            Some(door) => self.path.arriving(door),
            None => self.path.leaving(0),
        };
        let goes = corner.map(|corner| corner.out_of).or(sets_off);
        let bend = |from: Option<f64>| match (from, goes) {
            (Some(from), Some(goes)) => Bend::from_turn(turn(from, goes)),
            _ => Bend::Straight,
        };
        let kind = match beginning {
            Beginning::Leaving(kind) => {
                StepKind::Leave { kind: *kind, bend: bend(sets_off), towards: None }
            }
            Beginning::Start(None) if out.is_some() => {
                StepKind::LeaveRoom { bend: bend(sets_off), towards: None }
            }
            // Who is not known to look elsewhere looks where the way begins.
            Beginning::Start(facing) => {
                StepKind::Start { bend: bend(facing.or(sets_off)), towards: None }
            }
        };
        Decision { from: 0, kind }
    }

    fn decide(&self, marks: &[Mark], decisions: &mut Vec<Decision>) {
        let mut before: Option<Corner> = None;
        for (place, mark) in marks.iter().enumerate() {
            if let Mark::Corner(corner) = mark {
                let said_with_next = marks.get(place + 1).is_some_and(|next| {
                    !matches!(next, Mark::Corner(_))
                        && self.path.metres(corner.last, next.from()) <= TURN_BEFORE
                });
                if said_with_next {
                    before = Some(*corner);
                } else {
                    let bend = Bend::from_turn(corner.turn());
                    let kind = StepKind::Turn { bend, at: None };
                    decisions.push(Decision { from: corner.first, kind });
                }
                continue;
            }
            let corner = before.take();
            let bend = corner.map_or(Bend::Straight, |corner| Bend::from_turn(corner.turn()));
            let kind = match mark {
                Mark::Corner(_) => continue,
                Mark::Door { opening, doorway, .. } => {
                    StepKind::Door { bend, opening: *opening, doorway: *doorway }
                }
                Mark::Span { steps: None, up, .. } => StepKind::Ramp { bend, up: *up },
                Mark::Span { steps: Some(count), up, .. } => {
                    StepKind::Steps { bend, up: *up, count: *count }
                }
            };
            decisions.push(Decision { from: corner.map_or(mark.from(), |c| c.first), kind });
        }
    }

    fn end(&self, ending: Ending, goal: usize, corner: Option<Corner>) -> Decision {
        let approach = corner.map(|corner| corner.into).or_else(|| self.path.arriving(goal));
        let enters = self.path.leaving(goal).or_else(|| self.path.arriving(goal));
        let degrees = match (approach, enters) {
            (Some(approach), Some(enters)) => turn(approach, enters),
            _ => 0.0,
        };
        let kind = match ending {
            Ending::Arrival(destination) => {
                StepKind::Arrive { side: Side::from_turn(degrees), destination }
            }
            Ending::Transfer(arc, kind) => StepKind::Transfer {
                bend: Bend::from_turn(degrees),
                kind,
                transfer: arc.kind.transfer().expect("only lifts and stairs end a leg early"),
                to_floor: self.building.node(arc.to).floor,
                floors: arc.floors,
            },
        };
        Decision { from: corner.map_or(goal, |corner| corner.first), kind }
    }

    /// Adds landmarks and measures to the decisions.
    fn tell(&self, mut decisions: Vec<Decision>, beginning: &Beginning) -> Vec<Step> {
        for place in 1..decisions.len() {
            let (start, here) = (decisions[place - 1].from, decisions[place].from);
            if let StepKind::Turn { at, .. } = &mut decisions[place].kind {
                let stretch = self.stretch(start, here);
                let into = self.path.arriving(here).unwrap_or_default();
                *at = self.sights.marking(self.leg.floor, self.path.at(here), into, &stretch);
            }
        }
        let mut said = Vec::new();
        if let Beginning::Leaving(kind) = beginning {
            said.push(Landmark::unnamed(landmark_of(*kind)));
        }
        let mut steps = Vec::with_capacity(decisions.len());
        for place in 0..decisions.len() {
            let from = decisions[place].from;
            let next = decisions.get(place + 1);
            let to = next.map_or(self.path.last(), |next| next.from);
            let ahead = next.and_then(|next| ahead(&next.kind));
            let mut kind = decisions[place].kind.clone();
            if let StepKind::Start { towards, .. }
            | StepKind::LeaveRoom { towards, .. }
            | StepKind::Leave { towards, .. } = &mut kind
            {
                towards.clone_from(&ahead);
            }
            let passing = next.filter(|_| self.path.metres(from, to) >= SHORT).and_then(|_| {
                let here = match &kind {
                    StepKind::Turn { at, .. } => at.as_ref(),
                    _ => None,
                };
                let but: Vec<_> = said.iter().map(Some).chain([here, ahead.as_ref()]).collect();
                self.sights.passed(self.leg.floor, &self.stretch(from, to), &but)
            });
            said.extend(passing.clone());
            let leaves = matches!(kind, StepKind::Transfer { .. });
            steps.push(Step {
                kind,
                floor: self.leg.floor,
                passing,
                from: self.leg.from + from,
                to: self.leg.from + to + usize::from(leaves),
                metres: self.path.metres(from, to),
            });
        }
        steps
    }

    /// Positions about a metre apart on the line between two points, without its ends.
    fn stretch(&self, from: usize, to: usize) -> Vec<Point> {
        let end = self.path.along(to) - STRETCH_ENDS;
        let first = self.path.along(from) + STRETCH_ENDS;
        std::iter::successors(Some(first), |metres| Some(metres + 1.0))
            .take_while(|metres| *metres <= end)
            .map(|metres| self.path.position(metres))
            .collect()
    }
}

/// What somebody walks towards who does this next.
fn ahead(next: &StepKind) -> Option<Landmark> {
    match next {
        StepKind::Turn { at, .. } => at.clone(),
        StepKind::Door { doorway: Doorway::Inside, .. } => {
            Some(Landmark::unnamed(LandmarkKind::Door))
        }
        StepKind::Door { doorway: Doorway::Out, .. } => Some(Landmark::unnamed(LandmarkKind::Exit)),
        StepKind::Door { doorway: Doorway::In, .. } => {
            Some(Landmark::unnamed(LandmarkKind::Entrance))
        }
        StepKind::Ramp { .. } => Some(Landmark::unnamed(LandmarkKind::Ramp)),
        StepKind::Steps { .. } => Some(Landmark::unnamed(LandmarkKind::Steps)),
        StepKind::Transfer { kind, .. } => Some(Landmark::unnamed(landmark_of(*kind))),
        StepKind::Start { .. }
        | StepKind::LeaveRoom { .. }
        | StepKind::Leave { .. }
        | StepKind::Arrive { .. } => None,
    }
}

fn landmark_of(kind: TransferKind) -> LandmarkKind {
    match kind {
        TransferKind::Lift => LandmarkKind::Lift,
        TransferKind::Stairs => LandmarkKind::Stairs,
    }
}
