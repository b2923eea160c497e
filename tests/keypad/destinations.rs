//! From the greeting to every destination by what is heard, in three languages.

use super::{begun, heard, press};
use leitsystem::{
    advice::{Advice, Goal, Place},
    catalogue::{Choice, Target},
    content::Content,
    locale::message::{content as named, ui},
    routing::ProfileKind,
    ui::App,
    visit::{Screen, Visit},
    wording::Wording,
};
use std::sync::Arc;

struct Listener {
    app: App,
    content: Arc<Content>,
    language: &'static str,
    ends: usize,
    ways: Vec<Place>,
}

impl Listener {
    fn wording(&self) -> Wording<'_> {
        let tag = self.language.parse().expect("a tag");
        Wording { content: &self.content, locale: self.content.locales.locale(&tag) }
    }

    /// A text as it is spoken.
    fn spoken(&self, text: &str) -> String {
        self.wording().heard_text(text).text
    }

    /// Moves on until a control with a name is told of, over all pages; returns whether there is one.
    fn find(&mut self, name: &str) -> bool {
        let name = self.spoken(name);
        let on = self.spoken(&self.wording().locale.text(&ui::page_on()));
        for _ in 0..10 {
            // Once around: what was told first is told again.
            let mut first: Option<String> = None;
            let mut pages = false;
            loop {
                press(&mut self.app, "Right");
                let said = heard(&self.app);
                let of_edge = said.lines().position(|line| line == name);
                if of_edge.is_some_and(|line| line <= 1) {
                    return true;
                }
                if first.as_ref() == Some(&said) {
                    break;
                }
                pages |= said.lines().take(2).any(|line| line == on);
                first.get_or_insert(said);
            }
            if !pages {
                return false;
            }
            while heard(&self.app).lines().take(2).all(|line| line != on) {
                press(&mut self.app, "Right");
            }
            press(&mut self.app, "Enter");
        }
        false
    }

    fn follow(&mut self, choices: &[Choice], title: &dyn Fn(&Choice) -> String) {
        for choice in choices {
            let (before, name) = (*self.app.visit().screen(), title(choice));
            assert!(self.find(&name), "{}: {name:?} is not to be heard", self.language);
            press(&mut self.app, "Enter");
            match choice.target {
                Target::Question(question) => {
                    let content = Arc::clone(&self.content);
                    let question = content.catalogue.question(question);
                    let asked = self.wording().locale.text(&named::question(&question.id));
                    let asked = self.spoken(&asked);
                    assert!(heard(&self.app).contains(&asked), "{}: {asked:?}", self.language);
                    let locale = content.locales.locale(&self.language.parse().expect("a tag"));
                    let answer =
                        |choice: &Choice| locale.text(&named::answer(&question.id, &choice.id));
                    self.follow(&question.answers, &answer);
                }
                Target::InfoDesk => self.arrived(Goal::InfoDesk),
                Target::Concern(concern) => {
                    let mut letter = None;
                    if matches!(self.app.visit().screen(), Screen::Letter(_)) {
                        press(&mut self.app, "b");
                        letter = Some('B');
                    }
                    self.arrived(Goal::Concern(concern, letter));
                    if letter.is_some() {
                        press(&mut self.app, "Escape");
                    }
                }
            }
            press(&mut self.app, "Escape");
            assert_eq!(*self.app.visit().screen(), before);
            let (said, name) = (heard(&self.app), self.spoken(&name));
            assert!(
                said.contains(&name),
                "{}: the focus is lost behind {name:?}: {said}",
                self.language
            );
        }
    }

    /// What is heard at the end is where the office sends people, and how they get there.
    fn arrived(&mut self, goal: Goal) {
        self.ends += 1;
        let visit: &Visit = self.app.visit();
        let place =
            Advice::new(&self.content, visit.kiosk, ProfileKind::Walking, goal, visit.now()).place;
        if visit.is_discreet(&self.content) {
            let said = heard(&self.app);
            let confidential = self.wording().spoken_confidential()[0].text.clone();
            assert_eq!(said, confidential, "{}", self.language);
            press(&mut self.app, "Enter");
        }
        let said = heard(&self.app);
        let wording = self.wording();
        // A partner has its own name, which is German.
        let expected = match place {
            Place::Partner(_) => wording.heard_german(&wording.place(place)).text,
            _ => self.spoken(&wording.place(place)),
        };
        let expected = expected.trim_end_matches('.');
        // The name of confidential help is not said; its number is.
        let discreet = self.app.visit().is_discreet(&self.content);
        let expected = if discreet { "1 1 6" } else { expected };
        assert!(said.contains(expected), "{}: {expected:?} is not said: {said}", self.language);
        if self.app.visit().journey.is_err() || self.ways.contains(&place) {
            return;
        }
        self.ways.push(place);
        let show = self.wording().locale.text(&ui::show_way());
        assert!(self.find(&show), "{}: no way to {place:?}", self.language);
        press(&mut self.app, "Enter");
        let said = heard(&self.app);
        for stage in &self.app.visit().journey.as_ref().expect("a way").stages {
            for step in &stage.guidance.steps {
                let (line, _) = self.wording().step(step);
                let line = self.spoken(&line);
                let line = line.trim_end_matches('.');
                assert!(said.contains(line), "{}: {line:?} is not said: {said}", self.language);
            }
        }
        press(&mut self.app, "Escape");
    }
}

fn every_destination(kiosk: &str, language: &'static str) {
    let app = begun(kiosk, language);
    let content = Arc::clone(app.content());
    let mut listener =
        Listener { app, content: Arc::clone(&content), language, ends: 0, ways: Vec::new() };
    let locale = content.locales.locale(&language.parse().expect("a tag"));
    let tile = |choice: &Choice| locale.text(&named::tile(&choice.id));
    let choices: Vec<Choice> =
        content.catalogue.tiles.iter().chain(&content.catalogue.help_now).cloned().collect();
    listener.follow(&choices, &tile);
    assert!(listener.ends > 60, "only {} ends", listener.ends);
    assert!(listener.ways.len() > 10, "only {} ways", listener.ways.len());
}

#[test]
fn every_destination_is_reached_by_ear_in_german() {
    every_destination("lobby", "de");
}

#[test]
fn every_destination_is_reached_by_ear_in_english_on_a_lying_screen() {
    every_destination("first-floor", "en");
}

#[test]
fn every_destination_is_reached_by_ear_in_arabic() {
    every_destination("lobby", "ar");
}
