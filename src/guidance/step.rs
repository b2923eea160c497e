//! Steps: what a visitor does next, as data.

use super::Landmark;
use crate::{
    floorplan::{
        DoorOpening, FacilityKind, FloorIndex, NodeIndex, Part, TransferIndex, TransferKind,
    },
    locale::message::keywords,
    routing::Barrier,
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
    /// The side to which it turns; none where it turns to neither.
    pub fn side(self) -> Option<Side> {
        match self {
            Self::Left | Self::SlightLeft => Some(Side::Left),
            Self::Right | Self::SlightRight => Some(Side::Right),
            Self::Straight | Self::Around => None,
        }
    }

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
    /// How far one can follow tactile paving.
    pub enum Tactile {
        /// All the way to the next step.
        Whole = "whole",
        /// From where the stretch begins, but not to its end.
        First = "first",
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

/// One line of the directions: first the visitor turns, where the step says so, then does what the
/// step is called after, and then walks on until the place where the next step begins.
///
/// A [`Bend`] is the whole turn at the beginning of the step, from how the visitor arrives there
/// (or looks, where they set off) to how they walk on, or to how they face the door, the ramp, the
/// steps, the lift or the stairs that the step names. It covers all corners of the line from
/// `from` to `onward`. Behind a door one goes on straight through it; a turn behind it is a step
/// of its own. Between `onward` and `to` the line only bends as a corridor does, by less than
/// [`STRAIGHT`] in all.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// What the visitor does.
    pub kind: StepKind,
    /// The floor on which it begins.
    pub floor: FloorIndex,
    /// What the visitor passes from `onward` to `to`, to be sure of the way: it lies ahead of
    /// `onward`, behind `to` and within four metres of the line in between. Its `node` is where it
    /// stands; what stands in a room is seen as the door of that room.
    pub passing: Option<Landmark>,
    /// The door where the step begins, counted from the previous step's `onward` on the side to
    /// which this step turns. A [`StepKind::Turn`] is made right after this door; a
    /// [`StepKind::Door`] goes through it; a [`StepKind::Arrive`] is at it. Doors with a leaf in
    /// the wall of the corridor are counted, whoever may pass them; openings are not. Nothing is
    /// counted where people could count otherwise.
    pub counted: Option<u32>,
    /// How far tactile paving leads along the way from `onward` to `to`, for those who walk with a
    /// cane; none for all others.
    pub tactile: Option<Tactile>,
    /// The part of the route's points it covers: from this position, where the turn begins …
    pub from: usize,
    /// … past this one, where the turn is done and the door, the ramp or the steps are passed …
    pub onward: usize,
    /// … to this one, where the next step begins. All are included.
    pub to: usize,
    /// Metres walked during it, from `from` to `to`.
    pub metres: f64,
}

impl Step {
    /// What the sentence of this step names: where to turn, what to walk towards, what one passes.
    pub fn landmarks(&self) -> impl Iterator<Item = &Landmark> {
        let (at, towards) = match &self.kind {
            StepKind::Turn { at, towards, .. } => (at.as_ref(), towards.as_ref()),
            StepKind::Start { towards, .. }
            | StepKind::LeaveRoom { towards, .. }
            | StepKind::Leave { towards, .. } => (None, towards.as_ref()),
            StepKind::Door { .. }
            | StepKind::Ramp { .. }
            | StepKind::Steps { .. }
            | StepKind::Transfer { .. }
            | StepKind::Arrive { .. }
            | StepKind::Barred { .. } => (None, None),
        };
        [at, towards, self.passing.as_ref()].into_iter().flatten()
    }
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
        /// What marks the place: it is in sight and within four metres of where the turn begins,
        /// or it is the wall at the end of the corridor. Never given with [`Step::counted`].
        at: Option<Landmark>,
        /// Whether that is passed shortly before the turn, and not beside it or ahead.
        past: bool,
        /// Which corridor on the side of the turn it leads into, counted from the previous step's
        /// `onward`; only where no landmark marks the place.
        corridor: Option<u32>,
        /// What the visitor walks towards after the turn, where that is some way off.
        towards: Option<Landmark>,
    },
    /// Goes through a door.
    Door {
        /// The turn just before the door.
        bend: Bend,
        /// How it opens. Where several doors of a porch are told as one, the one that asks most of
        /// the visitor.
        opening: DoorOpening,
        /// Whether it leads into the building or out of it.
        doorway: Doorway,
        /// Height of its threshold in whole centimetres; 0 where there is none, or where this
        /// visitor need not be told of it.
        threshold: u32,
        /// Whether the visitor is told that it opens by itself, because it matters to them.
        opens_itself: bool,
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
        /// How many steps to climb, for those whom it helps to know; 0 for all others, for lifts,
        /// and where nobody has counted them.
        steps: u32,
    },
    /// Leaves the lift or the staircase and finds the way again.
    Leave {
        /// What was taken.
        kind: TransferKind,
        /// The turn when coming out: from straight through its door, if it has one.
        bend: Bend,
        /// What the visitor walks towards.
        towards: Option<Landmark>,
    },
    /// Is there.
    Arrive {
        /// Where the destination or its door lies, as seen by the visitor who comes to where the
        /// step begins.
        side: Side,
        /// What was just left, where the destination lies straight ahead of its door. The arrival
        /// is then the new orientation as well: "After the lift: straight on. Straight ahead: …"
        /// would say the same twice.
        after: Option<TransferKind>,
        /// What it is.
        destination: Destination,
    },
    /// Can go no farther: the end of a way that leads only so far, see [`super::guide_as_far`].
    Barred {
        /// What is in the way.
        obstacle: Obstacle,
        /// The telephone number of somebody who helps, if the office has said one; see
        /// [`super::Guidance::with_telephone`].
        telephone: Option<String>,
    },
}

keywords! {
    /// What ends a way that leads only so far, as a visitor sees it.
    pub enum Obstacle {
        /// A staircase.
        Stairs = "stairs",
        /// A few steps.
        Steps = "steps",
        /// A door that is too narrow.
        NarrowDoor = "narrow-door",
        /// A way that is too narrow.
        NarrowWay = "narrow-way",
        /// A revolving door.
        RevolvingDoor = "revolving-door",
        /// A ramp that is too steep.
        Steep = "steep",
        /// A threshold that is too high.
        Threshold = "threshold",
        /// Stairs, steps or a ramp without a handrail.
        NoHandrail = "no-handrail",
        /// A lift that is too small.
        SmallLift = "small-lift",
        /// A lift.
        Lift = "lift",
        /// An escalator, whichever way it runs.
        Escalator = "escalator",
        /// Beyond are only staff.
        Staff = "staff",
        /// A way for the other direction only.
        OneWay = "one-way",
        /// A lift that is out of order.
        LiftClosed = "lift-closed",
        /// An escalator that is out of order.
        EscalatorClosed = "escalator-closed",
        /// A staircase that is closed.
        StairsClosed = "stairs-closed",
        /// A door that is closed at this time.
        DoorClosed = "door-closed",
        /// A way or a room that is closed at this time.
        Closed = "closed",
    }
}

impl Obstacle {
    /// What a visitor sees of a barrier; `kind` says what a lift or staircase is.
    pub fn of(barrier: Barrier, kind: impl FnOnce(TransferIndex) -> TransferKind) -> Self {
        match barrier {
            Barrier::Stairs(_) => Self::Stairs,
            Barrier::Steps(_) => Self::Steps,
            Barrier::NarrowDoor(_) => Self::NarrowDoor,
            Barrier::NarrowWay(_) => Self::NarrowWay,
            Barrier::RevolvingDoor(_) => Self::RevolvingDoor,
            Barrier::Steep(_) => Self::Steep,
            Barrier::HighThreshold(_) => Self::Threshold,
            Barrier::StepsWithoutHandrail(_) | Barrier::StairsWithoutHandrail(_) => {
                Self::NoHandrail
            }
            Barrier::SmallLift(_) => Self::SmallLift,
            Barrier::Lift(_) => Self::Lift,
            Barrier::Escalator(_) | Barrier::EscalatorRunsOtherWay(_) => Self::Escalator,
            Barrier::StaffOnly(_) => Self::Staff,
            Barrier::OneWay(_) => Self::OneWay,
            Barrier::Closed(Part::Transfer(transfer)) => match kind(transfer) {
                TransferKind::Lift => Self::LiftClosed,
                TransferKind::Stairs => Self::StairsClosed,
                TransferKind::Escalator => Self::EscalatorClosed,
            },
            Barrier::Closed(Part::Door(_)) => Self::DoorClosed,
            Barrier::Closed(Part::Link(_) | Part::Room(_)) => Self::Closed,
        }
    }
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
    /// The letter of the zone on the signs; none for those who do not see them.
    pub zone: Option<String>,
    /// How the door that leads there opens; none where one stands before it without a door.
    pub door: Option<DoorOpening>,
}
