//! The result of every clause, with its reasons.

use super::{
    clause::{Clause, Clauses, Who},
    measure::{Evidence, find},
};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The result of a clause, from the best to the worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// It is about something that a kiosk does not have.
    DoesNotApply,
    /// It is met, so far as it was measured or is held by tests.
    Met,
    /// People have to do or to look at something.
    ToDo,
    /// It is not met, or nothing shows that it is.
    NotMet,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Met, Self::ToDo, Self::NotMet, Self::DoesNotApply];

    /// The words for it.
    pub const fn words(self) -> &'static str {
        match self {
            Self::DoesNotApply => "does not apply",
            Self::Met => "met",
            Self::ToDo => "to be done",
            Self::NotMet => "not met",
        }
    }
}

/// A clause with its result.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// The clause's number.
    pub number: String,
    /// What it asks.
    pub title: String,
    /// Whether the standard only recommends it.
    pub advice: bool,
    /// Its result.
    pub outcome: Outcome,
    /// Who has something to do.
    pub who: BTreeSet<Who>,
    /// Why.
    pub reasons: Vec<String>,
}

/// The results of all clauses for one kiosk.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Report {
    /// The standard.
    pub standard: String,
    /// The clauses in their order.
    pub rows: Vec<Row>,
}

impl Report {
    /// Finds the result of every clause.
    pub fn new(clauses: &Clauses, evidence: &Evidence<'_>) -> Self {
        let mut known = BTreeMap::new();
        let rows =
            clauses.clauses.iter().map(|clause| row(clause, clauses, evidence, &mut known, 0));
        Self { standard: clauses.standard.clone(), rows: rows.collect() }
    }

    /// How many clauses have a result.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.rows.iter().filter(|row| row.outcome == outcome).count()
    }
}

/// Clauses lead to others that lead to others, never deeper than this.
const DEEPEST: usize = 8;

fn row(
    clause: &Clause,
    clauses: &Clauses,
    evidence: &Evidence<'_>,
    known: &mut BTreeMap<String, Row>,
    depth: usize,
) -> Row {
    if let Some(row) = known.get(&clause.number) {
        return row.clone();
    }
    let mut row = Row {
        number: clause.number.clone(),
        title: clause.title.clone(),
        advice: clause.advice,
        outcome: Outcome::DoesNotApply,
        who: BTreeSet::new(),
        reasons: Vec::new(),
    };
    if let Some(reason) = &clause.inapplicable {
        row.reasons.push(reason.clone());
    } else {
        own(clause, evidence, &mut row);
        if depth < DEEPEST {
            let others: Vec<Row> = clauses
                .clauses
                .iter()
                .filter(|other| other.number != clause.number && leads_to(clause, other))
                .map(|other| self::row(other, clauses, evidence, known, depth + 1))
                .collect();
            sum(&others, &mut row);
        }
        if row.reasons.is_empty() {
            row.outcome = Outcome::NotMet;
            row.who.insert(Who::Software);
            row.reasons.push("nothing shows it".to_owned());
        }
    }
    known.insert(clause.number.clone(), row.clone());
    row
}

/// Whether a clause is met by another one.
fn leads_to(clause: &Clause, other: &Clause) -> bool {
    clause.from.iter().any(|from| {
        let rest = other.number.strip_prefix(from.as_str());
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    })
}

/// What follows from what a clause names itself.
fn own(clause: &Clause, evidence: &Evidence<'_>, row: &mut Row) {
    if let Some(gap) = &clause.gap {
        row.outcome = Outcome::NotMet;
        row.who.insert(Who::Software);
        row.reasons.push(gap.clone());
    }
    for measure in &clause.measures {
        let found = find(*measure, evidence);
        row.outcome = row.outcome.max(found.outcome);
        if found.outcome > Outcome::Met {
            row.who.insert(found.who);
        }
        row.reasons.push(found.words);
    }
    if !clause.tests.is_empty() {
        row.outcome = row.outcome.max(Outcome::Met);
        let tests = clause.tests.join(", ");
        row.reasons.push(format!("held by tests of the program, not run for this report: {tests}"));
    }
    for task in &clause.tasks {
        row.outcome = row.outcome.max(Outcome::ToDo);
        row.who.insert(task.who);
        row.reasons.push(format!("{}: {}", task.who.word(), task.what));
    }
}

/// What follows from other clauses; recommendations do not count.
fn sum(others: &[Row], row: &mut Row) {
    let binding: Vec<&Row> = others.iter().filter(|other| !other.advice || row.advice).collect();
    let Some(worst) = binding.iter().map(|other| other.outcome).max() else { return };
    row.outcome = row.outcome.max(worst);
    for outcome in [Outcome::NotMet, Outcome::ToDo, Outcome::Met, Outcome::DoesNotApply] {
        let numbers: Vec<&str> = binding
            .iter()
            .filter(|other| other.outcome == outcome)
            .map(|other| other.number.as_str())
            .collect();
        // Who reads on finds why there; what is well needs no list.
        if numbers.is_empty() || (outcome < worst && outcome < Outcome::ToDo) {
            continue;
        }
        row.reasons.push(format!("{}: {}", outcome.words(), numbers.join(", ")));
    }
    row.who.extend(binding.iter().flat_map(|other| other.who.iter().copied()));
}
