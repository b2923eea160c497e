//! The schedule as a table and as JSON.

use super::{in_words, start_name, words::Words};
use crate::{
    floorplan::TransferKind,
    signs::{Approach, Arrow, Change, Line, Panel, Reason, Schedule, Sign, proof::Finding},
};
use serde_json::{Value, json};

/// The heads of the columns before those of the languages, German for German sign makers.
const HEADS: [&str; 20] = [
    "Schild",
    "Etage",
    "Punkt",
    "x (m)",
    "y (m)",
    "Blickrichtung (Grad)",
    "Anlass",
    "Tafel",
    "Leseabstand (m)",
    "Schrifthöhe (mm)",
    "Zeile",
    "Pfeil",
    "Pfeil (Grad)",
    "Aufzug/Treppe",
    "Etagen",
    "Zieletage",
    "Rollstuhl",
    "Zone",
    "Zonenfarbe",
    "Piktogramme",
];

/// The schedule as CSV: one line for each line of a sign.
pub(super) fn csv(words: &Words<'_>, schedule: &Schedule) -> String {
    let building = &words.content.building;
    let mut heads: Vec<String> = HEADS.iter().map(|head| (*head).to_owned()).collect();
    heads.extend(words.locales.iter().map(|locale| format!("Text ({})", locale.tag())));
    // Spreadsheets take a file without this mark for one in an old character set.
    let mut text = format!("\u{feff}{}\r\n", record(&heads));
    for sign in &schedule.signs {
        for (line, place) in sign.lines.iter().zip(1..) {
            let zone = words.zone(line).map(|zone| words.content.office.zone(zone));
            let change = line.change.as_ref();
            let mut fields = vec![
                words.number(sign),
                building.floor(sign.floor).label.clone(),
                building.node(sign.node).id.clone(),
                decimal(sign.at.x),
                decimal(sign.at.y),
                format!("{:.0}", sign.facing.round().rem_euclid(360.0)),
                german_reason(sign.reason).to_owned(),
                german_panel(sign.panel).to_owned(),
                decimal(sign.reading_distance),
                sign.letter_height().to_string(),
                place.to_string(),
                german_arrow(line.arrow).to_owned(),
                format!("{:.0}", line.arrow.degrees()),
                change.map(|change| german_transfer(change.kind).to_owned()).unwrap_or_default(),
                change.map(|change| format!("{:+}", change.floors)).unwrap_or_default(),
                change.map(|change| building.floor(change.to).label.clone()).unwrap_or_default(),
                if line.step_free { "ja" } else { "nein" }.to_owned(),
                zone.map(|zone| zone.letter.clone()).unwrap_or_default(),
                zone.map(|zone| colour(zone.colour)).unwrap_or_default(),
                words.pictograms(line).join(" "),
            ];
            fields.extend(words.locales.iter().map(|locale| words.text(line, locale)));
            text.push_str(&record(&fields));
            text.push_str("\r\n");
        }
    }
    text
}

fn record(fields: &[String]) -> String {
    let quoted = |field: &String| match field.contains([';', '"', '\n', '\r']) {
        true => format!("\"{}\"", field.replace('"', "\"\"")),
        false => field.clone(),
    };
    fields.iter().map(quoted).collect::<Vec<_>>().join(";")
}

/// A number as German spreadsheets read it.
fn decimal(number: f64) -> String {
    format!("{number:.2}").replace('.', ",")
}

/// A colour as in the files.
pub(super) fn colour([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

fn german_reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Start => "Beginn",
        Reason::NewFloor => "neue Etage",
        Reason::Parting => "Verzweigung",
        Reason::Turn => "Abbiegung",
    }
}

fn german_panel(panel: Panel) -> &'static str {
    match panel {
        Panel::Destinations => "Ziele",
        Panel::Services => "Service",
    }
}

fn german_arrow(arrow: Arrow) -> &'static str {
    match arrow {
        Arrow::Ahead => "geradeaus",
        Arrow::HalfLeft => "halblinks",
        Arrow::Left => "links",
        Arrow::SharpLeft => "links zurück",
        Arrow::HalfRight => "halbrechts",
        Arrow::Right => "rechts",
        Arrow::SharpRight => "rechts zurück",
        Arrow::Behind => "zurück",
    }
}

fn german_transfer(kind: TransferKind) -> &'static str {
    match kind {
        TransferKind::Lift => "Aufzug",
        TransferKind::Stairs => "Treppe",
        TransferKind::Escalator => "Rolltreppe",
    }
}

/// The schedule as JSON.
pub(super) fn json(words: &Words<'_>, schedule: &Schedule, findings: &[Finding]) -> Value {
    let signs: Vec<Value> = schedule.signs.iter().map(|sign| sign_json(words, sign)).collect();
    let findings: Vec<String> =
        findings.iter().map(|finding| in_words(words, schedule, finding)).collect();
    json!({
        "version": 1,
        "languages": words.locales.iter().map(|locale| locale.tag().to_string()).collect::<Vec<_>>(),
        "starts": (0..words.house.starts.len()).map(|start| start_name(words, start)).collect::<Vec<_>>(),
        "signs": signs,
        "findings": findings,
    })
}

fn sign_json(words: &Words<'_>, sign: &Sign) -> Value {
    let building = &words.content.building;
    json!({
        "number": words.number(sign),
        "floor": building.floor(sign.floor).id,
        "point": building.node(sign.node).id,
        "at": [sign.at.x, sign.at.y],
        "facing": sign.facing,
        "start": match sign.approach {
            Approach::Start(start) => Some(start_name(words, start)),
            Approach::Way(_) => None,
        },
        "reason": sign.reason.name(),
        "panel": sign.panel.name(),
        "reading_distance": sign.reading_distance,
        "letter_height": sign.letter_height(),
        "lines": sign.lines.iter().map(|line| line_json(words, line)).collect::<Vec<_>>(),
    })
}

fn line_json(words: &Words<'_>, line: &Line) -> Value {
    let texts: serde_json::Map<String, Value> = words
        .locales
        .iter()
        .map(|locale| (locale.tag().to_string(), words.text(line, locale).into()))
        .collect();
    let zone = words.zone(line).map(|zone| words.content.office.zone(zone));
    json!({
        "arrow": line.arrow.name(),
        "change": line.change.as_ref().map(|change| change_json(words, change)),
        "step_free": line.step_free,
        "zone": zone.map(|zone| zone.letter.as_str()),
        "colour": zone.map(|zone| colour(zone.colour)),
        "pictograms": words.pictograms(line),
        "metres": (line.metres * 10.0).round() / 10.0,
        "destinations": line.members.iter().map(|dest| words.id(*dest)).collect::<Vec<_>>(),
        "text": texts,
    })
}

fn change_json(words: &Words<'_>, change: &Change) -> Value {
    let kind = match change.kind {
        TransferKind::Lift => "lift",
        TransferKind::Stairs => "stairs",
        TransferKind::Escalator => "escalator",
    };
    let floor = &words.content.building.floor(change.to).id;
    json!({ "kind": kind, "floor": floor, "floors": change.floors })
}
