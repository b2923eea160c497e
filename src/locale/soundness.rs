//! Says beforehand which messages can be formatted without harm.
//!
//! Formatting reports most faults, and then another language speaks instead. Some it does not
//! report (fluent-bundle 0.16): a variable that is not given to a term is shown as `{$name}`,
//! `NUMBER()` without a number as `NUMBER()`; and some end the program: more than 100 placeables
//! in a message with a choice between literals, or numbers with more digits than an integer
//! holds. All of these can be seen in the text, and such a message is never formatted.

use super::entries::Entries;
use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeMap;

/// Why a message must not be formatted, and the part of the text that shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsound<'a> {
    /// It refers to itself; the name of the reference that closes the circle.
    Circle(&'a str),
    /// It has more placeables than Fluent fills, with those of what it refers to.
    TooLong,
    /// It has more digits, or asks for more, than can be shown.
    Digits(&'a str),
    /// It uses a variable in a term that the call of the term does not give.
    TermVariable(&'a str),
    /// It calls the function without a number.
    EmptyCall(&'a str),
}

/// Fluent fills 100 placeables at most; some are left as a margin.
const MOST_PLACEABLES: usize = 90;
/// Levels of references and braces.
const DEEPEST: usize = 150;
/// Digits of a number, or behind its point.
const MOST_DIGITS: usize = 9;

/// Looks at the messages of one language; remembers what it has seen.
pub struct Soundness<'a, 'b> {
    entries: &'b Entries<'a, 'b>,
    counts: BTreeMap<Place<'a>, usize>,
    path: Vec<(&'a str, Option<&'a str>)>,
}

/// A text with the variables a term was given; `None` outside of terms.
type Place<'a> = (&'a str, Option<&'a str>, Option<Vec<&'a str>>);

impl<'a, 'b> Soundness<'a, 'b> {
    /// Looks at the messages of one language.
    pub fn new(entries: &'b Entries<'a, 'b>) -> Self {
        Self { entries, counts: BTreeMap::new(), path: Vec::new() }
    }

    /// Whether a message's value (`None`) or attribute can be formatted.
    ///
    /// References to what is not there are sound: formatting reports them.
    pub fn examine(&mut self, id: &'a str, attribute: Option<&'a str>) -> Result<(), Unsound<'a>> {
        self.path.clear();
        self.place(id, id, attribute, None, 0).map(drop)
    }

    /// Counts the placeables of a value or attribute, with those of what it refers to.
    fn place(
        &mut self,
        reference: &'a str,
        id: &'a str,
        attribute: Option<&'a str>,
        given: Option<&[&'a str]>,
        depth: usize,
    ) -> Result<usize, Unsound<'a>> {
        let Some(entry) = self.entries.get(id).map(|found| found.entry) else {
            return Ok(0);
        };
        let pattern = match attribute {
            Some(name) => entry.attribute(name),
            None => entry.value.as_ref(),
        };
        let Some(pattern) = pattern else { return Ok(0) };
        if self.path.contains(&(id, attribute)) {
            return Err(Unsound::Circle(reference));
        }
        let key = (id, attribute, given.map(<[_]>::to_vec));
        if let Some(count) = self.counts.get(&key) {
            return Ok(*count);
        }
        self.path.push((id, attribute));
        let count = self.pattern(pattern, given, depth + 1)?;
        self.path.pop();
        if count > MOST_PLACEABLES {
            return Err(Unsound::TooLong);
        }
        self.counts.insert(key, count);
        Ok(count)
    }

    fn pattern(
        &mut self,
        pattern: &Pattern<&'a str>,
        given: Option<&[&'a str]>,
        depth: usize,
    ) -> Result<usize, Unsound<'a>> {
        if depth > DEEPEST {
            return Err(Unsound::TooLong);
        }
        let mut count = 0;
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                count += 1 + self.expression(expression, given, depth + 1)?;
            }
        }
        Ok(count)
    }

    fn expression(
        &mut self,
        expression: &Expression<&'a str>,
        given: Option<&[&'a str]>,
        depth: usize,
    ) -> Result<usize, Unsound<'a>> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, given, true, depth + 1),
            Expression::Select { selector, variants } => {
                let chosen = self.inline(selector, given, false, depth + 1)?;
                let mut longest = 0;
                for variant in variants {
                    if let fluent_syntax::ast::VariantKey::NumberLiteral { value } = variant.key {
                        digits(value)?;
                    }
                    longest = longest.max(self.pattern(&variant.value, given, depth + 1)?);
                }
                Ok(chosen + longest)
            }
        }
    }

    fn inline(
        &mut self,
        inline: &InlineExpression<&'a str>,
        given: Option<&[&'a str]>,
        shown: bool,
        depth: usize,
    ) -> Result<usize, Unsound<'a>> {
        if depth > DEEPEST {
            return Err(Unsound::TooLong);
        }
        match inline {
            InlineExpression::StringLiteral { .. } => Ok(0),
            InlineExpression::NumberLiteral { value } => digits(value).map(|()| 0),
            InlineExpression::VariableReference { id } => match given {
                Some(names) if shown && !names.contains(&id.name) => {
                    Err(Unsound::TermVariable(id.name))
                }
                Some(_) | None => Ok(0),
            },
            InlineExpression::FunctionReference { id, arguments } => {
                if arguments.positional.is_empty() {
                    return Err(Unsound::EmptyCall(id.name));
                }
                self.arguments(arguments, given, depth)
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.place(id.name, id.name, attribute, given, depth + 1)
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let mut names = Vec::new();
                let mut count = 0;
                if let Some(arguments) = arguments {
                    count = self.arguments(arguments, given, depth)?;
                    names.extend(arguments.named.iter().map(|argument| argument.name.name));
                }
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                Ok(count + self.place(id.name, id.name, attribute, Some(&names), depth + 1)?)
            }
            InlineExpression::Placeable { expression } => {
                Ok(1 + self.expression(expression, given, depth + 1)?)
            }
        }
    }

    fn arguments(
        &mut self,
        arguments: &CallArguments<&'a str>,
        given: Option<&[&'a str]>,
        depth: usize,
    ) -> Result<usize, Unsound<'a>> {
        let mut count = 0;
        for argument in &arguments.positional {
            count += self.inline(argument, given, true, depth + 1)?;
        }
        for argument in &arguments.named {
            if let InlineExpression::NumberLiteral { value } = argument.value {
                digits(value)?;
                let most = i64::try_from(MOST_DIGITS).unwrap_or(i64::MAX);
                if argument.name.name.ends_with("Digits")
                    && value.parse::<i64>().is_ok_and(|asked| asked > most)
                {
                    return Err(Unsound::Digits(value));
                }
            }
        }
        Ok(count)
    }
}

fn digits(literal: &str) -> Result<(), Unsound<'_>> {
    let long = literal.trim_start_matches('-').split('.').any(|digits| digits.len() > MOST_DIGITS);
    if long { Err(Unsound::Digits(literal)) } else { Ok(()) }
}
