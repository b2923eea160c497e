//! What visitors type finds what they mean, in every language and with slips.

#[path = "support/copy.rs"]
mod copy;

use copy::{Copy, is_in};
use leitsystem::{
    advice::Place,
    content::{Content, DEMO_OFFICE, Sources, load},
    diagnostic::{Diagnostic, Rule},
    locale::{Direction, Locale, message::content as named, message::ui},
    search::{Hit, Keyboard, Subject, browse, find, folded_words, places_by_number, split_words},
};
use proptest::prelude::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{Arc, LazyLock},
};

static DEMO: LazyLock<Arc<Content>> = LazyLock::new(|| {
    let office = Path::new(env!("CARGO_MANIFEST_DIR")).join(DEMO_OFFICE);
    load(&Sources::of_office(&office)).content.expect("the demo office can be used")
});

const LANGUAGES: [&str; 4] = ["de", "en", "ar", "uk"];

fn locale(tag: &str) -> &'static Locale {
    DEMO.locales.negotiate(&[tag])
}

fn hits(tag: &str, typed: &str) -> Vec<Hit> {
    find(&DEMO, typed, locale(tag).tag(), 12)
}

fn id(subject: Subject) -> String {
    match subject {
        Subject::Concern(index) => DEMO.catalogue.concern(index).id.clone(),
        Subject::Facility(kind) => ui::FacilityWord::from(kind).word().to_owned(),
        Subject::Counter(index) => DEMO.office.counter(index).id.clone(),
        Subject::Room(index) => DEMO.building.room(index).id.clone(),
        Subject::Partner(index) => DEMO.partners.partner(index).id.clone(),
    }
}

fn ids(hits: &[Hit]) -> Vec<String> {
    hits.iter().map(|hit| id(hit.subject)).collect()
}

// What visitors type

/// A line of the written list of queries.
struct Line {
    section: &'static str,
    tag: &'static str,
    typed: &'static str,
    expected: Vec<&'static str>,
}

fn lines() -> Vec<Line> {
    let mut section = "";
    let mut lines = Vec::new();
    for line in include_str!("search/queries.tsv").lines() {
        if let Some(title) = line.strip_prefix("# ") {
            section = title;
        } else if !line.is_empty() {
            let columns: Vec<&str> = line.split('\t').collect();
            let [tag, typed, expected] = columns[..] else { panic!("no three columns: {line}") };
            lines.push(Line { section, tag, typed, expected: expected.split(',').collect() });
        }
    }
    lines
}

#[test]
fn the_written_queries_find_what_is_expected() {
    let lines = lines();
    let mut of_section: BTreeMap<&str, usize> = BTreeMap::new();
    let mut first = 0;
    let mut lost = Vec::new();
    for line in &lines {
        *of_section.entry(line.section).or_default() += 1;
        let found = ids(&hits(line.tag, line.typed));
        let rank = found.iter().position(|id| line.expected.contains(&id.as_str()));
        first += usize::from(rank == Some(0));
        if rank.is_none_or(|rank| rank >= 3) {
            lost.push(format!("{} `{}`: {found:?}", line.tag, line.typed));
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    assert!(first * 100 >= lines.len() * 95, "only {first} of {} stand first", lines.len());
    assert!(lines.len() >= 150, "{}", lines.len());
    assert!(of_section["misspelt"] >= 40 && of_section["other language"] >= 20, "{of_section:?}");
    for tag in LANGUAGES {
        assert!(lines.iter().filter(|line| line.tag == tag).count() >= 30, "{tag}");
    }
}

#[test]
fn every_expected_name_is_one_of_the_program_or_of_a_larger_catalogue() {
    // A slip in the list would make a query easier without anybody noticing.
    for line in lines() {
        let known = |id: &&str| {
            let content = &DEMO;
            content.catalogue.concern_named(id).is_some()
                || content.office.counter_named(id).is_some()
                || content.building.room_named(id).is_some()
                || content.partners.partners.iter().any(|partner| partner.id == **id)
                || FACILITIES.contains(id)
        };
        assert!(line.expected.iter().any(known), "{}: {:?}", line.typed, line.expected);
    }
}

const FACILITIES: [&str; 6] =
    ["toilet", "photo-terminal", "payment-machine", "exit", "quiet-room", "copier"];

#[test]
fn a_whole_name_finds_what_has_it_first() {
    for tag in LANGUAGES {
        let locale = locale(tag);
        for concern in &DEMO.catalogue.concerns {
            for name in [locale.text(&named::concern(&concern.id)), concern.official.clone()] {
                let found = hits(tag, &name);
                assert_eq!(id(found[0].subject), concern.id, "{tag}: {name}: {:?}", ids(&found));
            }
        }
        for partner in &DEMO.partners.partners {
            let found = hits(tag, &partner.name);
            assert_eq!(id(found[0].subject), partner.id, "{tag}: {}", partner.name);
        }
        for counter in &DEMO.office.counters {
            if let Some(number) = &counter.number {
                let found = hits(tag, &locale.text(&ui::counter(number)));
                assert_eq!(id(found[0].subject), counter.id, "{tag}: {number}");
            }
        }
    }
}

#[test]
fn a_collected_word_finds_its_concern() {
    for tag in LANGUAGES {
        for concern in &DEMO.catalogue.concerns {
            let text = locale(tag).text(&named::search_words(&concern.id));
            for word in split_words(&text).map(str::trim) {
                let found = ids(&hits(tag, word));
                let place = found.iter().position(|id| *id == concern.id);
                // A word may be collected for several concerns.
                assert!(place.is_some_and(|place| place < 4), "{tag}: {word}: {found:?}");
            }
        }
    }
}

#[test]
fn while_a_word_is_typed_its_concern_comes_and_stays() {
    for (tag, typed, from) in [
        ("de", "Niederlassungserlaubnis", 4),
        ("de", "Fiktionsbescheinigung", 4),
        ("de", "Verpflichtungserklärung", 5),
        ("de", "einbuergerung", 4),
        ("en", "citizenship", 8),
        ("ar", "الجنسية", 4),
        ("uk", "громадянство", 4),
    ] {
        let letters: Vec<char> = typed.chars().collect();
        let whole = ids(&hits(tag, typed)).swap_remove(0);
        for length in from..=letters.len() {
            let part: String = letters[..length].iter().collect();
            let found = ids(&hits(tag, &part));
            assert!(found.iter().take(3).any(|id| *id == whole), "{part}: {found:?}");
        }
    }
}

#[test]
fn words_of_the_visitors_language_win_where_two_fit_alike() {
    let first = |tag, typed| hits(tag, typed).swap_remove(0);
    // The hit says by which text it was found.
    assert_eq!(first("de", "visa").matched.chars().next(), Some('V'));
    assert_eq!(first("uk", "Duldung").matched, "Duldung");
    assert!(first("ar", "موعد").score > first("de", "موعد").score);
}

#[test]
fn nothing_is_found_by_nothing() {
    for typed in ["", " ", "!?§", "\u{2068}\u{2069}", "qxqxqxqx", "\u{301}\u{301}"] {
        assert_eq!(hits("de", typed), Vec::new(), "{typed:?}");
    }
    assert_eq!(find(&DEMO, "Duldung", locale("de").tag(), 0), Vec::new());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_is_typed_the_same_is_found_in_falling_order(
        typed in prop_oneof![
            any::<String>(),
            "[a-zäöüß ]{0,40}",
            "[ءاأإآبتثجحخدذرزسشصضطظعغفقكلمنهويىة ]{0,20}",
            "[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’ ]{0,30}",
            "[A-Da-d]?[ .-]?[0-9]{0,4}[ .-]?[0-9]{0,3}",
        ],
        tag in prop::sample::select(&LANGUAGES[..]),
    ) {
        let found = hits(tag, &typed);
        prop_assert_eq!(&found, &hits(tag, &typed));
        prop_assert!(found.is_sorted_by(|a, b| a.score >= b.score), "{:?}", found);
        let subjects: BTreeSet<Subject> = found.iter().map(|hit| hit.subject).collect();
        prop_assert_eq!(subjects.len(), found.len());
        prop_assert!(found.iter().all(|hit| hit.score > 0 && !hit.matched.is_empty()));
    }

    #[test]
    fn folding_twice_is_folding_once(typed in any::<String>()) {
        let once = folded_words(&typed);
        prop_assert_eq!(folded_words(&once.join(" ")), once);
    }

    #[test]
    fn one_slip_in_a_long_official_word_does_no_harm(
        (word, expected) in prop::sample::select(vec![
            ("fiktionsbescheinigung", "fiction"),
            ("niederlassungserlaubnis", "settlement"),
            ("verpflichtungserklärung", "obligation"),
            ("aufenthaltsgestattung", "asylum-permit"),
            ("staatsangehörigkeit", "naturalisation"),
        ]),
        place in 1_usize..18,
        letter in prop::char::range('a', 'z'),
        kind in 0..4,
    ) {
        let mut letters: Vec<char> = word.chars().collect();
        match kind {
            0 => letters[place] = letter,
            1 => letters.insert(place, letter),
            2 => { letters.remove(place); }
            _ => letters.swap(place, place - 1),
        }
        let typed: String = letters.into_iter().collect();
        let found = ids(&hits("de", &typed));
        prop_assert_eq!(found.first().map(String::as_str), Some(expected), "{}", typed);
    }
}

// Numbers

fn numbered(typed: &str) -> Vec<String> {
    places_by_number(&DEMO, typed)
        .into_iter()
        .map(|place| match place {
            Place::Counter(counter) => id(Subject::Counter(counter)),
            Place::Room(room) => id(Subject::Room(room)),
            other => panic!("{other:?} has no number"),
        })
        .collect()
}

#[test]
fn numbers_are_read_as_they_stand_in_letters_and_on_doors() {
    for typed in [
        "B 2.14",
        "b 2.14",
        "b2.14",
        "B214",
        "b214",
        "2.14",
        "214",
        "B-2.14",
        "B 2-14",
        "B/2/14",
        " B  2 . 14 ",
        "Zimmer 2.14",
        "zimmer B 2.14",
        "Zimmer214",
        "Raum 2.14",
        "RAUM B214",
        "Room 2.14",
        "room b 2.14",
        "Büro 2.14",
        "кабінет 2.14",
        "кімната В 2.14",
        "В 2.14",
        "الغرفة 2.14",
        "غرفة ٢.١٤",
        "ب 2.14",
    ] {
        assert_eq!(numbered(typed).first().map(String::as_str), Some("b-2-14"), "{typed}");
    }
    for typed in ["12", "Schalter 12", "schalter12", "counter 12", "вікно 12", "الشباك 12", "١٢"]
    {
        assert_eq!(numbered(typed).first().map(String::as_str), Some("counter-12"), "{typed}");
    }
    // The word before the number decides.
    assert!(numbered("Schalter 2.14").is_empty());
    assert!(!numbered("Zimmer 12").contains(&"counter-12".to_owned()));
    assert_eq!(numbered("Schalter 12"), ["counter-12"]);
    // Only what has that number, or begins so.
    assert!(
        numbered("B 9.99").is_empty() && numbered("").is_empty() && numbered("Zimmer").is_empty()
    );
    // A zero in front is easily left out.
    assert!(numbered("B 2.1").len() > 1, "a beginning finds all that begin so");
    assert_eq!(numbered("A 0.8"), numbered("A 0.08"));
    // What only staff enter is not told.
    assert!(numbered("A U.03").is_empty());
}

#[test]
fn every_number_on_a_public_door_finds_its_door() {
    let building = &DEMO.building;
    for index in building.room_indices() {
        let room = building.room(index);
        let public = room.access == leitsystem::floorplan::Access::Public;
        if let Some(number) = room.number.as_ref().filter(|_| public) {
            for typed in [number.clone(), number.to_lowercase(), number.replace([' ', '.'], "")] {
                let first = numbered(&typed).into_iter().next();
                assert_eq!(first.as_deref(), Some(room.id.as_str()), "{typed}");
            }
        }
    }
}

// Lists

#[test]
fn the_list_from_a_to_z_has_everything_once_in_the_order_of_the_language() {
    for tag in LANGUAGES {
        let groups = browse::by_letter(&DEMO, locale(tag));
        let all: Vec<String> =
            groups.iter().flat_map(|group| &group.entries).map(|entry| id(entry.subject)).collect();
        let expected = DEMO.catalogue.concerns.len() + DEMO.partners.partners.len();
        assert_eq!(all.len(), expected, "{tag}");
        let headings: BTreeSet<&str> = groups.iter().map(|group| group.heading.as_str()).collect();
        assert_eq!(headings.len(), groups.len(), "{tag}: a heading twice");
        assert!(groups.iter().all(|group| group.heading.chars().count() == 1), "{headings:?}");
        for concern in &DEMO.catalogue.concerns {
            assert!(all.contains(&concern.id), "{tag}: {}", concern.id);
        }
    }
    let headings = |tag| -> String {
        browse::by_letter(&DEMO, locale(tag)).into_iter().map(|group| group.heading).collect()
    };
    let in_order = |found: String, alphabet: &str| {
        let places: Vec<_> = found.chars().filter_map(|letter| alphabet.find(letter)).collect();
        assert!(places.is_sorted() && places.len() > 8, "{found}");
    };
    in_order(headings("de"), "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    in_order(headings("uk"), "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЮЯ");
    in_order(headings("ar"), "ابتثجحخدذرزسشصضطظعغفقكلمنهوي");
    assert!(!headings("de").contains('Ü') && !headings("ar").contains(['أ', 'إ']));
}

#[test]
fn an_arabic_word_stands_under_its_first_letter_without_the_article() {
    let groups = browse::by_letter(&DEMO, locale("ar"));
    let group = groups
        .iter()
        .find(|group| group.entries.iter().any(|entry| id(entry.subject) == "naturalisation"));
    assert_eq!(group.expect("a group").heading, "ج");
}

#[test]
fn the_list_by_theme_has_every_concern_below_its_theme() {
    for tag in LANGUAGES {
        let groups = browse::by_theme(&DEMO, locale(tag));
        assert!(groups.is_sorted_by_key(|group| group.heading));
        for (concern, place) in DEMO.catalogue.concerns.iter().zip(0..) {
            let subject = Subject::Concern(leitsystem::catalogue::ConcernIndex(place));
            let theme = concern.theme.expect("every concern of the catalogue has a theme");
            for group in &groups {
                let entry = group.entries.iter().find(|entry| entry.subject == subject);
                assert_eq!(entry.is_some(), group.heading == theme, "{}", concern.id);
            }
        }
    }
}

// Keys

#[test]
fn every_language_has_the_keys_of_its_own_script_and_latin_ones() {
    for (tag, letters, latin) in [
        ("de", "äöüß", false),
        ("en", "qwertz", false),
        ("ar", "ضصثقفغعهخحجدشسيبلاتنمكطذئءؤرىةوزظ", true),
        ("uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’", true),
    ] {
        let keyboard = Keyboard::of(&DEMO, locale(tag));
        assert!(letters.chars().all(|letter| keyboard.types(letter)), "{tag}");
        assert_eq!(!keyboard.latin.is_empty(), latin, "{tag}");
        assert!("B 2.14-Äß".chars().filter(|c| !"Äß".contains(*c)).all(|c| keyboard.types(c)));
        assert!(latin || tag == "en" || keyboard.types('Ä'));
        assert!(!keyboard.types('漢'));
        assert_eq!(keyboard.direction == Direction::RightToLeft, tag == "ar");
        // Keys of 30 millimetres in rows of at most twelve fit a screen.
        assert!(keyboard.letters.iter().chain(&keyboard.latin).all(|row| row.len() <= 13));
    }
}

// The check

#[test]
fn all_kinds_of_facilities_are_listed() {
    use leitsystem::floorplan::FacilityKind;
    let schema = schemars::schema_for!(FacilityKind);
    let kinds = schema.as_value()["oneOf"].as_array().expect("one entry for each kind").clone();
    let known: Vec<_> = FacilityKind::ALL.map(|kind| ui::FacilityWord::from(kind).word()).to_vec();
    let declared: Vec<_> = kinds.iter().filter_map(|kind| kind["const"].as_str()).collect();
    assert_eq!(known, declared);
}

const WORDS: &str = "locales/uk/search.ftl";
const KEYS: &str = "locales/uk/locale.json";

/// The findings of a rule about a file after a text in a file was replaced.
fn findings(file: &str, old: &str, new: &str, rule: Rule, about: &str) -> Vec<Diagnostic> {
    let copy = Copy::new();
    let text = copy.text(file);
    assert!(text.contains(old), "`{old}` in {file}");
    copy.write(file, text.replacen(old, new, 1));
    let found = copy.check();
    found.into_iter().filter(|f| f.rule == rule && is_in(f, about)).collect()
}

#[test]
fn lists_of_words_that_are_missing_left_over_or_untidy_are_told() {
    for (old, new, rule, words) in [
        ("search-extend =", "search-extent =", Rule::MessageMissing, "`search-extend` is missing"),
        ("search-extend =", "search-extent =", Rule::MessageUnused, "`search-extent`"),
        ("search-facility-exit =", "search-facility-exot =", Rule::MessageMissing, "facility-exit"),
        ("Вихід, вийти", "Вихід,, вийти", Rule::SearchWords, "missing between two commas"),
        ("Вихід, вийти", "Вихід, вийти, ВИХІД", Rule::SearchWords, "`ВИХІД` stands twice"),
        ("Вихід, вийти", "Вихід, вийти, 漢", Rule::KeyboardGap, "`漢`"),
    ] {
        let found = findings(WORDS, old, new, rule, WORDS);
        assert!(found.iter().any(|f| f.message.contains(words)), "{new}: {found:#?}");
        let line = found.iter().all(|finding| finding.origin.position.line > 0);
        assert!(line, "{found:#?}");
    }
}

#[test]
fn a_key_that_is_missing_twice_or_too_long_is_told() {
    // Without the key the first word that needs it is told; `щ` counts as no other letter.
    let found = findings(KEYS, "\"щ\", ", "", Rule::KeyboardGap, WORDS);
    assert_eq!(found.len(), 1, "a letter is told once: {found:#?}");
    assert!(found[0].message.contains("`щ`"));
    // `ґ` counts as `г`, so its key may be missing.
    assert!(findings(KEYS, "\"ґ\", ", "", Rule::KeyboardGap, WORDS).is_empty());
    for (new, words) in [
        ("\"щщ\", ", "not one small letter"),
        ("\"Щ\", ", "not one small letter"),
        ("\"щ\", \"щ\", ", "two keys"),
    ] {
        let found = findings(KEYS, "\"щ\", ", new, Rule::KeyboardGap, KEYS);
        assert!(found.iter().any(|finding| finding.message.contains(words)), "{found:#?}");
    }
}

#[test]
fn a_language_without_keys_of_its_own_can_be_typed_only_in_the_letters_of_the_reference() {
    let copy = Copy::new();
    copy.change(KEYS, |language| {
        language.as_object_mut().expect("an object").remove("keyboard");
    });
    copy.change("locales/en/locale.json", |language| {
        language.as_object_mut().expect("an object").remove("keyboard");
    });
    let found: Vec<_> =
        copy.check().into_iter().filter(|finding| finding.rule == Rule::KeyboardGap).collect();
    let letters: BTreeSet<&str> =
        found.iter().filter_map(|finding| finding.message.split('`').nth(3)).collect();
    // Letters that count as the same are told one by one, large and small.
    assert!(letters.len() > 33 && letters.iter().all(|letter| !letter.is_ascii()), "{letters:?}");
    assert!(found.iter().all(|finding| is_in(finding, WORDS)), "English needs no more");
}
