//! `partners.json` as it is written: the shape that people edit and the JSON Schema explains.

use crate::diagnostic::Origin;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version of the file format that this program writes.
pub const VERSION: u32 = 1;

/// The partners of one office.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields, title = "Leitsystem partners")]
pub struct PartnersFile {
    /// Where editors find the schema of this file.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of this file format: 1.
    pub version: u32,
    /// The partners.
    pub partners: Vec<PartnerEntry>,
}

/// Somebody who helps: an authority, an advice centre, an association.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct PartnerEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The name by which other entries refer to it; the message `partner-<id>` in the office's own
    /// `office.ftl` says in one sentence what it does for the visitor.
    pub id: String,
    /// The official name, in German, as it stands on the door.
    pub name: String,
    /// What kind of body it is.
    pub kind: PartnerKind,
    /// How close it is: 1 in the house or handed over in person, 2 by agreement, 3 known address.
    #[schemars(range(min = 1, max = 3))]
    pub ring: u8,
    /// The themes it works on, by their names in the catalogue; the first is its main one.
    #[schemars(length(min = 1))]
    pub themes: Vec<String>,
    /// The concerns it answers, by their names in the catalogue.
    #[serde(default)]
    pub services: Vec<String>,
    /// The languages spoken there, as language tags.
    #[serde(default)]
    pub languages: Vec<String>,
    /// The point of the floor plan where it is found, if it is in the house; of kind `place`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node: Option<String>,
    /// Street, number, postcode and town; one line each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    /// When it is open, in the notation of OpenStreetMap; unknown if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// Whether one needs an appointment.
    #[serde(default)]
    pub appointment: Appointment,
    /// The telephone number as one dials it within Germany.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// The web address without `https://`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Whether help costs money.
    #[serde(default)]
    pub cost: Cost,
    /// Whether one need not give one's name.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub anonymous: bool,
    /// Whether one gets in without steps; unknown if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step_free: Option<bool>,
    /// Where this entry's facts come from.
    pub source: String,
    /// The day on which somebody last asked the partner, `YYYY-MM-DD`.
    pub checked_on: chrono::NaiveDate,
}

/// What kind of body a partner is; it decides the shape on the network map.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum PartnerKind {
    /// A unit of the same town or district.
    Municipality,
    /// Another public authority.
    Authority,
    /// A welfare association.
    Welfare,
    /// A school, a course provider, a university.
    Education,
    /// A chamber, an employers' or a workers' association.
    Economy,
    /// An organisation of migrants.
    MigrantOrganisation,
    /// A religious community.
    ReligiousCommunity,
    /// Volunteers.
    Volunteers,
    /// A health service.
    Health,
    /// Police, fire brigade, shelters.
    Emergency,
    /// Legal aid.
    LegalAid,
    /// A telephone line.
    Hotline,
}

/// Whether one needs an appointment.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Appointment {
    /// One may just come.
    #[default]
    None,
    /// One calls first.
    Telephone,
    /// One books on the web.
    Online,
}

/// Whether help costs money.
#[derive(
    Debug,
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Nobody has said.
    #[default]
    Unknown,
    /// It is free.
    Free,
    /// It costs something.
    Charged,
}
