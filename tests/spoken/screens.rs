//! Every screen has words for the ear, in every language, and they leave nothing out.

use super::{CONTENT, TAGS, lines, visit, wording};
use leitsystem::{
    advice::{Place, Statement},
    catalogue::{ConcernIndex, QuestionIndex, ThemeIndex},
    content::Content,
    floorplan::{FacilityKind, TransferKind},
    locale::{
        message::{content as named, partner, service, ui},
        own_name,
    },
    office::CounterIndex,
    referral::{PartnerIndex, PartnerStatus, network},
    routing::ProfileKind,
    speech::{Utterance, plain},
    status::Status,
    visit::{Event, Find, List, NoWay, Screen, Section, Visit},
    wording::{AUDIENCE, Wording, for_the_ear},
};
use std::collections::BTreeSet;

fn concern(id: &str) -> ConcernIndex {
    CONTENT.catalogue.concern_named(id).unwrap()
}

/// A visit after some events.
fn after(tag: &str, events: impl IntoIterator<Item = Event>) -> Visit {
    let mut visit = visit(tag);
    events.into_iter().for_each(|event| visit.apply(event, &CONTENT));
    visit
}

/// The first question of the tiles.
fn question() -> QuestionIndex {
    QuestionIndex(0)
}

/// A partner outside the house.
fn outside() -> PartnerIndex {
    let mut all = CONTENT.partners.indices();
    all.find(|index| {
        let partner = CONTENT.partners.partner(*index);
        partner.node.is_none() && !partner.address.is_empty() && partner.website.is_some()
    })
    .unwrap()
}

fn typed(words: &str) -> Vec<Event> {
    let keys = words.chars().map(|key| Find::Typed(key).into());
    std::iter::once(Find::Opened.into()).chain(keys).collect()
}

fn number(digits: &str) -> Vec<Event> {
    let keys = digits.chars().map(Event::NumberTyped);
    std::iter::once(Event::NumberOpened).chain(keys).collect()
}

fn answer() -> Vec<Event> {
    vec![Event::VariantChosen(concern("extend")), Event::LetterChosen('K')]
}

fn with(mut events: Vec<Event>, more: impl IntoIterator<Item = Event>) -> Vec<Event> {
    events.extend(more);
    events
}

/// Visits that show every kind of screen, with and without content.
fn visits(tag: &str) -> Vec<(&'static str, Visit)> {
    let chosen = CONTENT.catalogue.tiles.iter().chain(&CONTENT.catalogue.help_now);
    let to_question = chosen
        .flat_map(|choice| {
            let visit = after(tag, [Event::Chosen(choice.clone())]);
            matches!(visit.screen(), Screen::Question(_)).then_some(visit)
        })
        .next()
        .unwrap();
    let stepped = Event::ProfileChosen(ProfileKind::StepFree);
    let variants = CONTENT.catalogue.concerns.iter().position(|known| !known.variants.is_empty());
    let variants = ConcernIndex(u32::try_from(variants.unwrap()).unwrap());
    vec![
        ("greeting", Visit::new(leitsystem::office::KioskIndex(0), super::morning())),
        ("languages", after(tag, [Event::LanguagesOpened])),
        ("profiles", after(tag, [Event::ProfilesOpened])),
        ("concerns", visit(tag)),
        ("question", to_question),
        ("letter", after(tag, [Event::VariantChosen(concern("extend"))])),
        ("facilities", after(tag, [Event::FacilitiesOpened])),
        ("no number", after(tag, number(""))),
        ("a number", after(tag, number("B2.14"))),
        ("an unknown number", after(tag, number("99999"))),
        ("no search", after(tag, typed(""))),
        ("a search", after(tag, typed("pass"))),
        ("a search in vain", after(tag, typed("xqxqxq"))),
        ("letters", after(tag, [Find::ListOpened(List::Letters).into()])),
        ("themes", after(tag, [Find::ListOpened(List::Themes).into()])),
        (
            "a letter",
            after(
                tag,
                [
                    Find::ListOpened(List::Letters).into(),
                    Find::SectionOpened(Section::Letter(0)).into(),
                ],
            ),
        ),
        (
            "a theme",
            after(
                tag,
                [
                    Find::ListOpened(List::Themes).into(),
                    Find::SectionOpened(Section::Theme(ThemeIndex(0))).into(),
                ],
            ),
        ),
        ("an answer", after(tag, answer())),
        ("an answer without steps", after(tag, with(vec![stepped], answer()))),
        ("the info desk", after(tag, [Event::Unsure])),
        ("the way", after(tag, with(answer(), [Event::WayOpened]))),
        ("the way back", after(tag, with(answer(), [Event::WayOpened, Event::WayTurned]))),
        ("to a toilet", after(tag, [Event::FacilityChosen(FacilityKind::Toilet)])),
        ("transparency", after(tag, with(answer(), [Event::TransparencyOpened]))),
        ("booking", after(tag, with(answer(), [Event::BookingOpened]))),
        ("variants", {
            let events = [Event::VariantChosen(variants), Event::LetterChosen('K')];
            after(tag, events.into_iter().chain([Event::VariantsOpened]))
        }),
        ("help", after(tag, with(answer(), [Event::HelpOpened]))),
        ("a partner", after(tag, [Event::PartnerChosen(outside())])),
        ("what to say", after(tag, [Event::PartnerChosen(outside()), Event::SayOpened])),
        ("the network", after(tag, [Event::NetworkOpened])),
        ("a partner of the network", {
            let target = network::Target::Partner(outside());
            after(tag, [Event::NetworkOpened, Event::NetworkTouched(target)])
        }),
        ("a theme of the network", {
            let target = network::Target::Theme(ThemeIndex(0));
            after(tag, [Event::NetworkOpened, Event::NetworkTouched(target)])
        }),
        ("the network as a list", after(tag, [Event::NetworkListOpened])),
        ("to take along", after(tag, with(answer(), [Event::WayOpened, Event::TakeOpened]))),
    ]
}

/// The kind of a screen, whatever it is about.
fn kind(screen: &Screen) -> &'static str {
    match screen {
        Screen::Welcome => "welcome",
        Screen::Languages => "languages",
        Screen::Profiles => "profiles",
        Screen::Concerns => "concerns",
        Screen::Question(_) => "question",
        Screen::Letter(_) => "letter",
        Screen::Facilities => "facilities",
        Screen::Number => "number",
        Screen::Search => "search",
        Screen::List(_) => "list",
        Screen::Section(_) => "section",
        Screen::Answer(_) => "answer",
        Screen::Way => "way",
        Screen::Transparency => "transparency",
        Screen::Booking => "booking",
        Screen::Variants(_) => "variants",
        Screen::Help => "help",
        Screen::Say(_) => "say",
        Screen::Network => "network",
        Screen::NetworkTheme(_) => "network theme",
        Screen::NetworkList => "network list",
        Screen::Take => "take",
    }
}

/// How many kinds of screens there are.
const KINDS: usize = 22;

/// Every name in the files that people might hear instead of words.
fn raw_names() -> BTreeSet<String> {
    let catalogue = &CONTENT.catalogue;
    let concerns = catalogue.concerns.iter().map(|concern| &concern.id);
    let documents = catalogue.documents.iter().map(|document| &document.id);
    let names = concerns
        .chain(documents)
        .chain(catalogue.themes.iter().map(|theme| &theme.id))
        .chain(catalogue.questions.iter().map(|question| &question.id))
        .chain(CONTENT.partners.partners.iter().map(|partner| &partner.id))
        .chain(CONTENT.office.counters.iter().map(|counter| &counter.id));
    // Names of one word are words of a language as well.
    names.filter(|name| name.contains('-')).cloned().collect()
}

fn assert_speakable(of: &str, said: &Utterance, raw: &BTreeSet<String>) {
    let text = &said.text;
    assert_eq!(&plain(text), text, "{of}");
    assert!(text.chars().any(char::is_alphanumeric), "{of}: {text}");
    for written in ["http", "://", "·", "€", "§", "…", "»", "«", "•", "@", "www."] {
        assert!(!text.contains(written), "{of}: {text}");
    }
    let control = |sign: char| matches!(sign, '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}');
    assert!(!text.contains(control) && !text.contains(['{', '}', '$']), "{of}: {text}");
    let end = text.chars().next_back().unwrap();
    assert!(!end.is_alphanumeric(), "{of}: the voice falls at the end: {text}");
    let words = text.split(|sign: char| !sign.is_alphanumeric() && sign != '-');
    for word in words {
        assert!(!raw.contains(word), "{of}: {text}");
    }
}

#[test]
fn every_screen_is_said_in_every_language() {
    let raw = raw_names();
    for tag in TAGS {
        let wording = wording(tag);
        let mut kinds = BTreeSet::new();
        for (name, visit) in visits(tag) {
            let _ = kinds.insert(kind(visit.screen()));
            let spoken = wording.spoken_screen(&visit);
            assert!(!spoken.is_empty(), "{tag} {name}");
            for said in &spoken {
                assert_speakable(&format!("{tag} {name}"), said, &raw);
                let named = said.text == format!("{}.", own_name(&said.tag));
                let greeting = matches!(visit.screen(), Screen::Welcome);
                assert!(
                    said.tag == tag || said.tag == "de" || named || greeting,
                    "{tag} {name}: {said:?}"
                );
            }
        }
        assert_eq!(kinds.len(), KINDS, "{kinds:?}");
    }
    assert!(matches!(*after("de", []).screen(), Screen::Concerns));
    assert!(CONTENT.catalogue.question(question()).answers.len() > 1);
}

#[test]
fn every_question_is_said_as_it_is_asked() {
    for tag in TAGS {
        let wording = wording(tag);
        let mut asked = 0;
        for question in (0..CONTENT.catalogue.questions.len()).map(|at| QuestionIndex(at as u32)) {
            let id = &CONTENT.catalogue.question(question).id;
            let choices = CONTENT.catalogue.tiles.iter().chain(&CONTENT.catalogue.help_now);
            let visit = choices
                .map(|choice| after(tag, [Event::Chosen(choice.clone())]))
                .find(|visit| *visit.screen() == Screen::Question(question));
            let Some(visit) = visit else { continue };
            asked += 1;
            let spoken = wording.spoken_screen(&visit);
            let words = wording.locale.text(&named::question(id));
            assert_eq!(spoken[0].text, ended(&for_the_ear(wording.locale, &words)));
            assert_eq!(spoken[0].recording.as_deref(), Some(&*format!("question-{id}")));
        }
        assert!(asked > 3, "{asked}");
    }
}

fn ended(text: &str) -> String {
    let ends = text.ends_with(|sign: char| sign.is_alphanumeric() || ")”“".contains(sign));
    if ends { format!("{text}.") } else { text.to_owned() }
}

/// What is said of every concern, for every way of moving that asks for another way.
#[test]
fn every_step_of_every_way_and_every_paper_is_said() {
    let mut seen = (0, 0, 0);
    for tag in TAGS {
        let wording = wording(tag);
        let ear = |text: &str| for_the_ear(wording.locale, text);
        for at in 0..CONTENT.catalogue.concerns.len() {
            let concern = ConcernIndex(u32::try_from(at).unwrap());
            let events = [Event::VariantChosen(concern), Event::LetterChosen('K')];
            let visit = after(tag, events);
            let Some(advice) = &visit.advice else { continue };
            let said = lines(&wording.spoken_screen(&visit));
            let partner = matches!(advice.place, Place::Partner(_));
            if let Statement::Known { value, .. } = &advice.documents
                && advice.place != Place::Nowhere
            {
                for document in value {
                    let id = &CONTENT.catalogue.document(*document).id;
                    let name = ear(&wording.locale.text(&named::document(id)));
                    assert!(said.contains(&name), "{tag}: {name} in\n{said}");
                    seen.0 += 1;
                }
            }
            if let Some(process) = advice.process(&CONTENT).filter(|_| !partner) {
                for step in &process.steps {
                    let step = wording.locale.text(&named::process_step(&process.id, &step.id));
                    assert!(said.contains(&ear(&step)), "{tag}: {step} in\n{said}");
                    seen.1 += 1;
                }
            }
            let visit = after(
                tag,
                [Event::VariantChosen(concern), Event::LetterChosen('K'), Event::WayOpened],
            );
            if *visit.screen() != Screen::Way {
                continue;
            }
            let said = lines(&wording.spoken_screen(&visit));
            let mut rest = said.as_str();
            for step in visit.way().unwrap().stages.iter().flat_map(|stage| &stage.guidance.steps) {
                let (line, detail) = wording.step(step);
                for words in std::iter::once(line).chain(detail) {
                    // One after the other, in the order in which one walks.
                    let place = rest.find(&ear(&words));
                    let place = place.unwrap_or_else(|| panic!("{tag}: {words} in\n{said}"));
                    rest = &rest[place..];
                    seen.2 += 1;
                }
            }
        }
    }
    assert!(seen.0 > 200 && seen.1 > 200 && seen.2 > 500, "{seen:?}");
}

#[test]
fn a_discreet_card_says_no_more_than_it_shows() {
    let mut discreet = 0;
    for tag in TAGS {
        let wording = wording(tag);
        for index in CONTENT.partners.indices() {
            let entry = CONTENT.partners.partner(index);
            if matches!(entry.status, PartnerStatus::Ended) {
                continue;
            }
            let visit = after(tag, [Event::PartnerChosen(index)]);
            let say = after(tag, [Event::PartnerChosen(index), Event::SayOpened]);
            let card = wording.partner_card(index, None, visit.now().date());
            let said = lines(&wording.spoken_screen(&visit));
            let at_say = lines(&wording.spoken_screen(&say));
            let does = for_the_ear(wording.locale, &card.does);
            let audience = card.facts.iter().find(|(icon, _)| *icon == AUDIENCE);
            let audience = audience.map(|(_, words)| for_the_ear(wording.locale, words));
            let official = for_the_ear(CONTENT.locales.reference(), &entry.name);
            let hidden = visit.is_discreet(&CONTENT);
            discreet += usize::from(hidden);
            assert_eq!(said.contains(&does), !hidden, "{tag} {}:\n{said}", entry.id);
            if let Some(audience) = audience {
                let line = format!("{tag}: {audience}.\n");
                assert_eq!(said.contains(&line), !hidden, "{tag} {}:\n{said}", entry.id);
            }
            if official != for_the_ear(wording.locale, &card.name) {
                assert_eq!(said.contains(&official), !hidden, "{tag} {}:\n{said}", entry.id);
                assert_eq!(at_say.contains(&official), !hidden, "{tag}:\n{at_say}");
            }
            // What one says there is said in German, whatever else is hidden.
            let sentence = for_the_ear(CONTENT.locales.reference(), &card.say_german);
            assert!(at_say.contains(&format!("de: {sentence}")), "{at_say}");
        }
    }
    assert!(discreet > TAGS.len(), "{discreet}");
}

#[test]
fn a_partner_is_reached_by_ear_without_a_code() {
    let said = |tag: &str| {
        let visit = after(tag, [Event::PartnerChosen(outside())]);
        wording(tag).spoken_screen(&visit)
    };
    for tag in TAGS {
        let spoken = said(tag);
        let entry = CONTENT.partners.partner(outside());
        let german = |text: &str| for_the_ear(CONTENT.locales.reference(), text);
        for address in [entry.website.clone().unwrap(), entry.address.join(", ")] {
            let spoken = spoken.iter().find(|said| said.text.contains(&german(&address)));
            assert_eq!(spoken.unwrap().tag, "de", "{address}");
        }
        for message in [partner::contact_code(), service::book_appointment()] {
            let scan = wording(tag).locale.text(&message);
            assert!(!lines(&spoken).contains(&scan), "{tag}: {scan}");
        }
        for language in &entry.languages {
            assert!(spoken.iter().any(|said| said.tag == *language), "{tag}: {language}");
        }
    }
}

#[test]
fn the_network_is_said_theme_by_theme() {
    for tag in TAGS {
        let wording = wording(tag);
        let visit = after(tag, [Event::NetworkListOpened]);
        let said = lines(&wording.spoken_screen(&visit));
        for index in CONTENT.partners.indices() {
            if !CONTENT.partners.partner(index).has_ended_by(visit.now().date()) {
                let name = for_the_ear(wording.locale, &wording.partner_name(index));
                assert!(said.contains(&name), "{tag}: {name}");
            }
        }
        for theme in &CONTENT.catalogue.themes {
            let name = for_the_ear(wording.locale, &wording.locale.text(&named::theme(&theme.id)));
            assert!(said.contains(&name), "{tag}: {name}");
        }
    }
}

/// The office with everything of a kind out of order.
fn without(kind: TransferKind) -> Content {
    let all = CONTENT.building.transfers.iter().filter(|transfer| transfer.kind == kind);
    let closures: Vec<_> = all
        .map(|transfer| serde_json::json!({"transfer": transfer.id, "reason": "out-of-order"}))
        .collect();
    assert!(!closures.is_empty());
    let file = serde_json::json!({ "version": 1, "closures": closures });
    let file = serde_json::from_value(file).unwrap();
    let (status, findings) = Status::resolve(&file, &CONTENT.building, &CONTENT.office);
    assert!(findings.is_empty(), "{findings:?}");
    CONTENT.with_status(status)
}

#[test]
fn what_has_no_way_says_why_and_whom_to_call() {
    let content = without(TransferKind::Lift);
    let counter = content.office.counter_named("counter-12").unwrap();
    for tag in TAGS {
        let wording =
            Wording { content: &content, locale: content.locales.locale(&tag.parse().unwrap()) };
        let mut visit = visit(tag);
        for event in [
            Event::ProfileChosen(ProfileKind::StepFree),
            Event::PlaceChosen(Place::Counter(counter)),
        ] {
            visit.apply(event, &content);
        }
        let NoWay::Blocked { reason, partly } = visit.journey.as_ref().unwrap_err() else {
            panic!("only lifts lead there without steps")
        };
        let ear = |words: &str| for_the_ear(wording.locale, words);
        let said = lines(&wording.spoken_screen(&visit));
        assert!(said.contains(&ear(&wording.no_way(reason))), "{tag}:\n{said}");
        let hint = wording.locale.text(&ui::no_way_hint(&content.office.telephone));
        assert!(said.contains(&ear(&hint)), "{tag}:\n{said}");
        // The way as far as it goes, with what bars it.
        let steps = &partly.as_ref().unwrap().stages.last().unwrap().guidance.steps;
        let last = wording.step(steps.last().unwrap()).0;
        visit.apply(Event::WayOpened, &content);
        let said = lines(&wording.spoken_screen(&visit));
        assert!(said.contains(&ear(&last)), "{tag}: {last} in\n{said}");
    }
}

#[test]
fn what_is_closed_today_is_said_before_the_way() {
    let content = without(TransferKind::Stairs);
    let mut told = 0;
    for tag in TAGS {
        let wording =
            Wording { content: &content, locale: content.locales.locale(&tag.parse().unwrap()) };
        for at in 0..content.office.counters.len() {
            let counter = CounterIndex(u32::try_from(at).unwrap());
            let mut visit = visit(tag);
            visit.apply(Event::PlaceChosen(Place::Counter(counter)), &content);
            let Ok(journey) = &visit.journey else { continue };
            for part in &journey.avoided {
                let sentences = wording.closed_part(*part, visit.now());
                let said = wording.spoken_screen(&visit);
                for sentence in sentences {
                    let sentence = for_the_ear(wording.locale, &sentence);
                    assert!(said.iter().any(|said| said.text == ended(&sentence)), "{sentence}");
                    told += 1;
                }
            }
        }
    }
    assert!(told > 0, "the stairs are on no way");
}
