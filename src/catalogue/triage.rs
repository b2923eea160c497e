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
    /// Whether nobody beside the visitor should see what was chosen.
    pub discreet: bool,
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

/// What a file of questions comes to.
pub(super) struct Resolved {
    pub(super) tiles: Vec<Choice>,
    pub(super) help_now: Vec<Choice>,
    pub(super) questions: Vec<Question>,
}

/// The tiles, the ends in one tap and the questions of a file.
///
/// An answer that leads to a concern which the office leaves out is left out, too. A tile keeps its
/// place and leads to the info desk.
pub(super) fn resolve(
    file: &TriageFile,
    concerns: &Names,
    diagnostics: &mut Vec<Diagnostic>,
) -> Resolved {
    let entries = file.questions.iter().map(|question| (&question.id, &question.origin));
    let (questions, first) = Names::collect("question", entries, diagnostics);
    let mut resolver = Resolver { concerns, questions: &questions, diagnostics };
    let mut names = Names::new("choice");
    let tiles = resolver.choices(&file.tiles, &mut names);
    let help_now = resolver.choices(&file.help_now, &mut names);
    let questions = file
        .questions
        .iter()
        .zip(first)
        .filter(|(_, first)| *first)
        .map(|(entry, _)| {
            let shown: Vec<ChoiceEntry> = entry
                .answers
                .iter()
                .filter(|answer| !resolver.is_hidden(answer))
                .cloned()
                .collect();
            Question {
                id: entry.id.clone(),
                answers: resolver.choices(&shown, &mut Names::new("choice")),
                origin: entry.origin.clone(),
            }
        })
        .collect();
    Resolved { tiles, help_now, questions }
}

struct Resolver<'a> {
    concerns: &'a Names,
    questions: &'a Names,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl Resolver<'_> {
    fn is_hidden(&self, entry: &ChoiceEntry) -> bool {
        entry.concern.as_deref().is_some_and(|concern| self.concerns.is_hidden(concern))
    }

    fn choices(&mut self, entries: &[ChoiceEntry], names: &mut Names) -> Vec<Choice> {
        entries
            .iter()
            .filter_map(|entry| {
                names.insert(&entry.id, &entry.origin, self.diagnostics)?;
                Some(Choice {
                    id: entry.id.clone(),
                    pictogram: entry.pictogram.clone(),
                    official: entry.official.clone(),
                    target: self.target(entry),
                    discreet: entry.discreet,
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
