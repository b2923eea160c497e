//! Everything that can be found, by its words.

use super::{Subject, fold, matching::Letters, transliterate::latin_from_cyrillic};
use crate::{
    content::Content,
    floorplan::{Access, FacilityKind},
    locale::{
        Locale, Message,
        message::{content as named, ui},
    },
};
use std::collections::{BTreeMap, BTreeSet};
use unic_langid::LanguageIdentifier;

/// What can be found, prepared once for all searches in a content.
#[derive(Debug, Clone, Default)]
pub struct Index {
    /// Concerns, facilities, counters, rooms, partners: ties are broken in this order.
    pub(super) subjects: Vec<Subject>,
    pub(super) phrases: Vec<Phrase>,
    /// The words of all phrases, by their letters.
    pub(super) words: Vec<Word>,
    /// The phrases of each folded text.
    pub(super) by_key: BTreeMap<String, Vec<u32>>,
    /// Words that stand before the number of a room, folded: `zimmer`.
    pub(super) room_words: BTreeSet<String>,
    /// Words that stand before the number of a counter, folded: `schalter`.
    pub(super) counter_words: BTreeSet<String>,
    /// Words that say nothing by themselves, folded: `the`.
    pub(super) filler_words: BTreeSet<String>,
}

/// A text by which a subject is found.
#[derive(Debug, Clone)]
pub(super) struct Phrase {
    /// As it is written.
    pub text: String,
    /// The language; `None` for what is the same in all, such as a law.
    pub language: Option<LanguageIdentifier>,
    /// Its place in [`Index::subjects`].
    pub subject: u32,
    pub field: Field,
    /// How many words it has.
    words: usize,
}

impl Phrase {
    /// How much one fitting word of it counts, in hundredths: in a long phrase it says less.
    pub const fn weight(&self) -> u32 {
        let share = match self.words {
            0 | 1 => 100,
            2 => 93,
            3 => 87,
            _ => 80,
        };
        self.field.weight() * share / 100
    }
}

/// A word of the index and the phrases it stands in.
#[derive(Debug, Clone)]
pub(super) struct Word {
    pub letters: Letters,
    /// How much of a fit counts, in hundredths: less for what was transliterated.
    pub share: u32,
    pub phrases: Vec<u32>,
}

/// Which part of a subject a phrase is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Field {
    /// Its name as visitors read it.
    Name,
    /// Its official German name.
    Official,
    /// One of the words that translators collect for the search.
    Word,
    /// The line below its name.
    Hint,
    /// A paragraph of a law.
    Law,
    /// What a partner does, and the words of the concerns it answers.
    Service,
    /// A document that one brings or gets.
    Document,
    /// Its theme.
    Theme,
}

impl Field {
    /// How much a fit in this field counts, in hundredths.
    pub const fn weight(self) -> u32 {
        match self {
            Self::Name | Self::Official | Self::Word => 100,
            Self::Hint | Self::Law => 65,
            Self::Service => 50,
            Self::Document | Self::Theme => 35,
        }
    }
}

impl Index {
    /// Collects what can be found in an office, in every language.
    pub fn new(content: &Content) -> Self {
        let mut builder = Builder { content, index: Self::default(), words: BTreeMap::new() };
        builder.concerns();
        builder.facilities();
        builder.counters();
        builder.rooms();
        builder.partners();
        builder.words_of_sentences();
        builder.finish()
    }

    /// Whether a word stands in the index.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.words.binary_search_by(|known| known.letters.word.as_str().cmp(word)).is_ok()
    }

    /// Whether a word of the index begins so.
    pub(super) fn begins(&self, beginning: &str) -> bool {
        let at = self.words.partition_point(|known| known.letters.word.as_str() < beginning);
        self.words.get(at).is_some_and(|known| known.letters.word.starts_with(beginning))
    }
}

/// What stands between the commas of a list of words, commas of any script; blanks are kept.
pub fn split_words(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', '،', '、', '，'])
}

/// The words of a message that collects them.
pub(super) fn listed(text: &str) -> impl Iterator<Item = &str> {
    split_words(text).map(str::trim).filter(|word| !word.is_empty())
}

/// What a language itself says; nothing where another would speak for it.
pub(super) fn own_text(locale: &Locale, message: &Message) -> Option<String> {
    let speaker = locale.speaker(message)?;
    (speaker.tag == *locale.tag()).then(|| locale.text(message))
}

struct Builder<'a> {
    content: &'a Content,
    index: Index,
    words: BTreeMap<String, (u32, Vec<u32>)>,
}

impl Builder<'_> {
    fn concerns(&mut self) {
        let catalogue = &self.content.catalogue;
        for (concern, place) in catalogue.concerns.iter().zip(0..) {
            self.subject(Subject::Concern(crate::catalogue::ConcernIndex(place)));
            self.said(&named::concern(&concern.id), Field::Name);
            self.official(&concern.official, Field::Official);
            self.collected(&named::search_words(&concern.id), Field::Word);
            self.said(&named::concern_hint(&concern.id), Field::Hint);
            for law in concern.legal_basis.iter().flat_map(|fact| &fact.value) {
                self.phrase(law.clone(), None, Field::Law);
            }
            for document in concern.documents.iter().flat_map(|fact| &fact.value) {
                let document = catalogue.document(*document);
                self.official(&document.official, Field::Document);
                self.said(&named::document(&document.id), Field::Document);
            }
            if let Some(theme) = concern.theme {
                self.said(&named::theme(&catalogue.theme(theme).id), Field::Theme);
            }
        }
    }

    fn facilities(&mut self) {
        let building = &self.content.building;
        let here = |kind: &FacilityKind| building.facilities(*kind).next().is_some();
        for kind in FacilityKind::ALL.into_iter().filter(here) {
            self.subject(Subject::Facility(kind));
            self.said(&ui::facility(kind.into()), Field::Name);
            self.collected(&named::facility_words(kind.into()), Field::Word);
            let catalogue = &self.content.catalogue;
            for document in &catalogue.documents {
                if document.available_at == Some(kind) {
                    self.official(&document.official, Field::Hint);
                    self.said(&named::document(&document.id), Field::Hint);
                }
            }
        }
    }

    fn counters(&mut self) {
        let office = &self.content.office;
        for counter in office.counter_indices() {
            // The info desk is a facility; what has no number is found by what it is.
            if let Some(number) = &office.counter(counter).number {
                self.subject(Subject::Counter(counter));
                self.said(&ui::counter(number), Field::Name);
            }
        }
    }

    /// Rooms with a name; those with the same name are found by the first of them.
    fn rooms(&mut self) {
        let building = &self.content.building;
        let mut names = BTreeSet::new();
        for index in building.room_indices() {
            let room = building.room(index);
            if let Some(name) = &room.name
                && room.access == Access::Public
                && names.insert(name)
            {
                self.subject(Subject::Room(index));
                self.said(&named::room(name), Field::Name);
            }
        }
    }

    fn partners(&mut self) {
        let partners = &self.content.partners;
        for index in partners.indices() {
            let partner = partners.partner(index);
            self.subject(Subject::Partner(index));
            self.official(&partner.name, Field::Name);
            self.said(&named::partner_name(&partner.id), Field::Name);
            self.said(&named::partner(&partner.id), Field::Service);
            for concern in &partner.services {
                let concern = self.content.catalogue.concern(*concern);
                self.collected(&named::search_words(&concern.id), Field::Service);
                self.official(&concern.official, Field::Service);
                self.said(&named::concern(&concern.id), Field::Service);
            }
        }
    }

    fn words_of_sentences(&mut self) {
        for locale in self.content.locales.iter() {
            let folded = |message: &Message| -> BTreeSet<String> {
                own_text(locale, message).iter().flat_map(|text| fold::words(text)).collect()
            };
            let rooms = [ui::room_number_words(), ui::room("")];
            self.index.room_words.extend(rooms.iter().flat_map(folded));
            let counters = [ui::counter_number_words(), ui::counter("")];
            self.index.counter_words.extend(counters.iter().flat_map(folded));
            self.index.filler_words.extend(folded(&ui::filler_words()));
        }
    }

    fn subject(&mut self, subject: Subject) {
        self.index.subjects.push(subject);
    }

    /// What every language says itself.
    fn said(&mut self, message: &Message, field: Field) {
        for locale in self.content.locales.iter() {
            if let Some(text) = own_text(locale, message) {
                self.phrase(text, Some(locale.tag().clone()), field);
            }
        }
    }

    /// The words that every language collects in a message.
    fn collected(&mut self, message: &Message, field: Field) {
        for locale in self.content.locales.iter() {
            for word in own_text(locale, message).iter().flat_map(|text| listed(text)) {
                self.phrase(word.to_owned(), Some(locale.tag().clone()), field);
            }
        }
    }

    /// An official German term; its parts between slashes and in brackets are terms as well.
    fn official(&mut self, term: &str, field: Field) {
        let reference = self.content.locales.reference().tag().clone();
        let parts: Vec<&str> = term.split(['/', '(', ')']).map(str::trim).collect();
        self.phrase(term.to_owned(), Some(reference.clone()), field);
        if parts.len() > 1 {
            for part in parts.into_iter().filter(|part| part.chars().count() > 1) {
                self.phrase(part.to_owned(), Some(reference.clone()), field);
            }
        }
    }

    fn phrase(&mut self, text: String, language: Option<LanguageIdentifier>, field: Field) {
        let Some(subject) = self.index.subjects.len().checked_sub(1) else { return };
        let Ok(subject) = u32::try_from(subject) else { return };
        let words = fold::words(&text);
        let Ok(phrase) = u32::try_from(self.index.phrases.len()) else { return };
        if words.is_empty() {
            return;
        }
        for pair in words.windows(2) {
            // `au pair` is typed `aupair`.
            if words.len() == 2 {
                self.word(pair.concat(), 95, phrase);
            }
        }
        for word in &words {
            self.word(word.clone(), 100, phrase);
            if let Some(bare) = fold::without_article(word) {
                self.word(bare.to_owned(), 100, phrase);
            }
            for latin in latin_from_cyrillic(word) {
                self.word(latin, 85, phrase);
            }
        }
        let (key, count) = (words.join(" "), words.len());
        self.index.by_key.entry(key).or_default().push(phrase);
        self.index.phrases.push(Phrase { text, language, subject, field, words: count });
    }

    fn word(&mut self, word: String, share: u32, phrase: u32) {
        let (known, phrases) = self.words.entry(word).or_default();
        *known = (*known).max(share);
        if phrases.last() != Some(&phrase) {
            phrases.push(phrase);
        }
    }

    fn finish(mut self) -> Index {
        self.index.words = self
            .words
            .into_iter()
            .map(|(word, (share, phrases))| Word { letters: Letters::new(word), share, phrases })
            .collect();
        self.index
    }
}
