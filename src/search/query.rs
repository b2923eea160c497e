//! What was typed, in words and in the ways to read each of them.

use super::{fold, matching::Letters, transliterate::latin_from_cyrillic};

/// More words than this are no search.
const MOST_WORDS: usize = 8;
/// Longer words than this are cut.
const LONGEST_WORD: usize = 48;
/// Shorter words are no compounds.
const SHORTEST_COMPOUND: u32 = 8;
/// Shorter words are no parts of compounds.
const SHORTEST_PART: usize = 4;

/// What was typed.
#[derive(Debug)]
pub struct Query {
    /// The folded words with single blanks, and the same without words that say nothing.
    pub keys: Vec<String>,
    /// The words.
    pub words: Vec<Reading>,
}

/// One typed word, or two that belong together, and what may have been meant.
#[derive(Debug)]
pub struct Reading {
    /// Whether it says nothing by itself, like `the`; it does not where there is nothing else.
    pub filler: bool,
    /// Each is one way to read it: as one word, or as the parts of a compound.
    pub ways: Vec<Vec<Letters>>,
}

impl Query {
    /// Reads what was typed. `knows` tells whether a word is in the index, `begins` whether one
    /// begins so, and `fills` whether it says nothing by itself.
    pub fn read(
        typed: &str,
        knows: impl Fn(&str) -> bool,
        begins: impl Fn(&str) -> bool,
        fills: impl Fn(&str) -> bool,
    ) -> Self {
        let mut folded = fold::words(typed);
        folded.truncate(MOST_WORDS);
        for word in &mut folded {
            if let Some((end, _)) = word.char_indices().nth(LONGEST_WORD) {
                word.truncate(end);
            }
        }
        let telling: Vec<&str> =
            folded.iter().map(String::as_str).filter(|word| !fills(word)).collect();
        let mut keys = vec![folded.join(" ")];
        let some = !telling.is_empty();
        if some && telling.len() < folded.len() {
            keys.push(telling.join(" "));
        }
        let mut words: Vec<Reading> = Vec::new();
        let mut rest = folded.as_slice();
        while let Some((word, after)) = rest.split_first() {
            rest = after;
            // `job center` is `Jobcenter`.
            if let Some((next, after)) = after.split_first() {
                let joined = format!("{word}{next}");
                if knows(&joined) {
                    rest = after;
                    let apart = [word, next].map(|word| Letters::new(word.clone())).to_vec();
                    let ways = vec![vec![Letters::new(joined)], apart];
                    words.push(Reading { filler: false, ways });
                    continue;
                }
            }
            words.push(Reading { filler: some && fills(word), ways: ways(word, &knows, &begins) });
        }
        let going_on = typed.chars().last().is_some_and(char::is_alphanumeric);
        let count = words.len();
        for (place, reading) in words.iter_mut().enumerate() {
            let open = going_on && place + 1 == count;
            for way in &mut reading.ways {
                let end = way.len().saturating_sub(1);
                for (at, letters) in way.iter_mut().enumerate() {
                    letters.open = open && at == end;
                }
            }
        }
        Self { keys, words }
    }
}

fn ways(
    word: &str,
    knows: &impl Fn(&str) -> bool,
    begins: &impl Fn(&str) -> bool,
) -> Vec<Vec<Letters>> {
    let whole = Letters::new(word.to_owned());
    let compound = whole.length >= SHORTEST_COMPOUND && !knows(word);
    let mut ways = vec![vec![whole]];
    if let Some(bare) = fold::without_article(word) {
        ways.push(vec![Letters::new(bare.to_owned())]);
    }
    ways.extend(latin_from_cyrillic(word).into_iter().map(|latin| vec![Letters::new(latin)]));
    if compound && let Some((first, second)) = parts(word, knows, begins) {
        ways.push(vec![Letters::new(first.to_owned()), Letters::new(second.to_owned())]);
    }
    ways
}

/// What joins the parts of German compounds.
const JOINTS: [&str; 5] = ["", "s", "es", "n", "en"];

/// The two parts of a compound that say most: a whole word at its beginning, and a word or the
/// beginning of one at its end. What stands between them is small.
fn parts<'a>(
    word: &'a str,
    knows: &impl Fn(&str) -> bool,
    begins: &impl Fn(&str) -> bool,
) -> Option<(&'a str, &'a str)> {
    let long = |part: &&str| part.chars().count() >= SHORTEST_PART;
    let places = || word.char_indices().map(|(at, _)| at).skip(SHORTEST_PART);
    let without_joint = |first: &'a str| {
        JOINTS
            .into_iter()
            .filter_map(|joint| first.strip_suffix(joint))
            .filter(long)
            .find(|first| knows(first))
    };
    // From the end, so that the first part is as long as can be.
    let mut splits: Vec<usize> = places().collect();
    splits.reverse();
    let whole = splits.iter().find_map(|at| {
        let (first, second) = word.split_at(*at);
        let second = Some(second).filter(long).filter(|second| begins(second))?;
        Some((without_joint(first)?, second))
    });
    whole.or_else(|| {
        let first = splits.iter().find_map(|at| without_joint(&word[..*at]))?;
        let second = places().map(|at| &word[at..]).filter(long).find(|second| knows(second))?;
        let covered = first.len() + second.len();
        (covered <= word.len() && covered * 10 >= word.len() * 6).then_some((first, second))
    })
}
