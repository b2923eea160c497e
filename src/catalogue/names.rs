//! Names of entries and the references to them.

use crate::diagnostic::{Diagnostic, Origin, Rule, did_you_mean};
use std::collections::{BTreeMap, BTreeSet};

/// The names of one kind of entry, each with the place of its entry in a list.
pub(crate) struct Names {
    kind: &'static str,
    places: BTreeMap<String, u32>,
    hidden: BTreeSet<String>,
}

impl Names {
    /// No names yet; `kind` is how a finding calls the entry, for example `concern`.
    pub(crate) fn new(kind: &'static str) -> Self {
        Self { kind, places: BTreeMap::new(), hidden: BTreeSet::new() }
    }

    /// The names of a list whose entries are all kept, reporting those that stand twice.
    ///
    /// Returns for each entry whether it is the first of its name.
    pub(crate) fn collect<'a>(
        kind: &'static str,
        entries: impl IntoIterator<Item = (&'a String, &'a Origin)>,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> (Self, Vec<bool>) {
        let mut names = Self::new(kind);
        let first = entries
            .into_iter()
            .map(|(id, origin)| names.insert(id, origin, diagnostics).is_some())
            .collect();
        (names, first)
    }

    /// The same names; references to some others, which the office leaves out, are no mistakes.
    pub(crate) fn with_hidden(self, hidden: &BTreeSet<String>) -> Self {
        Self { hidden: hidden.clone(), ..self }
    }

    /// Whether the office leaves out the entry with a name.
    pub(crate) fn is_hidden(&self, id: &str) -> bool {
        self.hidden.contains(id)
    }

    /// Gives the next entry its name; `None` and a finding if it is taken.
    pub(crate) fn insert(
        &mut self,
        id: &str,
        origin: &Origin,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<u32> {
        if self.places.contains_key(id) {
            diagnostics.push(Diagnostic::new(
                Rule::DuplicateName,
                origin,
                format!("there is already a {} named `{id}`; this one is left out", self.kind),
                "give each entry a name of its own",
            ));
            return None;
        }
        let place = u32::try_from(self.places.len()).ok()?;
        self.places.insert(id.to_owned(), place);
        Some(place)
    }

    /// The place of the entry with a name.
    pub(crate) fn get(&self, id: &str) -> Option<u32> {
        self.places.get(id).copied()
    }

    /// The place of the entry that `subject` names; `None` and a finding if there is none.
    pub(crate) fn find(
        &self,
        id: &str,
        subject: &str,
        origin: &Origin,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<u32> {
        let found = self.get(id);
        if found.is_none() && !self.is_hidden(id) {
            diagnostics.push(unknown_reference(
                self.kind,
                id,
                subject,
                origin,
                self.places.keys().map(String::as_str),
            ));
        }
        found
    }

    /// The places of all entries that `subject` names; unknown ones are left out and reported.
    pub(crate) fn find_all(
        &self,
        ids: &[String],
        subject: &str,
        origin: &Origin,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Vec<u32> {
        let mut places = Vec::with_capacity(ids.len());
        for id in ids {
            if let Some(place) = self.find(id, subject, origin, diagnostics)
                && !places.contains(&place)
            {
                places.push(place);
            }
        }
        places
    }
}

/// The finding that `subject` names an entry that does not exist.
pub(crate) fn unknown_reference<'a>(
    kind: &str,
    id: &str,
    subject: &str,
    origin: &Origin,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Diagnostic {
    let help = match did_you_mean(id, candidates) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("name a {kind} that exists, or add one"),
    };
    Diagnostic::new(
        Rule::UnknownReference,
        origin,
        format!("{subject} names the unknown {kind} `{id}`"),
        help,
    )
}

/// Declares an index into a list of the resolved data.
macro_rules! index {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            /// The same as a position in a slice.
            pub const fn get(self) -> usize {
                self.0 as usize
            }
        }
    };
}

pub(crate) use index;
