//! The program: parses its arguments, runs a command, ends with its status.

use clap::Parser;
use leitsystem::command::{Leitsystem, run};
use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(run(&Leitsystem::parse()))
}
