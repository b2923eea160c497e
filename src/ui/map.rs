//! The plan: turned so that up is where the visitor looks, with the way drawn on it.
//!
//! [`scene`] turns the building into plain shapes in pixels, [`paint`] makes a picture of them,
//! once per view, off the screen's own time; [`plan`] shows the picture in tiles and moves a small
//! mark along the way, so that a frame of the animation touches a few thousand pixels only.

mod drawing;
mod labels;
mod line;
mod paint;
mod plan;
mod scene;
mod view;
mod zones;

pub use paint::{Painted, Pictures, Request};
pub use plan::{Animation, Plan};
pub use scene::Scene;
