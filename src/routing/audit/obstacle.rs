//! What keeps a profile from using an arc, and what would change that.

use super::Scope;
use crate::{
    floorplan::{Access, DoorOpening, LinkIndex, NodeIndex, Part, RoomIndex, TransferIndex},
    routing::{Arc, ArcKind, Profile},
};

/// The effort of changing what is so on purpose: more than of everything else on a way.
pub(super) const ON_PURPOSE: u32 = 10_000;

/// One change to the building. Lengths are millimetres, slopes millimetres of height per metre.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Remedy {
    /// Reopen what is closed.
    Reopen(Part),
    /// Fit a handrail to steps or a ramp inside a floor.
    HandrailOnSteps(LinkIndex),
    /// Fit a handrail to a staircase.
    HandrailOnStairs(TransferIndex),
    /// Lower the threshold of a door.
    LowerThreshold {
        /// The door.
        door: NodeIndex,
        /// Its threshold.
        is: u32,
        /// The highest that the profile passes.
        wanted: u32,
    },
    /// Widen a door.
    WiderDoor {
        /// The door.
        door: NodeIndex,
        /// Its clear width.
        is: u32,
        /// The least that the profile passes.
        wanted: u32,
    },
    /// Give a revolving door a door with hinges beside it.
    DoorBesideRevolving(NodeIndex),
    /// Widen a way.
    WiderWay {
        /// The way.
        link: LinkIndex,
        /// Its clear width.
        is: u32,
        /// The least that the profile passes.
        wanted: u32,
    },
    /// Make a ramp less steep.
    GentlerRamp {
        /// The ramp, or a way that rises like one.
        link: LinkIndex,
        /// Its slope.
        is: u32,
        /// The steepest that the profile climbs.
        wanted: u32,
    },
    /// Build a ramp beside steps.
    RampBesideSteps(LinkIndex),
    /// Widen a staircase.
    WiderStairs {
        /// The staircase.
        stairs: TransferIndex,
        /// Its clear width.
        is: u32,
        /// The least that the profile passes.
        wanted: u32,
    },
    /// Give a lift a wider door or a larger car.
    LargerLift {
        /// The lift.
        lift: TransferIndex,
        /// The width of its door, and the width and depth of its car, that the profile needs.
        wanted: [u32; 3],
    },
    /// Build a lift beside stairs or an escalator.
    LiftBeside(TransferIndex),
    /// Build stairs beside a lift, for those who take none.
    StairsBeside(TransferIndex),
    /// Let visitors pass where only staff may.
    OpenToVisitors(Part),
    /// Let a way be walked, or an escalator run, in both directions.
    BothDirections(Part),
}

impl Remedy {
    /// The part of the building that changes.
    pub fn part(self) -> Part {
        match self {
            Self::Reopen(part) | Self::OpenToVisitors(part) | Self::BothDirections(part) => part,
            Self::HandrailOnSteps(link)
            | Self::WiderWay { link, .. }
            | Self::GentlerRamp { link, .. }
            | Self::RampBesideSteps(link) => Part::Link(link),
            Self::HandrailOnStairs(transfer)
            | Self::WiderStairs { stairs: transfer, .. }
            | Self::LargerLift { lift: transfer, .. }
            | Self::LiftBeside(transfer)
            | Self::StairsBeside(transfer) => Part::Transfer(transfer),
            Self::LowerThreshold { door, .. }
            | Self::WiderDoor { door, .. }
            | Self::DoorBesideRevolving(door) => Part::Door(door),
        }
    }

    /// The same change with the figures that serve the wants of both, where both are the same
    /// change of the same part.
    #[must_use]
    pub fn stricter(self, other: Self) -> Self {
        match (self, other) {
            (Self::LowerThreshold { wanted, .. }, Self::LowerThreshold { wanted: less, .. })
            | (Self::GentlerRamp { wanted, .. }, Self::GentlerRamp { wanted: less, .. })
                if less < wanted =>
            {
                other
            }
            (Self::WiderDoor { wanted, .. }, Self::WiderDoor { wanted: more, .. })
            | (Self::WiderWay { wanted, .. }, Self::WiderWay { wanted: more, .. })
            | (Self::WiderStairs { wanted, .. }, Self::WiderStairs { wanted: more, .. })
                if more > wanted =>
            {
                other
            }
            (Self::LargerLift { lift, wanted }, Self::LargerLift { wanted: more, .. }) => {
                let wanted = std::array::from_fn(|at| wanted[at].max(more[at]));
                Self::LargerLift { lift, wanted }
            }
            _ => self,
        }
    }

    /// How much work it is, in a scale that only orders: a handrail is 1, a lift is 100. What is
    /// for staff or one-way is so on purpose, and comes after everything else.
    fn effort(self) -> u32 {
        match self {
            Self::Reopen(_) | Self::HandrailOnSteps(_) | Self::HandrailOnStairs(_) => 1,
            Self::LowerThreshold { .. } => 2,
            Self::WiderDoor { .. } => 5,
            Self::DoorBesideRevolving(_) => 8,
            Self::WiderWay { .. } | Self::GentlerRamp { .. } => 10,
            Self::RampBesideSteps(_) => 15,
            Self::WiderStairs { .. } => 60,
            Self::LargerLift { .. } => 80,
            Self::LiftBeside(_) | Self::StairsBeside(_) => 100,
            Self::OpenToVisitors(_) => ON_PURPOSE,
            Self::BothDirections(_) => 100 * ON_PURPOSE,
        }
    }
}

/// One reason why arcs cannot be used: a part of the building and what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Obstacle {
    part: Part,
    fault: Fault,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Fault {
    /// The profile cannot pass: too narrow, too steep, too high.
    Shape,
    StaffOnly,
    Against,
    Closed,
}

impl Obstacle {
    fn new(part: Part, fault: Fault) -> Self {
        Self { part, fault }
    }

    /// What keeps a profile from using an arc, one entry for each part that would have to change.
    pub(super) fn of_arc(scope: &Scope<'_>, profile: &Profile, arc: &Arc) -> Vec<Self> {
        let Scope { graph, building, closed, .. } = *scope;
        let mut obstacles = Vec::new();
        let way = match arc.kind {
            ArcKind::Level(link) | ArcKind::Ramp(link) | ArcKind::Steps(link) => Part::Link(link),
            ArcKind::Lift(transfer) | ArcKind::Stairs(transfer) | ArcKind::Escalator(transfer) => {
                Part::Transfer(transfer)
            }
        };
        if !closed.is_empty() {
            let door = |node| graph.passage(node).map(|_| Part::Door(node));
            let room = |node| graph.room_of(node).map(Part::Room);
            let parts = [
                Some(way),
                arc.room.map(Part::Room),
                room(arc.from),
                room(arc.to),
                door(arc.from),
                door(arc.to),
            ];
            let is_closed = |part: &Part| closed.contains(part);
            obstacles.extend(
                parts
                    .into_iter()
                    .flatten()
                    .filter(is_closed)
                    .map(|part| Self::new(part, Fault::Closed)),
            );
        }
        let mut with_the_stream = *arc;
        with_the_stream.against = false;
        let has_shape = profile.way(&with_the_stream).is_err();
        if has_shape {
            obstacles.push(Self::new(way, Fault::Shape));
        }
        // What is built beside a lift or stairs is for visitors and leads both ways.
        let is_replaced = has_shape
            && arc.kind.transfer().is_some_and(|transfer| {
                let remedies = transfer_remedies(scope, profile, transfer);
                let beside =
                    |one: &Remedy| matches!(one, Remedy::LiftBeside(_) | Remedy::StairsBeside(_));
                remedies.iter().any(beside)
            });
        if arc.access == Access::Staff {
            let rooms = [graph.room_of(arc.from), graph.room_of(arc.to), arc.room];
            let staff = |room: &RoomIndex| building.room(*room).access == Access::Staff;
            let rooms: Vec<RoomIndex> = rooms.into_iter().flatten().filter(staff).collect();
            let own = match way {
                Part::Link(link) => building.link(link).access,
                Part::Transfer(transfer) => building.transfer(transfer).access,
                Part::Door(_) | Part::Room(_) => Access::Public,
            };
            if !is_replaced && (own == Access::Staff || rooms.is_empty()) {
                obstacles.push(Self::new(way, Fault::StaffOnly));
            }
            let rooms = rooms.into_iter().map(|room| Self::new(Part::Room(room), Fault::StaffOnly));
            obstacles.extend(rooms);
        }
        if arc.against && !is_replaced {
            obstacles.push(Self::new(way, Fault::Against));
        }
        obstacles.extend(Self::of_door(scope, profile, arc.to));
        obstacles.sort_unstable();
        obstacles.dedup();
        obstacles
    }

    /// What keeps a profile from setting off at a point: the door at which it begins.
    pub(super) fn of_start(scope: &Scope<'_>, profile: &Profile, start: NodeIndex) -> Vec<Self> {
        let mut obstacles = Self::of_door(scope, profile, start);
        if scope.closed.contains(&Part::Door(start)) {
            obstacles.push(Self::new(Part::Door(start), Fault::Closed));
        }
        obstacles
    }

    fn of_door(scope: &Scope<'_>, profile: &Profile, node: NodeIndex) -> Vec<Self> {
        let Some(passage) = scope.graph.passage(node) else { return Vec::new() };
        let mut obstacles = Vec::new();
        if passage.access == Access::Staff {
            obstacles.push(Self::new(Part::Door(node), Fault::StaffOnly));
        }
        if !door_remedies(scope, profile, node).is_empty() {
            obstacles.push(Self::new(Part::Door(node), Fault::Shape));
        }
        obstacles
    }

    /// What would remove it.
    pub(super) fn remedies(self, scope: &Scope<'_>, profile: &Profile) -> Vec<Remedy> {
        match (self.fault, self.part) {
            (Fault::Closed, part) => vec![Remedy::Reopen(part)],
            (Fault::StaffOnly, part) => vec![Remedy::OpenToVisitors(part)],
            (Fault::Against, part) => vec![Remedy::BothDirections(part)],
            (Fault::Shape, Part::Door(door)) => door_remedies(scope, profile, door),
            (Fault::Shape, Part::Link(link)) => link_remedies(scope, profile, link),
            (Fault::Shape, Part::Transfer(transfer)) => transfer_remedies(scope, profile, transfer),
            // A room has no shape that bars anybody; its doors and ways have.
            (Fault::Shape, Part::Room(_)) => Vec::new(),
        }
    }

    /// How much work it is to remove it.
    pub(super) fn effort(self, scope: &Scope<'_>, profile: &Profile) -> u32 {
        self.remedies(scope, profile).into_iter().map(Remedy::effort).sum::<u32>().max(1)
    }
}

fn door_remedies(scope: &Scope<'_>, profile: &Profile, door: NodeIndex) -> Vec<Remedy> {
    let Some(passage) = scope.graph.passage(door) else { return Vec::new() };
    let mut remedies = Vec::new();
    if passage.width < profile.door_width {
        let (is, wanted) = (passage.width, profile.door_width);
        remedies.push(Remedy::WiderDoor { door, is, wanted });
    }
    if passage.threshold > profile.threshold {
        let (is, wanted) = (passage.threshold, profile.threshold);
        remedies.push(Remedy::LowerThreshold { door, is, wanted });
    }
    if passage.opening == DoorOpening::Revolving && profile.revolving_door.is_none() {
        remedies.push(Remedy::DoorBesideRevolving(door));
    }
    remedies
}

fn link_remedies(scope: &Scope<'_>, profile: &Profile, link: LinkIndex) -> Vec<Remedy> {
    let arcs = scope.graph.leaving(scope.building.link(link).from);
    let mut arcs = scope.graph.arcs()[arcs].iter();
    let Some(arc) = arcs.find(|arc| arc.kind.link() == Some(link)) else { return Vec::new() };
    let mut remedies = Vec::new();
    if let Some(is) = arc.width.filter(|width| *width < profile.way_width) {
        remedies.push(Remedy::WiderWay { link, is, wanted: profile.way_width });
    }
    match (arc.kind, profile.stairs) {
        (ArcKind::Steps(_), None) => remedies.push(Remedy::RampBesideSteps(link)),
        (ArcKind::Steps(_), Some(stairs)) if stairs.needs_handrail && !arc.handrail => {
            remedies.push(Remedy::HandrailOnSteps(link));
        }
        (ArcKind::Level(_) | ArcKind::Ramp(_), _) if profile.is_too_steep(arc) => {
            let slope = u64::from(arc.rise.unsigned_abs()) * 1000 / u64::from(arc.length.max(1));
            let is = u32::try_from(slope).unwrap_or(u32::MAX);
            remedies.push(Remedy::GentlerRamp { link, is, wanted: profile.steepest });
        }
        _ => {}
    }
    remedies
}

fn transfer_remedies(scope: &Scope<'_>, profile: &Profile, index: TransferIndex) -> Vec<Remedy> {
    let transfer = scope.building.transfer(index);
    let stops = transfer.stops.iter().flat_map(|stop| scope.graph.leaving(*stop));
    let mut arcs = stops.map(|place| &scope.graph.arcs()[place]);
    let Some(arc) = arcs.find(|arc| arc.kind.transfer() == Some(index)) else { return Vec::new() };
    match arc.kind {
        ArcKind::Stairs(_) => {
            let Some(stairs) = profile.stairs else { return vec![Remedy::LiftBeside(index)] };
            let mut remedies = Vec::new();
            if stairs.needs_handrail && !arc.handrail {
                remedies.push(Remedy::HandrailOnStairs(index));
            }
            if let Some(is) = arc.width.filter(|width| *width < profile.way_width) {
                let wanted = profile.way_width;
                remedies.push(Remedy::WiderStairs { stairs: index, is, wanted });
            }
            remedies
        }
        ArcKind::Escalator(_) => vec![Remedy::LiftBeside(index)],
        ArcKind::Lift(_) => vec![match profile.lift {
            None => Remedy::StairsBeside(index),
            Some(lift) => Remedy::LargerLift {
                lift: index,
                wanted: [profile.door_width, lift.car_width, lift.car_depth],
            },
        }],
        ArcKind::Level(_) | ArcKind::Ramp(_) | ArcKind::Steps(_) => Vec::new(),
    }
}
