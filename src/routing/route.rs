//! A way from one point to another.

use super::{Arc, Graph, Weights};
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
    /// The way over some arcs that follow one another, beginning at `start`.
    pub(super) fn over(graph: &Graph, weights: &Weights, start: NodeIndex, arcs: Vec<Arc>) -> Self {
        let (floor, at) = graph.position(start);
        let mut route = Self {
            nodes: vec![start],
            arcs: Vec::new(),
            points: vec![RoutePoint { floor, at, node: Some(start), arc: None }],
            legs: vec![Leg { floor, from: 0, to: 0 }],
            cost: 0,
            time: 0,
            metres: 0.0,
        };
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
            if let Ok(weight) = weights.weigh(graph, arc) {
                route.cost = route.cost.saturating_add(weight.cost);
                route.time = route.time.saturating_add(weight.time);
            }
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
