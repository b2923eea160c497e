//! From a route to its directions.

use super::{
    Step,
    landmark::Sights,
    leg::{Beginning, Ending, LegGuide},
    step::{Destination, StepKind},
};
use crate::{
    floorplan::{Building, FloorIndex, NodeIndex, RoomKind, TransferKind},
    routing::{Arc, ArcKind, Route},
};

/// The directions for one route.
#[derive(Debug, Clone, PartialEq)]
pub struct Guidance {
    /// What to do, in order. There are always at least two: to set off and to arrive.
    pub steps: Vec<Step>,
    /// Metres walked, without lifts and stairs.
    pub metres: f64,
    /// How long it takes, in seconds.
    pub seconds: u32,
    /// The floors the way leads over, in order; a floor can come twice.
    pub floors: Vec<FloorIndex>,
    /// Whether there is a staircase or a step on the way.
    pub has_steps: bool,
}

impl Guidance {
    /// The time to say: from so many full minutes to so many. Both are the same for short ways.
    ///
    /// The upper figure leaves two fifths more, for somebody who stops to read the signs.
    pub fn minutes(&self) -> (u32, u32) {
        let at_most = self.seconds.saturating_add(self.seconds / 5 * 2);
        (self.seconds.div_ceil(60).max(1), at_most.div_ceil(60).max(1))
    }

    /// The same directions to a counter with a number on its sign.
    #[must_use]
    pub fn with_counter(mut self, number: &str) -> Self {
        for step in &mut self.steps {
            if let StepKind::Arrive { destination, .. } = &mut step.kind {
                destination.counter = Some(number.to_owned());
            }
        }
        self
    }
}

/// The directions for a route.
///
/// `facing` is where the visitor looks at the start, in degrees clockwise from the plan's up, if
/// that is known.
pub fn guide(building: &Building, route: &Route, facing: Option<f64>) -> Guidance {
    let sights = Sights::new(building, route.start(), route.target());
    let mut steps = Vec::new();
    for (place, leg) in route.legs.iter().enumerate() {
        let beginning = match transfer_before(route, leg.from) {
            Some((_, kind)) if place > 0 => Beginning::Leaving(kind),
            _ => Beginning::Start(facing),
        };
        let ending = match route.legs.get(place + 1) {
            Some(next) => match transfer_before(route, next.from) {
                Some((arc, kind)) => Ending::Transfer(arc, kind),
                None => Ending::Arrival(destination(building, route.target())),
            },
            None => Ending::Arrival(destination(building, route.target())),
        };
        steps.extend(LegGuide::new(building, route, leg, &sights).steps(&beginning, ending));
    }
    Guidance {
        steps,
        metres: route.metres,
        seconds: route.time.div_ceil(1000),
        floors: route.legs.iter().map(|leg| leg.floor).collect(),
        has_steps: route
            .arcs
            .iter()
            .any(|arc| matches!(arc.kind, ArcKind::Stairs(_) | ArcKind::Steps(_))),
    }
}

/// The lift or staircase by which one comes to a point of the route.
fn transfer_before(route: &Route, point: usize) -> Option<(Arc, TransferKind)> {
    let arc = route.arcs[route.points[point].arc?];
    match arc.kind {
        ArcKind::Lift(_) => Some((arc, TransferKind::Lift)),
        ArcKind::Stairs(_) => Some((arc, TransferKind::Stairs)),
        ArcKind::Level(_) | ArcKind::Ramp(_) | ArcKind::Steps(_) => None,
    }
}

fn destination(building: &Building, target: NodeIndex) -> Destination {
    let node = building.node(target);
    let room = node.room.map(|room| building.room(room));
    // Halls and corridors can have numbers on plans, but nobody sees a sign on them.
    let signed = room.filter(|room| {
        !matches!(room.kind, RoomKind::Hall | RoomKind::Corridor | RoomKind::Passage)
    });
    Destination {
        node: target,
        room_number: signed.and_then(|room| room.number.clone()),
        facility: node.facility,
        counter: None,
        zone: room.and_then(|room| room.zone.clone()),
    }
}
