//! What a building promises: who gets where, what is lost when one part fails, and what to mend.
//!
//! An audit looks at every pair of a start and a destination for every profile. It knows no files
//! and no office, and it is quick: what a failing part takes away is read from the tree of the
//! cheapest ways and from its dominators, and a new tree is grown only where somebody's way leads
//! through the part and another way is left.

mod dominators;
mod failure;
mod incoming;
mod island;
mod mend;
mod obstacle;

pub use failure::{Failure, Longer, Loss};
pub use island::{Island, MissingLink};
pub use mend::Mend;
pub use obstacle::Remedy;

use super::{Graph, ProfileKind, Profiles, Weights};
use crate::floorplan::{Building, NodeIndex, Part};
use failure::Losses;
use incoming::Incoming;
use std::thread;

/// What is audited.
#[derive(Debug, Clone, Copy)]
pub struct Scope<'a> {
    /// The building.
    pub building: &'a Building,
    /// Its network of paths.
    pub graph: &'a Graph,
    /// What ways cost whom in it.
    pub profiles: &'a Profiles,
    /// The profiles that are audited.
    pub kinds: &'a [ProfileKind],
    /// The parts that are closed already; none for the building as it stands.
    pub closed: &'a [Part],
    /// Where visitors begin. Who begins at a door has to pass it.
    pub starts: &'a [NodeIndex],
    /// Where they go: each with the points of which any one will do.
    pub destinations: &'a [Vec<NodeIndex>],
}

/// What an audit has found. Starts and destinations are named by their places in the [`Scope`].
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Audit {
    /// Who gets where: one table for each profile, in the order in which they were asked for.
    pub tables: Vec<Table>,
    /// What is lost when one lift, staircase, escalator or door fails; only parts whose failure
    /// changes something. Lifts and stairs come first.
    pub failures: Vec<Failure>,
    /// What would open destinations that cannot be reached, for each profile in the order in which
    /// to do it: each supposes those before it.
    pub mends: Vec<Mend>,
    /// Parts of the network to which nothing leads, whoever asks.
    pub islands: Vec<Island>,
}

/// The ways of one profile.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// For whom.
    pub kind: ProfileKind,
    /// For each start, for each destination: the way, if there is one.
    pub ways: Vec<Vec<Option<Way>>>,
}

/// What a way asks of a visitor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    /// The point where it ends.
    pub target: NodeIndex,
    /// Time in milliseconds.
    pub time: u32,
    /// Length in millimetres, without lifts and stairs.
    pub length: u64,
    /// Steps, those of stairs included.
    pub steps: u32,
    /// Turns of more than 45 degrees, as the choice of the way counts them.
    pub turns: u32,
}

impl Audit {
    /// Audits a building.
    pub fn new(scope: &Scope<'_>) -> Self {
        let incoming = Incoming::new(scope.graph);
        let mut audits: Vec<Option<ProfileAudit>> = Vec::new();
        audits.resize_with(scope.kinds.len(), || None);
        // The profiles know nothing of each other.
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let share = scope.kinds.len().div_ceil(workers).max(1);
        thread::scope(|threads| {
            for (kinds, audits) in scope.kinds.chunks(share).zip(audits.chunks_mut(share)) {
                let incoming = &incoming;
                threads.spawn(move || {
                    for (kind, audit) in kinds.iter().zip(audits) {
                        *audit = Some(ProfileAudit::new(scope, incoming, *kind));
                    }
                });
            }
        });
        let mut audit = Self { islands: island::islands(scope), ..Self::default() };
        let mut losses = Losses::default();
        for one in audits.into_iter().flatten() {
            losses.extend(one.losses);
            audit.mends.extend(one.mends);
            audit.tables.push(one.table);
        }
        audit.failures = failure::by_part(losses);
        audit
    }

    /// The table of a profile, if it was audited.
    pub fn table(&self, kind: ProfileKind) -> Option<&Table> {
        self.tables.iter().find(|table| table.kind == kind)
    }
}

impl Table {
    /// The destinations that cannot be reached from a start.
    pub fn missing(&self, start: usize) -> impl Iterator<Item = usize> + '_ {
        self.ways[start]
            .iter()
            .enumerate()
            .filter(|(_, way)| way.is_none())
            .map(|(destination, _)| destination)
    }
}

/// What one profile finds.
struct ProfileAudit {
    table: Table,
    losses: Losses,
    mends: Vec<Mend>,
}

impl ProfileAudit {
    fn new(scope: &Scope<'_>, incoming: &Incoming, kind: ProfileKind) -> Self {
        let profile = scope.profiles.of(kind);
        let weights = Weights::new(scope.graph, profile, scope.closed);
        let mut search = failure::Search::new(scope, incoming, &weights);
        let mut ways = Vec::with_capacity(scope.starts.len());
        let mut losses = Losses::default();
        for (start, node) in scope.starts.iter().enumerate() {
            // Who begins at a door has to pass it.
            if weights.door(scope.graph, *node).is_err() {
                ways.push(vec![None; scope.destinations.len()]);
                continue;
            }
            ways.push(search.from(start, &mut losses));
        }
        let complete = ways.iter().flatten().all(Option::is_some);
        let mends = if complete { Vec::new() } else { mend::mends(scope, &weights) };
        Self { table: Table { kind, ways }, losses, mends }
    }
}
