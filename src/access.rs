//! How far everybody can use a kiosk: the clauses of EN 301 549 V3.2.1, what was measured, and what
//! is to be done by whom.
//!
//! ```text
//! assets/access/clauses.json ─┐
//! Figures, measured by ui ────┼─▶ Report: a result with its reason for every clause
//! office.json, voices ────────┘   Guide: how the kiosk is to be installed
//! ```
//!
//! No result is written down anywhere: a clause names measurements, tests of the program and tasks
//! of people, and the result follows. What nobody has shown counts as not met.

mod clause;
mod figures;
mod guide;
mod measure;
mod report;

pub use clause::{Clause, Clauses, Measure, Task, Who, clauses};
pub use figures::{
    Band, Figure, Figures, Keys, LEAST_ANGLE, LEAST_CONTRAST, LEAST_EDGE, LEAST_GAP, LEAST_SIDE,
    Place, STRONG_CONTRAST, Series, Touches, USUAL_SIDE, least_capital, most_flashing,
};
pub use guide::{Guide, Section};
pub use measure::Evidence;
pub use report::{Outcome, Report, Row};
