//! Signs: every way can be walked by them alone, and the proof of it notices what is wrong.

#[path = "signs/towers.rs"]
mod towers;

use leitsystem::{
    content::{Content, Sources, load},
    floorplan::FacilityKind,
    routing::{Graph, ProfileKind, Weights},
    signs::{
        Arrow, Group, House, MOST_LINES, Panel, Reason, Schedule,
        proof::{Flaw, prove},
    },
};
use proptest::prelude::*;
use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};

static CONTENT: LazyLock<Arc<Content>> =
    LazyLock::new(|| load(&Sources::built_in()).content.expect("the built-in office"));

fn demo() -> (House<'static>, Schedule) {
    let house = House::of(&CONTENT);
    let schedule = Schedule::new(&house);
    (house, schedule)
}

fn flaws(house: &House<'_>, schedule: &Schedule) -> BTreeSet<Flaw> {
    prove(house, schedule).into_iter().map(|finding| finding.flaw).collect()
}

#[test]
fn every_way_of_the_demo_office_can_be_walked_by_the_signs_alone() {
    let (house, schedule) = demo();
    assert_eq!(prove(&house, &schedule), []);
    assert!(house.destinations.len() > 100 && house.starts.len() >= 4);
    // Signs are needed for every reason there is, on every floor.
    for reason in [Reason::Start, Reason::NewFloor, Reason::Parting, Reason::Turn] {
        assert!(schedule.signs.iter().any(|sign| sign.reason == reason), "{reason:?}");
    }
    for floor in CONTENT.building.floor_indices() {
        assert!(schedule.signs.iter().any(|sign| sign.floor == floor), "{floor:?}");
    }
    // Walkers climb the stairs where wheelchairs take the lift, and signs say so.
    let lines = || schedule.signs.iter().flat_map(|sign| &sign.lines);
    assert!(lines().any(|line| line.step_free) && lines().any(|line| line.change.is_some()));
}

#[test]
fn signs_stay_readable_and_mix_nothing() {
    let (house, schedule) = demo();
    for sign in &schedule.signs {
        assert!((1..=MOST_LINES).contains(&sign.lines.len()), "{sign:?}");
        let services = sign.panel == Panel::Services;
        for line in &sign.lines {
            let of = |dest: &usize| house.destinations[*dest].is_service();
            assert!(
                !line.members.is_empty() && line.members.iter().all(|dest| of(dest) == services)
            );
            if let Group::Services(kinds) = &line.group {
                assert!(!kinds.contains(&FacilityKind::EmergencyExit));
            }
        }
        // Straight on, left, right, back; in each the nearest first.
        for pair in sign.lines.windows(2) {
            let (a, b) = (&pair[0], &pair[1]);
            let order = |line: &leitsystem::signs::Line| (line.arrow.group(), line.step_free);
            assert!(order(a) <= order(b), "{sign:?}");
            assert!(order(a) < order(b) || a.metres <= b.metres, "{sign:?}");
        }
        // Capitals of 1/300 of the reading distance, not more than one size larger.
        let least = sign.reading_distance * 1000.0 / 300.0;
        let height = f64::from(sign.letter_height());
        assert!(least <= height && height < least + 5.0, "{sign:?}");
    }
    let numbers: BTreeSet<_> =
        schedule.signs.iter().map(|sign| (sign.floor, sign.number, sign.face)).collect();
    assert_eq!(numbers.len(), schedule.signs.len());
}

#[test]
fn a_sign_that_is_missing_is_missed() {
    let (house, schedule) = demo();
    for missing in (0..schedule.signs.len()).step_by(8) {
        let mut fewer = schedule.clone();
        let sign = fewer.signs.remove(missing);
        assert_ne!(prove(&house, &fewer), [], "{sign:?}");
    }
}

#[test]
fn a_sign_that_is_turned_is_noticed() {
    let (house, schedule) = demo();
    for turned in (1..schedule.signs.len()).step_by(16) {
        for degrees in [90.0, 180.0] {
            let mut wrong = schedule.clone();
            let sign = &mut wrong.signs[turned];
            sign.facing = (sign.facing + degrees) % 360.0;
            let sign = sign.clone();
            assert_ne!(prove(&house, &wrong), [], "{sign:?}");
        }
    }
}

#[test]
fn an_arrow_that_points_back_and_a_line_that_is_missing_are_noticed() {
    let (house, schedule) = demo();
    let parting =
        |reason: Reason| schedule.signs.iter().position(|sign| sign.reason == reason).expect("one");
    for place in [parting(Reason::Parting), parting(Reason::NewFloor), parting(Reason::Start)] {
        let mut wrong = schedule.clone();
        let line = &mut wrong.signs[place].lines[0];
        line.arrow = match line.arrow {
            Arrow::Left | Arrow::HalfLeft => Arrow::Right,
            _ => Arrow::Left,
        };
        assert_ne!(prove(&house, &wrong), [], "{:?}", wrong.signs[place]);

        let mut wrong = schedule.clone();
        wrong.signs[place].lines.remove(0);
        let found = flaws(&house, &wrong);
        assert!(found.contains(&Flaw::Disappears), "{found:?} {:?}", wrong.signs[place]);
    }
}

#[test]
fn what_nobody_needs_is_noticed() {
    let (house, schedule) = demo();
    // A destination of another floor's sign appears on one where nobody looks for it.
    let start = schedule.signs.iter().position(|sign| sign.panel == Panel::Services).expect("one");
    let mut wrong = schedule.clone();
    let stranger = (0..house.destinations.len())
        .find(|dest| wrong.signs[start].lines[0].members.iter().all(|own| own != dest))
        .expect("a destination that is not on it");
    wrong.signs[start].lines[0].members.push(stranger);
    assert!(flaws(&house, &wrong).contains(&Flaw::FromNowhere));

    // A second sign that faces where nobody comes from.
    let mut wrong = schedule;
    let mut more = wrong.signs[start].clone();
    more.node = house.destinations[0].nodes[0];
    wrong.signs.push(more);
    assert!(flaws(&house, &wrong).contains(&Flaw::Needless));
}

#[test]
fn a_change_of_floor_without_a_sign_is_noticed() {
    let (house, schedule) = demo();
    let mut wrong = schedule;
    let before = wrong.signs.len();
    wrong.signs.retain(|sign| sign.reason != Reason::NewFloor);
    assert!(wrong.signs.len() < before);
    assert!(flaws(&house, &wrong).contains(&Flaw::NoSignOnNewFloor));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn every_way_of_a_generated_building_can_be_walked_by_the_signs_alone(tower in towers::towers()) {
        let building = tower.building();
        let graph = Graph::new(&building);
        let weights = [ProfileKind::Walking, ProfileKind::StepFree]
            .map(|kind| Weights::new(&graph, CONTENT.profiles.of(kind), &[]));
        let house = House::new(&building, &graph, weights, Vec::new(), towers::rooms(&building));
        prop_assert_eq!(house.starts.len(), 1);
        let schedule = Schedule::new(&house);
        let findings = prove(&house, &schedule);
        prop_assert!(findings.is_empty(), "{:?}", findings.iter().map(|finding| {
            let node = &building.node(finding.node).id;
            let to = finding.destination.and_then(|dest| house.destinations[dest].number.clone());
            (finding.flaw, node, to, finding.mobility)
        }).collect::<Vec<_>>());
        prop_assert!(schedule.signs.iter().all(|sign| sign.lines.len() <= MOST_LINES));
    }
}
