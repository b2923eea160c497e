//! R001, R002 and R004: recordings and films that nobody will ever hear or see.

use super::fluent::ContentMessage;
use crate::{
    content::Content,
    diagnostic::{Diagnostic, Origin, Rule},
    locale::message::{content::collects_words, definitions},
};
use std::path::Path;

/// What a message is for a recording.
enum Fit {
    Fits,
    Unknown,
    /// It says something else each time.
    Filled,
    /// It is never said.
    Unsaid,
}

/// Compares recordings and films with the messages and the languages that there are.
pub(super) fn check(
    content: &Content,
    messages: &[ContentMessage],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (tag, message, path, own) in content.recordings.entries() {
        entry(content, messages, ("recording", tag, message, path, own), diagnostics);
    }
    for (tag, message, path, own) in content.films.entries() {
        entry(content, messages, ("film", tag, message, path, own), diagnostics);
    }
}

fn entry(
    content: &Content,
    messages: &[ContentMessage],
    (what, tag, message, path, own): (&str, &str, &str, &Path, bool),
    diagnostics: &mut Vec<Diagnostic>,
) {
    let origin = Origin::file(path.to_string_lossy().into_owned());
    let mut report = |rule, message, help: &str| {
        diagnostics.push(Diagnostic::new(rule, &origin, message, help));
    };
    // What all offices share may be in a language that this one does not offer.
    let known = if own {
        content.office.languages.iter().any(|offered| *offered == tag)
    } else {
        content.locales.languages().any(|language| language.tag == tag)
    };
    if !known {
        report(
            Rule::RecordingLanguage,
            format!("the {what} is in `{tag}`, which is not offered"),
            "call the folder like one of the office's `languages`, or add the language there",
        );
    }
    match fit(message, messages) {
        Fit::Fits => {}
        Fit::Unknown => report(
            Rule::RecordingUnknown,
            format!("there is no message `{message}`"),
            "call it like a message of the Fluent files, with a point before an attribute",
        ),
        Fit::Filled => report(
            Rule::RecordingNeverPlayed,
            format!("`{message}` says something else each time, so its {what} is never used"),
            "remove it; only messages without variables can be recorded",
        ),
        Fit::Unsaid => report(
            Rule::RecordingNeverPlayed,
            format!("`{message}` collects words for the search and is never said"),
            "remove it",
        ),
    }
}

fn fit(message: &str, messages: &[ContentMessage]) -> Fit {
    let (id, attribute) = match message.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (message, None),
    };
    if collects_words(id) {
        return Fit::Unsaid;
    }
    if let Some(definition) = definitions().find(|definition| definition.id == id) {
        return match (attribute, definition.variables) {
            (Some(_), _) => Fit::Unknown,
            (None, []) => Fit::Fits,
            (None, _) => Fit::Filled,
        };
    }
    let named = messages.iter().find(|named| named.id == id);
    let fits = named.is_some_and(|named| {
        attribute.is_none_or(|attribute| {
            named.required.iter().chain(&named.optional).any(|known| *known == attribute)
        })
    });
    if fits { Fit::Fits } else { Fit::Unknown }
}
