//! The line of the way in pixels: points along it, arrows and dashes.

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

/// Where arrows stand on a line, with its direction there in radians: right behind each turn, and
/// every `step` pixels where there is none.
pub fn arrows(line: &[Point], step: f32) -> Vec<(Point, f32)> {
    /// Pieces of a step that are looked at.
    const PIECES: usize = 16;
    /// A bend of more than this many radians is a turn: 30 degrees.
    const TURN: f32 = 0.52;
    /// Directions nearer than this are the same.
    const SAME: f32 = 0.03;
    let points = along(line, step / PIECES as f32);
    let apart = |a: f32, b: f32| {
        let difference = (a - b).rem_euclid(std::f32::consts::TAU);
        difference.min(std::f32::consts::TAU - difference)
    };
    // The places right behind a turn, where the line is straight again.
    let turns: Vec<usize> = (1..points.len().saturating_sub(1))
        .filter(|place| {
            let before = points[place.saturating_sub(PIECES / 2)].1;
            let straight = apart(points[*place].1, points[place + 1].1) < SAME;
            let bends = apart(points[place - 1].1, points[*place].1) >= SAME;
            straight && bends && apart(before, points[*place].1) > TURN
        })
        .map(|place| (place + 3).min(points.len() - 1))
        .collect();
    // Bends that follow one another are one turn, with one arrow behind the last of them.
    let turns: Vec<usize> = turns
        .iter()
        .enumerate()
        .filter(|(index, turn)| turns.get(index + 1).is_none_or(|next| next - **turn > PIECES / 2))
        .map(|(_, turn)| *turn)
        .collect();
    let mut places: Vec<usize> = (1..points.len() / PIECES + 1)
        .map(|number| number * PIECES - 1)
        .filter(|place| turns.iter().all(|turn| turn.abs_diff(*place) > PIECES * 2 / 3))
        .chain(turns.iter().copied())
        .collect();
    places.sort_unstable();
    places.dedup();
    places.into_iter().map(|place| points[place]).collect()
}

/// The dashes of a line: every other piece of so many pixels.
pub fn dashes(line: &[Point], dash: f32) -> Vec<Vec<Point>> {
    let ends: Vec<Point> = along(line, dash).into_iter().map(|(point, _)| point).collect();
    ends.chunks_exact(2).map(<[Point]>::to_vec).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_arrow_stands_behind_each_turn_and_points_the_new_way() {
        let line = [Point::new(0.0, 0.0), Point::new(300.0, 0.0), Point::new(300.0, 100.0)];
        let arrows = arrows(&line, 80.0);
        let down = std::f32::consts::FRAC_PI_2;
        assert!(
            arrows.iter().any(|(at, way)| at.x > 299.0 && at.y < 25.0 && (way - down).abs() < 0.01),
            "{arrows:?}"
        );
        assert!(arrows.iter().any(|(_, way)| way.abs() < 0.01), "{arrows:?}");
    }

    #[test]
    fn dashes_leave_gaps() {
        let dashes = dashes(&[Point::new(0.0, 0.0), Point::new(100.0, 0.0)], 10.0);
        assert_eq!(dashes.len(), 5);
        assert!(dashes.iter().all(|dash| (dash[1].x - dash[0].x - 10.0).abs() < 0.01));
    }
}
