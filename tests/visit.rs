//! Visits as a visitor makes them, without a screen: every path of the triage to its end, back,
//! again from the beginning, and gone; and events in any order.

#[path = "visit/events.rs"]
mod events;
#[path = "visit/patience.rs"]
mod patience;
#[path = "visit/pictures.rs"]
mod pictures;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use leitsystem::{
    advice::{Goal, Place},
    catalogue::{Choice, Handling, Target},
    content::{Content, DEMO_OFFICE, Sources, load},
    hours::Openness,
    office::{KioskIndex, Serves},
    routing::{Barrier, ProfileKind, Tree, Unreachable, Weights},
    visit::{Event, NoWay, Screen, Visit},
};
use serde_json::Value;
use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    sync::{Arc, LazyLock},
};

static CONTENT: LazyLock<Arc<Content>> =
    LazyLock::new(|| load(&Sources::built_in()).content.expect("the built-in office can be used"));

/// A time of Monday, 23 November 2026.
fn monday(hour: u32, minute: u32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 23)
        .and_then(|day| day.and_hms_opt(hour, minute, 0))
        .expect("a time of day")
}

fn kiosks() -> impl Iterator<Item = KioskIndex> {
    (0..CONTENT.office.kiosks.len()).map(|place| KioskIndex(u32::try_from(place).expect("few")))
}

fn begun(kiosk: KioskIndex, profile: ProfileKind) -> Visit {
    let mut visit = Visit::new(kiosk, monday(9, 30));
    visit.profile = profile;
    visit.apply(Event::LanguageChosen(CONTENT.office.languages[0].clone()), &CONTENT);
    visit
}

/// The greeting after somebody has touched it.
fn greeting(kiosk: KioskIndex, profile: ProfileKind) -> Visit {
    let mut visit = Visit::new(kiosk, monday(9, 30));
    visit.profile = profile;
    visit.apply(Event::Touched, &CONTENT);
    visit
}

/// Everything that a visit remembers, hidden or not.
fn everything(visit: &Visit) -> String {
    format!("{visit:?}")
}

/// What may be tapped towards an answer on a screen of the triage.
fn choices(visit: &Visit) -> &'static [Choice] {
    match *visit.screen() {
        Screen::Concerns => &CONTENT.catalogue.tiles,
        Screen::Question(question) => &CONTENT.catalogue.question(question).answers,
        _ => &[],
    }
}

/// One path through the triage to its end, with everything that was seen on it.
struct Walk {
    visit: Visit,
    names: Vec<String>,
    /// Tiles and answers that were tapped; the letter is not an answer.
    answers: usize,
    /// What the visit remembered before each tap, with the tap that followed.
    before: Vec<String>,
}

/// Follows every path: every choice, "I don't know" on every screen, every letter.
fn every_path(kiosk: KioskIndex, profile: ProfileKind) -> Vec<Walk> {
    let visit = begun(kiosk, profile);
    let mut open = vec![Walk { visit, names: Vec::new(), answers: 0, before: Vec::new() }];
    let mut ends = Vec::new();
    while let Some(path) = open.pop() {
        let taps: Vec<(String, usize, Event)> = match path.visit.screen() {
            Screen::Letter(_) => ('A'..='Z')
                .map(|letter| (letter.to_string(), 0, Event::LetterChosen(letter)))
                .collect(),
            Screen::Concerns | Screen::Question(_) => choices(&path.visit)
                .iter()
                .map(|choice| (choice.id.clone(), 1, Event::Chosen(choice.clone())))
                .chain([("unsure".to_owned(), 1, Event::Unsure)])
                .collect(),
            _ => {
                ends.push(path);
                continue;
            }
        };
        assert!(path.names.len() < 5, "{:?} goes on and on", path.names);
        for (name, answers, event) in taps {
            let mut next = path.visit.clone();
            next.apply(event, &CONTENT);
            open.push(Walk {
                visit: next,
                names: path.names.iter().cloned().chain([name]).collect(),
                answers: path.answers + answers,
                before: path.before.iter().cloned().chain([everything(&path.visit)]).collect(),
            });
        }
    }
    ends
}

#[test]
fn every_path_ends_after_three_answers_with_one_destination_and_the_info_desk_behind_it() {
    let mut concerns = BTreeSet::new();
    for kiosk in kiosks() {
        for profile in ProfileKind::ALL {
            let start = CONTENT.office.kiosk(kiosk).node;
            let tree = Tree::grow(
                &CONTENT.graph,
                &Weights::new(&CONTENT.graph, CONTENT.profiles.of(profile), &[]),
                start,
            );
            for path in every_path(kiosk, profile) {
                let names = &path.names;
                assert!(path.answers <= 3, "{names:?}");
                let Screen::Answer(goal) = *path.visit.screen() else {
                    panic!("{names:?} ends on {:?}", path.visit.screen())
                };
                assert_eq!(path.visit.goal, Some(goal), "{names:?}");
                let advice = path.visit.advice.as_ref().expect("an answer");

                assert_eq!(advice.fallback, CONTENT.office.info_desk, "{names:?}");
                let desk = CONTENT.office.counter(advice.fallback).node;
                assert!(tree.cost_to(desk).is_some(), "{names:?}: no way to the info desk");

                let handling =
                    advice.concern.map(|concern| CONTENT.catalogue.concern(concern).handling);
                assert_eq!(
                    advice.place == Place::Nowhere,
                    handling == Some(Handling::NothingToDo),
                    "{names:?}"
                );
                if let Place::Counter(counter) = advice.place {
                    assert!(!advice.others.contains(&counter), "{names:?}");
                }
                match goal {
                    Goal::InfoDesk => assert_eq!(advice.place, Place::Counter(advice.fallback)),
                    Goal::Concern(concern, letter) => {
                        assert_eq!(advice.concern, Some(concern), "{names:?}");
                        concerns.insert(concern);
                        if let (Some(letter), Place::Counter(counter)) = (letter, advice.place) {
                            let counter = CONTENT.office.counter(counter);
                            let services = counter.services(concern);
                            let letter = letter.to_string();
                            let serves = services.iter().any(|s| s.serves(&letter) > Serves::No);
                            assert!(serves, "{names:?}");
                        }
                    }
                    Goal::Place(place) => panic!("{names:?} leads to {place:?}"),
                }

                let inside = !advice.place.nodes(&CONTENT, path.visit.now()).is_empty();
                match &path.visit.journey {
                    Ok(journey) => {
                        assert!(inside, "{names:?}");
                        assert!(!journey.stretches.is_empty(), "{names:?}");
                        let steps = profile == ProfileKind::StepFree && journey.has_steps();
                        assert!(!steps, "{names:?} climbs steps");
                    }
                    Err(reason) => {
                        assert_eq!((reason, inside), (&NoWay::Elsewhere, false), "{names:?}");
                    }
                }
            }
        }
    }
    assert!(concerns.len() >= 60, "only {} concerns are ever reached", concerns.len());
}

#[test]
fn the_tiles_lead_to_at_most_two_further_questions() {
    // Counted in the catalogue itself, so that a question nobody can tap is found as well.
    fn depth(choices: &[Choice]) -> usize {
        let deeper = choices.iter().map(|choice| match choice.target {
            Target::Question(question) => depth(&CONTENT.catalogue.question(question).answers),
            Target::Concern(_) | Target::InfoDesk => 0,
        });
        1 + deeper.max().unwrap_or(0)
    }
    assert_eq!(CONTENT.catalogue.tiles.len(), 8);
    assert_eq!(depth(&CONTENT.catalogue.tiles), 3);
}

/// Goes back until the greeting, and compares with what was remembered before each tap.
fn goes_back(visit: &mut Visit, before: &[String], names: &[String]) {
    for (place, remembered) in before.iter().enumerate().rev() {
        visit.apply(Event::Back, &CONTENT);
        assert!(&everything(visit) == remembered, "{names:?}: back to {place} is not as it was");
    }
}

#[test]
fn back_loses_nothing_on_any_path() {
    for kiosk in kiosks() {
        for mut path in every_path(kiosk, ProfileKind::Walking) {
            let mut before = path.before.clone();
            let mut deeper = |visit: &mut Visit, event: Event| {
                before.push(everything(visit));
                visit.apply(event, &CONTENT);
            };
            if path.visit.journey.is_ok() {
                deeper(&mut path.visit, Event::WayOpened);
                assert_eq!(*path.visit.screen(), Screen::Way, "{:?}", path.names);
                deeper(&mut path.visit, Event::TakeOpened);
                assert_eq!(*path.visit.screen(), Screen::Take, "{:?}", path.names);
            } else {
                deeper(&mut path.visit, Event::HelpOpened);
                let advice = path.visit.advice.as_ref().expect("an answer");
                if let Some(partner) = advice.referrals.first().copied() {
                    deeper(&mut path.visit, Event::PartnerChosen(partner));
                    let goal = Goal::Place(Place::Partner(partner));
                    assert_eq!(*path.visit.screen(), Screen::Answer(goal), "{:?}", path.names);
                }
            }
            deeper(&mut path.visit, Event::LanguagesOpened);
            goes_back(&mut path.visit, &before, &path.names);
            assert_eq!(*path.visit.screen(), Screen::Concerns);
            path.visit.apply(Event::Back, &CONTENT);
            assert_eq!(everything(&path.visit), everything(&greeting(kiosk, path.visit.profile)));
        }
    }
}

#[test]
fn behind_a_partner_in_the_house_lies_the_answer_with_its_own_way() {
    let kiosk = KioskIndex(0);
    let mut seen = 0;
    for path in every_path(kiosk, ProfileKind::Walking) {
        let referrals = path.visit.advice.as_ref().expect("an answer").referrals.clone();
        for partner in referrals {
            let mut visit = path.visit.clone();
            visit.apply(Event::HelpOpened, &CONTENT);
            visit.apply(Event::PartnerChosen(partner), &CONTENT);
            let inside = CONTENT.partners.partner(partner).node.is_some();
            assert_eq!(visit.journey.is_ok(), inside, "{:?}", path.names);
            visit.apply(Event::WayOpened, &CONTENT);
            assert_eq!(*visit.screen() == Screen::Way, inside, "{:?}", path.names);
            if inside {
                seen += 1;
                visit.apply(Event::WayTurned, &CONTENT);
                visit.apply(Event::Back, &CONTENT);
            }
            visit.apply(Event::Back, &CONTENT);
            assert_eq!(*visit.screen(), Screen::Help, "{:?}", path.names);
            visit.apply(Event::Back, &CONTENT);
            assert!(everything(&visit) == everything(&path.visit), "{:?}", path.names);
        }
    }
    assert!(seen > 0, "no partner in the house is ever named");
}

/// A visit for each screen, each with as much to forget as there can be.
fn one_of_each_screen(kiosk: KioskIndex) -> Vec<Visit> {
    let visit = begun(kiosk, ProfileKind::StepFree);
    let divided = CONTENT
        .catalogue
        .tiles
        .iter()
        .find(|tile| tile.id == "citizenship")
        .expect("a concern that is divided by letter")
        .clone();
    let after = |events: &[Event]| {
        let mut visit = visit.clone();
        for event in events {
            visit.apply(event.clone(), &CONTENT);
        }
        visit
    };
    let question = CONTENT
        .catalogue
        .tiles
        .iter()
        .find(|tile| matches!(tile.target, Target::Question(_)))
        .expect("a tile with a question")
        .clone();
    let answer = [Event::Chosen(divided.clone()), Event::LetterChosen('B')];
    let with = |more: &[Event]| after(&[answer.as_slice(), more].concat());
    let mut visits = vec![
        after(&[]),
        after(&[Event::LanguagesOpened]),
        after(&[Event::ProfilesOpened]),
        after(&[Event::Chosen(question)]),
        after(&[Event::Chosen(divided)]),
        after(&[Event::FacilitiesOpened]),
        after(&[Event::NumberOpened, Event::NumberTyped('2'), Event::PageTurned(1)]),
        with(&[]),
        with(&[Event::WayOpened, Event::StretchShown(1), Event::WayTurned]),
        with(&[Event::WayOpened, Event::StopsToggled]),
        with(&[Event::WayOpened, Event::PicturesToggled]),
        with(&[Event::HelpOpened]),
        with(&[Event::WayOpened, Event::TakeOpened]),
    ];
    // At the greeting somebody may only have asked for a way without steps, and left.
    visits.push(greeting(kiosk, ProfileKind::StepFree));
    visits
}

#[test]
fn to_start_again_wipes_everything_from_every_screen() {
    for kiosk in kiosks() {
        for mut visit in one_of_each_screen(kiosk) {
            let screen = *visit.screen();
            assert!(!visit.is_pristine(), "{screen:?}");
            visit.apply(Event::Restarted, &CONTENT);
            let new = Visit::new(kiosk, visit.now());
            assert_eq!(everything(&visit), everything(&new), "{screen:?}");
            assert!(visit.is_pristine() && visit.is_fresh());
        }
    }
}

#[test]
fn whoever_goes_back_to_the_greeting_leaves_nothing_but_the_need_for_a_way_without_steps() {
    for mut visit in one_of_each_screen(KioskIndex(0)) {
        while *visit.screen() != Screen::Welcome {
            visit.apply(Event::Back, &CONTENT);
        }
        let left = greeting(KioskIndex(0), visit.profile);
        assert_eq!(everything(&visit), everything(&left));
        // That need is wiped by idling alone, which goes on only while the visit is not pristine.
        assert!(visit.is_fresh() && !visit.is_pristine());
    }
}

#[test]
fn a_counter_closes_in_the_middle_of_a_visit() {
    let concern = CONTENT.catalogue.concern_named("extend").expect("a concern");
    let before = monday(11, 59) + TimeDelta::seconds(59);
    let mut visit = Visit::new(KioskIndex(0), before);
    visit.show(Goal::Concern(concern, Some('M')), &CONTENT);
    let openness = |visit: &Visit| visit.advice.as_ref().expect("an answer").openness;
    assert_eq!(openness(&visit), Openness::Open { until: Some(monday(12, 0)) });
    visit.apply(Event::SecondPassed(monday(12, 0)), &CONTENT);
    let Openness::Closed { opens: Some(opens) } = openness(&visit) else {
        panic!("{:?}", openness(&visit))
    };
    assert_eq!(opens, monday(8, 0) + TimeDelta::days(1));
}

#[test]
fn a_letter_that_no_counter_serves_leads_to_the_info_desk_and_past_no_machine() {
    let concern = CONTENT.catalogue.concern_named("extend").expect("a concern");
    assert!(!CONTENT.catalogue.concern(concern).stops.is_empty());
    for letter in ['К', '7', 'ع'] {
        let mut visit = begun(KioskIndex(0), ProfileKind::Walking);
        visit.show(Goal::Concern(concern, Some(letter)), &CONTENT);
        let advice = visit.advice.as_ref().expect("an answer");
        assert_eq!(advice.place, Place::Counter(CONTENT.office.info_desk), "{letter}");
        assert_eq!(advice.stops, [], "{letter}");
    }
}

/// The demo office on a day on which no lift runs.
fn without_lifts() -> Arc<Content> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let original = Path::new(env!("CARGO_MANIFEST_DIR")).join(DEMO_OFFICE);
    for name in ["office.json", "partners.json", "building.json"] {
        let text = fs::read_to_string(original.join(name)).expect("a text file");
        let mut value: Value = serde_json::from_str(&text).expect("a JSON file");
        if let Some(transfers) = value.get_mut("transfers").and_then(Value::as_array_mut) {
            let all = transfers.len();
            transfers.retain(|transfer| transfer["kind"] != "lift");
            assert!(transfers.len() < all);
        }
        fs::write(folder.path().join(name), value.to_string()).expect("a file can be written");
    }
    load(&Sources::of_office(folder.path())).content.expect("an office without lifts can be used")
}

#[test]
fn a_way_that_is_lost_gives_way_to_the_answer_with_the_reason() {
    let content = without_lifts();
    let counter = content.office.counter_named("counter-12").expect("a counter upstairs");
    let goal = Goal::Place(Place::Counter(counter));
    for detour in [vec![], vec![Event::TakeOpened], vec![Event::WayTurned]] {
        let mut visit = begun(KioskIndex(0), ProfileKind::Walking);
        visit.show(goal, &content);
        for event in [vec![Event::WayOpened], detour.clone()].concat() {
            visit.apply(event, &content);
        }
        assert!(matches!(visit.screen(), Screen::Way | Screen::Take));

        visit.apply(Event::ProfileChosen(ProfileKind::StepFree), &content);
        let Err(NoWay::Blocked { reason: Unreachable::Barred(barriers), .. }) = &visit.journey
        else {
            panic!("{:?}", visit.journey)
        };
        assert!(matches!(barriers[0], Barrier::Stairs(_)), "{barriers:?}");
        assert_eq!(*visit.screen(), Screen::Answer(goal), "{detour:?}");
        assert!(!visit.returning);
        // With steps the way is there again.
        visit.apply(Event::ProfileChosen(ProfileKind::Walking), &content);
        visit.apply(Event::WayOpened, &content);
        assert_eq!(*visit.screen(), Screen::Way);

        // The same behind another screen, and when the office itself changes.
        let mut visit = begun(KioskIndex(0), ProfileKind::StepFree);
        visit.show(goal, &CONTENT);
        for event in [vec![Event::WayOpened], detour, vec![Event::LanguagesOpened]].concat() {
            visit.apply(event, &CONTENT);
        }
        visit.apply(Event::ContentReplaced, &content);
        assert_eq!(*visit.screen(), Screen::Languages);
        visit.apply(Event::Back, &content);
        assert_eq!(*visit.screen(), Screen::Answer(goal));
        assert!(visit.journey.is_err());
    }
}

#[test]
fn content_that_is_exchanged_for_the_same_changes_nothing() {
    for mut visit in one_of_each_screen(KioskIndex(0)) {
        // The part of the way that is shown starts anew, because the way might be another.
        visit.stretch = 0;
        let before = everything(&visit);
        visit.apply(Event::ContentReplaced, &CONTENT);
        assert_eq!(everything(&visit), before);
    }
}
