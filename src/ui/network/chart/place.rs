//! How large the map is, and what stands around it: the names of the themes where all of them
//! have room, else their pictograms.

use super::theme_name;
use crate::{
    catalogue::ThemeIndex,
    referral::network::{MapPoint, NAMES_BORDER, NetworkMap},
    ui::{
        kit::{Kit, Piece},
        metrics::Type,
        widget::Align,
    },
};
use iced::{Point, Rectangle, Size};

/// Names are worth a map that is so much smaller than one with pictograms.
const WORTH: f32 = 0.82;

/// The map's radius in pixels, and what stands around it.
pub(super) struct Around<'a> {
    pub(super) radius: f32,
    pub(super) names: Names<'a>,
}

/// What stands around the map.
pub(super) enum Names<'a> {
    /// Each name, and its box.
    Words(Vec<(ThemeIndex, Piece<'a>, Rectangle)>),
    /// Pictograms of a side in pixels.
    Pictograms(f32),
}

pub(super) fn around<'a>(kit: &Kit<'a>, map: &NetworkMap, size: Size) -> Around<'a> {
    let metrics = kit.metrics;
    let largest = (size.width.min(size.height) / 2.0 / NAMES_BORDER as f32).floor();
    let names: Vec<(ThemeIndex, f64, Piece<'a>, Size)> = map
        .sectors
        .iter()
        .map(|sector| {
            let words = theme_name(kit, sector.theme);
            let label = kit.bold(words, Type::Small, kit.palette.ink).align(Align::Center);
            let (piece, size) = kit.measured(label.shrink(), metrics.millimetres(75.0));
            (sector.theme, sector.middle(), piece, size)
        })
        .collect();
    let sizes: Vec<(f64, Size)> = names.iter().map(|(_, angle, _, size)| (*angle, *size)).collect();
    let centre = Point::new((size.width / 2.0).round(), (size.height / 2.0).round());
    let most = (size.width.min(size.height) / 2.0).floor();
    let mut radius = most;
    while radius >= largest * WORTH {
        if let Some(boxes) = boxes(&sizes, centre, radius, size, metrics.millimetres(4.0)) {
            let words = names
                .into_iter()
                .zip(boxes)
                .map(|((theme, _, piece, _), bounds)| (theme, piece, bounds))
                .collect();
            return Around { radius, names: Names::Words(words) };
        }
        radius -= 4.0;
    }
    let band = largest * (NAMES_BORDER as f32 - 1.0);
    let side = metrics.growing(18.0).min((band * 0.8).round());
    Around { radius: largest, names: Names::Pictograms(side) }
}

/// Where names of these directions and sizes stand around a map of a radius, as near as possible;
/// `None` if one leaves the room or meets another.
fn boxes(
    names: &[(f64, Size)],
    centre: Point,
    radius: f32,
    room: Size,
    gap: f32,
) -> Option<Vec<Rectangle>> {
    let mut boxes: Vec<Rectangle> = Vec::new();
    for (angle, size) in names {
        let out = MapPoint::polar(*angle, 1.0);
        let (x, y) = (out.x as f32, out.y as f32);
        // As near as possible, without a corner in the rings.
        let far = radius + gap + x.abs() * size.width / 2.0 + y.abs() * size.height / 2.0;
        let corner = Point::new(
            (centre.x + x * far - size.width / 2.0).round(),
            (centre.y + y * far - size.height / 2.0).round(),
        );
        let bounds = Rectangle::new(corner, *size);
        let inside = bounds.x >= 0.0
            && bounds.y >= 0.0
            && bounds.x + bounds.width <= room.width
            && bounds.y + bounds.height <= room.height;
        let apart = bounds.expand(gap);
        if !inside || boxes.iter().any(|other| other.intersects(&apart)) {
            return None;
        }
        boxes.push(bounds);
    }
    Some(boxes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORD: Size = Size::new(120.0, 36.0);

    fn sixteen(size: Size) -> Vec<(f64, Size)> {
        (0..16).map(|place| (f64::from(place) * 22.5, size)).collect()
    }

    #[test]
    fn names_stay_in_the_room_apart_from_each_other_and_outside_the_rings() {
        let room = Size::new(1000.0, 800.0);
        let centre = Point::new(500.0, 400.0);
        let boxes = boxes(&sixteen(WORD), centre, 320.0, room, 8.0).expect("there is room");
        for (place, bounds) in boxes.iter().enumerate() {
            let nearest = Point::new(
                centre.x.clamp(bounds.x, bounds.x + bounds.width),
                centre.y.clamp(bounds.y, bounds.y + bounds.height),
            );
            assert!(nearest.distance(centre) >= 319.0, "{bounds:?} lies in the rings");
            for other in &boxes[place + 1..] {
                assert!(!bounds.intersects(other), "{bounds:?} meets {other:?}");
            }
        }
    }

    #[test]
    fn names_without_room_are_refused() {
        let centre = Point::new(400.0, 400.0);
        let room = Size::new(800.0, 800.0);
        assert!(boxes(&sixteen(WORD), centre, 320.0, room, 8.0).is_none(), "too wide");
        let tall = Size::new(120.0, 160.0);
        let wide = Size::new(1600.0, 800.0);
        assert!(boxes(&sixteen(tall), centre, 220.0, wide, 8.0).is_none(), "they meet");
    }
}
