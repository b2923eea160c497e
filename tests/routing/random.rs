//! Random buildings.

use proptest::prelude::*;
use serde_json::{Value, json};

const WORDS: [&str; 4] = ["manual", "automatic", "revolving", "open"];

/// Random buildings of three floors with everything that can bar or slow a way.
pub fn buildings() -> impl Strategy<Value = Value> {
    let floor = (2..14_usize).prop_flat_map(|count| {
        let point = (0..12_u32, 0..12_u32, 0..10_u32, 6..14_u32);
        let link = (0..count, 0..count, 0..8_u32, 0..6_u32, any::<bool>(), 0..9_u32);
        (proptest::collection::vec(point, count), proptest::collection::vec(link, 0..count * 3))
    });
    let transfer = (any::<bool>(), 0..2_usize, 0..2_usize, 0..2_usize, 7..12_u32, 0..10_u32);
    (proptest::collection::vec(floor, 3), proptest::collection::vec(transfer, 0..4)).prop_map(
        |(floors, transfers)| {
            let floors: Vec<Value> = floors
                .iter()
                .enumerate()
                .map(|(floor, (points, links))| random_floor(floor, points, links))
                .collect();
            let transfers: Vec<Value> = transfers
                .iter()
                .enumerate()
                .map(|(index, (lift, a, b, c, width, access))| {
                    let stops: Vec<Value> = [a, b, c]
                        .iter()
                        .enumerate()
                        .map(|(floor, stop)| {
                            json!({"floor": format!("f{floor}"), "node": format!("f{floor}n{stop}")})
                        })
                        .collect();
                    json!({
                        "id": format!("t{index}"), "kind": if *lift { "lift" } else { "stairs" },
                        "label": "x", "stops": stops, "width": f64::from(*width) / 10.0,
                        "access": if *access == 0 { "staff" } else { "public" },
                    })
                })
                .collect();
            json!({"version": 1, "floors": floors, "transfers": transfers})
        },
    )
}

fn random_floor(
    floor: usize,
    points: &[(u32, u32, u32, u32)],
    links: &[(usize, usize, u32, u32, bool, u32)],
) -> Value {
    let nodes: Vec<Value> = points
        .iter()
        .enumerate()
        .map(|(index, (x, y, kind, width))| {
            let mut node = json!({"id": format!("f{floor}n{index}"), "at": [x, y]});
            if let Some(opening) = WORDS.get(*kind as usize) {
                node["kind"] = json!("door");
                node["door"] = json!({
                    "width": f64::from(*width) / 10.0, "opening": opening,
                    "access": if *width == 13 { "staff" } else { "public" },
                });
            }
            node
        })
        .collect();
    let links: Vec<Value> = links
        .iter()
        .map(|(from, to, kind, width, one_way, rise)| {
            let mut link = json!({
                "from": format!("f{floor}n{from}"), "to": format!("f{floor}n{to}"),
                "one_way": one_way & (*width > 2), "access": if *kind == 7 { "staff" } else { "public" },
            });
            match kind {
                0 => {
                    link["kind"] = json!("steps");
                    link["steps"] = json!(rise + 1);
                    link["rise"] = json!(f64::from(*rise) * 0.16 - 0.5);
                }
                1 => {
                    link["kind"] = json!("ramp");
                    link["rise"] = json!(f64::from(*rise) * 0.1 - 0.4);
                }
                2 => link["width"] = json!(0.7 + f64::from(*width) / 10.0),
                3 => link["bends"] = json!([[f64::from(*rise), 3.5]]),
                _ => {}
            }
            link
        })
        .collect();
    json!({
        "id": format!("f{floor}"), "ordinal": floor, "label": floor.to_string(),
        "rooms": [], "nodes": nodes, "links": links
    })
}
