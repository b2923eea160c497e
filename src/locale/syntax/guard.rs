//! Keeps away from Fluent's parser what would end the program instead of giving an error.
//!
//! The parser of fluent-syntax 0.12 descends once for every brace and bracket that is open, so
//! that a file of nothing but braces overflows the stack. It also cuts the text in the middle of
//! a character when `\u` is followed by a letter outside ASCII. Messages that do either are taken
//! out before the parser sees them, and are reported like any other fault.

use super::entry_name;
use std::ops::Range;

/// How many braces and brackets one message may open, closed again or not. The longest of the
/// shipped messages open about 20; without optimisation, 2 MB of stack end at about 200.
const MOST_OPENED: usize = 100;

/// A text, divided into what can be read and what must not be.
pub(super) struct Guarded {
    pub readable: Vec<Range<usize>>,
    pub dangers: Vec<Danger>,
}

/// A message that must not be read.
pub(super) struct Danger {
    pub range: Range<usize>,
    pub offset: usize,
    pub kind: DangerKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DangerKind {
    TooDeep,
    Escape,
}

/// Divides a text.
pub(super) fn guard(text: &str) -> Guarded {
    let mut guarded = Guarded { readable: Vec::new(), dangers: Vec::new() };
    let mut open = 0;
    let mut readable_from = 0;
    let mut block_from = 0;
    let mut danger: Option<(usize, DangerKind)> = None;
    let mut line_from = 0;
    for line in text.split_inclusive('\n') {
        let comment = line.starts_with('#');
        if comment || entry_name(line).is_some() {
            // At such a line the parser gives up whatever it was reading, so counting starts anew.
            close(&mut guarded, &mut readable_from, block_from..line_from, danger.take());
            block_from = line_from;
            open = 0;
        }
        if !comment {
            for (at, byte) in line.bytes().enumerate() {
                if matches!(byte, b'{' | b'(') {
                    open += 1;
                    if open > MOST_OPENED {
                        danger.get_or_insert((line_from + at, DangerKind::TooDeep));
                    }
                } else if byte == b'\\' && breaks_escape(&line.as_bytes()[at + 1..]) {
                    danger.get_or_insert((line_from + at, DangerKind::Escape));
                }
            }
        }
        line_from += line.len();
    }
    close(&mut guarded, &mut readable_from, block_from..text.len(), danger);
    guarded.readable.push(readable_from..text.len());
    guarded
}

fn close(
    guarded: &mut Guarded,
    readable_from: &mut usize,
    block: Range<usize>,
    danger: Option<(usize, DangerKind)>,
) {
    if let Some((offset, kind)) = danger {
        guarded.readable.push(*readable_from..block.start);
        *readable_from = block.end;
        guarded.dangers.push(Danger { range: block, offset, kind });
    }
}

/// Whether what follows a backslash is `u` or `U` with a letter outside ASCII among its digits.
fn breaks_escape(rest: &[u8]) -> bool {
    let digits = match rest.first() {
        Some(b'u') => 4,
        Some(b'U') => 6,
        _ => return false,
    };
    rest[1..]
        .iter()
        .take(digits)
        .find(|byte| !byte.is_ascii_hexdigit())
        .is_some_and(|byte| !byte.is_ascii())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn divided(text: &str) -> (Vec<&str>, Vec<DangerKind>) {
        let guarded = guard(text);
        (
            guarded.readable.into_iter().map(|range| &text[range]).collect(),
            guarded.dangers.iter().map(|danger| danger.kind).collect(),
        )
    }

    #[test]
    fn ordinary_text_stays_whole() {
        let text = "# note \\ué {{{{\na = { $b }\n c { $d }\n";
        assert_eq!(divided(text), (vec![text], vec![]));
    }

    #[test]
    fn a_dangerous_message_is_taken_out_alone() {
        let deep = format!("b = {}\n", "{".repeat(101));
        let text = format!("a = x\n{deep}c = y\n");
        assert_eq!(divided(&text), (vec!["a = x\n", "c = y\n"], vec![DangerKind::TooDeep]));
        let text = "a = { \"\\u12é\" }\nb = x\n";
        assert_eq!(divided(text), (vec!["", "b = x\n"], vec![DangerKind::Escape]));
    }

    #[test]
    fn lines_that_begin_like_a_message_do_not_hide_depth() {
        let text = format!("a = {{ {}\n", "A(\n".repeat(5_000));
        assert_eq!(divided(&text).1, [DangerKind::TooDeep]);
    }
}
