//! `leitsystem signs`: the sign schedule that a building's guidance needs.

mod drawing;
mod measure;
mod panel;
mod table;
mod words;

use super::office::open;
use crate::{
    content::DEMO_OFFICE,
    signs::{
        House, Schedule, StartKind,
        proof::{Finding, Flaw, prove},
    },
};
use clap::ValueEnum;
use std::{
    fs,
    io::{self, Write},
    path::PathBuf,
};
use words::Words;

/// Write the signs that the building needs: where each hangs and what stands on it
///
/// A sign hangs where ways from the entrances and kiosks part or turn, and after every change of
/// floor. Before anything is written, every way is walked by the signs alone.
///
/// CSV is for a sign maker: one line for each line of a sign, German column heads, separated by
/// semicolons as German spreadsheets expect, UTF-8 with a mark at its beginning. SVG is one page
/// for each floor: a plan with the signs' numbers, and each sign drawn to scale.
///
/// Exit status: 0 if every way can be walked by the signs, 1 if not (said on standard error), 2 if
/// the office cannot be read.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Folder of the office, with `office.json`, `building.json` and `partners.json`
    #[arg(value_name = "OFFICE", default_value = DEMO_OFFICE)]
    pub office: PathBuf,

    /// How the schedule is written
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    pub format: Format,

    /// File to write, or for `svg` the folder to write one file for each floor into
    #[arg(long, value_name = "FILE|DIR")]
    pub out: Option<PathBuf>,
}

/// How a schedule is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A table, for a sign maker
    Csv,
    /// For programs
    Json,
    /// Plans and drawings
    Svg,
}

/// Writes the schedule; returns the exit status.
///
/// # Errors
///
/// If the office cannot be read, or `out` cannot be written to.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> io::Result<u8> {
    let content = open(&arguments.office)?;
    let house = House::of(&content);
    let schedule = Schedule::new(&house);
    let findings = prove(&house, &schedule);
    let words = Words::new(&content, &house);
    match (arguments.format, &arguments.out) {
        (Format::Csv, None) => write!(out, "{}", table::csv(&words, &schedule))?,
        (Format::Json, None) => {
            writeln!(out, "{:#}", table::json(&words, &schedule, &findings))?;
        }
        (Format::Svg, None) => write!(out, "{}", drawing::all(&words, &schedule))?,
        (Format::Csv, Some(file)) => fs::write(file, table::csv(&words, &schedule))?,
        (Format::Json, Some(file)) => {
            fs::write(file, format!("{:#}\n", table::json(&words, &schedule, &findings)))?;
        }
        (Format::Svg, Some(folder)) => {
            fs::create_dir_all(folder)?;
            for floor in content.building.floor_indices() {
                let name = format!("signs-{}.svg", content.building.floor(floor).id);
                let path = folder.join(name);
                fs::write(&path, drawing::floor(&words, &schedule, floor))?;
                writeln!(out, "{}", path.display())?;
            }
        }
    }
    let mut complaints = io::stderr().lock();
    for finding in &findings {
        writeln!(complaints, "{}", in_words(&words, &schedule, finding))?;
    }
    Ok(u8::from(!findings.is_empty()))
}

/// A finding as one line for whoever plans the signs.
fn in_words(words: &Words<'_>, schedule: &Schedule, finding: &Finding) -> String {
    let building = &words.content.building;
    let point = &building.node(finding.node).id;
    let sign = finding.sign.map(|sign| words.number(&schedule.signs[sign]));
    let place =
        sign.map_or_else(|| format!("at `{point}`"), |sign| format!("sign {sign} at `{point}`"));
    let from = finding.start.map(|start| format!(" from `{}`", start_name(words, start)));
    let to = finding.destination.map(|dest| format!(" to `{}`", words.id(dest)));
    let way = format!(
        "{}{} ({})",
        from.unwrap_or_default(),
        to.unwrap_or_default(),
        finding.mobility.name()
    );
    let flaw = match finding.flaw {
        Flaw::NoSign => "ways part, and no sign tells which to take",
        Flaw::NoSignOnNewFloor => "no sign after a change of floor",
        Flaw::Disappears => "the destination was signed before and is not on this sign",
        Flaw::Coarser => "the destination was named before, here only its zone is",
        Flaw::PointsNowhere => "the arrow points where there is no way",
        Flaw::Ambiguous => "the arrow fits several ways",
        Flaw::Barred => "the way on is barred",
        Flaw::NoRide => "there is no such lift or staircase here",
        Flaw::Circle => "the signs lead in a circle",
        Flaw::FromNowhere => "nobody who follows the signs comes by for this destination",
        Flaw::Needless => "nobody needs this sign",
        Flaw::TooLong => "the sign has too many lines",
    };
    format!("warning: {place}: {flaw}:{way}")
}

/// The name of a start in the files.
fn start_name(words: &Words<'_>, start: usize) -> String {
    let start = &words.house.starts[start];
    match start.kind {
        StartKind::Kiosk(kiosk) => words.content.office.kiosk(kiosk).id.clone(),
        StartKind::Entrance => words.content.building.node(start.node).id.clone(),
    }
}
