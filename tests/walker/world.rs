//! What can be seen of a building by somebody who stands in it: walls, doors, what is written on
//! signs, ramps and steps. The network of paths is not among it.

use leitsystem::{
    floorplan::{
        Access, Building, DoorOpening, FacilityKind, FloorIndex, LinkKind, NodeIndex, NodeKind,
        Room, RoomIndex, RoomKind, TransferKind,
        geometry::{self, Point, turn},
    },
    guidance::LandmarkKind,
};
use std::collections::BTreeMap;

/// How far from its wall a door may be drawn, in metres.
const DOOR_TOLERANCE: f64 = 0.25;

/// Something that a sign says or that is known by its looks.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// A thing of a kind, with the letter or number on its sign.
    Kind(LandmarkKind, Option<String>),
    /// The number of a counter.
    Counter(String),
    /// The name on a door.
    Name(String),
}

impl Thing {
    /// How far away it can be made out, in metres: numbers on doors by DIN 1450 at some five
    /// metres, pictograms and things farther.
    fn reach(&self) -> f64 {
        match self {
            Self::Kind(LandmarkKind::Room, _) | Self::Name(_) => 5.0,
            Self::Counter(_) => 10.0,
            Self::Kind(LandmarkKind::Lift | LandmarkKind::Stairs | LandmarkKind::Escalator, _) => {
                30.0
            }
            Self::Kind(LandmarkKind::Seat | LandmarkKind::LetterBox, _) => 40.0,
            Self::Kind(..) => 20.0,
        }
    }
}

/// A sign or a thing in a place.
#[derive(Debug, Clone)]
pub struct Sign {
    pub says: Vec<Thing>,
    pub at: Point,
    /// The point of the plan that it belongs to: to find out whether the walker is right.
    pub node: NodeIndex,
    /// The direction of the wall in which its door stands.
    pub wall: Option<f64>,
}

/// A door or an opening as one sees it.
#[derive(Debug, Clone, Copy)]
pub struct Gate {
    pub at: Point,
    pub width: f64,
    pub opening: DoorOpening,
    pub wall: f64,
    /// Whether ways lead on behind it on both sides, and not into a room.
    pub way: bool,
    /// Whether it is a door of the building.
    pub outer: bool,
    pub public: bool,
}

/// A ramp or some steps, from the foot to the top.
#[derive(Debug, Clone)]
pub struct Slope {
    pub line: Vec<Point>,
    pub steps: Option<u32>,
    pub width: f64,
}

#[derive(Debug, Clone, Copy)]
struct Wall {
    a: Point,
    b: Point,
    leaf: Option<usize>,
    /// A desk, over which one sees.
    low: bool,
}

#[derive(Debug)]
struct Area {
    room: RoomIndex,
    low: Point,
    high: Point,
}

#[derive(Debug, Default)]
pub struct Plan {
    areas: Vec<Area>,
    walls: Vec<Wall>,
    pub gates: Vec<Gate>,
    pub signs: Vec<Sign>,
    pub slopes: Vec<Slope>,
}

pub struct World<'a> {
    pub building: &'a Building,
    plans: Vec<Plan>,
}

/// Counters by number and names on doors: what the office's files say of a point.
pub type Written = BTreeMap<NodeIndex, Vec<Thing>>;

impl<'a> World<'a> {
    pub fn new(building: &'a Building, written: &Written) -> Self {
        let plans =
            building.floor_indices().map(|floor| Plan::new(building, floor, written)).collect();
        Self { building, plans }
    }

    pub fn plan(&self, floor: FloorIndex) -> &Plan {
        &self.plans[floor.get()]
    }

    /// The walls of a floor, without their openings.
    pub fn walls(&self, floor: FloorIndex) -> impl Iterator<Item = (Point, Point)> + '_ {
        self.plan(floor).walls.iter().map(|wall| (wall.a, wall.b))
    }

    /// The smallest room around a position.
    pub fn room(&self, floor: FloorIndex, at: Point) -> Option<&Room> {
        // The rooms are sorted by size.
        let around = |area: &&Area| {
            (area.low.x..=area.high.x).contains(&at.x)
                && (area.low.y..=area.high.y).contains(&at.y)
                && geometry::contains(&self.building.room(area.room).outline, at)
        };
        let area = self.plan(floor).areas.iter().find(around)?;
        Some(self.building.room(area.room))
    }

    /// Metres to the next wall or closed door, and the door.
    pub fn ray(
        &self,
        floor: FloorIndex,
        from: Point,
        bearing: f64,
        reach: f64,
    ) -> (f64, Option<usize>) {
        self.hits(floor, from, bearing, reach, |_| true)
    }

    /// Metres that one can walk, through doors that open by themselves.
    pub fn walkable(&self, floor: FloorIndex, from: Point, bearing: f64, reach: f64) -> f64 {
        let plan = self.plan(floor);
        let opens = |gate: &Gate| {
            gate.way && gate.public && gate.opening == DoorOpening::Automatic && !gate.outer
        };
        let stops = |wall: &Wall| wall.leaf.is_none_or(|leaf| !opens(&plan.gates[leaf]));
        self.hits(floor, from, bearing, reach, stops).0
    }

    fn hits(
        &self,
        floor: FloorIndex,
        from: Point,
        bearing: f64,
        reach: f64,
        stops: impl Fn(&Wall) -> bool,
    ) -> (f64, Option<usize>) {
        let to = ahead(from, bearing, reach);
        let mut nearest = (reach, None);
        let (low, high) = geometry::bounds(&[from, to]);
        for wall in &self.plan(floor).walls {
            let Wall { a, b, .. } = wall;
            if a.x.max(b.x) < low.x
                || a.x.min(b.x) > high.x
                || a.y.max(b.y) < low.y
                || a.y.min(b.y) > high.y
                || !stops(wall)
            {
                continue;
            }
            if let Some(fraction) = geometry::crossing(from, to, wall.a, wall.b)
                && fraction * reach < nearest.0
            {
                nearest = (fraction * reach, wall.leaf);
            }
        }
        nearest
    }

    /// Whether no wall stands between a walker and something; it may itself be in a wall.
    pub fn sees(&self, floor: FloorIndex, from: Point, to: Point) -> bool {
        let distance = from.distance(to);
        distance < 0.6
            || self.hits(floor, from, from.bearing(to), distance - 0.4, |wall| !wall.low).0
                >= distance - 0.4
    }

    /// The things that are all said by one sign that can be read from a position.
    pub fn signs<'b>(
        &'b self,
        floor: FloorIndex,
        from: Point,
        says: &'b [Thing],
    ) -> impl Iterator<Item = &'b Sign> + 'b {
        self.plan(floor).signs.iter().filter(move |sign| {
            let distance = sign.at.distance(from);
            says.iter().all(|thing| sign.says.contains(thing))
                && says.iter().any(|thing| distance <= thing.reach())
                && self.sees(floor, from, sign.at)
        })
    }
}

pub fn ahead(from: Point, bearing: f64, metres: f64) -> Point {
    let (sin, cos) = bearing.to_radians().sin_cos();
    Point::new(from.x + sin * metres, from.y + cos * metres)
}

/// Whether one walks through it without being sent there.
pub fn is_way(kind: RoomKind) -> bool {
    matches!(
        kind,
        RoomKind::Hall
            | RoomKind::Corridor
            | RoomKind::Passage
            | RoomKind::Vestibule
            | RoomKind::Outdoor
    )
}

impl Plan {
    fn new(building: &Building, floor: FloorIndex, written: &Written) -> Self {
        let mut plan = Self::default();
        let rooms = || building.rooms.iter().filter(|room| room.floor == floor);
        for room in building.room_indices().filter(|room| building.room(*room).floor == floor) {
            let (low, high) = geometry::bounds(&building.room(room).outline);
            plan.areas.push(Area { room, low, high });
        }
        let size = |area: &Area| geometry::area(&building.room(area.room).outline);
        plan.areas.sort_by(|a, b| size(a).total_cmp(&size(b)));
        let mut gate_of = BTreeMap::new();
        for index in building.node_indices().filter(|index| building.node(*index).floor == floor) {
            let node = building.node(index);
            let Some(door) = node.door else { continue };
            let at_door = building.rooms_at_door(index);
            let wall = at_door
                .iter()
                .flat_map(|room| geometry::edges(&building.room(*room).outline))
                .min_by(|x, y| {
                    let distance =
                        |e: &(Point, Point)| geometry::distance_to_segment(node.at, e.0, e.1);
                    distance(x).total_cmp(&distance(y))
                })
                .map_or(0.0, |(a, b)| a.bearing(b));
            let kinds: Vec<RoomKind> =
                at_door.iter().map(|room| building.room(*room).kind).collect();
            gate_of.insert(index, plan.gates.len());
            plan.gates.push(Gate {
                at: node.at,
                width: door.width,
                opening: door.opening,
                wall,
                way: kinds.iter().all(|kind| is_way(*kind)),
                outer: node.kind == NodeKind::Entrance,
                public: door.access == Access::Public,
            });
        }
        let desks: Vec<&Room> = rooms().filter(|room| room.kind == RoomKind::InfoDesk).collect();
        for room in rooms().filter(|room| room.kind != RoomKind::Outdoor) {
            for (a, b) in geometry::edges(&room.outline) {
                // Waiting areas and info desks are often mere parts of a hall; where they have
                // walls, their neighbours have them too.
                let bay = matches!(room.kind, RoomKind::WaitingArea | RoomKind::InfoDesk);
                let middle = a.towards(b, 0.5);
                let beyond = [90.0, -90.0].map(|side| ahead(middle, a.bearing(b) + side, 0.3));
                let into_way = rooms().any(|other| {
                    is_way(other.kind)
                        && other.kind != RoomKind::Outdoor
                        && beyond.iter().any(|at| geometry::contains(&other.outline, *at))
                });
                let low = desks.iter().any(|desk| {
                    [a, b].iter().all(|at| geometry::distance_to_ring(*at, &desk.outline) < 0.01)
                });
                if !(bay && into_way) {
                    plan.add_wall(a, b, low);
                }
            }
        }
        plan.add_signs(building, floor, written, &gate_of);
        for link in &building.links {
            if building.node(link.from).floor != floor || link.kind == LinkKind::Level {
                continue;
            }
            let mut line = link.line.clone();
            if link.rise < 0.0 {
                line.reverse();
            }
            let steps = (link.kind == LinkKind::Steps).then_some(link.steps);
            let width = link.width.unwrap_or(1.0);
            plan.slopes.push(Slope { line, steps, width });
        }
        plan
    }

    /// Adds a wall with holes where doors and openings are, and the leaves of closed doors.
    fn add_wall(&mut self, a: Point, b: Point, low: bool) {
        let length = a.distance(b);
        let mut holes: Vec<(f64, f64, usize)> = Vec::new();
        for (index, gate) in self.gates.iter().enumerate() {
            if geometry::distance_to_segment(gate.at, a, b) < DOOR_TOLERANCE
                && between_lines(a.bearing(b), gate.wall) < 1.0
            {
                let along = along(a, a.bearing(b), gate.at);
                let half = gate.width / 2.0;
                holes.push(((along - half).max(0.0), (along + half).min(length), index));
            }
        }
        holes.sort_by(|x, y| x.0.total_cmp(&y.0));
        let mut done = 0.0;
        let part = |from: f64, to: f64| (a.towards(b, from / length), a.towards(b, to / length));
        let mut add = |from: f64, to: f64, leaf: Option<usize>| {
            if to > from {
                let (a, b) = part(from, to);
                self.walls.push(Wall { a, b, leaf, low });
            }
        };
        for (from, to, index) in holes {
            add(done, from, None);
            if self.gates[index].opening != DoorOpening::Open {
                add(from, to, Some(index));
            }
            done = to.max(done);
        }
        add(done, length, None);
    }

    fn add_signs(
        &mut self,
        building: &Building,
        floor: FloorIndex,
        written: &Written,
        gate_of: &BTreeMap<NodeIndex, usize>,
    ) {
        let mut signed: Vec<RoomIndex> = Vec::new();
        for index in building.node_indices().filter(|index| building.node(*index).floor == floor) {
            let node = building.node(index);
            if node.kind != NodeKind::Place {
                continue;
            }
            let mut says = written.get(&index).cloned().unwrap_or_default();
            let room = node.room.map(|room| building.room(room));
            if let Some(facility) = node.facility {
                let zone = room.and_then(|room| room.zone.clone());
                says.push(match (facility, zone) {
                    (FacilityKind::WaitingArea, Some(zone)) => {
                        Thing::Kind(LandmarkKind::ZoneWaitingArea, Some(zone))
                    }
                    _ => Thing::Kind(facility.into(), None),
                });
            }
            // A hall with a number, such as a canteen, has a plate at its doors.
            let enclosed = |room: &RoomIndex| {
                let room = building.room(*room);
                !is_way(room.kind) || room.number.is_some()
            };
            match node.room.filter(enclosed) {
                Some(room) => {
                    signed.push(room);
                    says.extend(number(building.room(room)));
                    self.add_at_doors(building, room, index, &says, gate_of);
                }
                None => self.signs.push(Sign { says, at: node.at, node: index, wall: None }),
            }
        }
        for index in building.room_indices().filter(|index| building.room(*index).floor == floor) {
            let room = building.room(index);
            if !signed.contains(&index) && !is_way(room.kind) && room.number.is_some() {
                let says: Vec<Thing> = number(room).collect();
                let doors = doors(building, index, gate_of, self);
                for door in doors {
                    let gate = self.gates[gate_of[&door]];
                    self.signs.push(Sign {
                        says: says.clone(),
                        at: gate.at,
                        node: door,
                        wall: Some(gate.wall),
                    });
                }
            }
        }
        for transfer in &building.transfers {
            let kind = match transfer.kind {
                TransferKind::Lift => LandmarkKind::Lift,
                TransferKind::Stairs => LandmarkKind::Stairs,
                TransferKind::Escalator => LandmarkKind::Escalator,
            };
            for stop in transfer.stops.iter().filter(|stop| building.node(**stop).floor == floor) {
                let says = [Thing::Kind(kind, None)];
                match building.node(*stop).room.filter(|room| !is_way(building.room(*room).kind)) {
                    Some(room) => self.add_at_doors(building, room, *stop, &says, gate_of),
                    None => {
                        let at = building.node(*stop).at;
                        let says = says.to_vec();
                        self.signs.push(Sign { says, at, node: *stop, wall: None });
                    }
                }
            }
        }
    }

    /// What is in a room is written on its doors, or seen from afar where it has none.
    fn add_at_doors(
        &mut self,
        building: &Building,
        room: RoomIndex,
        node: NodeIndex,
        says: &[Thing],
        gate_of: &BTreeMap<NodeIndex, usize>,
    ) {
        let doors = doors(building, room, gate_of, self);
        let open = |door: &NodeIndex| self.gates[gate_of[door]].opening == DoorOpening::Open;
        let hall = is_way(building.room(room).kind);
        if doors.is_empty() || hall || doors.iter().any(open) {
            let at = building.node(node).at;
            self.signs.push(Sign { says: says.to_vec(), at, node, wall: None });
        }
        for door in doors {
            let gate = self.gates[gate_of[&door]];
            let says = says.to_vec();
            self.signs.push(Sign { says, at: gate.at, node, wall: Some(gate.wall) });
        }
    }
}

/// What the plate on a room's door says: its number and its name.
fn number(room: &Room) -> impl Iterator<Item = Thing> {
    let number = room.number.clone().map(|number| Thing::Kind(LandmarkKind::Room, Some(number)));
    number.into_iter().chain(room.name.clone().map(Thing::Name))
}

/// The doors in a room's walls: those for everybody, or the staff's where there are no others.
fn doors(
    building: &Building,
    room: RoomIndex,
    gate_of: &BTreeMap<NodeIndex, usize>,
    plan: &Plan,
) -> Vec<NodeIndex> {
    let all: Vec<NodeIndex> = gate_of
        .keys()
        .copied()
        .filter(|door| building.rooms_at_door(*door).contains(&room))
        .collect();
    let public: Vec<NodeIndex> =
        all.iter().copied().filter(|door| plan.gates[gate_of[door]].public).collect();
    if public.is_empty() { all } else { public }
}

/// Degrees between two lines, whichever way they are walked: 0 to 90.
pub fn between_lines(a: f64, b: f64) -> f64 {
    let degrees = turn(a, b).abs();
    degrees.min(180.0 - degrees)
}

/// Metres from a position to a point, measured in a direction.
pub fn along(from: Point, bearing: f64, to: Point) -> f64 {
    let (sin, cos) = bearing.to_radians().sin_cos();
    (to.x - from.x) * sin + (to.y - from.y) * cos
}

/// Metres to the right of a line through a position in a direction.
pub fn aside(from: Point, bearing: f64, to: Point) -> f64 {
    let (sin, cos) = bearing.to_radians().sin_cos();
    (to.x - from.x) * cos - (to.y - from.y) * sin
}
