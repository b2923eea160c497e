//! Ways through buildings: against petgraph on random buildings and on the demo office, and the
//! promises that each profile makes.

#[path = "routing/features.rs"]
mod features;
#[path = "routing/oracle.rs"]
mod oracle;
#[path = "support/profiles.rs"]
mod profiles;
#[path = "routing/promises.rs"]
mod promises;
#[path = "routing/random.rs"]
mod random;

use leitsystem::{
    floorplan::{
        Access, Building, DoorOpening, NodeIndex, NodeKind, Part, format::BuildingFile, geometry,
    },
    hours::Holidays,
    routing::{ArcKind, Barrier, Graph, ProfileKind, Route, Tree, Unreachable, Weights},
};
use oracle::Oracle;
use profiles::{profiles, weights};
use promises::{crosses_its_end, promises};
use proptest::prelude::*;
use random::{Ways, buildings, parts, some_parts};
use serde_json::{Value, json};

fn resolved(value: Value) -> Building {
    let file: BuildingFile =
        serde_json::from_value(value).expect("the test's building is well formed");
    let (building, findings) = Building::resolve(&file, &Holidays::default());
    assert!(findings.is_empty(), "{findings:?}");
    building
}

fn demo_office() -> Building {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/floorplans/musterstadt/building.json");
    let text = std::fs::read_to_string(path).expect("the demo office is there");
    resolved(serde_json::from_str(&text).expect("the demo office is JSON"))
}

fn node(building: &Building, name: &str) -> NodeIndex {
    building.node_named(name).unwrap_or_else(|| panic!("no point `{name}`"))
}

/// Compares the costs to every point from every `sample`th one with petgraph's, and each route with
/// its own cost and with its profile's promises; each missing one must have a reason.
fn compare(building: &Building, closed: &[Part], sample: usize) {
    let graph = Graph::new(building);
    for profile in profiles().all() {
        let oracle = Oracle::new(building, profile, closed);
        let weights = Weights::new(&graph, profile, closed);
        let mut reused = Tree::grow(&graph, &weights, NodeIndex(0));
        for start in building.node_indices().step_by(sample) {
            reused.regrow(&graph, &weights, start);
            let expected = oracle.costs_from(start);
            for target in building.node_indices() {
                let ends = (&building.node(start).id, &building.node(target).id, profile.kind);
                let cost = reused.cost_to(target);
                assert_eq!(cost, expected[target.get()], "{ends:?}");
                if cost.is_none() && (start.get() + target.get()) % 4 > 0 {
                    continue;
                }
                match reused.route_to(&graph, &weights, target) {
                    Ok(route) => {
                        assert_eq!(Some(route.cost), cost, "{ends:?}");
                        assert!(route.time <= route.cost, "{ends:?}");
                        assert_eq!((route.start(), route.target()), (start, target));
                        assert_eq!(route.arcs.len() + 1, route.nodes.len());
                        for (arc, ends) in route.arcs.iter().zip(route.nodes.windows(2)) {
                            assert_eq!([arc.from, arc.to], ends, "{ends:?}");
                        }
                        promises(building, profile, closed, &route);
                    }
                    Err(reason) => {
                        assert_eq!(cost, None, "{ends:?}");
                        // The reason is never empty.
                        assert_ne!(reason, Unreachable::Barred(Vec::new()), "{ends:?}");
                        let part = reused.as_far_as_it_goes(&graph, &weights, target);
                        if let Some(part) = part {
                            assert_eq!(
                                Some(part.cost),
                                reused.cost_to(part.target()).map(|least| least.max(part.cost))
                            );
                            promises(building, profile, closed, &part);
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn every_pair_of_the_demo_office_equals_petgraph() {
    compare(&demo_office(), &[], 12);
}

#[test]
fn every_counter_of_the_demo_office_is_reached_without_steps() {
    let building = demo_office();
    let graph = Graph::new(&building);
    let text = std::fs::read_to_string(concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/floorplans/musterstadt/office.json"
    ))
    .expect("the demo office is there");
    let office: Value = serde_json::from_str(&text).expect("the demo office is JSON");
    let nodes = |key: &str| -> Vec<NodeIndex> {
        let entries = office[key].as_array().expect("a list");
        entries
            .iter()
            .map(|entry| node(&building, entry["node"].as_str().expect("a name")))
            .collect()
    };
    assert!(nodes("counters").len() >= 18);
    for kiosk in nodes("kiosks") {
        for kind in ProfileKind::ALL {
            let tree = Tree::grow(&graph, &weights(&graph, kind), kiosk);
            for counter in nodes("counters") {
                assert!(tree.cost_to(counter).is_some(), "{}", building.node(counter).id);
            }
        }
    }
}

/// The way between two points while nothing is closed.
fn way(graph: &Graph, kind: ProfileKind, from: NodeIndex, to: NodeIndex) -> Route {
    let weights = weights(graph, kind);
    let tree = Tree::grow(graph, &weights, from);
    tree.route_to(graph, &weights, to).expect("there is a way")
}

/// A corridor with a short way over steps and a long one over a ramp, a room that could be crossed,
/// a door for staff, a narrow door, a revolving door and a one-way link.
fn small_house() -> Value {
    json!({
        "version": 1,
        "floors": [
            {
                "id": "ground", "ordinal": 0, "label": "EG",
                "rooms": [
                    {"id": "corridor", "kind": "corridor", "outline": [[0, 0], [40, 0], [40, 4], [0, 4]]},
                    {"id": "office", "kind": "office", "number": "0.01", "outline": [[10, 4], [20, 4], [20, 9], [10, 9]]},
                    {"id": "archive", "kind": "storage", "access": "staff", "outline": [[20, 4], [30, 4], [30, 9], [20, 9]]},
                    {"id": "cellar-stairs", "kind": "stairwell", "outline": [[30, 4], [40, 4], [40, 9], [30, 9]]}
                ],
                "nodes": [
                    {"id": "west", "at": [1, 2]},
                    {"id": "below-steps", "at": [4, 2]},
                    {"id": "above-steps", "at": [6, 2]},
                    {"id": "before-office", "at": [11, 2]},
                    {"id": "behind-office", "at": [19, 2]},
                    {"id": "east", "at": [35, 2]},
                    {"id": "office-west-door", "at": [11, 4], "kind": "door", "door": {"width": 0.95}},
                    {"id": "office-east-door", "at": [19, 4], "kind": "door", "door": {"width": 0.95}},
                    {"id": "desk", "at": [15, 6], "kind": "place"},
                    {"id": "archive-door", "at": [25, 4], "kind": "door", "door": {"width": 0.95, "access": "staff"}},
                    {"id": "shelf", "at": [25, 6], "kind": "place"},
                    {"id": "narrow-door", "at": [33, 4], "kind": "door", "door": {"width": 0.78}},
                    {"id": "landing", "at": [35, 6], "kind": "place"},
                    {"id": "island", "at": [39, 1], "kind": "place"},
                    {"id": "exit-only", "at": [38, 3], "kind": "place"},
                    {"id": "turnstile", "at": [1, 0], "kind": "entrance", "door": {"width": 1.2, "opening": "revolving"}}
                ],
                "links": [
                    {"from": "west", "to": "below-steps"},
                    {"from": "west", "to": "turnstile"},
                    {"from": "below-steps", "to": "above-steps", "kind": "steps", "steps": 3, "rise": 0.48},
                    {"from": "below-steps", "to": "above-steps", "kind": "ramp", "rise": 0.48, "bends": [[4, 3], [8, 3]]},
                    {"from": "above-steps", "to": "before-office"},
                    {"from": "before-office", "to": "behind-office", "bends": [[15, 0.5]]},
                    {"from": "behind-office", "to": "east"},
                    {"from": "before-office", "to": "office-west-door"},
                    {"from": "behind-office", "to": "office-east-door"},
                    {"from": "office-west-door", "to": "desk"},
                    {"from": "office-east-door", "to": "desk"},
                    {"from": "behind-office", "to": "archive-door"},
                    {"from": "archive-door", "to": "shelf"},
                    {"from": "east", "to": "narrow-door"},
                    {"from": "narrow-door", "to": "landing"},
                    {"from": "exit-only", "to": "east", "one_way": true}
                ]
            },
            {
                "id": "cellar", "ordinal": -1, "label": "UG", "rooms": [],
                "nodes": [{"id": "cellar-landing", "at": [35, 6], "kind": "place"}],
                "links": []
            }
        ],
        "transfers": [
            {"id": "stairs", "kind": "stairs", "label": "A", "width": 1.2,
             "stops": [{"floor": "ground", "node": "landing"}, {"floor": "cellar", "node": "cellar-landing"}]}
        ]
    })
}

fn why_not(house: &Building, kind: ProfileKind, from: &str, to: &str) -> Unreachable {
    let graph = Graph::new(house);
    let weights = weights(&graph, kind);
    let tree = Tree::grow(&graph, &weights, node(house, from));
    tree.route_to(&graph, &weights, node(house, to)).expect_err("there is no way")
}

#[test]
fn a_missing_way_has_an_honest_reason() {
    let house = resolved(small_house());
    let walking = |from, to| why_not(&house, ProfileKind::Walking, from, to);
    let step_free = |from, to| why_not(&house, ProfileKind::StepFree, from, to);
    let archive = node(&house, "archive-door");
    assert_eq!(walking("west", "shelf").first_barrier(), Some(Barrier::StaffOnly(archive)));
    assert_eq!(walking("west", "island"), Unreachable::Disconnected);
    assert!(matches!(
        walking("west", "exit-only").first_barrier(),
        Some(Barrier::OneWay(link)) if house.link(link).one_way
    ));
    let narrow = Barrier::NarrowDoor(node(&house, "narrow-door"));
    assert_eq!(step_free("east", "landing"), Unreachable::Barred(vec![narrow]));
    assert!(matches!(
        step_free("east", "cellar-landing"),
        Unreachable::Barred(barriers)
            if matches!(barriers[..], [first, Barrier::Stairs(_)] if first == narrow)
    ));
    // A way for staff is no way to speak of, as long as the visitor's own has a reason.
    let mut with_hatch = small_house();
    let hatch = json!({"from": "east", "to": "landing", "access": "staff"});
    with_hatch["floors"][0]["links"].as_array_mut().expect("a list").push(hatch);
    assert_eq!(
        why_not(&resolved(with_hatch), ProfileKind::StepFree, "east", "landing"),
        Unreachable::Barred(vec![narrow])
    );
    let turnstile = Barrier::RevolvingDoor(node(&house, "turnstile"));
    assert_eq!(step_free("below-steps", "turnstile").first_barrier(), Some(turnstile));
}

#[test]
fn a_steep_ramp_is_no_way_without_steps() {
    // 0.48 m over 7.2 m is steeper than 6 %.
    let house = resolved(small_house());
    assert!(matches!(
        why_not(&house, ProfileKind::StepFree, "west", "desk").first_barrier(),
        Some(Barrier::Steep(_) | Barrier::Steps(_))
    ));
    let mut gentle = small_house();
    gentle["floors"][0]["links"][3]["bends"] = json!([[4, 3.5], [9, 3.5]]);
    let house = resolved(gentle);
    let graph = Graph::new(&house);
    let route = way(&graph, ProfileKind::StepFree, node(&house, "west"), node(&house, "desk"));
    assert!(route.arcs.iter().any(|arc| matches!(arc.kind, ArcKind::Ramp(_))));
    assert!(route.points.iter().any(|point| point.node.is_none()), "the ramp's bends are drawn");
}

#[test]
fn the_drawn_line_is_as_long_as_the_way_in_both_directions() {
    let mut house = small_house();
    // Without the steps, the way leads over the ramp with its two bends.
    house["floors"][0]["links"].as_array_mut().expect("a list").remove(2);
    let house = resolved(house);
    let graph = Graph::new(&house);
    for (from, to) in [("west", "east"), ("east", "west")] {
        let route = way(&graph, ProfileKind::Walking, node(&house, from), node(&house, to));
        let line: Vec<_> = route.line(&route.legs[0]).collect();
        assert!(line.len() > route.nodes.len(), "bends are drawn");
        assert!((geometry::length(&line) - route.metres).abs() < 0.01, "{from} → {to}");
    }
}

#[test]
fn rooms_are_destinations_but_not_short_cuts() {
    let house = resolved(small_house());
    let graph = Graph::new(&house);
    let [before, behind, desk] =
        ["before-office", "behind-office", "desk"].map(|id| node(&house, id));
    let past = way(&graph, ProfileKind::Walking, before, behind);
    assert!(!past.nodes.contains(&desk));
    let turn = profiles().of(ProfileKind::Walking).turn;
    for (from, to) in [(before, desk), (desk, before)] {
        let route = way(&graph, ProfileKind::Walking, from, to);
        // Neither arriving in a room nor leaving the one where one is costs anything extra.
        assert_eq!(route.cost, route.time + route.turns * turn);
    }
}

#[test]
fn a_building_of_few_floors_is_climbed_and_one_of_many_ridden() {
    let floors: Vec<Value> = (0..5)
        .map(|ordinal| {
            json!({
                "id": format!("floor-{ordinal}"), "ordinal": ordinal, "label": ordinal.to_string(), "rooms": [],
                "nodes": [{"id": format!("stop-{ordinal}"), "at": [0, 0]}], "links": []
            })
        })
        .collect();
    let stops: Vec<Value> = (0..5)
        .map(|ordinal| json!({"floor": format!("floor-{ordinal}"), "node": format!("stop-{ordinal}")}))
        .collect();
    let house = resolved(json!({
        "version": 1, "floors": floors,
        "transfers": [
            {"id": "lift", "kind": "lift", "label": "1", "width": 0.9, "stops": stops},
            {"id": "stairs", "kind": "stairs", "label": "A", "width": 1.2, "stops": stops}
        ]
    }));
    let graph = Graph::new(&house);
    let rides = |kind, from: &str, to: &str| {
        let route = way(&graph, kind, node(&house, from), node(&house, to));
        assert_eq!(route.arcs.len(), 1, "one waits for a lift once");
        matches!(route.arcs[0].kind, ArcKind::Lift(_))
    };
    assert!(!rides(ProfileKind::Walking, "stop-0", "stop-2"));
    assert!(rides(ProfileKind::Walking, "stop-0", "stop-3"));
    assert!(!rides(ProfileKind::Walking, "stop-3", "stop-0"));
    assert!(rides(ProfileKind::Walking, "stop-4", "stop-0"));
    assert!(rides(ProfileKind::StepFree, "stop-0", "stop-1"));
}

#[test]
fn the_nearest_of_equals_is_the_first() {
    let house = resolved(small_house());
    let graph = Graph::new(&house);
    let tree = Tree::grow(&graph, &weights(&graph, ProfileKind::Walking), node(&house, "west"));
    let named = |name| node(&house, name);
    assert_eq!(tree.nearest([named("east"), named("island"), named("desk")]), Some(named("desk")));
    assert_eq!(tree.nearest([named("island")]), None);
    assert_eq!(ProfileKind::parse("step-free"), Some(ProfileKind::StepFree));
    assert_eq!(ProfileKind::parse("stepfree"), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, max_shrink_iters: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_pair_of_a_random_building_equals_petgraph(
        file in buildings(Ways::All), closed in some_parts(),
    ) {
        let house = resolved(file);
        compare(&house, &parts(&house, &closed), 1);
    }

    #[test]
    fn the_order_of_links_in_the_file_does_not_matter(file in buildings(Ways::All)) {
        let mut turned = file.clone();
        for floor in turned["floors"].as_array_mut().expect("a list") {
            floor["links"].as_array_mut().expect("a list").reverse();
        }
        let (house, turned) = (resolved(file), resolved(turned));
        let (graph, turned_graph) = (Graph::new(&house), Graph::new(&turned));
        for kind in ProfileKind::ALL {
            let (weights, turned_weights) = (weights(&graph, kind), weights(&turned_graph, kind));
            for start in house.node_indices() {
                let tree = Tree::grow(&graph, &weights, start);
                let other = Tree::grow(&turned_graph, &turned_weights, start);
                for target in house.node_indices() {
                    prop_assert_eq!(
                        tree.route_to(&graph, &weights, target).ok().map(|route| route.nodes),
                        other.route_to(&turned_graph, &turned_weights, target).ok().map(|route| route.nodes)
                    );
                }
            }
        }
    }

    #[test]
    fn closing_something_never_shortens_a_way(
        file in buildings(Ways::All), before in some_parts(), more in some_parts(),
    ) {
        let house = resolved(file);
        let graph = Graph::new(&house);
        let before = parts(&house, &before);
        let after: Vec<Part> = before.iter().copied().chain(parts(&house, &more)).collect();
        for profile in profiles().all() {
            let before = Weights::new(&graph, profile, &before);
            let after = Weights::new(&graph, profile, &after);
            for start in house.node_indices() {
                let before = Tree::grow(&graph, &before, start);
                let after = Tree::grow(&graph, &after, start);
                for target in house.node_indices() {
                    let cost = |tree: &Tree| tree.cost_to(target).unwrap_or(u32::MAX);
                    prop_assert!(cost(&after) >= cost(&before));
                }
            }
        }
    }

    #[test]
    fn the_way_back_costs_the_same(file in buildings(Ways::Reversible), closed in some_parts()) {
        let house = resolved(file);
        let graph = Graph::new(&house);
        let closed = parts(&house, &closed);
        for profile in profiles().all() {
            let weights = Weights::new(&graph, profile, &closed);
            let trees: Vec<Tree> =
                house.node_indices().map(|start| Tree::grow(&graph, &weights, start)).collect();
            for from in house.node_indices() {
                for to in house.node_indices() {
                    let there = trees[from.get()].route_to(&graph, &weights, to).ok();
                    let back = trees[to.get()].cost_to(from);
                    prop_assert_eq!(there.is_some(), back.is_some());
                    let (Some(there), Some(back)) = (there, back) else { continue };
                    // Nobody pays for the room in which he begins, even if he comes through it
                    // again; in reverse that is a room to cross before one arrives in it.
                    if !crosses_its_end(&house, &there) {
                        prop_assert!(back <= there.cost, "{} < {back}", there.cost);
                    }
                }
            }
        }
    }
}

#[test]
fn the_demo_office_has_what_the_profiles_are_about() {
    // Without these the comparison above would prove less than it says.
    let building = demo_office();
    let doors = || building.nodes.iter().filter_map(|node| node.door);
    assert!(doors().any(|door| door.width < 0.9));
    assert!(doors().any(|door| door.opening == DoorOpening::Revolving));
    assert!(doors().any(|door| door.access == Access::Staff));
    assert!(building.links.iter().any(|link| link.one_way));
    assert!(building.links.iter().any(|link| link.steps > 0));
    assert!(building.nodes.iter().any(|node| node.kind == NodeKind::Entrance));
}
