//! What a schedule of signs is made from: a building, what ways cost, starts and destinations.

use super::{
    Destination, Start, StartKind,
    destination::{destinations, kiosks},
    network::Network,
    sight::Sight,
};
use crate::{
    content::Content,
    floorplan::{Building, NodeIndex, NodeKind, RoomKind, geometry},
    routing::{Barrier, Graph, ProfileKind, Weights},
};

/// For whom a way is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mobility {
    /// Everybody who can climb stairs.
    Walking,
    /// Whoever needs a way without steps; the wheelchair on signs.
    StepFree,
}

impl Mobility {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Walking, Self::StepFree];

    /// Its name in schedules.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Walking => ProfileKind::Walking.name(),
            Self::StepFree => ProfileKind::StepFree.name(),
        }
    }
}

/// What a schedule of signs is made from.
#[derive(Debug, Clone)]
pub struct House<'a> {
    /// The building.
    pub building: &'a Building,
    /// Its ways.
    pub graph: &'a Graph,
    /// Where visitors begin to follow signs: entrances, then kiosks.
    pub starts: Vec<Start>,
    /// What is signed.
    pub destinations: Vec<Destination>,
    pub(super) weights: [Weights; 2],
    pub(super) sight: Sight<'a>,
    /// For each destination the doors behind which it lies.
    pub(super) doors: Vec<Vec<NodeIndex>>,
}

impl<'a> House<'a> {
    /// An office's house as it is built. What is closed today is not on signs.
    pub fn of(content: &'a Content) -> Self {
        let weights = |kind| Weights::new(&content.graph, content.profiles.of(kind), &[]);
        Self::new(
            &content.building,
            &content.graph,
            [weights(ProfileKind::Walking), weights(ProfileKind::StepFree)],
            kiosks(content),
            destinations(content),
        )
    }

    /// A house with its kiosks and destinations; the entrances are found in the building.
    /// `weights` are those of [`Mobility::ALL`], in its order.
    pub fn new(
        building: &'a Building,
        graph: &'a Graph,
        weights: [Weights; 2],
        kiosks: Vec<Start>,
        destinations: Vec<Destination>,
    ) -> Self {
        let entrances =
            building.node_indices().filter_map(|node| entrance(building, graph, &weights[0], node));
        let starts: Vec<Start> = entrances.chain(kiosks).collect();
        let network = Network::new(building, graph, &weights, &starts);
        let sight = Sight::new(building, graph, network);
        let doors = destinations.iter().map(|destination| sight.doors_of(destination)).collect();
        Self { building, graph, starts, destinations, weights, sight, doors }
    }

    /// What ways cost somebody.
    pub fn weights(&self, mobility: Mobility) -> &Weights {
        &self.weights[mobility as usize]
    }

    /// Whether a point is a destination or one of its doors.
    pub(super) fn is_at(&self, dest: usize, node: NodeIndex) -> bool {
        self.destinations[dest].nodes.contains(&node) || self.doors[dest].contains(&node)
    }

    /// Whether somebody can begin at a start: not with a wheelchair in a revolving door.
    pub fn begins(&self, start: &Start, mobility: Mobility) -> bool {
        start.kind != StartKind::Entrance
            || is_passed(self.graph, self.weights(mobility), start.node)
    }
}

/// Whether somebody passes a door in one direction or the other.
fn is_passed(graph: &Graph, weights: &Weights, door: NodeIndex) -> bool {
    graph
        .arcs()
        .iter()
        .filter(|arc| arc.to == door)
        .any(|arc| matches!(weights.weigh(graph, arc), Ok(_) | Err(Barrier::OneWay(_))))
}

/// The start at a point, if it is a door by which one comes in.
fn entrance(
    building: &Building,
    graph: &Graph,
    weights: &Weights,
    node: NodeIndex,
) -> Option<Start> {
    if building.node(node).kind != NodeKind::Entrance || !is_passed(graph, weights, node) {
        return None;
    }
    let inward = graph.arcs()[graph.leaving(node)].iter().find(|arc| {
        let outdoors = |room| building.room(room).kind == RoomKind::Outdoor;
        !arc.room.is_some_and(outdoors) && weights.weigh(graph, arc).is_ok()
    })?;
    let next = graph.bends(inward).first().copied();
    let next = next.unwrap_or_else(|| building.node(inward.to).at);
    let at = building.node(node).at;
    let straight = building.rooms_at_door(node).into_iter().find_map(|room| {
        let outline = &building.room(room).outline;
        let (a, b) = geometry::edges(outline).min_by(|one, other| {
            let off = |(a, b): &(_, _)| geometry::distance_to_segment(at, *a, *b);
            off(one).total_cmp(&off(other))
        })?;
        Some((a.bearing(b) + 90.0).rem_euclid(360.0))
    });
    // Who comes through a door looks straight out of its wall, not along the drawn way.
    let inward = at.bearing(next);
    let heading = straight.map_or(inward, |across| {
        if geometry::turn(across, inward).abs() < 90.0 { across } else { (across + 180.0) % 360.0 }
    });
    Some(Start { kind: StartKind::Entrance, node, heading })
}
