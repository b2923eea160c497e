//! Ways through the building: the graph in flat arrays, profiles, and one search tree per start.
//!
//! Weights are whole milliseconds and ties are broken by index, so the same files give the same
//! route on every machine. There is one graph for everybody: [`Weights`] say what an arc costs a
//! [`Profile`] at a time, and whether it may be used at all.

mod barrier;
pub mod format;
mod graph;
mod profile;
mod route;
mod tree;
mod weights;

pub use barrier::{Barrier, Unreachable};
pub use graph::{Arc, ArcKind, Graph, Passage};
pub(crate) use graph::{is_thoroughfare, room_at};
pub use profile::{Escalator, Lift, Profile, ProfileKind, Profiles, Stairs};
pub use route::{Leg, Route, RoutePoint};
pub use tree::Tree;
pub use weights::{Weight, Weights};
