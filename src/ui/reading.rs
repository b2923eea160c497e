//! Reading aloud: what is said when, by which voice, and how keys and speech go together.
//!
//! While the kiosk speaks it reads a screen from its headline to its last choice, and the focus goes
//! along: whoever presses Enter chooses what was just said. Every action ends what is being said.

use super::{
    app::App,
    focus,
    inspection::{Control, inspect},
    voice::{Explanation, Sound, Told, told},
    widget::Part,
};
use crate::{
    locale::Locale,
    routing::ProfileKind,
    speech::{Cue, Speaker, Utterance},
    visit::Screen,
    wording::{Control as SpokenControl, Role, State, Wording},
};
use unic_langid::LanguageIdentifier;

/// Everything on which depends what is to be said.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Moment {
    overlay: Overlay,
    screen: Screen,
    language: Option<LanguageIdentifier>,
    page: usize,
    /// What makes another content of the same screen.
    content: (usize, bool, bool, bool, ProfileKind),
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
                visit.profile,
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
        let other = Moment { page: now.page, typed: now.typed.clone(), ..before.clone() };
        if other != now {
            self.tell(&controls);
        } else if before.typed != now.typed {
            let words = self.wording().spoken_screen(&self.visit);
            self.voice.say(told(words, None).collect());
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

    /// Whether a language has a voice. A person's recordings in it are better than a voice in another.
    fn is_heard(&self, locale: &Locale) -> bool {
        let tag = locale.tag().to_string();
        let recorded = self.content.recordings.entries().any(|(own, ..)| own == tag);
        recorded || self.voice.status().voices.speak(locale.tag())
    }

    fn spoken_locale(&self) -> &Locale {
        let locale = self.locale();
        let voices = self.voice.status().voices;
        if self.is_heard(locale) {
            return locale;
        }
        match voices.instead_of(locale.tag(), &self.content.office.languages) {
            Some(tag) => self.content.locales.locale(tag),
            None => locale,
        }
    }

    /// Whether what is on the screen is nobody else's business.
    pub(super) fn is_confidential(&self) -> bool {
        self.visit.is_discreet(&self.content) && !self.voice.headset && !self.voice.confided
    }

    /// Reads the screen, from its headline to its last choice.
    pub(super) fn tell(&mut self, controls: &[Control]) {
        self.tell_after(Vec::new(), controls);
    }

    /// The same after a remark.
    fn tell_after(&mut self, remark: Vec<Utterance>, controls: &[Control]) {
        let mut lines: Vec<_> = told(remark, None).collect();
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
                if voices.is_empty() || self.is_heard(own.locale) {
                    let words = own.spoken_welcome();
                    lines.extend(told(words, Some(&tile.id)));
                }
            }
            self.voice.say(lines);
            return;
        }
        let mut without = self.voice.without.clone();
        if spoken != shown && without.as_ref() != Some(&shown) {
            lines.extend(told(wording.spoken_no_voice(&shown), None));
            without = Some(shown);
        }
        if let Some(seconds) = self.visit.countdown(&self.content) {
            lines.extend(told(wording.spoken_countdown(seconds), None));
        } else if self.is_confidential() {
            lines.extend(told(wording.spoken_confidential(), None));
            self.voice.without = without;
            self.voice.say(lines);
            return;
        } else {
            let words = wording.spoken_screen(&self.visit);
            lines.extend(told(words, None));
        }
        // Who comes back hears where he was, not all choices once more; and of a keyboard one key.
        let held = focus::named(controls, self.focus.held());
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
    fn told_controls(&self, controls: &[Control]) -> Vec<Told> {
        let read =
            controls.iter().filter(|control| matches!(control.part, Part::Choice | Part::Page));
        read.flat_map(|control| self.told_control(control, controls)).collect()
    }

    /// A control: its name, its state, what it is, and its position among its like.
    pub(super) fn told_control(&self, control: &Control, controls: &[Control]) -> Vec<Told> {
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
        told(words, Some(&control.id)).collect()
    }

    /// What is said of a control, as one text.
    pub(super) fn words_of(&self, control: &Control) -> String {
        let lines = self.told_control(control, &self.controls());
        lines.into_iter().map(|(utterance, _)| utterance.text).collect()
    }

    pub(super) fn say(&mut self, words: Vec<Utterance>) {
        if self.voice.on {
            self.voice.say(told(words, None).collect());
        }
    }

    pub(super) fn cue(&self, cue: Cue) {
        self.voice.cue(cue);
    }

    /// Moves the focus along with what is being said.
    pub(super) fn follow_voice(&mut self) {
        let said = |position| self.voice.said.get(position);
        let id = self.voice.position().and_then(said).and_then(|(_, control)| control.clone());
        let Some(id) = id else { return };
        if self.focus.held() == Some(&id) {
            return;
        }
        let controls = self.controls();
        if let Some(control) = focus::named(&controls, Some(&id)) {
            self.focus.hold(control);
            self.show_language(control);
        }
    }

    /// The greeting is in the language that has the focus.
    pub(super) fn show_language(&mut self, control: &Control) {
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
                let before = self.voice.rate;
                let rate = if sound == Sound::Slower { before.slower() } else { before.faster() };
                self.voice.rate = rate;
                self.voice.speaker.iter().for_each(|speaker| speaker.set_rate(rate));
                let words = self.wording().spoken_rate(rate);
                self.remark(words);
            }
            Sound::Quieter | Sound::Louder => {
                let before = self.voice.volume;
                let volume =
                    if sound == Sound::Quieter { before.softer() } else { before.louder() };
                self.voice.volume = volume;
                self.voice.speaker.iter().for_each(|speaker| speaker.set_volume(volume));
                let words = self.wording().spoken_volume(volume);
                self.remark(words);
            }
        }
    }

    /// Says something about the voice itself; to repeat still means what was said before.
    fn remark(&mut self, words: Vec<Utterance>) {
        let from = self.voice.position().unwrap_or(usize::MAX).min(self.voice.said.len());
        let rest = self.voice.said.split_off(from);
        self.voice.say(told(words, None).chain(rest).collect());
    }

    /// Forgets the visitor.
    pub(super) fn wipe_voice(&mut self) {
        self.voice.wipe();
        self.focus = focus::Focus::default();
    }

    pub(super) fn headset(&mut self, plugged: bool) {
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
