//! Drawings of partners: the network map, the mark of one of them, and where it lies.
//!
//! [`chart`] is the map that is touched, [`mark`] a single mark as it stands on the map and in
//! lists, [`locator`] the small drawing of the direction in which a partner lies. None of them is
//! mirrored in languages that are read from right to left.

mod chart;
mod locator;
mod mark;

pub use chart::Chart;
pub use locator::locator;
pub use mark::{Sign, ring_sign, sign};

use super::theme::Palette;
use crate::referral::network::Look;
use iced::Color;

/// The colours of the map in one contrast.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Colours {
    /// The rings, from the inner one on: the nearer, the stronger.
    rings: [Color; 3],
    /// Between rings and sectors.
    line: Color,
    /// The house in the centre.
    house: Color,
    /// A sector without partners, and its hatching.
    gap: (Color, Color),
    /// Around marks, and inside those that are not filled.
    ground: Color,
    /// Numbers, dots, and the ring around the chosen mark.
    ink: Color,
    /// Numbers on marks that are filled.
    on_mark: Color,
    /// Whether marks need light colours.
    dark: bool,
}

impl Colours {
    fn of(palette: &Palette) -> Self {
        let dark = palette.paper == Color::BLACK;
        let grey = |value| Color::from_rgb8(value, value, value);
        let rings = match (dark, palette.paper == Color::WHITE) {
            (true, _) => [grey(0x33), grey(0x22), grey(0x11)],
            (_, true) => [Color::WHITE; 3],
            _ => [
                Color::from_rgb8(0xcf, 0xe0, 0xe4),
                Color::from_rgb8(0xe1, 0xe9, 0xee),
                Color::from_rgb8(0xec, 0xf1, 0xf4),
            ],
        };
        let plain = !dark && palette.paper != Color::WHITE;
        Self {
            rings,
            line: if plain { Color::WHITE } else { palette.line },
            house: if dark { palette.accent } else { palette.ink },
            gap: (
                palette.card,
                if plain { Color::from_rgb8(0xb9, 0x76, 0x2a) } else { palette.closed },
            ),
            ground: palette.card,
            ink: palette.ink,
            on_mark: if dark { Color::BLACK } else { Color::WHITE },
            dark,
        }
    }

    /// The colour of a mark: on black a light one of the same hue.
    fn mark(self, look: Look) -> Color {
        let [red, green, blue] = look.colour.map(|value| f32::from(value) / 255.0);
        let part = if self.dark { 0.62 } else { 0.0 };
        let mixed = |value: f32| value + (1.0 - value) * part;
        Color::from_rgb(mixed(red), mixed(green), mixed(blue))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        referral::{PartnerKind, network::look},
        ui::theme::{Contrast, contrast_ratio},
    };

    #[test]
    fn marks_and_their_numbers_stand_out_in_every_contrast() {
        const KINDS: [PartnerKind; 12] = [
            PartnerKind::Municipality,
            PartnerKind::Authority,
            PartnerKind::Welfare,
            PartnerKind::Education,
            PartnerKind::Economy,
            PartnerKind::MigrantOrganisation,
            PartnerKind::ReligiousCommunity,
            PartnerKind::Volunteers,
            PartnerKind::Health,
            PartnerKind::Emergency,
            PartnerKind::LegalAid,
            PartnerKind::Hotline,
        ];
        for contrast in Contrast::ALL {
            let colours = Colours::of(contrast.palette());
            for kind in KINDS {
                let mark = colours.mark(look(kind));
                let number = contrast_ratio(mark, colours.on_mark);
                assert!(number >= 4.5, "{contrast:?} {kind:?}: number {number:.2}");
                for ring in colours.rings {
                    let ratio = contrast_ratio(mark, ring);
                    assert!(ratio >= 4.5, "{contrast:?} {kind:?}: ring {ratio:.2}");
                }
            }
        }
    }
}
