//! `leitsystem route`: the way from one place to another.

use super::office::{language, mistaken, open, plain};
use crate::{
    advice::Place,
    check::barrier_in_words,
    content::{Content, DEMO_OFFICE},
    floorplan::{FacilityKind, NodeIndex},
    guidance::{Guidance, Step, StepKind, guide},
    locale::message::ui,
    routing::{ProfileKind, Route, Tree, Unreachable},
    search::places_by_number,
    status::Today,
    wording::Wording,
};
use chrono::NaiveDateTime;
use clap::ValueEnum;
use serde_json::{Value, json};
use std::{
    io::{self, Write},
    path::PathBuf,
};

/// Tell the way from one place to another, in words or as data
///
/// A place is the name of a kiosk, a counter, a partner, a room or a point of the floor plan, a
/// kind of facility such as `toilet` (the nearest is taken), or a number as on the door.
///
/// Exit status: 0 if there is a way, 1 if there is none (the reason is told), 2 if a place is not
/// known.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Folder of the office, with `office.json`, `building.json` and `partners.json`
    #[arg(value_name = "OFFICE", default_value = DEMO_OFFICE)]
    pub office: PathBuf,

    /// Where the way begins
    #[arg(long, value_name = "PLACE")]
    pub from: String,

    /// Where the way ends
    #[arg(long, value_name = "PLACE")]
    pub to: String,

    /// What the visitor needs: `walking` or `step-free`
    #[arg(long, value_name = "PROFILE", default_value = "walking")]
    pub profile: String,

    /// Language of the sentences
    #[arg(long, value_name = "TAG", default_value = "de")]
    pub lang: String,

    /// Time of the visit, to tell whether the destination is open; now if not given
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,

    /// How the way is written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

/// How an answer is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    Text,
    /// For programs
    Json,
}

/// Somewhere in the house: its points, and which way one looks there.
struct Somewhere {
    nodes: Vec<NodeIndex>,
    place: Option<Place>,
    facing: Option<f64>,
}

/// Writes the way; returns the exit status.
///
/// # Errors
///
/// If the office, a place, the profile or the language is not known.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> io::Result<u8> {
    let content = open(&arguments.office)?;
    let locale = language(&content, &arguments.lang)?;
    let profile = profile(&arguments.profile)?;
    let now = super::office::time(arguments.at.as_deref())?;
    let from = somewhere(&content, &arguments.from, now)?;
    let to = somewhere(&content, &arguments.to, now)?;
    let wording = Wording { content: &content, locale };
    let start = *from.nodes.first().ok_or_else(|| outside(&arguments.from))?;
    let first = *to.nodes.first().ok_or_else(|| outside(&arguments.to))?;
    let weights = Today::new(&content, now).weights(profile);
    let tree = Tree::grow(&content.graph, &weights, start);
    let target = tree.nearest(to.nodes.iter().copied()).unwrap_or(first);
    let openness = to
        .place
        .and_then(|place| wording.openness(crate::advice::openness(&content, place, now), now));
    match tree.route_to(&content.graph, &weights, target) {
        Ok(route) => {
            let mut guidance = guide(&content.building, &route, from.facing, profile);
            if let Some(Place::Counter(counter)) = to.place
                && let Some(number) = &content.office.counter(counter).number
            {
                guidance = guidance.with_counter(number);
            }
            if content.office.kiosk_named(&arguments.to).is_some() {
                guidance = guidance.back_to_start();
            }
            match arguments.format {
                Format::Text => write_text(&wording, &guidance, openness.as_deref(), out)?,
                Format::Json => {
                    let value =
                        as_json(&wording, arguments, &route, &guidance, openness.as_deref());
                    writeln!(out, "{value:#}")?;
                }
            }
            Ok(0)
        }
        Err(reason) => {
            match arguments.format {
                Format::Text => {
                    writeln!(out, "{}", plain(&wording.no_way(&reason)))?;
                    let hint = ui::no_way_hint(&content.office.telephone);
                    writeln!(out, "{}", plain(&locale.text(&hint)))?;
                    for barrier in barriers(&content, &reason) {
                        writeln!(out, "  {barrier}")?;
                    }
                }
                Format::Json => {
                    let value = json!({
                        "version": 1,
                        "from": arguments.from,
                        "to": arguments.to,
                        "profile": profile.name(),
                        "language": locale.tag().to_string(),
                        "reachable": false,
                        "sentence": plain(&wording.no_way(&reason)),
                        "barriers": barriers(&content, &reason),
                    });
                    writeln!(out, "{value:#}")?;
                }
            }
            Ok(1)
        }
    }
}

/// The profile with a name.
///
/// # Errors
///
/// If there is none.
pub fn profile(name: &str) -> io::Result<ProfileKind> {
    ProfileKind::parse(name).ok_or_else(|| {
        let known: Vec<_> = ProfileKind::ALL.iter().map(|kind| kind.name()).collect();
        mistaken(format!("there is no profile `{name}`; there are `{}`", known.join("`, `")))
    })
}

fn outside(name: &str) -> io::Error {
    mistaken(format!("`{name}` is not in the house"))
}

fn somewhere(content: &Content, name: &str, now: NaiveDateTime) -> io::Result<Somewhere> {
    let at = |place: Place| Somewhere {
        nodes: place.nodes(content, now),
        place: Some(place),
        facing: None,
    };
    if let Some(kiosk) = content.office.kiosk_named(name) {
        let kiosk = content.office.kiosk(kiosk);
        return Ok(Somewhere { nodes: vec![kiosk.node], place: None, facing: Some(kiosk.heading) });
    }
    if let Some(counter) = content.office.counter_named(name) {
        return Ok(at(Place::Counter(counter)));
    }
    if let Some(partner) =
        content.partners.indices().find(|index| content.partners.partner(*index).id == name)
    {
        return Ok(at(Place::Partner(partner)));
    }
    if let Some(room) = content.building.room_named(name) {
        return Ok(at(Place::Room(room)));
    }
    if let Some(node) = content.building.node_named(name) {
        return Ok(Somewhere { nodes: vec![node], place: None, facing: None });
    }
    let kind = facilities(content).find(|kind| ui::FacilityWord::from(*kind).word() == name);
    if let Some(kind) = kind {
        return Ok(at(Place::Facility(kind)));
    }
    if let Some(place) = places_by_number(content, name).first() {
        return Ok(at(*place));
    }
    let building = &content.building;
    let known = content
        .office
        .counters
        .iter()
        .map(|counter| counter.id.as_str())
        .chain(content.office.kiosks.iter().map(|kiosk| kiosk.id.as_str()))
        .chain(content.partners.indices().map(|index| content.partners.partner(index).id.as_str()))
        .chain(building.rooms.iter().map(|room| room.id.as_str()))
        .chain(facilities(content).map(|kind| ui::FacilityWord::from(kind).word()))
        .chain(building.nodes.iter().map(|node| node.id.as_str()));
    Err(mistaken(match crate::diagnostic::did_you_mean(name, known) {
        Some(near) => format!("there is no place `{name}`; did you mean `{near}`?"),
        None => format!("there is no place `{name}` in this office"),
    }))
}

/// The kinds of facilities in the house; a kind comes as often as it stands there.
fn facilities(content: &Content) -> impl Iterator<Item = FacilityKind> + '_ {
    content.building.nodes.iter().filter_map(|node| node.facility)
}

/// Where one would be stopped, by the names in the files.
fn barriers(content: &Content, reason: &Unreachable) -> Vec<String> {
    let Unreachable::Barred(barriers) = reason else { return Vec::new() };
    barriers.iter().map(|barrier| barrier_in_words(&content.building, *barrier)).collect()
}

fn write_text(
    wording: &Wording<'_>,
    guidance: &Guidance,
    openness: Option<&str>,
    out: &mut dyn Write,
) -> io::Result<()> {
    let minutes = wording.minutes(guidance.minutes());
    let summary = ui::way_summary(&minutes, guidance.metres.round().max(0.0) as u32);
    writeln!(out, "{}", plain(&wording.locale.text(&summary)))?;
    if let Some(openness) = openness {
        writeln!(out, "{}", plain(openness))?;
    }
    let mut floor = None;
    for (step, number) in guidance.steps.iter().zip(1..) {
        if floor != Some(step.floor) {
            floor = Some(step.floor);
            writeln!(out, "\n{}", plain(&wording.floor(step.floor)))?;
        }
        let (sentence, detail) = sentences(wording, step);
        writeln!(out, "{number:3}. {sentence}")?;
        if let Some(detail) = detail {
            writeln!(out, "     {detail}")?;
        }
    }
    Ok(())
}

fn sentences(wording: &Wording<'_>, step: &Step) -> (String, Option<String>) {
    let (sentence, detail) = wording.step(step);
    (plain(&sentence), detail.map(|detail| plain(&detail)))
}

fn as_json(
    wording: &Wording<'_>,
    arguments: &Arguments,
    route: &Route,
    guidance: &Guidance,
    openness: Option<&str>,
) -> Value {
    let content = wording.content;
    let building = &content.building;
    let floor_id = |index| building.floor(index).id.as_str();
    let nodes: Vec<Value> = route
        .nodes
        .iter()
        .map(|index| {
            let node = building.node(*index);
            json!({"id": node.id, "floor": floor_id(node.floor), "at": [node.at.x, node.at.y]})
        })
        .collect();
    let steps: Vec<Value> = guidance
        .steps
        .iter()
        .map(|step| {
            let (sentence, detail) = sentences(wording, step);
            json!({
                "kind": kind(step),
                "floor": floor_id(step.floor),
                "metres": (step.metres * 100.0).round() / 100.0,
                "sentence": sentence,
                "detail": detail,
            })
        })
        .collect();
    let (from, to) = guidance.minutes();
    json!({
        "version": 1,
        "from": arguments.from,
        "to": arguments.to,
        "profile": arguments.profile,
        "language": wording.locale.tag().to_string(),
        "reachable": true,
        "openness": openness.map(plain),
        "metres": (route.metres * 100.0).round() / 100.0,
        "seconds": f64::from(route.time) / 1000.0,
        "minutes": [from, to],
        "floors": route.legs.iter().map(|leg| floor_id(leg.floor)).collect::<Vec<_>>(),
        "nodes": nodes,
        "steps": steps,
    })
}

fn kind(step: &Step) -> &'static str {
    use crate::floorplan::TransferKind;
    match &step.kind {
        StepKind::Start { .. } => "start",
        StepKind::LeaveRoom { .. } => "leave-room",
        StepKind::Turn { .. } => "turn",
        StepKind::Door { .. } => "door",
        StepKind::Ramp { .. } => "ramp",
        StepKind::Steps { .. } => "steps",
        StepKind::Transfer { kind: TransferKind::Lift, .. } => "lift",
        StepKind::Transfer { kind: TransferKind::Stairs, .. } => "stairs",
        StepKind::Transfer { kind: TransferKind::Escalator, .. } => "escalator",
        StepKind::Leave { .. } => "leave",
        StepKind::Arrive { .. } => "arrive",
        StepKind::Barred { .. } => "barred",
    }
}
