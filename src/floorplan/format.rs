//! `building.json` as it is written: the shape that people edit and the JSON Schema explains.

mod kind;

pub use kind::{
    Access, DoorOpening, EscalatorDirection, FacilityKind, LinkKind, NodeKind, RoomKind,
    TransferKind,
};

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
    /// When visitors may be there, in the notation of OpenStreetMap; always if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// The corners of the room, in order, without repeating the first.
    #[schemars(length(min = 3))]
    pub outline: Vec<[f64; 2]>,
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

/// A door, or an opening without a leaf.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DoorEntry {
    /// Clear width in metres: what a wheelchair really has to pass through.
    #[schemars(range(min = 0.3, max = 30.0))]
    pub width: f64,
    /// How it opens; by hand if not given.
    #[serde(default)]
    pub opening: DoorOpening,
    /// Height of the threshold in metres; none if not given.
    #[serde(default, skip_serializing_if = "is_zero")]
    #[schemars(range(min = 0.0, max = 0.5))]
    pub threshold: f64,
    /// When it is open, in the notation of OpenStreetMap; always if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// Who may pass; everybody if not given.
    #[serde(default)]
    pub access: Access,
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
    /// Whether steps or a ramp have a handrail; they do if not given.
    #[serde(default = "is_true", skip_serializing_if = "is_default_true")]
    pub handrail: bool,
    /// Whether tactile paving leads along it, for people who walk with a cane.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub tactile: bool,
    /// When it may be walked, in the notation of OpenStreetMap; always if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
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

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_default_true(value: &bool) -> bool {
    *value
}

fn is_true() -> bool {
    true
}

/// A lift, a staircase or an escalator, with its stops on all floors it serves.
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
    /// Width of the lift's car in metres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0.5, max = 20.0))]
    pub car_width: Option<f64>,
    /// Depth of the lift's car in metres.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0.5, max = 20.0))]
    pub car_depth: Option<f64>,
    /// How many seconds one usually waits for this lift; the profile's figure if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0, max = 600))]
    pub wait_seconds: Option<u32>,
    /// How many seconds this lift or escalator takes for one floor; the profile's figure if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 120))]
    pub floor_seconds: Option<u32>,
    /// Steps between two floors, where `kind` is `stairs`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 200))]
    pub steps_per_floor: Option<u32>,
    /// Whether stairs have a handrail; they do if not given.
    #[serde(default = "is_true", skip_serializing_if = "is_default_true")]
    pub handrail: bool,
    /// Where an escalator runs to; it is a pair that runs both ways if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<EscalatorDirection>,
    /// When it may be used, in the notation of OpenStreetMap; always if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// Who may use it; everybody if not given.
    #[serde(default)]
    pub access: Access,
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
