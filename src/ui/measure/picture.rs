//! Contrasts as they are drawn: read from the pixels, not from the palette.

use crate::ui::{gallery::Picture, theme::contrast_ratio};
use iced::{Color, Rectangle};
use std::{cmp::Reverse, collections::BTreeMap};

/// Red, green and blue of a pixel.
type Pixel = [u8; 3];

/// What is seen of a text or of an edge.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seen {
    /// The colour around it.
    pub ground: Pixel,
    /// Its own colour.
    pub ink: Pixel,
    /// The contrast of both.
    pub ratio: f32,
}

/// So many pixels of the full ink a text has at least, however short it is: a point has more.
const LEAST_PIXELS: usize = 6;

/// The share of a text's pixels that may stand out more than its ink does: letters have no such
/// pixels, but a neighbour's line might reach into the box.
const STRAY: usize = 200;

/// How deep a line at the edge of a touch area may lie in it, in pixels.
const LINE: i32 = 7;

/// How far outside the edge the surroundings are looked at, in pixels.
const OUTSIDE: i32 = 4;

/// The contrast of the text in a box: the ground is the most frequent colour, the ink is the colour
/// furthest from it, but for a few stray pixels. The edges of letters are softened, so their inner
/// pixels count. `None` if nothing is drawn in the box.
pub fn text_contrast(picture: &Picture, bounds: Rectangle) -> Option<Seen> {
    let counts = colours(picture, bounds);
    let ground = *counts.iter().max_by_key(|(pixel, count)| (**count, Reverse(**pixel)))?.0;
    let drawn: usize = counts.iter().filter(|(pixel, _)| **pixel != ground).map(|(_, n)| n).sum();
    if drawn < LEAST_PIXELS {
        return None;
    }
    let mut by_contrast: Vec<(f32, Pixel, usize)> =
        counts.into_iter().map(|(pixel, count)| (ratio(pixel, ground), pixel, count)).collect();
    by_contrast.sort_by(|a, b| b.0.total_cmp(&a.0));
    let enough = (drawn / STRAY).max(LEAST_PIXELS);
    let mut passed = 0;
    let (ratio, ink, _) = by_contrast.into_iter().find(|(_, _, count)| {
        passed += count;
        passed >= enough
    })?;
    Some(Seen { ground, ink, ratio })
}

/// The contrast by which the edge of a touch area stands out: of its line or its ground, whichever is
/// stronger, from what is around it. Of many places along its sides the middle one counts. `None`
/// where nothing is around it.
pub fn edge_contrast(picture: &Picture, bounds: Rectangle) -> Option<Seen> {
    let (left, top) = (bounds.x.round() as i32, bounds.y.round() as i32);
    let right = (bounds.x + bounds.width).round() as i32 - 1;
    let bottom = (bounds.y + bounds.height).round() as i32 - 1;
    let mut seen = Vec::new();
    for step in 0..24 {
        // Corners are round: only the middle half of each side is looked at.
        let along = |from: i32, to: i32| from + (to - from) / 4 + (to - from) * step / 48;
        let (x, y) = (along(left, right), along(top, bottom));
        for ((x, y), (dx, dy)) in
            [((left, y), (1, 0)), ((right, y), (-1, 0)), ((x, top), (0, 1)), ((x, bottom), (0, -1))]
        {
            let Some(ground) = pixel(picture, x - dx * OUTSIDE, y - dy * OUTSIDE) else { continue };
            let inner =
                (0..LINE).filter_map(|depth| pixel(picture, x + dx * depth, y + dy * depth));
            let strongest = inner
                .map(|ink| Seen { ground, ink, ratio: ratio(ink, ground) })
                .max_by(|a, b| a.ratio.total_cmp(&b.ratio));
            seen.extend(strongest);
        }
    }
    seen.sort_by(|a, b| a.ratio.total_cmp(&b.ratio));
    seen.get(seen.len() / 2).copied()
}

fn colours(picture: &Picture, bounds: Rectangle) -> BTreeMap<Pixel, usize> {
    let mut counts: BTreeMap<Pixel, usize> = BTreeMap::new();
    let (left, top) = (bounds.x.max(0.0) as i32, bounds.y.max(0.0) as i32);
    let (right, bottom) = ((bounds.x + bounds.width) as i32, (bounds.y + bounds.height) as i32);
    for y in top..bottom {
        for x in left..right {
            if let Some(pixel) = pixel(picture, x, y) {
                *counts.entry(pixel).or_default() += 1;
            }
        }
    }
    counts
}

fn pixel(picture: &Picture, x: i32, y: i32) -> Option<Pixel> {
    let (x, y) = (u32::try_from(x).ok()?, u32::try_from(y).ok()?);
    if x >= picture.width || y >= picture.height {
        return None;
    }
    let at = ((y * picture.width + x) * 4) as usize;
    Some([picture.pixels[at], picture.pixels[at + 1], picture.pixels[at + 2]])
}

/// The most frequent colour in a box.
pub(super) fn ground(picture: &Picture, bounds: Rectangle) -> Option<Pixel> {
    let counts = colours(picture, bounds);
    counts
        .into_iter()
        .max_by_key(|(pixel, count)| (*count, Reverse(*pixel)))
        .map(|(pixel, _)| pixel)
}

/// The relative luminance of a pixel, 0 to 1.
pub(super) fn luminance(pixel: &[u8]) -> f32 {
    let [red, green, blue, ..] = *pixel else { return 0.0 };
    1.05 / ratio([red, green, blue], [255; 3]) - 0.05
}

/// The contrast ratio of two colours.
pub(super) fn ratio(a: Pixel, b: Pixel) -> f32 {
    let colour = |[red, green, blue]: Pixel| Color::from_rgb8(red, green, blue);
    contrast_ratio(colour(a), colour(b))
}
