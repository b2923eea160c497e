//! Which first letters of surnames a counter serves.

use super::duty::Serves;
use std::fmt;

/// A range of beginnings of surnames, such as `A-K`, `Sch` or `Sch-St`.
///
/// Letters with marks sort with their base letter (`Ö` with `O`, `Ç` with `C`) and `ß` as `ss`, as
/// German offices file names (DIN 5007-1).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LetterRange {
    from: String,
    to: String,
    text: String,
}

/// Why a text is not a range of letters.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LetterRangeError {
    /// There is no letter, or something else than letters.
    #[error("`{0}` is not a letter or a range of letters")]
    NotLetters(String),
    /// The range runs backwards.
    #[error("`{0}` runs backwards")]
    Backwards(String),
}

impl LetterRange {
    /// Reads `A-K`, `Sch` or `Sch-St`; both ends belong to the range.
    ///
    /// # Errors
    ///
    /// [`LetterRangeError`] if it has other characters than letters or runs backwards.
    pub fn parse(text: &str) -> Result<Self, LetterRangeError> {
        let wrong = || LetterRangeError::NotLetters(text.to_owned());
        let (from, to) = text.split_once(['-', '–']).unwrap_or((text, text));
        let fold = |part: &str| {
            let part = part.trim();
            let letters = !part.is_empty()
                && part.chars().count() <= 8
                && part.chars().all(char::is_alphabetic);
            letters
                .then(|| folded(part))
                .filter(|folded| folded.bytes().all(|byte| byte.is_ascii_uppercase()))
        };
        let (from, to) = (fold(from).ok_or_else(wrong)?, fold(to).ok_or_else(wrong)?);
        if to < from {
            return Err(LetterRangeError::Backwards(text.to_owned()));
        }
        Ok(Self { from, to, text: text.trim().to_owned() })
    }

    /// Whether the beginning of a surname falls into the range; case does not matter.
    pub fn contains(&self, beginning: &str) -> bool {
        let beginning = folded(beginning.trim());
        !beginning.is_empty()
            && beginning >= self.from
            && (beginning <= self.to || beginning.starts_with(&self.to))
    }

    /// Whether surnames that begin so fall into the range: all, some or none of them.
    pub fn covers(&self, beginning: &str) -> Serves {
        let beginning = folded(beginning.trim());
        if beginning.is_empty() {
            return Serves::No;
        }
        // All surnames that begin so lie between the beginning itself and the last of them.
        let last = format!("{beginning}{}", char::MAX);
        let starts_before = self.from <= beginning;
        let ends_after = last <= format!("{}{}", self.to, char::MAX);
        let apart = last < self.from || (beginning > self.to && !beginning.starts_with(&self.to));
        match (apart, starts_before && ends_after) {
            (true, _) => Serves::No,
            (false, true) => Serves::Yes,
            (false, false) => Serves::Perhaps,
        }
    }
}

/// As people read it, with a dash between the ends.
impl fmt::Display for LetterRange {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text.replace('-', "–"))
    }
}

/// A text in capitals without marks, for comparison only.
fn folded(text: &str) -> String {
    text.chars().flat_map(char::to_uppercase).map(base).collect()
}

/// The base of a capital letter of the languages written with Latin letters. `ß` has become `SS`
/// before.
fn base(letter: char) -> char {
    match letter {
        'À'..='Å' | 'Æ' | 'Ā' | 'Ă' | 'Ą' => 'A',
        'Ç' | 'Ć' | 'Č' | 'Ĉ' | 'Ċ' => 'C',
        'Ď' | 'Đ' | 'Ð' => 'D',
        'È'..='Ë' | 'Ē' | 'Ĕ' | 'Ė' | 'Ę' | 'Ě' | 'Ə' => 'E',
        'Ĝ' | 'Ğ' | 'Ġ' | 'Ģ' => 'G',
        'Ĥ' | 'Ħ' => 'H',
        'Ì'..='Ï' | 'Ĩ' | 'Ī' | 'Ĭ' | 'Į' | 'İ' => 'I',
        'Ĵ' => 'J',
        'Ķ' => 'K',
        'Ĺ' | 'Ļ' | 'Ľ' | 'Ł' => 'L',
        'Ñ' | 'Ń' | 'Ņ' | 'Ň' => 'N',
        'Ò'..='Ö' | 'Ø' | 'Ō' | 'Ŏ' | 'Ő' | 'Œ' | 'Ơ' => 'O',
        'Ŕ' | 'Ř' => 'R',
        'Ś' | 'Ŝ' | 'Ş' | 'Š' | 'Ș' => 'S',
        'Ţ' | 'Ť' | 'Ț' | 'Þ' => 'T',
        'Ù'..='Ü' | 'Ũ' | 'Ū' | 'Ŭ' | 'Ů' | 'Ű' | 'Ų' | 'Ư' => 'U',
        'Ŵ' => 'W',
        'Ý' | 'Ŷ' | 'Ÿ' => 'Y',
        'Ź' | 'Ż' | 'Ž' => 'Z',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_contain_both_ends_and_what_begins_like_them() {
        let range = LetterRange::parse("A-K").expect("a range");
        for inside in ["A", "k", "Ä", "Kowalski"] {
            assert!(range.contains(inside), "{inside}");
        }
        for outside in ["L", "", "Z", "Öz"] {
            assert!(!range.contains(outside), "{outside}");
        }
        let sch = LetterRange::parse("Sch").expect("a range");
        assert!(sch.contains("Schmidt") && !sch.contains("S") && !sch.contains("St"));
        let sch_to_st = LetterRange::parse("Sch – St").expect("a range");
        assert!(sch_to_st.contains("Stein") && sch_to_st.contains("Ski"));
        assert!(LetterRange::parse("S-Z").expect("a range").contains("Şahin"));
        assert!(LetterRange::parse("O").expect("a range").contains("Öztürk"));
    }

    #[test]
    fn a_first_letter_alone_may_leave_it_open() {
        for (range, beginning, serves) in [
            ("A-K", "A", Serves::Yes),
            ("A-K", "K", Serves::Yes),
            ("A-K", "Ä", Serves::Yes),
            ("A-K", "L", Serves::No),
            ("Sch", "S", Serves::Perhaps),
            ("Sch", "R", Serves::No),
            ("Sch-Z", "S", Serves::Perhaps),
            ("Sch-Z", "T", Serves::Yes),
            ("A-Sc", "S", Serves::Perhaps),
            ("A-Sch", "Sch", Serves::Yes),
            ("A-S", "Schmidt", Serves::Yes),
            ("von", "V", Serves::Perhaps),
            ("von", "von Berg", Serves::Yes),
            ("S", "", Serves::No),
        ] {
            let parsed = LetterRange::parse(range).expect("a range");
            assert_eq!(parsed.covers(beginning), serves, "{range} {beginning}");
        }
    }

    #[test]
    fn what_is_no_range_is_refused() {
        for text in ["", "-", "A-", "1-3", "A-K-Z", "Б", "ABCDEFGHI"] {
            assert!(
                matches!(LetterRange::parse(text), Err(LetterRangeError::NotLetters(_))),
                "{text}"
            );
        }
        assert!(matches!(LetterRange::parse("K-A"), Err(LetterRangeError::Backwards(_))));
    }
}
