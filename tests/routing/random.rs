//! Random buildings, and what is closed in them.

use leitsystem::floorplan::{Building, LinkIndex, NodeIndex, Part, RoomIndex, TransferIndex};
use proptest::{prelude::*, sample::Index};
use serde_json::{Value, json};

const OPENINGS: [&str; 5] = ["manual", "automatic", "revolving", "open", "intercom"];
const TRANSFERS: [&str; 3] = ["lift", "stairs", "escalator"];
const ROOMS: [&str; 4] = ["corridor", "hall", "office", "meeting-room"];

/// What a random building may hold.
#[derive(Clone, Copy)]
pub enum Ways {
    /// Everything that can bar or slow a way.
    All,
    /// Only what is the same in both directions.
    Reversible,
}

/// Random buildings of three floors.
pub fn buildings(ways: Ways) -> impl Strategy<Value = Value> {
    let floor = (2..14_usize).prop_flat_map(|count| {
        let point = (0..12_u32, 0..12_u32, 0..12_u32, 6..14_u32);
        let link = (0..count, 0..count, 0..8_u32, 0..6_u32, any::<bool>(), 0..9_u32);
        let room = (0..10_u32, 0..10_u32, 2..8_u32, 2..8_u32, 0..12_usize);
        (
            proptest::collection::vec(point, count),
            proptest::collection::vec(link, 0..count * 3),
            proptest::collection::vec(room, 0..4),
        )
    });
    let transfer = (0..3_usize, [0..2_usize, 0..2_usize, 0..2_usize], 7..12_u32, 0..10_u32);
    (proptest::collection::vec(floor, 3), proptest::collection::vec(transfer, 0..4)).prop_map(
        move |(floors, transfers)| {
            let floors: Vec<Value> = floors
                .iter()
                .enumerate()
                .map(|(floor, (points, links, rooms))| {
                    let mut value = random_floor(floor, points, links, ways);
                    value["rooms"] = rooms
                        .iter()
                        .enumerate()
                        .map(|(index, room)| random_room(floor, index, *room))
                        .collect();
                    value
                })
                .collect();
            let transfers: Vec<Value> = transfers
                .iter()
                .enumerate()
                .map(|(index, (kind, stops, width, extra))| {
                    random_transfer(index, *kind, stops, *width, *extra, ways)
                })
                .collect();
            json!({"version": 1, "floors": floors, "transfers": transfers})
        },
    )
}

/// Some parts of a building, to be closed.
pub fn some_parts() -> impl Strategy<Value = Vec<(usize, Index)>> {
    proptest::collection::vec((0..4_usize, any::<Index>()), 0..5)
}

/// The parts that were meant, where the building has any of their kind.
pub fn parts(building: &Building, chosen: &[(usize, Index)]) -> Vec<Part> {
    chosen
        .iter()
        .filter_map(|(kind, index)| {
            let any =
                |count: usize| (count > 0).then(|| u32::try_from(index.index(count)).expect("few"));
            match kind {
                0 => any(building.nodes.len()).map(|door| Part::Door(NodeIndex(door))),
                1 => any(building.links.len()).map(|link| Part::Link(LinkIndex(link))),
                2 => any(building.rooms.len()).map(|room| Part::Room(RoomIndex(room))),
                _ => any(building.transfers.len()).map(|lift| Part::Transfer(TransferIndex(lift))),
            }
        })
        .collect()
}

fn random_room(
    floor: usize,
    index: usize,
    (x, y, width, height, kind): (u32, u32, u32, u32, usize),
) -> Value {
    // Walls between the points, so that no point stands on one.
    let (left, low) = (f64::from(x) + 0.5, f64::from(y) + 0.5);
    let (right, high) = (left + f64::from(width), low + f64::from(height));
    json!({
        "id": format!("f{floor}r{index}"), "kind": ROOMS[kind % ROOMS.len()],
        "access": if kind == 11 { "staff" } else { "public" },
        "outline": [[left, low], [right, low], [right, high], [left, high]],
    })
}

fn random_transfer(
    index: usize,
    kind: usize,
    stops: &[usize; 3],
    width: u32,
    extra: u32,
    ways: Ways,
) -> Value {
    let kind = match ways {
        Ways::All => TRANSFERS[kind],
        Ways::Reversible => "lift",
    };
    let stops: Vec<Value> = stops
        .iter()
        .enumerate()
        .map(|(floor, stop)| json!({"floor": format!("f{floor}"), "node": format!("f{floor}n{stop}")}))
        .collect();
    let mut transfer = json!({
        "id": format!("t{index}"), "kind": kind, "label": "x", "stops": stops,
        "width": f64::from(width) / 10.0, "access": if extra == 0 { "staff" } else { "public" },
    });
    match (kind, extra) {
        ("lift", 1) => transfer["car_width"] = json!(1.0),
        ("lift", 2) => transfer["car_depth"] = json!(1.2),
        ("lift", 3) => transfer["wait_seconds"] = json!(0),
        ("lift" | "escalator", 4) => transfer["floor_seconds"] = json!(3),
        ("stairs", 1..=4) => transfer["handrail"] = json!(false),
        ("escalator", 5) => transfer["direction"] = json!("up"),
        ("escalator", 6) => transfer["direction"] = json!("down"),
        _ => {}
    }
    transfer
}

fn random_floor(
    floor: usize,
    points: &[(u32, u32, u32, u32)],
    links: &[(usize, usize, u32, u32, bool, u32)],
    ways: Ways,
) -> Value {
    let nodes: Vec<Value> = points
        .iter()
        .enumerate()
        .map(|(index, (x, y, kind, width))| {
            let mut node = json!({"id": format!("f{floor}n{index}"), "at": [x, y]});
            if let Some(opening) = OPENINGS.get(*kind as usize) {
                node["kind"] = json!("door");
                node["door"] = json!({
                    "width": f64::from(*width) / 10.0, "opening": opening,
                    "access": if *width == 13 { "staff" } else { "public" },
                    "threshold": if x == y { 0.03 } else { 0.0 },
                });
            }
            node
        })
        .collect();
    let links: Vec<Value> = links
        .iter()
        .map(|(from, to, kind, width, flag, rise)| {
            let mut link = json!({
                "from": format!("f{floor}n{from}"), "to": format!("f{floor}n{to}"),
                "access": if *kind == 7 { "staff" } else { "public" },
                "tactile": *flag & (*width < 3),
            });
            let all = matches!(ways, Ways::All);
            if all {
                link["one_way"] = json!(*flag & (*width > 3));
            }
            match kind {
                0 if all => {
                    link["kind"] = json!("steps");
                    link["steps"] = json!(rise + 1);
                    link["rise"] = json!(f64::from(*rise) * 0.16 - 0.5);
                    link["handrail"] = json!(*width > 1);
                }
                1 if all => {
                    link["kind"] = json!("ramp");
                    link["rise"] = json!(f64::from(*rise) * 0.1 - 0.4);
                }
                2 => link["width"] = json!(0.7 + f64::from(*width) / 10.0),
                3 => link["bends"] = json!([[f64::from(*rise), 3.5]]),
                4 => link["bends"] = json!([[*rise, 4], [*rise, *width]]),
                _ => {}
            }
            link
        })
        .collect();
    json!({
        "id": format!("f{floor}"), "ordinal": floor, "label": floor.to_string(),
        "nodes": nodes, "links": links
    })
}
