//! What is lost when a single part fails.

use super::{Scope, Way, dominators::Dominators, incoming::Incoming};
use crate::{
    floorplan::{DoorOpening, NodeIndex, Part},
    routing::{
        Graph, ProfileKind, Tree, Weights,
        hop::{FREE, is_turn},
    },
};
use std::collections::BTreeMap;

/// What happens when one part fails or is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// A lift, a staircase, an escalator or a door.
    pub part: Part,
    /// What each profile loses from each start; only where it loses something.
    pub losses: Vec<Loss>,
}

/// What one profile loses from one start.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Loss {
    /// Who loses.
    pub kind: ProfileKind,
    /// From where.
    pub start: usize,
    /// The destinations that cannot be reached any more.
    pub lost: Vec<usize>,
    /// The destinations to which the way becomes much longer.
    pub longer: Vec<Longer>,
}

/// A way that becomes much longer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Longer {
    /// Where to.
    pub destination: usize,
    /// Milliseconds while nothing has failed.
    pub before: u32,
    /// Milliseconds past what has failed.
    pub after: u32,
}

/// A way is much longer if it takes this many milliseconds more, and half as long again.
pub(super) const MUCH_LONGER: u32 = 60_000;

impl Longer {
    /// Whether the one way takes much longer than the other.
    pub fn is_much(before: u32, after: u32) -> bool {
        let more = after.saturating_sub(before);
        more >= MUCH_LONGER && more >= before / 2
    }
}

/// What is lost, as it is found.
pub(super) type Losses = Vec<(Part, Loss)>;

/// Losses by the part that fails: lifts and stairs first, then doors, in the order of the files.
pub(super) fn by_part(losses: Losses) -> Vec<Failure> {
    let mut parts: BTreeMap<(bool, Part), Vec<Loss>> = BTreeMap::new();
    for (part, loss) in losses {
        let is_door = !matches!(part, Part::Transfer(_));
        parts.entry((is_door, part)).or_default().push(loss);
    }
    parts.into_iter().map(|((_, part), losses)| Failure { part, losses }).collect()
}

/// Whether there is a door at a point that can fail or be locked.
pub(super) fn can_fail(graph: &Graph, node: NodeIndex) -> bool {
    graph.passage(node).is_some_and(|door| door.opening != DoorOpening::Open)
}

/// The search for ways and losses of one profile, with its memory.
pub(super) struct Search<'a> {
    scope: &'a Scope<'a>,
    incoming: &'a Incoming,
    weights: &'a Weights,
    /// The time on each arc together with that for the door at its beginning.
    times: Vec<u32>,
    tree: Option<Tree>,
    other: Option<Tree>,
}

impl<'a> Search<'a> {
    pub(super) fn new(scope: &'a Scope<'a>, incoming: &'a Incoming, weights: &'a Weights) -> Self {
        let graph = scope.graph;
        let times = graph.arcs().iter().map(|arc| {
            let door = weights.door(graph, arc.from).map_or(0, |door| door.time);
            weights.way(graph, arc).map_or(0, |way| way.time).saturating_add(door)
        });
        Self { scope, incoming, weights, times: times.collect(), tree: None, other: None }
    }

    /// The ways from a start to all destinations; adds what is lost when a part of them fails.
    pub(super) fn from(&mut self, start: usize, losses: &mut Losses) -> Vec<Option<Way>> {
        let Scope { graph, starts, destinations, .. } = *self.scope;
        let node = starts[start];
        // A destination whose way avoids a part is neither lost nor farther when the part fails.
        let mut users: Vec<(Part, usize)> = Vec::new();
        let tree = grown(&mut self.tree, graph, self.weights, node);
        let way_to = |(destination, nodes): (usize, &Vec<NodeIndex>)| {
            let target = tree.nearest(nodes.iter().copied())?;
            let places = tree.places_to(target);
            for place in &places {
                let arc = &graph.arcs()[*place];
                users.extend(arc.kind.transfer().map(|index| (Part::Transfer(index), destination)));
                if can_fail(graph, arc.to) {
                    users.push((Part::Door(arc.to), destination));
                }
            }
            Some(way_over(graph, self.weights, &self.times, target, &places))
        };
        let ways: Vec<Option<Way>> = destinations.iter().enumerate().map(way_to).collect();
        users.sort_unstable();
        users.dedup();
        let dominators = Dominators::new(graph, self.incoming, self.weights.costs(), node);
        let mut doomed: Vec<(Part, usize)> = Vec::new();
        for (destination, nodes) in destinations.iter().enumerate() {
            let doors = dominators.of_any(nodes).filter(|node| can_fail(graph, *node));
            doomed.extend(doors.map(|door| (Part::Door(door), destination)));
        }
        doomed.sort_unstable();
        for users in users.chunk_by(|one, other| one.0 == other.0) {
            let part = users[0].0;
            if part == Part::Door(node) {
                continue;
            }
            let first = doomed.partition_point(|(other, _)| *other < part);
            let certain = doomed[first..].iter().take_while(|(other, _)| *other == part);
            let certain: Vec<usize> = certain.map(|(_, destination)| *destination).collect();
            let users: Vec<usize> = users.iter().map(|(_, destination)| *destination).collect();
            let loss = self.loss(start, part, &users, certain, &ways);
            if !loss.lost.is_empty() || !loss.longer.is_empty() {
                losses.push((part, loss));
            }
        }
        ways
    }

    /// What is lost when a part fails, to the destinations whose way leads through it. Those to
    /// which every way leads through a door are known already.
    fn loss(
        &mut self,
        start: usize,
        part: Part,
        users: &[usize],
        certain: Vec<usize>,
        ways: &[Option<Way>],
    ) -> Loss {
        let Scope { graph, starts, destinations, .. } = *self.scope;
        let kind = self.weights.profile().kind;
        if certain.len() == users.len() {
            return Loss { kind, start, lost: certain, longer: Vec::new() };
        }
        let mut loss = Loss { kind, start, lost: Vec::new(), longer: Vec::new() };
        let weights = self.without(part);
        let tree = grown(&mut self.other, graph, &weights, starts[start]);
        for user in users {
            let nodes = &destinations[*user];
            let target = tree.nearest(nodes.iter().copied());
            let Some((target, cost)) = target.and_then(|to| Some((to, tree.cost_to(to)?))) else {
                loss.lost.push(*user);
                continue;
            };
            let before = ways[*user].map_or(0, |way| way.time);
            // Time is never more than cost, so most detours need no second look.
            if !Longer::is_much(before, cost) {
                continue;
            }
            let places = tree.places_to(target);
            let after = way_over(graph, &weights, &self.times, target, &places).time;
            if Longer::is_much(before, after) {
                loss.longer.push(Longer { destination: *user, before, after });
            }
        }
        loss
    }

    /// The weights while a part has failed.
    fn without(&self, part: Part) -> Weights {
        let Scope { graph, building, .. } = *self.scope;
        let nodes = match part {
            Part::Door(node) => vec![node],
            Part::Transfer(index) => building.transfer(index).stops.clone(),
            Part::Link(_) | Part::Room(_) => Vec::new(),
        };
        let places = nodes
            .into_iter()
            .flat_map(|node| graph.leaving(node).chain(self.incoming.to(node)))
            .filter(|place| match part {
                Part::Transfer(index) => graph.arcs()[*place].kind.transfer() == Some(index),
                _ => true,
            });
        self.weights.closing(part, places)
    }
}

/// What a way over some arcs asks, given by their places in the graph's.
fn way_over(
    graph: &Graph,
    weights: &Weights,
    times: &[u32],
    target: NodeIndex,
    places: &[usize],
) -> Way {
    let mut way = Way { target, time: 0, length: 0, steps: 0, turns: 0 };
    let mut direction = FREE;
    for place in places {
        let (arc, hop) = (&graph.arcs()[*place], graph.hops()[*place]);
        way.time = way.time.saturating_add(times[*place]);
        way.length += u64::from(arc.length);
        way.steps = way.steps.saturating_add(arc.steps);
        way.turns += arc.turns + u32::from(is_turn(direction, hop.leave));
        direction = hop.direction_after(direction);
    }
    // A door at the start is not passed through.
    if let Some(first) = places.first() {
        let door = weights.door(graph, graph.arcs()[*first].from);
        way.time = way.time.saturating_sub(door.map_or(0, |door| door.time));
    }
    way
}

/// A tree that grows in the memory of the last one.
fn grown<'t>(
    tree: &'t mut Option<Tree>,
    graph: &Graph,
    weights: &Weights,
    start: NodeIndex,
) -> &'t Tree {
    match tree {
        Some(tree) => {
            tree.regrow(graph, weights, start);
            tree
        }
        None => tree.insert(Tree::grow(graph, weights, start)),
    }
}
