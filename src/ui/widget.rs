//! The few widgets of our own that iced 0.14 needs for a kiosk in many scripts.

mod code;
mod flow;
mod label;
mod pages;
mod panel;
mod root;
mod sketch;

pub use code::Code;
pub use flow::Flow;
pub use label::{Align, Label, Overflow};
pub use pages::{Pages, Strip};
pub use panel::{Panel, Part, Surface, Touchable};
pub use root::{Ring, Root};
pub use sketch::Sketch;
