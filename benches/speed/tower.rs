//! Towers of any size: the same floor again and again, with two staircases and a lift.

use leitsystem::floorplan::{
    Access, Building, DoorOpening, NodeKind, RoomKind,
    format::{
        BuildingFile, DoorEntry, FloorEntry, LinkEntry, LinkKind, NodeEntry, RoomEntry, StopEntry,
        TransferEntry, TransferKind, VERSION,
    },
};
use leitsystem::{diagnostic::Origin, hours::Holidays};

/// How many rooms lie along each side of a corridor.
const BAYS: usize = 20;

/// The width of one bay in metres.
const BAY: f64 = 4.0;

/// From one corridor to the next, in metres: two rooms of 5 m and the corridor between them.
const WING: f64 = 12.5;

/// A tower of some floors, each with some parallel corridors. Along every corridor lie 20 bays of
/// five points: the corridor's own, and a door and a place on either side.
pub fn building(floors: usize, corridors: usize) -> Building {
    let file = BuildingFile {
        schema: None,
        version: VERSION,
        floors: (0..floors).map(|floor| one_floor(floor, corridors)).collect(),
        transfers: [
            (TransferKind::Stairs, 0, 0),
            (TransferKind::Stairs, corridors - 1, BAYS - 1),
            (TransferKind::Lift, corridors / 2, BAYS / 2),
        ]
        .into_iter()
        .map(|(kind, corridor, bay)| transfer(kind, floors, corridor, bay))
        .collect(),
    };
    let (building, findings) = Building::resolve(&file, &Holidays::default());
    assert!(findings.is_empty(), "{findings:#?}");
    assert_eq!(building.nodes.len(), floors * corridors * BAYS * 5);
    building
}

fn one_floor(floor: usize, corridors: usize) -> FloorEntry {
    let mut entry = FloorEntry {
        origin: Origin::default(),
        id: floor_name(floor),
        ordinal: i32::try_from(floor).expect("a tower of fewer floors"),
        label: floor.to_string(),
        outlines: Vec::new(),
        background: None,
        rooms: Vec::new(),
        nodes: Vec::new(),
        links: Vec::new(),
    };
    for corridor in 0..corridors {
        let middle = corridor as f64 * WING;
        let length = BAYS as f64 * BAY;
        let name = format!("corridor-{floor}-{corridor}");
        entry.rooms.push(room(
            &name,
            RoomKind::Corridor,
            [0.0, middle - 1.25],
            [length, middle + 1.25],
        ));
        for bay in 0..BAYS {
            let here = point_name(floor, corridor, bay);
            let x = (bay as f64 + 0.5) * BAY;
            entry.nodes.push(node(&here, [x, middle], NodeKind::Waypoint));
            for (side, up) in [("left", 1.0), ("right", -1.0)] {
                let (door, place) = (format!("{here}-{side}-door"), format!("{here}-{side}"));
                let (near, far) = (middle + up * 1.25, middle + up * 6.25);
                let corners = ([x - 2.0, near.min(far)], [x + 2.0, near.max(far)]);
                entry.rooms.push(room(&place, RoomKind::Office, corners.0, corners.1));
                entry.nodes.push(node(&door, [x, near], NodeKind::Door));
                entry.nodes.push(node(&place, [x, middle + up * 3.0], NodeKind::Place));
                entry.links.push(link(&here, &door));
                entry.links.push(link(&door, &place));
            }
            if bay > 0 {
                entry.links.push(link(&point_name(floor, corridor, bay - 1), &here));
            }
            // The corridors meet at both ends and in the middle.
            if corridor > 0 && [0, BAYS / 2, BAYS - 1].contains(&bay) {
                entry.links.push(link(&point_name(floor, corridor - 1, bay), &here));
            }
        }
    }
    entry
}

fn floor_name(floor: usize) -> String {
    format!("floor-{floor}")
}

fn point_name(floor: usize, corridor: usize, bay: usize) -> String {
    format!("point-{floor}-{corridor}-{bay}")
}

fn room(id: &str, kind: RoomKind, lower: [f64; 2], upper: [f64; 2]) -> RoomEntry {
    RoomEntry {
        origin: Origin::default(),
        id: id.to_owned(),
        kind,
        number: None,
        zone: None,
        name: None,
        access: Access::Public,
        hours: None,
        outline: vec![lower, [upper[0], lower[1]], upper, [lower[0], upper[1]]],
    }
}

fn node(id: &str, at: [f64; 2], kind: NodeKind) -> NodeEntry {
    let door = DoorEntry {
        width: 1.0,
        opening: DoorOpening::Manual,
        threshold: 0.0,
        hours: None,
        access: Access::Public,
    };
    NodeEntry {
        origin: Origin::default(),
        id: id.to_owned(),
        at,
        kind,
        room: None,
        door: (kind == NodeKind::Door).then_some(door),
        facility: None,
    }
}

fn link(from: &str, to: &str) -> LinkEntry {
    LinkEntry {
        origin: Origin::default(),
        from: from.to_owned(),
        to: to.to_owned(),
        kind: LinkKind::Level,
        bends: Vec::new(),
        width: None,
        rise: 0.0,
        steps: None,
        handrail: true,
        tactile: false,
        hours: None,
        one_way: false,
        access: Access::Public,
    }
}

fn transfer(kind: TransferKind, floors: usize, corridor: usize, bay: usize) -> TransferEntry {
    TransferEntry {
        origin: Origin::default(),
        id: format!(
            "{}-{corridor}-{bay}",
            if kind == TransferKind::Lift { "lift" } else { "stairs" }
        ),
        kind,
        label: "A".to_owned(),
        stops: (0..floors)
            .map(|floor| StopEntry {
                origin: Origin::default(),
                floor: floor_name(floor),
                node: point_name(floor, corridor, bay),
            })
            .collect(),
        width: 1.2,
        car_width: None,
        wait_seconds: None,
        floor_seconds: None,
        handrail: true,
        direction: None,
        hours: None,
        car_depth: (kind == TransferKind::Lift).then_some(2.1),
        steps_per_floor: (kind == TransferKind::Stairs).then_some(21),
        access: Access::Public,
    }
}
