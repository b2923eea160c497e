//! Languages that nobody speaks, made from English to test layouts before a translator is asked.

use super::language::{Direction, Language, Status};
use std::borrow::Cow;
use unic_langid::LanguageIdentifier;

/// A language made from another by changing its letters.
pub(super) struct Pseudo {
    /// Its tag.
    pub tag: LanguageIdentifier,
    /// What happens to each piece of text between placeables.
    pub transform: fn(&str) -> Cow<'_, str>,
    direction: Direction,
    script: &'static str,
    own_name: &'static str,
}

impl Pseudo {
    /// Accented letters and about 40 % more of them: shows text that is clipped or not translated.
    pub(super) fn accented() -> Self {
        Self {
            tag: "en-XA".parse().unwrap_or_default(),
            transform: accented,
            direction: Direction::LeftToRight,
            script: "Latn",
            own_name: "Éẽñĝĺíîšĥ",
        }
    }

    /// Arabic letters in English order: shows layouts that do not mirror.
    ///
    /// The letters are really Arabic, not Latin ones turned by control characters, so that fonts,
    /// shaping and the order of mixed text are those of the Arabic pages.
    pub(super) fn mirrored() -> Self {
        Self {
            tag: "ar-XB".parse().unwrap_or_default(),
            transform: mirrored,
            direction: Direction::RightToLeft,
            script: "Arab",
            own_name: "انغليش",
        }
    }

    /// The language as others see it; its texts are as good as those of `source`.
    pub(super) fn language(&self, source: &Language) -> Language {
        Language {
            tag: self.tag.clone(),
            own_name: self.own_name.to_owned(),
            direction: self.direction,
            script: self.script.to_owned(),
            status: Status::MachineDraft,
            reviewed_by: None,
            reviewed_on: None,
            keyboard: source.keyboard.clone(),
            origin: source.origin.clone(),
        }
    }
}

fn accented(text: &str) -> Cow<'_, str> {
    let mut result = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        result.push(accent(letter));
        if matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y') {
            // A doubled vowel lengthens the word without adding places where the line may break.
            result.push(accent(letter.to_ascii_lowercase()));
        }
    }
    Cow::Owned(result)
}

#[rustfmt::skip]
const fn accent(letter: char) -> char {
    match letter {
        'a' => 'á', 'b' => 'ƀ', 'c' => 'ç', 'd' => 'ď', 'e' => 'ē', 'f' => 'ƒ', 'g' => 'ĝ',
        'h' => 'ĥ', 'i' => 'í', 'j' => 'ĵ', 'k' => 'ķ', 'l' => 'ĺ', 'n' => 'ñ', 'o' => 'ö',
        'p' => 'þ', 'r' => 'ŕ', 's' => 'š', 't' => 'ţ', 'u' => 'ü', 'w' => 'ŵ', 'y' => 'ý',
        'z' => 'ž', 'A' => 'Á', 'B' => 'Ɓ', 'C' => 'Ç', 'D' => 'Ď', 'E' => 'É', 'G' => 'Ĝ',
        'H' => 'Ĥ', 'I' => 'Î', 'J' => 'Ĵ', 'K' => 'Ķ', 'L' => 'Ĺ', 'N' => 'Ñ', 'O' => 'Ö',
        'P' => 'Þ', 'R' => 'Ŕ', 'S' => 'Š', 'T' => 'Ţ', 'U' => 'Ü', 'W' => 'Ŵ', 'Y' => 'Ý',
        'Z' => 'Ž',
        other => other,
    }
}

fn mirrored(text: &str) -> Cow<'_, str> {
    Cow::Owned(text.chars().map(mirror).collect())
}

#[rustfmt::skip]
const fn mirror(letter: char) -> char {
    match letter.to_ascii_lowercase() {
        'a' => 'ا', 'b' => 'ب', 'c' => 'ص', 'd' => 'د', 'e' => 'ع', 'f' => 'ف', 'g' => 'غ',
        'h' => 'ه', 'i' => 'ي', 'j' => 'ج', 'k' => 'ك', 'l' => 'ل', 'm' => 'م', 'n' => 'ن',
        'o' => 'ة', 'p' => 'ح', 'q' => 'ق', 'r' => 'ر', 's' => 'س', 't' => 'ت', 'u' => 'ؤ',
        'v' => 'ث', 'w' => 'و', 'x' => 'خ', 'y' => 'ى', 'z' => 'ز',
        ',' => '،', '?' => '؟', ';' => '؛',
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = "Take the lift to the second floor and wait in the waiting area.";

    #[test]
    fn the_accented_language_is_longer_by_about_forty_per_cent() {
        let longer = accented(SAMPLE).chars().count() * 100 / SAMPLE.chars().count();
        assert!((130..=150).contains(&longer), "{longer} %");
        assert!(!accented(SAMPLE).contains("the"));
    }

    #[test]
    fn the_mirrored_language_has_no_latin_letter() {
        assert!(!mirrored(SAMPLE).chars().any(|letter| letter.is_ascii_alphabetic()));
        assert_eq!(mirrored("2.14"), "2.14");
    }
}
