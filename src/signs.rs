//! The sign schedule that a building's guidance needs: what hangs where, and what it says.
//!
//! A sign stands where ways from the entrances and kiosks to their destinations part or turn,
//! and after every change of floor; nowhere else. What each sign says follows from one rule for
//! every destination: the cheapest way there from wherever one stands ([`course`]). So the signs
//! agree with one another whatever entrance a visitor came by. [`proof`] does not trust this: it
//! walks every way by the signs alone.
//!
//! Emergency exits are not on these signs: they have a system of their own (ASR A1.3, ISO 7010),
//! and whoever mixes the two weakens it. Services such as toilets hang on panels of their own.

mod arrow;
mod course;
mod destination;
mod grouping;
mod house;
mod layout;
mod network;
mod number;
pub mod proof;
mod sight;

pub use arrow::Arrow;
pub use destination::{Destination, Kind, SERVICES, Start, StartKind};
pub use grouping::{Change, Group, Line, MOST_LINES};
pub use house::{House, Mobility};
pub use layout::{Approach, Panel, Reason, Schedule, Sign};
