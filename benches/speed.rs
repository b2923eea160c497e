//! How fast the way is found and told, and how fast an office is read and checked.
//!
//! The search is measured beside two others on the same network: petgraph's `dijkstra`, which does
//! the same job, and one pass over all arcs that only weighs them, below which no search can come.
//! Towers of 1 000, 10 000 and 100 000 points show how the time grows with the building.

#[path = "speed/tower.rs"]
mod tower;

use chrono::NaiveDate;
use divan::{Bencher, black_box, counter::ItemsCount};
use leitsystem::{
    advice::Goal,
    check::check,
    content::{Content, DEMO_OFFICE, Sources, load},
    floorplan::{Building, NodeIndex},
    guidance::guide,
    locale::message::directions,
    routing::{Arc, Graph, Profile, ProfileKind, Tree},
    visit::Visit,
};
use petgraph::{
    algo::dijkstra,
    graph::{DiGraph, NodeIndex as PetIndex},
};
use std::{fmt, path::Path, sync::LazyLock};

fn main() {
    divan::main();
}

/// A building to search in.
#[derive(Clone, Copy)]
enum House {
    DemoOffice,
    Tower(&'static LazyLock<Building>),
}

static TOWER_1_000: LazyLock<Building> = LazyLock::new(|| tower::building(10, 1));
static TOWER_10_000: LazyLock<Building> = LazyLock::new(|| tower::building(20, 5));
static TOWER_100_000: LazyLock<Building> = LazyLock::new(|| tower::building(50, 20));

const HOUSES: [House; 4] = [
    House::DemoOffice,
    House::Tower(&TOWER_1_000),
    House::Tower(&TOWER_10_000),
    House::Tower(&TOWER_100_000),
];

impl House {
    fn building(self) -> &'static Building {
        match self {
            Self::DemoOffice => &DEMO.building,
            Self::Tower(tower) => tower,
        }
    }

    /// Where the search begins: the kiosk in the lobby, or one end of a tower's lowest corridor.
    fn start(self) -> NodeIndex {
        match self {
            Self::DemoOffice => lobby(&DEMO),
            Self::Tower(_) => NodeIndex(0),
        }
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

/// The tree of the cheapest ways from one point to all others, in milliseconds of walking time.
#[divan::bench_group(max_time = 2)]
mod tree {
    use super::*;

    /// A new tree, with the memory for it.
    #[divan::bench(args = HOUSES)]
    fn grow(bencher: Bencher<'_, '_>, house: House) {
        let graph = Graph::new(house.building());
        let profile = Profile::of(ProfileKind::Walking);
        bencher
            .counter(ItemsCount::new(graph.arcs().len()))
            .bench(|| Tree::grow(&graph, &profile, black_box(house.start())));
    }

    /// A tree that grows again in the memory it has.
    #[divan::bench(args = HOUSES)]
    fn regrow(bencher: Bencher<'_, '_>, house: House) {
        let graph = Graph::new(house.building());
        let profile = Profile::of(ProfileKind::Walking);
        let mut tree = Tree::grow(&graph, &profile, house.start());
        bencher.counter(ItemsCount::new(graph.arcs().len())).bench_local(|| {
            tree.regrow(&graph, &profile, black_box(house.start()));
        });
    }

    /// petgraph on the same arcs, which are weighed while it searches, as the tree does it.
    #[divan::bench(args = HOUSES)]
    fn petgraph_dijkstra(bencher: Bencher<'_, '_>, house: House) {
        let graph = Graph::new(house.building());
        let profile = Profile::of(ProfileKind::Walking);
        let same = in_petgraph(&graph, &profile, |arc, _| *arc);
        let start = PetIndex::new(house.start().get());
        let weigh = |arc: &Arc| profile.weigh(&graph, arc).map_or(u32::MAX, |weight| weight.cost);
        let search = |start| dijkstra(&same, start, None, |edge| weigh(edge.weight()));
        let (costs, tree) = (search(start), Tree::grow(&graph, &profile, house.start()));
        let mut nodes = house.building().node_indices();
        let equal =
            nodes.all(|node| tree.cost_to(node) == costs.get(&PetIndex::new(node.get())).copied());
        assert!(equal, "both do the same job");
        bencher
            .counter(ItemsCount::new(graph.arcs().len()))
            .bench_local(|| search(black_box(start)));
    }

    /// petgraph on arcs that are weighed beforehand: for one profile, and not counted here.
    #[divan::bench(args = HOUSES)]
    fn petgraph_dijkstra_weighed_before(bencher: Bencher<'_, '_>, house: House) {
        let graph = Graph::new(house.building());
        let profile = Profile::of(ProfileKind::Walking);
        let same = in_petgraph(&graph, &profile, |_, cost| cost);
        let start = PetIndex::new(house.start().get());
        bencher
            .counter(ItemsCount::new(graph.arcs().len()))
            .bench(|| dijkstra(&same, black_box(start), None, |edge| *edge.weight()));
    }

    /// The arcs that the profile may use, as petgraph keeps them.
    fn in_petgraph<T>(
        graph: &Graph,
        profile: &Profile,
        keep: impl Fn(&Arc, u32) -> T,
    ) -> DiGraph<(), T> {
        let mut same = DiGraph::with_capacity(graph.node_count(), graph.arcs().len());
        for _ in 0..graph.node_count() {
            same.add_node(());
        }
        let place = |node: NodeIndex| PetIndex::new(node.get());
        for arc in graph.arcs() {
            if let Ok(weight) = profile.weigh(graph, arc) {
                same.add_edge(place(arc.from), place(arc.to), keep(arc, weight.cost));
            }
        }
        same
    }

    /// The bound: every arc is weighed once and nothing is searched.
    #[divan::bench(args = HOUSES)]
    fn weigh_every_arc(bencher: Bencher<'_, '_>, house: House) {
        let graph = Graph::new(house.building());
        let profile = Profile::of(ProfileKind::Walking);
        bencher.counter(ItemsCount::new(graph.arcs().len())).bench(|| {
            let graph = black_box(&graph);
            graph
                .arcs()
                .iter()
                .filter_map(|arc| profile.weigh(graph, arc).ok())
                .fold(0_u64, |sum, weight| sum + u64::from(weight.cost))
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
        let profile = Profile::of(ProfileKind::parse(profile).expect("a profile"));
        let kiosk = content.office.kiosk_named("lobby").expect("a kiosk");
        let kiosk = content.office.kiosk(kiosk);
        let counter = content.office.counter_named("counter-12").expect("a counter");
        let counter = content.office.counter(counter);
        let number = counter.number.as_deref().expect("a number");
        let locale = content.locales.reference();
        bencher.bench(|| {
            let tree = Tree::grow(&content.graph, &profile, black_box(kiosk.node));
            let route = tree.route_to(&content.graph, counter.node).expect("a way");
            let guidance =
                guide(&content.building, &route, Some(kiosk.heading)).with_counter(number);
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
    fn network_of_10_000_points() -> usize {
        Graph::new(black_box(&TOWER_10_000)).node_count()
    }
}
