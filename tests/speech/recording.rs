//! Recorded messages go before every other voice.

use super::fake::{Fake, say, wait};
use leitsystem::{
    content::Recordings,
    speech::{EngineKind, Settings, Sound, Speaker, Utterance, Volume},
};

/// A WAV file of 16-bit samples.
pub fn wav(samples: &[i16]) -> Vec<u8> {
    let data: Vec<u8> = samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
    let mut bytes = b"RIFF".to_vec();
    bytes.extend((36 + data.len() as u32).to_le_bytes());
    bytes.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    bytes.extend(16_000_u32.to_le_bytes());
    bytes.extend(32_000_u32.to_le_bytes());
    bytes.extend(b"\x02\0\x10\0data");
    bytes.extend((data.len() as u32).to_le_bytes());
    bytes.extend(data);
    bytes
}

pub fn record(fake: &Fake, tag: &str, message: &str, bytes: &[u8]) -> Recordings {
    std::fs::create_dir_all(fake.path("audio").join(tag)).unwrap();
    std::fs::write(fake.path("audio").join(tag).join(format!("{message}.wav")), bytes).unwrap();
    Recordings::in_folder(&fake.path("audio"))
}

pub fn recorded(tag: &str, text: &str, message: &str) -> Utterance {
    Utterance { recording: Some(message.to_owned()), ..say(tag, text) }
}

#[test]
fn a_recording_is_played_where_there_is_one_at_the_volume_that_is_set() {
    let fake = Fake::new();
    let recordings = record(&fake, "ti", "welcome", &wav(&[1_000, -1_000, 30_000]));
    let player = "printf '%s: x\\n' \"$*\" >> \"$folder/log\"; cat > \"$folder/played\"";
    let settings = Settings {
        players: vec![fake.path("paplay-missing"), fake.program("aplay", player)],
        recordings,
        ..fake.espeak(super::fake::WRITES)
    };
    let speaker = Speaker::start(settings);
    speaker.set_volume(Volume::LOUDEST.softer());
    speaker.say(vec![
        recorded("ti", "ሰላም። ሰላም።", "welcome"),
        recorded("de", "Willkommen.", "welcome"),
    ]);
    wait(&speaker, |status| status.position == 2);
    assert_eq!(
        fake.log(),
        ["-q -t raw -f S16_LE -r 16000 -c 1 -: x", "-v de -s 140 -a 63 -b 1 --stdin: Willkommen.",]
    );
    let played = std::fs::read(fake.path("played")).unwrap();
    let played: Vec<i16> =
        played.chunks_exact(2).map(|sample| i16::from_le_bytes([sample[0], sample[1]])).collect();
    assert_eq!(played, [631, -631, 18_929], "4 dB softer");
    assert_eq!(speaker.status().unspoken, None, "a recording needs no voice");
}

#[test]
fn a_broken_recording_is_spoken_instead() {
    for bytes in [&b"RIFF"[..], b"", b"RIFF\0\0\0\0WAVEdata\xff\xff\xff\x7f", &wav(&[1])[..40]] {
        let fake = Fake::new();
        let recordings = record(&fake, "de", "welcome", bytes);
        let players = vec![fake.program("aplay", "exit 3")];
        let settings = Settings { players, recordings, ..fake.espeak(super::fake::WRITES) };
        let speaker = Speaker::start(settings);
        speaker.say(vec![recorded("de", "Willkommen.", "welcome")]);
        wait(&speaker, |status| status.position == 1);
        assert_eq!(fake.words(), ["Willkommen."]);
        assert!(speaker.status().faults.contains_key(&EngineKind::Recording), "{bytes:?}");
    }
}

#[test]
fn sound_is_read_as_it_was_written() {
    let sound = Sound::from_wav(&wav(&[0, 16_000, -16_000])).unwrap();
    assert_eq!(
        (sound.channels, sound.rate, sound.samples.as_slice()),
        (1, 16_000, &[0, 16_000, -16_000][..])
    );
    assert_eq!(Sound::from_wav(&wav(&[0; 16_000])).unwrap().milliseconds(), 1_000);
    assert!(sound.loudness() > 10_000.0);
    let whole = wav(&[7; 50]);
    for cut in 0..44 {
        assert_eq!(Sound::from_wav(&whole[..cut]).map(|sound| sound.samples), None, "{cut}");
    }
    let mut eight_bits = whole;
    eight_bits[34] = 8;
    assert_eq!(Sound::from_wav(&eight_bits), None);
}
