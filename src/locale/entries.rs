//! The messages and terms of one language by name, over all its files.

use super::source::{LocaleFile, MessageSource};
use super::syntax::{Entry, Parsed};
use crate::diagnostic::{Diagnostic, Rule};
use std::collections::BTreeMap;

/// The messages and terms of one language by name; they share one set of names.
pub type Entries<'a, 'b> = BTreeMap<&'a str, Found<'a, 'b>>;

/// A message or term and the file in which it stands.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a, 'b> {
    /// The file.
    pub file: &'a LocaleFile,
    /// The message or term.
    pub entry: &'b Entry<'a>,
}

/// The name that the only function takes among the messages.
pub const FUNCTION: &str = "NUMBER";

/// Puts the messages of all files of a language together.
///
/// Where a name stands twice, the first one counts and the second is reported (F002), likewise
/// an attribute within a message. `parsed` holds what was read from the files, in their order.
pub fn collect<'a, 'b>(
    source: &'a MessageSource,
    parsed: &'b [Parsed<'a>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Entries<'a, 'b> {
    let mut entries: Entries<'a, 'b> = BTreeMap::new();
    for (file, parsed) in source.files.iter().zip(parsed) {
        for entry in &parsed.entries {
            twice_within(file, entry, diagnostics);
            if entry.id == FUNCTION {
                diagnostics.push(Diagnostic::new(
                    Rule::MessageTwice,
                    &file.origin_of(entry.id),
                    format!("`{FUNCTION}` is the name of the function"),
                    "give the message another name",
                ));
                continue;
            }
            let Some(first) = entries.get(entry.id) else {
                entries.insert(entry.id, Found { file, entry });
                continue;
            };
            let origin = first.file.origin_of(first.entry.id);
            let at = format!("{}:{}", origin.file, origin.position.line);
            let name = shown(entry);
            let message = if first.entry.term == entry.term {
                format!("`{name}` is there twice, first at {at}")
            } else {
                format!("`{name}` has the same name as `{}` at {at}", shown(first.entry))
            };
            diagnostics.push(Diagnostic::new(
                Rule::MessageTwice,
                &file.origin_of(entry.id),
                message,
                "remove or rename one of the two; the first one is shown",
            ));
        }
    }
    entries
}

fn twice_within(file: &LocaleFile, entry: &Entry<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for (place, (name, _)) in entry.attributes.iter().enumerate() {
        let first = entry.attributes[..place].iter().find(|(earlier, _)| earlier == name);
        if let Some((first, _)) = first {
            diagnostics.push(Diagnostic::new(
                Rule::MessageTwice,
                &file.origin_of(name),
                format!(
                    "`.{name}` is there twice in `{}`, first in line {}",
                    shown(entry),
                    file.origin_of(first).position.line
                ),
                "remove one of the two; the first one is shown",
            ));
        }
    }
}

/// A name as it stands in the file: terms begin with a hyphen.
pub fn shown(entry: &Entry<'_>) -> String {
    if entry.term { format!("-{}", entry.id) } else { entry.id.to_owned() }
}
