//! What a stranger is told: the words of a step, without the plan behind them.

use super::world::Thing;
use leitsystem::{
    floorplan::{Building, FacilityKind, TransferKind},
    guidance::{Bend, Destination, Doorway, Landmark, LandmarkKind, Side, Step, StepKind},
};

/// One line of the directions.
#[derive(Debug, Clone)]
pub struct Told {
    pub what: What,
    /// What is passed on the stretch that follows.
    pub passing: Option<Thing>,
    /// Which door it is on the side to which one turns, counted since the line before.
    pub counted: Option<u32>,
}

/// Where to turn.
#[derive(Debug, Clone)]
pub enum Place {
    /// Where it first goes that way.
    Unsaid,
    /// At something.
    At(Thing),
    /// Just after something.
    Past(Thing),
    /// Into the corridor with a number, counted on that side.
    Corridor(u32),
}

/// What the stranger is told to do.
#[derive(Debug, Clone)]
pub enum What {
    /// To set off or to leave a lift, a staircase or a room, perhaps towards something.
    SetOff(Bend, Option<Thing>),
    /// To turn.
    Turn(Bend, Place, Option<Thing>),
    /// To go through a door.
    Door(Bend, Doorway),
    /// To take a ramp, or some steps, up or down; 0 steps where nobody has counted them.
    Slope(Bend, bool, Option<u32>),
    /// To take a lift or stairs to the floor with a label, so many floors up.
    Ride(Bend, TransferKind, String, i32),
    /// To arrive at what has all these on its sign.
    Arrive(Side, Vec<Thing>),
    /// To go no farther.
    Stop,
}

/// The words of a step.
pub fn told(building: &Building, step: &Step) -> Told {
    let what = match &step.kind {
        StepKind::Start { bend, towards }
        | StepKind::LeaveRoom { bend, towards }
        | StepKind::Leave { bend, towards, .. } => What::SetOff(*bend, towards.as_ref().map(thing)),
        StepKind::Turn { bend, at, past, corridor, towards } => {
            let place = match (at.as_ref().map(thing), *corridor) {
                (Some(thing), _) if *past => Place::Past(thing),
                (Some(thing), _) => Place::At(thing),
                (None, Some(number)) => Place::Corridor(number),
                (None, None) => Place::Unsaid,
            };
            What::Turn(*bend, place, towards.as_ref().map(thing))
        }
        StepKind::Door { bend, doorway, .. } => What::Door(*bend, *doorway),
        StepKind::Ramp { bend, up } => What::Slope(*bend, *up, None),
        StepKind::Steps { bend, up, count } => What::Slope(*bend, *up, Some(*count)),
        StepKind::Transfer { bend, kind, to_floor, floors, .. } => {
            What::Ride(*bend, *kind, building.floor(*to_floor).label.clone(), *floors)
        }
        StepKind::Arrive { side, destination, .. } => What::Arrive(*side, signs(destination)),
        StepKind::Barred { .. } => What::Stop,
    };
    Told { what, passing: step.passing.as_ref().map(thing), counted: step.counted }
}

fn thing(landmark: &Landmark) -> Thing {
    Thing::Kind(landmark.kind, landmark.label.clone())
}

/// What is written where one arrives, as the sentence says it.
fn signs(destination: &Destination) -> Vec<Thing> {
    let mut says = Vec::new();
    says.extend(destination.counter.clone().map(Thing::Counter));
    let number = |number: String| Thing::Kind(LandmarkKind::Room, Some(number));
    says.extend(destination.room_number.clone().map(number));
    if destination.counter.is_none() {
        says.extend(destination.facility.map(|facility| match (facility, &destination.zone) {
            (FacilityKind::WaitingArea, Some(zone)) => {
                Thing::Kind(LandmarkKind::ZoneWaitingArea, Some(zone.clone()))
            }
            _ => Thing::Kind(facility.into(), None),
        }));
    }
    if says.is_empty() {
        says.extend(destination.name.clone().map(Thing::Name));
    }
    says
}

impl What {
    /// The same with left for right.
    pub fn mirrored(&self) -> Self {
        let swapped = |bend: Bend| match bend {
            Bend::Left => Bend::Right,
            Bend::SlightLeft => Bend::SlightRight,
            Bend::Right => Bend::Left,
            Bend::SlightRight => Bend::SlightLeft,
            Bend::Straight | Bend::Around => bend,
        };
        let mut what = self.clone();
        match &mut what {
            Self::SetOff(bend, _)
            | Self::Turn(bend, ..)
            | Self::Door(bend, _)
            | Self::Slope(bend, ..)
            | Self::Ride(bend, ..) => *bend = swapped(*bend),
            Self::Arrive(side, _) => {
                *side = match side {
                    Side::Left => Side::Right,
                    Side::Right => Side::Left,
                    Side::Ahead => Side::Ahead,
                }
            }
            Self::Stop => {}
        }
        what
    }
}
