//! How fast a whole building is audited: all seven profiles, every start, every destination, every
//! part that can fail. An editor has 50 ms for it after every stroke.

#[path = "speed/tower.rs"]
mod tower;

use divan::{Bencher, counter::ItemsCount};
use leitsystem::{
    check::destination::{destinations, starts},
    content::{Content, DEMO_OFFICE, Sources, load},
    floorplan::{Building, NodeIndex, NodeKind},
    routing::{
        Graph, ProfileKind,
        audit::{Audit, Scope},
    },
};
use std::{path::Path, sync::LazyLock};

fn main() {
    divan::main();
}

static DEMO: LazyLock<std::sync::Arc<Content>> = LazyLock::new(|| {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(DEMO_OFFICE);
    load(&Sources::of_office(&folder)).content.expect("the demo office can be used")
});

/// The demo office from its kiosks and entrances to everywhere a visitor can be sent to.
#[divan::bench(max_time = 3)]
fn demo_office(bencher: Bencher<'_, '_>) {
    let content = &**DEMO;
    let begin: Vec<NodeIndex> = starts(content).0.iter().map(|start| start.node(content)).collect();
    let ends: Vec<Vec<NodeIndex>> =
        destinations(content, None).into_iter().map(|destination| destination.nodes).collect();
    audit(bencher, &content.building, &content.graph, &begin, &ends);
}

/// Ten floors with 1 000 points, from both ends of the lowest corridor to each of 400 rooms.
#[divan::bench(max_time = 3)]
fn tower_of_1_000_points(bencher: Bencher<'_, '_>) {
    tower(bencher, 1.1);
}

/// The same tower with doors of 0.80 m: no wheelchair gets anywhere, and 400 doors are to be
/// mended.
#[divan::bench(max_time = 3)]
fn tower_with_narrow_doors(bencher: Bencher<'_, '_>) {
    tower(bencher, 0.8);
}

fn tower(bencher: Bencher<'_, '_>, width: f64) {
    let mut building = tower::building(10, 1);
    for door in building.nodes.iter_mut().filter_map(|node| node.door.as_mut()) {
        door.width = width;
    }
    let graph = Graph::new(&building);
    let places = |node: &NodeIndex| building.node(*node).kind == NodeKind::Place;
    let ends: Vec<Vec<NodeIndex>> =
        building.node_indices().filter(places).map(|node| vec![node]).collect();
    let begin = [NodeIndex(0), building.node_named("point-0-0-19").expect("the other end")];
    audit(bencher, &building, &graph, &begin, &ends);
}

fn audit(
    bencher: Bencher<'_, '_>,
    building: &Building,
    graph: &Graph,
    starts: &[NodeIndex],
    destinations: &[Vec<NodeIndex>],
) {
    let scope = Scope {
        building,
        graph,
        profiles: &DEMO.profiles,
        kinds: &ProfileKind::ALL,
        closed: &[],
        starts,
        destinations,
    };
    let ways = ProfileKind::ALL.len() * starts.len() * destinations.len();
    bencher.counter(ItemsCount::new(ways)).bench(|| Audit::new(&scope));
}
