//! What stands on signs, in words.

use crate::{
    advice::Place,
    command::office::plain,
    content::{Content, reference},
    floorplan::FacilityKind,
    locale::{
        Direction, Locale,
        message::{content as named, signs, ui},
    },
    office::ZoneIndex,
    signs::{Group, House, Kind, Line, Sign},
    wording::Wording,
};
use std::collections::BTreeSet;

/// The words of one office's signs.
pub(super) struct Words<'a> {
    pub content: &'a Content,
    pub house: &'a House<'a>,
    /// German, then the office's other languages in the order of its tiles.
    pub locales: Vec<&'a Locale>,
}

impl<'a> Words<'a> {
    pub fn new(content: &'a Content, house: &'a House<'a>) -> Self {
        let german = content.locales.negotiate(&[&reference().to_string()]);
        let mut locales = vec![german];
        for tag in &content.office.languages {
            let locale = content.locales.negotiate(&[&tag.to_string()]);
            if locales.iter().all(|known| known.tag() != locale.tag()) {
                locales.push(locale);
            }
        }
        Self { content, house, locales }
    }

    /// German.
    pub fn german(&self) -> &'a Locale {
        self.locales[0]
    }

    /// The number of a sign: floor, point, face.
    pub fn number(&self, sign: &Sign) -> String {
        let label = &self.content.building.floor(sign.floor).label;
        // More faces than letters would be a point with 26 panels.
        let face = char::from_u32(u32::from('a') + sign.face).unwrap_or('?');
        format!("{label}-{:02}{face}", sign.number)
    }

    /// The name of a destination in the files.
    pub fn id(&self, dest: usize) -> String {
        let building = &self.content.building;
        match self.house.destinations[dest].kind {
            Kind::Counter(counter) => self.content.office.counter(counter).id.clone(),
            Kind::Waiting(node) => building.node(node).id.clone(),
            Kind::Room(room) => building.room(room).id.clone(),
            Kind::Service(kind) => ui::FacilityWord::from(kind).word().to_owned(),
        }
    }

    /// A line's parts in one language: each a label of its own.
    pub fn parts(&self, line: &Line, locale: &'a Locale) -> Vec<String> {
        let wording = Wording { content: self.content, locale };
        let letter = |zone: &ZoneIndex| self.content.office.zone(*zone).letter.as_str();
        match &line.group {
            Group::Floor { floor, zones } => {
                let letters: Vec<&str> = zones.iter().map(letter).collect();
                vec![locale.text(&signs::floor(&wording.floor(*floor), &letters.join(", ")))]
            }
            Group::Zone { zone, floors } => vec![locale.text(&match floors.as_slice() {
                [] => signs::zone(letter(zone)),
                [floor] => signs::zone_on_floor(letter(zone), &wording.floor(*floor)),
                floors => {
                    let labels = floors
                        .iter()
                        .map(|floor| self.content.building.floor(*floor).label.as_str())
                        .collect::<Vec<_>>();
                    signs::zone_on_floors(letter(zone), &labels.join(", "))
                }
            })],
            Group::Range { first, last } => vec![self.range(*first, *last, &wording)],
            Group::Single(only) => vec![self.single(*only, &wording)],
            Group::Several(ranges) => ranges
                .iter()
                .map(|(first, last)| match first == last {
                    true => self.short(*first, &wording),
                    false => self.range(*first, *last, &wording),
                })
                .collect(),
            Group::Services(kinds) => kinds.iter().map(|kind| wording.facility(*kind)).collect(),
        }
    }

    /// A line's whole text in one language. Left-to-right text needs no marks of direction, and
    /// a sign maker's program may show them.
    pub fn text(&self, line: &Line, locale: &'a Locale) -> String {
        let text = self.parts(line, locale).join(" · ");
        match locale.language().direction {
            Direction::LeftToRight => plain(&text),
            Direction::RightToLeft => text,
        }
    }

    /// The zone of a line, where all of it is in one.
    pub fn zone(&self, line: &Line) -> Option<ZoneIndex> {
        if matches!(line.group, Group::Floor { .. } | Group::Services(_)) {
            return None;
        }
        let zones: BTreeSet<_> =
            line.members.iter().map(|dest| self.house.destinations[*dest].zone).collect();
        zones.first().copied().flatten().filter(|_| zones.len() == 1)
    }

    /// The pictograms of a line.
    pub fn pictograms(&self, line: &Line) -> Vec<&'a str> {
        match &line.group {
            Group::Services(kinds) => kinds.iter().map(|kind| pictogram(*kind)).collect(),
            _ => {
                let zone = self.zone(line).map(|zone| &self.content.office.zones[zone.get()]);
                zone.map(|zone| zone.pictogram.as_str()).into_iter().collect()
            }
        }
    }

    fn range(&self, first: usize, last: usize, wording: &Wording<'_>) -> String {
        let number =
            |dest: usize| self.house.destinations[dest].number.as_deref().unwrap_or_default();
        let numbers = range(number(first), number(last));
        wording.locale.text(&match self.house.destinations[first].kind {
            Kind::Counter(_) => signs::counters(&numbers),
            Kind::Waiting(_) | Kind::Room(_) | Kind::Service(_) => signs::rooms(&numbers),
        })
    }

    fn single(&self, dest: usize, wording: &Wording<'_>) -> String {
        let building = &self.content.building;
        let named = |room: crate::floorplan::RoomIndex| {
            let name = building.room(room).name.as_deref()?;
            Some(wording.locale.text(&named::room(name)))
        };
        match self.house.destinations[dest].kind {
            Kind::Counter(counter) => wording.counter(counter),
            Kind::Service(kind) => wording.facility(kind),
            Kind::Waiting(node) => building
                .node(node)
                .room
                .and_then(named)
                .unwrap_or_else(|| wording.facility(FacilityKind::WaitingArea)),
            Kind::Room(room) => match (named(room), &building.room(room).number) {
                (Some(name), Some(number)) => {
                    wording.locale.text(&signs::room_named(number, &name))
                }
                _ => wording.place(Place::Room(room)),
            },
        }
    }

    /// A destination among others on a line: a room by its number alone.
    fn short(&self, dest: usize, wording: &Wording<'_>) -> String {
        let destination = &self.house.destinations[dest];
        match (destination.kind, &destination.number) {
            (Kind::Room(_), Some(number)) => wording.locale.text(&ui::room(number)),
            _ => self.single(dest, wording),
        }
    }
}

/// Two numbers as a range; what both begin with is said once: `B 2.01–2.22`.
fn range(first: &str, last: &str) -> String {
    let last = match (first.split_once(' '), last.split_once(' ')) {
        (Some((zone, _)), Some((same, rest))) if zone == same => rest,
        _ => last,
    };
    format!("{first}–{last}")
}

fn pictogram(kind: FacilityKind) -> &'static str {
    match kind {
        FacilityKind::InfoDesk => "information",
        kind => ui::FacilityWord::from(kind).word(),
    }
}

#[cfg(test)]
mod tests {
    use super::range;

    #[test]
    fn what_two_numbers_share_is_said_once() {
        for (first, last, wanted) in [
            ("B 2.01", "B 2.22", "B 2.01–2.22"),
            ("1", "4", "1–4"),
            ("A 0.01", "B 0.02", "A 0.01–B 0.02"),
        ] {
            assert_eq!(range(first, last), wanted);
        }
    }
}
