//! The shared catalogue: what the law and the offices say, as figures; and every path to an end.

use chrono::NaiveDate;
use leitsystem::{
    catalogue::{Catalogue, Concern, FactKind, Handling, PathEnd, Target, UNSURE},
    content::{Content, Sources, load},
};
use proptest::prelude::*;
use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};

static CONTENT: LazyLock<Arc<Content>> =
    LazyLock::new(|| load(&Sources::built_in()).content.expect("the built-in office can be used"));

fn catalogue() -> &'static Catalogue {
    &CONTENT.shared_catalogue
}

fn concern(id: &str) -> &'static Concern {
    let index = catalogue().concern_named(id).unwrap_or_else(|| panic!("no concern `{id}`"));
    catalogue().concern(index)
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

/// Amounts in cents of the cases of a concern, in their order.
fn cents(id: &str) -> Vec<u32> {
    let fees = concern(id).fees.as_ref().unwrap_or_else(|| panic!("{id} has no fees"));
    fees.value.iter().map(|fee| fee.cents).collect()
}

#[test]
fn fees_are_those_of_the_regulation() {
    // AufenthV §§ 44 to 48 and 52; StAG § 38; read with the sources that the catalogue names.
    for (id, expected) in [
        ("work-first", &[10_000][..]),
        ("blue-card", &[10_000, 9_300]),
        ("study", &[10_000, 9_600, 9_300]),
        ("research", &[10_000, 9_600, 9_300]),
        ("training", &[10_000]),
        ("extend", &[9_600, 9_300]),
        ("purpose-change", &[9_800]),
        ("work-condition", &[0, 5_000]),
        ("settlement", &[11_300]),
        ("settlement-skilled", &[11_300, 14_700, 12_400]),
        ("settlement-youth", &[5_500, 11_300]),
        ("settlement-refugee", &[]),
        ("eu-long-term", &[10_900]),
        ("refugee", &[]),
        ("ukraine", &[]),
        ("asylum-permit", &[]),
        ("eat-pickup", &[]),
        ("eat-pin", &[]),
        ("eat-new-passport", &[6_700]),
        ("eat-loss", &[0, 6_700, 1_800]),
        ("fiction", &[1_300]),
        ("certificate", &[1_800]),
        ("absence", &[1_800]),
        ("toleration", &[5_800, 6_200, 3_300, 3_700]),
        ("toleration-work", &[5_800, 6_200, 3_300, 3_700]),
        ("obligation", &[2_900]),
        ("visa-extend", &[2_500, 6_000]),
        ("eu-family-card", &[4_600, 2_760]),
        ("eu-permanent", &[1_000]),
        ("swiss", &[4_600, 2_760, 800]),
        ("fast-track", &[41_100]),
        ("naturalisation", &[25_500, 5_100]),
    ] {
        assert_eq!(cents(id), expected, "{id}");
    }
}

#[test]
fn who_pays_less_is_a_rule() {
    let exempt = |id: &str| -> BTreeSet<&str> {
        let fees = concern(id).fees.iter().flat_map(|fact| &fact.value);
        fees.flat_map(|fee| &fee.exempt).map(String::as_str).collect()
    };
    // § 53 exempts recipients of benefits from § 45 no. 1 and 2, but not from no. 3 and § 44.
    for (id, benefits, protected) in [
        ("work-first", true, true),
        ("extend", true, true),
        ("fiction", true, true),
        ("eat-new-passport", true, true),
        ("toleration", true, false),
        ("purpose-change", false, false),
        ("settlement", false, false),
        ("eat-loss", false, false),
    ] {
        assert_eq!(exempt(id).contains("benefits"), benefits, "{id}");
        assert_eq!(exempt(id).contains("protected"), protected, "{id}");
    }
    for concern in &catalogue().concerns {
        for fee in concern.fees.iter().flat_map(|fact| &fact.value) {
            if let Some(minors) = fee.minors_cents {
                assert_eq!(minors * 2, fee.cents, "{}: § 50 halves", concern.id);
            }
            let mut who = BTreeSet::new();
            assert!(fee.reduced.iter().all(|reduced| who.insert(&reduced.who)), "{}", concern.id);
        }
    }
}

#[test]
fn what_sources_dispute_is_no_fact() {
    for id in ["subsidiary", "travel-document"] {
        let fees = concern(id).fees.as_ref().expect("a disputed fee");
        assert!(fees.provenance.disputed && fees.on(today()).is_none(), "{id}");
        assert!(fees.provenance.source.starts_with("Widerspruch: "), "{id}");
    }
    // What has no source at all is not said.
    for id in ["asylum-work", "address-change", "emergency"] {
        assert!(concern(id).fees.is_none(), "{id}");
    }
}

#[test]
fn every_statement_has_a_source_and_a_last_day() {
    for concern in &catalogue().concerns {
        assert!(!concern.official.is_empty() && concern.theme.is_some(), "{}", concern.id);
        let kinds: Vec<_> = concern.statements().into_iter().map(|(kind, _)| kind).collect();
        if concern.handling == Handling::Elsewhere {
            assert!(kinds.contains(&FactKind::Responsible), "{}: who is it?", concern.id);
        }
        for (kind, provenance) in concern.statements() {
            let name = format!("{} of {}", kind.word(), concern.id);
            assert!(!provenance.source.trim().is_empty(), "{name}");
            assert!(provenance.checked_on <= today(), "{name} was checked in the future");
            assert!(provenance.valid_until >= today(), "{name} is stale");
            let days = provenance.valid_until.signed_duration_since(provenance.checked_on);
            assert!(days.num_days() <= 366, "{name} is never checked again");
            assert!(provenance.confirmation.is_none(), "{name} is confirmed for every office");
            // What has no public source counts only once the office has said so.
            if provenance.source.contains("vom Amt zu bestätigen") {
                assert!(provenance.needs_confirmation, "{name}");
            }
        }
    }
}

#[test]
fn every_path_ends_and_help_is_one_tap_away() {
    let paths = catalogue().paths();
    let mut seen = BTreeSet::new();
    for path in &paths {
        assert!((1..=3).contains(&path.answers.len()), "{path:?}");
        assert_ne!(path.end, PathEnd::TooLong, "{path:?}");
        assert!(seen.insert(path.answers.clone()), "{path:?} stands twice");
    }
    // "I don't know" is possible at the tiles and at every question, and leads to people.
    for path in &paths {
        for length in 0..path.answers.len() {
            let mut unsure = path.answers[..length].to_vec();
            unsure.push(UNSURE.to_owned());
            let found = paths.iter().find(|path| path.answers == unsure);
            assert_eq!(found.map(|path| path.end), Some(PathEnd::InfoDesk), "{unsure:?}");
        }
    }
    let reached: BTreeSet<_> = paths.iter().map(|path| path.end).collect();
    for index in catalogue().concern_indices() {
        let concern = catalogue().concern(index);
        let listed = catalogue()
            .concerns
            .iter()
            .any(|other| other.variants.contains(&index) || other.referrals.contains(&index));
        assert!(reached.contains(&PathEnd::Concern(index)) || listed, "{}", concern.id);
    }
    let ends: Vec<_> =
        catalogue().help_now.iter().map(|help| (help.target, help.discreet)).collect();
    let named = |id| Target::Concern(catalogue().concern_named(id).expect("a concern"));
    assert_eq!(ends, [(named("emergency"), false), (named("violence-help"), true)]);
}

#[test]
fn nobody_is_asked_for_nationality_or_status_before_the_paper_in_the_hand() {
    let tile = catalogue().tiles.iter().find(|tile| tile.id == "permit").expect("a tile");
    let Target::Question(question) = tile.target else { panic!("no question") };
    assert_eq!(catalogue().question(question).id, "which-paper");
}

proptest! {
    /// A path's answers, followed one by one, lead where the path says.
    #[test]
    fn paths_are_what_a_visitor_taps(place in any::<prop::sample::Index>()) {
        let paths = catalogue().paths();
        let path = place.get(&paths);
        let mut choices = catalogue().tiles.as_slice();
        let mut end = None;
        for answer in &path.answers {
            prop_assert!(end.is_none());
            if answer == UNSURE {
                end = Some(PathEnd::InfoDesk);
                continue;
            }
            let choice = choices.iter().find(|choice| choice.id == *answer);
            match choice.expect("a choice of this screen").target {
                Target::Question(question) => {
                    choices = &catalogue().question(question).answers;
                }
                Target::Concern(concern) => end = Some(PathEnd::Concern(concern)),
                Target::InfoDesk => end = Some(PathEnd::InfoDesk),
            }
        }
        prop_assert_eq!(end, Some(path.end));
    }
}
