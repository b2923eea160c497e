//! The cost of every way, reckoned once more from the building alone.

use leitsystem::{
    floorplan::{
        Access, Building, DoorOpening, LinkKind, NodeIndex, Room, RoomKind, TransferKind, geometry,
    },
    routing::Profile,
};
use petgraph::graph::{DiGraph, NodeIndex as PetIndex};

/// The cost of every arc, reckoned from the building without the graph under test.
pub fn graph(building: &Building, profile: &Profile) -> DiGraph<(), u32> {
    let mut graph = DiGraph::new();
    for _ in &building.nodes {
        graph.add_node(());
    }
    let mut add = |from: NodeIndex, to: NodeIndex, cost: u64| {
        let cost = cost + door_cost(building, profile, to)?;
        let index = |node: NodeIndex| PetIndex::new(node.get());
        graph.add_edge(index(from), index(to), u32::try_from(cost).ok()?);
        Some(())
    };
    for link in &building.links {
        let staff_room = |end: NodeIndex| {
            let node = building.node(end);
            let inside = node.room.filter(|_| node.door.is_none());
            inside.is_some_and(|room| building.room(room).access == Access::Staff)
        };
        let room = room_between(building, link.from, link.to, &link.line);
        let in_staff_room = room.is_some_and(|room| room.access == Access::Staff);
        if link.access == Access::Staff
            || staff_room(link.from)
            || staff_room(link.to)
            || in_staff_room
            || link.width.is_some_and(|width| millimetres(width) < u64::from(profile.way_width))
        {
            continue;
        }
        let length = millimetres(link.length);
        let level = length * u64::from(profile.pace) / 1000;
        for (from, to, rise) in [(link.from, link.to, link.rise), (link.to, link.from, -link.rise)]
        {
            if link.one_way && from != link.from {
                continue;
            }
            let steep = profile.steepest.is_some_and(|steepest| {
                millimetres(rise.abs()) > length * u64::from(steepest) / 1000 + 20
            });
            let way = match (link.kind, profile.stairs) {
                (LinkKind::Steps, None) => continue,
                (LinkKind::Steps, Some(stairs)) => {
                    let step = if rise < 0.0 { stairs.step_down } else { stairs.step_up };
                    level.max(u64::from(link.steps) * u64::from(step))
                }
                _ if steep => continue,
                _ if rise > 0.0 => level * u64::from(profile.ramp_up) / 100,
                _ => level,
            };
            let private = room.is_some_and(|room| {
                !matches!(
                    room.kind,
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
            });
            let leaves = private && building.node(to).door.is_some();
            let extra = if leaves { u64::from(profile.room_preference) } else { 0 };
            add(from, to, way + extra);
        }
    }
    for transfer in &building.transfers {
        if transfer.access == Access::Staff {
            continue;
        }
        for from in &transfer.stops {
            for to in &transfer.stops {
                let ordinal = |stop: NodeIndex| building.floor(building.node(stop).floor).ordinal;
                let floors = ordinal(*to) - ordinal(*from);
                let count = u64::from(floors.unsigned_abs());
                if floors == 0 {
                    continue;
                }
                let cost = match transfer.kind {
                    TransferKind::Lift => {
                        let lift = profile.lift.expect("both profiles take lifts");
                        if millimetres(transfer.width) < u64::from(profile.door_width)
                            || transfer.car_depth.is_some_and(|depth| {
                                millimetres(depth) < u64::from(profile.car_depth)
                            })
                        {
                            continue;
                        }
                        u64::from(lift.wait + lift.board + lift.preference)
                            + count * u64::from(lift.travel)
                    }
                    TransferKind::Stairs => {
                        let Some(stairs) = profile.stairs else { continue };
                        let step = if floors < 0 { stairs.step_down } else { stairs.step_up };
                        count
                            * (u64::from(transfer.steps_per_floor) * u64::from(step)
                                + u64::from(stairs.landing + stairs.preference))
                    }
                };
                add(*from, *to, cost);
            }
        }
    }
    graph
}

fn door_cost(building: &Building, profile: &Profile, to: NodeIndex) -> Option<u64> {
    let Some(door) = building.node(to).door else { return Some(0) };
    if door.access == Access::Staff || millimetres(door.width) < u64::from(profile.door_width) {
        return None;
    }
    Some(u64::from(match door.opening {
        DoorOpening::Open => 0,
        DoorOpening::Manual => profile.manual_door,
        DoorOpening::Automatic => profile.automatic_door,
        DoorOpening::Revolving => profile.revolving_door? + profile.revolving_door_preference,
    }))
}

fn room_between<'a>(
    building: &'a Building,
    from: NodeIndex,
    to: NodeIndex,
    line: &[geometry::Point],
) -> Option<&'a Room> {
    let inside = [from, to]
        .into_iter()
        .find(|end| building.node(*end).door.is_none() && building.node(*end).room.is_some());
    if let Some(inside) = inside {
        return building.node(inside).room.map(|room| building.room(room));
    }
    let middle = line[line.len() / 2 - 1].towards(line[line.len() / 2], 0.5);
    let floor = building.node(from).floor;
    building
        .rooms
        .iter()
        .filter(|room| room.floor == floor && geometry::contains(&room.outline, middle))
        .min_by(|a, b| geometry::area(&a.outline).total_cmp(&geometry::area(&b.outline)))
}

fn millimetres(metres: f64) -> u64 {
    (metres * 1000.0).round() as u64
}
