//! Parts of the network to which nothing leads, whoever asks.

use super::Scope;
use crate::{
    floorplan::{NodeIndex, Walls},
    routing::Graph,
};

/// Destinations that hang together with each other, but with no start.
#[derive(Debug, Clone, PartialEq)]
pub struct Island {
    /// The destinations, by their places.
    pub destinations: Vec<usize>,
    /// How many points of the network belong to it.
    pub points: usize,
    /// The link that would join it with the rest of its floor; none where its floors have nothing
    /// else that visitors reach, and a lift or stairs are missing.
    pub nearest: Option<MissingLink>,
}

/// A link that would join an island with the rest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MissingLink {
    /// A point that visitors reach.
    pub from: NodeIndex,
    /// A point of the island on the same floor.
    pub to: NodeIndex,
    /// How far they are apart, in metres.
    pub metres: f64,
    /// Whether a wall stands between them, so that a door is missing as well.
    pub through_wall: bool,
}

/// How many pairs of points are looked at for one without a wall between them.
const PAIRS: usize = 64;

/// The islands of a building, in the order of their first destinations.
pub(super) fn islands(scope: &Scope<'_>) -> Vec<Island> {
    let roots = roots(scope.graph);
    let root = |node: NodeIndex| roots[node.get()];
    let main: Vec<NodeIndex> = scope.starts.iter().map(|start| root(*start)).collect();
    let mut islands: Vec<(NodeIndex, Vec<usize>)> = Vec::new();
    for (destination, nodes) in scope.destinations.iter().enumerate() {
        let Some(first) = nodes.first().map(|node| root(*node)) else { continue };
        if nodes.iter().any(|node| main.contains(&root(*node))) {
            continue;
        }
        match islands.iter_mut().find(|(root, _)| *root == first) {
            Some((_, destinations)) => destinations.push(destination),
            None => islands.push((first, vec![destination])),
        }
    }
    let members = |is_member: &dyn Fn(NodeIndex) -> bool| -> Vec<NodeIndex> {
        scope.building.node_indices().filter(|node| is_member(root(*node))).collect()
    };
    if islands.is_empty() {
        return Vec::new();
    }
    let mainland = members(&|root| main.contains(&root));
    let floors = scope.building.floor_indices();
    let walls: Vec<Walls> = floors.map(|floor| Walls::of(scope.building, floor)).collect();
    islands
        .into_iter()
        .map(|(island, destinations)| {
            let points = members(&|root| root == island);
            let nearest = nearest(scope, &walls, &mainland, &points);
            Island { destinations, points: points.len(), nearest }
        })
        .collect()
}

/// The shortest link without a wall in its way, or else the shortest.
fn nearest(
    scope: &Scope<'_>,
    walls: &[Walls],
    mainland: &[NodeIndex],
    island: &[NodeIndex],
) -> Option<MissingLink> {
    let building = scope.building;
    let mut pairs: Vec<(f64, NodeIndex, NodeIndex)> = Vec::new();
    for to in island {
        let there = building.node(*to);
        for from in mainland {
            let here = building.node(*from);
            if here.floor == there.floor {
                pairs.push((here.at.distance(there.at), *from, *to));
            }
        }
    }
    let order = |a: &(f64, NodeIndex, NodeIndex), b: &(f64, NodeIndex, NodeIndex)| {
        a.0.total_cmp(&b.0).then((a.1, a.2).cmp(&(b.1, b.2)))
    };
    if pairs.len() > PAIRS {
        pairs.select_nth_unstable_by(PAIRS, order);
        pairs.truncate(PAIRS);
    }
    pairs.sort_by(order);
    let is_free = |(_, from, to): &&(f64, NodeIndex, NodeIndex)| {
        let (from, to) = (building.node(*from), building.node(*to));
        !walls[from.floor.get()].are_crossed(from.at, to.at)
    };
    let free = pairs.iter().find(is_free);
    let (metres, from, to) = *free.or(pairs.first())?;
    Some(MissingLink { from, to, metres, through_wall: free.is_none() })
}

/// For each point one that stands for all with which it hangs together, in whatever direction.
fn roots(graph: &Graph) -> Vec<NodeIndex> {
    let count = u32::try_from(graph.node_count()).unwrap_or(u32::MAX);
    let mut parents: Vec<NodeIndex> = (0..count).map(NodeIndex).collect();
    for arc in graph.arcs() {
        let (one, other) = (find(&mut parents, arc.from), find(&mut parents, arc.to));
        let (low, high) = (one.min(other), one.max(other));
        parents[high.get()] = low;
    }
    for node in (0..count).map(NodeIndex) {
        let root = find(&mut parents, node);
        parents[node.get()] = root;
    }
    parents
}

fn find(parents: &mut [NodeIndex], mut node: NodeIndex) -> NodeIndex {
    while parents[node.get()] != node {
        let above = parents[parents[node.get()].get()];
        parents[node.get()] = above;
        node = above;
    }
    node
}
