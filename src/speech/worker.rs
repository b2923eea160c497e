//! The thread that speaks: takes wishes, gives sentences to engines, falls back.

#[cfg(unix)]
use super::engine::Dispatcher;
use super::{
    EngineKind, Fault, Settings, Status, Voices,
    command::Command,
    engine::{Engine, Espeak, Manner, Recording, Said},
    interrupt::{Interrupt, Wishes},
    phrase::{Phrase, Utterance, plain, sentences},
    player::Player,
};
use crate::content::Recordings;
use std::{
    sync::{
        Arc, Mutex, PoisonError,
        mpsc::{Receiver, TryRecvError},
    },
    time::Duration,
};

/// After so many faults in a row an engine is not asked any more before the next visit.
const MOST_FAULTS: u32 = 3;

/// How much longer than its length a tone may take until it counts as failed.
const TONE: Duration = Duration::from_secs(1);

/// An engine and how it has done.
struct Member {
    engine: Box<dyn Engine>,
    /// Faults in a row.
    faults: u32,
}

/// What the thread knows.
pub(super) struct Worker {
    wishes: Wishes,
    commands: Receiver<(u64, Command)>,
    status: Arc<Mutex<Status>>,
    recordings: Recordings,
    player: Player,
    members: Vec<Member>,
    voices: Arc<Voices>,
    manner: Manner,
    phrases: Vec<Phrase>,
    utterances: usize,
    /// The number of what was said last.
    said: u64,
    /// The sentence that is said next.
    next: usize,
    paused: bool,
    /// Whether tones have failed in this visit.
    toneless: bool,
}

impl Worker {
    pub(super) fn new(
        settings: Settings,
        wishes: Wishes,
        commands: Receiver<(u64, Command)>,
        status: Arc<Mutex<Status>>,
    ) -> Self {
        let Settings { espeak, dispatcher, players, recordings, limits } = settings;
        let player = Player::new(players);
        let mut engines: Vec<Box<dyn Engine>> =
            vec![Box::new(Recording::new(recordings.clone(), player.clone(), limits))];
        #[cfg(unix)]
        engines.extend(
            dispatcher.map(|socket| Box::new(Dispatcher::new(socket, limits)) as Box<dyn Engine>),
        );
        #[cfg(not(unix))]
        drop(dispatcher);
        engines.extend(
            espeak.map(|program| Box::new(Espeak::new(program, limits)) as Box<dyn Engine>),
        );
        Self {
            wishes,
            commands,
            status,
            recordings,
            player,
            members: engines.into_iter().map(|engine| Member { engine, faults: 0 }).collect(),
            voices: Arc::default(),
            manner: Manner::default(),
            phrases: Vec::new(),
            utterances: 0,
            said: 0,
            next: 0,
            paused: false,
            toneless: false,
        }
    }

    /// Speaks until nobody holds the handle any more.
    pub(super) fn run(mut self) {
        // A wish does not keep the engines from saying which voices they have: it could not be
        // carried out without.
        let mut interrupt = self.wishes.after(u64::MAX);
        self.ask(&interrupt);
        loop {
            let wanted = if self.paused || self.next >= self.phrases.len() {
                self.commands.recv().map_err(|_| TryRecvError::Disconnected)
            } else {
                self.commands.try_recv()
            };
            match wanted {
                Ok((number, command)) => {
                    interrupt = self.wishes.after(number);
                    self.obey(number, command);
                }
                Err(TryRecvError::Empty) => self.speak(&interrupt),
                Err(TryRecvError::Disconnected) => return,
            }
        }
    }

    /// Asks the engines for their voices, apart from those that have answered.
    fn ask(&mut self, interrupt: &Interrupt) {
        let mut all = Vec::new();
        for member in &mut self.members {
            let kind = member.engine.kind();
            let known = self.voices.all.iter().filter(|voice| voice.engine == kind);
            let mut voices: Vec<_> = known.cloned().collect();
            if voices.is_empty() {
                match member.engine.ask(interrupt) {
                    Ok(found) => voices = found,
                    Err(fault) => blame(&self.status, kind, fault),
                }
            }
            all.extend(voices);
        }
        self.voices = Arc::new(Voices { all });
        let voices = Arc::clone(&self.voices);
        self.show(|status| {
            status.voices = voices;
            status.ready = true;
        });
    }

    fn obey(&mut self, number: u64, command: Command) {
        match command {
            Command::Say(utterances) => {
                self.take(utterances);
                self.said = number;
                self.paused = false;
            }
            Command::Stop => {
                self.next = self.phrases.len();
                self.paused = false;
            }
            Command::Pause => self.paused = self.next < self.phrases.len(),
            Command::Resume => self.paused = false,
            Command::Repeat => {
                self.next = 0;
                self.paused = false;
            }
            // Nothing but a newer tone ends a tone: it is over before anybody could wait for it.
            Command::Cue(cue, newer) => {
                if self.player.is_there() && !self.toneless && !newer.is_raised() {
                    let volume = self.manner.volume;
                    let played = self.player.play(&cue.sound(), volume, TONE, &newer);
                    // Who hears no tone has lost nothing that is not said as well; who waits for one
                    // has lost the voice.
                    self.toneless = played.is_err();
                }
            }
            Command::Recordings(recordings) => {
                self.members.iter_mut().for_each(|member| member.engine.replace(&recordings));
                self.recordings = recordings;
            }
            Command::Volume(volume) => self.manner.volume = volume,
            Command::Rate(rate) => self.manner.rate = rate,
            Command::Reset => {
                self.take(Vec::new());
                self.paused = false;
                self.toneless = false;
                self.manner = Manner::default();
                let failed = self.members.iter().any(|member| member.faults > 0);
                self.members.iter_mut().for_each(|member| member.faults = 0);
                let mute = |member: &Member| {
                    let kind = member.engine.kind();
                    kind != EngineKind::Recording
                        && !self.voices.all.iter().any(|voice| voice.engine == kind)
                };
                self.show(|status| status.unspoken = None);
                if failed || self.members.iter().any(mute) {
                    self.show(|status| status.faults.clear());
                    self.ask(&self.wishes.after(u64::MAX));
                }
            }
        }
        self.tell(None);
    }

    /// Cuts what is to be said into sentences. What is recorded stays whole.
    fn take(&mut self, utterances: Vec<Utterance>) {
        self.utterances = utterances.len();
        self.next = 0;
        self.phrases.clear();
        for (utterance, said) in utterances.into_iter().enumerate() {
            let Utterance { tag, text, recording } = said;
            let recorded = recording.as_ref().is_some_and(|name| self.recordings.has(&tag, name));
            let texts = if recorded { vec![plain(&text)] } else { sentences(&text) };
            self.phrases.extend(texts.into_iter().map(|text| Phrase {
                utterance,
                tag: tag.clone(),
                text,
                recording: recording.clone(),
            }));
        }
        self.show(|status| status.unspoken = None);
    }

    /// Says the next sentence: by the best engine that can, else by the next best.
    fn speak(&mut self, interrupt: &Interrupt) {
        let Some(phrase) = self.phrases.get(self.next).cloned() else { return };
        let mut ranked: Vec<(u8, usize)> = self
            .members
            .iter()
            .enumerate()
            .filter(|(_, member)| member.faults < MOST_FAULTS)
            .filter_map(|(place, member)| Some((member.engine.rank(&phrase, &self.voices)?, place)))
            .collect();
        ranked.sort_unstable();
        for (_, place) in ranked {
            let kind = self.members[place].engine.kind();
            self.tell(Some(kind));
            let member = &mut self.members[place];
            match member.engine.say(&phrase, &self.voices, self.manner, interrupt) {
                Ok(Said::Interrupted) => return self.tell(None),
                Ok(Said::Whole) => {
                    member.faults = 0;
                    self.show(|status| drop(status.faults.remove(&kind)));
                    self.next += 1;
                    return self.tell(None);
                }
                Err(fault) => {
                    member.faults += 1;
                    blame(&self.status, kind, fault);
                }
            }
            if interrupt.is_raised() {
                return self.tell(None);
            }
        }
        // Nobody can say it: silence, and that it is told.
        self.next += 1;
        self.show(|status| status.unspoken = Some(phrase.tag));
        self.tell(None);
    }

    /// Tells who speaks, and where.
    fn tell(&self, speaking: Option<EngineKind>) {
        let position =
            self.phrases.get(self.next).map_or(self.utterances, |phrase| phrase.utterance);
        self.show(|status| {
            status.speaking = speaking;
            status.said = self.said;
            status.position = position;
            status.utterances = self.utterances;
            status.paused = self.paused;
            status.volume = self.manner.volume;
            status.rate = self.manner.rate;
        });
    }

    fn show(&self, change: impl FnOnce(&mut Status)) {
        change(&mut self.status.lock().unwrap_or_else(PoisonError::into_inner));
    }
}

fn blame(status: &Mutex<Status>, kind: EngineKind, fault: Fault) {
    let mut status = status.lock().unwrap_or_else(PoisonError::into_inner);
    status.faults.insert(kind, fault);
}
