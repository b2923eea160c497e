//! Lists for those who do not type: from A to Z, and by theme.

use super::{
    Subject, fold,
    index::{listed, own_text},
};
use crate::{
    catalogue::{ConcernIndex, ThemeIndex},
    content::Content,
    locale::{Locale, message::content as named},
};
use icu_collator::{
    Collator, CollatorBorrowed,
    options::{CollatorOptions, Strength},
};
use std::cmp::Ordering;

/// The part of a list below one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group<T> {
    /// The heading.
    pub heading: T,
    /// What stands below it.
    pub entries: Vec<Entry>,
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it leads to.
    pub subject: Subject,
    /// The word under which it stands, in the visitor's language.
    pub word: String,
}

/// Concerns and partners by the first letter of the word under which a visitor would look them up,
/// in the order of the language's dictionaries.
///
/// A heading is a letter as the language counts them: `Ä` stands under A, `Й` has its own, `أ` and
/// `إ` stand under ا, and the Arabic article counts for nothing. Digits stand under `0–9`.
pub fn by_letter(content: &Content, locale: &Locale) -> Vec<Group<String>> {
    let order = Order::of(locale);
    let concerns = (0..).zip(&content.catalogue.concerns).map(|(place, concern)| Entry {
        subject: Subject::Concern(ConcernIndex(place)),
        word: headword(locale, &concern.id),
    });
    let partners = content.partners.indices().map(|index| Entry {
        subject: Subject::Partner(index),
        word: content.partners.partner(index).name.clone(),
    });
    let mut entries: Vec<Entry> = concerns.chain(partners).collect();
    entries.sort_by(|a, b| order.compare(&a.word, &b.word).then(a.subject.cmp(&b.subject)));
    let mut groups: Vec<Group<String>> = Vec::new();
    for entry in entries {
        let heading = order.heading(&entry.word);
        match groups.iter_mut().find(|group| group.heading == heading) {
            Some(group) => group.entries.push(entry),
            None => groups.push(Group { heading, entries: vec![entry] }),
        }
    }
    groups
}

/// Concerns and partners by theme, in the order of the network's sectors; themes without any are
/// left out. Concerns come before partners, both in the order of the language's dictionaries.
pub fn by_theme(content: &Content, locale: &Locale) -> Vec<Group<ThemeIndex>> {
    let order = Order::of(locale);
    let catalogue = &content.catalogue;
    let mut groups = Vec::new();
    for theme in (0..).map(ThemeIndex).take(catalogue.themes.len()) {
        let concerns = (0..)
            .zip(&catalogue.concerns)
            .filter(|(_, concern)| concern.theme == Some(theme))
            .map(|(place, concern)| Entry {
                subject: Subject::Concern(ConcernIndex(place)),
                word: locale.text(&named::concern(&concern.id)),
            });
        let partners = content
            .partners
            .indices()
            .filter(|index| content.partners.partner(*index).themes.contains(&theme))
            .map(|index| Entry {
                subject: Subject::Partner(index),
                word: locale.text(&named::partner_name(&content.partners.partner(index).id)),
            });
        let mut entries: Vec<Entry> = concerns.chain(partners).collect();
        entries.sort_by(|a, b| {
            (a.subject.kind().cmp(&b.subject.kind()))
                .then_with(|| order.compare(&a.word, &b.word))
                .then(a.subject.cmp(&b.subject))
        });
        if !entries.is_empty() {
            groups.push(Group { heading: theme, entries });
        }
    }
    groups
}

/// The word under which a concern stands in the list: the first of its words for the search, else
/// its name.
pub fn headword(locale: &Locale, concern: &str) -> String {
    own_text(locale, &named::search_words(concern))
        .and_then(|text| listed(&text).next().map(str::to_owned))
        .unwrap_or_else(|| locale.text(&named::concern(concern)))
}

/// The dictionary order of a language.
struct Order {
    full: Option<CollatorBorrowed<'static>>,
    /// Compares letters without regard to accents and capitals.
    letters: Option<CollatorBorrowed<'static>>,
    /// The letters of the language, large, in their order.
    alphabet: Vec<String>,
}

impl Order {
    fn of(locale: &Locale) -> Self {
        let collator = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            let tag = locale.tag().to_string().parse::<icu_locale_core::Locale>().ok()?;
            Collator::try_new((&tag).into(), options).ok()
        };
        let mut order = Self {
            full: collator(Strength::Tertiary),
            letters: collator(Strength::Primary),
            alphabet: Vec::new(),
        };
        let keys = locale.language().keyboard.iter().flatten();
        let mut alphabet: Vec<String> = keys.map(|key| key.to_uppercase()).collect();
        alphabet.sort_by(|a, b| order.compare(a, b));
        order.alphabet = alphabet;
        order
    }

    fn compare(&self, a: &str, b: &str) -> Ordering {
        let (a, b) = (without_article(a), without_article(b));
        match &self.full {
            Some(collator) => collator.compare(a, b),
            None => a.cmp(b),
        }
    }

    fn heading(&self, word: &str) -> String {
        let Some(first) = without_article(word).chars().find(|letter| letter.is_alphanumeric())
        else {
            return String::new();
        };
        if first.is_numeric() {
            return "0–9".to_owned();
        }
        // Arabic letters that carry a hamza are no letters of their own in a list.
        if let Some(folded) = fold::words(&first.to_string()).first()
            && super::transliterate::is_arabic(first)
        {
            return folded.clone();
        }
        let large: String = first.to_uppercase().collect();
        let same = |letter: &&String| {
            self.letters.as_ref().is_some_and(|order| order.compare(letter, &large).is_eq())
        };
        // A letter of another alphabet stands under its base letter: `Ä` under A in Arabic, too.
        let base = || fold::words(&large).first().map(|folded| folded.to_uppercase());
        self.alphabet.iter().find(same).cloned().or_else(base).unwrap_or_else(|| large.clone())
    }
}

/// An Arabic word without its article; every other text as it is.
fn without_article(word: &str) -> &str {
    word.strip_prefix("ال").filter(|rest| rest.chars().count() > 2).unwrap_or(word)
}
