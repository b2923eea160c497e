//! Languages and their words: which there are, how one is chosen, and what a message says in it.
//!
//! [`message`] is the only place that spells message ids. A [`Locale`] turns a [`Message`] into
//! text; where a language lacks a message or breaks it, the reference language (German) speaks.
//! Nothing here reads a file: the texts arrive as [`MessageSource`].

pub mod counting;
pub mod entries;
pub mod message;
pub mod soundness;
pub mod syntax;

mod language;
mod locales;
mod negotiate;
mod own_name;
mod pseudo;
mod source;

pub use language::{Direction, Language, LanguageFile, Status};
pub use locales::{Locale, Locales};
pub use message::{Argument, Message};
pub use negotiate::negotiate;
pub use own_name::{has_own_name, own_name};
pub use source::{LocaleFile, MessageSource};
