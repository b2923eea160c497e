//! F006 and F007: variables that the program does not pass, and those that a translation lost.

mod leaf;

use super::walk::{Node, visit};
use super::{Checked, Expected};
use crate::diagnostic::{Diagnostic, Rule, did_you_mean};
use crate::locale::entries::{Entries, Found};
use crate::locale::message::Variable;
use fluent_syntax::ast::{InlineExpression, Pattern};
use std::collections::BTreeSet;

pub(super) fn check(
    language: &Checked<'_, '_>,
    original: Option<&Checked<'_, '_>>,
    expected: &Expected,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for id in &expected.order {
        let Some(found) = language.entries.get(id.as_str()).filter(|found| !found.entry.term)
        else {
            continue;
        };
        let variables = expected.messages[id].variables;
        unknown(&language.entries, found, variables, diagnostics);
        let model =
            original.and_then(|original| Some((original, original.entries.get(id.as_str())?)));
        let Some((original, model)) = model else {
            continue;
        };
        for (attribute, pattern) in found.entry.patterns() {
            let model = match attribute {
                Some(name) => model.entry.attribute(name),
                None => model.entry.value.as_ref(),
            };
            let Some(model) = model else { continue };
            let place = attribute.unwrap_or(found.entry.id);
            lost_choice(found, place, pattern, model, variables, diagnostics);
            let theirs = leaf::leaves(model, &original.entries, variables);
            let ours = leaf::leaves(pattern, &language.entries, variables);
            if let (Some(theirs), Some(ours)) = (theirs, ours) {
                lost(language, found, place, &ours, &theirs, diagnostics);
            }
        }
    }
}

/// F006, also in messages that the message refers to: those get the same variables.
fn unknown(
    entries: &Entries<'_, '_>,
    found: &Found<'_, '_>,
    variables: &[Variable],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let said = found.entry.id;
    let mut seen = BTreeSet::new();
    let mut waiting = vec![said];
    while let Some(id) = waiting.pop() {
        let Some(found) = entries.get(id).filter(|found| !found.entry.term) else {
            continue;
        };
        if !seen.insert(id) {
            continue;
        }
        for (_, pattern) in found.entry.patterns() {
            visit(pattern, &mut |node| match node {
                Node::Variable { name }
                    if !variables.iter().any(|variable| variable.name == name) =>
                {
                    diagnostics.push(unknown_finding(found, name, said, variables));
                }
                Node::Call { name, arguments } => {
                    let by_text =
                        arguments.positional.first().and_then(|argument| match argument {
                            InlineExpression::VariableReference { id } => Some(id.name),
                            _ => None,
                        });
                    let variable = by_text
                        .and_then(|name| variables.iter().find(|variable| variable.name == name));
                    if let Some(variable) = variable.filter(|variable| !variable.number) {
                        diagnostics.push(Diagnostic::new(
                            Rule::VariableUnknown,
                            &found.file.origin_of(name),
                            format!("`{name}` needs a number, but `${}` is text", variable.name),
                            format!("write `{{ ${} }}`", variable.name),
                        ));
                    }
                }
                Node::Message { id, .. } => waiting.push(id),
                Node::Variable { .. } | Node::Term { .. } | Node::Select { .. } => {}
            });
        }
    }
}

fn unknown_finding(
    found: &Found<'_, '_>,
    name: &str,
    said: &str,
    variables: &[Variable],
) -> Diagnostic {
    let names: Vec<&str> = variables.iter().map(|variable| variable.name).collect();
    let listed = || names.iter().map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", ");
    let help = match did_you_mean(name, names.iter().copied()) {
        Some(near) => format!("did you mean `${near}`? The program passes {}", listed()),
        None if names.is_empty() => "remove it; the program passes nothing here".to_owned(),
        None => format!("the program passes {}", listed()),
    };
    Diagnostic::new(
        Rule::VariableUnknown,
        &found.file.origin_of(name),
        format!("the program does not pass `${name}` to `{said}`"),
        help,
    )
}

/// F007 for variables that are never shown: the reference chooses by them, the translation not.
fn lost_choice(
    found: &Found<'_, '_>,
    place: &str,
    pattern: &Pattern<&str>,
    model: &Pattern<&str>,
    variables: &[Variable],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let theirs = names(model);
    let ours = names(pattern);
    for variable in variables.iter().filter(|variable| variable.keywords.is_some()) {
        if theirs.contains(variable.name) && !ours.contains(variable.name) {
            diagnostics.push(Diagnostic::new(
                Rule::VariableLost,
                &found.file.origin_of(place),
                format!("the reference chooses by `${}`, this text does not", variable.name),
                format!("choose by it: `{{ ${} -> …`", variable.name),
            ));
        }
    }
}

fn names<'a>(pattern: &Pattern<&'a str>) -> BTreeSet<&'a str> {
    let mut names = BTreeSet::new();
    visit(pattern, &mut |node| {
        if let Node::Variable { name } = node {
            names.insert(name);
        }
    });
    names
}

/// F007 for variables that are shown, variant by variant.
fn lost(
    language: &Checked<'_, '_>,
    found: &Found<'_, '_>,
    place: &str,
    ours: &[leaf::Leaf<'_>],
    theirs: &[leaf::Leaf<'_>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let losses: Vec<Vec<&str>> = ours.iter().map(|leaf| leaf.lost(theirs)).collect();
    let loses = |name: &str, variant: &str| {
        ours.iter()
            .zip(&losses)
            .filter(|(leaf, _)| leaf.passes(variant))
            .all(|(_, losses)| losses.contains(&name))
    };
    let mut told = BTreeSet::new();
    for (leaf, losses) in ours.iter().zip(&losses) {
        for name in losses.iter().copied() {
            // To blame is the first variant that loses it however the text goes on.
            let variant = leaf.places.iter().copied().find(|variant| loses(name, variant));
            let part = variant.unwrap_or(place);
            // The variant may stand in another file, in a message that this one refers to.
            let file = language
                .source
                .files
                .iter()
                .find(|file| file.offset_of(part).is_some())
                .unwrap_or(found.file);
            let origin = file.origin_of(part);
            if !told.insert((origin.clone(), name)) {
                continue;
            }
            let within = match variant {
                Some(variant) => format!("in the variant `[{variant}]`"),
                None => format!("in `{}`", found.entry.id),
            };
            diagnostics.push(Diagnostic::new(
                Rule::VariableLost,
                &origin,
                format!("`${name}` of the reference is lost {within}"),
                format!("show it: `{{ ${name} }}`"),
            ));
        }
    }
}
