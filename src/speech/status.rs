//! What the interface can show of the speech.

use super::{Rate, Voices, Volume};
use std::{collections::BTreeMap, sync::Arc};
use unic_langid::LanguageIdentifier;

/// What can speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum EngineKind {
    /// A person's voice, recorded for this message.
    Recording,
    /// speech-dispatcher, with whatever voices are installed.
    Dispatcher,
    /// espeak-ng.
    Espeak,
}

/// What went wrong with an engine.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// There is no such program or socket.
    #[error("it is not installed or does not run")]
    NotThere,
    /// It ended or refused without having spoken.
    #[error("it failed: {0}")]
    Failed(String),
    /// It did not answer or did not come to an end in time.
    #[error("it did not answer in time")]
    TimedOut,
    /// What it answered cannot be understood.
    #[error("its answer makes no sense")]
    Garbled,
    /// It spoke, but there is no loudspeaker.
    #[error("it found no sound device")]
    NoSound,
}

/// What the speech is doing.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Status {
    /// Whether the engines have been asked for their voices.
    pub ready: bool,
    /// The voices there are.
    pub voices: Arc<Voices>,
    /// The number of what was said last, as [`Speaker::say`](super::Speaker::say) has given it; 0
    /// before anything was said. Each is higher than those before.
    pub said: u64,
    /// Who is speaking; nothing between two utterances and after the last.
    pub speaking: Option<EngineKind>,
    /// The utterance that is spoken or comes next, by its position in what was said last; their number
    /// after the last.
    pub position: usize,
    /// How many utterances there are in what was said last.
    pub utterances: usize,
    /// Whether the speech waits for the visitor.
    pub paused: bool,
    /// A language in which something was not spoken, because no engine has a voice for it.
    pub unspoken: Option<LanguageIdentifier>,
    /// What is wrong with which engine, until it speaks again.
    pub faults: BTreeMap<EngineKind, Fault>,
    /// How loud.
    pub volume: Volume,
    /// How fast.
    pub rate: Rate,
}

impl Status {
    /// The utterance that is spoken now, of what was said with a number; nothing between two
    /// utterances and while something else is said.
    pub fn spoken(&self, number: u64) -> Option<usize> {
        (self.said == number && self.speaking.is_some()).then_some(self.position)
    }

    /// Whether nothing remains to be spoken of what was said with a number: it came to its end, or
    /// something else was said instead.
    pub const fn is_over(&self, number: u64) -> bool {
        self.said > number || self.said == number && self.position >= self.utterances
    }
}
