//! Going through the kiosk by keys: what a key does on the screen that is shown.

use super::{
    app::App,
    focus::{self, Move},
    inspection::Control,
    keys::Pressed,
    message::Message,
    voice::{Explanation, Sound, told},
    widget::Part,
};
use crate::{
    locale::message::speech::Edge,
    office::KeyFunction,
    speech::Cue,
    visit::{Event, Find, Screen},
};
use iced::{Task, advanced::widget::Id};

impl App {
    /// A key of the keypad was pressed.
    pub(super) fn key_pressed(&mut self, pressed: &Pressed) -> Task<Message> {
        let kiosk = self.content.office.kiosk(self.visit.kiosk);
        let function = kiosk.keypad.function(&pressed.name);
        let at_first_key = kiosk.speaks_at_first_key;
        let fresh = self.visit.is_pristine();
        if self.visit.countdown(&self.content).is_some() {
            let held = |id: &str| self.focus.held() == Some(&Id::from(id.to_owned()));
            let event = match function {
                Some(KeyFunction::Choose) if held("more-time") => Some(Event::MoreTime(true)),
                Some(KeyFunction::Choose) if held("end-now") => Some(Event::Restarted),
                Some(KeyFunction::Next | KeyFunction::Previous) => None,
                // Any other key says that somebody is there, and no more.
                _ => Some(Event::Touched),
            };
            if let Some(event) = event {
                return self.update(event.into());
            }
        }
        self.visit.apply(Event::Touched, &self.content);
        if self.focus.held().is_none() && function.is_some() {
            let controls = self.controls();
            self.focus.find(*self.visit.screen(), &controls, true);
            if let Some(first) = controls.first() {
                self.show_language(first);
            }
            let moves = matches!(
                function,
                Some(
                    KeyFunction::Up
                        | KeyFunction::Down
                        | KeyFunction::Left
                        | KeyFunction::Right
                        | KeyFunction::Next
                        | KeyFunction::Previous
                )
            );
            let chooses = function == Some(KeyFunction::Choose);
            if !fresh && (chooses || moves && !self.voice.on) {
                // The first key shows where one is, and chooses nothing unseen and unheard.
                let held = focus::named(&controls, self.focus.held());
                if let Some(held) = held.filter(|_| self.voice.on) {
                    let lines = self.told_control(held, &controls);
                    self.voice.say(lines);
                }
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

    /// Keys that move the focus, choose, and go back.
    fn navigate(&mut self, function: KeyFunction, shift: bool) -> Task<Message> {
        let controls = self.controls();
        let held = self.focus.held().cloned();
        let mirrored = self.kit().mirrored();
        let lettered = focus::named(&controls, held.as_ref())
            .is_some_and(|control| control.part == Part::Letter);
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
                lines.extend(told(words, None));
            }
            lines.extend(self.told_control(control, &controls));
            self.voice.say(lines);
        }
        Task::none()
    }

    /// Chooses what has the focus.
    fn choose(&mut self, controls: &[Control]) -> Task<Message> {
        if self.voice.on && self.is_confidential() {
            self.voice.confided = true;
            self.tell(controls);
            return Task::none();
        }
        let held = self.focus.held();
        let found = focus::named(controls, held);
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
            if let Some(control) = focus::named(&controls, Some(&id)) {
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
        let back = focus::named(controls, Some(&Id::from("back".to_owned())));
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
}
