//! The catalogue with every reference resolved.

use super::{
    Choice, Fact, Question, QuestionIndex,
    format::{
        Actor, AppointmentRule, ConcernEntry, ConcernsFile, DocumentsFile, DurationUnit, Handling,
        ProcessesFile, ThemesFile, TriageFile,
    },
    names::{Names, index},
    triage,
};
use crate::{
    diagnostic::{Diagnostic, Origin},
    floorplan::FacilityKind,
};
use std::collections::BTreeMap;

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
    /// The further questions.
    pub questions: Vec<Question>,
    /// The themes of the network, in the order of their sectors.
    pub themes: Vec<Theme>,
    concern_names: BTreeMap<String, ConcernIndex>,
}

/// A concern.
#[derive(Debug, Clone, PartialEq)]
pub struct Concern {
    /// Its name in the files.
    pub id: String,
    /// The official German term, which the visitor needs at the counter.
    pub official: String,
    /// Whether an immigration office handles it.
    pub handling: Handling,
    /// Its pictogram.
    pub pictogram: String,
    /// Its theme, if the file names one that exists.
    pub theme: Option<ThemeIndex>,
    /// The keys of the public service in the federal catalogue.
    pub service_keys: Vec<String>,
    /// The legal basis.
    pub legal_basis: Option<Fact<Vec<String>>>,
    /// What to have in hand.
    pub documents: Option<Fact<Vec<DocumentIndex>>>,
    /// The fees; an empty list means "free of charge", `None` "ask at the counter".
    pub fees: Option<Fact<Vec<Fee>>>,
    /// How long it usually takes.
    pub duration: Option<Fact<Duration>>,
    /// Whether one needs an appointment.
    pub appointment: AppointmentRule,
    /// What happens.
    pub process: Option<ProcessIndex>,
    /// Where to stop on the way to the counter, in order.
    pub stops: Vec<FacilityKind>,
    /// Concerns handled elsewhere that help as well, the most helpful first.
    pub referrals: Vec<ConcernIndex>,
    /// Where it was read.
    pub origin: Origin,
}

/// A fee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fee {
    /// The amount in cents.
    pub cents: u32,
    /// For whom or for what; for everybody if `None`.
    pub case: Option<String>,
}

/// A usual duration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Duration {
    /// The least it usually takes.
    pub from: u32,
    /// The most it usually takes; never less than `from`.
    pub to: u32,
    /// The unit of both.
    pub unit: DurationUnit,
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
    /// Where it was read.
    pub origin: Origin,
}

/// A step of a process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProcessStep {
    /// Its name within the process.
    pub id: String,
    /// Who acts or decides.
    pub actor: Actor,
}

/// A theme of the network.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// Its name in the files.
    pub id: String,
    /// Its pictogram.
    pub pictogram: String,
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
                    .map(|step| ProcessStep { id: step.id.clone(), actor: step.actor })
                    .collect(),
                origin: entry.origin.clone(),
            })
            .collect();

        let entries = files.concerns.concerns.iter().map(|entry| (&entry.id, &entry.origin));
        let (concern_names, kept) = Names::collect("concern", entries, &mut diagnostics);
        let mut resolver = ConcernResolver {
            themes: &theme_names,
            documents: &document_names,
            processes: &process_names,
            concerns: &concern_names,
            diagnostics: &mut diagnostics,
        };
        let concerns: Vec<_> =
            first(&files.concerns.concerns, kept).map(|entry| resolver.concern(entry)).collect();
        let (tiles, questions) = triage::resolve(files.triage, &concern_names, &mut diagnostics);
        let concern_names = (0..)
            .map(ConcernIndex)
            .zip(&concerns)
            .map(|(index, concern)| (concern.id.clone(), index))
            .collect();
        let catalogue =
            Self { concerns, documents, processes, tiles, questions, themes, concern_names };
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

    /// The theme at an index.
    pub fn theme(&self, index: ThemeIndex) -> &Theme {
        &self.themes[index.get()]
    }
}

/// The entries that are the first of their name.
fn first<T>(entries: &[T], first: Vec<bool>) -> impl Iterator<Item = &T> {
    entries.iter().zip(first).filter_map(|(entry, first)| first.then_some(entry))
}

struct ConcernResolver<'a> {
    themes: &'a Names,
    documents: &'a Names,
    processes: &'a Names,
    concerns: &'a Names,
    diagnostics: &'a mut Vec<Diagnostic>,
}

impl ConcernResolver<'_> {
    fn concern(&mut self, entry: &ConcernEntry) -> Concern {
        let subject = format!("the concern `{}`", entry.id);
        let theme = self
            .themes
            .find(&entry.theme, &subject, &entry.origin, self.diagnostics)
            .map(ThemeIndex);
        let process = entry.process.as_ref().and_then(|id| {
            self.processes.find(id, &subject, &entry.origin, self.diagnostics).map(ProcessIndex)
        });
        let documents = entry.documents.as_ref().map(|fact| {
            Fact::resolve(fact, |ids| {
                self.documents
                    .find_all(ids, &subject, &fact.origin, self.diagnostics)
                    .into_iter()
                    .map(DocumentIndex)
                    .collect()
            })
        });
        let referrals = self
            .concerns
            .find_all(&entry.referrals, &subject, &entry.origin, self.diagnostics)
            .into_iter()
            .map(ConcernIndex)
            .collect();
        Concern {
            id: entry.id.clone(),
            official: entry.official.clone(),
            handling: entry.handling,
            pictogram: entry.pictogram.clone(),
            theme,
            service_keys: entry.service_keys.clone(),
            legal_basis: entry.legal_basis.as_ref().map(|fact| Fact::resolve(fact, Clone::clone)),
            documents,
            fees: entry.fees.as_ref().map(|fact| {
                Fact::resolve(fact, |fees| {
                    fees.iter()
                        .map(|fee| Fee { cents: fee.cents, case: fee.case.clone() })
                        .collect()
                })
            }),
            duration: entry.duration.as_ref().map(|fact| {
                Fact::resolve(fact, |duration| Duration {
                    from: duration.from.min(duration.to),
                    to: duration.from.max(duration.to),
                    unit: duration.unit,
                })
            }),
            appointment: entry.appointment,
            process,
            stops: entry.stops.clone(),
            referrals,
            origin: entry.origin.clone(),
        }
    }
}
