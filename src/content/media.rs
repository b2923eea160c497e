//! Folders of recordings and films: by language, then by message.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// The most entries of one folder that are looked at.
const MOST_ENTRIES: usize = 10_000;

/// Files by language and message.
pub(super) type Media<T> = BTreeMap<(String, String), Medium<T>>;

/// Where a message is recorded or filmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Medium<T> {
    pub place: T,
    /// Whether the office has it, and not only the project.
    pub own: bool,
}

/// The folders right inside a folder, each with its name; none where there is no such folder.
pub(super) fn languages(folder: &Path) -> Vec<(String, PathBuf)> {
    let names = entries(folder).into_iter();
    names.map(|name| (name.clone(), folder.join(name))).filter(|(_, path)| path.is_dir()).collect()
}

/// The files right inside a folder, without notes for people.
pub(super) fn files(folder: &Path) -> Vec<String> {
    let mut names = entries(folder);
    names.retain(|name| {
        let note = matches!(Path::new(name).extension(), Some(end) if end == "txt" || end == "md");
        !note && !folder.join(name).is_dir()
    });
    names
}

/// How findings name a file.
pub(super) fn shown(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The names in a folder in order, without hidden ones.
fn entries(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> = entries
        .take(MOST_ENTRIES)
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort();
    names
}
