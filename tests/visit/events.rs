//! Events in any order, offered by the screen or not.

use super::{CONTENT, everything, monday};
use chrono::TimeDelta;
use leitsystem::{
    advice::Place,
    catalogue::{ConcernIndex, ThemeIndex},
    floorplan::FacilityKind,
    office::KioskIndex,
    referral::PartnerIndex,
    routing::ProfileKind,
    search::Subject,
    visit::{Event, Find, List, Screen, Section, Visit},
};
use proptest::{prelude::*, sample::Index};

/// Any event, whether the screen offers it or not.
fn any_event() -> impl Strategy<Value = Event> {
    let pick = |pick: fn(Index) -> Event| any::<Index>().prop_map(pick).boxed();
    let always = |event: Event| Just(event).boxed();
    prop::strategy::Union::new(vec![
        pick(|index| {
            let languages = &CONTENT.office.languages;
            Event::LanguageChosen(languages[index.index(languages.len())].clone())
        }),
        pick(|index| {
            let tiles = CONTENT.catalogue.tiles.iter();
            let answers = CONTENT.catalogue.questions.iter().flat_map(|question| &question.answers);
            let all: Vec<_> = tiles.chain(answers).collect();
            Event::Chosen(all[index.index(all.len())].clone())
        }),
        pick(|index| Event::LetterChosen(['A', 'K', 'M', 'Z', 'Ö', '7'][index.index(6)])),
        pick(|index| {
            let kinds = [
                FacilityKind::Toilet,
                FacilityKind::Exit,
                FacilityKind::PhotoTerminal,
                FacilityKind::Defibrillator,
                FacilityKind::CheckIn,
            ];
            Event::FacilityChosen(kinds[index.index(kinds.len())])
        }),
        pick(|index| Event::NumberTyped(['B', '2', '1', '.', 'ß', '4'][index.index(6)])),
        pick(|index| {
            let finds = [
                Find::Opened,
                Find::Typed(['k', 'ж', 'ا', ' ', '2', '\u{7}'][index.index(6)]),
                Find::Erased,
                Find::Cleared,
                Find::LettersSwitched,
                Find::ListOpened(List::Letters),
                Find::ListOpened(List::Themes),
                Find::SectionOpened(Section::Letter(index.index(40))),
                Find::SectionOpened(Section::Theme(ThemeIndex(index.index(20) as u32))),
                Find::Chosen(Subject::Concern(ConcernIndex(
                    index.index(CONTENT.catalogue.concerns.len()) as u32,
                ))),
                Find::Chosen(Subject::Facility(FacilityKind::Exit)),
            ];
            finds[index.index(finds.len())].into()
        }),
        pick(|index| {
            let rooms: Vec<_> = CONTENT.building.room_indices().collect();
            Event::PlaceChosen(Place::Room(rooms[index.index(rooms.len())]))
        }),
        pick(|index| {
            let counters: Vec<_> = CONTENT.office.counter_indices().collect();
            Event::PlaceChosen(Place::Counter(counters[index.index(counters.len())]))
        }),
        pick(|index| {
            let partners: Vec<PartnerIndex> = CONTENT.partners.indices().collect();
            Event::PartnerChosen(partners[index.index(partners.len())])
        }),
        pick(|index| Event::StretchShown(index.index(usize::MAX))),
        pick(|index| Event::PageTurned([1, -1, i32::MAX, i32::MIN][index.index(4)])),
        // How much time goes by; the time itself is put in when the event happens.
        pick(|index| {
            let minutes = i64::try_from(index.index(3_000)).expect("few");
            Event::SecondPassed(monday(0, 0) + TimeDelta::minutes(minutes))
        }),
        always(Event::LanguagesOpened),
        always(Event::Unsure),
        always(Event::FacilitiesOpened),
        always(Event::NumberOpened),
        always(Event::NumberErased),
        always(Event::WayOpened),
        always(Event::WayOpened),
        always(Event::WayTurned),
        always(Event::StopsToggled),
        always(Event::PicturesToggled),
        always(Event::HelpOpened),
        always(Event::TakeOpened),
        always(Event::ProfilesOpened),
        prop::sample::select(ProfileKind::ALL.to_vec()).prop_map(Event::ProfileChosen).boxed(),
        always(Event::Back),
        always(Event::Back),
        always(Event::Restarted),
        always(Event::Touched),
        always(Event::WarningTouched),
        always(Event::MoreTime(true)),
        always(Event::MoreTime(false)),
        always(Event::ContentReplaced),
    ])
}

/// What holds whatever happens.
fn holds(visit: &Visit) {
    if let Screen::Answer(goal) = *visit.screen() {
        assert_eq!(visit.goal, Some(goal));
    }
    assert_eq!(visit.goal.is_some(), visit.advice.is_some());
    if let Some(advice) = &visit.advice {
        assert_eq!(advice.fallback, CONTENT.office.info_desk);
    }
    match &visit.journey {
        Ok(journey) => {
            assert!(visit.advice.is_some());
            assert!(visit.stretch < journey.stretches.len());
            let stage = journey.stage_of(visit.stretch);
            assert!(stage.guidance.steps.len() >= 2);
            let steps = visit.profile == ProfileKind::StepFree && journey.has_steps();
            assert!(!steps);
        }
        Err(_) => {
            assert_ne!(*visit.screen(), Screen::Take);
            assert!(*visit.screen() != Screen::Way || visit.way().is_some());
        }
    }
    assert!(visit.number.chars().count() <= 8);
    assert!(visit.progress() <= 3);
    let warning = CONTENT.office.kiosk(visit.kiosk).warning_seconds;
    assert!(visit.countdown(&CONTENT).is_none_or(|left| (1..=warning).contains(&left)));
    if visit.is_pristine() {
        let new = Visit::new(visit.kiosk, visit.now());
        assert_eq!(everything(visit), everything(&new));
    }
}

proptest! {
    // 40 visits of 50 events each.
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    #[test]
    fn two_thousand_events_in_any_order_leave_a_visit_whole(
        kiosk in 0..CONTENT.office.kiosks.len(),
        events in prop::collection::vec(any_event(), 50),
    ) {
        let kiosk = KioskIndex(u32::try_from(kiosk).expect("few"));
        let mut visit = Visit::new(kiosk, monday(9, 30));
        let many = events.len();
        for event in events {
            visit.apply(event, &CONTENT);
            holds(&visit);
        }
        // Back always leads to the greeting in the end.
        for _ in 0..=2 * many {
            visit.apply(Event::Back, &CONTENT);
            holds(&visit);
        }
        prop_assert_eq!(*visit.screen(), Screen::Welcome);
        visit.apply(Event::Restarted, &CONTENT);
        prop_assert!(visit.is_pristine());
        holds(&visit);
    }
}
