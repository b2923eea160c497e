//! What is spoken: utterances, and the sentences they are cut into.

use unic_langid::LanguageIdentifier;

/// Something to say, in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Utterance {
    /// The language.
    pub tag: LanguageIdentifier,
    /// The words, written for the ear.
    pub text: String,
    /// The name of the recording that may be played instead: that of the message, where the message
    /// always says the same.
    pub recording: Option<String>,
}

/// A sentence of an utterance. An engine says one at a time, so that a pause, another rate or another
/// engine go on where the sentence begins, not where everything begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Phrase {
    /// The utterance, by its position.
    pub utterance: usize,
    pub tag: LanguageIdentifier,
    pub text: String,
    pub recording: Option<String>,
}

/// The longest sentence, in bytes; a longer one is cut at a blank.
const LONGEST_SENTENCE: usize = 2_000;

/// Text as an engine may get it: nothing but letters, figures, punctuation and blanks.
///
/// Marks of direction and soft hyphens are not for the ear, and some engines read them out. Square
/// brackets and angles would be commands for espeak-ng and for SSML.
pub fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => {}
            '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{61c}' => {}
            '[' | ']' | '<' | '>' | '{' | '}' | '\\' | '`' | '|' => plain.push(' '),
            c if c.is_control() || c.is_whitespace() => plain.push(' '),
            c => plain.push(c),
        }
    }
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text in sentences, none of them empty.
pub fn sentences(text: &str) -> Vec<String> {
    let text = plain(text);
    let mut sentences = Vec::new();
    let mut sentence = String::new();
    for word in text.split(' ') {
        if sentence.len() + word.len() > LONGEST_SENTENCE && !sentence.is_empty() {
            sentences.push(std::mem::take(&mut sentence));
        }
        if !sentence.is_empty() {
            sentence.push(' ');
        }
        sentence.push_str(word);
        if ends(word) {
            sentences.push(std::mem::take(&mut sentence));
        }
    }
    sentences.push(sentence);
    sentences.retain(|sentence| sentence.chars().any(char::is_alphanumeric));
    sentences
}

/// Whether a sentence ends with a word. The point behind a number or a single letter makes an ordinal
/// or an abbreviation.
fn ends(word: &str) -> bool {
    let bare = word.trim_end_matches(['”', '“', '"', '»', '«', ')']);
    match bare.chars().next_back() {
        Some('!' | '?' | '؟' | '።' | '。') => true,
        Some('.') => {
            let before = bare.trim_end_matches('.');
            before.chars().count() > 1 && !before.chars().all(|c| c.is_ascii_digit())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_gets_plain_text() {
        for (text, expected) in [
            ("Zimmer \u{2068}B 2.14\u{2069}", "Zimmer B 2.14"),
            ("Auf\u{ad}ent\u{ad}halts\u{ad}titel", "Aufenthaltstitel"),
            ("  zwei \n Zeilen\t", "zwei Zeilen"),
            ("<speak>[[a:]]</speak>", "speak a: /speak"),
            ("\u{202b}مرحبا\u{202c}", "مرحبا"),
            ("\u{1b}[31m\0", "31m"),
        ] {
            assert_eq!(plain(text), expected);
        }
    }

    #[test]
    fn sentences_end_where_people_pause() {
        for (text, expected) in [
            ("Eins. Zwei! Drei?", vec!["Eins.", "Zwei!", "Drei?"]),
            (
                "Im 2. Obergeschoss, z. B. links. Dann",
                vec!["Im 2. Obergeschoss, z. B. links.", "Dann"],
            ),
            ("مرحبا؟ نعم.", vec!["مرحبا؟", "نعم."]),
            (" … ", vec![]),
            ("", vec![]),
            ("Er sagte „ja.“ Dann", vec!["Er sagte „ja.“", "Dann"]),
        ] {
            assert_eq!(sentences(text), expected, "{text}");
        }
        let long = "wort ".repeat(1_000);
        assert!(sentences(&long).iter().all(|sentence| sentence.len() <= LONGEST_SENTENCE));
        assert_eq!(sentences(&long).join(" "), long.trim_end());
    }
}
