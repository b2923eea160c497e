//! What was measured on the screens of a kiosk. Lengths are millimetres, contrasts are ratios from
//! 1 to 21 (WCAG 2.1, "contrast ratio").

use serde::Serialize;
use std::collections::BTreeMap;

/// The least side that a touch area may have, and the least that it shall have.
pub const LEAST_SIDE: f64 = 20.0;
/// The side that a touch area shall have.
pub const USUAL_SIDE: f64 = 30.0;
/// The least distance between two touch areas.
pub const LEAST_GAP: f64 = 8.0;
/// The least contrast of text (WCAG 2.1, 1.4.3).
pub const LEAST_CONTRAST: f64 = 4.5;
/// The contrast that text shall have (WCAG 2.1, 1.4.6).
pub const STRONG_CONTRAST: f64 = 7.0;
/// The least contrast of what shows where a control is (WCAG 2.1, 1.4.11).
pub const LEAST_EDGE: f64 = 3.0;
/// The angle in degrees under which a capital H has to appear (EN 301 549, 5.1.4).
pub const LEAST_ANGLE: f64 = 0.7;

/// The height that a capital H needs at a distance to appear under [`LEAST_ANGLE`], by the formula
/// of EN 301 549, 5.1.4.
pub fn least_capital(distance: f64) -> f64 {
    LEAST_ANGLE * std::f64::consts::PI * distance / 180.0
}

/// The area in square millimetres that may flash at a distance: a quarter of what is seen within 10
/// degrees (WCAG 2.1, "general flash and red flash thresholds").
pub fn most_flashing(distance: f64) -> f64 {
    let radius = distance * 5.0_f64.to_radians().tan();
    std::f64::consts::PI * radius * radius / 4.0
}

/// Where something was measured.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Place {
    /// The screen, as `leitsystem gallery --screen` calls it.
    pub screen: String,
    /// The language.
    pub language: String,
    /// The size of letters: `normal`, `large` or `largest`.
    pub text_size: &'static str,
    /// The contrast: `normal`, `dark` or `light`.
    pub contrast: &'static str,
    /// Whether the controls were low.
    pub lower: bool,
    /// The words or the names of the touch areas.
    pub what: String,
}

/// A figure and where it was measured.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figure {
    /// The figure.
    pub value: f64,
    /// Where.
    pub place: Place,
}

/// The least of many figures, how many there were, and those that are below a limit.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Series {
    /// How many were measured.
    pub count: usize,
    /// The least one.
    pub least: Option<Figure>,
    /// How many are below the limit.
    pub below: usize,
    /// The limit.
    pub limit: f64,
    /// The least for each name among those below the limit.
    pub faults: BTreeMap<String, Figure>,
}

impl Series {
    /// A series without figures.
    pub fn new(limit: f64) -> Self {
        Self { count: 0, least: None, below: 0, limit, faults: BTreeMap::new() }
    }

    /// Adds a figure; `name` says which ones are alike.
    pub fn add(&mut self, value: f64, name: impl FnOnce() -> String, place: impl Fn() -> Place) {
        self.count += 1;
        if self.least.as_ref().is_none_or(|least| value < least.value) {
            self.least = Some(Figure { value, place: place() });
        }
        if value < self.limit {
            self.below += 1;
            let fault =
                self.faults.entry(name()).or_insert_with(|| Figure { value, place: place() });
            if value < fault.value {
                *fault = Figure { value, place: place() };
            }
        }
    }

    /// The least value; endless if nothing was measured.
    pub fn value(&self) -> f64 {
        self.least.as_ref().map_or(f64::INFINITY, |least| least.value)
    }
}

/// Between which heights touch areas lie: millimetres above the lower edge of the picture.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Band {
    /// The name of the touch area if nearly every screen has it; else `None` for all others.
    pub control: Option<String>,
    /// Whether the controls were low.
    pub lower: bool,
    /// The size of letters.
    pub text_size: &'static str,
    /// The lower edge of the lowest.
    pub from: f64,
    /// The upper edge of the highest.
    pub to: f64,
    /// The highest one.
    pub highest: Place,
}

/// How touch areas answered one finger, each tried on its own.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Touches {
    /// How many were tried.
    pub tried: usize,
    /// Those that did not answer a finger that was set down and lifted.
    pub silent: Vec<Place>,
    /// Those that answered before the finger was lifted.
    pub hasty: Vec<Place>,
    /// Those that answered although the finger was lifted elsewhere.
    pub stubborn: Vec<Place>,
}

/// How screens answered keys, and what would be spoken.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Keys {
    /// How many screens were read aloud and walked through.
    pub screens: usize,
    /// How many controls they have.
    pub controls: usize,
    /// Screens of which nothing is said.
    pub silent: Vec<Place>,
    /// Controls that the focus did not reach, going once around.
    pub missed: Vec<Place>,
    /// Controls of which nothing is said when they have the focus.
    pub mute: Vec<Place>,
    /// By what contrast the ring around the focus changes the picture.
    pub ring: Series,
    /// How many keys were switched on.
    pub states: usize,
    /// Those of which the same is said whether they are on or off.
    pub untold: Vec<Place>,
}

/// Everything that was measured on the screens of one kiosk.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figures {
    /// How many screens were laid out.
    pub layouts: usize,
    /// How many screens were drawn.
    pub pictures: usize,
    /// The heights of capital letters with normal letters; the limit is what the distance asks for.
    pub capitals: Series,
    /// The contrasts of text, for each contrast that a visitor can choose.
    pub texts: BTreeMap<&'static str, Series>,
    /// The contrasts of the edges of touch areas, for each contrast.
    pub edges: BTreeMap<&'static str, Series>,
    /// The shorter sides of touch areas.
    pub sides: Series,
    /// The distances between touch areas that are neighbours.
    pub gaps: Series,
    /// The heights of touch areas.
    pub bands: Vec<Band>,
    /// How touch areas answered.
    pub touches: Touches,
    /// How screens answered keys.
    pub keys: Keys,
    /// By what contrast a key that is on differs from its neighbour that is not.
    pub switches: Series,
    /// The area that changed its brightness by a tenth within a second: square millimetres at most.
    pub flashing: Option<f64>,
}

impl Figures {
    /// Nothing measured yet, for a viewing distance.
    pub fn new(distance: f64) -> Self {
        Self {
            layouts: 0,
            pictures: 0,
            capitals: Series::new(least_capital(distance)),
            texts: BTreeMap::new(),
            edges: BTreeMap::new(),
            sides: Series::new(USUAL_SIDE),
            gaps: Series::new(LEAST_GAP),
            bands: Vec::new(),
            touches: Touches::default(),
            keys: Keys {
                screens: 0,
                controls: 0,
                silent: Vec::new(),
                missed: Vec::new(),
                mute: Vec::new(),
                ring: Series::new(LEAST_EDGE),
                states: 0,
                untold: Vec::new(),
            },
            switches: Series::new(LEAST_EDGE),
            flashing: None,
        }
    }

    /// The heights between which all touch areas lie: above the lower edge of the picture, in a mode
    /// and in all sizes of letters.
    pub fn reach(&self, lower: bool) -> Option<(f64, f64)> {
        let bands = self.bands.iter().filter(|band| band.lower == lower);
        bands.map(|band| (band.from, band.to)).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
    }
}
