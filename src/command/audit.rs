//! `leitsystem audit`: who gets where, what is lost when a part fails, and what to mend.

mod data;
mod report;
mod words;

use super::{
    office::{open_with_findings, time},
    route::profile,
};
use crate::{
    check::{
        self,
        destination::{Destination, Start, destinations, starts},
    },
    content::{Content, DEMO_OFFICE},
    diagnostic::Diagnostic,
    floorplan::NodeIndex,
    routing::{
        ProfileKind,
        audit::{Audit, Scope},
    },
    status::Today,
};
use chrono::NaiveDateTime;
use clap::ValueEnum;
use std::{
    io::{self, Write},
    path::PathBuf,
};

/// Audit a building: who gets where, what is lost when a part fails, and what to mend
///
/// Looks at the way from every kiosk and every entrance to every counter, partner, place and public
/// room with a number, for every profile. Tells what cannot be reached and which change would open
/// most of it, and what each single lift, staircase, escalator or door takes away when it fails.
///
/// Exit status: 0 if on foot and without steps every destination is reached from every kiosk and
/// from at least one entrance (with `--profile`, in these profiles), 1 if not, 2 if the arguments
/// are wrong or the office cannot be used.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Folder of the office, with `office.json`, `building.json` and `partners.json`
    #[arg(value_name = "OFFICE", default_value = DEMO_OFFICE)]
    pub office: PathBuf,

    /// Audit only this profile, such as `step-free`; may be given several times
    #[arg(long, value_name = "PROFILE")]
    pub profile: Vec<String>,

    /// Audit the building as it is at a time, with what is closed or moved then; as it stands, with
    /// everything open, if not given
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,

    /// How the audit is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

/// How an audit is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people: a summary, what is lost, and what to mend
    Text,
    /// For programs: everything
    Json,
    /// For spreadsheets: one line for each way
    Csv,
}

/// An audit of an office and what it was made from.
struct OfficeAudit<'a> {
    content: &'a Content,
    at: Option<NaiveDateTime>,
    kinds: Vec<ProfileKind>,
    starts: Vec<Start>,
    /// Entrances that only lead out.
    exits: Vec<NodeIndex>,
    destinations: Vec<Destination>,
    audit: Audit,
    /// What is wrong with the drawing of the building.
    findings: Vec<Diagnostic>,
}

/// Audits an office and writes what was found; returns the exit status.
///
/// # Errors
///
/// If there is no such office or profile, or too much is missing in the office.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> io::Result<u8> {
    let (content, read) = open_with_findings(&arguments.office)?;
    let mut kinds = Vec::new();
    for name in &arguments.profile {
        let kind = profile(name)?;
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    if kinds.is_empty() {
        kinds = ProfileKind::ALL.to_vec();
    }
    let at = arguments.at.as_deref().map(|text| time(Some(text))).transpose()?;
    let mut findings = check::structure(&content.building);
    findings.extend(read.into_iter().filter(|finding| finding.rule.code().starts_with('P')));
    let audit = OfficeAudit::new(&content, at, kinds, findings);
    match arguments.format {
        Format::Text => report::write(&audit, out)?,
        Format::Json => writeln!(out, "{:#}", data::as_json(&audit))?,
        Format::Csv => data::write_csv(&audit, out)?,
    }
    Ok(u8::from(!audit.keeps_its_promise()))
}

impl<'a> OfficeAudit<'a> {
    fn new(
        content: &'a Content,
        at: Option<NaiveDateTime>,
        kinds: Vec<ProfileKind>,
        findings: Vec<Diagnostic>,
    ) -> Self {
        let today = at.map(|at| Today::new(content, at));
        let (starts, exits) = starts(content);
        let destinations = destinations(content, today);
        let closed = today.map(|today| today.closed()).unwrap_or_default();
        let begin: Vec<NodeIndex> = starts.iter().map(|start| start.node(content)).collect();
        let ends: Vec<Vec<NodeIndex>> = destinations.iter().map(|one| one.nodes.clone()).collect();
        let audit = Audit::new(&Scope {
            building: &content.building,
            graph: &content.graph,
            profiles: &content.profiles,
            kinds: &kinds,
            closed: &closed,
            starts: &begin,
            destinations: &ends,
        });
        Self { content, at, kinds, starts, exits, destinations, audit, findings }
    }

    /// The profiles by which the exit status goes.
    fn promised(&self) -> Vec<ProfileKind> {
        if self.kinds.len() == ProfileKind::ALL.len() {
            vec![ProfileKind::Walking, ProfileKind::StepFree]
        } else {
            self.kinds.clone()
        }
    }

    /// Whether every destination is reached from every kiosk, and from some entrance if there are
    /// any, in the promised profiles.
    fn keeps_its_promise(&self) -> bool {
        let has_entrances = self.starts.len() > self.kiosks() || !self.exits.is_empty();
        self.promised().into_iter().all(|kind| {
            let Some(table) = self.audit.table(kind) else { return false };
            let (kiosks, entrances) = table.ways.split_at(self.kiosks());
            let reached = |to: usize| entrances.iter().any(|ways| ways[to].is_some());
            kiosks.iter().flatten().all(Option::is_some)
                && (!has_entrances || (0..self.destinations.len()).all(reached))
        })
    }

    /// How many of the starts are kiosks; these come first.
    fn kiosks(&self) -> usize {
        self.content.office.kiosks.len()
    }
}
