//! The words of the directions: one whole sentence for each line.

use super::{Message, keywords, messages};
use crate::{
    floorplan::{Building, FacilityKind, Floor, TransferKind},
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

keywords! {
    /// What people call a floor beside the label on its signs.
    pub enum Storey {
        /// The floor of the main entrance.
        Ground = "ground",
        /// A floor above it whose label is its number, counted from the ground floor.
        Above = "above",
        /// The first floor below it.
        Basement = "basement",
        /// A floor further below.
        Below = "below",
        /// A floor above it that is labelled otherwise: only the label helps to find it.
        Labelled = "labelled",
    }
}

impl Storey {
    fn of(floor: &Floor) -> Self {
        match floor.ordinal {
            0 => Self::Ground,
            -1 => Self::Basement,
            ordinal if ordinal < 0 => Self::Below,
            ordinal if floor.label.trim() == ordinal.to_string() => Self::Above,
            _ => Self::Labelled,
        }
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
    /// Takes a staircase; `floor` is the label of the floor where it is left, `number` how far that
    /// lies above or below the ground floor.
    stairs(bend: Bend, way: Vertical, storey: Storey, floor: &str, number: u32) = "step-stairs";
    /// Arrives at a counter in a room with a number.
    arrive_counter_room(side: Side, counter: &str, room: &str) = "step-arrive-counter-room";
    /// Arrives at a counter.
    arrive_counter(side: Side, counter: &str) = "step-arrive-counter";
    /// Arrives at a room with a number.
    arrive_room(side: Side, room: &str) = "step-arrive-room";
    /// Arrives at a machine, toilets and the like.
    arrive_facility(side: Side, landmark: LandmarkKind, label: &str) = "step-arrive-facility";
    /// Arrives at a machine and the like in a room with a number.
    arrive_facility_room(side: Side, landmark: LandmarkKind, label: &str, room: &str) = "step-arrive-facility-room";
    /// Arrives at a room or an office that has a name and no number.
    arrive_named(side: Side, name: &str) = "step-arrive-named";
    /// Is back at the kiosk where the way began.
    arrive_start(side: Side) = "step-arrive-start";
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
    /// Straight ahead of what: the second line of an arrival right after a lift.
    after_lift() = "step-after-lift";
    /// The same after a staircase.
    after_stairs() = "step-after-stairs";
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
        StepKind::Leave { kind: TransferKind::Stairs | TransferKind::Escalator, bend, .. } => {
            leave_stairs(*bend)
        }
        StepKind::Turn { bend, at: None } => turn(*bend),
        StepKind::Turn { bend, at: Some(landmark) } => {
            turn_at(*bend, landmark.kind, label(landmark))
        }
        StepKind::Door { bend, doorway, .. } => door(*bend, *doorway),
        StepKind::Ramp { bend, up } => ramp(*bend, (*up).into()),
        StepKind::Steps { bend, up, count } => steps(*bend, (*up).into(), *count),
        StepKind::Transfer { bend, kind, to_floor, floors, .. } => {
            let floor = building.floor(*to_floor);
            match kind {
                TransferKind::Lift => lift(*bend, &floor.label),
                TransferKind::Stairs | TransferKind::Escalator => stairs(
                    *bend,
                    (*floors > 0).into(),
                    Storey::of(floor),
                    &floor.label,
                    floor.ordinal.unsigned_abs(),
                ),
            }
        }
        StepKind::Arrive { side, destination, .. } => arrival(*side, destination),
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
            let metres = about(step.metres);
            (metres >= WORTH_TELLING).then(|| walk(metres))
        }
        StepKind::Arrive { after: Some(TransferKind::Lift), .. } => Some(after_lift()),
        StepKind::Arrive { after: Some(_), .. } => Some(after_stairs()),
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
    if destination.is_start {
        return arrive_start(side);
    }
    let facility = destination.facility.map(|facility| match (facility, &destination.zone) {
        (FacilityKind::WaitingArea, Some(zone)) => (LandmarkKind::ZoneWaitingArea, zone.as_str()),
        _ => (facility.into(), ""),
    });
    match (&destination.counter, &destination.room_number, &destination.name, facility) {
        (Some(counter), Some(room), ..) => arrive_counter_room(side, counter, room),
        (Some(counter), None, ..) => arrive_counter(side, counter),
        (None, Some(room), _, Some((kind, label))) => arrive_facility_room(side, kind, label, room),
        (None, Some(room), _, None) => arrive_room(side, room),
        (None, None, Some(name), _) => arrive_named(side, name),
        (None, None, None, Some((kind, label))) => arrive_facility(side, kind, label),
        (None, None, None, None) => arrive(side),
    }
}

fn label(landmark: &Landmark) -> &str {
    landmark.label.as_deref().unwrap_or_default()
}

/// From how many metres on only fives are told: nobody counts their steps.
const ROUGHLY: f64 = 10.0;

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float beyond the range becomes the nearest whole number, not-a-number becomes 0"
)]
fn about(metres: f64) -> u32 {
    if metres < ROUGHLY { metres.round() as u32 } else { (metres / 5.0).round() as u32 * 5 }
}
