//! `triage.json` as it is written.

use crate::diagnostic::Origin;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

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
    /// Ends that are one tap away from every screen: urgent help, and help in danger. Their words
    /// stand in the messages `tile-<id>`.
    #[schemars(length(max = 2))]
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub help_now: Vec<ChoiceEntry>,
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
    /// True where nobody beside the visitor should see what was chosen: neutral words, a key that
    /// ends the visit at once, nothing to print or to take along unasked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub discreet: bool,
}
