//! speech-dispatcher, through which better voices can be installed.

use super::{Engine, Manner, Said, rank};
use crate::speech::{
    EngineKind, Fault, Limits, Voice, Voices,
    interrupt::Interrupt,
    phrase::Phrase,
    ssip::Connection,
    voice::{LAST_RESORT, is_tag},
};
use std::path::PathBuf;

/// Events of a message.
const ENDED: u16 = 702;
const CANCELLED: u16 = 703;

/// speech-dispatcher behind its socket. The connection is made when it is needed and again after it broke.
pub(in crate::speech) struct Dispatcher {
    socket: PathBuf,
    limits: Limits,
    connection: Option<Connection>,
}

impl Dispatcher {
    pub(in crate::speech) const fn new(socket: PathBuf, limits: Limits) -> Self {
        Self { socket, limits, connection: None }
    }

    /// Does something with the connection; a connection that fails is given up.
    fn with<T>(
        &mut self,
        act: impl FnOnce(&mut Connection, Limits) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => Connection::open(&self.socket, self.limits.answer)?,
        };
        let result = act(&mut connection, self.limits)?;
        self.connection = Some(connection);
        Ok(result)
    }
}

impl Engine for Dispatcher {
    fn kind(&self) -> EngineKind {
        EngineKind::Dispatcher
    }

    fn ask(&mut self, interrupt: &Interrupt) -> Result<Vec<Voice>, Fault> {
        self.with(|connection, _| {
            let mut voices = Vec::new();
            for module in connection.command("LIST OUTPUT_MODULES")? {
                if interrupt.is_raised() {
                    break;
                }
                // The dummy plays the same sentence whatever it is given.
                if module == "dummy" || !is_word(&module) {
                    continue;
                }
                // A module that does not start or does not know its voices has none for us.
                if refused(connection.command(&format!("SET SELF OUTPUT_MODULE {module}")))?
                    .is_none()
                {
                    continue;
                }
                let listed = refused(connection.command("LIST SYNTHESIS_VOICES"))?;
                voices.extend(
                    listed.unwrap_or_default().iter().filter_map(|line| voice(&module, line)),
                );
            }
            Ok(voices)
        })
    }

    fn rank(&self, phrase: &Phrase, voices: &Voices) -> Option<u8> {
        let voice = voices.of(EngineKind::Dispatcher, &phrase.tag)?;
        Some(if is_espeak(&voice.module) { rank::DISPATCHED } else { rank::INSTALLED })
    }

    fn say(
        &mut self,
        phrase: &Phrase,
        voices: &Voices,
        manner: Manner,
        interrupt: &Interrupt,
    ) -> Result<Said, Fault> {
        let voice = voices.of(EngineKind::Dispatcher, &phrase.tag).ok_or(Fault::NotThere)?;
        let language = voice.languages.first().map(|(tag, _)| tag.as_str()).unwrap_or_default();
        let volume = (manner.volume.gain() * 200.0 - 100.0).round();
        self.with(|connection, limits| {
            connection.command(&format!("SET SELF OUTPUT_MODULE {}", voice.module))?;
            connection.command(&format!("SET SELF LANGUAGE {language}"))?;
            connection.command(&format!("SET SELF SYNTHESIS_VOICE {}", voice.name))?;
            connection.command(&format!("SET SELF RATE {}", manner.rate.dispatched()))?;
            connection.command(&format!("SET SELF VOLUME {volume}"))?;
            let message = connection.speak(&phrase.text)?;
            let limit = limits.to_say(&phrase.text);
            loop {
                match connection.event(limit, interrupt)? {
                    None => {
                        connection.command("STOP SELF")?;
                        return Ok(Said::Interrupted);
                    }
                    Some(event) if event.message != message => {}
                    Some(event) if event.code == ENDED => return Ok(Said::Whole),
                    // Somebody else has silenced it, a screen reader for staff for example.
                    Some(event) if event.code == CANCELLED => return Ok(Said::Whole),
                    Some(_) => {}
                }
            }
        })
    }
}

/// A refusal is an answer, too; only a broken connection is a fault.
fn refused<T>(reply: Result<T, Fault>) -> Result<Option<T>, Fault> {
    match reply {
        Ok(data) => Ok(Some(data)),
        Err(Fault::Failed(words)) if words.starts_with(|c: char| c.is_ascii_digit()) => Ok(None),
        Err(fault) => Err(fault),
    }
}

/// A line of the list of voices: name, language and variant, with tabulators between.
fn voice(module: &str, line: &str) -> Option<Voice> {
    let mut columns = line.split('\t');
    let name = columns.next()?.trim();
    let tag = columns.next()?.trim().to_ascii_lowercase().replace('_', "-");
    let variant = columns.next().unwrap_or("none").trim();
    if name.is_empty() || name.chars().any(char::is_control) || !is_tag(&tag) {
        return None;
    }
    // The variants of espeak-ng are the same voice, whispering or in a man's guise.
    let plain = variant.is_empty() || variant.eq_ignore_ascii_case("none");
    if is_espeak(module) && !plain {
        return None;
    }
    let gladly = u32::from(!plain) + if is_espeak(module) { LAST_RESORT } else { 0 };
    Some(Voice {
        engine: EngineKind::Dispatcher,
        name: name.to_owned(),
        module: module.to_owned(),
        languages: vec![(tag, gladly)],
    })
}

fn is_espeak(module: &str) -> bool {
    module.starts_with("espeak")
}

/// Whether a name can stand in a command.
fn is_word(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c))
}
