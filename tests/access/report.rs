//! The clauses and their results.

use super::{Measured, both, now};
use leitsystem::{
    access::{Clause, Evidence, Guide, Measure, Outcome, Report, clauses, least_capital},
    speech::{Voices, espeak_voices},
};
use std::{collections::BTreeSet, fs, path::Path};

const VOICES: &str = " 5  de  --/M  German  gmw/de\n 5  ar  --/M  Arabic  sem/ar\n";

fn report(
    measured: &Measured,
    voices: &Voices,
    change: impl Fn(&mut leitsystem::access::Figures),
) -> Report {
    let mut figures = measured.figures.clone();
    change(&mut figures);
    let evidence = Evidence {
        content: &measured.content,
        kiosk: measured.kiosk,
        figures: &figures,
        voices,
        now: now(),
    };
    Report::new(&clauses(), &evidence)
}

fn outcome(report: &Report, number: &str) -> Outcome {
    let row = report.rows.iter().find(|row| row.number == number);
    row.unwrap_or_else(|| panic!("there is no clause {number}")).outcome
}

#[test]
fn every_clause_says_how_it_is_shown_or_why_it_does_not_apply() {
    let clauses = clauses().clauses;
    let mut numbers = BTreeSet::new();
    for clause in &clauses {
        let Clause { number, title, inapplicable, from, measures, tests, tasks, gap, .. } = clause;
        assert!(numbers.insert(number.as_str()), "{number} stands twice");
        assert!(title.len() > 3, "{number} has no title");
        let shown = !(from.is_empty()
            && measures.is_empty()
            && tests.is_empty()
            && tasks.is_empty()
            && gap.is_none());
        assert!(shown != inapplicable.is_some(), "{number} applies and does not");
        for from in from {
            let leads = |other: &Clause| {
                other.number == *from || other.number.starts_with(&format!("{from}."))
            };
            assert!(clauses.iter().any(leads), "{number} leads to {from}, which is not there");
        }
    }
    // The ends of what the standard asks of closed functionality, hardware, software and support.
    for number in [
        "4.2.1",
        "4.2.11",
        "5.1.2.1",
        "5.1.3.16",
        "5.9",
        "8.1.1",
        "8.5",
        "11.1.1.1.2",
        "11.4.1.3.2",
        "11.5.2.17",
        "11.7",
        "11.8.5",
        "12.1.1",
        "12.2.4",
    ] {
        assert!(numbers.contains(number), "{number} is missing");
    }
}

#[test]
fn the_tests_that_clauses_name_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for clause in clauses().clauses {
        for test in clause.tests {
            let (file, function) = test.split_once("::").expect("file::function");
            let text = ["tests", "src"]
                .iter()
                .find_map(|folder| {
                    fs::read_to_string(root.join(folder).join(format!("{file}.rs"))).ok()
                })
                .unwrap_or_else(|| panic!("{}: there is no file {file}", clause.number));
            let before = text.find(&format!("fn {function}()")).map(|place| &text[..place]);
            let is_test = before.is_some_and(|before| {
                before.rsplit("\n\n").next().unwrap_or_default().contains("#[test]")
            });
            assert!(is_test, "{}: there is no test {test}", clause.number);
        }
    }
}

#[test]
fn results_follow_from_what_was_measured() {
    let all = Voices { all: espeak_voices(VOICES) };
    let lobby = both()[0];
    let as_measured = report(lobby, &all, |_| {});
    // The demo office offers languages for which these voices are none.
    assert_eq!(outcome(&as_measured, "5.1.3.14"), Outcome::NotMet);
    assert_eq!(outcome(&as_measured, "11.3.1.1.2"), Outcome::NotMet);
    assert_eq!(outcome(&as_measured, "11.1.4.3"), Outcome::Met);
    assert_eq!(outcome(&as_measured, "8.4.2.2"), Outcome::ToDo);
    assert_eq!(outcome(&as_measured, "11.8.1"), Outcome::DoesNotApply);
    // Each figure, once it is bad, spoils its clause and those that are met by it.
    type Harm = fn(&mut leitsystem::access::Figures);
    let ways: [(&[&str], Harm); 8] = [
        (&["5.1.4", "11.1.4.4.2", "4.2.2"], |figures| {
            figures.capitals.least.as_mut().expect("a figure").value = 4.0;
        }),
        (&["11.1.4.3", "4.2.2"], |figures| {
            let series = figures.texts.values_mut().next().expect("a contrast");
            series.least.as_mut().expect("a figure").value = 4.4;
        }),
        (&["11.1.4.11"], |figures| figures.edges.clear()),
        (&["5.1.6.2", "11.2.1.2", "5.1.6.1"], |figures| {
            let place = figures.capitals.least.clone().expect("a figure").place;
            figures.keys.missed.push(place);
        }),
        (&["5.1.3.1", "4.2.1"], |figures| {
            let place = figures.capitals.least.clone().expect("a figure").place;
            figures.keys.silent.push(place);
        }),
        (&["8.3.1", "8.3.2.1", "4.2.8"], |figures| {
            figures.bands.iter_mut().for_each(|band| band.to += 900.0);
        }),
        (&["11.2.3.1", "4.2.9"], |figures| figures.flashing = Some(1.0e6)),
        (&["5.9", "11.2.5.1"], |figures| figures.touches.tried = 0),
    ];
    for (numbers, harm) in ways {
        let harmed = report(lobby, &all, harm);
        for number in numbers {
            assert_eq!(outcome(&harmed, number), Outcome::NotMet, "{number}");
        }
    }
}

#[test]
fn without_any_measurement_nothing_that_is_measured_counts_as_met() {
    let lobby = both()[0];
    let report = report(lobby, &Voices::default(), |figures| {
        *figures = leitsystem::access::Figures::new(600.0);
    });
    // These need no screen.
    let computed = [
        Measure::VolumeRange,
        Measure::VolumeReset,
        Measure::TimeOut,
        Measure::Guide,
        Measure::Telephone,
        Measure::VoiceKeys,
    ];
    for clause in clauses().clauses {
        if clause.measures.iter().any(|measure| !computed.contains(measure)) {
            assert_eq!(outcome(&report, &clause.number), Outcome::NotMet, "{}", clause.number);
        }
    }
}

#[test]
fn the_time_limit_is_left_idle_and_put_off() {
    for measured in both() {
        let report = report(measured, &Voices::default(), |_| {});
        let row = report.rows.iter().find(|row| row.number == "11.2.2.1").expect("the clause");
        assert_eq!(row.outcome, Outcome::Met, "{:?}", row.reasons);
    }
}

#[test]
fn a_capital_needs_the_height_that_the_standard_computes() {
    for (distance, height) in [(350.0, 4.3), (400.0, 4.9), (500.0, 6.1), (600.0, 7.3)] {
        assert!((least_capital(distance) - height).abs() < 0.05, "{distance}");
    }
}

#[test]
fn the_guide_has_the_kiosks_own_measures_and_keys() {
    let voices = Voices { all: espeak_voices(VOICES) };
    for measured in both() {
        let evidence = Evidence {
            content: &measured.content,
            kiosk: measured.kiosk,
            figures: &measured.figures,
            voices: &voices,
            now: now(),
        };
        let guide = Guide::new(&evidence);
        let text: Vec<&str> =
            guide.sections.iter().flat_map(|section| &section.steps).map(String::as_str).collect();
        let text = text.join("\n");
        let edge = evidence.kiosk().screen.lower_edge_millimetres;
        for words in [
            &format!("picture is {edge} mm above"),
            "1500 by 1500 mm",
            "`uk`: this machine has no voice for it",
            "`ar`: this machine has a voice for it",
            "usual, `back`: ",
            "lowered, all other controls: ",
            "`speech`: ",
            "espeak-ng",
        ] {
            assert!(text.contains(words), "{words}: {text}");
        }
    }
}
