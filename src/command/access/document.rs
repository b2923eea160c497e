//! The report as a document for people and as data.

use super::OfKiosk;
use crate::{
    access::{Guide, Outcome, Report, Series},
    content::Content,
};
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::fmt::Write;

pub(super) fn json(content: &Content, day: NaiveDate, told: &[OfKiosk]) -> Value {
    let kiosks: Vec<Value> = told
        .iter()
        .map(|kiosk| {
            json!({
                "id": kiosk.id,
                "standard": kiosk.report.standard,
                "clauses": kiosk.report.rows,
                "figures": kiosk.figures,
                "guide": kiosk.guide.sections,
            })
        })
        .collect();
    let office = &content.office;
    json!({
        "version": 1,
        "day": day.to_string(),
        "municipality": office.municipality,
        "office": office.name,
        "kiosks": kiosks,
    })
}

pub(super) fn markdown(
    content: &Content,
    day: NaiveDate,
    told: &[OfKiosk],
    only_guide: bool,
) -> String {
    let mut text = String::new();
    let office = format!("{}, {}", content.office.municipality, content.office.name);
    if only_guide {
        let _ = writeln!(text, "# How to install the kiosks\n\n{office}, {day}");
        for kiosk in told {
            let _ = writeln!(text, "\n## Kiosk `{}`", kiosk.id);
            guide(&mut text, &kiosk.guide, "###");
        }
        return text;
    }
    let _ = writeln!(text, "# How far everybody can use the kiosks\n\n{office}, {day}\n");
    text.push_str(INTRODUCTION);
    for kiosk in told {
        let _ = writeln!(text, "\n## Kiosk `{}`: {}\n", kiosk.id, kiosk.report.standard);
        let counts = Outcome::ALL
            .map(|outcome| format!("{} {}", kiosk.report.count(outcome), outcome.words()));
        let _ = writeln!(text, "{} clauses: {}.\n", kiosk.report.rows.len(), counts.join(", "));
        clauses(&mut text, &kiosk.report);
        let _ = writeln!(text, "\n### Kiosk `{}`: what was measured\n", kiosk.id);
        figures(&mut text, kiosk);
        let _ = writeln!(text, "\n### Kiosk `{}`: how to install it", kiosk.id);
        guide(&mut text, &kiosk.guide, "####");
    }
    text
}

const INTRODUCTION: &str = "\
Clauses are told in words of this project; only the standard itself binds. \"Met\" means: measured on \
this machine just now, or held by a test of the program. \"To be done\" means: no program can measure \
it; whoever is named looks at it where the kiosk stands. What nobody has shown counts as not met.
";

fn clauses(text: &mut String, report: &Report) {
    text.push_str("| clause | what it asks | result | why |\n|---|---|---|---|\n");
    for row in &report.rows {
        let who: Vec<&str> = row.who.iter().map(|who| who.word()).collect();
        let result = match (row.outcome, who.is_empty()) {
            (Outcome::ToDo | Outcome::NotMet, false) => {
                format!("{}: {}", row.outcome.words(), who.join(", "))
            }
            _ => row.outcome.words().to_owned(),
        };
        let title =
            if row.advice { format!("{} (recommended)", row.title) } else { row.title.clone() };
        let _ = writeln!(
            text,
            "| {} | {} | **{result}** | {} |",
            row.number,
            cell(&title),
            cell(&row.reasons.join(". "))
        );
    }
}

fn cell(words: &str) -> String {
    words.replace('|', "\\|").replace('\n', " ")
}

fn figures(text: &mut String, kiosk: &OfKiosk) {
    let figures = &kiosk.figures;
    let _ =
        writeln!(text, "{} screens were laid out, {} drawn.\n", figures.layouts, figures.pictures);
    text.push_str("| figure | number | least | limit | below | where the least is |\n");
    text.push_str("|---|--:|--:|--:|--:|---|\n");
    let mut line = |name: &str, unit: &str, series: &Series| {
        let Some(least) = &series.least else { return };
        let place = &least.place;
        let _ = writeln!(
            text,
            "| {name} | {} | {:.2}{unit} | {:.2}{unit} | {} | {}, {}, letters {}, contrast {}{}: {} |",
            series.count,
            least.value,
            series.limit,
            series.below,
            place.screen,
            place.language,
            place.text_size,
            place.contrast,
            if place.lower { ", lowered" } else { "" },
            cell(&place.what)
        );
    };
    line("height of capital letters", " mm", &figures.capitals);
    for (theme, series) in &figures.texts {
        line(&format!("contrast of text, {theme}"), "", series);
    }
    for (theme, series) in &figures.edges {
        line(&format!("contrast of edges, {theme}"), "", series);
    }
    line("contrast of switched keys", "", &figures.switches);
    line("shorter side of touch areas", " mm", &figures.sides);
    line("distance of touch areas", " mm", &figures.gaps);
}

fn guide(text: &mut String, guide: &Guide, level: &str) {
    for section in &guide.sections {
        let _ = writeln!(text, "\n{level} {}\n", section.title);
        for step in &section.steps {
            let _ = writeln!(text, "- {step}");
        }
    }
}
