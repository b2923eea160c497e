//! One visitor's visit: a pure state machine. Events in, state out; no clock, no screen, no file.
//!
//! A visitor's answers live here until the visit ends, and nowhere else.

mod event;
mod finding;
mod journey;
mod network;
mod patience;
mod way;

pub use event::{Event, Screen};
pub use finding::{Find, Finding, LONGEST_TEXT, List, MOST_HITS, Section};
pub use journey::{Journey, NoWay, Stage, Stretch, Target as StageTarget};

use crate::{
    advice::{Advice, Goal, Place},
    catalogue::{ConcernIndex, Target},
    content::Content,
    floorplan::FacilityKind,
    office::KioskIndex,
    referral::PartnerIndex,
    routing::ProfileKind,
};
use chrono::NaiveDateTime;
use patience::Patience;
use unic_langid::LanguageIdentifier;

/// One visit.
#[derive(Debug, Clone)]
pub struct Visit {
    /// The kiosk where it takes place.
    pub kiosk: KioskIndex,
    /// The language, once it is chosen.
    pub language: Option<LanguageIdentifier>,
    /// The language in which every visit at this kiosk begins, if not with the greeting.
    home: Option<LanguageIdentifier>,
    /// The screens from the first to the one shown.
    screens: Vec<Opened>,
    /// What was asked for.
    pub goal: Option<Goal>,
    /// What is answered.
    pub advice: Option<Advice>,
    /// The way to it, or why there is none.
    pub journey: Result<Journey, NoWay>,
    /// Whether the way has changed under the visitor's eyes: something was closed or opened.
    pub rerouted: bool,
    /// Whether the way leads past the photo terminal and the payment machine first.
    pub with_stops: bool,
    /// The part of the way that is shown.
    pub stretch: usize,
    /// Whether the way back is shown.
    pub returning: bool,
    /// Whether the way is shown in pictures instead of words.
    pub in_pictures: bool,
    /// What was typed as the number of a room.
    pub number: String,
    /// What was typed for the search, and what was found.
    pub finding: Finding,
    /// The page of a long screen, from 0.
    pub page: usize,
    /// The partner that is chosen on the network map.
    pub marked: Option<PartnerIndex>,
    /// Which way of moving the visitor needs.
    pub profile: ProfileKind,
    /// Whether anybody has touched the screen.
    touched: bool,
    /// How long it waits for the visitor.
    patience: Patience,
    /// The time, to know what is open.
    now: NaiveDateTime,
}

/// The longest number anybody may type.
const LONGEST_NUMBER: usize = 8;

/// A screen, and the page on which it was left, so that whoever comes back goes on from there.
#[derive(Debug, Clone, PartialEq)]
struct Opened {
    screen: Screen,
    left_at: usize,
}

impl Opened {
    const fn new(screen: Screen) -> Self {
        Self { screen, left_at: 0 }
    }
}

impl Visit {
    /// A visit that has not begun.
    pub fn new(kiosk: KioskIndex, now: NaiveDateTime) -> Self {
        Self::beginning_in(kiosk, None, now)
    }

    /// A visit that has not begun. Where a language is given it begins with the concerns, without
    /// the greeting, as all further ones at this kiosk do.
    pub fn beginning_in(
        kiosk: KioskIndex,
        language: Option<LanguageIdentifier>,
        now: NaiveDateTime,
    ) -> Self {
        let first = if language.is_some() { Screen::Concerns } else { Screen::Welcome };
        Self {
            kiosk,
            language: language.clone(),
            home: language,
            screens: vec![Opened::new(first)],
            goal: None,
            advice: None,
            journey: Err(NoWay::Elsewhere),
            rerouted: false,
            with_stops: true,
            stretch: 0,
            returning: false,
            in_pictures: false,
            number: String::new(),
            finding: Finding::default(),
            page: 0,
            marked: None,
            profile: ProfileKind::Walking,
            touched: false,
            patience: Patience::default(),
            now,
        }
    }

    /// The screen that is shown.
    pub fn screen(&self) -> &Screen {
        self.screens.last().map_or(&Screen::Welcome, |opened| &opened.screen)
    }

    /// Whether nothing has been chosen yet, so that new content may come in.
    pub fn is_fresh(&self) -> bool {
        self.screens.len() == 1 && self.language == self.home
    }

    /// Whether nobody has touched anything since the last visit was wiped. Letters and contrast
    /// that somebody only looked at count, too: the next visitor must not find them.
    pub fn is_pristine(&self) -> bool {
        self.is_fresh() && !self.touched
    }

    /// The time that the visit knows of.
    pub fn now(&self) -> NaiveDateTime {
        self.now
    }

    /// How far the visitor is: 1 to 3 on the way to the answer.
    pub fn progress(&self) -> u8 {
        match self.screen() {
            Screen::Welcome | Screen::Languages | Screen::Profiles => 0,
            Screen::Concerns => 1,
            Screen::Question(_)
            | Screen::Letter(_)
            | Screen::Facilities
            | Screen::Number
            | Screen::Search
            | Screen::List(_)
            | Screen::Section(_)
            | Screen::Network
            | Screen::NetworkTheme(_)
            | Screen::NetworkList => 2,
            Screen::Answer(_)
            | Screen::Way
            | Screen::Transparency
            | Screen::Booking
            | Screen::Variants(_)
            | Screen::Help
            | Screen::Say(_)
            | Screen::Take => 3,
        }
    }

    /// Whether what was asked for is nobody else's business: one touch then closes everything.
    pub fn is_discreet(&self, content: &Content) -> bool {
        let catalogue = &content.catalogue;
        self.screens.iter().any(|opened| match opened.screen {
            Screen::Question(question) => catalogue.is_discreet(Target::Question(question)),
            Screen::Letter(concern) | Screen::Answer(Goal::Concern(concern, _)) => {
                catalogue.is_discreet(Target::Concern(concern))
            }
            Screen::Answer(Goal::Place(Place::Partner(partner))) => {
                let theme = content.partners.partner(partner).main_theme();
                theme.is_some_and(|theme| catalogue.theme(theme).discreet)
            }
            Screen::NetworkTheme(theme) | Screen::Section(Section::Theme(theme)) => {
                catalogue.theme(theme).discreet
            }
            _ => false,
        })
    }

    /// Takes an event. One that the screen does not offer changes nothing that matters.
    pub fn apply(&mut self, event: Event, content: &Content) {
        let had_way = self.journey.is_ok();
        self.take(event, content);
        self.leave_lost_way(had_way, content);
    }

    fn take(&mut self, event: Event, content: &Content) {
        match event {
            Event::SecondPassed(now) => return self.second_passed(now, content),
            Event::ContentReplaced => return self.renew(content),
            Event::WarningTouched if self.countdown(content).is_some() => {
                return self.patience.announce_anew(content.office.kiosk(self.kiosk));
            }
            _ => {
                self.patience.begin_anew();
                self.touched = true;
            }
        }
        match event {
            Event::LanguageChosen(language) => {
                self.language = Some(language);
                self.seek_in_language(content);
                match self.screen() {
                    Screen::Languages => self.back(content),
                    _ => self.open(Screen::Concerns),
                }
            }
            Event::LanguagesOpened => self.open(Screen::Languages),
            Event::Chosen(choice) => self.follow(choice.target, content),
            Event::Unsure => self.answer(Goal::InfoDesk, content),
            Event::LetterChosen(letter) => {
                if let Screen::Letter(concern) = *self.screen() {
                    self.answer(Goal::Concern(concern, Some(letter)), content);
                }
            }
            Event::FacilitiesOpened => self.open(Screen::Facilities),
            Event::FacilityChosen(kind) => self.lead_to_facility(kind, content),
            Event::Find(find) => self.seek(find, content),
            Event::NumberOpened => {
                self.number.clear();
                self.open(Screen::Number);
            }
            Event::NumberTyped(character) if *self.screen() == Screen::Number => {
                if self.number.chars().count() < LONGEST_NUMBER {
                    self.number.push(character);
                }
                self.page = 0;
            }
            Event::NumberErased if *self.screen() == Screen::Number => {
                let _ = self.number.pop();
                self.page = 0;
            }
            Event::PlaceChosen(place) => self.answer(Goal::Place(place), content),
            Event::WayOpened if self.way().is_some() => self.open(Screen::Way),
            Event::StretchShown(stretch) => {
                if let Some(journey) = self.way() {
                    self.stretch = stretch.min(journey.stretches.len().saturating_sub(1));
                    self.page = 0;
                }
            }
            Event::WayTurned if *self.screen() == Screen::Way => {
                self.returning = !self.returning;
                self.page = 0;
                self.find_way(content);
            }
            Event::StopsToggled if *self.screen() == Screen::Way => {
                self.with_stops = !self.with_stops;
                self.find_way(content);
            }
            Event::PicturesToggled if *self.screen() == Screen::Way => {
                self.in_pictures = !self.in_pictures;
                self.page = 0;
            }
            Event::TransparencyOpened => self.open_with_concern(|_| Screen::Transparency),
            Event::BookingOpened => self.open_with_concern(|_| Screen::Booking),
            Event::VariantsOpened => self.open_with_concern(Screen::Variants),
            Event::VariantChosen(concern) => self.follow(Target::Concern(concern), content),
            Event::HelpOpened => self.open(Screen::Help),
            Event::PartnerChosen(partner) => {
                self.answer(Goal::Place(Place::Partner(partner)), content);
            }
            Event::SayOpened => self.open_say(),
            Event::NetworkOpened => self.open_network(content),
            Event::NetworkTouched(target) => self.touch_network(target),
            Event::NetworkListOpened => self.open(Screen::NetworkList),
            Event::TakeOpened if self.journey.is_ok() => self.open(Screen::Take),
            Event::PageTurned(by) => {
                self.page = self.page.saturating_add_signed(by.signum() as isize);
            }
            Event::ProfilesOpened => self.open(Screen::Profiles),
            Event::ProfileChosen(profile) => {
                self.profile = profile;
                if let Some(goal) = self.goal {
                    self.resolve(goal, content);
                }
                if *self.screen() == Screen::Profiles {
                    self.back(content);
                }
            }
            Event::MoreTime(wanted) => self.patience.set_longer(wanted),
            Event::Back => self.back(content),
            Event::Restarted => *self = self.anew(),
            Event::NumberTyped(_)
            | Event::NumberErased
            | Event::WayTurned
            | Event::StopsToggled
            | Event::PicturesToggled
            | Event::WayOpened
            | Event::TakeOpened
            | Event::Touched
            | Event::WarningTouched
            | Event::SecondPassed(_)
            | Event::ContentReplaced => {}
        }
    }

    /// The next visit at the same kiosk.
    fn anew(&self) -> Self {
        Self::beginning_in(self.kiosk, self.home.clone(), self.now)
    }

    /// Answers once more, because something has opened or closed. What the visitor looks at stays
    /// where it is, unless the way itself is another one.
    fn renew(&mut self, content: &Content) {
        let Some(goal) = self.goal else { return };
        let (stretch, journey) = (self.stretch, self.journey.clone());
        let rerouted = self.rerouted;
        self.resolve(goal, content);
        if self.journey == journey {
            self.stretch = stretch;
            self.rerouted = rerouted;
        } else {
            self.rerouted = true;
            self.page = 0;
        }
    }

    fn open(&mut self, screen: Screen) {
        if self.screen() != &screen {
            if let Some(shown) = self.screens.last_mut() {
                shown.left_at = self.page;
            }
            self.screens.push(Opened::new(screen));
            self.page = 0;
        }
    }

    /// Opens a screen that tells more of the concern that is answered.
    fn open_with_concern(&mut self, screen: impl FnOnce(ConcernIndex) -> Screen) {
        if let Some(concern) = self.advice.as_ref().and_then(|advice| advice.concern) {
            self.open(screen(concern));
        }
    }

    fn back(&mut self, content: &Content) {
        if self.screens.len() < 2 {
            return;
        }
        let left = self.screens.pop().map(|opened| opened.screen);
        self.page = self.screens.last().map_or(0, |opened| opened.left_at);
        match left {
            // Whoever goes back to the greeting may be gone: the next visitor must find nothing of
            // the answers. Only the way of moving and the time stay, until it is idle for too long.
            Some(left)
                if self.screens.len() == 1
                    && !matches!(left, Screen::Languages | Screen::Profiles) =>
            {
                let new = self.anew();
                let patience = self.patience;
                *self = Self { profile: self.profile, patience, touched: true, ..new };
            }
            Some(Screen::Way) if self.returning => {
                self.returning = false;
                self.find_way(content);
            }
            // Behind the card of a partner lies the answer that it was reached from.
            Some(Screen::Answer(_)) => {
                let before = self.screens.iter().rev().find_map(|opened| match opened.screen {
                    Screen::Answer(goal) => Some(goal),
                    _ => None,
                });
                match before {
                    Some(goal) => self.resolve(goal, content),
                    None => {
                        self.goal = None;
                        self.advice = None;
                        self.find_way(content);
                    }
                }
            }
            _ => {}
        }
    }

    fn follow(&mut self, target: Target, content: &Content) {
        match target {
            Target::Question(question) => self.open(Screen::Question(question)),
            Target::InfoDesk => self.answer(Goal::InfoDesk, content),
            Target::Concern(concern) => {
                if content.office.divides_by_letter(concern) {
                    self.open(Screen::Letter(concern));
                } else {
                    self.answer(Goal::Concern(concern, None), content);
                }
            }
        }
    }

    /// Shows the answer to a goal, as if the visitor had come to it by the tiles.
    pub fn show(&mut self, goal: Goal, content: &Content) {
        self.answer(goal, content);
    }

    /// Straight to the way, because nothing needs to be said of a toilet.
    fn lead_to_facility(&mut self, kind: FacilityKind, content: &Content) {
        self.answer(Goal::Place(Place::Facility(kind)), content);
        if self.journey.is_ok() {
            self.open(Screen::Way);
        }
    }

    fn answer(&mut self, goal: Goal, content: &Content) {
        self.returning = false;
        self.resolve(goal, content);
        self.open(Screen::Answer(goal));
    }

    fn resolve(&mut self, goal: Goal, content: &Content) {
        self.goal = Some(goal);
        self.rerouted = false;
        self.advice = Some(Advice::new(content, self.kiosk, self.profile, goal, self.now));
        self.find_way(content);
    }
}
