//! What a visitor who types waits for: one keystroke, and the lists for those who do not type.
//!
//! `cargo bench --no-default-features --bench typing` first prints, for texts that visitors type,
//! the 50th and the 99th percentile of the last keystroke: from the whole text to the hits. Beside
//! them stand the share of one picture at 60 pictures a second, and how often as long the same
//! takes without an index: every typed word against every word of all texts, as it stands and cut
//! to the typed length, by the distance of `strsim`. That finds less: no compounds, no other
//! scripts, no sentences. Both are measured in turn in one run.
#![expect(clippy::print_stdout, reason = "a benchmark prints its figures")]

use divan::{Bencher, black_box};
use leitsystem::{
    content::{Content, DEMO_OFFICE, Sources, load},
    locale::message::content as named,
    search::{Index, browse, find, folded_words, split_words},
};
use std::{
    path::Path,
    sync::{Arc, LazyLock},
    time::{Duration, Instant},
};

fn main() {
    // `cargo test` runs benchmarks with `--test`; the list below is enough there.
    if !std::env::args().any(|argument| argument == "--test") {
        keystrokes();
    }
    divan::main();
}

static DEMO: LazyLock<Arc<Content>> = LazyLock::new(|| {
    let office = Path::new(env!("CARGO_MANIFEST_DIR")).join(DEMO_OFFICE);
    load(&Sources::of_office(&office)).content.expect("the demo office can be used")
});

/// A letter, a word with a slip, a compound, a sentence, the most words there may be, other
/// scripts, and a room.
const TYPED: [&str; 8] = [
    "a",
    "aufentaltserlaubnis",
    "Wohnungsverlängerungsantrag",
    "ich möchte meine karte verlängern",
    "aaaaaaaaaaaa bbbbbbbbbbbb cccccccccccc dddddddddddd eeeeeeeeeeee ffffffffffff gggggggggggg hhh",
    "تجديد الاقامه",
    "посвідка на проживання",
    "B 2.14",
];

/// One picture at 60 pictures a second.
const FRAME: Duration = Duration::from_micros(16_667);
const ROUNDS: usize = 101;
/// So many hits are asked for.
const MOST: usize = 24;

fn keystrokes() {
    let content = &**DEMO;
    let language = content.locales.reference().tag();
    let texts = texts(content);
    let _ = content.search_index();
    println!("{:>9} {:>9} {:>8} {:>9}  typed", "ms 50 %", "ms 99 %", "frame", "no index");
    for typed in TYPED {
        let (mut ours, mut plain) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            let started = Instant::now();
            let _ = black_box(find(content, black_box(typed), language, MOST));
            ours.push(started.elapsed());
            let started = Instant::now();
            let _ = black_box(without_index(&texts, black_box(typed)));
            plain.push(started.elapsed());
        }
        ours.sort();
        plain.sort();
        let (half, most) = (ours[ROUNDS / 2], ours[ROUNDS * 99 / 100]);
        println!(
            "{:>9.3} {:>9.3} {:>7.1}% {:>8.1}×  {typed}",
            half.as_secs_f64() * 1000.0,
            most.as_secs_f64() * 1000.0,
            half.as_secs_f64() / FRAME.as_secs_f64() * 100.0,
            plain[ROUNDS / 2].as_secs_f64() / half.as_secs_f64(),
        );
    }
}

/// Names and words of all concerns and partners in all languages, folded, by whom they name.
fn texts(content: &Content) -> Vec<(usize, Vec<String>)> {
    let mut texts = Vec::new();
    let concerns = content.catalogue.concerns.iter();
    let partners = content.partners.partners.iter();
    let subjects = concerns
        .map(|concern| (&concern.official, named::concern(&concern.id), &concern.id))
        .chain(partners.map(|partner| (&partner.name, named::partner(&partner.id), &partner.id)));
    for (subject, (official, name, id)) in subjects.enumerate() {
        texts.push((subject, folded_words(official)));
        for locale in content.locales.iter() {
            texts.push((subject, folded_words(&locale.text(&name))));
            let words = locale.try_text(&named::search_words(id)).unwrap_or_default();
            texts.extend(split_words(&words).map(|word| (subject, folded_words(word))));
        }
    }
    texts
}

/// The subjects whose words are nearest to those that were typed.
fn without_index(texts: &[(usize, Vec<String>)], typed: &str) -> Vec<(usize, usize)> {
    let typed = folded_words(typed);
    let mut nearest: Vec<(usize, usize)> = texts
        .iter()
        .map(|(subject, words)| {
            let distances = typed.iter().map(|typed| {
                let letters = typed.chars().count();
                let near = words.iter().map(|word| {
                    let beginning: String = word.chars().take(letters).collect();
                    let whole = strsim::osa_distance(typed, word);
                    whole.min(strsim::osa_distance(typed, &beginning) + 1)
                });
                near.min().unwrap_or(letters)
            });
            (distances.sum(), *subject)
        })
        .collect();
    nearest.sort_unstable();
    nearest.truncate(MOST);
    nearest
}

/// What can be searched, once for each content.
#[divan::bench]
fn index() -> Index {
    Index::new(black_box(&DEMO))
}

/// The list from A to Z in the order of Arabic dictionaries.
#[divan::bench]
fn list_of_letters(bencher: Bencher<'_, '_>) {
    let content = &**DEMO;
    let arabic = content.locales.negotiate(&["ar"]);
    bencher.bench(|| browse::by_letter(black_box(content), arabic));
}
