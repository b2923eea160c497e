//! The same network as petgraph keeps it.

use leitsystem::{
    floorplan::{NodeIndex, geometry},
    routing::{Arc, Graph, Weights},
};
use petgraph::{
    algo::dijkstra,
    graph::{DiGraph, NodeIndex as PetIndex},
};

/// A network of petgraph's and where a search in it begins.
pub struct Peer {
    /// Each point of this network is one of the building's.
    network: DiGraph<NodeIndex, u32>,
    start: PetIndex,
    points: usize,
}

impl Peer {
    /// The search: the result is petgraph's own, keyed by its points.
    pub fn search(&self) -> impl Sized + use<> {
        dijkstra(&self.network, self.start, None, |edge| *edge.weight())
    }

    /// The least cost to each of the building's points.
    pub fn costs(&self) -> Vec<Option<u32>> {
        let found = dijkstra(&self.network, self.start, None, |edge| *edge.weight());
        let mut costs: Vec<Option<u32>> = vec![None; self.points];
        for place in self.network.node_indices() {
            if let Some(cost) = found.get(&place) {
                let least = &mut costs[self.network[place].get()];
                *least = Some(least.unwrap_or(*cost).min(*cost));
            }
        }
        costs
    }
}

/// An arc that may be used, with the door at its beginning.
#[derive(Clone, Copy)]
pub struct Bare {
    pub from: u32,
    pub to: u32,
    pub cost: u32,
    /// Where it leads at its beginning and at its end, in parts of a circle of 2³²; 0 for none.
    pub leave: u32,
    pub arrive: u32,
}

impl Bare {
    /// Whether going on over it is a turn for somebody who comes in a direction.
    pub fn is_turn(self, came: u32) -> bool {
        let between = self.leave.wrapping_sub(came);
        came != 0 && self.leave != 0 && between.min(between.wrapping_neg()) > 1 << 29
    }
}

/// The arcs that may be used, in the order in which a search comes to their beginnings: somebody
/// who knows it needs no search.
pub fn arcs_in_order(graph: &Graph, weights: &Weights, costs: &[Option<u32>]) -> Vec<Bare> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a part of 2³²")]
    let parts =
        |degrees: f64| ((degrees.rem_euclid(360.0) / 360.0 * 4_294_967_295.0) as u32).max(1);
    let mut arcs: Vec<_> = usable(graph, weights)
        .filter_map(|(place, arc, cost)| {
            let (leave, arrive) = bearings(graph, arc)
                .map_or((0, 0), |(leave, arrive)| (parts(leave), parts(arrive)));
            let bare = Bare { from: arc.from.0, to: arc.to.0, cost, leave, arrive };
            Some((costs[arc.from.get()]?, arc.from, place, bare))
        })
        .collect();
    arcs.sort_by_key(|(cost, from, place, _)| (*cost, *from, *place));
    arcs.into_iter().map(|(.., arc)| arc).collect()
}

fn usable<'a>(
    graph: &'a Graph,
    weights: &'a Weights,
) -> impl Iterator<Item = (usize, &'a Arc, u32)> + 'a {
    graph.arcs().iter().enumerate().filter_map(|(place, arc)| {
        let way = weights.weigh(graph, arc).ok()?;
        let door = weights.door(graph, arc.from).ok()?;
        Some((place, arc, way.cost + door.cost))
    })
}

/// Turns cost nothing here.
pub fn without_turns(graph: &Graph, weights: &Weights, start: NodeIndex) -> Peer {
    let mut network = DiGraph::new();
    let points: Vec<PetIndex> = graph.nodes().map(|node| network.add_node(node)).collect();
    for (_, arc, cost) in usable(graph, weights) {
        network.add_edge(points[arc.from.get()], points[arc.to.get()], cost);
    }
    Peer { start: points[start.get()], network, points: graph.node_count() }
}

/// Every arc is a point; an edge leads to each arc that one may go on with, and costs as much as
/// that arc and the turn between them.
pub fn with_turns(graph: &Graph, weights: &Weights, start: NodeIndex) -> Peer {
    let mut network = DiGraph::new();
    let begin = network.add_node(start);
    let usable: Vec<(usize, &Arc, u32)> = usable(graph, weights).collect();
    let mut points = vec![None; graph.arcs().len()];
    for (place, arc, _) in &usable {
        points[*place] = Some(network.add_node(arc.to));
    }
    let cost_of =
        |place: usize| usable.binary_search_by_key(&place, |arc| arc.0).map(|i| usable[i].2);
    let turn = weights.profile().turn;
    for (place, arc, cost) in &usable {
        if arc.from == start {
            // Nobody begins at a door or in a room that is not crossed in these buildings.
            network.add_edge(begin, points[*place].expect("usable"), *cost);
        }
        let came = bearings(graph, arc).map(|(_, last)| last);
        for next in graph.leaving(arc.to) {
            let (Some(there), Ok(cost)) = (points[next], cost_of(next)) else { continue };
            let goes = bearings(graph, &graph.arcs()[next]).map(|(first, _)| first);
            let turns = match (came, goes) {
                (Some(came), Some(goes)) => geometry::turn(came, goes).abs() > 45.000_05,
                _ => false,
            };
            let here = points[*place].expect("usable");
            network.add_edge(here, there, cost + if turns { turn } else { 0 });
        }
    }
    Peer { network, start: begin, points: graph.node_count() }
}

/// The directions in which an arc begins and ends; none for lifts and stairs.
fn bearings(graph: &Graph, arc: &Arc) -> Option<(f64, f64)> {
    arc.kind.link()?;
    let ends = [arc.from, arc.to].map(|node| graph.position(node).1);
    let bends = graph.bends(arc);
    let second = bends.first().copied().unwrap_or(ends[1]);
    let last_but_one = bends.last().copied().unwrap_or(ends[0]);
    Some((ends[0].bearing(second), last_but_one.bearing(ends[1])))
}
