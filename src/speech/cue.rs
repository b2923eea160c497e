//! Short tones for those who do not see what has happened.

use super::Sound;
use std::f64::consts::TAU;

/// A tone, told apart from the others by its pitch and its beats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cue {
    /// Something else has the focus.
    Focus,
    /// It was chosen.
    Chosen,
    /// There is nothing beyond it, or a key does nothing here.
    Edge,
    /// Something needs attention: the time is nearly up.
    Warning,
}

/// Samples in a second.
const RATE: u32 = 22_050;

/// How high the samples reach at most, a seventh of what is possible: quieter than any voice.
const PEAK: f64 = 4_600.0;

/// How long a note swells and fades, in seconds, so that nothing clicks.
const RAMP: f64 = 0.006;

/// A note: its pitch in hertz, 0 for a rest, and its length in milliseconds.
type Note = (f64, u32);

impl Cue {
    /// All tones.
    pub const ALL: [Self; 4] = [Self::Focus, Self::Chosen, Self::Edge, Self::Warning];

    const fn notes(self) -> &'static [Note] {
        match self {
            Self::Focus => &[(660.0, 40)],
            Self::Chosen => &[(660.0, 45), (990.0, 60)],
            Self::Edge => &[(220.0, 90)],
            Self::Warning => &[(880.0, 45), (0.0, 40), (880.0, 45)],
        }
    }

    /// The samples, at the loudest step of the volume.
    pub fn sound(self) -> Sound {
        let mut samples = Vec::new();
        for (pitch, milliseconds) in self.notes() {
            let count = RATE * milliseconds / 1_000;
            let rate = f64::from(RATE);
            samples.extend((0..count).map(|at| {
                let (time, left) = (f64::from(at) / rate, f64::from(count - at) / rate);
                let swell = (time.min(left) / RAMP).min(1.0);
                (PEAK * swell * (TAU * pitch * time).sin()).round() as i16
            }));
        }
        Sound { channels: 1, rate: RATE, samples }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tones_are_short_quiet_and_different() {
        for (place, cue) in Cue::ALL.into_iter().enumerate() {
            let sound = cue.sound();
            assert!((30..150).contains(&sound.milliseconds()), "{cue:?}");
            let highest = sound.samples.iter().map(|sample| sample.unsigned_abs()).max();
            let highest = highest.expect("a tone has samples");
            assert!((1_000..8_000).contains(&highest), "{cue:?}: {highest}");
            assert!(sound.loudness() > 500.0, "{cue:?} can be heard");
            // It begins and ends softly.
            let ends = [sound.samples.first(), sound.samples.last()];
            assert!(ends.iter().flatten().all(|sample| sample.unsigned_abs() < 100), "{cue:?}");
            for other in &Cue::ALL[..place] {
                assert_ne!(sound, other.sound());
            }
        }
    }
}
