//! Statements with their sources: fees, durations, deadlines.

use crate::diagnostic::Origin;
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A statement of law, fee, deadline or responsibility. It is shown as a fact only while it is
/// valid; after that the kiosk says "ask at the counter".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FactEntry<T> {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The statement.
    pub value: T,
    /// Where it was read.
    pub source: String,
    /// The day on which somebody last compared it with the source, `YYYY-MM-DD`.
    pub checked_on: NaiveDate,
    /// The last day on which it may be shown without being checked again, `YYYY-MM-DD`.
    pub valid_until: NaiveDate,
    /// True where sources contradict each other: the kiosk then says "ask at the counter".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub disputed: bool,
    /// True where offices differ: the kiosk says "ask at the counter" until the office has confirmed
    /// the statement in its own `catalogue.json`.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub needs_confirmation: bool,
    /// Who in the office has confirmed it; never in the shared catalogue.
    #[serde(skip)]
    #[schemars(skip)]
    pub confirmation: Option<Confirmation>,
}

/// Who in the office has confirmed a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirmation {
    /// The unit, for example `Sachgebiet Aufenthalt`.
    pub by: String,
    /// The day on which it was confirmed.
    pub on: NaiveDate,
}

/// What a statement is about.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum FactKind {
    /// The legal basis.
    LegalBasis,
    /// What to have in hand.
    Documents,
    /// What it costs.
    Fees,
    /// How long it usually takes until the concern is settled.
    Duration,
    /// How long one usually spends at the counter.
    MeetingMinutes,
    /// Whether one needs an appointment.
    Appointment,
    /// Who is responsible.
    Responsible,
    /// When one has to hurry.
    Urgency,
    /// What one can do against a refusal.
    Remedy,
    /// The law on which the steps of a process rest.
    Basis,
}

impl FactKind {
    /// The name in the files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::LegalBasis => "legal-basis",
            Self::Documents => "documents",
            Self::Fees => "fees",
            Self::Duration => "duration",
            Self::MeetingMinutes => "meeting-minutes",
            Self::Appointment => "appointment",
            Self::Responsible => "responsible",
            Self::Urgency => "urgency",
            Self::Remedy => "remedy",
            Self::Basis => "basis",
        }
    }
}

/// The law on which the steps of a process rest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct BasisEntry {
    /// The law, in official German.
    pub law: String,
    /// The last day on which the law says so, `YYYY-MM-DD`, where it names one; visitors read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ends_on: Option<NaiveDate>,
}

/// Whether one needs an appointment at the office.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum AppointmentRule {
    /// By appointment only.
    Required,
    /// Without one.
    WalkIn,
    /// Some offices want one: visitors have to ask, until their office says.
    Varies,
}

impl AppointmentRule {
    /// The name in the files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::WalkIn => "walk-in",
            Self::Varies => "varies",
        }
    }
}

/// When one has to hurry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct UrgencyEntry {
    /// What decides.
    pub when: UrgencyKind,
    /// How many days; 0 where the rule has none.
    #[serde(default)]
    #[schemars(range(max = 366))]
    pub days: u32,
}

/// What makes a concern urgent.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum UrgencyKind {
    /// The paper has ended or ends within so many days: to the info desk today.
    PaperEnds,
    /// One has to apply before the paper ends; then the right to stay goes on.
    BeforeEnd,
    /// One has to apply within so many days after entering the country.
    AfterEntry,
    /// One has to report it at once.
    AtOnce,
    /// The paper ends in more than so many days: one applies on the web, or comes later.
    NotYet,
}

impl UrgencyKind {
    /// The name in the files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::PaperEnds => "paper-ends",
            Self::BeforeEnd => "before-end",
            Self::AfterEntry => "after-entry",
            Self::AtOnce => "at-once",
            Self::NotYet => "not-yet",
        }
    }
}

/// One fee of a concern.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct FeeEntry {
    /// The amount in cents.
    #[schemars(range(max = 1_000_000))]
    pub cents: u32,
    /// For whom or for what, by the name in the message `fee-case-<case>`; for everybody if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<String>,
    /// True where this is the most that it costs.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub at_most: bool,
    /// True where only few people pay it, such as those under 24: what it costs in a few words leaves
    /// it out.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub special: bool,
    /// True where people under 18 pay half.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub half_for_minors: bool,
    /// Who pays nothing, by the names in the messages `fee-exemption-<id>`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub exempt: Vec<String>,
    /// Who pays another amount.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reduced: Vec<ReducedFeeEntry>,
}

/// Another amount for some people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ReducedFeeEntry {
    /// For whom, by the name in the message `fee-exemption-<id>`.
    pub who: String,
    /// The amount in cents.
    #[schemars(range(max = 1_000_000))]
    pub cents: u32,
}

/// A usual duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DurationEntry {
    /// The least it usually takes.
    #[schemars(range(min = 1, max = 1000))]
    pub from: u32,
    /// The most it usually takes.
    #[schemars(range(min = 1, max = 1000))]
    pub to: u32,
    /// The unit of both.
    pub unit: DurationUnit,
}

/// The unit of a usual duration.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum DurationUnit {
    /// Minutes.
    Minutes,
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
}

impl DurationUnit {
    /// The name in the files.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
        }
    }
}
