//! What every office shares: concerns, questions, documents, processes, fees and themes.
//!
//! [`format`] is what stands in `assets/catalogue/*.json`; [`Catalogue`] is the same, resolved.

#[expect(clippy::module_inception, reason = "the catalogue is the subject of this folder")]
mod catalogue;
mod fact;
pub mod format;
pub(crate) mod names;
mod triage;

pub use catalogue::{
    Catalogue, CatalogueFiles, Concern, ConcernIndex, Document, DocumentIndex, Duration, Fee,
    Process, ProcessIndex, ProcessStep, Theme, ThemeIndex,
};
pub use fact::Fact;
pub use format::{Actor, AppointmentRule, DurationUnit, Handling};
pub use triage::{Choice, Question, QuestionIndex, Target};
