//! Who does what: references from counters to concerns, letters and hours, resolved.

use super::{
    Counter, CounterKind, Duty, LetterRange, Outreach, ZoneIndex,
    format::{DutyEntry, OutreachEntry, ZoneEntry},
    office::Resolver,
};
use crate::{
    catalogue::{
        ConcernIndex,
        names::{Names, unknown_reference},
    },
    diagnostic::{Diagnostic, Origin, Rule},
    hours::{Hours, hours_finding},
};

impl Resolver<'_> {
    /// The concerns of some names. Those that the office leaves out are no mistakes.
    pub(super) fn concerns(
        &mut self,
        ids: &[String],
        subject: &str,
        origin: &Origin,
    ) -> Vec<ConcernIndex> {
        let mut concerns = Vec::new();
        for id in ids {
            match self.catalogue.concern_named(id) {
                Some(concern) => concerns.push(concern),
                None if self.catalogue.is_hidden(id) => {}
                None => self.diagnostics.push(unknown_reference(
                    "concern",
                    id,
                    subject,
                    origin,
                    self.catalogue.concerns.iter().map(|concern| concern.id.as_str()),
                )),
            }
        }
        concerns
    }

    pub(super) fn letters(
        &mut self,
        texts: &[String],
        subject: &str,
        origin: &Origin,
    ) -> Vec<LetterRange> {
        let mut letters = Vec::new();
        for text in texts {
            match LetterRange::parse(text) {
                Ok(range) => letters.push(range),
                Err(error) => self.diagnostics.push(Diagnostic::new(
                    Rule::Letters,
                    origin,
                    format!("{subject} has letters that are not understood: {error}"),
                    "write letters as in `[\"A-K\"]` or `[\"Sch\", \"St\"]`",
                )),
            }
        }
        letters
    }

    fn hours(&mut self, text: &str, subject: &str, origin: &Origin) -> Option<Hours> {
        Hours::parse(text, self.holidays)
            .map_err(|error| self.diagnostics.push(hours_finding(subject, &error, origin)))
            .ok()
    }

    pub(super) fn duty(&mut self, entry: &DutyEntry, subject: &str) -> Duty {
        Duty {
            concerns: self.concerns(&entry.concerns, subject, &entry.origin),
            letters: self.letters(&entry.letters, subject, &entry.origin),
            hours: entry.hours.as_ref().and_then(|hours| self.hours(hours, subject, &entry.origin)),
            admission: entry.admission,
        }
    }

    /// Adds the concerns of a zone to every service counter in it.
    pub(super) fn zone_concerns(&mut self, entries: &[ZoneEntry], counters: &mut [Counter]) {
        for entry in entries {
            let subject = format!("the zone `{}`", entry.letter);
            let concerns = self.concerns(&entry.concerns, &subject, &entry.origin);
            let zone = self.zones.get(&entry.letter).map(ZoneIndex);
            let of_zone = counters
                .iter_mut()
                .filter(|counter| counter.kind == CounterKind::Service && counter.zone == zone);
            for counter in of_zone {
                for concern in &concerns {
                    if !counter.concerns.contains(concern) {
                        counter.concerns.push(*concern);
                    }
                }
            }
        }
    }

    /// A counter outside the house without hours cannot be found and is left out.
    pub(super) fn outreach(&mut self, entries: &[OutreachEntry]) -> Vec<Outreach> {
        let mut names = Names::new("counter outside the house");
        let mut outreach = Vec::new();
        for entry in entries {
            let subject = format!("the counter `{}` outside the house", entry.id);
            let hours = self.hours(&entry.hours, &subject, &entry.origin);
            let concerns = self.concerns(&entry.concerns, &subject, &entry.origin);
            let Some(hours) = hours else { continue };
            if names.insert(&entry.id, &entry.origin, self.diagnostics).is_none() {
                continue;
            }
            outreach.push(Outreach {
                id: entry.id.clone(),
                name: entry.name.clone(),
                address: entry.address.clone(),
                partner: entry.partner.clone(),
                hours,
                concerns,
                admission: entry.admission,
                booking: entry.booking.clone(),
                origin: entry.origin.clone(),
            });
        }
        outreach
    }
}
