//! The words of the directions: one whole sentence for each line.

use super::{Message, keywords, messages};
use crate::{
    floorplan::{Building, DoorOpening, FacilityKind, Floor, TransferKind},
    guidance::{
        Bend, Destination, Doorway, Landmark, LandmarkKind, Obstacle, Side, Step, StepKind, Tactile,
    },
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

keywords! {
    /// Which door it is when one counts.
    pub enum Ordinal {
        /// The first.
        First = "first",
        /// The second.
        Second = "second",
        /// The third.
        Third = "third",
        /// The fourth.
        Fourth = "fourth",
        /// The fifth.
        Fifth = "fifth",
        /// The sixth.
        Sixth = "sixth",
        /// The seventh.
        Seventh = "seventh",
        /// The eighth.
        Eighth = "eighth",
        /// The ninth.
        Ninth = "ninth",
    }
}

impl Ordinal {
    /// The word for a number; none beyond nine, where nobody counts any more.
    pub const fn of(number: u32) -> Option<Self> {
        Some(match number {
            1 => Self::First,
            2 => Self::Second,
            3 => Self::Third,
            4 => Self::Fourth,
            5 => Self::Fifth,
            6 => Self::Sixth,
            7 => Self::Seventh,
            8 => Self::Eighth,
            9 => Self::Ninth,
            _ => return None,
        })
    }
}

impl Storey {
    /// What people call a floor.
    pub fn of(floor: &Floor) -> Self {
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
    /// Leaves an escalator.
    leave_escalator(bend: Bend) = "step-leave-escalator";
    /// Turns where nothing marks the place.
    turn(bend: Bend) = "step-turn";
    /// Turns at something.
    turn_at(bend: Bend, landmark: LandmarkKind, label: &str) = "step-turn-at";
    /// Turns right behind something.
    turn_past(bend: Bend, landmark: LandmarkKind, label: &str) = "step-turn-past";
    /// Turns into a corridor, counted on the side to which one turns.
    turn_into_corridor(bend: Bend, number: Ordinal) = "step-turn-into-corridor";
    /// Turns right after a door on the side to which one turns.
    turn_after_door(bend: Bend, number: Ordinal) = "step-turn-after-door";
    /// Goes through a door.
    door(bend: Bend, doorway: Doorway) = "step-door";
    /// Goes through a revolving door.
    revolving_door(bend: Bend, doorway: Doorway) = "step-revolving-door";
    /// Rings at a locked door that somebody opens.
    locked_door(bend: Bend, doorway: Doorway) = "step-locked-door";
    /// Takes a ramp.
    ramp(bend: Bend, way: Vertical) = "step-ramp";
    /// Takes a few steps inside a floor; 0 where nobody has counted them.
    steps(bend: Bend, way: Vertical, count: u32) = "step-steps";
    /// Takes a lift; `button` is the label of its button.
    lift(bend: Bend, button: &str) = "step-lift";
    /// Takes a staircase; `floor` is the label of the floor where it is left, `number` how far that
    /// lies above or below the ground floor.
    stairs(bend: Bend, way: Vertical, storey: Storey, floor: &str, number: u32) = "step-stairs";
    /// Takes an escalator; the rest as for a staircase.
    escalator(bend: Bend, way: Vertical, storey: Storey, floor: &str, number: u32) = "step-escalator";
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
    /// Can go no farther.
    barred(obstacle: Obstacle) = "step-barred";
    /// Whom to ask then; the second line.
    barred_ask() = "step-barred-ask";
    /// The same with a telephone number.
    barred_call(telephone: &str) = "step-barred-call";
    /// What the visitor passes; the second line of a step.
    passing(landmark: LandmarkKind, label: &str) = "step-passing";
    /// What the visitor walks towards; the second line of a step.
    towards(landmark: LandmarkKind, label: &str) = "step-towards";
    /// How many floors up or down; the second line of a step.
    floors(way: Vertical, floors: u32) = "step-floors";
    /// The same with the steps to climb, for those whom that helps.
    floors_with_steps(way: Vertical, floors: u32, steps: u32) = "step-floors-steps";
    /// Which door it is on one side; the second line of a step.
    counted_door(side: Side, number: Ordinal) = "step-counted-door";
    /// Tactile paving leads on; the second line of a step.
    follow_tactile(tactile: Tactile) = "step-follow-tactile";
    /// Somebody opens a locked door; the second line of a step.
    door_is_opened() = "step-door-is-opened";
    /// The door of the destination is locked, and somebody opens it; the second line.
    ring() = "step-ring";
    /// A door opens by itself; the second line of a step.
    door_opens_itself() = "step-door-opens-itself";
    /// A door has a threshold; the second line of a step.
    threshold(centimetres: u32) = "step-threshold";
    /// Straight ahead of what: the second line of an arrival right after a lift.
    after_lift() = "step-after-lift";
    /// The same after a staircase.
    after_stairs() = "step-after-stairs";
    /// The same after an escalator.
    after_escalator() = "step-after-escalator";
    /// The letter on the zone's signs; the second line of the arrival.
    zone_sign(zone: &str) = "step-zone-sign";
    /// How many seats stand beside the way, and the longest stretch without one, in metres.
    seats(count: u32, metres: u32) = "way-seats";
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
        StepKind::Leave { kind: TransferKind::Escalator, bend, .. } => leave_escalator(*bend),
        StepKind::Turn { bend, at: Some(landmark), past: true, .. } => {
            turn_past(*bend, landmark.kind, label(landmark))
        }
        StepKind::Turn { bend, at: Some(landmark), .. } => {
            turn_at(*bend, landmark.kind, label(landmark))
        }
        StepKind::Turn { bend, at: None, corridor, .. } => {
            match (corridor.and_then(Ordinal::of), step.counted.and_then(Ordinal::of)) {
                (Some(number), _) => turn_into_corridor(*bend, number),
                (None, Some(number)) => turn_after_door(*bend, number),
                (None, None) => turn(*bend),
            }
        }
        StepKind::Door { bend, doorway, opening, .. } => match opening {
            DoorOpening::Revolving => revolving_door(*bend, *doorway),
            DoorOpening::Intercom => locked_door(*bend, *doorway),
            DoorOpening::Manual | DoorOpening::Automatic | DoorOpening::Open => {
                door(*bend, *doorway)
            }
        },
        StepKind::Ramp { bend, up } => ramp(*bend, (*up).into()),
        StepKind::Steps { bend, up, count } => steps(*bend, (*up).into(), *count),
        StepKind::Transfer { bend, kind, to_floor, floors, .. } => {
            let floor = building.floor(*to_floor);
            let (way, number) = ((*floors > 0).into(), floor.ordinal.unsigned_abs());
            match kind {
                TransferKind::Lift => lift(*bend, &floor.label),
                TransferKind::Stairs => stairs(*bend, way, Storey::of(floor), &floor.label, number),
                TransferKind::Escalator => {
                    escalator(*bend, way, Storey::of(floor), &floor.label, number)
                }
            }
        }
        StepKind::Arrive { side, destination, .. } => arrival(*side, destination),
        StepKind::Barred { obstacle, .. } => barred(*obstacle),
    }
}

/// The second line of a step: what is needed to pass, else what confirms that one is right.
pub fn step_detail(step: &Step) -> Option<Message> {
    let needed = match &step.kind {
        StepKind::Door { opening: DoorOpening::Intercom, .. } => Some(door_is_opened()),
        StepKind::Door { threshold: centimetres, .. } if *centimetres > 0 => {
            Some(threshold(*centimetres))
        }
        StepKind::Door { bend, .. } => bend
            .side()
            .zip(step.counted.and_then(Ordinal::of))
            .map(|(side, number)| counted_door(side, number)),
        StepKind::Arrive { side, after, destination } => {
            arrival_detail(step, *side, *after, destination)
        }
        StepKind::Transfer { floors: count, steps, .. } => {
            let (way, count) = ((*count > 0).into(), count.unsigned_abs());
            Some(match steps {
                0 => floors(way, count),
                steps => floors_with_steps(way, count, *steps),
            })
        }
        StepKind::Barred { telephone: Some(telephone), .. } => Some(barred_call(telephone)),
        StepKind::Barred { telephone: None, .. } => Some(barred_ask()),
        _ => None,
    };
    needed.or_else(|| step.tactile.map(follow_tactile)).or_else(|| {
        match (&step.passing, &step.kind) {
            (_, StepKind::Door { opens_itself: true, .. }) => Some(door_opens_itself()),
            (Some(landmark), _) => Some(passing(landmark.kind, label(landmark))),
            (
                None,
                StepKind::Leave { towards: Some(landmark), .. }
                | StepKind::LeaveRoom { towards: Some(landmark), .. }
                | StepKind::Turn { towards: Some(landmark), .. },
            ) => Some(towards(landmark.kind, label(landmark))),
            _ => None,
        }
    })
}

fn arrival_detail(
    step: &Step,
    side: Side,
    after: Option<TransferKind>,
    destination: &Destination,
) -> Option<Message> {
    if destination.door == Some(DoorOpening::Intercom) {
        return Some(ring());
    }
    match (after, step.counted.and_then(Ordinal::of)) {
        (Some(TransferKind::Lift), _) => Some(after_lift()),
        (Some(TransferKind::Stairs), _) => Some(after_stairs()),
        (Some(TransferKind::Escalator), _) => Some(after_escalator()),
        (None, Some(number)) => Some(counted_door(side, number)),
        // Signs of zones hang at counters and rooms, not at every seat.
        (None, None) => destination
            .zone
            .as_deref()
            .filter(|_| destination.counter.is_some() || destination.facility.is_none())
            .map(zone_sign),
    }
}

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
