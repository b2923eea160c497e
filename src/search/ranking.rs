//! From the typed words to the subjects that fit, the best first.

use super::{
    Hit, Subject,
    index::{Field, Index},
    matching::{EXACT, Letters},
    query::Query,
};
use unic_langid::LanguageIdentifier;

/// The score of a subject one of whose texts was typed as a whole; others have less.
pub(super) const WHOLE: u32 = 1000;
/// Subjects below this fit by accident, unless one word fits this well: then the others that were
/// typed are those of a sentence.
const LEAST: u32 = 330;
const WELL: u32 = 8_500;
/// How much a fit counts in a language that the visitor does not read, in hundredths.
const OTHER_LANGUAGE: u32 = 88;

/// How much a word says that fits nothing, and how much one that is only there for the sentence.
const UNKNOWN: u32 = 8;
const FILLER: u32 = 1;
/// Subjects that fit less than this part of the best, in hundredths, are not told.
const NEAR_BEST: u32 = 45;

/// How well a subject fits one typed word, and by which phrase.
#[derive(Clone, Copy, Default)]
struct Fit {
    score: u32,
    phrase: u32,
}

/// All subjects that fit, the best first; ties in the order of the index.
pub(super) fn rank(index: &Index, typed: &str, language: &LanguageIdentifier) -> Vec<Hit> {
    let query = Query::read(
        typed,
        |word| index.knows(word),
        |word| index.begins(word),
        |word| index.filler_words.contains(word),
    );
    if query.words.is_empty() {
        return Vec::new();
    }
    let shares: Vec<u32> =
        index.phrases.iter().map(|phrase| share(phrase.language.as_ref(), language)).collect();
    let mut totals = vec![0_u32; index.subjects.len()];
    let mut best = vec![Fit::default(); index.subjects.len()];
    let mut whole = 0;
    for reading in &query.words {
        let mut fits = vec![Fit::default(); index.subjects.len()];
        for way in &reading.ways {
            let mut sums = vec![Fit::default(); index.subjects.len()];
            for part in way {
                for (sum, fit) in sums.iter_mut().zip(part_fits(index, part, &shares)) {
                    sum.score += fit.score;
                    sum.phrase = if fit.score > 0 { fit.phrase } else { sum.phrase };
                }
            }
            let parts = u32::try_from(way.len()).unwrap_or(1).max(1);
            // The parts of a compound say a little less than the whole.
            let percent = if parts == 1 { 100 } else { 92 };
            for (fit, sum) in fits.iter_mut().zip(sums) {
                let score = sum.score * percent / (100 * parts);
                if score > fit.score {
                    *fit = Fit { score, phrase: sum.phrase };
                }
            }
        }
        let weight = if reading.filler { FILLER } else { rarity(&fits) };
        whole += weight;
        for ((total, best), fit) in totals.iter_mut().zip(&mut best).zip(fits) {
            *total += fit.score * weight;
            if fit.score > best.score {
                *best = fit;
            }
        }
    }
    let mut scores: Vec<u32> =
        totals.into_iter().map(|total| total * 10 / 100 / whole.max(1)).collect();
    let mut said: Vec<u32> = best.iter().map(|fit| fit.phrase).collect();
    for (key, less) in query.keys.iter().zip([0, 10]) {
        whole_phrases(index, key, less, &shares, &mut scores, &mut said);
    }
    let top = scores.iter().copied().max().unwrap_or_default();
    let near = top * NEAR_BEST / 100;
    let mut hits: Vec<(u32, usize)> = scores
        .iter()
        .copied()
        .zip(0..)
        .filter(|(score, _)| *score > 0 && *score >= near)
        .filter(|(score, subject)| *score >= LEAST || best[*subject].score >= WELL)
        .collect();
    hits.sort_by_key(|(score, subject)| (std::cmp::Reverse(*score), *subject));
    hits.into_iter()
        .map(|(score, subject)| Hit {
            subject: index.subjects[subject],
            score,
            matched: index
                .phrases
                .get(said[subject] as usize)
                .map(|phrase| phrase.text.clone())
                .unwrap_or_default(),
        })
        .collect()
}

fn share(of: Option<&LanguageIdentifier>, language: &LanguageIdentifier) -> u32 {
    match of {
        Some(of) if of.language != language.language => OTHER_LANGUAGE,
        _ => 100,
    }
}

/// The best fit of one word in every subject, up to 10 000.
fn part_fits(index: &Index, part: &Letters, shares: &[u32]) -> Vec<Fit> {
    let mut fits = vec![Fit::default(); index.subjects.len()];
    for word in &index.words {
        let fit = part.fit(&word.letters) * word.share;
        if fit == 0 {
            continue;
        }
        for number in &word.phrases {
            let phrase = &index.phrases[*number as usize];
            let score = fit * phrase.weight() / 100 * shares[*number as usize] / 100;
            let known = &mut fits[phrase.subject as usize];
            if score > known.score {
                *known = Fit { score, phrase: *number };
            }
        }
    }
    fits
}

/// How much a word says: the fewer subjects it fits well, the more. A word that fits none is a
/// name or a slip and says little.
fn rarity(fits: &[Fit]) -> u32 {
    let top = fits.iter().map(|fit| fit.score).max().unwrap_or_default();
    if top == 0 {
        return UNKNOWN;
    }
    let many = fits.iter().filter(|fit| fit.score * 4 >= top * 3).count().max(1);
    let all = fits.len().max(1);
    // Squared, so that two small words such as "ich habe" do not outdo one that matters.
    ((all / many).max(1).ilog2() + 1).pow(2)
}

/// Texts that were typed as a whole, or whose beginning was; `less` is taken from their score.
fn whole_phrases(
    index: &Index,
    key: &str,
    less: u32,
    shares: &[u32],
    scores: &mut [u32],
    said: &mut [u32],
) {
    let beginning = index
        .by_key
        .range::<str, _>((std::ops::Bound::Included(key), std::ops::Bound::Unbounded))
        .take_while(|(known, _)| known.starts_with(key));
    for (known, phrases) in beginning {
        for number in phrases {
            let phrase = &index.phrases[*number as usize];
            let share = shares[*number as usize];
            let subject = phrase.subject as usize;
            let score = if known.len() == key.len() {
                // A name counts before a word from the list, and both before the rest.
                let whole = match phrase.field {
                    Field::Name | Field::Official => WHOLE + 60,
                    Field::Word | Field::Law => WHOLE + 30,
                    field => WHOLE * field.weight() / 100,
                };
                whole.saturating_sub((100 - share) * 2)
            } else {
                let part = u32::try_from(EXACT as usize * key.len() / known.len()).unwrap_or(EXACT);
                (860 + part) * phrase.field.weight() / 100 * share / 100
            };
            let score = score.saturating_sub(less);
            if score > scores[subject] {
                scores[subject] = score;
                said[subject] = *number;
            }
        }
    }
}

impl Subject {
    /// The order of kinds in which ties are broken.
    pub(super) const fn kind(self) -> u8 {
        match self {
            Self::Concern(_) => 0,
            Self::Facility(_) => 1,
            Self::Counter(_) => 2,
            Self::Room(_) => 3,
            Self::Partner(_) => 4,
        }
    }
}
