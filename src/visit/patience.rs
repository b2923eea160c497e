//! How long a visit waits for the visitor: there is always time enough, because whoever needs more
//! takes it, at the beginning or when the end is announced (WCAG 2.2, 2.2.1).

use super::Visit;
use crate::{content::Content, office::Kiosk};
use chrono::{NaiveDateTime, Timelike};

/// So many times as long waits the kiosk for whoever needs more time.
const LONGER: u32 = 3;
/// But no longer than this, in seconds, because others wait for the kiosk.
const LONGEST: u32 = 600;

/// How long a visit waits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Patience {
    /// Seconds since somebody did something.
    idle: u32,
    /// Whether the visitor has asked for more time.
    longer: bool,
}

impl Patience {
    /// After how many seconds without a touch a visit ends.
    fn limit(self, kiosk: &Kiosk) -> u32 {
        let usual = kiosk.idle_seconds;
        if self.longer { (usual * LONGER).min(LONGEST).max(usual) } else { usual }
    }

    /// Whether the visitor has asked for more time.
    pub(super) fn is_longer(self) -> bool {
        self.longer
    }

    /// The visitor asks for more time, or does without it.
    pub(super) fn set_longer(&mut self, longer: bool) {
        self.longer = longer;
    }

    /// Somebody is there.
    pub(super) fn begin_anew(&mut self) {
        self.idle = 0;
    }

    /// A second has gone by; says whether the visit is over.
    pub(super) fn is_over_after_a_second(&mut self, kiosk: &Kiosk) -> bool {
        self.idle += 1;
        self.idle >= self.limit(kiosk)
    }

    /// The seconds that are left, once so few are left that the end is announced.
    pub(super) fn announced(self, kiosk: &Kiosk) -> Option<u32> {
        let left = self.limit(kiosk).saturating_sub(self.idle);
        (left <= kiosk.warning_seconds).then_some(left)
    }

    /// The announcement begins anew.
    pub(super) fn announce_anew(&mut self, kiosk: &Kiosk) {
        self.idle = self.limit(kiosk).saturating_sub(kiosk.warning_seconds);
    }
}

impl Visit {
    /// Seconds until the visit ends, once the end is announced.
    pub fn countdown(&self, content: &Content) -> Option<u32> {
        // Nothing is lost that would be worth a warning as long as nothing was chosen.
        let announced = self.patience.announced(content.office.kiosk(self.kiosk));
        announced.filter(|_| !self.is_fresh())
    }

    /// Whether the visitor has asked for more time.
    pub fn has_more_time(&self) -> bool {
        self.patience.is_longer()
    }

    /// A second has gone by: the visit may be over, or something may have opened or closed.
    pub(super) fn second_passed(&mut self, now: NaiveDateTime, content: &Content) {
        // Only a new minute can open or close a counter.
        let minute = now.date() != self.now.date() || minute_of(now) != minute_of(self.now);
        self.now = now;
        if self.is_pristine() {
            self.patience.begin_anew();
            return;
        }
        if self.patience.is_over_after_a_second(content.office.kiosk(self.kiosk)) {
            *self = self.anew();
        } else if minute {
            self.renew(content);
        }
    }
}

fn minute_of(time: NaiveDateTime) -> u32 {
    time.hour() * 60 + time.minute()
}
