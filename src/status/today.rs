//! What holds at one moment: the status and the opening hours together.

use super::{Closed, ClosureIndex};
use crate::{
    content::Content,
    floorplan::{NodeIndex, Part},
    hours::{Hours, Openness},
    office::CounterIndex,
    routing::{ProfileKind, Weights},
};
use chrono::NaiveDateTime;

/// The house at one moment.
#[derive(Debug, Clone, Copy)]
pub struct Today<'a> {
    content: &'a Content,
    now: NaiveDateTime,
}

/// Why a part of the building is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// Staff have said so.
    Closure(ClosureIndex),
    /// Its opening hours; with the time at which it opens, if that is known.
    Hours(Option<NaiveDateTime>),
}

impl<'a> Today<'a> {
    /// The house of some content at a local time.
    pub fn new(content: &'a Content, now: NaiveDateTime) -> Self {
        Self { content, now }
    }

    /// The time.
    pub fn now(&self) -> NaiveDateTime {
        self.now
    }

    /// The parts of the building that are closed, in order, each once.
    pub fn closed(&self) -> Vec<Part> {
        let mut parts = self.content.building.closed_by_hours(self.now);
        for (_, closure) in self.content.status.holding_at(self.now) {
            match &closure.closed {
                Closed::Part(part) => parts.push(*part),
                Closed::Area(links) => parts.extend(links.iter().copied().map(Part::Link)),
                Closed::Counter(..) => {}
            }
        }
        parts.sort_unstable();
        parts.dedup();
        parts
    }

    /// What every way costs a visitor.
    pub fn weights(&self, profile: ProfileKind) -> Weights {
        let profile = self.content.profiles.of(profile);
        Weights::new(&self.content.graph, profile, &self.closed())
    }

    /// Why a part is closed; `None` if it is not. What staff say comes before the hours.
    pub fn cause(&self, part: Part) -> Option<Cause> {
        let closes = |closed: &Closed| match (closed, part) {
            (Closed::Part(closed), part) => *closed == part,
            (Closed::Area(links), Part::Link(link)) => links.contains(&link),
            _ => false,
        };
        let mut holding = self.content.status.holding_at(self.now);
        if let Some((index, _)) = holding.find(|(_, closure)| closes(&closure.closed)) {
            return Some(Cause::Closure(index));
        }
        let hours = self.content.building.hours.iter().filter(|(closed, _)| *closed == part);
        hours
            .filter_map(|(_, hours)| match hours.at(self.now) {
                Openness::Closed { opens } => Some(Cause::Hours(opens)),
                Openness::Open { .. } | Openness::Unknown => None,
            })
            .next()
    }

    /// The closure that keeps a counter from working where it stands, if one does.
    pub fn closure_of(&self, counter: CounterIndex) -> Option<ClosureIndex> {
        self.moved(counter).map(|(index, _)| index)
    }

    /// Where a counter works today.
    pub fn place_of(&self, counter: CounterIndex) -> NodeIndex {
        let moved = self.moved(counter).and_then(|(_, place)| place);
        moved.unwrap_or_else(|| self.content.office.counter(counter).node)
    }

    /// Whether a counter is open: by its hours, unless staff have closed it.
    pub fn openness(&self, counter: CounterIndex) -> Openness {
        self.openness_by(counter, &self.content.office.counter(counter).hours)
    }

    /// The same by other hours: a part of a counter's work may have its own.
    pub fn openness_by(&self, counter: CounterIndex, hours: &Hours) -> Openness {
        let Some((index, None)) = self.moved(counter) else { return hours.at(self.now) };
        let until = self.content.status.closure(index).until;
        let opens = until.and_then(|until| match hours.at(until) {
            Openness::Open { .. } => Some(until),
            Openness::Closed { opens } => opens,
            Openness::Unknown => None,
        });
        Openness::Closed { opens }
    }

    fn moved(&self, counter: CounterIndex) -> Option<(ClosureIndex, Option<NodeIndex>)> {
        self.content.status.holding_at(self.now).find_map(|(index, closure)| match closure.closed {
            Closed::Counter(closed, place) if closed == counter => Some((index, place)),
            _ => None,
        })
    }
}
