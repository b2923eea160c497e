//! Programs that pretend to speak and write down what they are told. Each test that takes it in uses a
//! part of it.
#![allow(dead_code, clippy::unwrap_used)]

use leitsystem::speech::{Limits, Settings, Speaker, Status, Utterance};
use std::{
    io::Write,
    path::PathBuf,
    process::{Command, Stdio},
    thread,
    time::Duration,
};
use tempfile::TempDir;

/// Says it in no time.
pub const WRITES: &str = "exit 0";
/// Speaks for long.
pub const SLEEPS: &str = "exec sleep 30";
/// Speaks until it is let go.
pub const WAITS: &str =
    "while ! test -e \"$folder/go\"; do sleep 0.01; done; rm \"$folder/go\"; exit 0";
/// Is killed while it speaks.
pub const DIES: &str = "kill -9 $$";
/// Is killed the first time only.
pub const DIES_ONCE: &str =
    "test -e \"$folder/died\" && exit 0; touch \"$folder/died\"; kill -9 $$";
/// Has lost its data.
pub const FAILS: &str = "echo 'Error: no data' >&2; exit 1";
/// Has no loudspeaker.
pub const NO_SOUND: &str =
    "echo 'ALSA lib' >&2; echo 'error: No such file or directory' >&2; exit 0";
/// Never comes back.
pub const HANGS: &str = "trap '' TERM; exec sleep 30";

const VOICES: &str = "\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  ar              --/M      Arabic             sem/ar
 5  de              --/M      German             gmw/de
 2  en-gb           --/M      English            gmw/en               (en 2)
 5  uk              --/M      Ukrainian          zle/uk
";

/// A folder with programs and what they wrote.
pub struct Fake {
    folder: TempDir,
}

impl Fake {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A program of that name.
    ///
    /// Another process writes it: this one starts programs on other threads meanwhile, and one that
    /// inherits the open file would keep it from being run.
    pub fn program(&self, name: &str, body: &str) -> PathBuf {
        let path = self.path(name);
        let mut shell = Command::new("sh")
            .args(["-c", "cat > \"$1\" && chmod 755 \"$1\"", "sh"])
            .arg(&path)
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        let folder = self.folder.path().display();
        let text = format!("#!/bin/sh\nfolder='{folder}'\n{body}\n");
        shell.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
        assert!(shell.wait().unwrap().success());
        path
    }

    /// An espeak-ng that writes down what it should say and then behaves in some way.
    pub fn espeak(&self, behaviour: &str) -> Settings {
        let body = format!(
            "if test \"$1\" = --voices; then cat <<'END'\n{VOICES}END\nexit 0; fi\n\
             words=$(cat)\nprintf '%s: %s\\n' \"$*\" \"$words\" >> \"$folder/log\"\n\
             echo $$ > \"$folder/pid\"\n{behaviour}"
        );
        Settings { espeak: Some(self.program("espeak-ng", &body)), ..quick() }
    }

    /// What the programs were told, a line for each sentence.
    pub fn log(&self) -> Vec<String> {
        let log = std::fs::read_to_string(self.path("log")).unwrap_or_default();
        log.lines().map(str::to_owned).collect()
    }

    /// The sentences alone.
    pub fn words(&self) -> Vec<String> {
        let words = |line: &String| line.split_once(": ").unwrap().1.to_owned();
        self.log().iter().map(words).collect()
    }

    /// Lets a program go on that waits.
    pub fn go_on(&self) {
        std::fs::write(self.path("go"), "").unwrap();
    }

    /// Whether the program that was started last is still there.
    pub fn is_running(&self) -> bool {
        let Ok(pid) = std::fs::read_to_string(self.path("pid")) else { return false };
        let probe = Command::new("kill").args(["-0", pid.trim()]).stderr(Stdio::null()).status();
        probe.unwrap().success()
    }
}

/// Nothing, and little patience.
pub fn quick() -> Settings {
    let limits = Limits {
        answer: Duration::from_millis(1_500),
        sentence: Duration::from_millis(1_500),
        letter: Duration::ZERO,
    };
    Settings { limits, ..Settings::silent() }
}

pub fn say(tag: &str, text: &str) -> Utterance {
    Utterance { tag: tag.parse().unwrap(), text: text.to_owned(), recording: None }
}

/// Waits until something holds, and fails if it never does.
pub fn wait_until(holds: impl Fn() -> bool) {
    for _ in 0..3_000 {
        if holds() {
            return;
        }
        thread::sleep(Duration::from_millis(10));
    }
    panic!("it never came to that");
}

/// Waits for a state of the speech.
pub fn wait(speaker: &Speaker, holds: impl Fn(&Status) -> bool) {
    for _ in 0..3_000 {
        if holds(&speaker.status()) {
            return;
        }
        thread::sleep(Duration::from_millis(10));
    }
    panic!("it never came to that: {:?}", speaker.status());
}
