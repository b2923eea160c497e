//! Do the questions lead everybody to an end, and are the facts fresh?

use super::office::has_counter;
use crate::{
    catalogue::{
        Catalogue, Choice, FactKind, FactStatus, MOST_ANSWERS, Provenance, QuestionIndex, Target,
    },
    content::Content,
    diagnostic::{Diagnostic, Origin, Rule},
};
use chrono::NaiveDate;
use std::collections::BTreeSet;

pub(super) fn check(
    content: &Content,
    triage_file: &str,
    today: NaiveDate,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let catalogue = &content.catalogue;
    let reached = paths(catalogue, diagnostics);
    questions(catalogue, &reached, diagnostics);
    help_now(content, triage_file, diagnostics);
    orphans(content, diagnostics);
    for concern in &catalogue.concerns {
        let name = format!("the concern `{}`", concern.id);
        statements(&name, &concern.statements(), today, diagnostics);
    }
    for process in &catalogue.processes {
        let name = format!("the process `{}`", process.id);
        statements(&name, &process.statements(), today, diagnostics);
    }
}

/// Follows all choices from the tiles; returns the questions that are reached.
///
/// A question is followed once per number of answers given before it, so circles end.
fn paths(catalogue: &Catalogue, diagnostics: &mut Vec<Diagnostic>) -> BTreeSet<QuestionIndex> {
    let mut reached = BTreeSet::new();
    let mut level: Vec<&Choice> = catalogue.tiles.iter().collect();
    for answers in 1.. {
        let mut next = BTreeSet::new();
        for choice in level {
            let Target::Question(question) = choice.target else { continue };
            if answers < MOST_ANSWERS {
                next.insert(question);
                continue;
            }
            diagnostics.push(Diagnostic::new(
                Rule::PathTooLong,
                &choice.origin,
                format!(
                    "after {answers} answers the choice `{}` still leads to the question `{}`",
                    choice.id,
                    catalogue.question(question).id
                ),
                "let every path end after three answers at most, the tile included",
            ));
            reached.insert(question);
        }
        if next.is_empty() {
            break;
        }
        level = next.iter().flat_map(|question| &catalogue.question(*question).answers).collect();
        reached.extend(next);
    }
    reached
}

fn questions(
    catalogue: &Catalogue,
    reached: &BTreeSet<QuestionIndex>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (index, question) in (0..).map(QuestionIndex).zip(&catalogue.questions) {
        if !reached.contains(&index) {
            diagnostics.push(Diagnostic::new(
                Rule::QuestionUnreachable,
                &question.origin,
                format!("no choice leads to the question `{}`", question.id),
                "let a tile or an answer name it as its `question`, or remove it",
            ));
        }
    }
}

fn orphans(content: &Content, diagnostics: &mut Vec<Diagnostic>) {
    let catalogue = &content.catalogue;
    let choices = || {
        let answers = catalogue.questions.iter().flat_map(|question| &question.answers);
        catalogue.tiles.iter().chain(&catalogue.help_now).chain(answers)
    };
    for index in catalogue.concern_indices() {
        let concern = catalogue.concern(index);
        let found = choices().any(|choice| choice.target == Target::Concern(index))
            || catalogue
                .concerns
                .iter()
                .any(|other| other.referrals.contains(&index) || other.variants.contains(&index))
            || has_counter(content, index)
            || content.partners.partners.iter().any(|partner| partner.services.contains(&index));
        if !found {
            diagnostics.push(Diagnostic::new(
                Rule::OrphanConcern,
                &concern.origin,
                format!("nothing leads to the concern `{}`", concern.id),
                "let a choice, a referral, a counter or a partner name it, or remove it",
            ));
        }
    }
}

/// Whoever is in danger or in a hurry must not have to read questions.
fn help_now(content: &Content, triage_file: &str, diagnostics: &mut Vec<Diagnostic>) {
    let catalogue = &content.catalogue;
    for choice in &catalogue.help_now {
        if let Target::Question(question) = choice.target {
            diagnostics.push(Diagnostic::new(
                Rule::HelpNotDirect,
                &choice.origin,
                format!(
                    "the help `{}` leads to the question `{}` first",
                    choice.id,
                    catalogue.question(question).id
                ),
                "let it name a `concern` or the info desk",
            ));
        }
    }
    if !catalogue.help_now.iter().any(|choice| choice.discreet) {
        diagnostics.push(Diagnostic::new(
            Rule::HelpNotDirect,
            &Origin::file(triage_file),
            "no help in danger is one tap away",
            "add an entry with `\"discreet\": true` to `help_now`",
        ));
    }
}

/// What may not be shown as a fact: one line for each reason, however many statements it has.
fn statements(
    name: &str,
    statements: &[(FactKind, &Provenance)],
    today: NaiveDate,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for status in [FactStatus::Stale, FactStatus::Disputed, FactStatus::Unconfirmed] {
        let of_status =
            |(_, provenance): &&(FactKind, &Provenance)| provenance.status_on(today) == status;
        let found: Vec<_> = statements.iter().filter(of_status).collect();
        let Some((_, first)) = found.first() else { continue };
        let kinds: Vec<_> = found.iter().map(|(kind, _)| format!("`{}`", kind.word())).collect();
        let kinds = kinds.join(", ");
        let (rule, message, help) = match status {
            FactStatus::Holds => continue,
            FactStatus::Stale => (
                Rule::StaleFact,
                format!("{name} may be out of date since {}: {kinds}", first.valid_until),
                format!("compare it with its source ({}) and set new dates", first.source),
            ),
            FactStatus::Disputed => (
                Rule::StaleFact,
                format!("sources disagree about {name}: {kinds}"),
                "ask the authority which source is right, then remove `disputed`".to_owned(),
            ),
            FactStatus::Unconfirmed => (
                Rule::UnconfirmedFact,
                format!("the office has not confirmed {name}: {kinds}"),
                "confirm it in `confirmations` of the office's `catalogue.json`, or write what is \
                 right there in `overrides`"
                    .to_owned(),
            ),
        };
        diagnostics.push(Diagnostic::new(rule, &first.origin, message, help));
    }
}
