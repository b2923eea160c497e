//! What somebody sees who stands at a point of the network without knowing the plan.

use super::{
    Arrow, Change, Destination, Kind, Mobility,
    network::{Network, Way, is_open},
    proof::Tempted,
};
use crate::{
    floorplan::{
        Building, FacilityKind, NodeIndex, NodeKind, RoomIndex, RoomKind, TransferKind,
        geometry::turn,
    },
    routing::{Graph, is_thoroughfare},
};

/// Within this many metres one reads what stands on a door or over a counter: plates with capitals
/// of 25 mm, at distance / 300 (see [`super::Sign::letter_height`]).
pub(super) const AT_HAND: u32 = 7_500;
/// Who is told nothing walks on where this is within so many degrees of straight on …
const STRAIGHT_ON: f64 = 45.0;
/// … and so many degrees straighter than everything else.
const CLEARLY: f64 = 20.0;
/// An arrow is understood for a way within so many degrees of it …
const ARROW_REACH: f64 = 60.0;
/// … that fits it so many degrees better than any other way.
const ARROW_CLEARLY: f64 = 5.0;

/// What can be seen of a building without its plan: ways on, doors, and what stands on them.
#[derive(Debug, Clone)]
pub(super) struct Sight<'a> {
    building: &'a Building,
    graph: &'a Graph,
    pub network: Network,
    /// For each point that is a door the rooms that it joins.
    rooms_at_door: Vec<Vec<RoomIndex>>,
}

impl<'a> Sight<'a> {
    pub fn new(building: &'a Building, graph: &'a Graph, network: Network) -> Self {
        let rooms = |node: NodeIndex| match building.node(node).door {
            Some(_) => building.rooms_at_door(node),
            None => Vec::new(),
        };
        let rooms_at_door = building.node_indices().map(rooms).collect();
        Self { building, graph, network, rooms_at_door }
    }

    pub fn way(&self, place: u32) -> &Way {
        self.network.way(place)
    }

    /// The doors behind which a destination lies at once: those of its own room.
    pub fn doors_of(&self, destination: &Destination) -> Vec<NodeIndex> {
        let enclosed = |room: &RoomIndex| {
            let kind = self.building.room(*room).kind;
            !is_thoroughfare(kind) || matches!(kind, RoomKind::WaitingArea | RoomKind::InfoDesk)
        };
        let mut rooms: Vec<RoomIndex> = destination
            .nodes
            .iter()
            .filter(|node| self.building.node(**node).door.is_none())
            .filter_map(|node| self.building.node(*node).room)
            .filter(enclosed)
            .collect();
        if destination.kind == Kind::Service(FacilityKind::Exit) {
            // Over the inner door of a porch stands that it leads out.
            let porches = destination.nodes.iter().flat_map(|node| &self.rooms_at_door[node.get()]);
            rooms.extend(
                porches.filter(|room| self.building.room(**room).kind == RoomKind::Vestibule),
            );
        }
        self.building
            .node_indices()
            .filter(|node| self.rooms_at_door[node.get()].iter().any(|room| rooms.contains(room)))
            .collect()
    }

    /// The way to a destination whose own plate one can read from a point.
    pub fn plate(
        &self,
        mobility: Mobility,
        node: NodeIndex,
        destination: &Destination,
        doors: &[NodeIndex],
    ) -> Option<u32> {
        self.network.leaving(node).find(|place| {
            let way = self.way(*place);
            way.change.is_none()
                && way.millimetres <= AT_HAND
                && (destination.nodes.contains(&way.to) || doors.contains(&way.to))
                && way.cost(mobility).is_some()
        })
    }

    /// The ways that somebody sees at a point who came by a way, the way back left out.
    fn ways_on(&self, node: NodeIndex, from: Option<NodeIndex>) -> Vec<u32> {
        let seen = |place: &u32| {
            let way = self.way(*place);
            Some(way.to) != from && self.is_seen(way) && !self.is_aside(way, true)
        };
        self.network.leaving(node).filter(seen).collect()
    }

    /// Whether it is a way on this floor on which somebody may set foot.
    fn is_seen(&self, way: &Way) -> bool {
        way.change.is_none() && way.is_passable()
    }

    /// Whether a way ends at something beside the ways: a machine, or a door of a room. With
    /// `shafts` also lifts, stairs and doors to the street, into which nobody goes unasked.
    fn is_aside(&self, way: &Way, shafts: bool) -> bool {
        let node = self.building.node(way.to);
        let ends = self.graph.leaving(way.to).len() <= 1;
        if node.door.is_none() {
            return ends || node.facility.is_some();
        }
        let goes_out = node.kind == NodeKind::Entrance && !self.in_the_open(way);
        if goes_out {
            return shafts;
        }
        let beyond: Vec<_> = self.rooms_at_door[way.to.get()]
            .iter()
            .filter(|room| Some(**room) != way.room)
            .collect();
        let aside = |room: &&RoomIndex| match self.building.room(**room).kind {
            RoomKind::Stairwell | RoomKind::LiftShaft => shafts,
            RoomKind::Vestibule => self.is_porch(**room),
            // One crosses these only where one is led.
            RoomKind::WaitingArea | RoomKind::InfoDesk => true,
            kind => !is_thoroughfare(kind),
        };
        ends || (!beyond.is_empty() && beyond.iter().all(aside))
    }

    fn in_the_open(&self, way: &Way) -> bool {
        way.room.is_some_and(|room| self.building.room(room).kind == RoomKind::Outdoor)
    }

    /// Whether a way leads through the open.
    pub fn is_outdoors(&self, place: u32) -> bool {
        self.in_the_open(self.way(place))
    }

    /// Whether a vestibule lies behind an outer door: nobody goes back into it but to leave.
    fn is_porch(&self, vestibule: RoomIndex) -> bool {
        self.building.node_indices().any(|node| {
            self.building.node(node).kind == NodeKind::Entrance
                && self.rooms_at_door[node.get()].contains(&vestibule)
        })
    }

    /// Whether a way leads into a lift or a staircase.
    fn enters_shaft(&self, way: &Way) -> bool {
        self.is_aside(way, true) && !self.is_aside(way, false)
            || self.network.leaving(way.to).any(|on| self.way(on).change.is_some())
    }

    /// Whether one is still in a lift, in a staircase or in a door.
    pub fn in_shaft(&self, node: NodeIndex) -> bool {
        let node = self.building.node(node);
        let shaft = |room: RoomIndex| {
            matches!(self.building.room(room).kind, RoomKind::Stairwell | RoomKind::LiftShaft)
        };
        node.door.is_some() || node.room.is_some_and(shaft)
    }

    /// Where somebody looks who has come by a way. Who leaves a lift or a staircase looks where
    /// one goes first from there.
    pub fn looks(&self, arrived: u32) -> Option<f64> {
        let way = self.way(arrived);
        if way.change.is_none() {
            return self.network.arrives(arrived);
        }
        let ways = self.ways_on(way.to, None);
        ways.first().and_then(|way| self.network.sets_out(*way))
    }

    /// Where somebody goes on whom no sign tells anything: the only way on, or the one that leads
    /// clearly straight on.
    pub fn unasked(&self, arrived: u32) -> Option<u32> {
        let way = self.way(arrived);
        let from = Some(way.from).filter(|_| way.change.is_none());
        let ways = self.ways_on(way.to, from);
        let off = |way: &u32| self.network.turn(arrived, *way).map_or(0.0, f64::abs);
        if let [way] = ways.as_slice() {
            let walled = self.is_walled(self.way(arrived).to);
            return (walled || off(way) <= STRAIGHT_ON).then_some(*way);
        }
        let mut turns: Vec<(f64, u32)> = ways.iter().map(|way| (off(way), *way)).collect();
        turns.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        match turns.as_slice() {
            [first, second, ..] if first.0 <= STRAIGHT_ON && second.0 - first.0 >= CLEARLY => {
                Some(first.1)
            }
            _ => None,
        }
    }

    /// Whether walls lead one on at a point, as in a corridor; not in a hall or in the open.
    fn is_walled(&self, node: NodeIndex) -> bool {
        let node = self.building.node(node);
        node.door.is_some() || !node.room.is_some_and(|room| is_open(self.building, room))
    }

    /// The way that somebody takes who is shown an arrow, and told to take a lift or stairs or
    /// neither. Where what he seeks is in sight about there, he goes to it.
    pub fn follow(
        &self,
        node: NodeIndex,
        looks: f64,
        arrow: Arrow,
        change: Option<&Change>,
        seeks: &dyn Fn(NodeIndex) -> bool,
    ) -> Result<u32, Tempted> {
        let mut ways: Vec<(f64, u32)> = self
            .network
            .leaving(node)
            .filter(|place| self.is_seen(self.way(*place)))
            .filter_map(|place| {
                let off = turn(looks + arrow.degrees(), self.network.sets_out(place)?).abs();
                (off <= ARROW_REACH).then_some((off, place))
            })
            .collect();
        ways.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        if change.is_none()
            && let Some((_, found)) = ways.iter().find(|(_, place)| seeks(self.way(*place).to))
        {
            return Ok(*found);
        }
        ways.retain(|(_, place)| {
            let way = self.way(*place);
            !self.is_aside(way, false)
                && (change.is_some() || !self.enters_shaft(way))
                && !self.is_other_means(way, change)
        });
        match ways.as_slice() {
            [] => Err(Tempted::ByNothing),
            [only] => Ok(only.1),
            [first, second, ..] if second.0 - first.0 >= ARROW_CLEARLY => Ok(first.1),
            _ => Err(Tempted::BySeveral),
        }
    }

    /// Whether a way leads only into a lift where stairs are told, or the other way round.
    fn is_other_means(&self, way: &Way, change: Option<&Change>) -> bool {
        let Some(change) = change else { return false };
        let rooms = &self.rooms_at_door[way.to.get()];
        let is =
            |wanted: RoomKind| rooms.iter().any(|room| self.building.room(*room).kind == wanted);
        match change.kind {
            TransferKind::Lift => is(RoomKind::Stairwell) && !is(RoomKind::LiftShaft),
            TransferKind::Stairs | TransferKind::Escalator => {
                is(RoomKind::LiftShaft) && !is(RoomKind::Stairwell)
            }
        }
    }

    /// The ride or the climb from a point that somebody was told to take.
    pub fn ride(&self, node: NodeIndex, change: &Change, mobility: Mobility) -> Option<u32> {
        self.network.leaving(node).find(|place| {
            let way = self.way(*place);
            way.cost(mobility).is_some()
                && way.change.is_some_and(|is| is.kind == change.kind && is.to == change.to)
        })
    }
}
