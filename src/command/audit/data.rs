//! The audit for programs and spreadsheets.
//!
//! The JSON has `version` 1. Destinations are named by a `key` such as `counter/counter-12`, which
//! `ways`, `failures`, `mends` and `islands` repeat; starts by their `id`. Times are seconds,
//! `minutes` are as visitors are told them; lengths are metres.

use super::{OfficeAudit, words};
use crate::{
    check::destination::{Destination, DestinationKind, Start},
    diagnostic::{Diagnostic, Severity},
    floorplan::Part,
    guidance::minutes_to_say,
    routing::audit::{Failure, Island, Mend, Remedy, Way},
};
use serde_json::{Value, json};
use std::io::{self, Write};

pub(super) fn as_json(audit: &OfficeAudit<'_>) -> Value {
    let found = &audit.audit;
    let all = |to: &mut dyn Iterator<Item = Value>| Value::Array(to.collect());
    let id = |node| audit.content.building.node(node).id.as_str();
    json!({
        "version": 1,
        "office": audit.content.office.name,
        "at": audit.at.map(|at| at.format("%Y-%m-%dT%H:%M").to_string()),
        "kept": audit.keeps_its_promise(),
        "profiles": audit.kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>(),
        "starts": all(&mut audit.starts.iter().map(|one| start(audit, *one))),
        "exits": audit.exits.iter().map(|node| id(*node)).collect::<Vec<_>>(),
        "destinations": all(&mut audit.destinations.iter().map(|one| destination(audit, one))),
        "ways": ways(audit).map(|way| way.as_json(audit)).collect::<Vec<_>>(),
        "failures": all(&mut found.failures.iter().map(|one| failure(audit, one))),
        "mends": all(&mut found.mends.iter().map(|one| mend(audit, one))),
        "islands": all(&mut found.islands.iter().map(|one| island(audit, one))),
        "findings": all(&mut audit.findings.iter().map(finding)),
    })
}

/// One way in words and numbers.
struct Row<'a> {
    profile: &'static str,
    start: usize,
    destination: usize,
    way: Option<&'a Way>,
}

fn ways<'a>(audit: &'a OfficeAudit<'_>) -> impl Iterator<Item = Row<'a>> {
    audit.audit.tables.iter().flat_map(|table| {
        table.ways.iter().enumerate().flat_map(move |(start, ways)| {
            ways.iter().enumerate().map(move |(destination, way)| Row {
                profile: table.kind.name(),
                start,
                destination,
                way: way.as_ref(),
            })
        })
    })
}

impl Row<'_> {
    fn as_json(&self, audit: &OfficeAudit<'_>) -> Value {
        let mut value = json!({
            "profile": self.profile,
            "start": audit.starts[self.start].id(audit.content),
            "destination": audit.key(self.destination),
            "reachable": self.way.is_some(),
        });
        if let Some(way) = self.way {
            value["seconds"] = seconds(way.time).into();
            value["minutes"] = json!(way.minutes());
            value["metres"] = way.metres().into();
            value["steps"] = way.steps.into();
            value["turns"] = way.turns.into();
        }
        value
    }
}

impl Way {
    /// The time to say.
    pub(super) fn minutes(&self) -> (u32, u32) {
        minutes_to_say(self.time.div_ceil(1000))
    }

    /// Its length in metres, to the centimetre.
    fn metres(&self) -> f64 {
        #[expect(
            clippy::cast_precision_loss,
            reason = "ways are far shorter than 2^52 centimetres"
        )]
        let centimetres = (self.length / 10) as f64;
        centimetres / 100.0
    }
}

fn seconds(milliseconds: u32) -> f64 {
    f64::from(milliseconds) / 1000.0
}

fn start(audit: &OfficeAudit<'_>, start: Start) -> Value {
    let building = &audit.content.building;
    let node = building.node(start.node(audit.content));
    let kind = match start {
        Start::Kiosk(_) => "kiosk",
        Start::Entrance(_) => "entrance",
    };
    json!({
        "id": start.id(audit.content),
        "kind": kind,
        "node": node.id,
        "floor": building.floor(node.floor).id,
    })
}

/// What a destination is called in the JSON.
pub(super) fn kind_of(destination: &Destination) -> &'static str {
    match destination.kind {
        DestinationKind::Counter(_) => "counter",
        DestinationKind::WaitingArea(_) => "waiting-area",
        DestinationKind::Partner(_) => "partner",
        DestinationKind::Facility(_) => "place",
        DestinationKind::Room(_) => "room",
    }
}

fn destination(audit: &OfficeAudit<'_>, destination: &Destination) -> Value {
    let building = &audit.content.building;
    let floors =
        destination.nodes.iter().map(|node| &building.floor(building.node(*node).floor).id);
    json!({
        "key": audit.key_of(destination),
        "kind": kind_of(destination),
        "id": destination.id(audit.content),
        "floor": floors.min(),
        "nodes": destination.nodes.iter().map(|node| &building.node(*node).id).collect::<Vec<_>>(),
    })
}

impl OfficeAudit<'_> {
    fn key_of(&self, destination: &Destination) -> String {
        // Numbers on doors need not differ, names in the files do.
        let id = match destination.kind {
            DestinationKind::Room(room) => &self.content.building.room(room).id,
            _ => destination.id(self.content),
        };
        format!("{}/{id}", kind_of(destination))
    }

    fn key(&self, destination: usize) -> String {
        self.key_of(&self.destinations[destination])
    }

    fn keys(&self, destinations: &[usize]) -> Vec<String> {
        destinations.iter().map(|one| self.key(*one)).collect()
    }
}

fn part(audit: &OfficeAudit<'_>, part: Part) -> Value {
    let building = &audit.content.building;
    let kind = audit.kind_of_part(part);
    match part {
        Part::Door(door) => json!({"kind": kind, "id": building.node(door).id}),
        Part::Room(room) => json!({"kind": kind, "id": building.room(room).id}),
        Part::Transfer(index) => json!({"kind": kind, "id": building.transfer(index).id}),
        Part::Link(link) => {
            let link = building.link(link);
            let (from, to) = (&building.node(link.from).id, &building.node(link.to).id);
            json!({"kind": kind, "from": from, "to": to})
        }
    }
}

fn failure(audit: &OfficeAudit<'_>, failure: &Failure) -> Value {
    let losses: Vec<Value> = failure
        .losses
        .iter()
        .map(|loss| {
            let longer = loss.longer.iter().map(|longer| {
                json!({
                    "destination": audit.key(longer.destination),
                    "seconds_before": seconds(longer.before),
                    "seconds_after": seconds(longer.after),
                })
            });
            json!({
                "profile": loss.kind.name(),
                "start": audit.starts[loss.start].id(audit.content),
                "lost": audit.keys(&loss.lost),
                "longer": longer.collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({"part": part(audit, failure.part), "losses": losses})
}

fn mend(audit: &OfficeAudit<'_>, mend: &Mend) -> Value {
    let changes: Vec<Value> = mend.remedies.iter().map(|one| change(audit, *one)).collect();
    let opens: Vec<Value> = mend
        .opens
        .iter()
        .map(|(start, to)| {
            let start = audit.starts[*start].id(audit.content);
            json!({"start": start, "destination": audit.key(*to)})
        })
        .collect();
    json!({"profile": mend.kind.name(), "changes": changes, "opens": opens})
}

fn change(audit: &OfficeAudit<'_>, remedy: Remedy) -> Value {
    let mut value = json!({
        "change": words::name_of(remedy),
        "part": part(audit, remedy.part()),
        "words": audit.remedy(remedy),
    });
    match remedy {
        Remedy::LowerThreshold { is, wanted, .. }
        | Remedy::WiderDoor { is, wanted, .. }
        | Remedy::WiderWay { is, wanted, .. }
        | Remedy::GentlerRamp { is, wanted, .. }
        | Remedy::WiderStairs { is, wanted, .. } => {
            value["is"] = seconds(is).into();
            value["wanted"] = seconds(wanted).into();
        }
        Remedy::LargerLift { wanted, .. } => value["wanted"] = json!(wanted.map(seconds)),
        _ => {}
    }
    value
}

fn island(audit: &OfficeAudit<'_>, island: &Island) -> Value {
    let id = |node| audit.content.building.node(node).id.as_str();
    let link = island.nearest.map(|link| {
        json!({
            "from": id(link.from),
            "to": id(link.to),
            "metres": (link.metres * 100.0).round() / 100.0,
            "through_wall": link.through_wall,
        })
    });
    json!({
        "destinations": audit.keys(&island.destinations),
        "points": island.points,
        "missing_link": link,
    })
}

fn finding(finding: &Diagnostic) -> Value {
    let severity = match finding.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information => "information",
    };
    json!({
        "code": finding.rule.code(),
        "severity": severity,
        "file": finding.origin.file,
        "line": finding.origin.position.line,
        "message": finding.message,
        "help": finding.help,
    })
}

/// One line for each way, with a heading.
pub(super) fn write_csv(audit: &OfficeAudit<'_>, out: &mut dyn Write) -> io::Result<()> {
    writeln!(
        out,
        "profile,start,kind,destination,reachable,seconds,minutes_from,minutes_to,metres,steps,turns"
    )?;
    for row in ways(audit) {
        let destination = &audit.destinations[row.destination];
        write!(
            out,
            "{},{},{},{},{}",
            row.profile,
            cell(audit.starts[row.start].id(audit.content)),
            kind_of(destination),
            cell(destination.id(audit.content)),
            row.way.is_some()
        )?;
        match row.way {
            Some(way) => {
                let (from, to) = way.minutes();
                let (seconds, metres) = (seconds(way.time), way.metres());
                writeln!(out, ",{seconds},{from},{to},{metres},{},{}", way.steps, way.turns)?;
            }
            None => writeln!(out, ",,,,,,")?,
        }
    }
    Ok(())
}

/// A value between commas (RFC 4180).
fn cell(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text.to_owned()
    }
}
