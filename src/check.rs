//! One check for the command line, the loader, the editor and continuous integration.
//!
//! [`check`] adds the rules about meaning to what reading the files has found. Each rule has a
//! stable code, listed with its reason in [`crate::diagnostic::Rule`].

mod barrier;
mod building;
mod catalogue;
pub mod destination;
mod expected;
pub mod explanation;
pub mod fluent;
mod glyph;
mod media;
mod office;
mod partner;
mod plan;
mod reach;
mod search;
mod status;

pub(crate) use barrier::in_words as barrier_in_words;

use crate::{
    content::{self, Loaded},
    diagnostic::{self, Diagnostic},
    floorplan::Building,
};
use chrono::NaiveDate;

/// What is wrong with the drawing of a building, where every reference is resolved.
pub fn structure(building: &Building) -> Vec<Diagnostic> {
    let mut diagnostics = Vec::new();
    plan::check(building, &mut diagnostics);
    diagnostic::sort(&mut diagnostics);
    diagnostics
}

/// Everything that is wrong with an office, in the order of reports.
///
/// `today` decides which facts are stale and which partners have to be asked again.
pub fn check(loaded: &Loaded, today: NaiveDate) -> Vec<Diagnostic> {
    let mut diagnostics = loaded.diagnostics.clone();
    if let Some(content) = &loaded.content {
        building::check(content, &mut diagnostics);
        plan::check(&content.building, &mut diagnostics);
        office::check(content, &loaded.sources.office_file(), &mut diagnostics);
        reach::check(content, &mut diagnostics);
        let triage = loaded.sources.triage_file();
        catalogue::check(content, &triage, today, &mut diagnostics);
        partner::check(content, today, &mut diagnostics);
        status::check(content, today, &mut diagnostics);
        let messages = expected::messages(content);
        media::check(content, &messages, &mut diagnostics);
        let expected = fluent::Expected::new(messages);
        glyph::check(&loaded.messages, &mut diagnostics);
        search::check(&loaded.messages, &content::reference(), &mut diagnostics);
        diagnostics.extend(fluent::check(&loaded.messages, &content::reference(), &expected));
    }
    content::sharpen(&loaded.sources, &mut diagnostics);
    diagnostic::sort(&mut diagnostics);
    diagnostics.dedup();
    diagnostics
}
