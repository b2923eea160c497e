//! The building with every reference resolved.

use super::{
    format::{
        Access, DoorOpening, EscalatorDirection, FacilityKind, LinkKind, NodeKind, RoomKind,
        TransferKind,
    },
    geometry::{self, Point},
};
use crate::{
    diagnostic::Origin,
    hours::{Hours, Openness},
};
use chrono::NaiveDateTime;
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

            pub(super) fn from_position(position: usize) -> Self {
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

/// A part of the building that can be closed for a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// A door, by its point.
    Door(NodeIndex),
    /// A way between two points.
    Link(LinkIndex),
    /// A room with everything in it.
    Room(RoomIndex),
    /// A lift, a staircase or an escalator.
    Transfer(TransferIndex),
}

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
    /// Lifts, staircases and escalators.
    pub transfers: Vec<Transfer>,
    /// The parts that are open at certain hours only, in the order of the files.
    pub hours: Vec<(Part, Hours)>,
    pub(super) node_names: BTreeMap<String, NodeIndex>,
    pub(super) room_names: BTreeMap<String, RoomIndex>,
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
    /// Height of its threshold in metres.
    pub threshold: f64,
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
    /// Whether steps or a ramp have a handrail.
    pub handrail: bool,
    /// Whether tactile paving leads along it.
    pub tactile: bool,
    /// Whether one may only walk from `from` to `to`.
    pub one_way: bool,
    /// Who may pass.
    pub access: Access,
    /// Where it was read.
    pub origin: Origin,
}

/// A lift, a staircase or an escalator.
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
    /// Width of the lift's car in metres.
    pub car_width: Option<f64>,
    /// Depth of the lift's car in metres.
    pub car_depth: Option<f64>,
    /// How many seconds one usually waits for this lift, if it is known.
    pub wait_seconds: Option<u32>,
    /// How many seconds it takes for one floor, if it is known.
    pub floor_seconds: Option<u32>,
    /// Steps between two floors; 0 for lifts and escalators.
    pub steps_per_floor: u32,
    /// Whether stairs have a handrail.
    pub handrail: bool,
    /// Where an escalator runs to; both ways if none.
    pub direction: Option<EscalatorDirection>,
    /// Who may use it.
    pub access: Access,
    /// Where it was read.
    pub origin: Origin,
}

impl Building {
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

    /// The rooms of a floor, with their indices.
    pub fn rooms_on(&self, floor: FloorIndex) -> impl Iterator<Item = (RoomIndex, &Room)> + '_ {
        let first = self.rooms.partition_point(|room| room.floor < floor);
        let rooms = self.rooms[first..].iter().take_while(move |room| room.floor == floor);
        rooms.enumerate().map(move |(place, room)| (RoomIndex::from_position(first + place), room))
    }

    /// The points of a floor, with their indices.
    pub fn nodes_on(&self, floor: FloorIndex) -> impl Iterator<Item = (NodeIndex, &Node)> + '_ {
        let first = self.nodes.partition_point(|node| node.floor < floor);
        let nodes = self.nodes[first..].iter().take_while(move |node| node.floor == floor);
        nodes.enumerate().map(move |(place, node)| (NodeIndex::from_position(first + place), node))
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

    /// The parts that their opening hours close at a time, in order, each once. Hours that say
    /// themselves that nobody knows close nothing.
    pub fn closed_by_hours(&self, now: NaiveDateTime) -> Vec<Part> {
        let closed = |hours: &Hours| matches!(hours.at(now), Openness::Closed { .. });
        let mut parts: Vec<_> =
            self.hours.iter().filter(|(_, hours)| closed(hours)).map(|(part, _)| *part).collect();
        parts.sort_unstable();
        parts.dedup();
        parts
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
        self.nodes_on(self.room(room).floor)
            .filter(|(_, node)| {
                node.door.is_some() && geometry::distance_to_ring(node.at, outline) < DOOR_TOLERANCE
            })
            .map(|(index, _)| index)
            .collect()
    }

    /// The rooms a door lies between: those whose wall it stands on, smallest first.
    pub fn rooms_at_door(&self, door: NodeIndex) -> Vec<RoomIndex> {
        let node = self.node(door);
        let mut rooms: Vec<_> = self
            .rooms_on(node.floor)
            .filter(|(_, room)| geometry::distance_to_ring(node.at, &room.outline) < DOOR_TOLERANCE)
            .map(|(index, _)| index)
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
