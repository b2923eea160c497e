//! The directions for one leg: one line per decision, nothing where there is none.

use super::{
    Bend, Destination, Doorway, Landmark, LandmarkKind, Obstacle, Side, Step, StepKind, Tactile,
    landmark::{self, Sights},
    mark::Mark,
    path::{Corner, Path},
};
use crate::{
    floorplan::{
        Building, DoorOpening, FacilityKind, TransferKind,
        geometry::{Point, turn},
    },
    routing::{Arc, Leg, ProfileKind, Route, RoutePoint},
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
    /// Before something that is in the way.
    Barred(Obstacle),
}

/// A turn this near before a door, a ramp or some steps is said in the same line, in metres.
pub(super) const TURN_BEFORE: f64 = 5.0;
/// A turn this near before the destination or its door is said as the side on which it lies.
const TURN_OFF: f64 = 6.0;
/// A turn this near after a door is said as the way in which one leaves it.
const TURN_AFTER: f64 = 5.0;
/// A turn this near to a kiosk or a seat is where one sets off.
const TURN_AT_START: f64 = 2.0;
/// A way that turns back within this many metres begins with a stub that nobody has to walk.
const STUB: f64 = 5.0;
/// A turn this near behind a door needs nothing else to mark it, in metres.
const BEHIND_DOOR: f64 = 1.5;
/// Stretches shorter than this need no confirmation, in metres.
const SHORT: f64 = 5.0;
/// Bends of more degrees than this are noticed, though not told, on a stretch.
const NOTICED: f64 = 25.0;
/// How much of a stretch at its beginning and its end is not "on the way", in metres.
const STRETCH_ENDS: f64 = 1.5;

/// The directions for one leg in the making.
pub(super) struct LegGuide<'a> {
    pub(super) building: &'a Building,
    pub(super) route: &'a Route,
    pub(super) leg: &'a Leg,
    pub(super) path: Path<'a>,
    sights: &'a Sights<'a>,
}

/// A line to be.
struct Decision {
    /// The point of the path where it begins.
    from: usize,
    /// The point where its turn is done and its door passed: from here one walks on.
    onward: usize,
    /// The door where it begins, counted; see [`Step::counted`].
    counted: Option<u32>,
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

        // Who is led out of the house is there at its last door.
        let leads_out = |mark: &Mark| matches!(mark, Mark::Door { doorway: Doorway::Out, .. });
        let exit = FacilityKind::Exit;
        let exit_door = marks
            .iter()
            .rposition(leads_out)
            .filter(|_| matches!(&ending, Ending::Arrival(goal) if goal.facility == Some(exit)));
        if let Some(door) = exit_door {
            marks.truncate(door + 1);
        }

        let begin = out.unwrap_or(0);
        let in_the_open = matches!(beginning, Beginning::Start(_)) && out.is_none();
        let limit = if in_the_open { TURN_AT_START } else { TURN_AFTER };
        let after_begin = |corner: &Corner| self.path.metres(begin, corner.first);
        let before_goal = |corner: &Corner| self.path.metres(corner.last, goal);
        let mut setting_off = None;
        let mut turn_off = None;
        if let Some(Mark::Corner(corner)) = marks.first() {
            let only = marks.len() == 1 && before_goal(corner) < after_begin(corner);
            let near = after_begin(corner) <= limit && !only;
            let parted = (begin + 1..=corner.first)
                .any(|at| self.has_leaf(at) && (at < corner.first || corner.behind));
            let stub = in_the_open && after_begin(corner) <= STUB && turns_back(corner);
            if (near && !parted) || stub {
                setting_off = Some(*corner);
                marks.remove(0);
            }
        }
        if exit_door.is_none()
            && !matches!(ending, Ending::Barred(_))
            && let Some(Mark::Corner(corner)) = marks.last()
            && before_goal(corner) <= TURN_OFF
        {
            turn_off = Some(*corner);
            marks.pop();
        }

        let mut decisions = vec![self.begin(beginning, out, setting_off)];
        self.decide(&marks, &mut decisions);
        if exit_door.is_none() {
            decisions.push(self.end(ending, goal, turn_off));
        }
        one_orientation(self.tell(decisions, beginning))
    }

    /// Who is guided.
    pub(super) fn whom(&self) -> ProfileKind {
        self.sights.whom
    }

    /// Whether the leg's first or last point is in a room with a door, and not on the way.
    pub(super) fn is_enclosed(&self, index: usize) -> bool {
        let node = self.path.points()[index].node;
        node.is_some_and(|node| landmark::is_enclosed(self.building, node))
    }

    fn is_door(&self, index: usize) -> bool {
        self.node(index).is_some_and(|node| node.door.is_some())
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
        let stub = corner.filter(|corner| out.is_none() && turns_back(corner));
        let kind = match beginning {
            Beginning::Leaving(kind) => {
                StepKind::Leave { kind: *kind, bend: bend(sets_off), towards: None }
            }
            // Nobody leaves a room by stepping out of a bay.
            Beginning::Start(None) if out.is_some_and(|door| self.has_leaf(door)) => {
                StepKind::LeaveRoom { bend: bend(sets_off), towards: None }
            }
            // Who is not known to look elsewhere looks where the way begins, or, where it would
            // turn back at once, where it leads then.
            Beginning::Start(facing) => {
                let looks = facing.or(stub.map(|stub| stub.out_of)).or(sets_off);
                StepKind::Start { bend: bend(looks), towards: None }
            }
        };
        let onward = corner.map(|corner| corner.last).or(out).unwrap_or(0);
        Decision { from: 0, onward, counted: None, kind }
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
                    let kind = StepKind::Turn {
                        bend,
                        at: None,
                        past: false,
                        corridor: None,
                        towards: None,
                    };
                    let (from, onward) = (corner.first, corner.last);
                    decisions.push(Decision { from, onward, counted: None, kind });
                }
                continue;
            }
            let corner = before.take();
            let bend = corner.map_or(Bend::Straight, |corner| Bend::from_turn(corner.turn()));
            let kind = match mark {
                Mark::Corner(_) => continue,
                Mark::Door { opening, doorway, threshold, .. } => {
                    let (opening, doorway, threshold) = (*opening, *doorway, *threshold);
                    let opens_itself = opening == DoorOpening::Automatic && self.minds_doors();
                    StepKind::Door { bend, opening, doorway, threshold, opens_itself }
                }
                Mark::Span { steps: None, up, .. } => StepKind::Ramp { bend, up: *up },
                Mark::Span { steps: Some(count), up, .. } => {
                    StepKind::Steps { bend, up: *up, count: *count }
                }
            };
            let from = corner.map_or(mark.from(), |corner| corner.first);
            decisions.push(Decision { from, onward: mark.to(), counted: None, kind });
        }
    }

    fn end(&self, ending: Ending, goal: usize, corner: Option<Corner>) -> Decision {
        let approach = corner.map(|corner| corner.into).or_else(|| self.path.arriving(goal));
        // After a turn one faces the door; where the place lies behind it is of no matter.
        let enters = match corner {
            Some(_) => self.path.arriving(goal),
            None => self.path.leaving(goal).or_else(|| self.path.arriving(goal)),
        };
        let degrees = match (approach, enters) {
            (Some(approach), Some(enters)) => turn(approach, enters),
            _ => 0.0,
        };
        let kind = match ending {
            Ending::Arrival(destination) => {
                StepKind::Arrive { side: Side::from_turn(degrees), after: None, destination }
            }
            Ending::Transfer(arc, kind) => StepKind::Transfer {
                bend: Bend::from_turn(degrees),
                kind,
                transfer: arc.kind.transfer().expect("only lifts and stairs end a leg early"),
                to_floor: self.building.node(arc.to).floor,
                floors: arc.floors,
                steps: if self.minds_steps() { arc.steps } else { 0 },
            },
            Ending::Barred(obstacle) => StepKind::Barred { obstacle, telephone: None },
        };
        let from = corner.map_or(goal, |corner| corner.first);
        Decision { from, onward: goal, counted: None, kind }
    }

    /// Who opens doors with trouble, or does not see them.
    fn minds_doors(&self) -> bool {
        matches!(
            self.whom(),
            ProfileKind::StepFree | ProfileKind::Pram | ProfileKind::Stick | ProfileKind::Blind
        )
    }

    /// Who wants to know how many steps a staircase has.
    fn minds_steps(&self) -> bool {
        matches!(self.whom(), ProfileKind::Slow | ProfileKind::Stick | ProfileKind::Blind)
    }

    /// Adds what marks the places of the decisions: landmarks, or doors to count.
    fn mark_places(&self, decisions: &mut [Decision]) {
        let blind = self.whom() == ProfileKind::Blind;
        for place in 1..decisions.len() {
            let start = decisions[place - 1].onward;
            let behind_door = matches!(decisions[place - 1].kind, StepKind::Door { .. });
            let next = decisions.get(place + 1).map(|next| next.from);
            let Decision { from: here, onward, counted, kind } = &mut decisions[place];
            match kind {
                StepKind::Turn { .. }
                    if behind_door && self.path.metres(start, *here) <= BEHIND_DOOR => {}
                StepKind::Turn { at, past, corridor, bend, .. } => {
                    let side = bend.side();
                    let count = side.and_then(|side| self.count_doors(start, *here, side));
                    let mouth =
                        side.and_then(|side| self.count_corridors(start, *here, side, *onward));
                    match self.marking(start, *here, *bend, next) {
                        // Who feels the doors counts them rather than look out for something.
                        _ if blind && count.is_some() => *counted = count,
                        Some((landmark, is_past)) => {
                            *at = Some(landmark);
                            *past = is_past;
                        }
                        None if mouth.is_some() => *corridor = mouth,
                        None => *counted = count,
                    }
                }
                StepKind::Door { bend, .. } => {
                    *counted = bend
                        .side()
                        .and_then(|side| self.count_doors_to(start, *here, side, *onward));
                }
                // Who can read the number on the door does not count doors.
                StepKind::Arrive { side, destination, .. }
                    if blind
                        || (destination.room_number.is_none()
                            && destination.facility.is_none()) =>
                {
                    *counted = self.count_doors_to(start, *here, *side, *onward);
                }
                _ => {}
            }
        }
    }

    /// What best marks a turn at one point of the path to somebody who walks there from another,
    /// and then on to the point `next`, if something happens there.
    pub(super) fn marking(
        &self,
        start: usize,
        here: usize,
        bend: Bend,
        next: Option<usize>,
    ) -> Option<(Landmark, bool)> {
        let next = next.map(|next| self.path.at(next));
        let into = self.path.arriving(here).unwrap_or_default();
        let (stretch, line) = (self.stretch(start, here), self.path.line(start, here));
        self.sights.marking(self.leg.floor, into, bend, &stretch, &line, next)
    }

    /// How far tactile paving leads from one point of the path to another.
    fn tactile(&self, from: usize, to: usize) -> Option<Tactile> {
        if self.whom() != ProfileKind::Blind {
            return None;
        }
        let paved = |point: &RoutePoint| point.arc.is_some_and(|arc| self.route.arcs[arc].tactile);
        let walked = self.path.points().get(from + 1..=to)?;
        let end = from + walked.iter().take_while(|point| paved(point)).count();
        match end {
            end if end == from => None,
            end if end == to => Some(Tactile::Whole),
            end => (self.path.metres(from, end) >= SHORT).then_some(Tactile::First),
        }
    }

    /// Makes lines of the decisions: what marks their places, what is passed between them.
    fn tell(&self, mut decisions: Vec<Decision>, beginning: &Beginning) -> Vec<Step> {
        self.mark_places(&mut decisions);
        let mut said = Vec::new();
        if let Beginning::Leaving(kind) = beginning {
            said.push(Landmark::unnamed(landmark_of(*kind)));
        }
        let mut steps = Vec::with_capacity(decisions.len());
        for place in 0..decisions.len() {
            let Decision { from, onward, counted, .. } = decisions[place];
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
            let walks = next.filter(|next| self.path.metres(onward, next.from) >= SHORT);
            if let StepKind::Turn { towards, .. } = &mut kind
                && walks.is_some()
            {
                towards.clone_from(&ahead);
            }
            let passing = walks.and_then(|_| {
                let here = match &kind {
                    StepKind::Turn { at, .. } => at.as_ref(),
                    _ => None,
                };
                let there = match next.map(|next| &next.kind) {
                    Some(StepKind::Turn { at, .. }) => at.as_ref(),
                    _ => ahead.as_ref(),
                };
                let but: Vec<_> = said.iter().map(Some).chain([here, there]).collect();
                let line = self.path.line(onward, to);
                self.sights.passed(self.leg.floor, behind_last_bend(&line), &but)
            });
            said.extend(passing.clone());
            let leaves = matches!(kind, StepKind::Transfer { .. });
            steps.push(Step {
                kind,
                floor: self.leg.floor,
                passing,
                counted,
                tactile: self.tactile(onward, to),
                from: self.leg.from + from,
                onward: self.leg.from + onward,
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

/// The part of a line behind its last bend that a walker notices: what lies before it is seen from
/// another side.
fn behind_last_bend(line: &[Point]) -> &[Point] {
    let bends = |place: &usize| {
        let (a, b, c) = (line[place - 1], line[*place], line[place + 1]);
        turn(a.bearing(b), b.bearing(c)).abs() > NOTICED
    };
    let last = (1..line.len().saturating_sub(1)).rev().find(bends);
    &line[last.unwrap_or(0)..]
}

fn turns_back(corner: &Corner) -> bool {
    Bend::from_turn(corner.turn()) == Bend::Around
}

/// Of two lines that both say "straight on" only the arrival, which then is the new orientation.
fn one_orientation(mut steps: Vec<Step>) -> Vec<Step> {
    if let [leaves, arrives] = steps.as_mut_slice()
        && leaves.passing.is_none()
        && let StepKind::Leave { kind, bend: Bend::Straight, .. } = leaves.kind
        && let StepKind::Arrive { side: Side::Ahead, after, .. } = &mut arrives.kind
    {
        *after = Some(kind);
        arrives.from = leaves.from;
        arrives.metres += leaves.metres;
        steps.remove(0);
    }
    steps
}

/// What somebody walks towards who does this next.
fn ahead(next: &StepKind) -> Option<Landmark> {
    match next {
        // One does not walk up to what one has to pass.
        StepKind::Turn { at, past, .. } => at.clone().filter(|_| !past),
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
        | StepKind::Arrive { .. }
        | StepKind::Barred { .. } => None,
    }
}

fn landmark_of(kind: TransferKind) -> LandmarkKind {
    match kind {
        TransferKind::Lift => LandmarkKind::Lift,
        TransferKind::Stairs => LandmarkKind::Stairs,
        TransferKind::Escalator => LandmarkKind::Escalator,
    }
}
