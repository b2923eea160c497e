//! The words of the format: kinds of rooms, points, doors, ways and lifts.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What a room is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RoomKind {
    /// A room where case workers receive visitors.
    Office,
    /// A room with one or more service counters.
    CounterRoom,
    /// The room or area of the info desk.
    InfoDesk,
    /// An area where visitors wait until they are called.
    WaitingArea,
    /// A large open space that people cross.
    Hall,
    /// A corridor.
    Corridor,
    /// A passage between two parts of the building.
    Passage,
    /// A porch or lobby behind an outer door.
    Vestibule,
    /// Toilets.
    Toilet,
    /// An accessible toilet.
    AccessibleToilet,
    /// A room to change and feed a baby.
    BabyRoom,
    /// A room for prayer or quiet.
    QuietRoom,
    /// A staircase.
    Stairwell,
    /// A lift's shaft.
    LiftShaft,
    /// A room for meetings, hearings or weddings.
    MeetingRoom,
    /// A storeroom, an archive or a copy room.
    Storage,
    /// Plant, wiring, cleaning.
    Technical,
    /// A kitchen or break room of the staff.
    StaffRoom,
    /// An inner court or another open space that nobody walks through.
    Void,
    /// Ground outside the building that visitors walk on.
    Outdoor,
}

/// Who may pass.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// Everybody.
    #[default]
    Public,
    /// Only staff.
    Staff,
}

/// What a point of the network is.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum NodeKind {
    /// A point on a path.
    #[default]
    Waypoint,
    /// A door or an opening between two rooms; it lies on the wall.
    Door,
    /// A door to the outside that visitors use.
    Entrance,
    /// Somewhere a visitor can be sent to.
    Place,
}

/// How a door opens.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum DoorOpening {
    /// By hand.
    #[default]
    Manual,
    /// By itself or by a button.
    Automatic,
    /// A revolving door: not for wheelchairs or prams.
    Revolving,
    /// Locked: one rings or speaks into an intercom, and somebody opens.
    Intercom,
    /// An opening without a leaf.
    Open,
}

/// What a visitor can be sent to beside counters and rooms.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum FacilityKind {
    /// The desk that answers everything else.
    InfoDesk,
    /// A machine that takes certified digital photos.
    PhotoTerminal,
    /// A machine that takes fees.
    PaymentMachine,
    /// A machine that prints waiting numbers.
    TicketPrinter,
    /// A machine where visitors with an appointment check in.
    CheckIn,
    /// Toilets.
    Toilet,
    /// An accessible toilet.
    AccessibleToilet,
    /// A room to change and feed a baby.
    BabyRoom,
    /// A room for prayer or quiet.
    QuietRoom,
    /// Seats to wait on.
    WaitingArea,
    /// A place to rest on the way.
    Seat,
    /// The way out.
    Exit,
    /// A way out that is only for emergencies.
    EmergencyExit,
    /// A defibrillator.
    Defibrillator,
    /// A letter box for papers that must arrive in time.
    LetterBox,
    /// A copying machine for visitors.
    Copier,
    /// Drinking water.
    Water,
}

impl FacilityKind {
    /// All kinds, in the order in which they are declared.
    pub const ALL: [Self; 17] = [
        Self::InfoDesk,
        Self::PhotoTerminal,
        Self::PaymentMachine,
        Self::TicketPrinter,
        Self::CheckIn,
        Self::Toilet,
        Self::AccessibleToilet,
        Self::BabyRoom,
        Self::QuietRoom,
        Self::WaitingArea,
        Self::Seat,
        Self::Exit,
        Self::EmergencyExit,
        Self::Defibrillator,
        Self::LetterBox,
        Self::Copier,
        Self::Water,
    ];
}

/// What one walks on.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum LinkKind {
    /// A level floor.
    #[default]
    Level,
    /// A ramp.
    Ramp,
    /// A few steps inside one floor.
    Steps,
}

/// What changes the floor.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum TransferKind {
    /// A lift.
    Lift,
    /// A staircase.
    Stairs,
    /// An escalator.
    Escalator,
}

/// Where an escalator runs to.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum EscalatorDirection {
    /// Upwards only.
    Up,
    /// Downwards only.
    Down,
}

impl RoomKind {
    /// Areas that may lie inside or beside others without a wall between them.
    pub const fn is_open_area(self) -> bool {
        matches!(self, Self::InfoDesk | Self::WaitingArea | Self::Outdoor)
    }
}
