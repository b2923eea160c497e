//! An office's own `catalogue.json`: what it leaves out, changes and confirms.

use super::{
    AppointmentRule, DurationEntry, FactEntry, FactKind, FeeEntry, Handling, UrgencyEntry,
};
use crate::{diagnostic::Origin, floorplan::FacilityKind};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The office's own catalogue: applied to the shared one when the office is loaded. The shared
/// files stay as they are.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields, title = "Leitsystem office catalogue")]
pub struct OfficeCatalogueFile {
    /// Where editors find the schema of this file.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of this file format: 1.
    pub version: u32,
    /// The concerns of the shared catalogue that this office does not show.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub hidden: Vec<String>,
    /// What is different in this office.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<OverrideEntry>,
    /// What the office has confirmed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub confirmations: Vec<ConfirmationEntry>,
}

/// What is different about one concern. What is not given stays as the shared catalogue has it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct OverrideEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The concern, by its name in the shared catalogue.
    pub concern: String,
    /// The official German term.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub official: Option<String>,
    /// Whether this office handles it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handling: Option<Handling>,
    /// The legal basis, with its source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<FactEntry<Vec<String>>>,
    /// What to have in hand, by the documents' names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub documents: Option<FactEntry<Vec<String>>>,
    /// The fees.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fees: Option<FactEntry<Vec<FeeEntry>>>,
    /// How long it usually takes until the concern is settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<FactEntry<DurationEntry>>,
    /// How many minutes one usually spends at the counter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting_minutes: Option<FactEntry<u32>>,
    /// Whether one needs an appointment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<FactEntry<AppointmentRule>>,
    /// Who is responsible where this office is not, in official German.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<FactEntry<String>>,
    /// When one has to hurry, or need not yet; what presses most comes first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub urgency: Vec<FactEntry<UrgencyEntry>>,
    /// What happens, by the process's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub process: Option<String>,
    /// Where to stop on the way to the counter, in order.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stops: Option<Vec<FacilityKind>>,
    /// Who else helps: concerns that are handled elsewhere, the most helpful first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub referrals: Option<Vec<String>>,
}

/// Statements of the shared catalogue that are right for this office.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ConfirmationEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The concerns, by their names in the shared catalogue.
    #[schemars(length(min = 1))]
    pub concerns: Vec<String>,
    /// Which of their statements; all that need it if not given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<FactKind>,
    /// The unit that confirms, for example `Sachgebiet Aufenthalt`; no person's name.
    #[schemars(length(min = 1))]
    pub by: String,
    /// The day of the confirmation, `YYYY-MM-DD`. It counts until the statement is checked again:
    /// what was confirmed before may say something else now.
    pub on: NaiveDate,
}
