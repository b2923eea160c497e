//! Recorded messages, played by a program of the machine.

use super::{Engine, Manner, Said, rank};
use crate::{
    content::Recordings,
    speech::{
        EngineKind, Fault, Limits, Sound, Voice, Voices, interrupt::Interrupt, phrase::Phrase,
        player::Player,
    },
};

/// Recordings and the programs that may play them. The rate is that of the person who speaks.
pub(in crate::speech) struct Recording {
    recordings: Recordings,
    player: Player,
    limits: Limits,
}

impl Recording {
    pub(in crate::speech) const fn new(
        recordings: Recordings,
        player: Player,
        limits: Limits,
    ) -> Self {
        Self { recordings, player, limits }
    }
}

impl Engine for Recording {
    fn kind(&self) -> EngineKind {
        EngineKind::Recording
    }

    fn ask(&mut self, _: &Interrupt) -> Result<Vec<Voice>, Fault> {
        Ok(Vec::new())
    }

    fn rank(&self, phrase: &Phrase, _: &Voices) -> Option<u8> {
        let message = phrase.recording.as_deref()?;
        let known = self.player.is_there() && self.recordings.has(&phrase.tag, message);
        known.then_some(rank::RECORDING)
    }

    fn say(
        &mut self,
        phrase: &Phrase,
        _: &Voices,
        manner: Manner,
        interrupt: &Interrupt,
    ) -> Result<Said, Fault> {
        let message = phrase.recording.as_deref().ok_or(Fault::NotThere)?;
        let bytes = self.recordings.read(&phrase.tag, message).ok_or(Fault::NotThere)?;
        let sound = Sound::from_wav(&bytes).ok_or(Fault::Garbled)?;
        self.player.play(&sound, manner.volume, self.limits.sentence, interrupt)
    }

    fn replace(&mut self, recordings: &Recordings) {
        self.recordings = recordings.clone();
    }
}
