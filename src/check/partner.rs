//! Does everybody who is sent elsewhere find somebody there?

use crate::{
    catalogue::Handling,
    content::Content,
    diagnostic::{Diagnostic, Rule},
};
use chrono::NaiveDate;

/// After how many days a partner has to be asked again whether its entry is right.
const DAYS_BETWEEN_CHECKS: i64 = 180;

pub(super) fn check(content: &Content, today: NaiveDate, diagnostics: &mut Vec<Diagnostic>) {
    let catalogue = &content.catalogue;
    for index in catalogue.concern_indices() {
        let concern = catalogue.concern(index);
        if concern.handling == Handling::Elsewhere && content.partners.answering(index).is_empty() {
            diagnostics.push(Diagnostic::new(
                Rule::ReferralWithoutPartner,
                &concern.origin,
                format!("no partner answers `{}`; visitors are sent to the info desk", concern.id),
                "add it to the `services` of a partner in `partners.json`",
            ));
        }
    }
    for partner in &content.partners.partners {
        let days = today.signed_duration_since(partner.checked_on).num_days();
        if days > DAYS_BETWEEN_CHECKS {
            diagnostics.push(Diagnostic::new(
                Rule::PartnerNotChecked,
                &partner.origin,
                format!("the entry of `{}` was last checked {days} days ago", partner.id),
                "ask the partner whether it is still right and set `checked_on`",
            ));
        }
        let found = partner.node.is_some()
            || !partner.address.is_empty()
            || partner.telephone.is_some()
            || partner.website.is_some();
        if !found {
            diagnostics.push(Diagnostic::new(
                Rule::PartnerNowhere,
                &partner.origin,
                format!("nothing says where to find `{}`", partner.id),
                "give it a `node`, an `address`, a `telephone` or a `website`",
            ));
        }
    }
}
