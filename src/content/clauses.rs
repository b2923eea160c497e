//! The clauses of the standard for accessibility, which are built into the program.

/// `assets/access/clauses.json`: what a kiosk is held to, and how it is shown.
pub const CLAUSES: &str = include_str!("../../assets/access/clauses.json");
