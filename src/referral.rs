//! Referral advice: the partners who help beside or instead of the office.
//!
//! [`format`] is what stands in `partners.json`; [`Partner`] is the same, resolved. [`NetworkMap`]
//! is the picture of all of them as data, [`NetworkAnalysis`] says what is missing in it.

mod contact;
pub mod format;
mod locator;
pub mod network;
mod partner;

pub use format::{Appointment, Audience, Cost, PartnerKind, PartnerStatus, Transit, Vehicle};
pub use locator::{Compass, Locator};
pub use network::{Double, NetworkAnalysis, NetworkMap, Sameness};
pub use partner::{DAYS_BETWEEN_CHECKS, Partner, PartnerIndex, Partners, ServiceCase};
