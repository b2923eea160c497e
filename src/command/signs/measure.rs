//! How wide text is, as far as the drawings need it.

use crate::content::FONTS;
use ttf_parser::Face;

/// How much wider bold type is than regular, at most, in Noto Sans.
const BOLD: f64 = 1.12;

/// The fonts of the drawings.
pub(super) struct Ruler {
    faces: Vec<Face<'static>>,
}

impl Ruler {
    pub fn new() -> Self {
        Self { faces: FONTS.iter().filter_map(|font| Face::parse(font, 0).ok()).collect() }
    }

    /// Width of a text, where the size of the type is 1. It is taken for bold, and letters that
    /// join are a little narrower than the sum of single ones; that leaves some room.
    pub fn width(&self, text: &str) -> f64 {
        let regular: f64 = text.chars().filter(|c| !is_mark(*c)).map(|c| self.advance(c)).sum();
        regular * BOLD
    }

    fn advance(&self, character: char) -> f64 {
        let of = |face: &Face<'_>| {
            let glyph = face.glyph_index(character)?;
            let width = face.glyph_hor_advance(glyph)?;
            Some(f64::from(width) / f64::from(face.units_per_em()))
        };
        self.faces.iter().find_map(of).unwrap_or(0.6)
    }
}

/// Marks of direction and soft hyphens have no width.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{ad}')
}
