//! Directions through the demo office: every left and right against the drawn line, and the shape
//! that good directions have.

#[path = "guidance/counting.rs"]
mod counting;
#[path = "guidance/effort.rs"]
mod effort;
#[path = "guidance/journeys.rs"]
mod journeys;
#[path = "guidance/porter.rs"]
mod porter;
#[path = "support/profiles.rs"]
mod profiles;
#[path = "guidance/sentences.rs"]
mod sentences;
#[path = "guidance/variants.rs"]
mod variants;

use leitsystem::{
    floorplan::{
        Building, FacilityKind, NodeIndex, NodeKind,
        format::BuildingFile,
        geometry::{self, Point},
    },
    guidance::{Bend, Doorway, Guidance, Landmark, Side, Step, StepKind, guide},
    hours::Holidays,
    routing::{Graph, ProfileKind, Route, Tree},
};
use profiles::weights;
use serde_json::Value;

fn json(file: &str) -> Value {
    let path = format!("{}/floorplans/musterstadt/{file}", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("the demo office is there");
    serde_json::from_str(&text).expect("the demo office is JSON")
}

fn building(value: Value) -> Building {
    let file: BuildingFile =
        serde_json::from_value(value).expect("the demo building is well formed");
    let (building, findings) = Building::resolve(&file, &Holidays::default());
    assert!(findings.is_empty(), "{findings:?}");
    building
}

fn named(building: &Building, entry: &Value) -> NodeIndex {
    let name = entry["node"].as_str().expect("a name");
    building.node_named(name).unwrap_or_else(|| panic!("no point `{name}`"))
}

/// The kiosks' points and headings.
fn kiosks(building: &Building) -> Vec<(NodeIndex, f64)> {
    json("office.json")["kiosks"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|kiosk| (named(building, kiosk), kiosk["heading"].as_f64().expect("degrees")))
        .collect()
}

/// From both kiosks to every place that can be reached, and back, for both profiles.
fn every_way(building: &Building, mut check: impl FnMut(&str, &Route, Option<f64>, &Guidance)) {
    let graph = Graph::new(building);
    let places: Vec<NodeIndex> = building
        .node_indices()
        .filter(|index| building.node(*index).kind == NodeKind::Place)
        .collect();
    let mut ways = 0;
    for kind in ProfileKind::ALL {
        let mut go = |start: NodeIndex, facing: Option<f64>, targets: &[NodeIndex]| {
            let tree = Tree::grow(&graph, &weights(&graph, kind), start);
            for target in targets {
                let Ok(route) = tree.route_to(&graph, &weights(&graph, kind), *target) else {
                    continue;
                };
                let guidance = guide(building, &route, facing, kind);
                let name = |node: NodeIndex| &building.node(node).id;
                let what = format!("{} → {}, {}", name(start), name(*target), kind.name());
                check(&what, &route, facing, &guidance);
                ways += 1;
            }
        };
        for (kiosk, heading) in kiosks(building) {
            go(kiosk, Some(heading), &places);
            for place in &places {
                go(*place, None, &[kiosk]);
            }
        }
    }
    assert!(ways > 400, "only {ways} ways were looked at");
}

/// How far the line turns between two of its edges, to the right, in degrees: the sum of the angles
/// at the corners between them. Edge `i` leads from point `i` to point `i + 1`.
fn rotation(line: &[Point], from: usize, to: usize) -> f64 {
    (from + 1..=to)
        .map(|corner| {
            let (a, b, c) = (line[corner - 1], line[corner], line[corner + 1]);
            let (ux, uy, vx, vy) = (b.x - a.x, b.y - a.y, c.x - b.x, c.y - b.y);
            // The plan's y grows upwards: a positive cross product turns left.
            -(ux * vy - uy * vx).atan2(ux * vx + uy * vy).to_degrees()
        })
        .sum()
}

/// Whether a turn in degrees may be called so. There is room for what is not worth a word.
fn may_be_called(bend: Bend, degrees: f64) -> bool {
    match bend {
        Bend::Straight => degrees.abs() < 50.0,
        Bend::SlightLeft => (-80.0..-15.0).contains(&degrees),
        Bend::Left => (-155.0..-40.0).contains(&degrees),
        Bend::SlightRight => (15.0..80.0).contains(&degrees),
        Bend::Right => (40.0..155.0).contains(&degrees),
        Bend::Around => degrees.abs() > 115.0,
    }
}

#[test]
fn lefts_and_rights_agree_with_the_drawn_line() {
    let building = building(json("building.json"));
    let mut turns = 0;
    every_way(&building, |what, route, facing, guidance| {
        for (place, step) in guidance.steps.iter().enumerate() {
            let leg = route.legs.iter().find(|leg| (leg.from..=leg.to).contains(&step.from));
            let leg = leg.expect("every step begins on a floor");
            let line: Vec<Point> = route.line(leg).collect();
            if line.len() < 2 {
                continue;
            }
            let is_door = |index: usize| {
                let node = route.points[leg.from + index].node;
                node.is_some_and(|node| building.node(node).door.is_some())
            };
            let last_edge = line.len() - 2;
            let from = step.from - leg.from;
            let next = guidance.steps.get(place + 1).map(|next| next.from - leg.from);
            // The way to an exit ends with the words for its door, whatever the forecourt is like.
            let is_entrance = |index: &usize| {
                let node = route.points[leg.from + index].node;
                node.is_some_and(|node| building.node(node).kind == NodeKind::Entrance)
            };
            let next = next.or_else(|| (from..line.len()).find(is_entrance));
            // The edge on which the step's stretch ends: that which leads to the next step.
            let arrives = |next: usize| next.clamp(1, line.len() - 1) - 1;
            let edge_before = from.saturating_sub(1).min(last_edge);
            let (bend, degrees) = match &step.kind {
                StepKind::Start { bend, .. } => {
                    let end = arrives(next.expect("one arrives after setting off"));
                    let way = line[0].bearing(line[1]);
                    let first = geometry::turn(facing.unwrap_or(way), way);
                    (*bend, geometry::turn(0.0, first + rotation(&line, 0, end)))
                }
                StepKind::Leave { bend, .. } | StepKind::LeaveRoom { bend, .. } => {
                    let door = (1..line.len() - 1).find(|index| is_door(*index));
                    let out = door.map_or(0, |door| door - 1);
                    let end = arrives(next.expect("one goes on after leaving")).max(out);
                    (*bend, rotation(&line, out, end))
                }
                StepKind::Turn { bend, .. }
                | StepKind::Door { bend, .. }
                | StepKind::Ramp { bend, .. }
                | StepKind::Steps { bend, .. } => {
                    let end = arrives(next.expect("one goes on after a turn"));
                    (*bend, rotation(&line, edge_before, end.max(edge_before)))
                }
                StepKind::Transfer { bend, .. } => {
                    let door = (1..line.len() - 1).rev().find(|index| is_door(*index));
                    (
                        *bend,
                        rotation(&line, edge_before, door.unwrap_or(last_edge).max(edge_before)),
                    )
                }
                StepKind::Barred { .. } => panic!("{what} ends too early"),
                StepKind::Arrive { side, after, .. } => {
                    let door = (1..line.len() - 1).rev().find(|index| is_door(*index));
                    let inside = door.filter(|door| *door >= from).unwrap_or(last_edge);
                    let degrees = rotation(&line, edge_before, inside.max(edge_before));
                    let right = match side {
                        Side::Left => degrees < -15.0,
                        Side::Right => degrees > 15.0,
                        Side::Ahead => degrees.abs() < 50.0,
                    };
                    assert!(right, "{what}: {side:?} at {degrees:.0}°\n{:#?}", guidance.steps);
                    // "On the right" is said where one turns off, not half a corridor before.
                    let turn_off = geometry::length(&line[from..=door.unwrap_or(from).max(from)]);
                    // What lies straight ahead of a lift's door is told where one leaves the lift.
                    assert!(
                        turn_off < 6.1 || after.is_some(),
                        "{what}: {turn_off:.1} m to the door"
                    );
                    turns += usize::from(*side != Side::Ahead);
                    continue;
                }
            };
            turns += usize::from(bend != Bend::Straight);
            assert!(
                may_be_called(bend, degrees),
                "{what}: step {place} says {bend:?} at {degrees:.0}°\n{:#?}\n{line:?}",
                guidance.steps
            );
        }
    });
    assert!(turns > 1000, "only {turns} turns were compared");
}

#[test]
fn directions_are_short_and_whole() {
    let building = building(json("building.json"));
    every_way(&building, |what, route, _, guidance| {
        let steps = &guidance.steps;
        let first = &steps[0].kind;
        assert!(matches!(first, StepKind::Start { .. } | StepKind::LeaveRoom { .. }), "{what}");
        // Who wants to leave the house is there at its last door.
        let leaves = building.node(route.target()).facility == Some(FacilityKind::Exit);
        match &steps[steps.len() - 1].kind {
            StepKind::Arrive { .. } => assert!(!leaves || route.start() == route.target()),
            StepKind::Door { doorway: Doorway::Out, .. } => assert!(leaves, "{what}"),
            other => panic!("{what} ends with {other:?}"),
        }
        // The steps cover the whole line, one after the other.
        assert_eq!(
            (steps[0].from, steps[steps.len() - 1].to),
            (0, route.points.len() - 1),
            "{what}"
        );
        for pair in steps.windows(2) {
            assert_eq!(pair[0].to, pair[1].from, "{what}: {steps:#?}");
        }
        let metres: f64 = steps.iter().map(|step| step.metres).sum();
        assert!((metres - guidance.metres).abs() < 0.1, "{what}: {metres} {}", guidance.metres);
        // Five to seven lines are remembered: for one floor, or until one leaves the house or enters it.
        let parts = steps.split_inclusive(|step| {
            let inside = Doorway::Inside;
            matches!(&step.kind, StepKind::Transfer { .. })
                || matches!(&step.kind, StepKind::Door { doorway, .. } if *doorway != inside)
        });
        for part in parts {
            assert!(part.len() <= 7, "{what}: {steps:#?}");
        }
        assert!(guidance.seconds > 0 && guidance.minutes().0 <= guidance.minutes().1);
    });
}

#[test]
fn every_change_of_floor_names_its_button_and_is_followed_by_a_new_orientation() {
    let building = building(json("building.json"));
    let mut changes = 0;
    every_way(&building, |what, route, _, guidance| {
        let mut floor = guidance.steps[0].floor;
        for (place, step) in guidance.steps.iter().enumerate() {
            assert_eq!(step.floor, floor, "{what}");
            assert_eq!(step.floor, route.points[step.from].floor, "{what}");
            let StepKind::Transfer { kind, to_floor, floors, .. } = &step.kind else { continue };
            changes += 1;
            let ordinal = |index| building.floor(index).ordinal;
            assert_eq!(*floors, ordinal(*to_floor) - ordinal(floor), "{what}");
            floor = *to_floor;
            let after = &guidance.steps[place + 1].kind;
            // The arrival itself is the new orientation where it lies straight ahead.
            let oriented = match after {
                StepKind::Leave { kind: left, .. } => left == kind,
                StepKind::Arrive { side: Side::Ahead, after: Some(left), .. } => left == kind,
                _ => false,
            };
            assert!(oriented, "{what}: {:#?}", guidance.steps);
        }
        assert_eq!(guidance.floors.len(), route.legs.len());
        assert_eq!(floor, route.points[route.points.len() - 1].floor, "{what}");
    });
    assert!(changes > 200, "only {changes} changes of floor were looked at");
}

#[test]
fn landmarks_stand_where_they_are_named() {
    let building = building(json("building.json"));
    let mut named = 0;
    every_way(&building, |what, route, _, guidance| {
        let mut check = |landmark: &Landmark, step: &Step, points: &[Point]| {
            let Some(node) = landmark.node else { return };
            named += 1;
            let node = building.node(node);
            assert_eq!(node.floor, step.floor, "{what}: {landmark:?}");
            assert_ne!(landmark.node, Some(route.target()), "{what}: {landmark:?}");
            // Its door is within four metres; it stands a room's depth behind it at most.
            let near = points
                .windows(2)
                .map(|pair| geometry::distance_to_segment(node.at, pair[0], pair[1]))
                .chain(points.iter().map(|point| point.distance(node.at)))
                .fold(f64::INFINITY, f64::min);
            assert!(near < 12.0, "{what}: {landmark:?} is {near:.1} m away");
        };
        for step in &guidance.steps {
            let to =
                if matches!(step.kind, StepKind::Transfer { .. }) { step.to - 1 } else { step.to };
            let stretch: Vec<Point> = route.points[step.from..=to].iter().map(|p| p.at).collect();
            if let Some(passing) = &step.passing {
                check(passing, step, &stretch);
            }
            if let StepKind::Turn { at: Some(at), .. } = &step.kind {
                check(at, step, &stretch[..1]);
            }
        }
    });
    assert!(named > 500, "only {named} landmarks were looked at");
}

/// The same building, turned clockwise around the origin, or mirrored at the plan's upright.
fn moved(mut value: Value, degrees: f64, mirrored: bool) -> Value {
    fn position(value: &mut Value, degrees: f64, mirrored: bool) {
        let number = |value: &Value| value.as_f64().expect("a number");
        let (x, y) = (number(&value[0]), number(&value[1]));
        let x = if mirrored { -x } else { x };
        let (sin, cos) = degrees.to_radians().sin_cos();
        *value = serde_json::json!([x * cos + y * sin, y * cos - x * sin]);
    }
    for floor in value["floors"].as_array_mut().expect("a list") {
        for (list, key) in [("rooms", "outline"), ("links", "bends")] {
            for entry in floor[list].as_array_mut().expect("a list") {
                let Some(points) = entry.get_mut(key) else { continue };
                for point in points.as_array_mut().expect("a list") {
                    position(point, degrees, mirrored);
                }
            }
        }
        for node in floor["nodes"].as_array_mut().expect("a list") {
            position(&mut node["at"], degrees, mirrored);
        }
    }
    value
}

fn mirrored(bend: Bend) -> Bend {
    match bend {
        Bend::Left => Bend::Right,
        Bend::Right => Bend::Left,
        Bend::SlightLeft => Bend::SlightRight,
        Bend::SlightRight => Bend::SlightLeft,
        Bend::Straight | Bend::Around => bend,
    }
}

/// The turns that a visitor is told, in order.
fn told(guidance: &Guidance) -> Vec<Bend> {
    let bend = |step: &Step| match &step.kind {
        StepKind::Start { bend, .. }
        | StepKind::LeaveRoom { bend, .. }
        | StepKind::Turn { bend, .. }
        | StepKind::Door { bend, .. }
        | StepKind::Ramp { bend, .. }
        | StepKind::Steps { bend, .. }
        | StepKind::Transfer { bend, .. }
        | StepKind::Leave { bend, .. } => *bend,
        StepKind::Arrive { side: Side::Left, .. } => Bend::Left,
        StepKind::Arrive { side: Side::Right, .. } => Bend::Right,
        StepKind::Arrive { side: Side::Ahead, .. } | StepKind::Barred { .. } => Bend::Straight,
    };
    guidance.steps.iter().map(bend).collect()
}

#[test]
fn turning_the_plan_changes_nothing_and_mirroring_it_swaps_left_and_right() {
    let original = building(json("building.json"));
    let office = json("office.json");
    for (degrees, mirror) in [(90.0, false), (37.0, false), (0.0, true)] {
        let other = building(moved(json("building.json"), degrees, mirror));
        let (graph, other_graph) = (Graph::new(&original), Graph::new(&other));
        let mut same = 0;
        for (kiosk, heading) in kiosks(&original) {
            let facing = if mirror { -heading } else { heading + degrees };
            let tree = Tree::grow(&graph, &weights(&graph, ProfileKind::Walking), kiosk);
            let other_tree =
                Tree::grow(&other_graph, &weights(&other_graph, ProfileKind::Walking), kiosk);
            for counter in office["counters"].as_array().expect("a list") {
                let target = named(&original, counter);
                let route = tree
                    .route_to(&graph, &weights(&graph, ProfileKind::Walking), target)
                    .expect("there is a way");
                let other_route = other_tree
                    .route_to(&other_graph, &weights(&other_graph, ProfileKind::Walking), target)
                    .expect("there is a way");
                // Lengths are rounded to millimetres, so that another way can be as short.
                if route.nodes != other_route.nodes {
                    continue;
                }
                let mut expected =
                    told(&guide(&original, &route, Some(heading), ProfileKind::Walking));
                if mirror {
                    expected = expected.into_iter().map(mirrored).collect();
                }
                let turned = told(&guide(&other, &other_route, Some(facing), ProfileKind::Walking));
                assert_eq!(turned, expected, "{} by {degrees}°", counter["id"]);
                same += 1;
            }
        }
        assert!(same > 30, "only {same} ways stayed the same");
    }
}

#[test]
fn the_visitor_who_looks_elsewhere_sets_off_otherwise() {
    let building = building(json("building.json"));
    let graph = Graph::new(&building);
    let (kiosk, _) = kiosks(&building)[0];
    let tree = Tree::grow(&graph, &weights(&graph, ProfileKind::Walking), kiosk);
    let info = building.node_named("info-place").expect("there is an info desk");
    let route = tree
        .route_to(&graph, &weights(&graph, ProfileKind::Walking), info)
        .expect("there is a way");
    let way = route.points[0].at.bearing(route.points[1].at);
    for (looks, expected) in [
        (0.0, Bend::Straight),
        (-90.0, Bend::Right),
        (90.0, Bend::Left),
        (45.0, Bend::SlightLeft),
        (-45.0, Bend::SlightRight),
        (180.0, Bend::Around),
    ] {
        let guidance = guide(&building, &route, Some(way + looks), ProfileKind::Walking);
        assert!(matches!(guidance.steps[0].kind, StepKind::Start { bend, .. } if bend == expected));
    }
}

#[test]
fn a_way_that_leads_nowhere_still_arrives() {
    let building = building(json("building.json"));
    let graph = Graph::new(&building);
    for node in building.node_indices() {
        let tree = Tree::grow(&graph, &weights(&graph, ProfileKind::Walking), node);
        let route = tree
            .route_to(&graph, &weights(&graph, ProfileKind::Walking), node)
            .expect("one is there already");
        let guidance = guide(&building, &route, Some(90.0), ProfileKind::Walking);
        assert_eq!(guidance.steps.len(), 2);
        assert!(guidance.metres.abs() < f64::EPSILON);
    }
}
