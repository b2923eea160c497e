//! What can be chosen or pressed, for the ear: its name, its state, what it is, and its position.

use super::{Wording, transparency::Line};
use crate::{
    locale::message::speech::{self, RoleWord},
    speech::Utterance,
};
use unic_langid::LanguageIdentifier;

/// What has the focus, as plain data.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Control {
    /// What stands on it, in the visitor's language or that of its tag; a single sign is called by
    /// its name.
    pub name: String,
    /// The lines below the name.
    pub details: Vec<Line>,
    /// What it is.
    pub role: Role,
    /// What is to be known of it at the moment.
    pub state: State,
    /// The language of its name, where that is not the visitor's: a language is offered in itself.
    pub tag: Option<LanguageIdentifier>,
}

/// What a control is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Role {
    /// One of several answers.
    #[default]
    Choice,
    /// Something that acts when it is pressed.
    Button,
    /// A key of a keyboard on the screen.
    Letter,
    /// A key that turns the pages of a long screen.
    Page,
    /// A key that explains or calls somebody.
    Help,
    /// A language to choose.
    Language,
    /// Where typed letters appear.
    Field,
}

/// What is to be known of a control at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum State {
    /// Nothing.
    #[default]
    None,
    /// It is chosen or switched on.
    Selected,
    /// It cannot be chosen at present.
    Unavailable,
}

impl From<Role> for RoleWord {
    fn from(role: Role) -> Self {
        match role {
            Role::Choice => Self::Choice,
            Role::Button => Self::Button,
            Role::Letter => Self::Letter,
            Role::Page => Self::Page,
            Role::Help => Self::Help,
            Role::Language => Self::Language,
            Role::Field => Self::Field,
        }
    }
}

impl Wording<'_> {
    /// A control that has the focus: its name with its state, what it is and the how manieth of how
    /// many, then the lines below its name. Positions count from 1; without a count they are not
    /// said.
    pub fn spoken_control(&self, control: &Control, position: u32, count: u32) -> Vec<Utterance> {
        let own = control.tag.as_ref().map(|tag| self.content.locales.locale(tag));
        let own = Wording { content: self.content, locale: own.unwrap_or(self.locale) };
        let mut signs = control.name.chars();
        let name = match (signs.next(), signs.next()) {
            (Some(sign), None) => own.sign(sign),
            _ => control.name.clone(),
        };
        let mut spoken = vec![match control.state {
            State::None => own.heard_text(&name),
            State::Selected => own.heard(&speech::selected(&name)),
            State::Unavailable => own.heard(&speech::unavailable(&name)),
        }];
        let role = control.role.into();
        spoken.push(self.heard(&if count > 0 {
            speech::role_at(role, position, count)
        } else {
            speech::role(role)
        }));
        spoken.extend(control.details.iter().map(|line| self.heard_line(line)));
        spoken
    }

    /// A line in the voice of its language.
    pub fn heard_line(&self, line: &Line) -> Utterance {
        if line.german { self.heard_german(&line.text) } else { self.heard_text(&line.text) }
    }
}
