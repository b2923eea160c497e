//! A journey: the way to a destination, past the stops that come first, cut into what one floor shows.

use crate::{
    advice::{Advice, Place},
    content::Content,
    floorplan::{FacilityKind, NodeIndex},
    guidance::{Guidance, guide, minutes_to_say},
    office::KioskIndex,
    routing::{Arc, ArcKind, Leg, ProfileKind, Route, Tree, Unreachable},
    status::Today,
};
use chrono::NaiveDateTime;

/// Why no way is shown.
#[derive(Debug, Clone, PartialEq)]
pub enum NoWay {
    /// The destination is not in this house, or there is none.
    Elsewhere,
    /// The house has no way for this visitor.
    Blocked(Unreachable),
}

/// The way to a destination.
#[derive(Debug, Clone, PartialEq)]
pub struct Journey {
    /// From one stop to the next.
    pub stages: Vec<Stage>,
    /// What is drawn and said at one time, in order.
    pub stretches: Vec<Stretch>,
}

/// The way from one stop to the next.
#[derive(Debug, Clone, PartialEq)]
pub struct Stage {
    /// What it leads to.
    pub target: Target,
    /// The way.
    pub route: Route,
    /// What to say of it.
    pub guidance: Guidance,
}

/// What a stage leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A machine or desk that comes first.
    Stop(FacilityKind),
    /// What was asked for.
    Destination(Place),
    /// Back to where the visit began.
    Start,
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
        let kiosk = content.office.kiosk(kiosk);
        let weights = Today::new(content, now).weights(profile);
        let targets = advice.place.nodes(content, now);
        if targets.is_empty() {
            return Err(NoWay::Elsewhere);
        }
        let grow = |start: NodeIndex| Tree::grow(&content.graph, &weights, start);
        let to_nearest = |tree: &Tree, targets: &[NodeIndex]| {
            let target = tree.nearest(targets.iter().copied()).unwrap_or(targets[0]);
            tree.route_to(&content.graph, &weights, target).map_err(NoWay::Blocked)
        };
        let mut stages = Vec::new();
        if returning {
            let from = to_nearest(&grow(kiosk.node), &targets)?.target();
            let route = to_nearest(&grow(from), &[kiosk.node])?;
            stages.push(stage(content, Target::Start, route, None));
        } else {
            let mut start = kiosk.node;
            let mut facing = Some(kiosk.heading);
            let stops = if with_stops { advice.stops.as_slice() } else { &[] };
            for kind in stops {
                let machines: Vec<_> = content.building.facilities(*kind).collect();
                // A machine that this visitor cannot reach does not block the way to the counter.
                let Some(Ok(route)) =
                    (!machines.is_empty()).then(|| to_nearest(&grow(start), &machines))
                else {
                    continue;
                };
                start = route.target();
                stages.push(stage(content, Target::Stop(*kind), route, facing.take()));
            }
            let route = to_nearest(&grow(start), &targets)?;
            stages.push(stage(content, Target::Destination(advice.place), route, facing));
        }
        let stretches = stages
            .iter()
            .enumerate()
            .flat_map(|(index, stage)| {
                stage.route.legs.iter().map(move |leg| Stretch { stage: index, leg: *leg })
            })
            .collect();
        Ok(Self { stages, stretches })
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

fn stage(content: &Content, target: Target, route: Route, facing: Option<f64>) -> Stage {
    let mut guidance = guide(&content.building, &route, facing);
    if let Target::Destination(Place::Counter(counter)) = target
        && let Some(number) = &content.office.counter(counter).number
    {
        guidance = guidance.with_counter(number);
    }
    if target == Target::Start {
        guidance = guidance.back_to_start();
    }
    Stage { target, route, guidance }
}
