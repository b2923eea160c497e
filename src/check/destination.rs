//! Where visitors begin and where they can be sent: what the rules and the audit look at.

use crate::{
    content::Content,
    diagnostic::Origin,
    floorplan::{Access, NodeIndex, NodeKind, RoomIndex, RoomKind},
    office::{CounterIndex, KioskIndex},
    referral::PartnerIndex,
    routing::{ProfileKind, Tree, Weights},
    status::Today,
};

/// Where a visitor begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// In front of a kiosk.
    Kiosk(KioskIndex),
    /// Outside an entrance.
    Entrance(NodeIndex),
}

impl Start {
    /// The point of the network.
    pub fn node(self, content: &Content) -> NodeIndex {
        match self {
            Self::Kiosk(kiosk) => content.office.kiosk(kiosk).node,
            Self::Entrance(node) => node,
        }
    }

    /// Its name in the files.
    pub fn id(self, content: &Content) -> &str {
        match self {
            Self::Kiosk(kiosk) => &content.office.kiosk(kiosk).id,
            Self::Entrance(node) => &content.building.node(node).id,
        }
    }
}

/// All kiosks, then all public entrances through which somebody on foot comes to a counter while
/// nothing is closed; and the entrances through which nobody does, since they only lead out.
pub fn starts(content: &Content) -> (Vec<Start>, Vec<NodeIndex>) {
    let building = &content.building;
    let kiosks = content.office.kiosks.iter().map(|kiosk| kiosk.id.as_str());
    let mut starts: Vec<Start> =
        kiosks.filter_map(|id| content.office.kiosk_named(id)).map(Start::Kiosk).collect();
    let weights = Weights::new(&content.graph, content.profiles.of(ProfileKind::Walking), &[]);
    let mut others = Vec::new();
    for index in building.node_indices() {
        let node = building.node(index);
        let is_public = node.door.is_some_and(|door| door.access == Access::Public);
        if node.kind != NodeKind::Entrance || !is_public {
            continue;
        }
        let tree = Tree::grow(&content.graph, &weights, index);
        let mut counters = content.office.counters.iter();
        if counters.any(|counter| tree.cost_to(counter.node).is_some()) {
            starts.push(Start::Entrance(index));
        } else {
            others.push(index);
        }
    }
    (starts, others)
}

/// What a visitor can be sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DestinationKind {
    /// A counter.
    Counter(CounterIndex),
    /// The waiting area of a counter.
    WaitingArea(CounterIndex),
    /// A partner in the house.
    Partner(PartnerIndex),
    /// A machine, a desk, a toilet: what stands at a point.
    Facility(NodeIndex),
    /// A public room with a number.
    Room(RoomIndex),
}

/// Somewhere a visitor can be sent to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    /// What it is.
    pub kind: DestinationKind,
    /// The points of which any one will do; at least one.
    pub nodes: Vec<NodeIndex>,
}

impl Destination {
    /// Its name in the files; the number on the door for a room.
    pub fn id<'a>(&self, content: &'a Content) -> &'a str {
        match self.kind {
            DestinationKind::Counter(index) | DestinationKind::WaitingArea(index) => {
                &content.office.counter(index).id
            }
            DestinationKind::Partner(index) => &content.partners.partner(index).id,
            DestinationKind::Facility(index) => &content.building.node(index).id,
            DestinationKind::Room(index) => {
                let room = content.building.room(index);
                room.number.as_deref().unwrap_or(&room.id)
            }
        }
    }

    /// What it is and its name, for staff.
    pub fn in_words(&self, content: &Content) -> String {
        let what = match self.kind {
            DestinationKind::Counter(_) => "the counter",
            DestinationKind::WaitingArea(_) => "the waiting area of the counter",
            DestinationKind::Partner(_) => "the partner",
            DestinationKind::Facility(_) => "the place",
            DestinationKind::Room(_) => "the room",
        };
        format!("{what} `{}`", self.id(content))
    }

    /// Where it was read.
    pub fn origin<'a>(&self, content: &'a Content) -> &'a Origin {
        match self.kind {
            DestinationKind::Counter(index) | DestinationKind::WaitingArea(index) => {
                &content.office.counter(index).origin
            }
            DestinationKind::Partner(index) => &content.partners.partner(index).origin,
            DestinationKind::Facility(index) => &content.building.node(index).origin,
            DestinationKind::Room(index) => &content.building.room(index).origin,
        }
    }
}

/// Counters and their waiting areas, partners in the house, public machines and places, and public
/// rooms with a number. Counters are where they work on a day, or else where they belong.
pub fn destinations(content: &Content, today: Option<Today<'_>>) -> Vec<Destination> {
    let building = &content.building;
    let one = |kind, node| Destination { kind, nodes: vec![node] };
    let mut destinations = Vec::new();
    for index in content.office.counter_indices() {
        let counter = content.office.counter(index);
        let node = today.map_or(counter.node, |today| today.place_of(index));
        destinations.push(one(DestinationKind::Counter(index), node));
        if let Some(node) = counter.waiting_area {
            destinations.push(one(DestinationKind::WaitingArea(index), node));
        }
    }
    for index in content.partners.indices() {
        if let Some(node) = content.partners.partner(index).node {
            destinations.push(one(DestinationKind::Partner(index), node));
        }
    }
    for index in building.node_indices() {
        if building.node(index).facility.is_some() {
            destinations.push(one(DestinationKind::Facility(index), index));
        }
    }
    for index in building.room_indices() {
        let room = building.room(index);
        let visited = room.access == Access::Public
            && !matches!(room.kind, RoomKind::Void | RoomKind::LiftShaft | RoomKind::Technical);
        if visited && room.number.is_some() {
            let nodes = building.targets_of_room(index);
            // A room without a door or a place is the finding of another rule.
            if !nodes.is_empty() {
                destinations.push(Destination { kind: DestinationKind::Room(index), nodes });
            }
        }
    }
    destinations
}
