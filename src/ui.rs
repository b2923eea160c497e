//! The touch screen, on iced's software renderer.
//!
//! Nothing outside this module knows iced; nothing inside reads a file or spells a message id.
//! [`App`] holds the visit and what belongs to the screen alone; [`screen`] draws it; [`map`] draws
//! the plan; [`network`] draws the partners; [`gallery`] makes pictures of it all without a display;
//! [`measure`] measures them.

mod app;
mod film;
mod focus;
mod font;
pub mod gallery;
mod hands;
mod icon;
pub mod inspection;
mod keys;
mod kit;
mod map;
pub mod measure;
mod message;
pub mod metrics;
mod motion;
mod navigation;
mod network;
mod pattern;
mod pictogram;
mod reading;
mod screen;
mod staff;
mod text;
pub mod theme;
mod voice;
mod watch;
pub mod widget;

pub use app::{App, Options, Setup, run};
pub use film::FilmEvent;
pub use keys::Pressed;
pub use message::Message;
pub use voice::{Sound, Voice};

/// A renderer without a screen: for pictures, for the plan, and to measure with.
fn headless() -> iced::Renderer {
    font::install();
    let renderer = <iced::Renderer as iced::advanced::renderer::Headless>::new(
        font::REGULAR,
        iced::Pixels(16.0),
        Some("tiny-skia"),
    );
    iced::futures::FutureExt::now_or_never(renderer)
        .flatten()
        .expect("the software renderer is there at once and needs nothing that could be missing")
}
