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
    /// Where the house of the office stands, so that the kiosk can say how far a partner is away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub house: Option<Position>,
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
    /// `partners.ftl` says in one sentence what it does for the visitor, `.name` is its short name,
    /// and `.say` one sentence that the visitor can say or show there.
    pub id: String,
    /// The official name, in German, as it stands on the door.
    pub name: String,
    /// What kind of body it is.
    pub kind: PartnerKind,
    /// Whether it helps at present.
    #[serde(default, skip_serializing_if = "PartnerStatus::is_active")]
    pub status: PartnerStatus,
    /// How close it is: 1 in the house or handed over in person, 2 by agreement, 3 known address.
    #[schemars(range(min = 1, max = 3))]
    pub ring: u8,
    /// The themes it works on, by their names in the catalogue; the first is its main one.
    #[schemars(length(min = 1))]
    pub themes: Vec<String>,
    /// The concerns it answers, by their names in the catalogue.
    #[serde(default)]
    pub services: Vec<String>,
    /// Whom it is for; everybody if empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub audience: Vec<Audience>,
    /// The languages spoken there, as language tags.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Whether it finds an interpreter for other languages.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub interpreters: bool,
    /// The point of the floor plan where it is found, if it is in the house; of kind `place`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub node: Option<String>,
    /// Street, number, postcode and town; one line each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub address: Vec<String>,
    /// Where it is on the globe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<Position>,
    /// The way there from the house by bus or train.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transit: Option<Transit>,
    /// How many minutes it takes to walk there: from the stop, if there is one, else from the
    /// house.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 120))]
    pub walk_minutes: Option<u32>,
    /// When it is open, in the notation of OpenStreetMap; unknown if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// Whether one needs an appointment.
    #[serde(default)]
    pub appointment: Appointment,
    /// The telephone number as one dials it within Germany.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
    /// The address for electronic mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
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
    /// Whether there is a hearing loop; unknown if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hearing_loop: Option<bool>,
    /// Whether there is a toilet for people in wheelchairs; unknown if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessible_toilet: Option<bool>,
    /// What to bring, by the names of documents in the catalogue.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bring: Vec<String>,
    /// Services for which one says something else there; each also stands in `services`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub service_cases: Vec<ServiceCaseEntry>,
    /// Whom staff call to hand a visitor over in person. Never shown to visitors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub handover: Option<String>,
    /// What was agreed with the partner. Never shown to visitors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Agreement>,
    /// Who in the office keeps this entry up to date. Never shown to visitors.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub responsible: Option<String>,
    /// Where this entry's facts come from.
    pub source: String,
    /// The day on which somebody last asked the partner, `YYYY-MM-DD`.
    pub checked_on: chrono::NaiveDate,
    /// The last day on which it helps, `YYYY-MM-DD`; for projects with an end. No end if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<chrono::NaiveDate>,
}

/// What is different for one of a partner's services: the message `say-<partner>-<service>` in the
/// office's own `partners.ftl` is the sentence that the visitor says or shows there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ServiceCaseEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The service, one of the partner's `services`.
    pub service: String,
    /// What to bring for it, by the names of documents in the catalogue; as for the partner's other
    /// services if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bring: Option<Vec<String>>,
}

/// A place on the globe, in degrees (WGS 84).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Position {
    /// Degrees north of the equator.
    #[schemars(range(min = -90.0, max = 90.0))]
    pub latitude: f64,
    /// Degrees east of Greenwich.
    #[schemars(range(min = -180.0, max = 180.0))]
    pub longitude: f64,
}

/// A ride from the house.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Transit {
    /// What one rides in.
    pub vehicle: Vehicle,
    /// The line as it is written on the vehicle, for example `12` or `S 3`.
    pub line: String,
    /// Where the line ends, as it is written on the vehicle.
    pub towards: String,
    /// The stop where one gets off.
    pub stop: String,
    /// How many minutes the ride takes.
    #[schemars(range(min = 1, max = 240))]
    pub minutes: u32,
}

/// An agreement with a partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Agreement {
    /// The day on which it was made, `YYYY-MM-DD`.
    pub on: chrono::NaiveDate,
    /// Where it is written down.
    pub document: String,
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

/// Whether a partner helps at present.
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
pub enum PartnerStatus {
    /// It helps.
    #[default]
    Active,
    /// It will help: only the network map shows it.
    Planned,
    /// It does not help for a while: only the network map shows it.
    Paused,
    /// It has ended: nothing shows it; the entry is kept to compare one year with another.
    Ended,
}

impl PartnerStatus {
    fn is_active(&self) -> bool {
        *self == Self::Active
    }
}

/// Whom a partner is for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Adults.
    Adults,
    /// Young people from 12 to 26.
    YoungPeople,
    /// Children.
    Children,
    /// Parents and families.
    Families,
    /// Women.
    Women,
    /// Men.
    Men,
    /// People at a university.
    Students,
    /// People who work or look for work.
    Workers,
    /// Employers.
    Employers,
    /// People in the asylum procedure and refugees.
    Refugees,
    /// Citizens of the European Union.
    EuCitizens,
}

/// What one rides in.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Vehicle {
    /// A bus.
    Bus,
    /// A tram.
    Tram,
    /// An underground train.
    Underground,
    /// A train.
    Train,
}
