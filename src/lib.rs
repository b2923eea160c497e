//! Leitsystem: see the modules.
pub mod advice;
pub mod catalogue;
pub mod check;
pub mod command;
pub mod content;
pub mod diagnostic;
pub mod floorplan;
pub mod guidance;
pub mod locale;
pub mod office;
pub mod referral;
pub mod routing;
#[cfg(feature = "ui")]
pub mod ui;
pub mod visit;
pub mod wording;
