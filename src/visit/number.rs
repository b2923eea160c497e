//! Places by their numbers, as they stand in letters and on doors.

use crate::{
    advice::Place,
    content::Content,
    floorplan::{Access, RoomIndex},
};

/// The places whose number fits what was typed: counters first, then rooms, by number.
///
/// What counts are letters and digits: `B 2.14`, `b214` and `2.14` all find room B 2.14.
pub fn places_by_number(content: &Content, typed: &str) -> Vec<Place> {
    let wanted = canonical(typed);
    if wanted.is_empty() {
        return Vec::new();
    }
    let office = &content.office;
    let mut found: Vec<(u8, String, Place)> = Vec::new();
    for counter in office.counter_indices() {
        if let Some(number) = &office.counter(counter).number {
            let number = canonical(number);
            if number == wanted {
                found.push((0, number, Place::Counter(counter)));
            }
        }
    }
    for room in content.building.room_indices() {
        if let Some(number) = content.building.room(room).number.as_deref().map(canonical)
            && is_visitable(content, room)
        {
            let without_zone = number.trim_start_matches(|c: char| c.is_alphabetic());
            let rank = if number == wanted || without_zone == wanted {
                1
            } else if number.starts_with(&wanted) || without_zone.starts_with(&wanted) {
                2
            } else {
                continue;
            };
            found.push((rank, number, Place::Room(room)));
        }
    }
    found.sort_by(|a, b| (a.0, &a.1).cmp(&(b.0, &b.1)));
    found.into_iter().map(|(_, _, place)| place).collect()
}

fn is_visitable(content: &Content, room: RoomIndex) -> bool {
    content.building.room(room).access == Access::Public
}

/// Letters and digits only, in capitals.
fn canonical(number: &str) -> String {
    number.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}
