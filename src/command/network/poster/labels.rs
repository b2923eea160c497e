//! Names beside the marks, where there is room; the number and the list name the others.

use super::{INK, Poster};
use crate::{command::page::Hold, referral::network::Mark};

const SIZE: f64 = 2.7;
const LINE: f64 = SIZE * 1.12;
/// The widest lines of a name: first the usual width, then a narrow one, at last one long line.
const WIDTHS: [f64; 3] = [20.0, 13.0, 45.0];
/// What is left free around a mark, and around a label.
const AIR: f64 = 0.7;

/// A rectangle of the page: left, top, right, bottom.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Area([f64; 4]);

impl Area {
    fn around((x, y): (f64, f64), width: f64, height: f64) -> Self {
        Self([x - width / 2.0, y - height / 2.0, x + width / 2.0, y + height / 2.0])
    }

    fn meets(self, other: Self) -> bool {
        let ([left, top, right, bottom], [other_left, other_top, other_right, other_bottom]) =
            (self.0, other.0);
        left < other_right && other_left < right && top < other_bottom && other_top < bottom
    }

    fn corners(self) -> [(f64, f64); 4] {
        let [left, top, right, bottom] = self.0;
        [(left, top), (right, top), (right, bottom), (left, bottom)]
    }
}

impl Poster<'_> {
    /// Writes the names that have room, the outer ones first: they have most.
    pub(super) fn labels(&mut self) {
        let network = self.network;
        let mut taken: Vec<Area> = network
            .map
            .marks
            .iter()
            .map(|mark| {
                let reach = 2.0 * self.reach(mark) + AIR;
                Area::around(self.at(mark.centre), reach, reach)
            })
            .chain(self.gap_areas().into_iter().map(Area))
            .collect();
        let mut marks: Vec<&Mark> = network.map.marks.iter().filter(|mark| mark.main).collect();
        marks.sort_by(|a, b| b.ring.cmp(&a.ring).then(a.number.cmp(&b.number)));
        // A rim keeps the letters apart from the borders below them.
        self.page.raw(
            "<g stroke=\"#fff\" stroke-width=\"0.7\" stroke-linejoin=\"round\" paint-order=\"stroke\">",
        );
        for mark in marks {
            let name = network.wording.partner_name(mark.partner);
            let free = WIDTHS.iter().find_map(|widest| {
                let lines = self.page.lines(&name, *widest, SIZE, false);
                let width = lines
                    .iter()
                    .map(|line| self.page.text_width(line, SIZE, false))
                    .fold(0.0, f64::max);
                let height = LINE * lines.len() as f64;
                self.places(mark, width, height).into_iter().find_map(|place| {
                    let area = Area::around(place, width, height);
                    let fits =
                        area.corners().into_iter().all(|corner| self.is_beside(corner, mark))
                            && !taken.iter().any(|other| area.meets(*other));
                    fits.then(|| (lines.clone(), place, width, height))
                })
            });
            let Some((lines, (x, y), width, height)) = free else { continue };
            taken.push(Area::around((x, y), width + AIR, height + AIR));
            for (place, line) in lines.iter().enumerate() {
                let base = y - height / 2.0 + LINE * (place as f64 + 0.78);
                let style = self.words(SIZE, false, INK, Hold::Middle);
                self.page.text((x, base), style, line);
            }
        }
        self.page.raw("</g>");
    }

    /// Where a name of that size could stand, the best place first: below, above, beside, and
    /// between these.
    fn places(&self, mark: &Mark, width: f64, height: f64) -> Vec<(f64, f64)> {
        let (x, y) = self.at(mark.centre);
        let reach = self.reach(mark) + AIR;
        let (aside, up) = (reach + width / 2.0, reach + height / 2.0);
        let mut places = vec![(x, y + up), (x, y - up), (x + aside, y), (x - aside, y)];
        for part in [0.3, 0.6, 0.9] {
            for (right, down) in [(1.0, 1.0), (-1.0, 1.0), (1.0, -1.0), (-1.0, -1.0)] {
                places.push((x + right * aside * part, y + down * up));
                places.push((x + right * aside, y + down * up * part));
            }
        }
        places
    }
}
