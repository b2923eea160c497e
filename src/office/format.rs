//! `office.json` as it is written: the shape that people edit and the JSON Schema explains.

use super::KeypadEntry;
use crate::{diagnostic::Origin, hours::Land};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version of the file format that this program writes.
pub const VERSION: u32 = 1;

/// An office: its zones, counters and kiosks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields, title = "Leitsystem office")]
pub struct OfficeFile {
    /// Where editors find the schema of this file.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of this file format: 1.
    pub version: u32,
    /// The town or district, for example `Stadt Musterstadt`. Official German, shown as it is.
    pub municipality: String,
    /// The office's name on its door, for example `Ausländerbehörde`. Official German, shown as it is.
    pub name: String,
    /// The languages the kiosk offers, in the order of their tiles, for example `["de", "en", "ar"]`.
    #[schemars(length(min = 1))]
    pub languages: Vec<String>,
    /// The Land, by its letters such as `NW`: its public holidays are what `PH` means in opening hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub land: Option<Land>,
    /// The telephone number a visitor may call when nothing else helps.
    pub telephone: String,
    /// The zones of the guidance system.
    pub zones: Vec<ZoneEntry>,
    /// The kiosks.
    #[schemars(length(min = 1))]
    pub kiosks: Vec<KioskEntry>,
    /// The counter that helps with everything else: the fallback of every answer.
    pub info_desk: String,
    /// The counters.
    pub counters: Vec<CounterEntry>,
    /// Counters outside the house at certain hours, for example at the university on Wednesdays.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outreach: Vec<OutreachEntry>,
    /// The public web address where visitors book an appointment, without `https://`. The kiosk shows
    /// it as a code for the visitor's own telephone and never books itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booking: Option<String>,
    /// What helps while the counters are closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outside_hours: Option<OutsideHoursEntry>,
    /// Where `von Berg` is filed, where the office divides its work by surname.
    #[serde(default)]
    pub particles: Particles,
}

/// What helps while the counters are closed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct OutsideHoursEntry {
    /// Whether papers may be put into the letter box, so that no deadline is lost.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub letter_box: bool,
    /// A public web address with online services, without `https://`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// A telephone number that is answered outside the hours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub telephone: Option<String>,
}

/// How an office files surnames such as `von Berg`, `de Souza` or `al-Hassan`.
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
pub enum Particles {
    /// Under the first letter as it is written: `von Berg` under V.
    #[default]
    Counted,
    /// Under the main part of the name: `von Berg` under B.
    Ignored,
}

/// How one is served at a counter.
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
pub enum Admission {
    /// The office has not said; the catalogue tells what is usual.
    #[default]
    Unknown,
    /// With or without an appointment.
    Both,
    /// By appointment only.
    Appointment,
    /// Without an appointment only.
    WalkIn,
    /// It depends: visitors ask first.
    Ask,
}

/// What a counter does at certain hours, for certain surnames, or only by appointment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct DutyEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The concerns, by their names in the catalogue.
    #[schemars(length(min = 1))]
    pub concerns: Vec<String>,
    /// The first letters of the surnames; those of the counter if not given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letters: Vec<String>,
    /// When, in the notation of OpenStreetMap; the counter's hours if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// How one is served; as at the counter if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub admission: Option<Admission>,
}

/// A counter outside the house: a mobile workplace that is there only at certain hours.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct OutreachEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The name by which other entries refer to it.
    pub id: String,
    /// The name of the place as it stands on its door, in official German.
    pub name: String,
    /// Street, number, postcode and town; one line each.
    #[schemars(length(min = 1))]
    pub address: Vec<String>,
    /// The partner in whose house it is, by its name in `partners.json`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner: Option<String>,
    /// When staff are there, in the notation of OpenStreetMap.
    pub hours: String,
    /// The concerns it handles, by their names in the catalogue.
    #[schemars(length(min = 1))]
    pub concerns: Vec<String>,
    /// How one is served.
    #[serde(default)]
    pub admission: Admission,
    /// The public web address where visitors book, without `https://`; the office's if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booking: Option<String>,
}

/// A zone: one letter, one colour, one pictogram. The colour is never the only sign.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ZoneEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The letter on the signs, for example `B`.
    pub letter: String,
    /// The colour on the signs, for example `#8a4b00`; dark enough for a white letter.
    #[schemars(regex(pattern = r"^#[0-9a-fA-F]{6}$"))]
    pub colour: String,
    /// The pictogram on the signs: a file of `assets/icons` without its ending.
    pub pictogram: String,
    /// The concerns that every service counter of the zone handles, by their names in the catalogue.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub concerns: Vec<String>,
}

/// A kiosk: where it stands, which way the visitor looks, and its screen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct KioskEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The name by which `--kiosk` chooses it.
    pub id: String,
    /// The point of the floor plan where the visitor stands.
    pub node: String,
    /// Where the visitor looks when facing the screen: degrees clockwise from the plan's up.
    #[schemars(range(min = 0.0, max = 360.0))]
    pub heading: f64,
    /// The screen.
    pub screen: ScreenEntry,
    /// After how many seconds without a touch the visit ends; 60 if not given.
    #[serde(default = "default_idle_seconds")]
    #[schemars(range(min = 20, max = 900))]
    pub idle_seconds: u32,
    /// For how many of these seconds the end is announced; 20 if not given, and never less.
    #[serde(default = "default_warning_seconds")]
    #[schemars(range(min = 20, max = 300))]
    pub warning_seconds: u32,
    /// Whether nothing on the screen moves by itself: arrows on the line show the way instead of a
    /// mark that walks along it. False if not given. It is so in any case for visitors who choose a
    /// strong contrast.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reduced_motion: bool,
    /// The digits that staff type to leave the kiosk.
    #[schemars(regex(pattern = r"^[0-9]{4,8}$"))]
    pub staff_code: String,
    /// The keys of its keypad or keyboard, where they are not the usual ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keys: Option<KeypadEntry>,
    /// Whether reading aloud begins with the first key that is pressed on the greeting; true if not
    /// given. Otherwise it begins with the key `speech`, a plugged-in headset, or a touch.
    #[serde(default = "default_speaks_at_first_key")]
    pub speaks_at_first_key: bool,
}

fn default_speaks_at_first_key() -> bool {
    true
}

fn default_idle_seconds() -> u32 {
    60
}

fn default_warning_seconds() -> u32 {
    20
}

/// A screen, so that letters and touch areas have their size in millimetres.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct ScreenEntry {
    /// Pixels across, as the screen hangs.
    #[schemars(range(min = 320, max = 16384))]
    pub width: u32,
    /// Pixels down, as the screen hangs.
    #[schemars(range(min = 320, max = 16384))]
    pub height: u32,
    /// Millimetres from one pixel to the next.
    #[schemars(range(min = 0.05, max = 2.0))]
    pub millimetres_per_pixel: f64,
    /// Millimetres from the visitor's eyes to the screen; 600 if not given.
    #[serde(default = "default_viewing_distance")]
    #[schemars(range(min = 200, max = 3000))]
    pub viewing_distance: u32,
    /// Millimetres from the floor to the lower edge of the visible picture. The key "lower" places
    /// every control at 1050 mm or below by it. If not given, 640 for a screen that is higher than
    /// wide, and 750 for one that is wider than high.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 0, max = 1800))]
    pub lower_edge: Option<u32>,
}

fn default_viewing_distance() -> u32 {
    600
}

/// A service counter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct CounterEntry {
    #[serde(rename = "@origin", default, skip_serializing)]
    #[schemars(skip)]
    #[doc(hidden)]
    pub origin: Origin,
    /// The name by which other entries refer to it.
    pub id: String,
    /// What it is; a counter that serves concerns if not given.
    #[serde(default)]
    pub kind: CounterKind,
    /// The number on its sign, for example `12`; none for the info desk.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The zone's letter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone: Option<String>,
    /// The point of the floor plan in front of it, of kind `place`.
    pub node: String,
    /// When it is open, in the notation of OpenStreetMap, for example `Mo-Fr 08:00-12:00, Th 14:00-18:00`.
    pub hours: String,
    /// The concerns it handles, by their names in the catalogue.
    #[serde(default)]
    pub concerns: Vec<String>,
    /// The first letters of the surnames it serves, for example `["A-K"]`; all if not given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub letters: Vec<String>,
    /// The waiting area where its visitors are called: a point of kind `place` of the floor plan.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting_area: Option<String>,
    /// How one is served.
    #[serde(default)]
    pub admission: Admission,
    /// What it does besides `concerns`, at certain hours or for certain surnames.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub duties: Vec<DutyEntry>,
    /// The public web address where visitors book, without `https://`; the office's if not given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub booking: Option<String>,
}

/// What a counter is for.
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
pub enum CounterKind {
    /// Case workers who handle concerns.
    #[default]
    Service,
    /// The desk that answers everything else.
    InfoDesk,
    /// Where finished cards and papers are handed out.
    Issue,
}
