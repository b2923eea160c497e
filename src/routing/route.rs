//! A way from one point to another.

use super::{
    Arc, Graph, Weights,
    hop::{FREE, is_turn},
};
use crate::floorplan::{FloorIndex, NodeIndex, geometry::Point};

/// A way: the points and arcs it leads over, and the line to draw.
#[derive(Debug, Clone, PartialEq)]
pub struct Route {
    /// The points of the network, from the start to the destination.
    pub nodes: Vec<NodeIndex>,
    /// The arcs between them: one fewer than points.
    pub arcs: Vec<Arc>,
    /// The line to draw, corners of the arcs included.
    pub points: Vec<RoutePoint>,
    /// The stretches of one floor each, in the order of walking.
    pub legs: Vec<Leg>,
    /// Time and preference, in milliseconds.
    pub cost: u32,
    /// Time, in milliseconds.
    pub time: u32,
    /// Metres walked, without lifts and stairs.
    pub metres: f64,
    /// Steps climbed, up and down together, without escalators.
    pub steps: u32,
    /// Floors climbed or ridden, up and down together.
    pub floors: u32,
    /// Turns of more than 45 degrees, as the choice of the way counts them.
    pub turns: u32,
}

/// One corner of the line to draw.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RoutePoint {
    /// Its floor.
    pub floor: FloorIndex,
    /// Where it lies.
    pub at: Point,
    /// The point of the network that lies here, if it is one.
    pub node: Option<NodeIndex>,
    /// The arc on which one comes here, as a place in [`Route::arcs`]; none at the start.
    pub arc: Option<usize>,
}

/// A stretch that stays on one floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leg {
    /// The floor.
    pub floor: FloorIndex,
    /// The place of its first corner in [`Route::points`].
    pub from: usize,
    /// The place of its last corner, which belongs to it.
    pub to: usize,
}

impl Route {
    /// The way over some arcs that follow one another, beginning at `start`. They are given by
    /// their places in the graph's arcs.
    pub(super) fn over(
        graph: &Graph,
        weights: &Weights,
        start: NodeIndex,
        places: &[usize],
    ) -> Self {
        let arcs: Vec<Arc> = places.iter().map(|place| graph.arcs()[*place]).collect();
        let (floor, at) = graph.position(start);
        let mut route = Self {
            nodes: vec![start],
            arcs: Vec::new(),
            points: vec![RoutePoint { floor, at, node: Some(start), arc: None }],
            legs: vec![Leg { floor, from: 0, to: 0 }],
            cost: 0,
            time: 0,
            metres: 0.0,
            steps: 0,
            floors: 0,
            turns: 0,
        };
        let home = graph.private_room_of(start);
        let mut direction = FREE;
        let mut millimetres = 0_u64;
        for (index, arc) in arcs.iter().enumerate() {
            let arrived = Some(index);
            let (floor, at) = graph.position(arc.to);
            route.points.extend(graph.bends(arc).iter().map(|bend| RoutePoint {
                floor,
                at: *bend,
                node: None,
                arc: arrived,
            }));
            route.points.push(RoutePoint { floor, at, node: Some(arc.to), arc: arrived });
            let last = route.points.len() - 1;
            match route.legs.last_mut() {
                Some(leg) if arc.kind.transfer().is_none() => leg.to = last,
                _ => route.legs.push(Leg { floor, from: last, to: last }),
            }
            route.nodes.push(arc.to);
            // A door at the start is not passed through, and the first room is not crossed.
            let door = weights.door(graph, arc.from).ok().filter(|_| index > 0);
            for weight in weights.way(graph, arc).ok().into_iter().chain(door) {
                route.cost = route.cost.saturating_add(weight.cost);
                route.time = route.time.saturating_add(weight.time);
            }
            if arc.leaves.is_some() && arc.leaves == home {
                route.cost = route.cost.saturating_sub(weights.profile().room_preference);
            }
            let hop = graph.hops()[places[index]];
            if is_turn(direction, hop.leave) {
                route.turns += 1;
                route.cost = route.cost.saturating_add(weights.profile().turn);
            }
            direction = hop.direction_after(direction);
            route.turns += arc.turns;
            route.steps = route.steps.saturating_add(arc.steps);
            route.floors = route.floors.saturating_add(arc.floors.unsigned_abs());
            millimetres += u64::from(arc.length);
        }
        #[expect(
            clippy::cast_precision_loss,
            reason = "ways are far shorter than 2^52 millimetres"
        )]
        let metres = millimetres as f64 / 1000.0;
        route.metres = metres;
        route.arcs = arcs;
        route
    }

    /// Where the way begins.
    pub fn start(&self) -> NodeIndex {
        self.nodes[0]
    }

    /// Where the way ends.
    pub fn target(&self) -> NodeIndex {
        self.nodes[self.nodes.len() - 1]
    }

    /// The line of one leg.
    pub fn line(&self, leg: &Leg) -> impl Iterator<Item = Point> + '_ {
        self.points[leg.from..=leg.to].iter().map(|point| point.at)
    }
}
