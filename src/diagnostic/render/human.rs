//! Findings as a person reads them in a terminal.

use super::{Counts, word};
use crate::diagnostic::{Diagnostic, Severity};
use std::{collections::BTreeMap, fmt::Write};

/// The longest part of a line of a file that is shown.
const WIDTH: usize = 100;

/// Findings with the line of the file and a mark below the place, and a count at the end.
///
/// `source` gives the text of a file by its name in the findings; without it the line is left
/// out. `colour` adds the terminal's colour codes.
pub fn human(
    diagnostics: &[Diagnostic],
    source: &dyn Fn(&str) -> Option<String>,
    colour: bool,
) -> String {
    let paint = Paint { colour };
    let mut texts: BTreeMap<&str, Option<String>> = BTreeMap::new();
    let mut out = String::new();
    for finding in diagnostics {
        let file = finding.origin.file.as_str();
        let text = texts.entry(file).or_insert_with(|| source(file));
        // Writing into a string cannot fail.
        let _ = one(&mut out, finding, text.as_deref(), paint);
    }
    let counts = Counts::of(diagnostics);
    let worst = diagnostics.iter().map(|finding| finding.severity).min();
    let _ = match worst {
        Some(severity) => writeln!(out, "{}", paint.severity(severity, &counts.in_words())),
        None => writeln!(out, "{}", paint.with("32", &counts.in_words())),
    };
    out
}

fn one(
    out: &mut String,
    finding: &Diagnostic,
    text: Option<&str>,
    paint: Paint,
) -> std::fmt::Result {
    let head = format!("{}[{}]", word(finding.severity), finding.rule.code());
    writeln!(
        out,
        "{}: {}",
        paint.severity(finding.severity, &head),
        paint.with("1", &visible(&finding.message))
    )?;
    let position = finding.origin.position;
    let gutter = position.line.to_string().len().max(1);
    let blank = " ".repeat(gutter);
    let bar = paint.with("34", "|");
    let arrow = paint.with("34", "-->");
    if position.line == 0 {
        writeln!(out, "{blank}{arrow} {}", finding.origin.file)?;
    } else {
        writeln!(
            out,
            "{blank}{arrow} {}:{}:{}",
            finding.origin.file, position.line, position.column
        )?;
        let line = text.and_then(|text| text.lines().nth(position.line as usize - 1));
        if let Some(line) = line {
            let (line, before) = excerpt(line, position.column as usize);
            writeln!(out, "{blank} {bar}")?;
            writeln!(out, "{} {bar} {line}", paint.with("34", &position.line.to_string()))?;
            let mark = paint.severity(finding.severity, "^");
            writeln!(out, "{blank} {bar} {}{mark}", " ".repeat(before))?;
        }
    }
    writeln!(out, "{blank} {} help: {}", paint.with("34", "="), visible(&finding.help))?;
    writeln!(out)
}

/// The part of a line around a column, and how many characters stand before the column in it.
fn excerpt(line: &str, column: usize) -> (String, usize) {
    let letters: Vec<char> = line.chars().collect();
    let place = column.saturating_sub(1).min(letters.len());
    let start = if letters.len() <= WIDTH { 0 } else { place.saturating_sub(WIDTH / 2) };
    let end = letters.len().min(start + WIDTH);
    let mut shown = String::new();
    let mut before = place - start;
    if start > 0 {
        shown.push('…');
        before += 1;
    }
    shown.extend(letters[start..end].iter().map(|letter| shown_letter(*letter)));
    if end < letters.len() {
        shown.push('…');
    }
    (shown, before)
}

/// Control characters and those that turn the direction of text would disturb the terminal.
fn shown_letter(letter: char) -> char {
    match letter {
        '\t' => ' ',
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' => '\u{fffd}',
        letter if letter.is_control() => '\u{fffd}',
        letter => letter,
    }
}

fn visible(text: &str) -> String {
    text.chars().map(shown_letter).collect()
}

#[derive(Clone, Copy)]
struct Paint {
    colour: bool,
}

impl Paint {
    fn with(self, code: &str, text: &str) -> String {
        if self.colour { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    fn severity(self, severity: Severity, text: &str) -> String {
        let code = match severity {
            Severity::Error => "1;31",
            Severity::Warning => "1;33",
            Severity::Information => "1;36",
        };
        self.with(code, text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{Origin, Rule};

    fn finding(line: u32, column: u32) -> Diagnostic {
        Diagnostic::new(
            Rule::UnknownKey,
            &Origin::new("office.json", line, column),
            "the file has the unknown key `conters`",
            "did you mean `counters`?",
        )
    }

    #[test]
    fn the_mark_stands_below_the_place() {
        let text = "{\n  \"conters\": []\n}\n";
        let shown = human(&[finding(2, 3)], &|_| Some(text.to_owned()), false);
        assert_eq!(
            shown,
            "error[J003]: the file has the unknown key `conters`\n\
             \x20--> office.json:2:3\n\
             \x20 |\n\
             2 |   \"conters\": []\n\
             \x20 |   ^\n\
             \x20 = help: did you mean `counters`?\n\
             \n\
             1 error\n"
        );
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let text = format!("{}X{}", "a".repeat(500), "b".repeat(500));
        let (shown, before) = excerpt(&text, 501);
        assert_eq!(shown.chars().nth(before), Some('X'));
        assert!(shown.chars().count() <= WIDTH + 2);
    }

    #[test]
    fn colours_only_where_wanted_and_no_control_characters() {
        let mut finding = finding(0, 0);
        finding.message = "\u{1b}[2J\u{202e}".to_owned();
        assert!(
            !human(std::slice::from_ref(&finding), &|_| None, false)
                .contains(['\u{1b}', '\u{202e}'])
        );
        assert!(human(&[finding], &|_| None, true).contains("\u{1b}[1;31m"));
        assert_eq!(human(&[], &|_| None, false), "no findings\n");
    }
}
