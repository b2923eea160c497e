//! Profiles: what each way costs whom, in whole milliseconds, and what nobody may ask of them.

use super::format::{Barred, ProfileEntry, ProfilesFile};
use crate::{
    diagnostic::{Diagnostic, Rule},
    locale::message::keywords,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

keywords! {
    /// The needs among which a visitor chooses.
    #[derive(Serialize, Deserialize, JsonSchema)]
    #[serde(rename_all = "kebab-case")]
    pub enum ProfileKind {
        /// On foot, without special needs.
        Walking = "walking",
        /// On foot and slowly: with age, with a child, with luggage.
        Slow = "slow",
        /// Without a single step: in a wheelchair or with a walking frame.
        StepFree = "step-free",
        /// With a pram.
        Pram = "pram",
        /// With a stick or on crutches.
        Stick = "stick",
        /// Without sight, with a cane.
        Blind = "blind",
        /// On foot, without ever taking a lift.
        NoLift = "no-lift",
    }
}

impl ProfileKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 7] = [
        Self::Walking,
        Self::Slow,
        Self::StepFree,
        Self::Pram,
        Self::Stick,
        Self::Blind,
        Self::NoLift,
    ];

    /// The name by which a person chooses it, for example `step-free`.
    pub const fn name(self) -> &'static str {
        self.word()
    }

    /// The profile with a name.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// What ways cost and which are barred. All times and preferences are milliseconds, all lengths
/// and widths millimetres.
///
/// Time and preference are kept apart: time is what the visitor is told, cost is time plus
/// preference and decides the way. The figures come from `profiles.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Profile {
    /// For whom it is.
    pub kind: ProfileKind,
    /// Time for one metre of level floor.
    pub pace: u32,
    /// Time on a ramp upwards, in percent of that on a level floor.
    pub ramp_up: u32,
    /// Steepest slope in millimetres of height per metre.
    pub steepest: u32,
    /// Time for a door that is opened by hand.
    pub manual_door: u32,
    /// Time for a door that opens by itself.
    pub automatic_door: u32,
    /// Time for a locked door that somebody opens.
    pub intercom_door: u32,
    /// Time for a revolving door; none where it is barred.
    pub revolving_door: Option<u32>,
    /// Preference against a revolving door.
    pub revolving_door_preference: u32,
    /// Stairs and steps; none where they are barred.
    pub stairs: Option<Stairs>,
    /// Escalators; none where they are barred.
    pub escalator: Option<Escalator>,
    /// Lifts; none where they are avoided altogether.
    pub lift: Option<Lift>,
    /// Narrowest door, including that of a lift; 0 where any will do.
    pub door_width: u32,
    /// Highest threshold of a door.
    pub threshold: u32,
    /// Narrowest way between walls; 0 where any will do.
    pub way_width: u32,
    /// Preference against a turn of more than 45 degrees.
    pub turn: u32,
    /// Preference against leaving a room that was only crossed.
    pub room_preference: u32,
    /// Cost of a way without tactile paving, in percent of its time.
    pub untactile: u32,
    /// Metres after which a seat is wanted; none where that is no matter.
    pub rest: Option<u32>,
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
    /// Preference against one floor of them.
    pub preference: u32,
    /// Whether they need a handrail.
    pub needs_handrail: bool,
}

/// What an escalator costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Escalator {
    /// Time to step on and off.
    pub board: u32,
    /// Time per floor, where nobody has measured this one.
    pub travel: u32,
    /// Preference against it.
    pub preference: u32,
}

/// What a lift costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lift {
    /// Time until it comes, where nobody has measured this one.
    pub wait: u32,
    /// Time to enter, to leave, and for its doors.
    pub board: u32,
    /// Travel time per floor, where nobody has measured this one.
    pub travel: u32,
    /// Preference against a ride.
    pub preference: u32,
    /// Narrowest car; 0 where any will do.
    pub car_width: u32,
    /// Shortest car; 0 where any will do.
    pub car_depth: u32,
}

impl Profile {
    /// The profile of an entry that gives every figure; none where one is missing.
    fn of(entry: &ProfileEntry) -> Option<Self> {
        let bars = |what| entry.barred.as_ref().is_some_and(|barred| barred.contains(&what));
        let seconds = thousandths;
        Some(Self {
            kind: entry.id,
            pace: thousandths(Some(1.0 / entry.speed?))?,
            ramp_up: percent(entry.ramp_up)?,
            steepest: thousandths(entry.steepest)?,
            manual_door: seconds(entry.door_manual)?,
            automatic_door: seconds(entry.door_automatic)?,
            intercom_door: seconds(entry.door_intercom)?,
            revolving_door: seconds(entry.door_revolving)
                .map(|time| (!bars(Barred::RevolvingDoors)).then_some(time))?,
            revolving_door_preference: seconds(entry.revolving_preference)?,
            stairs: unless(
                bars(Barred::Stairs),
                Stairs {
                    step_up: seconds(entry.step_up)?,
                    step_down: seconds(entry.step_down)?,
                    landing: seconds(entry.landing)?,
                    preference: seconds(entry.stairs_preference)?,
                    needs_handrail: bars(Barred::StairsWithoutHandrail),
                },
            ),
            escalator: unless(
                bars(Barred::Escalators),
                Escalator {
                    board: seconds(entry.escalator_board)?,
                    travel: seconds(entry.escalator_floor)?,
                    preference: seconds(entry.escalator_preference)?,
                },
            ),
            lift: unless(
                bars(Barred::Lifts),
                Lift {
                    wait: seconds(entry.lift_wait)?,
                    board: seconds(entry.lift_board)?,
                    travel: seconds(entry.lift_floor)?,
                    preference: seconds(entry.lift_preference)?,
                    car_width: thousandths(entry.car_width)?,
                    car_depth: thousandths(entry.car_depth)?,
                },
            ),
            door_width: thousandths(entry.door_width)?,
            threshold: thousandths(entry.threshold)?,
            way_width: thousandths(entry.way_width)?,
            turn: seconds(entry.turn)?,
            room_preference: seconds(entry.room_preference)?,
            untactile: percent(entry.untactile)?,
            rest: entry.rest.map(|metres| (metres > 0.0).then(|| whole(metres)))?,
        })
    }
}

/// The profiles of a building: one for each kind, in their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profiles {
    profiles: [Profile; ProfileKind::ALL.len()],
}

impl Profiles {
    /// The shared profiles with a building's own figures in place of theirs. `None` where the
    /// shared ones are not complete.
    pub fn resolve(
        shared: &ProfilesFile,
        building: Option<&ProfilesFile>,
    ) -> (Option<Self>, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let own = building.map_or(&[][..], |file| &file.profiles);
        for file in [&shared.profiles[..], own] {
            for (place, entry) in file.iter().enumerate() {
                if file[..place].iter().any(|other| other.id == entry.id) {
                    diagnostics.push(Diagnostic::new(
                        Rule::DuplicateName,
                        &entry.origin,
                        format!(
                            "the profile `{}` stands twice; this one is left out",
                            entry.id.name()
                        ),
                        "give each profile one entry",
                    ));
                }
            }
        }
        for entry in &shared.profiles {
            let missing = entry.missing();
            if !missing.is_empty() {
                diagnostics.push(Diagnostic::new(
                    Rule::MissingKey,
                    &entry.origin,
                    format!("the profile `{}` lacks `{}`", entry.id.name(), missing.join("`, `")),
                    "the shared profiles give every figure; only a building leaves some out",
                ));
            }
        }
        let find =
            |entries: &[ProfileEntry], kind| entries.iter().find(|entry| entry.id == kind).cloned();
        let profiles = ProfileKind::ALL.map(|kind| {
            let entry = find(&shared.profiles, kind)?;
            let own = find(own, kind);
            Profile::of(&own.map_or_else(|| entry.clone(), |own| entry.changed_by(&own)))
        });
        let mut complete = Vec::new();
        for (kind, profile) in ProfileKind::ALL.into_iter().zip(profiles) {
            match profile {
                Some(profile) => complete.push(profile),
                None if find(&shared.profiles, kind).is_none() => {
                    let origin = shared.profiles.first().map(|entry| entry.origin.clone());
                    diagnostics.push(Diagnostic::new(
                        Rule::MissingKey,
                        &origin.unwrap_or_default(),
                        format!("there is no profile `{}`", kind.name()),
                        "give the shared profiles one entry for each kind",
                    ));
                }
                None => {}
            }
        }
        (complete.try_into().ok().map(|profiles| Self { profiles }), diagnostics)
    }

    /// The profile for a need.
    pub fn of(&self, kind: ProfileKind) -> &Profile {
        &self.profiles[kind as usize]
    }

    /// All of them, in the order in which they are offered.
    pub fn all(&self) -> &[Profile] {
        &self.profiles
    }
}

fn unless<T>(barred: bool, value: T) -> Option<T> {
    (!barred).then_some(value)
}

fn thousandths(value: Option<f64>) -> Option<u32> {
    value.map(|value| whole(value * 1000.0))
}

fn percent(value: Option<f64>) -> Option<u32> {
    value.map(|value| whole(value * 100.0))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a float beyond the range becomes the nearest whole number, not-a-number becomes 0"
)]
fn whole(value: f64) -> u32 {
    value.round() as u32
}
