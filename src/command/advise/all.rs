//! `leitsystem advise --all`: every path through the questions, and every concern answered.

use super::{Format, as_json, place_as_json};
use crate::{
    advice::{Advice, Goal, Place},
    catalogue::{ConcernIndex, MOST_ANSWERS, Path, PathEnd},
    content::Content,
    visit::Visit,
    wording::Wording,
};
use serde_json::{Value, json};
use std::io::{self, Write};

/// What a path or a concern comes to for surnames that begin with certain letters.
struct Destination {
    /// `A-K`; `None` where surnames make no difference.
    letters: Option<String>,
    advice: Advice,
}

pub(super) fn write(
    wording: &Wording<'_>,
    visit: &Visit,
    format: Format,
    out: &mut dyn Write,
) -> io::Result<()> {
    let content = wording.content;
    let paths = content.catalogue.paths();
    match format {
        Format::Json => {
            let concerns: Vec<_> = content
                .catalogue
                .concern_indices()
                .map(|index| concern_as_json(wording, visit, &paths, index))
                .collect();
            let paths: Vec<_> =
                paths.iter().map(|path| path_as_json(content, visit, path)).collect();
            let value = json!({
                "version": 1,
                "most_answers": MOST_ANSWERS,
                "paths": paths,
                "concerns": concerns,
            });
            writeln!(out, "{value:#}")
        }
        Format::Text => write_text(content, visit, &paths, out),
    }
}

/// Where a goal leads, for each run of letters that lead to the same place.
fn destinations(content: &Content, visit: &Visit, end: PathEnd) -> Vec<Destination> {
    let advise = |goal| Advice::new(content, visit.kiosk, visit.profile, goal, visit.now());
    let concern = match end {
        PathEnd::Concern(concern) => concern,
        PathEnd::InfoDesk | PathEnd::TooLong => {
            return vec![Destination { letters: None, advice: advise(Goal::InfoDesk) }];
        }
    };
    if !content.office.divides_by_letter(concern) {
        let advice = advise(Goal::Concern(concern, None));
        return vec![Destination { letters: None, advice }];
    }
    let mut runs: Vec<(char, char, Advice)> = Vec::new();
    for letter in 'A'..='Z' {
        let advice = advise(Goal::Concern(concern, Some(letter)));
        match runs.last_mut() {
            Some((_, to, last)) if last.place == advice.place => *to = letter,
            _ => runs.push((letter, letter, advice)),
        }
    }
    runs.into_iter()
        .map(|(from, to, advice)| {
            let letters = if from == to { from.to_string() } else { format!("{from}-{to}") };
            Destination { letters: Some(letters), advice }
        })
        .collect()
}

fn destinations_as_json(content: &Content, destinations: &[Destination]) -> Value {
    destinations
        .iter()
        .map(|destination| {
            let mut place = place_as_json(content, destination.advice.place);
            place["letters"] = json!(destination.letters);
            place
        })
        .collect()
}

fn path_as_json(content: &Content, visit: &Visit, path: &Path) -> Value {
    let destinations = destinations(content, visit, path.end);
    let first = destinations.first().map(|destination| &destination.advice);
    let referrals = first.into_iter().flat_map(|advice| &advice.referrals);
    json!({
        "answers": path.answers,
        "length": path.answers.len(),
        "ends": path.end != PathEnd::TooLong,
        "concern": concern_of(content, path.end),
        "destinations": destinations_as_json(content, &destinations),
        "referrals": referrals
            .map(|partner| &content.partners.partner(*partner).id)
            .collect::<Vec<_>>(),
        "fallback": first.map(|advice| &content.office.counter(advice.fallback).id),
    })
}

fn concern_as_json(
    wording: &Wording<'_>,
    visit: &Visit,
    paths: &[Path],
    index: ConcernIndex,
) -> Value {
    let content = wording.content;
    let end = PathEnd::Concern(index);
    let found = destinations(content, visit, end);
    let letter = content.office.divides_by_letter(index).then_some('A');
    let mut shown = visit.clone();
    shown.show(Goal::Concern(index, letter), content);
    let mut value = match &shown.advice {
        Some(advice) => as_json(wording, &shown, advice),
        None => json!({}),
    };
    value["destinations"] = destinations_as_json(content, &found);
    value["paths"] =
        paths.iter().filter(|path| path.end == end).map(|path| json!(path.answers)).collect();
    value
}

fn concern_of(content: &Content, end: PathEnd) -> Option<&str> {
    match end {
        PathEnd::Concern(concern) => Some(&content.catalogue.concern(concern).id),
        PathEnd::InfoDesk | PathEnd::TooLong => None,
    }
}

fn write_text(
    content: &Content,
    visit: &Visit,
    paths: &[Path],
    out: &mut dyn Write,
) -> io::Result<()> {
    let places = |destinations: &[Destination]| -> String {
        let places: Vec<_> = destinations
            .iter()
            .map(|destination| {
                let place = place_name(content, destination.advice.place);
                match &destination.letters {
                    Some(letters) => format!("{place} ({letters})"),
                    None => place,
                }
            })
            .collect();
        places.join(", ")
    };
    for path in paths {
        let destinations = destinations(content, visit, path.end);
        let concern = concern_of(content, path.end).unwrap_or("-");
        let way = path.answers.join(" > ");
        writeln!(out, "{way:<46} {concern:<26} {}", places(&destinations))?;
    }
    let unreached = content
        .catalogue
        .concern_indices()
        .filter(|index| paths.iter().all(|path| path.end != PathEnd::Concern(*index)));
    let mut more = 0;
    for index in unreached {
        if more == 0 {
            writeln!(out, "\nWith other answers, by search or at the counter:")?;
        }
        more += 1;
        let concern = &content.catalogue.concern(index).id;
        let destinations = destinations(content, visit, PathEnd::Concern(index));
        writeln!(out, "{concern:<26} {}", places(&destinations))?;
    }
    let longest = paths.iter().map(|path| path.answers.len()).max().unwrap_or(0);
    writeln!(
        out,
        "\n{} paths, {longest} answers at most; {} concerns, {more} of them without a path of their own",
        paths.len(),
        content.catalogue.concerns.len()
    )
}

/// A place by its name in the files.
fn place_name(content: &Content, place: Place) -> String {
    let value = place_as_json(content, place);
    value["id"].as_str().unwrap_or("nowhere").to_owned()
}
