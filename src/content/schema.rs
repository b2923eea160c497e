//! The JSON Schemas of all formats, generated from the types that read them.

use crate::{
    catalogue::format::{
        ConcernsFile, DocumentsFile, OfficeCatalogueFile, ProcessesFile, ThemesFile, TriageFile,
    },
    floorplan::format::BuildingFile,
    locale::LanguageFile,
    office::format::OfficeFile,
    referral::format::PartnersFile,
    routing::format::ProfilesFile,
    status::format::StatusFile,
};
use schemars::{JsonSchema, Schema, generate::SchemaSettings};

/// The schema of one format.
pub struct FormatSchema {
    /// Where it stands in the project, for example `floorplans/schema/office.schema.json`.
    pub path: &'static str,
    /// The schema as a JSON text that ends with a line break.
    pub text: String,
}

/// All schemas, in the order of their paths.
pub fn all() -> Vec<FormatSchema> {
    vec![
        format::<ConcernsFile>("assets/catalogue/schema/concerns.schema.json"),
        format::<DocumentsFile>("assets/catalogue/schema/documents.schema.json"),
        format::<ProcessesFile>("assets/catalogue/schema/processes.schema.json"),
        format::<ProfilesFile>("assets/catalogue/schema/profiles.schema.json"),
        format::<ThemesFile>("assets/catalogue/schema/themes.schema.json"),
        format::<TriageFile>("assets/catalogue/schema/triage.schema.json"),
        format::<BuildingFile>("floorplans/schema/building.schema.json"),
        format::<OfficeCatalogueFile>("floorplans/schema/catalogue.schema.json"),
        format::<OfficeFile>("floorplans/schema/office.schema.json"),
        format::<PartnersFile>("floorplans/schema/partners.schema.json"),
        format::<StatusFile>("floorplans/schema/status.schema.json"),
        format::<LanguageFile>("locales/locale.schema.json"),
    ]
}

/// The schema of a type. Draft 7 is the newest one that every common editor understands.
pub(super) fn of<T: JsonSchema>() -> Schema {
    SchemaSettings::draft07().into_generator().into_root_schema_for::<T>()
}

fn format<T: JsonSchema>(path: &'static str) -> FormatSchema {
    let schema = of::<T>();
    let mut text = format!("{:#}", schema.as_value());
    text.push('\n');
    FormatSchema { path, text }
}
