//! Messages in sign language, where an office has them: a film for what the screen is about.

use super::{app::App, kit::Kit, message::Message};
use crate::{content::Films, wording::Wording};
use iced::{Task, widget::image::Handle};
use unic_langid::LanguageIdentifier;

/// A film that is shown.
#[derive(Debug, Clone)]
pub struct Film {
    language: LanguageIdentifier,
    message: String,
    /// The picture that is shown or read, from 0.
    at: usize,
    pictures: usize,
    picture: Option<Handle>,
}

/// What happens to a film.
#[derive(Debug, Clone)]
pub enum FilmEvent {
    /// It is wanted, from its beginning.
    Opened,
    /// The next picture is due.
    PictureDue,
    /// A picture was read: its number, and what it shows.
    PictureRead(usize, Option<Handle>),
    /// It is not wanted any more.
    Closed,
}

impl Film {
    /// What it shows now.
    pub fn picture(&self) -> Option<&Handle> {
        self.picture.as_ref()
    }

    /// Whether there is more to come.
    pub fn runs(&self) -> bool {
        self.at + 1 < self.pictures
    }

    /// Which picture it shows, and how many there are.
    pub fn position(&self) -> (usize, usize) {
        (self.at, self.pictures)
    }
}

/// The film of what the screen is about: of the first sentence that has one.
pub fn of_screen(kit: &Kit<'_>) -> Option<(LanguageIdentifier, String)> {
    let films = &kit.content.films;
    films.entries().next()?;
    let wording = Wording { content: kit.content, locale: kit.locale };
    let said = wording.spoken_screen(kit.visit).into_iter();
    said.filter_map(|said| Some((said.tag, said.recording?)))
        .find(|(tag, message)| films.pictures(tag, message) > 0)
}

impl App {
    /// Takes what happens to a film.
    pub(super) fn film_event(&mut self, event: FilmEvent) -> Task<Message> {
        match event {
            FilmEvent::Opened => {
                let found = of_screen(&self.kit());
                self.film = found.map(|(language, message)| {
                    let pictures = self.content.films.pictures(&language, &message);
                    Film { language, message, at: 0, pictures, picture: None }
                });
                self.read_picture(0)
            }
            FilmEvent::PictureDue => match &self.film {
                // Signs that come too late are better than signs that are left out.
                Some(film) if film.runs() && film.picture.is_some() => {
                    self.read_picture(film.at + 1)
                }
                _ => Task::none(),
            },
            FilmEvent::PictureRead(at, picture) => {
                if let (Some(film), Some(picture)) = (&mut self.film, picture)
                    && at < film.pictures
                {
                    (film.at, film.picture) = (at, Some(picture));
                }
                Task::none()
            }
            FilmEvent::Closed => {
                self.film = None;
                Task::none()
            }
        }
    }

    fn read_picture(&self, at: usize) -> Task<Message> {
        let Some(film) = &self.film else { return Task::none() };
        let (films, language, message) =
            (self.content.films.clone(), film.language.clone(), film.message.clone());
        Task::perform(async move { read(&films, &language, &message, at) }, move |picture| {
            Message::Film(FilmEvent::PictureRead(at, picture))
        })
    }
}

/// A picture of a film, for the screen.
pub fn read(
    films: &Films,
    language: &LanguageIdentifier,
    message: &str,
    at: usize,
) -> Option<Handle> {
    let picture = films.read(language, message, at)?;
    Some(Handle::from_rgba(picture.width, picture.height, picture.pixels.to_vec()))
}
