//! From the file to the building: resolves names to indices and reports what cannot be resolved.

use super::{
    building::DOOR_TOLERANCE,
    building::{
        Background, Building, Door, Floor, FloorIndex, Link, LinkIndex, Node, NodeIndex, Part,
        Room, RoomIndex, Transfer, TransferIndex,
    },
    format::{BuildingFile, FloorEntry, NodeEntry, NodeKind, TransferEntry, TransferKind},
    geometry::{self, Point},
};
use crate::{
    diagnostic::{Diagnostic, Origin, Rule, did_you_mean},
    hours::{Holidays, Hours, hours_finding},
};
use std::collections::BTreeMap;

/// Steps between two floors of which nobody has counted them: 21, a storey of 3.5 m.
const USUAL_STEPS_PER_FLOOR: u32 = 21;

impl Building {
    /// Resolves what was read. Entries that refer to something unknown are left out and reported.
    pub fn resolve(file: &BuildingFile, holidays: &Holidays) -> (Self, Vec<Diagnostic>) {
        let mut resolver =
            Resolver { building: Self::default(), holidays, diagnostics: Vec::new() };
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
}

struct Resolver<'a> {
    building: Building,
    holidays: &'a Holidays,
    diagnostics: Vec<Diagnostic>,
}

impl Resolver<'_> {
    fn floor<'b>(&mut self, entry: &'b FloorEntry, names: &mut BTreeMap<&'b str, FloorIndex>) {
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
            let subject = || format!("the room `{}`", room.id);
            self.hours(room.hours.as_ref(), Part::Room(index), subject, &room.origin);
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
        let hours = entry.door.as_ref().and_then(|door| door.hours.as_ref());
        let subject = || format!("the door `{}`", entry.id);
        self.hours(hours, Part::Door(index), subject, &entry.origin);
        self.building.node_names.insert(entry.id.clone(), index);
        self.building.nodes.push(Node {
            id: entry.id.clone(),
            floor,
            at,
            kind: entry.kind,
            room,
            door: entry.door.as_ref().map(|door| Door {
                width: door.width,
                opening: door.opening,
                threshold: door.threshold,
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
            let index = LinkIndex::from_position(self.building.links.len());
            let subject = || format!("the link from `{}` to `{}`", entry.from, entry.to);
            self.hours(entry.hours.as_ref(), Part::Link(index), subject, &entry.origin);
            self.building.links.push(Link {
                from,
                to,
                kind: entry.kind,
                length: geometry::length(&line),
                line,
                width: entry.width,
                rise: entry.rise,
                steps: entry.steps.unwrap_or(0),
                handrail: entry.handrail,
                tactile: entry.tactile,
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
        let index = TransferIndex::from_position(self.building.transfers.len());
        let subject = || format!("`{}`", entry.id);
        self.hours(entry.hours.as_ref(), Part::Transfer(index), subject, &entry.origin);
        self.building.transfers.push(Transfer {
            id: entry.id.clone(),
            kind: entry.kind,
            label: entry.label.clone(),
            stops,
            width: entry.width,
            car_width: entry.car_width,
            car_depth: entry.car_depth,
            wait_seconds: entry.wait_seconds,
            floor_seconds: entry.floor_seconds,
            steps_per_floor: match entry.kind {
                TransferKind::Lift | TransferKind::Escalator => 0,
                TransferKind::Stairs => entry.steps_per_floor.unwrap_or(USUAL_STEPS_PER_FLOOR),
            },
            handrail: entry.handrail,
            direction: entry.direction.filter(|_| entry.kind == TransferKind::Escalator),
            access: entry.access,
            origin: entry.origin.clone(),
        });
    }

    /// Hours that are not understood are reported and left out: better open than closed for ever.
    fn hours(
        &mut self,
        text: Option<&String>,
        part: Part,
        subject: impl Fn() -> String,
        origin: &Origin,
    ) {
        let Some(text) = text else { return };
        match Hours::parse(text, self.holidays) {
            Ok(hours) => self.building.hours.push((part, hours)),
            Err(error) => self.diagnostics.push(hours_finding(&subject(), &error, origin)),
        }
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
