//! From a route to what a good porter would say: steps as data, never as text.
//!
//! [`guide`] reads a [`crate::routing::Route`] and the building's geometry; the sentences are made
//! from the steps in [`crate::locale::message::directions`].

mod guide;
mod landmark;
mod leg;
mod mark;
mod path;
mod step;

pub use guide::{Guidance, guide, minutes_to_say};
pub use landmark::{Landmark, LandmarkKind};
pub use step::{Bend, Destination, Doorway, Side, Step, StepKind};
