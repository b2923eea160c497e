//! How fast the way is found and told, and how fast an office is read and checked.
//!
//! The search is measured beside three others on the same network: petgraph's `dijkstra` on a
//! network in which every arc is a point, which gives the same answer; the same on the plain network,
//! which leaves turns out; and one pass over all arcs, below which no search can come. Towers of
//! 5 000 and 100 000 points show how the time grows with the building.

#[path = "speed/peer.rs"]
mod peer;
#[path = "speed/tower.rs"]
mod tower;

use chrono::NaiveDate;
use divan::{Bencher, black_box, counter::ItemsCount};
use leitsystem::{
    advice::Goal,
    check::check,
    content::{Content, DEMO_OFFICE, Sources, load},
    floorplan::{Building, NodeIndex, Part, TransferIndex, TransferKind, Walls, geometry::Point},
    guidance::{Step, guide},
    locale::message::directions,
    routing::{ArcKind, Graph, Leg, ProfileKind, Tree, Weights},
    visit::Visit,
};
use std::{fmt, path::Path, sync::LazyLock};

fn main() {
    divan::main();
}

/// A building to search in.
#[derive(Clone, Copy)]
enum House {
    DemoOffice,
    Tower(&'static LazyLock<Tower>),
}

/// A tower, its network, and what it costs somebody on foot.
struct Tower {
    building: Building,
    graph: Graph,
    weights: Weights,
}

impl Tower {
    fn new(floors: usize, corridors: usize) -> Self {
        let building = tower::building(floors, corridors);
        let graph = Graph::new(&building);
        let weights = Weights::new(&graph, DEMO.profiles.of(ProfileKind::Walking), &[]);
        Self { building, graph, weights }
    }
}

static TOWER_5_000: LazyLock<Tower> = LazyLock::new(|| Tower::new(10, 5));
static TOWER_100_000: LazyLock<Tower> = LazyLock::new(|| Tower::new(50, 20));
static DEMO_WEIGHTS: LazyLock<Weights> =
    LazyLock::new(|| Weights::new(&DEMO.graph, DEMO.profiles.of(ProfileKind::Walking), &[]));

const HOUSES: [House; 3] =
    [House::DemoOffice, House::Tower(&TOWER_5_000), House::Tower(&TOWER_100_000)];

impl House {
    fn building(self) -> &'static Building {
        match self {
            Self::DemoOffice => &DEMO.building,
            Self::Tower(tower) => &tower.building,
        }
    }

    fn graph(self) -> &'static Graph {
        match self {
            Self::DemoOffice => &DEMO.graph,
            Self::Tower(tower) => &tower.graph,
        }
    }

    fn weights(self) -> &'static Weights {
        match self {
            Self::DemoOffice => &DEMO_WEIGHTS,
            Self::Tower(tower) => &tower.weights,
        }
    }

    /// Where the search begins: the kiosk in the lobby, or one end of a tower's lowest corridor.
    fn start(self) -> NodeIndex {
        match self {
            Self::DemoOffice => lobby(&DEMO),
            Self::Tower(_) => NodeIndex(0),
        }
    }

    /// What the way to each point costs.
    fn costs(self) -> Vec<Option<u32>> {
        let tree = Tree::grow(self.graph(), self.weights(), self.start());
        self.building().node_indices().map(|node| tree.cost_to(node)).collect()
    }
}

impl fmt::Display for House {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let points = self.building().nodes.len();
        match self {
            Self::DemoOffice => write!(formatter, "demo office, {points} points"),
            Self::Tower(_) => write!(formatter, "tower, {points} points"),
        }
    }
}

static DEMO: LazyLock<std::sync::Arc<Content>> =
    LazyLock::new(|| load(&sources()).content.expect("the demo office can be used"));

fn sources() -> Sources {
    Sources::of_office(&Path::new(env!("CARGO_MANIFEST_DIR")).join(DEMO_OFFICE))
}

fn lobby(content: &Content) -> NodeIndex {
    let kiosk = content.office.kiosk_named("lobby").expect("the demo office has a lobby");
    content.office.kiosk(kiosk).node
}

/// The tree of the cheapest ways from one point to all others, in milliseconds.
#[divan::bench_group(max_time = 2)]
mod tree {
    use super::*;

    /// A new tree, with the memory for it.
    #[divan::bench(args = HOUSES)]
    fn grow(bencher: Bencher<'_, '_>, house: House) {
        let graph = house.graph();
        let weights = house.weights();
        bencher
            .counter(ItemsCount::new(graph.arcs().len()))
            .bench(|| Tree::grow(graph, weights, black_box(house.start())));
    }

    /// A tree that grows again in the memory it has.
    #[divan::bench(args = HOUSES)]
    fn regrow(bencher: Bencher<'_, '_>, house: House) {
        let graph = house.graph();
        let weights = house.weights();
        let mut tree = Tree::grow(graph, weights, house.start());
        bencher.counter(ItemsCount::new(graph.arcs().len())).bench_local(|| {
            tree.regrow(graph, weights, black_box(house.start()));
        });
    }

    /// petgraph with the same answer: every arc is a point of its own, so that a turn can cost.
    #[divan::bench(args = HOUSES)]
    fn petgraph_with_turns(bencher: Bencher<'_, '_>, house: House) {
        let same = peer::with_turns(house.graph(), house.weights(), house.start());
        assert_eq!(same.costs(), house.costs(), "both do the same job");
        bencher.counter(ItemsCount::new(house.graph().arcs().len())).bench(|| same.search());
    }

    /// petgraph with an easier question: turns cost nothing.
    #[divan::bench(args = HOUSES)]
    fn petgraph_without_turns(bencher: Bencher<'_, '_>, house: House) {
        let easier = peer::without_turns(house.graph(), house.weights(), house.start());
        bencher.counter(ItemsCount::new(house.graph().arcs().len())).bench(|| easier.search());
    }

    /// The bound: one pass over all arcs by somebody who knows in which order a search comes to
    /// them. Each is tried once, turn and all, and nothing is searched.
    #[divan::bench(args = HOUSES)]
    fn try_every_arc_once(bencher: Bencher<'_, '_>, house: House) {
        let arcs = peer::arcs_in_order(house.graph(), house.weights(), &house.costs());
        let turn = house.weights().profile().turn;
        let mut points = vec![(u32::MAX, 0_u32); house.graph().node_count()];
        let start = house.start().get();
        bencher.counter(ItemsCount::new(house.graph().arcs().len())).bench_local(|| {
            points.fill((u32::MAX, 0));
            points[start] = (0, 0);
            for arc in black_box(&arcs) {
                let (cost, came) = points[arc.from as usize];
                let turn = if arc.is_turn(came) { turn } else { 0 };
                let reached = cost.saturating_add(arc.cost).saturating_add(turn);
                let end = &mut points[arc.to as usize];
                if reached < end.0 {
                    *end = (reached, arc.arrive);
                }
            }
            points[start].0
        });
    }

    /// What every arc costs a profile, reckoned anew.
    #[divan::bench(args = HOUSES)]
    fn weights(bencher: Bencher<'_, '_>, house: House) {
        let profile = DEMO.profiles.of(ProfileKind::Walking);
        let closed = [Part::Transfer(TransferIndex(0))];
        bencher
            .counter(ItemsCount::new(house.graph().arcs().len()))
            .bench(|| Weights::new(house.graph(), profile, black_box(&closed)));
    }
}

/// A lift fails while a visitor looks at a way through a tower of 5 000 points.
#[divan::bench_group(max_time = 2)]
mod outage {
    use super::*;

    /// New weights, the tree, the way, the smooth line to draw, and each step as a sentence.
    #[divan::bench]
    fn to_another_way_with_its_line_and_sentences(bencher: Bencher<'_, '_>) {
        let house = House::Tower(&TOWER_5_000);
        let building = house.building();
        let graph = house.graph();
        let profile = DEMO.profiles.of(ProfileKind::Walking);
        let lift = building
            .transfer_indices()
            .find(|index| building.transfer(*index).kind == TransferKind::Lift)
            .expect("a tower has a lift");
        let target = NodeIndex(u32::try_from(graph.node_count()).expect("few points") - 1);
        let mut tree = Tree::grow(graph, house.weights(), house.start());
        let before = tree.route_to(graph, house.weights(), target).expect("a way");
        assert!(before.arcs.iter().any(|arc| arc.kind == ArcKind::Lift(lift)));
        let walls: Vec<Walls> =
            building.floor_indices().map(|floor| Walls::of(building, floor)).collect();
        let german = DEMO.locales.reference();
        bencher.bench_local(|| {
            let weights = Weights::new(graph, profile, black_box(&[Part::Transfer(lift)]));
            tree.regrow(graph, &weights, house.start());
            let route = tree.route_to(graph, &weights, target).expect("there are stairs");
            let guidance = guide(building, &route, Some(0.0), ProfileKind::Walking);
            let line = |leg: &Leg| {
                let drawn: Vec<Point> = route.line(leg).collect();
                walls[leg.floor.get()].smooth(&drawn)
            };
            let lines: Vec<Vec<Point>> = route.legs.iter().map(line).collect();
            let sentence = |step: &Step| {
                let detail = directions::step_detail(step).map(|detail| german.text(&detail));
                (german.text(&directions::step(building, step)), detail)
            };
            let sentences: Vec<_> = guidance.steps.iter().map(sentence).collect();
            (lines, sentences)
        });
    }
}

/// From the kiosk in the lobby of the demo office to a counter two floors up.
#[divan::bench_group(max_time = 2)]
mod way {
    use super::*;

    /// The tree, the route, its steps, and each step as a sentence of the reference language.
    #[divan::bench(args = ProfileKind::ALL.map(|kind| kind.name()))]
    fn with_its_sentences(bencher: Bencher<'_, '_>, profile: &str) {
        let content = &**DEMO;
        let profile = content.profiles.of(ProfileKind::parse(profile).expect("a profile"));
        let kiosk = content.office.kiosk_named("lobby").expect("a kiosk");
        let kiosk = content.office.kiosk(kiosk);
        let counter = content.office.counter_named("counter-12").expect("a counter");
        let counter = content.office.counter(counter);
        let number = counter.number.as_deref().expect("a number");
        let locale = content.locales.reference();
        bencher.bench(|| {
            let weights = Weights::new(&content.graph, profile, &[]);
            let tree = Tree::grow(&content.graph, &weights, black_box(kiosk.node));
            let route = tree.route_to(&content.graph, &weights, counter.node).expect("a way");
            let guidance =
                guide(&content.building, &route, Some(kiosk.heading), ProfileKind::Walking)
                    .with_counter(number);
            let sentences: Vec<(String, Option<String>)> = guidance
                .steps
                .iter()
                .map(|step| {
                    let detail = directions::step_detail(step);
                    (
                        locale.text(&directions::step(&content.building, step)),
                        detail.map(|detail| locale.text(&detail)),
                    )
                })
                .collect();
            assert!(sentences.len() > 2);
            sentences
        });
    }

    /// What a tap on a tile costs where it leads to an answer: the advice and the whole journey
    /// with its stops, without words.
    #[divan::bench]
    fn advice_and_journey(bencher: Bencher<'_, '_>) {
        let content = &**DEMO;
        let kiosk = content.office.kiosk_named("lobby").expect("a kiosk");
        let concern = content.catalogue.concern_named("extend").expect("a concern");
        let time = NaiveDate::from_ymd_opt(2026, 11, 23)
            .and_then(|day| day.and_hms_opt(9, 30, 0))
            .expect("a Monday morning");
        bencher.with_inputs(|| Visit::new(kiosk, time)).bench_values(|mut visit| {
            visit.show(black_box(Goal::Concern(concern, Some('M'))), content);
            assert!(visit.journey.as_ref().is_ok_and(|journey| journey.stages.len() > 1));
            visit
        });
    }
}

/// The demo office with its catalogue and its four languages.
#[divan::bench_group(max_time = 3)]
mod office {
    use super::*;

    /// From files on disk to content.
    #[divan::bench]
    fn load_from_disk() {
        let loaded = load(black_box(&sources()));
        assert!(loaded.content.is_some());
    }

    /// From the files in the program to content.
    #[divan::bench]
    fn load_built_in() {
        let loaded = load(black_box(&Sources::built_in()));
        assert!(loaded.content.is_some());
    }

    /// Every rule, on files that are read already.
    #[divan::bench]
    fn check_only(bencher: Bencher<'_, '_>) {
        let loaded = load(&sources());
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        bencher.bench_local(|| check(black_box(&loaded), day));
    }

    /// What `leitsystem check` does: reads the files and applies every rule.
    #[divan::bench]
    fn load_and_check() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let loaded = load(black_box(&sources()));
        let _ = black_box(check(&loaded, day));
    }

    /// From a building's file to the network of a tower.
    #[divan::bench]
    fn network_of_5_000_points() -> usize {
        Graph::new(black_box(&TOWER_5_000.building)).node_count()
    }
}
