//! Every path through the questions, touched on the real application: it ends within three touches
//! at the answer that the tables name, help is one touch away, and what is one touch deeper opens.
#![cfg(feature = "ui")]

use chrono::{NaiveDate, NaiveDateTime};
use leitsystem::{
    advice::{Goal, Place},
    catalogue::{Choice, MOST_ANSWERS, Path, Target, UNSURE},
    content::{Sources, Store},
    locale::message::content as named,
    ui::{
        App, Options, Setup,
        inspection::{inspect, touch},
    },
    visit::{Event, Screen},
};
use std::sync::{Arc, Mutex};

fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 23)
        .and_then(|day| day.and_hms_opt(9, 30, 0))
        .expect("a Monday morning")
}

/// The application at the first question, in a language.
fn at_the_tiles(kiosk: &str, language: &str) -> App {
    let store = Store::open(&Sources::built_in(), now().date()).expect("the built-in office");
    let mut app = App::new(Setup {
        store: Arc::new(Mutex::new(store)),
        options: Options { kiosk: Some(kiosk.to_owned()), ..Options::default() },
        clock: now,
    });
    let language = language.parse().expect("a tag");
    let _ = app.update(Event::LanguageChosen(language).into());
    assert_eq!(*app.visit().screen(), Screen::Concerns);
    app
}

fn is_there(app: &App, id: &str) -> bool {
    let wanted = iced::widget::Id::from(id.to_owned());
    inspect(app).touch_areas.iter().any(|(id, _)| id.as_ref() == Some(&wanted))
}

/// Turns to the page on which something stands; returns whether there is one.
fn turn_to(app: &mut App, id: &str) -> bool {
    while is_there(app, "page-back") {
        press(app, "page-back");
    }
    while !is_there(app, id) && is_there(app, "page-on") {
        press(app, "page-on");
    }
    is_there(app, id)
}

/// Touches what has a name, on whichever page it stands.
fn tap(app: &mut App, id: &str) {
    let _ = turn_to(app, id);
    press(app, id);
}

fn press(app: &mut App, id: &str) {
    let messages = touch(app, id);
    assert!(messages.len() > 1, "there is no `{id}` to touch on {:?}", app.visit().screen());
    for message in messages {
        let _ = app.update(message);
    }
}

fn words(app: &App) -> String {
    let texts: Vec<String> = inspect(app).texts.into_iter().map(|(text, _, _)| text).collect();
    texts.join("\n")
}

/// Follows every choice on the screen, and comes back; returns how many ends there are.
fn follow(app: &mut App, choices: &[Choice], kind: &str, touches: usize) -> usize {
    let mut ends = 0;
    for choice in choices {
        let before = *app.visit().screen();
        tap(app, &format!("{kind}-{}", choice.id));
        match choice.target {
            Target::Question(question) => {
                assert_eq!(*app.visit().screen(), Screen::Question(question));
                assert!(touches < MOST_ANSWERS, "`{}` asks once too often", choice.id);
                let answers = app.content().catalogue.question(question).answers.clone();
                ends += follow(app, &answers, "answer", touches + 1);
                let screen = *app.visit().screen();
                tap(app, "unsure");
                assert_eq!(*app.visit().screen(), Screen::Answer(Goal::InfoDesk));
                press(app, "back");
                assert_eq!(*app.visit().screen(), screen);
            }
            Target::InfoDesk => {
                assert_eq!(*app.visit().screen(), Screen::Answer(Goal::InfoDesk));
            }
            Target::Concern(concern) => {
                if *app.visit().screen() == Screen::Letter(concern) {
                    tap(app, "letter-B");
                    answered(app, choice);
                    press(app, "back");
                    assert_eq!(*app.visit().screen(), Screen::Letter(concern));
                } else {
                    answered(app, choice);
                }
            }
        }
        ends += usize::from(!matches!(choice.target, Target::Question(_)));
        press(app, "back");
        assert_eq!(*app.visit().screen(), before, "back from `{}`", choice.id);
    }
    ends
}

/// What the answer shows is the concern that was chosen, and every key on it leads on and back.
fn answered(app: &mut App, choice: &Choice) {
    let Target::Concern(concern) = choice.target else { return };
    let Screen::Answer(Goal::Concern(shown, _)) = *app.visit().screen() else {
        panic!("`{}` leads to {:?}", choice.id, app.visit().screen());
    };
    assert_eq!(shown, concern, "`{}`", choice.id);
    let tag = app.visit().language.clone().expect("a language");
    let content = Arc::clone(app.content());
    let locale = content.locales.locale(&tag);
    let entry = content.catalogue.concern(concern);
    let title = locale.text(&named::concern(&entry.id));
    let seen = words(app);
    assert!(seen.contains(&title), "`{}` does not show {title:?}:\n{seen}", choice.id);
    let advice = app.visit().advice.clone().expect("an answer");
    assert!(
        advice.place != Place::Nowhere || app.visit().journey.is_err(),
        "there is nothing to do, but a way"
    );
    for id in ["transparency", "booking", "variants", "who-helps"] {
        let expected = match id {
            "booking" => advice.booking.is_some() || !advice.outreach.is_empty(),
            "variants" => !advice.variants.is_empty(),
            "who-helps" => !advice.referrals.is_empty(),
            _ => continue,
        };
        let answer = *app.visit().screen();
        assert_eq!(turn_to(app, id), expected, "`{}`: {id}", entry.id);
        if expected {
            press(app, id);
            assert_ne!(*app.visit().screen(), answer, "`{}`: {id} leads nowhere", entry.id);
            press(app, "back");
            assert_eq!(*app.visit().screen(), answer);
        }
    }
}

fn every_path_leads_to_its_answer(kiosk: &str, language: &str) {
    let mut app = at_the_tiles(kiosk, language);
    let tiles = app.content().catalogue.tiles.clone();
    let ends = follow(&mut app, &tiles, "tile", 1);
    let paths = app.content().catalogue.paths();
    let unsure = |path: &&Path| path.answers.last().is_none_or(|answer| answer != UNSURE);
    assert_eq!(ends, paths.iter().filter(unsure).count(), "the tables have other paths");
}

#[test]
fn every_path_leads_to_its_answer_in_german() {
    every_path_leads_to_its_answer("lobby", "de");
}

#[test]
fn every_path_leads_to_its_answer_in_arabic() {
    every_path_leads_to_its_answer("lobby", "ar");
}

#[test]
fn every_path_leads_to_its_answer_in_ukrainian_on_a_lying_screen() {
    every_path_leads_to_its_answer("first-floor", "uk");
}

#[test]
fn help_is_one_touch_away_and_one_touch_closes_it() {
    for (language, close) in [("de", "Schließen"), ("ar", "إغلاق"), ("uk", "Закрити")]
    {
        let mut app = at_the_tiles("lobby", language);
        let help = app.content().catalogue.help_now.clone();
        assert!(help.len() >= 2);
        for choice in help {
            let id = format!("tile-{}", choice.id);
            assert!(is_there(&app, &id), "{language}: `{id}` is not on the first page");
            press(&mut app, &id);
            answered(&mut app, &choice);
            assert_eq!(words(&app).contains(close), choice.discreet, "{language}: {id}");
            if choice.discreet {
                press(&mut app, "start-again");
                assert_eq!(*app.visit().screen(), Screen::Welcome);
                assert!(app.visit().is_fresh(), "{language}: something is left");
            }
            let tag = language.parse().expect("a tag");
            let _ = app.update(Event::Restarted.into());
            let _ = app.update(Event::LanguageChosen(tag).into());
        }
    }
}

#[test]
fn confidential_help_says_no_more_than_it_has_to_however_one_comes_to_it() {
    let betraying = ["Gewalt", "Frauen"];
    let mut app = at_the_tiles("lobby", "de");
    let content = Arc::clone(app.content());
    let helpline = content
        .partners
        .indices()
        .find(|index| content.partners.partner(*index).id == "violence-helpline")
        .expect("a partner");
    let concern = content.catalogue.concern_named("violence-help").expect("a concern");
    for event in [Event::VariantChosen(concern), Event::PartnerChosen(helpline)] {
        let _ = app.update(event.clone().into());
        loop {
            let seen = words(&app);
            assert!(seen.contains("116 016") || is_there(&app, "page-back"), "{event:?}: {seen}");
            assert!(seen.contains("Schließen"), "{event:?}: {seen}");
            for word in betraying {
                assert!(!seen.contains(word), "{event:?} shows {word:?}: {seen}");
            }
            if !is_there(&app, "page-on") {
                break;
            }
            press(&mut app, "page-on");
        }
        tap(&mut app, "say");
        assert!(!words(&app).contains("Gewalt") && words(&app).contains("Schließen"));
        let _ = app.update(Event::Restarted.into());
        let _ = app.update(Event::LanguageChosen("de".parse().expect("a tag")).into());
    }
    // The partner of another theme is called by its name, and its screens close as all others.
    let other = content
        .partners
        .indices()
        .find(|index| content.partners.partner(*index).id == "recognition-advice")
        .expect("a partner");
    let _ = app.update(Event::PartnerChosen(other).into());
    let official = &content.partners.partner(other).name;
    assert!(words(&app).contains(official) && !words(&app).contains("Schließen"));
}

#[test]
fn whoever_searches_for_confidential_help_closes_it_as_quickly() {
    let mut app = at_the_tiles("lobby", "uk");
    let content = Arc::clone(app.content());
    let concern = content.catalogue.concern_named("violence-help").expect("a concern");
    let _ = app.update(Event::VariantChosen(concern).into());
    assert!(words(&app).contains("Закрити"));
    press(&mut app, "who-helps");
    assert!(words(&app).contains("Закрити"), "the screens behind it close as quickly");
    press(&mut app, "back");
    press(&mut app, "back");
    assert!(!words(&app).contains("Закрити"));
}
