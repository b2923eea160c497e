//! What every route keeps to.

use crate::oracle;
use leitsystem::{
    floorplan::{
        Access, Building, DoorOpening, EscalatorDirection, LinkKind, Part, RoomIndex, TransferKind,
    },
    routing::{Profile, Route},
};

/// A route never uses what its profile forbids or what is closed.
pub fn promises(building: &Building, profile: &Profile, closed: &[Part], route: &Route) {
    for arc in &route.arcs {
        assert_eq!(arc.access, Access::Public);
        assert!(!arc.against);
        let rooms =
            [arc.from, arc.to].into_iter().filter_map(|end| oracle::inner_room(building, end));
        for room in rooms.chain(arc.room) {
            assert!(!closed.contains(&Part::Room(room)));
            assert_eq!(building.room(room).access, Access::Public);
        }
        if let Some(index) = arc.kind.link() {
            let link = building.link(index);
            assert!(!closed.contains(&Part::Link(index)));
            assert!(!link.one_way || (arc.from, arc.to) == (link.from, link.to));
            assert_eq!(link.access, Access::Public);
            assert!(link.width.is_none_or(|width| millimetres(width) >= profile.way_width));
            if link.kind == LinkKind::Steps {
                let stairs = profile.stairs.expect("steps for those who climb");
                assert!(link.handrail || !stairs.needs_handrail);
            } else {
                // A rise of up to 2 cm is as likely drawn as built.
                let steepest = f64::from(profile.steepest) / 1000.0;
                assert!(link.rise.abs() <= link.length * steepest + 0.022);
            }
        }
        if let Some(index) = arc.kind.transfer() {
            let transfer = building.transfer(index);
            assert!(!closed.contains(&Part::Transfer(index)));
            match transfer.kind {
                TransferKind::Lift => {
                    let lift = profile.lift.expect("lifts for those who take them");
                    assert!(millimetres(transfer.width) >= profile.door_width);
                    assert!(
                        transfer.car_width.is_none_or(|width| millimetres(width) >= lift.car_width)
                    );
                    assert!(
                        transfer.car_depth.is_none_or(|depth| millimetres(depth) >= lift.car_depth)
                    );
                }
                TransferKind::Stairs => {
                    let stairs = profile.stairs.expect("stairs for those who climb");
                    assert!(transfer.handrail || !stairs.needs_handrail);
                }
                TransferKind::Escalator => {
                    assert!(profile.escalator.is_some());
                    assert!(match transfer.direction {
                        Some(EscalatorDirection::Up) => arc.floors > 0,
                        Some(EscalatorDirection::Down) => arc.floors < 0,
                        None => true,
                    });
                }
            }
        }
        for end in [arc.from, arc.to] {
            let Some(door) = building.node(end).door else { continue };
            assert!(!closed.contains(&Part::Door(end)));
            assert_eq!(door.access, Access::Public);
            assert!(millimetres(door.width) >= profile.door_width);
            assert!(millimetres(door.threshold) <= profile.threshold);
            assert!(door.opening != DoorOpening::Revolving || profile.revolving_door.is_some());
        }
    }
    for leg in &route.legs {
        assert!(route.points[leg.from..=leg.to].iter().all(|point| point.floor == leg.floor));
    }
}

fn millimetres(metres: f64) -> u32 {
    (metres * 1000.0).round() as u32
}

/// Whether a way leads out of the room where it begins more than once, or out of the one where it
/// ends at all.
pub fn crosses_its_end(building: &Building, route: &Route) -> bool {
    let [start, target] =
        [route.start(), route.target()].map(|end| oracle::inner_room(building, end));
    let leaves = |room: Option<RoomIndex>| {
        route.arcs.iter().filter(|arc| room.is_some() && arc.leaves == room).count()
    };
    leaves(start) > 1 || leaves(target) > 0
}
