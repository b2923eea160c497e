//! What a finger on the map means.

use super::{MapPoint, NAMES_BORDER, NetworkMap, RINGS};
use crate::{catalogue::ThemeIndex, referral::PartnerIndex};

/// What somebody has touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// The house in the centre.
    House,
    /// A partner.
    Partner(PartnerIndex),
    /// A sector, or the name of its theme outside the rings.
    Theme(ThemeIndex),
}

impl NetworkMap {
    /// What lies under a point of the map; `None` outside the names of the themes.
    ///
    /// `reach` is how far beside a mark a finger still means it, in parts of the map's radius.
    /// Where several marks are in reach, the nearest border counts, then the order of the list.
    pub fn at(&self, point: MapPoint, reach: f64) -> Option<Target> {
        let nearest = self
            .marks
            .iter()
            .map(|mark| (point.distance(mark.centre) - mark.radius, mark))
            .filter(|(distance, _)| *distance <= reach)
            .min_by(|(a, one), (b, other)| a.total_cmp(b).then(one.number.cmp(&other.number)));
        if let Some((distance, mark)) = nearest
            // What lies in the house itself means the house, however near a mark is.
            && (distance <= 0.0 || point.radius() > RINGS[0].0)
        {
            return Some(Target::Partner(mark.partner));
        }
        match point.radius() {
            radius if radius <= RINGS[0].0 => Some(Target::House),
            radius if radius <= NAMES_BORDER => {
                let angle = point.angle();
                // The first sector begins before the top.
                let sector = self.sectors.iter().find(|sector| {
                    (sector.start..sector.end).contains(&angle)
                        || (sector.start..sector.end).contains(&(angle - 360.0))
                });
                sector.map(|sector| Target::Theme(sector.theme))
            }
            _ => None,
        }
    }
}
