//! The partners with every reference resolved.

use super::{
    format::{
        Agreement, Appointment, Audience, Cost, PartnerEntry, PartnerKind, PartnerStatus,
        PartnersFile, Position, ServiceCaseEntry, Transit,
    },
    locator::Locator,
};
use crate::{
    catalogue::{
        Catalogue, ConcernIndex, DocumentIndex, ThemeIndex,
        names::{Names, index, unknown_reference},
    },
    diagnostic::{Diagnostic, Origin, Rule},
    floorplan::{Building, NodeIndex},
    hours::{Holidays, Hours, hours_finding},
    office::place_named,
};
use chrono::NaiveDate;
use std::cmp::Reverse;
use unic_langid::LanguageIdentifier;

index!(
    /// A partner, by its place in [`Partners::partners`].
    PartnerIndex
);

/// After so many days nobody relies on a partner's entry any more without a call.
pub const DAYS_BETWEEN_CHECKS: i64 = 180;

/// The partners of one office.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Partners {
    /// Where the house of the office stands, if known.
    pub house: Option<Position>,
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
    /// Whether it helps at present.
    pub status: PartnerStatus,
    /// How close it is: 1 in the house, 2 by agreement, 3 known address.
    pub ring: u8,
    /// The themes it works on; the first is its main one.
    pub themes: Vec<ThemeIndex>,
    /// The concerns it answers.
    pub services: Vec<ConcernIndex>,
    /// Whom it is for; everybody if empty.
    pub audience: Vec<Audience>,
    /// The languages spoken there.
    pub languages: Vec<LanguageIdentifier>,
    /// Whether it finds an interpreter for other languages.
    pub interpreters: bool,
    /// Where it is found in the house.
    pub node: Option<NodeIndex>,
    /// Its address, line by line.
    pub address: Vec<String>,
    /// Where it is on the globe.
    pub position: Option<Position>,
    /// The ride there from the house.
    pub transit: Option<Transit>,
    /// How many minutes it takes to walk there, from the stop or else from the house.
    pub walk_minutes: Option<u32>,
    /// When it is open, if known.
    pub hours: Option<Hours>,
    /// Whether one needs an appointment.
    pub appointment: Appointment,
    /// The telephone number as one dials it within Germany.
    pub telephone: Option<String>,
    /// The address for electronic mail.
    pub email: Option<String>,
    /// The web address without `https://`.
    pub website: Option<String>,
    /// Whether help costs money.
    pub cost: Cost,
    /// Whether one need not give one's name.
    pub anonymous: bool,
    /// Whether one gets in without steps, if known.
    pub step_free: Option<bool>,
    /// Whether there is a hearing loop, if known.
    pub hearing_loop: Option<bool>,
    /// Whether there is a toilet for people in wheelchairs, if known.
    pub accessible_toilet: Option<bool>,
    /// What to bring.
    pub bring: Vec<DocumentIndex>,
    /// Services for which one says something else there.
    pub service_cases: Vec<ServiceCase>,
    /// Whether staff hand visitors over in person. To whom is not kept in memory: no screen can
    /// show it by mistake.
    pub handover: bool,
    /// What was agreed with it; for staff.
    pub agreement: Option<Agreement>,
    /// Where the entry's facts come from.
    pub source: String,
    /// The day on which somebody last asked the partner.
    pub checked_on: NaiveDate,
    /// The last day on which it helps, if there is one.
    pub valid_until: Option<NaiveDate>,
    /// Where it was read.
    pub origin: Origin,
}

/// What is different for one of a partner's services.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceCase {
    /// The service.
    pub concern: ConcernIndex,
    /// What to bring for it; as for the partner's other services if `None`.
    pub bring: Option<Vec<DocumentIndex>>,
}

impl Partner {
    /// What is different there for a concern, if anything is.
    pub fn service_case(&self, concern: Option<ConcernIndex>) -> Option<&ServiceCase> {
        self.service_cases.iter().find(|case| Some(case.concern) == concern)
    }

    /// What to bring for a concern.
    pub fn bring_for(&self, concern: Option<ConcernIndex>) -> &[DocumentIndex] {
        let case = self.service_case(concern).and_then(|case| case.bring.as_ref());
        case.unwrap_or(&self.bring)
    }

    /// Whether visitors can be sent there on a day.
    pub fn helps_on(&self, day: NaiveDate) -> bool {
        self.status == PartnerStatus::Active && self.valid_until.is_none_or(|last| day <= last)
    }

    /// Whether it has ended, by its own word or because its last day has passed.
    pub fn has_ended_by(&self, day: NaiveDate) -> bool {
        self.status == PartnerStatus::Ended || self.valid_until.is_some_and(|last| day > last)
    }

    /// How many days ago the entry was checked; negative for a day that has not come yet.
    pub fn days_since_check(&self, today: NaiveDate) -> i64 {
        today.signed_duration_since(self.checked_on).num_days()
    }

    /// Whether a visitor had better call first, because nobody has checked the entry for long.
    pub fn call_first(&self, today: NaiveDate) -> bool {
        self.days_since_check(today) > DAYS_BETWEEN_CHECKS
    }

    /// The theme it mainly works on, if the catalogue knows it.
    pub fn main_theme(&self) -> Option<ThemeIndex> {
        self.themes.first().copied()
    }
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
        (Self { house: file.house, partners }, diagnostics)
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

    /// The partners that a visitor with a concern can be sent to on a day: the nearest ring first,
    /// then the one checked last, then in the order of the file.
    pub fn answering(&self, concern: ConcernIndex, today: NaiveDate) -> Vec<PartnerIndex> {
        self.nearest_first(today, |partner| partner.services.contains(&concern))
    }

    /// The partners that work on a theme and help on a day: the nearest ring first, then those
    /// whose main theme it is, then the one checked last, then in the order of the file.
    pub fn working_on(&self, theme: ThemeIndex, today: NaiveDate) -> Vec<PartnerIndex> {
        let mut found = self.nearest_first(today, |partner| partner.themes.contains(&theme));
        // The sort keeps what is equal in its order.
        found.sort_by_key(|index| {
            let partner = self.partner(*index);
            (partner.ring, partner.main_theme() != Some(theme))
        });
        found
    }

    fn nearest_first(
        &self,
        today: NaiveDate,
        wanted: impl Fn(&Partner) -> bool,
    ) -> Vec<PartnerIndex> {
        let mut found: Vec<_> = self
            .indices()
            .filter(|index| {
                let partner = self.partner(*index);
                partner.helps_on(today) && wanted(partner)
            })
            .collect();
        found.sort_by_key(|index| {
            let partner = self.partner(*index);
            (partner.ring, Reverse(partner.checked_on), *index)
        });
        found
    }

    /// How far away a partner is and in which direction, where both places are known.
    pub fn locator(&self, index: PartnerIndex) -> Option<Locator> {
        Some(Locator::between(self.house?, self.partner(index).position?))
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
    let mut listed = |ids: &[String]| documents(ids, &subject, entry, catalogue, diagnostics);
    let bring = listed(&entry.bring);
    let (mut service_cases, mut unknown_services) = (Vec::new(), Vec::new());
    for ServiceCaseEntry { origin, service, bring } in &entry.service_cases {
        let bring = bring.as_ref().map(|ids| listed(ids));
        match catalogue.concern_named(service).filter(|concern| services.contains(concern)) {
            Some(concern) => service_cases.push(ServiceCase { concern, bring }),
            None if catalogue.is_hidden(service) => {}
            None => unknown_services.push((service, origin)),
        }
    }
    for (id, origin) in unknown_services {
        let services = entry.services.iter().map(String::as_str);
        diagnostics.push(unknown_reference("service", id, &subject, origin, services));
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
        status: entry.status,
        ring: entry.ring,
        themes,
        services,
        audience: entry.audience.clone(),
        languages,
        interpreters: entry.interpreters,
        node,
        address: entry.address.clone(),
        position: entry.position,
        transit: entry.transit.clone(),
        walk_minutes: entry.walk_minutes,
        hours,
        appointment: entry.appointment,
        telephone: entry.telephone.clone(),
        email: entry.email.clone(),
        website: entry.website.clone(),
        cost: entry.cost,
        anonymous: entry.anonymous,
        step_free: entry.step_free,
        hearing_loop: entry.hearing_loop,
        accessible_toilet: entry.accessible_toilet,
        bring,
        service_cases,
        handover: entry.handover.is_some(),
        agreement: entry.agreement.clone(),
        source: entry.source.clone(),
        checked_on: entry.checked_on,
        valid_until: entry.valid_until,
        origin: entry.origin.clone(),
    }
}

fn documents(
    ids: &[String],
    subject: &str,
    entry: &PartnerEntry,
    catalogue: &Catalogue,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<DocumentIndex> {
    let mut found = Vec::new();
    for id in ids {
        match (0..).zip(&catalogue.documents).find(|(_, document)| document.id == *id) {
            Some((place, _)) => found.push(DocumentIndex(place)),
            None => diagnostics.push(unknown_reference(
                "document",
                id,
                subject,
                &entry.origin,
                catalogue.documents.iter().map(|document| document.id.as_str()),
            )),
        }
    }
    found
}
