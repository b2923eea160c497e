//! Doors and corridors that are counted: told from a walk along the line, with an eye on the wall.

use super::{building, every_way, json, weights};
use leitsystem::{
    floorplan::{
        Building, DoorOpening, NodeIndex, RoomKind,
        geometry::{self, Point},
    },
    guidance::{Bend, Guidance, LandmarkKind, Side, Step, StepKind, guide},
    routing::{Graph, ProfileKind, Tree},
};
use serde_json::{Value, json as value};

fn is_corridor(kind: RoomKind) -> bool {
    matches!(kind, RoomKind::Corridor | RoomKind::Passage)
}

/// What somebody who walks along a line sees in the wall on one side, in order: at every ten
/// centimetres they look straight aside, at most four metres far, to the wall of the corridor.
fn seen_on_the_way(
    building: &Building,
    step: &Step,
    line: &[Point],
    side: Side,
    opening: bool,
) -> Vec<NodeIndex> {
    let corridors: Vec<_> = building
        .rooms
        .iter()
        .filter(|room| room.floor == step.floor && is_corridor(room.kind))
        .collect();
    let doors: Vec<_> = building
        .node_indices()
        .filter(|index| {
            let node = building.node(*index);
            node.floor == step.floor
                && node.door.is_some_and(|door| (door.opening == DoorOpening::Open) == opening)
        })
        .collect();
    let mut seen = Vec::new();
    for pair in line.windows(2) {
        let (a, b) = (pair[0], pair[1]);
        let length = a.distance(b);
        let mut metres = 0.0;
        while metres < length {
            let at = a.towards(b, metres / length);
            metres += 0.1;
            let (dx, dy) = ((b.x - a.x) / length, (b.y - a.y) / length);
            let (rx, ry) = if side == Side::Right { (dy, -dx) } else { (-dy, dx) };
            let end = Point::new(at.x + rx * 4.0, at.y + ry * 4.0);
            let room = corridors.iter().find(|room| geometry::contains(&room.outline, at));
            let Some(room) = room else { continue };
            let wall = geometry::edges(&room.outline)
                .filter_map(|(c, d)| geometry::crossing(at, end, c, d))
                .min_by(f64::total_cmp);
            let Some(wall) = wall.map(|fraction| at.towards(end, fraction)) else { continue };
            let door = doors.iter().find(|index| building.node(**index).at.distance(wall) < 0.3);
            if let Some(door) = door.filter(|door| !seen.contains(*door)) {
                seen.push(*door);
            }
        }
    }
    seen
}

fn side(bend: Bend) -> Side {
    match bend {
        Bend::Left | Bend::SlightLeft => Side::Left,
        Bend::Right | Bend::SlightRight => Side::Right,
        Bend::Straight | Bend::Around => Side::Ahead,
    }
}

#[test]
fn counted_doors_are_those_that_a_walker_passes() {
    let building = building(json("building.json"));
    let (mut doors, mut corridors) = (0, 0);
    every_way(&building, |what, route, _, guidance| {
        for (place, step) in guidance.steps.iter().enumerate() {
            let at = |index: usize| route.points[index].at;
            let before = |step: &Step| {
                let start = guidance.steps[place - 1].onward;
                // To the door itself, not only to where one turns to it.
                let mut line: Vec<Point> = (start..=step.from).map(at).collect();
                if let [.., a, b] = line[..] {
                    line.push(b.towards(a, -0.3 / a.distance(b).max(0.3)));
                }
                line
            };
            if let StepKind::Turn { bend, corridor: Some(number), .. } = &step.kind {
                let seen = seen_on_the_way(&building, step, &before(step), side(*bend), true);
                let through = (step.onward..route.points.len())
                    .find_map(|index| {
                        route.points[index].node.filter(|n| building.node(*n).door.is_some())
                    })
                    .expect("one comes into the corridor");
                let passed = seen.iter().filter(|door| **door != through).count();
                assert_eq!(passed + 1, *number as usize, "{what}: {step:#?}");
                corridors += 1;
            }
            let Some(number) = step.counted else { continue };
            doors += 1;
            let (turn, goal) = match &step.kind {
                StepKind::Turn { bend, at: None, .. } => (side(*bend), None),
                StepKind::Door { bend, .. } => (side(*bend), route.points[step.onward].node),
                StepKind::Arrive { side, .. } => (*side, route.points[step.onward].node),
                other => panic!("{what}: nothing is counted at {other:?}"),
            };
            assert_ne!(turn, Side::Ahead, "{what}: {step:#?}");
            let seen = seen_on_the_way(&building, step, &before(step), turn, false);
            match goal {
                // The last door before the turn, and none behind it.
                None => assert_eq!(seen.len(), number as usize, "{what}: {step:#?}\n{seen:?}"),
                Some(goal) => {
                    let place = seen.iter().position(|door| *door == goal);
                    let place = place.map(|place| place + 1);
                    assert_eq!(place, Some(number as usize), "{what}: {step:#?}\n{seen:?}");
                }
            }
        }
    });
    assert!(doors > 100, "only {doors} doors were counted");
    assert!(corridors > 30, "only {corridors} corridors were counted");
}

/// A corridor of 24 metres with doors on both sides, and what lies behind them.
fn corridor(doors: &[(f64, f64, &str)], ends: &Value) -> Building {
    let mut rooms = vec![
        value!({"id": "corridor", "kind": "corridor", "outline": [[0, 0], [24, 0], [24, 3], [0, 3]]}),
        value!({"id": "side", "kind": "corridor", "outline": [[20, 3], [24, 3], [24, 20], [20, 20]]}),
    ];
    let mut nodes = vec![
        value!({"id": "start", "at": [0.5, 1.5]}),
        value!({"id": "crossing", "at": [22, 1.5]}),
        value!({"id": "mouth", "at": [22, 3], "kind": "door", "door": {"width": 4.0, "opening": "open"}}),
        value!({"id": "end", "at": [22, 18]}),
    ];
    let mut links =
        vec![value!({"from": "crossing", "to": "mouth"}), value!({"from": "mouth", "to": "end"})];
    let mut last = "start".to_owned();
    for (number, (x, y, opening)) in doors.iter().enumerate() {
        let (room, door, inside) =
            (format!("room-{number}"), format!("door-{number}"), format!("place-{number}"));
        let (low, high) = if *y > 1.5 { (3.0, 8.0) } else { (-5.0, 0.0) };
        rooms.push(value!({"id": room, "kind": "office",
            "outline": [[x - 1.0, low], [x + 1.0, low], [x + 1.0, high], [x - 1.0, high]]}));
        nodes.push(value!({"id": door, "at": [x, y], "kind": "door",
            "door": {"width": 1.0, "opening": opening}}));
        nodes.push(value!({"id": inside, "at": [x, (low + high) / 2.0], "kind": "place"}));
        let beside = format!("beside-{number}");
        nodes.push(value!({"id": beside, "at": [x, 1.5]}));
        links.push(value!({"from": last, "to": beside}));
        links.push(value!({"from": beside, "to": door}));
        links.push(value!({"from": door, "to": inside}));
        last = beside;
    }
    links.push(value!({"from": last, "to": "crossing"}));
    nodes.extend(ends.as_array().cloned().unwrap_or_default());
    building(value!({
        "version": 1,
        "floors": [{"id": "ground", "ordinal": 0, "label": "EG",
            "rooms": rooms, "nodes": nodes, "links": links}],
        "transfers": []
    }))
}

fn directions(building: &Building, to: &str, whom: ProfileKind) -> Guidance {
    let node = |name: &str| building.node_named(name).unwrap_or_else(|| panic!("no `{name}`"));
    let graph = Graph::new(building);
    let weights = weights(&graph, whom);
    let tree = Tree::grow(&graph, &weights, node("start"));
    let route = tree.route_to(&graph, &weights, node(to)).expect("there is a way");
    guide(building, &route, Some(90.0), whom)
}

const DOORS: [(f64, f64, &str); 5] = [
    (3.0, 3.0, "manual"),
    (6.0, 0.0, "manual"),
    (9.0, 3.0, "manual"),
    (12.0, 3.0, "intercom"),
    (15.0, 0.0, "manual"),
];

#[test]
fn a_room_without_a_number_is_found_by_its_door() {
    let building = corridor(&DOORS, &value!([]));
    for (to, expected, door) in [
        ("place-0", (Side::Left, Some(1)), DoorOpening::Manual),
        ("place-1", (Side::Right, Some(1)), DoorOpening::Manual),
        ("place-2", (Side::Left, Some(2)), DoorOpening::Manual),
        ("place-3", (Side::Left, Some(3)), DoorOpening::Intercom),
        ("place-4", (Side::Right, Some(2)), DoorOpening::Manual),
    ] {
        for whom in [ProfileKind::Walking, ProfileKind::Blind] {
            let guidance = directions(&building, to, whom);
            let last = guidance.steps.last().expect("there are steps");
            let StepKind::Arrive { side, destination, .. } = &last.kind else {
                panic!("{to}: {last:#?}")
            };
            assert_eq!(((*side, last.counted), destination.door), (expected, Some(door)), "{to}");
        }
    }
}

#[test]
fn what_people_could_count_otherwise_is_not_counted() {
    // A door beside where one begins to count, and one right opposite to the second.
    for (doors, to) in [
        ([(0.7, 3.0, "manual"), (9.0, 3.0, "manual")], "place-1"),
        ([(8.8, 3.0, "manual"), (9.0, 3.0, "manual")], "place-1"),
    ] {
        let building = corridor(&doors, &value!([]));
        let guidance = directions(&building, to, ProfileKind::Blind);
        assert_eq!(guidance.steps.last().and_then(|step| step.counted), None);
    }
    // Nobody counts ten doors.
    let many: Vec<_> = (0..10).map(|door| (2.0 + f64::from(door) * 1.8, 3.0, "manual")).collect();
    let building = corridor(&many, &value!([]));
    let counted =
        |to, whom| directions(&building, to, whom).steps.last().and_then(|step| step.counted);
    assert_eq!(counted("place-4", ProfileKind::Walking), Some(5));
    assert_eq!(counted("place-5", ProfileKind::Walking), None);
    assert_eq!(counted("place-8", ProfileKind::Blind), Some(9));
    assert_eq!(counted("place-9", ProfileKind::Blind), None);
}

#[test]
fn a_turn_is_marked_by_what_one_sees_else_by_the_corridor_else_by_doors() {
    let turn = |building: &Building, whom| {
        let guidance = directions(building, "end", whom);
        let step = guidance.steps.iter().find_map(|step| match &step.kind {
            StepKind::Turn { bend: Bend::Left, at, past, corridor, .. } => {
                Some((at.as_ref().map(|at| at.kind), *past, *corridor, step.counted))
            }
            _ => None,
        });
        step.unwrap_or_else(|| panic!("nobody turns: {:#?}", guidance.steps))
    };
    // At the end of the corridor its wall is seen, and by the blind it is felt; the latter count.
    let plain = corridor(&DOORS, &value!([]));
    let end = Some(LandmarkKind::CorridorEnd);
    assert_eq!(turn(&plain, ProfileKind::Walking), (end, false, None, None));
    assert_eq!(turn(&plain, ProfileKind::Blind), (None, false, None, Some(3)));
    // A machine is seen, and felt by nobody.
    let machine = |x: f64| value!([{"id": "machine", "at": [x, 0.4], "kind": "place", "facility": "payment-machine"}]);
    let seen = Some(LandmarkKind::PaymentMachine);
    let at = corridor(&DOORS, &machine(22.0));
    assert_eq!(turn(&at, ProfileKind::Walking), (seen, false, None, None));
    assert_eq!(turn(&at, ProfileKind::Blind), (None, false, None, Some(3)));
    // Two metres before the turn one has passed it.
    let past = corridor(&DOORS, &machine(20.0));
    assert_eq!(turn(&past, ProfileKind::Walking), (seen, true, None, None));
}
