//! What a way asks of a visitor, where it ends too early, and who is told what.

use super::{building, every_way, json, profiles::profiles, weights};
use leitsystem::{
    floorplan::{
        Building, DoorOpening, NodeIndex, Part, TransferKind,
        geometry::{self, Point},
    },
    guidance::{
        Bend, LandmarkKind, Obstacle, Side, StepKind, Tactile, facing_after, guide, guide_as_far,
        seats_on_the_way,
    },
    routing::{ArcKind, Barrier, Graph, ProfileKind, Route, Tree, Unreachable, Weights},
};
use serde_json::{Value, json as value};

fn node(building: &Building, name: &str) -> NodeIndex {
    building.node_named(name).unwrap_or_else(|| panic!("no `{name}`"))
}

fn route(building: &Building, from: &str, to: &str, whom: ProfileKind) -> Route {
    let graph = Graph::new(building);
    let weights = weights(&graph, whom);
    let tree = Tree::grow(&graph, &weights, node(building, from));
    tree.route_to(&graph, &weights, node(building, to)).expect("there is a way")
}

#[test]
fn effort_is_what_the_way_leads_over() {
    let building = building(json("building.json"));
    let mut climbed = 0;
    every_way(&building, |what, route, _, guidance| {
        let effort = guidance.effort;
        let rides =
            |kind: fn(&ArcKind) -> bool| route.arcs.iter().filter(|arc| kind(&arc.kind)).count();
        assert_eq!(effort.lifts as usize, rides(|kind| matches!(kind, ArcKind::Lift(_))), "{what}");
        let steps: u32 = route.arcs.iter().map(|arc| arc.steps).sum();
        assert_eq!(effort.steps_up + effort.steps_down, steps, "{what}");
        assert_eq!(guidance.has_steps, steps > 0, "{what}");
        let told = super::told(guidance);
        let turns = told.iter().filter(|bend| **bend != Bend::Straight).count();
        assert_eq!(effort.turns as usize, turns, "{what}");
        climbed += effort.steps_up;
    });
    assert!(climbed > 1000, "only {climbed} steps were climbed");
}

#[test]
fn stairs_up_are_climbed_and_stairs_down_descended() {
    let building = building(json("building.json"));
    let up = route(&building, "kiosk-lobby", "counter-12-place", ProfileKind::NoLift);
    let down = route(&building, "counter-12-place", "kiosk-lobby", ProfileKind::NoLift);
    let effort = |route: &Route| guide(&building, route, None, ProfileKind::NoLift).effort;
    assert_eq!((effort(&up).steps_up, effort(&up).steps_down), (44, 0));
    assert_eq!((effort(&down).steps_up, effort(&down).steps_down), (0, 44));
}

#[test]
fn seats_stand_beside_the_way_in_order() {
    let building = building(json("building.json"));
    let mut found = 0;
    every_way(&building, |what, route, _, _| {
        let seats = seats_on_the_way(&building, route);
        found += seats.seats.len();
        let mut stops = vec![0.0];
        for seat in &seats.seats {
            let place = building.node(seat.node);
            let near = route.legs.iter().filter(|leg| leg.floor == place.floor).any(|leg| {
                let line: Vec<Point> = route.line(leg).collect();
                let distances = line.iter().map(|at| at.distance(place.at)).chain(
                    line.windows(2)
                        .map(|pair| geometry::distance_to_segment(place.at, pair[0], pair[1])),
                );
                distances.fold(f64::INFINITY, f64::min) <= 5.0
            });
            assert!(near, "{what}: {}", place.id);
            stops.push(seat.metres);
        }
        stops.push(route.metres);
        assert!(stops.windows(2).all(|pair| pair[0] <= pair[1] + 0.01), "{what}: {stops:?}");
        let longest = stops.windows(2).map(|pair| pair[1] - pair[0]).fold(0.0, f64::max);
        assert!((longest - seats.longest_stretch).abs() < 0.01, "{what}: {seats:?}");
    });
    assert!(found > 500, "only {found} seats were found");
}

#[test]
fn a_way_that_ends_too_early_says_what_is_in_the_way() {
    let building = building(json("building.json"));
    let graph = Graph::new(&building);
    let closed: Vec<Part> = building
        .transfer_indices()
        .filter(|index| building.transfer(*index).kind == TransferKind::Lift)
        .map(Part::Transfer)
        .collect();
    let weights = Weights::new(&graph, profiles().of(ProfileKind::StepFree), &closed);
    let tree = Tree::grow(&graph, &weights, node(&building, "kiosk-lobby"));
    let target = node(&building, "counter-12-place");
    let Err(Unreachable::Barred(barriers)) = tree.route_to(&graph, &weights, target) else {
        panic!("nobody comes up there without a lift")
    };
    let route = tree.as_far_as_it_goes(&graph, &weights, target).expect("one can set off");
    let whom = ProfileKind::StepFree;
    let guidance = guide_as_far(&building, &route, Some(180.0), whom, barriers[0]);
    let last = &guidance.steps.last().expect("there are steps").kind;
    let obstacle = Obstacle::of(barriers[0], |index| building.transfer(index).kind);
    assert_eq!(*last, StepKind::Barred { obstacle, telephone: None });
    assert!(matches!(obstacle, Obstacle::LiftClosed | Obstacle::Stairs), "{obstacle:?}");
    let arrivals =
        guidance.steps.iter().filter(|step| matches!(step.kind, StepKind::Arrive { .. })).count();
    assert_eq!(arrivals, 0);
    let called = guidance.with_telephone("030 1");
    let expected = StepKind::Barred { obstacle, telephone: Some("030 1".to_owned()) };
    assert_eq!(called.steps.last().map(|step| &step.kind), Some(&expected));
}

#[test]
fn every_barrier_is_an_obstacle_of_its_kind() {
    let transfer = leitsystem::floorplan::TransferIndex(0);
    let (link, door) = (leitsystem::floorplan::LinkIndex(0), NodeIndex(0));
    for (barrier, kind, expected) in [
        (Barrier::Closed(Part::Transfer(transfer)), TransferKind::Lift, Obstacle::LiftClosed),
        (Barrier::Closed(Part::Transfer(transfer)), TransferKind::Stairs, Obstacle::StairsClosed),
        (
            Barrier::Closed(Part::Transfer(transfer)),
            TransferKind::Escalator,
            Obstacle::EscalatorClosed,
        ),
        (Barrier::Closed(Part::Door(door)), TransferKind::Lift, Obstacle::DoorClosed),
        (Barrier::Closed(Part::Link(link)), TransferKind::Lift, Obstacle::Closed),
        (Barrier::NarrowDoor(door), TransferKind::Lift, Obstacle::NarrowDoor),
        (Barrier::StepsWithoutHandrail(link), TransferKind::Lift, Obstacle::NoHandrail),
    ] {
        assert_eq!(Obstacle::of(barrier, |_| kind), expected, "{barrier:?}");
    }
}

/// A corridor with a door across it, an escalator at its end, and a machine above.
fn escalator(door: &Value, tactile: [bool; 2]) -> Building {
    building(value!({
        "version": 1,
        "floors": [
            {
                "id": "ground", "ordinal": 0, "label": "EG",
                "rooms": [
                    {"id": "corridor", "kind": "corridor", "outline": [[0, 0], [10, 0], [10, 3], [0, 3]]},
                    {"id": "beyond", "kind": "corridor", "outline": [[10, 0], [30, 0], [30, 3], [10, 3]]}
                ],
                "nodes": [
                    {"id": "start", "at": [1, 1.5]},
                    {"id": "door", "at": [10, 1.5], "kind": "door", "door": door},
                    {"id": "foot", "at": [28, 1.5]}
                ],
                "links": [
                    {"from": "start", "to": "door", "tactile": tactile[0]},
                    {"from": "door", "to": "foot", "tactile": tactile[1]}
                ]
            },
            {
                "id": "first", "ordinal": 1, "label": "1",
                "rooms": [{"id": "hall", "kind": "hall", "outline": [[20, -20], [60, -20], [60, 20], [20, 20]]}],
                "nodes": [
                    {"id": "head", "at": [36, 1.5]},
                    {"id": "corner", "at": [40, 1.5]},
                    {"id": "machine", "at": [40, 15], "kind": "place", "facility": "photo-terminal"}
                ],
                "links": [{"from": "head", "to": "corner"}, {"from": "corner", "to": "machine"}]
            }
        ],
        "transfers": [{"id": "escalator", "kind": "escalator", "label": "R", "width": 1.0,
            "stops": [{"floor": "ground", "node": "foot"}, {"floor": "first", "node": "head"}]}]
    }))
}

#[test]
fn an_escalator_is_told_as_one() {
    let house = escalator(&value!({"width": 1.2}), [false; 2]);
    let way = route(&house, "start", "machine", ProfileKind::Walking);
    let guidance = guide(&house, &way, Some(90.0), ProfileKind::Walking);
    let kinds: Vec<_> = guidance.steps.iter().map(|step| &step.kind).collect();
    let [
        StepKind::Start { .. },
        StepKind::Door { opening: DoorOpening::Manual, threshold: 0, opens_itself: false, .. },
        StepKind::Transfer { kind: TransferKind::Escalator, floors: 1, steps: 0, .. },
        StepKind::Leave { kind: TransferKind::Escalator, bend: Bend::Left, .. },
        StepKind::Arrive { side: Side::Ahead, after: None, .. },
    ] = kinds[..]
    else {
        panic!("{:#?}", guidance.steps)
    };
    assert_eq!((guidance.effort.escalators, guidance.has_steps), (1, false));
    // Who has come to a machine looks at it.
    assert_eq!(facing_after(&house, &way).map(f64::round), Some(0.0));
    let office = building(json("building.json"));
    let room = route(&office, "kiosk-lobby", "counter-12-place", ProfileKind::Walking);
    assert_eq!(facing_after(&office, &room), None);
}

#[test]
fn doors_are_told_as_they_open_and_to_whom_it_matters() {
    let told = |door: &Value, whom| {
        let house = escalator(door, [false; 2]);
        let way = route(&house, "start", "foot", whom);
        let guidance = guide(&house, &way, Some(90.0), whom);
        guidance.steps.iter().find_map(|step| match step.kind {
            StepKind::Door { opening, threshold, opens_itself, .. } => {
                Some((opening, threshold, opens_itself))
            }
            _ => None,
        })
    };
    let (walking, pram) = (ProfileKind::Walking, ProfileKind::Pram);
    let high = value!({"width": 1.2, "threshold": 0.03});
    assert_eq!(told(&high, walking), Some((DoorOpening::Manual, 0, false)));
    assert_eq!(told(&high, pram), Some((DoorOpening::Manual, 3, false)));
    let automatic = value!({"width": 1.2, "opening": "automatic"});
    assert_eq!(told(&automatic, walking), None);
    let both = value!({"width": 1.2, "opening": "automatic", "threshold": 0.02});
    assert_eq!(told(&both, pram), Some((DoorOpening::Automatic, 2, true)));
    for opening in [DoorOpening::Intercom, DoorOpening::Revolving] {
        let door = value!({"width": 1.2, "opening": opening});
        assert_eq!(told(&door, walking), Some((opening, 0, false)));
    }
}

#[test]
fn tactile_paving_is_told_to_the_blind_alone_and_only_where_it_leads_on() {
    let told = |tactile, whom| {
        let house = escalator(&value!({"width": 1.2}), tactile);
        let way = route(&house, "start", "foot", whom);
        let guidance = guide(&house, &way, Some(90.0), whom);
        guidance.steps.iter().map(|step| step.tactile).collect::<Vec<_>>()
    };
    let (whole, blind) = (Some(Tactile::Whole), ProfileKind::Blind);
    assert_eq!(told([true, true], blind), [whole, whole, None]);
    assert_eq!(told([true, true], ProfileKind::Walking), [None; 3]);
    assert_eq!(told([false, true], blind), [None, whole, None]);
    // Where only the first part of a stretch is paved, one follows it at first.
    let house = escalator(&value!({"width": 1.2, "opening": "open"}), [true, false]);
    let way = route(&house, "start", "foot", blind);
    let first = guide(&house, &way, Some(90.0), blind).steps[0].tactile;
    assert_eq!(first, Some(Tactile::First));
}

#[test]
fn nobody_who_does_not_see_is_told_to_look_out_for_a_machine() {
    let building = building(json("building.json"));
    let mut heard = 0;
    every_way(&building, |what, _, _, guidance| {
        if !what.ends_with(", blind") {
            return;
        }
        for step in &guidance.steps {
            let at = match &step.kind {
                StepKind::Turn { at, .. } => at.as_ref(),
                _ => None,
            };
            for landmark in at.into_iter().chain(&step.passing) {
                let unseen = [
                    LandmarkKind::Room,
                    LandmarkKind::PhotoTerminal,
                    LandmarkKind::Toilet,
                    LandmarkKind::Defibrillator,
                ];
                assert!(!unseen.contains(&landmark.kind), "{what}: {landmark:?}");
                heard += 1;
            }
        }
    });
    assert!(heard > 100, "only {heard} landmarks were named");
}
