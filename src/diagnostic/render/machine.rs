//! Findings for programs, GitHub and Markdown.

use super::{Counts, word};
use crate::diagnostic::{Diagnostic, Severity};
use serde::Serialize;
use std::fmt::Write;

/// The version of the JSON report.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Report<'a> {
    version: u32,
    counts: Counts,
    findings: Vec<Finding<'a>>,
}

#[derive(Serialize)]
struct Finding<'a> {
    code: &'static str,
    severity: &'static str,
    file: &'a str,
    /// One-based; none for the file as a whole.
    line: Option<u32>,
    column: Option<u32>,
    message: &'a str,
    help: &'a str,
}

/// Findings as one JSON object with `version`, `counts` and `findings`, and a line break.
///
/// # Errors
///
/// None in practice: everything in a finding can be written as JSON.
pub fn json(diagnostics: &[Diagnostic]) -> Result<String, serde_json::Error> {
    let findings = diagnostics
        .iter()
        .map(|finding| {
            let position = finding.origin.position;
            let known = position.line > 0;
            Finding {
                code: finding.rule.code(),
                severity: word(finding.severity),
                file: &finding.origin.file,
                line: known.then_some(position.line),
                column: known.then_some(position.column),
                message: &finding.message,
                help: &finding.help,
            }
        })
        .collect();
    let report = Report { version: VERSION, counts: Counts::of(diagnostics), findings };
    let mut text = serde_json::to_string_pretty(&report)?;
    text.push('\n');
    Ok(text)
}

/// Findings as workflow commands of GitHub Actions, which shows them beside the changed lines.
pub fn github(diagnostics: &[Diagnostic]) -> String {
    let mut out = String::new();
    for finding in diagnostics {
        let level = match finding.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Information => "notice",
        };
        let position = finding.origin.position;
        let place = if position.line > 0 {
            format!(",line={},col={}", position.line, position.column)
        } else {
            String::new()
        };
        // Writing into a string cannot fail.
        let _ = writeln!(
            out,
            "::{level} file={}{place},title={}::{}. {}",
            property(&finding.origin.file),
            finding.rule.code(),
            data(&finding.message),
            data(&finding.help),
        );
    }
    out
}

/// Escapes the text of a workflow command.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// Escapes a property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// Findings as a Markdown table per file.
pub fn markdown(diagnostics: &[Diagnostic]) -> String {
    let mut out = format!("**{}**\n", Counts::of(diagnostics).in_words());
    let mut file = None;
    for finding in diagnostics {
        if file != Some(&finding.origin.file) {
            file = Some(&finding.origin.file);
            let _ = write!(
                out,
                "\n### {}\n\n| Line | Code | Severity | Finding | How to mend it |\n\
                 |---:|---|---|---|---|\n",
                cell(&finding.origin.file)
            );
        }
        let position = finding.origin.position;
        let place = if position.line > 0 {
            format!("{}:{}", position.line, position.column)
        } else {
            String::new()
        };
        let _ = writeln!(
            out,
            "| {place} | {} | {} | {} | {} |",
            finding.rule.code(),
            word(finding.severity),
            cell(&finding.message),
            cell(&finding.help),
        );
    }
    out
}

/// Escapes what would end a cell of a table.
fn cell(text: &str) -> String {
    text.replace('\\', "\\\\").replace('|', "\\|").replace(['\n', '\r'], " ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Origin, Rule};

    fn findings() -> Vec<Diagnostic> {
        vec![
            Diagnostic::new(Rule::Syntax, &Origin::new("a,b.json", 3, 7), "100 %|\nbad", "mend it"),
            Diagnostic::new(Rule::StaleFact, &Origin::file("c.json"), "old", "check it"),
        ]
    }

    #[test]
    fn json_has_version_counts_and_findings() {
        let value: serde_json::Value =
            serde_json::from_str(&json(&findings()).expect("findings are JSON")).expect("JSON");
        assert_eq!(value["version"], 1);
        assert_eq!(value["counts"]["errors"], 1);
        assert_eq!(value["counts"]["informations"], 1);
        assert_eq!(value["findings"][0]["code"], "J002");
        assert_eq!(value["findings"][0]["line"], 3);
        assert!(value["findings"][1]["line"].is_null());
    }

    #[test]
    fn github_commands_are_escaped() {
        assert_eq!(
            github(&findings()),
            "::error file=a%2Cb.json,line=3,col=7,title=J002::100 %25|%0Abad. mend it\n\
             ::notice file=c.json,title=C004::old. check it\n"
        );
    }

    #[test]
    fn markdown_has_one_table_per_file() {
        let text = markdown(&findings());
        assert!(text.contains("| 3:7 | J002 | error | 100 %\\| bad | mend it |"), "{text}");
        assert_eq!(text.matches("###").count(), 2);
    }
}
