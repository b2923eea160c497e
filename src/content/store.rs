//! Keeps the content that the kiosk shows: bad content never replaces good content.

use super::{Content, Fingerprint, Loaded, Sources, Watcher, load, load_status};
use crate::{
    check,
    diagnostic::{Diagnostic, Severity},
};
use chrono::NaiveDate;
use std::sync::Arc;

/// The content that is shown, and what staff should know about it.
#[derive(Debug, Clone)]
pub struct Store {
    current: Arc<Content>,
    notice: Option<Notice>,
    sources: Sources,
    fingerprint: Fingerprint,
    /// What is wrong with the status, while an older one is kept.
    status_findings: Vec<Diagnostic>,
}

/// What staff should know about the content that is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The office's own files are shown although they have errors: there was nothing better.
    Errors {
        /// The errors.
        findings: Vec<Diagnostic>,
    },
    /// The office's own files cannot be used at all; the built-in demo office is shown.
    BuiltIn {
        /// What is wrong with the office's files.
        findings: Vec<Diagnostic>,
    },
    /// The files were changed and have errors now; what was shown before is still shown.
    KeptLast {
        /// What is wrong with the changed files.
        findings: Vec<Diagnostic>,
    },
}

impl Notice {
    /// What is wrong.
    pub fn findings(&self) -> &[Diagnostic] {
        match self {
            Self::Errors { findings }
            | Self::BuiltIn { findings }
            | Self::KeptLast { findings } => findings,
        }
    }
}

impl Store {
    /// Takes the content with which the kiosk starts.
    ///
    /// Content that can be used is taken even if it has errors, with a notice: an office with one
    /// faulty counter serves its visitors better than the office of another town. `None` only if
    /// not even the built-in office can be used, which the tests exclude.
    pub fn open(sources: &Sources, today: NaiveDate) -> Option<Self> {
        let fingerprint = Fingerprint::of(sources);
        let loaded = load(sources);
        let findings = errors(&loaded, today);
        let (current, notice) = match loaded.content {
            Some(content) => {
                (content, (!findings.is_empty()).then_some(Notice::Errors { findings }))
            }
            None => {
                let built_in = load(&Sources::built_in()).content?;
                (built_in, Some(Notice::BuiltIn { findings }))
            }
        };
        Some(Self {
            current,
            notice,
            sources: sources.clone(),
            fingerprint,
            status_findings: Vec::new(),
        })
    }

    /// The same with two languages made from English, longer and mirrored, to see what a
    /// translation would do to the screens.
    #[must_use]
    pub fn with_pseudo_languages(mut self) -> Self {
        let mut content = Content::clone(&self.current);
        content.locales = content.locales.with_pseudo();
        self.current = Arc::new(content);
        self
    }

    /// The content to show.
    pub fn current(&self) -> &Arc<Content> {
        &self.current
    }

    /// Something that looks for changes of the files from now on.
    pub fn watcher(&self) -> Watcher {
        Watcher::new(&self.sources)
    }

    /// What staff should know.
    pub fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// What is wrong with the newest status. What was known of today before is still shown.
    pub fn status_findings(&self) -> &[Diagnostic] {
        &self.status_findings
    }

    /// Reads again what is different today, and returns the content that is shown with it, if that
    /// makes a difference. Nothing else is read, so that this may come during a visit: every index
    /// of the content stays what it was. A faulty file changes nothing.
    pub fn read_status(&mut self, shown: &Arc<Content>) -> Option<Arc<Content>> {
        if self.shows_another_office() {
            return None;
        }
        let with_status = |content: &Arc<Content>| {
            let (status, mut findings) = load_status(&self.sources, content);
            findings.retain(|finding| finding.severity == Severity::Error);
            if !findings.is_empty() {
                return Err(findings);
            }
            let same = status == content.status;
            Ok(if same { Arc::clone(content) } else { Arc::new(content.with_status(status)) })
        };
        // While newer content waits for the end of a visit, both get the status.
        let waiting = (!Arc::ptr_eq(shown, &self.current)).then(|| with_status(&self.current));
        let (new, waiting) = match (with_status(shown), waiting.transpose()) {
            (Ok(new), Ok(waiting)) => (new, waiting),
            (Err(findings), _) | (_, Err(findings)) => {
                self.status_findings = findings;
                return None;
            }
        };
        self.status_findings.clear();
        self.current = waiting.unwrap_or_else(|| Arc::clone(&new));
        (!Arc::ptr_eq(&new, shown)).then_some(new)
    }

    fn shows_another_office(&self) -> bool {
        matches!(self.notice, Some(Notice::BuiltIn { .. }))
    }

    /// Reads the files again if they have changed since they were last read; returns whether
    /// content was taken from them.
    pub fn reload_if_changed(&mut self, today: NaiveDate) -> bool {
        let fingerprint = Fingerprint::of(&self.sources);
        if fingerprint == self.fingerprint {
            return false;
        }
        self.fingerprint = fingerprint;
        self.status_findings.clear();
        self.replace_if_good(load(&self.sources), today)
    }

    /// Takes changed content if it is good; returns whether it was taken.
    ///
    /// Good content can be used and has no finding of severity [`Severity::Error`], neither from
    /// reading nor from the rules of [`check`](crate::check), except about Fluent messages: each
    /// of those costs one text, and the reference language speaks in its place. To be called
    /// between two visits.
    pub fn replace_if_good(&mut self, loaded: Loaded, today: NaiveDate) -> bool {
        let findings = errors(&loaded, today);
        let fatal = findings.iter().any(|finding| !finding.rule.code().starts_with('F'));
        match loaded.content {
            Some(content) if !fatal => {
                self.current = content;
                self.notice = (!findings.is_empty()).then_some(Notice::Errors { findings });
                true
            }
            _ => {
                self.notice = Some(Notice::KeptLast { findings });
                false
            }
        }
    }
}

fn errors(loaded: &Loaded, today: NaiveDate) -> Vec<Diagnostic> {
    let mut findings = check::check(loaded, today);
    findings.retain(|finding| finding.severity == Severity::Error);
    findings
}
