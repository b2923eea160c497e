//! `status.json` as it is written: the shape that people edit and the JSON Schema explains.

use crate::{diagnostic::Origin, locale::message::keywords};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version of the file format that this program writes.
pub const VERSION: u32 = 1;

/// What is different today. The file may be missing; it is read again within a second of a change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields, title = "Leitsystem status")]
pub struct StatusFile {
    /// Where editors find the schema of this file.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of this file format: 1.
    pub version: u32,
    /// What is closed or moved. Exactly one of `transfer`, `door`, `link`, `room`, `area` and `counter` says what.
    pub closures: Vec<ClosureEntry>,
}

/// Something that is closed, out of order or moved for a time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ClosureEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// A lift, a staircase or an escalator of the building.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transfer: Option<String>,
    /// A door: its point.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub door: Option<String>,
    /// A way: its two points, in any order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub link: Option<[String; 2]>,
    /// A room with everything in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<String>,
    /// Everything inside an outline on one floor, for example half a corridor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub area: Option<AreaEntry>,
    /// A counter of the office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub counter: Option<String>,
    /// Where a counter works instead: a point of kind `place`. Without it the counter is closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moved_to: Option<String>,
    /// From when on, in local time, for example `2026-11-23T08:00`; already if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Until when; after that the entry has no effect. Until somebody removes it if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// Why, as visitors read it in their language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
    /// A message of the office's own `office.ftl` that says more, for example `closure-market`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A part of one floor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct AreaEntry {
    /// The floor.
    pub floor: String,
    /// The corners of the area, in order, without repeating the first.
    #[schemars(length(min = 3))]
    pub outline: Vec<[f64; 2]>,
}

keywords! {
    /// Why something is closed.
    #[derive(Serialize, Deserialize, JsonSchema)]
    #[serde(rename_all = "kebab-case")]
    pub enum Reason {
        /// It does not work.
        OutOfOrder = "out-of-order",
        /// Planned maintenance or repair.
        Maintenance = "maintenance",
        /// Building work.
        BuildingWork = "building-work",
        /// Cleaning.
        Cleaning = "cleaning",
        /// An event in the house.
        Event = "event",
        /// A meeting or training of the staff.
        StaffMeeting = "staff-meeting",
        /// Staff are ill or missing.
        StaffShortage = "staff-shortage",
        /// Something is dangerous there.
        Danger = "danger",
    }
}
