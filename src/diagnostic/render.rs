//! Findings for people, programs, GitHub and Markdown.

mod human;
mod machine;

pub use human::human;
pub use machine::{github, json, markdown};

use super::{Diagnostic, Severity};

/// In which form findings are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, clap::ValueEnum)]
pub enum Format {
    /// For people: with the line of the file and a mark below the place.
    Human,
    /// For programs: one JSON object.
    Json,
    /// For GitHub: one annotation command per finding.
    Github,
    /// For pages and comments: a table.
    Markdown,
}

/// How many findings there are of each severity.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    /// Something is lost or wrong for a visitor.
    pub errors: usize,
    /// A visitor would be served worse than meant.
    pub warnings: usize,
    /// Worth knowing.
    pub informations: usize,
}

impl Counts {
    /// Counts findings.
    pub fn of(diagnostics: &[Diagnostic]) -> Self {
        let count = |severity| diagnostics.iter().filter(|d| d.severity == severity).count();
        Self {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            informations: count(Severity::Information),
        }
    }

    /// The counts in words, for example `2 errors, 1 warning`.
    pub fn in_words(self) -> String {
        let part = |count: usize, word: &str| match count {
            0 => None,
            1 => Some(format!("1 {word}")),
            _ => Some(format!("{count} {word}s")),
        };
        let parts: Vec<_> = [
            part(self.errors, "error"),
            part(self.warnings, "warning"),
            part(self.informations, "information"),
        ]
        .into_iter()
        .flatten()
        .collect();
        if parts.is_empty() { "no findings".to_owned() } else { parts.join(", ") }
    }
}

/// The word for a severity.
const fn word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information => "information",
    }
}
