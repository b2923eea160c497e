//! What every arc costs one profile at one time.

use super::{Arc, ArcKind, Barrier, Graph, Profile};
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
        weights.costs = graph
            .arcs()
            .iter()
            .map(|arc| weights.weigh(graph, arc).map_or(BARRED, |weight| weight.cost))
            .collect();
        weights
    }

    /// For whom they are.
    pub fn profile(&self) -> &Profile {
        &self.profile
    }

    /// The parts of the building that are closed.
    pub fn closed(&self) -> &[Part] {
        &self.closed
    }

    /// The cost of each arc, in the order of [`Graph::arcs`].
    pub(super) fn costs(&self) -> &[u32] {
        &self.costs
    }

    /// What an arc costs, its door at the far end included, or what bars it.
    ///
    /// # Errors
    ///
    /// The first thing that keeps the profile from using it.
    pub fn weigh(&self, graph: &Graph, arc: &Arc) -> Result<Weight, Barrier> {
        if let Some(part) = self.closed_on(graph, arc) {
            return Err(Barrier::Closed(part));
        }
        self.profile.weigh(graph, arc)
    }

    /// The closed part through which an arc leads or at which it ends.
    fn closed_on(&self, graph: &Graph, arc: &Arc) -> Option<Part> {
        if self.closed.is_empty() {
            return None;
        }
        let door = |node: NodeIndex| graph.passage(node).map(|_| Part::Door(node));
        let parts = [
            arc.kind.link().map(Part::Link),
            arc.kind.transfer().map(Part::Transfer),
            arc.room.map(Part::Room),
            door(arc.to),
            door(arc.from),
        ];
        parts.into_iter().flatten().find(|part| self.closed.binary_search(part).is_ok())
    }
}

impl Profile {
    /// What an arc costs at a time when nothing is closed, or what bars it.
    pub(super) fn weigh(&self, graph: &Graph, arc: &Arc) -> Result<Weight, Barrier> {
        if arc.access == Access::Staff {
            return Err(Barrier::StaffOnly(arc.to));
        }
        let (time, preference) = self.way(arc)?;
        let (door_time, door_preference) = self.door(graph, arc.to)?;
        let room_preference = if arc.leaves_room { self.room_preference } else { 0 };
        let time = time.saturating_add(u64::from(door_time));
        let cost = time
            .saturating_add(preference)
            .saturating_add(u64::from(door_preference) + u64::from(room_preference));
        Ok(Weight { cost: saturated(cost), time: saturated(time) })
    }

    fn way(&self, arc: &Arc) -> Result<(u64, u64), Barrier> {
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
                let rise = u64::from(arc.rise.unsigned_abs());
                let allowed = u64::from(arc.length) * u64::from(self.steepest) / 1000;
                if rise > allowed + DRAWN_RISE {
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

    /// Time and preference of the door at a point, or what bars it.
    fn door(&self, graph: &Graph, node: NodeIndex) -> Result<(u32, u32), Barrier> {
        let Some(door) = graph.passage(node) else { return Ok((0, 0)) };
        if door.access == Access::Staff {
            return Err(Barrier::StaffOnly(node));
        }
        if door.width < self.door_width {
            return Err(Barrier::NarrowDoor(node));
        }
        if door.threshold > self.threshold {
            return Err(Barrier::HighThreshold(node));
        }
        match door.opening {
            DoorOpening::Open => Ok((0, 0)),
            DoorOpening::Manual => Ok((self.manual_door, 0)),
            DoorOpening::Automatic => Ok((self.automatic_door, 0)),
            DoorOpening::Intercom => Ok((self.intercom_door, 0)),
            DoorOpening::Revolving => self
                .revolving_door
                .map(|time| (time, self.revolving_door_preference))
                .ok_or(Barrier::RevolvingDoor(node)),
        }
    }
}

fn saturated(milliseconds: u64) -> u32 {
    u32::try_from(milliseconds).unwrap_or(u32::MAX)
}
