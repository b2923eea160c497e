//! The F rules: what can be wrong with the messages of a language.
//!
//! What the reading of the files already finds (F001 for syntax, F002 for names that stand twice,
//! F020 for a language's description) comes from [`Locales::build`](crate::locale::Locales::build);
//! [`check`] adds everything for which one must know what the program says, what the reference
//! says, and how the language counts. F015, missing glyphs, needs the fonts and is not here.

mod completeness;
mod plural;
mod references;
mod variables;
mod variants;
mod walk;
mod wording;

use crate::diagnostic::{self, Diagnostic, Origin, Rule};
use crate::locale::entries::{self, Entries};
use crate::locale::message::{self, Definition, Variable};
use crate::locale::syntax::{self, Parsed};
use crate::locale::{Language, MessageSource, Status};
use std::collections::{BTreeMap, BTreeSet};
use unic_langid::LanguageIdentifier;

/// A message whose id is made from a name in the content: a concern, a room, a partner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContentMessage {
    /// The id.
    pub id: String,
    /// The attributes that it must have.
    pub required: Vec<&'static str>,
    /// The attributes that it may have.
    pub optional: Vec<&'static str>,
    /// Where the name stands that makes the message necessary.
    pub origin: Origin,
}

/// The messages that the program says.
#[derive(Debug, Clone, Default)]
pub struct Expected {
    /// In the order in which they were given.
    order: Vec<String>,
    messages: BTreeMap<String, ExpectedMessage>,
}

#[derive(Debug, Clone)]
struct ExpectedMessage {
    variables: &'static [Variable],
    required: BTreeSet<&'static str>,
    optional: BTreeSet<&'static str>,
    origin: Option<Origin>,
}

impl Expected {
    /// The messages with fixed ids, and those that the content asks for.
    pub fn new(content: impl IntoIterator<Item = ContentMessage>) -> Self {
        Self::with_definitions(message::definitions(), content)
    }

    /// The messages of these definitions, and those that the content asks for.
    pub fn with_definitions<'a>(
        definitions: impl IntoIterator<Item = &'a Definition>,
        content: impl IntoIterator<Item = ContentMessage>,
    ) -> Self {
        let mut expected = Self::default();
        for definition in definitions {
            expected.add(definition.id, definition.variables, &[], &[], None);
        }
        for message in content {
            expected.add(
                &message.id,
                &[],
                &message.required,
                &message.optional,
                Some(message.origin),
            );
        }
        expected
    }

    fn add(
        &mut self,
        id: &str,
        variables: &'static [Variable],
        required: &[&'static str],
        optional: &[&'static str],
        origin: Option<Origin>,
    ) {
        if !self.messages.contains_key(id) {
            self.order.push(id.to_owned());
        }
        // Several things may share a message; then it needs what any of them needs.
        let message = self.messages.entry(id.to_owned()).or_insert_with(|| ExpectedMessage {
            variables,
            required: BTreeSet::new(),
            optional: BTreeSet::new(),
            origin,
        });
        message.required.extend(required);
        message.optional.extend(optional);
    }
}

/// One language that is being checked.
struct Checked<'a, 'b> {
    source: &'a MessageSource,
    entries: Entries<'a, 'b>,
    /// Names that stand in what could not be read; F001 has told them.
    lost: BTreeSet<(&'a str, Option<&'a str>)>,
}

impl Checked<'_, '_> {
    fn language(&self) -> &Language {
        &self.source.language
    }
}

/// Applies the rules to every language, in the order in which findings are reported.
///
/// Without the reference among the sources no message can be compared with it.
pub fn check(
    sources: &[MessageSource],
    reference: &LanguageIdentifier,
    expected: &Expected,
) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    let parsed: Vec<Vec<Parsed<'_>>> =
        sources.iter().map(|source| source.files.iter().map(syntax::parse).collect()).collect();
    // What stands twice is told by the reading; here only the first counts.
    let mut told = Vec::new();
    let languages: Vec<Checked<'_, '_>> = sources
        .iter()
        .zip(&parsed)
        .map(|(source, parsed)| Checked {
            source,
            entries: entries::collect(source, parsed, &mut told),
            lost: parsed.iter().flat_map(|parsed| parsed.lost.iter().copied()).collect(),
        })
        .collect();
    let reference = languages.iter().find(|checked| checked.language().tag == *reference);
    for language in &languages {
        // The reference is not compared with itself.
        let original =
            reference.filter(|original| original.language().tag != language.language().tag);
        completeness::check(language, original, expected, &mut diagnostics);
        references::check(language, &mut diagnostics);
        variables::check(language, original, expected, &mut diagnostics);
        variants::check(language, original, expected, &mut diagnostics);
        wording::check(language, original, &mut diagnostics);
        if language.language().status == Status::MachineDraft {
            diagnostics.push(Diagnostic::new(
                Rule::MachineDraft,
                &language.language().origin,
                format!(
                    "no person has read the texts in `{}` ({}) yet",
                    language.language().tag,
                    language.language().own_name
                ),
                "let somebody who speaks the language read them, then set `status` to `reviewed`",
            ));
        }
    }
    diagnostic::sort(&mut diagnostics);
    diagnostics.dedup();
    diagnostics
}
