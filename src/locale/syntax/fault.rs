//! Finds what made a part of a Fluent file unreadable, and says it to somebody who edits it.
//!
//! The parser reports where it gave up. That is often lines below the cause: an open brace is
//! noticed at the next message, and a fault in an attribute at the attribute's first blank.

use super::guard::{Danger, DangerKind};
use super::{attribute_name, entry_name};
use crate::diagnostic::{Diagnostic, Rule};
use crate::locale::source::LocaleFile;
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use std::ops::Range;

/// What is wrong, where, and how to mend it.
struct Cause {
    offset: usize,
    what: String,
    help: String,
}

impl Cause {
    fn new(offset: usize, what: impl Into<String>, help: impl Into<String>) -> Self {
        Self { offset, what: what.into(), help: help.into() }
    }
}

/// The finding for a message that was not even read.
pub(super) fn dangerous(file: &LocaleFile, danger: &Danger) -> Diagnostic {
    let cause = match danger.kind {
        DangerKind::TooDeep => Cause::new(
            danger.offset,
            "too many braces are opened in one message",
            "close the braces, or divide the message",
        ),
        DangerKind::Escape => Cause::new(
            danger.offset,
            "`\\u` needs four hexadecimal digits, `\\U` six",
            "write the character itself, or its number, for example `\\u00A0`",
        ),
    };
    finding(file, &danger.range, cause)
}

/// The finding for a fault that the parser reported in the part of the text that begins at `base`.
pub(super) fn explain(file: &LocaleFile, base: usize, error: &ParserError) -> Diagnostic {
    let range = match &error.slice {
        Some(slice) => base + slice.start..base + slice.end,
        None => base + error.pos.start..base + error.pos.end,
    };
    let cause = cause(file.text(), &range, base + error.pos.start, &error.kind);
    finding(file, &range, cause)
}

fn finding(file: &LocaleFile, range: &Range<usize>, cause: Cause) -> Diagnostic {
    let lost = lost(&file.text()[range.clone()]);
    let message = match lost.as_slice() {
        [] => cause.what,
        [one] => format!("{}; {one} is lost", cause.what),
        [rest @ .., last] => format!("{}; {} and {last} are lost", cause.what, rest.join(", ")),
    };
    Diagnostic::new(Rule::MessageSyntax, &file.origin(cause.offset), message, cause.help)
}

/// The names of the messages and attributes in a part that could not be read.
fn lost(part: &str) -> Vec<String> {
    part.lines()
        .filter_map(|line| {
            if let Some(name) = entry_name(line) {
                return Some(format!("`{name}`"));
            }
            attribute_name(line).map(|name| format!("`.{name}`"))
        })
        .collect()
}

fn cause(text: &str, range: &Range<usize>, at: usize, kind: &ErrorKind) -> Cause {
    let part = &text[range.clone()];
    if let Some(tab) = leading_tab(part, at.saturating_sub(range.start)) {
        return Cause::new(
            range.start + tab,
            "a tab indents this line",
            "indent with blanks; Fluent knows no tabs",
        );
    }
    let blanks = part.len() - part.trim_start_matches(' ').len();
    if part[blanks..].starts_with('.') {
        return attribute(text, range.start + blanks + 1..range.end);
    }
    let brace = open_brace(&text[range.start..at.min(text.len())]).map(|brace| range.start + brace);
    let told_at_once = matches!(
        kind,
        ErrorKind::MissingValue
            | ErrorKind::MultipleDefaultVariants
            | ErrorKind::UnbalancedClosingBrace
            | ErrorKind::UnterminatedStringLiteral
            | ErrorKind::UnknownEscapeSequence(_)
            | ErrorKind::InvalidUnicodeEscapeSequence(_)
    );
    if let Some(brace) = brace.filter(|brace| !told_at_once && is_noticed_late(text, *brace, at)) {
        return match kind {
            ErrorKind::MissingDefaultVariant => no_default(brace),
            _ => Cause::new(brace, "this `{` is never closed", "close it with `}`"),
        };
    }
    let found = text.get(at..).and_then(|rest| rest.chars().next());
    let found_text = match found {
        None => "the end of the file".to_owned(),
        Some('\n' | '\r') => "the end of the line".to_owned(),
        Some(character) => format!("`{character}`"),
    };
    match kind {
        ErrorKind::ExpectedToken('=') => Cause::new(
            at,
            format!("`=` was expected, not {found_text}"),
            "write `name = text`; indent the line with a blank if it continues the text above",
        ),
        ErrorKind::ExpectedToken('}') => Cause::new(
            at,
            format!("`}}` was expected, not {found_text}"),
            "close the placeable with `}`, or write `{\"{\"}` for a brace to be shown",
        ),
        ErrorKind::ExpectedToken(']') => Cause::new(
            at,
            format!("`]` was expected, not {found_text}"),
            "a variant is named by one word or number, for example `[few]`",
        ),
        ErrorKind::ExpectedToken(token) => Cause::new(
            at,
            format!("`{token}` was expected, not {found_text}"),
            format!("write `{token}` here"),
        ),
        ErrorKind::ExpectedCharRange { range: wanted }
            if wanted.contains('\n') || wanted.contains("\\n") =>
        {
            Cause::new(
                at,
                format!("the line must end after `->`, not go on with {found_text}"),
                "begin each variant on a line of its own",
            )
        }
        ErrorKind::ExpectedCharRange { .. } if at == range.start && found == Some(' ') => {
            Cause::new(
                at + blanks,
                "an indented line that continues no message",
                "remove the blanks if a message begins here, or the empty entry above",
            )
        }
        ErrorKind::ExpectedCharRange { range: wanted } if wanted == "0-9" => Cause::new(
            at,
            format!("a digit was expected, not {found_text}"),
            "write the number with digits 0 to 9",
        ),
        ErrorKind::ExpectedCharRange { .. } => Cause::new(
            at,
            format!("a name was expected, not {found_text}"),
            "a name begins with a letter from a to z; a comment with `# `",
        ),
        ErrorKind::ExpectedMessageField { entry_id } => Cause::new(
            at,
            format!("`{entry_id}` has no text"),
            "write the text after `=`, or remove the line",
        ),
        ErrorKind::ExpectedTermField { entry_id } => Cause::new(
            at,
            format!("`-{entry_id}` has no text"),
            "write the text after `=`, or remove the line",
        ),
        ErrorKind::MissingDefaultVariant => no_default(brace.unwrap_or(at)),
        ErrorKind::MultipleDefaultVariants => Cause::new(
            at.saturating_sub(1),
            "a second variant is marked as the default",
            "leave `*` before one variant only",
        ),
        ErrorKind::MissingValue => Cause::new(
            text[range.start..at].rfind('[').map_or(at, |bracket| range.start + bracket),
            "a variant has no text",
            "write the text after `]`; `{\"\"}` if it is meant to be empty",
        ),
        ErrorKind::UnbalancedClosingBrace => Cause::new(
            at,
            "this `}` closes nothing",
            "remove it, or write `{\"}\"}` for a brace to be shown",
        ),
        ErrorKind::UnterminatedStringLiteral => Cause::new(
            text[range.start..at].rfind('"').map_or(at, |quote| range.start + quote),
            "this `\"` is not closed on its line",
            "close it with `\"`",
        ),
        ErrorKind::ExpectedInlineExpression => Cause::new(
            at,
            format!("a variable was expected, not {found_text}"),
            "write `{ $name }`, or `{\"{\"}` for a brace to be shown",
        ),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            Cause::new(
                at,
                "an unknown escape after `\\`",
                "inside quotes write `\\\"`, `\\\\`, `\\u` with four or `\\U` with six hexadecimal digits",
            )
        }
        ErrorKind::ForbiddenCallee => Cause::new(
            at,
            "this name cannot be called",
            "the only function is `NUMBER`; a term is called with a hyphen, `-name(…)`",
        ),
        ErrorKind::MessageReferenceAsSelector
        | ErrorKind::TermReferenceAsSelector
        | ErrorKind::MessageAttributeAsSelector
        | ErrorKind::TermAttributeAsPlaceable
        | ErrorKind::ExpectedSimpleExpressionAsSelector => Cause::new(
            at,
            "variants cannot be chosen by this",
            "choose by a variable, for example `{ $number -> …`",
        ),
        ErrorKind::PositionalArgumentFollowsNamed
        | ErrorKind::DuplicatedNamedArgument(_)
        | ErrorKind::ExpectedLiteral => Cause::new(
            at,
            "the arguments in these brackets cannot be understood",
            "write `NUMBER($name, type: \"ordinal\")`: first the variable, then each option once",
        ),
    }
}

fn no_default(offset: usize) -> Cause {
    Cause::new(
        offset,
        "this choice has no default variant",
        "put `*` before the variant that is used when no other fits, for example `*[other]`",
    )
}

/// Reads an attribute by itself, because the parser only says that it could not.
fn attribute(text: &str, range: Range<usize>) -> Cause {
    let part = &text[range.clone()];
    let name = attribute_name(&text[range.start - 1..range.end]).unwrap_or_default();
    let errors = match parser::parse(part) {
        Ok(_) => Vec::new(),
        Err((_, errors)) => errors,
    };
    let first = errors.iter().find_map(|error| {
        let slice = error.slice.as_ref().filter(|slice| slice.start == 0)?;
        Some((range.start..range.start + slice.end, range.start + error.pos.start, &error.kind))
    });
    match first {
        Some((_, _, ErrorKind::ExpectedMessageField { .. })) => Cause::new(
            range.start - 1,
            format!("`.{name}` has no text"),
            "write the text after `=`, or remove the line",
        ),
        // A dot after the dot is no attribute of its own; it must not be looked at again.
        Some((_, at, _)) if part.starts_with([' ', '.']) => {
            Cause::new(at, "a name was expected after `.`", "write `.name = text`")
        }
        Some((inner, at, kind)) => cause(text, &inner, at, kind),
        None => Cause::new(
            range.start - 1,
            format!("`.{name}` stands below no message"),
            "an attribute must directly follow its message, with no comment between",
        ),
    }
}

/// A tab at the beginning of a line, up to where the parser gave up.
fn leading_tab(part: &str, noticed: usize) -> Option<usize> {
    let mut from = 0;
    for line in part.split_inclusive('\n') {
        if from > noticed {
            return None;
        }
        let blanks = line.len() - line.trim_start_matches(' ').len();
        if line[blanks..].starts_with('\t') {
            return Some(from + blanks);
        }
        from += line.len();
    }
    None
}

/// The last brace that is open at the end of a text.
fn open_brace(text: &str) -> Option<usize> {
    let mut open = Vec::new();
    let mut quoted = false;
    let mut escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        if quoted {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' | b'\n' => quoted = false,
                _ => {}
            }
            continue;
        }
        match byte {
            b'{' => open.push((at, variants_follow(&text[at..]))),
            b'}' => drop(open.pop()),
            // Between variants quotes are text; elsewhere in braces they hold a literal.
            b'"' => quoted = open.last().is_some_and(|(_, variants)| !variants),
            _ => {}
        }
    }
    open.last().map(|(at, _)| *at)
}

/// Whether the brace at the beginning of the text opens a choice between variants.
fn variants_follow(text: &str) -> bool {
    text.lines().next().is_some_and(|line| line.trim_end().ends_with("->"))
}

/// Whether the fault was noticed only at the beginning of a later line.
fn is_noticed_late(text: &str, brace: usize, at: usize) -> bool {
    let between = &text[brace..at.min(text.len())];
    let Some((before, last_line)) = between.rsplit_once('\n') else {
        return at >= text.len();
    };
    // The line of the fault is that of another message, or the fault is at its very beginning.
    let line = text[brace + before.len() + 1..].lines().next().unwrap_or_default();
    entry_name(line).is_some()
        || last_line.trim().is_empty()
            && text.get(at..).is_none_or(|rest| !rest.starts_with(['[', '}', '*']))
}
