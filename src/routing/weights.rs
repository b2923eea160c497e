//! What every arc costs one profile at one time.

use super::{Arc, ArcKind, Barrier, Graph, Passage, Profile};
use crate::floorplan::{Access, DoorOpening, NodeIndex, Part};

/// What every arc costs one profile while some parts of the building are closed.
///
/// There is one graph for everybody; these figures are made anew, in one pass over its arcs,
/// when somebody else asks or when something is closed.
#[derive(Debug, Clone)]
pub struct Weights {
    profile: Profile,
    /// Sorted, each once.
    closed: Vec<Part>,
    costs: Vec<u32>,
}

/// What one arc costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weight {
    /// Time and preference together, in milliseconds.
    pub cost: u32,
    /// Time alone, in milliseconds.
    pub time: u32,
}

/// The cost of an arc that may not be used.
pub(super) const BARRED: u32 = u32::MAX;

/// Rises below this many millimetres are as likely drawn as built.
const DRAWN_RISE: u64 = 20;

impl Weights {
    /// The weights of a graph for a profile while some parts are closed.
    pub fn new(graph: &Graph, profile: &Profile, closed: &[Part]) -> Self {
        let mut closed = closed.to_vec();
        closed.sort_unstable();
        closed.dedup();
        let mut weights = Self { profile: *profile, closed, costs: Vec::new() };
        let doors: Vec<u32> = graph.nodes().map(|node| cost(&weights.door(graph, node))).collect();
        weights.costs = graph
            .arcs()
            .iter()
            .map(|arc| {
                let [from, to] = [doors[arc.from.get()], doors[arc.to.get()]];
                if from == BARRED || to == BARRED {
                    return BARRED;
                }
                cost(&weights.way(graph, arc)).saturating_add(from)
            })
            .collect();
        weights
    }

    /// The same with one more part closed, through which the arcs at some places lead.
    pub(super) fn closing(&self, part: Part, places: impl Iterator<Item = usize>) -> Self {
        let mut weights = self.clone();
        if let Err(place) = weights.closed.binary_search(&part) {
            weights.closed.insert(place, part);
        }
        for place in places {
            weights.costs[place] = BARRED;
        }
        weights
    }

    /// For whom they are.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// The parts of the building that are closed, in order.
    pub fn closed(&self) -> &[Part] {
        &self.closed
    }

    /// Whether a part of the building is closed.
    pub fn is_closed(&self, part: Part) -> bool {
        self.closed.binary_search(&part).is_ok()
    }

    /// The cost of each arc together with the door at its beginning, in the order of
    /// [`Graph::arcs`].
    pub(super) fn costs(&self) -> &[u32] {
        &self.costs
    }

    /// What an arc costs without the doors at its ends, or the first thing that bars it: the door
    /// at its beginning, the way, or the door at its end.
    ///
    /// # Errors
    ///
    /// The first thing that keeps the profile from using it.
    pub fn weigh(&self, graph: &Graph, arc: &Arc) -> Result<Weight, Barrier> {
        self.door(graph, arc.from)?;
        let weight = self.way(graph, arc)?;
        self.door(graph, arc.to)?;
        Ok(weight)
    }

    /// What an arc costs, whatever the doors at its ends are, or what bars it.
    ///
    /// # Errors
    ///
    /// The first thing that keeps the profile from using it.
    pub fn way(&self, graph: &Graph, arc: &Arc) -> Result<Weight, Barrier> {
        if let Some(part) = self.closed_on(graph, arc) {
            return Err(Barrier::Closed(part));
        }
        self.profile.weigh(arc)
    }

    /// What passing through the door at a point costs, or what bars it: nothing where there is
    /// none. Whoever begins or ends there does not pass through it, but what bars it bars him too.
    ///
    /// # Errors
    ///
    /// The first thing that keeps the profile from using it.
    pub fn door(&self, graph: &Graph, node: NodeIndex) -> Result<Weight, Barrier> {
        let Some(passage) = graph.passage(node) else { return Ok(Weight { cost: 0, time: 0 }) };
        if self.is_closed(Part::Door(node)) {
            return Err(Barrier::Closed(Part::Door(node)));
        }
        self.profile.door(node, passage)
    }

    /// The closed part through which an arc leads. A room is closed with everything in it, so also
    /// with the ways that only end in it.
    fn closed_on(&self, graph: &Graph, arc: &Arc) -> Option<Part> {
        if self.closed.is_empty() {
            return None;
        }
        let parts = [
            arc.kind.link().map(Part::Link),
            arc.kind.transfer().map(Part::Transfer),
            arc.room.map(Part::Room),
            graph.room_of(arc.from).map(Part::Room),
            graph.room_of(arc.to).map(Part::Room),
        ];
        parts.into_iter().flatten().find(|part| self.is_closed(*part))
    }
}

impl Profile {
    /// What an arc costs at a time when nothing is closed, or what bars it.
    fn weigh(&self, arc: &Arc) -> Result<Weight, Barrier> {
        if arc.access == Access::Staff {
            return Err(Barrier::StaffOnly(arc.to));
        }
        let (time, preference) = self.way(arc)?;
        let room_preference = if arc.leaves.is_some() { self.room_preference } else { 0 };
        let turns = u64::from(arc.turns) * u64::from(self.turn);
        let cost = time
            .saturating_add(preference)
            .saturating_add(u64::from(room_preference))
            .saturating_add(turns);
        Ok(Weight { cost: saturated(cost), time: saturated(time) })
    }

    pub(super) fn way(&self, arc: &Arc) -> Result<(u64, u64), Barrier> {
        if let Some(link) = arc.kind.link() {
            if arc.against {
                return Err(Barrier::OneWay(link));
            }
            if arc.width.is_some_and(|width| width < self.way_width) {
                return Err(Barrier::NarrowWay(link));
            }
        }
        let level = u64::from(arc.length) * u64::from(self.pace) / 1000;
        let floors = u64::from(arc.floors.unsigned_abs());
        let untactile = |time: u64| match arc.tactile {
            true => 0,
            false => time * u64::from(self.untactile.saturating_sub(100)) / 100,
        };
        match arc.kind {
            ArcKind::Level(link) | ArcKind::Ramp(link) => {
                if self.is_too_steep(arc) {
                    return Err(Barrier::Steep(link));
                }
                let percent = if arc.rise > 0 { self.ramp_up } else { 100 };
                let time = level * u64::from(percent) / 100;
                Ok((time, untactile(time)))
            }
            ArcKind::Steps(link) => {
                let stairs = self.stairs.ok_or(Barrier::Steps(link))?;
                if stairs.needs_handrail && !arc.handrail {
                    return Err(Barrier::StepsWithoutHandrail(link));
                }
                let step = if arc.rise < 0 { stairs.step_down } else { stairs.step_up };
                let time = level.max(u64::from(arc.steps) * u64::from(step));
                Ok((time, untactile(time)))
            }
            ArcKind::Stairs(transfer) => {
                let stairs = self.stairs.ok_or(Barrier::Stairs(transfer))?;
                if stairs.needs_handrail && !arc.handrail {
                    return Err(Barrier::StairsWithoutHandrail(transfer));
                }
                if arc.width.is_some_and(|width| width < self.way_width) {
                    return Err(Barrier::Stairs(transfer));
                }
                let step = if arc.floors < 0 { stairs.step_down } else { stairs.step_up };
                let time = u64::from(arc.steps) * u64::from(step)
                    + floors.saturating_mul(u64::from(stairs.landing));
                Ok((time, floors.saturating_mul(u64::from(stairs.preference))))
            }
            ArcKind::Escalator(transfer) => {
                let escalator = self.escalator.ok_or(Barrier::Escalator(transfer))?;
                if arc.against {
                    return Err(Barrier::EscalatorRunsOtherWay(transfer));
                }
                let travel = u64::from(arc.travel.unwrap_or(escalator.travel));
                let time = u64::from(escalator.board) + floors.saturating_mul(travel);
                Ok((time, u64::from(escalator.preference)))
            }
            ArcKind::Lift(transfer) => {
                let lift = self.lift.ok_or(Barrier::Lift(transfer))?;
                let narrow = |is: Option<u32>, wanted: u32| is.is_some_and(|is| is < wanted);
                if narrow(arc.width, self.door_width)
                    || narrow(arc.car.0, lift.car_width)
                    || narrow(arc.car.1, lift.car_depth)
                {
                    return Err(Barrier::SmallLift(transfer));
                }
                let travel = u64::from(arc.travel.unwrap_or(lift.travel));
                let time = u64::from(arc.wait.unwrap_or(lift.wait))
                    + u64::from(lift.board)
                    + floors.saturating_mul(travel);
                Ok((time, u64::from(lift.preference)))
            }
        }
    }

    /// Whether a ramp, or a way that rises like one, is too steep.
    pub(super) fn is_too_steep(&self, arc: &Arc) -> bool {
        let allowed = u64::from(arc.length) * u64::from(self.steepest) / 1000;
        u64::from(arc.rise.unsigned_abs()) > allowed + DRAWN_RISE
    }

    fn door(&self, node: NodeIndex, door: Passage) -> Result<Weight, Barrier> {
        if door.access == Access::Staff {
            return Err(Barrier::StaffOnly(node));
        }
        if door.width < self.door_width {
            return Err(Barrier::NarrowDoor(node));
        }
        if door.threshold > self.threshold {
            return Err(Barrier::HighThreshold(node));
        }
        let (time, preference) = match door.opening {
            DoorOpening::Open => (0, 0),
            DoorOpening::Manual => (self.manual_door, 0),
            DoorOpening::Automatic => (self.automatic_door, 0),
            DoorOpening::Intercom => (self.intercom_door, 0),
            DoorOpening::Revolving => (
                self.revolving_door.ok_or(Barrier::RevolvingDoor(node))?,
                self.revolving_door_preference,
            ),
        };
        Ok(Weight { cost: time.saturating_add(preference), time })
    }
}

fn cost(weight: &Result<Weight, Barrier>) -> u32 {
    weight.map_or(BARRED, |weight| weight.cost)
}

fn saturated(milliseconds: u64) -> u32 {
    u32::try_from(milliseconds).unwrap_or(u32::MAX)
}
