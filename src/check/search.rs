//! F021 and F022: the words for the search, and the keys to type them.
//!
//! That a list of words is missing (F003) or belongs to nothing (F004) is told like that of any
//! other message.

use crate::{
    diagnostic::{Diagnostic, Origin, Rule},
    locale::{
        Language, LocaleFile, MessageSource,
        entries::{self, Entries},
        message::content::collects_words,
        syntax::{self, Parsed},
    },
    search::{Keyboard, folded_words, split_words},
};
use fluent_syntax::ast::PatternElement;
use std::collections::BTreeSet;
use unic_langid::LanguageIdentifier;

pub(super) fn check(
    sources: &[MessageSource],
    reference: &LanguageIdentifier,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(reference) =
        sources.iter().map(|source| &source.language).find(|language| language.tag == *reference)
    else {
        // Its absence is told by the reading.
        return;
    };
    for source in sources {
        keys(&source.language, diagnostics);
        let keyboard = Keyboard::of_language(&source.language, reference);
        let parsed: Vec<Parsed<'_>> = source.files.iter().map(syntax::parse).collect();
        // What stands twice is told elsewhere.
        let entries = entries::collect(source, &parsed, &mut Vec::new());
        let mut told = BTreeSet::new();
        for (file, list) in lists(&entries) {
            words(file, &list, diagnostics);
            for letter in gaps(&keyboard, &list) {
                if told.insert(letter.0) {
                    gap(&source.language, letter, file, diagnostics);
                }
            }
        }
    }
}

/// The texts of the messages that collect words, with the files in which they stand.
fn lists<'a>(entries: &Entries<'a, '_>) -> Vec<(&'a LocaleFile, Vec<&'a str>)> {
    entries
        .values()
        .filter(|found| !found.entry.term && collects_words(found.entry.id))
        .map(|found| {
            let elements = found.entry.value.iter().flat_map(|pattern| &pattern.elements);
            let texts = elements.filter_map(|element| match element {
                PatternElement::TextElement { value } => Some(*value),
                PatternElement::Placeable { .. } => None,
            });
            (found.file, texts.collect())
        })
        .collect()
}

/// F021: gaps, and words twice.
fn words(file: &LocaleFile, list: &[&str], diagnostics: &mut Vec<Diagnostic>) {
    let mut known: BTreeSet<Vec<String>> = BTreeSet::new();
    let last = list.len().saturating_sub(1);
    for (place, text) in list.iter().enumerate() {
        let parts: Vec<&str> = split_words(text).collect();
        let end = parts.len().saturating_sub(1);
        for (at, word) in parts.into_iter().enumerate() {
            let folded = folded_words(word);
            // A list over several lines comes line by line, each with a comma at its end.
            let between = at == end && place < last;
            if folded.is_empty() && !between {
                diagnostics.push(Diagnostic::new(
                    Rule::SearchWords,
                    &file.origin_of(word),
                    "a word is missing between two commas or at the end of the list",
                    "remove the comma, or write the word",
                ));
            } else if !folded.is_empty() && !known.insert(folded) {
                diagnostics.push(Diagnostic::new(
                    Rule::SearchWords,
                    &file.origin_of(word.trim_start()),
                    format!("`{}` stands twice in the list", word.trim()),
                    "keep it once; other spellings of the same letters are found anyway",
                ));
            }
        }
    }
}

/// The letters of a list that cannot be typed, with the part of the text that begins there.
fn gaps<'a>(keyboard: &Keyboard, list: &[&'a str]) -> Vec<(char, &'a str)> {
    let letters =
        list.iter().flat_map(|text| text.char_indices().map(|(at, letter)| (letter, &text[at..])));
    letters.filter(|(letter, _)| !typable(keyboard, *letter)).collect()
}

/// Whether there is a key for a letter, or for all letters that count as the same.
fn typable(keyboard: &Keyboard, letter: char) -> bool {
    keyboard.types(letter)
        || folded_words(&letter.to_string())
            .iter()
            .flat_map(|word| word.chars())
            .all(|same| keyboard.types(same) || keyboard.types_same(same))
}

fn gap(
    language: &Language,
    (letter, text): (char, &str),
    file: &LocaleFile,
    diagnostics: &mut Vec<Diagnostic>,
) {
    diagnostics.push(Diagnostic::new(
        Rule::KeyboardGap,
        &file.origin_of(text),
        format!("no key of the keyboard of `{}` types `{letter}`", language.tag),
        format!("add the key to `keyboard` in {}, or use another letter", language.origin.file),
    ));
}

/// F022: what is wrong with the keys themselves.
fn keys(language: &Language, diagnostics: &mut Vec<Diagnostic>) {
    let origin = Origin::file(language.origin.file.clone());
    let mut known = BTreeSet::new();
    for key in language.keyboard.iter().flatten() {
        let mut letters = key.chars();
        let single = letters.next().is_some() && letters.next().is_none();
        if !single || key.to_lowercase() != *key {
            diagnostics.push(Diagnostic::new(
                Rule::KeyboardGap,
                &origin,
                format!("`{key}` is not one small letter"),
                "write one small letter on each key",
            ));
        } else if !known.insert(key) {
            diagnostics.push(Diagnostic::new(
                Rule::KeyboardGap,
                &origin,
                format!("two keys type `{key}`"),
                "keep one of the two keys",
            ));
        }
    }
}
