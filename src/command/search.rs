//! `leitsystem search`: what a visitor who types something is offered.

use super::{
    office::{language, mistaken, open, plain},
    route::Format,
};
use crate::{
    content::Content,
    locale::{
        Locale,
        message::{content as named, ui},
    },
    search::{Hit, Subject, browse, find},
    wording::Wording,
};
use clap::ValueEnum;
use serde_json::{Value, json};
use std::{
    io::{self, BufRead, Write},
    path::PathBuf,
};

/// How many hits are told if nothing else is asked for.
const MOST_HITS: usize = 8;
/// Visitors read the first hits only.
const SEEN: usize = 3;

/// Find concerns, rooms, counters, facilities and partners by what a visitor types
///
/// Words of every language are found, whichever is chosen: plain and official ones, with slips and
/// in other spellings. Numbers are found as they stand in letters and on doors.
///
/// `--measure` reads queries from the standard input instead, one on each line: the language, the
/// query, and the names of what may be found first, with tabs between them. It tells at which rank
/// each was found.
///
/// Exit status: 0 if something was found, 1 if nothing was, or if `--measure` found one of its
/// queries not among the first three, 2 if the office or the language is not known.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Folder of the office, with `office.json`, `building.json` and `partners.json`
    #[arg(value_name = "OFFICE")]
    pub office: PathBuf,

    /// What the visitor types
    #[arg(value_name = "QUERY", required_unless_present_any = ["measure", "list"])]
    pub query: Option<String>,

    /// Language that the visitor reads
    #[arg(long, value_name = "TAG", default_value = "de")]
    pub lang: String,

    /// How many hits are told at most
    #[arg(long, value_name = "NUMBER", default_value_t = MOST_HITS)]
    pub most: usize,

    /// Tell the whole list instead, as one browses it without typing
    #[arg(long, value_name = "ORDER", value_enum, conflicts_with_all = ["query", "measure"])]
    pub list: Option<List>,

    /// Read queries from the standard input and tell at which rank what they expect was found
    #[arg(long, conflicts_with = "query")]
    pub measure: bool,

    /// How the answer is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

/// How a list is grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum List {
    /// By the first letter, in the order of the language's dictionaries.
    Letters,
    /// By theme.
    Themes,
}

/// Writes what was found; returns the exit status.
///
/// # Errors
///
/// If the office or the language is not known, or a line of the measured queries is not one.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> io::Result<u8> {
    let content = open(&arguments.office)?;
    let locale = language(&content, &arguments.lang)?;
    let wording = Wording { content: &content, locale };
    if arguments.measure {
        return measure(&content, arguments.format, &mut io::stdin().lock(), out);
    }
    if let Some(list) = arguments.list {
        write_list(&wording, list, arguments.format, out)?;
        return Ok(0);
    }
    let typed = arguments.query.as_deref().unwrap_or_default();
    let hits = find(&content, typed, locale.tag(), arguments.most);
    let values: Vec<Value> = hits.iter().map(|hit| as_json(&wording, hit)).collect();
    match arguments.format {
        Format::Json => {
            let answer = json!({
                "version": 1,
                "query": typed,
                "language": locale.tag().to_string(),
                "hits": values,
            });
            writeln!(out, "{answer:#}")?;
        }
        Format::Text => {
            for (rank, value) in (1..).zip(&values) {
                let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
                let (name, matched) = (text("text"), text("matched"));
                writeln!(out, "{rank:3}. {name} · {} `{}` · {matched}", text("kind"), text("id"))?;
            }
        }
    }
    Ok(u8::from(hits.is_empty()))
}

fn as_json(wording: &Wording<'_>, hit: &Hit) -> Value {
    let (kind, id) = name(wording.content, hit.subject);
    json!({
        "kind": kind,
        "id": id,
        "text": text(wording, hit.subject),
        "score": hit.score,
        "matched": plain(&hit.matched),
    })
}

/// What a subject is, and its name in the files.
fn name(content: &Content, subject: Subject) -> (&'static str, &str) {
    match subject {
        Subject::Concern(concern) => ("concern", &content.catalogue.concern(concern).id),
        Subject::Facility(kind) => ("facility", ui::FacilityWord::from(kind).word()),
        Subject::Counter(counter) => ("counter", &content.office.counter(counter).id),
        Subject::Room(room) => ("room", &content.building.room(room).id),
        Subject::Partner(partner) => ("partner", &content.partners.partner(partner).id),
    }
}

fn text(wording: &Wording<'_>, subject: Subject) -> String {
    use crate::advice::Place;
    plain(&match subject {
        Subject::Concern(concern) => {
            let concern = wording.content.catalogue.concern(concern);
            wording.locale.text(&named::concern(&concern.id))
        }
        Subject::Facility(kind) => wording.facility(kind),
        Subject::Counter(counter) => wording.counter(counter),
        Subject::Room(room) => wording.place(Place::Room(room)),
        Subject::Partner(partner) => wording.place(Place::Partner(partner)),
    })
}

fn write_list(
    wording: &Wording<'_>,
    list: List,
    format: Format,
    out: &mut dyn Write,
) -> io::Result<()> {
    let (content, locale) = (wording.content, wording.locale);
    let groups: Vec<(String, Vec<browse::Entry>)> = match list {
        List::Letters => browse::by_letter(content, locale)
            .into_iter()
            .map(|group| (group.heading, group.entries))
            .collect(),
        List::Themes => browse::by_theme(content, locale)
            .into_iter()
            .map(|group| {
                let theme = content.catalogue.theme(group.heading);
                (locale.text(&named::theme(&theme.id)), group.entries)
            })
            .collect(),
    };
    if format == Format::Json {
        let groups: Vec<Value> = groups
            .iter()
            .map(|(heading, entries)| {
                let entries: Vec<Value> = entries
                    .iter()
                    .map(|entry| {
                        let (kind, id) = name(content, entry.subject);
                        json!({"kind": kind, "id": id, "word": plain(&entry.word)})
                    })
                    .collect();
                json!({"heading": heading, "entries": entries})
            })
            .collect();
        let answer = json!({"version": 1, "language": locale.tag().to_string(), "groups": groups});
        return writeln!(out, "{answer:#}");
    }
    for (heading, entries) in groups {
        writeln!(out, "{heading}")?;
        for entry in entries {
            let (kind, id) = name(content, entry.subject);
            writeln!(out, "  {} · {kind} `{id}`", plain(&entry.word))?;
        }
    }
    Ok(())
}

/// One measured query.
struct Measured {
    language: String,
    query: String,
    expected: Vec<String>,
    /// From one; `None` if it was not found at all.
    rank: Option<usize>,
}

impl Measured {
    fn is_seen(&self) -> bool {
        self.rank.is_some_and(|rank| rank <= SEEN)
    }
}

fn measure(
    content: &Content,
    format: Format,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
) -> io::Result<u8> {
    let mut all = Vec::new();
    for (number, line) in (1..).zip(input.lines()) {
        let line = line?;
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        let columns: Vec<&str> = line.split('\t').collect();
        let [tag, query, expected] = columns[..] else {
            return Err(mistaken(format!(
                "line {number} has no three parts with tabs between them: language, query, names"
            )));
        };
        all.push(measured(content, language(content, tag)?, query, expected));
    }
    let first = all.iter().filter(|measured| measured.rank == Some(1)).count();
    let seen = all.iter().filter(|measured| measured.is_seen()).count();
    let count = all.len();
    match format {
        Format::Json => {
            let queries: Vec<Value> = all
                .iter()
                .map(|measured| {
                    json!({
                        "language": measured.language,
                        "query": measured.query,
                        "expected": measured.expected,
                        "rank": measured.rank,
                    })
                })
                .collect();
            let answer = json!({
                "version": 1, "count": count, "first": first, "among_three": seen,
                "queries": queries,
            });
            writeln!(out, "{answer:#}")?;
        }
        Format::Text => {
            for measured in &all {
                let rank = measured.rank.map_or("–".to_owned(), |rank| rank.to_string());
                let expected = measured.expected.join(", ");
                writeln!(out, "{rank:>3}  {}  {} → {expected}", measured.language, measured.query)?;
            }
            writeln!(out, "{count} queries: {first} first, {seen} among the first {SEEN}")?;
        }
    }
    Ok(u8::from(seen < count))
}

fn measured(content: &Content, locale: &Locale, query: &str, expected: &str) -> Measured {
    let expected: Vec<String> =
        expected.split(',').map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()).collect();
    let rank = find(content, query, locale.tag(), usize::MAX)
        .iter()
        .position(|hit| expected.iter().any(|id| id == name(content, hit.subject).1))
        .map(|place| place + 1);
    Measured { language: locale.tag().to_string(), query: query.to_owned(), expected, rank }
}
