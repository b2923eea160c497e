//! The voice of the kiosk: what is said, how loud and how fast, and what of it is being said now.

use crate::{
    content::Recordings,
    speech::{Cue, Rate, Settings, Speaker, Status, Utterance, Volume},
};
use iced::advanced::widget::Id;
use unic_langid::LanguageIdentifier;

/// What is explained above a screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Explanation {
    /// What the keys do.
    Keys,
    /// That nothing can be read aloud here.
    NoVoice,
}

/// What a visitor wants of the voice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sound {
    /// Begins or ends reading aloud.
    Switched,
    /// Says the last once more.
    Repeated,
    /// Is silent for a while, or goes on.
    Paused,
    /// Speaks more slowly.
    Slower,
    /// Speaks faster.
    Faster,
    /// Speaks less loudly.
    Quieter,
    /// Speaks louder.
    Louder,
}

/// Something that is said, and the control that it tells of, if it tells of one.
pub(super) type Told = (Utterance, Option<Id>);

/// What tells of a control, or of none.
pub(super) fn told(words: Vec<Utterance>, control: Option<&Id>) -> impl Iterator<Item = Told> {
    words.into_iter().map(move |words| (words, control.cloned()))
}

/// The voice of the kiosk.
#[derive(Debug, Default)]
pub struct Voice {
    /// Nobody where no engine is to be used, as for pictures and tests.
    pub(super) speaker: Option<Speaker>,
    pub(super) on: bool,
    /// Whether a headset is plugged in.
    pub(super) headset: bool,
    /// Whether the visitor wants to hear confidential things without a headset.
    pub(super) confided: bool,
    pub(super) paused: bool,
    /// What was said last, and the control that each part of it tells of.
    pub(super) said: Vec<Told>,
    /// The number of what was said last, as the speaker counts.
    number: u64,
    pub(super) volume: Volume,
    pub(super) rate: Rate,
    /// The language of which the visitor knows that it has no voice.
    pub(super) without: Option<LanguageIdentifier>,
}

impl Voice {
    /// A voice that is silent until somebody wants it.
    pub fn new(settings: &Settings, recordings: &Recordings) -> Self {
        let settings = Settings { recordings: recordings.clone(), ..settings.clone() };
        let speaker = (!settings.is_silent()).then(|| Speaker::start(settings));
        Self { speaker, ..Self::default() }
    }

    /// Plays other recordings from now on, because the content was exchanged.
    pub fn set_recordings(&self, recordings: &Recordings) {
        self.speaker.iter().for_each(|speaker| speaker.set_recordings(recordings.clone()));
    }

    /// Whether screens are read aloud.
    pub fn is_on(&self) -> bool {
        self.on
    }

    /// Whether it is silent for a while.
    pub fn is_paused(&self) -> bool {
        self.paused
    }

    /// How loud it is.
    pub fn volume(&self) -> Volume {
        self.volume
    }

    /// How fast it is.
    pub fn rate(&self) -> Rate {
        self.rate
    }

    /// What was said last.
    pub fn said(&self) -> impl Iterator<Item = &Utterance> {
        self.said.iter().map(|(utterance, _)| utterance)
    }

    pub(super) fn status(&self) -> Status {
        self.speaker.as_ref().map(Speaker::status).unwrap_or_default()
    }

    /// Whether the engines have told their voices.
    pub fn is_ready(&self) -> bool {
        self.status().ready
    }

    /// Whether it is known that nothing can be heard here in any language.
    pub fn is_mute(&self) -> bool {
        let status = self.status();
        self.speaker.is_some() && status.ready && status.voices.is_empty()
    }

    /// Whether something is being said.
    pub fn is_speaking(&self) -> bool {
        self.on && !self.paused && self.status().speaking.is_some()
    }

    /// Is silent.
    pub fn hush(&self) {
        self.speaker.iter().for_each(Speaker::stop);
    }

    pub(super) fn cue(&self, cue: Cue) {
        self.speaker.iter().for_each(|speaker| speaker.cue(cue));
    }

    /// What is being said, by its position in what was said last.
    pub(super) fn position(&self) -> Option<usize> {
        self.status().spoken(self.number).filter(|_| self.on && !self.paused)
    }

    pub(super) fn say(&mut self, lines: Vec<Told>) {
        self.paused = false;
        if let Some(speaker) = &self.speaker {
            self.number = speaker.say(lines.iter().map(|(line, _)| line.clone()).collect());
        }
        self.said = lines;
    }

    /// Ends a visit: nothing of it is remembered but the headset, which is still plugged in.
    pub(super) fn wipe(&mut self) {
        self.speaker.iter().for_each(Speaker::reset);
        let (speaker, headset) = (self.speaker.take(), self.headset);
        *self = Self { speaker, headset, ..Self::default() };
    }
}
