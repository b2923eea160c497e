//! The commands: one file each, and the only place that prints.

#[cfg(feature = "ui")]
pub mod access;
pub mod advise;
pub mod audit;
pub mod check;
pub mod facts;
#[cfg(feature = "ui")]
pub mod gallery;
#[cfg(feature = "ui")]
pub mod kiosk;
pub mod network;
mod office;
pub mod page;
pub mod route;
pub mod schema;
pub mod search;
pub mod sheet;
pub mod signs;

use clap::{Parser, Subcommand};
use std::io::{self, Write};

/// A touchscreen kiosk that leads visitors of an immigration office from their concern to the
/// right counter
///
/// Without a command the kiosk starts. OFFICE is a folder like `floorplans/musterstadt`; that
/// demo office is also built into the program.
#[derive(Debug, Parser)]
#[command(name = "leitsystem", version, args_conflicts_with_subcommands = true)]
pub struct Leitsystem {
    /// What to do; the kiosk if not given
    #[command(subcommand)]
    pub command: Option<Command>,

    /// How to start the kiosk
    #[cfg(feature = "ui")]
    #[command(flatten)]
    pub kiosk: kiosk::Arguments,
}

/// What to do.
#[derive(Debug, Subcommand)]
#[expect(
    missing_docs,
    reason = "each command is described by its arguments, and words here would replace those in `--help`"
)]
pub enum Command {
    #[cfg(feature = "ui")]
    Kiosk(kiosk::Arguments),
    Check(check::Arguments),
    Route(route::Arguments),
    Advise(advise::Arguments),
    Audit(audit::Arguments),
    Signs(signs::Arguments),
    Facts(facts::Arguments),
    Network(network::Arguments),
    Search(search::Arguments),
    Sheet(sheet::Arguments),
    #[cfg(feature = "ui")]
    Gallery(gallery::Arguments),
    #[cfg(feature = "ui")]
    Access(access::Arguments),
    Schema(schema::Arguments),
}

/// Runs a command; returns the exit status: 0 clean, 1 findings, 2 could not run.
pub fn run(arguments: &Leitsystem) -> u8 {
    let mut out = io::stdout().lock();
    let result = match &arguments.command {
        #[cfg(feature = "ui")]
        None => kiosk::run(&arguments.kiosk),
        #[cfg(not(feature = "ui"))]
        None => Err(io::Error::other(
            "this program was built without the kiosk's screen; `leitsystem --help` lists what it can do",
        )),
        #[cfg(feature = "ui")]
        Some(Command::Kiosk(arguments)) => kiosk::run(arguments),
        Some(Command::Check(arguments)) => check::run(arguments, &mut out),
        Some(Command::Route(arguments)) => route::run(arguments, &mut out),
        Some(Command::Advise(arguments)) => advise::run(arguments, &mut out),
        Some(Command::Audit(arguments)) => audit::run(arguments, &mut out),
        Some(Command::Signs(arguments)) => signs::run(arguments, &mut out),
        Some(Command::Facts(arguments)) => facts::run(arguments, &mut out),
        Some(Command::Network(arguments)) => network::run(arguments, &mut out),
        Some(Command::Search(arguments)) => search::run(arguments, &mut out),
        Some(Command::Sheet(arguments)) => sheet::run(arguments, &mut out),
        #[cfg(feature = "ui")]
        Some(Command::Gallery(arguments)) => gallery::run(arguments, &mut out),
        #[cfg(feature = "ui")]
        Some(Command::Access(arguments)) => access::run(arguments, &mut out),
        Some(Command::Schema(arguments)) => schema::run(arguments, &mut out),
    };
    let result = result.and_then(|status| out.flush().map(|()| status));
    match result {
        Ok(status) => status,
        // Whoever reads the output has seen enough, as with `leitsystem check | head`.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => 0,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            2
        }
    }
}
