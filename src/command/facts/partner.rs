//! The entries of partners as statements: who helps with what, where and when.

use super::{Row, paths_to};
use crate::{
    catalogue::{FactStatus, Handling, Path},
    content::Content,
    referral::{DAYS_BETWEEN_CHECKS, Partner, PartnerIndex, PartnerStatus},
};
use chrono::{Days, NaiveDate};

/// Where the network map is shown.
const NETWORK_MAP: &str = "network-map";

/// One row for each partner.
pub(super) fn rows(content: &Content, paths: &[Path], day: NaiveDate) -> Vec<Row> {
    content.partners.indices().map(|index| row(content, paths, index, day)).collect()
}

fn row(content: &Content, paths: &[Path], index: PartnerIndex, day: NaiveDate) -> Row {
    let partner = content.partners.partner(index);
    let concerns = shown_for(content, partner, day);
    let paths = paths_to(content, paths, &concerns);
    let mut shown_for = concerns;
    if !partner.has_ended_by(day) {
        shown_for.push(NETWORK_MAP.to_owned());
    }
    let stale = partner.has_ended_by(day) || partner.call_first(day);
    Row {
        subject: partner.id.clone(),
        kind: "partner",
        value: value(partner),
        status: if stale { FactStatus::Stale } else { FactStatus::Holds }.word(),
        source: partner.source.clone(),
        checked_on: partner.checked_on.to_string(),
        valid_until: last_day(partner).to_string(),
        needs_confirmation: false,
        confirmed_by: None,
        confirmed_on: None,
        shown_for,
        paths,
        file: partner.origin.file.clone(),
        line: partner.origin.position.line,
    }
}

/// The last day on which it is shown without asking the visitor to call first.
fn last_day(partner: &Partner) -> NaiveDate {
    let days = Days::new(DAYS_BETWEEN_CHECKS.unsigned_abs());
    let relied_on = partner.checked_on.checked_add_days(days).unwrap_or(partner.checked_on);
    partner.valid_until.map_or(relied_on, |last| last.min(relied_on))
}

/// The concerns whose answers name it: as where to go, or as who helps as well.
fn shown_for(content: &Content, partner: &Partner, day: NaiveDate) -> Vec<String> {
    if !partner.helps_on(day) {
        return Vec::new();
    }
    let catalogue = &content.catalogue;
    catalogue
        .concern_indices()
        .filter(|index| {
            let concern = catalogue.concern(*index);
            let goal = concern.handling == Handling::Elsewhere && partner.services.contains(index);
            goal || concern.referrals.iter().any(|other| partner.services.contains(other))
        })
        .map(|index| catalogue.concern(index).id.clone())
        .collect()
}

fn value(partner: &Partner) -> String {
    let waiting = match partner.status {
        PartnerStatus::Active => None,
        PartnerStatus::Planned => Some("planned"),
        PartnerStatus::Paused => Some("paused"),
        PartnerStatus::Ended => Some("ended"),
    };
    let address = (!partner.address.is_empty()).then(|| partner.address.join(", "));
    let hours = partner.hours.as_ref().map(|hours| hours.text().to_owned());
    let parts = [
        Some(partner.name.clone()),
        waiting.map(str::to_owned),
        address,
        hours,
        partner.telephone.clone(),
        partner.website.clone(),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
