//! `leitsystem sheet`: the answer to a concern as one page that staff print and hand over.

mod layout;
mod statement;

use super::office::{language, mistaken, no_kiosk, open};
use crate::{
    advice::{Advice, Goal},
    catalogue::{Concern, ConcernIndex},
    content::{Content, DEMO_OFFICE},
    diagnostic::did_you_mean,
    office::KioskIndex,
    routing::ProfileKind,
    wording::Wording,
};
use chrono::{Local, NaiveDate, NaiveTime};
use std::{
    fs,
    io::{self, Write},
    path::PathBuf,
};

/// Print what holds for a concern on one page
///
/// The page has the format A4, as SVG: the process as a picture of its steps, who decides, the usual
/// time, the cost, what can go wrong and what one can do then, documents with their German names,
/// where to go and when, the legal basis, and every source with the day on which it was checked. What
/// does not hold on the day is "ask at the counter", as on the kiosk.
///
/// Exit status: 0 if it was written, 2 if it could not be.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Folder of the office, with `office.json`, `building.json` and `partners.json`
    #[arg(value_name = "OFFICE", default_value = DEMO_OFFICE)]
    pub office: PathBuf,

    /// The concern, by its name in the catalogue, such as `extend`
    #[arg(long, value_name = "ID")]
    pub concern: String,

    /// Language of the page
    #[arg(long, value_name = "TAG", default_value = "de")]
    pub lang: String,

    /// Which of the office's kiosks; the first if not given
    #[arg(long, value_name = "ID")]
    pub kiosk: Option<String>,

    /// Day for which it holds; today if not given
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub at: Option<NaiveDate>,

    /// File to write it into; shown if not given
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// Writes the page; returns the exit status.
///
/// # Errors
///
/// If the office, the concern, the kiosk or the language is not known, or if the file or `out` cannot
/// be written to.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> io::Result<u8> {
    let content = open(&arguments.office)?;
    let locale = language(&content, &arguments.lang)?;
    let kiosk = match &arguments.kiosk {
        Some(id) => content.office.kiosk_named(id).ok_or_else(|| no_kiosk(&content, id))?,
        None => KioskIndex(0),
    };
    let index = content
        .catalogue
        .concern_named(&arguments.concern)
        .ok_or_else(|| no_concern(&content, &arguments.concern))?;
    let today = arguments.at.unwrap_or_else(|| Local::now().date_naive());
    // A page is read at any hour: it gives hours, and nothing on it depends on the time of day.
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or(NaiveTime::MIN);
    let goal = Goal::Concern(index, None);
    let subject = Subject {
        wording: Wording { content: &content, locale },
        index,
        concern: content.catalogue.concern(index),
        advice: Advice::new(&content, kiosk, ProfileKind::Walking, goal, today.and_time(noon)),
        today,
    };
    let svg = layout::svg(&subject);
    match &arguments.out {
        Some(file) => fs::write(file, svg).map_err(|error| {
            io::Error::new(error.kind(), format!("`{}` cannot be written: {error}", file.display()))
        })?,
        None => out.write_all(svg.as_bytes())?,
    }
    Ok(0)
}

fn no_concern(content: &Content, id: &str) -> io::Error {
    let known = || content.catalogue.concerns.iter().map(|concern| concern.id.as_str());
    mistaken(match did_you_mean(id, known()) {
        Some(near) => format!("there is no concern `{id}`; did you mean `{near}`?"),
        None => {
            let all: Vec<_> = known().collect();
            format!("there is no concern `{id}`; there are `{}`", all.join("`, `"))
        }
    })
}

/// What the page is about.
struct Subject<'a> {
    wording: Wording<'a>,
    index: ConcernIndex,
    concern: &'a Concern,
    advice: Advice,
    today: NaiveDate,
}
