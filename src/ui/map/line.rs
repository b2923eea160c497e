//! The line of the way: rounded corners, and points along it.

use iced::Point;

/// Points at equal distances along a line, with the direction of the line there in radians.
pub fn along(line: &[Point], step: f32) -> Vec<(Point, f32)> {
    let mut points = Vec::new();
    let mut next = step;
    let mut walked = 0.0;
    for pair in line.windows(2) {
        let length = pair[0].distance(pair[1]);
        let direction = (pair[1].y - pair[0].y).atan2(pair[1].x - pair[0].x);
        while next <= walked + length && length > 0.0 {
            let fraction = (next - walked) / length;
            let point = Point::new(
                pair[0].x + (pair[1].x - pair[0].x) * fraction,
                pair[0].y + (pair[1].y - pair[0].y) * fraction,
            );
            points.push((point, direction));
            next += step;
        }
        walked += length;
    }
    points
}

/// A line whose corners are rounded by up to `radius` pixels.
pub fn rounded(line: &[Point], radius: f32) -> Vec<Point> {
    if line.len() < 3 {
        return line.to_vec();
    }
    let mut points = vec![line[0]];
    for corner in line.windows(3) {
        let (a, b, c) = (corner[0], corner[1], corner[2]);
        let (before, after) = (a.distance(b), b.distance(c));
        let reach = radius.min(before / 2.0).min(after / 2.0);
        if reach < 1.0 {
            points.push(b);
            continue;
        }
        let towards = |from: Point, to: Point, distance: f32, length: f32| {
            Point::new(
                from.x + (to.x - from.x) * distance / length,
                from.y + (to.y - from.y) * distance / length,
            )
        };
        let (start, end) = (towards(b, a, reach, before), towards(b, c, reach, after));
        for step in 0..=6_u8 {
            let t = f32::from(step) / 6.0;
            let u = 1.0 - t;
            points.push(Point::new(
                u * u * start.x + 2.0 * u * t * b.x + t * t * end.x,
                u * u * start.y + 2.0 * u * t * b.y + t * t * end.y,
            ));
        }
    }
    points.push(line[line.len() - 1]);
    points
}
