//! The tree of the cheapest ways from one point to all others.

use super::{
    Arc, Barrier, Graph, Route, Unreachable, Weights,
    search::{Search, Terms},
    weights::BARRED,
};
use crate::floorplan::NodeIndex;

/// The cheapest ways from one point to all others, for one profile at one time.
///
/// Turns are part of the cost. Among ways of equal cost the one that changes floors early wins,
/// then the one that was found first; points are settled by cost, and their arcs looked at in the
/// order of the points where they end: the same on every machine.
#[derive(Debug, Clone)]
pub struct Tree {
    start: NodeIndex,
    search: Search,
}

/// What a barrier costs when the way with the fewest of them is sought: 4.6 hours, more than any
/// way through a building takes.
const BARRIER_COST: u32 = 1 << 24;

/// How much less it costs if it is closed for a time only: that is the better reason.
const CLOSED_FOR_A_TIME: u32 = 1 << 22;

/// How much more it costs for each floor that it bars: a lift that goes almost there is a help.
const BARRED_FLOOR: u32 = 1 << 18;

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
        self.search.run(graph, &terms(graph, weights, start, weights.costs()));
    }

    /// Where it grew from.
    pub fn start(&self) -> NodeIndex {
        self.start
    }

    /// Time and preference to a point in milliseconds, if there is a way.
    pub fn cost_to(&self, target: NodeIndex) -> Option<u32> {
        Some(self.search.cost(target)).filter(|cost| *cost != BARRED)
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
        let arcs = self.search.way_to(target);
        Ok(Route::over(graph, weights, self.start, &arcs))
    }

    /// The arcs of the way to a point that is reached, by their places in the graph's.
    pub(super) fn places_to(&self, target: NodeIndex) -> Vec<usize> {
        self.search.way_to(target)
    }

    /// The way as far as it goes: up to the first barrier of the way that has fewest of them and
    /// whose barred stretches are short. `None` where the barrier is at the very beginning or
    /// nothing leads there at all.
    ///
    /// A lift that stops one floor below is taken that far: whoever helps has the less to do.
    pub fn as_far_as_it_goes(
        &self,
        graph: &Graph,
        weights: &Weights,
        target: NodeIndex,
    ) -> Option<Route> {
        let mut places = self.least_barred(graph, weights, target)?;
        let open = places
            .iter()
            .take_while(|place| weights.weigh(graph, &graph.arcs()[**place]).is_ok())
            .count();
        places.truncate(open);
        (open > 0).then(|| Route::over(graph, weights, self.start, &places))
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
        let Some(places) = self.least_barred(graph, weights, target) else {
            return Unreachable::Disconnected;
        };
        let at_start = weights.door(graph, self.start).err();
        let on_the_way = places.iter().flat_map(|place| barriers(graph, weights, *place));
        let mut barriers = Vec::new();
        for barrier in at_start.into_iter().chain(on_the_way) {
            if !barriers.contains(&barrier) {
                barriers.push(barrier);
            }
        }
        Unreachable::Barred(barriers)
    }

    /// The way with the fewest barriers: first those of the profile and of the day alone, then
    /// past staff's doors, lastly against one-way links.
    fn least_barred(
        &self,
        graph: &Graph,
        weights: &Weights,
        target: NodeIndex,
    ) -> Option<Vec<usize>> {
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
        let mut costs = vec![BARRED; graph.arcs().len()];
        for passes in rules {
            for (place, (cost, arc)) in costs.iter_mut().zip(graph.arcs()).enumerate() {
                let mut barred = barriers(graph, weights, place).peekable();
                *cost = if barred.peek().is_none() {
                    let door = weights.door(graph, arc.from).map_or(0, |door| door.cost);
                    weights.way(graph, arc).map_or(0, |way| way.cost).saturating_add(door)
                } else {
                    barred
                        .map(
                            |barrier| {
                                if passes(&barrier) { barred_cost(&barrier, arc) } else { BARRED }
                            },
                        )
                        .fold(0, u32::saturating_add)
                };
            }
            search.run(graph, &terms(graph, weights, self.start, &costs));
            if search.cost(target) != BARRED {
                return Some(search.way_to(target));
            }
        }
        None
    }
}

/// What a search from a point goes by.
fn terms<'a>(graph: &Graph, weights: &Weights, start: NodeIndex, costs: &'a [u32]) -> Terms<'a> {
    let profile = weights.profile();
    Terms {
        start,
        costs,
        turn: profile.turn,
        door: weights.door(graph, start).map_or(0, |door| door.cost),
        home: graph.private_room_of(start).map(|room| (room, profile.room_preference)),
    }
}

/// What bars an arc, in the order in which one meets it; without the door at its beginning, which
/// is at the end of the one before.
fn barriers<'a>(
    graph: &'a Graph,
    weights: &'a Weights,
    place: usize,
) -> impl Iterator<Item = Barrier> + use<'a> {
    let arc = &graph.arcs()[place];
    let way = weights.way(graph, arc).err();
    way.into_iter().chain(weights.door(graph, arc.to).err())
}

fn barred_cost(barrier: &Barrier, arc: &Arc) -> u32 {
    let kind = match barrier {
        Barrier::Closed(_) => BARRIER_COST - CLOSED_FOR_A_TIME,
        _ => BARRIER_COST,
    };
    // At most 15 floors and 131 m count, so that they never outweigh what is closed for a time.
    kind + arc.floors.unsigned_abs().min(15) * BARRED_FLOOR + arc.length.min(1 << 17)
}
