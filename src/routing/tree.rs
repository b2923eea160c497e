//! The tree of the cheapest ways from one point to all others.

use super::{Arc, Barrier, Graph, Route, Unreachable, Weights, weights::BARRED};
use crate::floorplan::NodeIndex;
use std::{cmp::Reverse, collections::BinaryHeap};

/// The cheapest ways from one point to all others, for one profile.
///
/// Found by Dijkstra's algorithm. Among ways of equal cost the one whose last point but one is
/// settled first wins, and points are settled by cost, then by index: the same on every machine.
#[derive(Debug, Clone)]
pub struct Tree {
    start: NodeIndex,
    search: Search,
}

/// The arrays of one search, kept from one to the next.
#[derive(Debug, Clone, Default)]
struct Search {
    costs: Vec<u32>,
    /// For each point the arc on which one comes, as a place in the graph's arcs.
    arrivals: Vec<u32>,
    /// Cost in the upper half, point in the lower: one comparison orders by both.
    open: BinaryHeap<Reverse<u64>>,
}

const UNREACHED: u32 = BARRED;
const NO_ARC: u32 = u32::MAX;

/// What a barrier costs when the way with the fewest of them is sought: 4.6 hours, more than any
/// way through a building takes.
const BARRIER_COST: u32 = 1 << 24;

impl Tree {
    /// Grows the tree from a point of the building that `graph` was made from.
    pub fn grow(graph: &Graph, weights: &Weights, start: NodeIndex) -> Self {
        let mut tree = Self { start, search: Search::default() };
        tree.regrow(graph, weights, start);
        tree
    }

    /// Grows it anew, from another point or with other weights, in the memory it already has.
    pub fn regrow(&mut self, graph: &Graph, weights: &Weights, start: NodeIndex) {
        self.start = start;
        let costs = weights.costs();
        self.search.run(graph, start, |place, _| costs[place]);
    }

    /// Where it grew from.
    pub fn start(&self) -> NodeIndex {
        self.start
    }

    /// Time and preference to a point in milliseconds, if there is a way.
    pub fn cost_to(&self, target: NodeIndex) -> Option<u32> {
        self.search.costs.get(target.get()).copied().filter(|cost| *cost != UNREACHED)
    }

    /// The way to a point, or why there is none; with the weights with which the tree grew.
    ///
    /// # Errors
    ///
    /// Why there is no way.
    pub fn route_to(
        &self,
        graph: &Graph,
        weights: &Weights,
        target: NodeIndex,
    ) -> Result<Route, Unreachable> {
        if self.cost_to(target).is_none() {
            return Err(self.why_not(graph, weights, target));
        }
        let arcs = self.search.arcs_to(graph, target);
        Ok(Route::over(graph, weights, self.start, arcs))
    }

    /// The way as far as it goes: up to the first barrier of the way that has fewest of them.
    /// `None` where the barrier is at the very beginning or nothing leads there at all.
    pub fn as_far_as_it_goes(
        &self,
        graph: &Graph,
        weights: &Weights,
        target: NodeIndex,
    ) -> Option<Route> {
        let mut arcs = self.least_barred(graph, weights, target)?;
        let open = arcs.iter().take_while(|arc| weights.weigh(graph, arc).is_ok()).count();
        arcs.truncate(open);
        (open > 0).then(|| Route::over(graph, weights, self.start, arcs))
    }

    /// The cheapest of some points to reach; the first of them among equals.
    pub fn nearest(&self, targets: impl IntoIterator<Item = NodeIndex>) -> Option<NodeIndex> {
        targets
            .into_iter()
            .filter_map(|target| Some((self.cost_to(target)?, target)))
            .min_by_key(|(cost, _)| *cost)
            .map(|(_, target)| target)
    }

    fn why_not(&self, graph: &Graph, weights: &Weights, target: NodeIndex) -> Unreachable {
        match self.least_barred(graph, weights, target) {
            Some(arcs) => Unreachable::Barred(
                arcs.iter().filter_map(|arc| weights.weigh(graph, arc).err()).collect(),
            ),
            None => Unreachable::Disconnected,
        }
    }

    /// The way with the fewest barriers: first those of the profile and of the day alone, then
    /// past staff's doors, lastly against one-way links.
    fn least_barred(
        &self,
        graph: &Graph,
        weights: &Weights,
        target: NodeIndex,
    ) -> Option<Vec<Arc>> {
        let staff = |barrier: &Barrier| matches!(barrier, Barrier::StaffOnly(_));
        let one_way = |barrier: &Barrier| {
            matches!(barrier, Barrier::OneWay(_) | Barrier::EscalatorRunsOtherWay(_))
        };
        let rules: [&dyn Fn(&Barrier) -> bool; 3] = [
            &|barrier| !staff(barrier) && !one_way(barrier),
            &|barrier| !one_way(barrier),
            &|_| true,
        ];
        let mut search = Search::default();
        for passes in rules {
            search.run(graph, self.start, |_, arc| match weights.weigh(graph, arc) {
                Ok(weight) => weight.cost,
                Err(barrier) if passes(&barrier) => BARRIER_COST,
                Err(_) => BARRED,
            });
            if search.costs.get(target.get()).is_some_and(|cost| *cost != BARRED) {
                return Some(search.arcs_to(graph, target));
            }
        }
        None
    }
}

impl Search {
    /// `weigh` gives the cost in milliseconds of the arc at a place, or [`BARRED`] where it may not
    /// be used.
    fn run(&mut self, graph: &Graph, start: NodeIndex, weigh: impl Fn(usize, &Arc) -> u32) {
        self.costs.clear();
        self.costs.resize(graph.node_count(), UNREACHED);
        self.arrivals.clear();
        self.arrivals.resize(graph.node_count(), NO_ARC);
        self.open.clear();
        self.costs[start.get()] = 0;
        self.open.push(Reverse(u64::from(start.0)));
        while let Some(Reverse(entry)) = self.open.pop() {
            let (cost, node) = unpack(entry);
            if cost > self.costs[node.get()] {
                continue;
            }
            for (place, arc) in graph.leaving(node).zip(&graph.arcs()[graph.leaving(node)]) {
                let reached = cost.saturating_add(weigh(place, arc));
                if reached < self.costs[arc.to.get()] {
                    self.costs[arc.to.get()] = reached;
                    self.arrivals[arc.to.get()] = u32::try_from(place).unwrap_or(NO_ARC);
                    self.open.push(Reverse(u64::from(reached) << 32 | u64::from(arc.to.0)));
                }
            }
        }
    }

    fn arcs_to(&self, graph: &Graph, target: NodeIndex) -> Vec<Arc> {
        let mut arcs = Vec::new();
        let mut node = target;
        while self.arrivals[node.get()] != NO_ARC {
            let arc = graph.arcs()[self.arrivals[node.get()] as usize];
            arcs.push(arc);
            node = arc.from;
        }
        arcs.reverse();
        arcs
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the two halves are taken apart")]
fn unpack(entry: u64) -> (u32, NodeIndex) {
    ((entry >> 32) as u32, NodeIndex(entry as u32))
}
