//! F008: references that lead nowhere or in a circle, and texts that must not be formatted.

use super::Checked;
use super::walk::{Node, visit};
use crate::diagnostic::{Diagnostic, Rule, did_you_mean};
use crate::locale::entries::{FUNCTION, Found, shown};
use crate::locale::soundness::{Soundness, Unsound};
use crate::locale::syntax::Entry;

pub(super) fn check(language: &Checked<'_, '_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut soundness = Soundness::new(&language.entries);
    for found in language.entries.values() {
        for (attribute, pattern) in found.entry.patterns() {
            visit(pattern, &mut |node| {
                diagnostics.extend(broken(language, found, node));
            });
            // A term is looked at where it is used: only there it is known what it is given.
            if !found.entry.term
                && let Err(unsound) = soundness.examine(found.entry.id, attribute)
            {
                diagnostics.push(unsound_finding(language, found, unsound));
            }
        }
    }
    // Circles of terms that no message uses yet.
    for found in language.entries.values().filter(|found| found.entry.term) {
        for (attribute, _) in found.entry.patterns() {
            if let Err(unsound @ Unsound::Circle(_)) = soundness.examine(found.entry.id, attribute)
            {
                diagnostics.push(unsound_finding(language, found, unsound));
            }
        }
    }
}

fn broken(
    language: &Checked<'_, '_>,
    found: &Found<'_, '_>,
    node: Node<'_, '_>,
) -> Option<Diagnostic> {
    let (id, attribute, term) = match node {
        Node::Message { id, attribute } => (id, attribute, false),
        Node::Term { id, attribute } => (id, attribute, true),
        Node::Call { name, .. } if name != FUNCTION => {
            return Some(Diagnostic::new(
                Rule::MessageReference,
                &found.file.origin_of(name),
                format!("there is no function `{name}`"),
                format!("the only function is `{FUNCTION}`"),
            ));
        }
        Node::Call { .. } | Node::Variable { .. } | Node::Select { .. } => return None,
    };
    if language.lost.contains(&(id, None)) || language.lost.contains(&(id, attribute)) {
        return None;
    }
    let entries = &language.entries;
    let hyphen = if term { "-" } else { "" };
    let origin = found.file.origin_of(id);
    let Some(target) = entries.get(id).filter(|target| target.entry.term == term) else {
        let names = entries
            .values()
            .filter(|target| target.entry.term == term)
            .map(|target| target.entry.id);
        let near = did_you_mean(id, names);
        let kind = if term { "term" } else { "message" };
        let help = match (near, entries.get(id)) {
            (_, Some(other)) => format!("write `{}`", shown(other.entry)),
            (Some(near), None) => format!("did you mean `{hyphen}{near}`?"),
            (None, None) if !term => {
                format!("add `{id}`, or write `{{ ${id} }}` if a variable is meant")
            }
            (None, None) => format!("add the {kind} `{hyphen}{id}`, or write the words themselves"),
        };
        return Some(Diagnostic::new(
            Rule::MessageReference,
            &origin,
            format!("there is no {kind} `{hyphen}{id}`"),
            help,
        ));
    };
    missing_part(target.entry, attribute).map(|message| {
        Diagnostic::new(
            Rule::MessageReference,
            &origin,
            message,
            "refer to a text that is there, or write the words themselves",
        )
    })
}

fn missing_part(target: &Entry<'_>, attribute: Option<&str>) -> Option<String> {
    match attribute {
        Some(name) if target.attribute(name).is_none() => {
            Some(format!("`{}` has no attribute `.{name}`", shown(target)))
        }
        None if target.value.is_none() => Some(format!("`{}` has only attributes", shown(target))),
        Some(_) | None => None,
    }
}

fn unsound_finding(
    language: &Checked<'_, '_>,
    found: &Found<'_, '_>,
    unsound: Unsound<'_>,
) -> Diagnostic {
    // The part that shows the fault may stand in another file of the language.
    let place = |part: &str| {
        language
            .source
            .files
            .iter()
            .find(|file| file.offset_of(part).is_some())
            .unwrap_or(found.file)
            .origin_of(part)
    };
    let name = shown(found.entry);
    match unsound {
        Unsound::Circle(reference) => Diagnostic::new(
            Rule::MessageReference,
            &place(reference),
            format!("the reference to `{reference}` leads back to itself"),
            "write the words themselves in one of the messages of the circle",
        ),
        Unsound::TooLong => Diagnostic::new(
            Rule::MessageSyntax,
            &found.file.origin_of(found.entry.id),
            format!("`{name}` has more than 90 placeables, with those of what it refers to"),
            "divide the message; Fluent stops at 100",
        ),
        Unsound::Digits(number) => Diagnostic::new(
            Rule::MessageSyntax,
            &place(number),
            format!("`{number}` has or asks for too many digits"),
            "nine digits before and after the point are the most",
        ),
        Unsound::TermVariable(variable) => Diagnostic::new(
            Rule::VariableUnknown,
            &place(variable),
            format!("`${variable}` in a term is not given where `{name}` uses the term"),
            format!(
                "variables of the program do not reach a term; give it as `-term({variable}: \"…\")`, \
                 or write the words in the message"
            ),
        ),
        Unsound::EmptyCall(function) => Diagnostic::new(
            Rule::MessageSyntax,
            &place(function),
            format!("`{function}()` is given no number"),
            format!("write `{function}($name)`"),
        ),
    }
}
