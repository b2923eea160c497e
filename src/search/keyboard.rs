//! The keyboard on the screen: which keys there are for a language.

use super::fold;
use crate::{
    content::Content,
    locale::{Direction, Language, Locale},
};

/// Digits, and what stands between them on doors.
const DIGITS: [&str; 12] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", ".", "-"];

/// The keys for one language, row by row from left to right, in every script: keyboards are not
/// mirrored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keyboard {
    /// Digits.
    pub digits: Vec<String>,
    /// The letters of the language.
    pub letters: Vec<Vec<String>>,
    /// The Latin letters with those of German, for words from letters and signs; empty where the
    /// language's own letters are Latin.
    pub latin: Vec<Vec<String>>,
    /// Which way the typed text runs.
    pub direction: Direction,
}

impl Keyboard {
    /// The keyboard of a language.
    pub fn of(content: &Content, locale: &Locale) -> Self {
        Self::of_language(locale.language(), content.locales.reference().language())
    }

    /// The keyboard of a language beside that of the reference.
    pub fn of_language(language: &Language, reference: &Language) -> Self {
        let own = &language.keyboard;
        let letters = if own.is_empty() { &reference.keyboard } else { own };
        let other = language.script != reference.script && !own.is_empty();
        Self {
            digits: DIGITS.map(str::to_owned).to_vec(),
            letters: letters.clone(),
            latin: if other { reference.keyboard.clone() } else { Vec::new() },
            direction: language.direction,
        }
    }

    /// Whether a letter can be typed, large or small; blanks always can.
    pub fn types(&self, letter: char) -> bool {
        let small: String = letter.to_lowercase().collect();
        letter == ' '
            || self.digits.contains(&small)
            || self.letters.iter().chain(&self.latin).flatten().any(|key| *key == small)
    }

    /// Whether a letter that counts as the same as this folded one can be typed: `и` for `ы`.
    pub fn types_same(&self, folded: char) -> bool {
        let keys = self.letters.iter().chain(&self.latin).flatten();
        keys.filter_map(|key| key.chars().next()).any(|key| fold::same_letter(key) == folded)
    }
}
