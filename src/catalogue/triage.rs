//! The entry tiles and the questions, resolved.

use super::{
    ConcernIndex,
    format::{ChoiceEntry, TriageFile},
    names::{Names, index},
};
use crate::diagnostic::{Diagnostic, Origin, Rule};

index!(
    /// A question, by its place in [`Catalogue::questions`](super::Catalogue::questions).
    QuestionIndex
);

/// A question with its possible answers. "I don't know" is not among them: it is always possible
/// and leads to the info desk.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Its name in the files.
    pub id: String,
    /// The possible answers, in their order on the screen.
    pub answers: Vec<Choice>,
    /// Where it was read.
    pub origin: Origin,
}

/// A tile of the first question, or an answer to a further one.
#[derive(Debug, Clone, PartialEq)]
pub struct Choice {
    /// Its name in the files; unique within its question.
    pub id: String,
    /// Its pictogram.
    pub pictogram: String,
    /// The official German term of what it shows.
    pub official: Option<String>,
    /// Where it leads.
    pub target: Target,
    /// Where it was read.
    pub origin: Origin,
}

/// Where a choice leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// To a further question.
    Question(QuestionIndex),
    /// To a concern.
    Concern(ConcernIndex),
    /// To the desk that answers everything else.
    InfoDesk,
}

/// The tiles and the questions of a file.
pub(super) fn resolve(
    file: &TriageFile,
    concerns: &Names,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Choice>, Vec<Question>) {
    let entries = file.questions.iter().map(|question| (&question.id, &question.origin));
    let (questions, first) = Names::collect("question", entries, diagnostics);
    let mut resolver = Resolver { concerns, questions: &questions, diagnostics };
    let tiles = resolver.choices(&file.tiles);
    let resolved = file
        .questions
        .iter()
        .zip(first)
        .filter(|(_, first)| *first)
        .map(|(entry, _)| Question {
            id: entry.id.clone(),
            answers: resolver.choices(&entry.answers),
            origin: entry.origin.clone(),
        })
        .collect();
    (tiles, resolved)
}

struct Resolver<'a> {
    concerns: &'a Names,
    questions: &'a Names,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Resolver<'_> {
    fn choices(&mut self, entries: &[ChoiceEntry]) -> Vec<Choice> {
        let mut names = Names::new("choice");
        entries
            .iter()
            .filter_map(|entry| {
                names.insert(&entry.id, &entry.origin, self.diagnostics)?;
                Some(Choice {
                    id: entry.id.clone(),
                    pictogram: entry.pictogram.clone(),
                    official: entry.official.clone(),
                    target: self.target(entry),
                    origin: entry.origin.clone(),
                })
            })
            .collect()
    }

    /// A choice that names no end, or several, leads to the info desk: nobody is left standing.
    fn target(&mut self, entry: &ChoiceEntry) -> Target {
        let subject = format!("the choice `{}`", entry.id);
        let found = match (&entry.question, &entry.concern, entry.info_desk) {
            (Some(question), None, false) => self
                .questions
                .find(question, &subject, &entry.origin, self.diagnostics)
                .map(|place| Target::Question(QuestionIndex(place))),
            (None, Some(concern), false) => self
                .concerns
                .find(concern, &subject, &entry.origin, self.diagnostics)
                .map(|place| Target::Concern(ConcernIndex(place))),
            (None, None, true) => Some(Target::InfoDesk),
            (question, concern, info_desk) => {
                let ends = usize::from(question.is_some())
                    + usize::from(concern.is_some())
                    + usize::from(info_desk);
                self.diagnostics.push(Diagnostic::new(
                    Rule::ChoiceTarget,
                    &entry.origin,
                    match ends {
                        0 => format!("the choice `{}` leads nowhere", entry.id),
                        _ => format!("the choice `{}` leads to {ends} ends at once", entry.id),
                    },
                    "give it exactly one of `question`, `concern` and `\"info_desk\": true`",
                ));
                None
            }
        };
        found.unwrap_or(Target::InfoDesk)
    }
}
