//! What would open destinations that cannot be reached.

use super::{
    Scope,
    obstacle::{ON_PURPOSE, Obstacle, Remedy},
};
use crate::{
    floorplan::NodeIndex,
    routing::{ProfileKind, Weights, weights::BARRED},
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BinaryHeap},
};

/// Changes that together open destinations to a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mend {
    /// Who gains.
    pub kind: ProfileKind,
    /// What to change; all of it, if it is more than one thing.
    pub remedies: Vec<Remedy>,
    /// The start and the destination of each way that it opens, where the mends before it are done.
    pub opens: Vec<(usize, usize)>,
}

/// The mends of one profile: those that open most ways first, but what lets visitors past staff's
/// doors or against one-way links last.
///
/// For each destination that is missed, the way whose obstacles are least work to remove is sought.
/// Destinations behind the same obstacles are opened by one mend.
pub(super) fn mends(scope: &Scope<'_>, weights: &Weights) -> Vec<Mend> {
    let mut site = Site::new(scope, weights);
    let mut wanted: BTreeMap<Vec<u32>, Vec<(usize, usize)>> = BTreeMap::new();
    for start in 0..scope.starts.len() {
        for (destination, behind) in site.behind(start) {
            wanted.entry(behind).or_default().push((start, destination));
        }
    }
    let mut order: Vec<_> = wanted.iter().collect();
    // What is so on purpose comes after everything that is not.
    let purpose = |behind: &[u32]| site.effort(behind) / ON_PURPOSE;
    order.sort_by_key(|(behind, ways)| (purpose(behind), Reverse(ways.len()), behind.len()));
    let mut mends = Vec::new();
    for (behind, _) in &order {
        // What stands behind a part of these obstacles is opened before the whole.
        let within = order.iter().filter(|(other, _)| {
            other.len() <= behind.len() && other.iter().all(|obstacle| behind.contains(obstacle))
        });
        let mut within: Vec<_> = within.collect();
        within.sort_by_key(|(other, _)| other.len());
        for (obstacles, ways) in within {
            let all_open = ways.iter().all(|(start, to)| site.is_open(*start, *to));
            if all_open {
                continue;
            }
            if let Some(mend) = site.mend(obstacles) {
                mends.push(mend);
            }
        }
    }
    mends
}

/// The building while it is mended.
struct Site<'a> {
    scope: &'a Scope<'a>,
    weights: &'a Weights,
    obstacles: Vec<Obstacle>,
    efforts: Vec<u32>,
    mended: Vec<bool>,
    /// For each arc its obstacles.
    of_arc: Vec<Vec<u32>>,
    /// For each start the obstacles of setting off there.
    of_start: Vec<Vec<u32>>,
    /// For each obstacle the arcs that it is in the way of.
    arcs: Vec<Vec<usize>>,
    /// For each start, which points can be reached.
    reached: Vec<Vec<bool>>,
}

impl<'a> Site<'a> {
    fn new(scope: &'a Scope<'a>, weights: &'a Weights) -> Self {
        let profile = weights.profile();
        let graph = scope.graph;
        let mut numbers: BTreeMap<Obstacle, u32> = BTreeMap::new();
        let mut number = |obstacles: Vec<Obstacle>| -> Vec<u32> {
            let numbers = &mut numbers;
            let numbered = |obstacle| {
                let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
                *numbers.entry(obstacle).or_insert(next)
            };
            obstacles.into_iter().map(numbered).collect()
        };
        let of_arc: Vec<Vec<u32>> = graph
            .arcs()
            .iter()
            .zip(weights.costs())
            .map(|(arc, cost)| match *cost {
                BARRED => number(Obstacle::of_arc(scope, profile, arc)),
                _ => Vec::new(),
            })
            .collect();
        let of_start: Vec<Vec<u32>> = scope
            .starts
            .iter()
            .map(|start| number(Obstacle::of_start(scope, profile, *start)))
            .collect();
        let mut obstacles: Vec<_> = numbers.into_iter().collect();
        obstacles.sort_by_key(|(_, number)| *number);
        let obstacles: Vec<Obstacle> =
            obstacles.into_iter().map(|(obstacle, _)| obstacle).collect();
        let mut arcs = vec![Vec::new(); obstacles.len()];
        for (place, numbers) in of_arc.iter().enumerate() {
            for number in numbers {
                arcs[*number as usize].push(place);
            }
        }
        let mut site = Self {
            scope,
            weights,
            efforts: obstacles.iter().map(|one| one.effort(scope, profile)).collect(),
            mended: vec![false; obstacles.len()],
            obstacles,
            of_arc,
            of_start,
            arcs,
            reached: vec![vec![false; graph.node_count()]; scope.starts.len()],
        };
        for start in 0..scope.starts.len() {
            site.spread(start, &[]);
        }
        site
    }

    fn is_open(&self, start: usize, destination: usize) -> bool {
        let reached = &self.reached[start];
        self.scope.destinations[destination].iter().any(|node| reached[node.get()])
    }

    fn is_free(&self, obstacles: &[u32]) -> bool {
        obstacles.iter().all(|obstacle| self.mended[*obstacle as usize])
    }

    fn effort(&self, obstacles: &[u32]) -> u32 {
        obstacles.iter().fold(0, |sum, one| sum.saturating_add(self.efforts[*one as usize]))
    }

    /// Goes on from what can be reached, past obstacles that have just been mended.
    fn spread(&mut self, start: usize, mended: &[u32]) {
        let graph = self.scope.graph;
        let node = self.scope.starts[start];
        let mut open = Vec::new();
        if !self.reached[start][node.get()] {
            if !self.is_free(&self.of_start[start]) {
                return;
            }
            self.reached[start][node.get()] = true;
            open.push(node);
        }
        for place in mended.iter().flat_map(|obstacle| &self.arcs[*obstacle as usize]) {
            let arc = &graph.arcs()[*place];
            let new = self.reached[start][arc.from.get()] && !self.reached[start][arc.to.get()];
            if new && self.is_free(&self.of_arc[*place]) {
                self.reached[start][arc.to.get()] = true;
                open.push(arc.to);
            }
        }
        while let Some(node) = open.pop() {
            for place in graph.leaving(node) {
                let to = graph.arcs()[place].to;
                if !self.reached[start][to.get()] && self.is_free(&self.of_arc[place]) {
                    self.reached[start][to.get()] = true;
                    open.push(to);
                }
            }
        }
    }

    /// For each destination that is missed from a start the obstacles before it, on the way where
    /// they are least work; nothing for what no way leads to.
    fn behind(&self, start: usize) -> Vec<(usize, Vec<u32>)> {
        let scope = self.scope;
        let is_missed = |destination: &usize| !self.is_open(start, *destination);
        let missed: Vec<usize> = (0..scope.destinations.len()).filter(is_missed).collect();
        if missed.is_empty() {
            return Vec::new();
        }
        let effort = |obstacles: &[u32]| self.effort(obstacles);
        let graph = scope.graph;
        let mut efforts = vec![u32::MAX; graph.node_count()];
        let mut arrivals = vec![None; graph.node_count()];
        let mut open = BinaryHeap::new();
        let mut begin = |node: NodeIndex, effort: u32| {
            efforts[node.get()] = effort;
            open.push(Reverse((effort, node)));
        };
        begin(scope.starts[start], effort(&self.of_start[start]));
        for node in scope.building.node_indices() {
            if self.reached[start][node.get()] {
                begin(node, 0);
            }
        }
        while let Some(Reverse((here, node))) = open.pop() {
            if here > efforts[node.get()] {
                continue;
            }
            for place in graph.leaving(node) {
                let to = graph.arcs()[place].to;
                let there = here.saturating_add(effort(&self.of_arc[place]));
                if there < efforts[to.get()] {
                    efforts[to.get()] = there;
                    arrivals[to.get()] = Some(place);
                    open.push(Reverse((there, to)));
                }
            }
        }
        let nearest = |destination: usize| {
            let nodes = scope.destinations[destination].iter();
            let node = *nodes.min_by_key(|node| efforts[node.get()])?;
            (efforts[node.get()] < u32::MAX).then_some(node)
        };
        let mut behind = Vec::new();
        for destination in missed {
            let Some(mut node) = nearest(destination) else { continue };
            let mut obstacles = Vec::new();
            while let Some(place) = arrivals[node.get()] {
                obstacles.extend_from_slice(&self.of_arc[place]);
                node = graph.arcs()[place].from;
            }
            if !self.reached[start][node.get()] {
                obstacles.extend_from_slice(&self.of_start[start]);
            }
            obstacles.sort_unstable();
            obstacles.dedup();
            behind.push((destination, obstacles));
        }
        behind
    }

    /// Removes some obstacles; what that opens, if anything.
    fn mend(&mut self, obstacles: &[u32]) -> Option<Mend> {
        let scope = self.scope;
        let fresh: Vec<u32> =
            obstacles.iter().copied().filter(|one| !self.mended[*one as usize]).collect();
        for obstacle in &fresh {
            self.mended[*obstacle as usize] = true;
        }
        let mut opens = Vec::new();
        for start in 0..scope.starts.len() {
            let is_missed = |to: &usize| !self.is_open(start, *to);
            let missed: Vec<usize> = (0..scope.destinations.len()).filter(is_missed).collect();
            self.spread(start, &fresh);
            let opened = missed.into_iter().filter(|to| self.is_open(start, *to));
            opens.extend(opened.map(|to| (start, to)));
        }
        let profile = self.weights.profile();
        let mut remedies: Vec<Remedy> = fresh
            .iter()
            .flat_map(|one| self.obstacles[*one as usize].remedies(scope, profile))
            .collect();
        remedies.sort_unstable();
        remedies.dedup();
        (!opens.is_empty()).then_some(Mend { kind: profile.kind, remedies, opens })
    }
}
