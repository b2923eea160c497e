//! `leitsystem advise`: the answer that a visitor with certain answers gets.

mod all;

use super::{
    office::{language, mistaken, no_kiosk, open, plain, time},
    route::{Format, profile},
};
use crate::{
    advice::{Advice, Place, Statement},
    catalogue::{Choice, Fee, UNSURE},
    content::{Content, DEMO_OFFICE},
    diagnostic::did_you_mean,
    locale::message::{content as named, service, ui},
    office::KioskIndex,
    visit::{Event, Journey, Screen, Visit},
    wording::Wording,
};
use serde_json::{Value, json};
use std::{
    io::{self, Write},
    path::PathBuf,
};

/// Tell the answer that a visitor with certain answers gets
///
/// The answers are the names of a tile and of answers in `assets/catalogue/triage.json`, for
/// example `permit,card,same`; `unsure` is the answer "I don't know". With `--all` every path and
/// every concern is answered in one report.
///
/// Exit status: 0 if there is an answer, 2 if an answer is not known.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Folder of the office, with `office.json`, `building.json` and `partners.json`
    #[arg(value_name = "OFFICE", default_value = DEMO_OFFICE)]
    pub office: PathBuf,

    /// The tile and the answers, with commas between them
    #[arg(
        long,
        value_name = "KEY,KEY,…",
        value_delimiter = ',',
        required_unless_present = "all",
        conflicts_with = "all"
    )]
    pub answers: Vec<String>,

    /// Every path through the questions with its end, and every concern with its answer
    #[arg(long)]
    pub all: bool,

    /// First letter of the surname, where the office asks for it
    #[arg(long, value_name = "X")]
    pub letter: Option<char>,

    /// Which of the office's kiosks; the first if not given
    #[arg(long, value_name = "ID")]
    pub kiosk: Option<String>,

    /// What the visitor needs: `walking` or `step-free`
    #[arg(long, value_name = "PROFILE", default_value = "walking")]
    pub profile: String,

    /// Language of the answer
    #[arg(long, value_name = "TAG", default_value = "de")]
    pub lang: String,

    /// Time of the visit, to know what is open; now if not given
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,

    /// How the answer is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

/// Writes the answer; returns the exit status.
///
/// # Errors
///
/// If the office, an answer, the profile or the language is not known.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> io::Result<u8> {
    let content = open(&arguments.office)?;
    let locale = language(&content, &arguments.lang)?;
    let kiosk = match &arguments.kiosk {
        Some(id) => content.office.kiosk_named(id).ok_or_else(|| no_kiosk(&content, id))?,
        None => KioskIndex(0),
    };
    let mut visit = Visit::new(kiosk, time(arguments.at.as_deref())?);
    visit.profile = profile(&arguments.profile)?;
    visit.apply(Event::LanguageChosen(locale.tag().clone()), &content);
    if arguments.all {
        let wording = Wording { content: &content, locale };
        all::write(&wording, &visit, arguments.format, out)?;
        return Ok(0);
    }
    for key in &arguments.answers {
        let event = event(&content, &visit, key)?;
        visit.apply(event, &content);
    }
    match *visit.screen() {
        Screen::Letter(_) => {
            let letter = arguments.letter.ok_or_else(|| {
                mistaken("the office divides this concern by surname; add `--letter X`")
            })?;
            if !letter.is_alphabetic() {
                return Err(mistaken(format!(
                    "`{letter}` is no letter; write the first of the surname"
                )));
            }
            let letter = letter.to_uppercase().next().unwrap_or(letter);
            visit.apply(Event::LetterChosen(letter), &content);
        }
        Screen::Question(question) => {
            let answers: Vec<_> = content
                .catalogue
                .question(question)
                .answers
                .iter()
                .map(|answer| answer.id.as_str())
                .collect();
            return Err(mistaken(format!(
                "these answers lead to another question; add `{}` or `unsure`",
                answers.join("`, `")
            )));
        }
        _ => {}
    }
    let Some(advice) = &visit.advice else {
        return Err(mistaken("these answers lead to no answer"));
    };
    let wording = Wording { content: &content, locale };
    let value = as_json(&wording, &visit, advice);
    match arguments.format {
        Format::Json => writeln!(out, "{value:#}")?,
        Format::Text => write_text(&value, &wording, out)?,
    }
    Ok(0)
}

fn event(content: &Content, visit: &Visit, key: &str) -> io::Result<Event> {
    if key == UNSURE {
        return Ok(Event::Unsure);
    }
    let choices: &[Choice] = match *visit.screen() {
        Screen::Concerns => &content.catalogue.tiles,
        Screen::Question(question) => &content.catalogue.question(question).answers,
        _ => {
            return Err(mistaken(format!(
                "`{key}` is too much: the answers before lead to an end"
            )));
        }
    };
    let known = || choices.iter().map(|choice| choice.id.as_str());
    choices
        .iter()
        .find(|choice| choice.id == key)
        .map(|choice| Event::Chosen(choice.clone()))
        .ok_or_else(|| {
            let all: Vec<_> = known().collect();
            mistaken(match did_you_mean(key, known()) {
                Some(near) => format!("there is no answer `{key}`; did you mean `{near}`?"),
                None => format!("there is no answer `{key}`; there are `{}`", all.join("`, `")),
            })
        })
}

fn as_json(wording: &Wording<'_>, visit: &Visit, advice: &Advice) -> Value {
    let content = wording.content;
    let say = |message| plain(&wording.locale.text(&message));
    let concern = advice.concern.map(|index| content.catalogue.concern(index));
    let place = place_as_json(content, advice.place);
    let node = advice.place.nodes(content, visit.now()).first().copied();
    let documents = match &advice.documents {
        Statement::Known { value, .. } => value
            .iter()
            .map(|index| {
                let document = content.catalogue.document(*index);
                json!({
                    "id": document.id,
                    "official": document.official,
                    "text": say(named::document(&document.id)),
                })
            })
            .collect(),
        Statement::AskAtCounter => Value::Null,
    };
    let fees = match &advice.fees {
        Statement::Known { value, checked_on, source } => json!({
            "text": wording.fees(value, *checked_on).iter().map(|t| plain(t)).collect::<Vec<_>>(),
            "rules": value.iter().map(fee_as_json).collect::<Vec<_>>(),
            "source": source,
            "checked_on": checked_on.to_string(),
        }),
        Statement::AskAtCounter if concern.is_some() => json!({"text": [say(ui::fee_ask())]}),
        Statement::AskAtCounter => Value::Null,
    };
    let process = advice.process(content).map(|process| {
        process
            .steps
            .iter()
            .map(|step| say(named::process_step(&process.id, &step.id)))
            .collect::<Vec<_>>()
    });
    let referrals: Vec<Value> = advice
        .referrals
        .iter()
        .map(|index| {
            let partner = content.partners.partner(*index);
            json!({"id": partner.id, "name": partner.name, "does": say(named::partner(&partner.id))})
        })
        .collect();
    let way = visit.journey.as_ref().ok().map(|journey: &Journey| {
        let (from, to) = journey.minutes();
        json!({
            "minutes": [from, to],
            "metres": (journey.metres() * 10.0).round() / 10.0,
            "step_free": !journey.has_steps(),
            "stops": journey.stages.len() - 1,
        })
    });
    let known = |text: Option<String>| text.map(|text| plain(&text));
    let lines = |texts: Vec<String>| texts.iter().map(|text| plain(text)).collect::<Vec<_>>();
    let outreach = advice.outreach.iter().map(|offer| {
        let place = content.office.outreach_at(offer.outreach);
        json!({
            "id": place.id,
            "name": place.name,
            "address": place.address,
            "text": plain(&wording.outreach(offer)),
            "booking": place.booking.as_ref().or(content.office.booking.as_ref()),
        })
    });
    let variants = advice.variants.iter().map(|index| {
        let concern = content.catalogue.concern(*index);
        json!({"id": concern.id, "text": say(named::concern(&concern.id))})
    });
    let others = advice.others.iter().map(|index| &content.office.counter(*index).id);
    json!({
        "version": 1,
        "concern": concern.map(|concern| json!({
            "id": concern.id,
            "official": concern.official,
            "text": say(named::concern(&concern.id)),
        })),
        "destination": {
            "place": place,
            "text": plain(&wording.place(advice.place)),
            "location": node.map(|node| plain(&wording.location(node))),
            "openness": known(wording.openness(advice.openness, visit.now())),
            "others": others.collect::<Vec<_>>(),
            "divided": lines(wording.divided(advice)),
            "admission": known(wording.admission(advice.admission)),
            "booking": advice.booking,
            "when_closed": lines(wording.when_closed(advice).into_iter().map(|(_, words)| words).collect()),
        },
        "outreach": outreach.collect::<Vec<_>>(),
        "variants": variants.collect::<Vec<_>>(),
        "urgency": advice.urgency.iter().map(|urgency| plain(&wording.urgency(*urgency))).collect::<Vec<_>>(),
        "meeting": known(wording.meeting(advice)),
        "decision": lines(wording.decision(advice)),
        "stops": advice.stops.iter().map(|kind| ui::FacilityWord::from(*kind).word()).collect::<Vec<_>>(),
        "documents": documents,
        "fees": fees,
        "duration": match advice.duration {
            Statement::Known { value, .. } => Some(plain(&wording.duration(value))),
            Statement::AskAtCounter => None,
        },
        "process": process,
        "referrals": referrals,
        "fallback": content.office.counter(advice.fallback).id,
        "way": way,
    })
}

/// A place by its kind and its name in the files.
fn place_as_json(content: &Content, place: Place) -> Value {
    match place {
        Place::Counter(counter) => json!({
            "kind": "counter",
            "id": content.office.counter(counter).id,
        }),
        Place::Partner(partner) => json!({
            "kind": "partner",
            "id": content.partners.partner(partner).id,
        }),
        Place::Room(room) => json!({"kind": "room", "id": content.building.room(room).id}),
        Place::Facility(kind) => {
            json!({"kind": "facility", "id": ui::FacilityWord::from(kind).word()})
        }
        Place::Nowhere => json!({"kind": "nowhere"}),
    }
}

fn fee_as_json(fee: &Fee) -> Value {
    let reduced = fee.reduced.iter().map(|other| json!({"who": other.who, "cents": other.cents}));
    json!({
        "cents": fee.cents,
        "case": fee.case,
        "at_most": fee.at_most,
        "minors_cents": fee.minors_cents,
        "exempt": fee.exempt,
        "reduced": reduced.collect::<Vec<_>>(),
    })
}

/// The same for people: what the screen shows, line by line.
fn write_text(value: &Value, wording: &Wording<'_>, out: &mut dyn Write) -> io::Result<()> {
    let say = |message| plain(&wording.locale.text(&message));
    let text = |value: &Value| value.as_str().map(str::to_owned);
    if let Some(concern) = text(&value["concern"]["text"]) {
        writeln!(out, "{concern}")?;
    }
    if let Some(official) = text(&value["concern"]["official"]) {
        writeln!(out, "({official})")?;
    }
    let destination = &value["destination"];
    let parts: Vec<_> = ["text", "location", "openness"]
        .iter()
        .filter_map(|key| text(&destination[*key]))
        .collect();
    writeln!(out, "→ {}", parts.join(" · "))?;
    for key in ["admission", "booking"] {
        if let Some(line) = text(&destination[key]) {
            writeln!(out, "  {line}")?;
        }
    }
    if let Some(line) = text(&value["urgency"]) {
        writeln!(out, "! {line}")?;
    }
    let list = |out: &mut dyn Write, heading: String, lines: Vec<String>| -> io::Result<()> {
        if lines.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{heading}")?;
        lines.iter().try_for_each(|line| writeln!(out, "  {line}"))
    };
    let texts = |value: &Value, key: Option<&str>| -> Vec<String> {
        let entries = value.as_array().map(Vec::as_slice).unwrap_or_default();
        entries.iter().filter_map(|entry| text(key.map_or(entry, |key| &entry[key]))).collect()
    };
    let mut other_ways = texts(&destination["divided"], None);
    other_ways.extend(texts(&destination["when_closed"], None));
    other_ways.iter().try_for_each(|line| writeln!(out, "  {line}"))?;
    list(out, say(service::also_outside()), texts(&value["outreach"], Some("text")))?;
    list(out, say(service::special_cases()), texts(&value["variants"], Some("text")))?;
    list(out, say(ui::have_ready()), texts(&value["documents"], Some("text")))?;
    let mut happens = texts(&value["process"], None);
    happens.extend(texts(&value["fees"]["text"], None));
    happens.extend(text(&value["meeting"]));
    happens.extend(text(&value["duration"]));
    list(out, say(ui::what_happens()), happens)?;
    list(out, say(service::what_can_go_wrong()), texts(&value["decision"], None))?;
    list(out, say(ui::who_helps()), texts(&value["referrals"], Some("name")))
}
