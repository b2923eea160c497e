//! The words of the directions: one whole sentence for each line.

use super::{Message, keywords, messages};
use crate::{
    floorplan::{Building, FacilityKind, TransferKind},
    guidance::{Bend, Destination, Doorway, Landmark, LandmarkKind, Side, Step, StepKind},
};

keywords! {
    /// Whether a way leads up or down.
    pub enum Vertical {
        /// Up.
        Up = "up",
        /// Down.
        Down = "down",
    }
}

impl From<bool> for Vertical {
    fn from(up: bool) -> Self {
        if up { Self::Up } else { Self::Down }
    }
}

messages! {
    /// Sets off.
    set_off(bend: Bend) = "step-set-off";
    /// Sets off towards something.
    set_off_towards(bend: Bend, landmark: LandmarkKind, label: &str) = "step-set-off-towards";
    /// Leaves the room where the way begins.
    leave_room(bend: Bend) = "step-leave-room";
    /// Leaves a lift.
    leave_lift(bend: Bend) = "step-leave-lift";
    /// Leaves a staircase.
    leave_stairs(bend: Bend) = "step-leave-stairs";
    /// Turns where nothing marks the place.
    turn(bend: Bend) = "step-turn";
    /// Turns at something.
    turn_at(bend: Bend, landmark: LandmarkKind, label: &str) = "step-turn-at";
    /// Goes through a door.
    door(bend: Bend, doorway: Doorway) = "step-door";
    /// Takes a ramp.
    ramp(bend: Bend, way: Vertical) = "step-ramp";
    /// Takes a few steps inside a floor; 0 where nobody has counted them.
    steps(bend: Bend, way: Vertical, count: u32) = "step-steps";
    /// Takes a lift; `button` is the label of its button.
    lift(bend: Bend, button: &str) = "step-lift";
    /// Takes a staircase; `floor` is the label of the floor where it is left.
    stairs(bend: Bend, way: Vertical, floor: &str) = "step-stairs";
    /// Arrives at a counter in a room with a number.
    arrive_counter_room(side: Side, counter: &str, room: &str) = "step-arrive-counter-room";
    /// Arrives at a counter.
    arrive_counter(side: Side, counter: &str) = "step-arrive-counter";
    /// Arrives at a room with a number.
    arrive_room(side: Side, room: &str) = "step-arrive-room";
    /// Arrives at a machine, toilets and the like.
    arrive_facility(side: Side, landmark: LandmarkKind, label: &str) = "step-arrive-facility";
    /// Arrives at something that has no name.
    arrive(side: Side) = "step-arrive";
    /// What the visitor passes; the second line of a step.
    passing(landmark: LandmarkKind, label: &str) = "step-passing";
    /// What the visitor walks towards; the second line of a step.
    towards(landmark: LandmarkKind, label: &str) = "step-towards";
    /// How many floors up or down; the second line of a step.
    floors(way: Vertical, floors: u32) = "step-floors";
    /// How far it is to the next step; the second line of a step that has nothing better.
    walk(metres: u32) = "step-walk";
    /// The letter on the zone's signs; the second line of the arrival.
    zone_sign(zone: &str) = "step-zone-sign";
}

/// The first line of a step: what the visitor does.
pub fn step(building: &Building, step: &Step) -> Message {
    match &step.kind {
        StepKind::Start { bend, towards: None } => set_off(*bend),
        StepKind::Start { bend, towards: Some(landmark) } => {
            set_off_towards(*bend, landmark.kind, label(landmark))
        }
        StepKind::LeaveRoom { bend, .. } => leave_room(*bend),
        StepKind::Leave { kind: TransferKind::Lift, bend, .. } => leave_lift(*bend),
        StepKind::Leave { kind: TransferKind::Stairs, bend, .. } => leave_stairs(*bend),
        StepKind::Turn { bend, at: None } => turn(*bend),
        StepKind::Turn { bend, at: Some(landmark) } => {
            turn_at(*bend, landmark.kind, label(landmark))
        }
        StepKind::Door { bend, doorway, .. } => door(*bend, *doorway),
        StepKind::Ramp { bend, up } => ramp(*bend, (*up).into()),
        StepKind::Steps { bend, up, count } => steps(*bend, (*up).into(), *count),
        StepKind::Transfer { bend, kind, to_floor, floors, .. } => {
            let floor = &building.floor(*to_floor).label;
            match kind {
                TransferKind::Lift => lift(*bend, floor),
                TransferKind::Stairs => stairs(*bend, (*floors > 0).into(), floor),
            }
        }
        StepKind::Arrive { side, destination } => arrival(*side, destination),
    }
}

/// The second line of a step: what confirms that one is right.
pub fn step_detail(step: &Step) -> Option<Message> {
    if let Some(landmark) = &step.passing {
        return Some(passing(landmark.kind, label(landmark)));
    }
    match &step.kind {
        StepKind::Transfer { floors: count, .. } => {
            Some(floors((*count > 0).into(), count.unsigned_abs()))
        }
        StepKind::Leave { towards: Some(landmark), .. }
        | StepKind::LeaveRoom { towards: Some(landmark), .. } => {
            Some(towards(landmark.kind, label(landmark)))
        }
        StepKind::Turn { .. } => {
            let metres = whole(step.metres);
            (metres >= WORTH_TELLING).then(|| walk(metres))
        }
        // Signs of zones hang at counters and rooms, not at every seat.
        StepKind::Arrive { destination, .. } => destination
            .zone
            .as_deref()
            .filter(|_| destination.counter.is_some() || destination.facility.is_none())
            .map(zone_sign),
        StepKind::Start { .. }
        | StepKind::LeaveRoom { .. }
        | StepKind::Leave { .. }
        | StepKind::Door { .. }
        | StepKind::Ramp { .. }
        | StepKind::Steps { .. } => None,
    }
}

/// Shorter stretches, in metres, are over before one has thought about them.
const WORTH_TELLING: u32 = 5;

fn arrival(side: Side, destination: &Destination) -> Message {
    match (&destination.counter, &destination.room_number, destination.facility) {
        (Some(counter), Some(room), _) => arrive_counter_room(side, counter, room),
        (Some(counter), None, _) => arrive_counter(side, counter),
        (None, _, Some(FacilityKind::WaitingArea)) => match &destination.zone {
            Some(zone) => arrive_facility(side, LandmarkKind::ZoneWaitingArea, zone),
            None => arrive_facility(side, LandmarkKind::WaitingArea, ""),
        },
        (None, _, Some(facility)) => arrive_facility(side, facility.into(), ""),
        (None, Some(room), None) => arrive_room(side, room),
        (None, None, None) => arrive(side),
    }
}

fn label(landmark: &Landmark) -> &str {
    landmark.label.as_deref().unwrap_or_default()
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float beyond the range becomes the nearest whole number, not-a-number becomes 0"
)]
fn whole(metres: f64) -> u32 {
    metres.round() as u32
}
