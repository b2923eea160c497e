//! What is different today: lifts out of order, closed doors and corridors, counters closed or
//! moved.
//!
//! [`format`] is what stands in `status.json`; [`Status`] is the same with every reference
//! resolved; [`Today`] says what holds at one moment, together with the opening hours.

pub mod format;
#[expect(clippy::module_inception, reason = "the status is the subject of this folder")]
mod status;
mod today;

pub use format::Reason;
pub use status::{Closed, Closure, ClosureIndex, Status};
pub use today::{Cause, Today};
