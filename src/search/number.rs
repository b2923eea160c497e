//! Places by their numbers, as they stand in letters and on doors.

use super::fold;
use crate::{
    advice::Place,
    content::Content,
    floorplan::{Access, RoomIndex},
};

/// The places whose number fits what was typed: counters first, then rooms, by number.
///
/// What counts are letters and digits: `B 2.14`, `b2-14`, `B214`, `2.14` and `Zimmer 2.14` all
/// find room B 2.14, `Schalter 12` finds counter 12. The word before a number decides which of
/// the two is meant, in any language; the letter of the zone may be typed on any keyboard.
pub fn places_by_number(content: &Content, typed: &str) -> Vec<Place> {
    let Some(wanted) = Wanted::read(content, typed) else { return Vec::new() };
    let mut found = wanted.find(content, Room::rank);
    if found.is_empty() {
        // `2.4` on a crumpled letter is `2.04` on the door.
        found = wanted.find(content, Room::rank_of_parts);
    }
    found.sort();
    found.into_iter().map(|(_, _, place)| place).collect()
}

/// What was typed.
struct Wanted {
    /// Letters and digits of the number, with its parts apart.
    parts: Vec<String>,
    /// The parts together.
    number: String,
    counter: bool,
    room: bool,
}

impl Wanted {
    fn read(content: &Content, typed: &str) -> Option<Self> {
        let index = content.search_index();
        let (mut counter, mut room) = (true, true);
        let mut parts = Vec::new();
        for word in fold::words(typed) {
            if index.room_words.contains(&word) {
                counter = false;
            } else if index.counter_words.contains(&word) {
                room = false;
            } else if let Some(rest) = after(&word, &index.room_words) {
                counter = false;
                parts.push(rest.to_owned());
            } else if let Some(rest) = after(&word, &index.counter_words) {
                room = false;
                parts.push(rest.to_owned());
            } else {
                parts.push(word);
            }
        }
        let parts: Vec<String> = parts.iter().map(|part| as_on_signs(part)).collect();
        let number = parts.concat();
        // Without any digit it is a word, unless it is all there is of a sign.
        (!number.is_empty()).then_some(Self { parts, number, counter, room })
    }

    fn find(
        &self,
        content: &Content,
        rank: fn(&Room, &Self) -> Option<u8>,
    ) -> Vec<(u8, String, Place)> {
        let office = &content.office;
        let mut found = Vec::new();
        for counter in office.counter_indices().filter(|_| self.counter) {
            if let Some(number) = &office.counter(counter).number {
                let number = fold::words(number).concat();
                if number == self.number {
                    found.push((0, number, Place::Counter(counter)));
                }
            }
        }
        for room in content.building.room_indices().filter(|_| self.room) {
            if let Some(number) = content.building.room(room).number.as_deref()
                && is_visitable(content, room)
            {
                let number = Room::read(number);
                if let Some(rank) = rank(&number, self) {
                    found.push((rank, number.number, Place::Room(room)));
                }
            }
        }
        found
    }
}

/// The number after a word that is written together with it: `raum214`.
fn after<'a>(word: &'a str, names: &std::collections::BTreeSet<String>) -> Option<&'a str> {
    names
        .iter()
        .filter(|name| name.chars().count() >= 3)
        .find_map(|name| word.strip_prefix(name.as_str()))
        .filter(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()))
}

/// Letters of other scripts as the Latin ones on the signs: those that look alike, and in Arabic
/// those of the same place in the old order of letters, in which zones are counted.
fn as_on_signs(word: &str) -> String {
    word.chars()
        .map(|letter| match letter {
            'а' | 'ا' => 'a',
            'в' | 'б' | 'ب' => 'b',
            'с' | 'ц' | 'ج' => 'c',
            'д' | 'د' => 'd',
            'е' | 'ه' => 'e',
            'у' => 'u',
            other => other,
        })
        .collect()
}

fn is_visitable(content: &Content, room: RoomIndex) -> bool {
    content.building.room(room).access == Access::Public
}

/// The number on a door.
struct Room {
    parts: Vec<String>,
    number: String,
    /// Without the zone; a letter for the floor stays: `U.01`.
    without_zone: String,
    /// Without any letter in front.
    digits: String,
}

impl Room {
    fn read(number: &str) -> Self {
        let parts = fold::words(number);
        let number = parts.concat();
        let zone = parts.first().filter(|part| part.chars().all(char::is_alphabetic));
        let without_zone = parts[usize::from(zone.is_some())..].concat();
        let digits = number.trim_start_matches(|c: char| c.is_alphabetic()).to_owned();
        Self { parts, number, without_zone, digits }
    }

    fn rank(&self, wanted: &Wanted) -> Option<u8> {
        let spellings = [&self.number, &self.without_zone, &self.digits];
        if spellings.iter().any(|spelling| **spelling == wanted.number) {
            Some(1)
        } else if spellings.iter().any(|spelling| spelling.starts_with(&wanted.number)) {
            Some(2)
        } else {
            None
        }
    }

    /// The same parts but for zeros in front, with or without the zone.
    fn rank_of_parts(&self, wanted: &Wanted) -> Option<u8> {
        let bare = |parts: &[String]| -> Vec<String> {
            parts.iter().map(|part| part.trim_start_matches('0').to_owned()).collect()
        };
        let (mine, theirs) = (bare(&self.parts), bare(&wanted.parts));
        let same = mine == theirs || (mine.len() == theirs.len() + 1 && mine[1..] == theirs[..]);
        (same && theirs.len() > 1).then_some(3)
    }
}
