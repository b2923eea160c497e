//! The engines: each says one sentence and comes back.

#[cfg(unix)]
mod dispatcher;
mod espeak;
mod recording;

#[cfg(unix)]
pub(super) use dispatcher::Dispatcher;
pub(super) use espeak::Espeak;
pub(super) use recording::Recording;

use super::{EngineKind, Fault, Rate, Voice, Voices, Volume, interrupt::Interrupt, phrase::Phrase};
use crate::content::Recordings;

/// How something is said.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Manner {
    pub volume: Volume,
    pub rate: Rate,
}

/// How a sentence came to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// It was said.
    Whole,
    /// Something else is wanted.
    Interrupted,
}

/// Something that speaks. It comes back within its limits, whatever happens.
pub(super) trait Engine: Send {
    fn kind(&self) -> EngineKind;

    /// Asks which voices there are.
    fn ask(&mut self, interrupt: &Interrupt) -> Result<Vec<Voice>, Fault>;

    /// How gladly a sentence is given to it, the lower the better; `None` if it cannot say it.
    fn rank(&self, phrase: &Phrase, voices: &Voices) -> Option<u8>;

    /// Says a sentence.
    fn say(
        &mut self,
        phrase: &Phrase,
        voices: &Voices,
        manner: Manner,
        interrupt: &Interrupt,
    ) -> Result<Said, Fault>;

    /// Takes other recordings; an engine without any has nothing to do.
    fn replace(&mut self, _: &Recordings) {}
}

/// The ranks of the engines.
pub(super) mod rank {
    /// A person's own voice.
    pub const RECORDING: u8 = 0;
    /// Somebody has installed a better voice.
    pub const INSTALLED: u8 = 1;
    /// The proven one.
    pub const ESPEAK: u8 = 2;
    /// The same in a roundabout way.
    pub const DISPATCHED: u8 = 3;
}
