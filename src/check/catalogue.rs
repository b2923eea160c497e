//! Do the questions lead everybody to an end, and are the facts fresh?

use super::office::has_counter;
use crate::{
    catalogue::{Catalogue, Choice, Concern, Fact, QuestionIndex, Target},
    content::Content,
    diagnostic::{Diagnostic, Rule},
};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// The most answers on the way to an end, the tile included: nobody in a hurry reads more.
const MOST_ANSWERS: usize = 3;

pub(super) fn check(content: &Content, today: NaiveDate, diagnostics: &mut Vec<Diagnostic>) {
    let catalogue = &content.catalogue;
    let reached = paths(catalogue, diagnostics);
    questions(catalogue, &reached, diagnostics);
    orphans(content, diagnostics);
    for concern in &catalogue.concerns {
        facts(concern, today, diagnostics);
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
        catalogue.tiles.iter().chain(answers)
    };
    for index in catalogue.concern_indices() {
        let concern = catalogue.concern(index);
        let found = choices().any(|choice| choice.target == Target::Concern(index))
            || catalogue.concerns.iter().any(|other| other.referrals.contains(&index))
            || has_counter(content, index)
            || !content.partners.answering(index).is_empty();
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

fn facts(concern: &Concern, today: NaiveDate, diagnostics: &mut Vec<Diagnostic>) {
    let id = &concern.id;
    fact(concern.legal_basis.as_ref(), "legal basis", id, today, diagnostics);
    fact(concern.documents.as_ref(), "list of documents", id, today, diagnostics);
    fact(concern.fees.as_ref(), "fees", id, today, diagnostics);
    fact(concern.duration.as_ref(), "duration", id, today, diagnostics);
}

fn fact<T>(
    fact: Option<&Fact<T>>,
    what: &str,
    concern: &str,
    today: NaiveDate,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Some(fact) = fact.filter(|fact| !fact.holds_on(today)) else { return };
    let (message, help) = if fact.disputed {
        (
            format!("sources disagree about the {what} of `{concern}`; visitors are told to ask"),
            "ask the authority which source is right, then remove `disputed`".to_owned(),
        )
    } else {
        (
            format!(
                "since {} the {what} of `{concern}` may be out of date; visitors are told to ask",
                fact.valid_until
            ),
            format!("compare it with its source ({}) and set new dates", fact.source),
        )
    };
    diagnostics.push(Diagnostic::new(Rule::StaleFact, &fact.origin, message, help));
}
