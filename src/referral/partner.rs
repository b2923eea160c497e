//! The partners with every reference resolved.

use super::format::{Appointment, Cost, PartnerEntry, PartnerKind, PartnersFile};
use crate::{
    catalogue::{
        Catalogue, ConcernIndex, ThemeIndex,
        names::{Names, index, unknown_reference},
    },
    diagnostic::{Diagnostic, Origin, Rule},
    floorplan::{Building, NodeIndex},
    hours::{Holidays, Hours, hours_finding},
    office::place_named,
};
use chrono::NaiveDate;
use unic_langid::LanguageIdentifier;

index!(
    /// A partner, by its place in [`Partners::partners`].
    PartnerIndex
);

/// The partners of one office.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Partners {
    /// The partners, in the order of the file.
    pub partners: Vec<Partner>,
}

/// Somebody who helps: an authority, an advice centre, an association.
#[derive(Debug, Clone, PartialEq)]
pub struct Partner {
    /// Its name in the files.
    pub id: String,
    /// The official German name.
    pub name: String,
    /// What kind of body it is.
    pub kind: PartnerKind,
    /// How close it is: 1 in the house, 2 by agreement, 3 known address.
    pub ring: u8,
    /// The themes it works on; the first is its main one.
    pub themes: Vec<ThemeIndex>,
    /// The concerns it answers.
    pub services: Vec<ConcernIndex>,
    /// The languages spoken there.
    pub languages: Vec<LanguageIdentifier>,
    /// Where it is found in the house.
    pub node: Option<NodeIndex>,
    /// Its address, line by line.
    pub address: Vec<String>,
    /// When it is open, if known.
    pub hours: Option<Hours>,
    /// Whether one needs an appointment.
    pub appointment: Appointment,
    /// The telephone number as one dials it within Germany.
    pub telephone: Option<String>,
    /// The web address without `https://`.
    pub website: Option<String>,
    /// Whether help costs money.
    pub cost: Cost,
    /// Whether one need not give one's name.
    pub anonymous: bool,
    /// Whether one gets in without steps, if known.
    pub step_free: Option<bool>,
    /// Where the entry's facts come from.
    pub source: String,
    /// The day on which somebody last asked the partner.
    pub checked_on: NaiveDate,
    /// Where it was read.
    pub origin: Origin,
}

impl Partners {
    /// Resolves what was read. References to something unknown are left out and reported.
    pub fn resolve(
        file: &PartnersFile,
        building: &Building,
        catalogue: &Catalogue,
        holidays: &Holidays,
    ) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut names = Names::new("partner");
        let mut partners = Vec::new();
        for entry in &file.partners {
            if names.insert(&entry.id, &entry.origin, &mut diagnostics).is_some() {
                partners.push(partner(entry, building, catalogue, holidays, &mut diagnostics));
            }
        }
        (Self { partners }, diagnostics)
    }

    /// The partner at an index.
    pub fn partner(&self, index: PartnerIndex) -> &Partner {
        &self.partners[index.get()]
    }

    /// All partners with their indices.
    pub fn indices(&self) -> impl Iterator<Item = PartnerIndex> + use<> {
        let count = u32::try_from(self.partners.len()).unwrap_or(u32::MAX);
        (0..count).map(PartnerIndex)
    }

    /// The partners that answer a concern: the closest ring first, then in the order of the file.
    pub fn answering(&self, concern: ConcernIndex) -> Vec<PartnerIndex> {
        let mut found: Vec<_> = self
            .indices()
            .filter(|index| self.partner(*index).services.contains(&concern))
            .collect();
        found.sort_by_key(|index| (self.partner(*index).ring, *index));
        found
    }
}

fn partner(
    entry: &PartnerEntry,
    building: &Building,
    catalogue: &Catalogue,
    holidays: &Holidays,
    diagnostics: &mut Vec<Diagnostic>,
) -> Partner {
    let subject = format!("the partner `{}`", entry.id);
    let mut themes = Vec::new();
    for id in &entry.themes {
        match (0..).zip(&catalogue.themes).find(|(_, theme)| theme.id == *id) {
            Some((place, _)) => themes.push(ThemeIndex(place)),
            None => diagnostics.push(unknown_reference(
                "theme",
                id,
                &subject,
                &entry.origin,
                catalogue.themes.iter().map(|theme| theme.id.as_str()),
            )),
        }
    }
    let mut services = Vec::new();
    for id in &entry.services {
        match catalogue.concern_named(id) {
            Some(concern) => services.push(concern),
            None if catalogue.is_hidden(id) => {}
            None => diagnostics.push(unknown_reference(
                "concern",
                id,
                &subject,
                &entry.origin,
                catalogue.concerns.iter().map(|concern| concern.id.as_str()),
            )),
        }
    }
    let languages = entry
        .languages
        .iter()
        .filter_map(|tag| match tag.parse() {
            Ok(language) => Some(language),
            Err(_) => {
                diagnostics.push(Diagnostic::new(
                    Rule::UnknownWord,
                    &entry.origin,
                    format!("{subject} speaks `{tag}`, which is not a language tag"),
                    "write tags such as `de`, `ar` or `zh-Hans`",
                ));
                None
            }
        })
        .collect();
    let hours = entry.hours.as_ref().and_then(|text| {
        Hours::parse(text, holidays)
            .map_err(|error| diagnostics.push(hours_finding(&subject, &error, &entry.origin)))
            .ok()
    });
    let node = entry
        .node
        .as_ref()
        .and_then(|id| place_named(id, &subject, &entry.origin, building, diagnostics));
    Partner {
        id: entry.id.clone(),
        name: entry.name.clone(),
        kind: entry.kind,
        ring: entry.ring,
        themes,
        services,
        languages,
        node,
        address: entry.address.clone(),
        hours,
        appointment: entry.appointment,
        telephone: entry.telephone.clone(),
        website: entry.website.clone(),
        cost: entry.cost,
        anonymous: entry.anonymous,
        step_free: entry.step_free,
        source: entry.source.clone(),
        checked_on: entry.checked_on,
        origin: entry.origin.clone(),
    }
}
