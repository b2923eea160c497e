//! The way of a visit: found anew whenever something changes, and left where there is none any more.

use super::{Journey, NoWay, Screen, Visit};
use crate::content::Content;

impl Visit {
    /// The way that can be shown: all of it, or as far as it goes.
    pub fn way(&self) -> Option<&Journey> {
        match &self.journey {
            Ok(journey) => Some(journey),
            Err(NoWay::Blocked { partly, .. }) => partly.as_deref(),
            Err(NoWay::Elsewhere) => None,
        }
    }

    /// Where the way is lost, because the visitor needs one without steps or something was closed,
    /// the answer is shown, which tells the reason. Who has asked for the way as far as it goes
    /// keeps it.
    pub(super) fn leave_lost_way(&mut self, had_way: bool, content: &Content) {
        if self.journey.is_err() && self.returning {
            self.returning = false;
            self.find_way(content);
        }
        if self.journey.is_ok() {
            return;
        }
        let shown = self.screens.len();
        let partly = !had_way && self.way().is_some();
        self.screens.retain(|opened| match opened.screen {
            Screen::Way => partly,
            Screen::Take => false,
            _ => true,
        });
        if self.screens.len() < shown {
            self.page = 0;
        }
    }

    pub(super) fn find_way(&mut self, content: &Content) {
        self.journey = match &self.advice {
            Some(advice) => Journey::find(
                content,
                self.kiosk,
                self.profile,
                self.now,
                advice,
                self.with_stops,
                self.returning,
            ),
            None => Err(NoWay::Elsewhere),
        };
        self.stretch = 0;
    }
}
