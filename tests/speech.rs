//! Speech with engines of all kinds: faked, broken, silent, and the real ones where they are installed.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

#[path = "speech/dispatcher.rs"]
mod dispatcher;
#[path = "speech/fake.rs"]
mod fake;
#[path = "speech/following.rs"]
mod following;
#[path = "speech/real.rs"]
mod real;
#[path = "speech/recording.rs"]
mod recording;

use fake::{Fake, say, wait, wait_until};
use leitsystem::speech::{EngineKind, Fault, Rate, Settings, Speaker, Volume};
use std::time::{Duration, Instant};

#[test]
fn a_sentence_reaches_the_engine_by_its_input_and_as_it_is() {
    let fake = Fake::new();
    let speaker = Speaker::start(fake.espeak(fake::WRITES));
    speaker.say(vec![
        say("de", "Zimmer \u{2068}B 2\u{2069}. $(touch x); `id` -w y 'z' \"q\""),
        say("uk", "Привіт!"),
    ]);
    wait(&speaker, |status| status.position == 2);
    assert_eq!(
        fake.log(),
        [
            "-v de -s 140 -a 25 -b 1 --stdin: Zimmer B 2. $(touch x); id -w y 'z' \"q\"",
            "-v uk -s 140 -a 25 -b 1 --stdin: Привіт!",
        ]
    );
    assert!(!fake.path("x").exists());
    let status = speaker.status();
    assert!(status.faults.is_empty() && status.unspoken.is_none() && status.speaking.is_none());
}

#[test]
fn a_language_without_a_voice_is_told_and_not_read_by_another() {
    let fake = Fake::new();
    let speaker = Speaker::start(fake.espeak(fake::WRITES));
    speaker.say(vec![say("ti", "ሰላም።"), say("en", "Hello.")]);
    wait(&speaker, |status| status.position == 2);
    assert_eq!(fake.log(), ["-v en-gb -s 140 -a 25 -b 1 --stdin: Hello."]);
    let status = speaker.status();
    assert_eq!(status.unspoken, Some("ti".parse().unwrap()));
    assert!(!status.voices.speak(&"ti".parse().unwrap()));
    let offered = ["de", "en", "ti"].map(|tag| tag.parse().unwrap());
    let instead = status.voices.instead_of(&"ti".parse().unwrap(), &offered).unwrap();
    assert_eq!(instead.to_string(), "en");
}

#[test]
fn to_stop_ends_the_engine_at_once() {
    let fake = Fake::new();
    let speaker = Speaker::start(fake.espeak(fake::SLEEPS));
    speaker.say(vec![say("de", "Eins. Zwei.")]);
    wait(&speaker, |status| status.speaking == Some(EngineKind::Espeak));
    wait_until(|| fake.log().len() == 1);
    let before = Instant::now();
    speaker.stop();
    wait(&speaker, |status| status.speaking.is_none() && status.position == 1);
    assert!(before.elapsed() < Duration::from_secs(2), "{:?}", before.elapsed());
    wait_until(|| !fake.is_running());
    assert_eq!(fake.log().len(), 1, "the second sentence is not begun");
    assert!(speaker.status().faults.is_empty(), "to be ended is no fault");
}

#[test]
fn another_wish_and_the_end_of_the_program_end_the_engine() {
    let fake = Fake::new();
    let speaker = Speaker::start(fake.espeak(fake::SLEEPS));
    speaker.say(vec![say("de", "Eins.")]);
    wait_until(|| fake.log().len() == 1 && fake.is_running());
    speaker.say(vec![say("en", "One.")]);
    wait_until(|| fake.log().len() == 2);
    assert!(fake.log()[1].ends_with("One."));
    drop(speaker);
    wait_until(|| !fake.is_running());
}

#[test]
fn a_pause_goes_on_with_the_sentence_and_a_repetition_begins_anew() {
    let fake = Fake::new();
    let speaker = Speaker::start(fake.espeak(fake::WAITS));
    speaker.say(vec![say("de", "Eins. Zwei."), say("de", "Drei.")]);
    wait_until(|| fake.log().len() == 1);
    fake.go_on();
    wait_until(|| fake.log().len() == 2);
    speaker.pause();
    wait(&speaker, |status| status.paused && status.speaking.is_none());
    assert_eq!(speaker.status().position, 0);
    std::thread::sleep(Duration::from_millis(100));
    assert_eq!(fake.log().len(), 2, "nothing is said in a pause");
    speaker.resume();
    wait_until(|| fake.log().len() == 3);
    fake.go_on();
    wait_until(|| fake.log().len() == 4);
    assert_eq!(fake.words(), ["Eins.", "Zwei.", "Zwei.", "Drei."]);
    // How it is said changes in the middle of a sentence.
    speaker.set_rate(Rate::Slower);
    wait_until(|| fake.log().len() == 5);
    speaker.set_volume(Volume::LOUDEST);
    wait_until(|| fake.log().len() == 6);
    fake.go_on();
    wait(&speaker, |status| status.position == 2);
    assert_eq!(fake.log()[5], "-v de -s 105 -a 100 -b 1 --stdin: Drei.");
    speaker.repeat();
    wait_until(|| fake.words().last().unwrap() == "Eins.");
    let status = speaker.status();
    assert_eq!((status.volume, status.rate), (Volume::LOUDEST, Rate::Slower));
    // The next visitor finds nothing of that.
    speaker.reset();
    wait(&speaker, |status| status.volume == Volume::default() && status.rate == Rate::default());
    speaker.repeat();
    std::thread::sleep(Duration::from_millis(100));
    assert_eq!(fake.log().len(), 7, "what was said to one visitor is not repeated to the next");
}

#[test]
fn an_engine_that_breaks_costs_nothing_but_the_voice() {
    for (behaviour, expected) in [
        (fake::DIES, "signal"),
        (fake::FAILS, "no data"),
        (fake::NO_SOUND, "no sound device"),
        (fake::HANGS, "in time"),
    ] {
        let fake = Fake::new();
        let speaker = Speaker::start(fake.espeak(behaviour));
        let sentences = ["Eins.", "Zwei.", "Drei.", "Vier.", "Fünf."];
        speaker.say(sentences.iter().map(|text| say("de", text)).collect());
        wait(&speaker, |status| status.position == 5);
        let status = speaker.status();
        let fault = status.faults[&EngineKind::Espeak].to_string();
        assert!(fault.contains(expected), "{behaviour}: {fault}");
        assert_eq!(status.unspoken, Some("de".parse().unwrap()), "{behaviour}");
        assert_eq!(fake.log().len(), 3, "{behaviour}: an engine is not asked for ever");
        // The next visit tries again.
        speaker.reset();
        wait(&speaker, |status| status.faults.is_empty());
        speaker.say(vec![say("de", "Sechs.")]);
        wait(&speaker, |status| status.position == 1);
        assert_eq!(fake.words().last().unwrap(), "Sechs.", "{behaviour}");
    }
}

#[test]
fn an_engine_that_is_killed_once_speaks_the_next_sentence() {
    let fake = Fake::new();
    let speaker = Speaker::start(fake.espeak(fake::DIES_ONCE));
    speaker.say(vec![say("de", "Eins."), say("de", "Zwei."), say("de", "Drei.")]);
    wait(&speaker, |status| status.position == 3);
    assert_eq!(fake.words(), ["Eins.", "Zwei.", "Drei."]);
    assert!(speaker.status().faults.is_empty(), "it works again");
}

#[test]
fn without_any_engine_everything_is_silent_and_nothing_waits() {
    let missing = Settings { espeak: Some("/nowhere/espeak-ng".into()), ..Settings::silent() };
    for (settings, fault) in [(Settings::silent(), None), (missing, Some(Fault::NotThere))] {
        let speaker = Speaker::start(settings);
        speaker.say(vec![say("de", "Eins."), say("en", "Two.")]);
        wait(&speaker, |status| status.ready && status.position == 2);
        let status = speaker.status();
        assert_eq!(status.faults.get(&EngineKind::Espeak), fault.as_ref());
        assert!(status.voices.all.is_empty() && status.unspoken.is_some());
        for wish in
            [Speaker::pause, Speaker::resume, Speaker::repeat, Speaker::stop, Speaker::reset]
        {
            wish(&speaker);
        }
        wait(&speaker, |status| status.speaking.is_none() && status.position == 0);
    }
}

#[test]
fn an_answer_that_is_no_list_of_voices_is_a_fault() {
    for (answer, fault) in [
        ("printf '\\377\\376 garbage\\n'", Fault::Garbled),
        ("yes | head -c 9000000; printf x", Fault::Garbled),
        ("exec sleep 30", Fault::TimedOut),
    ] {
        let fake = Fake::new();
        let mut settings = fake.espeak(fake::WRITES);
        settings.espeak = Some(fake.program("espeak-ng-broken", answer));
        let speaker = Speaker::start(settings);
        wait(&speaker, |status| status.ready);
        assert_eq!(speaker.status().faults.get(&EngineKind::Espeak), Some(&fault), "{answer}");
    }
}
