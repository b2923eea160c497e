//! Findings about the files people edit: what is wrong, where, and how to mend it.
//!
//! Loaders and checks return diagnostics beside their value. They never stop at the first one.
//! [`render`] turns them into text for a person, JSON, GitHub annotations or Markdown.

pub mod render;
mod rule;

pub use rule::Rule;

use serde::{Deserialize, Serialize};

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Something is lost or wrong for a visitor.
    Error,
    /// The kiosk works, but a visitor would be served worse than meant.
    Warning,
    /// Worth knowing; no visitor notices.
    Information,
}

/// A position in a file: one-based line and column, counted in characters.
/// Line 0 means "the file as a whole".
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub struct Position {
    /// One-based line; 0 for the whole file.
    pub line: u32,
    /// One-based column in characters; 0 for the whole file.
    pub column: u32,
}

/// Where an entry of an office's files was read, so that later checks can point at it.
///
/// The reader of [`crate::content`] writes it into every JSON object under the key `@origin`;
/// format types that want to know take it with `#[serde(rename = "@origin", default)]`.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Origin {
    /// The file, as the person who ran the check would name it.
    pub file: String,
    /// Where in the file the object begins.
    #[serde(flatten)]
    pub position: Position,
}

impl Origin {
    /// The file as a whole.
    pub fn file(file: impl Into<String>) -> Self {
        Self { file: file.into(), position: Position::default() }
    }

    /// A place in a file; line and column count from one.
    pub fn new(file: impl Into<String>, line: u32, column: u32) -> Self {
        Self { file: file.into(), position: Position { line, column } }
    }
}

/// One finding.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Diagnostic {
    /// The rule that was broken; its code is stable and can be quoted.
    pub rule: Rule,
    /// How bad it is.
    pub severity: Severity,
    /// Where it is.
    pub origin: Origin,
    /// What is wrong, one sentence without full stop, names in backticks.
    pub message: String,
    /// How to mend it, one sentence without full stop.
    pub help: String,
}

impl Diagnostic {
    /// A finding with the rule's usual severity.
    pub fn new(
        rule: Rule,
        origin: &Origin,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            rule,
            severity: rule.severity(),
            origin: origin.clone(),
            message: message.into(),
            help: help.into(),
        }
    }

    /// The same finding with another severity.
    #[must_use]
    pub fn with_severity(mut self, severity: Severity) -> Self {
        self.severity = severity;
        self
    }
}

/// Puts findings into the order in which they are reported: file, line, column, code, message.
pub fn sort(diagnostics: &mut [Diagnostic]) {
    diagnostics.sort_by(|a, b| {
        (&a.origin, a.rule.code(), &a.message).cmp(&(&b.origin, b.rule.code(), &b.message))
    });
}

/// The nearest of `candidates` to `word`, if one is near enough to be what was meant.
pub fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let length = word.chars().count();
    candidates
        .into_iter()
        // A word of quite another length cannot be near; comparing it would only cost time.
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= length / 3 + 1)
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|(distance, candidate)| *distance <= (candidate.chars().count() / 3).max(1))
        .min()
        .map(|(_, candidate)| candidate)
}
