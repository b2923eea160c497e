//! How well one typed word fits one word of the index.

use super::transliterate::{consonants, is_arabic};

/// A word, prepared for many comparisons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letters {
    /// The folded word.
    pub word: String,
    /// How many letters it has.
    pub length: u32,
    /// Which letters it has, each as one of 64 bits.
    set: u64,
    /// Its consonants, for words written in Latin letters instead of Arabic ones.
    frame: Option<String>,
    arabic: bool,
}

/// The best that a word can fit.
pub const EXACT: u32 = 100;

/// Shorter beginnings and parts fit by accident.
const SHORTEST_PART: u32 = 4;

impl Letters {
    /// Prepares a folded word.
    pub fn new(word: String) -> Self {
        let set = word.chars().fold(0, |set, letter| set | 1 << (u32::from(letter) % 64));
        let arabic = word.chars().any(is_arabic);
        Self {
            length: u32::try_from(word.chars().count()).unwrap_or(u32::MAX),
            set,
            frame: consonants(&word),
            arabic,
            word,
        }
    }

    /// How well this typed word fits a word of the index: [`EXACT`] at best, 0 if not at all.
    ///
    /// In falling order: the word itself; its beginning, as while typing; a part of a compound;
    /// the same stem with another ending; a slip or two, more in longer words; the same
    /// consonants in the other script.
    pub fn fit(&self, word: &Self) -> u32 {
        let (typed, other) = (self.word.as_str(), word.word.as_str());
        if typed == other {
            return EXACT;
        }
        if other.starts_with(typed) {
            return 78 + 17 * self.length / word.length;
        }
        if word.length > self.length && self.length >= SHORTEST_PART && other.ends_with(typed) {
            return 75;
        }
        if word.length > self.length && self.length > SHORTEST_PART && other.contains(typed) {
            return 62;
        }
        let fit = self.same_stem(word).max(self.slip(word));
        if fit == 0
            && self.arabic != word.arabic
            && self.frame.is_some()
            && self.frame == word.frame
        {
            return 60;
        }
        fit
    }

    /// The same beginning, and most of both: `verlängern` for `Verlängerung`.
    fn same_stem(&self, word: &Self) -> u32 {
        let same = self.word.chars().zip(word.word.chars()).take_while(|(a, b)| a == b).count();
        let same = u32::try_from(same).unwrap_or(u32::MAX);
        let longer = self.length.max(word.length);
        if same >= SHORTEST_PART && same * 10 >= longer * 6 { 40 + 38 * same / longer } else { 0 }
    }

    /// A few letters wrong, missing, too many or swapped, in the word or in its beginning.
    fn slip(&self, word: &Self) -> u32 {
        let most = match self.length {
            0..=3 => return 0,
            4..=6 => 1,
            7 | 8 => 2,
            _ => 3,
        };
        if word.length + most < self.length
            || (self.set & !word.set).count_ones() > most
            || (most == 1 && self.word.chars().next() != word.word.chars().next())
        {
            return 0;
        }
        let whole =
            if word.length <= self.length + most && (word.set & !self.set).count_ones() <= most {
                Some(distance(&self.word, &word.word))
            } else {
                None
            };
        let score = |best: u32, slips: u32| {
            if slips > most { 0 } else { best.saturating_sub(130 * slips / self.length) }
        };
        let whole = whole.map_or(0, |slips| score(90, slips));
        // A beginning with slips: as much of the word as was typed, or a letter less or more.
        if self.length < 5 || word.length <= self.length {
            return whole;
        }
        let beginning = (self.length - 1..=self.length + 1)
            .map(|length| distance(&self.word, first(&word.word, length)))
            .min()
            .unwrap_or(u32::MAX);
        whole.max(score(78, beginning))
    }
}

fn first(word: &str, letters: u32) -> &str {
    word.char_indices().nth(letters as usize).map_or(word, |(at, _)| &word[..at])
}

fn distance(a: &str, b: &str) -> u32 {
    u32::try_from(strsim::osa_distance(a, b)).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(typed: &str, word: &str) -> u32 {
        Letters::new(typed.to_owned()).fit(&Letters::new(word.to_owned()))
    }

    #[test]
    fn the_nearer_the_better() {
        let word = "verlangerung";
        let falling =
            ["verlangerung", "verlanger", "verlangern", "verlangrung", "ferlangrug", "vollmacht"];
        let fits: Vec<u32> = falling.iter().map(|typed| fit(typed, word)).collect();
        assert_eq!(fits[0], EXACT);
        assert!(fits[1] > fits[2] && fits[3] > fits[4], "{fits:?}");
        assert_eq!(*fits.last().unwrap(), 0, "{fits:?}");
    }

    #[test]
    fn short_words_bear_no_slip_and_longer_ones_bear_more() {
        assert_eq!(fit("pin", "pim"), 0);
        assert!(fit("pass", "pas") == 0 || fit("pass", "pas") < 70);
        assert!(fit("dudlung", "duldung") > 60);
        assert!(fit("aufentaltserl", "aufenthaltserlaubnis") > 60);
        assert!(fit("nidrlasungserlaubnis", "niederlassungserlaubnis") > 60);
        assert!(fit("tajdid", "تجديد") > 50);
        assert!(fit("erlaubnis", "arbeitserlaubnis") > fit("laubnis", "erlaubnisse"));
    }
}
