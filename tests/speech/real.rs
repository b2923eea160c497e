//! The real espeak-ng and the real speech-dispatcher, where they are installed: what they would speak
//! is written into files.
#![expect(clippy::print_stderr, reason = "whoever runs the tests must see what was left out")]

use super::fake::{Fake, quick, say, wait, wait_until};
use leitsystem::{
    advice::Place,
    content::{Sources, load},
    office::KioskIndex,
    speech::{EngineKind, Rate, Settings, Sound, Speaker, Volume, sentences},
    visit::{Event, Visit},
    wording::Wording,
};
use std::process::{Child, Command, Stdio};

/// Settings with the real espeak-ng, which writes each sentence into a file; nothing where it is not
/// installed.
fn real(fake: &Fake) -> Option<Settings> {
    if Command::new("espeak-ng").arg("--version").output().is_err() {
        eprintln!("SKIPPED: espeak-ng is not installed");
        return None;
    }
    let wrapper = "test \"$1\" = --voices && exec espeak-ng --voices\n\
                   number=$(ls \"$folder\" | grep -c wav)\n\
                   exec espeak-ng -w \"$folder/$number.wav\" \"$@\"";
    let espeak = fake.program("espeak-ng", wrapper);
    Some(Settings { espeak: Some(espeak), ..Settings::silent() })
}

fn heard(fake: &Fake, number: usize) -> Sound {
    let bytes = std::fs::read(fake.path(&format!("{number}.wav"))).unwrap();
    Sound::from_wav(&bytes).unwrap()
}

#[test]
fn what_is_said_is_heard_in_every_language_and_longer_text_is_longer() {
    let fake = Fake::new();
    let Some(settings) = real(&fake) else { return };
    let speaker = Speaker::start(settings);
    let texts = [
        ("de", "Hallo", "Gehen Sie geradeaus zum Aufzug, dann nach links bis zu Zimmer zwölf."),
        ("en", "Hello", "Go straight ahead to the lift, then turn left to room number twelve."),
        ("ar", "مرحبا", "اذهب مباشرة إلى المصعد ثم انعطف يسارًا حتى الغرفة رقم اثني عشر."),
        ("uk", "Привіт", "Ідіть прямо до ліфта, потім ліворуч до кабінету номер дванадцять."),
    ];
    speaker.say(
        texts.iter().flat_map(|(tag, short, long)| [say(tag, short), say(tag, long)]).collect(),
    );
    wait(&speaker, |status| status.position == 8);
    assert_eq!(speaker.status().faults.len(), 0);
    for (place, (tag, ..)) in texts.iter().enumerate() {
        let (short, long) = (heard(&fake, 2 * place), heard(&fake, 2 * place + 1));
        assert!(short.loudness() > 100.0 && long.loudness() > 100.0, "{tag} is silent");
        let (short, long) = (short.milliseconds(), long.milliseconds());
        assert!(long > 2 * short && short > 200, "{tag}: {short} ms and {long} ms");
    }
}

#[test]
fn a_whole_way_is_heard_in_every_language() {
    let fake = Fake::new();
    let Some(settings) = real(&fake) else { return };
    let content = load(&Sources::built_in()).content.unwrap();
    let counter = Place::Counter(content.office.counter_named("counter-12").unwrap());
    let speaker = Speaker::start(settings);
    let mut sentences_said = 0;
    for tag in ["de", "en", "ar", "uk"] {
        let mut visit = Visit::new(KioskIndex(0), "2026-11-23T09:00:00".parse().unwrap());
        for event in [
            Event::LanguageChosen(tag.parse().unwrap()),
            Event::PlaceChosen(counter),
            Event::WayOpened,
        ] {
            visit.apply(event, &content);
        }
        let locale = content.locales.locale(&tag.parse().unwrap());
        let spoken = Wording { content: &content, locale }.spoken_screen(&visit);
        let count: usize = spoken.iter().map(|said| sentences(&said.text).len()).sum();
        assert!(count > 10, "{tag}: {count}");
        let number = speaker.say(spoken);
        wait(&speaker, |status| status.is_over(number));
        let status = speaker.status();
        assert!(status.faults.is_empty() && status.unspoken.is_none(), "{tag}: {status:?}");
        for sentence in sentences_said..sentences_said + count {
            assert!(heard(&fake, sentence).loudness() > 100.0, "{tag}: {sentence} is silent");
        }
        sentences_said += count;
    }
}

#[test]
fn the_voice_is_that_of_the_language() {
    let fake = Fake::new();
    let Some(settings) = real(&fake) else { return };
    let speaker = Speaker::start(settings);
    speaker.say(vec![say("de", "Information"), say("en", "Information"), say("de", "Information")]);
    wait(&speaker, |status| status.position == 3);
    assert_eq!(heard(&fake, 0), heard(&fake, 2));
    assert_ne!(heard(&fake, 0).samples, heard(&fake, 1).samples);
}

#[test]
fn the_steps_of_volume_and_rate_are_heard() {
    let fake = Fake::new();
    let Some(settings) = real(&fake) else { return };
    let speaker = Speaker::start(settings);
    let words = || vec![say("de", "Willkommen in der Behörde")];
    let mut number = 0;
    let mut hear = |speaker: &Speaker| {
        speaker.say(words());
        number += 1;
        wait(speaker, |_| fake.path(&format!("{}.wav", number - 1)).exists());
        wait(speaker, |status| status.position == 1 && status.speaking.is_none());
        heard(&fake, number - 1)
    };
    let decibels =
        |louder: &Sound, softer: &Sound| 20.0 * (louder.loudness() / softer.loudness()).log10();
    let default = hear(&speaker);
    speaker.set_volume(Volume::LOUDEST);
    let loudest = hear(&speaker);
    speaker.set_volume(Volume::SOFTEST);
    let softest = hear(&speaker);
    assert!(decibels(&loudest, &softest) >= 18.0, "{} dB", decibels(&loudest, &softest));
    assert!(decibels(&default, &softest) >= 12.0, "{} dB", decibels(&default, &softest));
    // Samples are whole numbers, so a step is not measured to the last digit.
    assert!(decibels(&loudest, &default) >= 11.9, "{} dB", decibels(&loudest, &default));
    let peak = loudest.samples.iter().map(|sample| sample.unsigned_abs()).max();
    assert!(peak < Some(32_767), "the loudest step cuts off no peaks");
    speaker.set_rate(Rate::Slower);
    let slower = hear(&speaker).milliseconds();
    speaker.set_rate(Rate::Faster);
    let faster = hear(&speaker).milliseconds();
    assert!(slower > softest.milliseconds() && softest.milliseconds() > faster);
}

#[test]
fn every_voice_that_is_listed_is_understood() {
    let fake = Fake::new();
    let Some(settings) = real(&fake) else { return };
    let speaker = Speaker::start(settings);
    wait(&speaker, |status| status.ready);
    let voices = speaker.status().voices;
    for (tag, name) in
        [("de", "de"), ("en", "en-gb"), ("ar", "ar"), ("uk", "uk"), ("fa-AF", "fa"), ("tr", "tr")]
    {
        let voice = voices.of(EngineKind::Espeak, &tag.parse().unwrap());
        assert_eq!(voice.map(|voice| voice.name.as_str()), Some(name), "{tag}");
    }
    for tag in ["ti", "ps", "so", "ckb"] {
        assert!(!voices.speak(&tag.parse().unwrap()), "{tag} has no voice in espeak-ng");
    }
}

/// A speech-dispatcher of our own, whose loudspeaker is a file.
struct Server {
    child: Child,
}

impl Server {
    fn start(fake: &Fake) -> Option<Self> {
        let modules = std::path::Path::new("/etc/speech-dispatcher/modules");
        if !modules.join("espeak-ng.conf").exists() {
            eprintln!("SKIPPED: speech-dispatcher with its module for espeak-ng is not installed");
            return None;
        }
        let folder = fake.path("conf/modules");
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::create_dir_all(fake.path("logs")).unwrap();
        std::fs::copy(modules.join("espeak-ng.conf"), folder.join("espeak-ng.conf")).unwrap();
        let configuration = "AudioOutputMethod \"alsa\"\n\
            AddModule \"espeak-ng\" \"sd_espeak-ng\" \"espeak-ng.conf\"\n\
            DefaultModule espeak-ng\n";
        std::fs::write(fake.path("conf/speechd.conf"), configuration).unwrap();
        let sound = format!(
            "pcm.null {{ type null }}\npcm.!default {{ type file slave.pcm null file \"{}\" format raw }}\n",
            fake.path("heard.raw").display()
        );
        std::fs::write(fake.path("asound.conf"), sound).unwrap();
        let path = |name: &str| fake.path(name).into_os_string();
        let child = Command::new("speech-dispatcher")
            .args(["-s", "-t", "60", "-c", "unix_socket", "-C"])
            .args([path("conf"), "-L".into(), path("logs"), "-P".into(), path("server.pid")])
            .args(["-S".into(), path("speechd.sock")])
            .env("ALSA_CONFIG_PATH", fake.path("asound.conf"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let server = Self { child };
        wait_until(|| fake.path("speechd.sock").exists());
        Some(server)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_real_dispatcher_is_heard_and_to_kill_it_loses_nothing_but_its_voice() {
    let fake = Fake::new();
    let Some(mut server) = Server::start(&fake) else { return };
    let limits = leitsystem::speech::Limits::default();
    let settings = Settings { dispatcher: Some(fake.path("speechd.sock")), limits, ..quick() };
    let speaker = Speaker::start(settings);
    speaker.say(vec![say("de", "Willkommen in der Behörde. Bitte nehmen Sie Platz.")]);
    wait(&speaker, |status| status.ready && status.position == 1 && status.speaking.is_none());
    let status = speaker.status();
    assert_eq!((status.faults.len(), status.unspoken), (0, None));
    let voice = status.voices.of(EngineKind::Dispatcher, &"de".parse().unwrap()).unwrap().clone();
    assert_eq!((voice.name.as_str(), voice.module.as_str()), ("German", "espeak-ng"));
    // The module gives the end of its sound to the loudspeaker after it has told that it is through.
    let raw = || std::fs::read(fake.path("heard.raw")).unwrap_or_default();
    wait_until(|| raw().len() > 60_000);
    let samples: Vec<i16> =
        raw().chunks_exact(2).map(|sample| i16::from_le_bytes([sample[0], sample[1]])).collect();
    let heard = Sound { channels: 1, rate: 22_050, samples };
    assert!(heard.loudness() > 100.0, "{}", heard.loudness());
    // In the middle of a visit it is killed; the next engine would speak, here there is none.
    server.child.kill().unwrap();
    server.child.wait().unwrap();
    speaker.say(vec![say("de", "Eins."), say("de", "Zwei.")]);
    wait(&speaker, |status| status.position == 2 && status.speaking.is_none());
    let status = speaker.status();
    assert!(status.faults.contains_key(&EngineKind::Dispatcher), "{status:?}");
    assert_eq!(status.unspoken, Some("de".parse().unwrap()));
}
