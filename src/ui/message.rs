//! What happens to the application.

use super::{film::FilmEvent, keys::Pressed, map::Painted, voice::Sound};
use crate::{
    content::{Change, Content},
    visit::Event,
};
use iced::{Point, Size};
use std::sync::Arc;

/// What happens to the application.
#[derive(Debug, Clone)]
pub enum Message {
    /// Something that the visit knows of.
    Visit(Event),
    /// The visitor wants letters of another size.
    TextSizeChanged,
    /// The visitor wants another contrast.
    ContrastChanged,
    /// The visitor wants the controls further down, or not.
    LowerToggled,
    /// The screen was touched somewhere.
    Touched(Point),
    /// A second has gone by.
    SecondPassed,
    /// The next greeting is due.
    GreetingDue,
    /// The next picture of the animated route is due.
    FrameDue,
    /// A plan that will be needed was painted.
    PlanPainted(Painted),
    /// The window has another size.
    Resized(Size),
    /// Files of the office have changed.
    FilesChanged(Change),
    /// They were read.
    FilesRead,
    /// What is different today was read: the content that is shown, with it.
    StatusRead {
        /// The content for which it was read.
        shown: Arc<Content>,
        /// The same with the new status.
        content: Arc<Content>,
    },
    /// Staff typed a digit of their code.
    StaffDigit(char),
    /// Staff gave up.
    StaffCancelled,
    /// A key was pressed.
    KeyPressed(Pressed),
    /// The visitor wants something of the voice.
    Sound(Sound),
    /// One looks at what the voice is saying.
    VoiceDue,
    /// Something happens to a film in sign language.
    Film(FilmEvent),
    /// What was explained on the screen has been read.
    ExplanationRead,
}

impl From<FilmEvent> for Message {
    fn from(event: FilmEvent) -> Self {
        Self::Film(event)
    }
}

impl From<Event> for Message {
    fn from(event: Event) -> Self {
        Self::Visit(event)
    }
}
