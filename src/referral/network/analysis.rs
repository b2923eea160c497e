//! What is missing in a network, and what stands in it twice.

use crate::{
    catalogue::{Catalogue, ConcernIndex, Handling, ThemeIndex},
    referral::{Partner, PartnerIndex, PartnerStatus, Partners},
};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// By what two entries may be the same partner.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sameness {
    /// The official name, but for small and capital letters and blanks.
    Name,
    /// The telephone number, but for blanks and signs.
    Telephone,
    /// The address of two that work on the same theme outside the house; a house with several
    /// bodies for different themes is nothing strange.
    Address,
}

/// Entries that may be the same partner.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Double {
    /// By what.
    pub sameness: Sameness,
    /// The entries, at least two, in the order of the file.
    pub partners: Vec<PartnerIndex>,
}

/// What an office should know about its network on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NetworkAnalysis {
    /// Themes that nobody works on, not even beside others.
    pub gaps: Vec<ThemeIndex>,
    /// Themes that are nobody's main one.
    pub beside: Vec<ThemeIndex>,
    /// Concerns handled elsewhere that no partner answers.
    pub unanswered: Vec<ConcernIndex>,
    /// Concerns handled here, or with nothing to do, for which nobody helps beside the office.
    pub without_referral: Vec<ConcernIndex>,
    /// Partners whose entry nobody has checked for more than 180 days, with the number of days; the
    /// longest first.
    pub unchecked: Vec<(PartnerIndex, i64)>,
    /// Partners that are planned or paused.
    pub waiting: Vec<PartnerIndex>,
    /// Partners that have ended, by their own word or because their last day has passed.
    pub ended: Vec<PartnerIndex>,
    /// Entries that may be the same.
    pub doubles: Vec<Double>,
}

impl NetworkAnalysis {
    /// Looks at a network on a day.
    pub fn new(partners: &Partners, catalogue: &Catalogue, today: NaiveDate) -> Self {
        let themes: Vec<ThemeIndex> =
            (0..).zip(&catalogue.themes).map(|(place, _)| ThemeIndex(place)).collect();
        let gaps: Vec<_> = themes
            .iter()
            .copied()
            .filter(|theme| partners.working_on(*theme, today).is_empty())
            .collect();
        let beside = themes
            .into_iter()
            .filter(|theme| !gaps.contains(theme))
            .filter(|theme| {
                let mut working = partners.working_on(*theme, today).into_iter();
                working.all(|index| partners.partner(index).main_theme() != Some(*theme))
            })
            .collect();
        let helped = |index: ConcernIndex| !partners.answering(index, today).is_empty();
        let (elsewhere, here): (Vec<_>, Vec<_>) = catalogue
            .concern_indices()
            .partition(|index| catalogue.concern(*index).handling == Handling::Elsewhere);
        let with = |wanted: &dyn Fn(&Partner) -> bool| -> Vec<PartnerIndex> {
            partners.indices().filter(|index| wanted(partners.partner(*index))).collect()
        };
        let ended = with(&|partner| partner.has_ended_by(today));
        let mut unchecked: Vec<_> =
            with(&|partner| partner.call_first(today) && !partner.has_ended_by(today))
                .into_iter()
                .map(|index| (index, partners.partner(index).days_since_check(today)))
                .collect();
        unchecked.sort_by_key(|(index, days)| (-days, *index));
        Self {
            gaps,
            beside,
            unanswered: elsewhere.into_iter().filter(|index| !helped(*index)).collect(),
            without_referral: here
                .into_iter()
                .filter(|index| {
                    let referrals = &catalogue.concern(*index).referrals;
                    !helped(*index) && !referrals.iter().any(|other| helped(*other))
                })
                .collect(),
            unchecked,
            waiting: with(&|partner| {
                matches!(partner.status, PartnerStatus::Planned | PartnerStatus::Paused)
                    && !partner.has_ended_by(today)
            }),
            ended,
            doubles: doubles(partners, today),
        }
    }
}

/// Entries that may be the same, by name first.
fn doubles(partners: &Partners, today: NaiveDate) -> Vec<Double> {
    let mut seen: BTreeMap<(Sameness, String), Vec<PartnerIndex>> = BTreeMap::new();
    for index in partners.indices() {
        let partner = partners.partner(index);
        if partner.has_ended_by(today) {
            continue;
        }
        let mut note = |sameness, key: String| {
            if !key.is_empty() {
                let entries = seen.entry((sameness, key)).or_default();
                // An entry that names a theme twice is still one.
                if entries.last() != Some(&index) {
                    entries.push(index);
                }
            }
        };
        note(Sameness::Name, folded(&partner.name));
        note(Sameness::Telephone, digits(partner.telephone.as_deref().unwrap_or_default()));
        if partner.node.is_none() && !partner.address.is_empty() {
            let address = folded(&partner.address.join(" "));
            for theme in &partner.themes {
                note(Sameness::Address, format!("{address}#{}", theme.0));
            }
        }
    }
    let mut doubles: Vec<Double> = seen
        .into_iter()
        .filter(|(_, partners)| partners.len() > 1)
        .map(|((sameness, _), partners)| Double { sameness, partners })
        .collect();
    doubles.sort();
    // The same two at one address may share several themes.
    doubles.dedup();
    doubles
}

/// Letters and digits in small letters.
fn folded(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The number as one dials it within Germany.
fn digits(telephone: &str) -> String {
    let digits: String = telephone.chars().filter(char::is_ascii_digit).collect();
    match digits.strip_prefix("0049").or_else(|| digits.strip_prefix("49")) {
        Some(rest) if telephone.trim_start().starts_with(['+', '0']) => {
            format!("0{}", rest.trim_start_matches('0'))
        }
        _ => digits,
    }
}
