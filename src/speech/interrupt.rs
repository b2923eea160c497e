//! How the thread that speaks notices that something else is wanted.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

/// How long it takes at most until a wish is noticed. Short enough that nobody feels it.
pub(super) const TICK: Duration = Duration::from_millis(10);

/// Counts wishes.
#[derive(Debug, Clone, Default)]
pub(super) struct Wishes(Arc<AtomicU64>);

impl Wishes {
    /// Counts one more and returns how many there are.
    pub(super) fn raise(&self) -> u64 {
        self.0.fetch_add(1, Ordering::SeqCst) + 1
    }

    /// What tells that a wish came after the one with this number.
    pub(super) fn after(&self, number: u64) -> Interrupt {
        Interrupt { wishes: self.clone(), number }
    }
}

/// Tells whether there is a newer wish than the one that is carried out.
#[derive(Debug, Clone)]
pub(super) struct Interrupt {
    wishes: Wishes,
    number: u64,
}

impl Interrupt {
    pub(super) fn is_raised(&self) -> bool {
        self.wishes.0.load(Ordering::SeqCst) > self.number
    }
}

/// Time that is used up by waiting. It counts what was waited for, so it needs no clock.
#[derive(Debug, Clone, Copy)]
pub(super) struct Patience(Duration);

impl Patience {
    pub(super) const fn of(limit: Duration) -> Self {
        Self(limit)
    }

    /// Uses up some time; `false` once nothing is left.
    pub(super) fn spend(&mut self, time: Duration) -> bool {
        self.0 = self.0.saturating_sub(time);
        !self.0.is_zero()
    }
}
