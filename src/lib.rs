//! Leitsystem: a touchscreen kiosk that leads visitors of a German immigration office from their
//! concern to the right counter.
//!
//! # From files to pixels
//!
//! ```text
//! *.json, *.ftl ── content::load ──▶ Content (immutable, shared) + every finding at once
//!                                        │
//!                       touch ─▶ visit::Visit::apply(event)
//!                                        │
//!                    advice::Advice ── where, what to bring, what happens, who else helps
//!                                        │
//!                    visit::Journey ── routing::Tree ▶ Route ── guidance::guide ▶ steps (data)
//!                                        │
//!          locale: messages ▶ text       │        ui::map: shapes ▶ picture
//!                                        ▼
//!                                   ui: the screen
//! ```
//!
//! Switching the language redraws; it recomputes no route.
//!
//! # The modules, in reading order
//!
//! | module | subject |
//! |---|---|
//! | [`floorplan`] | the building: floors, rooms, doors, paths, lifts and stairs |
//! | [`routing`] | ways through it: profiles, one search tree per start, why there is no way, the audit |
//! | [`guidance`] | from a way to steps as data: turn, door, lift, landmark, side of arrival |
//! | [`signs`] | the signs a building needs, and the proof that they lead everywhere |
//! | [`hours`] | opening hours and the holidays of the Länder |
//! | [`catalogue`] | what every office shares: concerns, questions, documents, processes, fees |
//! | [`office`] | one office: counters, hours, letters, zones, kiosks |
//! | [`status`] | what is closed or moved today |
//! | [`referral`] | its partners |
//! | [`advice`] | concern + office + time → where to go, what to have, what happens |
//! | [`visit`] | one visit as a pure state machine, and its journey |
//! | [`locale`] | languages, messages, fallback, pseudo-locales |
//! | [`search`] | from typed words or a list to a concern, a place or a partner |
//! | [`wording`] | whole labels made from advice, for the screen and the command line, and for the ear |
//! | [`speech`] | makes what is said audible: voices, engines, volume; falls silent rather than fail |
//! | [`content`] | reads an office's folder into one value; notices changes; keeps the last good one |
//! | [`diagnostic`] | findings about files: rule, place, remedy; and how they are written |
//! | [`check`] | the rules |
//! | [`access`] | how far everybody can use a kiosk: the clauses of EN 301 549, what was measured, what is to be done |
//! | [`ui`] | the touch screen, on iced |
//! | [`command`] | the commands; the only place that prints |
//!
//! # Invariants
//!
//! `tests/architecture.rs` holds them as far as a text can.
//!
//! 1. Nothing outside [`ui`] knows iced. [`ui`] reads no file and spells no message id. Only
//!    [`command`] prints.
//! 2. Only [`content`] reads the office's files; loaders return the value **and** all findings,
//!    never stop at the first, never panic, whatever the bytes.
//! 3. [`routing`] and [`guidance`] return data, never text. One place ([`locale::message`]) turns
//!    a step or a piece of advice into a message id with arguments: a whole sentence per message.
//! 4. No clock inside: time arrives as an argument or in an event. The same input gives the same
//!    route, sentence and picture on every machine: whole-number weights, ties broken by index, no
//!    iteration over hash maps.
//! 5. The language is a value that is passed, not a global.
//! 6. New content replaces old content between two visits, never during one; only what is closed
//!    today holds at once. Bad content never replaces good content.
//! 7. One [`check`] serves the command line, the loader and continuous integration.
//! 8. Every statement of law, fee, deadline or responsibility carries `source`, `checked_on` and
//!    `valid_until`; a stale, disputed or unconfirmed one is shown as "ask at the counter", never as a
//!    fact.
//! 9. A visitor's answers live in memory until the visit ends, and nowhere else.
//! 10. Only [`speech`] starts programs, and nothing opens a network connection; speech-dispatcher is
//!     reached through a socket in the file system.

pub mod access;
pub mod advice;
pub mod catalogue;
pub mod check;
pub mod command;
pub mod content;
pub mod diagnostic;
pub mod floorplan;
pub mod guidance;
pub mod hours;
pub mod locale;
pub mod office;
pub mod referral;
pub mod routing;
pub mod search;
pub mod signs;
pub mod speech;
pub mod status;
#[cfg(feature = "ui")]
pub mod ui;
pub mod visit;
pub mod wording;
