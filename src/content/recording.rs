//! Recorded messages: a person's voice for a message, where an office or a translator has one.
//!
//! They lie in `audio/<language>/<message>.wav` of an office's folder, and for all offices in
//! `assets/audio/<language>/<message>.wav`; the message as it is called in the Fluent files, with a
//! point before its attribute. An office's own recording goes before the shared one.

use super::media::{self, Media, Medium};
use crate::{
    diagnostic::{Diagnostic, Origin, Rule},
    speech::Sound,
};
use std::{
    fs::{self, File},
    io::Read,
    path::{Path, PathBuf},
    sync::Arc,
};
use unic_langid::LanguageIdentifier;

/// The name of the folders of recordings.
pub(super) const FOLDER: &str = "audio";

/// The largest recording that is played: about five minutes of good speech.
const LARGEST: u64 = 32 * 1024 * 1024;

/// So much of a file is read to know what it is; what comes before the samples is shorter.
const BEGINNING: u64 = 64 * 1024;

/// Which messages are recorded. The sound itself is read when it is played.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Recordings {
    files: Arc<Media<PathBuf>>,
}

impl Recordings {
    /// The recordings in a folder; none where there is no such folder. What is in the files is not
    /// looked at.
    pub fn in_folder(folder: &Path) -> Self {
        let mut files = Media::new();
        for (tag, path) in media::languages(folder) {
            for file in media::files(&path) {
                if let Some(message) = file.strip_suffix(".wav") {
                    let medium = Medium { place: path.join(&file), own: false };
                    let _ = files.insert((tag.clone(), message.to_owned()), medium);
                }
            }
        }
        Self { files: Arc::new(files) }
    }

    /// The recordings in folders, the earlier before the later, as far as they can be played, and
    /// what is wrong with the others. The first folder is the office's own, if `own` says so.
    pub(super) fn read_all(folders: &[(PathBuf, bool)], diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut files = Media::new();
        for (folder, own) in folders {
            for (tag, path) in media::languages(folder) {
                for file in media::files(&path) {
                    let place = path.join(&file);
                    match playable(&place) {
                        Ok(message) => {
                            let medium = Medium { place, own: *own };
                            let _ = files.entry((tag.clone(), message)).or_insert(medium);
                        }
                        Err((message, help)) => {
                            let origin = Origin::file(media::shown(&place));
                            let rule = Rule::RecordingFormat;
                            diagnostics.push(Diagnostic::new(rule, &origin, message, help));
                        }
                    }
                }
            }
        }
        Self { files: Arc::new(files) }
    }

    /// Whether a message is recorded in a language.
    pub fn has(&self, tag: &LanguageIdentifier, message: &str) -> bool {
        self.place(tag, message).is_some()
    }

    /// The bytes of a recorded message; `None` if there is none or it cannot be read.
    pub fn read(&self, tag: &LanguageIdentifier, message: &str) -> Option<Vec<u8>> {
        let path = self.place(tag, message)?;
        let metadata = fs::metadata(path).ok()?;
        (metadata.is_file() && metadata.len() <= LARGEST).then(|| fs::read(path).ok())?
    }

    /// All of them by language and message, each with its file and whether that is the office's own.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &str, &Path, bool)> {
        self.files.iter().map(|((tag, message), medium)| {
            (tag.as_str(), message.as_str(), medium.place.as_path(), medium.own)
        })
    }

    fn place(&self, tag: &LanguageIdentifier, message: &str) -> Option<&Path> {
        let medium = self.files.get(&(tag.to_string(), message.to_owned()))?;
        Some(&medium.place)
    }
}

/// The message that a file records, or why it cannot be played and what helps.
fn playable(path: &Path) -> Result<String, (String, &'static str)> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let Some(message) = name.strip_suffix(".wav") else {
        return Err((
            format!("`{name}` is no recording, because its name does not end in `.wav`"),
            "save it as a WAV file with uncompressed 16-bit samples, or remove it",
        ));
    };
    let metadata = fs::metadata(path).ok().filter(fs::Metadata::is_file);
    let Some(metadata) = metadata else {
        return Err((
            format!("`{name}` is not a file that the program may read"),
            "put an ordinary file in its place",
        ));
    };
    if metadata.len() > LARGEST {
        return Err((
            format!("`{name}` has more than {} MB", LARGEST / (1024 * 1024)),
            "cut what is not said, or save it with fewer samples in a second",
        ));
    }
    let sound = [BEGINNING, LARGEST].into_iter().find_map(|most| {
        let mut bytes = Vec::new();
        let _ = File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).ok()?;
        Sound::from_wav(&bytes)
    });
    match sound {
        Some(sound) if !sound.samples.is_empty() => Ok(message.to_owned()),
        Some(_) => Err((format!("`{name}` has no sound in it"), "record the message once more")),
        None => Err((
            format!("`{name}` is no WAV file with uncompressed 16-bit samples"),
            "save it as WAV, 16-bit PCM, in one or two channels",
        )),
    }
}
