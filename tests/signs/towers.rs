//! Generated buildings: corridors in a grid on several floors, rooms along them, stairs and a lift.

use leitsystem::{
    floorplan::{Building, NodeIndex, format::BuildingFile},
    hours::Holidays,
    office::ZoneIndex,
    signs::{Destination, Kind},
};
use proptest::prelude::*;
use serde_json::{Value, json};

/// What a generated building is made from.
#[derive(Debug, Clone)]
pub struct Tower {
    pub floors: usize,
    pub columns: usize,
    pub rows: usize,
    /// Which corridors across are missing, and how crooked everything is drawn.
    pub chances: Vec<u8>,
}

pub fn towers() -> impl Strategy<Value = Tower> {
    (1..4_usize, 2..5_usize, 1..4_usize, proptest::collection::vec(any::<u8>(), 64))
        .prop_map(|(floors, columns, rows, chances)| Tower { floors, columns, rows, chances })
}

const SPACING: f64 = 12.0;

struct Drawing {
    rooms: Vec<Value>,
    nodes: Vec<Value>,
    links: Vec<Value>,
}

impl Drawing {
    fn node(&mut self, id: &str, at: [f64; 2], more: &Value) {
        let mut node = json!({"id": id, "at": at});
        for (key, value) in more.as_object().expect("an object") {
            node[key] = value.clone();
        }
        self.nodes.push(node);
    }

    fn link(&mut self, from: &str, to: &str) {
        self.links.push(json!({"from": from, "to": to}));
    }

    /// A room of four metres beside a point, with a door and a place or landing.
    fn room(&mut self, id: &str, beside: (&str, [f64; 2]), kind: &str, width: f64, north: bool) {
        let (point, [x, y]) = beside;
        let side = if north { 1.0 } else { -1.0 };
        let (wall, far) = (y + 2.0 * side, y + 6.0 * side);
        let mut room = json!({
            "id": id, "kind": kind,
            "outline": [[x - 2.0, wall], [x + 2.0, wall], [x + 2.0, far], [x - 2.0, far]],
        });
        let shaft = kind != "office";
        if !shaft {
            room["number"] = json!(id);
        }
        self.rooms.push(room);
        let (door, place) = (format!("{id} door"), format!("{id} place"));
        self.node(&door, [x, wall], &json!({"kind": "door", "door": {"width": width}}));
        let more = if shaft { json!({}) } else { json!({"kind": "place"}) };
        self.node(&place, [x, y + 4.0 * side], &more);
        self.link(point, &door);
        self.link(&door, &place);
    }
}

impl Tower {
    fn chance(&self, place: usize) -> u8 {
        self.chances[place % self.chances.len()]
    }

    pub fn building(&self) -> Building {
        let floors: Vec<Value> = (0..self.floors).map(|floor| self.floor(floor)).collect();
        let stops = |id: &str| -> Vec<Value> {
            (0..self.floors)
                .map(|floor| json!({"floor": format!("f{floor}"), "node": format!("{floor} {id} place")}))
                .collect()
        };
        let transfers = match self.floors {
            1 => json!([]),
            _ => json!([
                {"id": "stairs", "kind": "stairs", "label": "1", "width": 1.5,
                 "steps_per_floor": 20, "stops": stops("stairs")},
                {"id": "lift", "kind": "lift", "label": "1", "width": 1.0, "stops": stops("lift")},
            ]),
        };
        let file: BuildingFile =
            serde_json::from_value(json!({"version": 1, "floors": floors, "transfers": transfers}))
                .expect("a well-formed building");
        let (building, findings) = Building::resolve(&file, &Holidays::default());
        assert!(findings.is_empty(), "{findings:?}");
        building
    }

    fn floor(&self, floor: usize) -> Value {
        let mut drawing = Drawing { rooms: Vec::new(), nodes: Vec::new(), links: Vec::new() };
        let junction = |column: usize, row: usize| format!("{floor} j{column}.{row}");
        let at = |column: usize, row: usize| {
            let crooked = f64::from(self.chance(row * 7 + column) % 5) * 0.2;
            // Rows run straight from west to east; only their junctions lie unevenly.
            [column as f64 * SPACING + crooked, row as f64 * SPACING * 1.5]
        };
        for row in 0..self.rows {
            for column in 0..self.columns {
                drawing.node(&junction(column, row), at(column, row), &json!({}));
                if row > 0 && (column == 0 || self.chance(floor * 31 + row * 5 + column) > 90) {
                    drawing.link(&junction(column, row - 1), &junction(column, row));
                }
                if column == 0 {
                    continue;
                }
                let ([x1, y], [x2, _]) = (at(column - 1, row), at(column, row));
                let middle = format!("{floor} m{column}.{row}");
                let between = [(x1 + x2) / 2.0, y];
                drawing.node(&middle, between, &json!({}));
                drawing.link(&junction(column - 1, row), &middle);
                drawing.link(&middle, &junction(column, row));
                let chance = self.chance(floor * 13 + row * 3 + column);
                let width = if chance.is_multiple_of(6) { 0.7 } else { 1.0 };
                let number = format!("{floor}.{row}{column}");
                let beside = (middle.as_str(), between);
                drawing.room(&format!("{number}1"), beside, "office", width, true);
                if chance.is_multiple_of(2) {
                    drawing.room(&format!("{number}2"), beside, "office", 1.0, false);
                }
            }
        }
        let east = junction(self.columns - 1, 0);
        if self.floors > 1 {
            // Stairs and lift lie at the ends of the southern corridor.
            let beside = (east.as_str(), at(self.columns - 1, 0));
            drawing.room(&format!("{floor} stairs"), beside, "stairwell", 1.2, false);
            let west = junction(0, 0);
            drawing.room(&format!("{floor} lift"), (&west, at(0, 0)), "lift-shaft", 1.0, false);
        }
        if floor == 0 {
            let more = json!({"kind": "entrance", "door": {"width": 1.4}});
            drawing.node("entrance", [-4.0, 0.0], &more);
            drawing.link("entrance", &junction(0, 0));
        }
        json!({
            "id": format!("f{floor}"), "ordinal": floor, "label": floor.to_string(),
            "rooms": drawing.rooms, "nodes": drawing.nodes, "links": drawing.links,
        })
    }
}

/// All rooms with numbers; each floor is a zone.
pub fn rooms(building: &Building) -> Vec<Destination> {
    building
        .room_indices()
        .filter_map(|index| {
            let room = building.room(index);
            let number = room.number.clone()?;
            let nodes: Vec<NodeIndex> = building.targets_of_room(index);
            Some(Destination {
                kind: Kind::Room(index),
                number: Some(number),
                nodes,
                zone: Some(ZoneIndex(room.floor.0)),
                floor: Some(room.floor),
            })
        })
        .collect()
}
