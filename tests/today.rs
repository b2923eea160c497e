//! What is different today: lifts out of order, closed doors and areas, counters closed or moved,
//! opening hours of doors. The kiosk stays honest about it, between visits and during one.

#[path = "support/copy.rs"]
mod copy;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use copy::Copy;
use leitsystem::{
    advice::{Goal, Place},
    content::{Content, Store},
    diagnostic::{Rule, Severity},
    floorplan::{NodeIndex, Part, TransferKind},
    hours::Openness,
    office::KioskIndex,
    routing::{Barrier, ProfileKind, Tree, Unreachable},
    status::{Cause, Today},
    visit::{Event, NoWay, Screen, Visit},
    wording::Wording,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::sync::{Arc, LazyLock};

const STATUS: &str = "floorplans/musterstadt/status.json";

/// A Monday morning.
fn now() -> NaiveDateTime {
    at(2026, 11, 23, 9, 30)
}

fn at(year: i32, month: u32, day: u32, hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(year, month, day)
        .and_then(|date| date.and_hms_opt(hour, minute, 0))
        .expect("a time")
}

fn status(closures: &Value) -> String {
    json!({ "version": 1, "closures": closures }).to_string()
}

/// The demo office with these closures, which must be sound.
fn office(closures: &Value) -> Arc<Content> {
    let copy = Copy::new();
    copy.write(STATUS, status(closures));
    let loaded = copy.load();
    let errors: Vec<_> =
        loaded.diagnostics.iter().filter(|f| f.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    loaded.content.expect("content")
}

static UNCHANGED: LazyLock<Arc<Content>> = LazyLock::new(|| office(&json!([])));

fn part(content: &Content, id: &str) -> Part {
    let transfer = content.building.transfer_indices();
    let found = transfer.into_iter().find(|index| content.building.transfer(*index).id == id);
    Part::Transfer(found.expect("a lift or a staircase"))
}

fn counter(content: &Content, id: &str) -> Place {
    Place::Counter(content.office.counter_named(id).expect("a counter"))
}

/// A visitor who looks at the way to a counter.
fn visit_to(content: &Content, id: &str, profile: ProfileKind, time: NaiveDateTime) -> Visit {
    let mut visit = Visit::new(KioskIndex(0), time);
    visit.apply(Event::LanguageChosen("de".parse().expect("a tag")), content);
    visit.apply(Event::ProfileChosen(profile), content);
    visit.show(Goal::Place(counter(content, id)), content);
    visit.apply(Event::WayOpened, content);
    visit
}

/// The parts of the building that a visit's way leads over.
fn parts(visit: &Visit) -> Vec<Part> {
    let stages = &visit.way().expect("a way").stages;
    let arcs = stages.iter().flat_map(|stage| &stage.route.arcs);
    arcs.flat_map(|arc| {
        let kind = arc.kind;
        kind.transfer().map(Part::Transfer).into_iter().chain(kind.link().map(Part::Link))
    })
    .collect()
}

#[test]
fn a_lift_out_of_order_changes_the_way_and_says_why_until_it_runs_again() {
    let content = office(&json!([
        {"transfer": "lift-1", "from": "2026-11-23T08:00", "until": "2026-11-24T18:00",
         "reason": "maintenance"}
    ]));
    let lift = part(&content, "lift-1");
    let usual = visit_to(&UNCHANGED, "counter-7", ProfileKind::StepFree, now());
    assert!(parts(&usual).contains(&lift), "the demo office leads over lift 1");
    for (time, closed) in [
        (at(2026, 11, 23, 7, 59), false),
        (at(2026, 11, 23, 8, 0), true),
        (at(2026, 11, 24, 17, 59), true),
        (at(2026, 11, 24, 18, 0), false),
    ] {
        let visit = visit_to(&content, "counter-7", ProfileKind::StepFree, time);
        assert_eq!(!parts(&visit).contains(&lift), closed, "{time}");
        let journey = visit.journey.as_ref().expect("lift 2 leads there as well");
        assert_eq!(journey.avoided.contains(&lift), closed, "{time}");
    }
    for (language, sentences) in [
        (
            "de",
            [
                "Aufzug 1 ist außer Betrieb.",
                "Der Grund ist eine Wartung.",
                "Voraussichtlich bis Dienstag, 18:00 Uhr.",
            ],
        ),
        (
            "en",
            [
                "Lift 1 is out of order.",
                "The reason is maintenance.",
                "Expected until Tuesday, 18:00.",
            ],
        ),
        (
            "ar",
            [
                "المصعد 1 معطّل.",
                "السبب هو أعمال صيانة.",
                "من المتوقع حتى يوم الثلاثاء، الساعة 18:00.",
            ],
        ),
        (
            "uk",
            [
                "Ліфт 1 не працює.",
                "Причина: технічне обслуговування.",
                "Імовірно, до вівторка, 18:00.",
            ],
        ),
    ] {
        let tag = language.parse().expect("a tag");
        let wording = Wording { content: &content, locale: content.locales.locale(&tag) };
        let said: Vec<String> = wording
            .closed_part(lift, now())
            .into_iter()
            .map(|sentence| sentence.replace(['\u{2068}', '\u{2069}'], ""))
            .collect();
        assert_eq!(said, sentences, "{language}");
    }
}

#[test]
fn without_any_lift_the_way_is_shown_as_far_as_it_goes() {
    let content = office(&json!([{"transfer": "lift-1"}, {"transfer": "lift-2"}]));
    let visit = visit_to(&content, "counter-7", ProfileKind::StepFree, now());
    let Err(NoWay::Blocked { reason: Unreachable::Barred(barriers), partly }) = &visit.journey
    else {
        panic!("{:?}", visit.journey)
    };
    assert!(
        barriers.iter().any(|barrier| matches!(barrier, Barrier::Closed(Part::Transfer(_)))),
        "not the stairs but the lift is what a wheelchair user misses: {barriers:?}"
    );
    assert!(partly.is_some());
    assert_eq!(*visit.screen(), Screen::Way, "the part that there is can be looked at");
    for stage in &visit.way().expect("a part of the way").stages {
        for arc in &stage.route.arcs {
            assert!(arc.kind.transfer().is_none(), "it stays on its floor");
        }
    }
    // Who climbs stairs is not bothered.
    let walking = visit_to(&content, "counter-7", ProfileKind::Walking, now());
    assert!(walking.journey.is_ok());
}

#[test]
fn the_status_holds_during_a_visit_without_disturbing_it() {
    let copy = Copy::new();
    copy.write(STATUS, status(&json!([])));
    let mut store = Store::open(&copy.sources(), now().date()).expect("the demo office");
    let shown = Arc::clone(store.current());
    let mut visit = visit_to(&shown, "counter-7", ProfileKind::StepFree, now());
    visit.apply(Event::StretchShown(1), &shown);
    let before = visit.clone();

    // Nothing has changed.
    assert!(store.read_status(&shown).is_none());
    // Something elsewhere has: what the visitor looks at stays where it is.
    copy.write(STATUS, status(&json!([{"transfer": "stairs-c"}])));
    let shown = store.read_status(&shown).expect("another status");
    visit.apply(Event::ContentReplaced, &shown);
    assert_eq!((visit.stretch, visit.rerouted), (1, false));
    assert_eq!(visit.journey, before.journey);

    // The lift on the way has: another way, and the visitor is told.
    copy.write(STATUS, status(&json!([{"transfer": "lift-1"}])));
    let shown = store.read_status(&shown).expect("another status");
    visit.apply(Event::ContentReplaced, &shown);
    assert!(visit.rerouted);
    assert_eq!(visit.stretch, 0);
    assert_eq!(*visit.screen(), Screen::Way);
    assert!(!parts(&visit).contains(&part(&shown, "lift-1")));

    // The visitor goes on being told, also after the next minute and after other news.
    visit.apply(Event::StretchShown(1), &shown);
    visit.apply(Event::SecondPassed(now() + TimeDelta::minutes(1)), &shown);
    assert_eq!((visit.stretch, visit.rerouted), (1, true));
    copy.write(STATUS, status(&json!([{"transfer": "lift-1"}, {"transfer": "stairs-c"}])));
    let shown = store.read_status(&shown).expect("another status");
    visit.apply(Event::ContentReplaced, &shown);
    assert_eq!((visit.stretch, visit.rerouted), (1, true));

    // A faulty file changes nothing, and staff are told.
    copy.write(STATUS, status(&json!([{"transfer": "lift-9"}])));
    assert!(store.read_status(&shown).is_none());
    assert_eq!(store.status_findings().len(), 1, "{:?}", store.status_findings());
    copy.write(STATUS, "{");
    assert!(store.read_status(&shown).is_none());
    assert!(!store.status_findings().is_empty());

    // The file is gone: everything is open again.
    std::fs::remove_file(copy.path(STATUS)).expect("a file");
    let shown = store.read_status(&shown).expect("another status");
    assert!(store.status_findings().is_empty());
    visit.apply(Event::ContentReplaced, &shown);
    assert_eq!(visit.journey, before.journey);
}

#[test]
fn the_watcher_tells_the_status_from_the_other_files() {
    use leitsystem::content::Change;
    let copy = Copy::new();
    let store = Store::open(&copy.sources(), now().date()).expect("the demo office");
    let mut watcher = store.watcher();
    assert_eq!((watcher.look_at_status(), watcher.look_at_files()), (None, None));
    copy.write(STATUS, status(&json!([])));
    assert_eq!(watcher.look_at_files(), None);
    assert_eq!(watcher.look_at_status(), Some(Change::Status));
    assert_eq!(watcher.look_at_status(), None);
    let office = "floorplans/musterstadt/office.json";
    copy.write(office, format!("{}\n", copy.text(office)));
    assert_eq!(watcher.look_at_status(), None);
    assert_eq!(watcher.look_at_files(), Some(Change::Files));
    assert_eq!(watcher.look_at_files(), None);
}

#[test]
fn a_closed_counter_says_when_it_opens_and_who_is_open_instead() {
    let content = office(&json!([
        {"counter": "counter-7", "until": "2026-11-23T10:00", "reason": "staff-meeting"}
    ]));
    let Place::Counter(index) = counter(&content, "counter-7") else { unreachable!() };
    let today = Today::new(&content, now());
    assert_eq!(
        today.openness(index),
        Openness::Closed { opens: Some(at(2026, 11, 23, 10, 0)) },
        "its hours would let it be open"
    );
    // Until the evening it opens when its hours say so.
    let longer = office(&json!([{"counter": "counter-7", "until": "2026-11-23T13:00"}]));
    let Openness::Closed { opens: Some(opens) } = Today::new(&longer, now()).openness(index) else {
        panic!("it is closed")
    };
    assert!(opens > at(2026, 11, 23, 13, 0));
    let visit = visit_to(&content, "counter-7", ProfileKind::Walking, now());
    let advice = visit.advice.as_ref().expect("an answer");
    assert!(!advice.others.is_empty(), "another counter does the same and is open");
    for other in &advice.others {
        assert!(matches!(today.openness(*other), Openness::Open { .. }));
    }
}

#[test]
fn a_concern_goes_to_a_counter_that_is_open_before_one_that_staff_have_closed() {
    let concern = UNCHANGED.catalogue.concern_named("study").expect("a concern");
    let goal = Goal::Concern(concern, None);
    let place = |content: &Content| {
        let mut visit = Visit::new(KioskIndex(0), now());
        visit.show(goal, content);
        visit.advice.expect("an answer").place
    };
    let Place::Counter(usual) = place(&UNCHANGED) else { panic!("a counter") };
    let id = UNCHANGED.office.counter(usual).id.clone();
    let other = place(&office(&json!([{ "counter": id }])));
    assert_ne!(other, Place::Counter(usual));
}

#[test]
fn a_moved_counter_is_found_where_it_is_today() {
    let content = office(&json!([{"counter": "counter-7", "moved_to": "counter-1-place"}]));
    let place = content.building.node_named("counter-1-place").expect("a place");
    let visit = visit_to(&content, "counter-7", ProfileKind::StepFree, now());
    let journey = visit.journey.as_ref().expect("a way");
    assert_eq!(journey.stages.last().expect("a stage").route.target(), place);
    let Place::Counter(index) = counter(&content, "counter-7") else { unreachable!() };
    assert!(matches!(Today::new(&content, now()).openness(index), Openness::Open { .. }));
    let german = content.locales.reference();
    let said = Wording { content: &content, locale: german }.closed_counter(index, now());
    assert!(said[0].contains("woanders") && said[0].contains("Erdgeschoss"), "{said:?}");
}

#[test]
fn doors_rooms_ways_and_areas_can_be_closed() {
    // Everything in front of counter 12's room, one way after the other.
    let route = visit_to(&UNCHANGED, "counter-7", ProfileKind::Walking, now());
    let stage = route.way().expect("a way").stages.last().expect("a stage").clone();
    let building = &UNCHANGED.building;
    let door = *stage
        .route
        .nodes
        .iter()
        .rev()
        .find(|node| building.node(**node).door.is_some())
        .expect("a door");
    let link = stage.route.arcs.last().and_then(|arc| arc.kind.link()).expect("a link");
    let link = building.link(link);
    let room = building.node(stage.route.target()).room.expect("a room");
    let floor = &building.floor(building.node(door).floor).id;
    let at = building.node(door).at;
    let corner = |x: f64, y: f64| [at.x + x, at.y + y];
    let around = [corner(-0.8, -0.8), corner(0.8, -0.8), corner(0.8, 0.8), corner(-0.8, 0.8)];
    for closure in [
        json!({"door": building.node(door).id}),
        json!({"link": [building.node(link.to).id, building.node(link.from).id]}),
        json!({"room": building.room(room).id}),
        json!({"area": {"floor": floor, "outline": around}}),
    ] {
        let content = office(&json!([closure]));
        let visit = visit_to(&content, "counter-7", ProfileKind::Walking, now());
        let reason = match &visit.journey {
            Err(NoWay::Blocked { reason: Unreachable::Barred(barriers), .. }) => barriers.clone(),
            // There may be a second door; then the way leads through that one.
            Ok(journey) => {
                assert!(!journey.avoided.is_empty(), "{closure}");
                continue;
            }
            other => panic!("{closure}: {other:?}"),
        };
        let Barrier::Closed(part) = reason[0] else { panic!("{closure}: {reason:?}") };
        assert!(matches!(Today::new(&content, now()).cause(part), Some(Cause::Closure(_))));
    }
}

#[test]
fn opening_hours_close_doors_and_keep_the_holidays_of_the_land() {
    let copy = Copy::new();
    copy.change("floorplans/musterstadt/building.json", |building| {
        for transfer in building["transfers"].as_array_mut().expect("a list") {
            if transfer["id"] == "lift-1" {
                transfer["hours"] = "Mo-Fr 07:00-18:00; PH off".into();
            }
        }
    });
    let content = copy.load().content.expect("content");
    let lift = part(&content, "lift-1");
    let cause = |time| Today::new(&content, time).cause(lift);
    assert_eq!(cause(now()), None);
    assert_eq!(cause(at(2026, 11, 23, 18, 30)), Some(Cause::Hours(Some(at(2026, 11, 24, 7, 0)))));
    // Corpus Christi is kept in North Rhine-Westphalia, not in all of Germany.
    assert!(cause(at(2026, 6, 4, 9, 30)).is_some());
    let evening = visit_to(&content, "counter-7", ProfileKind::StepFree, at(2026, 11, 23, 18, 30));
    assert!(!parts(&evening).contains(&lift));
}

#[test]
fn faults_of_the_status_are_found_all_at_once_and_cost_nothing_else() {
    let copy = Copy::new();
    copy.write(
        STATUS,
        status(&json!([
            {"reason": "event"},
            {"transfer": "lift-1", "room": "ground-hall"},
            {"transfer": "lift-9"},
            {"door": "hall-centre-west"},
            {"link": ["info-place", "entrance-east"]},
            {"area": {"floor": "ground", "outline": [[900, 900], [901, 900], [901, 901]]}},
            {"counter": "counter-7", "moved_to": "entrance-main"},
            {"room": "b-2-14", "moved_to": "info-place"},
            {"transfer": "lift-1", "from": "tomorrow"},
            {"transfer": "lift-1", "from": "2026-11-24T08:00", "until": "2026-11-23T08:00"},
            {"transfer": "lift-2", "until": "2026-11-01T08:00"}
        ])),
    );
    let findings = copy.check();
    let count = |rule: Rule| findings.iter().filter(|finding| finding.rule == rule).count();
    let here = findings.iter().filter(|finding| finding.origin.file.ends_with("status.json"));
    let here: Vec<_> = here.map(|finding| (finding.rule.code(), &finding.message)).collect();
    assert_eq!(count(Rule::ClosureTarget), 5, "{here:#?}");
    assert_eq!(count(Rule::ClosureTime), 2, "{here:#?}");
    assert_eq!(count(Rule::ClosureOver), 1, "{here:#?}");
    assert_eq!(here.len(), 11, "{here:#?}");
    assert!(copy.load().content.is_some(), "the office is served all the same");
}

#[test]
fn the_drawn_line_goes_through_no_wall() {
    let content = &*UNCHANGED;
    for profile in [ProfileKind::Walking, ProfileKind::StepFree] {
        let weights = Today::new(content, now()).weights(profile);
        for kiosk in &content.office.kiosks {
            let tree = Tree::grow(&content.graph, &weights, kiosk.node);
            for target in content.building.node_indices() {
                let Ok(route) = tree.route_to(&content.graph, &weights, target) else { continue };
                for leg in &route.legs {
                    let walls = &content.walls[leg.floor.get()];
                    let drawn: Vec<_> = route.line(leg).collect();
                    let line = walls.smooth(&drawn);
                    assert_eq!(line.first(), drawn.first());
                    assert_eq!(line.last(), drawn.last());
                    for pair in line.windows(2) {
                        assert!(
                            !walls.are_crossed(pair[0], pair[1]),
                            "{:?} to {}",
                            pair,
                            content.building.node(target).id
                        );
                    }
                    let strays = drawn.iter().map(|at| {
                        line.windows(2)
                            .map(|pair| {
                                leitsystem::floorplan::geometry::distance_to_segment(
                                    *at, pair[0], pair[1],
                                )
                            })
                            .fold(f64::INFINITY, f64::min)
                    });
                    assert!(line.len() < 2 || strays.fold(0.0, f64::max) < 1.0);
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    /// No way leads over what is closed, and closing more never brings one nearer.
    #[test]
    fn no_way_leads_over_what_is_closed(
        closed in prop::collection::vec((0..4_usize, any::<prop::sample::Index>()), 1..12),
        profile in prop::sample::select(ProfileKind::ALL.to_vec()),
    ) {
        let content = &*UNCHANGED;
        let building = &content.building;
        let doors: Vec<NodeIndex> =
            building.node_indices().filter(|node| building.node(*node).door.is_some()).collect();
        let links: Vec<_> = building.link_indices().collect();
        let rooms: Vec<_> = building.room_indices().collect();
        let transfers: Vec<_> = building.transfer_indices().collect();
        let closed: Vec<Part> = closed
            .into_iter()
            .map(|(kind, index)| match kind {
                0 => Part::Door(*index.get(&doors)),
                1 => Part::Link(*index.get(&links)),
                2 => Part::Room(*index.get(&rooms)),
                _ => Part::Transfer(*index.get(&transfers)),
            })
            .collect();
        let graph = &content.graph;
        let open = leitsystem::routing::Weights::new(graph, content.profiles.of(profile), &[]);
        let weights = leitsystem::routing::Weights::new(graph, content.profiles.of(profile), &closed);
        let start = content.office.kiosks[0].node;
        let (usual, tree) = (Tree::grow(graph, &open, start), Tree::grow(graph, &weights, start));
        for target in building.node_indices() {
            let usual = usual.cost_to(target).unwrap_or(u32::MAX);
            let cost = tree.cost_to(target).unwrap_or(u32::MAX);
            prop_assert!(cost >= usual, "closing something brought `{}` nearer", building.node(target).id);
            let Ok(route) = tree.route_to(graph, &weights, target) else { continue };
            for arc in &route.arcs {
                for part in arc.kind.transfer().map(Part::Transfer).into_iter()
                    .chain(arc.kind.link().map(Part::Link))
                    .chain(arc.room.map(Part::Room))
                {
                    prop_assert!(!closed.contains(&part));
                }
            }
            for node in &route.nodes[1..] {
                prop_assert!(!closed.contains(&Part::Door(*node)));
            }
        }
    }
}

/// Without this the tests about lifts would prove less than they say.
#[test]
fn the_demo_office_has_two_lifts_to_the_second_floor() {
    let lifts = UNCHANGED.building.transfers.iter().filter(|t| t.kind == TransferKind::Lift);
    assert_eq!(lifts.filter(|lift| lift.stops.len() > 2).count(), 2);
}
