//! Applies an office's own catalogue to the shared one.

use super::{
    format::{
        ConcernEntry, ConcernsFile, Confirmation, ConfirmationEntry, FactEntry, FactKind,
        OfficeCatalogueFile, OverrideEntry,
    },
    names::unknown_reference,
};
use crate::diagnostic::{Diagnostic, Origin};
use std::collections::BTreeSet;

/// The shared concerns as the office shows them, and the names of those that it leaves out.
pub(super) fn apply(
    shared: &ConcernsFile,
    office: &OfficeCatalogueFile,
    diagnostics: &mut Vec<Diagnostic>,
) -> (ConcernsFile, BTreeSet<String>) {
    let mut concerns = shared.concerns.clone();
    let mut known = |id: &str, subject: &str, origin: &Origin| {
        let known = shared.concerns.iter().any(|concern| concern.id == id);
        if !known {
            let names = shared.concerns.iter().map(|concern| concern.id.as_str());
            diagnostics.push(unknown_reference("concern", id, subject, origin, names));
        }
        known
    };
    // Names of `hidden` have no entry of their own; the first change tells the file.
    let whole = office
        .overrides
        .iter()
        .map(|entry| &entry.origin)
        .chain(office.confirmations.iter().map(|entry| &entry.origin))
        .map(|origin| Origin::file(&origin.file))
        .next()
        .unwrap_or_else(|| Origin::file("catalogue.json"));
    let mut hidden = BTreeSet::new();
    for id in &office.hidden {
        if known(id, "the list `hidden`", &whole) {
            hidden.insert(id.clone());
        }
    }
    for change in &office.overrides {
        if known(&change.concern, "an override", &change.origin) {
            let found = concerns.iter_mut().filter(|concern| concern.id == change.concern);
            found.for_each(|concern| replace(concern, change));
        }
    }
    for confirmation in &office.confirmations {
        for id in &confirmation.concerns {
            if known(id, "a confirmation", &confirmation.origin) {
                let found = concerns.iter_mut().filter(|concern| concern.id == *id);
                found.for_each(|concern| confirm(concern, confirmation));
            }
        }
    }
    concerns.retain(|concern| !hidden.contains(&concern.id));
    (ConcernsFile { concerns, ..shared.clone() }, hidden)
}

/// Puts what the office has given in the place of what the shared catalogue says.
fn replace(concern: &mut ConcernEntry, change: &OverrideEntry) {
    fn set<T: Clone>(old: &mut T, new: Option<&T>) {
        if let Some(new) = new {
            *old = new.clone();
        }
    }
    fn set_fact<T: Clone>(old: &mut Option<T>, new: &Option<T>) {
        if new.is_some() {
            old.clone_from(new);
        }
    }
    set(&mut concern.official, change.official.as_ref());
    set(&mut concern.handling, change.handling.as_ref());
    set(&mut concern.stops, change.stops.as_ref());
    set(&mut concern.referrals, change.referrals.as_ref());
    set_fact(&mut concern.legal_basis, &change.legal_basis);
    set_fact(&mut concern.documents, &change.documents);
    set_fact(&mut concern.fees, &change.fees);
    set_fact(&mut concern.duration, &change.duration);
    set_fact(&mut concern.meeting_minutes, &change.meeting_minutes);
    set_fact(&mut concern.appointment, &change.appointment);
    set_fact(&mut concern.responsible, &change.responsible);
    if !change.urgency.is_empty() {
        concern.urgency.clone_from(&change.urgency);
    }
    set_fact(&mut concern.process, &change.process);
}

/// Notes on a concern's statements that the office has confirmed them; the last day counts.
fn confirm(concern: &mut ConcernEntry, entry: &ConfirmationEntry) {
    fn note<T>(kind: FactKind, fact: Option<&mut FactEntry<T>>, entry: &ConfirmationEntry) {
        let meant = |needed: bool| match entry.facts.as_slice() {
            [] => needed,
            facts => facts.contains(&kind),
        };
        let Some(fact) = fact.filter(|fact| meant(fact.needs_confirmation)) else { return };
        if fact.confirmation.as_ref().is_none_or(|known| known.on <= entry.on) {
            fact.confirmation = Some(Confirmation { by: entry.by.clone(), on: entry.on });
        }
    }
    note(FactKind::LegalBasis, concern.legal_basis.as_mut(), entry);
    note(FactKind::Documents, concern.documents.as_mut(), entry);
    note(FactKind::Fees, concern.fees.as_mut(), entry);
    note(FactKind::Duration, concern.duration.as_mut(), entry);
    note(FactKind::MeetingMinutes, concern.meeting_minutes.as_mut(), entry);
    note(FactKind::Appointment, concern.appointment.as_mut(), entry);
    note(FactKind::Responsible, concern.responsible.as_mut(), entry);
    for urgency in &mut concern.urgency {
        note(FactKind::Urgency, Some(urgency), entry);
    }
}
