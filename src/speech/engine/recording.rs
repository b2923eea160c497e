//! Recorded messages, played by a program of the machine.

use super::{Engine, Manner, Said, rank};
use crate::{
    content::Recordings,
    speech::{
        EngineKind, Fault, Limits, Sound, Voice, Voices, interrupt::Interrupt, phrase::Phrase,
        process,
    },
};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

/// Recordings and the programs that may play them. The rate is that of the person who speaks.
pub(in crate::speech) struct Recording {
    recordings: Recordings,
    players: Vec<PathBuf>,
    limits: Limits,
}

impl Recording {
    pub(in crate::speech) const fn new(
        recordings: Recordings,
        players: Vec<PathBuf>,
        limits: Limits,
    ) -> Self {
        Self { recordings, players, limits }
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
        let known = !self.players.is_empty() && self.recordings.has(&phrase.tag, message);
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
        let limit = self.limits.sentence + Duration::from_millis(sound.milliseconds());
        let mut fault = Fault::NotThere;
        for player in &self.players {
            let samples = sound.bytes(manner.volume.gain());
            match process::run(player, &arguments(player, &sound), samples, limit, interrupt) {
                Ok(process::End::Done(..)) => return Ok(Said::Whole),
                Ok(process::End::Interrupted) => return Ok(Said::Interrupted),
                Err(Fault::NotThere) => {}
                Err(other) => fault = other,
            }
        }
        Err(fault)
    }
}

/// How a program is told to play raw samples from its input.
fn arguments(player: &Path, sound: &Sound) -> Vec<String> {
    let name = player.file_stem().unwrap_or_default().to_string_lossy();
    let Sound { channels, rate, .. } = sound;
    if name.starts_with("pa") {
        return vec![
            "--raw".to_owned(),
            "--format=s16le".to_owned(),
            format!("--rate={rate}"),
            format!("--channels={channels}"),
        ];
    }
    ["-q", "-t", "raw", "-f", "S16_LE", "-r", &rate.to_string(), "-c", &channels.to_string(), "-"]
        .map(str::to_owned)
        .into()
}
