//! Recorded sound: uncompressed 16-bit samples, as every recorder can write them.

/// Samples of a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sound {
    /// How many channels there are; their samples take turns.
    pub channels: u16,
    /// Samples of one channel in a second.
    pub rate: u32,
    /// The samples.
    pub samples: Vec<i16>,
}

impl Sound {
    /// Reads a WAV file. `None` for anything but uncompressed 16-bit samples in one or two channels.
    pub fn from_wav(bytes: &[u8]) -> Option<Self> {
        if bytes.get(..4)? != b"RIFF" || bytes.get(8..12)? != b"WAVE" {
            return None;
        }
        let mut rest = &bytes[12..];
        let mut format = None;
        loop {
            let name = rest.get(..4)?;
            let length = u32::from_le_bytes(rest.get(4..8)?.try_into().ok()?);
            let length = usize::try_from(length).ok()?;
            let body = &rest[8..];
            match name {
                b"fmt " => {
                    let body = body.get(..16)?;
                    let short = |at: usize| u16::from_le_bytes([body[at], body[at + 1]]);
                    let rate = u32::from_le_bytes(body[4..8].try_into().ok()?);
                    let channels = short(2);
                    let sound = short(0) == 1 && (1..=2).contains(&channels) && short(14) == 16;
                    format =
                        (sound && (4_000..=192_000).contains(&rate)).then_some((channels, rate));
                }
                b"data" => {
                    let (channels, rate) = format?;
                    // Who writes into a pipe does not know the length beforehand.
                    let body = &body[..length.min(body.len())];
                    let samples =
                        body.chunks_exact(2).map(|s| i16::from_le_bytes([s[0], s[1]])).collect();
                    return Some(Self { channels, rate, samples });
                }
                _ => {}
            }
            rest = body.get(length.checked_add(length % 2)?..)?;
        }
    }

    /// How long it takes to play, in milliseconds.
    pub fn milliseconds(&self) -> u64 {
        let frames = self.samples.len() as u64 / u64::from(self.channels.max(1));
        frames * 1_000 / u64::from(self.rate.max(1))
    }

    /// The root of the mean of the squares: 0 for silence.
    pub fn loudness(&self) -> f64 {
        let sum: f64 = self.samples.iter().map(|sample| f64::from(*sample).powi(2)).sum();
        (sum / self.samples.len().max(1) as f64).sqrt()
    }

    /// The samples as bytes for a player, multiplied by a gain of at most 1.
    pub(super) fn bytes(&self, gain: f64) -> Vec<u8> {
        let scaled = self.samples.iter().map(|sample| (f64::from(*sample) * gain).round() as i16);
        scaled.flat_map(i16::to_le_bytes).collect()
    }
}
