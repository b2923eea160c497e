//! Speech: an interface that gets along without a screen. What is said is made by
//! [`wording`](crate::wording); here it becomes sound.
//!
//! ```text
//! Speaker (a handle, never blocks) ── commands ──▶ a thread of its own
//!                                                     │ sentence by sentence
//!        recording of the message ▸ speech-dispatcher ▸ espeak-ng ▸ silence
//! ```
//!
//! No engine is part of the program and none is assumed. Which [voices](Voices) exist is asked at the
//! start; a language without one has none, and [`Voices::instead_of`] names one that the visitor may
//! understand. Whatever an engine does (missing, killed, hanging, talking nonsense), the next one says
//! the same sentence, at last nobody, and [`Status`] tells it. Nothing but the voice is ever lost.
//!
//! Only this module starts programs, and it opens no network connection: speech-dispatcher is reached
//! through a socket in the file system.

mod command;
mod cue;
mod engine;
mod interrupt;
mod level;
mod phrase;
mod player;
mod process;
mod settings;
mod sound;
mod speaker;
#[cfg(unix)]
mod ssip;
mod status;
mod voice;
mod worker;

pub use cue::Cue;
pub use level::{Rate, Volume};
pub use phrase::{Utterance, plain, sentences};
pub use settings::{Limits, Settings};
pub use sound::Sound;
pub use speaker::Speaker;
pub use status::{EngineKind, Fault, Status};
pub use voice::{Voice, Voices, espeak_voices};
