//! What a touch meets: the panel of the kiosk, and what is shown on it.

use super::{Panel, STRIKE, TYPING};
use crate::{
    ui::{app::App, metrics::TextSize},
    visit::Screen,
};
use unic_langid::LanguageIdentifier;

/// What is shown, as far as somebody who strikes twice would touch something else by accident.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    screen: Screen,
    page: usize,
    stretch: usize,
    returning: bool,
    over: Over,
    language: Option<LanguageIdentifier>,
    text_size: TextSize,
    low: bool,
}

/// What lies above the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Over {
    Nothing,
    Staff,
    Countdown,
    Explanation,
}

impl App {
    /// What is shown.
    pub(in crate::ui) fn shown(&self) -> Shown {
        let visit = &self.visit;
        let over = if self.staff.is_some() {
            Over::Staff
        } else if visit.countdown(&self.content).is_some() {
            Over::Countdown
        } else if self.explained.is_some() {
            Over::Explanation
        } else {
            Over::Nothing
        };
        Shown {
            screen: *visit.screen(),
            // What is found comes and goes while one types; the keys stay.
            page: if self.is_typing() { 0 } else { visit.page },
            stretch: visit.stretch,
            returning: visit.returning,
            over,
            language: visit.language.clone(),
            text_size: self.text_size,
            low: self.low,
        }
    }

    /// The panel, and how long the same place waits.
    pub(in crate::ui) fn panel(&self) -> Panel {
        let metrics = self.metrics();
        let typing = self.is_typing() && !self.visit.has_more_time();
        Panel {
            size: self.size,
            edge: metrics.millimetres(3.5),
            border: metrics.millimetres(14.0),
            near: metrics.millimetres(10.0),
            pause: if typing { TYPING } else { STRIKE },
            key_pause: if self.visit.has_more_time() { STRIKE } else { TYPING },
        }
    }

    fn is_typing(&self) -> bool {
        self.staff.is_some() || matches!(self.visit.screen(), Screen::Search | Screen::Number)
    }
}
