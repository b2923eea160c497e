//! Which points every way to a point leads through.

use super::incoming::Incoming;
use crate::{
    floorplan::NodeIndex,
    routing::{Graph, weights::BARRED},
};

/// The dominators of all points that can be reached from a start: point `d` dominates point `p` if
/// every way from the start to `p` leads through `d`.
///
/// Found by the algorithm Semi-NCA (Georgiadis, Linear-Time Algorithms for Dominators and Related
/// Problems, 2005). Inside, points are numbered in the order of a depth-first search.
#[derive(Debug, Clone, Default)]
pub(super) struct Dominators {
    /// The number of each point, or [`UNREACHED`].
    numbers: Vec<u32>,
    /// The point of each number.
    nodes: Vec<NodeIndex>,
    /// The number of the nearest dominator; 0 for the start.
    above: Vec<u32>,
}

const UNREACHED: u32 = u32::MAX;

impl Dominators {
    /// `costs` are those of the arcs, in the order of the graph's.
    pub(super) fn new(graph: &Graph, incoming: &Incoming, costs: &[u32], start: NodeIndex) -> Self {
        let mut numbers = vec![UNREACHED; graph.node_count()];
        let mut nodes = Vec::new();
        let mut parents = Vec::new();
        let mut open = vec![(start, 0_u32)];
        while let Some((node, parent)) = open.pop() {
            if numbers[node.get()] != UNREACHED {
                continue;
            }
            let number = number(nodes.len());
            numbers[node.get()] = number;
            nodes.push(node);
            parents.push(parent);
            for place in graph.leaving(node).rev() {
                let to = graph.arcs()[place].to;
                if costs[place] != BARRED && numbers[to.get()] == UNREACHED {
                    open.push((to, number));
                }
            }
        }
        let count = number(nodes.len());
        let mut above = parents.clone();
        let mut semi: Vec<u32> = (0..count).collect();
        let mut forest = Forest { parents, labels: (0..count).collect(), stack: Vec::new() };
        for here in (1..count).rev() {
            let mut least = forest.parents[here as usize];
            for place in incoming.to(nodes[here as usize]) {
                let from = numbers[graph.arcs()[place].from.get()];
                if costs[place] != BARRED && from != UNREACHED {
                    let best = forest.evaluate(from, here + 1, &semi);
                    least = least.min(semi[best as usize]);
                }
            }
            semi[here as usize] = least;
        }
        for here in 1..count as usize {
            let mut candidate = above[here];
            while candidate > semi[here] {
                candidate = above[candidate as usize];
            }
            above[here] = candidate;
        }
        Self { numbers, nodes, above }
    }

    /// The points that every way to any one of some points leads through, from the nearest to the
    /// farthest: all but the start. Points that cannot be reached do not count.
    pub(super) fn of_any(&self, targets: &[NodeIndex]) -> impl Iterator<Item = NodeIndex> + '_ {
        let mut numbers =
            targets.iter().map(|node| self.numbers[node.get()]).filter(|n| *n != UNREACHED);
        let mut common = numbers.next();
        for mut other in numbers {
            // A dominator has a smaller number than what it dominates.
            while let Some(one) = common
                && one != other
            {
                if one > other {
                    common = Some(self.above[one as usize]);
                } else {
                    other = self.above[other as usize];
                }
            }
        }
        std::iter::successors(common, |here| Some(self.above[*here as usize]))
            .take_while(|here| *here != 0)
            .map(|here| self.nodes[here as usize])
    }
}

/// The part of the search's tree that is worked off, with its paths compressed.
struct Forest {
    parents: Vec<u32>,
    labels: Vec<u32>,
    stack: Vec<u32>,
}

impl Forest {
    /// The point with the least semidominator between a point and the root of its tree among the
    /// points from `linked` on.
    fn evaluate(&mut self, mut at: u32, linked: u32, semi: &[u32]) -> u32 {
        if self.parents[at as usize] < linked || at < linked {
            return self.labels[at as usize];
        }
        let first = at;
        while self.parents[at as usize] >= linked {
            self.stack.push(at);
            at = self.parents[at as usize];
        }
        let mut before = at;
        while let Some(here) = self.stack.pop() {
            self.parents[here as usize] = self.parents[before as usize];
            let (old, new) = (self.labels[here as usize], self.labels[before as usize]);
            if semi[new as usize] < semi[old as usize] {
                self.labels[here as usize] = new;
            }
            before = here;
        }
        self.labels[first as usize]
    }
}

fn number(position: usize) -> u32 {
    u32::try_from(position).expect("a building has far fewer than four billion points")
}
