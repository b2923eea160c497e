//! What several commands ask of an office on the command line.

use crate::{
    content::{Content, Sources, load},
    diagnostic::Diagnostic,
    locale::Locale,
};
use chrono::{Local, NaiveDateTime};
use std::{io, path::Path, sync::Arc};
use unic_langid::LanguageIdentifier;

/// An error that a person can mend by other arguments.
pub fn mistaken(message: impl Into<String>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, message.into())
}

/// Where an office is read from.
///
/// # Errors
///
/// If there is no such folder.
pub fn sources(path: &Path) -> io::Result<Sources> {
    let sources = Sources::of_office(path);
    if !sources.is_built_in() && !path.is_dir() {
        let message = format!("there is no folder `{}` with an office", path.display());
        return Err(io::Error::new(io::ErrorKind::NotFound, message));
    }
    Ok(sources)
}

/// Reads an office.
///
/// # Errors
///
/// If there is no such folder, or too much is missing in it.
pub fn open(path: &Path) -> io::Result<Arc<Content>> {
    open_with_findings(path).map(|(content, _)| content)
}

/// Reads an office, with what is wrong with its files as far as reading shows it.
///
/// # Errors
///
/// If there is no such folder, or too much is missing in it.
pub fn open_with_findings(path: &Path) -> io::Result<(Arc<Content>, Vec<Diagnostic>)> {
    let loaded = load(&sources(path)?);
    let content = loaded.content.ok_or_else(|| unusable(path))?;
    Ok((content, loaded.diagnostics))
}

/// The error about an office in which too much is missing.
pub fn unusable(path: &Path) -> io::Error {
    mistaken(format!(
        "the office in `{path}` cannot be used; `leitsystem check {path}` says why",
        path = path.display()
    ))
}

/// The error about a kiosk that the office does not have.
pub fn no_kiosk(content: &Content, id: &str) -> io::Error {
    let known: Vec<_> = content.office.kiosks.iter().map(|kiosk| kiosk.id.as_str()).collect();
    mistaken(format!("there is no kiosk `{id}`; there are `{}`", known.join("`, `")))
}

/// The language that somebody asks for.
///
/// # Errors
///
/// If it is no language tag. A language that is not there becomes the nearest that is.
pub fn language<'a>(content: &'a Content, tag: &str) -> io::Result<&'a Locale> {
    let _: LanguageIdentifier = tag
        .parse()
        .map_err(|_| mistaken(format!("`{tag}` is no language tag; try `de` or `ar`")))?;
    Ok(content.locales.negotiate(&[tag]))
}

/// A time, or now.
///
/// # Errors
///
/// If it cannot be read.
pub fn time(text: Option<&str>) -> io::Result<NaiveDateTime> {
    let Some(text) = text else { return Ok(Local::now().naive_local()) };
    ["%Y-%m-%dT%H:%M", "%Y-%m-%d %H:%M", "%Y-%m-%dT%H:%M:%S"]
        .into_iter()
        .find_map(|format| NaiveDateTime::parse_from_str(text, format).ok())
        .ok_or_else(|| mistaken(format!("`{text}` is no time; write `2026-11-23T09:30`")))
}

/// Text without the isolates and soft hyphens that only a screen needs.
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{ad}')).collect()
}
