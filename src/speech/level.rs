//! How loud and how fast.
//!
//! EN 301 549 wants a range of at least 18 dB (8.2.1.1), with a step at least 12 dB above the lowest
//! (8.2.1.2), and a level of at most 65 dBA at the beginning of every use (5.1.3.13). How many dBA a
//! step has is a matter of the loudspeaker: whoever installs the kiosk sets it so that
//! [`Volume::default`] has at most 65 dBA and [`Volume::LOUDEST`] at least that.

/// How loud, in steps of the same loudness.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Volume(u8);

impl Volume {
    /// Decibels from one step to the next.
    pub const DECIBELS_PER_STEP: u8 = 4;
    /// How many steps there are.
    pub const STEPS: u8 = 7;
    /// The lowest step.
    pub const SOFTEST: Self = Self(0);
    /// The highest step: what engine and loudspeaker give.
    pub const LOUDEST: Self = Self(Self::STEPS - 1);

    /// One step louder, or the same at the end.
    #[must_use]
    pub fn louder(self) -> Self {
        Self((self.0 + 1).min(Self::LOUDEST.0))
    }

    /// One step softer, or the same at the end. No step is silent.
    #[must_use]
    pub const fn softer(self) -> Self {
        Self(self.0.saturating_sub(1))
    }

    /// The step as people count, from 1 to [`Self::STEPS`].
    pub const fn step(self) -> u32 {
        self.0 as u32 + 1
    }

    /// Decibels below the loudest step.
    pub const fn attenuation(self) -> u8 {
        (Self::LOUDEST.0 - self.0) * Self::DECIBELS_PER_STEP
    }

    /// What samples are multiplied by; 1 at the loudest.
    pub fn gain(self) -> f64 {
        10_f64.powf(-f64::from(self.attenuation()) / 20.0)
    }
}

impl Default for Volume {
    /// Where every visit begins: 12 dB above the lowest step and 12 dB below the highest.
    fn default() -> Self {
        Self(Self::STEPS / 2)
    }
}

/// How fast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Rate {
    /// For those who follow with effort.
    Slower,
    /// As people speak to strangers.
    #[default]
    Normal,
    /// For those who use speech every day.
    Faster,
}

impl Rate {
    /// One step slower, or the same at the end.
    #[must_use]
    pub const fn slower(self) -> Self {
        match self {
            Self::Faster => Self::Normal,
            Self::Normal | Self::Slower => Self::Slower,
        }
    }

    /// One step faster, or the same at the end.
    #[must_use]
    pub const fn faster(self) -> Self {
        match self {
            Self::Slower => Self::Normal,
            Self::Normal | Self::Faster => Self::Faster,
        }
    }

    /// Words in a minute.
    pub const fn words_per_minute(self) -> u32 {
        match self {
            Self::Slower => 105,
            Self::Normal => 140,
            Self::Faster => 190,
        }
    }

    /// The same on the scale of speech-dispatcher, -100 to 100.
    pub const fn dispatched(self) -> i32 {
        match self {
            Self::Slower => -50,
            Self::Normal => -15,
            Self::Faster => 15,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_range_is_as_wide_as_the_standard_wants() {
        let lowest = Volume::SOFTEST.attenuation();
        assert!(lowest >= 18, "{lowest} dB");
        let above_lowest = lowest - Volume::default().attenuation();
        assert!(above_lowest >= 12, "the default is {above_lowest} dB above the lowest step");
        let above_default = Volume::default().attenuation() - Volume::LOUDEST.attenuation();
        assert!(above_default >= 12, "the loudest step is {above_default} dB above the default");
        // The samples follow the steps.
        let decibels = 20.0 * (Volume::LOUDEST.gain() / Volume::default().gain()).log10();
        assert!((decibels - 12.0).abs() < 0.01, "{decibels} dB");
    }

    #[test]
    fn steps_end_at_both_ends() {
        let mut volume = Volume::default();
        for _ in 0..20 {
            volume = volume.louder();
        }
        assert_eq!((volume, volume.step()), (Volume::LOUDEST, u32::from(Volume::STEPS)));
        assert!((volume.gain() - 1.0).abs() < 1e-9);
        for _ in 0..20 {
            let softer = volume.softer();
            assert!(softer.gain() < volume.gain() || volume == Volume::SOFTEST);
            volume = softer;
        }
        assert_eq!((volume, volume.step()), (Volume::SOFTEST, 1));
        assert!(volume.gain() > 0.0, "the softest step is still heard");
    }

    #[test]
    fn one_key_reaches_every_rate() {
        let rates = [Rate::Normal, Rate::Normal.slower(), Rate::Normal.faster()];
        assert_eq!(rates, [Rate::Normal, Rate::Slower, Rate::Faster]);
        assert_eq!(Rate::Faster.slower(), Rate::Normal);
        assert_eq!(Rate::Slower.slower(), Rate::Slower);
        assert_eq!(Rate::Faster.faster(), Rate::Faster);
        assert!(Rate::Slower.words_per_minute() < Rate::Normal.words_per_minute());
        assert!(Rate::Normal.words_per_minute() < Rate::Faster.words_per_minute());
    }
}
