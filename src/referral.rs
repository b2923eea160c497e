//! Referral advice: the partners who help beside or instead of the office.
//!
//! [`format`] is what stands in `partners.json`; [`Partner`] is the same, resolved.

pub mod format;
mod partner;

pub use format::{Appointment, Cost, PartnerKind};
pub use partner::{Partner, PartnerIndex, Partners};
