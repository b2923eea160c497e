//! F015: every character of every message can be drawn by an embedded font.

use crate::{
    content::FONTS,
    diagnostic::{Diagnostic, Origin, Rule},
    locale::{LocaleFile, MessageSource},
};
use std::collections::BTreeSet;
use ttf_parser::Face;

/// Reports each character that no font has, once per file, where it first stands.
pub(super) fn check(sources: &[MessageSource], diagnostics: &mut Vec<Diagnostic>) {
    let faces: Vec<Face<'_>> =
        FONTS.iter().filter_map(|bytes| Face::parse(bytes, 0).ok()).collect();
    let mut drawn = BTreeSet::new();
    for file in sources.iter().flat_map(|source| &source.files) {
        check_file(file, &faces, &mut drawn, diagnostics);
    }
}

fn check_file(
    file: &LocaleFile,
    faces: &[Face<'_>],
    drawn: &mut BTreeSet<char>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut told = BTreeSet::new();
    let mut offset = 0;
    for line in file.text().split_inclusive('\n') {
        // Comments are read by translators only.
        if !line.starts_with('#') {
            for (at, character) in line.char_indices() {
                if is_invisible(character) || drawn.contains(&character) {
                    continue;
                }
                if faces.iter().any(|face| face.glyph_index(character).is_some()) {
                    let _ = drawn.insert(character);
                } else if told.insert(character) {
                    let position = file.position(offset + at);
                    let origin = Origin { file: file.path().to_owned(), position };
                    diagnostics.push(Diagnostic::new(
                        Rule::GlyphMissing,
                        &origin,
                        format!("no font of the kiosk can draw `{character}` (U+{:04X})", u32::from(character)),
                        "use another character, or add it to `assets/fonts/letters.txt` and remake the fonts",
                    ));
                }
            }
        }
        offset += line.len();
    }
}

/// Blanks, controls, and what only steers the direction or the joining of letters.
fn is_invisible(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_without_a_glyph_is_told_once_with_its_place_and_comments_are_not() {
        let text = "# 漢\nback = Zurück 漢字\n    und 漢\nnext = Weiter ✓ የኢትዮጵያ\n";
        let file = LocaleFile::new("locales/de/ui.ftl", text);
        let faces: Vec<Face<'_>> =
            FONTS.iter().map(|bytes| Face::parse(bytes, 0).expect("a shipped font")).collect();
        let mut diagnostics = Vec::new();
        check_file(&file, &faces, &mut BTreeSet::new(), &mut diagnostics);
        let places: Vec<_> = diagnostics
            .iter()
            .map(|d| (d.rule, d.origin.position.line, d.origin.position.column))
            .collect();
        assert_eq!(places, [(Rule::GlyphMissing, 2, 15), (Rule::GlyphMissing, 2, 16)]);
    }
}
