//! Messages in sign language, as sequences of pictures.
//!
//! They lie in `films/<language>/<message>/0001.png`, `0002.png` … of an office's folder, and for all
//! offices in `assets/films`; the language is that of the message, whose readers use its sign
//! language. Pictures may also be JPEG files (`0001.jpg`). They are read one by one when they are
//! shown, so that a film never lies in memory as a whole.

use super::{
    Picture,
    media::{self, Media, Medium},
};
use crate::diagnostic::{Diagnostic, Origin, Rule};
use image::{ImageReader, Limits};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};
use unic_langid::LanguageIdentifier;

/// The name of the folders of films.
pub(super) const FOLDER: &str = "films";

/// The most pictures of a film: two minutes.
const MOST_PICTURES: usize = 1_800;

/// The largest file of a picture: 2 MB.
const LARGEST_FILE: u64 = 2 * 1024 * 1024;

/// The longest side of a picture in pixels.
const LONGEST_SIDE: u32 = 1_280;

/// The most memory that decoding a picture may take: 64 MB.
const MOST_MEMORY: u64 = 64 * 1024 * 1024;

/// Which messages are filmed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Films {
    films: Arc<Media<Film>>,
}

/// The pictures of a film in order.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Film {
    folder: PathBuf,
    pictures: Vec<String>,
}

impl Films {
    /// How long each picture is shown: 15 in a second, the least at which signs can be read.
    pub const SHOWN: Duration = Duration::from_micros(66_667);

    /// The films in folders, the earlier before the later, as far as they can be shown, and what is
    /// wrong with the others. Each folder says whether it is the office's own.
    pub(super) fn read_all(folders: &[(PathBuf, bool)], diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut films = Media::new();
        for (folder, own) in folders {
            for (tag, path) in media::languages(folder) {
                for (message, folder) in media::languages(&path) {
                    let pictures = media::files(&folder);
                    if let Err((file, message, help)) = showable(&folder, &pictures) {
                        let origin = Origin::file(media::shown(&file));
                        let rule = Rule::FilmPictures;
                        diagnostics.push(Diagnostic::new(rule, &origin, message, help));
                        continue;
                    }
                    let medium = Medium { place: Film { folder, pictures }, own: *own };
                    let _ = films.entry((tag.clone(), message)).or_insert(medium);
                }
            }
        }
        Self { films: Arc::new(films) }
    }

    /// How many pictures the film of a message in a language has; 0 where there is none.
    pub fn pictures(&self, tag: &LanguageIdentifier, message: &str) -> usize {
        self.film(tag, message).map_or(0, |film| film.pictures.len())
    }

    /// A picture of a film, from 0; `None` if there is none or it cannot be read.
    pub fn read(&self, tag: &LanguageIdentifier, message: &str, at: usize) -> Option<Picture> {
        let film = self.film(tag, message)?;
        let path = film.folder.join(film.pictures.get(at)?);
        let metadata = fs::metadata(&path).ok()?;
        if !metadata.is_file() || metadata.len() > LARGEST_FILE {
            return None;
        }
        let image = reader(&path)?.decode().ok()?.into_rgba8();
        Some(Picture {
            width: image.width(),
            height: image.height(),
            pixels: image.into_raw().into(),
        })
    }

    /// All of them by language and message, each with its folder and whether that is the office's
    /// own.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &str, &Path, bool)> {
        self.films.iter().map(|((tag, message), medium)| {
            (tag.as_str(), message.as_str(), medium.place.folder.as_path(), medium.own)
        })
    }

    fn film(&self, tag: &LanguageIdentifier, message: &str) -> Option<&Film> {
        let medium = self.films.get(&(tag.to_string(), message.to_owned()))?;
        Some(&medium.place)
    }
}

/// What reads a picture within limits, by what is in it and not by its name.
fn reader(path: &Path) -> Option<ImageReader<std::io::BufReader<fs::File>>> {
    let mut reader = ImageReader::open(path).ok()?.with_guessed_format().ok()?;
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    Some(reader)
}

/// Whether a film can be shown; otherwise which file is wrong, why, and what helps.
fn showable(folder: &Path, pictures: &[String]) -> Result<(), (PathBuf, String, &'static str)> {
    const NUMBERED: &str = "call the pictures `0001.png`, `0002.png` and so on, without a gap";
    let wrong = |message: &str, help| Err((folder.to_owned(), message.to_owned(), help));
    if pictures.is_empty() {
        return wrong("the film has no pictures", NUMBERED);
    }
    if pictures.len() > MOST_PICTURES {
        return wrong(
            "the film has more than 1800 pictures, that is two minutes",
            "make it shorter; who stands at a kiosk has no time for more",
        );
    }
    let mut first_size = None;
    for (number, name) in (1..).zip(pictures) {
        let path = folder.join(name);
        let expected = [format!("{number:04}.png"), format!("{number:04}.jpg")];
        if !expected.contains(name) {
            let message = format!("`{name}` stands where picture {number:04} should be");
            return Err((path, message, NUMBERED));
        }
        let length = fs::metadata(&path).map_or(u64::MAX, |metadata| metadata.len());
        let size = (length <= LARGEST_FILE)
            .then(|| reader(&path)?.into_dimensions().ok())
            .flatten()
            .filter(|(width, height)| (*width).max(*height) <= LONGEST_SIDE);
        let Some(size) = size else {
            return Err((
                path,
                format!("`{name}` cannot be shown"),
                "save it as a PNG or JPEG file of at most 2 MB and 1280 pixels on each side",
            ));
        };
        if *first_size.get_or_insert(size) != size {
            let message = format!("`{name}` has another size than the first picture");
            return Err((path, message, "save all pictures of a film in one size"));
        }
    }
    Ok(())
}
