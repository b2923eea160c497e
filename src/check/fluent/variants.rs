//! F009 and F010: variants that are never chosen, that stand twice, or that are not there.

use super::plural::{CATEGORIES, Plural};
use super::walk::{Node, visit};
use super::{Checked, Expected};
use crate::diagnostic::{Diagnostic, Rule, did_you_mean};
use crate::locale::entries::Found;
use crate::locale::message::Variable;
use fluent_syntax::ast::{InlineExpression, Pattern, Variant, VariantKey};
use std::collections::BTreeSet;

pub(super) fn check(
    language: &Checked<'_, '_>,
    original: Option<&Checked<'_, '_>>,
    expected: &Expected,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let tag = &language.language().tag;
    let counting = Counting { cardinal: Plural::new(tag, false), ordinal: Plural::new(tag, true) };
    for found in language.entries.values() {
        let message = expected.messages.get(found.entry.id).filter(|_| !found.entry.term);
        let variables = message.map_or(&[][..], |message| message.variables);
        for (attribute, pattern) in found.entry.patterns() {
            visit(pattern, &mut |node| {
                if let Node::Select { selector, variants } = node {
                    select(found, selector, variants, variables, &counting, diagnostics);
                }
            });
            let model = original
                .and_then(|original| original.entries.get(found.entry.id))
                .and_then(|model| match attribute {
                    Some(name) => model.entry.attribute(name),
                    None => model.entry.value.as_ref(),
                });
            if let Some(model) = model {
                lost(found, pattern, model, variables, diagnostics);
            }
        }
    }
}

struct Counting {
    cardinal: Plural,
    ordinal: Plural,
}

/// The word or number between the brackets.
pub(super) const fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

/// The variable by which a choice is made, and whether as a rank.
pub(super) fn chosen_by<'a>(selector: &InlineExpression<&'a str>) -> Option<(&'a str, bool)> {
    match selector {
        InlineExpression::VariableReference { id } => Some((id.name, false)),
        InlineExpression::FunctionReference { arguments, .. } => {
            let ordinal = arguments.named.iter().any(|argument| {
                argument.name.name == "type"
                    && matches!(argument.value, InlineExpression::StringLiteral { value } if value == "ordinal")
            });
            match arguments.positional.first()? {
                InlineExpression::VariableReference { id } => Some((id.name, ordinal)),
                _ => None,
            }
        }
        _ => None,
    }
}

fn select<'a>(
    found: &Found<'a, '_>,
    selector: &InlineExpression<&'a str>,
    variants: &[Variant<&'a str>],
    variables: &[Variable],
    counting: &Counting,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut report = |rule: Rule, part: &str, message: String, help: String| {
        diagnostics.push(Diagnostic::new(rule, &found.file.origin_of(part), message, help));
    };
    let keys: Vec<&str> = variants.iter().map(key).collect();
    for (place, name) in keys.iter().enumerate() {
        if let Some(first) = keys[..place].iter().find(|first| *first == name) {
            report(
                Rule::VariantUnknown,
                name,
                format!(
                    "`[{name}]` is there twice, first in line {}",
                    found.file.origin_of(first).position.line
                ),
                "remove one of the two; the first one is chosen".to_owned(),
            );
        }
    }
    let Some((name, ordinal)) = chosen_by(selector) else {
        return;
    };
    let Some(variable) = variables.iter().find(|variable| variable.name == name) else {
        return;
    };
    if let Some(words) = variable.keywords {
        for variant in variants {
            let key = key(variant);
            let known = words.contains(&key) || (variant.default && key == "other");
            if !known {
                let help = match did_you_mean(key, words.iter().copied()) {
                    Some(near) => format!("did you mean `[{near}]`?"),
                    None => format!("it can be {}", listed(words)),
                };
                report(Rule::VariantUnknown, key, format!("`${name}` is never `{key}`"), help);
            }
        }
    } else if variable.number {
        let plural = if ordinal { &counting.ordinal } else { &counting.cardinal };
        number(name, variants, &keys, plural, &mut report);
    } else {
        for key in &keys {
            let default =
                variants.iter().any(|variant| variant.default && self::key(variant) == *key);
            if !default && (CATEGORIES.contains(key) || key.parse::<f64>().is_ok()) {
                report(
                    Rule::VariantUnknown,
                    key,
                    format!("`${name}` is text, so that `[{key}]` is never chosen"),
                    "choose by a number, or say it without variants".to_owned(),
                );
            }
        }
    }
}

fn number(
    name: &str,
    variants: &[Variant<&str>],
    keys: &[&str],
    plural: &Plural,
    report: &mut impl FnMut(Rule, &str, String, String),
) {
    for variant in variants {
        let key = key(variant);
        if let Ok(value) = key.parse::<f64>() {
            if value.fract() != 0.0 {
                report(
                    Rule::VariantUnknown,
                    key,
                    format!("`${name}` is never `{key}`: it is a whole number"),
                    "remove the variant".to_owned(),
                );
            }
        } else if !CATEGORIES.contains(&key) {
            let help = match did_you_mean(key, CATEGORIES) {
                Some(near) => format!("did you mean `[{near}]`?"),
                None => format!("a number is chosen by {}", listed(&plural.reachable())),
            };
            report(Rule::VariantUnknown, key, format!("`${name}` is never `{key}`"), help);
        } else if !plural.reaches(key) && !variant.default {
            report(
                Rule::PluralForms,
                key,
                format!("no whole number takes the form `[{key}]` in this language"),
                format!("remove it; the language has {}", listed(&plural.reachable())),
            );
        }
    }
    // What can be below zero is a floor, not a count, and has no plural.
    let count = !keys.iter().any(|key| key.parse::<f64>().is_ok_and(|value| value < 0.0));
    let fallen = plural.fallen(keys);
    if count && fallen.len() > 1 {
        let default = variants.iter().find(|variant| variant.default).map_or(keys[0], key);
        let forms: Vec<&str> = fallen.iter().map(|(form, _)| *form).collect();
        let examples: Vec<String> =
            fallen.iter().map(|(form, number)| format!("`{form}` ({number})")).collect();
        report(
            Rule::PluralForms,
            default,
            format!(
                "`*[{default}]` takes the numbers of {} forms: {}",
                forms.len(),
                examples.join(", ")
            ),
            format!("add a variant for each form but one: {}", listed(&forms)),
        );
    }
}

/// Words of a choice that the reference tells apart and the translation does not.
fn lost(
    found: &Found<'_, '_>,
    pattern: &Pattern<&str>,
    model: &Pattern<&str>,
    variables: &[Variable],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for variable in variables {
        let Some(words) = variable.keywords else {
            continue;
        };
        let own = mentioned(pattern, variable.name);
        let Some(place) = own.first().map(|(_, default)| *default) else {
            continue;
        };
        let own: BTreeSet<&str> = own.into_iter().map(|(key, _)| key).collect();
        let missing: Vec<&str> = mentioned(model, variable.name)
            .into_iter()
            .map(|(key, _)| key)
            .filter(|key| words.contains(key) && !own.contains(key))
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        if !missing.is_empty() {
            diagnostics.push(Diagnostic::new(
                Rule::VariantUnknown,
                &found.file.origin_of(place),
                format!(
                    "the reference has its own words for {} of `${}`; here the default `*[{place}]` is said",
                    listed(&missing),
                    variable.name
                ),
                "add a variant for each, or name the default by what it says".to_owned(),
            ));
        }
    }
}

/// The keys of all choices by a variable, each with the key of the choice's default.
fn mentioned<'a>(pattern: &Pattern<&'a str>, variable: &str) -> Vec<(&'a str, &'a str)> {
    let mut mentioned = Vec::new();
    visit(pattern, &mut |node| {
        if let Node::Select { selector, variants } = node
            && chosen_by(selector).is_some_and(|(name, _)| name == variable)
        {
            let default = variants.iter().find(|variant| variant.default).map_or("", key);
            mentioned.extend(variants.iter().map(|variant| (key(variant), default)));
        }
    });
    mentioned
}

fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}
