//! Random houses as people build them: a hall with an entrance, corridors with rooms on both sides
//! that end at a wall, in a bend or in a crossing, doors, ramps and steps across the way, waiting
//! bays, lifts and stairs.

use leitsystem::floorplan::geometry::Point;
use proptest::prelude::*;
use serde_json::{Value, json};

/// The width of a stretch of a corridor with a room on each side, in metres.
const BAY: f64 = 5.0;
/// Half the width of a corridor.
const HALF: f64 = 1.2;
/// How far the rooms reach from the middle of their corridor.
const DEEP: f64 = 6.2;

/// What is on one side of a bay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    Wall,
    Office,
    Toilet,
    AccessibleToilet,
    Waiting,
    Copier,
    Lift,
    Stairs,
}

/// What lies across a corridor in a bay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Across {
    Nothing,
    Door,
    Steps,
    Ramp,
}

#[derive(Debug, Clone)]
struct Bay {
    /// To the left and to the right.
    sides: [(Side, u32); 2],
    across: Across,
}

/// How the first corridor ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Turns {
    Not,
    Left,
    Right,
    Both,
}

/// A house in the making.
#[derive(Debug, Clone)]
pub struct Draft {
    floors: Vec<[Vec<Bay>; 3]>,
    turns: Turns,
    kiosk: (i32, i32),
    looks: u32,
    facilities: Vec<usize>,
    degrees: f64,
    /// The bays in which the lift and the stairs are, and the side on which the lift is.
    shafts: (usize, usize, usize),
}

/// Where a corridor begins, and where it leads, in degrees clockwise from the plan's up.
#[derive(Clone, Copy)]
struct Frame {
    origin: Point,
    degrees: f64,
}

impl Frame {
    /// The position so far along the corridor and so far to its right.
    fn at(self, along: f64, right: f64) -> [f64; 2] {
        let (sin, cos) = self.degrees.to_radians().sin_cos();
        [self.origin.x + along * sin + right * cos, self.origin.y + along * cos - right * sin]
    }

    fn rectangle(self, along: [f64; 2], right: [f64; 2]) -> Value {
        json!([
            self.at(along[0], right[0]),
            self.at(along[1], right[0]),
            self.at(along[1], right[1]),
            self.at(along[0], right[1])
        ])
    }

    fn turned(self, along: f64, degrees: f64) -> Self {
        let [x, y] = self.at(along, 0.0);
        Self { origin: Point::new(x, y), degrees: self.degrees + degrees }
    }
}

#[derive(Default)]
struct Floor {
    rooms: Vec<Value>,
    nodes: Vec<Value>,
    links: Vec<Value>,
    letters: u8,
}

impl Floor {
    fn link(&mut self, from: &str, to: &str) {
        self.links.push(json!({"from": from, "to": to}));
    }
}

/// Random houses, with the heading of their kiosk.
pub fn houses() -> impl Strategy<Value = Draft> {
    let side = prop_oneof![
        6 => Just(Side::Office),
        2 => Just(Side::Wall),
        1 => Just(Side::Toilet),
        1 => Just(Side::AccessibleToilet),
        1 => Just(Side::Waiting),
        1 => Just(Side::Copier),
    ];
    let across = prop_oneof![
        6 => Just(Across::Nothing),
        1 => Just(Across::Door),
        1 => Just(Across::Steps),
        1 => Just(Across::Ramp),
    ];
    let place = (side, 0..3_u32);
    let bay = ([place.clone(), place], across).prop_map(|(sides, across)| Bay { sides, across });
    let wing = |low, high| proptest::collection::vec(bay.clone(), low..high);
    let floor = (wing(4, 7), wing(2, 5), wing(2, 5)).prop_map(|(a, b, c)| [a, b, c]);
    let turns =
        prop_oneof![Just(Turns::Not), Just(Turns::Left), Just(Turns::Right), Just(Turns::Both)];
    let facilities = Just((0..6).collect::<Vec<usize>>()).prop_shuffle();
    (
        proptest::collection::vec(floor, 1..4),
        turns,
        (-2..=2, -3..=3),
        0..4_u32,
        facilities,
        prop_oneof![Just(0.0), Just(37.0), Just(90.0), 0.0..360.0],
        (0..4_usize, 0..4_usize, 0..2_usize),
    )
        .prop_map(|(mut floors, turns, kiosk, looks, facilities, degrees, shafts)| {
            // Nobody builds doors across a corridor in every bay.
            for wing in floors.iter_mut().flatten() {
                for place in 1..wing.len() {
                    if wing[place - 1].across == Across::Door {
                        wing[place].across = Across::Nothing;
                    }
                }
            }
            // The floors lie above one another.
            let ground = floors[0].clone();
            for floor in &mut floors[1..] {
                for (wing, below) in floor.iter_mut().zip(&ground) {
                    let length = below.len();
                    let more = wing.clone().into_iter().cycle();
                    *wing = more.take(length).collect();
                }
            }
            Draft { floors, turns, kiosk, looks, facilities, degrees, shafts }
        })
}

impl Draft {
    /// Where one looks at the kiosk, in degrees clockwise from the plan's up.
    pub fn facing(&self) -> f64 {
        (self.degrees + 90.0 * f64::from(self.looks)).rem_euclid(360.0)
    }

    /// The building as a file.
    pub fn building(&self) -> Value {
        let storeys = self.floors.len();
        let floors: Vec<Value> = (0..storeys).map(|floor| self.floor(floor)).collect();
        let mut transfers = Vec::new();
        if storeys > 1 {
            for (kind, id) in [("lift", "lift"), ("stairs", "stairs")] {
                let stops: Vec<Value> = (0..storeys)
                    .map(|floor| json!({"floor": format!("f{floor}"), "node": format!("f{floor}-{id}")}))
                    .collect();
                let mut transfer = json!({
                    "id": id, "kind": kind, "label": "1", "width": 1.2, "stops": stops
                });
                match kind {
                    "lift" => transfer["car_depth"] = json!(2.1),
                    _ => transfer["steps_per_floor"] = json!(20),
                }
                transfers.push(transfer);
            }
        }
        json!({"version": 1, "floors": floors, "transfers": transfers})
    }

    fn floor(&self, index: usize) -> Value {
        let mut floor = Floor::default();
        let frame = Frame { origin: Point::new(0.0, 0.0), degrees: self.degrees };
        let [first, left, right] = &self.floors[index];
        let mut first = first.clone();
        if self.floors.len() > 1 {
            let (lift, stairs, side) = self.shafts;
            first[lift].sides[side] = (Side::Lift, 1);
            first[stairs].sides[1 - side] = (Side::Stairs, 1);
            // Nobody builds lifts beside a flight of steps.
            first[lift].across = Across::Nothing;
            first[stairs].across = Across::Nothing;
        }
        let begins = format!("f{index}-begin");
        let opening = if index == 0 { "open" } else { "manual" };
        if index == 0 {
            floor.nodes.push(json!({
                "id": begins, "at": frame.at(0.0, 0.0), "kind": "door",
                "door": {"width": 2.4, "opening": opening}
            }));
            self.hall(&mut floor, frame, &begins);
        } else {
            floor.nodes.push(json!({"id": begins, "at": frame.at(0.8, 0.0)}));
        }
        let (end, length) = corridor(&mut floor, index, 0, frame, &first, 0.0, &begins);
        if self.turns != Turns::Not {
            let crossing = format!("f{index}-crossing");
            floor.nodes.push(json!({"id": crossing, "at": frame.at(length + HALF, 0.0)}));
            let mouth = format!("f{index}-mouth");
            floor.nodes.push(json!({
                "id": mouth, "at": frame.at(length, 0.0), "kind": "door",
                "door": {"width": 2.4, "opening": "open"}
            }));
            floor.link(&end, &mouth);
            floor.link(&mouth, &crossing);
            // The crossing itself belongs to the corridor that crosses.
            let mut reach = [-HALF, HALF];
            for (wing, bays, degrees) in [(1, left, -90.0), (2, right, 90.0)] {
                let there = matches!(
                    (self.turns, wing),
                    (Turns::Left | Turns::Both, 1) | (Turns::Right | Turns::Both, 2)
                );
                if !there {
                    continue;
                }
                let side = frame.turned(length + HALF, degrees);
                #[expect(clippy::cast_precision_loss, reason = "there are few bays")]
                let long = DEEP + BAY * bays.len() as f64;
                reach[wing - 1] = if wing == 1 { -long } else { long };
                let bays: Vec<Bay> = bays
                    .iter()
                    .map(|bay| Bay {
                        across: if bay.across == Across::Door {
                            Across::Nothing
                        } else {
                            bay.across
                        },
                        ..bay.clone()
                    })
                    .collect();
                sides(&mut floor, index, wing, side, &bays, DEEP, &crossing);
            }
            let outline = frame.rectangle([length, length + 2.0 * HALF], reach);
            floor.rooms.push(json!({
                "id": format!("f{index}-across"), "kind": "corridor", "outline": outline
            }));
        }
        let label = if index == 0 { "EG".to_owned() } else { index.to_string() };
        json!({
            "id": format!("f{index}"), "ordinal": index, "label": label,
            "rooms": floor.rooms, "nodes": floor.nodes, "links": floor.links
        })
    }

    /// The hall before the first corridor, with the kiosk, some machines and the entrance.
    fn hall(&self, floor: &mut Floor, frame: Frame, begins: &str) {
        floor.rooms.push(json!({
            "id": "hall", "kind": "hall", "outline": frame.rectangle([-12.0, 0.0], [-6.0, 6.0])
        }));
        floor.rooms.push(json!({
            "id": "yard", "kind": "outdoor", "outline": frame.rectangle([-20.0, -12.0], [-6.0, 6.0])
        }));
        let (along, right) = (f64::from(self.kiosk.0), f64::from(self.kiosk.1));
        floor.nodes.push(json!({
            "id": "kiosk", "at": frame.at(-6.0 + along, right), "kind": "place"
        }));
        floor.nodes.push(json!({
            "id": "entrance", "at": frame.at(-12.0, 0.0), "kind": "entrance",
            "door": {"width": 1.8, "opening": "automatic"}
        }));
        floor.nodes.push(json!({
            "id": "exit", "at": frame.at(-17.0, 0.0), "kind": "place", "facility": "exit"
        }));
        floor.link("kiosk", begins);
        floor.link("kiosk", "entrance");
        floor.link("entrance", "exit");
        floor.link("entrance", begins);
        let kinds =
            ["info-desk", "payment-machine", "photo-terminal", "check-in", "letter-box", "water"];
        let spots = [(-2.0, -5.4), (-10.0, -5.4), (-2.0, 5.4), (-10.0, 5.4)];
        for (kind, (along, right)) in self.facilities.iter().zip(spots) {
            let kind = kinds[*kind];
            let id = format!("hall-{kind}");
            floor.nodes.push(json!({
                "id": id, "at": frame.at(along, right), "kind": "place", "facility": kind
            }));
            for other in ["kiosk", "entrance", begins] {
                floor.link(&id, other);
            }
        }
    }
}

/// A corridor with its rooms; returns its last point and its length.
fn corridor(
    floor: &mut Floor,
    index: usize,
    wing: usize,
    frame: Frame,
    bays: &[Bay],
    from: f64,
    begins: &str,
) -> (String, f64) {
    let end = sides(floor, index, wing, frame, bays, from, begins);
    // A door across the way parts the corridor into rooms.
    let mut begin = from;
    let mut part = 0;
    let mut along = from;
    let mut add = |begin: f64, end: f64, part: usize| {
        floor.rooms.push(json!({
            "id": format!("f{index}-corridor-{wing}-{part}"), "kind": "corridor",
            "outline": frame.rectangle([begin, end], [-HALF, HALF])
        }));
    };
    for bay in bays {
        if bay.across == Across::Door && along > from {
            add(begin, along, part);
            begin = along;
            part += 1;
        }
        along += BAY;
    }
    add(begin, along, part);
    (end, along)
}

/// The rooms on both sides of a corridor, and the way along its middle; returns its last point.
fn sides(
    floor: &mut Floor,
    index: usize,
    wing: usize,
    frame: Frame,
    bays: &[Bay],
    from: f64,
    begins: &str,
) -> String {
    let mut last = begins.to_owned();
    let mut along = from;
    for (number, bay) in bays.iter().enumerate() {
        let name = |what: &str| format!("f{index}-{wing}-{number}-{what}");
        // The points of the middle, each with what hangs on it.
        let mut stops: Vec<(f64, Option<usize>)> = Vec::new();
        match bay.across {
            Across::Nothing => {}
            Across::Door if along > from => {
                let id = name("door-across");
                floor.nodes.push(json!({
                    "id": id, "at": frame.at(along, 0.0), "kind": "door", "door": {"width": 1.2}
                }));
                floor.link(&last, &id);
                last = id;
            }
            Across::Door => {}
            Across::Steps | Across::Ramp => {
                let (foot, top) = (name("foot"), name("top"));
                floor.nodes.push(json!({"id": foot, "at": frame.at(along + 1.0, 0.0)}));
                floor.nodes.push(json!({"id": top, "at": frame.at(along + 4.0, 0.0)}));
                floor.link(&last, &foot);
                let mut link = json!({"from": foot, "to": top, "width": 2.0});
                if bay.across == Across::Steps {
                    link["kind"] = json!("steps");
                    link["steps"] = json!(3);
                    link["rise"] = json!(0.48);
                } else {
                    link["kind"] = json!("ramp");
                    link["rise"] = json!(0.15);
                }
                floor.links.push(link);
                last = top;
            }
        }
        let level = !matches!(bay.across, Across::Steps | Across::Ramp);
        for (side, (kind, offset)) in bay.sides.iter().enumerate() {
            let outwards = if side == 0 { -1.0 } else { 1.0 };
            let (kind, door) = (*kind, along + 1.5 + f64::from(*offset));
            let kind = if level { kind } else { Side::Wall };
            if room(floor, index, wing, number, side, frame, along, door, outwards, kind) {
                stops.push((door, Some(side)));
            }
        }
        stops.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (place, (at, side)) in stops.into_iter().enumerate() {
            let id = name(&format!("middle-{place}"));
            floor.nodes.push(json!({"id": id, "at": frame.at(at, 0.0)}));
            floor.link(&last, &id);
            if let Some(side) = side {
                floor.link(&id, &name(&format!("door-{side}")));
            }
            last = id;
        }
        along += BAY;
    }
    last
}

/// A room beside a corridor with its door and what is in it; false for a mere wall.
#[expect(clippy::too_many_arguments, reason = "a room is a room of its bay, wing and floor")]
fn room(
    floor: &mut Floor,
    index: usize,
    wing: usize,
    number: usize,
    side: usize,
    frame: Frame,
    along: f64,
    door: f64,
    outwards: f64,
    kind: Side,
) -> bool {
    let name = |what: &str| format!("f{index}-{wing}-{number}-{what}-{side}");
    let room = match kind {
        Side::Wall => return false,
        Side::Office => "office",
        Side::Toilet => "toilet",
        Side::AccessibleToilet => "accessible-toilet",
        Side::Waiting => "waiting-area",
        Side::Copier => "storage",
        Side::Lift => "lift-shaft",
        Side::Stairs => "stairwell",
    };
    let mut entry = json!({
        "id": name("room"), "kind": room,
        "outline": frame.rectangle([along, along + BAY], [HALF * outwards, DEEP * outwards])
    });
    let mut opening = json!({"width": 0.95});
    let mut node = json!({
        "id": name("place"), "at": frame.at(door, 3.2 * outwards), "kind": "place"
    });
    match kind {
        Side::Office => entry["number"] = json!(format!("{index}.{wing}{number}{side}")),
        Side::Waiting => {
            entry["zone"] = json!(char::from(b'A' + floor.letters).to_string());
            floor.letters += 1;
            opening = json!({"width": 2.4, "opening": "open"});
            node["facility"] = json!("waiting-area");
        }
        Side::Toilet => node["facility"] = json!("toilet"),
        Side::AccessibleToilet => node["facility"] = json!("accessible-toilet"),
        Side::Copier => node["facility"] = json!("copier"),
        Side::Lift => {
            opening["opening"] = json!("automatic");
            node = json!({"id": format!("f{index}-lift"), "at": frame.at(door, 2.4 * outwards)});
        }
        Side::Stairs => {
            node = json!({"id": format!("f{index}-stairs"), "at": frame.at(door, 2.4 * outwards)});
        }
        Side::Wall => {}
    }
    let inner = node["id"].as_str().unwrap_or_default().to_owned();
    floor.rooms.push(entry);
    floor.nodes.push(json!({
        "id": name("door"), "at": frame.at(door, HALF * outwards), "kind": "door", "door": opening
    }));
    floor.nodes.push(node);
    floor.link(&name("door"), &inner);
    true
}
