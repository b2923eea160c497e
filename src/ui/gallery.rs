//! Pictures of every screen of the real application, made without a display. The tests use the
//! same code.

use super::{
    app::{App, Setup},
    keys::Pressed,
    map::Animation,
    metrics::TextSize,
    theme::Contrast,
    voice::{Explanation, Sound},
};
use crate::{
    advice::{Goal, Place},
    catalogue::{ConcernIndex, Handling, Target, ThemeIndex},
    content::Content,
    diagnostic::Origin,
    floorplan::{Part, TransferIndex, TransferKind},
    referral::{Partner, network},
    routing::ProfileKind,
    search::browse::by_theme,
    status::{Closed, Closure, Reason, Status},
    visit::{Event, Find, List, Section},
};
use chrono::Days;
use iced::Size;
use std::{cmp::Reverse, sync::Arc, time::Duration};
use unic_langid::LanguageIdentifier;

/// The screens, by the names that `--screen` takes. Behind a colon there may stand the name of a
/// concern, as in `answer:lost-card`.
pub const SCREENS: &[&str] = &[
    "welcome",
    "profiles",
    "concerns",
    "question",
    "letter",
    "facilities",
    "number",
    "search",
    "search-typed",
    "search-nothing",
    "letters",
    "themes",
    "section",
    "answer",
    "answer-partner",
    "answer-nothing",
    "answer-closed",
    "answer-blocked",
    "answer-discreet",
    "transparency",
    "booking",
    "variants",
    "way",
    "way-next",
    "way-back",
    "way-avoiding",
    "way-partly",
    "way-last",
    "way-pictures",
    "way-pictures-last",
    "help",
    "partner",
    "partner-elsewhere",
    "partner-call-first",
    "say",
    "network",
    "network-selected",
    "network-theme",
    "network-list",
    "take",
    "languages",
    "countdown",
    "keys",
    "reading-aloud",
    "no-voice",
    "staff",
];

/// How a screen is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Look {
    /// The language.
    pub language: LanguageIdentifier,
    /// The window in pixels.
    pub size: (u32, u32),
    /// How large letters are.
    pub text_size: TextSize,
    /// The contrast.
    pub contrast: Contrast,
    /// Whether controls stay in the lower part, within reach from a wheelchair.
    pub low: bool,
    /// The page of a long screen, from 0.
    pub page: u32,
}

/// A picture: red, green, blue, opacity, row by row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// The pixels.
    pub pixels: Vec<u8>,
}

/// The application on a screen, by the screen's name; none for an unknown name, or where the
/// office has nothing to show there.
pub fn app_on(setup: &Setup, screen: &str, look: &Look) -> Option<App> {
    let (screen, wanted) = match screen.split_once(':') {
        Some((screen, concern)) => (screen, Some(concern)),
        None => (screen, None),
    };
    let mut app = App::new(setup.clone()).with(
        Size::new(look.size.0 as f32, look.size.1 as f32),
        look.text_size,
        look.contrast,
        look.low,
    );
    let content = app.content().clone();
    let chosen = content.office.languages.iter().position(|tag| *tag == look.language);
    app.greeting = chosen.unwrap_or(0);
    let mut events = Vec::new();
    if screen != "welcome" {
        events.push(Event::LanguageChosen(look.language.clone()));
    }
    let goal = match screen {
        _ if wanted.is_some() => {
            let concern = content.catalogue.concern_named(wanted?)?;
            Some(Goal::Concern(concern, Some('B')))
        }
        "answer-discreet" => Some(goal_where(&content, |index| {
            content.catalogue.is_discreet(Target::Concern(index))
        })?),
        "booking" => Some(goal_where(&content, |index| offers_outside(&content, index))?),
        "variants" => Some(goal_where(&content, |index| {
            !content.catalogue.concern(index).variants.is_empty()
        })?),
        "answer" | "answer-closed" | "answer-blocked" | "way" | "way-next" | "way-back"
        | "way-avoiding" | "way-partly" | "way-last" | "way-pictures" | "way-pictures-last"
        | "transparency" | "help" | "take" => Some(concern(&content, Handling::Here)?),
        "answer-partner" => Some(concern(&content, Handling::Elsewhere)?),
        "answer-nothing" => Some(concern(&content, Handling::NothingToDo)?),
        _ => None,
    };
    match screen {
        "question" => {
            let tiles = &content.catalogue.tiles;
            let longest = tiles
                .iter()
                .filter_map(|tile| match tile.target {
                    Target::Question(question) => {
                        Some((content.catalogue.question(question).answers.len(), tile))
                    }
                    _ => None,
                })
                .max_by_key(|(answers, _)| *answers)?;
            events.push(Event::Chosen(longest.1.clone()));
        }
        "letter" => events.push(Event::Chosen(divided(&content)?)),
        "facilities" => events.push(Event::FacilitiesOpened),
        "number" => {
            events.push(Event::NumberOpened);
            events.extend("B2.1".chars().map(Event::NumberTyped));
        }
        "search" | "search-typed" | "search-nothing" => {
            events.push(Find::Opened.into());
            let typed = match screen {
                "search-typed" => "karte",
                "search-nothing" => "qqqqq",
                _ => "",
            };
            events.extend(typed.chars().map(|key| Find::Typed(key).into()));
        }
        "letters" => events.push(Find::ListOpened(List::Letters).into()),
        "themes" => events.push(Find::ListOpened(List::Themes).into()),
        "section" => {
            let section = Section::Theme(fullest_theme(&content, &look.language)?);
            events.push(Find::ListOpened(List::Themes).into());
            events.push(Find::SectionOpened(section).into());
        }
        "languages" => events.push(Event::LanguagesOpened),
        "profiles" => events.push(Event::ProfilesOpened),
        "answer-blocked" => events.push(Event::ProfileChosen(ProfileKind::StepFree)),
        "way-avoiding" | "way-partly" => {
            events.extend([Event::ProfileChosen(ProfileKind::StepFree), Event::WayOpened]);
        }
        "way" => events.push(Event::WayOpened),
        "way-next" => events.extend([Event::WayOpened, Event::StretchShown(1)]),
        "way-last" => events.extend([Event::WayOpened, Event::StretchShown(usize::MAX)]),
        "way-pictures" => events.extend([Event::WayOpened, Event::PicturesToggled]),
        "way-pictures-last" => {
            let last = Event::StretchShown(usize::MAX);
            events.extend([Event::WayOpened, last, Event::PicturesToggled]);
        }
        "way-back" => events.extend([Event::WayOpened, Event::WayTurned]),
        "transparency" => events.push(Event::TransparencyOpened),
        "booking" => events.push(Event::BookingOpened),
        "variants" => events.push(Event::VariantsOpened),
        "help" => events.push(Event::HelpOpened),
        "take" => events.extend([Event::WayOpened, Event::TakeOpened]),
        "partner" | "partner-elsewhere" | "partner-call-first" | "say" | "network-selected" => {
            let today = app.visit.now().date();
            let partners = &content.partners;
            let wanted = |partner: &Partner| match screen {
                "partner" => partner.node.is_some(),
                "partner-call-first" => partner.node.is_none() && partner.call_first(today),
                _ => partner.node.is_none() && !partner.call_first(today),
            };
            let helping = partners.indices().filter(|index| {
                let partner = partners.partner(*index);
                partner.helps_on(today) && wanted(partner)
            });
            // The one that has most to show.
            let found = helping.max_by_key(|index| {
                let partner = partners.partner(*index);
                let shown = partner.audience.len() + partner.languages.len() + partner.bring.len();
                (shown, Reverse(*index))
            })?;
            if screen == "network-selected" {
                let target = network::Target::Partner(found);
                events.extend([Event::NetworkOpened, Event::NetworkTouched(target)]);
            } else {
                events.push(Event::PartnerChosen(found));
                events.extend((screen == "say").then_some(Event::SayOpened));
            }
        }
        "network" => events.push(Event::NetworkOpened),
        "network-theme" => {
            let themes = content.catalogue.themes.len();
            let map = network::NetworkMap::new(&content.partners, themes, app.visit.now().date());
            let fullest = map
                .sectors
                .iter()
                .max_by_key(|sector| sector.partners.len() + sector.others.len())?;
            let target = network::Target::Theme(fullest.theme);
            events.extend([Event::NetworkOpened, Event::NetworkTouched(target)]);
        }
        "network-list" => events.extend([Event::NetworkOpened, Event::NetworkListOpened]),
        "staff" => app.staff = Some("12".to_owned()),
        "keys" => app.explained = Some(Explanation::Keys),
        "no-voice" => app.explained = Some(Explanation::NoVoice),
        "welcome" | "reading-aloud" | "concerns" | "answer" | "answer-partner"
        | "answer-nothing" | "answer-closed" | "answer-discreet" | "countdown" => {}
        _ => return None,
    }
    let mut goal = goal;
    for event in events {
        let first = matches!(event, Event::LanguageChosen(_));
        app.visit.apply(event, &content);
        if let Some(goal) = goal.take_if(|_| first) {
            app.visit.show(goal, &content);
        }
    }
    if matches!(screen, "answer-closed" | "answer-blocked" | "way-avoiding" | "way-partly") {
        close(&mut app, screen)?;
    }
    if screen == "countdown" {
        let kiosk = content.office.kiosk(app.visit.kiosk);
        for _ in 0..kiosk.idle_seconds - kiosk.warning_seconds / 2 {
            let now = app.visit.now();
            app.visit.apply(Event::SecondPassed(now), &content);
        }
    }
    for _ in 0..look.page {
        app.visit.apply(Event::PageTurned(1), &content);
    }
    if screen == "reading-aloud" {
        // As by keys: the ring is around the second choice.
        app.sound(Sound::Switched);
        for _ in 0..2 {
            let right = if app.kit().mirrored() { "ArrowLeft" } else { "ArrowRight" };
            let pressed = Pressed { name: right.to_owned(), typed: None, shift: false };
            let _ = app.key_pressed(&pressed);
        }
    }
    app.animation = Animation::at(Duration::from_millis(1500));
    Some(app)
}

/// Closes what the visitor needs, as an entry of the status would: the counter, the lift of the
/// way, or all lifts. None where the way needs no lift.
fn close(app: &mut App, screen: &str) -> Option<()> {
    let building = &app.content.building;
    let lifts = || {
        let all = building.transfer_indices();
        all.filter(|index| building.transfer(*index).kind == TransferKind::Lift)
    };
    let used = |lift: &TransferIndex| {
        let stages = app.visit.journey.iter().flat_map(|journey| &journey.stages);
        let arcs = stages.flat_map(|stage| &stage.route.arcs);
        arcs.filter_map(|arc| arc.kind.transfer()).any(|transfer| transfer == *lift)
    };
    let transfers = |lifts: Vec<TransferIndex>| -> Vec<Closed> {
        lifts.into_iter().map(|lift| Closed::Part(Part::Transfer(lift))).collect()
    };
    let closed = match (screen, app.visit.advice.as_ref()?.place) {
        ("answer-closed", Place::Counter(counter)) => vec![Closed::Counter(counter, None)],
        ("way-avoiding", _) => transfers(lifts().find(used).into_iter().collect()),
        _ => transfers(lifts().collect()),
    };
    if closed.is_empty() {
        return None;
    }
    let until = app.visit.now().checked_add_days(Days::new(1));
    let closures = closed
        .into_iter()
        .map(|closed| Closure {
            closed,
            from: None,
            until,
            reason: Some(Reason::Maintenance),
            note: None,
            origin: Origin::default(),
        })
        .collect();
    let status = Status { closures };
    app.content = Arc::new(app.content.with_status(status));
    let content = Arc::clone(&app.content);
    app.visit.apply(Event::ContentReplaced, &content);
    if screen == "way-partly" {
        app.visit.apply(Event::WayOpened, &content);
    }
    Some(())
}

/// The concern of a kind that has most to show: documents, stops, helpers. A letter is given in
/// case the office asks for one.
fn concern(content: &Content, handling: Handling) -> Option<Goal> {
    let found = content
        .catalogue
        .concern_indices()
        .filter(|index| content.catalogue.concern(*index).handling == handling)
        .max_by_key(|index| {
            let concern = content.catalogue.concern(*index);
            let documents = concern.documents.as_ref().map_or(0, |fact| fact.value.len());
            let shown = documents + 3 * concern.stops.len() + concern.referrals.len();
            (shown, Reverse(*index))
        })?;
    Some(Goal::Concern(found, Some('B')))
}

/// The first concern of a kind.
fn goal_where(content: &Content, wanted: impl Fn(ConcernIndex) -> bool) -> Option<Goal> {
    let found = content.catalogue.concern_indices().find(|index| wanted(*index))?;
    Some(Goal::Concern(found, Some('B')))
}

/// Whether counters outside the house handle a concern, and appointments for it can be booked.
fn offers_outside(content: &Content, concern: ConcernIndex) -> bool {
    let outside = content.office.outreach.iter().any(|place| place.concerns.contains(&concern));
    outside && content.office.booking.is_some()
}

/// The theme with most below it.
fn fullest_theme(content: &Content, language: &LanguageIdentifier) -> Option<ThemeIndex> {
    let groups = by_theme(content, content.locales.locale(language));
    let fullest = groups.iter().max_by_key(|group| (group.entries.len(), Reverse(group.heading)));
    fullest.map(|group| group.heading)
}

/// A choice that asks for the surname's letter.
fn divided(content: &Content) -> Option<crate::catalogue::Choice> {
    let catalogue = &content.catalogue;
    let answers = catalogue.questions.iter().flat_map(|question| &question.answers);
    catalogue
        .tiles
        .iter()
        .chain(answers)
        .find(|choice| match choice.target {
            Target::Concern(concern) => content
                .office
                .counters_for(concern)
                .iter()
                .any(|counter| !content.office.counter(*counter).letters.is_empty()),
            _ => false,
        })
        .cloned()
}
