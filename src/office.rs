//! The office: its zones, counters, kiosks and who does what, when.
//!
//! [`format`] is what stands in `office.json`; [`Office`] is the same with every reference to the
//! building and the catalogue resolved.

pub mod format;
mod letter;
#[expect(clippy::module_inception, reason = "the office is the subject of this folder")]
mod office;
mod reference;

pub use format::CounterKind;
pub use letter::{LetterRange, LetterRangeError};
pub use office::{Counter, CounterIndex, Kiosk, KioskIndex, Office, Screen, Zone, ZoneIndex};
pub(crate) use reference::place_named;
