//! Words in Latin letters that were meant in others, and the other way round: `robota` for
//! `робота`, `дульдунг` for `Duldung`, `tajdid` for `تجديد`.

/// A folded word of Cyrillic letters in Latin ones, folded again; none for words of other letters.
///
/// As passports write Ukrainian (resolution 55 of the Cabinet of Ministers, 2010); where there is
/// a `г`, once more with it as `g`, as in Russian and in German words.
pub fn latin_from_cyrillic(word: &str) -> Vec<String> {
    let mut spellings = Vec::new();
    for g in ["h", "g"] {
        if g == "h" || word.contains('г') {
            spellings.extend(spelt(word, g));
        }
    }
    spellings
}

#[rustfmt::skip]
fn spelt(word: &str, g: &'static str) -> Option<String> {
    let mut latin = String::with_capacity(word.len());
    for letter in word.chars() {
        let letters = match letter {
            'а' => "a", 'б' => "b", 'в' => "v", 'г' => g, 'д' => "d", 'е' => "e", 'ж' => "zh",
            'з' => "z", 'и' => "i", 'к' => "k", 'л' => "l", 'м' => "m", 'н' => "n", 'о' => "o",
            'п' => "p", 'р' => "r", 'с' => "s", 'т' => "t", 'у' => "u", 'ф' => "f", 'х' => "kh",
            'ц' => "ts", 'ч' => "ch", 'ш' => "sh", 'щ' => "shch", 'ю' => "iu", 'я' => "ia",
            _ => return None,
        };
        for letter in letters.chars() {
            if letter != 'e' || !latin.ends_with(['a', 'o', 'u']) {
                latin.push(letter);
            }
        }
    }
    Some(latin)
}

/// The shortest frame of consonants that names a word; with fewer, everything is like everything.
const SHORTEST_FRAME: usize = 3;

/// The consonants of a folded word, Arabic or Latin, in letters common to both: Arabic writes few
/// vowels, and whoever writes it in Latin letters writes them by ear.
pub fn consonants(word: &str) -> Option<String> {
    let arabic = word.chars().any(is_arabic);
    if !arabic && !word.is_ascii() {
        return None;
    }
    let frame = if arabic { of_arabic(word) } else { of_latin(word) };
    (frame.len() >= SHORTEST_FRAME).then_some(frame)
}

/// Whether a letter is Arabic.
pub const fn is_arabic(letter: char) -> bool {
    matches!(letter, '\u{620}'..='\u{6d3}')
}

fn of_arabic(word: &str) -> String {
    let word = word.strip_suffix('ه').unwrap_or(word);
    word.chars()
        .filter_map(|letter| {
            Some(match letter {
                'ب' | 'پ' => 'b',
                'ت' | 'ط' | 'ث' => 't',
                'ج' | 'چ' => 'j',
                'ح' | 'ه' => 'h',
                'خ' => 'x',
                'د' | 'ذ' | 'ض' => 'd',
                'ر' => 'r',
                'ز' | 'ظ' => 'z',
                'س' | 'ص' => 's',
                'ش' => '$',
                'غ' | 'گ' => 'g',
                'ف' => 'f',
                'ق' | 'ك' => 'k',
                'ل' => 'l',
                'م' => 'm',
                'ن' => 'n',
                _ => return None,
            })
        })
        .collect()
}

fn of_latin(word: &str) -> String {
    // The ending -ah is the letter ة, which has been left out above as well.
    let word = word.strip_suffix("ah").unwrap_or(word);
    let mut frame = String::new();
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let with_h = letters.peek() == Some(&'h');
        let (consonant, two) = match letter {
            's' if with_h => ('$', true),
            'k' if with_h => ('x', true),
            't' if with_h => ('t', true),
            'd' if with_h => ('d', true),
            'g' if with_h => ('g', true),
            'p' => ('b', false),
            'q' | 'c' => ('k', false),
            'v' => ('f', false),
            'a' | 'e' | 'i' | 'o' | 'u' | 'w' | 'y' => continue,
            other => (other, false),
        };
        if two {
            let _ = letters.next();
        }
        frame.push(consonant);
    }
    frame
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cyrillic_words_read_as_in_passports() {
        assert_eq!(latin_from_cyrillic("робота"), ["robota"]);
        assert_eq!(latin_from_cyrillic("дулдунг"), ["duldunh", "duldung"]);
        assert_eq!(latin_from_cyrillic("karte"), Vec::<String>::new());
    }

    #[test]
    fn arabic_words_and_their_latin_spellings_share_their_consonants() {
        for (arabic, latin) in
            [("تجديد", "tajdid"), ("تصريح", "tasrih"), ("جنسيه", "jinsiyah"), ("محكمه", "mahkama")]
        {
            assert_eq!(consonants(arabic), consonants(latin), "{arabic}");
        }
        assert_eq!(consonants("дозвил"), None);
    }
}
