//! What the map looks like.

use super::Colours;
use crate::{
    referral::{
        PartnerIndex,
        network::{MapPoint, NetworkMap, RINGS, Sector},
    },
    ui::network::mark::{Sign, hatching, line, mark, polygon},
};
use iced::{
    Point,
    widget::canvas::{Frame, Path},
};

/// What the drawing depends on.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Key {
    pub(super) map: NetworkMap,
    pub(super) centre: Point,
    pub(super) radius: f32,
    pub(super) colours: Colours,
    pub(super) chosen: Option<PartnerIndex>,
}

impl Key {
    fn at(&self, angle: f64, radius: f64) -> Point {
        self.point(MapPoint::polar(angle, radius))
    }

    fn point(&self, point: MapPoint) -> Point {
        Point::new(
            self.centre.x + point.x as f32 * self.radius,
            self.centre.y + point.y as f32 * self.radius,
        )
    }

    /// The outline of a part of a sector; an arc is a line with a corner every two degrees.
    fn cell(&self, sector: &Sector, (inner, outer): (f64, f64)) -> Path {
        let steps = ((sector.end - sector.start) / 2.0).ceil().max(1.0) as u32;
        let angle = |step: u32| {
            sector.start + (sector.end - sector.start) * f64::from(step) / f64::from(steps)
        };
        let there = (0..=steps).map(|step| self.at(angle(step), outer));
        let back = (0..=steps).rev().map(|step| self.at(angle(step), inner));
        polygon(there.chain(back))
    }
}

/// Draws the map back to front.
pub(super) fn paint(frame: &mut Frame, key: &Key) {
    let colours = key.colours;
    let whole = (RINGS[0].0, RINGS[RINGS.len() - 1].1);
    for (ring, fill) in RINGS.into_iter().zip(colours.rings) {
        for sector in key.map.sectors.iter().filter(|sector| !sector.gap) {
            frame.fill(&key.cell(sector, ring), fill);
        }
    }
    for sector in key.map.sectors.iter().filter(|sector| sector.gap) {
        frame.fill(&key.cell(sector, whole), colours.gap.0);
        frame.fill(&gap(key, sector), colours.gap.1);
    }
    let width = (key.radius * 0.007).max(2.0);
    for (inner, outer) in RINGS {
        frame.stroke(
            &Path::circle(key.centre, inner as f32 * key.radius),
            line(colours.line, width),
        );
        frame.stroke(
            &Path::circle(key.centre, outer as f32 * key.radius),
            line(colours.line, width),
        );
    }
    for sector in &key.map.sectors {
        let border = Path::line(key.at(sector.start, whole.0), key.at(sector.start, whole.1));
        frame.stroke(&border, line(colours.line, width));
    }
    frame.fill(&Path::circle(key.centre, (RINGS[0].0 * 0.94) as f32 * key.radius), colours.house);
    // The chosen partner lies above all others.
    let (chosen, others): (Vec<_>, Vec<_>) =
        key.map.marks.iter().partition(|mark| Some(mark.partner) == key.chosen);
    for (marks, is_chosen) in [(others, false), (chosen, true)] {
        for found in marks {
            let centre = key.point(found.centre);
            let radius = found.radius as f32 * key.radius;
            if is_chosen {
                let ring = Path::circle(centre, radius * 1.9);
                frame.fill(&ring, colours.ground);
                frame.stroke(&ring, line(colours.ink, (radius * 0.28).max(3.0)));
            }
            let sign = Sign {
                look: found.look,
                status: found.status,
                call_first: found.call_first && found.main,
                number: found.main.then_some(found.number),
            };
            mark(frame, centre, radius, sign, colours);
        }
    }
}

/// The hatching of a sector without partners.
fn gap(key: &Key, sector: &Sector) -> Path {
    let (inner, outer) = (RINGS[0].0, RINGS[RINGS.len() - 1].1);
    let turn = (sector.end - sector.start).abs();
    let inside = |point: Point| {
        let point = MapPoint {
            x: f64::from((point.x - key.centre.x) / key.radius),
            y: f64::from((point.y - key.centre.y) / key.radius),
        };
        (inner..=outer).contains(&point.radius())
            && (point.angle() - sector.start).rem_euclid(360.0) <= turn
    };
    hatching(key.centre, key.radius, key.radius * 0.045, key.radius * 0.009, &inside)
}
