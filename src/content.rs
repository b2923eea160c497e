//! Loads an office, the catalogue and the languages into one immutable value.
//!
//! [`load`] returns the value **and** everything that is wrong with the files; it never stops at
//! the first finding and never panics, whatever the bytes. [`Store`] keeps the last good content,
//! [`Fingerprint`] notices changes. Nothing else in the program reads the office's files.

mod clauses;
mod film;
mod folder;
mod font;
mod json;
mod media;
mod pattern;
mod pictogram;
mod picture;
mod recording;
mod schema;
mod shape;
mod sources;
mod store;
mod watch;

pub use clauses::CLAUSES;
pub use film::Films;
pub use font::FONTS;
pub use json::LARGEST_FILE;
pub use pictogram::{pictogram, pictogram_names};
pub use picture::Picture;
pub use recording::Recordings;
pub use schema::{FormatSchema, all as schemas};
pub use sources::Sources;
pub use store::{Notice, Store};
pub use watch::{Change, Fingerprint, Watcher};

use crate::{
    catalogue::{self, Catalogue, CatalogueFiles},
    diagnostic::{self, Diagnostic, Origin, Rule},
    floorplan::{self, Building, Walls},
    hours::Holidays,
    locale::{Language, LanguageFile, LocaleFile, Locales, MessageSource},
    office::{self, Office},
    referral::{self, Partners},
    routing::{self, Graph, Profiles},
    search::Index,
    status::{self, Status},
};
use folder::Folder;
use schemars::JsonSchema;
use serde::de::DeserializeOwned;
use std::sync::{Arc, OnceLock};
use unic_langid::LanguageIdentifier;

/// Where the demo office lies in the project.
pub const DEMO_OFFICE: &str = "floorplans/musterstadt";

/// The file with what is different today.
const STATUS: &str = "status.json";

/// The language from which the others are translated: German, the language of the authority.
pub fn reference() -> LanguageIdentifier {
    "de".parse().expect("`de` is a language tag")
}

/// Everything the kiosk needs to help visitors of one office. It never changes; new content is a
/// new value.
#[derive(Debug, Clone)]
pub struct Content {
    /// The office.
    pub office: Office,
    /// Its building.
    pub building: Building,
    /// The ways through the building.
    pub graph: Graph,
    /// The walls of each floor, in the order of the building's floors.
    pub walls: Vec<Walls>,
    /// What ways cost whom.
    pub profiles: Profiles,
    /// What every office shares, with what this office hides, changes and confirms.
    pub catalogue: Catalogue,
    /// What every office shares, as the project ships it.
    pub shared_catalogue: Catalogue,
    /// The partners of the office.
    pub partners: Partners,
    /// All languages, offered or not.
    pub locales: Locales,
    /// What is closed or moved, now or later.
    pub status: Status,
    /// The background pictures, in the order of the building's floors.
    pub backgrounds: Vec<Option<Picture>>,
    /// Messages that a person has spoken.
    pub recordings: Recordings,
    /// Messages that a person has signed.
    pub films: Films,
    /// What can be searched, made when somebody first searches.
    search: OnceLock<Arc<Index>>,
}

impl Content {
    /// The same office with other closures. What can be searched does not depend on them and is not
    /// prepared again.
    #[must_use]
    pub fn with_status(&self, status: Status) -> Self {
        Self { status, ..self.clone() }
    }

    /// What can be searched. The first call prepares it, which takes about as long as some
    /// keystrokes; a kiosk calls it before the first visit.
    pub fn search_index(&self) -> &Index {
        self.search.get_or_init(|| Arc::new(Index::new(self)))
    }
}

/// What came of reading an office.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// The content; `None` if too much is missing to help anybody.
    pub content: Option<Arc<Content>>,
    /// What is wrong with the files as far as reading shows it, in the order of reports.
    pub diagnostics: Vec<Diagnostic>,
    /// The Fluent files of all languages, for the rules about messages.
    pub messages: Vec<MessageSource>,
    /// Where it was read from.
    pub sources: Sources,
}

/// Reads an office. Whatever is wrong stands in [`Loaded::diagnostics`].
pub fn load(sources: &Sources) -> Loaded {
    let mut diagnostics = Vec::new();
    let office_folder = &sources.office;
    let building_file = read::<floorplan::format::BuildingFile>(
        office_folder,
        "building.json",
        floorplan::format::VERSION,
        &mut diagnostics,
    );
    let office_file = read::<office::format::OfficeFile>(
        office_folder,
        "office.json",
        office::format::VERSION,
        &mut diagnostics,
    );
    let partners_file = read::<referral::format::PartnersFile>(
        office_folder,
        "partners.json",
        referral::format::VERSION,
        &mut diagnostics,
    );
    let catalogue = read_catalogue(sources, &mut diagnostics);
    let (locales, messages) = read_locales(sources, &mut diagnostics);

    let holidays = Holidays::of(office_file.as_ref().and_then(|file| file.land));
    let building = building_file.map(|file| {
        let (building, findings) = Building::resolve(&file, &holidays);
        diagnostics.extend(findings);
        building
    });
    let profiles = read_profiles(sources, &mut diagnostics);
    let content = match (building, catalogue, profiles) {
        (Some(building), Some((catalogue, shared_catalogue)), Some(profiles)) => {
            let partners = partners_file.map(|file| {
                let (partners, findings) =
                    Partners::resolve(&file, &building, &catalogue, &holidays);
                diagnostics.extend(findings);
                partners
            });
            let office = office_file.and_then(|file| {
                let (office, findings) = Office::resolve(
                    &file,
                    &sources.office_file(),
                    &building,
                    &catalogue,
                    &holidays,
                );
                diagnostics.extend(findings);
                office
            });
            let recordings = sources.media(recording::FOLDER);
            let recordings = Recordings::read_all(&recordings, &mut diagnostics);
            let films = Films::read_all(&sources.media(film::FOLDER), &mut diagnostics);
            let backgrounds = picture::read_all(office_folder, &building, &mut diagnostics);
            office.map(|office| {
                let status = read_status(office_folder, &building, &office, &mut diagnostics);
                Arc::new(Content {
                    office,
                    status,
                    graph: Graph::new(&building),
                    walls: building
                        .floor_indices()
                        .map(|floor| Walls::of(&building, floor))
                        .collect(),
                    profiles,
                    building,
                    catalogue,
                    shared_catalogue,
                    partners: partners.unwrap_or_default(),
                    locales,
                    backgrounds,
                    recordings,
                    films,
                    search: OnceLock::new(),
                })
            })
        }
        _ => None,
    };
    sharpen(sources, &mut diagnostics);
    diagnostic::sort(&mut diagnostics);
    diagnostics.dedup();
    Loaded { content, diagnostics, messages, sources: sources.clone() }
}

fn read<T: DeserializeOwned + JsonSchema>(
    folder: &Folder,
    name: &str,
    version: u32,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<T> {
    match folder.read(name, LARGEST_FILE) {
        Ok(bytes) => json::read(&folder.shown(name), bytes, Some(version), diagnostics),
        Err(finding) => {
            diagnostics.push(finding);
            None
        }
    }
}

/// Reads a file that an office may leave out; `None` where it does, or where it cannot be used.
fn read_optional<T: DeserializeOwned + JsonSchema>(
    folder: &Folder,
    name: &str,
    version: u32,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<T> {
    match folder.read_if_there(name, LARGEST_FILE) {
        Ok(bytes) => json::read(&folder.shown(name), bytes?, Some(version), diagnostics),
        Err(finding) => {
            diagnostics.push(finding);
            None
        }
    }
}

/// Reads what is different today for content that is already there.
fn load_status(sources: &Sources, content: &Content) -> (Status, Vec<Diagnostic>) {
    let mut findings = Vec::new();
    let (building, office) = (&content.building, &content.office);
    let status = read_status(&sources.office, building, office, &mut findings);
    (status, findings)
}

/// What is closed; nothing where the office has no such file.
fn read_status(
    folder: &Folder,
    building: &Building,
    office: &Office,
    diagnostics: &mut Vec<Diagnostic>,
) -> Status {
    let file = read_optional(folder, STATUS, status::format::VERSION, diagnostics);
    let Some(file) = file else { return Status::default() };
    let (status, findings) = Status::resolve(&file, building, office);
    diagnostics.extend(findings);
    status
}

fn read_profiles(sources: &Sources, diagnostics: &mut Vec<Diagnostic>) -> Option<Profiles> {
    const NAME: &str = "profiles.json";
    const VERSION: u32 = routing::format::VERSION;
    let shared = read(&sources.catalogue, NAME, VERSION, diagnostics);
    let building = read_optional(&sources.office, NAME, VERSION, diagnostics);
    let (profiles, findings) = Profiles::resolve(&shared?, building.as_ref());
    diagnostics.extend(findings);
    profiles
}

/// The catalogue as the office shows it, and as every office shares it.
fn read_catalogue(
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(Catalogue, Catalogue)> {
    const VERSION: u32 = catalogue::format::VERSION;
    let folder = &sources.catalogue;
    let concerns = read(folder, "concerns.json", VERSION, diagnostics);
    let documents = read(folder, "documents.json", VERSION, diagnostics);
    let processes = read(folder, "processes.json", VERSION, diagnostics);
    let triage = read(folder, "triage.json", VERSION, diagnostics);
    let themes = read(folder, "themes.json", VERSION, diagnostics);
    let office: Option<catalogue::format::OfficeCatalogueFile> =
        read_optional(&sources.office, "catalogue.json", VERSION, diagnostics);
    let files = CatalogueFiles {
        concerns: &concerns?,
        documents: &documents?,
        processes: &processes?,
        triage: &triage?,
        themes: &themes?,
        office: None,
    };
    let (shared, findings) = Catalogue::resolve(files);
    let (catalogue, more) = match &office {
        Some(office) => Catalogue::resolve(CatalogueFiles { office: Some(office), ..files }),
        None => (shared.clone(), Vec::new()),
    };
    // What is wrong with the shared files is found twice and reported once.
    diagnostics.extend(findings);
    diagnostics.extend(more);
    Some((catalogue, shared))
}

/// The order in which the shared files of a language are read; others follow by name.
const FLUENT_ORDER: [&str; 9] = [
    "ui.ftl",
    "directions.ftl",
    "status.ftl",
    "signs.ftl",
    "concerns.ftl",
    "documents.ftl",
    "processes.ftl",
    "partners.ftl",
    "search.ftl",
];

fn read_locales(
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Locales, Vec<MessageSource>) {
    let tags = sources.locales.folders();
    let mut messages = Vec::new();
    for tag in &tags {
        if let Some(source) = read_language(sources, tag, diagnostics) {
            messages.push(source);
        }
    }
    for tag in sources.office.folders_inside("locales") {
        if !tags.contains(&tag) {
            diagnostics.push(Diagnostic::new(
                Rule::LanguageMissing,
                &Origin::file(sources.office.shown(&format!("locales/{tag}"))),
                format!("the office has texts in `{tag}`, but there is no such language"),
                "add the language to the folder `locales`, or remove the office's texts",
            ));
        }
    }
    let (locales, findings) = Locales::build(&messages, &reference());
    diagnostics.extend(findings);
    (locales, messages)
}

fn read_language(
    sources: &Sources,
    tag: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<MessageSource> {
    let description = format!("{tag}/locale.json");
    let shown = sources.locales.shown(&description);
    let file = match sources.locales.read(&description, LARGEST_FILE) {
        Ok(bytes) => json::read::<LanguageFile>(&shown, bytes, None, diagnostics),
        Err(finding) => {
            diagnostics.push(Diagnostic { rule: Rule::LanguageDescription, ..finding });
            None
        }
    }?;
    let (language, findings) = Language::resolve(tag, file);
    diagnostics.extend(findings);
    let language = language?;
    let mut names = sources.locales.fluent_files(tag);
    names.sort_by_key(|name| {
        let place = FLUENT_ORDER.iter().position(|known| known == name);
        (place.unwrap_or(FLUENT_ORDER.len()), name.clone())
    });
    let shared = names.iter().map(|name| (&sources.locales, format!("{tag}/{name}")));
    let own = sources.office.fluent_files(&format!("locales/{tag}"));
    let own = own.iter().map(|name| (&sources.office, format!("locales/{tag}/{name}")));
    let files = shared
        .chain(own)
        .filter_map(|(folder, name)| {
            let shown = folder.shown(&name);
            folder
                .read(&name, LARGEST_FILE)
                .and_then(|bytes| json::text_of(&shown, bytes))
                .map_err(|finding| diagnostics.push(finding))
                .ok()
                .map(|text| LocaleFile::new(shown, text))
        })
        .collect();
    Some(MessageSource { language, files })
}

/// Moves findings about names from the beginning of their entry to the name itself.
///
/// Entries remember only where they begin; the files are read once more for the few that have
/// findings, so that a clean office pays nothing.
pub(crate) fn sharpen(sources: &Sources, diagnostics: &mut [Diagnostic]) {
    /// Beyond this many, the beginning of the entry is good enough.
    const MOST: usize = 200;
    let mut texts: Vec<(String, Option<String>)> = Vec::new();
    let about_names = diagnostics.iter_mut().filter(|finding| {
        matches!(
            finding.rule,
            Rule::UnknownReference
                | Rule::UnknownWord
                | Rule::DuplicateName
                | Rule::WrongNodeKind
                | Rule::Hours
                | Rule::Letters
                | Rule::BackgroundPicture
                | Rule::LanguageMissing
                | Rule::PictogramMissing
                | Rule::InfoDeskMissing
                | Rule::PartnerLanguage
        ) && finding.origin.file.ends_with(".json")
    });
    for finding in about_names.take(MOST) {
        let file = &finding.origin.file;
        let known = texts.iter().position(|(name, _)| name == file).unwrap_or_else(|| {
            texts.push((file.clone(), sources.text_of(file)));
            texts.len() - 1
        });
        let Some(text) = &texts[known].1 else { continue };
        let mut names: Vec<&str> = finding.message.split('`').skip(1).step_by(2).collect();
        names.reverse();
        if let Some(position) = json::place_of_text(text, finding.origin.position, &names) {
            finding.origin.position = position;
        }
    }
}
