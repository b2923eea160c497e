//! Those who help: the network map, its lists, the cards, and what to say there.

use super::{kiosk, let_seconds_pass, tap, words};
use leitsystem::{
    advice::Place,
    referral::{PartnerIndex, network::NetworkMap},
    ui::{
        App,
        inspection::{inspect, touch},
    },
    visit::{Event, Screen},
};
use std::collections::{BTreeMap, BTreeSet};

fn map(app: &App) -> NetworkMap {
    let content = app.content();
    let themes = content.catalogue.themes.len();
    NetworkMap::new(&content.partners, themes, app.visit().now().date())
}

/// A kiosk on the map, in a language.
fn on_the_map(language: &str) -> App {
    let mut app = kiosk();
    tap(&mut app, &format!("language-{language}"));
    tap(&mut app, "search");
    tap_on_some_page(&mut app, "network");
    assert_eq!(*app.visit().screen(), Screen::Network);
    app
}

fn id(app: &App, index: PartnerIndex) -> String {
    app.content().partners.partner(index).id.clone()
}

/// What can be touched on the page that is shown.
fn touchable(app: &App) -> BTreeSet<String> {
    let areas = inspect(app).touch_areas;
    let ids = areas.into_iter().filter_map(|(id, _)| Some(format!("{:?}", id?)));
    ids.filter_map(|id| Some(id.split('"').nth(1)?.to_owned())).collect()
}

/// Touches what may stand on a later page.
fn tap_on_some_page(app: &mut App, id: &str) {
    while !touchable(app).contains(id) {
        tap(app, "page-on");
    }
    tap(app, id);
}

#[test]
fn from_the_list_of_helpers_to_the_map_to_a_card_to_the_sentence_and_back() {
    let mut app = kiosk();
    tap(&mut app, "language-ar");
    let content = app.content().clone();
    let concern = content.catalogue.concern_indices().find(|index| {
        let goal = leitsystem::advice::Goal::Concern(*index, Some('B'));
        let kiosk = app.visit().kiosk;
        let profile = app.visit().profile;
        let now = app.visit().now();
        let advice = leitsystem::advice::Advice::new(&content, kiosk, profile, goal, now);
        matches!(advice.place, Place::Counter(_)) && advice.referrals.len() > 1
    });
    let choice = leitsystem::catalogue::Choice {
        target: leitsystem::catalogue::Target::Concern(concern.expect("a concern with helpers")),
        ..content.catalogue.tiles[0].clone()
    };
    let _ = app.update(leitsystem::ui::Message::Visit(Event::Chosen(choice)));
    if matches!(app.visit().screen(), Screen::Letter(_)) {
        tap(&mut app, "letter-B");
    }
    let advice = app.visit().advice.clone().expect("an answer");
    tap_on_some_page(&mut app, "who-helps");
    // The list shows them in the order of the answer.
    let shown: Vec<String> = inspect(&app)
        .touch_areas
        .into_iter()
        .filter_map(|(id, _)| Some(format!("{:?}", id?)))
        .filter_map(|id| Some(id.split('"').nth(1)?.strip_prefix("partner-")?.to_owned()))
        .collect();
    let wanted: Vec<String> = advice.referrals.iter().map(|index| id(&app, *index)).collect();
    assert!(!shown.is_empty() && wanted.starts_with(&shown), "{shown:?} {wanted:?}");
    // The key to all of them may stand on a later page.
    tap_on_some_page(&mut app, "network");
    assert_eq!(*app.visit().screen(), Screen::Network);
    let chosen = map(&app).marks.iter().find(|mark| mark.main && mark.ring == 1).map(|m| m.partner);
    let chosen = chosen.expect("a partner by agreement");
    let mark = format!("mark-{}", id(&app, chosen));
    tap(&mut app, &mark);
    assert_eq!(app.visit().marked, Some(chosen));
    tap(&mut app, "to-card");
    let place = app.visit().advice.as_ref().map(|advice| advice.place);
    assert_eq!(place, Some(Place::Partner(chosen)));
    tap_on_some_page(&mut app, "say");
    assert_eq!(*app.visit().screen(), Screen::Say(chosen));
    let arabic = "ar".parse().expect("a tag");
    let locale = content.locales.locale(&arabic);
    let wording = leitsystem::wording::Wording { content: &content, locale };
    let card = wording.partner_card(chosen, None, app.visit().now().date());
    let translated = card.say.expect("Arabic is not German").replace(['\u{2068}', '\u{2069}'], "");
    let seen = words(&app);
    assert!(seen.contains(&card.say_german) && seen.contains(&translated), "{seen}");
    for screen in ["answer", "map", "helpers"] {
        tap(&mut app, "back");
        match screen {
            "answer" => assert!(matches!(app.visit().screen(), Screen::Answer(_))),
            "map" => {
                assert_eq!(*app.visit().screen(), Screen::Network);
                assert_eq!(app.visit().marked, Some(chosen), "what was chosen stays chosen");
            }
            _ => assert_eq!(*app.visit().screen(), Screen::Help),
        }
    }
    // Behind all of it the first answer is still the same.
    tap(&mut app, "back");
    assert_eq!(app.visit().advice.as_ref(), Some(&advice));
}

#[test]
fn every_mark_and_every_theme_can_be_touched() {
    let mut app = on_the_map("de");
    let map = map(&app);
    for mark in map.marks.iter().filter(|mark| mark.main) {
        let name = format!("mark-{}", id(&app, mark.partner));
        tap(&mut app, &name);
        assert_eq!(app.visit().marked, Some(mark.partner), "{name}");
    }
    for sector in &map.sectors {
        let theme = app.content().catalogue.theme(sector.theme).id.clone();
        tap(&mut app, &format!("theme-{theme}"));
        assert_eq!(*app.visit().screen(), Screen::NetworkTheme(sector.theme));
        // A gap sends nobody away without an address.
        let entries = touchable(&app).iter().filter(|id| id.starts_with("partner-")).count();
        assert_eq!(entries == 0, sector.partners.is_empty() && sector.others.is_empty(), "{theme}");
        let desk = app.content().office.info_desk;
        let locale = app.content().locales.reference();
        let wording = leitsystem::wording::Wording { content: app.content(), locale };
        assert_eq!(words(&app).contains(&wording.counter(desk)), sector.gap, "{theme}");
        tap(&mut app, "back");
    }
}

#[test]
fn the_list_names_everybody_on_the_map_and_each_opens_a_card() {
    let mut app = on_the_map("uk");
    tap(&mut app, "as-list");
    let map = map(&app);
    let mut found = BTreeSet::new();
    loop {
        let page = app.visit().page;
        let here: Vec<String> =
            touchable(&app).into_iter().filter(|id| id.starts_with("partner-")).collect();
        if let Some(first) = here.first() {
            tap(&mut app, first);
            let Some(Place::Partner(index)) = app.visit().advice.as_ref().map(|a| a.place) else {
                panic!("{first} opened no card");
            };
            assert_eq!(*first, format!("partner-{}", id(&app, index)));
            tap(&mut app, "back");
            assert_eq!(*app.visit().screen(), Screen::NetworkList);
            assert_eq!(app.visit().page, page, "whoever comes back finds the page again");
        }
        found.extend(here);
        if touch(&app, "page-on").is_empty() {
            break;
        }
        tap(&mut app, "page-on");
    }
    let all: BTreeSet<String> =
        map.order.iter().map(|index| format!("partner-{}", id(&app, *index))).collect();
    assert_eq!(found, all);
}

#[test]
fn the_map_is_never_mirrored_and_keeps_its_place_whatever_is_chosen() {
    let marks = |app: &App| -> BTreeMap<String, (f32, f32)> {
        let named = inspect(app).named;
        let map = named.iter().find(|(id, _)| format!("{id:?}").contains("network-map"));
        let centre = map.expect("the map").1.center();
        let marks = named.iter().map(|(id, at)| (format!("{id:?}"), at.center() - centre));
        marks
            .filter(|(id, _)| id.contains("mark-"))
            .map(|(id, away)| (id, (away.x, away.y)))
            .collect()
    };
    let mut german = on_the_map("de");
    let before = marks(&german);
    assert!(before.len() > 30, "{} marks", before.len());
    // Names of another length leave another size, but every mark in the same direction.
    let arabic = marks(&on_the_map("ar"));
    let size = |marks: &BTreeMap<String, (f32, f32)>| {
        marks.values().map(|(x, y)| x.hypot(*y)).fold(0.0, f32::max)
    };
    let scale = size(&arabic) / size(&before);
    for (id, (x, y)) in &before {
        let (there_x, there_y) = arabic[id];
        let off = (there_x - x * scale).hypot(there_y - y * scale);
        assert!(off < 2.0, "{id} lies {off} pixels off in Arabic");
    }
    tap(&mut german, "mark-jobcenter");
    assert_eq!(marks(&german), before, "the map moved when something was chosen");
}

#[test]
fn from_card_to_map_and_back_never_grows_and_the_next_visitor_finds_nothing_of_it() {
    let mut app = on_the_map("de");
    for partner in ["mark-jobcenter", "mark-housing-help", "mark-migration-advice"] {
        tap(&mut app, partner);
        tap(&mut app, "to-card");
        tap_on_some_page(&mut app, "network");
        assert_eq!(*app.visit().screen(), Screen::Network);
        assert!(app.visit().marked.is_some(), "the partner of the card is chosen");
    }
    // The house in the middle chooses nothing.
    tap(&mut app, "network-map");
    assert_eq!(app.visit().marked, None);
    tap(&mut app, "mark-jobcenter");
    tap(&mut app, "back");
    assert_eq!(*app.visit().screen(), Screen::Search, "one step back is enough");
    let idle = app.content().office.kiosk(app.visit().kiosk).idle_seconds;
    let_seconds_pass(&mut app, idle);
    assert_eq!(*app.visit().screen(), Screen::Welcome);
    assert_eq!(app.visit().marked, None);
    tap(&mut app, "language-de");
    let _ = app.update(leitsystem::ui::Message::Visit(Event::NetworkOpened));
    tap(&mut app, "mark-jobcenter");
    tap(&mut app, "start-again");
    assert_eq!((app.visit().marked, *app.visit().screen()), (None, Screen::Welcome));
}
