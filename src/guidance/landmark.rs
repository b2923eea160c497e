//! Landmarks: what a visitor can see and name on the way.

use crate::{
    floorplan::{
        Building, DoorOpening, FacilityKind, FloorIndex, NodeIndex, NodeKind, RoomKind,
        TransferKind,
        geometry::{self, Point},
    },
    locale::message::keywords,
    routing::is_thoroughfare,
};

keywords! {
    /// What a landmark is.
    pub enum LandmarkKind {
        /// The info desk.
        InfoDesk = "info-desk",
        /// A machine that takes photos.
        PhotoTerminal = "photo-terminal",
        /// A machine that takes fees.
        PaymentMachine = "payment-machine",
        /// A machine that prints waiting numbers.
        TicketPrinter = "ticket-printer",
        /// A machine for visitors with an appointment.
        CheckIn = "check-in",
        /// Toilets.
        Toilet = "toilet",
        /// An accessible toilet.
        AccessibleToilet = "accessible-toilet",
        /// A room to change and feed a baby.
        BabyRoom = "baby-room",
        /// A room for prayer or quiet.
        QuietRoom = "quiet-room",
        /// A waiting area without a letter.
        WaitingArea = "waiting-area",
        /// A waiting area with the letter of its zone.
        ZoneWaitingArea = "zone-waiting-area",
        /// Seats.
        Seat = "seat",
        /// The way out.
        Exit = "exit",
        /// A defibrillator.
        Defibrillator = "defibrillator",
        /// A letter box.
        LetterBox = "letter-box",
        /// A copying machine.
        Copier = "copier",
        /// Drinking water.
        Water = "water",
        /// A lift.
        Lift = "lift",
        /// A staircase.
        Stairs = "stairs",
        /// A door across the way.
        Door = "door",
        /// A door of the building.
        Entrance = "entrance",
        /// A ramp.
        Ramp = "ramp",
        /// A few steps.
        Steps = "steps",
        /// A room with its number.
        Room = "room",
        /// The end of a corridor.
        CorridorEnd = "corridor-end",
    }
}

/// Something a visitor can see and name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Landmark {
    /// What it is.
    pub kind: LandmarkKind,
    /// The number or letter on its sign, if it has one.
    pub label: Option<String>,
    /// The point of the floor plan where it stands, if it stands at one.
    pub node: Option<NodeIndex>,
}

impl Landmark {
    pub(super) fn unnamed(kind: LandmarkKind) -> Self {
        Self { kind, label: None, node: None }
    }

    /// The same to somebody who reads the sentence.
    fn sounds_like(&self, other: &Self) -> bool {
        (self.kind, &self.label) == (other.kind, &other.label)
    }
}

impl From<FacilityKind> for LandmarkKind {
    fn from(facility: FacilityKind) -> Self {
        match facility {
            FacilityKind::InfoDesk => Self::InfoDesk,
            FacilityKind::PhotoTerminal => Self::PhotoTerminal,
            FacilityKind::PaymentMachine => Self::PaymentMachine,
            FacilityKind::TicketPrinter => Self::TicketPrinter,
            FacilityKind::CheckIn => Self::CheckIn,
            FacilityKind::Toilet => Self::Toilet,
            FacilityKind::AccessibleToilet => Self::AccessibleToilet,
            FacilityKind::BabyRoom => Self::BabyRoom,
            FacilityKind::QuietRoom => Self::QuietRoom,
            FacilityKind::WaitingArea => Self::WaitingArea,
            FacilityKind::Seat => Self::Seat,
            FacilityKind::Exit => Self::Exit,
            FacilityKind::Defibrillator => Self::Defibrillator,
            FacilityKind::LetterBox => Self::LetterBox,
            FacilityKind::Copier => Self::Copier,
            FacilityKind::Water => Self::Water,
        }
    }
}

impl LandmarkKind {
    /// How well it is seen and known, from 0 to 10: an assumption from what people name when they
    /// are asked the way.
    fn salience(self) -> f64 {
        match self {
            Self::InfoDesk | Self::Lift | Self::Entrance => 10.0,
            Self::Stairs | Self::PaymentMachine | Self::PhotoTerminal => 8.0,
            Self::WaitingArea | Self::ZoneWaitingArea | Self::CheckIn | Self::TicketPrinter => 7.0,
            Self::Toilet | Self::Exit | Self::Ramp | Self::Steps | Self::CorridorEnd => 6.0,
            Self::LetterBox | Self::Copier | Self::AccessibleToilet | Self::Door => 5.0,
            Self::BabyRoom | Self::QuietRoom | Self::Water | Self::Defibrillator => 4.0,
            Self::Room => 2.5,
            Self::Seat => 1.0,
        }
    }
}

/// How far from a decision a landmark may stand to mark it, in metres. ArcGIS Indoors names
/// landmarks within the same distance.
const NEAR: f64 = 4.0;
/// How far ahead a corridor's wall may be to be its end, in metres.
const END_AHEAD: f64 = 3.5;

/// Everything on the floors that can be named, with the place where it is seen.
pub(super) struct Sights<'a> {
    building: &'a Building,
    sights: Vec<Sight>,
}

struct Sight {
    landmark: Landmark,
    floor: FloorIndex,
    at: Point,
}

impl<'a> Sights<'a> {
    /// All but what stands where the way begins or ends, and the room where it ends.
    pub fn new(building: &'a Building, start: NodeIndex, target: NodeIndex) -> Self {
        let mut doors: Vec<Option<NodeIndex>> = vec![None; building.nodes.len()];
        for link in &building.links {
            for (inner, door) in [(link.from, link.to), (link.to, link.from)] {
                if building.node(door).door.is_some() && doors[inner.get()].is_none() {
                    doors[inner.get()] = Some(door);
                }
            }
        }
        let mut sights = Vec::new();
        let mut add = |node: NodeIndex, kind: LandmarkKind, label: Option<String>| {
            let inner = building.node(node);
            let open = inner.room.is_none_or(|room| {
                let kind = building.room(room).kind;
                is_thoroughfare(kind) && !matches!(kind, RoomKind::Stairwell | RoomKind::LiftShaft)
            });
            // What is behind a door is seen as its door.
            let seen_at = doors[node.get()].filter(|_| !open).unwrap_or(node);
            sights.push(Sight {
                landmark: Landmark { kind, label, node: Some(node) },
                floor: inner.floor,
                at: building.node(seen_at).at,
            });
        };
        let target_room = building.node(target).room;
        for index in building.node_indices() {
            let node = building.node(index);
            if index == start || index == target || node.kind != NodeKind::Place {
                continue;
            }
            let room = node.room.map(|room| building.room(room));
            if let Some(facility) = node.facility {
                let zone = room.and_then(|room| room.zone.clone());
                match (facility, zone) {
                    (FacilityKind::WaitingArea, Some(zone)) => {
                        add(index, LandmarkKind::ZoneWaitingArea, Some(zone));
                    }
                    _ => add(index, facility.into(), None),
                }
            } else if node.room != target_room
                && let Some(number) = room.and_then(|room| room.number.clone())
            {
                add(index, LandmarkKind::Room, Some(number));
            }
        }
        for transfer in &building.transfers {
            let kind = match transfer.kind {
                TransferKind::Lift => LandmarkKind::Lift,
                TransferKind::Stairs => LandmarkKind::Stairs,
            };
            for stop in &transfer.stops {
                add(*stop, kind, None);
            }
        }
        Self { building, sights }
    }

    /// What best marks a place on the way: near, in sight, and not named alike by something else
    /// near it or on the stretch that leads there.
    pub fn marking(
        &self,
        floor: FloorIndex,
        at: Point,
        into: f64,
        stretch: &[Point],
    ) -> Option<Landmark> {
        let mut best: Option<(f64, Landmark)> = self.is_corridor_end(floor, at, into).then(|| {
            let end = LandmarkKind::CorridorEnd;
            (end.salience(), Landmark::unnamed(end))
        });
        for sight in self.sights.iter().filter(|sight| sight.floor == floor) {
            let distance = sight.at.distance(at);
            let score = sight.landmark.kind.salience() - distance / 2.0;
            if distance > NEAR
                || score <= best.as_ref().map_or(0.0, |best| best.0)
                || !self.sees(floor, at, sight.at)
                || self.is_ambiguous(sight, stretch)
            {
                continue;
            }
            best = Some((score, sight.landmark.clone()));
        }
        best.map(|(_, landmark)| landmark)
    }

    /// What best confirms a stretch to somebody who walks it. `near` are positions along it.
    pub fn passed(
        &self,
        floor: FloorIndex,
        near: &[Point],
        but: &[Option<&Landmark>],
    ) -> Option<Landmark> {
        let mut best: Option<(f64, Landmark)> = None;
        for sight in self.sights.iter().filter(|sight| sight.floor == floor) {
            if but.iter().flatten().any(|other| other.sounds_like(&sight.landmark)) {
                continue;
            }
            let nearest = near
                .iter()
                .map(|at| (at.distance(sight.at), *at))
                .min_by(|a, b| a.0.total_cmp(&b.0));
            let Some((distance, at)) = nearest.filter(|(distance, _)| *distance <= NEAR) else {
                continue;
            };
            let score = sight.landmark.kind.salience() - distance / 2.0;
            if score <= best.as_ref().map_or(0.0, |best| best.0) || !self.sees(floor, at, sight.at)
            {
                continue;
            }
            best = Some((score, sight.landmark.clone()));
        }
        best.map(|(_, landmark)| landmark)
    }

    /// Whether something that sounds the same could be taken for it: near it or seen before it.
    fn is_ambiguous(&self, sight: &Sight, stretch: &[Point]) -> bool {
        self.sights.iter().any(|other| {
            other.floor == sight.floor
                && other.landmark.node != sight.landmark.node
                && other.landmark.sounds_like(&sight.landmark)
                && other.at.distance(sight.at) > 1.0
                && (other.at.distance(sight.at) <= NEAR
                    || stretch.iter().any(|at| at.distance(other.at) <= NEAR))
        })
    }

    fn is_corridor_end(&self, floor: FloorIndex, at: Point, into: f64) -> bool {
        let Some(room) = crate::routing::room_at(self.building, floor, at) else { return false };
        let room = self.building.room(room);
        if !matches!(room.kind, RoomKind::Corridor | RoomKind::Passage) {
            return false;
        }
        let (sin, cos) = into.to_radians().sin_cos();
        let ahead = Point::new(at.x + sin * END_AHEAD, at.y + cos * END_AHEAD);
        // At the end one sees a wall ahead; a way that goes on has none within reach.
        geometry::edges(&room.outline).any(|(a, b)| geometry::crossing(at, ahead, a, b).is_some())
            && !self
                .openings(floor)
                .any(|(open, width)| geometry::distance_to_segment(open, at, ahead) <= width / 2.0)
    }

    /// Whether no wall stands between two positions. What is seen may itself be in a wall.
    fn sees(&self, floor: FloorIndex, from: Point, to: Point) -> bool {
        let distance = from.distance(to);
        if distance < 0.6 {
            return true;
        }
        let before = to.towards(from, 0.4 / distance);
        !self.building.rooms.iter().filter(|room| room.floor == floor).any(|room| {
            // Waiting areas and info desks are often mere parts of a hall; where they have walls,
            // their neighbours have them too.
            !matches!(room.kind, RoomKind::WaitingArea | RoomKind::InfoDesk)
                && geometry::edges(&room.outline).any(|(a, b)| {
                    geometry::crossing(from, before, a, b).is_some_and(|fraction| {
                        let at = from.towards(before, fraction);
                        !self
                            .openings(floor)
                            .any(|(open, width)| open.distance(at) <= width / 2.0 + 0.1)
                    })
                })
        })
    }

    /// Openings without a leaf: their middle and their width.
    fn openings(&self, floor: FloorIndex) -> impl Iterator<Item = (Point, f64)> + '_ {
        self.building.nodes.iter().filter(move |node| node.floor == floor).filter_map(|node| {
            let door = node.door.filter(|door| door.opening == DoorOpening::Open)?;
            Some((node.at, door.width))
        })
    }
}
