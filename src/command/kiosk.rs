//! `leitsystem kiosk`: the kiosk itself.

use super::office::{mistaken, no_kiosk};
use crate::{
    content::{DEMO_OFFICE, Store},
    speech::Settings,
    ui::{Options, Setup, run as run_screen},
};
use chrono::Local;
use std::{
    io,
    path::PathBuf,
    sync::{Arc, Mutex},
};

/// Start the kiosk
///
/// The kiosk fills the screen. Staff leave it by touching the four corners of the screen
/// clockwise, beginning at the upper left, and typing the code from `office.json`.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Folder of the office, with `office.json`, `building.json` and `partners.json`
    #[arg(value_name = "OFFICE", default_value = DEMO_OFFICE)]
    pub office: PathBuf,

    /// Which of the office's kiosks this is; the first if not given
    #[arg(long, value_name = "ID")]
    pub kiosk: Option<String>,

    /// In a window with a pointer, for a desk, instead of the whole screen
    #[arg(long)]
    pub windowed: bool,

    /// Language in which visits begin, for example `uk`; the greeting in all languages if not given
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,
}

/// Runs the kiosk until staff leave it; returns the exit status.
///
/// # Errors
///
/// If there is no such office or kiosk, or no display.
pub fn run(arguments: &Arguments) -> io::Result<u8> {
    let sources = super::office::sources(&arguments.office)?;
    let clock = || Local::now().naive_local();
    let store = Store::open(&sources, clock().date())
        .ok_or_else(|| mistaken("not even the built-in office can be used"))?;
    let content = Arc::clone(store.current());
    if let Some(kiosk) = &arguments.kiosk
        && content.office.kiosk_named(kiosk).is_none()
    {
        return Err(no_kiosk(&content, kiosk));
    }
    let language = match &arguments.lang {
        Some(tag) => Some(super::office::language(&content, tag)?.tag().clone()),
        None => None,
    };
    if !has_display() {
        return Err(io::Error::other(
            "there is no display to show the kiosk on; `leitsystem gallery` makes pictures of every screen without one",
        ));
    }
    let recordings = content.recordings.clone();
    let speech = Settings { recordings, ..Settings::of_machine() };
    let options =
        Options { kiosk: arguments.kiosk.clone(), windowed: arguments.windowed, language, speech };
    run_screen(Setup { store: Arc::new(Mutex::new(store)), options, clock })
        .map_err(|error| io::Error::other(format!("the window could not be opened: {error}")))?;
    Ok(0)
}

/// Whether there is somewhere to open a window. Elsewhere than on Linux there always is.
fn has_display() -> bool {
    if cfg!(any(target_os = "windows", target_os = "macos")) {
        return true;
    }
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"]
        .into_iter()
        .any(|variable| std::env::var_os(variable).is_some_and(|value| !value.is_empty()))
}
