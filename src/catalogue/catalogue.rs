//! The catalogue with every reference resolved.

use super::{
    Choice, Concern, Fact, Provenance, Question, QuestionIndex,
    concern::Resolver,
    format::{
        Actor, ConcernsFile, Decider, DocumentsFile, FactKind, OfficeCatalogueFile, ProcessesFile,
        ThemesFile, TriageFile,
    },
    names::{Names, index},
    overlay, triage,
};
use crate::{
    diagnostic::{Diagnostic, Origin},
    floorplan::FacilityKind,
};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet};

index!(
    /// A concern, by its place in [`Catalogue::concerns`].
    ConcernIndex
);
index!(
    /// A document, by its place in [`Catalogue::documents`].
    DocumentIndex
);
index!(
    /// A process, by its place in [`Catalogue::processes`].
    ProcessIndex
);
index!(
    /// A theme, by its place in [`Catalogue::themes`].
    ThemeIndex
);

/// The files of the catalogue, as read.
#[derive(Debug, Clone, Copy)]
pub struct CatalogueFiles<'a> {
    /// `concerns.json`.
    pub concerns: &'a ConcernsFile,
    /// `documents.json`.
    pub documents: &'a DocumentsFile,
    /// `processes.json`.
    pub processes: &'a ProcessesFile,
    /// `triage.json`.
    pub triage: &'a TriageFile,
    /// `themes.json`.
    pub themes: &'a ThemesFile,
    /// The office's own `catalogue.json`, if it has one.
    pub office: Option<&'a OfficeCatalogueFile>,
}

/// What every office shares.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Catalogue {
    /// What people come for.
    pub concerns: Vec<Concern>,
    /// What visitors may have to bring.
    pub documents: Vec<Document>,
    /// What happens after the visitor has come.
    pub processes: Vec<Process>,
    /// The tiles of the first question, in their fixed places.
    pub tiles: Vec<Choice>,
    /// Help that is one tap away from the first question.
    pub help_now: Vec<Choice>,
    /// The further questions.
    pub questions: Vec<Question>,
    /// The themes of the network, in the order of their sectors.
    pub themes: Vec<Theme>,
    concern_names: BTreeMap<String, ConcernIndex>,
    hidden: BTreeSet<String>,
}

/// A kind of document.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Its name in the files.
    pub id: String,
    /// The official German term.
    pub official: String,
    /// Its pictogram.
    pub pictogram: String,
    /// The place in the house where one gets it.
    pub available_at: Option<FacilityKind>,
    /// Where it was read.
    pub origin: Origin,
}

/// A process of at most five steps.
#[derive(Debug, Clone, PartialEq)]
pub struct Process {
    /// Its name in the files.
    pub id: String,
    /// Its steps, in order.
    pub steps: Vec<ProcessStep>,
    /// Who decides, where something is decided.
    pub decided_by: Option<Decider>,
    /// What can go wrong, by the names of the messages.
    pub risks: Vec<String>,
    /// What one can do against a refusal, by the name of the message.
    pub remedy: Option<Fact<String>>,
    /// The law on which the steps rest; `None` where they say only how offices work.
    pub basis: Option<Fact<Basis>>,
    /// Where it was read.
    pub origin: Origin,
}

impl Process {
    /// Whether its steps may be shown on a day.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.basis.as_ref().is_none_or(|fact| {
            fact.holds_on(day) && fact.value.ends_on.is_none_or(|ends_on| day <= ends_on)
        })
    }

    /// Where its statements come from, each with what it is about.
    pub fn statements(&self) -> Vec<(FactKind, &Provenance)> {
        let basis = self.basis.iter().map(|fact| (FactKind::Basis, &fact.provenance));
        let remedy = self.remedy.iter().map(|fact| (FactKind::Remedy, &fact.provenance));
        basis.chain(remedy).collect()
    }
}

/// The law on which the steps of a process rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Basis {
    /// The law, in official German.
    pub law: String,
    /// The last day on which the law says so, where it names one.
    pub ends_on: Option<NaiveDate>,
}

/// A step of a process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProcessStep {
    /// Its name within the process.
    pub id: String,
    /// Who acts or decides.
    pub actor: Actor,
    /// The pictogram of what is done.
    pub pictogram: String,
}

/// A theme of the network.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// Its name in the files.
    pub id: String,
    /// Its pictogram.
    pub pictogram: String,
    /// Whether nobody else should see who asks about it.
    pub discreet: bool,
    /// Where it was read.
    pub origin: Origin,
}

impl Catalogue {
    /// Resolves what was read. References to something unknown are left out and reported.
    pub fn resolve(files: CatalogueFiles<'_>) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let entries = files.themes.themes.iter().map(|entry| (&entry.id, &entry.origin));
        let (theme_names, kept) = Names::collect("theme", entries, &mut diagnostics);
        let themes = first(&files.themes.themes, kept)
            .map(|entry| Theme {
                id: entry.id.clone(),
                pictogram: entry.pictogram.clone(),
                discreet: entry.discreet,
                origin: entry.origin.clone(),
            })
            .collect();

        let entries = files.documents.documents.iter().map(|entry| (&entry.id, &entry.origin));
        let (document_names, kept) = Names::collect("document", entries, &mut diagnostics);
        let documents = first(&files.documents.documents, kept)
            .map(|entry| Document {
                id: entry.id.clone(),
                official: entry.official.clone(),
                pictogram: entry.pictogram.clone(),
                available_at: entry.available_at,
                origin: entry.origin.clone(),
            })
            .collect();

        let entries = files.processes.processes.iter().map(|entry| (&entry.id, &entry.origin));
        let (process_names, kept) = Names::collect("process", entries, &mut diagnostics);
        let processes = first(&files.processes.processes, kept)
            .map(|entry| Process {
                id: entry.id.clone(),
                steps: entry
                    .steps
                    .iter()
                    .map(|step| ProcessStep {
                        id: step.id.clone(),
                        actor: step.actor,
                        pictogram: step.pictogram.clone(),
                    })
                    .collect(),
                decided_by: entry.decided_by,
                risks: entry.risks.clone(),
                remedy: entry.remedy.as_ref().map(|fact| Fact::resolve(fact, Clone::clone)),
                basis: entry.basis.as_ref().map(|fact| {
                    Fact::resolve(fact, |basis| Basis {
                        law: basis.law.clone(),
                        ends_on: basis.ends_on,
                    })
                }),
                origin: entry.origin.clone(),
            })
            .collect();

        let overlaid;
        let (concerns_file, hidden) = match files.office {
            Some(office) => {
                let (file, hidden) = overlay::apply(files.concerns, office, &mut diagnostics);
                overlaid = file;
                (&overlaid, hidden)
            }
            None => (files.concerns, BTreeSet::new()),
        };
        let entries = concerns_file.concerns.iter().map(|entry| (&entry.id, &entry.origin));
        let (concern_names, kept) = Names::collect("concern", entries, &mut diagnostics);
        let concern_names = concern_names.with_hidden(&hidden);
        let mut resolver = Resolver {
            themes: &theme_names,
            documents: &document_names,
            processes: &process_names,
            concerns: &concern_names,
            diagnostics: &mut diagnostics,
        };
        let concerns: Vec<_> =
            first(&concerns_file.concerns, kept).map(|entry| resolver.concern(entry)).collect();
        let triage::Resolved { tiles, help_now, questions } =
            triage::resolve(files.triage, &concern_names, &mut diagnostics);
        let concern_names = (0..)
            .map(ConcernIndex)
            .zip(&concerns)
            .map(|(index, concern)| (concern.id.clone(), index))
            .collect();
        let catalogue = Self {
            concerns,
            documents,
            processes,
            tiles,
            help_now,
            questions,
            themes,
            concern_names,
            hidden,
        };
        (catalogue, diagnostics)
    }

    /// The concern at an index.
    pub fn concern(&self, index: ConcernIndex) -> &Concern {
        &self.concerns[index.get()]
    }

    /// The concern with a name.
    pub fn concern_named(&self, id: &str) -> Option<ConcernIndex> {
        self.concern_names.get(id).copied()
    }

    /// Whether the office leaves out a concern of the shared catalogue.
    pub fn is_hidden(&self, id: &str) -> bool {
        self.hidden.contains(id)
    }

    /// All concerns with their indices.
    pub fn concern_indices(&self) -> impl Iterator<Item = ConcernIndex> + use<> {
        let count = u32::try_from(self.concerns.len()).unwrap_or(u32::MAX);
        (0..count).map(ConcernIndex)
    }

    /// The document at an index.
    pub fn document(&self, index: DocumentIndex) -> &Document {
        &self.documents[index.get()]
    }

    /// The process at an index.
    pub fn process(&self, index: ProcessIndex) -> &Process {
        &self.processes[index.get()]
    }

    /// The question at an index.
    pub fn question(&self, index: QuestionIndex) -> &Question {
        &self.questions[index.get()]
    }

    /// Whether a discreet choice leads there, or the concern belongs to a discreet theme.
    pub fn is_discreet(&self, target: triage::Target) -> bool {
        if let triage::Target::Concern(concern) = target
            && self.concern(concern).theme.is_some_and(|theme| self.theme(theme).discreet)
        {
            return true;
        }
        let answers = self.questions.iter().flat_map(|question| &question.answers);
        let mut choices = self.tiles.iter().chain(&self.help_now).chain(answers);
        choices.any(|choice| choice.discreet && choice.target == target)
    }

    /// The theme at an index.
    pub fn theme(&self, index: ThemeIndex) -> &Theme {
        &self.themes[index.get()]
    }
}

/// The entries that are the first of their name.
fn first<T>(entries: &[T], first: Vec<bool>) -> impl Iterator<Item = &T> {
    entries.iter().zip(first).filter_map(|(entry, first)| first.then_some(entry))
}
