//! What the search reads of an arc: where it ends, and in which directions one walks on it.
//!
//! It is kept apart from [`super::Arc`], so that a search touches a tenth of the memory.

use super::graph::Arc;
use crate::floorplan::{NodeIndex, geometry::Point};
use std::ops::Range;

/// A direction of travel: a circle has 2³² parts. Real directions are odd; the even numbers mean
/// [`FREE`] and [`INHERITED`]. Whole numbers compare alike on every machine.
pub(super) type Direction = u32;

/// No direction: at the start, and where a lift or a staircase begins or ends.
pub(super) const FREE: Direction = 0;

/// The direction in which one came: where the ends of an arc lie in the same place.
pub(super) const INHERITED: Direction = 2;

const HALF_CIRCLE: u32 = 1 << 31;

/// 45 degrees, and a ten-thousandth of a degree for rounding.
const TURN: u32 = (1 << 29) + (1 << 10);

/// Stretches of a line that are shorter than this many metres have no direction.
const NO_LENGTH: f64 = 0.001;

/// One arc, as the search reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hop {
    /// The point at its end in the lower bits, and what is known about it in the upper three.
    target: u32,
    /// In which direction it leaves its first point.
    pub leave: Direction,
    /// In which direction it arrives at its last point.
    pub arrive: Direction,
}

/// Set where everything behind the arc can only be reached over it, so that nothing else has to be
/// awaited before going on.
const HANGS: u32 = 1 << 31;

/// Set where one can go on from the end of the arc without a turn.
const GOES_ON: u32 = 1 << 30;

/// Set beside [`HANGS`] where nothing at all lies behind the arc.
const ENDS: u32 = 1 << 29;

impl Hop {
    /// The arc to a point over a line, whose ends may lie in the same place.
    pub fn along(to: NodeIndex, line: &[Point]) -> Self {
        let mut stretches = stretches(line);
        let first = stretches.next();
        let last = stretches.last().or(first);
        Self { target: to.0, leave: first.unwrap_or(FREE), arrive: last.unwrap_or(INHERITED) }
    }

    /// A lift, a staircase or an escalator to a point.
    pub fn between_floors(to: NodeIndex) -> Self {
        Self { target: to.0, leave: FREE, arrive: FREE }
    }

    /// The point at its end, as a place in a slice.
    pub fn end(self) -> usize {
        (self.target & !(HANGS | GOES_ON | ENDS)) as usize
    }

    /// Whether everything behind it can only be reached over it.
    pub fn hangs(self) -> bool {
        self.target & HANGS != 0
    }

    /// Whether nothing lies behind it: only the way back leaves its end.
    pub fn ends(self) -> bool {
        self.target & ENDS != 0
    }

    /// Whether one can go on from its end without a turn.
    pub fn goes_on(self) -> bool {
        self.target & GOES_ON != 0
    }

    /// The direction that somebody has at its end who came to its beginning in another.
    pub fn direction_after(self, before: Direction) -> Direction {
        if self.arrive == INHERITED { before } else { self.arrive }
    }
}

/// Whether going on in another direction is a turn of more than 45 degrees.
pub(super) fn is_turn(arrive: Direction, leave: Direction) -> bool {
    let between = leave.wrapping_sub(arrive);
    (arrive & leave & 1 == 1) & (between.min(between.wrapping_neg()) > TURN)
}

/// How many turns of more than 45 degrees a line has.
pub(super) fn turns(line: &[Point]) -> u32 {
    let mut stretches = stretches(line);
    let Some(mut before) = stretches.next() else { return 0 };
    let mut turns = 0;
    for stretch in stretches {
        turns += u32::from(is_turn(before, stretch));
        before = stretch;
    }
    turns
}

/// The directions of a line's stretches.
fn stretches(line: &[Point]) -> impl Iterator<Item = Direction> + '_ {
    line.windows(2)
        .filter(|ends| ends[0].distance(ends[1]) >= NO_LENGTH)
        .map(|ends| direction(ends[0], ends[1]))
}

/// The way back has exactly the opposite direction, so that a way costs the same in reverse.
fn direction(from: Point, to: Point) -> Direction {
    if (to.x, to.y) < (from.x, from.y) {
        return direction(to, from).wrapping_add(HALF_CIRCLE);
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a fraction of 2³² that is not negative; a whole circle becomes the number before"
    )]
    let parts = (from.bearing(to) / 360.0 * 4_294_967_296.0) as u32;
    parts | 1
}

/// Finds what is known about the ends of the arcs of a whole graph, in which the arcs that leave
/// point `i` lie from `first[i]` to `first[i + 1]`.
pub(super) fn look_ahead(first: &[u32], arcs: &[Arc], hops: &mut [Hop]) {
    let leaving = |node: usize| first[node] as usize..first[node + 1] as usize;
    for place in 0..hops.len() {
        let hop = hops[place];
        let goes_on = hop.arrive & 1 == 0
            || leaving(hop.end()).any(|next| {
                let next_hop = hops[next];
                let stays = arcs[next].kind.link().is_some();
                stays && !is_turn(hop.arrive, next_hop.leave)
            });
        if goes_on {
            hops[place].target |= GOES_ON;
        }
    }
    hang(first.len() - 1, leaving, arcs, hops);
}

/// Takes away points with one arc again and again: what falls off hangs on the rest.
fn hang(nodes: usize, leaving: impl Fn(usize) -> Range<usize>, arcs: &[Arc], hops: &mut [Hop]) {
    let mut hanging = vec![false; nodes];
    let mut degrees: Vec<usize> = (0..nodes).map(|node| leaving(node).len()).collect();
    let mut ends: Vec<usize> = (0..nodes).filter(|node| degrees[*node] == 1).collect();
    while let Some(node) = ends.pop() {
        // Its only neighbour may have fallen off first.
        let outwards = leaving(node).find(|place| !hanging[hops[*place].end()]);
        let Some(outwards) = outwards.filter(|_| degrees[node] == 1) else { continue };
        let neighbour = hops[outwards].end();
        let inwards = leaving(neighbour).find(|place| hops[*place].end() == node);
        let Some(inwards) = inwards else { continue };
        // Between floors, and where two points lie in one place, one comes without a direction of
        // the arc's own, so that a dearer arrival may still matter.
        let plain = arcs[inwards].kind.link().is_some() && hops[inwards].arrive != INHERITED;
        if neighbour == node || !plain {
            continue;
        }
        hanging[node] = true;
        hops[inwards].target |= HANGS;
        if leaving(node).len() == 1 {
            hops[inwards].target |= ENDS;
        }
        degrees[neighbour] -= 1;
        if degrees[neighbour] == 1 {
            ends.push(neighbour);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turns_of_more_than_45_degrees_and_back_again() {
        let at = |degrees: f64| {
            let radians = degrees.to_radians();
            Point::new(10.0 * radians.sin(), 10.0 * radians.cos())
        };
        let centre = Point::default();
        for first in 0..72 {
            for (degrees, expected) in [(0, 0), (44, 0), (45, 0), (46, 1), (90, 1), (180, 1)] {
                for side in [-1.0, 1.0] {
                    let before = at(f64::from(first) * 5.0 + 180.0);
                    let after = at(f64::from(first) * 5.0 + f64::from(degrees) * side);
                    assert_eq!(turns(&[before, centre, after]), expected, "{first} {degrees}");
                    assert_eq!(turns(&[after, centre, centre, before]), expected);
                }
            }
        }
    }

    #[test]
    fn the_way_back_has_the_opposite_direction() {
        let from = Point::new(3.1, 4.7);
        for to in [Point::new(5.3, 1.1), Point::new(3.1, 9.0), Point::new(-2.0, 4.7)] {
            assert_eq!(direction(to, from), direction(from, to).wrapping_add(HALF_CIRCLE));
        }
    }
}
