//! How high a kiosk's screen hangs, and what of it somebody in a wheelchair reaches and reads.
//!
//! Heights are millimetres above the floor.

use super::Screen;

/// The height up to which controls are within everybody's reach: DIN 18040-1 places several
/// controls above each other between 850 and 1050 mm.
pub const HIGHEST_CONTROL: f64 = 1050.0;
/// The lowest height at which anybody can touch something from a wheelchair (EN 301 549, 8.3.3).
pub const LOWEST_CONTROL: f64 = 380.0;
/// The eyes of somebody in a wheelchair (EN 301 549, 8.3.5).
pub const LOW_EYES: f64 = 1015.0;
/// How steeply those eyes can look up to letters without bending the neck back, and how slanted
/// the letters may then appear: degrees.
pub const STEEPEST_SIGHT: f64 = 30.0;

/// The height of the visible picture's lower edge where the office has not measured it: a standing
/// screen hangs lower than a lying one.
const STANDING: u32 = 640;
const LYING: u32 = 750;

/// The height of all controls together, with the largest letters: millimetres. A standing screen
/// has its keys in rows above each other.
const STANDING_CONTROLS: f64 = 400.0;
const LYING_CONTROLS: f64 = 300.0;

impl Screen {
    /// The height of the lower edge where it was not measured, for a picture of so many pixels.
    pub(super) fn usual_lower_edge(width: u32, height: u32) -> u32 {
        if height >= width { STANDING } else { LYING }
    }

    /// The height of the picture's upper edge.
    pub fn upper_edge_millimetres(&self) -> f64 {
        f64::from(self.lower_edge_millimetres) + self.picture_millimetres()
    }

    /// The height of the picture itself.
    pub fn picture_millimetres(&self) -> f64 {
        f64::from(self.height) * self.millimetres_per_pixel
    }

    /// Whether every point of the picture is within reach, so that no control needs another place.
    pub fn is_within_reach(&self) -> bool {
        self.upper_edge_millimetres() <= HIGHEST_CONTROL
    }

    /// How much of the picture lies within reach, from its lower edge: millimetres.
    pub fn reach_millimetres(&self) -> f64 {
        let reach = HIGHEST_CONTROL - f64::from(self.lower_edge_millimetres);
        reach.clamp(0.0, self.picture_millimetres())
    }

    /// How much of the picture all controls together take at least: millimetres from its lower
    /// edge. Where less lies within reach, the uppermost controls are above it.
    pub fn controls_millimetres(&self) -> f64 {
        let least = if self.height >= self.width { STANDING_CONTROLS } else { LYING_CONTROLS };
        least.min(self.picture_millimetres())
    }

    /// How steeply somebody in a wheelchair looks up to the upper edge: degrees, negative where
    /// the edge is below the eyes.
    pub fn sight_degrees(&self) -> f64 {
        let distance = f64::from(self.viewing_distance_millimetres);
        (self.upper_edge_millimetres() - LOW_EYES).atan2(distance).to_degrees()
    }
}
