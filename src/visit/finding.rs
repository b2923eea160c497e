//! Finding without the tiles: by typing, and by lists from A to Z and by theme.
//!
//! What was found is kept here, so that it is looked for once per key and not once per picture.

use super::{Event, Screen, Visit};
use crate::{
    catalogue::{Target, ThemeIndex},
    content::Content,
    locale::Locale,
    search::{
        Hit, Subject,
        browse::{Entry, Group, by_letter, by_theme},
        find,
    },
};

/// The longest text anybody may type, in letters.
pub const LONGEST_TEXT: usize = 40;
/// So many hits are offered at most; nobody turns more pages.
pub const MOST_HITS: usize = 24;

/// How a list is ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// From A to Z.
    Letters,
    /// By theme.
    Themes,
}

/// A part of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// What begins with a letter: its position in [`Finding::letters`].
    Letter(usize),
    /// What belongs to a theme.
    Theme(ThemeIndex),
}

/// What a visitor does to find something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Find {
    /// "Search."
    Opened,
    /// A key of the keyboard.
    Typed(char),
    /// The last letter is taken back.
    Erased,
    /// All letters are taken back.
    Cleared,
    /// The keyboard shows the Latin letters instead of the language's own, or these again.
    LettersSwitched,
    /// A list is wanted instead.
    ListOpened(List),
    /// A part of it.
    SectionOpened(Section),
    /// Something that was found.
    Chosen(Subject),
}

impl From<Find> for Event {
    fn from(find: Find) -> Self {
        Self::Find(find)
    }
}

/// What was typed, and what was found.
#[derive(Debug, Clone, Default)]
pub struct Finding {
    /// What was typed.
    pub typed: String,
    /// What fits it, the best first.
    pub hits: Vec<Hit>,
    /// Whether the keyboard shows the Latin letters, where the language has others of its own.
    pub latin: bool,
    /// The list from A to Z, once it was opened.
    pub letters: Vec<Group<String>>,
    /// The list by theme, once it was opened.
    pub themes: Vec<Group<ThemeIndex>>,
}

impl Finding {
    /// The entries of a part of a list.
    pub fn entries(&self, section: Section) -> &[Entry] {
        let group = match section {
            Section::Letter(position) => self.letters.get(position).map(|group| &group.entries),
            Section::Theme(theme) => {
                let mut groups = self.themes.iter();
                groups.find(|group| group.heading == theme).map(|group| &group.entries)
            }
        };
        group.map_or(&[], Vec::as_slice)
    }

    fn look(&mut self, content: &Content, locale: &Locale) {
        self.hits = find(content, &self.typed, locale.tag(), MOST_HITS);
    }
}

impl Visit {
    /// What the visitor does to find something.
    pub(super) fn seek(&mut self, find: Find, content: &Content) {
        match find {
            Find::Opened => self.open(Screen::Search),
            Find::Typed(key) if *self.screen() == Screen::Search => {
                let typed = &mut self.finding.typed;
                // A blank separates words; a second one says nothing.
                let idle = key == ' ' && (typed.is_empty() || typed.ends_with(' '));
                if !idle && !key.is_control() && typed.chars().count() < LONGEST_TEXT {
                    typed.push(key);
                    self.look(content);
                }
            }
            Find::Erased if *self.screen() == Screen::Search => {
                if self.finding.typed.pop().is_some() {
                    self.look(content);
                }
            }
            Find::Cleared if *self.screen() == Screen::Search => {
                self.finding.typed.clear();
                self.look(content);
            }
            Find::LettersSwitched if *self.screen() == Screen::Search => {
                self.finding.latin = !self.finding.latin;
            }
            Find::ListOpened(list) => {
                let locale = self.words(content);
                match list {
                    List::Letters => self.finding.letters = by_letter(content, locale),
                    List::Themes => self.finding.themes = by_theme(content, locale),
                }
                self.open(Screen::List(list));
            }
            Find::SectionOpened(section) => {
                if !self.finding.entries(section).is_empty() {
                    self.open(Screen::Section(section));
                }
            }
            Find::Chosen(Subject::Concern(concern)) => {
                self.follow(Target::Concern(concern), content);
            }
            Find::Chosen(Subject::Facility(kind)) => self.lead_to_facility(kind, content),
            Find::Chosen(subject) => self.answer(subject.goal(), content),
            Find::Typed(_) | Find::Erased | Find::Cleared | Find::LettersSwitched => {}
        }
    }

    /// Looks once more in another language. A letter of one language's list is none of another's.
    pub(super) fn seek_in_language(&mut self, content: &Content) {
        let lettered = |screen| matches!(screen, Screen::Section(Section::Letter(_)));
        self.screens.retain(|opened| !lettered(opened.screen));
        for opened in &mut self.screens {
            // The lists are others, and so are their pages.
            if matches!(opened.screen, Screen::Search | Screen::List(_) | Screen::Section(_)) {
                opened.left_at = 0;
            }
        }
        self.finding.latin = false;
        if !self.finding.typed.is_empty() {
            self.look(content);
        }
        let locale = self.words(content);
        if !self.finding.letters.is_empty() {
            self.finding.letters = by_letter(content, locale);
        }
        if !self.finding.themes.is_empty() {
            self.finding.themes = by_theme(content, locale);
        }
    }

    fn look(&mut self, content: &Content) {
        let locale = self.words(content);
        self.finding.look(content, locale);
        self.page = 0;
    }

    /// The words of the visitor's language; those of the reference as long as none is chosen.
    fn words<'a>(&self, content: &'a Content) -> &'a Locale {
        match &self.language {
            Some(language) => content.locales.locale(language),
            None => content.locales.reference(),
        }
    }
}
