//! Reads the text of Fluent files, and says in plain words where one cannot be read and why.

mod fault;
mod guard;

use super::source::LocaleFile;
use crate::diagnostic::Diagnostic;
use fluent_syntax::ast;
use fluent_syntax::parser;
use std::collections::BTreeSet;
use std::ops::Range;

/// What was read from one file.
#[derive(Debug)]
pub struct Parsed<'a> {
    /// The messages and terms that could be read, in the order of the file; comments are left out.
    pub entries: Vec<Entry<'a>>,
    /// What could not be read.
    pub diagnostics: Vec<Diagnostic>,
    /// The names that stand in what could not be read: of a message or term, and of its
    /// attribute if only that is lost. They are not missing, and need not be told again.
    pub lost: BTreeSet<(&'a str, Option<&'a str>)>,
}

/// One message or term.
#[derive(Debug)]
pub struct Entry<'a> {
    /// The name, without the hyphen of a term.
    pub id: &'a str,
    /// Whether it is a term, which only other messages can use.
    pub term: bool,
    /// The text itself; a message may have attributes only.
    pub value: Option<ast::Pattern<&'a str>>,
    /// Further texts by name.
    pub attributes: Vec<(&'a str, ast::Pattern<&'a str>)>,
}

impl<'a> Entry<'a> {
    /// The value, then the attributes, each with its name (`None` for the value).
    pub fn patterns(&self) -> impl Iterator<Item = (Option<&'a str>, &ast::Pattern<&'a str>)> {
        self.value
            .iter()
            .map(|value| (None, value))
            .chain(self.attributes.iter().map(|(name, pattern)| (Some(*name), pattern)))
    }

    /// The attribute of that name.
    pub fn attribute(&self, name: &str) -> Option<&ast::Pattern<&'a str>> {
        self.attributes.iter().find(|(own, _)| *own == name).map(|(_, pattern)| pattern)
    }
}

/// Reads a file, whatever is in it.
///
/// What can be read is read; every part that cannot be gives one finding of rule F001 at the
/// place that caused it, which names the messages that are lost.
pub fn parse(file: &LocaleFile) -> Parsed<'_> {
    let mut parsed = Parsed { entries: Vec::new(), diagnostics: Vec::new(), lost: BTreeSet::new() };
    let guarded = guard::guard(file.text());
    for danger in &guarded.dangers {
        parsed.diagnostics.push(fault::dangerous(file, danger));
        lose(&mut parsed.lost, file.text(), &danger.range);
    }
    for readable in guarded.readable {
        let piece = &file.text()[readable.clone()];
        let (resource, errors) = match parser::parse(piece) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in &errors {
            parsed.diagnostics.push(fault::explain(file, readable.start, error));
            if let Some(slice) = &error.slice {
                let range = readable.start + slice.start..readable.start + slice.end;
                lose(&mut parsed.lost, file.text(), &range);
            }
        }
        parsed.entries.extend(resource.body.into_iter().filter_map(entry));
    }
    parsed
}

/// Notes the names in a part of the text that could not be read.
fn lose<'a>(lost: &mut BTreeSet<(&'a str, Option<&'a str>)>, text: &'a str, range: &Range<usize>) {
    // An attribute at the beginning belongs to the message above.
    let mut owner = text[..range.start].lines().rev().find_map(entry_name);
    let mut whole = false;
    for (place, line) in text[range.clone()].lines().enumerate() {
        // The first line may lack even the `=`.
        let name = entry_name(line).or_else(|| leading_name(line).filter(|_| place == 0));
        if let Some(name) = name {
            owner = Some(name);
            whole = true;
            lost.insert((name.trim_start_matches('-'), None));
        } else if let (false, Some(name)) = (whole, attribute_name(line)) {
            lost.extend(owner.map(|owner| (owner.trim_start_matches('-'), Some(name))));
        }
    }
}

/// The parts of a text that Fluent's parser reads without danger; see [`guard`].
pub(super) fn readable(text: &str) -> Vec<&str> {
    guard::guard(text).readable.into_iter().map(|range| &text[range]).collect()
}

fn entry(entry: ast::Entry<&str>) -> Option<Entry<'_>> {
    let attributes = |attributes: Vec<ast::Attribute<_>>| {
        attributes.into_iter().map(|attribute| (attribute.id.name, attribute.value)).collect()
    };
    match entry {
        ast::Entry::Message(message) => Some(Entry {
            id: message.id.name,
            term: false,
            value: message.value,
            attributes: attributes(message.attributes),
        }),
        ast::Entry::Term(term) => Some(Entry {
            id: term.id.name,
            term: true,
            value: Some(term.value),
            attributes: attributes(term.attributes),
        }),
        ast::Entry::Comment(_)
        | ast::Entry::GroupComment(_)
        | ast::Entry::ResourceComment(_)
        | ast::Entry::Junk { .. } => None,
    }
}

/// The name that begins an attribute on this line, if the line begins one.
fn attribute_name(line: &str) -> Option<&str> {
    let rest = line.trim_start().strip_prefix('.')?;
    let end = rest
        .find(|character: char| !(character.is_ascii_alphanumeric() || "-_".contains(character)))
        .unwrap_or(rest.len());
    (end > 0).then(|| &rest[..end])
}

/// The name that begins a message or term on this line, if the line begins one.
fn entry_name(line: &str) -> Option<&str> {
    let name = leading_name(line)?;
    line[name.len()..].trim_start_matches(' ').starts_with('=').then_some(name)
}

/// The word at the beginning of the line, if it can be the name of a message or term.
fn leading_name(line: &str) -> Option<&str> {
    let body = line.strip_prefix('-').unwrap_or(line);
    if !body.starts_with(|first: char| first.is_ascii_alphabetic()) {
        return None;
    }
    let end = body
        .find(|character: char| !(character.is_ascii_alphanumeric() || "-_".contains(character)))
        .unwrap_or(body.len());
    Some(&line[..line.len() - body.len() + end])
}
