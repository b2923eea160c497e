//! The network map during a visit: what is chosen on it, and how one comes to it and back.

use super::{Screen, Visit};
use crate::{advice::Place, content::Content, referral::network::Target};

impl Visit {
    /// Opens what to say at the partner whose card is shown.
    pub(super) fn open_say(&mut self) {
        if let (Screen::Answer(_), Some(Place::Partner(partner))) =
            (*self.screen(), self.advice.as_ref().map(|advice| advice.place))
        {
            self.open(Screen::Say(partner));
        }
    }

    /// Opens the map. Whoever came from it to a card goes back to it, so that the way back never
    /// grows; the partner of the card is chosen on it.
    pub(super) fn open_network(&mut self, content: &Content) {
        if let (Screen::Answer(_), Some(Place::Partner(partner))) =
            (*self.screen(), self.advice.as_ref().map(|advice| advice.place))
        {
            self.marked = Some(partner);
        }
        if self.screens.iter().any(|opened| opened.screen == Screen::Network) {
            while *self.screen() != Screen::Network {
                self.back(content);
            }
        } else {
            self.open(Screen::Network);
        }
    }

    /// What a touch of the map does: it chooses a partner, opens a theme, or chooses nothing.
    pub(super) fn touch_network(&mut self, target: Target) {
        if *self.screen() != Screen::Network {
            return;
        }
        match target {
            Target::Partner(partner) => self.marked = Some(partner),
            Target::Theme(theme) => self.open(Screen::NetworkTheme(theme)),
            Target::House => self.marked = None,
        }
        self.page = 0;
    }
}
