//! `profiles.json` as it is written: what ways cost whom, and what nobody may ask of them.

use super::ProfileKind;
use crate::diagnostic::Origin;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version of the file format that this program writes.
pub const VERSION: u32 = 1;

/// Profiles: those that every office shares, or the figures of one building that differ from them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields, title = "Leitsystem profiles")]
pub struct ProfilesFile {
    /// Where editors find the schema of this file.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of this file format: 1.
    pub version: u32,
    /// The profiles. A building names only those that it changes.
    pub profiles: Vec<ProfileEntry>,
}

/// What a profile never uses.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Barred {
    /// Staircases, and steps inside a floor.
    Stairs,
    /// Stairs and steps without a handrail.
    StairsWithoutHandrail,
    /// Escalators.
    Escalators,
    /// Lifts.
    Lifts,
    /// Revolving doors.
    RevolvingDoors,
}

macro_rules! figures {
    ($($(#[doc = $doc:literal])* $name:ident: $min:literal to $max:literal,)*) => {
        /// One profile. A building leaves out every figure that it does not change.
        ///
        /// Time is what the visitor is told. Preference is cost that is not time: it makes a way
        /// longer only in the choice between ways. Times and preferences are seconds, lengths and
        /// widths are metres.
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
        #[schemars(deny_unknown_fields)]
        pub struct ProfileEntry {
            #[serde(rename = "@origin", default, skip_serializing)]
            #[schemars(skip)]
            #[doc(hidden)]
            pub origin: Origin,
            /// For whom it is.
            pub id: ProfileKind,
            /// Where the figures come from.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub source: Option<String>,
            /// What is never used. A building that gives a list replaces the whole one.
            #[serde(default, skip_serializing_if = "Option::is_none")]
            pub barred: Option<Vec<Barred>>,
            $(
                $(#[doc = $doc])*
                #[serde(default, skip_serializing_if = "Option::is_none")]
                #[schemars(range(min = $min, max = $max))]
                pub $name: Option<f64>,
            )*
        }

        impl ProfileEntry {
            /// The names of the figures that are not given.
            pub fn missing(&self) -> Vec<&'static str> {
                let figures = [$((stringify!($name), self.$name)),*];
                figures.into_iter().filter(|(_, value)| value.is_none()).map(|(name, _)| name).collect()
            }

            /// The same with the figures of a building in place of these.
            #[must_use]
            pub fn changed_by(&self, building: &Self) -> Self {
                Self {
                    origin: building.origin.clone(),
                    id: self.id,
                    source: building.source.clone().or_else(|| self.source.clone()),
                    barred: building.barred.clone().or_else(|| self.barred.clone()),
                    $($name: building.$name.or(self.$name),)*
                }
            }
        }
    };
}

figures! {
    /// Metres in a second on a level floor.
    speed: 0.1 to 3.0,
    /// How many times as long a ramp upwards takes as a level floor.
    ramp_up: 0.5 to 10.0,
    /// Steepest slope: metres of height for one metre of length. 1 where any will do.
    steepest: 0.0 to 1.0,
    /// Seconds for a door that is opened by hand.
    door_manual: 0.0 to 120.0,
    /// Seconds for a door that opens by itself.
    door_automatic: 0.0 to 120.0,
    /// Seconds for a revolving door.
    door_revolving: 0.0 to 120.0,
    /// Seconds until somebody has opened a locked door.
    door_intercom: 0.0 to 600.0,
    /// Preference against a revolving door.
    revolving_preference: 0.0 to 3600.0,
    /// Narrowest door, also that of a lift; 0 where any will do.
    door_width: 0.0 to 3.0,
    /// Highest threshold of a door; 1 where any will do.
    threshold: 0.0 to 1.0,
    /// Narrowest way between walls; 0 where any will do.
    way_width: 0.0 to 3.0,
    /// Seconds for one step upwards.
    step_up: 0.0 to 60.0,
    /// Seconds for one step downwards.
    step_down: 0.0 to 60.0,
    /// Seconds for the landings of one floor.
    landing: 0.0 to 120.0,
    /// Preference against one floor of stairs.
    stairs_preference: 0.0 to 3600.0,
    /// Seconds until a lift comes.
    lift_wait: 0.0 to 600.0,
    /// Seconds to enter a lift, to leave it, and for its doors.
    lift_board: 0.0 to 120.0,
    /// Seconds for one floor in a lift.
    lift_floor: 0.0 to 120.0,
    /// Preference against a ride in a lift.
    lift_preference: 0.0 to 3600.0,
    /// Narrowest car of a lift; 0 where any will do.
    car_width: 0.0 to 3.0,
    /// Shortest car of a lift; 0 where any will do.
    car_depth: 0.0 to 3.0,
    /// Seconds to step on and off an escalator.
    escalator_board: 0.0 to 120.0,
    /// Seconds for one floor on an escalator.
    escalator_floor: 0.0 to 120.0,
    /// Preference against an escalator.
    escalator_preference: 0.0 to 3600.0,
    /// Preference against a turn of more than 45 degrees.
    turn: 0.0 to 600.0,
    /// Preference against crossing a room that is not the destination.
    room_preference: 0.0 to 3600.0,
    /// How many times as long a way without tactile paving seems; 1 where that is no matter.
    untactile: 1.0 to 10.0,
    /// Metres after which a seat is wanted; 0 where none is.
    rest: 0.0 to 1000.0,
}
