//! Ways through the building: the graph in flat arrays, profiles, and one search tree per start.
//!
//! Weights are whole milliseconds and ties are broken by index, so the same files give the same
//! route on every machine. There is one graph for everybody: [`Weights`] say what an arc costs a
//! [`Profile`] at a time, and whether it may be used at all.
//!
//! A way without one-way links, ramps and stairs costs the same in both directions: a door is paid
//! for by whoever passes through it, not by whoever begins or ends there; a room by whoever crosses
//! it; a turn where one makes it. A door that bars, bars at the beginning and at the end as well.

pub mod audit;
mod barrier;
pub mod format;
mod graph;
mod hop;
mod profile;
mod queue;
mod route;
mod search;
mod tree;
mod weights;

pub use barrier::{Barrier, Unreachable};
pub use graph::{Arc, ArcKind, Graph, Passage};
pub(crate) use graph::{is_thoroughfare, room_at};
pub use profile::{Escalator, Lift, Profile, ProfileKind, Profiles, Stairs};
pub use route::{Leg, Route, RoutePoint};
pub use tree::Tree;
pub use weights::{Weight, Weights};
