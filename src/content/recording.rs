//! Recorded messages: a person's voice for a message, where an office or a translator has one.
//!
//! They lie in `<folder>/<language>/<message>.wav`, the message as it is called in the Fluent files,
//! with a point before its attribute: `assets/audio/ti/welcome.wav`.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};
use unic_langid::LanguageIdentifier;

/// The largest recording that is played: about five minutes of good speech.
const LARGEST: u64 = 32 * 1024 * 1024;

/// Which messages are recorded. The sound itself is read when it is played.
#[derive(Debug, Clone, Default)]
pub struct Recordings {
    folder: PathBuf,
    names: Arc<BTreeSet<(String, String)>>,
}

impl Recordings {
    /// The recordings in a folder; none where there is no such folder.
    pub fn in_folder(folder: &Path) -> Self {
        let mut names = BTreeSet::new();
        for language in entries(folder) {
            for file in entries(&folder.join(&language)) {
                if let Some(message) = file.strip_suffix(".wav") {
                    names.insert((language.clone(), message.to_owned()));
                }
            }
        }
        Self { folder: folder.to_owned(), names: Arc::new(names) }
    }

    /// Whether a message is recorded in a language.
    pub fn has(&self, tag: &LanguageIdentifier, message: &str) -> bool {
        self.names.contains(&(tag.to_string(), message.to_owned()))
    }

    /// The bytes of a recorded message; `None` if there is none or it cannot be read.
    pub fn read(&self, tag: &LanguageIdentifier, message: &str) -> Option<Vec<u8>> {
        if !self.has(tag, message) {
            return None;
        }
        let path = self.folder.join(tag.to_string()).join(format!("{message}.wav"));
        let metadata = fs::metadata(&path).ok()?;
        (metadata.is_file() && metadata.len() <= LARGEST).then(|| fs::read(&path).ok())?
    }
}

/// The names in a folder.
fn entries(folder: &Path) -> Vec<String> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect()
}
