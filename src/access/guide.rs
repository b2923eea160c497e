//! How a kiosk is to be installed: its own measures, and what to look for.

use super::measure::Evidence;
use crate::{
    office::{
        KeyFunction,
        reach::{HIGHEST_CONTROL, LOW_EYES},
    },
    speech::Volume,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// A part of the guide.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Section {
    /// Its heading.
    pub title: &'static str,
    /// Its steps.
    pub steps: Vec<String>,
}

/// The guide for one kiosk.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Guide {
    /// Its parts in the order of the work.
    pub sections: Vec<Section>,
}

impl Guide {
    /// Writes the guide for a kiosk.
    pub fn new(evidence: &Evidence<'_>) -> Self {
        Self {
            sections: vec![
                Section { title: "The place", steps: place() },
                Section { title: "The height of the screen", steps: height(evidence) },
                Section { title: "The heights of the controls", steps: controls(evidence) },
                Section { title: "The size of what is shown", steps: size(evidence) },
                Section { title: "Keys and socket", steps: keys(evidence) },
                Section { title: "Speech", steps: speech(evidence) },
            ],
        }
    }
}

fn place() -> Vec<String> {
    [
        "Leave a free floor of 1500 by 1500 mm before the kiosk, level and without a step; for an \
         approach from the side 1200 by 1500 mm (DIN 18040-1).",
        "Leave 500 mm to walls and to fixed things at both sides (DIN 18040-1).",
        "Leave space for knees and feet below the screen: 900 mm wide, 550 mm deep, 670 mm high (DIN \
         18040-1). EN 301 549 asks at least 760 mm in width, for feet 430 mm depth and 230 mm height.",
        "Nothing stands so far out before the screen that one has to reach over more than 255 mm from \
         the side or 510 mm from the front.",
        "No lamp and no window is mirrored in the screen: look from 1015 mm and from 1600 mm height, in \
         the morning, at noon and in the evening.",
        "A counter with the same service is near and signed, for all who cannot or do not want to use \
         a screen.",
    ]
    .map(str::to_owned)
    .to_vec()
}

fn height(evidence: &Evidence<'_>) -> Vec<String> {
    let screen = &evidence.kiosk().screen;
    let edge = screen.lower_edge_millimetres;
    let mut steps = vec![format!(
        "Hang the screen upright so that the lower edge of the visible picture is {edge} mm above the \
         floor: so says `lower_edge` of this kiosk in office.json, or the usual height where it is not \
         given. Measure it, and write what you measured into office.json."
    )];
    if let Some((from, to)) = evidence.figures.reach(true) {
        let highest = (HIGHEST_CONTROL - to).floor();
        let lowest = (380.0 - from).ceil();
        steps.push(if highest >= lowest {
            format!(
                "Any lower edge from {lowest:.0} to {highest:.0} mm keeps all lowered controls \
                 between 380 and {HIGHEST_CONTROL} mm; take {highest:.0} mm or a little less, so that \
                 nobody has to stoop."
            )
        } else {
            format!(
                "No height keeps all lowered controls between 380 and {HIGHEST_CONTROL} mm: they take \
                 {:.0} mm. Take a smaller screen, or one that lies.",
                to - from
            )
        });
    }
    steps.push(format!(
        "The upper edge is then at {:.0} mm; eyes at {LOW_EYES} mm look up to it by {:.0} degrees. \
         Above 30 degrees reading is tiring: hang it lower, or let visitors stand further away.",
        screen.upper_edge_millimetres(),
        screen.sight_degrees()
    ));
    steps
}

fn controls(evidence: &Evidence<'_>) -> Vec<String> {
    let mut steps = vec![
        "Computed from every screen as it is laid out, above the floor; touch each with a rule beside \
         it after the installation."
            .to_owned(),
    ];
    for lower in [false, true] {
        let mode = if lower { "lowered" } else { "usual" };
        let mut rows: BTreeMap<Option<&str>, Vec<String>> = BTreeMap::new();
        for band in evidence.figures.bands.iter().filter(|band| band.lower == lower) {
            rows.entry(band.control.as_deref()).or_default().push(format!(
                "{:.0} to {:.0} mm with letters {}",
                evidence.above_floor(band.from),
                evidence.above_floor(band.to),
                band.text_size
            ));
        }
        for (control, heights) in rows {
            let control =
                control.map_or("all other controls".to_owned(), |name| format!("`{name}`"));
            steps.push(format!("{mode}, {control}: {}", heights.join(", ")));
        }
    }
    steps
}

fn size(evidence: &Evidence<'_>) -> Vec<String> {
    let screen = &evidence.kiosk().screen;
    let width = f64::from(screen.width) * screen.millimetres_per_pixel;
    let height = f64::from(screen.height) * screen.millimetres_per_pixel;
    vec![
        format!(
            "Measure the visible picture: it has to be {width:.0} mm wide and {height:.0} mm high. If \
             not, divide its width in millimetres by {} and write that as `millimetres_per_pixel`.",
            screen.width
        ),
        format!(
            "The smallest capital letters are {:.1} mm high for a distance of {} mm. Where visitors \
             stand further away, write that as `viewing_distance`; letters grow with it.",
            evidence.figures.capitals.value(),
            screen.viewing_distance_millimetres
        ),
        "Set the scale of the system to 100 percent, so that a pixel is a pixel.".to_owned(),
    ]
}

fn keys(evidence: &Evidence<'_>) -> Vec<String> {
    let mut steps: Vec<String> = [
        "Mount a keypad below the screen, at the height of the lowest keys of the screen, with arrows, \
         a key to choose, and keys for the voice. To the computer it is a keyboard.",
        "The key that starts speech has a mark that can be felt, such as a raised ear, a ring or \
         Braille (EN 301 549, 8.5). On a pad of digits the 5 has a point (8.4.1).",
        "Keys differ in shape or distance so that fingers tell them apart without pressing, and need \
         2.5 to 5 N, never more than 22.2 N.",
        "A 3.5 mm socket for headphones is at the front, at the edge of the keypad, where it can be \
         felt. A keypad that notices the plug sends a key for it, so that confidential things are \
         spoken.",
        "Turn off the repetition of keys in the system, or let it begin after 2 seconds at the \
         earliest (5.7). The program itself takes no notice of repetitions.",
    ]
    .map(str::to_owned)
    .to_vec();
    steps.push(
        "Keys of this kiosk, by the names of the keys that the keypad sends; others are written as \
         `keys` of the kiosk in office.json:"
            .to_owned(),
    );
    for function in KeyFunction::ALL {
        let names: Vec<&str> = evidence.kiosk().keypad.keys(*function).collect();
        let names = if names.is_empty() { "no key".to_owned() } else { names.join(", ") };
        steps.push(format!("`{}`: {names}", function.name()));
    }
    steps
}

fn speech(evidence: &Evidence<'_>) -> Vec<String> {
    let languages = &evidence.content.office.languages;
    let mut steps = vec![
        "Install espeak-ng; for better voices also speech-dispatcher with its modules. On Debian: `apt \
         install espeak-ng speech-dispatcher speech-dispatcher-espeak-ng alsa-utils`. Without them the \
         kiosk is silent and everything else works."
            .to_owned(),
    ];
    for tag in languages {
        let voice = if evidence.voices.speak(tag) {
            "this machine has a voice for it".to_owned()
        } else {
            match evidence.voices.instead_of(tag, languages) {
                Some(other) => format!(
                    "this machine has no voice for it; the kiosk offers {other} for the ear until \
                     there is one"
                ),
                None => "this machine has no voice for it, and none for any other".to_owned(),
            }
        };
        steps.push(format!("`{tag}`: {voice}."));
    }
    steps.push(
        "A recorded message is played instead of a voice: put `audio/<language>/<message>.wav` into the \
         office's folder, or into `assets` for all offices, the message named as in \
         `locales/de/speech.ftl`, for example `audio/ti/speech-this-language.wav`. `leitsystem check` \
         tells what cannot be played."
            .to_owned(),
    );
    steps.push(format!(
        "Set the loudspeaker so that at the visitor's head the usual step {} of {} has at most 65 dBA \
         and the loudest at least 65 dBA; it is {} dB louder.",
        Volume::default().step(),
        Volume::STEPS,
        Volume::default().attenuation()
    ));
    steps.push(
        "Listen to a whole visit with eyes closed: from the key with the mark to the end of the way."
            .to_owned(),
    );
    steps
}
