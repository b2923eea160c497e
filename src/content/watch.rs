//! Notices that the files of an office have changed.

use super::{Sources, folder::Folder};
use std::{
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// How deep folders are looked into; an office has two levels.
const DEEPEST: usize = 4;

/// The most files that are looked at.
const MOST_FILES: usize = 10_000;

/// Path, length and time of the last change of every file of an office, its catalogue and its
/// languages. Two that are equal mean that nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint {
    files: Vec<(PathBuf, u64, Option<SystemTime>)>,
}

impl Fingerprint {
    /// Looks at the files; built-in ones never change and do not count.
    pub fn of(sources: &Sources) -> Self {
        let mut files = Vec::new();
        for folder in [&sources.office, &sources.catalogue, &sources.locales] {
            if let Folder::Disk(path) = folder {
                collect(path, DEEPEST, &mut files);
            }
        }
        files.sort();
        Self { files }
    }
}

/// Folders behind symbolic links are not entered, so that no circle can hold the kiosk up.
fn collect(folder: &Path, depth: usize, files: &mut Vec<(PathBuf, u64, Option<SystemTime>)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.filter_map(Result::ok) {
        if files.len() >= MOST_FILES {
            return;
        }
        let Ok(kind) = entry.file_type() else { continue };
        let path = entry.path();
        if kind.is_dir() {
            if depth > 0 {
                collect(&path, depth - 1, files);
            }
        } else {
            let metadata = fs::metadata(&path).ok();
            let length = metadata.as_ref().map_or(0, fs::Metadata::len);
            files.push((path, length, metadata.and_then(|metadata| metadata.modified().ok())));
        }
    }
}
