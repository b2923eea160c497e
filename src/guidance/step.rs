//! Steps: what a visitor does next, as data.

use super::Landmark;
use crate::{
    floorplan::{DoorOpening, FacilityKind, FloorIndex, NodeIndex, TransferIndex, TransferKind},
    locale::message::keywords,
};

keywords! {
    /// Which way the visitor turns, as seen by the visitor.
    pub enum Bend {
        /// No turn: less than 30 degrees.
        Straight = "straight",
        /// 30 to 60 degrees to the left.
        SlightLeft = "slight-left",
        /// 60 to 135 degrees to the left.
        Left = "left",
        /// 30 to 60 degrees to the right.
        SlightRight = "slight-right",
        /// 60 to 135 degrees to the right.
        Right = "right",
        /// More than 135 degrees.
        Around = "around",
    }
}

/// Turns below this many degrees are no turns: people follow the way without a word.
pub const STRAIGHT: f64 = 30.0;

impl Bend {
    /// The bend of a turn in degrees, positive to the right.
    pub fn from_turn(degrees: f64) -> Self {
        match degrees {
            d if d.abs() < STRAIGHT => Self::Straight,
            d if d.abs() > 135.0 => Self::Around,
            d if d < -60.0 => Self::Left,
            d if d < 0.0 => Self::SlightLeft,
            d if d > 60.0 => Self::Right,
            _ => Self::SlightRight,
        }
    }
}

keywords! {
    /// What a door leads to.
    pub enum Doorway {
        /// From room to room.
        Inside = "inside",
        /// Out of the building.
        Out = "out",
        /// Into the building.
        In = "in",
    }
}

keywords! {
    /// On which side the destination lies when the visitor arrives.
    pub enum Side {
        /// On the left.
        Left = "left",
        /// On the right.
        Right = "right",
        /// Straight ahead.
        Ahead = "ahead",
    }
}

impl Side {
    /// The side to which a turn in degrees leads, positive to the right.
    pub fn from_turn(degrees: f64) -> Self {
        match degrees {
            d if d.abs() < STRAIGHT => Self::Ahead,
            d if d < 0.0 => Self::Left,
            _ => Self::Right,
        }
    }
}

/// One line of the directions.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// What the visitor does.
    pub kind: StepKind,
    /// The floor on which it begins.
    pub floor: FloorIndex,
    /// What the visitor passes on the stretch it covers, to be sure of the way.
    pub passing: Option<Landmark>,
    /// The part of the route's points it covers: from this position …
    pub from: usize,
    /// … to this one, both included.
    pub to: usize,
    /// Metres walked during it.
    pub metres: f64,
}

/// What the visitor does in a step.
#[derive(Debug, Clone, PartialEq)]
pub enum StepKind {
    /// Sets off from a kiosk or another place in the open.
    Start {
        /// The turn from where the visitor looks to where the way begins; straight where nobody
        /// knows which way the visitor looks.
        bend: Bend,
        /// What the visitor walks towards.
        towards: Option<Landmark>,
    },
    /// Leaves the room where the way begins.
    LeaveRoom {
        /// The turn when coming out of its door.
        bend: Bend,
        /// What the visitor walks towards.
        towards: Option<Landmark>,
    },
    /// Turns, or goes straight on where one could be in doubt.
    Turn {
        /// The way to turn.
        bend: Bend,
        /// What marks the place.
        at: Option<Landmark>,
    },
    /// Goes through a door.
    Door {
        /// The turn just before the door.
        bend: Bend,
        /// How it opens.
        opening: DoorOpening,
        /// Whether it leads into the building or out of it.
        doorway: Doorway,
    },
    /// Takes a ramp.
    Ramp {
        /// The turn just before it.
        bend: Bend,
        /// True where it leads up.
        up: bool,
    },
    /// Takes a few steps inside a floor.
    Steps {
        /// The turn just before them.
        bend: Bend,
        /// True where they lead up.
        up: bool,
        /// How many; 0 where nobody has counted them.
        count: u32,
    },
    /// Takes a lift or a staircase to another floor.
    Transfer {
        /// The turn just before it.
        bend: Bend,
        /// What is taken.
        kind: TransferKind,
        /// Which one.
        transfer: TransferIndex,
        /// The floor where it is left.
        to_floor: FloorIndex,
        /// Floors up, or down where negative.
        floors: i32,
    },
    /// Leaves the lift or the staircase and finds the way again.
    Leave {
        /// What was taken.
        kind: TransferKind,
        /// The turn when coming out.
        bend: Bend,
        /// What the visitor walks towards.
        towards: Option<Landmark>,
    },
    /// Is there.
    Arrive {
        /// Where the destination lies.
        side: Side,
        /// What was just left, where the destination lies straight ahead of its door. The arrival
        /// is then the new orientation as well: "After the lift: straight on. Straight ahead: …"
        /// would say the same twice.
        after: Option<TransferKind>,
        /// What it is.
        destination: Destination,
    },
}

/// What the visitor arrives at: the point, and what can be said of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    /// The point of the floor plan.
    pub node: NodeIndex,
    /// The number on the door that leads there, if it has one.
    pub room_number: Option<String>,
    /// What the room or the office behind the door is called, in the visitor's language. The floor
    /// plan does not know it; see [`super::Guidance::named`].
    pub name: Option<String>,
    /// Whether it is the kiosk where the visitor began; see [`super::Guidance::back_to_start`].
    pub is_start: bool,
    /// What stands there, if not a counter or a room.
    pub facility: Option<FacilityKind>,
    /// The number on the counter's sign. The floor plan does not know it; see
    /// [`super::Guidance::with_counter`].
    pub counter: Option<String>,
    /// The letter of the zone on the signs.
    pub zone: Option<String>,
}
