//! The building: floors, rooms, doors, the network of paths, lifts and stairs.
//!
//! [`format`] is what stands in `building.json`; [`Building`] is the same with every reference
//! resolved to an index. Positions are metres on a named floor: x grows to the right of the plan,
//! y grows **up** the plan. Directions are degrees clockwise from the plan's up.

mod building;
pub mod format;
pub mod geometry;
mod resolve;
mod walls;

pub use building::{
    Building, Floor, FloorIndex, Link, LinkIndex, Node, NodeIndex, Part, Room, RoomIndex, Transfer,
    TransferIndex,
};
pub use format::{
    Access, DoorOpening, EscalatorDirection, FacilityKind, LinkKind, NodeKind, RoomKind,
    TransferKind,
};
pub use walls::Walls;
