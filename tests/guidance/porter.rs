//! What a good porter never says: things that are not passed, turns told at the wrong door, names
//! of the place where one stands already.

use super::{building, every_way, json, kiosks, rotation, weights};
use leitsystem::{
    floorplan::{
        Building, DoorOpening, FacilityKind, NodeIndex, RoomKind,
        geometry::{self, Point},
    },
    guidance::{Bend, Doorway, Guidance, LandmarkKind, Side, Step, StepKind, guide},
    routing::{Graph, ProfileKind, Route, Tree},
};
use serde_json::{Value, json as value};

/// A house of one floor.
fn house(rooms: &Value, nodes: &Value, links: &Value) -> Building {
    building(value!({
        "version": 1,
        "floors": [{
            "id": "ground", "ordinal": 0, "label": "EG",
            "rooms": rooms, "nodes": nodes, "links": links
        }],
        "transfers": []
    }))
}

fn way(building: &Building, from: &str, to: &str, facing: Option<f64>) -> (Route, Guidance) {
    let node = |name: &str| building.node_named(name).unwrap_or_else(|| panic!("no `{name}`"));
    let graph = Graph::new(building);
    let tree = Tree::grow(&graph, &weights(&graph, ProfileKind::Walking), node(from));
    let route = tree
        .route_to(&graph, &weights(&graph, ProfileKind::Walking), node(to))
        .expect("there is a way");
    let guidance = guide(building, &route, facing, ProfileKind::Walking);
    (route, guidance)
}

fn kinds(guidance: &Guidance) -> Vec<&StepKind> {
    guidance.steps.iter().map(|step| &step.kind).collect()
}

/// Where a visitor sees what stands at a point: at its doors, or there itself in the open.
fn seen_at(building: &Building, node: NodeIndex) -> Vec<Point> {
    let open = building.node(node).room.is_none_or(|room| {
        matches!(
            building.room(room).kind,
            RoomKind::Hall
                | RoomKind::Corridor
                | RoomKind::Passage
                | RoomKind::Vestibule
                | RoomKind::Outdoor
        )
    });
    let mut doors: Vec<Point> = building
        .links
        .iter()
        .filter_map(|link| match (link.from == node, link.to == node) {
            (true, _) => Some(link.to),
            (_, true) => Some(link.from),
            _ => None,
        })
        .filter(|other| building.node(*other).door.is_some())
        .map(|door| building.node(door).at)
        .collect();
    if open || doors.is_empty() {
        doors = vec![building.node(node).at];
    }
    doors
}

/// Metres from `from` to a point, measured in the direction in which one walks from `a` to `b`.
fn ahead(from: Point, a: Point, b: Point, of: Point) -> f64 {
    ((of.x - from.x) * (b.x - a.x) + (of.y - from.y) * (b.y - a.y)) / a.distance(b)
}

/// Whether a door is passed in one of the rooms it leads to: not around a corner.
fn is_beside(building: &Building, node: NodeIndex, line: &[Point], door: Point) -> bool {
    let Some(index) = building.node_indices().find(|index| {
        let other = building.node(*index);
        other.at == door && other.floor == building.node(node).floor && other.door.is_some()
    }) else {
        return true;
    };
    let rooms = building.rooms_at_door(index);
    let within =
        |at: Point| rooms.iter().any(|room| geometry::contains(&building.room(*room).outline, at));
    // A metre of the way nearest to the door, cut into pieces.
    line.windows(2).any(|pair| {
        let reach = pair[0].distance(pair[1]);
        let along = ahead(pair[0], pair[0], pair[1], door);
        (-0.01..=reach + 0.01).contains(&along)
            && [-0.45, 0.0, 0.45].iter().all(|aside| {
                let metres = (along + aside).clamp(0.0, reach);
                within(pair[0].towards(pair[1], metres / reach))
            })
    })
}

#[test]
fn what_is_passed_lies_ahead_first_and_behind_at_last() {
    let building = building(json("building.json"));
    let mut passed = 0;
    every_way(&building, |what, route, _, guidance| {
        for step in &guidance.steps {
            let Some(landmark) = &step.passing else { continue };
            let node = landmark.node.expect("what is passed stands somewhere");
            let points: Vec<Point> =
                route.points[step.from..=step.to].iter().map(|point| point.at).collect();
            // The words "left", "right" and the like are over once the last real bend is taken.
            let mut line = points.as_slice();
            while let Some(bend) =
                (1..line.len() - 1).find(|at| rotation(line, at - 1, *at).abs() > 25.0)
            {
                line = &line[bend..];
            }
            let (first, last) = (line[0], line[line.len() - 1]);
            let is_passed = |thing: &Point| {
                let near = line
                    .windows(2)
                    .any(|pair| geometry::distance_to_segment(*thing, pair[0], pair[1]) < 4.05);
                near && is_beside(&building, node, line, *thing)
                    && ahead(first, first, line[1], *thing) > 0.9
                    && ahead(last, line[line.len() - 2], last, *thing) < -0.9
            };
            let things = seen_at(&building, node);
            assert!(
                things.iter().any(is_passed),
                "{what}: {landmark:?} at {things:?} is not passed on {line:?}"
            );
            passed += 1;
        }
    });
    assert!(passed > 300, "only {passed} things were passed");
}

#[test]
fn a_door_is_said_with_the_turn_before_it_and_never_with_the_one_behind() {
    let building = building(json("building.json"));
    let mut doors = 0;
    every_way(&building, |what, route, _, guidance| {
        for step in &guidance.steps {
            let StepKind::Door { bend, .. } = &step.kind else { continue };
            let leg = route.legs.iter().find(|leg| (leg.from..=leg.to).contains(&step.from));
            let leg = leg.expect("every step begins on a floor");
            let line: Vec<Point> = route.line(leg).collect();
            let closed = |index: &usize| {
                let node = route.points[leg.from + index].node;
                node.and_then(|node| building.node(node).door)
                    .is_some_and(|door| door.opening != DoorOpening::Open)
            };
            let from = step.from - leg.from;
            let door = (from..=leg.to - leg.from).find(closed).expect("there is a door");
            let degrees = rotation(&line, from.saturating_sub(1), door - 1);
            let said = super::may_be_called(*bend, degrees)
                // Only a turn at the door itself may be told in part.
                || (from == door && *bend == Bend::Straight);
            // A turn at the inner door of a porch is a turn before the outer one.
            let porch = (door + 1..=leg.to - leg.from).find(closed);
            let porch = porch.filter(|outer| geometry::length(&line[door..=*outer]) < 6.0);
            let said = said
                || porch.is_some_and(|outer| {
                    let degrees = rotation(&line, from.saturating_sub(1), outer - 1);
                    super::may_be_called(*bend, degrees)
                });
            assert!(said, "{what}: {bend:?} at {degrees:.0}°, {:#?}", guidance.steps);
            doors += 1;
        }
    });
    assert!(doors > 30, "only {doors} doors were looked at");
}

#[test]
fn a_turn_right_behind_the_door_of_the_house_is_told_behind_it() {
    let rooms = value!([
        {"id": "corridor", "kind": "corridor", "outline": [[0, 0], [3, 0], [3, 20], [0, 20]]},
        {"id": "yard", "kind": "outdoor", "outline": [[-20, 20], [20, 20], [20, 30], [-20, 30]]}
    ]);
    let nodes = |x: f64| {
        value!([
            {"id": "start", "at": [x, 10.0]},
            {"id": "door", "at": [1.5, 20], "kind": "entrance", "door": {"width": 1.2}},
            {"id": "box", "at": [15, 20.5], "kind": "place", "facility": "letter-box"}
        ])
    };
    let links = value!([{"from": "start", "to": "door"}, {"from": "door", "to": "box"}]);
    // Along the corridor's middle, and across it: one always goes straight through the door.
    for x in [1.5, 0.2, 2.8] {
        let building = house(&rooms, &nodes(x), &links);
        let (_, guidance) = way(&building, "start", "box", Some(0.0));
        let [
            StepKind::Start { bend: Bend::Straight, .. },
            StepKind::Door { bend: Bend::Straight, doorway: Doorway::Out, .. },
            StepKind::Turn { bend: Bend::Right, at: None, .. },
            StepKind::Arrive { .. },
        ] = kinds(&guidance)[..]
        else {
            panic!("{:#?}", guidance.steps)
        };
    }
}

#[test]
fn a_slanting_way_to_a_door_is_two_turns() {
    let rooms = value!([
        {"id": "hall", "kind": "hall", "outline": [[-20, 0], [20, 0], [20, 20], [-20, 20]]},
        {"id": "yard", "kind": "outdoor", "outline": [[-20, 20], [20, 20], [20, 40], [-20, 40]]}
    ]);
    let nodes = value!([
        {"id": "start", "at": [-10, 10]},
        {"id": "door", "at": [0, 20], "kind": "entrance", "door": {"width": 1.2}},
        {"id": "box", "at": [10, 20.5], "kind": "place", "facility": "letter-box"}
    ]);
    let links = value!([{"from": "start", "to": "door"}, {"from": "door", "to": "box"}]);
    let building = house(&rooms, &nodes, &links);
    let (_, guidance) = way(&building, "start", "box", Some(45.0));
    // The line turns by some 45 degrees to the right; the visitor turns left to face the door and
    // then right behind it.
    let [_, StepKind::Door { bend: before, .. }, StepKind::Turn { bend: behind, .. }, _] =
        kinds(&guidance)[..]
    else {
        panic!("{:#?}", guidance.steps)
    };
    assert_eq!((*before, *behind), (Bend::SlightLeft, Bend::Right));
}

/// A corridor that leads through an opening into another across it, and ends at its wall.
fn crossing(wall: &Value) -> Building {
    let rooms = value!([
        {"id": "long", "kind": "corridor", "outline": [[2.4, 8], [40, 8], [40, 11], [2.4, 11]]},
        {"id": "across", "kind": "corridor", "outline": [[0, 0], [2.4, 0], [2.4, 30], [0, 30]]},
        {"id": "beyond", "kind": "corridor", "outline": [[-20, 8], [0, 8], [0, 11], [-20, 11]]}
    ]);
    let mut nodes = value!([
        {"id": "start", "at": [30, 9.5]},
        {"id": "opening", "at": [2.4, 9.5], "kind": "door", "door": {"width": 2.8, "opening": "open"}},
        {"id": "middle", "at": [1.2, 9.5]},
        {"id": "end", "at": [1.2, 28]}
    ]);
    nodes.as_array_mut().expect("a list").push(wall.clone());
    let links = value!([
        {"from": "start", "to": "opening"},
        {"from": "opening", "to": "middle"},
        {"from": "middle", "to": "end"}
    ]);
    house(&rooms, &nodes, &links)
}

#[test]
fn the_opening_behind_one_does_not_hide_the_end_of_a_corridor_and_the_one_ahead_does() {
    let marks = |building: &Building| {
        let (_, guidance) = way(building, "start", "end", Some(270.0));
        let at = guidance.steps.iter().find_map(|step| match &step.kind {
            StepKind::Turn { at, bend: Bend::Right, .. } => Some(at.as_ref().map(|at| at.kind)),
            _ => None,
        });
        at.unwrap_or_else(|| panic!("nobody turns: {:#?}", guidance.steps))
    };
    let wall = value!({"id": "nothing", "at": [1.2, 2]});
    assert_eq!(marks(&crossing(&wall)), Some(LandmarkKind::CorridorEnd));
    let open = value!({"id": "ahead", "at": [0, 9.5], "kind": "door", "door": {"width": 2.4, "opening": "open"}});
    assert_eq!(marks(&crossing(&open)), None);
    // An opening in the same wall, but not where one looks.
    let aside = value!({"id": "aside", "at": [0, 12.5], "kind": "door", "door": {"width": 2.4, "opening": "open"}});
    assert_eq!(marks(&crossing(&aside)), Some(LandmarkKind::CorridorEnd));
}

#[test]
fn a_corridor_ends_only_for_somebody_who_walks_in_it() {
    let building = building(json("building.json"));
    let mut ends = 0;
    every_way(&building, |what, route, _, guidance| {
        for step in &guidance.steps {
            let StepKind::Turn { at: Some(at), bend, .. } = &step.kind else { continue };
            if at.kind != LandmarkKind::CorridorEnd {
                continue;
            }
            assert!(matches!(bend, Bend::Left | Bend::Right | Bend::Around), "{what}: {bend:?}");
            let (from, to) = (route.points[step.from - 1].at, route.points[step.from].at);
            let before = to.towards(from, (0.8 / to.distance(from)).min(1.0));
            let corridor = building.rooms.iter().any(|room| {
                room.floor == step.floor
                    && matches!(room.kind, RoomKind::Corridor | RoomKind::Passage)
                    && geometry::contains(&room.outline, before)
            });
            assert!(corridor, "{what}: {step:#?}");
            ends += 1;
        }
    });
    assert!(ends > 100, "only {ends} ends of corridors were looked at");
}

#[test]
fn nobody_is_led_to_the_room_where_they_stand() {
    let building = building(json("building.json"));
    let mut bays = 0;
    every_way(&building, |what, route, _, guidance| {
        let start = building.node(route.start());
        let open = start.room.is_none_or(|room| {
            let kind = building.room(room).kind;
            matches!(kind, RoomKind::Hall | RoomKind::Outdoor | RoomKind::Corridor)
                || matches!(kind, RoomKind::Passage | RoomKind::Vestibule)
        });
        bays += usize::from(!open);
        for step in &guidance.steps {
            let (StepKind::Start { towards: at, .. }
            | StepKind::LeaveRoom { towards: at, .. }
            | StepKind::Leave { towards: at, .. }
            | StepKind::Turn { at, .. }) = &step.kind
            else {
                continue;
            };
            for landmark in at.iter().chain(&step.passing) {
                let room = landmark.node.map(|node| building.node(node).room);
                assert!(open || room != Some(start.room), "{what}: {landmark:?}");
            }
        }
    });
    assert!(bays > 100, "only {bays} ways begin in a room");
}

#[test]
fn ways_out_end_at_the_door_and_no_exit_stands_in_the_street() {
    let building = building(json("building.json"));
    let mut exits = 0;
    every_way(&building, |what, route, _, guidance| {
        for step in &guidance.steps {
            let at = match &step.kind {
                StepKind::Turn { at, .. } => at.as_ref(),
                _ => None,
            };
            let exit = |kind| kind == LandmarkKind::Exit;
            assert!(!at.is_some_and(|at| exit(at.kind)), "{what}");
            assert!(!step.passing.as_ref().is_some_and(|it| exit(it.kind)), "{what}");
        }
        let leaves = building.node(route.target()).facility == Some(FacilityKind::Exit);
        if !leaves || route.start() == route.target() {
            return;
        }
        exits += 1;
        let out: Vec<usize> = (0..guidance.steps.len())
            .filter(|place| {
                let out = Doorway::Out;
                matches!(&guidance.steps[*place].kind, StepKind::Door { doorway, .. } if *doorway == out)
            })
            .collect();
        assert_eq!(out.last(), Some(&(guidance.steps.len() - 1)), "{what}: {:#?}", guidance.steps);
    });
    assert!(exits >= 6, "only {exits} ways lead out");
}

#[test]
fn nobody_sets_off_only_to_turn_back() {
    let building = building(json("building.json"));
    every_way(&building, |what, _, _, guidance| {
        if let [first, second, ..] = guidance.steps.as_slice() {
            let stub = matches!(second.kind, StepKind::Turn { bend: Bend::Around, .. })
                && matches!(first.kind, StepKind::Start { .. })
                && first.metres < 5.0;
            assert!(!stub, "{what}: {:#?}", guidance.steps);
        }
    });
    // The network of a hall may lead back past the place where one starts.
    let rooms = value!([
        {"id": "hall", "kind": "hall", "outline": [[-20, 0], [20, 0], [20, 20], [-20, 20]]}
    ]);
    let nodes = value!([
        {"id": "start", "at": [0, 10]},
        {"id": "middle", "at": [4, 10.3]},
        {"id": "box", "at": [-15, 10], "kind": "place", "facility": "letter-box"}
    ]);
    let links = value!([{"from": "start", "to": "middle"}, {"from": "middle", "to": "box"}]);
    let building = house(&rooms, &nodes, &links);
    for (facing, expected) in
        [(None, Bend::Straight), (Some(270.0), Bend::Straight), (Some(90.0), Bend::Around)]
    {
        let (_, guidance) = way(&building, "start", "box", facing);
        let [StepKind::Start { bend, .. }, StepKind::Arrive { side: Side::Ahead, .. }] =
            kinds(&guidance)[..]
        else {
            panic!("{:#?}", guidance.steps)
        };
        assert_eq!(*bend, expected, "{facing:?}");
    }
}

#[test]
fn a_room_is_left_through_a_door_and_not_through_an_opening() {
    let building = building(json("building.json"));
    let (mut rooms, mut bays) = (0, 0);
    every_way(&building, |what, route, facing, guidance| {
        let door = route.nodes[1..].iter().find_map(|node| building.node(*node).door);
        let leaf = door.is_some_and(|door| door.opening != DoorOpening::Open);
        match &guidance.steps[0].kind {
            StepKind::LeaveRoom { .. } => {
                assert!(leaf, "{what}");
                rooms += 1;
            }
            _ if facing.is_none() && !leaf => bays += 1,
            _ => {}
        }
    });
    assert!(rooms > 100 && bays > 10, "{rooms} rooms and {bays} bays were left");
}

#[test]
fn a_letter_names_one_waiting_area_of_a_floor() {
    let building = building(json("building.json"));
    let mut seen = Vec::new();
    for index in building.facilities(FacilityKind::WaitingArea) {
        let node = building.node(index);
        let Some(room) = node.room.map(|room| building.room(room)) else { continue };
        let Some(zone) = &room.zone else { continue };
        assert!(!seen.contains(&(node.floor, zone)), "two waiting areas {zone}: {}", room.id);
        seen.push((node.floor, zone));
    }
    assert!(seen.len() > 5);
}

#[test]
fn a_machine_behind_a_door_is_found_by_the_number_on_it() {
    let building = building(json("building.json"));
    let number = |to: &str| {
        let start = &building.node(kiosks(&building)[0].0).id;
        let (_, guidance) = way(&building, start, to, None);
        match &guidance.steps[guidance.steps.len() - 1].kind {
            StepKind::Arrive { destination, .. } => destination.room_number.clone(),
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(number("photo-terminal").as_deref(), Some("B 0.05"));
    // Bays without a door, and machines in the hall.
    for place in ["waiting-b-ground", "waiting-a", "payment-machine"] {
        assert_eq!(number(place), None, "{place}");
    }
}

#[test]
fn straight_on_is_not_said_twice_behind_a_lift() {
    let building = building(json("building.json"));
    let mut merged = 0;
    every_way(&building, |what, _, _, guidance| {
        for pair in guidance.steps.windows(2) {
            let [Step { kind: first, passing: None, .. }, Step { kind: second, .. }] = pair else {
                continue;
            };
            let twice = matches!(first, StepKind::Leave { bend: Bend::Straight, .. })
                && matches!(second, StepKind::Arrive { side: Side::Ahead, .. });
            assert!(!twice, "{what}: {:#?}", guidance.steps);
            merged += usize::from(matches!(second, StepKind::Arrive { after: Some(_), .. }));
        }
    });
    assert!(merged > 0, "no destination of the demo office lies right behind a lift or stairs");
}

#[test]
fn the_way_back_names_the_screen_and_rooms_keep_their_names() {
    let building = building(json("building.json"));
    let kiosk = &building.node(kiosks(&building)[0].0).id;
    let (_, guidance) = way(&building, "waiting-a", kiosk, None);
    let arrival = |guidance: &Guidance| match &guidance.steps[guidance.steps.len() - 1].kind {
        StepKind::Arrive { destination, .. } => destination.clone(),
        other => panic!("{other:?}"),
    };
    let plain = arrival(&guidance);
    assert!(!plain.is_start && plain.name.is_none());
    assert!(arrival(&guidance.clone().back_to_start()).is_start);
    assert_eq!(arrival(&guidance.named("Standesamt")).name.as_deref(), Some("Standesamt"));
}

#[test]
fn a_door_lies_where_one_turns_to_it_and_not_where_its_room_reaches() {
    let building = building(json("building.json"));
    // The chamber's place lies far behind its door and further along the corridor.
    let start = &building.node(kiosks(&building)[0].0).id;
    let (_, guidance) = way(&building, start, "council-chamber", None);
    let last = &guidance.steps[guidance.steps.len() - 1].kind;
    assert!(matches!(last, StepKind::Arrive { side: Side::Left, .. }), "{:#?}", guidance.steps);
}
