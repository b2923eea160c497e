//! The ways as somebody sees them who walks by signs.
//!
//! Corridors are taken as they are drawn. In a hall or in the open nobody sees the points and
//! lines of the plan: one sees doors, machines, kiosks and stairs, and walks straight to them. So
//! there the drawn ways are replaced by straight ones between what is in sight of one another;
//! drawn points remain only where something hides what lies behind them.

use super::{Change, Mobility, Start};
use crate::{
    floorplan::{
        Building, NodeIndex, NodeKind, RoomIndex, RoomKind,
        geometry::{self, Point},
    },
    routing::{Arc, Graph, Weights},
};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, BinaryHeap},
    ops::Range,
};

/// Points nearer to one another than this many metres give no direction.
const SAME_PLACE: f64 = 0.05;
/// How far apart the points of a line of sight are looked at, in metres.
const LOOK: f64 = 0.4;
/// Who looks along a wall sees past bumps of this many metres.
const WALL: f64 = 0.4;
/// Ways that differ by fewer degrees begin as one.
const SAME_DIRECTION: f64 = 8.0;

/// A way from one point to another.
#[derive(Debug, Clone)]
pub(super) struct Way {
    pub from: NodeIndex,
    pub to: NodeIndex,
    /// Lift or stairs, if it is one.
    pub change: Option<Change>,
    /// What it costs those of each mobility together with the door where it begins, in
    /// milliseconds; none where it is barred.
    pub costs: [Option<u32>; 2],
    pub millimetres: u32,
    /// The room through which it leads.
    pub room: Option<RoomIndex>,
    /// The directions in which it begins and ends.
    bearings: Option<(f64, f64)>,
}

/// All ways, ordered by where they begin.
#[derive(Debug, Clone)]
pub(super) struct Network {
    ways: Vec<Way>,
    first: Vec<usize>,
    /// For each point the ways that end there.
    incoming: Vec<Vec<u32>>,
}

impl Network {
    pub fn new(
        building: &Building,
        graph: &Graph,
        weights: &[Weights; 2],
        starts: &[Start],
    ) -> Self {
        let mut ways = Vec::new();
        let mut open: BTreeMap<RoomIndex, Vec<Way>> = BTreeMap::new();
        for arc in graph.arcs() {
            let way = drawn(building, graph, weights, arc);
            match arc.room.filter(|room| is_open(building, *room)) {
                Some(room) => open.entry(room).or_default().push(way),
                None => ways.push(way),
            }
        }
        for (room, drawn) in &open {
            ways.extend(Hall::new(building, *room, drawn, starts).ways());
        }
        ways.sort_by_key(|way| (way.from, way.to));
        let mut first = vec![0; building.nodes.len() + 1];
        let mut incoming = vec![Vec::new(); building.nodes.len()];
        for (place, way) in (0..).zip(&ways) {
            first[way.from.get() + 1] += 1;
            incoming[way.to.get()].push(place);
        }
        for node in 1..first.len() {
            first[node] += first[node - 1];
        }
        Self { ways, first, incoming }
    }

    pub fn len(&self) -> usize {
        self.ways.len()
    }

    pub fn way(&self, place: u32) -> &Way {
        &self.ways[place as usize]
    }

    pub fn leaving(&self, node: NodeIndex) -> Range<u32> {
        let place = |at: usize| u32::try_from(self.first[at]).unwrap_or(u32::MAX);
        place(node.get())..place(node.get() + 1)
    }

    pub fn incoming(&self, node: NodeIndex) -> &[u32] {
        &self.incoming[node.get()]
    }

    /// Where one looks on setting out on a way; none for lifts and stairs.
    pub fn sets_out(&self, way: u32) -> Option<f64> {
        self.way(way).bearings.map(|(leaving, _)| leaving)
    }

    /// Where one looks on having walked a way.
    pub fn arrives(&self, way: u32) -> Option<f64> {
        self.way(way).bearings.map(|(_, arriving)| arriving)
    }

    /// The turn from one way to the next.
    pub fn turn(&self, from: u32, to: u32) -> Option<f64> {
        Some(geometry::turn(self.arrives(from)?, self.sets_out(to)?))
    }
}

impl Way {
    pub fn cost(&self, mobility: Mobility) -> Option<u32> {
        self.costs[mobility as usize]
    }

    /// Whether somebody may set foot on it.
    pub fn is_passable(&self) -> bool {
        self.costs.iter().any(Option::is_some)
    }
}

/// Whether one sees across a room from everywhere, and walks straight.
pub(super) fn is_open(building: &Building, room: RoomIndex) -> bool {
    matches!(building.room(room).kind, RoomKind::Hall | RoomKind::Outdoor)
}

fn drawn(building: &Building, graph: &Graph, weights: &[Weights; 2], arc: &Arc) -> Way {
    let cost = |weights: &Weights| {
        let door = weights.door(graph, arc.from).ok()?;
        let way = weights.weigh(graph, arc).ok()?;
        Some(way.cost.saturating_add(door.cost))
    };
    let mut line: Vec<Point> = vec![graph.position(arc.from).1];
    line.extend(graph.bends(arc));
    line.push(graph.position(arc.to).1);
    Way {
        from: arc.from,
        to: arc.to,
        change: arc.kind.transfer().map(|transfer| Change {
            kind: building.transfer(transfer).kind,
            to: building.node(arc.to).floor,
            floors: arc.floors,
        }),
        costs: [cost(&weights[0]), cost(&weights[1])],
        millimetres: arc.length,
        room: arc.room,
        bearings: arc.kind.link().and_then(|_| bearings(&line)),
    }
}

fn bearings(line: &[Point]) -> Option<(f64, f64)> {
    let mut line = line.to_vec();
    line.dedup_by(|b, a| a.distance(*b) <= SAME_PLACE);
    let last = line.len().checked_sub(1).filter(|last| *last > 0)?;
    Some((line[0].bearing(line[1]), line[last - 1].bearing(line[last])))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a hall is far shorter than four thousand kilometres"
)]
fn straight([from, to]: [Point; 2]) -> u32 {
    (from.distance(to) * 1000.0) as u32
}

/// An open room and what is drawn in it.
struct Hall<'a> {
    building: &'a Building,
    room: RoomIndex,
    drawn: &'a [Way],
    nodes: Vec<NodeIndex>,
    /// The points that somebody sees for themselves.
    landmarks: BTreeSet<NodeIndex>,
    /// Where somebody begins.
    starts: BTreeSet<NodeIndex>,
    /// Rooms that stand in the hall and hide what is behind them.
    islands: Vec<&'a [Point]>,
}

/// The shortest drawn way within a hall.
struct Within {
    cost: u32,
    millimetres: u32,
    nodes: Vec<NodeIndex>,
}

impl<'a> Hall<'a> {
    fn new(building: &'a Building, room: RoomIndex, drawn: &'a [Way], starts: &[Start]) -> Self {
        let nodes: BTreeSet<NodeIndex> = drawn.iter().map(|way| way.from).collect();
        let outline = &building.room(room).outline;
        let floor = building.room(room).floor;
        let stops: BTreeSet<NodeIndex> =
            building.transfers.iter().flat_map(|transfer| transfer.stops.iter().copied()).collect();
        let degree = |node: NodeIndex| drawn.iter().filter(|way| way.from == node).count();
        let landmarks = nodes
            .iter()
            .copied()
            .filter(|node| {
                let of = building.node(*node);
                of.door.is_some()
                    || of.kind == NodeKind::Place
                    || of.room != Some(room)
                    || degree(*node) < 2
                    || stops.contains(node)
            })
            .collect();
        let starts = starts.iter().map(|start| start.node).filter(|node| nodes.contains(node));
        let starts = starts.collect();
        let islands = building
            .room_indices()
            .filter(|other| {
                let of = building.room(*other);
                *other != room
                    && of.floor == floor
                    && of.kind != RoomKind::InfoDesk
                    && !is_open(building, *other)
                    && geometry::contains(outline, of.label_point)
            })
            .map(|island| building.room(island).outline.as_slice())
            .collect();
        Self {
            building,
            room,
            drawn,
            nodes: nodes.into_iter().collect(),
            landmarks,
            starts,
            islands,
        }
    }

    /// Straight ways between landmarks in sight of one another, and past corners between others.
    fn ways(&self) -> Vec<Way> {
        let mut pairs = BTreeSet::new();
        let mut within: BTreeMap<(NodeIndex, usize), BTreeMap<NodeIndex, Within>> = BTreeMap::new();
        for from in &self.nodes {
            for mobility in Mobility::ALL {
                within.insert((*from, mobility as usize), self.within(*from, mobility));
            }
        }
        // Nobody goes to a machine that he does not need.
        let is_passed = |node: &&NodeIndex| self.building.node(**node).facility.is_none();
        let passed = self.landmarks.iter().filter(is_passed).copied();
        let sources: BTreeSet<NodeIndex> = passed.chain(self.starts.iter().copied()).collect();
        for from in &sources {
            for mobility in Mobility::ALL {
                for (to, way) in &within[&(*from, mobility as usize)] {
                    if self.landmarks.contains(to) && to != from {
                        pairs.extend(self.hops(&way.nodes));
                    }
                }
            }
        }
        let pairs = self.past_corners(pairs);
        pairs
            .into_iter()
            .filter_map(|(from, to)| {
                let found = Mobility::ALL.map(|m| within[&(from, m as usize)].get(&to));
                let some = found.into_iter().flatten().next()?;
                let line = [self.building.node(from).at, self.building.node(to).at];
                Some(Way {
                    from,
                    to,
                    change: None,
                    costs: found.map(|way| way.map(|way| way.cost)),
                    millimetres: some.millimetres.min(straight(line)),
                    room: Some(self.room),
                    bearings: bearings(&line),
                })
            })
            .collect()
    }

    /// Straight ways of which none leads past a corner at which another one turns: whoever goes
    /// the same way to begin with goes to that corner first.
    fn past_corners(
        &self,
        mut pairs: BTreeSet<(NodeIndex, NodeIndex)>,
    ) -> BTreeSet<(NodeIndex, NodeIndex)> {
        let at = |node: NodeIndex| self.building.node(node).at;
        loop {
            let past = pairs.iter().find_map(|(from, to)| {
                let ahead = |corner: NodeIndex| {
                    corner != *to
                        && !self.landmarks.contains(&corner)
                        && at(*from).distance(at(corner)) < at(*from).distance(at(*to))
                        && geometry::turn(at(*from).bearing(at(corner)), at(*from).bearing(at(*to)))
                            .abs()
                            < SAME_DIRECTION
                };
                let corner = pairs.range((*from, NodeIndex(0))..=(*from, NodeIndex(u32::MAX)));
                let corner = corner.map(|(_, corner)| *corner).find(|corner| ahead(*corner))?;
                Some((*from, corner, *to))
            });
            let Some((from, corner, to)) = past else { return pairs };
            pairs.remove(&(from, to));
            pairs.insert((corner, to));
        }
    }

    /// A drawn way as the straight stretches in which somebody walks it.
    fn hops(&self, nodes: &[NodeIndex]) -> Vec<(NodeIndex, NodeIndex)> {
        let mut hops = Vec::new();
        let mut at = 0;
        while at + 1 < nodes.len() {
            // A machine is no corner: somebody who does not look for it does not go there.
            let is_corner = |to: &usize| {
                *to + 1 == nodes.len() || self.building.node(nodes[*to]).facility.is_none()
            };
            let seen = |to: &usize| self.sees(nodes[at], nodes[*to]);
            let next = (at + 1..nodes.len()).rev().filter(is_corner).find(seen);
            let next = next.unwrap_or(at + 1);
            hops.push((nodes[at], nodes[next]));
            at = next;
        }
        hops
    }

    /// Whether nothing stands between two points.
    fn sees(&self, from: NodeIndex, to: NodeIndex) -> bool {
        let (from, to) = (self.building.node(from).at, self.building.node(to).at);
        let outline = &self.building.room(self.room).outline;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a hall is far shorter than four billion steps"
        )]
        let looks = (from.distance(to) / LOOK) as u32;
        (1..looks).all(|look| {
            let at = from.towards(to, f64::from(look) / f64::from(looks));
            (geometry::contains(outline, at) || geometry::distance_to_ring(at, outline) < WALL)
                && !self.islands.iter().any(|island| geometry::contains(island, at))
        })
    }

    /// The cheapest drawn ways within the hall from one point.
    fn within(&self, from: NodeIndex, mobility: Mobility) -> BTreeMap<NodeIndex, Within> {
        let mut found = BTreeMap::new();
        let mut open = BinaryHeap::from([Reverse((0, 0, vec![from]))]);
        while let Some(Reverse((cost, millimetres, nodes))) = open.pop() {
            let Some(at) = nodes.last().copied() else { continue };
            if found.contains_key(&at) {
                continue;
            }
            for way in self.drawn.iter().filter(|way| way.from == at) {
                let Some(more) = way.cost(mobility) else { continue };
                if found.contains_key(&way.to) {
                    continue;
                }
                let mut nodes = nodes.clone();
                nodes.push(way.to);
                open.push(Reverse((
                    u32::saturating_add(cost, more),
                    u32::saturating_add(millimetres, way.millimetres),
                    nodes,
                )));
            }
            found.insert(at, Within { cost, millimetres, nodes });
        }
        found
    }
}
