//! The network of paths in flat arrays.

use super::hop::{self, Hop};
use crate::floorplan::{
    Access, Building, DoorOpening, EscalatorDirection, FloorIndex, Link, LinkIndex, LinkKind,
    NodeIndex, RoomIndex, RoomKind, TransferIndex, TransferKind,
    geometry::{self, Point},
};
use std::ops::Range;

/// The network of paths: for each point the arcs that leave it, one after the other.
///
/// What an arc is, is stored once. Whether it may be used, and what it costs, is for a
/// [`super::Profile`] to say.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Graph {
    /// For each point, where its arcs begin in `arcs`; one more entry for the end of the last.
    first: Vec<u32>,
    arcs: Vec<Arc>,
    /// What the search reads of each arc.
    hops: Vec<Hop>,
    passages: Vec<Option<Passage>>,
    /// For each point the room in which it stands; none for doors.
    rooms: Vec<Option<RoomIndex>>,
    /// For each room whether it is one that is not crossed on the way elsewhere.
    private: Vec<bool>,
    positions: Vec<(FloorIndex, Point)>,
    bends: Vec<Point>,
}

/// A way from one point to another, as seen by somebody who walks it in this direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arc {
    /// Where it begins.
    pub from: NodeIndex,
    /// Where it ends.
    pub to: NodeIndex,
    /// What it leads over.
    pub kind: ArcKind,
    /// Length in millimetres; 0 for lifts and stairs.
    pub length: u32,
    /// Millimetres gained in height; negative where it leads down; 0 for lifts and stairs.
    pub rise: i32,
    /// Number of steps.
    pub steps: u32,
    /// Floors gained; negative where it leads down.
    pub floors: i32,
    /// Clear width in millimetres, where it is limited.
    pub width: Option<u32>,
    /// Width and depth of the lift's car in millimetres, where they are known.
    pub car: (Option<u32>, Option<u32>),
    /// Milliseconds until this lift comes, where it is known.
    pub wait: Option<u32>,
    /// Milliseconds that this lift or escalator takes for one floor, where it is known.
    pub travel: Option<u32>,
    /// Whether steps, stairs or a ramp have a handrail.
    pub handrail: bool,
    /// Whether tactile paving leads along it.
    pub tactile: bool,
    /// Who may pass.
    pub access: Access,
    /// True where the arc leads against a one-way link. It is kept so that the reason for a missing
    /// way can be named; no profile uses it.
    pub against: bool,
    /// The room through which it leads, if it stays on its floor.
    pub room: Option<RoomIndex>,
    /// The room out of which it leads, if that is one that is not crossed on the way elsewhere.
    pub leaves: Option<RoomIndex>,
    /// How many turns of more than 45 degrees its own bends make.
    pub turns: u32,
    /// The corners between its ends: where they lie in the graph's array.
    bends: (u32, u32),
}

/// What an arc leads over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ArcKind {
    /// A level floor.
    Level(LinkIndex),
    /// A ramp.
    Ramp(LinkIndex),
    /// A few steps inside one floor.
    Steps(LinkIndex),
    /// A lift from one floor to another.
    Lift(TransferIndex),
    /// A staircase from one floor to another.
    Stairs(TransferIndex),
    /// An escalator from one floor to another.
    Escalator(TransferIndex),
}

impl ArcKind {
    /// The link, where the arc stays on its floor.
    pub fn link(self) -> Option<LinkIndex> {
        match self {
            Self::Level(link) | Self::Ramp(link) | Self::Steps(link) => Some(link),
            Self::Lift(_) | Self::Stairs(_) | Self::Escalator(_) => None,
        }
    }

    /// The lift or staircase, where the arc leads to another floor.
    pub fn transfer(self) -> Option<TransferIndex> {
        match self {
            Self::Lift(transfer) | Self::Stairs(transfer) | Self::Escalator(transfer) => {
                Some(transfer)
            }
            Self::Level(_) | Self::Ramp(_) | Self::Steps(_) => None,
        }
    }
}

/// A door as somebody meets it who walks through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passage {
    /// Clear width in millimetres.
    pub width: u32,
    /// Height of its threshold in millimetres.
    pub threshold: u32,
    /// How it opens.
    pub opening: DoorOpening,
    /// Who may pass.
    pub access: Access,
}

impl Graph {
    /// The network of a building.
    pub fn new(building: &Building) -> Self {
        let mut bends = Vec::new();
        let mut arcs = Vec::with_capacity(building.links.len() * 2);
        for index in building.link_indices() {
            arcs.extend(link_arcs(building, index, &mut bends));
        }
        for index in building.transfer_indices() {
            arcs.extend(transfer_arcs(building, index));
        }
        // A stable sort keeps the order of the files only among arcs of equal length between the
        // same two points, so that it does not matter for ties.
        arcs.sort_by_key(|(arc, _)| (arc.from, arc.to, arc.length));
        let (arcs, mut hops): (Vec<Arc>, Vec<Hop>) = arcs.into_iter().unzip();
        let mut first = vec![0; building.nodes.len() + 1];
        for arc in &arcs {
            first[arc.from.get() + 1] += 1;
        }
        for node in 1..first.len() {
            first[node] += first[node - 1];
        }
        hop::look_ahead(&first, &arcs, &mut hops);
        Self {
            first,
            arcs,
            hops,
            passages: building
                .nodes
                .iter()
                .map(|node| {
                    node.door.map(|door| Passage {
                        width: millimetres(door.width),
                        threshold: millimetres(door.threshold),
                        opening: door.opening,
                        access: door.access,
                    })
                })
                .collect(),
            rooms: building.node_indices().map(|node| inner_room(building, node)).collect(),
            private: building.rooms.iter().map(|room| !is_thoroughfare(room.kind)).collect(),
            positions: building.nodes.iter().map(|node| (node.floor, node.at)).collect(),
            bends,
        }
    }

    /// How many points there are.
    pub fn node_count(&self) -> usize {
        self.positions.len()
    }

    /// All points with their indices.
    pub fn nodes(&self) -> impl Iterator<Item = NodeIndex> + use<> {
        (0..self.node_count()).map(|place| NodeIndex(position(place)))
    }

    /// All arcs, ordered by the point where they begin.
    pub fn arcs(&self) -> &[Arc] {
        &self.arcs
    }

    /// Where the arcs that leave a point lie in [`Graph::arcs`].
    pub fn leaving(&self, node: NodeIndex) -> Range<usize> {
        self.first[node.get()] as usize..self.first[node.get() + 1] as usize
    }

    /// The door at a point, if there is one.
    pub fn passage(&self, node: NodeIndex) -> Option<Passage> {
        self.passages[node.get()]
    }

    /// The room in which a point stands; none for a door, which stands between two.
    pub fn room_of(&self, node: NodeIndex) -> Option<RoomIndex> {
        self.rooms[node.get()]
    }

    /// The room in which a point stands, if that is one that is not crossed on the way elsewhere.
    pub(super) fn private_room_of(&self, node: NodeIndex) -> Option<RoomIndex> {
        self.room_of(node).filter(|room| self.private[room.get()])
    }

    /// What the search reads of each arc, in the order of [`Graph::arcs`].
    pub(super) fn hops(&self) -> &[Hop] {
        &self.hops
    }

    /// The floor and the position of a point.
    pub fn position(&self, node: NodeIndex) -> (FloorIndex, Point) {
        self.positions[node.get()]
    }

    /// The corners of an arc between its two ends, in the direction of walking.
    pub fn bends(&self, arc: &Arc) -> &[Point] {
        &self.bends[arc.bends.0 as usize..arc.bends.1 as usize]
    }
}

/// Whether a room is there to be walked through on the way to somewhere else.
pub(crate) fn is_thoroughfare(kind: RoomKind) -> bool {
    matches!(
        kind,
        RoomKind::Hall
            | RoomKind::Corridor
            | RoomKind::Passage
            | RoomKind::Vestibule
            | RoomKind::Stairwell
            | RoomKind::LiftShaft
            | RoomKind::WaitingArea
            | RoomKind::InfoDesk
            | RoomKind::Outdoor
    )
}

fn link_arcs(building: &Building, index: LinkIndex, bends: &mut Vec<Point>) -> [(Arc, Hop); 2] {
    let link = building.link(index);
    let around = room_of_link(building, link);
    // A door belongs to both of its rooms; its own access says who may pass.
    let rooms_of_ends =
        [link.from, link.to].into_iter().filter_map(|end| inner_room(building, end));
    let staff = link.access == Access::Staff
        || around
            .into_iter()
            .chain(rooms_of_ends)
            .any(|room| building.room(room).access == Access::Staff);
    let private = |room: &RoomIndex| !is_thoroughfare(building.room(*room).kind);
    // One leaves a room through a door, or where it is open towards the next one.
    let leaves = |from: NodeIndex, to: NodeIndex| {
        let room = inner_room(building, from).or(around).filter(private)?;
        (inner_room(building, to) != Some(room)).then_some(room)
    };
    let reversed: Vec<Point> = link.line.iter().rev().copied().collect();
    let corners = link.line.get(1..link.line.len().saturating_sub(1)).unwrap_or_default();
    let mut stored = |corners: &mut dyn Iterator<Item = Point>| {
        let first = bends.len();
        bends.extend(corners);
        (position(first), position(bends.len()))
    };
    let forth = stored(&mut corners.iter().copied());
    let back = stored(&mut corners.iter().rev().copied());
    let arc = |from: NodeIndex, to: NodeIndex, rise: f64, bends, against| Arc {
        from,
        to,
        kind: match link.kind {
            LinkKind::Level => ArcKind::Level(index),
            LinkKind::Ramp => ArcKind::Ramp(index),
            LinkKind::Steps => ArcKind::Steps(index),
        },
        length: millimetres(link.length),
        rise: signed_millimetres(rise),
        steps: link.steps,
        floors: 0,
        width: link.width.map(millimetres),
        car: (None, None),
        wait: None,
        travel: None,
        handrail: link.handrail,
        tactile: link.tactile,
        room: around,
        access: if staff { Access::Staff } else { Access::Public },
        against,
        leaves: leaves(from, to),
        turns: hop::turns(&link.line),
        bends,
    };
    [
        (arc(link.from, link.to, link.rise, forth, false), Hop::along(link.to, &link.line)),
        (arc(link.to, link.from, -link.rise, back, link.one_way), Hop::along(link.from, &reversed)),
    ]
}

fn transfer_arcs(building: &Building, index: TransferIndex) -> Vec<(Arc, Hop)> {
    let transfer = building.transfer(index);
    let ordinal = |node: NodeIndex| building.floor(building.node(node).floor).ordinal;
    let staff = |stop: NodeIndex| {
        inner_room(building, stop).is_some_and(|room| building.room(room).access == Access::Staff)
    };
    let mut arcs = Vec::new();
    // Every pair of stops has its own arc, so that one waits for a lift once, not on every floor.
    for from in transfer.stops.iter().copied() {
        for to in transfer.stops.iter().copied() {
            if building.node(from).floor == building.node(to).floor {
                continue;
            }
            let floors = ordinal(to).saturating_sub(ordinal(from));
            let against = match transfer.direction {
                Some(EscalatorDirection::Up) => floors < 0,
                Some(EscalatorDirection::Down) => floors > 0,
                None => false,
            };
            let arc = Arc {
                from,
                to,
                kind: match transfer.kind {
                    TransferKind::Lift => ArcKind::Lift(index),
                    TransferKind::Stairs => ArcKind::Stairs(index),
                    TransferKind::Escalator => ArcKind::Escalator(index),
                },
                length: 0,
                rise: 0,
                steps: transfer.steps_per_floor.saturating_mul(floors.unsigned_abs()),
                floors,
                width: Some(millimetres(transfer.width)),
                car: (transfer.car_width.map(millimetres), transfer.car_depth.map(millimetres)),
                wait: transfer.wait_seconds.map(|seconds| seconds.saturating_mul(1000)),
                travel: transfer.floor_seconds.map(|seconds| seconds.saturating_mul(1000)),
                handrail: transfer.handrail,
                tactile: true,
                room: None,
                access: if staff(from) || staff(to) { Access::Staff } else { transfer.access },
                against,
                leaves: inner_room(building, from)
                    .filter(|room| !is_thoroughfare(building.room(*room).kind)),
                turns: 0,
                bends: (0, 0),
            };
            arcs.push((arc, Hop::between_floors(to)));
        }
    }
    arcs
}

/// The room through which a link leads: that of an end which is no door, else the smallest one
/// around the link's middle.
fn room_of_link(building: &Building, link: &Link) -> Option<RoomIndex> {
    inner_room(building, link.from).or_else(|| inner_room(building, link.to)).or_else(|| {
        let segment = link.line.len() / 2;
        let middle = link.line.get(segment.wrapping_sub(1))?.towards(*link.line.get(segment)?, 0.5);
        room_at(building, building.node(link.from).floor, middle)
    })
}

/// The room in which a point stands; none for a door, which stands between two.
fn inner_room(building: &Building, node: NodeIndex) -> Option<RoomIndex> {
    let node = building.node(node);
    node.room.filter(|_| node.door.is_none())
}

/// The smallest room of a floor around a position.
pub(crate) fn room_at(building: &Building, floor: FloorIndex, at: Point) -> Option<RoomIndex> {
    let around = building.rooms_on(floor).filter(|(_, room)| geometry::contains(&room.outline, at));
    let smallest = around.min_by(|(a, room), (b, other)| {
        geometry::area(&room.outline).total_cmp(&geometry::area(&other.outline)).then(a.cmp(b))
    });
    smallest.map(|(index, _)| index)
}

fn position(length: usize) -> u32 {
    u32::try_from(length).expect("a building has far fewer than four billion corners")
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float beyond the range becomes the nearest whole number, not-a-number becomes 0"
)]
fn millimetres(metres: f64) -> u32 {
    (metres * 1000.0).round() as u32
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a float beyond the range becomes the nearest whole number, not-a-number becomes 0"
)]
fn signed_millimetres(metres: f64) -> i32 {
    (metres * 1000.0).round() as i32
}
