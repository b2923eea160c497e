//! Measuring and breaking text, in any script and direction.
//!
//! iced 0.14 has no base direction and breaks lines of mixed direction beyond their box, so this
//! module breaks them itself: every line becomes a paragraph of its own base direction.

use iced::advanced::text::{LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::{Font, Renderer, Size, alignment, font::Weight};
use std::{cell::RefCell, collections::BTreeMap};

/// A shaped paragraph.
pub type Paragraph = <Renderer as iced::advanced::text::Renderer>::Paragraph;

/// The height of a line in em.
pub const LINE_HEIGHT: f32 = 1.3;

/// The height of a shaped line in em: higher than the distance of lines, so that all marks above and
/// below letters lie within. What lies beyond would stay on the screen when the text is exchanged.
const SHAPED_HEIGHT: f32 = 2.1;

/// How far above its line a shaped line begins, for letters of an em size in pixels.
pub fn rise(size: f32) -> f32 {
    size * (SHAPED_HEIGHT - LINE_HEIGHT) / 2.0
}

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';
const SOFT_HYPHEN: char = '\u{ad}';

/// So many shaped pieces of text are kept; a screen needs some two hundred.
const MOST_KEPT: usize = 1500;

thread_local! {
    /// Text that was shaped, by size, weight and words. Shaping is what a screen costs most, and
    /// screens repeat their words from frame to frame and from visitor to visitor.
    static SHAPED: RefCell<BTreeMap<(u32, bool, String), Paragraph>> =
        const { RefCell::new(BTreeMap::new()) };
}

/// Shapes text as one unbroken line per line feed.
pub fn shape(content: &str, size: f32, font: Font) -> Paragraph {
    let key = (size.to_bits(), font.weight == Weight::Bold, content.to_owned());
    SHAPED.with_borrow_mut(|kept| {
        if let Some(paragraph) = kept.get(&key) {
            return paragraph.clone();
        }
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        let paragraph = shape_anew(content, size, font);
        let _ = kept.insert(key, paragraph.clone());
        paragraph
    })
}

/// Shapes text that must not be kept: what a visitor typed.
pub fn shape_anew(content: &str, size: f32, font: Font) -> Paragraph {
    Paragraph::with_text(Text {
        content,
        bounds: Size::INFINITE,
        size: size.into(),
        line_height: LineHeight::Relative(SHAPED_HEIGHT),
        font,
        align_x: iced::advanced::text::Alignment::Default,
        align_y: alignment::Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::None,
    })
}

/// The width of unbroken text in pixels.
pub fn width(content: &str, size: f32, font: Font) -> f32 {
    if content.is_empty() { 0.0 } else { shape(content, size, font).min_bounds().width }
}

/// The width of the widest piece that can stand on a line of its own.
pub fn widest_word(content: &str, size: f32, font: Font) -> f32 {
    pieces(content).iter().map(|piece| width(&piece.alone(), size, font)).fold(0.0, f32::max)
}

/// Text that may end a line after it.
#[derive(Debug, Clone, PartialEq)]
struct Piece {
    text: String,
    /// What joins it to the next piece if both stand on one line.
    joint: &'static str,
    /// What ends it if the line ends here.
    end: &'static str,
    /// Whether it stands inside an isolate, as numbers and names do.
    isolated: bool,
    /// Whether the next piece stays on its line: nothing but the edge of an isolate is between them.
    glued: bool,
}

impl Piece {
    fn alone(&self) -> String {
        if self.isolated {
            format!("{FIRST_STRONG_ISOLATE}{}{}{POP_ISOLATE}", self.text, self.end)
        } else {
            format!("{}{}", self.text, self.end)
        }
    }
}

/// Stands for the edge of an isolate, where no line breaks.
const EDGE: &str = "\u{2060}";

/// Cuts one line feed's worth of text at spaces, soft hyphens, and after hyphens.
fn pieces(content: &str) -> Vec<Piece> {
    let mut pieces = vec![];
    let mut text = String::new();
    let mut depth = 0_u32;
    let mut push = |text: &mut String, joint, end, isolated| {
        let glued = joint == EDGE;
        let joint = if glued { "" } else { joint };
        pieces.push(Piece { text: std::mem::take(text), joint, end, isolated, glued });
    };
    for character in content.chars() {
        match character {
            FIRST_STRONG_ISOLATE | '\u{2066}' | '\u{2067}' => {
                if !text.is_empty() {
                    push(&mut text, EDGE, "", depth > 0);
                }
                depth += 1;
            }
            POP_ISOLATE => {
                if !text.is_empty() {
                    push(&mut text, EDGE, "", depth > 0);
                }
                depth = depth.saturating_sub(1);
            }
            ' ' => push(&mut text, " ", "", depth > 0),
            SOFT_HYPHEN => push(&mut text, "", "-", depth > 0),
            '-' | '\u{2013}' | '/' if !text.is_empty() && depth == 0 => {
                text.push(character);
                push(&mut text, "", "", false);
            }
            _ => text.push(character),
        }
    }
    push(&mut text, "", "", depth > 0);
    pieces
}

/// Whether text contains a letter that is written from right to left.
pub fn has_right_to_left(content: &str) -> bool {
    content
        .chars()
        .any(|c| matches!(u32::from(c), 0x590..=0x8ff | 0xfb1d..=0xfdff | 0xfe70..=0xfefc))
}

/// Text broken into lines no wider than `max_width` where that is possible; each line begins with
/// the mark of its base direction.
pub fn break_lines(
    content: &str,
    size: f32,
    font: Font,
    max_width: f32,
    right_to_left: bool,
) -> String {
    let mark = if right_to_left { '\u{200f}' } else { '\u{200e}' };
    let needs_mark = right_to_left || has_right_to_left(content);
    let mut lines: Vec<String> = Vec::new();
    for paragraph in content.split('\n') {
        let whole: String = paragraph.chars().filter(|c| *c != SOFT_HYPHEN).collect();
        if width(&whole, size, font) <= max_width {
            lines.push(whole);
        } else {
            break_paragraph(paragraph, size, font, max_width, &mut lines);
        }
    }
    if needs_mark {
        for line in &mut lines {
            line.insert(0, mark);
        }
    }
    lines.join("\n")
}

/// Greedy: as many pieces on a line as fit.
fn break_paragraph(
    paragraph: &str,
    size: f32,
    font: Font,
    max_width: f32,
    lines: &mut Vec<String>,
) {
    let space = width(". .", size, font) - width("..", size, font);
    let mut line: Vec<Piece> = Vec::new();
    let mut used = 0.0;
    for word in words(pieces(paragraph), size, font, max_width) {
        let own: f32 = word.iter().map(|piece| width(&piece.text, size, font)).sum();
        let end = word.last().map_or(0.0, |piece| width(piece.end, size, font));
        let joint = line.last().map_or(0.0, |last| if last.joint == " " { space } else { 0.0 });
        if !line.is_empty() && used + joint + own + end > max_width {
            lines.push(assemble(&line, true));
            line.clear();
            used = own;
        } else {
            used += joint + own;
        }
        line.extend(word);
    }
    lines.push(assemble(&line, false));
}

/// Pieces that stay on one line, together. Those that are wider than a line are cut.
fn words(pieces: Vec<Piece>, size: f32, font: Font, max_width: f32) -> Vec<Vec<Piece>> {
    let mut words: Vec<Vec<Piece>> = Vec::new();
    let mut goes_on = false;
    for piece in pieces {
        let glued = piece.glued;
        match words.last_mut() {
            Some(word) if goes_on => word.push(piece),
            _ => words.push(vec![piece]),
        }
        goes_on = glued;
    }
    let cut = |word: Vec<Piece>| -> Vec<Vec<Piece>> {
        let whole: f32 = word.iter().map(|piece| width(&piece.alone(), size, font)).sum();
        if whole <= max_width {
            return vec![word];
        }
        let pieces = word.into_iter().flat_map(|piece| cut_to_width(piece, size, font, max_width));
        pieces.map(|piece| vec![piece]).collect()
    };
    words.into_iter().flat_map(cut).collect()
}

/// A piece that is wider than a line is cut between letters, as a last resort.
fn cut_to_width(piece: Piece, size: f32, font: Font, max_width: f32) -> Vec<Piece> {
    if width(&piece.alone(), size, font) <= max_width {
        return vec![piece];
    }
    let mut cut: Vec<Piece> = Vec::new();
    let mut text = String::new();
    for character in piece.text.chars() {
        text.push(character);
        if text.chars().count() > 1 && width(&text, size, font) > max_width {
            text.pop();
            let text = std::mem::replace(&mut text, character.to_string());
            cut.push(Piece { text, joint: "", end: "", isolated: piece.isolated, glued: false });
        }
    }
    cut.push(Piece { text, ..piece });
    cut
}

fn assemble(pieces: &[Piece], broken: bool) -> String {
    let mut line = String::new();
    let mut isolated = false;
    for (position, piece) in pieces.iter().enumerate() {
        if piece.isolated != isolated {
            line.push(if piece.isolated { FIRST_STRONG_ISOLATE } else { POP_ISOLATE });
            isolated = piece.isolated;
        }
        line.push_str(&piece.text);
        if position + 1 == pieces.len() {
            if broken {
                line.push_str(piece.end);
            }
        } else if piece.joint == " " && isolated && !pieces[position + 1].isolated {
            // The space after an isolate belongs to the sentence around it.
            line.push(POP_ISOLATE);
            isolated = false;
            line.push(' ');
        } else {
            line.push_str(piece.joint);
        }
    }
    if isolated {
        line.push(POP_ISOLATE);
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::font;

    fn lines(content: &str, max_width: f32, right_to_left: bool) -> Vec<String> {
        font::install();
        break_lines(content, 30.0, font::REGULAR, max_width, right_to_left)
            .split('\n')
            .map(str::to_owned)
            .collect()
    }

    #[test]
    fn short_text_stays_on_one_line_without_soft_hyphens() {
        assert_eq!(lines("Kassen\u{ad}automat", 900.0, false), ["Kassenautomat"]);
    }

    #[test]
    fn a_broken_soft_hyphen_is_drawn() {
        assert_eq!(lines("Kassen\u{ad}automat", 140.0, false), ["Kassen-", "automat"]);
    }

    #[test]
    fn no_line_is_wider_than_its_box_in_any_script() {
        for (content, right_to_left) in [
            ("Verlängerung der Aufenthaltserlaubnis im zweiten Obergeschoss", false),
            ("الغرفة \u{2068}B 2.14\u{2069} في الطابق الثاني، الشباك \u{2068}12\u{2069}", true),
            ("Кабінет \u{2068}B 2.14\u{2069}, другий поверх, віконце \u{2068}12\u{2069}", false),
            ("Donaudampfschifffahrtsgesellschaft", false),
        ] {
            for max_width in [120.0, 180.0, 260.0, 400.0] {
                for line in lines(content, max_width, right_to_left) {
                    let measured = width(&line, 30.0, font::REGULAR);
                    assert!(measured <= max_width + 1.0, "{line:?} is {measured} > {max_width}");
                }
            }
        }
    }

    #[test]
    fn no_line_begins_with_the_mark_behind_an_isolate() {
        // Wide enough for the longest word.
        for max_width in 150..400_u16 {
            let sentence = "Імовірно, до вівторка, \u{2068}09:30\u{2069}. Шлях це оминає.";
            for line in lines(sentence, f32::from(max_width), false) {
                assert!(!line.starts_with('.'), "{line:?} at {max_width}");
            }
        }
    }

    #[test]
    fn isolates_are_balanced_on_every_line() {
        for line in lines("أ \u{2068}Stadt Musterstadt am See\u{2069} ب ج", 150.0, true) {
            let opened = line.matches(FIRST_STRONG_ISOLATE).count();
            assert_eq!(opened, line.matches(POP_ISOLATE).count(), "{line:?}");
        }
    }
}
