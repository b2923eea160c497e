//! Search: from what a visitor types to concerns, places and partners, and lists to browse instead.
//!
//! Everything that has a name is found by it in every language of the kiosk, whichever of them the
//! visitor reads: a German word from a letter is found in the Arabic interface. Concerns and
//! facilities are also found by the words that translators collect in `locales/<tag>/search.ftl`.
//!
//! ```text
//! typed ── fold ──▶ words ── query: compounds, other scripts ──▶ matching: how well each fits
//!                                                                        │
//!          Index (once per content) ── phrases by word ──▶ ranking ──▶ hits, the best first
//! ```
//!
//! Numbers on letters and doors have a rule of their own, [`places_by_number`]. [`browse`] gives
//! lists from A to Z and by theme, for those who do not type. [`Keyboard`] says which keys there are.

pub mod browse;
mod distance;
mod fold;
mod index;
mod keyboard;
mod matching;
mod number;
mod query;
mod ranking;
mod transliterate;

pub use fold::words as folded_words;
pub use index::{Index, split_words};
pub use keyboard::Keyboard;
pub use number::places_by_number;

use crate::{
    advice::{Goal, Place},
    catalogue::ConcernIndex,
    content::Content,
    floorplan::{FacilityKind, RoomIndex},
    office::CounterIndex,
    referral::PartnerIndex,
};
use unic_langid::LanguageIdentifier;

/// Something that can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A concern.
    Concern(ConcernIndex),
    /// The nearest of a kind.
    Facility(FacilityKind),
    /// A counter.
    Counter(CounterIndex),
    /// A room.
    Room(RoomIndex),
    /// A partner.
    Partner(PartnerIndex),
}

impl Subject {
    /// What a visitor who chooses it asks for.
    pub const fn goal(self) -> Goal {
        Goal::Place(match self {
            Self::Concern(concern) => return Goal::Concern(concern, None),
            Self::Facility(kind) => Place::Facility(kind),
            Self::Counter(counter) => Place::Counter(counter),
            Self::Room(room) => Place::Room(room),
            Self::Partner(partner) => Place::Partner(partner),
        })
    }
}

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// What it is.
    pub subject: Subject,
    /// How well it fits: about 1000 where a whole name was typed, less the more must be guessed.
    pub score: u32,
    /// The text by which it was found, as it is written there.
    pub matched: String,
}

/// The score of a place whose number was typed.
const NUMBER: u32 = 1100;

/// What fits the typed text, the best first, at most so many.
///
/// `language` is the one the visitor reads: its words win where two fit alike. The same input
/// gives the same hits in the same order.
pub fn find(
    content: &Content,
    typed: &str,
    language: &LanguageIdentifier,
    most: usize,
) -> Vec<Hit> {
    let mut hits = Vec::new();
    // A paragraph sign makes a number one of a law.
    if typed.chars().any(char::is_numeric) && !typed.contains('§') {
        hits.extend(places_by_number(content, typed).into_iter().filter_map(|place| {
            let subject = match place {
                Place::Counter(counter) => Subject::Counter(counter),
                Place::Room(room) => Subject::Room(room),
                Place::Partner(_) | Place::Facility(_) | Place::Nowhere => return None,
            };
            Some(Hit { subject, score: NUMBER, matched: typed.trim().to_owned() })
        }));
    }
    // Beside a number that there is, only what was typed as a whole counts.
    let least = if hits.is_empty() { 0 } else { ranking::WHOLE };
    for hit in ranking::rank(content.search_index(), typed, language) {
        if hit.score >= least && !hits.iter().any(|known| known.subject == hit.subject) {
            hits.push(hit);
        }
    }
    hits.truncate(most);
    hits
}
