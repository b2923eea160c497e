//! `building.json` as it is written: the shape that people edit and the JSON Schema explains.

use crate::diagnostic::Origin;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version of the file format that this program writes.
pub const VERSION: u32 = 1;

/// A floor plan: the floors of one building and what connects them.
///
/// All lengths are metres. A position is `[x, y]`: x grows to the right of the plan, y grows up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields, title = "Leitsystem building")]
pub struct BuildingFile {
    /// Where editors find the schema of this file.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of this file format: 1.
    pub version: u32,
    /// The floors, in any order; `ordinal` says which lies above which.
    pub floors: Vec<FloorEntry>,
    /// Lifts and staircases, each with its stops on all floors.
    pub transfers: Vec<TransferEntry>,
}

/// One floor of the building.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FloorEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The name by which other entries refer to this floor, for example `ground`.
    pub id: String,
    /// The order of the floors: 0 is the floor of the main entrance, 1 the next above, -1 the next below.
    pub ordinal: i32,
    /// What stands on the lift's button, for example `EG` or `2`.
    pub label: String,
    /// The outer walls, as one or more closed rings of positions.
    #[serde(default)]
    pub outlines: Vec<Vec<[f64; 2]>>,
    /// A picture of this floor that is drawn beneath the rooms.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub background: Option<BackgroundEntry>,
    /// Rooms, corridors, halls: everything with a floor to stand on.
    pub rooms: Vec<RoomEntry>,
    /// The points of the network of paths.
    pub nodes: Vec<NodeEntry>,
    /// The ways between two points of this floor.
    pub links: Vec<LinkEntry>,
}

/// A picture plan beneath the drawn plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct BackgroundEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The PNG file, relative to the office's folder, for example `images/ground.png`.
    pub image: String,
    /// Where the picture's lower left corner lies on the plan.
    pub lower_left: [f64; 2],
    /// How many metres of the building one pixel of the picture covers.
    #[schemars(range(min = 0.001, max = 10.0))]
    pub metres_per_pixel: f64,
}

/// A room, a corridor, a hall: one area that is walled or named.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct RoomEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The name by which other entries refer to this room; unique in the building.
    pub id: String,
    /// What the room is.
    pub kind: RoomKind,
    /// The number on the door and in letters, for example `B 2.14`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The zone of the guidance system it belongs to: its letter, as `office.json` lists it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// The message in the office's own `office.ftl` with the name on the door, for example `room-registry`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Who may enter.
    #[serde(default)]
    pub access: Access,
    /// The corners of the room, in order, without repeating the first.
    #[schemars(length(min = 3))]
    pub outline: Vec<[f64; 2]>,
}

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

/// A point of the network of paths.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct NodeEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The name by which other entries refer to this point; unique in the building.
    pub id: String,
    /// Where it lies on its floor.
    pub at: [f64; 2],
    /// What it is; a plain point of a path if not given.
    #[serde(default)]
    pub kind: NodeKind,
    /// The room it stands in; found from its position if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<String>,
    /// The door, where `kind` is `door` or `entrance`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub door: Option<DoorEntry>,
    /// What stands or happens here, where `kind` is `place`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub facility: Option<FacilityKind>,
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

/// A door, or an opening without a leaf.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DoorEntry {
    /// Clear width in metres: what a wheelchair really has to pass through.
    #[schemars(range(min = 0.3, max = 30.0))]
    pub width: f64,
    /// How it opens; by hand if not given.
    #[serde(default)]
    pub opening: DoorOpening,
    /// Who may pass; everybody if not given.
    #[serde(default)]
    pub access: Access,
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
    /// A defibrillator.
    Defibrillator,
    /// A letter box for papers that must arrive in time.
    LetterBox,
    /// A copying machine for visitors.
    Copier,
    /// Drinking water.
    Water,
}

/// A way between two points of the same floor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct LinkEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The point where it begins.
    pub from: String,
    /// The point where it ends.
    pub to: String,
    /// What one walks on; a level floor if not given.
    #[serde(default)]
    pub kind: LinkKind,
    /// Bends between the two points, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bends: Vec<[f64; 2]>,
    /// Clear width in metres, where it is narrower than the room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0.3, max = 50.0))]
    pub width: Option<f64>,
    /// Metres gained in height from `from` to `to`; negative where the way leads down. For ramps and steps.
    #[serde(default, skip_serializing_if = "is_zero")]
    #[schemars(range(min = -10.0, max = 10.0))]
    pub rise: f64,
    /// Number of steps, where `kind` is `steps`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 200))]
    pub steps: Option<u32>,
    /// True where one may only walk from `from` to `to`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub one_way: bool,
    /// Who may pass; everybody if not given.
    #[serde(default)]
    pub access: Access,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_zero(value: &f64) -> bool {
    *value == 0.0
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

/// A lift or a staircase, with its stops on all floors it serves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct TransferEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The name by which other entries refer to it.
    pub id: String,
    /// What it is.
    pub kind: TransferKind,
    /// What stands on its sign, for example `1`.
    pub label: String,
    /// Where it stops, at least twice.
    pub stops: Vec<StopEntry>,
    /// Clear width in metres: the lift's door, or the staircase between its handrails.
    #[schemars(range(min = 0.3, max = 20.0))]
    pub width: f64,
    /// Depth of the lift's car in metres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0.5, max = 20.0))]
    pub car_depth: Option<f64>,
    /// Steps between two floors, where `kind` is `stairs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 200))]
    pub steps_per_floor: Option<u32>,
    /// Who may use it; everybody if not given.
    #[serde(default)]
    pub access: Access,
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
}

/// Where a lift or a staircase can be left.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct StopEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The floor.
    pub floor: String,
    /// The point of that floor inside the lift or on the landing.
    pub node: String,
}
