//! `leitsystem check`: every finding in every file of an office, the catalogue and the languages.

use crate::{
    check::{self, explanation},
    content::{DEMO_OFFICE, load},
    diagnostic::{
        Rule, Severity,
        render::{self, Format},
    },
};
use chrono::{Local, NaiveDate};
use std::{
    env,
    io::{self, IsTerminal, Write},
    path::PathBuf,
};

/// Check the files of an office, the catalogue and the languages
///
/// Reports everything at once: what is wrong, where (file, line, column), and how to mend it. Each
/// kind of finding has a stable code; `--explain CODE` tells more about it.
///
/// Exit status: 0 if there is nothing to mend (informations may be shown), 1 if there are errors
/// or warnings, 2 if the check could not run.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Folder of the office, with `office.json`, `building.json` and `partners.json`
    #[arg(value_name = "OFFICE", default_value = DEMO_OFFICE)]
    pub office: PathBuf,

    /// How findings are written
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,

    /// Day for which facts and partners must be fresh; today if not given
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub at: Option<NaiveDate>,

    /// Explain a code such as P003 instead of checking; `all` lists every code
    #[arg(long, value_name = "CODE")]
    pub explain: Option<String>,
}

/// Checks an office and writes the findings; returns the exit status.
///
/// # Errors
///
/// If there is no such office or no such code (exit status 2), or if `out` cannot be written to.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> io::Result<u8> {
    if let Some(code) = &arguments.explain {
        return explain(code, out);
    }
    let sources = super::office::sources(&arguments.office)?;
    let today = arguments.at.unwrap_or_else(|| Local::now().date_naive());
    let findings = check::check(&load(&sources), today);
    let text = match arguments.format {
        Format::Human => render::human(&findings, &|file| sources.text_of(file), wants_colour()),
        Format::Json => render::json(&findings)?,
        Format::Github => render::github(&findings),
        Format::Markdown => render::markdown(&findings),
    };
    out.write_all(text.as_bytes())?;
    let clean = findings.iter().all(|finding| finding.severity == Severity::Information);
    Ok(u8::from(!clean))
}

/// Colours only in a terminal, and not where <https://no-color.org> says no.
fn wants_colour() -> bool {
    io::stdout().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

fn explain(code: &str, out: &mut dyn Write) -> io::Result<u8> {
    if code == "all" {
        for rule in Rule::ALL {
            writeln!(out, "{}  {}", rule.code(), rule.summary())?;
        }
        return Ok(0);
    }
    let rule = Rule::ALL.iter().find(|rule| rule.code().eq_ignore_ascii_case(code));
    let Some(rule) = rule else {
        return Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            format!("there is no code `{code}`; `--explain all` lists every code"),
        ));
    };
    out.write_all(explanation::page(*rule).as_bytes())?;
    Ok(0)
}
