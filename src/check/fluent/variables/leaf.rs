//! All the ways in which a text can be said, each with the variables that it shows.

use crate::check::fluent::variants::{chosen_by, key};
use crate::locale::entries::Entries;
use crate::locale::message::Variable;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant};
use std::collections::BTreeSet;

/// A text with more ways than this is not compared.
const MOST: usize = 2_000;
/// Levels of references that are followed.
const DEEPEST: usize = 12;

/// One way in which a text can be said.
#[derive(Debug, Clone, Default)]
pub(super) struct Leaf<'a> {
    /// The keys of the variants that were chosen, in the order of the file.
    pub places: Vec<&'a str>,
    shown: BTreeSet<&'a str>,
    /// The variables by which was chosen.
    chosen: BTreeSet<&'a str>,
    /// For variables that are words: which words lead here.
    words: Vec<(&'a str, BTreeSet<&'a str>)>,
}

impl<'a> Leaf<'a> {
    /// Whether this way leads through the variant with that key.
    ///
    /// The same word may stand in several choices; what counts is the place in the file.
    pub(super) fn passes(&self, place: &str) -> bool {
        self.places.iter().any(|own| std::ptr::eq(*own, place))
    }

    /// The variables that the reference shows wherever it can be in the same case as this one.
    ///
    /// A variable by which was chosen need not be shown: "one room" says the number.
    pub(super) fn lost<'r>(&self, theirs: &[Leaf<'r>]) -> Vec<&'r str> {
        let mut same = theirs.iter().filter(|leaf| self.meets(leaf)).map(|leaf| &leaf.shown);
        let Some(first) = same.next() else {
            return Vec::new();
        };
        let always =
            same.fold(first.clone(), |always, shown| always.intersection(shown).copied().collect());
        always
            .into_iter()
            .filter(|name| !self.shown.contains(name) && !self.chosen.contains(name))
            .collect()
    }

    /// Whether some words lead to both.
    fn meets(&self, other: &Leaf<'_>) -> bool {
        self.words.iter().all(|(name, words)| {
            other
                .words
                .iter()
                .filter(|(other_name, _)| other_name == name)
                .all(|(_, others)| words.iter().any(|word| others.contains(word)))
        })
    }

    /// Both ways one after the other, if the same words can lead to both.
    fn then(&self, next: &Self) -> Option<Self> {
        if !self.meets(next) {
            return None;
        }
        let mut both = self.clone();
        both.places.extend(&next.places);
        both.shown.extend(&next.shown);
        both.chosen.extend(&next.chosen);
        both.words.extend(next.words.iter().cloned());
        Some(both)
    }
}

/// All ways to say a text; `None` if there are too many to compare.
pub(super) fn leaves<'a>(
    pattern: &Pattern<&'a str>,
    entries: &Entries<'a, '_>,
    variables: &[Variable],
) -> Option<Vec<Leaf<'a>>> {
    Expansion { entries, variables }.pattern(pattern, 0)
}

struct Expansion<'e, 'a, 'b> {
    entries: &'e Entries<'a, 'b>,
    variables: &'e [Variable],
}

impl<'a> Expansion<'_, 'a, '_> {
    fn pattern(&self, pattern: &Pattern<&'a str>, depth: usize) -> Option<Vec<Leaf<'a>>> {
        let mut leaves = vec![Leaf::default()];
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else {
                continue;
            };
            let next = self.expression(expression, depth)?;
            if leaves.len().saturating_mul(next.len()) > MOST {
                return None;
            }
            leaves = leaves
                .iter()
                .flat_map(|leaf| next.iter().filter_map(|next| leaf.then(next)))
                .collect();
        }
        Some(leaves)
    }

    fn expression(&self, expression: &Expression<&'a str>, depth: usize) -> Option<Vec<Leaf<'a>>> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, depth),
            Expression::Select { selector, variants } => {
                let mut leaves = Vec::new();
                for variant in variants {
                    let choice = self.choice(selector, variant, variants);
                    let inner = self.pattern(&variant.value, depth)?;
                    leaves.extend(inner.iter().filter_map(|inner| choice.then(inner)));
                    if leaves.len() > MOST {
                        return None;
                    }
                }
                Some(leaves)
            }
        }
    }

    fn choice(
        &self,
        selector: &InlineExpression<&'a str>,
        variant: &Variant<&'a str>,
        variants: &[Variant<&'a str>],
    ) -> Leaf<'a> {
        let mut leaf = Leaf { places: vec![key(variant)], ..Leaf::default() };
        let Some((name, _)) = chosen_by(selector) else {
            return leaf;
        };
        leaf.chosen.insert(name);
        let known = self.variables.iter().find(|variable| variable.name == name);
        if let Some(words) = known.and_then(|variable| variable.keywords) {
            let mut here = BTreeSet::from([key(variant)]);
            if variant.default {
                let others: Vec<&str> = variants.iter().map(key).collect();
                here.extend(words.iter().copied().filter(|word| !others.contains(word)));
            }
            leaf.words.push((name, here));
        }
        leaf
    }

    fn inline(&self, inline: &InlineExpression<&'a str>, depth: usize) -> Option<Vec<Leaf<'a>>> {
        let mut leaf = Leaf::default();
        match inline {
            InlineExpression::VariableReference { id } => {
                leaf.shown.insert(id.name);
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                leaf.shown.extend(arguments.positional.iter().filter_map(
                    |argument| match argument {
                        InlineExpression::VariableReference { id } => Some(id.name),
                        _ => None,
                    },
                ));
            }
            InlineExpression::MessageReference { id, attribute } if depth < DEEPEST => {
                let target = self.entries.get(id.name).and_then(|found| match attribute {
                    Some(attribute) => found.entry.attribute(attribute.name),
                    None => found.entry.value.as_ref(),
                });
                if let Some(target) = target {
                    return self.pattern(target, depth + 1);
                }
            }
            InlineExpression::Placeable { expression } => {
                return self.expression(expression, depth);
            }
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::MessageReference { .. }
            | InlineExpression::TermReference { .. } => {}
        }
        Some(vec![leaf])
    }
}
