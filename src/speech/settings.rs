//! Where the engines are, and how long one waits for them.

use crate::content::Recordings;
use std::{path::PathBuf, time::Duration};

/// Where the engines are. What is not there is not used.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The program espeak-ng: a path, or a name that is looked up where programs are.
    pub espeak: Option<PathBuf>,
    /// The socket of speech-dispatcher.
    pub dispatcher: Option<PathBuf>,
    /// Programs that play samples from their input, the first that works is taken: `aplay` of ALSA,
    /// `paplay` or `pacat` of PulseAudio. By their names one knows how to call them.
    pub players: Vec<PathBuf>,
    /// Recorded messages.
    pub recordings: Recordings,
    /// How long one waits.
    pub limits: Limits,
}

/// How long one waits before an engine counts as broken.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// For an answer.
    pub answer: Duration,
    /// For the end of a sentence, whatever its length.
    pub sentence: Duration,
    /// In addition for each letter. Figures are spoken longer than they are written.
    pub letter: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            answer: Duration::from_secs(3),
            sentence: Duration::from_secs(15),
            letter: Duration::from_millis(400),
        }
    }
}

impl Limits {
    /// The time that a sentence may take.
    pub(super) fn to_say(self, text: &str) -> Duration {
        let letters = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        self.sentence.saturating_add(self.letter.saturating_mul(letters))
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self::silent()
    }
}

impl Settings {
    /// Nothing at all: every word is silent.
    pub fn silent() -> Self {
        Self {
            espeak: None,
            dispatcher: None,
            players: Vec::new(),
            recordings: Recordings::default(),
            limits: Limits::default(),
        }
    }

    /// Whether there is nothing that could speak.
    pub fn is_silent(&self) -> bool {
        self.espeak.is_none() && self.dispatcher.is_none() && self.players.is_empty()
    }

    /// The usual places on this machine.
    pub fn of_machine() -> Self {
        // The same order as the library of speech-dispatcher: what is set, else the session's folder.
        let set = std::env::var_os("SPEECHD_ADDRESS")
            .and_then(|address| address.into_string().ok())
            .and_then(|address| Some(PathBuf::from(address.strip_prefix("unix_socket:")?)));
        let usual = || {
            let session =
                std::env::var_os("XDG_RUNTIME_DIR").filter(|folder| !folder.is_empty())?;
            Some(PathBuf::from(session).join("speech-dispatcher/speechd.sock"))
        };
        Self {
            espeak: Some("espeak-ng".into()),
            dispatcher: set.or_else(usual),
            players: vec!["paplay".into(), "aplay".into()],
            ..Self::silent()
        }
    }
}
