//! What each feature of a building does to a way, one table each.

use super::{node, resolved, way};
use crate::profiles::{profiles, weights};
use leitsystem::{
    floorplan::{NodeIndex, Part},
    routing::{Barrier, Graph, Profile, ProfileKind, Tree, Unreachable, Weights},
};
use serde_json::{Value, json};

use ProfileKind::{Blind, NoLift, Pram, Slow, StepFree, Stick, Walking};

/// A straight corridor of 10 m with a door in the middle.
fn door(door: &Value) -> Value {
    json!({"version": 1, "transfers": [], "floors": [{
        "id": "ground", "ordinal": 0, "label": "EG", "rooms": [],
        "nodes": [
            {"id": "west", "at": [0, 0]},
            {"id": "door", "at": [5, 0], "kind": "door", "door": door},
            {"id": "east", "at": [10, 0]}
        ],
        "links": [{"from": "west", "to": "door"}, {"from": "door", "to": "east"}]
    }]})
}

/// One link of 10 m with some features.
fn link(features: &Value) -> Value {
    let mut link = json!({"from": "west", "to": "east"});
    for (name, value) in features.as_object().expect("an object") {
        link[name] = value.clone();
    }
    json!({"version": 1, "transfers": [], "floors": [{
        "id": "ground", "ordinal": 0, "label": "EG", "rooms": [],
        "nodes": [{"id": "west", "at": [0, 0]}, {"id": "east", "at": [10, 0]}],
        "links": [link]
    }]})
}

/// Two floors, of which one lies `floors` above the other, and what joins them.
fn transfer(features: &Value, floors: i32) -> Value {
    let mut transfer = json!({
        "id": "transfer", "label": "1", "width": 1.0,
        "stops": [{"floor": "ground", "node": "west"}, {"floor": "upper", "node": "east"}]
    });
    for (name, value) in features.as_object().expect("an object") {
        transfer[name] = value.clone();
    }
    let floor = |id: &str, ordinal: i32, node: &str| {
        json!({
            "id": id, "ordinal": ordinal, "label": id, "rooms": [],
            "nodes": [{"id": node, "at": [0, 0]}], "links": []
        })
    };
    json!({"version": 1, "transfers": [transfer],
        "floors": [floor("ground", 0, "west"), floor("upper", floors, "east")]})
}

/// The cost from west to east, or from east to west, or what bars the way.
fn cost(house: &Value, kind: ProfileKind, back: bool) -> Result<u32, Barrier> {
    let house = resolved(house.clone());
    let graph = Graph::new(&house);
    let weights = weights(&graph, kind);
    let mut ends = [node(&house, "west"), node(&house, "east")];
    if back {
        ends.reverse();
    }
    let route = Tree::grow(&graph, &weights, ends[0]).route_to(&graph, &weights, ends[1]);
    route.map(|route| route.cost).map_err(|reason| reason.first_barrier().expect("a barrier"))
}

fn barred(house: &Value) -> Vec<ProfileKind> {
    ProfileKind::ALL.into_iter().filter(|kind| cost(house, *kind, false).is_err()).collect()
}

#[test]
fn whom_a_feature_bars() {
    let steps = json!({"kind": "steps", "steps": 3, "rise": 0.5});
    let table: [(Value, &[ProfileKind]); 17] = [
        (door(&json!({"width": 0.95})), &[]),
        (door(&json!({"width": 0.8})), &[StepFree]),
        (door(&json!({"width": 0.7})), &[StepFree, Pram, Stick]),
        (door(&json!({"width": 0.95, "threshold": 0.02})), &[]),
        (door(&json!({"width": 0.95, "threshold": 0.03})), &[StepFree]),
        (door(&json!({"width": 0.95, "threshold": 0.06})), &[StepFree, Pram, Stick]),
        (door(&json!({"width": 2.0, "opening": "revolving"})), &[StepFree, Pram, Stick, Blind]),
        (door(&json!({"width": 0.95, "access": "staff"})), &ProfileKind::ALL),
        (link(&steps), &[StepFree, Pram]),
        (
            link(&json!({"kind": "steps", "steps": 3, "rise": 0.5, "handrail": false})),
            &[StepFree, Pram, Stick],
        ),
        (link(&json!({"kind": "ramp", "rise": 0.9})), &[StepFree]),
        (transfer(&json!({"kind": "stairs"}), 1), &[StepFree, Pram]),
        (transfer(&json!({"kind": "stairs", "handrail": false}), 1), &[StepFree, Pram, Stick]),
        (transfer(&json!({"kind": "lift", "car_width": 1.0}), 1), &[StepFree, NoLift]),
        (transfer(&json!({"kind": "lift", "car_depth": 1.0}), 1), &[StepFree, Pram, NoLift]),
        (transfer(&json!({"kind": "escalator"}), 1), &[StepFree, Pram, Blind]),
        (transfer(&json!({"kind": "escalator", "direction": "down"}), 1), &ProfileKind::ALL),
    ];
    for (house, expected) in table {
        assert_eq!(barred(&house), expected, "{house}");
    }
}

#[test]
fn what_a_feature_costs() {
    let of = |kind| *profiles().of(kind);
    let metres = |profile: &Profile| 10 * profile.pace;
    let plain = |kind| metres(&of(kind));
    let table = [
        // A door costs whoever passes through it.
        (door(&json!({"width": 1, "opening": "open"})), Walking, plain(Walking)),
        (door(&json!({"width": 1})), Slow, plain(Slow) + of(Slow).manual_door),
        (
            door(&json!({"width": 1, "opening": "intercom"})),
            StepFree,
            plain(StepFree) + of(StepFree).intercom_door,
        ),
        (
            door(&json!({"width": 1, "opening": "revolving"})),
            Walking,
            plain(Walking) + 4000 + of(Walking).revolving_door_preference,
        ),
        // Tactile paving matters to whoever follows it.
        (link(&json!({})), Blind, plain(Blind) + plain(Blind) / 2),
        (link(&json!({"tactile": true})), Blind, plain(Blind)),
        (link(&json!({})), Walking, plain(Walking)),
        // A link's own bends are turns: two of 90 degrees, and none of 45.
        (
            link(&json!({"bends": [[0, 3], [10, 3]]})),
            Walking,
            16 * of(Walking).pace + 2 * of(Walking).turn,
        ),
        // A lift's own figures stand before the profile's.
        (transfer(&json!({"kind": "lift"}), 2), Walking, 30_000 + 10_000 + 2 * 7000),
        (
            transfer(&json!({"kind": "lift", "wait_seconds": 5, "floor_seconds": 3}), 2),
            Walking,
            5000 + 10_000 + 2 * 3000,
        ),
        (transfer(&json!({"kind": "escalator"}), 1), Walking, 2000 + 14_000),
        (
            transfer(&json!({"kind": "escalator", "floor_seconds": 20, "direction": "up"}), 1),
            Walking,
            2000 + 20_000,
        ),
    ];
    for (house, kind, expected) in table {
        let cost = cost(&house, kind, false).expect("a way");
        assert!(cost.abs_diff(expected) < 20, "{cost}, not {expected}: {house}");
    }
}

#[test]
fn a_door_is_paid_for_by_who_passes_through_it_and_bars_at_both_ends() {
    let open = resolved(door(&json!({"width": 0.8})));
    let graph = Graph::new(&open);
    let [west, middle, east] = ["west", "door", "east"].map(|id| node(&open, id));
    let time = |from, to| way(&graph, Walking, from, to).time;
    assert_eq!(time(west, middle), time(middle, west));
    assert_eq!(time(west, east), time(west, middle) + time(middle, east) + 2000);
    let narrow = Err(Unreachable::Barred(vec![Barrier::NarrowDoor(middle)]));
    let closed = Err(Unreachable::Barred(vec![Barrier::Closed(Part::Door(middle))]));
    let nobody = weights(&graph, StepFree);
    let shut = Weights::new(&graph, profiles().of(Walking), &[Part::Door(middle)]);
    for (from, to) in [(west, middle), (middle, west), (west, east)] {
        for (weights, expected) in [(&nobody, &narrow), (&shut, &closed)] {
            let route = Tree::grow(&graph, weights, from).route_to(&graph, weights, to);
            assert_eq!(route.map(|_| ()), *expected, "{from:?} {to:?}");
        }
    }
}

#[test]
fn turns_are_counted_where_they_are_made() {
    // Right at the first corner, straight through a door, then 45 degrees, then a lift.
    let house = resolved(json!({"version": 1,
        "floors": [
            {"id": "ground", "ordinal": 0, "label": "EG", "rooms": [],
             "nodes": [
                {"id": "start", "at": [0, 0]}, {"id": "corner", "at": [0, 5]},
                {"id": "same", "at": [0, 5]}, {"id": "door", "at": [5, 5], "kind": "door", "door": {"width": 1}},
                {"id": "slant", "at": [8, 5]}, {"id": "lift", "at": [10, 7]}],
             "links": [
                {"from": "start", "to": "corner"}, {"from": "corner", "to": "same"},
                {"from": "same", "to": "door"}, {"from": "door", "to": "slant"},
                {"from": "slant", "to": "lift"}]},
            {"id": "upper", "ordinal": 3, "label": "3", "rooms": [],
             "nodes": [{"id": "out", "at": [10, 7]}, {"id": "end", "at": [10, 0]}],
             "links": [{"from": "out", "to": "end"}]}
        ],
        "transfers": [{"id": "lift", "kind": "lift", "label": "1", "width": 1.0,
            "stops": [{"floor": "ground", "node": "lift"}, {"floor": "upper", "node": "out"}]}]
    }));
    let graph = Graph::new(&house);
    for (from, to) in [("start", "end"), ("end", "start")] {
        let route = way(&graph, Walking, node(&house, from), node(&house, to));
        assert_eq!((route.turns, route.floors, route.steps), (1, 3, 0));
        assert_eq!(route.cost, route.time + profiles().of(Walking).turn);
    }
}

#[test]
fn a_way_with_fewer_turns_is_preferred_if_it_is_not_much_longer() {
    // Over two corners it is 24 m. With one corner it is longer in every row; 3.7 m more is what a
    // turn is worth to a blind visitor.
    for (depth, over_one_corner) in [(8.0, true), (9.5, true), (9.9, false)] {
        let house = resolved(json!({"version": 1, "transfers": [], "floors": [{
            "id": "ground", "ordinal": 0, "label": "EG", "rooms": [],
            "nodes": [
                {"id": "west", "at": [0, 0]}, {"id": "zig", "at": [0, 2]},
                {"id": "zag", "at": [20, 2]}, {"id": "corner", "at": [10, -depth]},
                {"id": "east", "at": [20, 0]}],
            "links": [
                {"from": "west", "to": "zig"}, {"from": "zig", "to": "zag"},
                {"from": "zag", "to": "east"}, {"from": "west", "to": "corner"},
                {"from": "corner", "to": "east"}]
        }]}));
        let graph = Graph::new(&house);
        let route = way(&graph, Blind, node(&house, "west"), node(&house, "east"));
        assert_eq!(route.nodes.contains(&node(&house, "corner")), over_one_corner, "{depth}");
    }
}

#[test]
fn what_is_closed_bars_and_says_so() {
    let house = resolved(super::small_house());
    let graph = Graph::new(&house);
    let named = |id: &str| node(&house, id);
    let room = house.room_named("office").expect("a room");
    let link = graph.arcs().iter().find_map(|arc| {
        (arc.from == named("behind-office") && arc.to == named("east")).then(|| arc.kind.link())
    });
    let link = link.flatten().expect("a link");
    let stairs = house.transfer_indices().next().expect("stairs");
    let table = [
        (Part::Room(room), "before-office", "desk"),
        (Part::Link(link), "west", "east"),
        (Part::Transfer(stairs), "landing", "cellar-landing"),
        (Part::Door(named("narrow-door")), "east", "landing"),
    ];
    for (part, from, to) in table {
        let weights = Weights::new(&graph, profiles().of(Walking), &[part]);
        assert!(weights.is_closed(part));
        let tree = Tree::grow(&graph, &weights, named(from));
        let reason = tree.route_to(&graph, &weights, named(to)).expect_err("it is closed");
        assert_eq!(reason.first_barrier(), Some(Barrier::Closed(part)));
    }
}

#[test]
fn the_way_goes_as_far_as_is_useful() {
    // A lift to the floor below the destination, and stairs all the way from the entrance.
    let floors: Vec<Value> = (0..4)
        .map(|floor| {
            json!({"id": format!("f{floor}"), "ordinal": floor, "label": floor.to_string(), "rooms": [],
                "nodes": [{"id": format!("lift{floor}"), "at": [0, 0]}, {"id": format!("stairs{floor}"), "at": [5, 0]}],
                "links": [{"from": format!("lift{floor}"), "to": format!("stairs{floor}")}]})
        })
        .collect();
    let stops = |kind: &str, count: usize| -> Vec<Value> {
        (0..count)
            .map(|floor| json!({"floor": format!("f{floor}"), "node": format!("{kind}{floor}")}))
            .collect()
    };
    let house = resolved(json!({"version": 1, "floors": floors, "transfers": [
        {"id": "lift", "kind": "lift", "label": "1", "width": 1.0, "stops": stops("lift", 3)},
        {"id": "stairs", "kind": "stairs", "label": "A", "width": 1.2, "stops": stops("stairs", 4)}
    ]}));
    let graph = Graph::new(&house);
    let weights = weights(&graph, StepFree);
    let tree = Tree::grow(&graph, &weights, node(&house, "stairs0"));
    let end = |target: &str| -> Option<NodeIndex> {
        tree.as_far_as_it_goes(&graph, &weights, node(&house, target)).map(|route| route.target())
    };
    assert_eq!(end("stairs3"), Some(node(&house, "stairs2")));
    // What is closed today is a better reason than what is never possible.
    let lift = house.transfer_indices().next().expect("a lift");
    let weights = Weights::new(&graph, profiles().of(StepFree), &[Part::Transfer(lift)]);
    let tree = Tree::grow(&graph, &weights, node(&house, "stairs0"));
    let reason = tree.route_to(&graph, &weights, node(&house, "lift1")).expect_err("no way");
    assert_eq!(reason, Unreachable::Barred(vec![Barrier::Closed(Part::Transfer(lift))]));
}

#[test]
fn among_equals_the_way_that_changes_floors_early_wins() {
    let floor = |floor: i32| {
        json!({"id": format!("f{floor}"), "ordinal": floor, "label": floor.to_string(), "rooms": [],
            "nodes": [{"id": format!("west{floor}"), "at": [0, 0]}, {"id": format!("east{floor}"), "at": [9, 0]}],
            "links": [{"from": format!("west{floor}"), "to": format!("east{floor}")}]})
    };
    for sides in [["west", "east"], ["east", "west"]] {
        let stairs = sides.map(|side| {
            json!({"id": side, "kind": "stairs", "label": side, "width": 1.2, "stops": [
                {"floor": "f0", "node": format!("{side}0")}, {"floor": "f1", "node": format!("{side}1")}]})
        });
        let house =
            resolved(json!({"version": 1, "floors": [floor(0), floor(1)], "transfers": stairs}));
        let graph = Graph::new(&house);
        for (from, to, first) in [("west0", "east1", "west1"), ("east1", "west0", "east0")] {
            let route = way(&graph, Walking, node(&house, from), node(&house, to));
            assert_eq!(route.nodes[1], node(&house, first));
        }
    }
}
