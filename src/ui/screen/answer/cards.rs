//! What to have in hand and what happens, each as rows below a heading.

use crate::{
    advice::{Advice, Place, Statement},
    catalogue::DocumentIndex,
    locale::message::{content as named, ui},
    ui::{
        font,
        icon::Icon,
        kit::{Kit, Piece},
        metrics::Type,
        widget::{Label, Panel, Surface},
    },
    wording::Wording,
};

/// Rows of a card: a heading, then what it lists.
pub(super) type Rows<'a> = Vec<Piece<'a>>;

/// What to have in hand.
pub(super) fn have_ready<'a>(kit: &Kit<'a>, advice: &Advice) -> Option<Rows<'a>> {
    let _ = advice.concern?;
    if matches!(advice.place, Place::Nowhere) {
        return None;
    }
    let mut rows: Rows<'a> =
        vec![kit.bold(kit.say(&ui::have_ready()), Type::Heading, kit.palette.ink).into()];
    match &advice.documents {
        Statement::Known { value, .. } if value.is_empty() => {
            let words = kit.say(&ui::documents_none());
            rows.push(kit.label(words, Type::Body, kit.palette.ink).into());
        }
        Statement::Known { value, .. } => {
            rows.extend(value.iter().map(|document| self::document(kit, *document)));
        }
        Statement::AskAtCounter => {
            let words = kit.say(&ui::documents_ask());
            rows.push(kit.label(words, Type::Body, kit.palette.ink).into());
        }
    }
    Some(rows)
}

/// The sign of a document, and its name with the German one below.
pub fn document_words<'a>(kit: &Kit<'a>, document: DocumentIndex) -> (Piece<'a>, Vec<Piece<'a>>) {
    let document = kit.content.catalogue.document(document);
    let mut words: Vec<Piece<'a>> = vec![
        kit.label(kit.say(&named::document(&document.id)), Type::Body, kit.palette.ink).into(),
    ];
    if kit.translates() {
        words.push(kit.german(document.official.clone(), Type::Small).into());
    }
    (picture(kit, &document.pictogram), words)
}

/// A pictogram large enough to be known without the words beside it.
fn picture<'a>(kit: &Kit<'a>, name: &str) -> Piece<'a> {
    let inner = kit.metrics.growing(15.0);
    let side = (inner * 1.3).round();
    let ground = kit.palette.accent_tint;
    let surface = Surface {
        background: ground,
        pressed: ground,
        line: ground,
        line_width: 0.0,
        radius: (side * 0.22).round(),
    };
    let icon = Icon::new(name, inner, kit.palette.accent);
    Panel::new(icon, surface).fixed(side).min(side, side).centered().into()
}

fn document<'a>(kit: &Kit<'a>, document: DocumentIndex) -> Piece<'a> {
    let (sign, mut words) = document_words(kit, document);
    let document = kit.content.catalogue.document(document);
    let found = document
        .available_at
        .and_then(|kind| Some((kind, kit.content.building.facilities(kind).next()?)));
    if let Some((kind, node)) = found {
        let wording = Wording { content: kit.content, locale: kit.locale };
        let floor = wording.floor(kit.content.building.node(node).floor);
        let hint = kit.say(&ui::available_at(kind.into(), &floor));
        words.push(kit.label(hint, Type::Small, kit.palette.muted).into());
    } else if let Some(note) = kit.locale.try_text(&named::document_note(&document.id)) {
        words.push(kit.label(note, Type::Small, kit.palette.muted).into());
    }
    kit.row(vec![sign, kit.column(words, 0.0).into()], kit.metrics.millimetres(5.0))
        .fill(1)
        .top()
        .into()
}

/// What happens, step by step, what it costs and how long it takes.
pub(super) fn what_happens<'a>(kit: &Kit<'a>, advice: &Advice) -> Option<Rows<'a>> {
    let metrics = kit.metrics;
    let process = advice.process(kit.content)?;
    let mut rows: Rows<'a> =
        vec![kit.bold(kit.say(&ui::what_happens()), Type::Heading, kit.palette.ink).into()];
    let side = metrics.icon(Type::Body);
    for (position, step) in process.steps.iter().enumerate() {
        let number = Label::new(
            (position + 1).to_string(),
            metrics.text(Type::Small),
            font::BOLD,
            kit.palette.accent,
            false,
        )
        .shrink();
        let circle = Panel::new(
            number,
            Surface {
                background: kit.palette.card,
                pressed: kit.palette.card,
                line: kit.palette.accent,
                line_width: metrics.line(),
                radius: side / 2.0,
            },
        )
        .fixed(side)
        .min(side, side)
        .centered();
        let words = kit.say(&named::process_step(&process.id, &step.id));
        let words = kit.label(words, Type::Body, kit.palette.ink);
        // What is done is seen before it is read, and the number comes before both.
        let children = vec![circle.into(), picture(kit, &step.pictogram), words.into()];
        rows.push(kit.row(children, metrics.millimetres(4.0)).fill(2).top().into());
    }
    let wording = Wording { content: kit.content, locale: kit.locale };
    if let Some(ends_on) = wording.ends_on(advice) {
        rows.push(kit.bold(ends_on, Type::Body, kit.palette.ink).into());
    }
    if advice.place == Place::Nowhere {
        return Some(rows);
    }
    let costs = wording.cost_in_brief(advice).into_iter();
    let mut facts: Vec<(&str, String)> = costs.map(|fact| ("euro", fact)).collect();
    if let Statement::Known { value, .. } = advice.duration {
        facts.push(("clock", wording.duration(value)));
    }
    let chips: Vec<Piece<'a>> = facts
        .into_iter()
        .map(|(icon, fact)| kit.chip(Some(icon), fact, kit.palette.chip, kit.palette.ink))
        .collect();
    if !chips.is_empty() {
        rows.push(kit.row(chips, metrics.millimetres(3.5)).into());
    }
    Some(rows)
}
