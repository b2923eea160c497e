//! From a route to its directions.

use super::{
    Step,
    landmark::Sights,
    leg::{Beginning, Ending, LegGuide},
    step::{Destination, StepKind},
};
use crate::{
    floorplan::{Building, DoorOpening, FloorIndex, RoomKind, TransferKind},
    routing::{Arc, ArcKind, Route},
};

/// The directions for one route.
#[derive(Debug, Clone, PartialEq)]
pub struct Guidance {
    /// What to do, in order. There are always at least two: to set off, and to arrive or leave.
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
    pub fn minutes(&self) -> (u32, u32) {
        minutes_to_say(self.seconds)
    }

    /// The same directions to a counter with a number on its sign.
    #[must_use]
    pub fn with_counter(self, number: &str) -> Self {
        self.with(|destination| destination.counter = Some(number.to_owned()))
    }

    /// The same directions to something that has a name, in the visitor's language. The name is
    /// said where there is no number to look for, and instead of the kind of what stands there.
    #[must_use]
    pub fn named(self, name: &str) -> Self {
        self.with(|destination| destination.name = Some(name.to_owned()))
    }

    /// The same directions back to the kiosk where the visitor began.
    #[must_use]
    pub fn back_to_start(self) -> Self {
        self.with(|destination| destination.is_start = true)
    }

    fn with(mut self, change: impl Fn(&mut Destination)) -> Self {
        for step in &mut self.steps {
            if let StepKind::Arrive { destination, .. } = &mut step.kind {
                change(destination);
            }
        }
        self
    }
}

/// The directions for a route.
///
/// `facing` is where the visitor looks at the start, in degrees clockwise from the plan's up, if
/// that is known.
///
/// A way to an exit ends with its last door into the open: [`StepKind::Door`] then takes the place
/// of the arrival, since who wants to leave needs no words for the forecourt.
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
                None => Ending::Arrival(destination(building, route)),
            },
            None => Ending::Arrival(destination(building, route)),
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
        ArcKind::Escalator(_) => Some((arc, TransferKind::Escalator)),
        ArcKind::Level(_) | ArcKind::Ramp(_) | ArcKind::Steps(_) => None,
    }
}

fn destination(building: &Building, route: &Route) -> Destination {
    let target = route.target();
    let node = building.node(target);
    let room = node.room.map(|room| building.room(room));
    // Halls and corridors can have numbers on plans, but nobody sees a sign on them.
    let signed = room.filter(|room| {
        !matches!(room.kind, RoomKind::Hall | RoomKind::Corridor | RoomKind::Passage)
    });
    // A machine is found by the number on the door before it; a bay without a door shows its
    // machine, and hardly its number.
    let door = route.nodes.iter().rev().skip(1).find_map(|index| building.node(*index).door);
    let behind_door = door.is_some_and(|door| door.opening != DoorOpening::Open);
    Destination {
        node: target,
        room_number: signed
            .filter(|_| node.facility.is_none() || behind_door)
            .and_then(|room| room.number.clone()),
        name: None,
        is_start: false,
        facility: node.facility,
        counter: None,
        zone: room.and_then(|room| room.zone.clone()),
    }
}

/// Seconds as they are said: from so many full minutes to so many. The upper figure leaves two
/// fifths more, for somebody who stops to read the signs.
pub fn minutes_to_say(seconds: u32) -> (u32, u32) {
    let at_most = seconds.saturating_add(seconds / 5 * 2);
    (seconds.div_ceil(60).max(1), at_most.div_ceil(60).max(1))
}
