//! Doors that a visitor counts along a corridor: "the third door on the left".

use super::{Side, leg::LegGuide};
use crate::{
    floorplan::{
        DoorOpening, NodeIndex, RoomKind,
        geometry::{self, Point, turn},
    },
    routing::ProfileKind,
};

/// How many doors somebody who sees the signs as well keeps in mind.
const SIGHTED: u32 = 5;
/// How many somebody keeps in mind who counts with the hand on the wall.
const BY_HAND: u32 = 9;
/// How far from the line a door of the corridor may lie, in metres.
const REACH: f64 = 4.0;
/// A door this near to where the counting begins is counted by some and not by others, in metres.
const AT_START: f64 = 0.8;
/// A door this near to where the counting ends is taken for the one behind it, in metres.
const AT_END: f64 = 0.4;
/// A door is beside somebody who would have to turn by this many degrees to face it, or more.
const BESIDE: f64 = 60.0;

/// Something in the wall of a corridor.
struct InWall {
    /// Metres along the line.
    along: f64,
    /// A door to count, an opening, or the door of a lift, which some count and others do not.
    kind: InWallKind,
}

#[derive(PartialEq)]
enum InWallKind {
    Door,
    Opening,
    LiftDoor,
}

impl LegGuide<'_> {
    /// The last door on one side before a turn to that side, counted from a point of the path;
    /// none where there is no such door or people could count otherwise.
    pub(super) fn count_doors(&self, start: usize, end: usize, side: Side) -> Option<u32> {
        let line = self.path.line(start, end);
        let length = geometry::length(&line);
        let beside = self.in_wall(start, end, &line, side, None)?;
        let last = beside.iter().filter(|it| it.kind == InWallKind::Door).map(|it| it.along);
        let last = last.max_by(f64::total_cmp)?;
        let unclear = beside.iter().any(|it| match it.kind {
            InWallKind::Door => it.along < AT_START || it.along > length - AT_END,
            InWallKind::LiftDoor => true,
            // The next opening behind the last door is the one to turn into.
            InWallKind::Opening => it.along > last && it.along < length - REACH / 2.0,
        });
        self.number(beside.iter().filter(|it| it.kind == InWallKind::Door).count(), unclear)
    }

    /// Which door on one side it is that stands at the point `door` of the path, counted from the
    /// point `start` while one walks to the point `end` before it.
    pub(super) fn count_doors_to(
        &self,
        start: usize,
        end: usize,
        side: Side,
        door: usize,
    ) -> Option<u32> {
        if !self.has_leaf(door) || side == Side::Ahead {
            return None;
        }
        let line = self.path.line(start, end);
        let goal = self.beside(&line, self.path.points()[door].node?, side)?;
        if goal < AT_START {
            return None;
        }
        let beside = self.in_wall(start, end, &line, side, Some(door))?;
        let unclear = beside.iter().any(|it| match it.kind {
            InWallKind::Door => it.along < AT_START || (it.along - goal).abs() < AT_END,
            InWallKind::LiftDoor => it.along < goal,
            InWallKind::Opening => false,
        });
        let before =
            beside.iter().filter(|it| it.kind == InWallKind::Door && it.along < goal).count();
        self.number(before + 1, unclear)
    }

    /// Which corridor on one side it is into which a turn leads, counted from a point of the path;
    /// none where the turn leads through no opening into a corridor. The turn is done at `onward`.
    pub(super) fn count_corridors(
        &self,
        start: usize,
        end: usize,
        side: Side,
        onward: usize,
    ) -> Option<u32> {
        let mouth = (onward..=self.path.last())
            .take_while(|index| self.path.metres(onward, *index) <= REACH)
            .find(|index| self.node(*index).is_some_and(|node| node.door.is_some()))?;
        let door = self.path.points()[mouth].node?;
        let into_corridor = self
            .building
            .rooms_at_door(door)
            .iter()
            .all(|room| is_corridor(self.building.room(*room).kind));
        if self.has_leaf(mouth) || !into_corridor {
            return None;
        }
        let beside = self.in_wall(start, end, &self.path.line(start, end), side, Some(mouth))?;
        let before = beside.iter().filter(|it| it.kind == InWallKind::Opening).count();
        // An opening that is no corridor is taken for one by some.
        self.number(before + 1, before > 0 && beside.iter().any(|it| it.along < AT_START))
    }

    fn number(&self, doors: usize, unclear: bool) -> Option<u32> {
        let most = if self.whom() == ProfileKind::Blind { BY_HAND } else { SIGHTED };
        let number = u32::try_from(doors).ok()?;
        (!unclear && (1..=most).contains(&number)).then_some(number)
    }

    /// The doors and openings on one side of a line in the walls of the corridors through which it
    /// leads; none where it leaves them or goes through a door. `but` is a point of the path.
    fn in_wall(
        &self,
        start: usize,
        end: usize,
        line: &[Point],
        side: Side,
        but: Option<usize>,
    ) -> Option<Vec<InWall>> {
        let on_path = |at: Point| (start..=end).chain(but).any(|index| self.path.at(index) == at);
        if (start + 1..end).any(|index| self.has_leaf(index)) || !self.is_in_corridors(start, end) {
            return None;
        }
        let building = self.building;
        let doors = building
            .nodes_on(self.leg.floor)
            .filter(|(_, node)| node.door.is_some() && !on_path(node.at));
        let in_wall = doors.filter_map(|(index, _)| {
            let along = self.beside(line, index, side)?;
            let rooms = building.rooms_at_door(index);
            let is_lift = |room| building.room(room).kind == RoomKind::LiftShaft;
            let kind = if building.node(index).door?.opening == DoorOpening::Open {
                InWallKind::Opening
            } else if rooms.into_iter().any(is_lift) {
                InWallKind::LiftDoor
            } else {
                InWallKind::Door
            };
            Some(InWall { along, kind })
        });
        Some(in_wall.collect())
    }

    /// Where a line leads past a door on one side: metres from its beginning. None unless the door
    /// stands in the wall of the corridor in which one walks there.
    fn beside(&self, line: &[Point], door: NodeIndex, side: Side) -> Option<f64> {
        let building = self.building;
        let at = building.node(door).at;
        let (along, beside) = geometry::nearest_on_line(line, at)?;
        if beside.distance(at) > REACH {
            return None;
        }
        let walks = direction(line, along)?;
        let degrees = turn(walks, beside.bearing(at));
        let faces = (BESIDE..=180.0 - BESIDE).contains(&degrees.abs());
        let here = || {
            building.rooms_at_door(door).into_iter().any(|room| {
                let room = building.room(room);
                is_corridor(room.kind)
                    && geometry::contains(&room.outline, beside)
                    && runs_along(&room.outline, at, walks)
            })
        };
        (faces && Side::from_turn(degrees) == side && here()).then_some(along)
    }

    /// Whether the path stays in corridors between two of its points: only there doors stand in a
    /// row.
    fn is_in_corridors(&self, start: usize, end: usize) -> bool {
        let corridors: Vec<_> = self
            .building
            .rooms
            .iter()
            .filter(|room| room.floor == self.leg.floor && is_corridor(room.kind))
            .collect();
        let (from, to) = (self.path.along(start) + 0.5, self.path.along(end));
        std::iter::successors(Some(from), |metres| Some(metres + 1.0))
            .take_while(|metres| *metres <= to)
            .all(|metres| {
                let at = self.path.position(metres);
                corridors.iter().any(|room| geometry::contains(&room.outline, at))
            })
    }
}

fn is_corridor(kind: RoomKind) -> bool {
    matches!(kind, RoomKind::Corridor | RoomKind::Passage)
}

/// Whether the wall in which a door stands leads the way somebody walks, and not across it.
fn runs_along(outline: &[Point], door: Point, walks: f64) -> bool {
    let distance = |edge: &(Point, Point)| geometry::distance_to_segment(door, edge.0, edge.1);
    let wall = geometry::edges(outline).min_by(|x, y| distance(x).total_cmp(&distance(y)));
    wall.is_some_and(|(a, b)| {
        let degrees = turn(walks, a.bearing(b)).abs();
        !(45.0..=135.0).contains(&degrees)
    })
}

/// The direction of a line some metres from its beginning.
fn direction(line: &[Point], along: f64) -> Option<f64> {
    let mut before = 0.0;
    let mut last = None;
    for pair in line.windows(2) {
        let reach = pair[0].distance(pair[1]);
        if reach > 0.0 {
            last = Some(pair[0].bearing(pair[1]));
            if before + reach >= along {
                return last;
            }
        }
        before += reach;
    }
    last
}
