//! Profiles: what each way costs whom, in whole milliseconds, and what nobody may ask of them.

use super::{Arc, ArcKind, Barrier, Graph};
use crate::{
    floorplan::{Access, DoorOpening},
    locale::message::keywords,
};

keywords! {
    /// The needs among which a visitor chooses.
    pub enum ProfileKind {
        /// On foot, without special needs.
        Walking = "walking",
        /// Without a single step: wheelchair, walking frame, pram.
        StepFree = "step-free",
    }
}

impl ProfileKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Walking, Self::StepFree];

    /// The name by which a person chooses it: `walking` or `step-free`.
    pub const fn name(self) -> &'static str {
        self.word()
    }

    /// The profile with a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// What ways cost and which are barred. All times are milliseconds, all widths millimetres.
///
/// Time and preference are kept apart: time is what the visitor is told, cost is time plus
/// preference and decides the way. Where no source is named, a figure is an assumption that wants
/// to be measured by walking through the building.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Profile {
    /// For whom it is.
    pub kind: ProfileKind,
    /// Time for one metre of level floor.
    pub pace: u32,
    /// Time on a ramp upwards, in percent of that on a level floor.
    pub ramp_up: u32,
    /// Steepest slope in millimetres of height per metre, if limited.
    pub steepest: Option<u32>,
    /// Time for a door that is opened by hand.
    pub manual_door: u32,
    /// Time for a door that opens by itself.
    pub automatic_door: u32,
    /// Time for a revolving door; none where it is barred.
    pub revolving_door: Option<u32>,
    /// Extra cost of a revolving door.
    pub revolving_door_preference: u32,
    /// Stairs and steps; none where they are barred.
    pub stairs: Option<Stairs>,
    /// Lifts; none where they are avoided altogether.
    pub lift: Option<Lift>,
    /// Narrowest door, including that of a lift; 0 where any will do.
    pub door_width: u32,
    /// Narrowest way between walls; 0 where any will do.
    pub way_width: u32,
    /// Shortest car of a lift; 0 where any will do.
    pub car_depth: u32,
    /// Extra cost of leaving a room that was only crossed.
    ///
    /// To arrive in a room costs nothing extra and to begin in one costs the same whichever way one
    /// leaves, so this is paid exactly for rooms that are neither start nor destination.
    pub room_preference: u32,
}

/// What stairs and steps cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stairs {
    /// Time for one step upwards.
    pub step_up: u32,
    /// Time for one step downwards.
    pub step_down: u32,
    /// Time for the landings of one floor.
    pub landing: u32,
    /// Extra cost per floor.
    pub preference: u32,
}

/// What a lift costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lift {
    /// Time until it comes.
    pub wait: u32,
    /// Time to enter, to leave, and for its doors.
    pub board: u32,
    /// Travel time per floor.
    pub travel: u32,
    /// Extra cost per ride.
    pub preference: u32,
}

/// What one arc costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weight {
    /// Time and preference together, in milliseconds.
    pub cost: u32,
    /// Time alone, in milliseconds.
    pub time: u32,
}

/// A lift as measured in office buildings: 30 s of waiting is satisfactory (20 excellent, 50 too
/// long); 4 s to enter, 3 s to leave, 3 s for the doors; a hydraulic lift of 0.51 m/s needs 7 s for
/// a floor of 3.5 m.
const LIFT: Lift = Lift { wait: 30_000, board: 10_000, travel: 7_000, preference: 0 };

/// Rises below this many millimetres are as likely drawn as built.
const DRAWN_RISE: u64 = 20;

impl Profile {
    /// The profile for a need.
    pub const fn of(kind: ProfileKind) -> Self {
        match kind {
            ProfileKind::Walking => Self::walking(),
            ProfileKind::StepFree => Self::step_free(),
        }
    }

    /// On foot: 1.2 m/s, the usual planning figure for adults in buildings.
    ///
    /// Stairs are walked at 0.35 of that speed upwards and 0.5 downwards along a run of 0.29 m per
    /// step, plus 2 m of landing per floor: 16 s up and 12 s down for a storey of 21 steps. By time
    /// alone a lift would only pay from five floors on, which is not what people choose; each floor
    /// of stairs therefore costs 10 m more, which makes it three upwards and four downwards.
    pub const fn walking() -> Self {
        Self {
            kind: ProfileKind::Walking,
            pace: 833,
            ramp_up: 100,
            steepest: None,
            manual_door: 2_000,
            automatic_door: 1_000,
            revolving_door: Some(4_000),
            revolving_door_preference: 10_000,
            stairs: Some(Stairs {
                step_up: 690,
                step_down: 483,
                landing: 1_667,
                preference: 8_333,
            }),
            lift: Some(LIFT),
            door_width: 0,
            way_width: 0,
            car_depth: 0,
            room_preference: 30_000,
        }
    }

    /// Without steps: 0.8 m/s, between the figures for assisted (0.86 m/s) and cautious wheelchair
    /// users; 8 s for a door by hand.
    ///
    /// Clear widths are those of DIN 18040-1: 0.90 m for doors, a lift's car of 1.40 m depth, ramps
    /// of at most 6 %. Revolving doors are barred.
    pub const fn step_free() -> Self {
        Self {
            kind: ProfileKind::StepFree,
            pace: 1_250,
            ramp_up: 150,
            steepest: Some(60),
            manual_door: 8_000,
            automatic_door: 1_000,
            revolving_door: None,
            revolving_door_preference: 0,
            stairs: None,
            lift: Some(LIFT),
            door_width: 900,
            way_width: 900,
            car_depth: 1_400,
            room_preference: 30_000,
        }
    }

    /// What an arc costs, its door at the far end included, or what bars it.
    pub fn weigh(&self, graph: &Graph, arc: &Arc) -> Result<Weight, Barrier> {
        if arc.access == Access::Staff {
            return Err(Barrier::StaffOnly(arc.to));
        }
        let (time, preference) = self.way(arc)?;
        let (door_time, door_preference) = self.door(graph, arc)?;
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
        match arc.kind {
            ArcKind::Level(link) | ArcKind::Ramp(link) => {
                let rise = u64::from(arc.rise.unsigned_abs());
                let allowed = |steepest: u32| u64::from(arc.length) * u64::from(steepest) / 1000;
                if self.steepest.is_some_and(|steepest| rise > allowed(steepest) + DRAWN_RISE) {
                    return Err(Barrier::Steep(link));
                }
                let percent = if arc.rise > 0 { self.ramp_up } else { 100 };
                Ok((level * u64::from(percent) / 100, 0))
            }
            ArcKind::Steps(link) => {
                let stairs = self.stairs.ok_or(Barrier::Steps(link))?;
                let step = if arc.rise < 0 { stairs.step_down } else { stairs.step_up };
                Ok((level.max(u64::from(arc.steps) * u64::from(step)), 0))
            }
            ArcKind::Stairs(transfer) => {
                let stairs = self.stairs.ok_or(Barrier::Stairs(transfer))?;
                let step = if arc.floors < 0 { stairs.step_down } else { stairs.step_up };
                let floors = u64::from(arc.floors.unsigned_abs());
                let time = u64::from(arc.steps) * u64::from(step)
                    + floors.saturating_mul(u64::from(stairs.landing));
                Ok((time, floors.saturating_mul(u64::from(stairs.preference))))
            }
            ArcKind::Lift(transfer) => {
                let lift = self.lift.ok_or(Barrier::Lift(transfer))?;
                if arc.width.is_some_and(|width| width < self.door_width)
                    || arc.car_depth.is_some_and(|depth| depth < self.car_depth)
                {
                    return Err(Barrier::SmallLift(transfer));
                }
                let floors = u64::from(arc.floors.unsigned_abs());
                let time = u64::from(lift.wait)
                    + u64::from(lift.board)
                    + floors.saturating_mul(u64::from(lift.travel));
                Ok((time, u64::from(lift.preference)))
            }
        }
    }

    fn door(&self, graph: &Graph, arc: &Arc) -> Result<(u32, u32), Barrier> {
        let Some(door) = graph.passage(arc.to) else { return Ok((0, 0)) };
        if door.access == Access::Staff {
            return Err(Barrier::StaffOnly(arc.to));
        }
        if door.width < self.door_width {
            return Err(Barrier::NarrowDoor(arc.to));
        }
        match door.opening {
            DoorOpening::Open => Ok((0, 0)),
            DoorOpening::Manual => Ok((self.manual_door, 0)),
            DoorOpening::Automatic => Ok((self.automatic_door, 0)),
            DoorOpening::Revolving => self
                .revolving_door
                .map(|time| (time, self.revolving_door_preference))
                .ok_or(Barrier::RevolvingDoor(arc.to)),
        }
    }
}

fn saturated(milliseconds: u64) -> u32 {
    u32::try_from(milliseconds).unwrap_or(u32::MAX)
}
