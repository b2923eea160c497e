//! From metres on a floor to pixels of a picture.

use crate::floorplan::geometry::{self, Point as Position};
use iced::{Point, Size};

/// How much a view shows around some points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Surroundings {
    /// Metres around them.
    pub metres: f64,
    /// At least so many metres across, so that a short way is seen in its surroundings.
    pub least: f64,
}

impl Surroundings {
    /// Enough to know where one is.
    pub const USUAL: Self = Self { metres: 7.0, least: 34.0 };
    /// Little, so that all of it is large.
    pub const NEAR: Self = Self { metres: 5.0, least: 22.0 };
}

/// From metres on a floor to pixels: turned so that `heading` is up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// What lies in the middle, in metres.
    pub centre: Position,
    /// The direction that is up: degrees clockwise from the plan's up.
    pub heading: f64,
    /// Pixels per metre.
    pub scale: f64,
    /// The size of the picture in pixels.
    pub size: Size,
}

impl View {
    /// The view that shows some points with their surroundings, and never more than `most` pixels
    /// per metre.
    pub fn around(
        points: &[Position],
        heading: f64,
        size: Size,
        around: Surroundings,
        most: f64,
    ) -> Self {
        let mut view = Self { centre: Position::default(), heading, scale: 1.0, size };
        let turned: Vec<Position> = points
            .iter()
            .map(|point| {
                let (right, forward) = view.turned(*point);
                Position::new(right, forward)
            })
            .collect();
        let (low, high) = geometry::bounds(&turned);
        let (width, height) = (
            (high.x - low.x + 2.0 * around.metres).max(around.least),
            (high.y - low.y + 2.0 * around.metres).max(around.least * 0.6),
        );
        view.scale = (f64::from(size.width) / width).min(f64::from(size.height) / height).min(most);
        let (right, forward) = ((low.x + high.x) / 2.0, (low.y + high.y) / 2.0);
        let (sin, cos) = heading.to_radians().sin_cos();
        view.centre = Position::new(right * cos + forward * sin, forward * cos - right * sin);
        view
    }

    /// Metres to the right of and ahead of the plan's origin, as the visitor looks.
    fn turned(&self, point: Position) -> (f64, f64) {
        let (sin, cos) = self.heading.to_radians().sin_cos();
        (point.x * cos - point.y * sin, point.x * sin + point.y * cos)
    }

    /// Where a point of the floor lies in the picture.
    pub fn pixel(&self, point: Position) -> Point {
        let (right, forward) =
            self.turned(Position::new(point.x - self.centre.x, point.y - self.centre.y));
        Point::new(
            (f64::from(self.size.width) / 2.0 + right * self.scale) as f32,
            (f64::from(self.size.height) / 2.0 - forward * self.scale) as f32,
        )
    }

    /// Which point of the floor a pixel shows.
    pub fn position(&self, pixel: Point) -> Position {
        let right = (f64::from(pixel.x) - f64::from(self.size.width) / 2.0) / self.scale;
        let forward = (f64::from(self.size.height) / 2.0 - f64::from(pixel.y)) / self.scale;
        let (sin, cos) = self.heading.to_radians().sin_cos();
        Position::new(
            self.centre.x + right * cos + forward * sin,
            self.centre.y + forward * cos - right * sin,
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up_is_where_the_visitor_looks_and_right_is_right() {
        let size = Size::new(100.0, 100.0);
        for (heading, ahead, right) in [
            (0.0, Position::new(0.0, 5.0), Position::new(5.0, 0.0)),
            (90.0, Position::new(5.0, 0.0), Position::new(0.0, -5.0)),
            (180.0, Position::new(0.0, -5.0), Position::new(-5.0, 0.0)),
            (270.0, Position::new(-5.0, 0.0), Position::new(0.0, 5.0)),
        ] {
            let view = View { centre: Position::default(), heading, scale: 4.0, size };
            let (a, r) = (view.pixel(ahead), view.pixel(right));
            assert!((a.x - 50.0).abs() < 0.01 && (a.y - 30.0).abs() < 0.01, "{heading}: {a:?}");
            assert!((r.x - 70.0).abs() < 0.01 && (r.y - 50.0).abs() < 0.01, "{heading}: {r:?}");
        }
    }

    #[test]
    fn pixels_and_positions_are_inverse() {
        let view = View::around(
            &[Position::new(3.0, 4.0), Position::new(40.0, 22.0)],
            53.1,
            Size::new(860.0, 640.0),
            Surroundings::USUAL,
            30.0,
        );
        let position = Position::new(12.5, 17.25);
        let again = view.position(view.pixel(position));
        assert!(position.distance(again) < 0.001);
    }
}
