//! A client of speech-dispatcher: its protocol SSIP over a socket in the file system.
//!
//! Lines end in CR LF. A reply is a number of three figures, with `-` before each line of data and a
//! blank before the last line: `250-espeak-ng`, `250 OK MODULE LIST SENT`. Replies beginning with 2
//! are good. What begins with 7 is an event and comes at any time: `702-21`, `702-1`, `702 END`.

use super::{
    Fault,
    interrupt::{Interrupt, Patience, TICK},
};
use std::{
    collections::VecDeque,
    io::{BufRead, BufReader, Read, Write},
    net::Shutdown,
    os::unix::net::UnixStream,
    path::Path,
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::Duration,
};

/// The longest line, and the most lines of a reply, that are looked at.
const LONGEST_LINE: u64 = 16 * 1024;
const MOST_LINES: usize = 100_000;

/// A connection.
pub(super) struct Connection {
    stream: UnixStream,
    lines: Receiver<String>,
    events: VecDeque<Event>,
    limit: Duration,
}

/// What the server tells of a message by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Event {
    pub code: u16,
    /// The message it is about.
    pub message: String,
}

/// A good reply: its lines of data.
type Data = Vec<String>;

impl Connection {
    /// Connects and introduces the program.
    pub(super) fn open(socket: &Path, limit: Duration) -> Result<Self, Fault> {
        let (sender, receiver) = mpsc::channel();
        let path = socket.to_owned();
        // To connect has no time limit of its own.
        thread::spawn(move || sender.send(UnixStream::connect(path)));
        let stream = match receiver.recv_timeout(limit) {
            Ok(Ok(stream)) => stream,
            Ok(Err(_)) => return Err(Fault::NotThere),
            Err(_) => return Err(Fault::TimedOut),
        };
        let failed = |error: std::io::Error| Fault::Failed(error.to_string());
        stream.set_write_timeout(Some(limit)).map_err(failed)?;
        let reading = stream.try_clone().map_err(failed)?;
        let mut connection = Self { stream, lines: read(reading), events: VecDeque::new(), limit };
        connection.command("SET SELF CLIENT_NAME kiosk:leitsystem:main")?;
        connection.command("SET SELF NOTIFICATION ALL on")?;
        Ok(connection)
    }

    /// Sends a command of one line and waits for its reply.
    pub(super) fn command(&mut self, command: &str) -> Result<Data, Fault> {
        self.send(&format!("{command}\r\n"))?;
        self.reply()
    }

    /// Gives the server a text to speak; returns the name under which it tells of it.
    pub(super) fn speak(&mut self, text: &str) -> Result<String, Fault> {
        // What is still told of earlier texts is over.
        self.events.clear();
        self.command("SPEAK")?;
        // A line with a single point would end the text.
        let text: String =
            text.lines()
                .map(|line| {
                    if line.starts_with('.') {
                        format!(".{line}\r\n")
                    } else {
                        format!("{line}\r\n")
                    }
                })
                .collect();
        self.send(&format!("{text}.\r\n"))?;
        self.reply()?.into_iter().next().ok_or(Fault::Garbled)
    }

    /// The next event; `None` if something else is wanted.
    pub(super) fn event(
        &mut self,
        limit: Duration,
        interrupt: &Interrupt,
    ) -> Result<Option<Event>, Fault> {
        let mut patience = Patience::of(limit);
        let mut message = None;
        loop {
            if let Some(event) = self.events.pop_front() {
                return Ok(Some(event));
            }
            if interrupt.is_raised() {
                return Ok(None);
            }
            match self.lines.recv_timeout(TICK) {
                Ok(line) => self.take_event(&line, &mut message)?,
                Err(RecvTimeoutError::Timeout) => {
                    if !patience.spend(TICK) {
                        return Err(Fault::TimedOut);
                    }
                }
                Err(RecvTimeoutError::Disconnected) => return Err(ended()),
            }
        }
    }

    fn take_event(&mut self, line: &str, message: &mut Option<String>) -> Result<(), Fault> {
        let (code, more, data) = parse(line).ok_or(Fault::Garbled)?;
        if !(700..800).contains(&code) {
            // A late reply to something that is over.
            return Ok(());
        }
        if more {
            message.get_or_insert_with(|| data.to_owned());
        } else if let Some(message) = message.take() {
            self.events.push_back(Event { code, message });
        }
        Ok(())
    }

    fn send(&mut self, text: &str) -> Result<(), Fault> {
        self.stream.write_all(text.as_bytes()).map_err(|_| ended())
    }

    fn reply(&mut self) -> Result<Data, Fault> {
        let mut data = Vec::new();
        let mut message = None;
        for _ in 0..MOST_LINES {
            let line = self.lines.recv_timeout(self.limit).map_err(|error| match error {
                RecvTimeoutError::Timeout => Fault::TimedOut,
                RecvTimeoutError::Disconnected => ended(),
            })?;
            let (code, more, rest) = parse(&line).ok_or(Fault::Garbled)?;
            match code {
                700..800 => self.take_event(&line, &mut message)?,
                200..300 if more => data.push(rest.to_owned()),
                200..300 => return Ok(data),
                _ if more => {}
                300..600 => return Err(Fault::Failed(super::plain(&line))),
                _ => return Err(Fault::Garbled),
            }
        }
        Err(Fault::Garbled)
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        // The thread that reads comes to its end with the connection.
        let _ = self.stream.shutdown(Shutdown::Both);
    }
}

fn ended() -> Fault {
    Fault::Failed("the connection has ended".to_owned())
}

/// The number of a line, whether more lines follow, and what the line says.
fn parse(line: &str) -> Option<(u16, bool, &str)> {
    let number = line.get(..3)?;
    if !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let more = match line.as_bytes().get(3)? {
        b'-' => true,
        b' ' => false,
        _ => return None,
    };
    Some((number.parse().ok()?, more, &line[4..]))
}

/// Reads lines on a thread of its own, until the connection ends or a line is too long.
fn read(stream: UnixStream) -> Receiver<String> {
    let (sender, receiver) = mpsc::sync_channel(1_000);
    thread::spawn(move || {
        let mut reader = BufReader::new(stream);
        loop {
            let mut bytes = Vec::new();
            let read = reader.by_ref().take(LONGEST_LINE).read_until(b'\n', &mut bytes);
            if read.is_err() || !bytes.ends_with(b"\n") {
                return;
            }
            let line = String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned();
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    receiver
}
