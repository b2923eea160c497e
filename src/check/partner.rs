//! Does everybody who is sent elsewhere find somebody there?

use crate::{
    content::Content,
    diagnostic::{Diagnostic, Origin, Rule, Severity},
    locale::has_own_name,
    referral::{Double, NetworkAnalysis, Partner, PartnerStatus, Sameness},
};
use chrono::NaiveDate;

pub(super) fn check(content: &Content, today: NaiveDate, diagnostics: &mut Vec<Diagnostic>) {
    let analysis = NetworkAnalysis::new(&content.partners, &content.catalogue, today);
    network(content, &analysis, diagnostics);
    for (index, days) in &analysis.unchecked {
        let partner = content.partners.partner(*index);
        diagnostics.push(Diagnostic::new(
            Rule::PartnerNotChecked,
            &partner.origin,
            format!("the entry of `{}` was last checked {days} days ago", partner.id),
            "ask the partner whether it is still right and set `checked_on`",
        ));
    }
    for partner in &content.partners.partners {
        found(partner, diagnostics);
        active(partner, today, diagnostics);
        languages(partner, diagnostics);
        dates(partner, today, diagnostics);
        ring(partner, diagnostics);
    }
}

/// What concerns the network as a whole.
fn network(content: &Content, analysis: &NetworkAnalysis, diagnostics: &mut Vec<Diagnostic>) {
    let catalogue = &content.catalogue;
    for concern in &analysis.unanswered {
        let concern = catalogue.concern(*concern);
        diagnostics.push(Diagnostic::new(
            Rule::ReferralWithoutPartner,
            &concern.origin,
            format!("no partner answers `{}`; visitors are sent to the info desk", concern.id),
            "add it to the `services` of a partner in `partners.json`",
        ));
    }
    // An office without any partner has no map, and hears of every referral above.
    let file = content.partners.partners.first().map(|partner| Origin::file(&partner.origin.file));
    for theme in &analysis.gaps {
        let Some(file) = &file else { break };
        diagnostics.push(Diagnostic::new(
            Rule::ThemeWithoutPartner,
            file,
            format!("no partner works on the theme `{}`", catalogue.theme(*theme).id),
            "add it to the `themes` of a partner, or look for one",
        ));
    }
    for double in &analysis.doubles {
        diagnostics.push(twice(content, double));
    }
}

fn twice(content: &Content, double: &Double) -> Diagnostic {
    let mut partners = double.partners.iter().map(|index| content.partners.partner(*index));
    let names: Vec<&str> = partners.clone().map(|partner| partner.id.as_str()).collect();
    let (what, severity) = match double.sameness {
        Sameness::Name => ("the same name", Severity::Warning),
        Sameness::Telephone => ("the same telephone number", Severity::Warning),
        Sameness::Address => ("the same address and a theme in common", Severity::Information),
    };
    // The first was there before; the finding stands at the one that came last.
    let origin = partners.next_back().map(|partner| partner.origin.clone()).unwrap_or_default();
    Diagnostic::new(
        Rule::PartnerTwice,
        &origin,
        format!("the partners `{}` have {what}", names.join("`, `")),
        "keep one entry if they are the same, else tell them apart",
    )
    .with_severity(severity)
}

fn found(partner: &Partner, diagnostics: &mut Vec<Diagnostic>) {
    let found = partner.node.is_some()
        || !partner.address.is_empty()
        || partner.telephone.is_some()
        || partner.email.is_some()
        || partner.website.is_some();
    if !found {
        diagnostics.push(Diagnostic::new(
            Rule::PartnerNowhere,
            &partner.origin,
            format!("nothing says where to find `{}`", partner.id),
            "give it a `node`, an `address`, a `telephone`, an `email` or a `website`",
        ));
    }
}

fn active(partner: &Partner, today: NaiveDate, diagnostics: &mut Vec<Diagnostic>) {
    if partner.helps_on(today) {
        return;
    }
    let state = match (partner.status, partner.valid_until) {
        (PartnerStatus::Active, Some(last)) => format!("its last day was {last}"),
        (PartnerStatus::Planned, _) => "it is planned".to_owned(),
        (PartnerStatus::Paused, _) => "it is paused".to_owned(),
        (PartnerStatus::Ended | PartnerStatus::Active, _) => "it has ended".to_owned(),
    };
    diagnostics.push(Diagnostic::new(
        Rule::PartnerNotActive,
        &partner.origin,
        format!("nobody is sent to `{}`: {state}", partner.id),
        "once that has changed, set `status` and `valid_until`",
    ));
}

fn languages(partner: &Partner, diagnostics: &mut Vec<Diagnostic>) {
    for language in partner.languages.iter().filter(|language| !has_own_name(language)) {
        diagnostics.push(Diagnostic::new(
            Rule::PartnerLanguage,
            &partner.origin,
            format!("`{}` speaks `{language}`, for which the kiosk has no name", partner.id),
            "write its usual tag, such as `fa` or `ku`, without a region",
        ));
    }
}

fn dates(partner: &Partner, today: NaiveDate, diagnostics: &mut Vec<Diagnostic>) {
    let mut wrong = |message: String, help: &str| {
        diagnostics.push(Diagnostic::new(Rule::PartnerDates, &partner.origin, message, help));
    };
    if partner.checked_on > today {
        wrong(
            format!(
                "`{}` was checked on {}, which is still to come",
                partner.id, partner.checked_on
            ),
            "set `checked_on` to the day on which somebody asked the partner",
        );
    }
    if let Some(last) = partner.valid_until
        && last < partner.checked_on
        && partner.status != PartnerStatus::Ended
    {
        wrong(
            format!("the last day of `{}`, {last}, is before it was last checked", partner.id),
            "correct `valid_until`, or set `status` to `ended`",
        );
    }
}

fn ring(partner: &Partner, diagnostics: &mut Vec<Diagnostic>) {
    let (message, help) = match (partner.ring, partner.node) {
        (1, None) if !partner.handover => (
            format!("`{}` is in ring 1, but neither in the house nor handed over to", partner.id),
            "give it a `node` or a `handover`, or set `ring` to 2 or 3",
        ),
        (2.., Some(_)) => (
            format!("`{}` is in the house, but in ring {}", partner.id, partner.ring),
            "set `ring` to 1",
        ),
        _ => return,
    };
    diagnostics.push(Diagnostic::new(Rule::PartnerRing, &partner.origin, message, help));
}
