//! How well one typed word fits one word of the index.

use super::{
    distance::slips,
    transliterate::{consonants, is_arabic},
};

/// A word, prepared for many comparisons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letters {
    /// The folded word.
    pub word: String,
    letters: Vec<char>,
    /// How many letters it has.
    pub length: u32,
    /// Whether it may go on: nothing was typed after it yet.
    pub open: bool,
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
        let letters: Vec<char> = word.chars().collect();
        Self {
            length: u32::try_from(letters.len()).unwrap_or(u32::MAX),
            letters,
            open: true,
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
        // Most words lack a letter that was typed; the rest need a closer look.
        if self.set & !word.set == 0 {
            let part = self.part(word);
            if part > 0 {
                return part;
            }
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

    /// The word itself, its beginning, or a part of it.
    fn part(&self, word: &Self) -> u32 {
        let (typed, other) = (self.word.as_str(), word.word.as_str());
        if self.length >= word.length {
            return if typed == other { EXACT } else { 0 };
        }
        // A finished small word such as `die` begins no other.
        if (self.open || self.length >= SHORTEST_PART) && other.starts_with(typed) {
            78 + 17 * self.length / word.length
        } else if self.length >= SHORTEST_PART && other.ends_with(typed) {
            75
        } else if self.length > SHORTEST_PART && other.contains(typed) {
            62
        } else {
            0
        }
    }

    /// The same beginning, and most of both: `verlängern` for `Verlängerung`.
    fn same_stem(&self, word: &Self) -> u32 {
        let same = self.letters.iter().zip(&word.letters).take_while(|(a, b)| a == b).count();
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
            || (most == 1 && self.letters.first() != word.letters.first())
        {
            return 0;
        }
        let slips = slips(&self.letters, &word.letters, most);
        let score = |best: u32, slips: u32| best.saturating_sub(130 * slips / self.length);
        // Shorter beginnings than this fit by accident.
        let beginning = slips.beginning.filter(|_| self.length >= 5 && word.length > self.length);
        let whole = slips.whole.map_or(0, |slips| score(90, slips));
        whole.max(beginning.map_or(0, |slips| score(78, slips)))
    }
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
