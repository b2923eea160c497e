//! Counters outside the house.

use super::format::Admission;
use crate::{
    catalogue::{ConcernIndex, names::index},
    diagnostic::Origin,
    hours::Hours,
};

index!(
    /// A counter outside the house, by its place in [`Office::outreach`](super::Office::outreach).
    OutreachIndex
);

/// A counter outside the house: a mobile workplace that is there only at certain hours.
#[derive(Debug, Clone, PartialEq)]
pub struct Outreach {
    /// Its name in the files.
    pub id: String,
    /// The name of the place, in official German.
    pub name: String,
    /// Its address, line by line.
    pub address: Vec<String>,
    /// The partner in whose house it is, by its name in the files.
    pub partner: Option<String>,
    /// When staff are there.
    pub hours: Hours,
    /// The concerns it handles.
    pub concerns: Vec<ConcernIndex>,
    /// How one is served.
    pub admission: Admission,
    /// The public web address where visitors book.
    pub booking: Option<String>,
    /// Where it was read.
    pub origin: Origin,
}
