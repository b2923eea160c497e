//! The cost of every way, reckoned once more from the building alone: every pair of a point and a
//! direction in which one comes there is a point of petgraph's.

use leitsystem::{
    floorplan::{
        Access, Building, DoorOpening, EscalatorDirection, Link, LinkKind, NodeIndex, Part,
        RoomIndex, RoomKind, Transfer, TransferKind,
        geometry::{self, Point},
    },
    routing::Profile,
};
use petgraph::{
    algo::dijkstra,
    graph::{DiGraph, NodeIndex as PetIndex},
};
use std::collections::BTreeMap;

/// The expanded network of a building for one profile.
pub struct Oracle<'a> {
    building: &'a Building,
    room_preference: u64,
    graph: DiGraph<NodeIndex, Edge>,
    /// Where one begins: the first points of the graph, one for each of the building's.
    starts: Vec<PetIndex>,
}

#[derive(Clone, Copy)]
struct Edge {
    cost: u64,
    leaves: Option<RoomIndex>,
}

/// A way between two points: its cost and in which directions one begins and ends it.
struct Move {
    from: NodeIndex,
    to: NodeIndex,
    edge: Edge,
    directions: Directions,
}

#[derive(Clone, Copy)]
enum Directions {
    /// Those of a line's first and last stretch.
    Of(f64, f64),
    /// The line has no length: one keeps the direction in which one came.
    Kept,
    /// A lift, a staircase, an escalator.
    Free,
}

impl<'a> Oracle<'a> {
    pub fn new(building: &'a Building, profile: &Profile, closed: &[Part]) -> Self {
        let doors: Vec<Option<u64>> = building
            .node_indices()
            .map(|node| {
                let barred =
                    building.node(node).door.is_some() && closed.contains(&Part::Door(node));
                door_cost(building, profile, node).filter(|_| !barred)
            })
            .collect();
        let mut moves = Vec::new();
        for index in building.link_indices() {
            if !closed.contains(&Part::Link(index)) {
                link_moves(building, profile, building.link(index), closed, &mut moves);
            }
        }
        for index in building.transfer_indices() {
            if !closed.contains(&Part::Transfer(index)) {
                transfer_moves(building, profile, building.transfer(index), closed, &mut moves);
            }
        }
        let mut leaving = vec![Vec::new(); building.nodes.len()];
        for step in &moves {
            if doors[step.from.get()].is_some() && doors[step.to.get()].is_some() {
                leaving[step.from.get()].push(step);
            }
        }
        let mut graph = DiGraph::new();
        let starts: Vec<PetIndex> =
            building.node_indices().map(|node| graph.add_node(node)).collect();
        // Directions as bits, since they are only compared with themselves here.
        let mut known: BTreeMap<(NodeIndex, Option<u64>), PetIndex> = BTreeMap::new();
        let mut open: Vec<(PetIndex, NodeIndex, Option<u64>, bool)> =
            building.node_indices().map(|node| (starts[node.get()], node, None, true)).collect();
        while let Some((here, node, direction, is_start)) = open.pop() {
            for step in &leaving[node.get()] {
                let (turns, next) = match (step.directions, direction) {
                    (Directions::Of(first, last), before) => {
                        let turn =
                            before.map(|before| geometry::turn(f64::from_bits(before), first));
                        (turn.is_some_and(is_turn), Some(last.to_bits()))
                    }
                    (Directions::Kept, before) => (false, before),
                    (Directions::Free, _) => (false, None),
                };
                let door = if is_start { 0 } else { doors[node.get()].expect("open") };
                let turn = if turns { u64::from(profile.turn) } else { 0 };
                let there = *known.entry((step.to, next)).or_insert_with(|| {
                    let there = graph.add_node(step.to);
                    open.push((there, step.to, next, false));
                    there
                });
                let edge = Edge { cost: step.edge.cost + door + turn, ..step.edge };
                graph.add_edge(here, there, edge);
            }
        }
        Self { building, room_preference: u64::from(profile.room_preference), graph, starts }
    }

    /// The least cost from a point to every other.
    pub fn costs_from(&self, start: NodeIndex) -> Vec<Option<u32>> {
        let home = inner_room(self.building, start);
        let costs = dijkstra(&self.graph, self.starts[start.get()], None, |edge| {
            let Edge { cost, leaves } = *edge.weight();
            // One does not cross the room in which one begins.
            if leaves.is_some() && leaves == home { cost - self.room_preference } else { cost }
        });
        let mut least = vec![None; self.building.nodes.len()];
        for place in self.graph.node_indices() {
            let Some(cost) = costs.get(&place) else { continue };
            let cost = Some(u32::try_from(*cost).expect("a way of less than 49 days"));
            let least: &mut Option<u32> = &mut least[self.graph[place].get()];
            *least = least.or(cost).min(cost);
        }
        least
    }
}

/// More than 45 degrees, but for rounding.
fn is_turn(degrees: f64) -> bool {
    degrees.abs() > 45.000_05
}

fn link_moves(
    building: &Building,
    profile: &Profile,
    link: &Link,
    closed: &[Part],
    moves: &mut Vec<Move>,
) {
    let ends = [link.from, link.to].map(|end| inner_room(building, end));
    let room = room_between(building, link);
    let rooms = || [ends[0], ends[1], room].into_iter().flatten();
    if link.access == Access::Staff
        || rooms().any(|room| building.room(room).access == Access::Staff)
        || rooms().any(|room| closed.contains(&Part::Room(room)))
        || link.width.is_some_and(|width| millimetres(width) < u64::from(profile.way_width))
    {
        return;
    }
    let length = millimetres(link.length);
    let level = length * u64::from(profile.pace) / 1000;
    let back: Vec<Point> = link.line.iter().rev().copied().collect();
    for (from, to, rise, line, is_back) in [
        (link.from, link.to, link.rise, &link.line, false),
        (link.to, link.from, -link.rise, &back, true),
    ] {
        if link.one_way && is_back {
            continue;
        }
        let steep = millimetres(rise.abs()) > length * u64::from(profile.steepest) / 1000 + 20;
        let way = match (link.kind, profile.stairs) {
            (LinkKind::Steps, None) => continue,
            (LinkKind::Steps, Some(stairs)) if stairs.needs_handrail && !link.handrail => continue,
            (LinkKind::Steps, Some(stairs)) => {
                let step = if rise < 0.0 { stairs.step_down } else { stairs.step_up };
                level.max(u64::from(link.steps) * u64::from(step))
            }
            _ if steep => continue,
            _ if rise > 0.0 => level * u64::from(profile.ramp_up) / 100,
            _ => level,
        };
        let seems = if link.tactile { 0 } else { way * u64::from(profile.untactile - 100) / 100 };
        let room_before = inner_room(building, from).or(room);
        let leaves = room_before.filter(|room| {
            is_private(building.room(*room).kind) && inner_room(building, to) != room_before
        });
        let crossing = if leaves.is_some() { u64::from(profile.room_preference) } else { 0 };
        let bearings: Vec<f64> = line
            .windows(2)
            .filter(|ends| ends[0].distance(ends[1]) >= 0.001)
            .map(|ends| ends[0].bearing(ends[1]))
            .collect();
        let bends = bearings.windows(2).filter(|pair| is_turn(geometry::turn(pair[0], pair[1])));
        let bends = u64::try_from(bends.count()).expect("few") * u64::from(profile.turn);
        let directions = match bearings[..] {
            [] => Directions::Kept,
            [first, .., last] => Directions::Of(first, last),
            [only] => Directions::Of(only, only),
        };
        let edge = Edge { cost: way + seems + crossing + bends, leaves };
        moves.push(Move { from, to, edge, directions });
    }
}

fn transfer_moves(
    building: &Building,
    profile: &Profile,
    transfer: &Transfer,
    closed: &[Part],
    moves: &mut Vec<Move>,
) {
    if transfer.access == Access::Staff {
        return;
    }
    let own = |seconds: Option<u32>, usual: u32| u64::from(seconds.map_or(usual, |own| own * 1000));
    let less = |is: f64, wanted: u32| millimetres(is) < u64::from(wanted);
    for from in transfer.stops.iter().copied() {
        for to in transfer.stops.iter().copied() {
            let ordinal = |stop: NodeIndex| building.floor(building.node(stop).floor).ordinal;
            let floors = ordinal(to) - ordinal(from);
            let count = u64::from(floors.unsigned_abs());
            let mut rooms = [from, to].into_iter().filter_map(|stop| inner_room(building, stop));
            let in_barred_room = rooms.any(|room| {
                closed.contains(&Part::Room(room)) || building.room(room).access == Access::Staff
            });
            if floors == 0 || in_barred_room {
                continue;
            }
            let cost = match transfer.kind {
                TransferKind::Lift => {
                    let Some(lift) = profile.lift else { continue };
                    if less(transfer.width, profile.door_width)
                        || transfer.car_width.is_some_and(|width| less(width, lift.car_width))
                        || transfer.car_depth.is_some_and(|depth| less(depth, lift.car_depth))
                    {
                        continue;
                    }
                    own(transfer.wait_seconds, lift.wait)
                        + u64::from(lift.board + lift.preference)
                        + count * own(transfer.floor_seconds, lift.travel)
                }
                TransferKind::Stairs => {
                    let Some(stairs) = profile.stairs else { continue };
                    if stairs.needs_handrail && !transfer.handrail
                        || less(transfer.width, profile.way_width)
                    {
                        continue;
                    }
                    let step = if floors < 0 { stairs.step_down } else { stairs.step_up };
                    count
                        * (u64::from(transfer.steps_per_floor) * u64::from(step)
                            + u64::from(stairs.landing + stairs.preference))
                }
                TransferKind::Escalator => {
                    let Some(escalator) = profile.escalator else { continue };
                    match transfer.direction {
                        Some(EscalatorDirection::Up) if floors < 0 => continue,
                        Some(EscalatorDirection::Down) if floors > 0 => continue,
                        _ => {}
                    }
                    u64::from(escalator.board + escalator.preference)
                        + count * own(transfer.floor_seconds, escalator.travel)
                }
            };
            let leaves =
                inner_room(building, from).filter(|room| is_private(building.room(*room).kind));
            let crossing = if leaves.is_some() { u64::from(profile.room_preference) } else { 0 };
            let edge = Edge { cost: cost + crossing, leaves };
            moves.push(Move { from, to, edge, directions: Directions::Free });
        }
    }
}

fn door_cost(building: &Building, profile: &Profile, node: NodeIndex) -> Option<u64> {
    let Some(door) = building.node(node).door else { return Some(0) };
    if door.access == Access::Staff
        || millimetres(door.width) < u64::from(profile.door_width)
        || millimetres(door.threshold) > u64::from(profile.threshold)
    {
        return None;
    }
    Some(u64::from(match door.opening {
        DoorOpening::Open => 0,
        DoorOpening::Manual => profile.manual_door,
        DoorOpening::Automatic => profile.automatic_door,
        DoorOpening::Intercom => profile.intercom_door,
        DoorOpening::Revolving => profile.revolving_door? + profile.revolving_door_preference,
    }))
}

/// The room in which a point stands that is no door.
pub fn inner_room(building: &Building, node: NodeIndex) -> Option<RoomIndex> {
    let node = building.node(node);
    if node.door.is_some() { None } else { node.room }
}

fn room_between(building: &Building, link: &Link) -> Option<RoomIndex> {
    let inside = [link.from, link.to].into_iter().find_map(|end| inner_room(building, end));
    if inside.is_some() {
        return inside;
    }
    let half = link.line.len() / 2;
    let middle = link.line[half - 1].towards(link.line[half], 0.5);
    let floor = building.node(link.from).floor;
    building
        .room_indices()
        .filter(|room| {
            let room = building.room(*room);
            room.floor == floor && geometry::contains(&room.outline, middle)
        })
        .min_by(|a, b| {
            let area = |room: RoomIndex| geometry::area(&building.room(room).outline);
            area(*a).total_cmp(&area(*b))
        })
}

fn is_private(kind: RoomKind) -> bool {
    !matches!(
        kind,
        RoomKind::Hall
            | RoomKind::Corridor
            | RoomKind::Passage
            | RoomKind::Vestibule
            | RoomKind::Stairwell
            | RoomKind::LiftShaft
            | RoomKind::WaitingArea
            | RoomKind::InfoDesk
            | RoomKind::Outdoor
    )
}

fn millimetres(metres: f64) -> u64 {
    (metres * 1000.0).round() as u64
}
