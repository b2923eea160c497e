//! Whole journeys through the demo office, word for word in every shipped language.
//!
//! The expected words stand in `journeys/<tag>.txt`, to be read as a visitor reads them. After a
//! change that is meant, `LEITSYSTEM_UPDATE_JOURNEYS=1` writes them anew; read what has changed.

use leitsystem::{
    content::{Content, Sources, load},
    floorplan::{FacilityKind, NodeIndex, Part},
    guidance::{Guidance, facing_after, guide, guide_as_far, minutes_to_say, seats_on_the_way},
    locale::{
        Locale,
        message::{directions, ui},
    },
    routing::{ProfileKind, Route, Tree, Unreachable, Weights},
    wording::Wording,
};
use std::{fmt::Write as _, path::Path};

/// A journey: from where, past which stops to where, and with which needs.
#[derive(Clone, Copy)]
struct Journey {
    from: &'static str,
    stops: &'static [&'static str],
    profile: ProfileKind,
    /// Lifts, stairs and doors that are closed on the day.
    closed: &'static [&'static str],
}

const fn walk(from: &'static str, stops: &'static [&'static str]) -> Journey {
    Journey { from, stops, profile: ProfileKind::Walking, closed: &[] }
}

const fn with(profile: ProfileKind, journey: Journey) -> Journey {
    Journey { profile, ..journey }
}

/// Kiosks and counters by their names, machines and rooms by what they are, and points of the plan.
const JOURNEYS: &[Journey] = &[
    walk("lobby", &["info-desk"]),
    walk("lobby", &["counter-12"]),
    with(ProfileKind::StepFree, walk("lobby", &["counter-12"])),
    with(ProfileKind::Stick, walk("lobby", &["counter-12"])),
    with(ProfileKind::Blind, walk("lobby", &["counter-12"])),
    walk("lobby", &["counter-5"]),
    walk("lobby", &["counter-1"]),
    with(ProfileKind::Blind, walk("lobby", &["counter-1"])),
    walk("lobby", &["toilet"]),
    with(ProfileKind::StepFree, walk("lobby", &["accessible-toilet"])),
    with(ProfileKind::Pram, walk("lobby", &["baby-room"])),
    walk("lobby", &["photo-terminal", "payment-machine", "counter-6", "issue"]),
    walk("lobby", &["ticket-printer", "waiting-area", "counter-7"]),
    with(ProfileKind::Slow, walk("lobby", &["counter-9"])),
    with(ProfileKind::Pram, walk("lobby", &["counter-16"])),
    with(ProfileKind::NoLift, walk("lobby", &["counter-21"])),
    walk("lobby", &["a-u-02-place"]),
    walk("lobby", &["c-u-03-place"]),
    walk("lobby", &["council-chamber"]),
    walk("lobby", &["c-0-02-place"]),
    walk("lobby", &["housing-help"]),
    with(ProfileKind::Slow, walk("lobby", &["seat"])),
    walk("lobby", &["letter-box"]),
    walk("lobby", &["exit"]),
    with(ProfileKind::StepFree, walk("lobby", &["exit"])),
    walk("exit-east", &["lobby"]),
    walk("first-floor", &["counter-1"]),
    walk("first-floor", &["counter-17"]),
    walk("first-floor", &["copier", "counter-13"]),
    with(ProfileKind::Stick, walk("first-floor", &["counter-20"])),
    with(ProfileKind::StepFree, walk("first-floor", &["exit"])),
    walk("first-floor", &["exit"]),
    walk("counter-12", &["lobby"]),
    with(ProfileKind::Blind, walk("counter-16", &["first-floor"])),
    with(ProfileKind::StepFree, walk("counter-21", &["lobby"])),
    Journey {
        from: "lobby",
        stops: &["counter-12"],
        profile: ProfileKind::StepFree,
        closed: &["lift-1", "lift-2"],
    },
];

fn points(content: &Content, name: &str) -> Vec<NodeIndex> {
    let facility = |kind: FacilityKind| ui::FacilityWord::from(kind).word() == name;
    if let Some(kiosk) = content.office.kiosk_named(name) {
        return vec![content.office.kiosk(kiosk).node];
    }
    if let Some(counter) = content.office.counter_named(name) {
        return vec![content.office.counter(counter).node];
    }
    let partner =
        content.partners.indices().find(|index| content.partners.partner(*index).id == name);
    if let Some(partner) = partner {
        return vec![content.partners.partner(partner).node.expect("in the house")];
    }
    if let Some(node) = content.building.node_named(name) {
        return vec![node];
    }
    let building = &content.building;
    let nodes = building.node_indices();
    let found: Vec<_> =
        nodes.filter(|node| building.node(*node).facility.is_some_and(facility)).collect();
    assert!(!found.is_empty(), "there is no `{name}`");
    found
}

fn part(content: &Content, name: &str) -> Part {
    let building = &content.building;
    let transfer = building.transfer_indices().find(|index| building.transfer(*index).id == name);
    transfer.map(Part::Transfer).or_else(|| building.node_named(name).map(Part::Door)).expect(name)
}

fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{ad}')).collect()
}

/// The stages of a journey: the way and what to say of it.
fn stages(content: &Content, journey: &Journey) -> Vec<(Route, Guidance)> {
    let closed: Vec<Part> = journey.closed.iter().map(|name| part(content, name)).collect();
    let weights = Weights::new(&content.graph, content.profiles.of(journey.profile), &closed);
    let mut from = points(content, journey.from)[0];
    let kiosk = content.office.kiosk_named(journey.from);
    let mut facing = kiosk.map(|kiosk| content.office.kiosk(kiosk).heading);
    let mut stages = Vec::new();
    for stop in journey.stops {
        let tree = Tree::grow(&content.graph, &weights, from);
        let targets = points(content, stop);
        let target = tree.nearest(targets.iter().copied()).unwrap_or(targets[0]);
        let (building, whom) = (&content.building, journey.profile);
        let (route, mut guidance) = match tree.route_to(&content.graph, &weights, target) {
            Ok(route) => {
                let guidance = guide(building, &route, facing, whom);
                (route, guidance)
            }
            Err(reason) => {
                let Unreachable::Barred(barriers) = reason else { panic!("nothing leads there") };
                let route = tree.as_far_as_it_goes(&content.graph, &weights, target);
                let route = route.expect("one can set off");
                let guidance = guide_as_far(building, &route, facing, whom, barriers[0]);
                (route, guidance.with_telephone(&content.office.telephone))
            }
        };
        let counter = content.office.counter_named(stop);
        if let Some(number) =
            counter.and_then(|counter| content.office.counter(counter).number.as_ref())
        {
            guidance = guidance.with_counter(number);
        }
        if content.office.kiosk_named(stop).is_some() {
            guidance = guidance.back_to_start();
        }
        from = route.target();
        facing = facing_after(building, &route);
        stages.push((route, guidance));
    }
    stages
}

/// The journey as a visitor reads it.
fn written(content: &Content, locale: &Locale, journey: &Journey) -> String {
    let wording = Wording { content, locale };
    let mut text = format!("== {} → {}", journey.from, journey.stops.join(" → "));
    write!(text, ", {}", journey.profile.name()).expect("a string takes everything");
    if !journey.closed.is_empty() {
        write!(text, " (closed: {})", journey.closed.join(", ")).expect("it does");
    }
    text.push('\n');
    for (route, guidance) in stages(content, journey) {
        let metres = guidance.metres.round().max(0.0) as u32;
        let minutes = wording.minutes(minutes_to_say(guidance.seconds));
        let mut lines = vec![locale.text(&ui::way_summary(&minutes, metres))];
        if content.profiles.of(journey.profile).rest.is_some() {
            let seats = seats_on_the_way(&content.building, &route);
            let count = u32::try_from(seats.seats.len()).expect("few seats");
            let stretch = seats.longest_stretch.ceil() as u32;
            lines.push(locale.text(&directions::seats(count, stretch)));
        }
        let mut floor = None;
        for (step, number) in guidance.steps.iter().zip(1..) {
            if floor != Some(step.floor) {
                floor = Some(step.floor);
                lines.push(format!("[{}]", wording.floor(step.floor)));
            }
            let (sentence, detail) = wording.step(step);
            lines.push(format!("{number}. {sentence}"));
            lines.extend(detail.map(|detail| format!("   {detail}")));
        }
        for line in lines {
            text.push_str(&plain(&line));
            text.push('\n');
        }
    }
    text
}

#[test]
fn whole_journeys_are_said_as_a_porter_says_them() {
    let content = load(&Sources::built_in()).content.expect("the demo office");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/guidance/journeys");
    let mut different = Vec::new();
    for tag in ["de", "en", "ar", "uk"] {
        let locale = content.locales.iter().find(|locale| *locale.tag() == tag);
        let locale = locale.expect("the language is shipped");
        let all: Vec<String> =
            JOURNEYS.iter().map(|journey| written(&content, locale, journey)).collect();
        let text = all.join("\n");
        let path = folder.join(format!("{tag}.txt"));
        if std::env::var_os("LEITSYSTEM_UPDATE_JOURNEYS").is_some() {
            std::fs::write(&path, &text).expect("the folder of the tests can be written");
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        for (said, expected) in text.split("\n\n").zip(expected.split("\n\n")) {
            if said.trim() != expected.trim() {
                different.push(format!("{tag}: expected\n{expected}\nbut it is\n{said}"));
            }
        }
        assert_eq!(
            text.split("\n\n").count(),
            expected.split("\n\n").count(),
            "{tag}: set LEITSYSTEM_UPDATE_JOURNEYS=1 for journeys that are new"
        );
    }
    assert!(different.is_empty(), "{}", different.join("\n\n"));
}
