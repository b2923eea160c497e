//! Reading aloud: what is said when, by which voice, and how keys and speech go together.
//!
//! While the kiosk speaks it reads a screen from its headline to its last choice, and the focus goes
//! along: whoever presses Enter chooses what was just said. Every action ends what is being said.

use super::{
    app::App,
    focus::{self, Move},
    inspection::{Control, inspect},
    keys::Pressed,
    message::Message,
    widget::Part,
};
use crate::{
    content::Recordings,
    locale::Locale,
    locale::message::speech::Edge,
    office::KeyFunction,
    speech::{Cue, Rate, Settings, Speaker, Status, Utterance, Volume},
    visit::{Event, Find, Screen},
    wording::{Control as SpokenControl, Role, State, Wording},
};
use iced::{Task, advanced::widget::Id};
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

/// The voice of the kiosk.
#[derive(Debug, Default)]
pub struct Voice {
    /// Nobody where no engine is to be used, as for pictures and tests.
    speaker: Option<Speaker>,
    on: bool,
    /// Whether a headset is plugged in.
    headset: bool,
    /// Whether the visitor wants to hear confidential things without a headset.
    confided: bool,
    paused: bool,
    /// What was said last, and the control that each part of it tells of.
    said: Vec<(Utterance, Option<Id>)>,
    /// The number of what was said last, as the speaker counts.
    number: u64,
    volume: Volume,
    rate: Rate,
    /// The language of which the visitor knows that it has no voice.
    without: Option<LanguageIdentifier>,
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

    fn status(&self) -> Status {
        self.speaker.as_ref().map(Speaker::status).unwrap_or_default()
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

    fn cue(&self, cue: Cue) {
        self.speaker.iter().for_each(|speaker| speaker.cue(cue));
    }

    /// What is being said, by its position in what was said last.
    fn position(&self) -> Option<usize> {
        self.status().spoken(self.number).filter(|_| self.on && !self.paused)
    }

    fn say(&mut self, lines: Vec<(Utterance, Option<Id>)>) {
        self.paused = false;
        if let Some(speaker) = &self.speaker {
            self.number = speaker.say(lines.iter().map(|(line, _)| line.clone()).collect());
        }
        self.said = lines;
    }

    /// Ends a visit: nothing of it is remembered but the headset, which is still plugged in.
    fn wipe(&mut self) {
        self.speaker.iter().for_each(Speaker::reset);
        let (speaker, headset) = (self.speaker.take(), self.headset);
        *self = Self { speaker, headset, ..Self::default() };
    }
}

/// Everything on which depends what is to be said.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Moment {
    overlay: Overlay,
    screen: Screen,
    language: Option<LanguageIdentifier>,
    page: usize,
    /// What makes another content of the same screen.
    content: (usize, bool, bool, bool, Option<crate::routing::ProfileKind>),
    typed: (String, String, bool),
    chosen: Option<crate::referral::PartnerIndex>,
}

/// What lies above the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Overlay {
    None,
    Staff,
    Countdown,
    Explanation,
    Film,
}

impl App {
    /// What is to be seen now, so far as it is worth saying.
    pub(super) fn moment(&self) -> Moment {
        let visit = &self.visit;
        let overlay = if self.staff.is_some() {
            Overlay::Staff
        } else if visit.countdown(&self.content).is_some() {
            Overlay::Countdown
        } else if self.explained.is_some() {
            Overlay::Explanation
        } else if self.film.is_some() {
            Overlay::Film
        } else {
            Overlay::None
        };
        Moment {
            overlay,
            screen: *visit.screen(),
            language: visit.language.clone(),
            page: visit.page,
            content: (
                visit.stretch,
                visit.returning,
                visit.with_stops,
                visit.rerouted,
                Some(visit.profile),
            ),
            typed: (visit.number.clone(), visit.finding.typed.clone(), visit.finding.latin),
            chosen: visit.marked,
        }
    }

    /// Goes on after something has changed: the focus is found again, and what is new is said.
    pub(super) fn go_on_from(&mut self, before: &Moment) {
        if self.visit.is_pristine() {
            return;
        }
        if !self.visit.is_discreet(&self.content) {
            // Whoever comes to something confidential again is asked again.
            self.voice.confided = false;
        }
        let now = self.moment();
        let anew = (now.overlay, now.screen) != (before.overlay, before.screen);
        if !self.voice.on && self.focus.held().is_none() {
            return;
        }
        let controls = self.controls();
        if self.focus.held().is_some() {
            self.focus.find(now.screen, &controls, anew);
        }
        if !self.voice.on || now == *before {
            return;
        }
        let more = |moment: &Moment| (moment.page, moment.typed.clone());
        let other = Moment { page: now.page, typed: now.typed.clone(), ..before.clone() };
        if other != now {
            self.tell(&controls);
        } else if more(before).1 != more(&now).1 {
            let words = self.wording().spoken_screen(&self.visit);
            self.voice.say(words.into_iter().map(|words| (words, None)).collect());
        } else {
            let lines = self.told_controls(&controls);
            self.voice.say(lines);
        }
    }

    /// The controls of the screen in the order in which keys reach them.
    pub(super) fn controls(&self) -> Vec<Control> {
        focus::in_order(inspect(self).controls)
    }

    /// The words for the ear, in a language that has a voice.
    pub(super) fn wording(&self) -> Wording<'_> {
        Wording { content: &self.content, locale: self.spoken_locale() }
    }

    fn spoken_locale(&self) -> &Locale {
        let locale = self.locale();
        let voices = self.voice.status().voices;
        if voices.speak(locale.tag()) {
            return locale;
        }
        match voices.instead_of(locale.tag(), &self.content.office.languages) {
            Some(tag) => self.content.locales.locale(tag),
            None => locale,
        }
    }

    /// Whether what is on the screen is nobody else's business.
    fn is_confidential(&self) -> bool {
        self.visit.is_discreet(&self.content) && !self.voice.headset && !self.voice.confided
    }

    /// Reads the screen, from its headline to its last choice.
    fn tell(&mut self, controls: &[Control]) {
        self.tell_after(Vec::new(), controls);
    }

    /// The same after a remark.
    fn tell_after(&mut self, remark: Vec<Utterance>, controls: &[Control]) {
        let mut lines: Vec<_> = remark.into_iter().map(|words| (words, None)).collect();
        let wording = self.wording();
        let spoken = wording.locale.tag().clone();
        let shown = self.locale().tag().clone();
        let greeting = *self.visit.screen() == Screen::Welcome;
        let voices = self.voice.status().voices;
        if greeting {
            // Each language says in its own voice how to choose it; one without a voice is silent.
            let tiles = controls.iter().filter(|control| control.language.is_some());
            for tile in tiles {
                let own = tile.language.as_ref().map(|tag| self.content.locales.locale(tag));
                let own = Wording { locale: own.unwrap_or(wording.locale), ..wording };
                if voices.is_empty() || voices.speak(own.locale.tag()) {
                    let words = own.spoken_welcome();
                    lines.extend(words.into_iter().map(|words| (words, Some(tile.id.clone()))));
                }
            }
            self.voice.say(lines);
            return;
        }
        let mut without = self.voice.without.clone();
        if spoken != shown && without.as_ref() != Some(&shown) {
            lines.extend(wording.spoken_no_voice(&shown).into_iter().map(|words| (words, None)));
            without = Some(shown);
        }
        if let Some(seconds) = self.visit.countdown(&self.content) {
            lines.extend(wording.spoken_countdown(seconds).into_iter().map(|words| (words, None)));
        } else if self.is_confidential() {
            lines.extend(wording.spoken_confidential().into_iter().map(|words| (words, None)));
            self.voice.without = without;
            self.voice.say(lines);
            return;
        } else {
            let words = wording.spoken_screen(&self.visit);
            lines.extend(words.into_iter().map(|words| (words, None)));
        }
        // Who comes back hears where he was, not all choices once more; and of a keyboard one key.
        let held = controls.iter().find(|control| Some(&control.id) == self.focus.held());
        let first = controls.first().map(|control| &control.id);
        lines.extend(match held {
            Some(held) if held.part == Part::Letter || Some(&held.id) != first => {
                self.told_control(held, controls)
            }
            _ => self.told_controls(controls),
        });
        self.voice.without = without;
        self.voice.say(lines);
    }

    /// The choices of a page, one after the other; a whole keyboard is not read out.
    fn told_controls(&self, controls: &[Control]) -> Vec<(Utterance, Option<Id>)> {
        let told =
            controls.iter().filter(|control| matches!(control.part, Part::Choice | Part::Page));
        told.flat_map(|control| self.told_control(control, controls)).collect()
    }

    /// A control: its name, its state, what it is, and its position among its like.
    fn told_control(
        &self,
        control: &Control,
        controls: &[Control],
    ) -> Vec<(Utterance, Option<Id>)> {
        let part = |control: &Control| match control.part {
            Part::Page => Part::Choice,
            part => part,
        };
        let like = |other: &&Control| part(other) == part(control);
        let count = controls.iter().filter(like).count();
        let before =
            controls.iter().take_while(|other| other.id != control.id).filter(like).count();
        let (position, count) = match control.part {
            Part::Letter => (0, 0),
            _ => (number(before + 1), number(count)),
        };
        let spoken = SpokenControl {
            name: control.name().to_owned(),
            details: control.lines.iter().skip(1).cloned().collect(),
            role: match control.part {
                _ if control.language.is_some() => Role::Language,
                Part::Choice | Part::Mark => Role::Choice,
                Part::Letter => Role::Letter,
                Part::Page => Role::Page,
                Part::Bar => Role::Button,
            },
            state: if control.selected { State::Selected } else { State::None },
            tag: control.language.clone(),
        };
        let words = self.wording().spoken_control(&spoken, position, count);
        words.into_iter().map(|words| (words, Some(control.id.clone()))).collect()
    }

    fn say(&mut self, words: Vec<Utterance>) {
        if self.voice.on {
            self.voice.say(words.into_iter().map(|words| (words, None)).collect());
        }
    }

    fn cue(&self, cue: Cue) {
        self.voice.cue(cue);
    }

    /// Moves the focus along with what is being said.
    pub(super) fn follow_voice(&mut self) {
        let said = |position| self.voice.said.get(position);
        let told = self.voice.position().and_then(said).and_then(|(_, control)| control.clone());
        let Some(told) = told else { return };
        if self.focus.held() == Some(&told) {
            return;
        }
        let controls = self.controls();
        if let Some(control) = controls.iter().find(|control| control.id == told) {
            self.focus.hold(control);
            self.show_language(&control.clone());
        }
    }

    /// The greeting is in the language that has the focus.
    fn show_language(&mut self, control: &Control) {
        let languages = &self.content.office.languages;
        let shown = languages.iter().position(|tag| Some(tag) == control.language.as_ref());
        if let Some(position) = shown {
            self.greeting = position;
        }
    }

    /// What a visitor wants of the voice.
    pub(super) fn sound(&mut self, sound: Sound) {
        match sound {
            Sound::Switched if self.voice.on => {
                let words = self.wording().spoken_switched(false);
                self.say(words);
                self.voice.on = false;
            }
            Sound::Switched if self.voice.is_mute() => self.explained = Some(Explanation::NoVoice),
            Sound::Switched => {
                self.voice.on = true;
                let controls = self.controls();
                self.tell(&controls);
            }
            _ if !self.voice.on => {}
            Sound::Repeated => {
                self.voice.paused = false;
                self.voice.speaker.iter().for_each(Speaker::repeat);
            }
            Sound::Paused if self.voice.paused => {
                self.voice.paused = false;
                self.voice.speaker.iter().for_each(Speaker::resume);
            }
            Sound::Paused => {
                self.voice.paused = true;
                self.voice.speaker.iter().for_each(Speaker::pause);
            }
            Sound::Slower | Sound::Faster => {
                let rate = self.voice.rate;
                self.voice.rate =
                    if sound == Sound::Slower { rate.slower() } else { rate.faster() };
                let rate = self.voice.rate;
                self.voice.speaker.iter().for_each(|speaker| speaker.set_rate(rate));
                let words = self.wording().spoken_rate(self.voice.rate);
                self.remark(words);
            }
            Sound::Quieter | Sound::Louder => {
                let volume = self.voice.volume;
                self.voice.volume =
                    if sound == Sound::Quieter { volume.softer() } else { volume.louder() };
                let volume = self.voice.volume;
                self.voice.speaker.iter().for_each(|speaker| speaker.set_volume(volume));
                let words = self.wording().spoken_volume(self.voice.volume);
                self.remark(words);
            }
        }
    }

    /// Says something about the voice itself; to repeat still means what was said before.
    fn remark(&mut self, words: Vec<Utterance>) {
        let from = self.voice.position().unwrap_or(usize::MAX).min(self.voice.said.len());
        let rest = self.voice.said.split_off(from);
        let words = words.into_iter().map(|words| (words, None));
        self.voice.say(words.chain(rest).collect());
    }

    /// Forgets the visitor.
    pub(super) fn wipe_voice(&mut self) {
        self.voice.wipe();
        self.focus = focus::Focus::default();
    }

    /// A key of the keypad was pressed.
    pub(super) fn key_pressed(&mut self, pressed: &Pressed) -> Task<Message> {
        let kiosk = self.content.office.kiosk(self.visit.kiosk);
        let function = kiosk.keypad.function(&pressed.name);
        let at_first_key = kiosk.speaks_at_first_key;
        let fresh = self.visit.is_pristine();
        if self.visit.countdown(&self.content).is_some() {
            let held = |id: &str| self.focus.held() == Some(&Id::from(id.to_owned()));
            let chooses = function == Some(KeyFunction::Choose);
            let ends = chooses && held("end-now");
            if chooses && held("more-time") {
                return self.update(Event::MoreTime(true).into());
            }
            let moves = matches!(function, Some(KeyFunction::Next | KeyFunction::Previous));
            if ends {
                return self.update(Event::Restarted.into());
            } else if !moves {
                // Any key says that somebody is there, and no more.
                return self.update(Event::Touched.into());
            }
        }
        self.visit.apply(Event::Touched, &self.content);
        if self.focus.held().is_none() && function.is_some() {
            let controls = self.controls();
            self.focus.find(*self.visit.screen(), &controls, true);
            let moves = !matches!(function, Some(KeyFunction::Choose | KeyFunction::Back));
            if moves && !fresh && !self.voice.on {
                // The first key shows where one is.
                return Task::none();
            }
        }
        if let Some(message) = self.typed(pressed, function) {
            return self.update(message);
        }
        if self.explained.is_some() {
            return self.update(Message::ExplanationRead);
        }
        // A key of no meaning is none for the visit, either; but it says that somebody is there.
        let Some(function) = function else { return Task::none() };
        let wanted = match function {
            KeyFunction::Speech => return self.update(Message::Sound(Sound::Switched)),
            KeyFunction::HeadsetIn | KeyFunction::HeadsetOut => {
                self.headset(function == KeyFunction::HeadsetIn);
                return Task::none();
            }
            _ if fresh && at_first_key && !self.voice.on && !self.voice.is_mute() => {
                return self.update(Message::Sound(Sound::Switched));
            }
            KeyFunction::Repeat => Sound::Repeated,
            KeyFunction::Pause => Sound::Paused,
            KeyFunction::Slower => Sound::Slower,
            KeyFunction::Faster => Sound::Faster,
            KeyFunction::Quieter => Sound::Quieter,
            KeyFunction::Louder => Sound::Louder,
            other => return self.navigate(other, pressed.shift),
        };
        self.sound(wanted);
        Task::none()
    }

    /// What a key types where something can be typed.
    fn typed(&self, pressed: &Pressed, function: Option<KeyFunction>) -> Option<Message> {
        let erases = pressed.name == "Backspace";
        let character = pressed.typed;
        if self.staff.is_some() {
            return character.filter(char::is_ascii_digit).map(Message::StaffDigit);
        }
        let typing = character.filter(|_| function.is_none());
        match self.visit.screen() {
            Screen::Search if erases && !self.visit.finding.typed.is_empty() => {
                Some(Event::from(Find::Erased).into())
            }
            Screen::Search => typing.map(|letter| Event::from(Find::Typed(letter)).into()),
            Screen::Number if erases && !self.visit.number.is_empty() => {
                Some(Event::NumberErased.into())
            }
            // Doors and letters write numbers with capitals.
            Screen::Number => typing.map(|letter| {
                Event::NumberTyped(letter.to_uppercase().next().unwrap_or(letter)).into()
            }),
            Screen::Letter(_) => {
                // A key with the letter is on the screen, or the letter means nothing.
                let id = Id::from(format!("letter-{}", typing?.to_uppercase()));
                let found = self.controls().into_iter().find(|control| control.id == id)?;
                Some(found.message)
            }
            _ => None,
        }
    }

    fn headset(&mut self, plugged: bool) {
        self.voice.headset = plugged;
        self.voice.confided = false;
        self.voice.hush();
        if plugged {
            self.voice.on = true;
            let (words, controls) = (self.wording().spoken_headset(true), self.controls());
            self.tell_after(words, &controls);
        } else if self.voice.on {
            // What was pulled out by mistake tells nobody anything but that.
            let words = self.wording().spoken_headset(false);
            self.say(words);
        }
    }

    /// Keys that move the focus, choose, and go back.
    fn navigate(&mut self, function: KeyFunction, shift: bool) -> Task<Message> {
        let controls = self.controls();
        let held = self.focus.held().cloned();
        let mirrored = self.kit().mirrored();
        let lettered = held.as_ref().is_some_and(|id| {
            controls.iter().any(|control| control.id == *id && control.part == Part::Letter)
        });
        // Whoever listens shall miss nothing: down is the next, but for keyboards, whose rows are
        // long.
        let listening = self.voice.on && !lettered;
        let by = match function {
            KeyFunction::Down if !listening => Move::Down,
            KeyFunction::Up if !listening => Move::Up,
            KeyFunction::Left if mirrored => Move::Next,
            KeyFunction::Right if mirrored => Move::Previous,
            KeyFunction::Next if shift => Move::Previous,
            KeyFunction::Next | KeyFunction::Right | KeyFunction::Down => Move::Next,
            KeyFunction::Previous | KeyFunction::Left | KeyFunction::Up => Move::Previous,
            KeyFunction::Choose => return self.choose(&controls),
            KeyFunction::Back => return self.back_by_key(&controls),
            KeyFunction::StartAgain => return self.update(Event::Restarted.into()),
            KeyFunction::Help => {
                self.explain_keys();
                return Task::none();
            }
            _ => return Task::none(),
        };
        let aside = match function {
            KeyFunction::Left | KeyFunction::Right if lettered => {
                focus::beside(&controls, held.as_ref(), function == KeyFunction::Right)
            }
            _ => None,
        };
        let moved = || focus::moved(&controls, held.as_ref(), by);
        let Some((index, around)) = aside.map(|index| (index, false)).or_else(moved) else {
            return Task::none();
        };
        let control = &controls[index];
        self.focus.hold(control);
        self.show_language(control);
        self.cue(if around { Cue::Edge } else { Cue::Focus });
        if self.voice.on {
            let mut lines = Vec::new();
            if around {
                let edge = if by == Move::Next { Edge::First } else { Edge::Last };
                let words = self.wording().spoken_edge(edge);
                lines.extend(words.into_iter().map(|words| (words, None)));
            }
            lines.extend(self.told_control(control, &controls));
            self.voice.say(lines);
        }
        Task::none()
    }

    /// Chooses what has the focus.
    fn choose(&mut self, controls: &[Control]) -> Task<Message> {
        if self.voice.on && self.is_confidential() && !self.voice.confided {
            self.voice.confided = true;
            self.tell(controls);
            return Task::none();
        }
        let held = self.focus.held();
        let found = controls.iter().find(|control| Some(&control.id) == held);
        let Some(control) = found else {
            if let Some(first) = controls.first() {
                self.focus.hold(first);
            }
            return Task::none();
        };
        self.cue(Cue::Chosen);
        self.focus.leave(*self.visit.screen());
        let before = self.moment();
        let id = control.id.clone();
        let task = self.update(control.message.clone());
        // What switches something and changes no content says its new state.
        if self.voice.on && self.moment() == before {
            let controls = self.controls();
            if let Some(control) = controls.iter().find(|control| control.id == id) {
                let lines = self.told_control(control, &controls);
                self.voice.say(lines);
            }
        }
        task
    }

    fn back_by_key(&mut self, controls: &[Control]) -> Task<Message> {
        if self.staff.is_some() {
            return self.update(Message::StaffCancelled);
        }
        let back = controls.iter().find(|control| control.id == Id::from("back".to_owned()));
        match back {
            Some(back) => self.update(back.message.clone()),
            None => {
                self.cue(Cue::Edge);
                Task::none()
            }
        }
    }

    /// Tells what the keys do, on the screen and aloud where screens are read aloud.
    fn explain_keys(&mut self) {
        self.explained = Some(Explanation::Keys);
        let controls = self.controls();
        self.focus.find(*self.visit.screen(), &controls, false);
        let words = self.wording().spoken_keys_help();
        self.say(words);
    }

    /// Tones tell of the warning, whether screens are read aloud or not.
    pub(super) fn warn(&self, announced: bool) {
        let left = self.visit.countdown(&self.content);
        if left.is_some_and(|seconds| !announced || seconds % 5 == 0) {
            self.cue(Cue::Warning);
        }
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
