//! Is the floor plan drawn as a building can be?

use crate::{
    diagnostic::{Diagnostic, Rule},
    floorplan::{
        Access, Building, Link, LinkKind, NodeKind, Room, RoomKind,
        geometry::{self, Point},
    },
};
use std::collections::BTreeMap;

/// How far from a wall a door may be drawn, in metres; the same as in resolving.
const DOOR_TOLERANCE: f64 = 0.25;

/// How deep two rooms may reach into each other, in metres: less is a slip in drawing that no
/// visitor sees.
const OVERLAP_TOLERANCE: f64 = 0.1;

/// The steepest ramp that counts as step-free: 6 % (DIN 18040-1, 4.3.8.2).
const STEEPEST: f64 = 0.06;

/// The least clear width of a door for a wheelchair in metres: DIN 18040-1, 4.3.3.2.
const DOOR_WIDTH: f64 = 0.9;

/// The least and the greatest height of one step in metres that stairs are built with.
const STEP_HEIGHT: std::ops::RangeInclusive<f64> = 0.08..=0.23;

pub(super) fn check(building: &Building, diagnostics: &mut Vec<Diagnostic>) {
    nodes(building, diagnostics);
    links(building, diagnostics);
    rooms(building, diagnostics);
    numbers(building, diagnostics);
    doors(building, diagnostics);
    transfers(building, diagnostics);
}

fn nodes(building: &Building, diagnostics: &mut Vec<Diagnostic>) {
    for node in &building.nodes {
        let rooms = || building.rooms.iter().filter(|room| room.floor == node.floor);
        if node.door.is_some() {
            let floor = building.floor(node.floor);
            let walls = rooms().map(|room| &room.outline).chain(&floor.outlines);
            let distance = walls
                .map(|ring| geometry::distance_to_ring(node.at, ring))
                .fold(f64::INFINITY, f64::min);
            if distance > DOOR_TOLERANCE {
                diagnostics.push(Diagnostic::new(
                    Rule::DoorOffWall,
                    &node.origin,
                    if distance.is_finite() {
                        format!("the door `{}` is {distance:.2} m away from every wall", node.id)
                    } else {
                        format!("the door `{}` is on a floor without walls", node.id)
                    },
                    "move it onto the wall between the two rooms that it joins",
                ));
            }
            continue;
        }
        match node.room {
            None => diagnostics.push(Diagnostic::new(
                Rule::NodeOutsideRooms,
                &node.origin,
                format!("the point `{}` stands in no room", node.id),
                "move it into a room, or draw the room around it",
            )),
            Some(room) => {
                let room = building.room(room);
                let inside = room.floor == node.floor
                    && (geometry::contains(&room.outline, node.at)
                        || geometry::distance_to_ring(node.at, &room.outline) < DOOR_TOLERANCE);
                if !inside {
                    diagnostics.push(Diagnostic::new(
                        Rule::NodeOutsideRooms,
                        &node.origin,
                        format!("the point `{}` stands outside its room `{}`", node.id, room.id),
                        "move it into the room, or leave `room` out",
                    ));
                }
            }
        }
    }
}

fn links(building: &Building, diagnostics: &mut Vec<Diagnostic>) {
    for link in &building.links {
        slope(building, link, diagnostics);
        if let Some((room, at)) = wall_crossed(building, link) {
            diagnostics.push(Diagnostic::new(
                Rule::LinkThroughWall,
                &link.origin,
                format!(
                    "the link from `{}` to `{}` goes through the wall of `{}` at {:.1}, {:.1}",
                    building.node(link.from).id,
                    building.node(link.to).id,
                    room.id,
                    at.x,
                    at.y
                ),
                "lead it through a door or around the wall with `bends`",
            ));
        }
    }
}

fn slope(building: &Building, link: &Link, diagnostics: &mut Vec<Diagnostic>) {
    let rise = link.rise.abs();
    let what = match link.kind {
        LinkKind::Level if rise > 0.0 => {
            Some(("a level way gains height", "make it a `ramp` or `steps`, or remove `rise`"))
        }
        LinkKind::Level if link.steps > 0 => {
            Some(("a level way has steps", "make its kind `steps`, or remove `steps`"))
        }
        LinkKind::Level => None,
        LinkKind::Ramp if rise == 0.0 => {
            Some(("a ramp gains no height", "give its `rise` in metres"))
        }
        LinkKind::Ramp if link.steps > 0 => {
            Some(("a ramp has steps", "make its kind `steps`, or remove `steps`"))
        }
        LinkKind::Ramp if rise > link.length * STEEPEST + 0.005 => Some((
            "a ramp is steeper than 6 % and no step-free way",
            "check `rise` in metres and the drawn length",
        )),
        LinkKind::Ramp => None,
        LinkKind::Steps if link.steps == 0 || rise == 0.0 => {
            Some(("steps have no number or no height", "give `steps` and their `rise` in metres"))
        }
        LinkKind::Steps if !STEP_HEIGHT.contains(&(rise / f64::from(link.steps))) => Some((
            "the height of one step is unusual",
            "check `rise` in metres and the number of `steps`",
        )),
        LinkKind::Steps => None,
    };
    if let Some((what, help)) = what {
        diagnostics.push(Diagnostic::new(
            Rule::SlopeFigures,
            &link.origin,
            format!(
                "{what}: the link from `{}` to `{}`",
                building.node(link.from).id,
                building.node(link.to).id
            ),
            help,
        ));
    }
}

/// The first wall that a link goes through away from its doors, and where.
fn wall_crossed<'a>(building: &'a Building, link: &Link) -> Option<(&'a Room, Point)> {
    /// How far before and after a line the two sides are looked at, in metres.
    const SIDE: f64 = 0.02;
    let floor = building.node(link.from).floor;
    let doors: Vec<Point> = [link.from, link.to]
        .iter()
        .map(|node| building.node(*node))
        .filter(|node| node.door.is_some())
        .map(|node| node.at)
        .collect();
    let (low, high) = geometry::bounds(&link.line);
    for room in &building.rooms {
        if room.floor != floor || room.kind.is_open_area() {
            continue;
        }
        let (room_low, room_high) = geometry::bounds(&room.outline);
        if room_low.x > high.x || room_high.x < low.x || room_low.y > high.y || room_high.y < low.y
        {
            continue;
        }
        for pair in link.line.windows(2) {
            let length = pair[0].distance(pair[1]);
            for (from, to) in geometry::edges(&room.outline) {
                let Some(along) = geometry::crossing(pair[0], pair[1], from, to) else { continue };
                let at = pair[0].towards(pair[1], along);
                if doors.iter().any(|door| door.distance(at) < DOOR_TOLERANCE) {
                    continue;
                }
                let side = SIDE / length.max(SIDE);
                let before = pair[0].towards(pair[1], (along - side).max(0.0));
                let after = pair[0].towards(pair[1], (along + side).min(1.0));
                // A line that only touches a corner stays on the same side.
                if geometry::contains(&room.outline, before)
                    != geometry::contains(&room.outline, after)
                {
                    return Some((room, at));
                }
            }
        }
    }
    None
}

fn rooms(building: &Building, diagnostics: &mut Vec<Diagnostic>) {
    let mut has_door = vec![false; building.rooms.len()];
    for index in building.node_indices() {
        if building.node(index).door.is_some() {
            for room in building.rooms_at_door(index) {
                has_door[room.get()] = true;
            }
        }
    }
    for (position, room) in building.rooms.iter().enumerate() {
        let enclosed = !room.kind.is_open_area() && room.kind != RoomKind::Void;
        if room.access == Access::Public && enclosed && !has_door[position] {
            diagnostics.push(Diagnostic::new(
                Rule::RoomWithoutDoor,
                &room.origin,
                format!("no door leads into the room `{}`", room.id),
                "add a point of kind `door` on its wall, or make its access `staff`",
            ));
        }
        if let Some(fault) = shape_fault(&room.outline) {
            diagnostics.push(Diagnostic::new(
                Rule::RoomShape,
                &room.origin,
                format!("the outline of `{}` {fault}", room.id),
                "list the corners once around the room, in order",
            ));
            continue;
        }
        let earlier = building.rooms[..position]
            .iter()
            .filter(|other| other.floor == room.floor && shape_fault(&other.outline).is_none());
        for other in earlier {
            if overlap(room, other) {
                diagnostics.push(Diagnostic::new(
                    Rule::RoomShape,
                    &room.origin,
                    format!("the rooms `{}` and `{}` overlap", room.id, other.id),
                    "let neighbours share a wall",
                ));
            }
        }
    }
}

fn shape_fault(ring: &[Point]) -> Option<&'static str> {
    if geometry::area(ring) < 0.01 {
        return Some("has no area");
    }
    let edges: Vec<_> = geometry::edges(ring).collect();
    for (first, (a, b)) in edges.iter().enumerate() {
        for (second, (c, d)) in edges.iter().enumerate().skip(first + 2) {
            let neighbours = first == 0 && second == edges.len() - 1;
            if !neighbours && geometry::crossing(*a, *b, *c, *d).is_some() {
                return Some("crosses itself");
            }
        }
    }
    None
}

/// Whether two rooms share more than a wall. An open area may lie inside another room.
fn overlap(one: &Room, other: &Room) -> bool {
    let (low, high) = geometry::bounds(&one.outline);
    let (other_low, other_high) = geometry::bounds(&other.outline);
    let apart = low.x.max(other_low.x) + OVERLAP_TOLERANCE >= high.x.min(other_high.x)
        || low.y.max(other_low.y) + OVERLAP_TOLERANCE >= high.y.min(other_high.y);
    if apart {
        return false;
    }
    let inside = |inner: &Room, outer: &Room| {
        inner.outline.iter().all(|corner| {
            geometry::contains(&outer.outline, *corner)
                || geometry::distance_to_ring(*corner, &outer.outline) <= OVERLAP_TOLERANCE
        })
    };
    if one.kind.is_open_area() && inside(one, other)
        || other.kind.is_open_area() && inside(other, one)
    {
        return false;
    }
    deep_inside(&one.outline, other.label_point)
        || deep_inside(&other.outline, one.label_point)
        || reaches_into(&one.outline, &other.outline)
        || reaches_into(&other.outline, &one.outline)
}

fn deep_inside(ring: &[Point], point: Point) -> bool {
    geometry::contains(ring, point) && geometry::distance_to_ring(point, ring) > OVERLAP_TOLERANCE
}

/// Whether a stretch of one ring's edge lies inside another ring, away from its edge.
fn reaches_into(ring: &[Point], other: &[Point]) -> bool {
    geometry::edges(ring).any(|(a, b)| {
        let mut cuts: Vec<f64> = geometry::edges(other)
            .filter_map(|(c, d)| geometry::crossing(a, b, c, d))
            .chain([0.0, 1.0])
            .collect();
        cuts.sort_by(f64::total_cmp);
        cuts.windows(2)
            .any(|pair| deep_inside(other, a.towards(b, f64::midpoint(pair[0], pair[1]))))
    })
}

fn numbers(building: &Building, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<&str, &Room> = BTreeMap::new();
    for room in &building.rooms {
        let Some(number) = &room.number else { continue };
        if let Some(first) = seen.get(number.as_str()) {
            diagnostics.push(Diagnostic::new(
                Rule::DuplicateNumber,
                &room.origin,
                format!("`{}` and `{}` both have the number `{number}`", first.id, room.id),
                "give each room the number that stands on its door",
            ));
        } else {
            seen.insert(number, room);
        }
    }
    for node in &building.nodes {
        if node.facility.is_some() && node.kind != NodeKind::Place {
            diagnostics.push(Diagnostic::new(
                Rule::WrongNodeKind,
                &node.origin,
                format!("`{}` has a facility but is not a place", node.id),
                "give it `\"kind\": \"place\"`",
            ));
        }
    }
}

/// Doors through which a wheelchair cannot pass, and those through which no way leads.
fn doors(building: &Building, diagnostics: &mut Vec<Diagnostic>) {
    let linked = linked(building);
    for (node, linked) in building.nodes.iter().zip(&linked) {
        let Some(door) = node.door.filter(|door| door.access == Access::Public) else { continue };
        // Widths are given in whole centimetres; a thousandth is no matter of building.
        if door.width < DOOR_WIDTH - 0.001 {
            diagnostics.push(Diagnostic::new(
                Rule::NarrowDoor,
                &node.origin,
                format!(
                    "the door `{}` is {:.2} m wide, less than {DOOR_WIDTH:.2} m",
                    node.id, door.width
                ),
                "measure the clear width again, or widen the door if a wheelchair has to pass",
            ));
        }
        if !linked {
            diagnostics.push(Diagnostic::new(
                Rule::WithoutLink,
                &node.origin,
                format!("no link leads to the door `{}`", node.id),
                "link it to a point on either side, or make its access `staff`",
            ));
        }
    }
}

/// Lifts and stairs that pass a floor, or that one cannot leave.
fn transfers(building: &Building, diagnostics: &mut Vec<Diagnostic>) {
    let linked = linked(building);
    for transfer in building.transfers.iter().filter(|one| one.access == Access::Public) {
        for stop in &transfer.stops {
            let node = building.node(*stop);
            // A door that is a stop is a finding of its own already.
            if !linked[stop.get()] && node.door.is_none() {
                diagnostics.push(Diagnostic::new(
                    Rule::WithoutLink,
                    &node.origin,
                    format!(
                        "`{}` stops at the point `{}`, but no link leads on from there",
                        transfer.id, node.id
                    ),
                    "link the stop with the hall or the corridor around it",
                ));
            }
        }
        let stops: Vec<_> = transfer.stops.iter().map(|stop| building.node(*stop).floor).collect();
        let (Some(low), Some(high)) = (stops.first(), stops.last()) else { continue };
        for floor in building.floor_indices() {
            if *low < floor && floor < *high && !stops.contains(&floor) {
                diagnostics.push(Diagnostic::new(
                    Rule::FloorSkipped,
                    &transfer.origin,
                    format!(
                        "`{}` passes the floor `{}` without a stop",
                        transfer.id,
                        building.floor(floor).id
                    ),
                    "add the stop if there is one",
                ));
            }
        }
    }
}

/// For each point whether a link begins or ends there.
fn linked(building: &Building) -> Vec<bool> {
    let mut linked = vec![false; building.nodes.len()];
    for link in &building.links {
        linked[link.from.get()] = true;
        linked[link.to.get()] = true;
    }
    linked
}
