//! Fluent files as they are handed over: their text, their name, and positions in them.

use super::language::Language;
use crate::diagnostic::{Origin, Position};

/// The Fluent files of one language, the shared ones first, the office's own last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageSource {
    /// The language.
    pub language: Language,
    /// Its files; where a message stands twice, the first one counts.
    pub files: Vec<LocaleFile>,
}

/// One Fluent file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleFile {
    path: String,
    text: String,
    /// Where each line begins, in bytes.
    lines: Vec<usize>,
}

impl LocaleFile {
    /// A file, by its name as people see it, and its text.
    ///
    /// A byte order mark is taken off: editors add it unseen, and Fluent would lose the first
    /// message to it.
    pub fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        let mut text = text.into();
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        let lines = std::iter::once(0)
            .chain(
                text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1),
            )
            .collect();
        Self { path: path.into(), text, lines }
    }

    /// The file's name as people see it.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The last part of the file's name, for example `ui.ftl`.
    pub fn name(&self) -> &str {
        self.path.rsplit(['/', '\\']).next().unwrap_or(&self.path)
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The position of a byte of the text; the end of the text if `offset` lies beyond it.
    pub fn position(&self, offset: usize) -> Position {
        let mut offset = offset.min(self.text.len());
        while !self.text.is_char_boundary(offset) {
            offset -= 1;
        }
        let line = self.lines.partition_point(|start| *start <= offset) - 1;
        let column = self.text[self.lines[line]..offset].chars().count() + 1;
        Position {
            line: u32::try_from(line + 1).unwrap_or(u32::MAX),
            column: u32::try_from(column).unwrap_or(u32::MAX),
        }
    }

    /// The place of a byte of the text.
    pub fn origin(&self, offset: usize) -> Origin {
        Origin { file: self.path.clone(), position: self.position(offset) }
    }

    /// The place of a part of the text that was cut out of [`text`](Self::text) itself.
    ///
    /// A text from elsewhere gets the place of the file as a whole.
    pub fn origin_of(&self, part: &str) -> Origin {
        match self.offset_of(part) {
            Some(offset) => self.origin(offset),
            None => Origin::file(self.path.clone()),
        }
    }

    /// Where a part of the text begins, in bytes, if it was cut out of the text itself.
    pub fn offset_of(&self, part: &str) -> Option<usize> {
        // Fluent's syntax tree borrows from the text and keeps no positions of its own.
        (part.as_ptr() as usize)
            .checked_sub(self.text.as_ptr() as usize)
            .filter(|offset| offset + part.len() <= self.text.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_from_one() {
        let file = LocaleFile::new("de/ui.ftl", "\u{feff}a = ä\r\nbö = x\n");
        let at = |offset| {
            let position = file.position(offset);
            (position.line, position.column)
        };
        assert_eq!(at(0), (1, 1));
        assert_eq!(at(file.text().find('ä').unwrap() + 1), (1, 5), "within a character");
        assert_eq!(at(file.text().find('=').unwrap() + 10), (2, 4));
        assert_eq!(at(10_000), (3, 1));
    }

    #[test]
    fn only_parts_of_the_text_have_a_place() {
        let file = LocaleFile::new("locales/de/ui.ftl", "a = b\nc = d\n");
        assert_eq!(file.origin_of(&file.text()[6..7]).position.line, 2);
        let elsewhere = String::from("c");
        assert_eq!(file.origin_of(&elsewhere), Origin::file("locales/de/ui.ftl"));
        assert_eq!(file.name(), "ui.ftl");
    }
}
