//! What is lost when a single part fails.

use super::{Scope, Way, dominators::Dominators, dominators::Incoming, parts_on};
use crate::{
    floorplan::{DoorOpening, NodeIndex, Part},
    routing::{Graph, ProfileKind, Tree, Weights},
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
    tree: Option<Tree>,
    other: Option<Tree>,
}

impl<'a> Search<'a> {
    pub(super) fn new(scope: &'a Scope<'a>, incoming: &'a Incoming, weights: &'a Weights) -> Self {
        Self { scope, incoming, weights, tree: None, other: None }
    }

    /// The ways from a start to all destinations; adds what is lost when a part of them fails.
    pub(super) fn from(&mut self, start: usize, losses: &mut Losses) -> Vec<Option<Way>> {
        let Scope { graph, starts, destinations, .. } = *self.scope;
        let node = starts[start];
        let tree = grown(&mut self.tree, graph, self.weights, node);
        // A destination whose way avoids a part is neither lost nor farther when the part fails.
        let mut users: BTreeMap<Part, Vec<usize>> = BTreeMap::new();
        let ways: Vec<Option<Way>> = destinations
            .iter()
            .enumerate()
            .map(|(destination, nodes)| {
                let (way, route) = Way::to(self.scope, self.weights, tree, nodes)?;
                for part in parts_on(graph, &route) {
                    if part != Part::Door(node) {
                        users.entry(part).or_default().push(destination);
                    }
                }
                Some(way)
            })
            .collect();
        let dominators = Dominators::new(graph, self.incoming, self.weights.costs(), node);
        let mut doomed: BTreeMap<Part, Vec<usize>> = BTreeMap::new();
        for (destination, nodes) in destinations.iter().enumerate() {
            for door in dominators.of_any(nodes).filter(|node| can_fail(graph, *node)) {
                doomed.entry(Part::Door(door)).or_default().push(destination);
            }
        }
        for (part, users) in users {
            let certain = doomed.remove(&part).unwrap_or_default();
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
        let mut loss = Loss { kind, start, lost: certain, longer: Vec::new() };
        let is_door = matches!(part, Part::Door(_));
        let mut unsure = users.iter().filter(|user| loss.lost.binary_search(user).is_err());
        if is_door && unsure.next().is_none() {
            return loss;
        }
        let mut closed = self.weights.closed().to_vec();
        closed.push(part);
        let weights = Weights::new(graph, self.weights.profile(), &closed);
        let tree = grown(&mut self.other, graph, &weights, starts[start]);
        let certain = std::mem::take(&mut loss.lost);
        for user in users {
            if certain.binary_search(user).is_ok() {
                loss.lost.push(*user);
                continue;
            }
            let nodes = &destinations[*user];
            let cost = nodes.iter().filter_map(|node| tree.cost_to(*node)).min();
            let Some(cost) = cost else {
                loss.lost.push(*user);
                continue;
            };
            let before = ways[*user].map_or(0, |way| way.time);
            // Time is never more than cost, so most detours need no second look.
            if !Longer::is_much(before, cost) {
                continue;
            }
            if let Some((way, _)) = Way::to(self.scope, &weights, tree, nodes)
                && Longer::is_much(before, way.time)
            {
                loss.longer.push(Longer { destination: *user, before, after: way.time });
            }
        }
        loss
    }
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
