//! Folders to read from: on disk, or built into the program.

use crate::diagnostic::{Diagnostic, Origin, Rule};
use include_dir::{Dir, include_dir};
use std::{
    fs::{self, File},
    io::Read,
    path::{Component, Path, PathBuf},
};

static OFFICE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/floorplans/musterstadt");
static CATALOGUE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/catalogue");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The most entries of one folder that are looked at.
const MOST_ENTRIES: usize = 10_000;

/// A folder of files.
#[derive(Debug, Clone)]
pub(super) enum Folder {
    /// On disk.
    Disk(PathBuf),
    /// In the program itself, with the path at which it lies in the project.
    BuiltIn(&'static Dir<'static>, &'static str),
}

impl Folder {
    pub(super) fn built_in_office() -> Self {
        Self::BuiltIn(&OFFICE, super::DEMO_OFFICE)
    }

    pub(super) fn built_in_catalogue() -> Self {
        Self::BuiltIn(&CATALOGUE, "assets/catalogue")
    }

    pub(super) fn built_in_locales() -> Self {
        Self::BuiltIn(&LOCALES, "locales")
    }

    /// A file of the folder as people would name it.
    pub(super) fn shown(&self, name: &str) -> String {
        match self {
            Self::Disk(folder) => {
                let folder = folder.to_string_lossy();
                format!("{}/{name}", folder.trim_end_matches('/'))
            }
            Self::BuiltIn(_, path) => format!("built-in:{path}/{name}"),
        }
    }

    /// The bytes of a file; `None` if there is no such file.
    ///
    /// Only ordinary files are read, and never more than `most` bytes, whatever lies there.
    pub(super) fn read_if_there(
        &self,
        name: &str,
        most: u64,
    ) -> Result<Option<Vec<u8>>, Diagnostic> {
        let finding = |message: String, help: &str| {
            Diagnostic::new(Rule::Unreadable, &Origin::file(self.shown(name)), message, help)
        };
        match self {
            Self::BuiltIn(folder, _) => {
                Ok(folder.get_file(name).map(|file| file.contents().to_vec()))
            }
            Self::Disk(folder) => {
                let path = folder.join(name);
                let unreadable = |error: std::io::Error| {
                    finding(
                        format!("`{name}` cannot be read: {error}"),
                        "see to it that it is an ordinary file that the program may read",
                    )
                };
                let metadata = match fs::metadata(&path) {
                    Ok(metadata) => metadata,
                    Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
                    Err(error) => return Err(unreadable(error)),
                };
                if !metadata.is_file() {
                    return Err(finding(
                        format!("`{name}` is not a file"),
                        "put an ordinary file in its place",
                    ));
                }
                let too_large = || {
                    finding(
                        format!("`{name}` has more than {} MB", most / (1024 * 1024)),
                        "see to it that it is the right file; real ones are far smaller",
                    )
                };
                if metadata.len() > most {
                    return Err(too_large());
                }
                let mut bytes = Vec::new();
                File::open(&path)
                    .and_then(|file| file.take(most + 1).read_to_end(&mut bytes))
                    .map_err(unreadable)?;
                // The file may have grown since it was measured.
                if bytes.len() as u64 > most { Err(too_large()) } else { Ok(Some(bytes)) }
            }
        }
    }

    /// The bytes of a file that has to be there.
    pub(super) fn read(&self, name: &str, most: u64) -> Result<Vec<u8>, Diagnostic> {
        self.read_if_there(name, most)?.ok_or_else(|| {
            Diagnostic::new(
                Rule::Unreadable,
                &Origin::file(self.shown(name)),
                format!("there is no file `{name}`"),
                "add the file, or check that the folder is the right one",
            )
        })
    }

    /// The names of the folders right inside, sorted.
    pub(super) fn folders(&self) -> Vec<String> {
        self.folders_inside("")
    }

    /// The names of the folders right inside a folder, sorted.
    pub(super) fn folders_inside(&self, inside: &str) -> Vec<String> {
        match self {
            Self::BuiltIn(folder, _) if inside.is_empty() => names(folder.dirs().map(Dir::path)),
            Self::BuiltIn(folder, _) => folder
                .get_dir(inside)
                .map(|folder| names(folder.dirs().map(Dir::path)))
                .unwrap_or_default(),
            Self::Disk(folder) => listed(&folder.join(inside), Path::is_dir),
        }
    }

    /// The names of the files right inside a folder that end in `.ftl`, sorted.
    pub(super) fn fluent_files(&self, inside: &str) -> Vec<String> {
        let mut names = match self {
            Self::BuiltIn(folder, _) => folder
                .get_dir(inside)
                .map(|folder| names(folder.files().map(include_dir::File::path)))
                .unwrap_or_default(),
            Self::Disk(folder) => listed(&folder.join(inside), |path| !path.is_dir()),
        };
        names.retain(|name| name.ends_with(".ftl"));
        names
    }
}

/// The names in a folder for which `wanted` holds, sorted; hidden ones are passed over.
fn listed(folder: &Path, wanted: impl Fn(&Path) -> bool) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut paths: Vec<PathBuf> =
        entries.take(MOST_ENTRIES).filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| wanted(path));
    let mut names = names(paths.iter().map(PathBuf::as_path));
    names.retain(|name| !name.starts_with('.'));
    names
}

fn names<'a>(paths: impl Iterator<Item = &'a Path>) -> Vec<String> {
    let mut names: Vec<_> =
        paths.filter_map(|path| Some(path.file_name()?.to_str()?.to_owned())).collect();
    names.sort();
    names
}

/// Whether a path that a file names stays inside its folder.
pub(super) fn stays_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.contains('\\')
        && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}
