//! The map itself. It is never mirrored; only the place of the whole on the page is.

use super::{ACCENT, INK, Poster, Sign, circle};
use crate::{
    command::page::{Hold, number},
    content::pictogram,
    locale::message::{content as named, partner as word},
    referral::network::{MapPoint, Mark, RINGS, Sector},
};
use std::fmt::Write;

/// The centre of the map, from the edge where reading begins and from the top.
const CENTRE: (f64, f64) = (146.0, 160.0);
/// The outer border of the outer ring, in millimetres.
const RADIUS: f64 = 104.0;
/// The colours of the rings, from the inner one on: the nearer, the darker.
const RINGS_FILL: [&str; 3] = ["#cfe0e4", "#e1e9ee", "#eff3f6"];
/// The widest name of a theme before it is broken into lines.
const WIDEST_NAME: f64 = 27.0;
const NAME_SIZE: f64 = 4.2;
const PICTOGRAM: f64 = 8.0;
/// The plate that names a gap.
const GAP_SIZE: (f64, f64) = (24.0, 6.4);
/// How far the name of a partner may reach into the next sector, in parts of the map's radius.
const STANDING_OUT: f64 = 0.05;

impl Poster<'_> {
    /// Where a point of the map lies on the page.
    pub(super) fn at(&self, point: MapPoint) -> (f64, f64) {
        let x = self.page.from_start(CENTRE.0);
        (x + point.x * RADIUS, CENTRE.1 + point.y * RADIUS)
    }

    /// How far a mark reaches from its centre, with its dots, in millimetres.
    pub(super) fn reach(&self, mark: &Mark) -> f64 {
        mark.radius * RADIUS * if mark.call_first && mark.main { 1.5 } else { 1.12 }
    }

    /// Whether a point of the page may belong to the name of a mark: in the rings, and not far into
    /// another sector.
    pub(super) fn is_beside(&self, (x, y): (f64, f64), mark: &Mark) -> bool {
        let point = MapPoint {
            x: (x - self.page.from_start(CENTRE.0)) / RADIUS,
            y: (y - CENTRE.1) / RADIUS,
        };
        let sectors = self.network.map.sectors.len().max(1) as f64;
        let turn = (point.angle() - 360.0 / sectors * f64::from(mark.theme.0)).rem_euclid(360.0);
        let aside = turn.min(360.0 - turn).to_radians() * point.radius();
        // Half the width of the sector, and as much more as a name may stand out.
        let half = point.radius() * std::f64::consts::PI / sectors;
        let (inner, outer) = (RINGS[0].0, RINGS[RINGS.len() - 1].1);
        (inner + 0.01..=outer - 0.01).contains(&point.radius()) && aside <= half + STANDING_OUT
    }

    /// Where gaps are named, as left, top, right and bottom.
    pub(super) fn gap_areas(&self) -> Vec<[f64; 4]> {
        let gaps = self.network.map.sectors.iter().filter(|sector| sector.gap);
        gaps.map(|sector| {
            let (x, y) = self.at(gap_place(sector));
            let (width, height) = GAP_SIZE;
            [x - width / 2.0, y - height / 2.0, x + width / 2.0, y + height / 2.0]
        })
        .collect()
    }

    pub(super) fn map(&mut self) {
        let network = self.network;
        for (ring, fill) in (0..RINGS.len()).zip(RINGS_FILL).rev() {
            for sector in &network.map.sectors {
                let fill = if sector.gap { "url(#gap)" } else { fill };
                let cell = self.cell(sector, ring);
                self.page.raw(&format!(
                    "<path d=\"{cell}\" fill=\"{fill}\" stroke=\"#fff\" stroke-width=\"0.9\"/>"
                ));
            }
        }
        for sector in &network.map.sectors {
            self.name(sector);
            if sector.gap {
                self.gap(sector);
            }
        }
        let centre = self.at(MapPoint { x: 0.0, y: 0.0 });
        let house = circle(centre, RINGS[0].0 * RADIUS - 0.6, &format!("fill=\"{INK}\""));
        self.page.raw(&house);
        let we = network.wording.locale.text(&word::network_house());
        let style = self.words(9.0, true, "#fff", Hold::Middle);
        self.page.text((centre.0, centre.1 + 3.2), style, &we);
        // Small marks first: where two nearly touch, the one with the number lies on top.
        for main in [false, true] {
            for mark in network.map.marks.iter().filter(|mark| mark.main == main) {
                let sign = Sign {
                    look: mark.look,
                    status: mark.status,
                    call_first: mark.call_first && main,
                    number: main.then_some(mark.number),
                };
                self.mark(self.at(mark.centre), mark.radius * RADIUS, sign);
            }
        }
        self.labels();
    }

    /// The outline of one ring of one sector.
    fn cell(&self, sector: &Sector, ring: usize) -> String {
        let (inner, outer) = RINGS[ring];
        // A turn of a whole circle has no end of its own; a half has.
        let middle = sector.middle();
        let point = |angle, radius| {
            let (x, y) = self.at(MapPoint::polar(angle, radius));
            format!("{} {}", number(x), number(y))
        };
        let mut path = String::new();
        let _ = write!(path, "M{}", point(sector.start, inner));
        let _ = write!(path, "L{}", point(sector.start, outer));
        for angle in [middle, sector.end] {
            let radius = number(outer * RADIUS);
            let _ = write!(path, "A{radius} {radius} 0 0 1 {}", point(angle, outer));
        }
        let _ = write!(path, "L{}", point(sector.end, inner));
        for angle in [middle, sector.start] {
            let radius = number(inner * RADIUS);
            let _ = write!(path, "A{radius} {radius} 0 0 0 {}", point(angle, inner));
        }
        path.push('Z');
        path
    }

    /// The name of a theme with its pictogram, outside the rings.
    fn name(&mut self, sector: &Sector) {
        let wording = self.network.wording;
        let theme = wording.content.catalogue.theme(sector.theme);
        let text = wording.locale.text(&named::theme(&theme.id));
        let lines = self.page.lines(&text, WIDEST_NAME, NAME_SIZE, true);
        let widest = lines
            .iter()
            .map(|line| self.page.text_width(line, NAME_SIZE, true))
            .fold(PICTOGRAM, f64::max);
        let line_height = NAME_SIZE * 1.15;
        let height = PICTOGRAM + 1.0 + line_height * lines.len() as f64;
        let out = MapPoint::polar(sector.middle(), 1.0);
        // As near as possible, without a corner in the rings.
        let half = out.x.abs() * widest / 2.0 + out.y.abs() * height / 2.0;
        let far = 1.0 + (2.0 + half) / RADIUS;
        let (x, y) = self.at(MapPoint { x: out.x * far, y: out.y * far });
        let top = y - height / 2.0;
        if let Some(svg) = pictogram(&theme.pictogram) {
            self.page.pictogram((x, top + PICTOGRAM / 2.0), PICTOGRAM, ACCENT, svg);
        }
        let style = self.words(NAME_SIZE, true, INK, Hold::Middle);
        for (place, line) in lines.iter().enumerate() {
            let base = top + PICTOGRAM + 1.0 + line_height * (place as f64 + 0.8);
            self.page.text((x, base), style, line);
        }
    }

    /// That nobody helps with a theme, in the middle of its sector.
    fn gap(&mut self, sector: &Sector) {
        let text = self.network.wording.locale.text(&word::network_gap());
        let (x, y) = self.at(gap_place(sector));
        let (width, height) = GAP_SIZE;
        let size = self.page.fitting(&text, width - 2.0, 3.6, 2.4, true);
        self.page.raw(&format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{width}\" height=\"{height}\" rx=\"1.6\" fill=\"#fff\" \
             stroke=\"#b9762a\" stroke-width=\"0.4\"/>",
            number(x - width / 2.0),
            number(y - height / 2.0),
        ));
        let style = self.words(size, true, "#7a4300", Hold::Middle);
        self.page.text((x, y + size * 0.36), style, &text);
    }
}

/// Where a gap is named: in the outer ring, where there is most room.
fn gap_place(sector: &Sector) -> MapPoint {
    let (inner, outer) = RINGS[RINGS.len() - 1];
    MapPoint::polar(sector.middle(), f64::midpoint(inner, outer))
}
