//! F003, F004 and F005: messages that are missing, not used, or not whole.

use super::walk::{Node, visit};
use super::{Checked, Expected, ExpectedMessage};
use crate::diagnostic::{Diagnostic, Origin, Rule, did_you_mean};
use crate::locale::entries::{Entries, Found, shown};
use crate::locale::{LocaleFile, MessageSource};
use std::collections::{BTreeMap, BTreeSet};

/// Beyond this many comparisons nobody reads the proposals, and they take long.
const MOST_COMPARISONS: usize = 50_000;

pub(super) fn check(
    language: &Checked<'_, '_>,
    original: Option<&Checked<'_, '_>>,
    expected: &Expected,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let used = used(&language.entries, expected);
    let unused: Vec<&Found<'_, '_>> =
        language.entries.values().filter(|found| !used.contains(found.entry.id)).collect();
    let missing: Vec<&str> = expected
        .order
        .iter()
        .map(String::as_str)
        .filter(|id| !has(&language.entries, id) && !language.lost.contains(&(id, None)))
        .collect();
    let near = unused.len().saturating_mul(missing.len()) <= MOST_COMPARISONS;
    let candidates: Vec<&str> = unused
        .iter()
        .filter(|found| near && !found.entry.term)
        .map(|found| found.entry.id)
        .collect();

    report_missing(language, original, expected, &missing, &candidates, diagnostics);
    for found in &unused {
        if found.entry.term && !language.lost.is_empty() {
            // What cannot be read may use it.
            continue;
        }
        let help = match did_you_mean(found.entry.id, missing.iter().copied().filter(|_| near)) {
            Some(meant) if !found.entry.term => {
                format!("did you mean `{meant}`, which is missing?")
            }
            Some(_) | None => "remove it".to_owned(),
        };
        diagnostics.push(Diagnostic::new(
            Rule::MessageUnused,
            &found.file.origin_of(found.entry.id),
            format!("nothing uses `{}`", shown(found.entry)),
            help,
        ));
    }
    for id in &expected.order {
        if let Some(found) = message(&language.entries, id) {
            let original =
                original.and_then(|original| Some((original, message(&original.entries, id)?)));
            whole(language, found, original, &expected.messages[id], diagnostics);
        }
    }
}

fn message<'a, 'b, 'e>(entries: &'e Entries<'a, 'b>, id: &str) -> Option<&'e Found<'a, 'b>> {
    entries.get(id).filter(|found| !found.entry.term)
}

fn has(entries: &Entries<'_, '_>, id: &str) -> bool {
    message(entries, id).is_some()
}

/// The names that the program says, and those that they refer to.
fn used<'a>(entries: &Entries<'a, '_>, expected: &Expected) -> BTreeSet<&'a str> {
    let mut used = BTreeSet::new();
    let mut waiting: Vec<&str> = expected.order.iter().map(String::as_str).collect();
    while let Some(id) = waiting.pop() {
        let Some(found) = entries.get(id) else {
            continue;
        };
        if !used.insert(found.entry.id) {
            continue;
        }
        for (_, pattern) in found.entry.patterns() {
            visit(pattern, &mut |node| {
                if let Node::Message { id, .. } | Node::Term { id, .. } = node {
                    waiting.push(id);
                }
            });
        }
    }
    used
}

fn report_missing(
    language: &Checked<'_, '_>,
    original: Option<&Checked<'_, '_>>,
    expected: &Expected,
    missing: &[&str],
    candidates: &[&str],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let order = file_order(original.unwrap_or(language));
    // Whole files that the language lacks are told once, not message by message.
    let mut files: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for id in missing {
        let model = original.and_then(|original| message(&original.entries, id));
        if let Some(model) = model.filter(|model| !has_file(language.source, model.file.name())) {
            files.entry(model.file.name()).or_default().push(id);
            continue;
        }
        let origin = match model {
            Some(model) => after_neighbour(language, &order[model.file.name()], model)
                .unwrap_or_else(|| first_line(language.source, model.file.name())),
            // Nor has the reference got it: then the place that asks for it is where to look.
            None => expected.messages[*id]
                .origin
                .clone()
                .or_else(|| after_expected(language, expected, id))
                .unwrap_or_else(|| language.language().origin.clone()),
        };
        let tag = &language.language().tag;
        let help = match did_you_mean(id, candidates.iter().copied()) {
            Some(near) => format!("did you mean it by `{near}`, which nothing uses?"),
            None => match model {
                Some(model) => {
                    let model = model.file.origin_of(model.entry.id);
                    format!(
                        "add `{id} = …`; the reference has it at {}:{}",
                        model.file, model.position.line
                    )
                }
                None => format!("add `{id} = …` to the messages of `{tag}`"),
            },
        };
        diagnostics.push(Diagnostic::new(
            Rule::MessageMissing,
            &origin,
            format!("`{id}` is missing in `{tag}`"),
            help,
        ));
    }
    for (file, ids) in files {
        diagnostics.push(Diagnostic::new(
            Rule::MessageMissing,
            &language.language().origin,
            format!(
                "`{}` lacks the file `{file}` with {} messages, the first is `{}`",
                language.language().tag,
                ids.len(),
                ids[0]
            ),
            "add the file; until then visitors read these messages in the reference language",
        ));
    }
}

/// The names in each file of a language, in the order of the file.
fn file_order<'a>(language: &Checked<'a, '_>) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut order: BTreeMap<&str, Vec<(usize, &str)>> = BTreeMap::new();
    for found in language.entries.values() {
        let place = found.file.offset_of(found.entry.id).unwrap_or_default();
        order.entry(found.file.name()).or_default().push((place, found.entry.id));
    }
    order
        .into_iter()
        .map(|(file, mut ids)| {
            ids.sort_unstable();
            (file, ids.into_iter().map(|(_, id)| id).collect())
        })
        .collect()
}

/// The place of the nearest message above which the language has, in the reference's order.
fn after_neighbour(
    language: &Checked<'_, '_>,
    order: &[&str],
    model: &Found<'_, '_>,
) -> Option<Origin> {
    let place = order.iter().position(|id| *id == model.entry.id)?;
    order[..place].iter().rev().find_map(|id| {
        let found = message(&language.entries, id)?;
        (found.file.name() == model.file.name()).then(|| found.file.origin_of(found.entry.id))
    })
}

/// The place of the nearest message above in the order in which the program lists them.
fn after_expected(language: &Checked<'_, '_>, expected: &Expected, id: &str) -> Option<Origin> {
    let place = expected.order.iter().position(|other| other == id)?;
    expected.order[..place]
        .iter()
        .rev()
        .find_map(|id| message(&language.entries, id))
        .map(|found| found.file.origin_of(found.entry.id))
}

fn has_file(source: &MessageSource, name: &str) -> bool {
    source.files.iter().any(|file| file.name() == name)
}

fn first_line(source: &MessageSource, name: &str) -> Origin {
    source
        .files
        .iter()
        .find(|file: &&LocaleFile| file.name() == name)
        .map_or_else(|| source.language.origin.clone(), |file| file.origin(0))
}

/// F005: value and attributes as the program and the reference have them.
fn whole(
    language: &Checked<'_, '_>,
    found: &Found<'_, '_>,
    original: Option<(&Checked<'_, '_>, &Found<'_, '_>)>,
    expected: &ExpectedMessage,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let id = found.entry.id;
    let mut report = |part: &str, message: String, help: String| {
        let origin = found.file.origin_of(part);
        diagnostics.push(Diagnostic::new(Rule::MessageIncomplete, &origin, message, help));
    };
    if found.entry.value.is_none() {
        report(
            id,
            format!("`{id}` has attributes, but no text of its own"),
            format!("write the text after `{id} =`"),
        );
    }
    let lacks = |name: &str| {
        found.entry.attribute(name).is_none() && !language.lost.contains(&(id, Some(name)))
    };
    let known = |name: &str| expected.required.contains(name) || expected.optional.contains(name);
    for name in &expected.required {
        if lacks(name) {
            report(id, format!("`{id}` lacks `.{name}`"), format!("add `.{name} = …` below it"));
        }
    }
    if let Some((_, original)) = original {
        for (name, _) in &original.entry.attributes {
            if known(name) && !expected.required.contains(name) && lacks(name) {
                report(
                    id,
                    format!("`{id}` lacks `.{name}`, which the reference has"),
                    format!("add `.{name} = …` below it"),
                );
            }
        }
    }
    for (name, _) in &found.entry.attributes {
        if !known(name) {
            let names = expected.required.iter().chain(&expected.optional).copied();
            let help = match did_you_mean(name, names) {
                Some(near) => format!("did you mean `.{near}`?"),
                None => "remove it; the program never shows it".to_owned(),
            };
            report(name, format!("`{id}` has `.{name}`, which nothing uses"), help);
        } else if original.is_some_and(|(checked, original)| {
            original.entry.attribute(name).is_none() && !checked.lost.contains(&(id, Some(name)))
        }) {
            report(
                name,
                format!("`{id}` has `.{name}`, which the reference lacks"),
                "remove it, or add it to the reference".to_owned(),
            );
        }
    }
}
