//! What visitors look for is found on the screen: typed on its keyboard, or in its lists.
#![cfg(feature = "ui")]

#[path = "support/finger.rs"]
mod finger;

use finger::{kiosk, kiosk_named, let_seconds_pass, tap, words};
use leitsystem::{
    advice::Goal,
    catalogue::ConcernIndex,
    content::Content,
    locale::message::{content as named, finding},
    search::{Keyboard, Subject, find},
    ui::{App, inspection::inspect, metrics::TextSize, theme::Contrast},
    visit::{Event, Find, LONGEST_TEXT, List, MOST_HITS, Screen, Section},
};
use std::collections::BTreeSet;

/// The search in a language, with nothing typed.
fn search_in(language: &str) -> App {
    let mut app = kiosk();
    tap(&mut app, &format!("language-{language}"));
    tap(&mut app, "search");
    app
}

/// Touches one key after the other, and those that change the letters where they are needed.
fn type_text(app: &mut App, text: &str) {
    for letter in text.chars() {
        let id = if letter == ' ' { "key-space".to_owned() } else { format!("key-{letter}") };
        if !can_touch(app, &id) {
            tap(app, "key-switch");
        }
        tap(app, &id);
    }
}

fn can_touch(app: &App, id: &str) -> bool {
    touchable(app).contains(id)
}

fn touchable(app: &App) -> BTreeSet<String> {
    let areas = inspect(app).touch_areas.into_iter();
    // `Id(Custom("name"))`
    areas.filter_map(|(id, _)| format!("{:?}", id?).split('"').nth(1).map(str::to_owned)).collect()
}

fn concern(content: &Content, id: &str) -> ConcernIndex {
    let mut concerns = content.catalogue.concern_indices();
    concerns.find(|index| content.catalogue.concern(*index).id == id).expect("a concern")
}

/// Touches what was found, and the letter of the surname where the office asks for it.
fn choose(app: &mut App, id: &str, subject: Subject) {
    tap(app, id);
    let expected = match subject {
        Subject::Concern(concern) if app.content().office.divides_by_letter(concern) => {
            assert_eq!(*app.visit().screen(), Screen::Letter(concern), "{id}: no letter asked");
            tap(app, "letter-K");
            Goal::Concern(concern, Some('K'))
        }
        subject => subject.goal(),
    };
    assert_eq!(app.visit().goal, Some(expected), "{id} leads elsewhere");
    match app.visit().screen() {
        Screen::Answer(goal) => assert_eq!(*goal, expected),
        // To a facility one is led at once.
        screen => assert_eq!(*screen, Screen::Way, "{id}"),
    }
}

/// The language, what is typed, the concern, and whether its keyboard must be switched for it.
const TYPED: [(&str, &str, &str, bool); 8] = [
    // Words of a German letter, by who reads another language.
    ("ar", "duldung", "toleration", true),
    ("uk", "fiktionsbescheinigung", "fiction", true),
    ("en", "verpflichtungserklärung", "obligation", false),
    // Words of their own, with slips.
    ("uk", "громодянство", "naturalisation", false),
    ("ar", "تجديد الاقامه", "extend", false),
    ("de", "aufentaltserlaubnis verlengern", "extend", false),
    // An abbreviation, and German in other letters.
    ("uk", "пмж", "settlement", false),
    ("ar", "دولدونغ", "toleration", false),
];

#[test]
fn words_typed_on_the_keyboard_lead_to_their_concern_in_every_language() {
    for (language, typed, expected, foreign) in TYPED {
        let mut app = search_in(language);
        // An English keyboard has no `ä`; `a` is a slip that is forgiven.
        let typed = if language == "en" { typed.replace('ä', "a") } else { typed.to_owned() };
        type_text(&mut app, &typed);
        assert_eq!(app.visit().finding.typed, typed);
        assert_eq!(app.visit().finding.latin, foreign, "{language} {typed}");
        let expected = Subject::Concern(concern(app.content(), expected));
        let hits = &app.visit().finding.hits;
        assert_eq!(hits.first().map(|hit| hit.subject), Some(expected), "{language} {typed}");
        // It is said in the visitor's words; abroad with the German name.
        let Subject::Concern(index) = expected else { unreachable!() };
        let content = app.content().clone();
        let tag = app.visit().language.clone().expect("a language");
        let named = content
            .locales
            .locale(&tag)
            .text(&named::concern(&content.catalogue.concern(index).id));
        let shown = words(&app).replace('\n', " ");
        assert!(shown.contains(&named.replace('\u{ad}', "")), "{language} {typed}: {shown}");
        choose(&mut app, "hit-0", expected);
    }
}

/// The language, what is typed, and what is read of the place.
const PLACES: [(&str, &str, &str); 7] = [
    ("de", "b 2.14", "B 2.14"),
    ("de", "2.14", "B 2.14"),
    ("de", "b214", "B 2.14"),
    ("en", "counter 12", "Counter 12"),
    ("ar", "ب 2.14", "B 2.14"),
    ("uk", "кабінет 2.14", "B 2.14"),
    ("uk", "schalter 12", "12"),
];

#[test]
fn rooms_and_counters_are_found_by_the_numbers_on_their_doors() {
    for (language, typed, expected) in PLACES {
        let mut app = search_in(language);
        type_text(&mut app, typed);
        let found = app.visit().finding.hits.first().expect("a place").subject;
        assert!(matches!(found, Subject::Room(_) | Subject::Counter(_)), "{typed}: {found:?}");
        assert!(words(&app).contains(expected), "{language} {typed}: {}", words(&app));
        choose(&mut app, "hit-0", found);
        tap(&mut app, "show-way");
        assert_eq!(*app.visit().screen(), Screen::Way);
    }
}

#[test]
fn names_on_doors_are_found() {
    let mut app = search_in("de");
    let content = app.content().clone();
    let german = content.locales.reference();
    let (room, name) = (content.building.room_indices())
        .find_map(|index| {
            let room = content.building.room(index);
            let public = room.access == leitsystem::floorplan::Access::Public;
            let name = german.text(&named::room(room.name.as_ref()?));
            (public && name.chars().all(char::is_alphabetic)).then_some((index, name))
        })
        .expect("a room with a name");
    type_text(&mut app, &name.to_lowercase());
    let hits = &app.visit().finding.hits;
    let position = hits.iter().position(|hit| hit.subject == Subject::Room(room));
    assert!(position.is_some_and(|position| position < 3), "{name}: {hits:?}");
}

#[test]
fn every_key_types_what_stands_on_it() {
    for language in ["de", "en", "ar", "uk"] {
        let mut app = search_in(language);
        let tag = app.visit().language.clone().expect("a language");
        let content = app.content().clone();
        let keyboard = Keyboard::of(&content, content.locales.locale(&tag));
        for (letters, latin) in [(&keyboard.letters, false), (&keyboard.latin, true)] {
            if latin && !letters.is_empty() {
                tap(&mut app, "key-switch");
            }
            assert_eq!(app.visit().finding.latin, latin && !letters.is_empty());
            for row in letters.iter().chain([&keyboard.digits]) {
                // A row stands in the order of the language's keyboards, from left to right.
                let places: Vec<f32> = row.iter().map(|key| place(&app, key)).collect();
                assert!(places.is_sorted(), "{language}: {row:?} at {places:?}");
                for key in row {
                    tap(&mut app, "key-clear");
                    assert_eq!(app.visit().finding.typed, "");
                    tap(&mut app, &format!("key-{key}"));
                    assert_eq!(app.visit().finding.typed, *key, "{language}");
                }
            }
        }
        tap(&mut app, "key-erase");
        tap(&mut app, "key-erase");
        assert_eq!(app.visit().finding.typed, "");
        assert!(app.visit().finding.hits.is_empty());
    }
}

/// Where a key begins, in pixels from the left.
fn place(app: &App, key: &str) -> f32 {
    let wanted = format!("{:?}", format!("key-{key}"));
    let mut areas = inspect(app).touch_areas.into_iter();
    areas
        .find_map(|(id, bounds)| format!("{:?}", id?).contains(&wanted).then_some(bounds.x))
        .unwrap_or_else(|| panic!("there is no key {key}"))
}

#[test]
fn hits_are_those_of_the_search_after_every_key_and_in_every_language() {
    let mut app = search_in("de");
    let mut typed = String::new();
    for letter in "karte ver".chars() {
        type_text(&mut app, &letter.to_string());
        typed.push(letter);
        let german = app.visit().language.clone().expect("a language");
        let expected = find(app.content(), &typed, &german, MOST_HITS);
        assert_eq!(app.visit().finding.hits, expected, "{typed}");
    }
    tap(&mut app, "language");
    tap(&mut app, "language-uk");
    assert_eq!(*app.visit().screen(), Screen::Search);
    assert_eq!(app.visit().finding.typed, typed);
    let ukrainian = app.visit().language.clone().expect("a language");
    assert_eq!(app.visit().finding.hits, find(app.content(), &typed, &ukrainian, MOST_HITS));
}

#[test]
fn the_way_back_from_an_answer_loses_neither_what_was_typed_nor_the_page() {
    let mut app = search_in("uk");
    type_text(&mut app, "karte");
    let before = app.visit().finding.clone();
    tap(&mut app, "page-on");
    let page = touchable(&app);
    assert!(!page.contains("hit-0"), "the first hit stands on the second page, too");
    let hit = page.iter().find(|id| id.starts_with("hit-")).expect("a hit").clone();
    tap(&mut app, &hit);
    while *app.visit().screen() != Screen::Search {
        tap(&mut app, "back");
    }
    assert_eq!(touchable(&app), page);
    assert_eq!(app.visit().finding.typed, before.typed);
    assert_eq!(app.visit().finding.hits, before.hits);
    assert_eq!(app.visit().finding.latin, before.latin);
    // Also from the concerns and into the search again.
    tap(&mut app, "back");
    tap(&mut app, "search");
    assert_eq!(app.visit().finding.typed, before.typed);
}

#[test]
fn a_new_beginning_and_a_visitor_who_went_away_leave_nothing_of_what_was_typed() {
    let ends: [fn(&mut App); 4] = [
        |app| tap(app, "start-again"),
        |app| {
            let idle = app.content().office.kiosk(app.visit().kiosk).idle_seconds;
            let_seconds_pass(app, idle);
        },
        // Back to the greeting.
        |app| {
            tap(app, "back");
            tap(app, "back");
        },
        |app| {
            tap(app, "hit-0");
            tap(app, "start-again");
        },
    ];
    for end in ends {
        let mut app = search_in("ar");
        type_text(&mut app, "duldung");
        end(&mut app);
        assert_eq!(*app.visit().screen(), Screen::Welcome);
        let finding = &app.visit().finding;
        assert!(finding.typed.is_empty() && finding.hits.is_empty() && !finding.latin);
        assert!(finding.letters.is_empty() && finding.themes.is_empty());
        assert!(!format!("{:?}", app.visit()).contains("duldung"));
    }
}

#[test]
fn what_is_typed_has_a_longest_length_and_its_end_stays_in_sight() {
    let mut app = search_in("de");
    type_text(&mut app, &"m".repeat(LONGEST_TEXT + 10));
    assert_eq!(app.visit().finding.typed.chars().count(), LONGEST_TEXT);
    tap(&mut app, "key-erase");
    tap(&mut app, "key-w");
    let seen = inspect(&app);
    let (text, _, fits) =
        seen.texts.iter().find(|(text, _, _)| text.ends_with("mw")).expect("the end of the text");
    assert!(*fits && text.starts_with('…'), "{text}");
    // A second blank and a blank in front say nothing.
    tap(&mut app, "key-clear");
    for _ in 0..3 {
        tap(&mut app, "key-space");
    }
    assert_eq!(app.visit().finding.typed, "");
}

#[test]
fn nothing_found_is_said_and_lists_and_people_are_offered() {
    for language in ["de", "en", "ar", "uk"] {
        let mut app = search_in(language);
        type_text(&mut app, "77777");
        let tag = app.visit().language.clone().expect("a language");
        let said = app.content().locales.locale(&tag).text(&finding::nothing());
        assert!(words(&app).replace('\n', " ").contains(&said), "{language}: {}", words(&app));
        assert!(can_touch(&app, "browse-letters") && can_touch(&app, "browse-themes"));
        tap(&mut app, "unsure");
        assert_eq!(app.visit().goal, Some(Goal::InfoDesk));
        tap(&mut app, "back");
        assert_eq!(app.visit().finding.typed, "77777");
    }
}

/// Chooses every entry of every part of a list, and returns what they were.
fn walk(app: &mut App, list: &str) -> BTreeSet<Subject> {
    tap(app, list);
    let (prefix, sections): (_, Vec<Section>) = if list == "browse-letters" {
        let letters = 0..app.visit().finding.letters.len();
        ("browse-letter-", letters.map(Section::Letter).collect())
    } else {
        let themes = app.visit().finding.themes.iter();
        ("browse-theme-", themes.map(|group| Section::Theme(group.heading)).collect())
    };
    let mut reached = BTreeSet::new();
    for section in sections {
        let id = match section {
            Section::Letter(position) => format!("{prefix}{position}"),
            Section::Theme(theme) => {
                format!("{prefix}{}", app.content().catalogue.theme(theme).id)
            }
        };
        turn_to(app, &id);
        tap(app, &id);
        assert_eq!(*app.visit().screen(), Screen::Section(section));
        let entries: Vec<Subject> =
            app.visit().finding.entries(section).iter().map(|entry| entry.subject).collect();
        for (position, subject) in entries.into_iter().enumerate() {
            let id = format!("entry-{position}");
            turn_to(app, &id);
            choose(app, &id, subject);
            let _ = reached.insert(subject);
            while *app.visit().screen() != Screen::Section(section) {
                tap(app, "back");
            }
        }
        tap(app, "back");
    }
    reached
}

/// Turns pages until something can be touched.
fn turn_to(app: &mut App, id: &str) {
    while !can_touch(app, id) {
        assert!(can_touch(app, "page-on"), "no page has `{id}`");
        tap(app, "page-on");
    }
}

#[test]
fn both_lists_lead_to_every_concern_and_every_partner() {
    for (language, list) in
        [("de", "browse-letters"), ("ar", "browse-letters"), ("uk", "browse-themes")]
    {
        let mut app = search_in(language);
        let catalogue = app.content().catalogue.concern_indices().map(Subject::Concern);
        let partners = app.content().partners.indices().map(Subject::Partner);
        let all: BTreeSet<Subject> = catalogue.chain(partners).collect();
        let reached = walk(&mut app, list);
        let lost: Vec<_> = all.difference(&reached).collect();
        assert!(lost.is_empty(), "{language} {list} does not lead to {lost:?}");
    }
}

#[test]
fn another_language_in_a_list_leads_back_to_its_letters() {
    let mut app = search_in("de");
    tap(&mut app, "browse-letters");
    tap(&mut app, "browse-letter-1");
    tap(&mut app, "language");
    tap(&mut app, "language-ar");
    assert!(matches!(app.visit().screen(), Screen::List(_)), "{:?}", app.visit().screen());
    // A theme is the same in every language.
    tap(&mut app, "back");
    tap(&mut app, "browse-themes");
    tap(&mut app, "browse-theme-work");
    let section = *app.visit().screen();
    tap(&mut app, "language");
    tap(&mut app, "language-uk");
    assert_eq!(*app.visit().screen(), section);
    assert!(can_touch(&app, "entry-0"));
}

/// Nothing that is read or touched on the screen is cut or covered.
fn assert_nothing_is_covered(app: &App, name: &str) {
    let seen = inspect(app);
    for (text, bounds, fits) in &seen.texts {
        assert!(*fits, "{name}: {text:?} does not fit at {bounds:?}");
    }
    for (position, (id, bounds)) in seen.touch_areas.iter().enumerate() {
        for (other, at) in &seen.touch_areas[position + 1..] {
            let overlap = bounds.intersection(at);
            let covered = overlap.is_some_and(|o| o.width > 1.0 && o.height > 1.0);
            assert!(!covered, "{name}: {id:?} overlaps {other:?}");
        }
    }
}

/// The same for all pages of the screen that is shown.
fn assert_no_page_is_covered(app: &mut App, name: &str) {
    assert_nothing_is_covered(app, name);
    while can_touch(app, "page-on") {
        tap(app, "page-on");
        assert_nothing_is_covered(app, name);
    }
}

/// The looks that leave least room: very large letters, on the lower half, on a lying screen.
const LOOKS: [(f32, f32, TextSize, bool); 4] = [
    (1080.0, 1920.0, TextSize::Large, false),
    (1080.0, 1920.0, TextSize::Normal, true),
    (1080.0, 1920.0, TextSize::Largest, true),
    (1920.0, 1080.0, TextSize::Largest, false),
];

#[test]
fn every_entry_of_the_lists_and_every_hit_has_room_in_every_look() {
    for language in ["de", "en", "ar", "uk"] {
        for (width, height, text_size, low) in LOOKS {
            let id = if height > width { "lobby" } else { "first-floor" };
            let size = iced::Size::new(width, height);
            let mut app = kiosk_named(id).with(size, text_size, Contrast::Normal, low);
            let name = format!("{language} {id} {text_size:?} low={low}");
            let send = |app: &mut App, find: Find| {
                let _ = app.update(Event::from(find).into());
            };
            let tag = language.parse().expect("a tag");
            let _ = app.update(Event::LanguageChosen(tag).into());
            send(&mut app, Find::Opened);
            for typed in ["a", "karte", "kind", "з", "ا", "b 2", "abcdefghijklmnopq"] {
                send(&mut app, Find::Cleared);
                typed.chars().for_each(|key| send(&mut app, Find::Typed(key)));
                assert_no_page_is_covered(&mut app, &format!("{name} {typed}"));
            }
            send(&mut app, Find::ListOpened(List::Themes));
            let themes: Vec<_> =
                app.visit().finding.themes.iter().map(|group| group.heading).collect();
            for theme in themes {
                send(&mut app, Find::SectionOpened(Section::Theme(theme)));
                assert_no_page_is_covered(&mut app, &format!("{name} {theme:?}"));
                let _ = app.update(Event::Back.into());
            }
        }
    }
}
