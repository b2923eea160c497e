//! speech-dispatcher's protocol against a server that does as it is told.

use super::fake::{Fake, quick, say, wait, wait_until};
use leitsystem::speech::{EngineKind, Fault, Settings, Speaker};
use std::{
    io::{BufRead, BufReader, Write},
    os::unix::net::{UnixListener, UnixStream},
    sync::{Arc, Mutex},
    thread,
};

/// What the server does when it gets a text.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Behaviour {
    /// Speaks it at once, among events of others.
    Speaks,
    /// Speaks until it is stopped.
    SpeaksLong,
    /// Never says that it has ended.
    Silent,
    /// Ends the connection while it speaks.
    Dies,
    /// Answers with what is no reply.
    Garbage,
    /// Refuses the voice.
    Refuses,
    /// Does not even greet.
    Mute,
    /// Answers with a line that never ends.
    Endless,
}

type Log = Arc<Mutex<Vec<String>>>;

fn serve(fake: &Fake, behaviour: Behaviour) -> (Settings, Log) {
    let socket = fake.path("speechd.sock");
    let listener = UnixListener::bind(&socket).unwrap();
    let log = Log::default();
    let told = Arc::clone(&log);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let told = Arc::clone(&told);
            thread::spawn(move || talk(stream.unwrap(), behaviour, &told));
        }
    });
    (Settings { dispatcher: Some(socket), ..quick() }, log)
}

fn talk(mut stream: UnixStream, behaviour: Behaviour, log: &Log) {
    let mut lines = BufReader::new(stream.try_clone().unwrap()).lines();
    let mut module = String::new();
    while let Some(Ok(line)) = lines.next() {
        log.lock().unwrap().push(line.clone());
        if behaviour == Behaviour::Mute {
            continue;
        }
        if let Some(name) = line.strip_prefix("SET SELF OUTPUT_MODULE ") {
            module = name.to_owned();
        }
        let reply = match line.as_str() {
            "LIST OUTPUT_MODULES" => {
                "250-espeak-ng\r\n250-piper\r\n250-dummy\r\n250-broken\r\n250-a b\r\n250 OK MODULE LIST SENT"
            }
            "SET SELF OUTPUT_MODULE broken" => "300 ERR INTERNAL",
            "LIST SYNTHESIS_VOICES" if module == "piper" => {
                "249-Thorsten\tde_DE\tnone\r\n249-odd line\r\n249 OK VOICE LIST SENT"
            }
            "LIST SYNTHESIS_VOICES" => {
                "249-German\tde\tnone\r\n249-German+whisper\tde\twhisper\r\n249-Arabic\tar\tnone\r\n249 OK VOICE LIST SENT"
            }
            _ if line.starts_with("SET SELF SYNTHESIS_VOICE")
                && behaviour == Behaviour::Refuses =>
            {
                "409 ERR RATE TOO HIGH"
            }
            "SPEAK" if behaviour == Behaviour::Garbage => "\u{fffd}\u{1}hello",
            "SPEAK" if behaviour == Behaviour::Endless => {
                let _ = stream.write_all(&[b'2'; 200_000]);
                continue;
            }
            "SPEAK" => "230 OK RECEIVING DATA",
            "." => match behaviour {
                Behaviour::Speaks => {
                    "225-21\r\n225 OK MESSAGE QUEUED\r\n701-21\r\n701-1\r\n701 BEGIN\r\n702-20\r\n702-9\r\n702 END\r\n702-21\r\n702-1\r\n702 END"
                }
                Behaviour::Dies => return,
                _ => "225-21\r\n225 OK MESSAGE QUEUED\r\n701-21\r\n701-1\r\n701 BEGIN",
            },
            "STOP SELF" => "703-21\r\n703-1\r\n703 CANCELED\r\n210 OK STOPPED",
            _ if line.contains(' ') => "208 OK SET",
            // A line of the text.
            _ => continue,
        };
        if stream.write_all(format!("{reply}\r\n").as_bytes()).is_err() {
            return;
        }
    }
}

fn told(log: &Log) -> Vec<String> {
    log.lock().unwrap().clone()
}

#[test]
fn a_better_voice_speaks_before_espeak_and_espeak_before_itself_in_a_roundabout_way() {
    let fake = Fake::new();
    let (settings, log) = serve(&fake, Behaviour::Speaks);
    let settings = Settings { dispatcher: settings.dispatcher, ..fake.espeak(super::fake::WRITES) };
    let speaker = Speaker::start(settings);
    speaker.say(vec![say("de", ".Eins"), say("ar", "مرحبا")]);
    wait(&speaker, |status| status.position == 2);
    let told = told(&log);
    let at = |wanted: &str| {
        told.iter().rposition(|line| line == wanted).unwrap_or_else(|| panic!("{wanted}"))
    };
    assert!(at("SET SELF OUTPUT_MODULE piper") < at("SET SELF SYNTHESIS_VOICE Thorsten"));
    assert!(at("SET SELF SYNTHESIS_VOICE Thorsten") < at("SPEAK"));
    assert!(at("SPEAK") < at("..Eins"), "a point at the beginning is doubled");
    assert!(at("SET SELF LANGUAGE de-de") < at("SPEAK") && at("SET SELF VOLUME -50") < at("SPEAK"));
    assert_eq!(fake.words(), ["مرحبا"]);
    assert_eq!(speaker.status().faults.len(), 0);
    let voices = speaker.status().voices;
    let dispatched = voices.all.iter().filter(|voice| voice.engine == EngineKind::Dispatcher);
    let names: Vec<&str> = dispatched.map(|voice| voice.name.as_str()).collect();
    assert_eq!(names, ["German", "Arabic", "Thorsten"]);
}

#[test]
fn to_stop_tells_the_server() {
    let fake = Fake::new();
    let (settings, log) = serve(&fake, Behaviour::SpeaksLong);
    let speaker = Speaker::start(settings);
    speaker.say(vec![say("de", "Eins.")]);
    wait_until(|| told(&log).iter().any(|line| line == "."));
    speaker.stop();
    wait_until(|| told(&log).iter().any(|line| line == "STOP SELF"));
    wait(&speaker, |status| status.speaking.is_none() && status.position == 1);
    assert_eq!(speaker.status().faults.len(), 0);
    // The same connection serves on: the end of the first message is not taken for that of the next.
    speaker.say(vec![say("de", "Zwei.")]);
    wait_until(|| told(&log).iter().any(|line| line == "Zwei."));
    wait(&speaker, |status| status.speaking.is_some());
    assert_eq!(told(&log).iter().filter(|line| line.contains("CLIENT_NAME")).count(), 1);
}

#[test]
fn a_server_that_breaks_costs_nothing_but_its_voice() {
    for (behaviour, expected) in [
        (Behaviour::Silent, Fault::TimedOut),
        (Behaviour::Dies, Fault::Failed("the connection has ended".to_owned())),
        (Behaviour::Garbage, Fault::Garbled),
        (Behaviour::Endless, Fault::Failed("the connection has ended".to_owned())),
        (Behaviour::Refuses, Fault::Failed("409 ERR RATE TOO HIGH".to_owned())),
        (Behaviour::Mute, Fault::TimedOut),
    ] {
        let fake = Fake::new();
        let (settings, _) = serve(&fake, behaviour);
        let settings =
            Settings { dispatcher: settings.dispatcher, ..fake.espeak(super::fake::WRITES) };
        let speaker = Speaker::start(settings);
        speaker.say(vec![say("de", "Eins."), say("de", "Zwei.")]);
        wait(&speaker, |status| status.position == 2);
        assert_eq!(fake.words(), ["Eins.", "Zwei."], "{behaviour:?}: the next engine speaks");
        let status = speaker.status();
        assert_eq!(status.faults.get(&EngineKind::Dispatcher), Some(&expected), "{behaviour:?}");
        assert_eq!(status.unspoken, None);
    }
}

#[test]
fn a_socket_that_is_none_is_not_there() {
    let fake = Fake::new();
    std::fs::write(fake.path("file"), "").unwrap();
    for name in ["missing.sock", "file"] {
        let settings = Settings { dispatcher: Some(fake.path(name)), ..quick() };
        let speaker = Speaker::start(settings);
        wait(&speaker, |status| status.ready);
        let fault = speaker.status().faults.get(&EngineKind::Dispatcher).cloned();
        assert_eq!(fault, Some(Fault::NotThere), "{name}");
    }
}
