//! The search for the cheapest ways, with turns.
//!
//! What a way costs depends on the direction in which one comes to a point, for a turn costs extra.
//! An exact search therefore settles pairs of a point and an arc on which one comes. Nearly all of
//! them need no look: every turn costs the same, so whoever comes later than the first can only
//! gain where he goes on straight and the first has to turn, and only if he is less than a turn
//! behind. Everything else is dropped, which makes the search nearly as fast as one without turns.

use super::{
    Graph,
    hop::{Direction, FREE, Hop, INHERITED, is_turn},
    queue::Queue,
    weights::BARRED,
};
use crate::floorplan::{NodeIndex, RoomIndex};
use std::collections::BTreeSet;

/// The arrays of one search, kept from one to the next.
#[derive(Debug, Clone, Default)]
pub(super) struct Search {
    points: Vec<Reached>,
    labels: Vec<Label>,
    open: Queue,
    /// Labels of points that hang on the one before, which need not wait in the queue.
    hanging: Vec<u32>,
    /// The arcs over which somebody came later than the first and was looked at already.
    walked: Vec<bool>,
    /// The same for arcs without a direction of their own, with the direction of the one before.
    passed: BTreeSet<(u32, Direction)>,
}

/// What is known of a point.
#[derive(Debug, Clone, Copy)]
struct Reached {
    /// The least cost so far.
    cost: u32,
    /// How one comes first; none while that is not settled.
    label: u32,
}

/// One way to come to a point.
#[derive(Debug, Clone, Copy)]
struct Label {
    node: u32,
    /// The arc on which one comes, as a place in the graph's arcs; none at the start.
    arc: u32,
    /// How one comes to the beginning of that arc.
    before: u32,
    direction: Direction,
}

const NONE: u32 = u32::MAX;

/// Set in the queue where one comes from another floor. Among equals, whoever walks is settled
/// first: that way has changed floors earlier, which is easier to follow (Hölscher 2009).
const FROM_OTHER_FLOOR: u64 = 1 << 31;

/// What a search goes by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terms<'a> {
    /// Where it begins.
    pub start: NodeIndex,
    /// What each arc costs together with the door at its beginning, in the order of the graph's
    /// arcs; [`BARRED`] where it may not be used.
    pub costs: &'a [u32],
    /// What a turn costs.
    pub turn: u32,
    /// What the door costs at which one begins: nobody passes through it.
    pub door: u32,
    /// The room in which one begins and what leaving a room costs: one does not cross it.
    pub home: Option<(RoomIndex, u32)>,
}

impl Search {
    /// Finds the cheapest ways to all points.
    pub fn run(&mut self, graph: &Graph, terms: &Terms<'_>) {
        self.points.clear();
        self.points.resize(graph.node_count(), Reached { cost: BARRED, label: NONE });
        self.walked.clear();
        self.walked.resize(graph.arcs().len(), false);
        self.passed.clear();
        self.open.clear();
        self.labels.clear();
        self.labels.push(Label { node: terms.start.0, arc: NONE, before: NONE, direction: FREE });
        self.points[terms.start.get()] = Reached { cost: 0, label: 0 };
        self.go_on(graph, terms, 0, 0, |_| true);
        while let Some(entry) = self.open.pop() {
            let (cost, label) = unpack(entry);
            let node = self.labels[label as usize].node as usize;
            if self.points[node].label == NONE {
                self.points[node].label = label;
                self.go_on(graph, terms, label, cost, |_| true);
            } else {
                self.go_on_straight(graph, terms, label, cost);
            }
        }
    }

    /// The least cost to a point; [`BARRED`] where there is no way.
    pub fn cost(&self, node: NodeIndex) -> u32 {
        self.points.get(node.get()).map_or(BARRED, |point| point.cost)
    }

    /// The arcs of the cheapest way to a point, as places in the graph's arcs.
    pub fn way_to(&self, node: NodeIndex) -> Vec<usize> {
        let mut arcs = Vec::new();
        let mut next = self.points.get(node.get()).map_or(NONE, |point| point.label);
        while let Some(label) = self.labels.get(next as usize).filter(|label| label.arc != NONE) {
            arcs.push(label.arc as usize);
            next = label.before;
        }
        arcs.reverse();
        arcs
    }

    /// Goes on for somebody who did not come first: over the arcs that are straight on for him and
    /// a turn for the first.
    fn go_on_straight(&mut self, graph: &Graph, terms: &Terms<'_>, label: u32, cost: u32) {
        let later = self.labels[label as usize];
        let point = self.points[later.node as usize];
        let first = self.labels[point.label as usize].direction;
        if first == FREE || cost >= point.cost.saturating_add(terms.turn) {
            return;
        }
        let arc = later.arc as usize;
        let known = if graph.hops()[arc].arrive == INHERITED {
            !self.passed.insert((later.arc, later.direction))
        } else {
            std::mem::replace(&mut self.walked[arc], true)
        };
        if !known {
            let gains = |hop: Hop| {
                let straight = !is_turn(later.direction, hop.leave);
                hop.arrive == INHERITED || straight && is_turn(first, hop.leave)
            };
            self.go_on(graph, terms, label, cost, gains);
        }
    }

    /// Goes on from a point over some of the arcs that leave it, and over everything that hangs on
    /// them.
    fn go_on(
        &mut self,
        graph: &Graph,
        terms: &Terms<'_>,
        label: u32,
        cost: u32,
        wanted: impl Fn(Hop) -> bool,
    ) {
        self.relax(graph, terms, label, cost, wanted);
        while let Some(label) = self.hanging.pop() {
            let point = self.points[self.labels[label as usize].node as usize];
            if point.label == label {
                self.relax(graph, terms, label, point.cost, |_| true);
            }
        }
    }

    fn relax(
        &mut self,
        graph: &Graph,
        terms: &Terms<'_>,
        label: u32,
        cost: u32,
        wanted: impl Fn(Hop) -> bool,
    ) {
        let begins = self.labels[label as usize].arc == NONE;
        if !begins && terms.home.is_none() {
            return self.try_arcs(graph, terms, label, cost, wanted, |_, cost| cost);
        }
        // What is paid for leaving the room or passing the door where one begins is given back.
        let without_beginning = |place: usize, cost: u32| {
            let leaves = graph.arcs()[place].leaves;
            let home = terms.home.filter(|(home, _)| leaves == Some(*home));
            let cost = cost.saturating_sub(home.map_or(0, |(_, preference)| preference));
            if begins { cost.saturating_sub(terms.door) } else { cost }
        };
        self.try_arcs(graph, terms, label, cost, wanted, without_beginning);
    }

    fn try_arcs(
        &mut self,
        graph: &Graph,
        terms: &Terms<'_>,
        label: u32,
        cost: u32,
        wanted: impl Fn(Hop) -> bool,
        adjusted: impl Fn(usize, u32) -> u32,
    ) {
        let Label { node, direction, .. } = self.labels[label as usize];
        let leaving = graph.leaving(NodeIndex(node));
        let hops = &graph.hops()[leaving.clone()];
        let costs = &terms.costs[leaving.clone()];
        for ((place, hop), arc_cost) in leaving.zip(hops).zip(costs) {
            if *arc_cost == BARRED || !wanted(*hop) {
                continue;
            }
            let turn = if is_turn(direction, hop.leave) { terms.turn } else { 0 };
            let reached = cost.saturating_add(*arc_cost).saturating_add(turn);
            let reached = adjusted(place, reached);
            self.reach(*hop, position(place), label, direction, reached, terms.turn);
        }
    }

    fn reach(
        &mut self,
        hop: Hop,
        arc: u32,
        before: u32,
        direction: Direction,
        reached: u32,
        turn: u32,
    ) {
        let point = &mut self.points[hop.end()];
        let label = position(self.labels.len());
        if hop.hangs() {
            if reached >= point.cost {
                return;
            }
            *point = Reached { cost: reached, label };
            if !hop.ends() {
                self.hanging.push(label);
            }
        } else {
            let behind = reached.checked_sub(point.cost);
            if behind.is_some_and(|behind| behind > 0 && (behind >= turn || !hop.goes_on())) {
                return;
            }
            point.cost = point.cost.min(reached);
            let floor = if hop.arrive == FREE { FROM_OTHER_FLOOR } else { 0 };
            self.open.push(u64::from(reached) << 32 | floor | u64::from(label));
        }
        let direction = hop.direction_after(direction);
        self.labels.push(Label { node: position(hop.end()), arc, before, direction });
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a building has far fewer than 2³¹ arcs")]
fn position(place: usize) -> u32 {
    place as u32
}

/// The cost in the upper half, and the label in the lower.
fn unpack(entry: u64) -> (u32, u32) {
    ((entry >> 32) as u32, (entry & (FROM_OTHER_FLOOR - 1)) as u32)
}
