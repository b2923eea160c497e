//! Where marks stand inside one ring of one sector.

use super::MapPoint;

/// The distance between neighbours where there is room enough.
const WIDEST_PITCH: f64 = 0.078;

/// The radius of a main mark, in parts of the pitch.
pub(super) const MAIN: f64 = 0.42;

/// The radius of a small mark, in parts of the pitch.
pub(super) const OTHER: f64 = 0.24;

/// One ring of one sector, and how many marks it takes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cell {
    /// The inner and the outer border.
    pub(super) ring: (f64, f64),
    /// How wide the sector is, in degrees.
    pub(super) width: f64,
    /// How many marks stand in it.
    pub(super) count: usize,
}

impl Cell {
    /// How many marks fit into each row, if there are so many rows, from the innermost on.
    fn capacities(self, rows: usize, pitch: f64) -> Vec<usize> {
        (0..rows)
            .map(|row| (self.row_radius(row, rows) * self.width.to_radians() / pitch) as usize)
            .collect()
    }

    fn row_radius(self, row: usize, rows: usize) -> f64 {
        let (inner, outer) = self.ring;
        inner + (outer - inner) * (row as f64 + 0.5) / rows as f64
    }

    /// How many marks stand in each row; `None` if they do not fit. Of all numbers of rows, the one
    /// that keeps neighbours farthest from each other.
    fn rows(self, pitch: f64) -> Option<Vec<usize>> {
        let (inner, outer) = self.ring;
        let most = ((outer - inner) / pitch) as usize;
        let mut best: Option<(f64, Vec<usize>)> = None;
        for count in 1..=most.min(self.count.max(1)) {
            let capacities = self.capacities(count, pitch);
            if capacities.iter().sum::<usize>() < self.count {
                continue;
            }
            let rows = shared(self.count, &capacities);
            let distance = self.distance(&rows);
            if best.as_ref().is_none_or(|(known, _)| distance > known + 1e-9) {
                best = Some((distance, rows));
            }
        }
        best.map(|(_, rows)| rows)
    }

    /// How far neighbours are from each other, and from those in the next sectors and rings.
    fn distance(self, rows: &[usize]) -> f64 {
        let (inner, outer) = self.ring;
        let mut least = (outer - inner) / rows.len() as f64;
        for (row, count) in rows.iter().enumerate().filter(|(_, count)| **count > 0) {
            let length = self.row_radius(row, rows.len()) * self.width.to_radians();
            least = least.min(length / *count as f64);
        }
        least
    }
}

/// Shares a number among rows by their capacities, never more than fit.
fn shared(count: usize, capacities: &[usize]) -> Vec<usize> {
    let mut taken = vec![0; capacities.len()];
    for _ in 0..count {
        // The emptiest row in proportion takes the next; of equal ones the outer, which is longer.
        let next =
            (0..capacities.len()).filter(|row| taken[*row] < capacities[*row]).min_by(|a, b| {
                let (left, right) =
                    ((taken[*a] + 1) * capacities[*b], (taken[*b] + 1) * capacities[*a]);
                left.cmp(&right).then(b.cmp(a))
            });
        if let Some(row) = next {
            taken[row] += 1;
        }
    }
    taken
}

/// The widest distance between neighbours at which every cell has room.
pub(super) fn pitch(cells: impl Iterator<Item = Cell>) -> f64 {
    let mut pitch = WIDEST_PITCH;
    for cell in cells.filter(|cell| cell.count > 0) {
        // Halving the pitch gives room for four times as many, so this ends soon.
        while cell.rows(pitch).is_none() {
            pitch *= 0.95;
        }
    }
    pitch
}

/// Where the marks of a cell stand, from the innermost row on, each row clockwise. The pitch is
/// one at which they fit.
pub(super) fn places(cell: Cell, start: f64, pitch: f64) -> Vec<MapPoint> {
    let rows = cell.rows(pitch).unwrap_or_default();
    let mut places = Vec::with_capacity(cell.count);
    for (row, count) in rows.iter().enumerate() {
        let radius = cell.row_radius(row, rows.len());
        for place in 0..*count {
            let part = (place as f64 + 0.5) / *count as f64;
            places.push(MapPoint::polar(start + cell.width * part, radius));
        }
    }
    places
}
