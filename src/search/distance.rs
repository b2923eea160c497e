//! How many slips lie between what was typed and a word, or the beginning of one.
//!
//! Both come from one pass over a table (Damerau and Levenshtein's, in which neighbours may be
//! swapped once), of which only the diagonal band is filled that the allowed slips can reach.
//! Asking `strsim` for the word and for every beginning takes many times as long, and each
//! keystroke asks for hundreds of words.

/// Typed words are cut before they have more letters.
const MOST_LETTERS: usize = 56;
/// The most slips that are counted.
const MOST_SLIPS: usize = 3;
const COLUMNS: usize = MOST_LETTERS + MOST_SLIPS + 1;

/// Slips: letters wrong, missing, too many, or swapped with their neighbour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slips {
    /// To the whole word.
    pub whole: Option<u32>,
    /// To the nearest beginning of the word that is at most one letter longer or shorter than
    /// what was typed.
    pub beginning: Option<u32>,
}

/// The slips between a typed word and a word, where they are at most so many (three at most).
pub fn slips(typed: &[char], word: &[char], most: u32) -> Slips {
    let most = (most as usize).min(MOST_SLIPS);
    let none = Slips { whole: None, beginning: None };
    let (rows, columns) = (typed.len(), word.len().min(typed.len() + most));
    if rows > MOST_LETTERS || columns + most < rows {
        return none;
    }
    let beyond = most + 1;
    let mut before = [beyond; COLUMNS];
    let mut last: [usize; COLUMNS] = std::array::from_fn(|column| column.min(beyond));
    for row in 1..=rows {
        let mut next = [beyond; COLUMNS];
        if row <= most {
            next[0] = row;
        }
        let mut least = next[0];
        for column in row.saturating_sub(most).max(1)..=columns.min(row + most) {
            let wrong = usize::from(typed[row - 1] != word[column - 1]);
            let mut best =
                (last[column - 1] + wrong).min(last[column] + 1).min(next[column - 1] + 1);
            let swapped = row > 1
                && column > 1
                && typed[row - 1] == word[column - 2]
                && typed[row - 2] == word[column - 1];
            if swapped {
                best = best.min(before[column - 2] + 1);
            }
            next[column] = best.min(beyond);
            least = least.min(best);
        }
        if least > most {
            return none;
        }
        before = last;
        last = next;
    }
    let counted = |slips: usize| u32::try_from(slips).ok().filter(|_| slips <= most);
    let beginning = rows.saturating_sub(1)..=columns.min(rows + 1);
    Slips {
        whole: (columns == word.len()).then(|| counted(last[columns])).flatten(),
        beginning: beginning.filter_map(|column| counted(last[column])).min(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn one_pass_counts_what_strsim_counts(
            typed in "[abc]{1,9}",
            word in "[abc]{1,12}",
            most in 1_u32..4,
        ) {
            let letters = |text: &str| text.chars().collect::<Vec<_>>();
            let limit = |slips: usize| u32::try_from(slips).ok().filter(|slips| *slips <= most);
            let found = slips(&letters(&typed), &letters(&word), most);
            prop_assert_eq!(found.whole, limit(strsim::osa_distance(&typed, &word)));
            let beginning = (typed.len() - 1..=typed.len() + 1)
                .filter(|length| *length <= word.len())
                .filter_map(|length| limit(strsim::osa_distance(&typed, &word[..length])))
                .min();
            prop_assert_eq!(found.beginning, beginning);
        }
    }

    #[test]
    fn very_long_words_are_no_slips() {
        let long = vec!['a'; 500];
        assert_eq!(slips(&long, &long, 3), Slips { whole: None, beginning: None });
        assert_eq!(slips(&['a'; 10], &long, 3).beginning, Some(0));
    }
}
