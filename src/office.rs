//! The office: its zones, counters, kiosks and who does what, when.
//!
//! [`format`] is what stands in `office.json`; [`Office`] is the same with every reference to the
//! building and the catalogue resolved.

mod duty;
pub mod format;
mod keypad;
mod letter;
#[expect(clippy::module_inception, reason = "the office is the subject of this folder")]
mod office;
mod outreach;
pub mod reach;
mod reference;
mod responsibility;

pub use duty::{Duty, Serves, Service};
pub use format::{Admission, CounterKind, Particles};
pub use keypad::{KeyFunction, Keypad, KeypadEntry};
pub use letter::{LetterRange, LetterRangeError};
pub use office::{Counter, CounterIndex, Kiosk, KioskIndex, Office, Screen, Zone, ZoneIndex};
pub use outreach::{Outreach, OutreachIndex};
pub(crate) use reference::place_named;
