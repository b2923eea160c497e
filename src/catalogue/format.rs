//! `assets/catalogue/*.json` as written: the shapes that people edit and the JSON Schemas explain.
//!
//! Words that visitors read stand in `locales/<tag>/*.ftl` under ids made from the names here:
//! `concern-<id>` (with the attribute `.hint` where the tile has a second line),
//! `question-<id>`, `answer-<question>-<answer>` (attribute `.hint`), `tile-<id>` (attribute `.hint`),
//! `document-<id>` (attribute `.note`), `process-<id>-<step>`, `theme-<id>`, `fee-case-<id>`.

use crate::{diagnostic::Origin, floorplan::FacilityKind};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version of the file formats that this program writes.
pub const VERSION: u32 = 1;

/// `concerns.json`: what people come for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields, title = "Leitsystem concerns")]
pub struct ConcernsFile {
    /// Where editors find the schema of this file.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of this file format: 1.
    pub version: u32,
    /// The concerns.
    pub concerns: Vec<ConcernEntry>,
}

/// One concern.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ConcernEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The name by which other entries refer to it, for example `extend`.
    pub id: String,
    /// The official German term, which the visitor needs at the counter.
    pub official: String,
    /// Whether an immigration office handles it.
    pub handling: Handling,
    /// The pictogram: a file of `assets/icons` without its ending.
    pub pictogram: String,
    /// The theme it belongs to.
    pub theme: String,
    /// The fourteen-digit keys of the public service in the federal catalogue (LeiKa).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub service_keys: Vec<String>,
    /// The legal basis, with its source.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<FactEntry<Vec<String>>>,
    /// What to have in hand, by the documents' names, with the source of the list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub documents: Option<FactEntry<Vec<String>>>,
    /// The fees. An empty list with a source means "free of charge"; a missing one "ask at the counter".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fees: Option<FactEntry<Vec<FeeEntry>>>,
    /// How long it usually takes until the concern is settled.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<FactEntry<DurationEntry>>,
    /// Whether one needs an appointment.
    #[serde(default)]
    pub appointment: AppointmentRule,
    /// What happens, by the process's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub process: Option<String>,
    /// Where to stop on the way to the counter, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stops: Vec<FacilityKind>,
    /// Who else helps: concerns that are handled elsewhere, the most helpful first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub referrals: Vec<String>,
}

/// Whether an immigration office handles a concern.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Handling {
    /// At one of the office's own counters.
    Here,
    /// By a partner of the office.
    Elsewhere,
    /// There is nothing to do: the visitor may go home.
    NothingToDo,
}

/// Whether one needs an appointment at the office.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum AppointmentRule {
    /// Offices differ.
    #[default]
    Unknown,
    /// Usually by appointment only.
    Required,
    /// Usually without one.
    WalkIn,
}

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

/// `documents.json`: what visitors may have to bring.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields, title = "Leitsystem documents")]
pub struct DocumentsFile {
    /// Where editors find the schema of this file.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of this file format: 1.
    pub version: u32,
    /// The documents.
    pub documents: Vec<DocumentEntry>,
}

/// One kind of document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DocumentEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The name by which concerns refer to it.
    pub id: String,
    /// The official German term.
    pub official: String,
    /// The pictogram: a file of `assets/icons` without its ending.
    pub pictogram: String,
    /// The place in the house where one gets it, if there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub available_at: Option<FacilityKind>,
}

/// `processes.json`: what happens after the visitor has come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields, title = "Leitsystem processes")]
pub struct ProcessesFile {
    /// Where editors find the schema of this file.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of this file format: 1.
    pub version: u32,
    /// The processes.
    pub processes: Vec<ProcessEntry>,
}

/// One process, at most five steps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ProcessEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The name by which concerns refer to it.
    pub id: String,
    /// The steps, in order.
    #[schemars(length(min = 1, max = 5))]
    pub steps: Vec<ProcessStepEntry>,
}

/// One step of a process.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ProcessStepEntry {
    /// The name of the step; its words stand in the message `process-<process>-<step>`.
    pub id: String,
    /// Who acts or decides.
    pub actor: Actor,
}

/// Who acts in a step of a process.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Actor {
    /// The visitor.
    Visitor,
    /// The immigration office.
    Office,
    /// Another body.
    Other,
}

/// `triage.json`: the entry tiles and the questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields, title = "Leitsystem triage")]
pub struct TriageFile {
    /// Where editors find the schema of this file.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of this file format: 1.
    pub version: u32,
    /// The tiles of the first question, in their fixed places.
    #[schemars(length(min = 1, max = 8))]
    pub tiles: Vec<ChoiceEntry>,
    /// The further questions.
    pub questions: Vec<QuestionEntry>,
}

/// A question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct QuestionEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The name by which choices lead to it.
    pub id: String,
    /// The possible answers. "I don't know" is added by the program and leads to the info desk.
    #[schemars(length(min = 1))]
    pub answers: Vec<ChoiceEntry>,
}

/// A tile or an answer; it names exactly one of `question`, `concern` and `info_desk`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ChoiceEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The name of the choice; unique within its question.
    pub id: String,
    /// The pictogram: a file of `assets/icons` without its ending.
    pub pictogram: String,
    /// The official German term of what the choice shows, for example of a paper in the hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub official: Option<String>,
    /// The question it leads to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// The concern it ends at.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concern: Option<String>,
    /// True where it ends at the info desk.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub info_desk: bool,
}

/// `themes.json`: the themes of the network, in the order of their sectors.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields, title = "Leitsystem themes")]
pub struct ThemesFile {
    /// Where editors find the schema of this file.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of this file format: 1.
    pub version: u32,
    /// The themes.
    pub themes: Vec<ThemeEntry>,
}

/// A theme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ThemeEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The name by which concerns and partners refer to it.
    pub id: String,
    /// The pictogram: a file of `assets/icons` without its ending.
    pub pictogram: String,
}
