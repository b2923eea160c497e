//! From a route to what a good porter would say: steps as data, never as text.
//!
//! [`guide`] reads a [`crate::routing::Route`] and the building's geometry; the sentences are made
//! from the steps in [`crate::locale::message::directions`].

mod beside;
mod count;
mod effort;
mod guide;
mod landmark;
mod leg;
mod mark;
mod path;
mod step;

pub use effort::{Effort, SeatOnTheWay, Seats, seats_on_the_way};
pub use guide::{Guidance, facing_after, guide, guide_as_far, minutes_to_say};
pub use landmark::{Landmark, LandmarkKind};
pub use step::{Bend, Destination, Doorway, Obstacle, STRAIGHT, Side, Step, StepKind, Tactile};
