//! From a route to its directions.

use super::{
    Effort, Step,
    landmark::Sights,
    leg::{Beginning, Ending, LegGuide},
    step::{Destination, Obstacle, StepKind},
};
use crate::{
    floorplan::{Building, DoorOpening, FacilityKind, FloorIndex, RoomKind, TransferKind},
    routing::{Arc, ArcKind, Barrier, ProfileKind, Route},
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
    /// What it asks of the visitor beside metres and time.
    pub effort: Effort,
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

    /// The same directions with the number of somebody who helps where the way ends too early.
    #[must_use]
    pub fn with_telephone(mut self, number: &str) -> Self {
        for step in &mut self.steps {
            if let StepKind::Barred { telephone, .. } = &mut step.kind {
                *telephone = Some(number.to_owned());
            }
        }
        self
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

/// The directions for a route, as they help a visitor with the needs `whom`.
///
/// `facing` is where the visitor looks at the start, in degrees clockwise from the plan's up, if
/// that is known.
///
/// A way to an exit ends with its last door into the open: [`StepKind::Door`] then takes the place
/// of the arrival, since who wants to leave needs no words for the forecourt.
pub fn guide(
    building: &Building,
    route: &Route,
    facing: Option<f64>,
    whom: ProfileKind,
) -> Guidance {
    tell(building, route, facing, whom, None)
}

/// The directions for the way as far as it goes, see [`crate::routing::Tree::as_far_as_it_goes`]:
/// they end where `barrier` is met, with [`StepKind::Barred`] in place of the arrival.
pub fn guide_as_far(
    building: &Building,
    route: &Route,
    facing: Option<f64>,
    whom: ProfileKind,
    barrier: Barrier,
) -> Guidance {
    let obstacle = Obstacle::of(barrier, |transfer| building.transfer(transfer).kind);
    tell(building, route, facing, whom, Some(obstacle))
}

fn tell(
    building: &Building,
    route: &Route,
    facing: Option<f64>,
    whom: ProfileKind,
    obstacle: Option<Obstacle>,
) -> Guidance {
    let sights = Sights::new(building, route, whom);
    let last = || match obstacle {
        Some(obstacle) => Ending::Barred(obstacle),
        None => Ending::Arrival(destination(building, route, whom)),
    };
    let mut steps = Vec::new();
    for (place, leg) in route.legs.iter().enumerate() {
        let beginning = match transfer_before(route, leg.from) {
            Some((_, kind)) if place > 0 => Beginning::Leaving(kind),
            _ => Beginning::Start(facing),
        };
        let ending = match route.legs.get(place + 1) {
            Some(next) => match transfer_before(route, next.from) {
                Some((arc, kind)) => Ending::Transfer(arc, kind),
                None => last(),
            },
            None => last(),
        };
        steps.extend(LegGuide::new(building, route, leg, &sights).steps(&beginning, ending));
    }
    Guidance {
        effort: Effort::of(route, &steps),
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

/// Where somebody looks who has gone a way to something in the open: at what they came to. `None`
/// for a place behind a door, where the way on begins by leaving the room.
pub fn facing_after(building: &Building, route: &Route) -> Option<f64> {
    if super::landmark::is_enclosed(building, route.target()) {
        return None;
    }
    let leg = route.legs.last()?;
    super::path::Path::new(&route.points[leg.from..=leg.to]).arriving(leg.to - leg.from)
}

fn destination(building: &Building, route: &Route, whom: ProfileKind) -> Destination {
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
    let door = door.map(|door| door.opening).filter(|opening| *opening != DoorOpening::Open);
    // The letter of a waiting area is its name; that on the signs is for those who see them.
    let named_by_zone = node.facility == Some(FacilityKind::WaitingArea);
    Destination {
        node: target,
        room_number: signed
            .filter(|_| node.facility.is_none() || door.is_some())
            .and_then(|room| room.number.clone()),
        name: None,
        is_start: false,
        facility: node.facility,
        counter: None,
        zone: room
            .filter(|_| whom != ProfileKind::Blind || named_by_zone)
            .and_then(|room| room.zone.clone()),
        door: door.filter(|_| super::landmark::is_enclosed(building, target)),
    }
}

/// Seconds as they are said: from so many full minutes to so many. The upper figure leaves two
/// fifths more, for somebody who stops to read the signs.
pub fn minutes_to_say(seconds: u32) -> (u32, u32) {
    let at_most = seconds.saturating_add(seconds / 5 * 2);
    (seconds.div_ceil(60).max(1), at_most.div_ceil(60).max(1))
}
