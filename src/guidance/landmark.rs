//! Landmarks: what a visitor can see and name on the way.

use super::{
    Bend,
    beside::{CLEAR, beside, metres_towards},
};
use crate::{
    floorplan::{
        Access, Building, DoorOpening, FacilityKind, FloorIndex, NodeIndex, NodeKind, RoomKind,
        TransferKind,
        geometry::{self, Point},
    },
    locale::message::keywords,
    routing::{ProfileKind, Route, is_thoroughfare},
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
        /// A way out for emergencies.
        EmergencyExit = "emergency-exit",
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
        /// An escalator.
        Escalator = "escalator",
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
            FacilityKind::EmergencyExit => Self::EmergencyExit,
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
            Self::Stairs | Self::Escalator | Self::PaymentMachine | Self::PhotoTerminal => 8.0,
            Self::WaitingArea | Self::ZoneWaitingArea | Self::CheckIn | Self::TicketPrinter => 7.0,
            Self::Toilet | Self::Exit | Self::Ramp | Self::Steps | Self::CorridorEnd => 6.0,
            Self::EmergencyExit
            | Self::LetterBox
            | Self::Copier
            | Self::AccessibleToilet
            | Self::Door => 5.0,
            Self::BabyRoom | Self::QuietRoom | Self::Water | Self::Defibrillator => 4.0,
            Self::Room => 2.5,
            Self::Seat => 1.0,
        }
    }

    /// Whether one notices it without seeing it: by its sound, by the people there, or underfoot.
    fn is_felt(self) -> bool {
        matches!(
            self,
            Self::InfoDesk
                | Self::Lift
                | Self::Stairs
                | Self::Escalator
                | Self::Entrance
                | Self::Exit
                | Self::Door
                | Self::Ramp
                | Self::Steps
                | Self::CorridorEnd
                | Self::WaitingArea
                | Self::ZoneWaitingArea
        )
    }
}

/// How far from a decision a landmark may stand to mark it, in metres. ArcGIS Indoors names
/// landmarks within the same distance.
const NEAR: f64 = 4.0;
/// What lies aside by less is straight ahead, in metres.
const STRAIGHT_AHEAD: f64 = 0.8;
/// What lies ahead or behind by less is beside somebody, in metres.
const BESIDE: f64 = 1.5;
/// How far ahead a corridor's wall may be to be its end, in metres.
const END_AHEAD: f64 = 3.5;
/// A wall nearer than this many metres is the one in whose door one stands.
const END_HERE: f64 = 0.1;
/// How far from its wall an opening may be drawn, in metres.
const DOOR_TOLERANCE: f64 = 0.25;

/// Everything on the floors that can be named, with the place where it is seen.
pub(super) struct Sights<'a> {
    building: &'a Building,
    target: NodeIndex,
    /// For whom they are: what is not seen is not named to the blind.
    pub(super) whom: ProfileKind,
    sights: Vec<Sight>,
}

struct Sight {
    landmark: Landmark,
    floor: FloorIndex,
    at: Point,
}

impl<'a> Sights<'a> {
    /// All but what stands where the way begins or ends, the room where it ends, and what is in
    /// the room where it begins: somebody who stands in a waiting area is not led to it.
    pub fn new(building: &'a Building, route: &Route, whom: ProfileKind) -> Self {
        let (start, target) = (route.start(), route.target());
        let mut sights = Self { building, target, whom, sights: Vec::new() };
        let is_on_the_way =
            |node: NodeIndex| route.legs.iter().any(|leg| leg.floor == building.node(node).floor);
        let doors = doors(building, is_on_the_way);
        let start_room = building.node(start).room.filter(|_| is_enclosed(building, start));
        let target_room = building.node(target).room;
        for index in building.node_indices().filter(|index| is_on_the_way(*index)) {
            let node = building.node(index);
            let at_home = start_room.is_some() && node.room == start_room;
            if index == start || index == target || at_home || node.kind != NodeKind::Place {
                continue;
            }
            let room = node.room.map(|room| building.room(room));
            if let Some(facility) = node.facility {
                let zone = room.and_then(|room| room.zone.as_deref());
                let outdoor = room.is_none_or(|room| room.kind == RoomKind::Outdoor);
                match (facility, zone) {
                    // A way out that lies in the open is a place in the street, not a door.
                    (FacilityKind::Exit, _) if outdoor => {}
                    (FacilityKind::WaitingArea, Some(zone)) => {
                        sights.add(&doors, index, LandmarkKind::ZoneWaitingArea, Some(zone));
                    }
                    _ => sights.add(&doors, index, facility.into(), None),
                }
            } else if node.room != target_room
                && let Some(number) = room.and_then(|room| room.number.as_deref())
            {
                sights.add(&doors, index, LandmarkKind::Room, Some(number));
            }
        }
        for transfer in &building.transfers {
            let kind = match transfer.kind {
                TransferKind::Lift => LandmarkKind::Lift,
                TransferKind::Stairs => LandmarkKind::Stairs,
                TransferKind::Escalator => LandmarkKind::Escalator,
            };
            for stop in transfer.stops.iter().filter(|stop| is_on_the_way(**stop)) {
                sights.add(&doors, *stop, kind, None);
            }
        }
        sights
    }

    /// Adds what stands at a point: what is behind doors is seen as each of them.
    fn add(
        &mut self,
        doors: &[Vec<NodeIndex>],
        node: NodeIndex,
        kind: LandmarkKind,
        label: Option<&str>,
    ) {
        if self.whom == ProfileKind::Blind && !kind.is_felt() {
            return;
        }
        let seen_at = match doors[node.get()].as_slice() {
            doors if !doors.is_empty() && is_enclosed(self.building, node) => doors,
            _ => &[node],
        };
        let floor = self.building.node(node).floor;
        self.sights.extend(seen_at.iter().map(|door| Sight {
            landmark: Landmark { kind, label: label.map(str::to_owned), node: Some(node) },
            floor,
            at: self.building.node(*door).at,
        }));
    }

    /// What best marks a turn on the way, and whether it is passed shortly before: near, in sight,
    /// and not named alike by something else near it or on the stretch that leads there. `into` is
    /// how one comes to the turn, `line` the way there from the turn before, `stretch` positions
    /// on it without its ends, and `next` where one then comes to the next decision, if to any.
    pub fn marking(
        &self,
        floor: FloorIndex,
        into: f64,
        bend: Bend,
        stretch: &[Point],
        line: &[Point],
        next: Option<Point>,
    ) -> Option<(Landmark, bool)> {
        let at = *line.last()?;
        // Where a corridor bends a little, it goes on.
        let slight = matches!(bend, Bend::Straight | Bend::SlightLeft | Bend::SlightRight);
        let ends = !slight && self.is_corridor_end(floor, at, into);
        let mut best: Option<(f64, Landmark, bool)> = ends.then(|| {
            let end = LandmarkKind::CorridorEnd;
            (end.salience(), Landmark::unnamed(end), false)
        });
        let (sin, cos) = into.to_radians().sin_cos();
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
            let (x, y) = (sight.at.x - at.x, sight.at.y - at.y);
            let (ahead, aside) = (x * sin + y * cos, (x * cos - y * sin).abs());
            // Who is told to turn at what lies beyond walks up to it first; only what lies straight
            // ahead stops them in time.
            if ahead > BESIDE && aside > STRAIGHT_AHEAD {
                continue;
            }
            // Who walks up to what lies behind the next decision misses that, and who bears a
            // little to one side does so before what lies ahead.
            if next.is_some_and(|next| {
                let onwards = metres_towards(at, next, sight.at);
                let beyond = onwards > BESIDE && onwards > at.distance(next) - CLEAR;
                beyond || (slight && ahead.max(onwards) > BESIDE)
            }) {
                continue;
            }
            let is_past = ahead < -BESIDE;
            if is_past && beside(line, sight.at).is_none() {
                continue;
            }
            best = Some((score, sight.landmark.clone(), is_past));
        }
        best.map(|(_, landmark, is_past)| (landmark, is_past))
    }

    /// What best confirms a stretch to somebody who walks it: something that lies ahead where it
    /// begins, behind where it ends, and beside it in between.
    pub fn passed(
        &self,
        floor: FloorIndex,
        line: &[Point],
        but: &[Option<&Landmark>],
    ) -> Option<Landmark> {
        let mut best: Option<(f64, Landmark)> = None;
        for sight in self.sights.iter().filter(|sight| sight.floor == floor) {
            if but.iter().flatten().any(|other| other.sounds_like(&sight.landmark))
                || self.sounds_like_target(&sight.landmark)
            {
                continue;
            }
            let Some(beside) = beside(line, sight.at) else { continue };
            let distance = beside[1].distance(sight.at);
            let score = sight.landmark.kind.salience() - distance / 2.0;
            if distance > NEAR
                || score <= best.as_ref().map_or(0.0, |best| best.0)
                || !beside.iter().all(|at| self.sees(floor, *at, sight.at))
            {
                continue;
            }
            best = Some((score, sight.landmark.clone()));
        }
        best.map(|(_, landmark)| landmark)
    }

    /// Whether somebody could take it for where the way ends.
    fn sounds_like_target(&self, landmark: &Landmark) -> bool {
        let target = self.building.node(self.target);
        let kind = target.facility.map(LandmarkKind::from);
        let zone = target.room.and_then(|room| self.building.room(room).zone.as_ref());
        match landmark.kind {
            LandmarkKind::ZoneWaitingArea => {
                kind == Some(LandmarkKind::WaitingArea) && landmark.label.as_ref() == zone
            }
            other => kind == Some(other),
        }
    }

    /// Whether something that sounds the same could be taken for it: near it or seen before it.
    fn is_ambiguous(&self, sight: &Sight, stretch: &[Point]) -> bool {
        self.sights.iter().any(|other| {
            other.floor == sight.floor
                && other.landmark.sounds_like(&sight.landmark)
                && other.at.distance(sight.at) > 1.0
                && (other.at.distance(sight.at) <= NEAR
                    || stretch.iter().any(|at| at.distance(other.at) <= NEAR))
        })
    }

    fn is_corridor_end(&self, floor: FloorIndex, at: Point, into: f64) -> bool {
        let (sin, cos) = into.to_radians().sin_cos();
        let corridor = |at: Point| {
            crate::routing::room_at(self.building, floor, at)
                .map(|room| self.building.room(room))
                .filter(|room| matches!(room.kind, RoomKind::Corridor | RoomKind::Passage))
        };
        // Only who walks in a corridor comes to its end, not who steps into it from a hall.
        if corridor(Point::new(at.x - sin * CLEAR, at.y - cos * CLEAR)).is_none() {
            return false;
        }
        let Some(room) = corridor(at) else { return false };
        let ahead = Point::new(at.x + sin * END_AHEAD, at.y + cos * END_AHEAD);
        let wall = geometry::edges(&room.outline)
            .filter_map(|wall| Some((geometry::crossing(at, ahead, wall.0, wall.1)?, wall)))
            .filter(|(fraction, _)| fraction * END_AHEAD > END_HERE)
            .min_by(|x, y| x.0.total_cmp(&y.0));
        // At the end one sees a wall ahead; where that wall is open, the way goes on.
        wall.is_some_and(|(fraction, wall)| !self.is_open(floor, at.towards(ahead, fraction), wall))
    }

    fn sees(&self, floor: FloorIndex, from: Point, to: Point) -> bool {
        sees(self.building, floor, from, to)
    }

    fn is_open(&self, floor: FloorIndex, at: Point, wall: (Point, Point)) -> bool {
        is_open(self.building, floor, at, wall)
    }
}

/// Whether no wall stands between two positions. What is seen may itself be in a wall.
pub(super) fn sees(building: &Building, floor: FloorIndex, from: Point, to: Point) -> bool {
    let distance = from.distance(to);
    if distance < 0.6 {
        return true;
    }
    let before = to.towards(from, 0.4 / distance);
    !building.rooms_on(floor).any(|(_, room)| {
        // Waiting areas and info desks are often mere parts of a hall; where they have walls,
        // their neighbours have them too.
        !matches!(room.kind, RoomKind::WaitingArea | RoomKind::InfoDesk)
            && geometry::edges(&room.outline).any(|wall| {
                geometry::crossing(from, before, wall.0, wall.1).is_some_and(|fraction| {
                    !is_open(building, floor, from.towards(before, fraction), wall)
                })
            })
    })
}

/// Whether an opening without a leaf stands in a wall where one looks at it or goes through.
fn is_open(building: &Building, floor: FloorIndex, at: Point, wall: (Point, Point)) -> bool {
    building.nodes_on(floor).any(|(_, node)| {
        node.door.is_some_and(|door| {
            door.opening == DoorOpening::Open && node.at.distance(at) <= door.width / 2.0 + 0.1
        }) && geometry::distance_to_segment(node.at, wall.0, wall.1) < DOOR_TOLERANCE
    })
}

/// The doors through which one sees each point: those next to it, without the staff's where there
/// are others.
fn doors(building: &Building, wanted: impl Fn(NodeIndex) -> bool) -> Vec<Vec<NodeIndex>> {
    let mut doors: Vec<Vec<NodeIndex>> = vec![Vec::new(); building.nodes.len()];
    for link in building.links.iter().filter(|link| wanted(link.from)) {
        for (inner, door) in [(link.from, link.to), (link.to, link.from)] {
            if building.node(door).door.is_some() && !doors[inner.get()].contains(&door) {
                doors[inner.get()].push(door);
            }
        }
    }
    let public =
        |door: &NodeIndex| building.node(*door).door.is_some_and(|d| d.access == Access::Public);
    for doors in &mut doors {
        if doors.iter().any(public) {
            doors.retain(public);
        }
    }
    doors
}

/// Whether a point lies in a room or a bay, not where people walk by.
pub(super) fn is_enclosed(building: &Building, node: NodeIndex) -> bool {
    building.node(node).room.is_some_and(|room| {
        let kind = building.room(room).kind;
        let bay = matches!(
            kind,
            RoomKind::WaitingArea | RoomKind::InfoDesk | RoomKind::Stairwell | RoomKind::LiftShaft
        );
        bay || !is_thoroughfare(kind)
    })
}
