//! Pictograms: everything a visitor chooses or has in hand has one of its own, in one style.

use leitsystem::{
    catalogue::{Catalogue, Concern},
    content::{Content, Sources, load, pictogram, pictogram_names},
};
use std::{
    collections::BTreeMap,
    sync::{Arc, LazyLock},
};

static CONTENT: LazyLock<Arc<Content>> =
    LazyLock::new(|| load(&Sources::built_in()).content.expect("the built-in office can be used"));

fn catalogue() -> &'static Catalogue {
    &CONTENT.shared_catalogue
}

/// Names with their pictograms.
type List = Vec<(String, String)>;

/// Everything that stands together on one screen, by the name of the list.
fn lists() -> Vec<(String, List)> {
    let catalogue = catalogue();
    let own = |concern: &Concern| (concern.id.clone(), concern.pictogram.clone());
    let mut lists: Vec<(String, List)> = Vec::new();
    for concern in &catalogue.concerns {
        let documents = concern.documents.iter().flat_map(|fact| &fact.value);
        let documents = documents.map(|index| {
            let document = catalogue.document(*index);
            (document.id.clone(), document.pictogram.clone())
        });
        lists.push((format!("the documents of {}", concern.id), documents.collect()));
        for (kind, concerns) in [("cases", &concern.variants), ("helpers", &concern.referrals)] {
            let concerns = concerns.iter().map(|index| own(catalogue.concern(*index)));
            lists.push((format!("the {kind} of {}", concern.id), concerns.collect()));
        }
    }
    for process in &catalogue.processes {
        let steps = process.steps.iter().map(|step| (step.id.clone(), step.pictogram.clone()));
        lists.push((format!("the steps of {}", process.id), steps.collect()));
    }
    for question in &catalogue.questions {
        let answers = &question.answers;
        let answers = answers.iter().map(|answer| (answer.id.clone(), answer.pictogram.clone()));
        lists.push((format!("the answers to {}", question.id), answers.collect()));
    }
    let tiles = catalogue.tiles.iter().map(|tile| (tile.id.clone(), tile.pictogram.clone()));
    lists.push(("the tiles".to_owned(), tiles.collect()));
    let help = catalogue.help_now.iter().map(|tile| (tile.id.clone(), tile.pictogram.clone()));
    lists.push(("the tiles for help now".to_owned(), help.collect()));
    let themes = catalogue.themes.iter().map(|theme| (theme.id.clone(), theme.pictogram.clone()));
    lists.push(("the themes".to_owned(), themes.collect()));
    lists
}

#[test]
fn everything_has_a_pictogram_that_exists() {
    let catalogue = catalogue();
    let concerns = catalogue.concerns.iter().map(|entry| (&entry.id, &entry.pictogram));
    let documents = catalogue.documents.iter().map(|entry| (&entry.id, &entry.pictogram));
    for (id, name) in concerns.chain(documents) {
        assert!(pictogram(name).is_some(), "{id}: there is no pictogram {name}");
    }
    let all = lists();
    assert!(all.iter().map(|(_, list)| list.len()).sum::<usize>() > 300, "the lists were not read");
    for (list, entries) in all {
        for (id, name) in entries {
            assert!(pictogram(&name).is_some(), "{list}: {id} has no pictogram {name}");
        }
    }
}

#[test]
fn no_two_things_on_one_list_look_the_same() {
    for (list, entries) in lists() {
        let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
        for (id, name) in &entries {
            if let Some(other) = seen.insert(name, id) {
                panic!("{list}: {other} and {id} both show {name}");
            }
        }
    }
}

#[test]
fn no_two_documents_share_a_pictogram_unless_they_are_of_one_kind() {
    /// Documents that are the same paper in another hand or of another year.
    const OF_ONE_KIND: [&[&str]; 5] = [
        &["employment-contract", "worker-contract"],
        &["qualification", "worker-qualification"],
        &["power-of-attorney", "worker-power-of-attorney"],
        &["purpose-proof", "stay-purpose-proof"],
        &["training-contract", "work-or-training-contract"],
    ];
    let documents = &catalogue().documents;
    for (position, document) in documents.iter().enumerate() {
        for other in &documents[position + 1..] {
            let same = OF_ONE_KIND
                .iter()
                .any(|kind| [&document.id, &other.id].iter().all(|id| kind.contains(&id.as_str())));
            assert_eq!(
                document.pictogram == other.pictogram,
                same,
                "{} shows {}, {} shows {}",
                document.id,
                document.pictogram,
                other.id,
                other.pictogram
            );
        }
    }
}

#[test]
fn every_drawing_keeps_to_the_style() {
    const HEAD: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\" \
        fill=\"none\" stroke=\"#000\" stroke-width=\"2\" stroke-linecap=\"round\" \
        stroke-linejoin=\"round\">";
    let mut drawings: BTreeMap<&[u8], &str> = BTreeMap::new();
    for name in pictogram_names() {
        let bytes = pictogram(name).expect("a drawing for each name");
        let text = std::str::from_utf8(bytes).expect("text");
        assert!(text.starts_with(HEAD), "{name} begins otherwise");
        for element in text.lines().skip(1).map(str::trim).filter(|line| !line.is_empty()) {
            let known = ["<path ", "<circle ", "<rect ", "</svg>"];
            assert!(known.iter().any(|known| element.starts_with(known)), "{name}: {element}");
            for style in ["id=", "class=", "style=", "transform=", "stroke-width="] {
                assert!(!element.contains(style), "{name}: {element}");
            }
        }
        if let Some(other) = drawings.insert(bytes, name) {
            panic!("{name} and {other} are the same drawing");
        }
    }
}
