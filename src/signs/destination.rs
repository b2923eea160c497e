//! What is signed, and from where.

use super::number::natural;
use crate::{
    content::Content,
    floorplan::{Access, FacilityKind, FloorIndex, NodeIndex, NodeKind, RoomIndex, RoomKind},
    office::{CounterIndex, KioskIndex, ZoneIndex},
};

/// Something that signs lead to.
#[derive(Debug, Clone, PartialEq)]
pub struct Destination {
    /// What it is.
    pub kind: Kind,
    /// Its number as on its door or over its counter, if it has one.
    pub number: Option<String>,
    /// Its points on the plan; signs lead to the nearest of them.
    pub nodes: Vec<NodeIndex>,
    /// Its zone.
    pub zone: Option<ZoneIndex>,
    /// Its floor; none where it stands on several.
    pub floor: Option<FloorIndex>,
}

/// What a destination is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A counter of the office.
    Counter(CounterIndex),
    /// A waiting area, by its point.
    Waiting(NodeIndex),
    /// A room that visitors may enter.
    Room(RoomIndex),
    /// A service: the nearest of its kind.
    Service(FacilityKind),
}

/// The services on signs, in the order in which they stand there. Seats, water and letter boxes
/// are found by who passes them; a defibrillator has the green signs of ISO 7010, and so have
/// emergency exits.
pub const SERVICES: [FacilityKind; 11] = [
    FacilityKind::InfoDesk,
    FacilityKind::CheckIn,
    FacilityKind::TicketPrinter,
    FacilityKind::PhotoTerminal,
    FacilityKind::PaymentMachine,
    FacilityKind::Toilet,
    FacilityKind::AccessibleToilet,
    FacilityKind::BabyRoom,
    FacilityKind::QuietRoom,
    FacilityKind::Copier,
    FacilityKind::Exit,
];

/// Where visitors begin to follow signs.
#[derive(Debug, Clone, PartialEq)]
pub struct Start {
    /// What it is.
    pub kind: StartKind,
    /// Its point.
    pub node: NodeIndex,
    /// Where one looks there: degrees clockwise from the plan's up.
    pub heading: f64,
}

/// What a start is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StartKind {
    /// A door into the building.
    Entrance,
    /// A kiosk.
    Kiosk(KioskIndex),
}

impl Destination {
    /// Whether it stands on the panels for services.
    pub fn is_service(&self) -> bool {
        matches!(self.kind, Kind::Service(_))
    }
}

/// Everything that an office's signs lead to, in the order of schedules.
pub(super) fn destinations(content: &Content) -> Vec<Destination> {
    let (building, office) = (&content.building, &content.office);
    let zone_of_room =
        |room: Option<RoomIndex>| office.zone_named(building.room(room?).zone.as_deref()?);
    let floor = |node: NodeIndex| building.node(node).floor;
    let mut found = Vec::new();
    for index in office.counter_indices().filter(|index| *index != office.info_desk) {
        let counter = office.counter(index);
        found.push(Destination {
            kind: Kind::Counter(index),
            number: counter.number.clone(),
            nodes: vec![counter.node],
            zone: counter.zone.or_else(|| zone_of_room(building.node(counter.node).room)),
            floor: Some(floor(counter.node)),
        });
    }
    for node in building.facilities(FacilityKind::WaitingArea) {
        found.push(Destination {
            kind: Kind::Waiting(node),
            number: None,
            nodes: vec![node],
            zone: zone_of_room(building.node(node).room),
            floor: Some(floor(node)),
        });
    }
    for index in building.room_indices() {
        let room = building.room(index);
        if room.number.is_none() || room.access == Access::Staff || !is_visited(room.kind) {
            continue;
        }
        found.push(Destination {
            kind: Kind::Room(index),
            number: room.number.clone(),
            nodes: building.targets_of_room(index),
            zone: zone_of_room(Some(index)),
            floor: Some(room.floor),
        });
    }
    for kind in SERVICES {
        let mut nodes: Vec<_> = match kind {
            // Who sees the door to the street needs no sign any more.
            FacilityKind::Exit => building
                .node_indices()
                .filter(|node| building.node(*node).kind == NodeKind::Entrance)
                .collect(),
            _ => building.facilities(kind).collect(),
        };
        if kind == FacilityKind::InfoDesk && nodes.is_empty() {
            nodes.push(office.counter(office.info_desk).node);
        }
        found.push(Destination {
            kind: Kind::Service(kind),
            number: None,
            nodes,
            zone: None,
            floor: None,
        });
    }
    found.retain(|destination| !destination.nodes.is_empty());
    found.sort_by_cached_key(|destination| {
        let class = match destination.kind {
            Kind::Counter(_) => 0,
            Kind::Waiting(_) => 1,
            Kind::Room(_) => 2,
            Kind::Service(_) => 3,
        };
        (class, destination.number.as_deref().map(natural).unwrap_or_default())
    });
    found
}

/// Whether a room with a number is one that visitors look for by it. Waiting areas are signed as
/// such.
fn is_visited(kind: RoomKind) -> bool {
    match kind {
        RoomKind::Office
        | RoomKind::CounterRoom
        | RoomKind::MeetingRoom
        | RoomKind::Storage
        | RoomKind::Hall
        | RoomKind::QuietRoom => true,
        RoomKind::InfoDesk
        | RoomKind::WaitingArea
        | RoomKind::Corridor
        | RoomKind::Passage
        | RoomKind::Vestibule
        | RoomKind::Toilet
        | RoomKind::AccessibleToilet
        | RoomKind::BabyRoom
        | RoomKind::Stairwell
        | RoomKind::LiftShaft
        | RoomKind::Technical
        | RoomKind::StaffRoom
        | RoomKind::Void
        | RoomKind::Outdoor => false,
    }
}

/// The kiosks of an office.
pub(super) fn kiosks(content: &Content) -> Vec<Start> {
    (0..)
        .map(KioskIndex)
        .zip(&content.office.kiosks)
        .map(|(index, kiosk)| Start {
            kind: StartKind::Kiosk(index),
            node: kiosk.node,
            heading: kiosk.heading,
        })
        .collect()
}
