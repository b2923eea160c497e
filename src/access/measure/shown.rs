//! What follows from how screens look.

use super::{Evidence, Found, least};
use crate::access::{
    clause::Who,
    figures::{
        Figures, LEAST_ANGLE, LEAST_CONTRAST, LEAST_EDGE, LEAST_GAP, LEAST_SIDE, STRONG_CONTRAST,
        Series, USUAL_SIDE, most_flashing,
    },
};

pub(super) fn capitals(evidence: &Evidence<'_>) -> Found {
    let series = &evidence.figures.capitals;
    let distance = evidence.kiosk().screen.viewing_distance_millimetres;
    let (met, words) = least(series, " mm", series.limit);
    let words = format!(
        "capital letters at {distance} mm need {LEAST_ANGLE} degrees; {words}. Letters within the plan \
         and the network map are drawn in the same least size and were not measured one by one"
    );
    Found::new(met, Who::Software, words)
}

pub(super) fn text_contrast(figures: &Figures) -> Found {
    contrasts(figures.texts.iter().map(|(theme, series)| (*theme, series)), LEAST_CONTRAST)
}

pub(super) fn strong_contrast(figures: &Figures) -> Found {
    contrasts(figures.texts.iter().map(|(theme, series)| (*theme, series)), STRONG_CONTRAST)
}

pub(super) fn edge_contrast(figures: &Figures) -> Found {
    contrasts(figures.edges.iter().map(|(theme, series)| (*theme, series)), LEAST_EDGE)
}

fn contrasts<'a>(series: impl Iterator<Item = (&'static str, &'a Series)>, limit: f64) -> Found {
    let parts: Vec<(bool, String)> = series
        .map(|(theme, series)| {
            let (met, words) = least(series, "", limit);
            (met, format!("contrast {theme}: {words}"))
        })
        .collect();
    let met = !parts.is_empty() && parts.iter().all(|(met, _)| *met);
    let words: Vec<String> = parts.into_iter().map(|(_, words)| words).collect();
    let words = match words.is_empty() {
        true => "nothing was drawn".to_owned(),
        false => format!("measured on the drawn pixels; {}", words.join("; ")),
    };
    Found::new(met, Who::Software, words)
}

pub(super) fn target_size(sides: &Series) -> Found {
    let (met, words) = least(sides, " mm", LEAST_SIDE);
    let small: Vec<String> = sides
        .faults
        .iter()
        .map(|(name, figure)| format!("{name} {:.1} mm", figure.value))
        .collect();
    let rule = match small.is_empty() {
        true => format!("; all have {USUAL_SIDE} mm"),
        false => format!("; below {USUAL_SIDE} mm: {}", small.join(", ")),
    };
    Found::new(met, Who::Software, words + &rule)
}

pub(super) fn target_gap(gaps: &Series) -> Found {
    let (met, words) = least(gaps, " mm", LEAST_GAP);
    let near: Vec<String> =
        gaps.faults.iter().map(|(name, figure)| format!("{name} {:.1} mm", figure.value)).collect();
    let rule = match near.is_empty() {
        true => String::new(),
        false => format!("; nearer: {}", near.join(", ")),
    };
    Found::new(met, Who::Software, words + &rule)
}

pub(super) fn switches(series: &Series) -> Found {
    let (met, words) = least(series, "", LEAST_EDGE);
    let words = format!("keys that are on differ in their ground from those that are not; {words}");
    Found::new(met, Who::Software, words)
}

pub(super) fn flashes(evidence: &Evidence<'_>) -> Found {
    let distance = f64::from(evidence.kiosk().screen.viewing_distance_millimetres);
    let most = most_flashing(distance);
    match evidence.figures.flashing {
        None => Found::new(false, Who::Software, "nothing was measured".to_owned()),
        Some(area) => {
            let words = format!(
                "while the way is drawn, {area:.0} mm² change their brightness by a tenth within a \
                 second; below {most:.0} mm² nothing counts as a flash at this distance"
            );
            Found::new(area < most, Who::Software, words)
        }
    }
}
