//! What a way asks of a visitor: steps, turns, lifts, and where one can sit down.

use super::{Bend, Side, Step, StepKind, landmark};
use crate::{
    floorplan::{Building, FacilityKind, NodeIndex, geometry},
    routing::{ArcKind, Route},
};

/// What a way asks of a visitor beside metres and time.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Effort {
    /// Steps climbed, of stairs and inside floors, as far as somebody has counted them.
    pub steps_up: u32,
    /// Steps descended.
    pub steps_down: u32,
    /// Turns that the visitor is told, the one to the destination included.
    pub turns: u32,
    /// Rides in a lift.
    pub lifts: u32,
    /// Rides on an escalator.
    pub escalators: u32,
}

impl Effort {
    pub(super) fn of(route: &Route, steps: &[Step]) -> Self {
        let mut effort = Self::default();
        for arc in &route.arcs {
            match arc.kind {
                ArcKind::Lift(_) => effort.lifts += 1,
                ArcKind::Escalator(_) => effort.escalators += 1,
                ArcKind::Stairs(_) | ArcKind::Steps(_) if arc.floors > 0 || arc.rise > 0 => {
                    effort.steps_up += arc.steps;
                }
                ArcKind::Stairs(_) | ArcKind::Steps(_) => effort.steps_down += arc.steps,
                ArcKind::Level(_) | ArcKind::Ramp(_) => {}
            }
        }
        let turns = steps.iter().filter(|step| step.kind.turns()).count();
        effort.turns = u32::try_from(turns).unwrap_or(u32::MAX);
        effort
    }
}

impl StepKind {
    /// Whether the visitor is told to turn.
    fn turns(&self) -> bool {
        match self {
            Self::Start { bend, .. }
            | Self::LeaveRoom { bend, .. }
            | Self::Turn { bend, .. }
            | Self::Door { bend, .. }
            | Self::Ramp { bend, .. }
            | Self::Steps { bend, .. }
            | Self::Transfer { bend, .. }
            | Self::Leave { bend, .. } => *bend != Bend::Straight,
            Self::Arrive { side, .. } => *side != Side::Ahead,
            Self::Barred { .. } => false,
        }
    }
}

/// Where one can sit down on a way.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Seats {
    /// The seats and waiting areas beside the way, in the order in which one passes them.
    pub seats: Vec<SeatOnTheWay>,
    /// The longest stretch in metres without a seat, from the start to the destination.
    pub longest_stretch: f64,
}

/// Something to sit on beside a way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SeatOnTheWay {
    /// The point of the floor plan where it stands.
    pub node: NodeIndex,
    /// How many metres of the way lie before it.
    pub metres: f64,
}

/// How far from the line a seat may stand to be beside the way, in metres.
const BESIDE: f64 = 5.0;

/// Where one can sit down on a way: seats and waiting areas within five metres of the line and in
/// sight of it. Lifts and stairs have no length.
pub fn seats_on_the_way(building: &Building, route: &Route) -> Seats {
    let mut seats = Vec::new();
    let mut before = 0.0;
    for leg in &route.legs {
        let line: Vec<_> = route.line(leg).collect();
        for kind in [FacilityKind::Seat, FacilityKind::WaitingArea] {
            for node in building.facilities(kind) {
                let at = building.node(node).at;
                if building.node(node).floor != leg.floor {
                    continue;
                }
                let Some((along, beside)) = geometry::nearest_on_line(&line, at) else { continue };
                if beside.distance(at) <= BESIDE && landmark::sees(building, leg.floor, beside, at)
                {
                    seats.push(SeatOnTheWay { node, metres: before + along });
                }
            }
        }
        before += geometry::length(&line);
    }
    seats.sort_by(|a, b| a.metres.total_cmp(&b.metres).then(a.node.cmp(&b.node)));
    let mut longest_stretch: f64 = 0.0;
    let mut last = 0.0;
    for metres in seats.iter().map(|seat| seat.metres).chain([before]) {
        longest_stretch = longest_stretch.max(metres - last);
        last = metres;
    }
    Seats { seats, longest_stretch }
}
