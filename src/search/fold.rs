//! Spellings that mean the same become the same letters: what is typed and what is looked for are
//! both folded before they are compared.
//!
//! - Capitals, accents and compatibility forms fall away (Unicode NFKD without marks).
//! - German: `ä`, `ae` and `a` are one letter, likewise `ö` and `ü`; `ß` is `ss`.
//! - Arabic: `أ إ آ ٱ ا` are one letter, likewise `ى ي ئ` and `ة ه`; hamza, vowel signs and the
//!   stretching line fall away; Persian letters of the same sound and shape join them.
//! - Ukrainian and Russian: `і ї й ы и` are one letter, likewise `є э ё е` and `ґ г`; apostrophes
//!   and the soft and hard signs fall away.
//! - Arabic and Persian digits are digits.

use icu_normalizer::{
    DecomposingNormalizerBorrowed, properties::CanonicalCombiningClassMapBorrowed,
};

/// The words of a text, each folded. What is neither letter nor digit parts words.
pub fn words(text: &str) -> Vec<String> {
    let classes = CanonicalCombiningClassMapBorrowed::new();
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in DecomposingNormalizerBorrowed::new_nfkd().normalize(text).chars() {
        if classes.get_u8(letter) != 0 || is_silent(letter) {
            continue;
        }
        if !letter.is_alphanumeric() {
            finish(&mut word, &mut words);
            continue;
        }
        for small in letter.to_lowercase() {
            match small {
                'ß' => word.push_str("ss"),
                'æ' => word.push('a'),
                'œ' => word.push('o'),
                // `ae`, `oe` and `ue` stand for the umlauts, which have lost their dots above.
                'e' if word.ends_with(['a', 'o', 'u']) => {}
                small => word.push(same_letter(small)),
            }
        }
    }
    finish(&mut word, &mut words);
    words
}

fn finish(word: &mut String, words: &mut Vec<String>) {
    if !word.is_empty() {
        words.push(std::mem::take(word));
    }
}

/// Apostrophes, soft and hard signs, hamza, the stretching line, and what steers the direction.
const fn is_silent(letter: char) -> bool {
    matches!(
        letter,
        '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '′'
            | 'ь' | 'Ь' | 'ъ' | 'Ъ'
            | 'ء' | 'ـ'
            | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

/// The letter that stands for a group of letters that people mix up.
pub const fn same_letter(letter: char) -> char {
    match letter {
        'ı' => 'i',
        'ø' => 'o',
        'ł' => 'l',
        'đ' | 'ð' => 'd',
        'і' | 'ы' => 'и',
        'є' | 'э' => 'е',
        'ґ' => 'г',
        'ٱ' => 'ا',
        'ى' | 'ی' => 'ي',
        'ة' | 'ە' => 'ه',
        'ک' => 'ك',
        '٠'..='٩' => digit(letter, '٠'),
        '۰'..='۹' => digit(letter, '۰'),
        other => other,
    }
}

const fn digit(letter: char, zero: char) -> char {
    char::from_digit(letter as u32 - zero as u32, 10).expect("the digits of a script are ten")
}

/// An Arabic word without its article, if it has one and is a word without it.
pub fn without_article(word: &str) -> Option<&str> {
    ["وال", "بال", "ال", "لل"]
        .into_iter()
        .find_map(|article| word.strip_prefix(article))
        .filter(|rest| rest.chars().count() >= 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_that_mean_the_same_are_the_same() {
        for same in [
            &[
                "Ausländerbehörde",
                "AUSLAENDERBEHOERDE",
                "auslanderbehorde",
                "Ausla\u{308}nderbehörde",
            ][..],
            &["Straße", "STRASSE", "strasse"],
            &["أقامة", "إقامة", "اقامه", "إِقَامَة", "إقـــامة"],
            &["هوى", "هوي"],
            &["сім’я", "сім'я", "сімя", "симя", "СІМ’Я"],
            &["дозвіл", "дозвил"],
            &["٢٤", "۲۴", "24"],
        ] {
            for spelling in same {
                assert_eq!(words(spelling), words(same[0]), "{spelling}");
            }
        }
    }

    #[test]
    fn what_is_no_letter_parts_words() {
        assert_eq!(words("  § 24, Au-pair/eAT. "), ["24", "au", "pair", "eat"]);
        assert_eq!(words("!? \u{2068}\u{2069}"), Vec::<String>::new());
    }

    #[test]
    fn the_article_is_no_part_of_an_arabic_word() {
        assert_eq!(without_article("الاقامه"), Some("اقامه"));
        assert_eq!(without_article("الم"), None);
        assert_eq!(without_article("karte"), None);
    }
}
