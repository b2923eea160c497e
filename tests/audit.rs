//! The audit against brute force: the part is taken out of the building's file, the change is made
//! in it, and the ways are sought again.

#[path = "audit/change.rs"]
mod change;
#[path = "support/profiles.rs"]
mod profiles;
#[path = "routing/random.rs"]
mod random;

use leitsystem::{
    floorplan::{Building, DoorOpening, NodeIndex, Part},
    hours::Holidays,
    routing::{
        Graph, ProfileKind, Route, Tree, Weights,
        audit::{Audit, Longer, Remedy, Scope},
    },
};
use profiles::{profiles, weights};
use proptest::prelude::*;
use random::Ways;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A building with the network that belongs to it.
struct House {
    building: Building,
    graph: Graph,
    starts: Vec<NodeIndex>,
    destinations: Vec<Vec<NodeIndex>>,
}

impl House {
    /// Visitors begin at two points and go to every point; the last two destinations have several.
    fn new(file: &Value) -> Self {
        let file = serde_json::from_value(file.clone()).expect("a building");
        let (building, findings) = Building::resolve(&file, &Holidays::default());
        assert!(findings.iter().all(|finding| finding.rule.code() != "P001"), "{findings:?}");
        let graph = Graph::new(&building);
        let all: Vec<NodeIndex> = building.node_indices().collect();
        let last = *all.last().expect("a point");
        let mut destinations: Vec<Vec<NodeIndex>> = all.iter().map(|node| vec![*node]).collect();
        destinations.push(all.iter().copied().skip(1).step_by(3).collect());
        destinations.push(vec![last, all[all.len() / 2]]);
        Self { building, graph, starts: vec![NodeIndex(0), last], destinations }
    }

    fn audit(&self, kinds: &[ProfileKind], closed: &[Part]) -> Audit {
        Audit::new(&Scope {
            building: &self.building,
            graph: &self.graph,
            profiles: profiles(),
            kinds,
            closed,
            starts: &self.starts,
            destinations: &self.destinations,
        })
    }

    /// The time to each destination, by a search of its own.
    fn times(&self, kind: ProfileKind, start: usize, closed: &[Part]) -> Vec<Option<u32>> {
        let routes = self.routes(kind, start, closed).into_iter();
        routes.map(|route| route.map(|route| route.time)).collect()
    }

    /// The route to each destination. Who begins at a door has to pass it.
    fn routes(&self, kind: ProfileKind, start: usize, closed: &[Part]) -> Vec<Option<Route>> {
        let weights = match closed {
            [] => weights(&self.graph, kind),
            _ => Weights::new(&self.graph, profiles().of(kind), closed),
        };
        let tree = Tree::grow(&self.graph, &weights, self.starts[start]);
        let enters = self.enters(kind, self.starts[start], closed);
        self.destinations
            .iter()
            .map(|nodes| {
                let target = tree.nearest(nodes.iter().copied()).filter(|_| enters)?;
                Some(tree.route_to(&self.graph, &weights, target).expect("it is reached"))
            })
            .collect()
    }

    fn enters(&self, kind: ProfileKind, start: NodeIndex, closed: &[Part]) -> bool {
        let profile = profiles().of(kind);
        self.building.node(start).door.is_none_or(|door| {
            let wide = door.width >= f64::from(profile.door_width) / 1000.0;
            let low = door.threshold <= f64::from(profile.threshold) / 1000.0;
            let turns = door.opening != DoorOpening::Revolving || profile.revolving_door.is_some();
            let public = door.access == leitsystem::floorplan::Access::Public;
            wide && low && turns && public && !closed.contains(&Part::Door(start))
        })
    }
}

/// The same file without a part: the lift is removed, the door is locked for visitors.
fn without(file: &Value, house: &House, part: Part) -> Value {
    let mut file = file.clone();
    match part {
        Part::Transfer(index) => {
            // A transfer without stops keeps the numbers of the others.
            file["transfers"][index.get()]["stops"] = json!([]);
        }
        Part::Door(node) => {
            change::node(&mut file, &house.building, node)["door"]["access"] = "staff".into();
        }
        Part::Link(_) | Part::Room(_) => unreachable!("only lifts, stairs and doors fail"),
    }
    file
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn the_tables_say_what_a_search_says(file in random::buildings(Ways::All)) {
        let house = House::new(&file);
        let audit = house.audit(&ProfileKind::ALL, &[]);
        prop_assert_eq!(audit.tables.len(), ProfileKind::ALL.len());
        for (table, kind) in audit.tables.iter().zip(ProfileKind::ALL) {
            prop_assert_eq!(table.kind, kind);
            for start in 0..house.starts.len() {
                let routes = house.routes(kind, start, &[]);
                for (way, route) in table.ways[start].iter().zip(routes) {
                    let asked = way.map(|way| (way.target, way.time, way.steps, way.turns));
                    let metres = way.map(|way| way.length as f64 / 1000.0);
                    prop_assert_eq!(metres, route.as_ref().map(|route| route.metres));
                    let route = route.map(|to| (to.target(), to.time, to.steps, to.turns));
                    prop_assert_eq!(asked, route);
                }
            }
        }
    }

    /// For every part, profile and start: what the audit calls lost is exactly what can be reached
    /// in the building and not in the building without the part.
    #[test]
    fn what_is_lost_is_what_the_building_without_the_part_lacks(file in random::buildings(Ways::All)) {
        let house = House::new(&file);
        let kinds = ProfileKind::ALL;
        let audit = house.audit(&kinds, &[]);
        let doors = house.building.node_indices().filter(|node| {
            let door = house.building.node(*node).door;
            door.is_some_and(|door| door.opening != DoorOpening::Open)
        });
        let transfers = house.building.transfer_indices().map(Part::Transfer);
        let mut seen = 0;
        for part in transfers.chain(doors.map(Part::Door)) {
            let mutilated = House::new(&without(&file, &house, part));
            let failure = audit.failures.iter().find(|failure| failure.part == part);
            for (kind, start) in kinds.into_iter().flat_map(|kind| [(kind, 0), (kind, 1)]) {
                if part == Part::Door(house.starts[start]) {
                    continue;
                }
                let before = house.times(kind, start, &[]);
                let after = mutilated.times(kind, start, &[]);
                let lost: Vec<usize> = (0..before.len())
                    .filter(|to| before[*to].is_some() && after[*to].is_none())
                    .collect();
                let longer: Vec<Longer> = (0..before.len())
                    .filter_map(|destination| {
                        let (before, after) = (before[destination]?, after[destination]?);
                        let longer = Longer { destination, before, after };
                        Longer::is_much(before, after).then_some(longer)
                    })
                    .collect();
                let loss = failure
                    .and_then(|failure| {
                        failure.losses.iter().find(|loss| (loss.kind, loss.start) == (kind, start))
                    });
                let said = loss.map(|loss| loss.lost.clone()).unwrap_or_default();
                prop_assert_eq!(&said, &lost, "{:?} without {:?}", kind, part);
                let said = loss.map(|loss| loss.longer.clone()).unwrap_or_default();
                prop_assert_eq!(said, longer, "{:?} without {:?}", kind, part);
                seen += usize::from(loss.is_some());
            }
        }
        let told: usize = audit.failures.iter().map(|failure| failure.losses.len()).sum();
        prop_assert_eq!(told, seen, "nothing is told of parts that cannot fail");
    }

    /// The mends are made in the file, one after the other: each opens what it says, and in the
    /// end everything is open that is on no island.
    #[test]
    fn a_mend_made_in_the_file_opens_what_it_says(file in random::buildings(Ways::All)) {
        let house = House::new(&file);
        let islands = house.audit(&[], &[]).islands;
        for kind in ProfileKind::ALL {
            let audit = house.audit(&[kind], &[]);
            let mut mended = file.clone();
            let reached = |file: &Value| -> BTreeSet<(usize, usize)> {
                let house = House::new(file);
                (0..2)
                    .flat_map(|start| {
                        let times = house.times(kind, start, &[]).into_iter().enumerate();
                        times.filter(|(_, time)| time.is_some()).map(move |(to, _)| (start, to))
                    })
                    .collect()
            };
            let mut open = reached(&mended);
            for mend in &audit.mends {
                prop_assert_eq!(mend.kind, kind);
                for remedy in &mend.remedies {
                    change::make(&mut mended, &house.building, *remedy);
                }
                let now = reached(&mended);
                let opened: BTreeSet<_> = now.difference(&open).copied().collect();
                let said: BTreeSet<_> = mend.opens.iter().copied().collect();
                prop_assert_eq!(&opened, &said, "{:?}: {:?}", kind, mend.remedies);
                open = now;
            }
            for start in 0..2 {
                for to in 0..house.destinations.len() {
                    let on_island = islands.iter().any(|island| island.destinations.contains(&to));
                    // Another start may be on the island of this one's destination.
                    let joined = house.joined(start, to);
                    prop_assert!(!on_island || !joined);
                    prop_assert_eq!(open.contains(&(start, to)), joined, "{:?} {} {}", kind, start, to);
                }
            }
        }
    }

    /// What can only be reached when something reopens is opened by reopening it.
    #[test]
    fn what_is_closed_is_reopened(
        file in prop_oneof![random::buildings(Ways::All), random::buildings(Ways::Reversible)],
        chosen in random::some_parts(),
    ) {
        let house = House::new(&file);
        let closed = random::parts(&house.building, &chosen);
        let audit = house.audit(&[ProfileKind::Walking], &closed);
        for start in 0..house.starts.len() {
            let times: Vec<_> =
                audit.tables[0].ways[start].iter().map(|way| way.map(|way| way.time)).collect();
            prop_assert_eq!(&times, &house.times(ProfileKind::Walking, start, &closed));
            let before = house.times(ProfileKind::Walking, start, &[]);
            for (to, time) in times.iter().enumerate() {
                if time.is_none() && before[to].is_some() {
                    let opens = audit.mends.iter().find(|mend| mend.opens.contains(&(start, to)));
                    let place = audit.mends.iter().position(|mend| Some(mend) == opens);
                    let done = &audit.mends[..=place.expect("a mend opens it")];
                    let mut remedies = done.iter().flat_map(|mend| &mend.remedies);
                    let reopens = |one: &Remedy| matches!(one, Remedy::Reopen(part) if closed.contains(part));
                    prop_assert!(remedies.any(reopens), "{:?}", done);
                }
            }
        }
    }
}

impl House {
    /// Whether a start and a destination hang together, in whatever direction and whoever asks.
    fn joined(&self, start: usize, to: usize) -> bool {
        let mut joined = vec![false; self.building.nodes.len()];
        joined[self.starts[start].get()] = true;
        loop {
            let mut grown = false;
            for arc in self.graph.arcs() {
                let (from, to) = (arc.from.get(), arc.to.get());
                if joined[from] != joined[to] {
                    (joined[from], joined[to], grown) = (true, true, true);
                }
            }
            if !grown {
                break;
            }
        }
        self.destinations[to].iter().any(|node| joined[node.get()])
    }
}

/// A corridor of three points with a room behind a door, and two points that nothing leads to.
fn corridor() -> Value {
    json!({
        "version": 1,
        "floors": [{
            "id": "ground", "ordinal": 0, "label": "EG",
            "rooms": [
                {"id": "corridor", "kind": "corridor", "outline": [[0, 0], [12, 0], [12, 3], [0, 3]]},
                {"id": "cell", "kind": "office", "outline": [[0, 3], [6, 3], [6, 8], [0, 8]]},
                {"id": "hall", "kind": "hall", "outline": [[12, 0], [20, 0], [20, 3], [12, 3]]}
            ],
            "nodes": [
                {"id": "start", "at": [1, 1.5]},
                {"id": "middle", "at": [5, 1.5]},
                {"id": "door", "at": [5, 3], "kind": "door", "door": {"width": 0.78, "threshold": 0.05}},
                {"id": "desk", "at": [5, 5], "kind": "place"},
                {"id": "near", "at": [11, 1.5]},
                {"id": "far", "at": [14, 1.5]},
                {"id": "end", "at": [9, 1.5]}
            ],
            "links": [
                {"from": "start", "to": "middle"},
                {"from": "middle", "to": "door"},
                {"from": "door", "to": "desk"},
                {"from": "near", "to": "far"},
                {"from": "middle", "to": "end", "kind": "steps", "steps": 3, "rise": 0.5, "handrail": false}
            ]
        }],
        "transfers": []
    })
}

fn audit_of(house: &House, start: &str, to: &[&str], kinds: &[ProfileKind]) -> Audit {
    let node = |id: &&str| house.building.node_named(id).expect("a point");
    Audit::new(&Scope {
        building: &house.building,
        graph: &house.graph,
        profiles: profiles(),
        kinds,
        closed: &[],
        starts: &[node(&start)],
        destinations: &to.iter().map(|id| vec![node(id)]).collect::<Vec<_>>(),
    })
}

#[test]
fn a_door_is_mended_as_wide_and_as_low_as_each_profile_needs_it() {
    let house = House::new(&corridor());
    let door = house.building.node_named("door").expect("a point");
    let kinds = [ProfileKind::Walking, ProfileKind::StepFree, ProfileKind::Pram];
    let audit = audit_of(&house, "start", &["desk", "middle"], &kinds);
    assert!(audit.tables[0].ways[0].iter().all(Option::is_some));
    assert!(audit.tables[1].ways[0][0].is_none() && audit.tables[1].ways[0][1].is_some());
    let [mend] = &audit.mends[..] else { panic!("a pram passes 0.78 m: {:?}", audit.mends) };
    assert_eq!((mend.kind, &mend.opens[..]), (ProfileKind::StepFree, &[(0, 0)][..]));
    assert_eq!(
        mend.remedies,
        [
            Remedy::LowerThreshold { door, is: 50, wanted: 20 },
            Remedy::WiderDoor { door, is: 780, wanted: 900 }
        ]
    );
    // Who passes the door loses the desk with it; who does not, loses nothing.
    let [failure] = &audit.failures[..] else { panic!("{:?}", audit.failures) };
    assert_eq!(failure.part, Part::Door(door));
    let losers: Vec<_> = failure.losses.iter().map(|loss| (loss.kind, &loss.lost[..])).collect();
    assert_eq!(losers, [(ProfileKind::Walking, &[0][..]), (ProfileKind::Pram, &[0][..])]);
}

#[test]
fn steps_want_a_ramp_or_a_handrail() {
    let house = House::new(&corridor());
    let audit = audit_of(&house, "start", &["end"], &[ProfileKind::StepFree, ProfileKind::Stick]);
    let steps = house.building.link_indices().nth(4).expect("a link");
    let mends: Vec<_> = audit.mends.iter().map(|mend| (mend.kind, &mend.remedies[..])).collect();
    assert_eq!(
        mends,
        [
            (ProfileKind::StepFree, &[Remedy::RampBesideSteps(steps)][..]),
            (ProfileKind::Stick, &[Remedy::HandrailOnSteps(steps)][..])
        ]
    );
}

#[test]
fn an_island_is_named_with_the_nearest_link() {
    let house = House::new(&corridor());
    let kinds = [ProfileKind::Walking];
    let audit = audit_of(&house, "start", &["desk", "far", "near"], &kinds);
    assert!(audit.mends.is_empty(), "{:?}", audit.mends);
    let [island] = &audit.islands[..] else { panic!("{:?}", audit.islands) };
    assert_eq!((&island.destinations[..], island.points), (&[1, 2][..], 2));
    let link = island.nearest.expect("a link");
    let id = |node| house.building.node(node).id.as_str();
    assert_eq!((id(link.from), id(link.to), link.through_wall), ("end", "near", false));
    assert!((link.metres - 2.0).abs() < 1e-9);

    // A wall between the two is told, and a longer link around it is taken where there is one.
    let mut file = corridor();
    let floor = &mut file["floors"][0];
    floor["rooms"][2]["outline"] = json!([[10, 0], [20, 0], [20, 3], [10, 3]]);
    floor["rooms"][0]["outline"] = json!([[0, 0], [10, 0], [10, 3], [0, 3]]);
    let house = House::new(&file);
    let audit = audit_of(&house, "start", &["near"], &kinds);
    assert!(audit.islands[0].nearest.expect("a link").through_wall);

    // On a floor of its own there is nothing to link it with.
    let mut floor = file["floors"][0].clone();
    floor["id"] = "attic".into();
    floor["ordinal"] = 1.into();
    floor["rooms"] = json!([]);
    floor["nodes"] = json!([{"id": "attic-desk", "at": [1, 1], "kind": "place"}]);
    floor["links"] = json!([]);
    file["floors"].as_array_mut().expect("floors").push(floor);
    let house = House::new(&file);
    let audit = audit_of(&house, "start", &["attic-desk"], &kinds);
    assert_eq!(audit.islands[0].nearest, None);
}
