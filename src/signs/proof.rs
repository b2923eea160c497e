//! The proof: every way walked by the signs alone.
//!
//! The walker knows no plan. He sees the signs that face him, follows their arrows to the way
//! that fits best, takes the lift or the stairs he was told to the floor he was told, reads the
//! plate on a door when he is near, and walks straight on where nothing is said.

use super::{Approach, Group, House, Line, Mobility, Schedule, Sign};
use crate::{
    floorplan::{NodeIndex, geometry::turn},
    routing::Tree,
};
use std::collections::BTreeSet;

/// A sign is seen by whoever looks at it within so many degrees.
const SEEN_WITHIN: f64 = 45.0;

/// Something wrong with the signs.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// The point where it shows.
    pub node: NodeIndex,
    /// The sign, as a place in the schedule, if it is about one.
    pub sign: Option<usize>,
    /// The start, as a place in the house's, if it is about a way.
    pub start: Option<usize>,
    /// The destination, as a place in the house's, if it is about one.
    pub destination: Option<usize>,
    /// For whom.
    pub mobility: Mobility,
    /// What is wrong.
    pub flaw: Flaw,
}

/// What can be wrong with signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flaw {
    /// Ways part or turn, and no sign tells which to take.
    NoSign,
    /// One has left a lift or stairs, and no sign tells where one is.
    NoSignOnNewFloor,
    /// The destination was on the signs before and is not on this one.
    Disappears,
    /// The sign before named the destination, this one only its zone.
    Coarser,
    /// The arrow points where there is no way.
    PointsNowhere,
    /// The arrow fits several ways.
    Ambiguous,
    /// The way on is not for this visitor.
    Barred,
    /// The lift or the stairs that the sign before told are not there.
    NoRide,
    /// The signs lead in a circle.
    Circle,
    /// The destination is on this sign, but nobody who follows the signs comes by for it.
    FromNowhere,
    /// Nobody needs this sign: all go on as they would without it.
    Needless,
    /// The sign has more lines than can be read.
    TooLong,
}

/// Why an arrow leads nobody anywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tempted {
    /// There is no way where it points.
    ByNothing,
    /// There are several.
    BySeveral,
}

/// Walks every way from every start to every destination by the signs alone; returns what is
/// wrong with them, in the order of walking.
pub fn prove(house: &House<'_>, schedule: &Schedule) -> Vec<Finding> {
    let mut proof = Proof { house, schedule, used: BTreeSet::new(), needed: BTreeSet::new() };
    let mut findings = Vec::new();
    for (index, start) in house.starts.iter().enumerate() {
        for mobility in Mobility::ALL {
            if !house.begins(start, mobility) {
                continue;
            }
            let tree = Tree::grow(house.graph, house.weights(mobility), start.node);
            for (dest, destination) in house.destinations.iter().enumerate() {
                let there = tree.nearest(destination.nodes.iter().copied());
                if there.is_none() || destination.nodes.contains(&start.node) {
                    continue;
                }
                if let Err((node, sign, flaw)) = proof.walk(index, dest, mobility) {
                    findings.push(Finding {
                        node,
                        sign,
                        start: Some(index),
                        destination: Some(dest),
                        mobility,
                        flaw,
                    });
                }
            }
        }
    }
    findings.extend(proof.left_over());
    findings
}

/// Where the walk failed, at which sign, and why.
type Failure = (NodeIndex, Option<usize>, Flaw);

struct Proof<'a> {
    house: &'a House<'a>,
    schedule: &'a Schedule,
    /// Signs and destinations that somebody has read.
    used: BTreeSet<(usize, usize)>,
    /// Signs without which somebody would have gone elsewhere.
    needed: BTreeSet<usize>,
}

impl Proof<'_> {
    fn walk(&mut self, start: usize, dest: usize, mobility: Mobility) -> Result<(), Failure> {
        let house = self.house;
        let sight = &house.sight;
        let destination = &house.destinations[dest];
        let mut node = house.starts[start].node;
        let mut approach = Approach::Start(start);
        let mut told = None;
        let mut named = false;
        // Whether a lift was left and no sign seen since.
        let mut arrived = false;
        for _ in 0..=sight.network.len() {
            if destination.nodes.contains(&node) {
                return Ok(());
            }
            let began = matches!(approach, Approach::Start(_));
            if !began
                && told.is_none()
                && sight.plate(mobility, node, destination, &house.doors[dest]).is_some()
            {
                return Ok(());
            }
            let next = if let Some(ride) =
                told.as_ref().and_then(|change| sight.ride(node, change, mobility))
            {
                (told, arrived) = (None, true);
                ride
            } else {
                let seen = self.signs_at(node, approach);
                let fresh = arrived && !sight.in_shaft(node);
                let unasked = match approach {
                    Approach::Start(_) => None,
                    Approach::Way(way) => sight.unasked(way),
                };
                if seen.is_empty() {
                    if fresh {
                        return Err((node, None, Flaw::NoSignOnNewFloor));
                    }
                    let lost = if told.is_some() { Flaw::NoRide } else { Flaw::NoSign };
                    unasked.ok_or((node, None, lost))?
                } else {
                    let (sign, line) = self.read(&seen, dest, mobility).ok_or((
                        node,
                        seen.first().copied(),
                        Flaw::Disappears,
                    ))?;
                    let at = |flaw| (node, Some(sign), flaw);
                    if named && !line.group.is_fine() {
                        return Err(at(Flaw::Coarser));
                    }
                    named |= line.group.is_fine();
                    told = line.change;
                    let looks = self.schedule.signs[sign].facing + 180.0;
                    let ride = told.as_ref().and_then(|change| sight.ride(node, change, mobility));
                    let next = match ride {
                        Some(ride) => {
                            told = None;
                            Ok(ride)
                        }
                        None => {
                            let seeks = |node| house.is_at(dest, node);
                            sight.follow(node, looks, line.arrow, told.as_ref(), &seeks)
                        }
                    };
                    let next = next.map_err(|tempted| {
                        at(match tempted {
                            Tempted::ByNothing => Flaw::PointsNowhere,
                            Tempted::BySeveral => Flaw::Ambiguous,
                        })
                    })?;
                    if began || arrived || unasked != Some(next) {
                        self.needed.extend(seen);
                    }
                    self.used.insert((sign, dest));
                    arrived = ride.is_some();
                    next
                }
            };
            if sight.way(next).cost(mobility).is_none() {
                return Err((node, None, Flaw::Barred));
            }
            node = sight.way(next).to;
            approach = Approach::Way(next);
        }
        Err((node, None, Flaw::Circle))
    }

    /// The signs that somebody sees who comes to a point: those of the face turned to him most.
    fn signs_at(&self, node: NodeIndex, approach: Approach) -> Vec<usize> {
        let looks = match approach {
            Approach::Start(start) => Some(self.house.starts[start].heading),
            Approach::Way(way) => self.house.sight.looks(way),
        };
        let starts = |approach| matches!(approach, Approach::Start(_));
        let off = |sign: &Sign| looks.map_or(0.0, |looks| turn(looks + 180.0, sign.facing).abs());
        let seen: Vec<(f64, usize)> = self
            .schedule
            .signs
            .iter()
            .enumerate()
            // A kiosk's own sign hangs over it and is read by those who turn away from it.
            .filter(|(_, sign)| sign.node == node && starts(sign.approach) == starts(approach))
            .map(|(index, sign)| (off(sign), index))
            .filter(|(off, _)| *off <= SEEN_WITHIN)
            .collect();
        let best = seen.iter().map(|(off, _)| *off).fold(f64::INFINITY, f64::min);
        seen.iter().filter(|(off, _)| *off <= best + 1e-6).map(|(_, index)| *index).collect()
    }

    /// The line for a destination: with the wheelchair for those who need it, if there is one.
    fn read(&self, seen: &[usize], dest: usize, mobility: Mobility) -> Option<(usize, &Line)> {
        let lines = |step_free: bool| {
            seen.iter()
                .flat_map(|sign| self.schedule.signs[*sign].lines.iter().map(|line| (*sign, line)))
                .find(|(_, line)| line.step_free == step_free && self.tells_of(line, dest))
        };
        match mobility {
            Mobility::Walking => lines(false),
            Mobility::StepFree => lines(true).or_else(|| lines(false)),
        }
    }

    /// Whether what stands on a line is true of a destination, as far as its words go.
    fn tells_of(&self, line: &Line, dest: usize) -> bool {
        let destination = &self.house.destinations[dest];
        match &line.group {
            Group::Floor { floor, .. } => destination.floor == Some(*floor),
            Group::Zone { zone, floors } => {
                destination.zone == Some(*zone)
                    && (floors.is_empty()
                        || destination.floor.is_some_and(|floor| floors.contains(&floor)))
            }
            Group::Several(ranges) => ranges.iter().any(|range| self.is_between(*range, dest)),
            Group::Range { first, last } => self.is_between((*first, *last), dest),
            Group::Single(only) => *only == dest,
            Group::Services(_) => line.members.contains(&dest),
        }
    }

    /// Whether a destination's number lies between two others of its kind.
    fn is_between(&self, (first, last): (usize, usize), dest: usize) -> bool {
        let (one, other) = (&self.house.destinations[first], &self.house.destinations[dest]);
        let same = std::mem::discriminant(&one.kind) == std::mem::discriminant(&other.kind);
        dest == first || (same && other.number.is_some() && (first..=last).contains(&dest))
    }

    /// Signs, and destinations on signs, that nobody has needed; and signs that are too long.
    fn left_over(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for (index, sign) in self.schedule.signs.iter().enumerate() {
            let finding = |destination, mobility, flaw| Finding {
                node: sign.node,
                sign: Some(index),
                start: None,
                destination,
                mobility,
                flaw,
            };
            for line in &sign.lines {
                let mobility = if line.step_free { Mobility::StepFree } else { Mobility::Walking };
                for dest in &line.members {
                    if !self.used.contains(&(index, *dest)) {
                        findings.push(finding(Some(*dest), mobility, Flaw::FromNowhere));
                    }
                }
            }
            if !self.needed.contains(&index) {
                findings.push(finding(None, Mobility::Walking, Flaw::Needless));
            }
            if sign.lines.len() > super::MOST_LINES {
                findings.push(finding(None, Mobility::Walking, Flaw::TooLong));
            }
        }
        findings
    }
}
