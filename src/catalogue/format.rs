//! `assets/catalogue/*.json` as written: the shapes that people edit and the JSON Schemas explain.
//!
//! Words that visitors read stand in `locales/<tag>/*.ftl` under ids made from the names here:
//! `concern-<id>` (with the attribute `.hint` where the tile has a second line),
//! `question-<id>`, `answer-<question>-<answer>` (attribute `.hint`), `tile-<id>` (attribute `.hint`),
//! `document-<id>` (attribute `.note`), `process-<id>-<step>`, `risk-<id>`, `remedy-<id>`,
//! `theme-<id>`, `fee-case-<id>`, `fee-exemption-<id>`.

mod fact;
mod office;
mod triage;

pub use fact::{
    AppointmentRule, BasisEntry, Confirmation, DurationEntry, DurationUnit, FactEntry, FactKind,
    FeeEntry, ReducedFeeEntry, UrgencyEntry, UrgencyKind,
};
pub use office::{ConfirmationEntry, OfficeCatalogueFile, OverrideEntry};
pub use triage::{ChoiceEntry, QuestionEntry, TriageFile};

use crate::{diagnostic::Origin, floorplan::FacilityKind};
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
    /// How many minutes one usually spends at the counter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meeting_minutes: Option<FactEntry<u32>>,
    /// Whether one needs an appointment. Offices differ, so it usually needs their confirmation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub appointment: Option<FactEntry<AppointmentRule>>,
    /// Who is responsible where the immigration office is not, in official German.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<FactEntry<String>>,
    /// When one has to hurry, or need not yet; what presses most comes first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub urgency: Vec<FactEntry<UrgencyEntry>>,
    /// What happens, by the process's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub process: Option<String>,
    /// Where to stop on the way to the counter, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stops: Vec<FacilityKind>,
    /// Special cases with an answer of their own, listed with this one; no further question.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub variants: Vec<String>,
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
    /// Who decides, where something is decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided_by: Option<Decider>,
    /// What can go wrong, by the names in the messages `risk-<id>`; three at most.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schemars(length(max = 3))]
    pub risks: Vec<String>,
    /// What one can do against a refusal, by the name in the message `remedy-<id>`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remedy: Option<FactEntry<String>>,
    /// The law on which the steps rest, where they say what the law says: while it does not hold,
    /// no steps and risks are shown and the answer leads to the info desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<FactEntry<BasisEntry>>,
}

/// One step of a process.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ProcessStepEntry {
    /// The name of the step; its words stand in the message `process-<process>-<step>`.
    pub id: String,
    /// Who acts or decides.
    pub actor: Actor,
    /// What is done, as a pictogram: a file of `assets/icons` without its ending.
    pub pictogram: String,
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

impl Actor {
    /// The pictogram of who acts.
    pub const fn pictogram(self) -> &'static str {
        match self {
            Self::Visitor => "user",
            Self::Office => "counter",
            Self::Other => "building",
        }
    }
}

/// Who decides on an application.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Decider {
    /// The immigration office.
    ImmigrationOffice,
    /// The authority for naturalisation, often in the same house.
    NaturalisationAuthority,
    /// Another authority.
    OtherAuthority,
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
    /// Whether nobody else should see who asks about it: its screens then have a key that closes
    /// everything, and say no more than they have to.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub discreet: bool,
}
