//! Ways through the building: the graph in flat arrays, profiles, and one search tree per start.
//!
//! Weights are whole milliseconds and ties are broken by index, so the same files give the same
//! route on every machine. There is one graph for everybody: a [`Profile`] says at the time of the
//! search what an arc costs, and whether it may be used at all.

mod barrier;
mod graph;
mod profile;
mod route;
mod tree;

pub use barrier::{Barrier, Unreachable};
pub use graph::{Arc, ArcKind, Graph, Passage};
pub(crate) use graph::{is_thoroughfare, room_at};
pub use profile::{Lift, Profile, ProfileKind, Stairs, Weight};
pub use route::{Leg, Route, RoutePoint};
pub use tree::Tree;
