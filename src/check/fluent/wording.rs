//! F011 and F013: texts without words, and control characters that turn the direction.

use super::Checked;
use super::variants::key;
use crate::diagnostic::{Diagnostic, Rule};
use crate::locale::entries::{Found, shown};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::borrow::Cow;

pub(super) fn check(
    language: &Checked<'_, '_>,
    original: Option<&Checked<'_, '_>>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for found in language.entries.values() {
        let model = original.and_then(|original| original.entries.get(found.entry.id));
        for (attribute, pattern) in found.entry.patterns() {
            let model = model.and_then(|model| match attribute {
                Some(name) => model.entry.attribute(name),
                None => model.entry.value.as_ref(),
            });
            let empty = match words(pattern) {
                Words::Some => false,
                Words::None => true,
                // A text of variables only is right where the reference has the same.
                Words::Placeables => model.is_some_and(|model| words(model) == Words::Some),
            };
            if empty {
                let name = match attribute {
                    Some(attribute) => format!("{}.{attribute}", shown(found.entry)),
                    None => shown(found.entry),
                };
                diagnostics.push(Diagnostic::new(
                    Rule::MessageEmpty,
                    &found.file.origin_of(attribute.unwrap_or(found.entry.id)),
                    format!("`{name}` says no word"),
                    "write what is to be said, or remove it so that the reference is shown",
                ));
            } else {
                empty_variants(found, pattern, diagnostics);
            }
            direction(found, pattern, diagnostics);
        }
    }
}

/// Variants without a word, where the variants are all there is.
fn empty_variants(
    found: &Found<'_, '_>,
    pattern: &Pattern<&str>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] =
        pattern.elements.as_slice()
    else {
        return;
    };
    for variant in variants {
        if words(&variant.value) == Words::None {
            let key = key(variant);
            diagnostics.push(Diagnostic::new(
                Rule::MessageEmpty,
                &found.file.origin_of(key),
                format!("the variant `[{key}]` of `{}` says no word", shown(found.entry)),
                "write what is to be said",
            ));
        } else {
            empty_variants(found, &variant.value, diagnostics);
        }
    }
}

/// Whether a text says anything by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Words {
    None,
    Placeables,
    Some,
}

fn words(pattern: &Pattern<&str>) -> Words {
    let mut words = Words::None;
    for element in &pattern.elements {
        let found = match element {
            PatternElement::TextElement { value } => spoken(value),
            PatternElement::Placeable { expression } => expression_words(expression),
        };
        match found {
            Words::Some => return Words::Some,
            Words::Placeables => words = Words::Placeables,
            Words::None => {}
        }
    }
    words
}

fn expression_words(expression: &Expression<&str>) -> Words {
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            spoken(&unescape_unicode_to_string(value))
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            expression_words(expression)
        }
        // What another message says is looked at there.
        Expression::Inline(
            InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. },
        ) => Words::Some,
        Expression::Inline(_) => Words::Placeables,
        Expression::Select { variants, .. } => {
            let all: Vec<Words> = variants.iter().map(|variant| words(&variant.value)).collect();
            if all.iter().all(|words| *words == Words::None) {
                Words::None
            } else if all.contains(&Words::Some) {
                Words::Some
            } else {
                Words::Placeables
            }
        }
    }
}

fn spoken(text: &str) -> Words {
    let silent = |letter: char| {
        letter.is_whitespace()
            || letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    if text.chars().all(silent) { Words::None } else { Words::Some }
}

/// F013: embeddings and overrides never, isolates in pairs within one text.
fn direction(found: &Found<'_, '_>, pattern: &Pattern<&str>, diagnostics: &mut Vec<Diagnostic>) {
    let mut open: Vec<&str> = Vec::new();
    for element in &pattern.elements {
        let (part, text) = match element {
            PatternElement::TextElement { value } => (*value, Cow::Borrowed(*value)),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => (*value, unescape_unicode_to_string(value)),
            PatternElement::Placeable { expression } => {
                if let Expression::Select { variants, .. } = expression {
                    for variant in variants {
                        direction(found, &variant.value, diagnostics);
                    }
                }
                continue;
            }
        };
        let written = matches!(text, Cow::Borrowed(_));
        for (at, letter) in text.char_indices() {
            // An escape has no place of its own; then the literal is pointed at.
            let place = if written { &part[at..] } else { part };
            let mut report = |message: String, help: &str| {
                let origin = found.file.origin_of(place);
                diagnostics.push(Diagnostic::new(Rule::Direction, &origin, message, help));
            };
            match letter {
                '\u{202a}'..='\u{202e}' => report(
                    format!(
                        "the control character U+{:04X} turns the direction",
                        u32::from(letter)
                    ),
                    "remove it; variables keep their own direction by themselves",
                ),
                '\u{2066}'..='\u{2068}' => open.push(place),
                '\u{2069}' if open.pop().is_none() => report(
                    "U+2069 ends an isolate that was not begun".to_owned(),
                    "remove it, or begin the isolate with U+2068 in the same text",
                ),
                _ => {}
            }
        }
    }
    for place in open {
        diagnostics.push(Diagnostic::new(
            Rule::Direction,
            &found.file.origin_of(place),
            "an isolate is begun and not ended with U+2069",
            "end it in the same text, or remove it; variables are isolated by themselves",
        ));
    }
}
