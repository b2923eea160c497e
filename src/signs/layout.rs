//! Where signs hang, and what stands on each.

use super::{
    Arrow, House, Line, Mobility, StartKind,
    course::Course,
    grouping::{Change, Grouping, Known, pages},
};
use crate::floorplan::{
    FloorIndex, NodeIndex,
    geometry::{Point, turn},
};
use std::collections::{BTreeMap, BTreeSet};

/// A sign is read from at least this many metres …
const NEAREST_READER: f64 = 5.0;
/// … and from no more than this many: whoever is further away has time to come nearer.
const FURTHEST_READER: f64 = 15.0;
/// A way within so many degrees of straight lets one see a sign at its end.
const STRAIGHT: f64 = 20.0;

/// All signs of a house.
#[derive(Debug, Clone, PartialEq)]
pub struct Schedule {
    /// The signs, floor by floor and point by point.
    pub signs: Vec<Sign>,
}

/// A sign: one panel at one point, for readers who come from one side.
#[derive(Debug, Clone, PartialEq)]
pub struct Sign {
    /// Counts the points with signs of its floor, from one.
    pub number: u32,
    /// Counts the signs of its point, from zero.
    pub face: u32,
    /// The floor.
    pub floor: FloorIndex,
    /// The point.
    pub node: NodeIndex,
    /// Where it hangs.
    pub at: Point,
    /// Where it looks: degrees clockwise from the plan's up, against the reader.
    pub facing: f64,
    /// From where its readers come.
    pub approach: Approach,
    /// Why it hangs there.
    pub reason: Reason,
    /// What is on it.
    pub panel: Panel,
    /// Its lines, at most [`super::MOST_LINES`].
    pub lines: Vec<Line>,
    /// From how many metres it has to be legible.
    pub reading_distance: f64,
}

/// From where one comes to a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Approach {
    /// One begins there: the place among the house's starts.
    Start(usize),
    /// By a way, as a place in the house's network.
    Way(u32),
}

/// Why a sign hangs where it does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// Visitors begin here.
    Start,
    /// They have left a lift or stairs.
    NewFloor,
    /// Ways part.
    Parting,
    /// All ways turn.
    Turn,
}

impl Reason {
    /// Its name in schedules.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::NewFloor => "new-floor",
            Self::Parting => "parting",
            Self::Turn => "turn",
        }
    }
}

/// What is on a sign; never mixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Panel {
    /// Zones, counters, rooms.
    Destinations,
    /// Services.
    Services,
}

impl Panel {
    /// Its name in schedules.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Destinations => "destinations",
            Self::Services => "services",
        }
    }
}

impl Sign {
    /// Height of its capitals in millimetres: reading distance / 300 (BGV A8, 4.9.2), rounded up
    /// to the next 5 mm. DIN 32975 asks for more where people of low vision are to read it.
    pub fn letter_height(&self) -> u32 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a reading distance lies between 5 and 15 metres"
        )]
        let steps = (self.reading_distance * 1000.0 / 300.0 / 5.0).ceil() as u32;
        steps * 5
    }
}

/// One way by the signs: where one stands and on which way one goes on.
struct Trace {
    destination: usize,
    mobility: Mobility,
    stops: Vec<(Approach, u32)>,
}

/// What is known of somewhere where somebody stands.
struct Place {
    node: NodeIndex,
    looks: f64,
    reason: Option<Reason>,
    /// Where to go on, by destination.
    next: [BTreeMap<usize, u32>; 2],
    known: [Known; 2],
}

impl Schedule {
    /// The signs that a house needs.
    pub fn new(house: &House<'_>) -> Self {
        let traces = traces(house);
        let mut places = places(house, &traces);
        know(house, &traces, &mut places);
        let fine = fine(house, &traces, &places);
        let mut signs = Vec::new();
        for (approach, place) in places.iter().filter(|(_, place)| place.reason.is_some()) {
            let named = fine.get(approach).cloned().unwrap_or_default();
            for (panel, lines) in panels(house, place, &named) {
                signs.push(Sign {
                    number: 0,
                    face: 0,
                    floor: house.building.node(place.node).floor,
                    node: place.node,
                    at: house.building.node(place.node).at,
                    facing: (place.looks + 180.0).rem_euclid(360.0),
                    approach: *approach,
                    reason: place.reason.unwrap_or(Reason::Turn),
                    panel,
                    lines,
                    reading_distance: reading_distance(house, *approach),
                });
            }
        }
        // A stable sort keeps the panels of one approach together.
        signs.sort_by_key(|sign| (sign.floor, sign.node, sign.approach));
        number(&mut signs);
        Self { signs }
    }
}

fn number(signs: &mut [Sign]) {
    let mut last: Option<(FloorIndex, NodeIndex, u32, u32)> = None;
    for sign in signs {
        let (number, face) = match last {
            Some((floor, node, number, face)) if floor == sign.floor && node == sign.node => {
                (number, face + 1)
            }
            Some((floor, _, number, _)) if floor == sign.floor => (number + 1, 0),
            _ => (1, 0),
        };
        (sign.number, sign.face) = (number, face);
        last = Some((sign.floor, sign.node, number, face));
    }
}

/// All ways from the starts to the destinations.
fn traces(house: &House<'_>) -> Vec<Trace> {
    let sight = &house.sight;
    let mut traces = Vec::new();
    for (dest, destination) in house.destinations.iter().enumerate() {
        for mobility in Mobility::ALL {
            let turning = house.weights(mobility).profile().turn;
            let course = Course::new(&sight.network, mobility, turning, &destination.nodes);
            for (index, start) in house.starts.iter().enumerate() {
                if destination.nodes.contains(&start.node) || !house.begins(start, mobility) {
                    continue;
                }
                let mut stops = Vec::new();
                // Nobody comes in to go out again and in at another door.
                let may = |way: u32| start.kind != StartKind::Entrance || !sight.is_outdoors(way);
                let mut next = course.from(&sight.network, mobility, start.node, may);
                let mut approach = Approach::Start(index);
                while let Some(way) = next {
                    stops.push((approach, way));
                    approach = Approach::Way(way);
                    let node = sight.way(way).to;
                    let after = course.after(way);
                    let rides = after.is_some_and(|after| sight.way(after).change.is_some());
                    let plate = sight.plate(mobility, node, destination, &house.doors[dest]);
                    next = after.filter(|_| rides || plate.is_none());
                }
                if !stops.is_empty() {
                    traces.push(Trace { destination: dest, mobility, stops });
                }
            }
        }
    }
    traces
}

/// Everywhere where a way leads, and where a sign is needed.
fn places(house: &House<'_>, traces: &[Trace]) -> BTreeMap<Approach, Place> {
    let sight = &house.sight;
    let mut places: BTreeMap<Approach, Place> = BTreeMap::new();
    for trace in traces {
        let mut arrives = false;
        for (approach, next) in &trace.stops {
            let node = sight.way(*next).from;
            let place = places.entry(*approach).or_insert_with(|| Place {
                node,
                looks: match approach {
                    Approach::Start(start) => house.starts[*start].heading,
                    Approach::Way(way) => sight.looks(*way).unwrap_or_default(),
                },
                reason: None,
                next: [BTreeMap::new(), BTreeMap::new()],
                known: [Known::default(), Known::default()],
            });
            place.next[trace.mobility as usize].insert(trace.destination, *next);
            let rides = sight.way(*next).change.is_some();
            let reason = match approach {
                Approach::Start(_) => Some(Reason::Start),
                Approach::Way(_) if arrives && (rides || !sight.in_shaft(node)) => {
                    arrives = false;
                    Some(Reason::NewFloor)
                }
                Approach::Way(way) => {
                    (!rides && sight.unasked(*way) != Some(*next)).then_some(Reason::Turn)
                }
            };
            // Who came out of a lift wants to know where he is even where the way is plain.
            place.reason = place.reason.into_iter().chain(reason).min();
            arrives |= rides;
        }
    }
    for place in places.values_mut().filter(|place| place.reason == Some(Reason::Turn)) {
        let next: BTreeSet<_> = place.next.iter().flat_map(BTreeMap::values).collect();
        if next.len() > 1 {
            place.reason = Some(Reason::Parting);
        }
    }
    places
}

/// Fills in arrows, changes of floor and metres at the places with signs.
fn know(house: &House<'_>, traces: &[Trace], places: &mut BTreeMap<Approach, Place>) {
    for trace in traces {
        let mut change: Option<Change> = None;
        let mut metres = 0.0;
        for (approach, next) in trace.stops.iter().rev() {
            metres += f64::from(house.sight.way(*next).millimetres) / 1000.0;
            change = house.sight.way(*next).change.or(change);
            let Some(place) = places.get_mut(approach) else { continue };
            if place.reason.is_none() {
                continue;
            }
            let arrow = arrow(house, place, trace.destination, *next, change.as_ref());
            let known = &mut place.known[trace.mobility as usize];
            known.keys.insert(trace.destination, (arrow, change));
            known.metres.insert(trace.destination, metres);
            change = None;
        }
    }
}

/// The arrow by which a reader finds a way: the nearest to its direction that cannot be mistaken
/// for another way.
fn arrow(
    house: &House<'_>,
    place: &Place,
    dest: usize,
    next: u32,
    change: Option<&Change>,
) -> Arrow {
    let sight = &house.sight;
    let Some(leaves) = sight.network.sets_out(next) else { return Arrow::Ahead };
    let off = |arrow: &Arrow| turn(place.looks + arrow.degrees(), leaves).abs();
    let mut arrows = Arrow::ALL;
    arrows.sort_by(|a, b| off(a).total_cmp(&off(b)));
    let clear = |arrow: &&Arrow| {
        let seeks = |node| house.is_at(dest, node);
        sight.follow(place.node, place.looks, **arrow, change, &seeks) == Ok(next)
    };
    *arrows.iter().find(clear).unwrap_or(&arrows[0])
}

/// For each place the destinations that an earlier sign has named by themselves: they must not
/// disappear into their zone again.
fn fine(
    house: &House<'_>,
    traces: &[Trace],
    places: &BTreeMap<Approach, Place>,
) -> BTreeMap<Approach, BTreeSet<usize>> {
    let mut fine: BTreeMap<Approach, BTreeSet<usize>> = BTreeMap::new();
    loop {
        let mut named: BTreeMap<Approach, [BTreeSet<usize>; 2]> = BTreeMap::new();
        for (approach, place) in places.iter().filter(|(_, place)| place.reason.is_some()) {
            let before = fine.get(approach).cloned().unwrap_or_default();
            let own = named.entry(*approach).or_default();
            for (_, lines) in panels(house, place, &before) {
                for line in lines.iter().filter(|line| line.group.is_fine()) {
                    own[usize::from(line.step_free)].extend(&line.members);
                }
            }
        }
        let mut grown = false;
        for trace in traces {
            let mut seen = false;
            for (approach, _) in &trace.stops {
                let Some([plain, parted]) = named.get(approach) else { continue };
                if seen {
                    let known = fine.entry(*approach).or_default();
                    grown |= known.insert(trace.destination);
                }
                seen |= plain.contains(&trace.destination)
                    || (trace.mobility == Mobility::StepFree
                        && parted.contains(&trace.destination));
            }
        }
        if !grown {
            return fine;
        }
    }
}

fn panels(house: &House<'_>, place: &Place, fine: &BTreeSet<usize>) -> Vec<(Panel, Vec<Line>)> {
    let grouping = Grouping {
        destinations: &house.destinations,
        floor: house.building.node(place.node).floor,
        fine,
    };
    let [walking, step_free] = &place.known;
    let panel = |panel: Panel| {
        let lines = grouping.lines(walking, step_free, panel == Panel::Services);
        pages(lines).into_iter().map(move |page| (panel, page))
    };
    panel(Panel::Destinations).chain(panel(Panel::Services)).collect()
}

/// How far one walks straight towards a sign before one has to know.
fn reading_distance(house: &House<'_>, approach: Approach) -> f64 {
    let network = &house.sight.network;
    let mut metres = 0.0;
    let mut at = match approach {
        Approach::Start(_) => None,
        Approach::Way(way) => Some(way),
    };
    while let Some(way) = at {
        metres += f64::from(network.way(way).millimetres) / 1000.0;
        if metres >= FURTHEST_READER {
            break;
        }
        let straight =
            |before: &&u32| network.turn(**before, way).is_some_and(|turn| turn.abs() < STRAIGHT);
        at = network.incoming(network.way(way).from).iter().find(straight).copied();
    }
    metres.clamp(NEAREST_READER, FURTHEST_READER)
}
