//! The building with every reference resolved.

use super::{
    format::{
        Access, BuildingFile, DoorOpening, FacilityKind, FloorEntry, LinkKind, NodeEntry, NodeKind,
        RoomKind, TransferEntry, TransferKind,
    },
    geometry::{self, Point},
};
use crate::diagnostic::{Diagnostic, Origin, Rule, did_you_mean};
use std::collections::BTreeMap;

macro_rules! index {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The same as a position in a slice.
            pub const fn get(self) -> usize {
                self.0 as usize
            }

            fn from_position(position: usize) -> Self {
                Self(u32::try_from(position).expect("files are far smaller than four billion entries"))
            }
        }
    };
}

index!(
    /// A floor, by its place in [`Building::floors`]: the lowest floor is 0.
    FloorIndex
);
index!(
    /// A room, by its place in [`Building::rooms`].
    RoomIndex
);
index!(
    /// A point of the network, by its place in [`Building::nodes`].
    NodeIndex
);
index!(
    /// A way between two points, by its place in [`Building::links`].
    LinkIndex
);
index!(
    /// A lift or a staircase, by its place in [`Building::transfers`].
    TransferIndex
);

/// A building: floors from the lowest to the highest, and everything on them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Building {
    /// The floors, lowest first.
    pub floors: Vec<Floor>,
    /// All rooms, floor by floor.
    pub rooms: Vec<Room>,
    /// All points of the network, floor by floor.
    pub nodes: Vec<Node>,
    /// All ways between points of one floor.
    pub links: Vec<Link>,
    /// Lifts and staircases.
    pub transfers: Vec<Transfer>,
    node_names: BTreeMap<String, NodeIndex>,
    room_names: BTreeMap<String, RoomIndex>,
}

/// A floor.
#[derive(Debug, Clone, PartialEq)]
pub struct Floor {
    /// Its name in the files.
    pub id: String,
    /// 0 for the floor of the main entrance, 1 for the next above, -1 for the next below.
    pub ordinal: i32,
    /// What the lift's button says.
    pub label: String,
    /// The outer walls.
    pub outlines: Vec<Vec<Point>>,
    /// A picture beneath the rooms.
    pub background: Option<Background>,
    /// Where it was read.
    pub origin: Origin,
}

/// A picture plan: its file and where it lies.
#[derive(Debug, Clone, PartialEq)]
pub struct Background {
    /// The PNG file, relative to the office's folder.
    pub image: String,
    /// Where its lower left corner lies.
    pub lower_left: Point,
    /// Metres of the building per pixel.
    pub metres_per_pixel: f64,
    /// Where it was read.
    pub origin: Origin,
}

/// A room, corridor or hall.
#[derive(Debug, Clone, PartialEq)]
pub struct Room {
    /// Its name in the files.
    pub id: String,
    /// Its floor.
    pub floor: FloorIndex,
    /// What it is.
    pub kind: RoomKind,
    /// The number on its door.
    pub number: Option<String>,
    /// The letter of its zone.
    pub zone: Option<String>,
    /// The message with its name.
    pub name: Option<String>,
    /// Who may enter.
    pub access: Access,
    /// Its corners.
    pub outline: Vec<Point>,
    /// A point well inside it, for its label.
    pub label_point: Point,
    /// Where it was read.
    pub origin: Origin,
}

/// A point of the network of paths.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Its name in the files.
    pub id: String,
    /// Its floor.
    pub floor: FloorIndex,
    /// Where it lies.
    pub at: Point,
    /// What it is.
    pub kind: NodeKind,
    /// The room it stands in; for a door one of the two it joins.
    pub room: Option<RoomIndex>,
    /// The door, if it is one.
    pub door: Option<Door>,
    /// What stands here.
    pub facility: Option<FacilityKind>,
    /// Where it was read.
    pub origin: Origin,
}

/// A door or an opening.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Door {
    /// Clear width in metres.
    pub width: f64,
    /// How it opens.
    pub opening: DoorOpening,
    /// Who may pass.
    pub access: Access,
}

/// A way between two points of one floor.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// Where it begins.
    pub from: NodeIndex,
    /// Where it ends.
    pub to: NodeIndex,
    /// What one walks on.
    pub kind: LinkKind,
    /// The whole line, from the first point to the last.
    pub line: Vec<Point>,
    /// Length in metres, measured along the line.
    pub length: f64,
    /// Clear width in metres, where it is less than the room's.
    pub width: Option<f64>,
    /// Metres gained in height on the way.
    pub rise: f64,
    /// Number of steps.
    pub steps: u32,
    /// Whether one may only walk from `from` to `to`.
    pub one_way: bool,
    /// Who may pass.
    pub access: Access,
    /// Where it was read.
    pub origin: Origin,
}

/// A lift or a staircase.
#[derive(Debug, Clone, PartialEq)]
pub struct Transfer {
    /// Its name in the files.
    pub id: String,
    /// What it is.
    pub kind: TransferKind,
    /// What stands on its sign.
    pub label: String,
    /// Where it stops, lowest first. Each stop's node knows its floor.
    pub stops: Vec<NodeIndex>,
    /// Clear width in metres.
    pub width: f64,
    /// Depth of the lift's car in metres.
    pub car_depth: Option<f64>,
    /// Steps between two floors; 0 for a lift.
    pub steps_per_floor: u32,
    /// Who may use it.
    pub access: Access,
    /// Where it was read.
    pub origin: Origin,
}

/// Steps between two floors of which nobody has counted them: 21, a storey of 3.5 m.
const USUAL_STEPS_PER_FLOOR: u32 = 21;

impl Building {
    /// Resolves what was read. Entries that refer to something unknown are left out and reported.
    pub fn resolve(file: &BuildingFile) -> (Self, Vec<Diagnostic>) {
        let mut resolver = Resolver::default();
        let mut floors: Vec<&FloorEntry> = file.floors.iter().collect();
        floors.sort_by(|a, b| (a.ordinal, &a.id).cmp(&(b.ordinal, &b.id)));
        let mut by_name = BTreeMap::new();
        for entry in &floors {
            resolver.floor(entry, &mut by_name);
        }
        for entry in &floors {
            resolver.links(entry);
        }
        for entry in &file.transfers {
            resolver.transfer(entry, &by_name);
        }
        (resolver.building, resolver.diagnostics)
    }

    /// The floor at an index.
    pub fn floor(&self, index: FloorIndex) -> &Floor {
        &self.floors[index.get()]
    }

    /// The room at an index.
    pub fn room(&self, index: RoomIndex) -> &Room {
        &self.rooms[index.get()]
    }

    /// The point at an index.
    pub fn node(&self, index: NodeIndex) -> &Node {
        &self.nodes[index.get()]
    }

    /// The link at an index.
    pub fn link(&self, index: LinkIndex) -> &Link {
        &self.links[index.get()]
    }

    /// The lift or staircase at an index.
    pub fn transfer(&self, index: TransferIndex) -> &Transfer {
        &self.transfers[index.get()]
    }

    /// The point with a name.
    pub fn node_named(&self, id: &str) -> Option<NodeIndex> {
        self.node_names.get(id).copied()
    }

    /// The room with a name.
    pub fn room_named(&self, id: &str) -> Option<RoomIndex> {
        self.room_names.get(id).copied()
    }

    /// All points with their indices.
    pub fn node_indices(&self) -> impl Iterator<Item = NodeIndex> + use<> {
        (0..self.nodes.len()).map(NodeIndex::from_position)
    }

    /// All rooms with their indices.
    pub fn room_indices(&self) -> impl Iterator<Item = RoomIndex> + use<> {
        (0..self.rooms.len()).map(RoomIndex::from_position)
    }

    /// All floors with their indices, lowest first.
    pub fn floor_indices(&self) -> impl Iterator<Item = FloorIndex> + use<> {
        (0..self.floors.len()).map(FloorIndex::from_position)
    }

    /// All links with their indices.
    pub fn link_indices(&self) -> impl Iterator<Item = LinkIndex> + use<> {
        (0..self.links.len()).map(LinkIndex::from_position)
    }

    /// All lifts and staircases with their indices.
    pub fn transfer_indices(&self) -> impl Iterator<Item = TransferIndex> + use<> {
        (0..self.transfers.len()).map(TransferIndex::from_position)
    }

    /// Where a visitor who is sent to a room goes: the places inside it, else its doors.
    pub fn targets_of_room(&self, room: RoomIndex) -> Vec<NodeIndex> {
        let within = |kind: NodeKind| {
            self.node_indices().filter(move |index| {
                let node = self.node(*index);
                node.kind == kind && node.room == Some(room)
            })
        };
        let places: Vec<_> = within(NodeKind::Place).collect();
        if !places.is_empty() {
            return places;
        }
        let outline = &self.room(room).outline;
        self.node_indices()
            .filter(|index| {
                let node = self.node(*index);
                node.door.is_some()
                    && node.floor == self.room(room).floor
                    && geometry::distance_to_ring(node.at, outline) < DOOR_TOLERANCE
            })
            .collect()
    }

    /// The rooms a door lies between: those whose wall it stands on, smallest first.
    pub fn rooms_at_door(&self, door: NodeIndex) -> Vec<RoomIndex> {
        let node = self.node(door);
        let mut rooms: Vec<_> = self
            .room_indices()
            .filter(|index| {
                let room = self.room(*index);
                room.floor == node.floor
                    && geometry::distance_to_ring(node.at, &room.outline) < DOOR_TOLERANCE
            })
            .collect();
        rooms.sort_by(|a, b| {
            geometry::area(&self.room(*a).outline)
                .total_cmp(&geometry::area(&self.room(*b).outline))
                .then(a.cmp(b))
        });
        rooms
    }

    /// The points where something of a kind stands, in the order of the files.
    pub fn facilities(&self, kind: FacilityKind) -> impl Iterator<Item = NodeIndex> + '_ {
        self.node_indices().filter(move |index| self.node(*index).facility == Some(kind))
    }
}

/// How far from a wall a door may be drawn, in metres.
pub(crate) const DOOR_TOLERANCE: f64 = 0.25;

#[derive(Default)]
struct Resolver {
    building: Building,
    diagnostics: Vec<Diagnostic>,
}

impl Resolver {
    fn floor<'a>(&mut self, entry: &'a FloorEntry, names: &mut BTreeMap<&'a str, FloorIndex>) {
        let floor = FloorIndex::from_position(self.building.floors.len());
        if names.contains_key(entry.id.as_str()) {
            self.duplicate("floor", &entry.id, &entry.origin);
            return;
        }
        if let Some(other) = self.building.floors.last().filter(|f| f.ordinal == entry.ordinal) {
            self.diagnostics.push(Diagnostic::new(
                Rule::FloorOrdinal,
                &entry.origin,
                format!(
                    "floors `{}` and `{}` have the same ordinal {}",
                    other.id, entry.id, entry.ordinal
                ),
                "give each floor its own ordinal: 0 for the main entrance, 1 above it, -1 below",
            ));
        }
        names.insert(&entry.id, floor);
        self.building.floors.push(Floor {
            id: entry.id.clone(),
            ordinal: entry.ordinal,
            label: entry.label.clone(),
            outlines: entry.outlines.iter().map(|ring| points(ring)).collect(),
            background: entry.background.as_ref().map(|background| Background {
                image: background.image.clone(),
                lower_left: background.lower_left.into(),
                metres_per_pixel: background.metres_per_pixel,
                origin: background.origin.clone(),
            }),
            origin: entry.origin.clone(),
        });
        let first_room = self.building.rooms.len();
        for room in &entry.rooms {
            let index = RoomIndex::from_position(self.building.rooms.len());
            if self.building.room_names.contains_key(&room.id) {
                self.duplicate("room", &room.id, &room.origin);
                continue;
            }
            let outline = points(&room.outline);
            self.building.room_names.insert(room.id.clone(), index);
            self.building.rooms.push(Room {
                id: room.id.clone(),
                floor,
                kind: room.kind,
                number: room.number.clone(),
                zone: room.zone.clone(),
                name: room.name.clone(),
                access: room.access,
                label_point: geometry::label_point(&outline),
                outline,
                origin: room.origin.clone(),
            });
        }
        // The smallest room first, so that a kiosk niche drawn inside a hall wins.
        let mut by_area: Vec<_> = (first_room..self.building.rooms.len())
            .map(|i| (geometry::area(&self.building.rooms[i].outline), i))
            .collect();
        by_area.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        for node in &entry.nodes {
            self.node(node, floor, &by_area);
        }
    }

    fn node(&mut self, entry: &NodeEntry, floor: FloorIndex, rooms_by_area: &[(f64, usize)]) {
        if self.building.node_names.contains_key(&entry.id) {
            self.duplicate("point", &entry.id, &entry.origin);
            return;
        }
        let is_door = matches!(entry.kind, NodeKind::Door | NodeKind::Entrance);
        if is_door != entry.door.is_some() {
            self.diagnostics.push(Diagnostic::new(
                Rule::DoorWithoutWidth,
                &entry.origin,
                if is_door {
                    format!("`{}` is a door but has no `door` with its width", entry.id)
                } else {
                    format!("`{}` has a `door` but its kind is not `door` or `entrance`", entry.id)
                },
                "give doors and entrances `\"door\": {\"width\": 0.95}`, and nothing else",
            ));
        }
        let at = Point::from(entry.at);
        let room = match &entry.room {
            Some(name) => match self.building.room_names.get(name).copied() {
                Some(room) => Some(room),
                None => {
                    let names = self.building.room_names.keys().map(String::as_str);
                    let help = match did_you_mean(name, names) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => "name a room of this building, or leave `room` out".to_owned(),
                    };
                    self.diagnostics.push(Diagnostic::new(
                        Rule::UnknownReference,
                        &entry.origin,
                        format!("point `{}` stands in the unknown room `{name}`", entry.id),
                        help,
                    ));
                    None
                }
            },
            None => {
                let rooms = &self.building.rooms;
                let within =
                    rooms_by_area.iter().find(|(_, i)| geometry::contains(&rooms[*i].outline, at));
                // A point drawn exactly on a wall belongs to the smallest room that it touches.
                let near = || {
                    rooms_by_area.iter().find(|(_, i)| {
                        geometry::distance_to_ring(at, &rooms[*i].outline) < DOOR_TOLERANCE
                    })
                };
                within.or_else(near).map(|(_, i)| RoomIndex::from_position(*i))
            }
        };
        let index = NodeIndex::from_position(self.building.nodes.len());
        self.building.node_names.insert(entry.id.clone(), index);
        self.building.nodes.push(Node {
            id: entry.id.clone(),
            floor,
            at,
            kind: entry.kind,
            room,
            door: entry.door.map(|door| Door {
                width: door.width,
                opening: door.opening,
                access: door.access,
            }),
            facility: entry.facility,
            origin: entry.origin.clone(),
        });
    }

    fn links(&mut self, floor: &FloorEntry) {
        for entry in &floor.links {
            let ends =
                [&entry.from, &entry.to].map(|id| self.known_node(id, "link", &entry.origin));
            let [Some(from), Some(to)] = ends else { continue };
            let (start, end) = (self.building.node(from), self.building.node(to));
            if start.floor != end.floor || self.building.floor(start.floor).id != floor.id {
                self.diagnostics.push(Diagnostic::new(
                    Rule::LinkBetweenFloors,
                    &entry.origin,
                    format!(
                        "the link from `{}` to `{}` leaves floor `{}`",
                        entry.from, entry.to, floor.id
                    ),
                    "join floors by a lift or a staircase in `transfers`",
                ));
                continue;
            }
            let line: Vec<Point> = std::iter::once(start.at)
                .chain(points(&entry.bends))
                .chain(std::iter::once(end.at))
                .collect();
            self.building.links.push(Link {
                from,
                to,
                kind: entry.kind,
                length: geometry::length(&line),
                line,
                width: entry.width,
                rise: entry.rise,
                steps: entry.steps.unwrap_or(0),
                one_way: entry.one_way,
                access: entry.access,
                origin: entry.origin.clone(),
            });
        }
    }

    fn transfer(&mut self, entry: &TransferEntry, floors: &BTreeMap<&str, FloorIndex>) {
        if self.building.transfers.iter().any(|transfer| transfer.id == entry.id) {
            self.duplicate("lift or staircase", &entry.id, &entry.origin);
            return;
        }
        let mut stops = Vec::new();
        for stop in &entry.stops {
            let Some(floor) = floors.get(stop.floor.as_str()).copied() else {
                let help = match did_you_mean(&stop.floor, floors.keys().copied()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "name a floor of this building".to_owned(),
                };
                self.diagnostics.push(Diagnostic::new(
                    Rule::UnknownReference,
                    &stop.origin,
                    format!("`{}` stops on the unknown floor `{}`", entry.id, stop.floor),
                    help,
                ));
                continue;
            };
            let Some(node) = self.known_node(&stop.node, "stop", &stop.origin) else { continue };
            if self.building.node(node).floor != floor {
                self.diagnostics.push(Diagnostic::new(
                    Rule::StopOnOtherFloor,
                    &stop.origin,
                    format!("the point `{}` is not on floor `{}`", stop.node, stop.floor),
                    "name a point of the floor on which the lift or staircase stops",
                ));
                continue;
            }
            stops.push(node);
        }
        stops.sort_by_key(|node| (self.building.node(*node).floor, *node));
        if stops.len() < 2 {
            self.diagnostics.push(Diagnostic::new(
                Rule::TransferWithOneStop,
                &entry.origin,
                format!("`{}` leads nowhere: it has {} usable stops", entry.id, stops.len()),
                "give a lift or a staircase at least two stops on different floors",
            ));
        }
        self.building.transfers.push(Transfer {
            id: entry.id.clone(),
            kind: entry.kind,
            label: entry.label.clone(),
            stops,
            width: entry.width,
            car_depth: entry.car_depth,
            steps_per_floor: match entry.kind {
                TransferKind::Lift => 0,
                TransferKind::Stairs => entry.steps_per_floor.unwrap_or(USUAL_STEPS_PER_FLOOR),
            },
            access: entry.access,
            origin: entry.origin.clone(),
        });
    }

    fn known_node(&mut self, id: &str, what: &str, origin: &Origin) -> Option<NodeIndex> {
        let found = self.building.node_names.get(id).copied();
        if found.is_none() {
            let names = self.building.node_names.keys().map(String::as_str);
            let help = match did_you_mean(id, names) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "name a point of this building".to_owned(),
            };
            self.diagnostics.push(Diagnostic::new(
                Rule::UnknownReference,
                origin,
                format!("the {what} names the unknown point `{id}`"),
                help,
            ));
        }
        found
    }

    fn duplicate(&mut self, what: &str, id: &str, origin: &Origin) {
        self.diagnostics.push(Diagnostic::new(
            Rule::DuplicateName,
            origin,
            format!("there is already a {what} named `{id}`; this one is left out"),
            "give each entry a name of its own",
        ));
    }
}

fn points(positions: &[[f64; 2]]) -> Vec<Point> {
    positions.iter().copied().map(Point::from).collect()
}
