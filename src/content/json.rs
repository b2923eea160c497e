//! Reads one JSON file: everything that is wrong with it at once, each finding with its place.
//!
//! `serde_json` says whether the text is JSON at all and keeps nesting within bounds. A second
//! parser gives each value its place, [`Shape`](super::shape) compares it with the schema that is
//! generated from the Rust type, and only what fits reaches serde.

use super::{
    schema,
    shape::{Place, Shape},
};
use crate::diagnostic::{Diagnostic, Origin, Position, Rule};
use jsonc_parser::{CollectOptions, ParseOptions, ast, common::Ranged, parse_to_ast};
use schemars::JsonSchema;
use serde::de::DeserializeOwned;

/// The largest file that is read: 16 MB. The floor plan of a large house has well below 1 MB.
pub const LARGEST_FILE: u64 = 16 * 1024 * 1024;

/// A text with the beginnings of its lines.
pub(super) struct Text<'a> {
    file: &'a str,
    text: &'a str,
    lines: Vec<usize>,
    /// How many characters begin before each block of [`BLOCK`] bytes, so that a column in a line
    /// of many megabytes is found without counting from its beginning.
    characters: Vec<usize>,
}

/// Bytes from one count of characters to the next.
const BLOCK: usize = 256;

impl<'a> Text<'a> {
    pub(super) fn new(file: &'a str, text: &'a str) -> Self {
        let lines = std::iter::once(0)
            .chain(
                text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1),
            )
            .collect();
        let mut before = 0;
        let characters = text
            .as_bytes()
            .chunks(BLOCK)
            .map(|block| {
                let so_far = before;
                before += beginnings(block);
                so_far
            })
            .collect();
        Self { file, text, lines, characters }
    }

    /// How many characters begin before a byte.
    fn characters_before(&self, byte: usize) -> usize {
        let block = (byte / BLOCK).min(self.characters.len().saturating_sub(1));
        let counted = self.characters.get(block).copied().unwrap_or(0);
        counted + beginnings(&self.text.as_bytes()[block * BLOCK..byte])
    }

    /// The place of a byte, counted in lines and characters from one.
    pub(super) fn position(&self, byte: usize) -> Position {
        let mut byte = byte.min(self.text.len());
        while !self.text.is_char_boundary(byte) {
            byte -= 1;
        }
        let line = self.lines.partition_point(|start| *start <= byte).max(1);
        let column =
            self.characters_before(byte) - self.characters_before(self.lines[line - 1]) + 1;
        Position {
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column).unwrap_or(u32::MAX),
        }
    }

    pub(super) fn origin(&self, byte: usize) -> Origin {
        Origin { file: self.file.to_owned(), position: self.position(byte) }
    }

    /// The byte at which serde_json's line and column (in bytes, from one) lie.
    fn byte(&self, line: usize, column: usize) -> usize {
        let start = self.lines.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len());
        (start + column.saturating_sub(1)).min(self.text.len())
    }
}

/// How many characters of UTF-8 begin in some bytes.
fn beginnings(bytes: &[u8]) -> usize {
    bytes.iter().filter(|byte| (**byte & 0b1100_0000) != 0b1000_0000).count()
}

/// Takes bytes as text without the mark that some editors put first; a finding if they are not
/// UTF-8.
pub(super) fn text_of(file: &str, bytes: Vec<u8>) -> Result<String, Diagnostic> {
    let mut text = String::from_utf8(bytes).map_err(|error| {
        let before = String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()])
            .into_owned();
        let place = Text::new(file, &before).origin(before.len());
        Diagnostic::new(
            Rule::Unreadable,
            &place,
            format!("`{file}` is not text in UTF-8 from here on"),
            "save the file with the encoding UTF-8",
        )
    })?;
    if text.starts_with('\u{feff}') {
        text.drain(..'\u{feff}'.len_utf8());
    }
    Ok(text)
}

/// Reads a file of one of the formats.
///
/// `None` if what is left without its faulty entries is no such file. `version` is the newest
/// version of the format that is understood.
pub(super) fn read<T: DeserializeOwned + JsonSchema>(
    file: &str,
    bytes: Vec<u8>,
    version: Option<u32>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<T> {
    let text = match text_of(file, bytes) {
        Ok(text) => text,
        Err(finding) => {
            diagnostics.push(finding);
            return None;
        }
    };
    let lines = Text::new(file, &text);
    if let Err(error) = serde_json::from_str::<serde_json::Value>(&text) {
        diagnostics.push(syntax(&lines, &error));
        return None;
    }
    let parsed = parse_to_ast(&text, &CollectOptions::default(), &strict());
    let root = match parsed {
        Ok(parsed) => parsed.value?,
        Err(error) => {
            // Reached only where the two parsers disagree about what is JSON.
            diagnostics.push(Diagnostic::new(
                Rule::Syntax,
                &lines.origin(error.range().start),
                format!("this is not JSON: {}", error.kind()),
                "write JSON without comments and without trailing commas",
            ));
            return None;
        }
    };
    if let Some(newest) = version
        && let Some(finding) = version_finding(&lines, &root, newest)
    {
        diagnostics.push(finding);
        return None;
    }
    let schema = schema::of::<T>();
    let mut shape = Shape::new(&lines, &schema);
    let value = shape.value(&root, &Place::root());
    diagnostics.extend(shape.into_findings(file));
    match serde_json::from_value(value?) {
        Ok(value) => Some(value),
        Err(error) => {
            // Reached only where the schema allows what the type does not.
            diagnostics.push(Diagnostic::new(
                Rule::WrongType,
                &Origin::file(file),
                format!("the file does not fit its format: {error}"),
                "compare it with the schema that its first line names",
            ));
            None
        }
    }
}

/// JSON as the standard has it.
fn strict() -> ParseOptions {
    ParseOptions {
        allow_comments: false,
        allow_loose_object_property_names: false,
        allow_trailing_commas: false,
        allow_missing_commas: false,
        allow_single_quoted_strings: false,
        allow_hexadecimal_numbers: false,
        allow_unary_plus_numbers: false,
        allow_bare_decimal_point_numbers: false,
        allow_non_finite_numbers: false,
        allow_extended_string_escapes: false,
    }
}

fn syntax(lines: &Text<'_>, error: &serde_json::Error) -> Diagnostic {
    let said = error.to_string();
    // The place stands in its own field of the finding.
    let said = said.rsplit_once(" at line ").map_or(said.as_str(), |(said, _)| said);
    let help = match said {
        "trailing comma" => "remove the comma before the closing bracket",
        "recursion limit exceeded" => "nest lists and objects no deeper than the format does",
        "number out of range" => "write a smaller number",
        said if said.starts_with("EOF") => "close every bracket and every quotation mark",
        said if said.starts_with("expected `,`") => "put a comma between two entries",
        said if said.starts_with("expected value") => {
            "write a text in double quotes, a number, `true`, `false`, a list or an object"
        }
        said if said.starts_with("key must be a string") => "put keys in double quotes",
        said if said.starts_with("trailing characters") => "remove what stands after the end",
        _ => "correct the text at this place or shortly before it",
    };
    Diagnostic::new(
        Rule::Syntax,
        &lines.origin(lines.byte(error.line(), error.column())),
        format!("this is not JSON: {said}"),
        help,
    )
}

/// The finding that a file is of another version. It comes alone: the rest would be guesses.
fn version_finding(lines: &Text<'_>, root: &ast::Value<'_>, newest: u32) -> Option<Diagnostic> {
    let found = root.as_object()?.get_number("version")?;
    let known = (1..=newest).any(|version| found.value == version.to_string());
    (!known).then(|| {
        Diagnostic::new(
            Rule::Version,
            &lines.origin(found.range.start),
            format!("this file has version {} of its format", found.value),
            format!("this program reads version {newest}: use a newer program or an older file"),
        )
    })
}

/// Where within the object that begins at `position` a text stands, as a value or a key.
///
/// Findings about references know only the entry they are in; this makes their place exact.
pub(super) fn place_of_text(text: &str, position: Position, wanted: &[&str]) -> Option<Position> {
    let lines = Text::new("", text);
    let parsed = parse_to_ast(text, &CollectOptions::default(), &strict()).ok()?;
    let root = parsed.value?;
    let byte = match position.line.checked_sub(1) {
        Some(line) => {
            let start = *lines.lines.get(line as usize)?;
            let column = position.column.checked_sub(1)? as usize;
            start + text[start..].char_indices().nth(column).map_or(0, |(at, _)| at)
        }
        None => root.range().start,
    };
    let mut found = None;
    find_object(&root, byte, &mut |object| {
        found = wanted
            .iter()
            .find_map(|wanted| find_text(object, wanted))
            .map(|byte| lines.position(byte));
    });
    found
}

fn find_object<'a>(value: &ast::Value<'a>, byte: usize, visit: &mut impl FnMut(&ast::Object<'a>)) {
    match value {
        ast::Value::Object(object) if object.range.start == byte => visit(object),
        ast::Value::Object(object) if (object.range.start..object.range.end).contains(&byte) => {
            for property in &object.properties {
                find_object(&property.value, byte, visit);
            }
        }
        ast::Value::Array(array) if (array.range.start..array.range.end).contains(&byte) => {
            for element in &array.elements {
                find_object(element, byte, visit);
            }
        }
        _ => {}
    }
}

/// The byte where a text stands in an object or in the lists right inside it; not in nested
/// objects, which have places of their own.
fn find_text(object: &ast::Object<'_>, wanted: &str) -> Option<usize> {
    fn within(value: &ast::Value<'_>, wanted: &str) -> Option<usize> {
        match value {
            ast::Value::StringLit(text) if text.value == wanted => Some(text.range.start),
            ast::Value::Array(array) => {
                array.elements.iter().find_map(|element| within(element, wanted))
            }
            _ => None,
        }
    }
    object.properties.iter().find_map(|property| within(&property.value, wanted))
}
