//! The cheapest way to one destination from everywhere: what every sign about it follows.

use super::{Mobility, network::Network};
use crate::floorplan::NodeIndex;
use std::{cmp::Reverse, collections::BinaryHeap};

/// Turns beyond this many degrees count as such.
const TURN: f64 = 45.0;
const NEVER: u32 = u32::MAX;

/// For everybody who has just walked a way: on which way to go on to the destination.
///
/// Grown backwards from the destination over pairs of ways, turns included. Since the answer
/// depends only on where one stands and whence one came, all signs about one destination agree,
/// and nobody who follows them comes to the same place twice.
#[derive(Debug, Clone)]
pub(super) struct Course {
    costs: Vec<u32>,
    next: Vec<u32>,
}

impl Course {
    /// Grows it towards some points, the nearest of which counts. `turning` is the cost of a turn.
    pub fn new(network: &Network, mobility: Mobility, turning: u32, targets: &[NodeIndex]) -> Self {
        let mut course =
            Self { costs: vec![NEVER; network.len()], next: vec![NEVER; network.len()] };
        let mut open = BinaryHeap::new();
        for place in targets.iter().flat_map(|target| network.incoming(*target)) {
            if network.way(*place).cost(mobility).is_some() {
                course.costs[*place as usize] = 0;
                open.push(Reverse((0, *place)));
            }
        }
        while let Some(Reverse((cost, place))) = open.pop() {
            let way = network.way(place);
            let Some(own) = way.cost(mobility) else { continue };
            if cost > course.costs[place as usize] {
                continue;
            }
            for before in network.incoming(way.from) {
                if network.way(*before).cost(mobility).is_none() {
                    continue;
                }
                let turns = network.turn(*before, place).is_some_and(|turn| turn.abs() > TURN);
                let reached =
                    cost.saturating_add(own).saturating_add(if turns { turning } else { 0 });
                if reached < course.costs[*before as usize] {
                    course.costs[*before as usize] = reached;
                    course.next[*before as usize] = place;
                    open.push(Reverse((reached, *before)));
                }
            }
        }
        course
    }

    /// Where to go on after a way; none at the destination, or where nothing leads there.
    pub fn after(&self, way: u32) -> Option<u32> {
        self.next.get(way as usize).copied().filter(|next| *next != NEVER)
    }

    /// Where to go first from a point, on one of the ways that may be taken there.
    pub fn from(
        &self,
        network: &Network,
        mobility: Mobility,
        start: NodeIndex,
        may: impl Fn(u32) -> bool,
    ) -> Option<u32> {
        let cost = |place: u32| {
            let rest = self.costs[place as usize];
            let own = network.way(place).cost(mobility)?;
            (rest != NEVER).then(|| own.saturating_add(rest))
        };
        network
            .leaving(start)
            .filter(|place| may(*place))
            .filter_map(|place| Some((cost(place)?, place)))
            .min()
            .map(|(_, place)| place)
    }
}
