//! What an office hides, changes and confirms in its own `catalogue.json`.

use super::{
    catalogue_ways::OWN,
    copy::{Copy, today},
    json::list,
};
use leitsystem::{
    advice::{Advice, Goal, Place, Statement},
    catalogue::{FactStatus, PathEnd, Target},
    content::Content,
    diagnostic::Severity,
    office::KioskIndex,
    routing::ProfileKind,
};
use serde_json::json;
use std::{fs, sync::Arc};

fn content(copy: &Copy) -> Arc<Content> {
    copy.load().content.expect("content")
}

fn advise(content: &Content, concern: &str) -> Advice {
    let concern = content.catalogue.concern_named(concern).expect("a concern");
    let now = today().and_hms_opt(9, 30, 0).expect("a time");
    let goal = Goal::Concern(concern, Some('A'));
    Advice::new(content, KioskIndex(0), ProfileKind::Walking, goal, now)
}

#[test]
fn what_the_office_hides_is_nowhere_and_breaks_nothing() {
    let copy = Copy::new();
    let before = content(&copy);
    copy.change(OWN, |own| own["hidden"] = json!(["swiss", "naturalisation", "home-passport"]));
    let findings: Vec<_> =
        copy.check().into_iter().filter(|f| f.severity != Severity::Information).collect();
    assert!(findings.is_empty(), "{findings:#?}");
    let after = content(&copy);
    for id in ["swiss", "naturalisation", "home-passport"] {
        assert!(before.catalogue.concern_named(id).is_some(), "{id}");
        assert!(after.catalogue.concern_named(id).is_none(), "{id}");
        assert!(
            after.catalogue.is_hidden(id) && after.shared_catalogue.concern_named(id).is_some()
        );
    }
    assert_eq!(after.catalogue.concerns.len() + 3, before.catalogue.concerns.len());
    assert_eq!(after.shared_catalogue, before.shared_catalogue, "the shared catalogue is touched");
    // The tile keeps its place and leads to somebody; the answers are gone.
    let tile = after.catalogue.tiles.iter().find(|tile| tile.id == "citizenship").expect("a tile");
    assert_eq!(tile.target, Target::InfoDesk);
    let swiss = after
        .catalogue
        .paths()
        .into_iter()
        .filter(|path| path.answers.last().is_some_and(|a| a == "swiss"));
    assert_eq!(swiss.count(), 0);
    assert!(after.catalogue.paths().iter().all(|path| path.end != PathEnd::TooLong));
}

#[test]
fn what_the_office_changes_replaces_that_and_nothing_else() {
    let copy = Copy::new();
    let before = content(&copy);
    copy.change(OWN, |own| {
        list(own, "overrides").push(json!({
            "concern": "certificate",
            "official": "Bescheinigung der Stadt",
            "fees": {
                "value": [{"cents": 1234}],
                "source": "Satzung", "checked_on": "2026-11-01", "valid_until": "2027-01-31"
            }
        }));
    });
    let after = content(&copy);
    let of = |content: &Content| {
        let index = content.catalogue.concern_named("certificate").expect("a concern");
        content.catalogue.concern(index).clone()
    };
    let (old, new) = (of(&before), of(&after));
    assert_eq!(new.official, "Bescheinigung der Stadt");
    assert_eq!(new.fees.as_ref().map(|fees| fees.value[0].cents), Some(1234));
    assert_eq!((&new.documents, &new.legal_basis), (&old.documents, &old.legal_basis));
    assert_eq!(after.shared_catalogue, before.shared_catalogue);
    let Statement::Known { value, source, .. } = advise(&after, "certificate").fees else {
        panic!("the office's own fee is not shown")
    };
    assert_eq!((value[0].cents, source.as_str()), (1234, "Satzung"));
}

#[test]
fn without_the_offices_confirmation_no_statement_that_needs_it_is_told() {
    let copy = Copy::new();
    fs::remove_file(copy.path(OWN)).expect("a file");
    let content = content(&copy);
    let mut told = 0;
    let mut untold = 0;
    for index in content.catalogue.concern_indices() {
        let concern = content.catalogue.concern(index);
        let advice = advise(&content, &concern.id);
        let known = [
            (concern.documents.as_ref().map(|f| &f.provenance), advice.documents.is_known()),
            (concern.fees.as_ref().map(|f| &f.provenance), advice.fees.is_known()),
            (concern.duration.as_ref().map(|f| &f.provenance), advice.duration.is_known()),
            (
                concern.meeting_minutes.as_ref().map(|f| &f.provenance),
                advice.meeting_minutes.is_known(),
            ),
            (
                concern.urgency.first().map(|f| &f.provenance),
                concern.urgency.first().is_some_and(|f| advice.urgency.contains(&f.value)),
            ),
        ];
        for (provenance, known) in known {
            let holds = provenance
                .is_some_and(|provenance| provenance.status_on(today()) == FactStatus::Holds);
            assert_eq!(known, holds, "{}", concern.id);
            if let Some(provenance) = provenance {
                assert!(!provenance.needs_confirmation || !known, "{}", concern.id);
                if known { told += 1 } else { untold += 1 }
            }
        }
        // Nobody is sent away on a responsibility that nobody has confirmed.
        let unsure = concern.responsible.as_ref().is_some_and(|fact| !fact.holds_on(today()));
        if unsure {
            assert_eq!(advice.place, Place::Counter(advice.fallback), "{}", concern.id);
        }
    }
    assert!(told > 40 && untold > 80, "{told} told, {untold} not told");
    // One line for each entry, however many statements it has.
    let unconfirmed: Vec<_> =
        copy.check().into_iter().filter(|finding| finding.rule.code() == "C006").collect();
    let mut places: Vec<_> = unconfirmed.iter().map(|finding| &finding.message).collect();
    places.dedup();
    assert_eq!(places.len(), unconfirmed.len());
    assert!(unconfirmed.len() <= content.catalogue.concerns.len());
}
