//! One language: its own name, its direction, and who has read its texts.

use crate::diagnostic::{Diagnostic, Origin, Rule};
use chrono::NaiveDate;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use unic_langid::LanguageIdentifier;

/// `locales/<tag>/locale.json` as it is written: what the kiosk must know about a language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields, title = "Leitsystem language")]
pub struct LanguageFile {
    /// Where editors find the schema of this file.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The language's name in the language itself, for example `العربية`; it stands on its tile.
    #[schemars(length(min = 1))]
    pub name: String,
    /// Which way its script runs.
    pub direction: Direction,
    /// The script as the four letters of ISO 15924, for example `Latn`, `Arab`, `Cyrl`.
    #[schemars(regex(pattern = "^[A-Z][a-z]{3}$"))]
    pub script: String,
    /// Who has read the texts.
    pub status: Status,
    /// The person who read the texts, once somebody has.
    #[serde(default)]
    pub reviewed_by: Option<String>,
    /// The day on which they were read, `YYYY-MM-DD`.
    #[serde(default)]
    pub reviewed_on: Option<NaiveDate>,
    /// The letters of the keyboard on the screen, row by row as people know them, in small letters.
    /// Without it the reference's keyboard serves; that one and digits can always be chosen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub keyboard: Vec<Vec<String>>,
}

/// Which way a script runs.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Direction {
    /// From left to right.
    #[serde(rename = "ltr")]
    LeftToRight,
    /// From right to left.
    #[serde(rename = "rtl")]
    RightToLeft,
}

/// Who has read the texts of a language.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// The language that the others are translated from.
    Reference,
    /// Translated by a machine; no person has read it yet.
    MachineDraft,
    /// A person who speaks the language has read it.
    Reviewed,
}

/// A language that the kiosk can speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// The language as a BCP 47 tag; it is the name of the language's folder.
    pub tag: LanguageIdentifier,
    /// The language's name in the language itself.
    pub own_name: String,
    /// Which way its script runs.
    pub direction: Direction,
    /// The script as the four letters of ISO 15924.
    pub script: String,
    /// Who has read the texts.
    pub status: Status,
    /// The person who read the texts, once somebody has.
    pub reviewed_by: Option<String>,
    /// The day on which they were read.
    pub reviewed_on: Option<NaiveDate>,
    /// The letters of its keyboard, row by row from left to right; empty if it has none of its own.
    pub keyboard: Vec<Vec<String>>,
    /// Where the language is described.
    pub origin: Origin,
}

impl Language {
    /// Takes the description of the language whose folder is called `folder`.
    ///
    /// The language is `None` if the folder's name is no BCP 47 tag. The findings also say when
    /// the description contradicts itself; such a language can be used nevertheless.
    pub fn resolve(folder: &str, file: LanguageFile) -> (Option<Self>, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        if file.status == Status::Reviewed
            && (file.reviewed_by.as_deref().is_none_or(str::is_empty) || file.reviewed_on.is_none())
        {
            diagnostics.push(Diagnostic::new(
                Rule::LanguageDescription,
                &file.origin,
                format!("`{folder}` is called reviewed, but not by whom and when"),
                "give `reviewed_by` and `reviewed_on`, or set `status` to `machine-draft`",
            ));
        }
        if file.status == Status::MachineDraft && file.reviewed_on.is_some() {
            diagnostics.push(Diagnostic::new(
                Rule::LanguageDescription,
                &file.origin,
                format!("`{folder}` is called a machine draft, but gives a day of review"),
                "set `status` to `reviewed`, or remove `reviewed_on`",
            ));
        }
        let tag = match folder.parse::<LanguageIdentifier>() {
            Ok(tag) if !tag.language.is_empty() => Some(tag),
            Ok(_) | Err(_) => {
                diagnostics.push(Diagnostic::new(
                    Rule::LanguageDescription,
                    &file.origin,
                    format!("`{folder}` is no language tag"),
                    "name the folder by a BCP 47 tag, for example `uk`, `fa-AF` or `sr-Latn`",
                ));
                None
            }
        };
        let language = tag.map(|tag| Self {
            tag,
            own_name: file.name,
            direction: file.direction,
            script: file.script,
            status: file.status,
            reviewed_by: file.reviewed_by,
            reviewed_on: file.reviewed_on,
            keyboard: file.keyboard,
            origin: file.origin,
        });
        (language, diagnostics)
    }
}
