//! The network map: all partners in one picture, as data without words or colours of a screen.
//!
//! The house stands in the centre; themes are sectors, in the catalogue's order, clockwise from
//! the top; rings say how close a partner is. A partner stands in the sector of its main theme and
//! leaves a small mark in those of its other themes, so that an empty sector is a gap. The place
//! of a mark follows from theme, ring and name alone: maps of two years can be compared.
//!
//! Lengths are parts of the map's radius: the outer border of the outer ring is 1 from the centre.
//! `x` grows to the right and `y` downwards, in every language: the map is never mirrored.

mod analysis;
mod hit;
mod look;
mod slots;

pub use analysis::{Double, NetworkAnalysis, Sameness};
pub use hit::Target;
pub use look::{Look, Pattern, Shape, look};

use super::{Partner, PartnerIndex, PartnerStatus, Partners};
use crate::catalogue::ThemeIndex;
use chrono::NaiveDate;

/// The inner and the outer border of each ring; the house fills the rest.
pub const RINGS: [(f64, f64); 3] = [(0.20, 0.46), (0.46, 0.74), (0.74, 1.0)];

/// Outside the rings, as far as this, lies the name of each sector's theme.
pub const NAMES_BORDER: f64 = 1.2;

/// A point of the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MapPoint {
    /// To the right of the centre.
    pub x: f64,
    /// Below the centre.
    pub y: f64,
}

impl MapPoint {
    /// A point by its direction, in degrees clockwise from the top, and its distance from the
    /// centre. Rounded, so that every machine computes the same map.
    pub fn polar(angle: f64, radius: f64) -> Self {
        let (sine, cosine) = angle.to_radians().sin_cos();
        let rounded = |value: f64| (value * 1e5).round() / 1e5;
        Self { x: rounded(radius * sine), y: rounded(-radius * cosine) }
    }

    /// The distance from the centre.
    pub fn radius(self) -> f64 {
        self.x.hypot(self.y)
    }

    /// The direction seen from the centre, in degrees clockwise from the top, from 0 to below 360.
    pub fn angle(self) -> f64 {
        let angle = self.x.atan2(-self.y).to_degrees().rem_euclid(360.0);
        if angle < 360.0 { angle } else { 0.0 }
    }

    /// The distance from another point.
    pub fn distance(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// The sector of a theme.
#[derive(Debug, Clone, PartialEq)]
pub struct Sector {
    /// The theme.
    pub theme: ThemeIndex,
    /// Where it begins, in degrees clockwise from the top; may be negative.
    pub start: f64,
    /// Where it ends, in the same measure.
    pub end: f64,
    /// The partners whose main theme it is: the nearest ring first, then by name.
    pub partners: Vec<PartnerIndex>,
    /// The partners that also work on it, in the same order.
    pub others: Vec<PartnerIndex>,
    /// Whether nobody helps with this theme today.
    pub gap: bool,
}

impl Sector {
    /// The direction of its middle, in degrees clockwise from the top.
    pub fn middle(&self) -> f64 {
        f64::midpoint(self.start, self.end)
    }
}

/// A partner's mark on the map.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// The partner.
    pub partner: PartnerIndex,
    /// The theme in whose sector it stands.
    pub theme: ThemeIndex,
    /// Whether that is its main theme; the other marks are small.
    pub main: bool,
    /// The ring, from 0, the innermost.
    pub ring: usize,
    /// Its centre.
    pub centre: MapPoint,
    /// How far it reaches from its centre.
    pub radius: f64,
    /// Its number: its place in the list, from 1.
    pub number: u32,
    /// Its shape, pattern and colour.
    pub look: Look,
    /// Whether it helps today, or is planned or paused.
    pub status: PartnerStatus,
    /// Whether one had better call first.
    pub call_first: bool,
}

/// The map of an office's partners on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct NetworkMap {
    /// The sectors, in the order of the catalogue.
    pub sectors: Vec<Sector>,
    /// The marks: sector by sector, ring by ring, main marks before others, then by name.
    pub marks: Vec<Mark>,
    /// All partners on the map in the order of their numbers: the list for those who cannot use
    /// the map. Grouped by main theme; those without a known theme come last and have no mark.
    pub order: Vec<PartnerIndex>,
}

impl NetworkMap {
    /// Draws the map of the partners that have not ended by a day.
    ///
    /// `themes` is the number of themes in the catalogue.
    pub fn new(partners: &Partners, themes: usize, today: NaiveDate) -> Self {
        let mut shown: Vec<PartnerIndex> = partners
            .indices()
            .filter(|index| !partners.partner(*index).has_ended_by(today))
            .collect();
        shown.sort_by_key(|index| {
            let partner = partners.partner(*index);
            (partner.ring, partner.id.as_str())
        });
        let width = 360.0 / themes.max(1) as f64;
        let sectors: Vec<Sector> = (0..u32::try_from(themes).unwrap_or(u32::MAX))
            .map(ThemeIndex)
            .map(|theme| {
                let working = |wanted: &dyn Fn(&Partner) -> bool| -> Vec<PartnerIndex> {
                    let all = shown.iter().copied();
                    all.filter(|index| wanted(partners.partner(*index))).collect()
                };
                let main = working(&|partner| partner.main_theme() == Some(theme));
                let others =
                    working(&|partner| partner.themes.iter().skip(1).any(|other| *other == theme));
                let start = (f64::from(theme.0) - 0.5) * width;
                Sector {
                    theme,
                    start,
                    end: start + width,
                    gap: partners.working_on(theme, today).is_empty(),
                    // A theme that an entry names twice is still one.
                    others: others.into_iter().filter(|index| !main.contains(index)).collect(),
                    partners: main,
                }
            })
            .collect();
        let order: Vec<PartnerIndex> = sectors
            .iter()
            .flat_map(|sector| &sector.partners)
            .copied()
            .chain(
                shown
                    .iter()
                    .copied()
                    .filter(|index| partners.partner(*index).main_theme().is_none()),
            )
            .collect();
        let marks = marks(partners, &sectors, &order, today);
        Self { sectors, marks, order }
    }

    /// The number of a partner in the list, from 1.
    pub fn number(&self, partner: PartnerIndex) -> Option<u32> {
        number(&self.order, partner)
    }

    /// The list beside the map, theme by theme: the same partners, in the order of their numbers.
    /// The last group has no theme; it is there only if an entry has none that is known.
    pub fn list(&self) -> Vec<(Option<ThemeIndex>, &[PartnerIndex])> {
        let mut rest = self.order.as_slice();
        let mut groups = Vec::new();
        for sector in &self.sectors {
            let (group, after) = rest.split_at(sector.partners.len());
            groups.push((Some(sector.theme), group));
            rest = after;
        }
        if !rest.is_empty() {
            groups.push((None, rest));
        }
        groups
    }
}

fn number(order: &[PartnerIndex], partner: PartnerIndex) -> Option<u32> {
    (1..).zip(order).find(|(_, other)| **other == partner).map(|(number, _)| number)
}

/// Where each mark stands: cell by cell, a cell being a ring of a sector.
fn marks(
    partners: &Partners,
    sectors: &[Sector],
    order: &[PartnerIndex],
    today: NaiveDate,
) -> Vec<Mark> {
    let mut cells = Vec::new();
    for sector in sectors {
        for ring in 0..RINGS.len() {
            let here = |index: &&PartnerIndex| ring_of(partners.partner(**index)) == ring;
            let main = sector.partners.iter().filter(here).map(|index| (*index, true));
            let others = sector.others.iter().filter(here).map(|index| (*index, false));
            cells.push((sector, ring, main.chain(others).collect::<Vec<_>>()));
        }
    }
    let pitch = slots::pitch(cells.iter().map(|(sector, ring, cell)| slots::Cell {
        ring: RINGS[*ring],
        width: sector.end - sector.start,
        count: cell.len(),
    }));
    let mut marks = Vec::new();
    for (sector, ring, cell) in cells {
        let space =
            slots::Cell { ring: RINGS[ring], width: sector.end - sector.start, count: cell.len() };
        let places = slots::places(space, sector.start, pitch);
        for ((index, main), centre) in cell.into_iter().zip(places) {
            let partner = partners.partner(index);
            marks.push(Mark {
                partner: index,
                theme: sector.theme,
                main,
                ring,
                centre,
                radius: pitch * if main { slots::MAIN } else { slots::OTHER },
                number: number(order, index).unwrap_or_default(),
                look: look(partner.kind),
                status: partner.status,
                call_first: partner.call_first(today),
            });
        }
    }
    marks
}

fn ring_of(partner: &Partner) -> usize {
    usize::from(partner.ring.saturating_sub(1)).min(RINGS.len() - 1)
}
