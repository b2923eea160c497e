//! The network of partners as data: who is named first, where each stands on the map, what is
//! missing.

use chrono::{Days, NaiveDate};
use leitsystem::{
    advice::{Advice, Goal},
    catalogue::ThemeIndex,
    content::{Content, Sources, load},
    office::KioskIndex,
    referral::{
        DAYS_BETWEEN_CHECKS, NetworkAnalysis, NetworkMap, Partner, PartnerIndex, PartnerKind,
        PartnerStatus, Partners,
        network::{MapPoint, NAMES_BORDER, Pattern, RINGS, Target, look},
    },
    routing::ProfileKind,
    wording::Wording,
};
use proptest::prelude::*;
use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};

static CONTENT: LazyLock<Arc<Content>> =
    LazyLock::new(|| load(&Sources::built_in()).content.expect("the demo office"));

const THEMES: usize = 16;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn named(id: &str) -> PartnerIndex {
    let partners = &CONTENT.partners;
    partners.indices().find(|index| partners.partner(*index).id == id).expect("a partner")
}

/// Partners made of numbers: ring, themes, days since the check, status.
fn invented(entries: &[(u8, Vec<u32>, i64, PartnerStatus)]) -> Partners {
    let model = &CONTENT.partners.partners[0];
    let partners = entries
        .iter()
        .enumerate()
        .map(|(place, (ring, themes, days, status))| Partner {
            id: format!("p{place:03}"),
            name: format!("Partner {place}"),
            telephone: None,
            node: None,
            address: Vec::new(),
            ring: *ring,
            themes: themes.iter().map(|theme| ThemeIndex(*theme)).collect(),
            checked_on: today() - chrono::Duration::days(*days),
            status: *status,
            valid_until: None,
            ..model.clone()
        })
        .collect();
    Partners { house: None, partners }
}

// Who is named first

#[test]
fn the_nearest_ring_comes_first_then_what_was_checked_last() {
    let mut seen = 0;
    for concern in CONTENT.catalogue.concern_indices() {
        let found = CONTENT.partners.answering(concern, today());
        seen += found.len();
        for pair in found.windows(2) {
            let [first, second] = [pair[0], pair[1]].map(|index| CONTENT.partners.partner(index));
            assert!(
                first.ring < second.ring
                    || (first.ring == second.ring && first.checked_on >= second.checked_on),
                "{} before {}",
                first.id,
                second.id
            );
        }
    }
    assert!(seen > 15, "hardly any concern is answered");
}

#[test]
fn nobody_is_sent_to_a_partner_that_does_not_help() {
    use PartnerStatus::{Active, Ended, Paused, Planned};
    let mut partners = invented(&[
        (1, vec![0], 1, Active),
        (1, vec![0], 1, Planned),
        (1, vec![0], 1, Paused),
        (1, vec![0], 1, Ended),
        (1, vec![0], 1, Active),
    ]);
    partners.partners[4].valid_until = Some(today());
    let on = |day| partners.working_on(ThemeIndex(0), day);
    assert_eq!(on(today()), [PartnerIndex(0), PartnerIndex(4)]);
    assert_eq!(on(today() + Days::new(1)), [PartnerIndex(0)]);
    let map = NetworkMap::new(&partners, THEMES, today() + Days::new(1));
    assert_eq!(map.order, [PartnerIndex(0), PartnerIndex(1), PartnerIndex(2)]);
}

#[test]
fn after_180_days_one_had_better_call_first() {
    let call_first = |days| {
        invented(&[(1, vec![0], days, PartnerStatus::Active)]).partners[0].call_first(today())
    };
    assert!(!call_first(DAYS_BETWEEN_CHECKS));
    assert!(call_first(DAYS_BETWEEN_CHECKS + 1));
    let card = |id, language: &str| {
        let locale = CONTENT.locales.negotiate(&[language]);
        Wording { content: &CONTENT, locale }.partner_card(named(id), None, today())
    };
    for language in ["de", "en", "ar", "uk"] {
        assert!(card("return-advice", language).call_first.is_some(), "{language}");
        assert_eq!(card("citizens-office", language).call_first, None, "{language}");
    }
}

// The card

#[test]
fn what_one_says_and_brings_fits_the_concern() {
    let office = named("citizens-office");
    let locale = CONTENT.locales.negotiate(&["de"]);
    let card = |concern: Option<&str>| {
        let concern = concern.map(|id| CONTENT.catalogue.concern_named(id).expect(id));
        Wording { content: &CONTENT, locale }.partner_card(office, concern, today())
    };
    let usual = card(None);
    // A service without a case of its own is served as usual.
    assert_eq!(card(Some("registration")), usual);
    for (concern, said, document) in [
        ("tax-id", "Steuer-ID", "identity-card"),
        ("address-change", "umgezogen", "residence-card"),
    ] {
        let special = card(Some(concern));
        assert!(special.say_german.contains(said), "{concern}: {}", special.say_german);
        assert!(!usual.say_german.contains(said), "{}", usual.say_german);
        let document = locale.text(&leitsystem::locale::message::content::document(document));
        assert!(special.bring.contains(&document), "{concern}: {:?}", special.bring);
        assert!(!usual.bring.contains(&document), "{:?}", usual.bring);
    }
}

#[test]
fn every_card_can_be_acted_on_in_every_language() {
    for locale in CONTENT.locales.iter() {
        let wording = Wording { content: &CONTENT, locale };
        let german = locale.tag().language.as_str() == "de";
        for index in CONTENT.partners.indices() {
            let partner = CONTENT.partners.partner(index);
            let card = wording.partner_card(index, None, today());
            let id = &partner.id;
            for text in [&card.name, &card.does, &card.say_german] {
                assert!(!text.trim().is_empty() && !text.contains("partner-"), "{id}: {text}");
            }
            assert_eq!(card.say.is_none(), german, "{id}");
            assert_ne!(card.say.as_ref(), Some(&card.say_german), "{id} is not translated");
            assert!(card.name.chars().count() <= 36, "{id}: `{}` is too long", card.name);
            let outside = partner.node.is_none() && !partner.address.is_empty();
            assert_eq!(outside, !card.way.is_empty(), "{id}: no way there");
            assert_eq!(outside, card.locator.is_some(), "{id}: no direction");
            assert!(
                card.place.is_some() || card.telephone.is_some() || card.website.is_some(),
                "{id} is nowhere"
            );
        }
    }
}

// The map

#[test]
fn each_kind_has_a_shape_and_pattern_of_its_own_and_a_dark_colour() {
    let kinds = [
        PartnerKind::Municipality,
        PartnerKind::Authority,
        PartnerKind::Welfare,
        PartnerKind::Education,
        PartnerKind::Economy,
        PartnerKind::MigrantOrganisation,
        PartnerKind::ReligiousCommunity,
        PartnerKind::Volunteers,
        PartnerKind::Health,
        PartnerKind::Emergency,
        PartnerKind::LegalAid,
        PartnerKind::Hotline,
    ];
    let looks: BTreeSet<_> =
        kinds.iter().map(|kind| (look(*kind).shape, look(*kind).pattern)).collect();
    assert_eq!(looks.len(), kinds.len(), "two kinds look the same without colours");
    assert!(looks.iter().any(|(_, pattern)| *pattern == Pattern::Striped));
    for kind in kinds {
        // Relative luminance and contrast as in WCAG 2.2.
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = look(kind).colour.map(linear);
        let contrast = 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
        assert!(contrast >= 4.5, "{kind:?}: {contrast:.1}");
    }
}

#[test]
fn themes_keep_their_order_clockwise_from_the_top() {
    let map = NetworkMap::new(&CONTENT.partners, THEMES, today());
    assert_eq!(map.sectors.len(), THEMES);
    for (place, sector) in map.sectors.iter().enumerate() {
        assert_eq!(sector.theme.get(), place);
        assert!((sector.middle() - 22.5 * place as f64).abs() < 1e-9);
    }
    let gaps: Vec<&str> = map
        .sectors
        .iter()
        .filter(|sector| sector.gap)
        .map(|sector| CONTENT.catalogue.theme(sector.theme).id.as_str())
        .collect();
    assert_eq!(gaps, ["citizenship"]);
}

#[test]
fn a_new_partner_moves_only_its_own_cells() {
    let old = NetworkMap::new(&CONTENT.partners, THEMES, today());
    let mut partners = CONTENT.partners.clone();
    let mut new = partners.partner(named("debt-advice")).clone();
    new.id = "aaa".into();
    new.themes = vec![ThemeIndex(8)];
    new.ring = 3;
    partners.partners.push(new);
    let map = NetworkMap::new(&partners, THEMES, today());
    for mark in &old.marks {
        let same = map.marks.iter().any(|other| {
            other.partner == mark.partner
                && other.theme == mark.theme
                && other.centre == mark.centre
        });
        let in_new_cell = mark.theme == ThemeIndex(8) && mark.ring == 2;
        assert!(same || in_new_cell, "{mark:?} has moved");
    }
}

fn entry() -> impl Strategy<Value = (u8, Vec<u32>, i64, PartnerStatus)> {
    let status = prop_oneof![
        6 => Just(PartnerStatus::Active),
        1 => Just(PartnerStatus::Planned),
        1 => Just(PartnerStatus::Paused),
        1 => Just(PartnerStatus::Ended),
    ];
    (1_u8..=3, prop::collection::vec(0_u32..16, 0..4), 0_i64..400, status)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn marks_stand_in_their_cells_apart_from_each_other(
        entries in prop::collection::vec(entry(), 0..120),
    ) {
        let partners = invented(&entries);
        let map = NetworkMap::new(&partners, THEMES, today());
        for mark in &map.marks {
            let (inner, outer) = RINGS[mark.ring];
            let sector = &map.sectors[mark.theme.get()];
            let radius = mark.centre.radius();
            prop_assert!((inner..=outer).contains(&radius), "{mark:?} is not in its ring");
            prop_assert_eq!(mark.ring + 1, usize::from(partners.partner(mark.partner).ring));
            let turn = (mark.centre.angle() - sector.start).rem_euclid(360.0);
            prop_assert!(turn < sector.end - sector.start, "{mark:?} is not in its sector");
        }
        for (place, mark) in map.marks.iter().enumerate() {
            for other in &map.marks[..place] {
                let apart = mark.centre.distance(other.centre);
                prop_assert!(apart >= (mark.radius + other.radius) * 0.999, "{mark:?} {other:?}");
            }
        }
    }

    #[test]
    fn the_list_has_everybody_on_the_map_once(entries in prop::collection::vec(entry(), 0..60)) {
        let partners = invented(&entries);
        let map = NetworkMap::new(&partners, THEMES, today());
        let shown: BTreeSet<PartnerIndex> = partners
            .indices()
            .filter(|index| partners.partner(*index).status != PartnerStatus::Ended)
            .collect();
        let listed: Vec<PartnerIndex> =
            map.list().into_iter().flat_map(|(_, group)| group.to_vec()).collect();
        prop_assert_eq!(&listed, &map.order);
        prop_assert_eq!(listed.len(), shown.len());
        prop_assert_eq!(listed.iter().copied().collect::<BTreeSet<_>>(), shown);
        for index in map.order.iter().copied() {
            let partner = partners.partner(index);
            let mut themes = partner.themes.clone();
            themes.sort_unstable();
            themes.dedup();
            let marks: Vec<_> = map.marks.iter().filter(|mark| mark.partner == index).collect();
            prop_assert_eq!(marks.len(), themes.len());
            for mark in marks {
                prop_assert_eq!(Some(mark.number), map.number(index));
                prop_assert_eq!(mark.main, partner.main_theme() == Some(mark.theme));
            }
        }
    }

    #[test]
    fn the_order_of_the_file_changes_nothing(
        entries in prop::collection::vec(entry(), 1..40),
        turn in 0_usize..40,
    ) {
        let partners = invented(&entries);
        let mut turned = partners.clone();
        let by = turn % entries.len();
        turned.partners.rotate_left(by);
        let drawn = |partners: &Partners| -> Vec<(String, ThemeIndex, MapPoint, u32)> {
            let map = NetworkMap::new(partners, THEMES, today());
            let marks = map.marks.into_iter();
            marks.map(|m| (partners.partner(m.partner).id.clone(), m.theme, m.centre, m.number)).collect()
        };
        prop_assert_eq!(drawn(&partners), drawn(&turned));
    }

    #[test]
    fn a_finger_means_what_lies_under_it(
        angle in 0.0_f64..360.0,
        radius in 0.0_f64..1.5,
        reach in 0.0_f64..0.05,
    ) {
        let map = NetworkMap::new(&CONTENT.partners, THEMES, today());
        let point = MapPoint::polar(angle, radius);
        // The nearest border of any mark, by looking at each.
        let nearest = map
            .marks
            .iter()
            .map(|mark| point.distance(mark.centre) - mark.radius)
            .fold(f64::INFINITY, f64::min);
        match map.at(point, reach) {
            Some(Target::Partner(partner)) => {
                let hit = map.marks.iter().any(|mark| {
                    mark.partner == partner
                        && point.distance(mark.centre) - mark.radius <= nearest + 1e-9
                });
                prop_assert!(hit && nearest <= reach);
            }
            Some(Target::House) => prop_assert!(point.radius() <= RINGS[0].0 && nearest > 0.0),
            Some(Target::Theme(theme)) => {
                prop_assert!(nearest > reach && point.radius() > RINGS[0].0);
                let aside = (point.angle() - 22.5 * f64::from(theme.0)).rem_euclid(360.0);
                prop_assert!(aside <= 11.2501 || aside >= 348.7499, "{theme:?} at {angle}");
            }
            None => prop_assert!(point.radius() > NAMES_BORDER - 1e-4 && nearest > reach),
        }
    }
}

#[test]
fn each_mark_is_hit_in_its_centre() {
    let map = NetworkMap::new(&CONTENT.partners, THEMES, today());
    for mark in &map.marks {
        assert_eq!(map.at(mark.centre, 0.02), Some(Target::Partner(mark.partner)));
    }
    assert_eq!(map.at(MapPoint { x: 0.0, y: 0.0 }, 0.05), Some(Target::House));
    // Between names and the edge of the screen there is nothing.
    assert_eq!(map.at(MapPoint { x: 0.0, y: -1.3 }, 0.05), None);
    assert_eq!(map.at(MapPoint { x: 0.0, y: -1.1 }, 0.01), Some(Target::Theme(ThemeIndex(0))));
}

// The analysis

#[test]
fn the_analysis_is_what_one_finds_by_hand() {
    let analysis = NetworkAnalysis::new(&CONTENT.partners, &CONTENT.catalogue, today());
    let ids = |partners: &[(PartnerIndex, i64)]| -> Vec<String> {
        partners.iter().map(|(index, _)| CONTENT.partners.partner(*index).id.clone()).collect()
    };
    assert_eq!(
        ids(&analysis.unchecked),
        [
            "return-advice",
            "family-benefits-office",
            "mosque-association",
            "refugee-law-clinic",
            "debt-advice",
            "fair-integration",
            "recognition-advice",
        ]
    );
    assert!(analysis.unanswered.is_empty() && analysis.doubles.is_empty());
    for concern in &analysis.without_referral {
        let concern = CONTENT.catalogue.concern(*concern);
        for referral in &concern.referrals {
            assert!(CONTENT.partners.answering(*referral, today()).is_empty(), "{}", concern.id);
        }
    }
}

#[test]
fn telephone_numbers_are_compared_as_they_are_dialled() {
    for (one, other, same) in [
        ("030 23125-110", "030/23125 110", true),
        ("+49 30 23125110", "030 23125110", true),
        ("0049 30 23125110", "030 23125110", true),
        ("+49 (0)30 23125110", "030 23125110", true),
        ("0491 1234", "01234", false),
        ("116 016", "116 017", false),
        ("", "", false),
    ] {
        let mut partners = invented(&[
            (3, vec![0], 1, PartnerStatus::Active),
            (3, vec![1], 1, PartnerStatus::Active),
        ]);
        partners.partners[0].telephone = Some(one.into());
        partners.partners[1].telephone = Some(other.into());
        let doubles = NetworkAnalysis::new(&partners, &CONTENT.catalogue, today()).doubles;
        assert_eq!(!doubles.is_empty(), same, "{one} and {other}: {doubles:?}");
    }
}

#[test]
fn the_nearest_ring_is_named_first_with_every_answer() {
    let now = today().and_hms_opt(9, 30, 0).expect("a time");
    let mut rings = 0;
    for concern in CONTENT.catalogue.concern_indices() {
        let goal = Goal::Concern(concern, None);
        let advice = Advice::new(&CONTENT, KioskIndex(0), ProfileKind::Walking, goal, now);
        let partner = |index: &PartnerIndex| CONTENT.partners.partner(*index);
        for pair in advice.referrals.windows(2) {
            let (one, other) = (partner(&pair[0]), partner(&pair[1]));
            assert!(one.ring <= other.ring, "{} before {}", one.id, other.id);
            rings += usize::from(one.ring < other.ring);
        }
    }
    assert!(rings > 10, "the demo office tries it {rings} times");
}
