//! What stands on one line: far away a whole zone or floor, nearer a range of counters or rooms,
//! lastly each by itself; never more lines than can be read.

use super::{Arrow, Destination, Kind};
use crate::{
    floorplan::{FacilityKind, FloorIndex, TransferKind},
    office::ZoneIndex,
};
use std::collections::{BTreeMap, BTreeSet};

/// No panel has more lines. What does not fit becomes a second panel beside the first.
pub const MOST_LINES: usize = 8;
/// A zone within this many metres is told in ranges, if there is room on the sign.
const NEAR: f64 = 30.0;

/// A lift or stairs to take next, before the next sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Change {
    /// Lift, stairs or escalator.
    pub kind: TransferKind,
    /// Where to leave it.
    pub to: FloorIndex,
    /// Floors gained; negative where it leads down.
    pub floors: i32,
}

/// What a line leads to. Numbers count the house's destinations.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Everything on a floor, with its zones.
    Floor {
        /// The floor.
        floor: FloorIndex,
        /// The zones on it.
        zones: Vec<ZoneIndex>,
    },
    /// A zone, or its part on some floors.
    Zone {
        /// The zone.
        zone: ZoneIndex,
        /// The floors; none where the whole zone is meant.
        floors: Vec<FloorIndex>,
    },
    /// All counters or all rooms whose numbers lie between two, both included.
    Range {
        /// The first destination.
        first: usize,
        /// The last.
        last: usize,
    },
    /// One destination.
    Single(usize),
    /// Several ranges and single destinations of a zone: first and last of each.
    Several(Vec<(usize, usize)>),
    /// Services, each with its pictogram.
    Services(Vec<FacilityKind>),
}

impl Group {
    /// Whether destinations are named by their own number or name, not by their zone alone.
    pub fn is_fine(&self) -> bool {
        matches!(self, Self::Range { .. } | Self::Single(_) | Self::Several(_) | Self::Services(_))
    }
}

/// A line of a sign.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// What it leads to.
    pub group: Group,
    /// Where.
    pub arrow: Arrow,
    /// The lift or the stairs to take, where it is the next thing to do.
    pub change: Option<Change>,
    /// Whether it carries the wheelchair: it holds for those who need a way without steps, and
    /// the line without it does not.
    pub step_free: bool,
    /// The destinations for which it stands here, in order.
    pub members: Vec<usize>,
    /// Metres to walk to the nearest of them.
    pub metres: f64,
}

/// Where to go on from a sign.
pub(super) type Key = (Arrow, Option<Change>);

/// What is known at a sign about those of one mobility.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    /// Where to go on, by destination.
    pub keys: BTreeMap<usize, Key>,
    /// Metres to walk, by destination.
    pub metres: BTreeMap<usize, f64>,
}

/// The grouping of one sign.
pub(super) struct Grouping<'a> {
    pub destinations: &'a [Destination],
    /// Where the sign hangs.
    pub floor: FloorIndex,
    /// Destinations that an earlier sign on the way has named by themselves.
    pub fine: &'a BTreeSet<usize>,
}

impl Grouping<'_> {
    /// The lines of the panels for destinations or for services: those for everybody and, where
    /// the ways part, those with the wheelchair.
    pub fn lines(&self, walking: &Known, step_free: &Known, services: bool) -> Vec<Line> {
        let here = |dest: &usize| self.destinations[*dest].is_service() == services;
        let plain: Vec<usize> = walking.keys.keys().copied().filter(here).collect();
        let parted: Vec<usize> = step_free
            .keys
            .iter()
            .filter(|(dest, key)| here(dest) && walking.keys.get(*dest) != Some(*key))
            .map(|(dest, _)| *dest)
            .collect();
        if services {
            let mut lines = services_lines(self.destinations, &plain, walking, false);
            lines.extend(services_lines(self.destinations, &parted, step_free, true));
            sort(&mut lines);
            return lines;
        }
        let mut lines = self.coarse(&plain, walking, false);
        lines.extend(self.coarse(&parted, step_free, true));
        self.merge(&mut lines);
        self.refine(&mut lines, walking, step_free);
        sort(&mut lines);
        lines
    }

    /// Lines of one zone in one direction become one, the farthest first, until all have room.
    fn merge(&self, lines: &mut Vec<Line>) {
        let place = |line: &Line| {
            let zone = line.members.first().and_then(|dest| self.destinations[*dest].zone);
            line.group.is_fine().then_some((line.arrow, line.change, line.step_free, zone))
        };
        while lines.len() > MOST_LINES {
            lines.sort_by(|a, b| b.metres.total_cmp(&a.metres));
            let pair = lines.iter().enumerate().find_map(|(far, line)| {
                let other = |near: &usize| place(&lines[*near]) == place(line);
                let near = (far + 1..lines.len()).find(other)?;
                place(line).is_some().then_some((far, near))
            });
            let Some((far, near)) = pair else { return };
            let taken = lines.remove(far);
            let kept = &mut lines[near - 1];
            let mut ranges: Vec<(usize, usize)> =
                [&kept.group, &taken.group].into_iter().flat_map(ranges_of).collect();
            ranges.sort_unstable();
            ranges.dedup_by(|next, range| {
                let follows = self.follows(range.1, next.0);
                if follows {
                    range.1 = next.1;
                }
                follows
            });
            kept.group = match ranges.as_slice() {
                [(first, last)] => Group::Range { first: *first, last: *last },
                _ => Group::Several(ranges),
            };
            kept.members.extend(taken.members);
            kept.members.sort_unstable();
        }
    }

    /// As few lines as are true.
    fn coarse(&self, wanted: &[usize], known: &Known, step_free: bool) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut keys: Vec<Key> = wanted.iter().map(|dest| known.keys[dest]).collect();
        keys.sort_unstable();
        keys.dedup();
        for key in keys {
            let mut rest: Vec<usize> =
                wanted.iter().copied().filter(|dest| known.keys[dest] == key).collect();
            let mut take = |group: Group, members: Vec<usize>, rest: &mut Vec<usize>| {
                rest.retain(|dest| !members.contains(dest));
                lines.push(line(group, key, step_free, members, known));
            };
            if key.1.is_some() {
                for floor in self.floors(&rest) {
                    let on = |dest: &usize| self.destinations[*dest].floor == Some(floor);
                    let zones = self.zones(&rest, on);
                    if zones.len() > 1
                        && self.all(&on).iter().all(|dest| self.leads(known, *dest, key))
                        && !rest.iter().any(|dest| on(dest) && self.fine.contains(dest))
                    {
                        let members = rest.iter().copied().filter(on).collect();
                        take(Group::Floor { floor, zones }, members, &mut rest);
                    }
                }
            }
            for zone in self.zones(&rest, |_| true) {
                let within = |dest: &usize| self.destinations[*dest].zone == Some(zone);
                let whole = |on: &dyn Fn(&usize) -> bool, rest: &[usize]| {
                    self.all(on).iter().all(|dest| self.leads(known, *dest, key))
                        && !rest.iter().any(|dest| on(dest) && self.fine.contains(dest))
                };
                if whole(&within, &rest) {
                    let members = rest.iter().copied().filter(within).collect();
                    take(Group::Zone { zone, floors: Vec::new() }, members, &mut rest);
                    continue;
                }
                let on = |dest: &usize, floor| {
                    within(dest) && self.destinations[*dest].floor == Some(floor)
                };
                let floors: Vec<FloorIndex> = self
                    .floors(&rest)
                    .into_iter()
                    .filter(|floor| rest.iter().any(|dest| on(dest, *floor)))
                    .filter(|floor| whole(&|dest| on(dest, *floor), &rest))
                    .collect();
                if !floors.is_empty() {
                    let members: Vec<usize> = rest
                        .iter()
                        .copied()
                        .filter(|dest| floors.iter().any(|floor| on(dest, *floor)))
                        .collect();
                    if members.len() > 1 {
                        take(Group::Zone { zone, floors }, members, &mut rest);
                    }
                }
            }
            lines.extend(self.ranges(&rest, key, known, step_free));
        }
        lines
    }

    /// Zones on this floor that are near, as ranges, as long as there is room; the nearest first.
    fn refine(&self, lines: &mut Vec<Line>, walking: &Known, step_free: &Known) {
        let mut near: Vec<Line> = lines
            .iter()
            .filter(|line| matches!(line.group, Group::Zone { .. }) && line.metres <= NEAR)
            .cloned()
            .collect();
        near.sort_by(|a, b| a.metres.total_cmp(&b.metres));
        for whole in near {
            let Group::Zone { zone, floors } = &whole.group else { continue };
            let known = if whole.step_free { step_free } else { walking };
            let here = |dest: &usize| self.destinations[*dest].floor == Some(self.floor);
            let (on, off): (Vec<usize>, Vec<usize>) = whole.members.iter().partition(|d| here(d));
            if on.is_empty() {
                continue;
            }
            let key = (whole.arrow, whole.change);
            let mut parts = self.ranges(&on, key, known, whole.step_free);
            if !off.is_empty() {
                let mut others = floors.clone();
                if others.is_empty() {
                    others = self.floors(&off);
                }
                others.retain(|floor| *floor != self.floor);
                let group = Group::Zone { zone: *zone, floors: others };
                parts.push(line(group, key, whole.step_free, off, known));
            }
            if lines.len() - 1 + parts.len() <= MOST_LINES {
                lines.retain(|line| *line != whole);
                lines.extend(parts);
            }
        }
    }

    /// The smallest ranges that hold some destinations and nothing to which another way leads.
    fn ranges(&self, wanted: &[usize], key: Key, known: &Known, step_free: bool) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut rest = wanted.to_vec();
        while let Some(first) = rest.first().copied() {
            // All that have numbers as it has, in their order: a range names each of them.
            let run: Vec<usize> = self
                .all(&|dest| self.is_like(first, *dest))
                .into_iter()
                .skip_while(|dest| *dest != first)
                .take_while(|dest| self.leads(known, *dest, key) && self.is_together(first, *dest))
                .collect();
            let last = run.iter().rev().find(|dest| rest.contains(dest)).copied().unwrap_or(first);
            let members: Vec<usize> = rest
                .iter()
                .copied()
                .filter(|dest| *dest == first || (run.contains(dest) && *dest <= last))
                .collect();
            rest.retain(|dest| !members.contains(dest));
            let group = match last == first {
                true => Group::Single(first),
                false => Group::Range { first, last },
            };
            lines.push(line(group, key, step_free, members, known));
        }
        lines
    }

    /// Whether two destinations have numbers of one kind: those of counters, or those of rooms.
    fn is_like(&self, a: usize, b: usize) -> bool {
        let (one, other) = (&self.destinations[a], &self.destinations[b]);
        let numbered = one.number.is_some() && other.number.is_some();
        let kinds = matches!(
            (one.kind, other.kind),
            (Kind::Counter(_), Kind::Counter(_)) | (Kind::Room(_), Kind::Room(_))
        );
        a == b || (numbered && kinds)
    }

    /// Whether one number comes right after another, so that two ranges are one: counters on
    /// several floors too, for their numbers do not tell the floor.
    fn follows(&self, last: usize, next: usize) -> bool {
        let (a, b) = (&self.destinations[last], &self.destinations[next]);
        let counters = matches!((a.kind, b.kind), (Kind::Counter(_), Kind::Counter(_)));
        next == last + 1 && self.is_like(last, next) && (counters || a.floor == b.floor)
    }

    /// Whether two destinations may stand in one range.
    fn is_together(&self, a: usize, b: usize) -> bool {
        let (a, b) = (&self.destinations[a], &self.destinations[b]);
        a.zone == b.zone && a.floor == b.floor
    }

    fn leads(&self, known: &Known, dest: usize, key: Key) -> bool {
        known.keys.get(&dest) == Some(&key)
    }

    /// All destinations of the house of which something is true, in their order.
    fn all(&self, is: &dyn Fn(&usize) -> bool) -> Vec<usize> {
        (0..self.destinations.len()).filter(is).collect()
    }

    fn floors(&self, of: &[usize]) -> Vec<FloorIndex> {
        let floors: BTreeSet<_> =
            of.iter().filter_map(|dest| self.destinations[*dest].floor).collect();
        floors.into_iter().collect()
    }

    fn zones(&self, of: &[usize], on: impl Fn(&usize) -> bool) -> Vec<ZoneIndex> {
        let zones: BTreeSet<_> = of
            .iter()
            .filter(|dest| on(dest))
            .filter_map(|dest| self.destinations[*dest].zone)
            .collect();
        zones.into_iter().collect()
    }
}

fn ranges_of(group: &Group) -> Vec<(usize, usize)> {
    match group {
        Group::Range { first, last } => vec![(*first, *last)],
        Group::Single(only) => vec![(*only, *only)],
        Group::Several(ranges) => ranges.clone(),
        Group::Floor { .. } | Group::Zone { .. } | Group::Services(_) => Vec::new(),
    }
}

fn services_lines(
    destinations: &[Destination],
    wanted: &[usize],
    known: &Known,
    step_free: bool,
) -> Vec<Line> {
    let mut by_key: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for dest in wanted {
        by_key.entry(known.keys[dest]).or_default().push(*dest);
    }
    by_key
        .into_iter()
        .map(|(key, members)| {
            let kinds = members.iter().filter_map(|dest| match destinations[*dest].kind {
                Kind::Service(kind) => Some(kind),
                _ => None,
            });
            let group = Group::Services(kinds.collect());
            line(group, key, step_free, members, known)
        })
        .collect()
}

fn line(group: Group, key: Key, step_free: bool, members: Vec<usize>, known: &Known) -> Line {
    let metres = members.iter().filter_map(|dest| known.metres.get(dest).copied());
    let metres = metres.fold(f64::INFINITY, f64::min);
    Line { group, arrow: key.0, change: key.1, step_free, members, metres }
}

/// Straight on, then left, then right, then back; in each the nearest first, and the line with
/// the wheelchair below the one without.
fn sort(lines: &mut [Line]) {
    lines.sort_by(|a, b| {
        (a.arrow.group(), a.step_free)
            .cmp(&(b.arrow.group(), b.step_free))
            .then(a.metres.total_cmp(&b.metres))
            .then_with(|| (a.arrow, a.change, &a.group).cmp(&(b.arrow, b.change, &b.group)))
    });
}

/// Lines on as many panels as they need; an arrow's lines stay together where they fit.
pub(super) fn pages(lines: Vec<Line>) -> Vec<Vec<Line>> {
    let mut pages: Vec<Vec<Line>> = Vec::new();
    let mut groups: Vec<Vec<Line>> = Vec::new();
    for line in lines {
        match groups.last_mut() {
            Some(group)
                if group[0].arrow.group() == line.arrow.group() && group.len() < MOST_LINES =>
            {
                group.push(line);
            }
            _ => groups.push(vec![line]),
        }
    }
    for group in groups {
        match pages.last_mut() {
            Some(page) if page.len() + group.len() <= MOST_LINES => page.extend(group),
            _ => pages.push(group),
        }
    }
    pages
}
