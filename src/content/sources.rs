//! Where an office, the catalogue and the languages are read from.

use super::{DEMO_OFFICE, folder::Folder};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

/// The folders that one office is read from.
///
/// The office's own folder lies on disk or in the program. The catalogue and the languages are
/// taken from the nearest folder above it that has both `assets/catalogue` and `locales`, as in
/// the project itself, else from the program.
#[derive(Debug, Clone)]
pub struct Sources {
    pub(super) office: Folder,
    pub(super) catalogue: Folder,
    pub(super) locales: Folder,
    /// What all offices share beside the catalogue, where it lies on disk.
    assets: Option<PathBuf>,
}

impl Sources {
    /// The demo office with its catalogue and languages, all from the program itself.
    pub fn built_in() -> Self {
        Self {
            office: Folder::built_in_office(),
            catalogue: Folder::built_in_catalogue(),
            locales: Folder::built_in_locales(),
            assets: None,
        }
    }

    /// The office in a folder. The demo office's usual path stands for the built-in one where
    /// there is no such folder, so that the program also works alone.
    pub fn of_office(path: &Path) -> Self {
        if path == Path::new(DEMO_OFFICE) && !path.exists() {
            return Self::built_in();
        }
        let office = Folder::Disk(path.to_owned());
        match shared_folder(path) {
            Some(shared) => Self {
                office,
                catalogue: Folder::Disk(shared.join("assets/catalogue")),
                locales: Folder::Disk(shared.join("locales")),
                assets: Some(shared.join("assets")),
            },
            None => Self {
                office,
                catalogue: Folder::built_in_catalogue(),
                locales: Folder::built_in_locales(),
                assets: None,
            },
        }
    }

    /// The folders of recordings or films, by the name that these have, the office's own before the
    /// shared one; each says whether it is the office's own. None of them is in the program.
    pub(super) fn media(&self, name: &str) -> Vec<(PathBuf, bool)> {
        let own = match &self.office {
            Folder::Disk(path) => Some((path.join(name), true)),
            Folder::BuiltIn(..) => None,
        };
        let shared = self.assets.as_ref().map(|assets| (assets.join(name), false));
        own.into_iter().chain(shared).collect()
    }

    /// Whether the office is the one in the program.
    pub fn is_built_in(&self) -> bool {
        matches!(self.office, Folder::BuiltIn(..))
    }

    /// How findings name the office's main file.
    pub fn office_file(&self) -> String {
        self.office.shown("office.json")
    }

    /// How findings name the file of the questions.
    pub fn triage_file(&self) -> String {
        self.catalogue.shown("triage.json")
    }

    /// The text of a file as a finding names it, if it is one of these folders' and can be read.
    pub fn text_of(&self, shown: &str) -> Option<String> {
        let (folder, name) = [&self.office, &self.catalogue, &self.locales]
            .into_iter()
            .find_map(|folder| Some((folder, shown.strip_prefix(&folder.shown(""))?)))?;
        let bytes = folder.read(name, super::json::LARGEST_FILE).ok()?;
        super::json::text_of(shown, bytes).ok()
    }
}

/// The nearest folder above an office that has the catalogue and the languages, written from the
/// working folder where it lies below it.
fn shared_folder(office: &Path) -> Option<PathBuf> {
    let office = fs::canonicalize(office).ok()?;
    let shared = office.ancestors().find(|folder| {
        folder.join("assets/catalogue").is_dir() && folder.join("locales").is_dir()
    })?;
    let here = env::current_dir().and_then(fs::canonicalize).ok();
    let relative = here.and_then(|here| shared.strip_prefix(here).ok().map(Path::to_owned));
    Some(relative.unwrap_or_else(|| shared.to_owned()))
}
