//! Programs of others: started, fed, watched and ended.

use super::{
    Fault,
    interrupt::{Interrupt, Patience, TICK},
};
use std::{
    io::{ErrorKind, Read, Write},
    path::Path,
    process::{Child, Command, Stdio},
    sync::mpsc::{self, Receiver},
    thread,
    time::Duration,
};

/// The most bytes of a program's answer that are looked at.
const LONGEST_ANSWER: u64 = 4 * 1024 * 1024;

/// How a program ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum End {
    /// By itself, with what it wrote to its output and to its output for errors.
    Done(String, String),
    /// It was ended, because something else is wanted.
    Interrupted,
}

/// Runs a program without a shell, gives it `input`, and waits for its end.
///
/// # Errors
///
/// If there is no such program, if it fails, and if it takes longer than the limit.
pub(super) fn run(
    program: &Path,
    arguments: &[String],
    input: Vec<u8>,
    limit: Duration,
    interrupt: &Interrupt,
) -> Result<End, Fault> {
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| match error.kind() {
            ErrorKind::NotFound => Fault::NotThere,
            _ => Fault::Failed(error.to_string()),
        })?;
    if let Some(mut stdin) = child.stdin.take() {
        // Whoever does not read its input must not keep anybody waiting. That it closes it early is
        // its own affair.
        thread::spawn(move || {
            let _ = stdin.write_all(&input);
        });
    }
    let output = child.stdout.take().map(collect);
    let errors = child.stderr.take().map(collect);
    let mut patience = Patience::of(limit);
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) => {}
            Err(error) => {
                end(child);
                return Err(Fault::Failed(error.to_string()));
            }
        }
        if interrupt.is_raised() {
            end(child);
            return Ok(End::Interrupted);
        }
        thread::sleep(TICK);
        if !patience.spend(TICK) {
            end(child);
            return Err(Fault::TimedOut);
        }
    };
    let errors = text(errors);
    if status.success() {
        return Ok(End::Done(text(output), errors));
    }
    let last = errors.lines().rev().find(|line| !line.trim().is_empty()).unwrap_or_default();
    Err(Fault::Failed(format!("{status} {}", super::plain(last)).trim_end().to_owned()))
}

/// Ends a program. A thread waits for it, because even that can take its time.
fn end(mut child: Child) {
    let _ = child.kill();
    thread::spawn(move || {
        let _ = child.wait();
    });
}

/// Reads a stream to its end on a thread of its own, so that the program never has to wait.
fn collect(stream: impl Read + Send + 'static) -> Receiver<Vec<u8>> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut bytes = Vec::new();
        let mut stream = stream.take(LONGEST_ANSWER);
        let _ = stream.read_to_end(&mut bytes);
        let _ = sender.send(bytes);
        // What comes after that is read and forgotten.
        let _ = std::io::copy(&mut stream.into_inner(), &mut std::io::sink());
    });
    receiver
}

/// What was read. A program can leave its streams to another one that lives on; nobody waits for it.
fn text(receiver: Option<Receiver<Vec<u8>>>) -> String {
    let bytes = receiver.and_then(|read| read.recv_timeout(Duration::from_millis(500)).ok());
    String::from_utf8_lossy(&bytes.unwrap_or_default()).into_owned()
}
