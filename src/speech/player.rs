//! Programs of the machine that play samples.

use super::{
    Fault, Sound, Volume,
    engine::Said,
    interrupt::Interrupt,
    process::{self, End},
};
use std::{
    path::{Path, PathBuf},
    time::Duration,
};

/// The programs that may play samples.
#[derive(Debug, Clone)]
pub(super) struct Player {
    programs: Vec<PathBuf>,
}

impl Player {
    pub(super) const fn new(programs: Vec<PathBuf>) -> Self {
        Self { programs }
    }

    /// Whether there may be anything that plays.
    pub(super) const fn is_there(&self) -> bool {
        !self.programs.is_empty()
    }

    /// Plays samples with the first program that can, and comes back when they are played, or after
    /// so much more time than they take.
    pub(super) fn play(
        &self,
        sound: &Sound,
        volume: Volume,
        patience: Duration,
        interrupt: &Interrupt,
    ) -> Result<Said, Fault> {
        let limit = patience + Duration::from_millis(sound.milliseconds());
        let mut fault = Fault::NotThere;
        for program in &self.programs {
            let samples = sound.bytes(volume.gain());
            match process::run(program, &arguments(program, sound), samples, limit, interrupt) {
                Ok(End::Done(..)) => return Ok(Said::Whole),
                Ok(End::Interrupted) => return Ok(Said::Interrupted),
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
