//! A journey: the way to a destination, past the stops that come first, cut into what one floor shows.

use crate::{
    advice::{Advice, Place},
    content::Content,
    floorplan::{FacilityKind, NodeIndex, Part, geometry::Point},
    guidance::{
        Guidance, Seats, facing_after, guide, guide_as_far, minutes_to_say, seats_on_the_way,
    },
    office::{Kiosk, KioskIndex},
    routing::{Arc, ArcKind, Barrier, Leg, ProfileKind, Route, Tree, Unreachable, Weights},
    status::Today,
};
use chrono::NaiveDateTime;

/// Why there is no way to where the visitor wants to go.
#[derive(Debug, Clone, PartialEq)]
pub enum NoWay {
    /// The destination is not in this house, or there is none.
    Elsewhere,
    /// The house has no way for this visitor at this time.
    Blocked {
        /// What bars it.
        reason: Unreachable,
        /// The way as far as it goes, if any part of it can be walked.
        partly: Option<Box<Journey>>,
    },
}

/// The way to a destination.
#[derive(Debug, Clone, PartialEq)]
pub struct Journey {
    /// From one stop to the next.
    pub stages: Vec<Stage>,
    /// What is drawn and said at one time, in order.
    pub stretches: Vec<Stretch>,
    /// What would be on the way if it were not closed today.
    pub avoided: Vec<Part>,
}

/// The way from one stop to the next.
#[derive(Debug, Clone, PartialEq)]
pub struct Stage {
    /// What it leads to.
    pub target: Target,
    /// The way.
    pub route: Route,
    /// The line to draw on each floor, smooth and clear of walls: one for each leg of the route.
    pub lines: Vec<Vec<Point>>,
    /// What to say of it.
    pub guidance: Guidance,
    /// Where one can sit down, for visitors who need a rest.
    pub seats: Option<Seats>,
}

impl Stage {
    /// The line to draw on one leg of its route.
    pub fn line(&self, leg: &Leg) -> &[Point] {
        let place = self.route.legs.iter().position(|other| other == leg);
        place.and_then(|place| self.lines.get(place)).map_or(&[], Vec::as_slice)
    }
}

/// What a stage leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A machine or desk that comes first.
    Stop(FacilityKind),
    /// What was asked for.
    Destination(Place),
    /// Back to the entrance by which visitors of this kiosk come.
    Entrance,
    /// Not to the destination: as far as there is a way.
    Barrier,
}

/// A part of a stage on one floor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// The stage, by its position.
    pub stage: usize,
    /// Its floor and its part of the route's points.
    pub leg: Leg,
}

impl Journey {
    /// The way from a kiosk to what is advised at a time, or back.
    ///
    /// # Errors
    ///
    /// Says why there is no way.
    pub fn find(
        content: &Content,
        kiosk: KioskIndex,
        profile: ProfileKind,
        now: NaiveDateTime,
        advice: &Advice,
        with_stops: bool,
        returning: bool,
    ) -> Result<Self, NoWay> {
        let targets = advice.place.nodes(content, now);
        if targets.is_empty() {
            return Err(NoWay::Elsewhere);
        }
        let finder = Finder { content, weights: Today::new(content, now).weights(profile) };
        let kiosk = content.office.kiosk(kiosk);
        let find = |finder: &Finder<'_>| {
            if returning {
                return finder.back(kiosk, &targets);
            }
            let stops = if with_stops { advice.stops.as_slice() } else { &[] };
            finder.there(kiosk, stops, &targets, advice.place)
        };
        let avoided = finder.avoided(find);
        match find(&finder) {
            Ok(stages) => Ok(Self::of(stages, avoided)),
            Err((reason, mut stages)) => {
                let start = stages.last().map_or(kiosk.node, |stage| stage.route.target());
                let facing = stages.is_empty().then_some(kiosk.heading);
                let partly = finder.partly(start, &targets, &reason, facing);
                stages.extend(partly);
                let partly = (!stages.is_empty()).then(|| Box::new(Self::of(stages, avoided)));
                Err(NoWay::Blocked { reason, partly })
            }
        }
    }

    fn of(stages: Vec<Stage>, avoided: Vec<Part>) -> Self {
        let stretches = stages
            .iter()
            .enumerate()
            .flat_map(|(index, stage)| {
                stage.route.legs.iter().map(move |leg| Stretch { stage: index, leg: *leg })
            })
            .collect();
        Self { stages, stretches, avoided }
    }

    /// The stage that a stretch belongs to.
    pub fn stage_of(&self, stretch: usize) -> &Stage {
        &self.stages[self.stretches[stretch].stage]
    }

    /// Metres walked in all.
    pub fn metres(&self) -> f64 {
        self.stages.iter().map(|stage| stage.route.metres).sum()
    }

    /// The time to say: from so many full minutes to so many.
    pub fn minutes(&self) -> (u32, u32) {
        minutes_to_say(self.stages.iter().map(|stage| stage.guidance.seconds).sum())
    }

    /// Whether the way climbs stairs or steps.
    pub fn has_steps(&self) -> bool {
        self.arcs().any(|arc| matches!(arc.kind, ArcKind::Steps(_) | ArcKind::Stairs(_)))
    }

    /// Whether the way takes a lift.
    pub fn has_lift(&self) -> bool {
        self.arcs().any(|arc| matches!(arc.kind, ArcKind::Lift(_)))
    }

    fn arcs(&self) -> impl Iterator<Item = &Arc> {
        self.stages.iter().flat_map(|stage| &stage.route.arcs)
    }
}

/// The stages of a journey; where the last one is missing, why, and those before it.
type Stages = Result<Vec<Stage>, (Unreachable, Vec<Stage>)>;

/// Looks for ways with the weights of one visitor at one time.
struct Finder<'a> {
    content: &'a Content,
    weights: Weights,
}

impl Finder<'_> {
    fn grow(&self, start: NodeIndex) -> Tree {
        Tree::grow(&self.content.graph, &self.weights, start)
    }

    /// The way to the nearest of some points.
    fn to_nearest(&self, tree: &Tree, targets: &[NodeIndex]) -> Result<Route, Unreachable> {
        let target = tree.nearest(targets.iter().copied()).unwrap_or(targets[0]);
        tree.route_to(&self.content.graph, &self.weights, target)
    }

    /// To a destination, past the stops.
    fn there(
        &self,
        kiosk: &Kiosk,
        stops: &[FacilityKind],
        targets: &[NodeIndex],
        place: Place,
    ) -> Stages {
        let mut stages = Vec::new();
        let mut start = kiosk.node;
        let mut facing = Some(kiosk.heading);
        for kind in stops {
            let machines: Vec<_> = self.content.building.facilities(*kind).collect();
            // A machine that this visitor cannot reach does not block the way to the counter.
            let found =
                (!machines.is_empty()).then(|| self.to_nearest(&self.grow(start), &machines));
            let Some(Ok(route)) = found else { continue };
            start = route.target();
            let looks = facing_after(&self.content.building, &route);
            stages.push(self.stage(Target::Stop(*kind), route, facing));
            facing = looks;
        }
        match self.to_nearest(&self.grow(start), targets) {
            Ok(route) => {
                stages.push(self.stage(Target::Destination(place), route, facing));
                Ok(stages)
            }
            Err(reason) => Err((reason, stages)),
        }
    }

    /// From a destination to the entrance by which one comes to a kiosk, or to the kiosk where
    /// there is no such entrance.
    fn back(&self, kiosk: &Kiosk, targets: &[NodeIndex]) -> Stages {
        let alone = |reason| (reason, Vec::new());
        let near = self.grow(kiosk.node);
        let there = self.to_nearest(&near, targets).map_err(alone)?;
        let (from, looks) = (there.target(), facing_after(&self.content.building, &there));
        let exits = self.content.building.facilities(FacilityKind::Exit);
        let entrance = near.nearest(exits).unwrap_or(kiosk.node);
        let route = self.to_nearest(&self.grow(from), &[entrance]).map_err(alone)?;
        Ok(vec![self.stage(Target::Entrance, route, looks)])
    }

    /// The way as far as it goes.
    fn partly(
        &self,
        start: NodeIndex,
        targets: &[NodeIndex],
        reason: &Unreachable,
        facing: Option<f64>,
    ) -> Option<Stage> {
        let tree = self.grow(start);
        let target = *targets.first()?;
        let route = tree.as_far_as_it_goes(&self.content.graph, &self.weights, target)?;
        let barrier = reason.first_barrier()?;
        let (building, whom) = (&self.content.building, self.weights.profile().kind);
        let guidance = guide_as_far(building, &route, facing, whom, barrier)
            .with_telephone(&self.content.office.telephone);
        Some(self.drawn(Target::Barrier, route, guidance))
    }

    /// What lies closed on the way that one would take on any other day.
    fn avoided(&self, usual: impl FnOnce(&Finder<'_>) -> Stages) -> Vec<Part> {
        if self.weights.closed().is_empty() {
            return Vec::new();
        }
        let graph = &self.content.graph;
        let weights = Weights::new(graph, self.weights.profile(), &[]);
        let stages = match usual(&Finder { content: self.content, weights }) {
            Ok(stages) | Err((_, stages)) => stages,
        };
        let mut parts: Vec<Part> = Vec::new();
        for arc in stages.iter().flat_map(|stage| &stage.route.arcs) {
            if let Err(Barrier::Closed(part)) = self.weights.weigh(graph, arc)
                && !parts.contains(&part)
            {
                parts.push(part);
            }
        }
        parts
    }

    fn stage(&self, target: Target, route: Route, facing: Option<f64>) -> Stage {
        let (building, whom) = (&self.content.building, self.weights.profile().kind);
        let mut guidance = guide(building, &route, facing, whom);
        if let Target::Destination(Place::Counter(counter)) = target
            && let Some(number) = &self.content.office.counter(counter).number
        {
            guidance = guidance.with_counter(number);
        }
        self.drawn(target, route, guidance)
    }

    /// The stage with the lines to draw, and with seats for who needs them.
    fn drawn(&self, target: Target, route: Route, guidance: Guidance) -> Stage {
        let content = self.content;
        let rests = self.weights.profile().rest.is_some();
        let seats = rests.then(|| seats_on_the_way(&content.building, &route));
        let lines = route
            .legs
            .iter()
            .map(|leg| {
                let line: Vec<Point> = route.line(leg).collect();
                content.walls[leg.floor.get()].smooth(&line)
            })
            .collect();
        Stage { target, route, lines, guidance, seats }
    }
}
