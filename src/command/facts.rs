//! `leitsystem facts`: every statement with its source, its dates and where it is shown.

mod partner;

use super::office::{mistaken, open};
use crate::{
    catalogue::{Basis, Concern, FactKind, FactStatus, Fee, Path, PathEnd, Provenance},
    content::{Content, DEMO_OFFICE},
};
use chrono::{Local, NaiveDate};
use serde::Serialize;
use std::{
    io::{self, Write},
    path::PathBuf,
};

/// List every statement with its source, its dates and where it is shown
///
/// A statement that does not hold is shown to visitors as "ask at the counter": because its last
/// day is over, because sources contradict each other, or because the office has not confirmed it.
/// A partner's entry is one statement; when it was not checked for 180 days, visitors are asked to call
/// first.
///
/// Exit status: 0 if the office can be read, 2 if not.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Folder of the office, with `office.json`, `building.json` and `partners.json`
    #[arg(value_name = "OFFICE", default_value = DEMO_OFFICE)]
    pub office: PathBuf,

    /// Only the statements that do not hold on a day, such as `2027-06-30`
    #[arg(long, value_name = "DATE")]
    pub stale_at: Option<String>,

    /// How the list is written
    #[arg(long, value_enum, default_value_t = Format::Table)]
    pub format: Format,
}

/// How the list is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// For people.
    Table,
    /// For spreadsheets.
    Csv,
    /// For programs.
    Json,
}

/// One statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Row {
    subject: String,
    kind: &'static str,
    value: String,
    status: &'static str,
    source: String,
    checked_on: String,
    valid_until: String,
    needs_confirmation: bool,
    confirmed_by: Option<String>,
    confirmed_on: Option<String>,
    /// Whose answers show it.
    shown_for: Vec<String>,
    /// The answers that lead there.
    paths: Vec<String>,
    file: String,
    line: u32,
}

/// The headings of the columns, in the order of [`Row::cells`].
const COLUMNS: [&str; 13] = [
    "subject",
    "kind",
    "status",
    "checked_on",
    "valid_until",
    "source",
    "value",
    "confirmed_by",
    "confirmed_on",
    "shown_for",
    "paths",
    "file",
    "line",
];

impl Row {
    fn cells(&self) -> [String; 13] {
        [
            self.subject.clone(),
            self.kind.to_owned(),
            self.status.to_owned(),
            self.checked_on.clone(),
            self.valid_until.clone(),
            self.source.clone(),
            self.value.clone(),
            self.confirmed_by.clone().unwrap_or_default(),
            self.confirmed_on.clone().unwrap_or_default(),
            self.shown_for.join(" "),
            self.paths.join(" | "),
            self.file.clone(),
            self.line.to_string(),
        ]
    }
}

/// Writes the list; returns the exit status.
///
/// # Errors
///
/// If the office or the day cannot be read.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> io::Result<u8> {
    let content = open(&arguments.office)?;
    let day = match &arguments.stale_at {
        Some(text) => {
            text.parse().map_err(|_| mistaken(format!("`{text}` is no day; write `2027-06-30`")))?
        }
        None => Local::now().date_naive(),
    };
    let mut rows = rows(&content, day);
    if arguments.stale_at.is_some() {
        rows.retain(|row| row.status != FactStatus::Holds.word());
    }
    match arguments.format {
        Format::Table => write_table(&rows, day, out)?,
        Format::Csv => write_csv(&rows, out)?,
        Format::Json => {
            let value = serde_json::json!({"version": 1, "day": day.to_string(), "facts": rows});
            writeln!(out, "{value:#}")?;
        }
    }
    Ok(0)
}

fn rows(content: &Content, day: NaiveDate) -> Vec<Row> {
    let catalogue = &content.catalogue;
    let paths = catalogue.paths();
    let mut rows = Vec::new();
    for index in catalogue.concern_indices() {
        let concern = catalogue.concern(index);
        for (kind, provenance) in concern.statements() {
            let place = Place {
                subject: &concern.id,
                shown_for: vec![concern.id.clone()],
                paths: paths_to(content, &paths, std::slice::from_ref(&concern.id)),
            };
            rows.push(row(kind, value(content, concern, kind, provenance), provenance, place, day));
        }
    }
    for (place, process) in catalogue.processes.iter().enumerate() {
        let shown_for: Vec<String> = catalogue
            .concerns
            .iter()
            .filter(|concern| concern.process.is_some_and(|process| process.get() == place))
            .map(|concern| concern.id.clone())
            .collect();
        for (kind, provenance) in process.statements() {
            let said = match kind {
                FactKind::Basis => process.basis.as_ref().map(|fact| basis(&fact.value)),
                _ => process.remedy.as_ref().map(|fact| fact.value.clone()),
            };
            let (shown_for, paths) = (shown_for.clone(), paths_to(content, &paths, &shown_for));
            let place = Place { subject: &process.id, paths, shown_for };
            rows.push(row(kind, said.unwrap_or_default(), provenance, place, day));
        }
    }
    rows.extend(partner::rows(content, &paths, day));
    rows
}

/// What a statement is about, and where it is shown.
struct Place<'a> {
    subject: &'a str,
    shown_for: Vec<String>,
    paths: Vec<String>,
}

fn row(
    kind: FactKind,
    value: String,
    provenance: &Provenance,
    place: Place<'_>,
    day: NaiveDate,
) -> Row {
    let confirmation = provenance.confirmation.as_ref();
    Row {
        subject: place.subject.to_owned(),
        kind: kind.word(),
        value,
        status: provenance.status_on(day).word(),
        source: provenance.source.clone(),
        checked_on: provenance.checked_on.to_string(),
        valid_until: provenance.valid_until.to_string(),
        needs_confirmation: provenance.needs_confirmation,
        confirmed_by: confirmation.map(|given| given.by.clone()),
        confirmed_on: confirmation.map(|given| given.on.to_string()),
        shown_for: place.shown_for,
        paths: place.paths,
        file: provenance.origin.file.clone(),
        line: provenance.origin.position.line,
    }
}

/// The answers that lead to any of some concerns.
fn paths_to(content: &Content, paths: &[Path], concerns: &[String]) -> Vec<String> {
    paths
        .iter()
        .filter(|path| match path.end {
            PathEnd::Concern(index) => concerns.contains(&content.catalogue.concern(index).id),
            PathEnd::InfoDesk | PathEnd::TooLong => false,
        })
        .map(|path| path.answers.join(","))
        .collect()
}

/// What a statement says, in the words of the files.
fn value(content: &Content, concern: &Concern, kind: FactKind, provenance: &Provenance) -> String {
    let text = match kind {
        FactKind::LegalBasis => concern.legal_basis.as_ref().map(|fact| fact.value.join(", ")),
        FactKind::Documents => concern.documents.as_ref().map(|fact| {
            let ids = fact.value.iter().map(|index| content.catalogue.document(*index).id.as_str());
            ids.collect::<Vec<_>>().join(", ")
        }),
        FactKind::Fees => concern.fees.as_ref().map(|fact| match fact.value.as_slice() {
            [] => "0 €".to_owned(),
            fees => fees.iter().map(fee).collect::<Vec<_>>().join(", "),
        }),
        FactKind::Duration => concern.duration.as_ref().map(|fact| {
            let duration = fact.value;
            format!("{} to {} {}", duration.from, duration.to, duration.unit.word())
        }),
        FactKind::MeetingMinutes => {
            concern.meeting_minutes.as_ref().map(|fact| format!("{} minutes", fact.value))
        }
        FactKind::Appointment => {
            concern.appointment.as_ref().map(|fact| fact.value.word().to_owned())
        }
        FactKind::Responsible => concern.responsible.as_ref().map(|fact| fact.value.clone()),
        FactKind::Urgency => {
            let mut facts = concern.urgency.iter();
            let fact = facts.find(|fact| std::ptr::eq(&fact.provenance, provenance));
            fact.map(|fact| match fact.value.days {
                0 => fact.value.when.word().to_owned(),
                days => format!("{} {days} days", fact.value.when.word()),
            })
        }
        FactKind::Remedy | FactKind::Basis => None,
    };
    text.unwrap_or_default()
}

fn basis(basis: &Basis) -> String {
    match basis.ends_on {
        Some(day) => format!("{} until {day}", basis.law),
        None => basis.law.clone(),
    }
}

fn fee(fee: &Fee) -> String {
    let euros = |cents: u32| match cents % 100 {
        0 => format!("{} €", cents / 100),
        rest => format!("{}.{rest:02} €", cents / 100),
    };
    let mut text = euros(fee.cents);
    if fee.at_most {
        text = format!("at most {text}");
    }
    if let Some(case) = &fee.case {
        text = format!("{case} {text}");
    }
    if let Some(cents) = fee.minors_cents {
        text = format!("{text}, minors {}", euros(cents));
    }
    for reduced in &fee.reduced {
        text = format!("{text}, {} {}", reduced.who, euros(reduced.cents));
    }
    if !fee.exempt.is_empty() {
        text = format!("{text}, none for {}", fee.exempt.join(" and "));
    }
    text
}

fn write_table(rows: &[Row], day: NaiveDate, out: &mut dyn Write) -> io::Result<()> {
    for row in rows {
        let first = row.paths.first().map_or("-", String::as_str);
        let more = match row.paths.len() {
            0 | 1 => String::new(),
            count => format!(" (+{})", count - 1),
        };
        writeln!(
            out,
            "{:<24} {:<15} {:<11} {}  {}  {}",
            row.subject, row.kind, row.status, row.checked_on, row.valid_until, row.source
        )?;
        let confirmed = match (&row.confirmed_by, &row.confirmed_on) {
            (Some(by), Some(on)) => format!(" · confirmed by {by} on {on}"),
            _ => String::new(),
        };
        writeln!(out, "{:<24} {} · shown at {first}{more}{confirmed}", "", row.value)?;
    }
    let count = |status: FactStatus| rows.iter().filter(|row| row.status == status.word()).count();
    writeln!(
        out,
        "\n{} statements on {day}: {} hold, {} stale, {} disputed, {} unconfirmed",
        rows.len(),
        count(FactStatus::Holds),
        count(FactStatus::Stale),
        count(FactStatus::Disputed),
        count(FactStatus::Unconfirmed)
    )
}

/// Comma-separated values as RFC 4180 has them.
fn write_csv(rows: &[Row], out: &mut dyn Write) -> io::Result<()> {
    write!(out, "{}\r\n", COLUMNS.join(","))?;
    for row in rows {
        let cells = row.cells().map(|cell| format!("\"{}\"", cell.replace('"', "\"\"")));
        write!(out, "{}\r\n", cells.join(","))?;
    }
    Ok(())
}
