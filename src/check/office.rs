//! Does the office serve everybody, and do its signs say so?

use crate::{
    catalogue::{Choice, Concern, ConcernIndex, Handling, names::unknown_reference},
    content::{Content, pictogram, pictogram_names},
    diagnostic::{Diagnostic, Origin, Rule, did_you_mean},
    floorplan::FacilityKind,
    office::{Counter, LetterRange, Service},
};
use std::collections::BTreeMap;

/// The least contrast between a zone's colour and the white letter on it (WCAG 2.2, 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;

pub(super) fn check(content: &Content, office_file: &str, diagnostics: &mut Vec<Diagnostic>) {
    concerns(content, diagnostics);
    counters(content, diagnostics);
    zones(content, diagnostics);
    languages(content, office_file, diagnostics);
    outreach(content, diagnostics);
    pictograms(content, diagnostics);
}

fn concerns(content: &Content, diagnostics: &mut Vec<Diagnostic>) {
    let (office, catalogue) = (&content.office, &content.catalogue);
    for index in catalogue.concern_indices() {
        let concern = catalogue.concern(index);
        let counters: Vec<&Counter> =
            office.counters_for(index).into_iter().map(|counter| office.counter(counter)).collect();
        let Some(first) = counters.first() else {
            if concern.handling == Handling::Here && !ends_at_check_in(content, concern) {
                diagnostics.push(Diagnostic::new(
                    Rule::ConcernWithoutCounter,
                    &concern.origin,
                    format!(
                        "no counter handles `{}`; visitors are sent to the info desk",
                        concern.id
                    ),
                    "add it to the `concerns` of a counter in `office.json`",
                ));
            }
            continue;
        };
        let services: Vec<Service<'_>> =
            counters.iter().flat_map(|counter| counter.services(index)).collect();
        if services.iter().all(|service| !service.letters.is_empty())
            && let Some(beginning) = letter_gap(&services)
        {
            diagnostics.push(Diagnostic::new(
                Rule::Letters,
                &first.origin,
                format!(
                    "surnames that begin with `{beginning}` have no counter for `{}`",
                    concern.id
                ),
                "let the `letters` of its counters cover A to Z together",
            ));
        }
    }
}

/// Whether a concern ends at the check-in machine: visitors with an appointment are called from
/// there and need no counter.
fn ends_at_check_in(content: &Content, concern: &Concern) -> bool {
    concern.stops.last() == Some(&FacilityKind::CheckIn)
        && content.building.facilities(FacilityKind::CheckIn).next().is_some()
}

/// The first beginning of a surname that none of some counters serves.
fn letter_gap(services: &[Service<'_>]) -> Option<String> {
    let ranges: Vec<&LetterRange> = services.iter().flat_map(|service| service.letters).collect();
    let served = |beginning: &str| ranges.iter().any(|range| range.contains(beginning));
    for first in 'A'..='Z' {
        // Offices divide S into S, Sch and St: three letters decide everything that is written.
        let beginnings: Vec<String> = ('A'..='Z')
            .flat_map(|second| ('A'..='Z').map(move |third| format!("{first}{second}{third}")))
            .collect();
        if let Some(gap) = beginnings.iter().find(|beginning| !served(beginning)) {
            let whole = beginnings.iter().all(|beginning| !served(beginning));
            return Some(if whole { first.to_string() } else { gap.clone() });
        }
    }
    None
}

fn counters(content: &Content, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for counter in &content.office.counters {
        let Some(number) = &counter.number else { continue };
        if let Some(first) = seen.insert(number, &counter.id) {
            diagnostics.push(Diagnostic::new(
                Rule::DuplicateNumber,
                &counter.origin,
                format!(
                    "the counters `{first}` and `{}` both have the number `{number}`",
                    counter.id
                ),
                "give each counter the number that stands on its sign",
            ));
        }
    }
}

fn zones(content: &Content, diagnostics: &mut Vec<Diagnostic>) {
    for zone in &content.office.zones {
        let contrast = contrast_with_white(zone.colour);
        if contrast < LEAST_CONTRAST {
            diagnostics.push(Diagnostic::new(
                Rule::ZoneContrast,
                &zone.origin,
                format!(
                    "a white letter on the colour of zone `{}` has a contrast of {contrast:.1}:1",
                    zone.letter
                ),
                "choose a darker colour; 4.5:1 is the least",
            ));
        }
    }
    let letters = || content.office.zones.iter().map(|zone| zone.letter.as_str());
    for room in &content.building.rooms {
        let Some(zone) = &room.zone else { continue };
        if !letters().any(|letter| letter == zone) {
            diagnostics.push(Diagnostic::new(
                Rule::UnknownReference,
                &room.origin,
                format!("the room `{}` names the unknown zone `{zone}`", room.id),
                match did_you_mean(zone, letters()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "name a zone of `office.json`".to_owned(),
                },
            ));
        }
    }
}

/// The partners in whose houses staff work must exist.
fn outreach(content: &Content, diagnostics: &mut Vec<Diagnostic>) {
    let partners = || content.partners.partners.iter().map(|partner| partner.id.as_str());
    for place in &content.office.outreach {
        let Some(partner) = &place.partner else { continue };
        if !partners().any(|known| known == partner) {
            let subject = format!("the counter `{}` outside the house", place.id);
            let origin = &place.origin;
            diagnostics.push(unknown_reference("partner", partner, &subject, origin, partners()));
        }
    }
}

/// Contrast as WCAG defines it: 1 for white on white, 21 for white on black.
fn contrast_with_white(colour: [u8; 3]) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    let [red, green, blue] = colour.map(linear);
    1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

fn languages(content: &Content, office_file: &str, diagnostics: &mut Vec<Diagnostic>) {
    let file = Origin::file(office_file);
    let tags: Vec<String> =
        content.locales.languages().map(|language| language.tag.to_string()).collect();
    for language in &content.office.languages {
        let tag = language.to_string();
        if !tags.contains(&tag) {
            diagnostics.push(Diagnostic::new(
                Rule::LanguageMissing,
                &file,
                format!("the kiosk offers the language `{tag}`, which is not there"),
                format!("add the folder `locales/{tag}`, or remove it from `languages`"),
            ));
        }
    }
    if content.office.languages.is_empty() {
        diagnostics.push(Diagnostic::new(
            Rule::LanguageMissing,
            &file,
            "the kiosk offers no language",
            "name at least one language tag in `languages`",
        ));
    }
}

fn pictograms(content: &Content, diagnostics: &mut Vec<Diagnostic>) {
    let catalogue = &content.catalogue;
    let choice = |choice: &'_ Choice| (choice.pictogram.clone(), choice.origin.clone());
    let used = content
        .office
        .zones
        .iter()
        .map(|zone| (zone.pictogram.clone(), zone.origin.clone()))
        .chain(
            catalogue.concerns.iter().map(|entry| (entry.pictogram.clone(), entry.origin.clone())),
        )
        .chain(
            catalogue.documents.iter().map(|entry| (entry.pictogram.clone(), entry.origin.clone())),
        )
        .chain(catalogue.processes.iter().flat_map(|process| {
            let origin = &process.origin;
            process.steps.iter().map(move |step| (step.pictogram.clone(), origin.clone()))
        }))
        .chain(catalogue.themes.iter().map(|entry| (entry.pictogram.clone(), entry.origin.clone())))
        .chain(catalogue.tiles.iter().chain(&catalogue.help_now).map(choice))
        .chain(catalogue.questions.iter().flat_map(|question| question.answers.iter().map(choice)));
    for (name, origin) in used {
        if pictogram(&name).is_none() {
            diagnostics.push(Diagnostic::new(
                Rule::PictogramMissing,
                &origin,
                format!("there is no pictogram `{name}`"),
                match did_you_mean(&name, pictogram_names()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "name a file of `assets/icons` without its ending".to_owned(),
                },
            ));
        }
    }
}

/// Whether something leads to a concern: a counter that handles it.
pub(super) fn has_counter(content: &Content, concern: ConcernIndex) -> bool {
    !content.office.counters_for(concern).is_empty()
}

#[cfg(test)]
mod tests {
    use super::contrast_with_white;

    #[test]
    fn contrast_of_known_colours() {
        assert!((contrast_with_white([0, 0, 0]) - 21.0).abs() < 1e-9);
        assert!((contrast_with_white([255, 255, 255]) - 1.0).abs() < 1e-9);
        // #767676 is the lightest grey that passes, by the standard's own examples.
        assert!(contrast_with_white([0x76; 3]) >= 4.5 && contrast_with_white([0x77; 3]) < 4.5);
    }
}
