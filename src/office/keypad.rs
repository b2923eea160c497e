//! The keys of a keypad or keyboard at a kiosk, and what they do.
//!
//! Keypads for kiosks are keyboards to the computer. Which codes they send differs from one to the
//! next, so every function can be given other keys in `office.json`.

use crate::diagnostic::{Diagnostic, Origin, Rule, did_you_mean};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

macro_rules! functions {
    ($($(#[doc = $doc:literal])* $name:ident $field:ident = [$($key:literal),*],)*) => {
        /// What a key does.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum KeyFunction {
            $($(#[doc = $doc])* $name,)*
        }

        impl KeyFunction {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The keys it has where the office names no others.
            pub fn usual_keys(self) -> &'static [&'static str] {
                match self { $(Self::$name => &[$($key),*],)* }
            }

            /// How it is called in `office.json`.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$name => stringify!($field),)* }
            }
        }

        /// The keys of a keypad: for each function the names of its keys, as `ArrowUp`, `Enter`, `F13`
        /// or a single character. What is not given keeps its usual keys.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
        #[schemars(deny_unknown_fields)]
        pub struct KeypadEntry {
            #[serde(rename = "@origin", default, skip_serializing)]
            #[schemars(skip)]
            #[doc(hidden)]
            pub origin: Origin,
            $(
                $(#[doc = $doc])*
                #[serde(default, skip_serializing_if = "Option::is_none")]
                pub $field: Option<Vec<String>>,
            )*
        }

        impl KeypadEntry {
            fn keys(&self, function: KeyFunction) -> Option<&Vec<String>> {
                match function { $(KeyFunction::$name => self.$field.as_ref(),)* }
            }
        }
    };
}

functions! {
    /// To what lies above; while the kiosk speaks, to the one before.
    Up up = ["ArrowUp"],
    /// To what lies below; while the kiosk speaks, to the next.
    Down down = ["ArrowDown"],
    /// One to the left, in the order of reading.
    Left left = ["ArrowLeft"],
    /// One to the right, in the order of reading.
    Right right = ["ArrowRight"],
    /// To the next; with Shift to the one before.
    Next next = ["Tab"],
    /// To the one before.
    Previous previous = [],
    /// Chooses what has the focus.
    Choose choose = ["Enter"],
    /// Back to the screen before; while something is typed, takes the last letter back.
    Back back = ["Escape", "Backspace"],
    /// Tells what the keys do.
    Help help = ["F1", "Help"],
    /// Starts again.
    StartAgain start_again = ["Home"],
    /// Begins or ends reading aloud. It is the key with the mark that can be felt.
    Speech speech = ["F2"],
    /// Says the last once more.
    Repeat repeat = ["F3"],
    /// Stops speaking for a while, or goes on.
    Pause pause = ["F4", "MediaPlayPause"],
    /// Speaks more slowly.
    Slower slower = ["F5"],
    /// Speaks faster.
    Faster faster = ["F6"],
    /// Speaks less loudly.
    Quieter quieter = ["F7", "-", "AudioVolumeDown"],
    /// Speaks louder.
    Louder louder = ["F8", "+", "AudioVolumeUp"],
    /// Sent by the keypad when a headset is plugged in.
    HeadsetIn headset_in = ["F15"],
    /// Sent by the keypad when the headset is pulled out.
    HeadsetOut headset_out = ["F16"],
}

/// The names of keys that are not single characters.
const NAMED: &[&str] = &[
    "ArrowUp",
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "Enter",
    "Escape",
    "Backspace",
    "Tab",
    "Space",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "Insert",
    "Delete",
    "Pause",
    "Help",
    "ContextMenu",
    "AudioVolumeUp",
    "AudioVolumeDown",
    "AudioVolumeMute",
    "MediaPlayPause",
    "MediaStop",
    "MediaTrackNext",
    "MediaTrackPrevious",
    "F1",
    "F2",
    "F3",
    "F4",
    "F5",
    "F6",
    "F7",
    "F8",
    "F9",
    "F10",
    "F11",
    "F12",
    "F13",
    "F14",
    "F15",
    "F16",
    "F17",
    "F18",
    "F19",
    "F20",
    "F21",
    "F22",
    "F23",
    "F24",
];

/// Which key does what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keypad {
    functions: BTreeMap<String, KeyFunction>,
}

impl Default for Keypad {
    fn default() -> Self {
        Self::new(&KeypadEntry::default(), "", &mut Vec::new())
    }
}

impl Keypad {
    /// The keys of a kiosk. A name that no key has, and a key with two functions, are findings and
    /// left out.
    pub(super) fn new(entry: &KeypadEntry, kiosk: &str, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut functions: BTreeMap<String, KeyFunction> = BTreeMap::new();
        for function in KeyFunction::ALL {
            for key in entry.keys(*function).into_iter().flatten() {
                if !is_key(key) {
                    let names = NAMED.iter().copied();
                    diagnostics.push(Diagnostic::new(
                        Rule::UnknownWord,
                        &entry.origin,
                        format!("the kiosk `{kiosk}` names a key `{key}` that no keyboard has"),
                        match did_you_mean(key, names) {
                            Some(name) => format!("did you mean `{name}`?"),
                            None => {
                                "write a single character, or a name like `ArrowUp`, `Enter` or \
                                     `F13`"
                                    .to_owned()
                            }
                        },
                    ));
                    continue;
                }
                if let Some(other) = functions.get(&lower(key)).filter(|other| *other != function) {
                    diagnostics.push(Diagnostic::new(
                        Rule::KeyTwice,
                        &entry.origin,
                        format!(
                            "the key `{key}` of the kiosk `{kiosk}` is both `{}` and `{}`",
                            other.name(),
                            function.name()
                        ),
                        "give each key one function",
                    ));
                    continue;
                }
                functions.insert(lower(key), *function);
            }
        }
        // Where the office wants a usual key for something else, it has that function alone.
        for function in KeyFunction::ALL.iter().filter(|function| entry.keys(**function).is_none())
        {
            for key in function.usual_keys() {
                functions.entry(lower(key)).or_insert(*function);
            }
        }
        for function in [KeyFunction::Choose, KeyFunction::Back] {
            if !functions.values().any(|other| *other == function) {
                diagnostics.push(Diagnostic::new(
                    Rule::KeyTwice,
                    &entry.origin,
                    format!("no key of the kiosk `{kiosk}` has the function `{}`", function.name()),
                    "without it nobody gets on by keys: give it a key",
                ));
            }
        }
        Self { functions }
    }

    /// What a key does, by its name or its character.
    pub fn function(&self, key: &str) -> Option<KeyFunction> {
        self.functions.get(&lower(key)).copied()
    }

    /// The keys of a function, in the order of their names.
    pub fn keys(&self, function: KeyFunction) -> impl Iterator<Item = &str> {
        self.functions
            .iter()
            .filter(move |(_, other)| **other == function)
            .map(|(key, _)| key.as_str())
    }
}

/// Letters are the same key with and without Shift.
fn lower(key: &str) -> String {
    key.to_lowercase()
}

fn is_key(key: &str) -> bool {
    key.chars().count() == 1 || NAMED.iter().any(|name| lower(name) == lower(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keypad(entry: serde_json::Value) -> (Keypad, Vec<Diagnostic>) {
        let entry: KeypadEntry = serde_json::from_value(entry).expect("an entry");
        let mut diagnostics = Vec::new();
        (Keypad::new(&entry, "lobby", &mut diagnostics), diagnostics)
    }

    #[test]
    fn every_function_but_one_has_a_usual_key_that_exists_and_does_nothing_else() {
        let (keypad, diagnostics) = keypad(serde_json::json!({}));
        assert!(diagnostics.is_empty());
        for function in KeyFunction::ALL {
            for key in function.usual_keys() {
                assert!(is_key(key), "{key}");
                assert_eq!(keypad.function(key), Some(*function), "{key}");
            }
            let alone = *function == KeyFunction::Previous;
            assert_eq!(function.usual_keys().is_empty(), alone, "{function:?}");
        }
    }

    #[test]
    fn an_office_gives_functions_other_keys() {
        let (keypad, diagnostics) =
            keypad(serde_json::json!({"help": ["F13", "h"], "speech": ["F1"]}));
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        for (key, function) in [
            ("F13", Some(KeyFunction::Help)),
            ("H", Some(KeyFunction::Help)),
            ("F1", Some(KeyFunction::Speech)),
            ("F2", None),
            ("Enter", Some(KeyFunction::Choose)),
        ] {
            assert_eq!(keypad.function(key), function, "{key}");
        }
    }

    #[test]
    fn keys_that_do_not_exist_or_do_two_things_are_found_all_at_once() {
        let (keypad, diagnostics) = keypad(serde_json::json!({
            "up": ["ArowUp"], "help": ["x"], "repeat": ["X", "F3"], "choose": [],
        }));
        let found: Vec<&str> = diagnostics.iter().map(|found| found.message.as_str()).collect();
        assert_eq!(
            found,
            [
                "the kiosk `lobby` names a key `ArowUp` that no keyboard has",
                "the key `X` of the kiosk `lobby` is both `help` and `repeat`",
                "no key of the kiosk `lobby` has the function `choose`",
            ]
        );
        assert_eq!(keypad.function("F3"), Some(KeyFunction::Repeat));
    }
}
