//! `leitsystem access`: how far everybody can use the kiosks, and how they are to be installed.

mod document;

use super::office::{mistaken, no_kiosk, sources, time, unusable};
use crate::{
    access::{Evidence, Guide, Outcome, Report, Row, clauses},
    content::{Content, DEMO_OFFICE, Notice, Store},
    office::KioskIndex,
    speech::{Settings, Speaker, Voices},
    ui::{
        Options, Setup,
        measure::{Extent, measure},
    },
};
use clap::ValueEnum;
use std::{
    fs,
    io::{self, Write},
    path::PathBuf,
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

/// Report how far everybody can use the kiosks, by EN 301 549, and how to install them
///
/// Lays out and draws the real screens of each kiosk, measures letters, contrasts, touch areas and
/// their heights over the floor, asks this machine for its voices, and gives a result to every clause
/// for closed functionality, hardware, software and documentation: met, not met, to be done by whom,
/// or why it does not apply. Nothing counts as met that was not measured or is not held by a test.
///
/// Exit status: 0 if no clause is "not met", apart from what is only recommended, 1 if one is, 2 if the
/// arguments are wrong or the office cannot be used. With `--guide` always 0 or 2.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Folder of the office, with `office.json`, `building.json` and `partners.json`
    #[arg(value_name = "OFFICE", default_value = DEMO_OFFICE)]
    pub office: PathBuf,

    /// Only this kiosk; all of the office if not given
    #[arg(long, value_name = "ID")]
    pub kiosk: Option<String>,

    /// Only the instructions for installing the kiosks, as Markdown
    #[arg(long, conflicts_with_all = ["format", "measure_all"])]
    pub guide: bool,

    /// Measure every screen in every language, size and contrast, which takes minutes; if not given,
    /// every screen in every size and every contrast, in changing languages
    #[arg(long)]
    pub measure_all: bool,

    /// How the report is written
    #[arg(long, value_enum, default_value_t = Format::Markdown)]
    pub format: Format,

    /// File to write; standard output if not given
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,

    /// The time that the screens show
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
}

/// How the report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Markdown,
    /// For programs: everything, with all figures
    Json,
}

/// How long the engines may take to name their voices.
const PATIENCE: Duration = Duration::from_secs(10);

/// What is told of one kiosk.
struct OfKiosk {
    id: String,
    figures: crate::access::Figures,
    report: Report,
    guide: Guide,
}

/// Measures and writes the report; returns the exit status.
///
/// # Errors
///
/// If an argument names something that is not there, the office cannot be used, or the file cannot be
/// written.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> io::Result<u8> {
    let sources = sources(&arguments.office)?;
    let now = time(arguments.at.as_deref())?;
    let store = Store::open(&sources, now.date())
        .filter(|store| !matches!(store.notice(), Some(Notice::BuiltIn { .. })))
        .ok_or_else(|| unusable(&arguments.office))?;
    let content = Arc::clone(store.current());
    let kiosks = kiosks(arguments, &content)?;
    // Nobody waits for minutes to hear that the file cannot be written.
    let mut file = match &arguments.out {
        None => None,
        Some(path) => Some(fs::File::create(path).map_err(|error| {
            mistaken(format!("`{}` cannot be written: {error}", path.display()))
        })?),
    };
    let clauses = clauses();
    let voices = voices();
    let store = Arc::new(Mutex::new(store));
    let extent = match (arguments.guide, arguments.measure_all) {
        (true, _) => Extent::Layout,
        (false, true) => Extent::Everything,
        (false, false) => Extent::Usual,
    };
    let mut told = Vec::new();
    for kiosk in kiosks {
        let id = content.office.kiosk(kiosk).id.clone();
        let setup = Setup {
            store: Arc::clone(&store),
            options: Options { kiosk: Some(id.clone()), ..Options::default() },
            clock: super::gallery::clock_at(now),
        };
        let figures = measure(&setup, content.office.kiosk(kiosk), extent);
        let evidence =
            Evidence { content: &content, kiosk, figures: &figures, voices: &voices, now };
        let (report, guide) = (Report::new(&clauses, &evidence), Guide::new(&evidence));
        told.push(OfKiosk { id, figures, report, guide });
    }
    let text = match arguments.format {
        Format::Markdown => document::markdown(&content, now.date(), &told, arguments.guide),
        Format::Json => format!("{:#}\n", document::json(&content, now.date(), &told)),
    };
    match &mut file {
        None => write!(out, "{text}")?,
        Some(file) => file.write_all(text.as_bytes())?,
    }
    // What is only recommended fails nobody.
    let fails = |row: &Row| row.outcome == Outcome::NotMet && !row.advice;
    let well = !told.iter().any(|kiosk| kiosk.report.rows.iter().any(fails));
    Ok(u8::from(!well && !arguments.guide))
}

fn kiosks(arguments: &Arguments, content: &Content) -> io::Result<Vec<KioskIndex>> {
    let all = || content.office.kiosks.iter().filter_map(|one| content.office.kiosk_named(&one.id));
    match &arguments.kiosk {
        None => Ok(all().collect()),
        Some(id) => Ok(vec![content.office.kiosk_named(id).ok_or_else(|| no_kiosk(content, id))?]),
    }
}

/// The voices of this machine.
fn voices() -> Voices {
    let speaker = Speaker::start(Settings::of_machine());
    let step = Duration::from_millis(50);
    let mut waited = Duration::ZERO;
    while !speaker.status().ready && waited < PATIENCE {
        thread::sleep(step);
        waited += step;
    }
    Voices::clone(&speaker.status().voices)
}
