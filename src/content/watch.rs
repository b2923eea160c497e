//! Notices that the files of an office have changed.

use super::{Sources, film, folder::Folder, recording};
use std::{
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

/// How deep folders are looked into; an office has two levels.
const DEEPEST: usize = 4;

/// The most files that are looked at in each place.
const MOST_FILES: usize = 10_000;

/// The most pictures of films that are looked at: a film has many.
const MOST_PICTURES: usize = 100_000;

/// Path, length and time of the last change of every file of an office, its catalogue, its languages,
/// recordings and films. Two that are equal mean that nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fingerprint {
    files: Vec<(PathBuf, u64, Option<SystemTime>)>,
}

impl Fingerprint {
    /// Looks at the files; built-in ones never change and do not count. What is different today
    /// has a fingerprint of its own in a [`Watcher`].
    pub fn of(sources: &Sources) -> Self {
        let mut files = Vec::new();
        for folder in [&sources.office, &sources.catalogue, &sources.locales] {
            if let Folder::Disk(path) = folder {
                let mut found = Vec::new();
                // Films have so many files that they would hide the others.
                let media = [recording::FOLDER, film::FOLDER].map(|name| path.join(name));
                collect(path, DEEPEST, MOST_FILES, &media, &mut found);
                files.extend(found);
            }
        }
        for (name, most) in [(recording::FOLDER, MOST_FILES), (film::FOLDER, MOST_PICTURES)] {
            for (path, _) in sources.media(name) {
                let mut found = Vec::new();
                collect(&path, DEEPEST, most, &[], &mut found);
                files.extend(found);
            }
        }
        let status = status_file(sources);
        files.retain(|(path, ..)| Some(path) != status.as_ref());
        files.sort();
        Self { files }
    }

    /// Looks at the one file with what is different today.
    fn of_status(sources: &Sources) -> Self {
        let seen = status_file(sources).and_then(|path| {
            let metadata = fs::metadata(&path).ok()?;
            Some((path, metadata.len(), metadata.modified().ok()))
        });
        Self { files: seen.into_iter().collect() }
    }
}

/// Looks for changes again and again, without ever reading a file.
#[derive(Debug)]
pub struct Watcher {
    sources: Sources,
    all: Fingerprint,
    status: Fingerprint,
}

/// What has changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// What is different today.
    Status,
    /// Anything else.
    Files,
}

impl Watcher {
    /// Remembers how the files are now.
    pub(super) fn new(sources: &Sources) -> Self {
        let (all, status) = (Fingerprint::of(sources), Fingerprint::of_status(sources));
        Self { sources: sources.clone(), all, status }
    }

    /// Whether the status has changed since the last look: a look at one file.
    pub fn look_at_status(&mut self) -> Option<Change> {
        let status = Fingerprint::of_status(&self.sources);
        let changed = status != self.status;
        self.status = status;
        changed.then_some(Change::Status)
    }

    /// Whether any other file has changed since the last look.
    pub fn look_at_files(&mut self) -> Option<Change> {
        let all = Fingerprint::of(&self.sources);
        let changed = all != self.all;
        self.all = all;
        changed.then_some(Change::Files)
    }
}

fn status_file(sources: &Sources) -> Option<PathBuf> {
    match &sources.office {
        Folder::Disk(path) => Some(path.join(super::STATUS)),
        Folder::BuiltIn(..) => None,
    }
}

/// Folders behind symbolic links are not entered, so that no circle can hold the kiosk up.
fn collect(
    folder: &Path,
    depth: usize,
    most: usize,
    without: &[PathBuf],
    files: &mut Vec<(PathBuf, u64, Option<SystemTime>)>,
) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.filter_map(Result::ok) {
        if files.len() >= most {
            return;
        }
        let Ok(kind) = entry.file_type() else { continue };
        let path = entry.path();
        if kind.is_dir() {
            if depth > 0 && !without.contains(&path) {
                collect(&path, depth - 1, most, without, files);
            }
        } else {
            let metadata = fs::metadata(&path).ok();
            let length = metadata.as_ref().map_or(0, fs::Metadata::len);
            files.push((path, length, metadata.and_then(|metadata| metadata.modified().ok())));
        }
    }
}
