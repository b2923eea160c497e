//! What follows for a clause from what was measured.

mod shown;
mod used;

use super::{
    clause::{Measure, Who},
    figures::{Figures, Place, Series},
    report::Outcome,
};
use crate::{
    content::Content,
    office::{
        Kiosk, KioskIndex,
        reach::{HIGHEST_CONTROL, LOW_EYES},
    },
    speech::{Voices, Volume},
    visit::{Event, Visit},
};
use chrono::NaiveDateTime;

/// What is known about a kiosk.
#[derive(Debug, Clone, Copy)]
pub struct Evidence<'a> {
    /// The office.
    pub content: &'a Content,
    /// The kiosk.
    pub kiosk: KioskIndex,
    /// What was measured on its screens.
    pub figures: &'a Figures,
    /// The voices of this machine.
    pub voices: &'a Voices,
    /// The time of the report.
    pub now: NaiveDateTime,
}

impl Evidence<'_> {
    /// The kiosk's entry.
    pub fn kiosk(&self) -> &Kiosk {
        self.content.office.kiosk(self.kiosk)
    }

    /// A height over the lower edge of the picture as a height over the floor.
    pub fn above_floor(&self, height: f64) -> f64 {
        height + f64::from(self.kiosk().screen.lower_edge_millimetres)
    }

    /// Between which heights over the floor the controls lie.
    pub fn heights(&self, lower: bool) -> Option<(f64, f64)> {
        let (from, to) = self.figures.reach(lower)?;
        Some((self.above_floor(from), self.above_floor(to)))
    }
}

/// What follows from a measurement.
pub(super) struct Found {
    pub outcome: Outcome,
    /// Who has to mend it.
    pub who: Who,
    pub words: String,
}

impl Found {
    fn new(met: bool, who: Who, words: String) -> Self {
        Self { outcome: if met { Outcome::Met } else { Outcome::NotMet }, who, words }
    }
}

/// The heights of EN 301 549, 8.3: lowest and highest, and the highest where one has to reach over
/// something deep, or past something deep at the side.
const LOWEST: f64 = 380.0;
const HIGHEST: f64 = 1220.0;
const HIGHEST_OVER: f64 = 1120.0;
const HIGHEST_ASIDE: f64 = 1170.0;

/// The angle in degrees under which letters are comfortably read with good eyes: 22 minutes of arc,
/// the upper end of what ISO 9241-303 recommends.
const READABLE: f64 = 22.0 / 60.0;

/// The times that a visitor has to be allowed to extend a limit (EN 301 549, 11.2.2.1).
const EXTENSIONS: u32 = 10;

pub(super) fn find(measure: Measure, evidence: &Evidence<'_>) -> Found {
    let figures = evidence.figures;
    match measure {
        Measure::Capitals => shown::capitals(evidence),
        Measure::TextContrast => shown::text_contrast(figures),
        Measure::StrongContrast => shown::strong_contrast(figures),
        Measure::EdgeContrast => shown::edge_contrast(figures),
        Measure::TargetSize => shown::target_size(&figures.sides),
        Measure::TargetGap => shown::target_gap(&figures.gaps),
        Measure::Reach => reach(evidence, HIGHEST),
        Measure::ReachLow => reach_low(evidence),
        Measure::ReachOver => reach(evidence, HIGHEST_OVER),
        Measure::ReachAside => reach(evidence, HIGHEST_ASIDE),
        Measure::LowControls => low_controls(evidence),
        Measure::Sight => sight(evidence),
        Measure::VolumeRange => volume_range(),
        Measure::VolumeReset => volume_reset(),
        Measure::Voices => voices(evidence),
        Measure::TimeOut => time_out(evidence),
        Measure::Focus => used::focus(figures),
        Measure::Ring => used::ring(&figures.keys.ring),
        Measure::Spoken => used::spoken(figures),
        Measure::States => used::states(figures),
        Measure::VoiceKeys => used::voice_keys(evidence.kiosk()),
        Measure::SingleTouch => used::single_touch(figures),
        Measure::Lifted => used::lifted(figures),
        Measure::Switches => shown::switches(&figures.switches),
        Measure::Flashes => shown::flashes(evidence),
        Measure::Aids => aids(evidence),
        Measure::Guide => Found::new(
            true,
            Who::Software,
            "`leitsystem access --guide` writes it for this kiosk; it is part of this report"
                .to_owned(),
        ),
        Measure::Telephone => {
            let words = format!(
                "the kiosk names the office's telephone, {}",
                evidence.content.office.telephone
            );
            Found::new(true, Who::Office, words)
        }
    }
}

/// Where something was measured, for people.
fn at(place: &Place) -> String {
    let lower = if place.lower { ", lowered" } else { "" };
    let Place { screen, language, text_size, contrast, what, .. } = place;
    let words: String = what.chars().take(48).collect();
    format!("`{words}` on `{screen}` ({language}, letters {text_size}, contrast {contrast}{lower})")
}

/// A series whose least figure has a limit.
fn least(series: &Series, unit: &str, limit: f64) -> (bool, String) {
    match &series.least {
        None => (false, "nothing was measured".to_owned()),
        Some(least) => {
            let words = format!(
                "of {} the least has {:.2}{unit}, at least {limit:.2}{unit} are needed: {}",
                series.count,
                least.value,
                at(&least.place)
            );
            (least.value >= limit, words)
        }
    }
}

fn reach(evidence: &Evidence<'_>, highest: f64) -> Found {
    let edge = evidence.kiosk().screen.lower_edge_millimetres;
    match (evidence.heights(false), evidence.heights(true)) {
        (Some((from, to)), Some((low_from, low_to))) => {
            let words = format!(
                "with the picture's lower edge at {edge} mm, controls lie between {from:.0} and {to:.0} \
                 mm above the floor, lowered between {low_from:.0} and {low_to:.0} mm; needed: every \
                 control between {LOWEST} and {highest} mm at least when lowered"
            );
            let met = low_from >= LOWEST && low_to <= highest;
            Found::new(met, Who::Hardware, words)
        }
        _ => Found::new(false, Who::Software, "nothing was measured".to_owned()),
    }
}

fn reach_low(evidence: &Evidence<'_>) -> Found {
    let edge = evidence.kiosk().screen.lower_edge_millimetres;
    let Some((from, _)) = evidence.heights(true) else {
        return Found::new(false, Who::Software, "nothing was measured".to_owned());
    };
    let words = format!(
        "with the picture's lower edge at {edge} mm, the lowest control begins at {from:.0} mm; needed: \
         at least {LOWEST} mm"
    );
    Found::new(from >= LOWEST, Who::Hardware, words)
}

fn low_controls(evidence: &Evidence<'_>) -> Found {
    let Some((from, to)) = evidence.heights(true) else {
        return Found::new(false, Who::Software, "nothing was measured".to_owned());
    };
    let words = format!(
        "lowered controls lie between {from:.0} and {to:.0} mm; the standard asks 850 to 1050 mm for \
         several controls above each other"
    );
    Found::new(from >= 850.0 && to <= HIGHEST_CONTROL, Who::Hardware, words)
}

fn sight(evidence: &Evidence<'_>) -> Found {
    let screen = &evidence.kiosk().screen;
    let distance = f64::from(screen.viewing_distance_millimetres);
    let rise = screen.upper_edge_millimetres() - LOW_EYES;
    let capital = evidence.figures.capitals.value();
    // The picture stands upright: from below, its letters appear lower and further away.
    let away = rise.hypot(distance);
    let seen = (capital * distance / away / away).to_degrees();
    let words = format!(
        "from {LOW_EYES} mm one looks {:.0} degrees up to the upper edge at {:.0} mm; the smallest \
         capital letters appear there under {seen:.2} degrees, {READABLE:.2} are comfortable for good \
         eyes (ISO 9241-303)",
        screen.sight_degrees(),
        screen.upper_edge_millimetres(),
    );
    let measured = evidence.figures.capitals.count > 0;
    Found::new(measured && seen >= READABLE, Who::Hardware, words)
}

fn volume_range() -> Found {
    let range = Volume::SOFTEST.attenuation() - Volume::LOUDEST.attenuation();
    let step = Volume::SOFTEST.attenuation() - Volume::default().attenuation();
    let words = format!(
        "{} steps of {} dB make {range} dB, at least 18 dB are needed; the usual step is {step} dB above \
         the lowest, at least 12 dB are needed",
        Volume::STEPS,
        Volume::DECIBELS_PER_STEP
    );
    Found::new(range >= 18 && step >= 12, Who::Software, words)
}

fn volume_reset() -> Found {
    let below = Volume::default().attenuation();
    let words = format!(
        "each visit begins {below} dB below the loudest step; the installation sets the loudest step \
         so that this is at most 65 dBA"
    );
    Found::new(below > 0, Who::Software, words)
}

fn voices(evidence: &Evidence<'_>) -> Found {
    let languages = &evidence.content.office.languages;
    let without: Vec<String> = languages
        .iter()
        .filter(|tag| !evidence.voices.speak(tag))
        .map(ToString::to_string)
        .collect();
    let all: Vec<String> = languages.iter().map(ToString::to_string).collect();
    let words = if without.is_empty() {
        format!("this machine has a voice for each offered language: {}", all.join(", "))
    } else if evidence.voices.all.is_empty() {
        "this machine has no voice at all; install espeak-ng".to_owned()
    } else {
        format!(
            "this machine has no voice for {}; install one, or record the messages",
            without.join(", ")
        )
    };
    Found::new(without.is_empty(), Who::Hardware, words)
}

/// Lets a visit idle: when the warning comes, how long it lasts, and how often it can be put off.
fn time_out(evidence: &Evidence<'_>) -> Found {
    let content = evidence.content;
    let kiosk = evidence.kiosk();
    let mut visit = Visit::new(evidence.kiosk, evidence.now);
    if let Some(language) = content.office.languages.first() {
        visit.apply(Event::LanguageChosen(language.clone()), content);
    }
    let most = kiosk.idle_seconds + 1;
    let second = |visit: &mut Visit| {
        visit.apply(Event::SecondPassed(evidence.now), content);
    };
    let warned = |visit: &mut Visit| {
        (0..most).any(|_| {
            second(visit);
            visit.countdown(content).is_some()
        })
    };
    let mut extended = 0;
    for _ in 0..EXTENSIONS {
        if !warned(&mut visit) {
            break;
        }
        visit.apply(Event::Touched, content);
        if visit.countdown(content).is_some() {
            break;
        }
        extended += 1;
    }
    let mut lasted = 0;
    if warned(&mut visit) {
        while visit.countdown(content).is_some() && lasted < most {
            second(&mut visit);
            lasted += 1;
        }
    }
    let words = format!(
        "a visit was left idle: the warning lasted {lasted} seconds, at least 20 are needed; one touch \
         put it off {extended} times in a row, at least {EXTENSIONS} are needed"
    );
    Found::new(lasted >= 20 && extended >= EXTENSIONS, Who::Office, words)
}

/// The keys for letters, contrast and height: on nearly every screen, and within reach without any
/// of them.
fn aids(evidence: &Evidence<'_>) -> Found {
    // The names of touch areas.
    const LETTERS: &str = "text-size";
    const CONTRAST: &str = "contrast";
    let bands = evidence.figures.bands.iter().filter(|band| !band.lower);
    let mut found = Vec::new();
    let mut met = true;
    for name in [LETTERS, CONTRAST] {
        let own = bands.clone().filter(|band| band.control.as_deref() == Some(name));
        let heights = own
            .map(|band| (evidence.above_floor(band.from), evidence.above_floor(band.to)))
            .reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
        match heights {
            Some((from, to)) => {
                met &= from >= LOWEST && to <= HIGHEST;
                found.push(format!("`{name}` between {from:.0} and {to:.0} mm"));
            }
            None => {
                met = false;
                found.push(format!("`{name}` is not on most screens"));
            }
        }
    }
    let words = format!("keys above the floor: {}", found.join(", "));
    Found::new(met, Who::Hardware, words)
}
