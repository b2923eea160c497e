//! The direction in which a partner lies, seen from the house: north is up, in every language.

use super::mark::{digits, line, polygon};
use crate::{
    referral::Locator,
    ui::{icon, theme::Palette, widget::Sketch},
};
use iced::{Color, Point, Rectangle, Size, advanced::svg, widget::canvas::Path};

/// What the drawing depends on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Key {
    bearing: f64,
    colours: [Color; 5],
}

/// How far the disc reaches, in parts of the half side; its letter stands above it.
const DISC: f32 = 0.8;
/// How far the arrow's shaft reaches.
const FAR: f32 = 0.52;

/// A small drawing in a square of a side in pixels.
pub fn locator<'a>(locator: Locator, side: f32, palette: &Palette) -> Sketch<'a, Key> {
    let colours = [palette.chip, palette.line, palette.ink, palette.accent, palette.muted];
    let key = Key { bearing: locator.bearing, colours };
    Sketch::new(Size::new(side, side), key, move |frame, key| {
        let [ground, edge, ink, accent, muted] = key.colours;
        let half = side / 2.0;
        let centre = Point::new(half, half);
        let width = (side * 0.012).max(1.5);
        // North is up: its letter stands above the disc, clear of every arrow.
        let reach = half * DISC;
        let disc = Path::circle(centre, reach - width);
        frame.fill(&disc, ground);
        frame.stroke(&disc, line(edge, width));
        let size = half * (1.0 - DISC) * 1.3;
        digits(frame, Point::new(half, half * (1.0 - DISC) * 0.5), "N", size, muted);
        let (sine, cosine) =
            (key.bearing.to_radians().sin() as f32, key.bearing.to_radians().cos() as f32);
        let at = |far: f32, aside: f32| {
            Point::new(
                half + half * (far * sine + aside * cosine),
                half - half * (far * cosine - aside * sine),
            )
        };
        // The arrow begins beside the house and ends at the partner.
        let shaft = [at(0.25, 0.035), at(FAR, 0.035), at(FAR, -0.035), at(0.25, -0.035)];
        frame.fill(&polygon(shaft), accent);
        let head = [at(FAR + 0.2, 0.0), at(FAR - 0.04, 0.14), at(FAR - 0.04, -0.14)];
        frame.fill(&polygon(head), accent);
        let icon_side = (half * 0.4).round();
        if let Some(handle) = icon::handle("home") {
            let corner = (half - icon_side / 2.0).round();
            let bounds =
                Rectangle::new(Point::new(corner, corner), Size::new(icon_side, icon_side));
            frame.draw_svg(bounds, svg::Svg::new(handle).color(ink));
        }
    })
}
