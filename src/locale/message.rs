//! Messages by name: the one place where message ids and their arguments are spelled.
//!
//! Each function below makes one [`Message`], a whole sentence or label, never a fragment. The
//! same list, as [`definitions`], tells the check which messages a language must have, which
//! variables they may use, and which words a selector can meet.

pub mod content;
pub mod directions;
pub mod finding;
pub mod partner;
pub mod service;
pub mod sheet;
pub mod signs;
pub mod speech;
pub mod status;
pub mod ui;

use std::borrow::Cow;

/// A message to be said: its id, its attribute, and what fills it in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// The id in the Fluent files.
    pub id: Cow<'static, str>,
    /// The attribute, where the message has several parts.
    pub attribute: Option<&'static str>,
    /// The variables, by name.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// What fills a variable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Text that is shown as it is: a room number, a time, a name.
    Text(String),
    /// A whole number; selects plural forms.
    Number(i64),
    /// A word that is never shown but selects a variant.
    Keyword(&'static str),
}

/// One message that the program says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Definition {
    /// The id in the Fluent files.
    pub id: &'static str,
    /// The variables it may use.
    pub variables: &'static [Variable],
}

/// A variable of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Variable {
    /// Its name, without `$`.
    pub name: &'static str,
    /// The words it can be, if it only selects.
    pub keywords: Option<&'static [&'static str]>,
    /// Whether it is a whole number.
    pub number: bool,
}

/// Something that can fill a variable.
pub trait IntoArgument {
    /// The words it can be, if it only selects.
    const KEYWORDS: Option<&'static [&'static str]> = None;
    /// Whether it is a whole number.
    const NUMBER: bool = false;

    /// What fills the variable.
    fn into_argument(self) -> Argument;
}

impl IntoArgument for String {
    fn into_argument(self) -> Argument {
        Argument::Text(self)
    }
}

impl IntoArgument for &str {
    fn into_argument(self) -> Argument {
        Argument::Text(self.to_owned())
    }
}

impl IntoArgument for u32 {
    const NUMBER: bool = true;

    fn into_argument(self) -> Argument {
        Argument::Number(i64::from(self))
    }
}

/// Makes an enumeration whose members are words that select variants of messages.
macro_rules! keywords {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$doc:meta])* $member:ident = $word:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $member,)* }

        impl $name {
            /// All of them.
            pub const EVERY: &'static [Self] = &[$(Self::$member,)*];

            /// The word that selects the variant.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$member => $word,)* }
            }
        }

        impl $crate::locale::message::IntoArgument for $name {
            const KEYWORDS: Option<&'static [&'static str]> = Some(&[$($word,)*]);

            fn into_argument(self) -> $crate::locale::message::Argument {
                $crate::locale::message::Argument::Keyword(self.word())
            }
        }
    };
}

/// Makes one function per message, and the list of their definitions.
macro_rules! messages {
    ($($(#[$meta:meta])* $name:ident($($variable:ident: $type:ty),* $(,)?) = $id:literal;)*) => {
        $(
            $(#[$meta])*
            pub fn $name($($variable: $type),*) -> $crate::locale::message::Message {
                $crate::locale::message::Message {
                    id: std::borrow::Cow::Borrowed($id),
                    attribute: None,
                    arguments: vec![$(
                        (
                            stringify!($variable),
                            $crate::locale::message::IntoArgument::into_argument($variable),
                        ),
                    )*],
                }
            }
        )*

        /// The messages of this file, as the check knows them.
        pub const DEFINITIONS: &[$crate::locale::message::Definition] = &[$(
            $crate::locale::message::Definition {
                id: $id,
                variables: &[$($crate::locale::message::Variable {
                    name: stringify!($variable),
                    keywords: <$type as $crate::locale::message::IntoArgument>::KEYWORDS,
                    number: <$type as $crate::locale::message::IntoArgument>::NUMBER,
                },)*],
            },
        )*];
    };
}

pub(crate) use {keywords, messages};

/// All messages whose ids are fixed. Those of the content are made by [`content`] from its names.
pub fn definitions() -> impl Iterator<Item = &'static Definition> {
    ui::DEFINITIONS
        .iter()
        .chain(directions::DEFINITIONS)
        .chain(signs::DEFINITIONS)
        .chain(partner::DEFINITIONS)
        .chain(service::DEFINITIONS)
        .chain(finding::DEFINITIONS)
        .chain(sheet::DEFINITIONS)
        .chain(status::DEFINITIONS)
        .chain(speech::DEFINITIONS)
}
