//! espeak-ng: one process for a sentence. To stop is to end the process.

use super::{Engine, Manner, Said, rank};
use crate::speech::{
    EngineKind, Fault, Limits, Voice, Voices, espeak_voices, interrupt::Interrupt, phrase::Phrase,
    process,
};
use std::path::PathBuf;

/// The amplitude of the loudest step. Above it espeak-ng cuts off the peaks.
const LOUDEST: f64 = 100.0;

/// espeak-ng as a program.
pub(in crate::speech) struct Espeak {
    program: PathBuf,
    limits: Limits,
}

impl Espeak {
    pub(in crate::speech) const fn new(program: PathBuf, limits: Limits) -> Self {
        Self { program, limits }
    }
}

impl Engine for Espeak {
    fn kind(&self) -> EngineKind {
        EngineKind::Espeak
    }

    fn ask(&mut self, interrupt: &Interrupt) -> Result<Vec<Voice>, Fault> {
        let arguments = ["--voices".to_owned()];
        let limit = self.limits.answer;
        match process::run(&self.program, &arguments, Vec::new(), limit, interrupt)? {
            process::End::Done(listed, _) => {
                let voices = espeak_voices(&listed);
                if voices.is_empty() { Err(Fault::Garbled) } else { Ok(voices) }
            }
            process::End::Interrupted => Ok(Vec::new()),
        }
    }

    fn rank(&self, phrase: &Phrase, voices: &Voices) -> Option<u8> {
        voices.of(EngineKind::Espeak, &phrase.tag).map(|_| rank::ESPEAK)
    }

    fn say(
        &mut self,
        phrase: &Phrase,
        voices: &Voices,
        manner: Manner,
        interrupt: &Interrupt,
    ) -> Result<Said, Fault> {
        let voice = voices.of(EngineKind::Espeak, &phrase.tag).ok_or(Fault::NotThere)?;
        let amplitude = (LOUDEST * manner.volume.gain()).round().max(1.0);
        let arguments = [
            "-v".to_owned(),
            voice.name.clone(),
            "-s".to_owned(),
            manner.rate.words_per_minute().to_string(),
            "-a".to_owned(),
            amplitude.to_string(),
            "-b".to_owned(),
            "1".to_owned(),
            "--stdin".to_owned(),
        ];
        let limit = self.limits.to_say(&phrase.text);
        let input = format!("{}\n", phrase.text).into_bytes();
        match process::run(&self.program, &arguments, input, limit, interrupt)? {
            process::End::Interrupted => Ok(Said::Interrupted),
            // Without a loudspeaker it ends well and complains.
            process::End::Done(_, errors)
                if errors.lines().any(|line| line.to_ascii_lowercase().starts_with("error:")) =>
            {
                Err(Fault::NoSound)
            }
            process::End::Done(..) => Ok(Said::Whole),
        }
    }
}
