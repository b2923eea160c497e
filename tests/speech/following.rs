//! What the interface follows: which of the things that were said is being said, and tones.

use super::fake::{self, Fake, quick, say, wait, wait_until};
use leitsystem::{
    content::Recordings,
    speech::{Cue, Settings, Speaker, Volume},
};

/// Writes down that it was called and what it was to play.
const PLAYS: &str = "printf 'tone: x\\n' >> \"$folder/log\"; cat > \"$folder/played\"";

#[test]
fn everything_that_is_said_has_a_number_of_its_own() {
    let fake = Fake::new();
    let speaker = Speaker::start(fake.espeak(fake::WAITS));
    assert_eq!((speaker.status().said, speaker.status().utterances), (0, 0));
    let first = speaker.say(vec![say("de", "Eins."), say("de", "Zwei.")]);
    wait_until(|| fake.log().len() == 1);
    let status = speaker.status();
    assert_eq!((status.said, status.spoken(first), status.utterances), (first, Some(0), 2));
    assert!(!status.is_over(first));
    fake.go_on();
    wait_until(|| fake.log().len() == 2);
    assert_eq!(speaker.status().spoken(first), Some(1));
    // What changes how it is said is not something else that is said.
    speaker.set_volume(Volume::LOUDEST);
    wait_until(|| fake.log().len() == 3);
    assert_eq!(speaker.status().spoken(first), Some(1));
    let second = speaker.say(vec![say("en", "One.")]);
    assert!(second > first);
    wait_until(|| fake.log().len() == 4);
    let status = speaker.status();
    assert_eq!((status.spoken(first), status.spoken(second)), (None, Some(0)));
    assert!(status.is_over(first) && !status.is_over(second));
    fake.go_on();
    wait(&speaker, |status| status.is_over(second));
    assert_eq!(speaker.status().spoken(second), None);
    // Nothing to say is over at once.
    let nothing = speaker.say(Vec::new());
    wait(&speaker, |status| status.is_over(nothing));
}

#[test]
fn a_tone_comes_before_what_is_said_next_and_follows_the_volume() {
    let fake = Fake::new();
    let settings =
        Settings { players: vec![fake.program("aplay", PLAYS)], ..fake.espeak(fake::WRITES) };
    let speaker = Speaker::start(settings);
    for volume in [Volume::SOFTEST, Volume::default(), Volume::LOUDEST] {
        speaker.set_volume(volume);
        speaker.cue(Cue::Chosen);
        let number = speaker.say(vec![say("de", "Arbeit.")]);
        wait(&speaker, |status| status.is_over(number));
        let played = std::fs::read(fake.path("played")).unwrap();
        let played: Vec<i16> =
            played.chunks_exact(2).map(|two| i16::from_le_bytes([two[0], two[1]])).collect();
        let expected = Cue::Chosen.sound().samples;
        let softer = |sample: &i16| (f64::from(*sample) * volume.gain()).round() as i16;
        assert_eq!(played, expected.iter().map(softer).collect::<Vec<_>>(), "{volume:?}");
    }
    assert_eq!(fake.words(), ["x", "Arbeit."].repeat(3));
}

#[test]
fn a_sentence_begins_anew_after_a_tone() {
    let fake = Fake::new();
    let settings =
        Settings { players: vec![fake.program("aplay", PLAYS)], ..fake.espeak(fake::WAITS) };
    let speaker = Speaker::start(settings);
    let number = speaker.say(vec![say("de", "Eins."), say("de", "Zwei.")]);
    wait_until(|| fake.log().len() == 1);
    speaker.cue(Cue::Warning);
    wait_until(|| fake.log().len() == 3);
    fake.go_on();
    wait_until(|| fake.log().len() == 4);
    fake.go_on();
    wait(&speaker, |status| status.is_over(number));
    assert_eq!(fake.words(), ["Eins.", "x", "Eins.", "Zwei."]);
}

#[test]
fn tones_that_fail_cost_nothing_else() {
    for (player, expected) in [
        (None, vec!["Eins.", "Zwei."]),
        (Some("exit 3"), vec!["Eins.", "Zwei."]),
        (Some("exec sleep 30"), vec!["Eins.", "Zwei."]),
    ] {
        let fake = Fake::new();
        let players = match player {
            None => vec![fake.path("missing-aplay")],
            Some(body) => vec![fake.program("aplay", body)],
        };
        let speaker = Speaker::start(Settings { players, ..fake.espeak(fake::WRITES) });
        for text in ["Eins.", "Zwei."] {
            speaker.cue(Cue::Focus);
            let number = speaker.say(vec![say("de", text)]);
            wait(&speaker, |status| status.is_over(number));
        }
        assert_eq!(fake.words(), expected);
        assert!(speaker.status().faults.is_empty(), "nothing is said of tones");
    }
    // Without any player nothing is even tried.
    let speaker = Speaker::start(quick());
    speaker.cue(Cue::Edge);
    let number = speaker.say(Vec::new());
    wait(&speaker, |status| status.is_over(number));
}

#[test]
fn of_many_tones_in_a_hurry_the_newest_is_enough() {
    let fake = Fake::new();
    let player = format!("{PLAYS}; sleep 0.1");
    let settings = Settings { players: vec![fake.program("aplay", &player)], ..quick() };
    let speaker = Speaker::start(settings);
    wait(&speaker, |status| status.ready);
    for _ in 0..100 {
        speaker.cue(Cue::Focus);
    }
    let number = speaker.say(Vec::new());
    wait(&speaker, |status| status.is_over(number));
    assert!((1..20).contains(&fake.log().len()), "{}", fake.log().len());
}

#[test]
fn other_recordings_are_played_once_the_content_was_exchanged() {
    let fake = Fake::new();
    let settings =
        Settings { players: vec![fake.program("aplay", PLAYS)], ..fake.espeak(fake::WRITES) };
    let speaker = Speaker::start(settings);
    let welcome = || super::recording::recorded("de", "Willkommen.", "welcome");
    let number = speaker.say(vec![welcome()]);
    wait(&speaker, |status| status.is_over(number));
    let recordings =
        super::recording::record(&fake, "de", "welcome", &super::recording::wav(&[1_000; 100]));
    speaker.set_recordings(recordings);
    let number = speaker.say(vec![welcome()]);
    wait(&speaker, |status| status.is_over(number));
    speaker.set_recordings(Recordings::default());
    let number = speaker.say(vec![welcome()]);
    wait(&speaker, |status| status.is_over(number));
    assert_eq!(fake.words(), ["Willkommen.", "x", "Willkommen."]);
}
