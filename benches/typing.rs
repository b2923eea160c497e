//! What a visitor who types waits for: one keystroke, and the lists for those who do not type.

use divan::{Bencher, black_box};
use leitsystem::{
    content::{Content, DEMO_OFFICE, Sources, load},
    search::{Index, browse, find},
};
use std::{
    path::Path,
    sync::{Arc, LazyLock},
};

fn main() {
    divan::main();
}

static DEMO: LazyLock<Arc<Content>> = LazyLock::new(|| {
    let office = Path::new(env!("CARGO_MANIFEST_DIR")).join(DEMO_OFFICE);
    load(&Sources::of_office(&office)).content.expect("the demo office can be used")
});

/// One keystroke: a letter, a word with a slip, a compound, a sentence, the most words there
/// may be, and other scripts.
#[divan::bench(args = [
    "a",
    "aufentaltserlaubnis",
    "Wohnungsverlängerungsantrag",
    "ich möchte meine karte verlängern",
    "aaaaaaaaaaaa bbbbbbbbbbbb cccccccccccc dddddddddddd eeeeeeeeeeee ffffffffffff gggggggggggg hhh",
    "تجديد الاقامه",
    "посвідка на проживання",
    "B 2.14",
])]
fn keystroke(bencher: Bencher<'_, '_>, typed: &str) {
    let content = &**DEMO;
    let language = content.locales.reference().tag();
    let _ = content.search_index();
    bencher.bench(|| find(content, black_box(typed), language, 12));
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
