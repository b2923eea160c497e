//! The arcs of a graph by the points where they end.

use crate::{floorplan::NodeIndex, routing::Graph};

/// For each point the arcs that lead to it, as places in the graph's arcs.
#[derive(Debug, Clone)]
pub(super) struct Incoming {
    first: Vec<u32>,
    places: Vec<u32>,
}

impl Incoming {
    pub(super) fn new(graph: &Graph) -> Self {
        let mut first = vec![0_u32; graph.node_count() + 1];
        for arc in graph.arcs() {
            first[arc.to.get() + 1] += 1;
        }
        for node in 1..first.len() {
            first[node] += first[node - 1];
        }
        let mut next = first.clone();
        let mut places = vec![0; graph.arcs().len()];
        for (place, arc) in (0..).zip(graph.arcs()) {
            places[next[arc.to.get()] as usize] = place;
            next[arc.to.get()] += 1;
        }
        Self { first, places }
    }

    /// The arcs that lead to a point.
    pub(super) fn to(&self, node: NodeIndex) -> impl Iterator<Item = usize> + '_ {
        let range = self.first[node.get()] as usize..self.first[node.get() + 1] as usize;
        self.places[range].iter().map(|place| *place as usize)
    }
}
