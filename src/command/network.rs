//! `leitsystem network`: the partners of an office as a map for print and as data for analysis.

mod poster;
mod report;

use super::office::{language, open};
use crate::{
    content::DEMO_OFFICE,
    referral::{NetworkAnalysis, NetworkMap},
    wording::Wording,
};
use chrono::{Local, NaiveDate};
use clap::ValueEnum;
use std::{
    fs,
    io::{self, Write},
    path::PathBuf,
};

/// Draw the network of partners, or say what is missing in it
///
/// As SVG it is a poster in the format A3: the map of themes and rings, its legend, and the list of
/// all partners. JSON and CSV also name themes without a partner, concerns without a referral,
/// partners not checked for 180 days, and entries that may stand there twice.
///
/// Exit status: 0 if it was written, 2 if it could not be.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Folder of the office, with `office.json`, `building.json` and `partners.json`
    #[arg(value_name = "OFFICE", default_value = DEMO_OFFICE)]
    pub office: PathBuf,

    /// How it is written
    #[arg(long, value_enum, default_value_t = Format::Svg)]
    pub format: Format,

    /// Language of names and explanations
    #[arg(long, value_name = "TAG", default_value = "de")]
    pub lang: String,

    /// Day for which it holds; today if not given
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub at: Option<NaiveDate>,

    /// File to write it into; shown if not given
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// How the network is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A poster to print
    Svg,
    /// Everything, for programs
    Json,
    /// A table, for spreadsheets
    Csv,
}

/// Writes the network; returns the exit status.
///
/// # Errors
///
/// If the office or the language is not known, or if the file or `out` cannot be written to.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> io::Result<u8> {
    let content = open(&arguments.office)?;
    let locale = language(&content, &arguments.lang)?;
    let today = arguments.at.unwrap_or_else(|| Local::now().date_naive());
    let network = Network {
        wording: Wording { content: &content, locale },
        map: NetworkMap::new(&content.partners, content.catalogue.themes.len(), today),
        analysis: NetworkAnalysis::new(&content.partners, &content.catalogue, today),
        today,
    };
    let text = match arguments.format {
        Format::Svg => poster::svg(&network),
        Format::Json => format!("{:#}\n", report::json(&network)),
        Format::Csv => report::csv(&network)?,
    };
    match &arguments.out {
        Some(file) => fs::write(file, text).map_err(|error| {
            io::Error::new(error.kind(), format!("`{}` cannot be written: {error}", file.display()))
        })?,
        None => out.write_all(text.as_bytes())?,
    }
    Ok(0)
}

/// What all formats are made from.
struct Network<'a> {
    wording: Wording<'a>,
    map: NetworkMap,
    analysis: NetworkAnalysis,
    today: NaiveDate,
}
