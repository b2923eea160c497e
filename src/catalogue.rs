//! What every office shares: concerns, questions, documents, processes, fees and themes.
//!
//! [`format`] is what stands in `assets/catalogue/*.json` and in an office's own `catalogue.json`;
//! [`Catalogue`] is both, resolved: what the office hides is gone, what it changes is changed, and
//! statements that need it know who has confirmed them.

#[expect(clippy::module_inception, reason = "the catalogue is the subject of this folder")]
mod catalogue;
mod concern;
mod fact;
pub mod format;
pub(crate) mod names;
mod overlay;
mod paths;
mod triage;

pub use catalogue::{
    Basis, Catalogue, CatalogueFiles, ConcernIndex, Document, DocumentIndex, Process, ProcessIndex,
    ProcessStep, Theme, ThemeIndex,
};
pub use concern::{Concern, Duration, Fee, ReducedFee, Urgency};
pub use fact::{Fact, FactStatus, Provenance};
pub use format::{
    Actor, AppointmentRule, Confirmation, Decider, DurationUnit, FactKind, Handling, UrgencyKind,
};
pub use paths::{MOST_ANSWERS, Path, PathEnd, UNSURE};
pub use triage::{Choice, Question, QuestionIndex, Target};
