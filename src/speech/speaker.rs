//! The handle that the interface holds.

use super::{
    Cue, Rate, Settings, Status, Utterance, Volume, command::Command, interrupt::Wishes,
    worker::Worker,
};
use crate::content::Recordings;
use std::{
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{self, Receiver, Sender},
    },
    thread,
    time::Duration,
};

/// Speaks on a thread of its own. No call ever waits for an engine.
///
/// Whatever is wished ends what is being said at once; only what changes how it is said goes on with
/// the sentence that was interrupted.
#[derive(Debug)]
pub struct Speaker {
    wishes: Wishes,
    /// Counts tones, so that a newer one takes the place of an older one.
    cues: Wishes,
    commands: Option<Sender<(u64, Command)>>,
    status: Arc<Mutex<Status>>,
    /// Disconnected once the thread has ended.
    ended: Receiver<()>,
}

impl Speaker {
    /// Starts the thread, which first asks the engines for their voices.
    pub fn start(settings: Settings) -> Self {
        let wishes = Wishes::default();
        let (commands, wanted) = mpsc::channel();
        let (ending, ended) = mpsc::channel();
        let status = Arc::new(Mutex::new(Status::default()));
        let worker = Worker::new(settings, wishes.clone(), wanted, Arc::clone(&status));
        let started = thread::Builder::new().name("speech".to_owned()).spawn(move || {
            worker.run();
            drop(ending);
        });
        // Without a thread nobody listens to the commands, and everything else goes on.
        drop(started);
        Self { wishes, cues: Wishes::default(), commands: Some(commands), status, ended }
    }

    /// Says something instead of anything else. The number tells it apart from everything that was
    /// said before: [`Status::said`] has it once it is said.
    pub fn say(&self, utterances: Vec<Utterance>) -> u64 {
        self.wish(Command::Say(utterances))
    }

    /// Gives a tone before anything that is wished afterwards; silent where nothing plays. A sentence
    /// that is being said is begun once more after it.
    pub fn cue(&self, cue: Cue) {
        let number = self.cues.raise();
        let _ = self.wish(Command::Cue(cue, self.cues.after(number)));
    }

    /// Plays other recordings from now on, because the content was exchanged.
    pub fn set_recordings(&self, recordings: Recordings) {
        let _ = self.wish(Command::Recordings(recordings));
    }

    /// Is silent.
    pub fn stop(&self) {
        let _ = self.wish(Command::Stop);
    }

    /// Is silent and knows where to go on.
    pub fn pause(&self) {
        let _ = self.wish(Command::Pause);
    }

    /// Goes on with the sentence at which it was paused.
    pub fn resume(&self) {
        let _ = self.wish(Command::Resume);
    }

    /// Says what was said last once more, from its beginning.
    pub fn repeat(&self) {
        let _ = self.wish(Command::Repeat);
    }

    /// Changes how loud it is; what is being said goes on with its sentence.
    pub fn set_volume(&self, volume: Volume) {
        let _ = self.wish(Command::Volume(volume));
    }

    /// Changes how fast it is; what is being said goes on with its sentence.
    pub fn set_rate(&self, rate: Rate) {
        let _ = self.wish(Command::Rate(rate));
    }

    /// Ends a visit: silent, nothing remembered, volume and rate as at the beginning, and engines that
    /// failed get another chance.
    pub fn reset(&self) {
        let _ = self.wish(Command::Reset);
    }

    /// What the speech is doing.
    pub fn status(&self) -> Status {
        self.status.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn wish(&self, command: Command) -> u64 {
        let number = self.wishes.raise();
        if let Some(commands) = &self.commands {
            let _ = commands.send((number, command));
        }
        number
    }
}

impl Drop for Speaker {
    /// Waits a moment, so that no program goes on speaking when this one has ended.
    fn drop(&mut self) {
        self.wishes.raise();
        self.commands = None;
        let _ = self.ended.recv_timeout(Duration::from_millis(500));
    }
}
