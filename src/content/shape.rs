//! Compares a JSON file with the schema of its format and reports everything that does not fit.
//!
//! Entries of lists that do not fit are left out, so that one slip of the finger in one room does
//! not hide the rest of the building.

use super::json::Text;
use crate::diagnostic::{Diagnostic, Origin, Rule, did_you_mean};
use jsonc_parser::{ast, common::Ranged};
use schemars::Schema;
use serde_json::{Map, Value, json};
use std::{collections::BTreeSet, fmt::Write};

/// Where in a file the comparison is, for messages: `floors[1].rooms[3]`.
#[derive(Clone)]
pub(super) struct Place(String);

impl Place {
    pub(super) fn root() -> Self {
        Self(String::new())
    }

    fn key(&self, key: &str) -> Self {
        Self(if self.0.is_empty() { key.to_owned() } else { format!("{}.{key}", self.0) })
    }

    fn element(&self, index: usize) -> Self {
        Self(format!("{}[{index}]", self.0))
    }

    /// The last step of the place, as a message calls it.
    fn name(&self) -> String {
        if self.0.is_empty() {
            return "the file".to_owned();
        }
        format!("`{}`", self.0.rsplit('.').next().unwrap_or(&self.0))
    }
}

/// The comparison of one file.
pub(super) struct Shape<'a> {
    lines: &'a Text<'a>,
    root: &'a Schema,
    findings: Vec<Diagnostic>,
    /// How many findings there were beyond the first [`MOST_FINDINGS`].
    more: usize,
}

/// The most findings of one file that are reported one by one: nobody reads thousands.
const MOST_FINDINGS: usize = 1_000;

/// No list of a format needs more entries; more would only make the kiosk slow.
const MOST_ENTRIES: u64 = 20_000;

/// No text of a format needs more characters.
const LONGEST_TEXT: u64 = 1_000;

/// The schema of lists that say nothing about their entries.
static ANYTHING: Value = Value::Bool(true);

/// The key under which the reader notes where an object begins.
const ORIGIN: &str = "@origin";

impl<'a> Shape<'a> {
    pub(super) fn new(lines: &'a Text<'a>, root: &'a Schema) -> Self {
        Self { lines, root, findings: Vec::new(), more: 0 }
    }

    /// Everything that does not fit.
    pub(super) fn into_findings(mut self, file: &str) -> Vec<Diagnostic> {
        if self.more > 0 {
            self.findings.push(Diagnostic::new(
                Rule::OutOfRange,
                &Origin::file(file),
                format!("`{file}` has {} more findings of this kind", self.more),
                "mend the first ones; perhaps it is another file than meant",
            ));
        }
        self.findings
    }

    /// The value without its faulty entries; `None` if it does not fit as a whole.
    pub(super) fn value(&mut self, value: &ast::Value<'_>, place: &Place) -> Option<Value> {
        self.compare(value, self.root.as_value(), place)
    }

    fn compare(
        &mut self,
        value: &ast::Value<'_>,
        schema: &'a Value,
        place: &Place,
    ) -> Option<Value> {
        let (schema, optional) = self.resolved(schema);
        if matches!(value, ast::Value::NullKeyword(_)) && optional {
            return Some(Value::Null);
        }
        let words = words(schema);
        if !words.is_empty() {
            return self.word(value, &words, place);
        }
        match type_of(schema) {
            Some("object") => self.object(value, schema, place),
            Some("array") => self.array(value, schema, place),
            Some("string") => self.text(value, schema, place),
            Some("integer") => self.number(value, schema, place, true),
            Some("number") => self.number(value, schema, place, false),
            Some("boolean") => match value {
                ast::Value::BooleanLit(literal) => Some(Value::Bool(literal.value)),
                _ => self.wrong_type(value, "`true` or `false`", place),
            },
            // A schema without a type allows everything.
            _ => Some(plain(value)),
        }
    }

    /// The schema behind references, and whether `null` may stand instead.
    fn resolved(&self, mut schema: &'a Value) -> (&'a Value, bool) {
        let mut optional = false;
        // Each step goes one reference deeper; formats have no chains longer than a few.
        for _ in 0..8 {
            if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
                let target = target.trim_start_matches('#');
                let Some(found) = self.root.as_value().pointer(target) else { break };
                schema = found;
            } else if let Some(Value::Array(parts)) = schema.get("allOf") {
                let Some(first) = parts.first() else { break };
                schema = first;
            } else if let Some(Value::Array(parts)) = schema.get("anyOf") {
                optional |= parts.iter().any(|part| type_of(part) == Some("null"));
                let Some(other) = parts.iter().find(|part| type_of(part) != Some("null")) else {
                    break;
                };
                schema = other;
            } else {
                break;
            }
        }
        if let Some(Value::Array(types)) = schema.get("type") {
            optional |= types.iter().any(|word| word == "null");
        }
        (schema, optional)
    }

    fn object(
        &mut self,
        value: &ast::Value<'_>,
        schema: &'a Value,
        place: &Place,
    ) -> Option<Value> {
        let ast::Value::Object(object) = value else {
            return self.wrong_type(value, "an object in braces", place);
        };
        let properties = schema.get("properties").and_then(Value::as_object);
        let required = schema.get("required").and_then(Value::as_array);
        let required: Vec<&str> =
            required.into_iter().flatten().filter_map(Value::as_str).collect();
        let mut fits = true;
        let mut map = Map::new();
        let mut seen = BTreeSet::new();
        for property in &object.properties {
            let key = property.name.as_str();
            if !seen.insert(key) {
                self.report(
                    Rule::DuplicateKey,
                    property.range.start,
                    format!("the key `{}` stands twice in {}", shortened(key), place.name()),
                    "remove one of them".to_owned(),
                );
                fits = false;
                continue;
            }
            let Some(inner) = properties.and_then(|known| known.get(key)) else {
                self.unknown_key(key, property.range.start, properties, place);
                continue;
            };
            match self.compare(&property.value, inner, &place.key(key)) {
                Some(inner) => {
                    map.insert(key.to_owned(), inner);
                }
                None => fits = false,
            }
        }
        for key in required {
            if !seen.contains(key) {
                self.report(
                    Rule::MissingKey,
                    object.range.start,
                    format!("{} has no `{key}`", place.name()),
                    match properties.and_then(|known| known.get(key)?.get("description")?.as_str())
                    {
                        Some(description) => format!("add `\"{key}\"`: {}", one_line(description)),
                        None => format!("add `\"{key}\"`"),
                    },
                );
                fits = false;
            }
        }
        let origin = self.lines.origin(object.range.start);
        map.insert(
            ORIGIN.to_owned(),
            json!({
                "file": origin.file,
                "line": origin.position.line,
                "column": origin.position.column,
            }),
        );
        fits.then_some(Value::Object(map))
    }

    fn unknown_key(
        &mut self,
        key: &str,
        byte: usize,
        known: Option<&Map<String, Value>>,
        place: &Place,
    ) {
        if self.findings.len() >= MOST_FINDINGS {
            self.more += 1;
            return;
        }
        let keys = known.into_iter().flat_map(Map::keys).map(String::as_str);
        let keys = keys.filter(|key| *key != "$schema");
        let help = match near(key, keys.clone()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => {
                let known: Vec<_> = keys.map(|key| format!("`{key}`")).collect();
                format!("remove it; the possible keys are {}", known.join(", "))
            }
        };
        self.report(
            Rule::UnknownKey,
            byte,
            format!("{} has the unknown key `{}`", place.name(), shortened(key)),
            help,
        );
    }

    fn array(&mut self, value: &ast::Value<'_>, schema: &'a Value, place: &Place) -> Option<Value> {
        let ast::Value::Array(array) = value else {
            return self.wrong_type(value, "a list in square brackets", place);
        };
        let count = array.elements.len() as u64;
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        let most = schema.get("maxItems").and_then(Value::as_u64).unwrap_or(MOST_ENTRIES);
        if count < least || count > most {
            let limits = match (least, most) {
                (least, most) if least == most => format!("exactly {least}"),
                (least, MOST_ENTRIES) if least > 0 => format!("at least {least}"),
                (0, most) => format!("at most {most}"),
                (least, most) => format!("{least} to {most}"),
            };
            self.report(
                Rule::OutOfRange,
                array.range.start,
                format!("{} has {count} entries", place.name()),
                format!("write {limits}"),
            );
            return None;
        }
        let mut fits = true;
        let mut elements = Vec::with_capacity(array.elements.len());
        for (index, element) in array.elements.iter().enumerate() {
            let inner = match schema.get("items") {
                Some(Value::Array(each)) => each.get(index).unwrap_or(&ANYTHING),
                Some(all) => all,
                None => &ANYTHING,
            };
            match self.compare(element, inner, &place.element(index)) {
                Some(element) => elements.push(element),
                // An entry is left out alone; a number of a position takes its entry with it.
                None => {
                    let (inner, _) = self.resolved(inner);
                    fits &= type_of(inner) == Some("object");
                }
            }
        }
        fits.then_some(Value::Array(elements))
    }

    fn word(&mut self, value: &ast::Value<'_>, words: &[&str], place: &Place) -> Option<Value> {
        let listed = || {
            let words: Vec<_> = words.iter().map(|word| format!("`{word}`")).collect();
            words.join(", ")
        };
        let ast::Value::StringLit(literal) = value else {
            return self.wrong_type(value, &format!("one of {}", listed()), place);
        };
        if words.iter().any(|word| *word == literal.value) {
            return Some(Value::String(literal.value.clone().into_owned()));
        }
        let help = match near(&literal.value, words.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("write one of {}", listed()),
        };
        self.report(
            Rule::UnknownWord,
            literal.range.start,
            format!("{} has the unknown word `{}`", place.name(), shortened(&literal.value)),
            help,
        );
        None
    }

    fn text(&mut self, value: &ast::Value<'_>, schema: &Value, place: &Place) -> Option<Value> {
        let ast::Value::StringLit(literal) = value else {
            return self.wrong_type(value, "a text in double quotes", place);
        };
        let text = literal.value.as_ref();
        let count = text.chars().count() as u64;
        let least = schema.get("minLength").and_then(Value::as_u64).unwrap_or(0);
        let most = schema.get("maxLength").and_then(Value::as_u64).unwrap_or(LONGEST_TEXT);
        let format = schema.get("format").and_then(Value::as_str);
        let pattern = schema.get("pattern").and_then(Value::as_str);
        let help = if count < least {
            format!("write at least {least} characters")
        } else if count > most {
            format!("write at most {most} characters")
        } else if format == Some("date") && text.parse::<chrono::NaiveDate>().is_err() {
            "write a day as in `2026-11-22`".to_owned()
        } else if let Some(pattern) = pattern
            && !super::pattern::matches(pattern, text)
        {
            match schema.get("description").and_then(Value::as_str) {
                Some(description) => {
                    format!("write what fits `{pattern}`: {}", one_line(description))
                }
                None => format!("write what fits `{pattern}`"),
            }
        } else {
            return Some(Value::String(text.to_owned()));
        };
        self.report(
            Rule::OutOfRange,
            literal.range.start,
            format!("{} cannot be `{}`", place.name(), shortened(text)),
            help,
        );
        None
    }

    fn number(
        &mut self,
        value: &ast::Value<'_>,
        schema: &Value,
        place: &Place,
        whole: bool,
    ) -> Option<Value> {
        let wanted = if whole { "a whole number" } else { "a number" };
        let ast::Value::NumberLit(literal) = value else {
            return self.wrong_type(value, wanted, place);
        };
        let Ok(number) = literal.value.parse::<serde_json::Number>() else {
            return self.wrong_type(value, wanted, place);
        };
        if whole && !(number.is_i64() || number.is_u64()) {
            return self.wrong_type(value, wanted, place);
        }
        let (least, most) = limits(schema);
        let size = number.as_f64().unwrap_or(f64::NAN);
        if (least..=most).contains(&size) {
            return Some(Value::Number(number));
        }
        let help = match (least.is_finite(), most.is_finite()) {
            (true, true) => format!("write {wanted} from {least} to {most}"),
            (true, false) => format!("write {wanted} of at least {least}"),
            _ => format!("write {wanted} of at most {most}"),
        };
        self.report(
            Rule::OutOfRange,
            literal.range.start,
            format!("{} cannot be {}", place.name(), shortened(literal.value)),
            help,
        );
        None
    }

    fn wrong_type(&mut self, value: &ast::Value<'_>, wanted: &str, place: &Place) -> Option<Value> {
        let found = match value {
            ast::Value::StringLit(_) => "a text",
            ast::Value::NumberLit(_) => "a number",
            ast::Value::BooleanLit(_) => "`true` or `false`",
            ast::Value::Object(_) => "an object",
            ast::Value::Array(_) => "a list",
            ast::Value::NullKeyword(_) => "`null`",
        };
        let mut message = format!("{} is {found}", place.name());
        if let ast::Value::NumberLit(literal) = value {
            let _ = write!(message, ": {}", shortened(literal.value));
        }
        self.report(Rule::WrongType, value.range().start, message, format!("write {wanted}"));
        None
    }

    fn report(&mut self, rule: Rule, byte: usize, message: String, help: String) {
        if self.findings.len() < MOST_FINDINGS {
            self.findings.push(Diagnostic::new(rule, &self.lines.origin(byte), message, help));
        } else {
            self.more += 1;
        }
    }
}

/// The type that a schema names, beside `null`.
fn type_of(schema: &Value) -> Option<&str> {
    match schema.get("type")? {
        Value::String(word) => Some(word),
        Value::Array(words) => words.iter().filter_map(Value::as_str).find(|word| *word != "null"),
        _ => None,
    }
}

/// The words that a schema allows, if it lists them.
fn words(schema: &Value) -> Vec<&str> {
    let listed = schema.get("enum").and_then(Value::as_array).into_iter().flatten();
    let described = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    listed
        .chain(described.flat_map(|part| {
            let many = part.get("enum").and_then(Value::as_array).into_iter().flatten();
            many.chain(part.get("const"))
        }))
        .filter_map(Value::as_str)
        .collect()
}

/// The least and the greatest number that a schema allows.
fn limits(schema: &Value) -> (f64, f64) {
    let (low, high) = match schema.get("format").and_then(Value::as_str) {
        Some("uint8") => (0.0, f64::from(u8::MAX)),
        Some("uint16") => (0.0, f64::from(u16::MAX)),
        Some("uint32") => (0.0, f64::from(u32::MAX)),
        Some("int32") => (f64::from(i32::MIN), f64::from(i32::MAX)),
        _ => (f64::NEG_INFINITY, f64::INFINITY),
    };
    let limit = |key| schema.get(key).and_then(Value::as_f64);
    (limit("minimum").unwrap_or(low).max(low), limit("maximum").unwrap_or(high).min(high))
}

/// A value as it stands, for schemas that allow everything.
fn plain(value: &ast::Value<'_>) -> Value {
    match value {
        ast::Value::StringLit(literal) => Value::String(literal.value.clone().into_owned()),
        ast::Value::NumberLit(literal) => literal.value.parse().map_or(Value::Null, Value::Number),
        ast::Value::BooleanLit(literal) => Value::Bool(literal.value),
        ast::Value::Object(object) => Value::Object(
            object
                .properties
                .iter()
                .map(|property| (property.name.as_str().to_owned(), plain(&property.value)))
                .collect(),
        ),
        ast::Value::Array(array) => Value::Array(array.elements.iter().map(plain).collect()),
        ast::Value::NullKeyword(_) => Value::Null,
    }
}

/// A description without line breaks and without its last full stop.
fn one_line(description: &str) -> String {
    let line = description.split_whitespace().collect::<Vec<_>>().join(" ");
    line.trim_end_matches('.').to_owned()
}

/// The nearest of some words, unless the text is too long to be a slip of the finger.
fn near<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    const LONGEST_WORD: usize = 100;
    (word.len() <= LONGEST_WORD).then(|| did_you_mean(word, candidates)).flatten()
}

/// A text that is fit for a message, however long it is.
fn shortened(text: &str) -> String {
    const MOST: usize = 60;
    let line: String = text
        .chars()
        .take(MOST)
        .map(|letter| if letter.is_control() { '\u{fffd}' } else { letter })
        .collect();
    if text.chars().count() > MOST { format!("{line}…") } else { line }
}
