//! How much is measured.

use crate::ui::{gallery::Look, metrics::TextSize, theme::Contrast};
use unic_langid::LanguageIdentifier;

/// How much is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Each screen in each size of letters, usual and lowered, laid out only: enough to know the
    /// heights of letters and controls.
    Layout,
    /// Each screen in each size of letters, usual and lowered; drawn in one contrast, which changes
    /// from screen to screen as the size and the language do; walked through by keys on every third.
    /// The same sample each time.
    Sample,
    /// The same, drawn in each contrast, and walked through by keys on each.
    Usual,
    /// Each screen in each language, size, contrast and height.
    Everything,
}

impl Extent {
    /// The looks of a screen, by its position among the screens, and whether it is drawn in them.
    pub(super) fn looks(
        self,
        number: usize,
        size: (u32, u32),
        languages: &[LanguageIdentifier],
    ) -> Vec<(Look, bool)> {
        let mut looks = Vec::new();
        let look = |language: usize, text_size, contrast, low| Look {
            language: languages[language % languages.len()].clone(),
            size,
            text_size,
            contrast,
            low,
            page: 0,
        };
        if languages.is_empty() {
            return looks;
        }
        match self {
            Self::Layout | Self::Sample | Self::Usual => {
                for (turn, text_size) in TextSize::ALL.into_iter().enumerate() {
                    for low in [false, true] {
                        looks.push((look(number + turn, text_size, Contrast::Normal, low), false));
                    }
                }
                // Standing and lying screens begin with another one.
                let first = number + usize::from(size.0 > size.1);
                let count = match self {
                    Self::Layout => 0,
                    Self::Sample => 1,
                    Self::Usual | Self::Everything => Contrast::ALL.len(),
                };
                for turn in 0..count {
                    let contrast = Contrast::ALL[(first + turn) % Contrast::ALL.len()];
                    let text_size = TextSize::ALL[(number / 3 + turn) % TextSize::ALL.len()];
                    looks.push((look(number / 2 + turn, text_size, contrast, false), true));
                }
            }
            Self::Everything => {
                for language in 0..languages.len() {
                    for text_size in TextSize::ALL {
                        for contrast in Contrast::ALL {
                            for low in [false, true] {
                                looks.push((look(language, text_size, contrast, low), true));
                            }
                        }
                    }
                }
            }
        }
        looks
    }

    /// On every which screen the ring around the focus is drawn.
    pub(super) fn ring_every(self) -> usize {
        match self {
            Self::Layout | Self::Sample => 9,
            Self::Usual => 5,
            Self::Everything => 1,
        }
    }

    /// On every which screen the focus goes around.
    pub(super) fn keys_every(self) -> usize {
        match self {
            Self::Layout | Self::Sample => 3,
            Self::Usual | Self::Everything => 1,
        }
    }

    /// How many pictures of an animated second are looked at.
    pub(super) fn frames(self) -> u32 {
        match self {
            Self::Layout | Self::Sample => 4,
            Self::Usual => 10,
            Self::Everything => 30,
        }
    }
}
