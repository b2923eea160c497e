//! The closures with every reference resolved.

use super::format::{AreaEntry, ClosureEntry, Reason, StatusFile};
use crate::{
    catalogue::names::{index, unknown_reference},
    diagnostic::{Diagnostic, Origin, Rule},
    floorplan::{
        Building, LinkIndex, NodeIndex, Part,
        geometry::{self, Point},
    },
    office::{CounterIndex, Office, place_named},
};
use chrono::NaiveDateTime;

index!(
    /// A closure, by its place in [`Status::closures`].
    ClosureIndex
);

/// What is closed or moved, now or later.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Status {
    /// In the order of the file.
    pub closures: Vec<Closure>,
}

/// Something that is closed or moved for a time.
#[derive(Debug, Clone, PartialEq)]
pub struct Closure {
    /// What is closed.
    pub closed: Closed,
    /// From when on, in local time; already if none.
    pub from: Option<NaiveDateTime>,
    /// Until when, in local time; until somebody says otherwise if none.
    pub until: Option<NaiveDateTime>,
    /// Why.
    pub reason: Option<Reason>,
    /// A message of the office that says more.
    pub note: Option<String>,
    /// Where it was read.
    pub origin: Origin,
}

/// What a closure closes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Closed {
    /// One part of the building.
    Part(Part),
    /// Everything in a part of a floor: its ways.
    Area(Vec<LinkIndex>),
    /// A counter, which may work somewhere else meanwhile.
    Counter(CounterIndex, Option<NodeIndex>),
}

impl Closure {
    /// Whether it holds at a local time.
    pub fn holds_at(&self, now: NaiveDateTime) -> bool {
        self.from.is_none_or(|from| from <= now) && !self.is_over(now)
    }

    /// Whether it has ended.
    pub fn is_over(&self, now: NaiveDateTime) -> bool {
        self.until.is_some_and(|until| until <= now)
    }
}

impl Status {
    /// Resolves what was read. Entries that close nothing known are left out and reported.
    pub fn resolve(
        file: &StatusFile,
        building: &Building,
        office: &Office,
    ) -> (Self, Vec<Diagnostic>) {
        let mut resolver = Resolver { building, office, diagnostics: Vec::new() };
        let closures = file.closures.iter().filter_map(|entry| resolver.closure(entry)).collect();
        (Self { closures }, resolver.diagnostics)
    }

    /// The closure at an index.
    pub fn closure(&self, index: ClosureIndex) -> &Closure {
        &self.closures[index.get()]
    }

    /// The closures that hold at a time, in the order of the file.
    pub fn holding_at(
        &self,
        now: NaiveDateTime,
    ) -> impl Iterator<Item = (ClosureIndex, &Closure)> + '_ {
        (0..)
            .map(ClosureIndex)
            .zip(&self.closures)
            .filter(move |(_, closure)| closure.holds_at(now))
    }
}

struct Resolver<'a> {
    building: &'a Building,
    office: &'a Office,
    diagnostics: Vec<Diagnostic>,
}

impl Resolver<'_> {
    fn closure(&mut self, entry: &ClosureEntry) -> Option<Closure> {
        let closed = self.closed(entry);
        let from = self.time(entry.from.as_ref(), entry);
        let until = self.time(entry.until.as_ref(), entry);
        if let (Some(from), Some(until)) = (from?, until?)
            && until <= from
        {
            self.diagnostics.push(Diagnostic::new(
                Rule::ClosureTime,
                &entry.origin,
                "the closure ends before it begins",
                "let `until` be later than `from`",
            ));
        }
        Some(Closure {
            closed: closed?,
            from: from?,
            until: until?,
            reason: entry.reason,
            note: entry.note.clone(),
            origin: entry.origin.clone(),
        })
    }

    fn closed(&mut self, entry: &ClosureEntry) -> Option<Closed> {
        let given = [
            entry.transfer.is_some(),
            entry.door.is_some(),
            entry.link.is_some(),
            entry.room.is_some(),
            entry.area.is_some(),
            entry.counter.is_some(),
        ];
        if given.iter().filter(|given| **given).count() != 1 {
            self.diagnostics.push(Diagnostic::new(
                Rule::ClosureTarget,
                &entry.origin,
                "the closure names nothing, or several things at once",
                "give each entry exactly one of `transfer`, `door`, `link`, `room`, `area`, `counter`",
            ));
            return None;
        }
        if entry.moved_to.is_some() && entry.counter.is_none() {
            self.diagnostics.push(Diagnostic::new(
                Rule::ClosureTarget,
                &entry.origin,
                "only a counter can move",
                "leave `moved_to` out, or name a `counter`",
            ));
        }
        if let Some(id) = &entry.transfer {
            let transfers = self.building.transfers.iter().map(|transfer| transfer.id.as_str());
            let found = self
                .building
                .transfer_indices()
                .find(|index| self.building.transfer(*index).id == *id);
            return self
                .known(found, "lift or staircase", id, &entry.origin, transfers)
                .map(|transfer| Closed::Part(Part::Transfer(transfer)));
        }
        if let Some(id) = &entry.door {
            return self.door(id, &entry.origin).map(|door| Closed::Part(Part::Door(door)));
        }
        if let Some(ends) = &entry.link {
            return self.link(ends, &entry.origin).map(|link| Closed::Part(Part::Link(link)));
        }
        if let Some(id) = &entry.room {
            let rooms = self.building.rooms.iter().map(|room| room.id.as_str());
            return self
                .known(self.building.room_named(id), "room", id, &entry.origin, rooms)
                .map(|room| Closed::Part(Part::Room(room)));
        }
        if let Some(area) = &entry.area {
            return self.area(area, &entry.origin).map(Closed::Area);
        }
        let id = entry.counter.as_ref()?;
        let counters = self.office.counters.iter().map(|counter| counter.id.as_str());
        let counter =
            self.known(self.office.counter_named(id), "counter", id, &entry.origin, counters)?;
        let subject = format!("the counter `{id}`, which is moved,");
        let moved_to = match &entry.moved_to {
            Some(place) => Some(place_named(
                place,
                &subject,
                &entry.origin,
                self.building,
                &mut self.diagnostics,
            )?),
            None => None,
        };
        Some(Closed::Counter(counter, moved_to))
    }

    fn known<'a, T>(
        &mut self,
        found: Option<T>,
        what: &str,
        id: &str,
        origin: &Origin,
        known: impl Iterator<Item = &'a str>,
    ) -> Option<T> {
        if found.is_none() {
            self.diagnostics.push(unknown_reference(what, id, "the closure", origin, known));
        }
        found
    }

    fn door(&mut self, id: &str, origin: &Origin) -> Option<NodeIndex> {
        let found =
            self.building.node_named(id).filter(|node| self.building.node(*node).door.is_some());
        let doors = self.building.nodes.iter().filter(|node| node.door.is_some());
        self.known(found, "door", id, origin, doors.map(|node| node.id.as_str()))
    }

    fn link(&mut self, ends: &[String; 2], origin: &Origin) -> Option<LinkIndex> {
        let nodes = self.building.nodes.iter();
        let names: Vec<&str> = nodes.map(|node| node.id.as_str()).collect();
        let [from, to] = ends.each_ref().map(|id| {
            let found = self.building.node_named(id);
            self.known(found, "point", id, origin, names.iter().copied())
        });
        let (from, to) = (from?, to?);
        let found = self.building.link_indices().find(|index| {
            let link = self.building.link(*index);
            (link.from, link.to) == (from, to) || (link.from, link.to) == (to, from)
        });
        if found.is_none() {
            self.diagnostics.push(Diagnostic::new(
                Rule::ClosureTarget,
                origin,
                format!("there is no way from `{}` to `{}`", ends[0], ends[1]),
                "name the two points of one link of the building",
            ));
        }
        found
    }

    /// The ways that lead through an area.
    fn area(&mut self, area: &AreaEntry, origin: &Origin) -> Option<Vec<LinkIndex>> {
        let floors = self.building.floors.iter().map(|floor| floor.id.as_str());
        let found = self
            .building
            .floor_indices()
            .find(|index| self.building.floor(*index).id == area.floor);
        let floor = self.known(found, "floor", &area.floor, origin, floors)?;
        let outline: Vec<Point> = area.outline.iter().copied().map(Point::from).collect();
        let touches = |line: &[Point]| {
            line.iter().any(|at| geometry::contains(&outline, *at))
                || line.windows(2).any(|pair| {
                    geometry::edges(&outline)
                        .any(|(a, b)| geometry::crossing(pair[0], pair[1], a, b).is_some())
                })
        };
        let links: Vec<_> = self
            .building
            .link_indices()
            .filter(|index| {
                let link = self.building.link(*index);
                self.building.node(link.from).floor == floor && touches(&link.line)
            })
            .collect();
        if links.is_empty() {
            self.diagnostics.push(Diagnostic::new(
                Rule::ClosureTarget,
                origin,
                format!("no way of the floor `{}` leads through the area", area.floor),
                "draw the outline around the part of the floor that is closed",
            ));
            return None;
        }
        Some(links)
    }

    /// `None` where the time is not understood; `Some(None)` where none is given.
    #[expect(clippy::option_option, reason = "a fault is not the same as no time")]
    fn time(
        &mut self,
        text: Option<&String>,
        entry: &ClosureEntry,
    ) -> Option<Option<NaiveDateTime>> {
        let Some(text) = text else { return Some(None) };
        let time = ["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
            .into_iter()
            .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok());
        if time.is_none() {
            self.diagnostics.push(Diagnostic::new(
                Rule::ClosureTime,
                &entry.origin,
                format!("`{text}` is not a time"),
                "write times as in `2026-11-23T08:00`",
            ));
        }
        time.map(Some)
    }
}
