//! The clauses that a kiosk is held to, as `assets/access/clauses.json` has them.

use crate::content::CLAUSES;
use serde::{Deserialize, Serialize};

/// The clauses and where they come from.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clauses {
    /// The version of the format.
    pub version: u32,
    /// The standard with its version.
    pub standard: String,
    /// The clauses in its order, and behind them what the project asks of itself.
    pub clauses: Vec<Clause>,
}

/// A clause. Its result follows from what it names; what it says is told in our own words, and only
/// the standard itself binds.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Clause {
    /// Its number.
    pub number: String,
    /// What it asks, in our own words.
    pub title: String,
    /// Whether the standard only recommends it.
    #[serde(default)]
    pub advice: bool,
    /// Why it does not apply to a kiosk.
    #[serde(default)]
    pub inapplicable: Option<String>,
    /// The clauses, or the beginnings of their numbers, by which it is met.
    #[serde(default)]
    pub from: Vec<String>,
    /// What is measured for it.
    #[serde(default)]
    pub measures: Vec<Measure>,
    /// The program's own tests that hold it: `file::function` below `tests`.
    #[serde(default)]
    pub tests: Vec<String>,
    /// What people have to do, because no program can measure it.
    #[serde(default)]
    pub tasks: Vec<Task>,
    /// What the program is known to lack.
    #[serde(default)]
    pub gap: Option<String>,
}

/// What a person has to do.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// Who.
    pub who: Who,
    /// What to do or to look for.
    pub what: String,
}

/// Who sees to something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// This program.
    Software,
    /// Whoever builds and hangs the kiosk.
    Hardware,
    /// The office.
    Office,
}

impl Who {
    /// The word for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Software => "software",
            Self::Hardware => "hardware",
            Self::Office => "office",
        }
    }
}

/// What can be measured or computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// The height of capital letters against the viewing distance.
    Capitals,
    /// The contrast of text as drawn: 4.5 to 1.
    TextContrast,
    /// The same: 7 to 1.
    StrongContrast,
    /// The contrast of the edges of touch areas as drawn.
    EdgeContrast,
    /// The sides of touch areas.
    TargetSize,
    /// The distances of touch areas.
    TargetGap,
    /// The heights of controls over the floor against reach from the front and from the side.
    Reach,
    /// The same, the lowest only.
    ReachLow,
    /// The same where one reaches over something deep.
    ReachOver,
    /// The same where something deep is at the side.
    ReachAside,
    /// The heights of lowered controls against DIN 18040-1.
    LowControls,
    /// How letters at the upper edge appear from a wheelchair.
    Sight,
    /// The range of the volume and its steps.
    VolumeRange,
    /// The volume at the beginning of a visit.
    VolumeReset,
    /// The voices of this machine for the office's languages.
    Voices,
    /// The warning before the end of a visit.
    TimeOut,
    /// Whether the focus reaches every control and leaves it again.
    Focus,
    /// Whether the ring around the focus is seen.
    Ring,
    /// Whether every screen and every control has words for the ear.
    Spoken,
    /// Whether it is said what is switched on.
    States,
    /// Whether the voice can be switched on and changed by keys of this kiosk.
    VoiceKeys,
    /// Whether one finger at one place is enough for everything.
    SingleTouch,
    /// Whether a touch counts when the finger is lifted.
    Lifted,
    /// Whether what is switched on looks so.
    Switches,
    /// How much of the screen changes its brightness within a second.
    Flashes,
    /// Whether the keys for people with disabilities are at hand.
    Aids,
    /// Whether there is an installation guide.
    Guide,
    /// Whether the office has a telephone.
    Telephone,
}

/// The clauses of the file in the program.
pub fn clauses() -> Clauses {
    serde_json::from_str(CLAUSES).expect("the tests read this file, which is part of the program")
}
