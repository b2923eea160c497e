//! What moves by itself, and for whom nothing does.

use super::{app::App, map::Animation, theme::Contrast};
use crate::office::Kiosk;

/// Whether nothing moves by itself: because the office wants it so, because the visitor sees little,
/// or because keys are used, so that the ring of the focus is the only thing to follow.
pub fn is_reduced(kiosk: &Kiosk, contrast: Contrast, by_keys: bool) -> bool {
    kiosk.reduced_motion || contrast != Contrast::Normal || by_keys
}

impl App {
    /// Whether the mark walks along the way.
    pub(super) fn moves(&self) -> bool {
        let kiosk = self.content.office.kiosk(self.visit.kiosk);
        !is_reduced(kiosk, self.contrast, self.focus.held().is_some()) && !self.visit.in_pictures
    }

    /// How far the mark has come; nowhere while nothing moves.
    pub(super) fn shown_animation(&self) -> Animation {
        if self.moves() { self.animation } else { Animation::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        content::{Sources, load},
        office::KioskIndex,
    };

    #[test]
    fn a_mark_moves_only_where_nobody_is_disturbed() {
        let content = load(&Sources::built_in()).content.expect("the built-in office");
        let usual = content.office.kiosk(KioskIndex(0)).clone();
        let still = Kiosk { reduced_motion: true, ..usual.clone() };
        for contrast in Contrast::ALL {
            for by_keys in [false, true] {
                let moves = contrast == Contrast::Normal && !by_keys;
                assert_eq!(!is_reduced(&usual, contrast, by_keys), moves, "{contrast:?} {by_keys}");
                assert!(is_reduced(&still, contrast, by_keys), "{contrast:?} {by_keys}");
            }
        }
    }
}
