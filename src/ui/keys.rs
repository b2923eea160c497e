//! Keys of a keypad or a keyboard: from what the window system tells to what the visitor means.

use super::message::Message;
use iced::keyboard::{Event, Key, Modifiers};

/// A key that was pressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pressed {
    /// Its name as in `office.json`: `ArrowUp`, `F13`, or its character.
    pub name: String,
    /// The character that it types, if it types one.
    pub typed: Option<char>,
    /// Whether Shift is held.
    pub shift: bool,
}

/// What a keyboard tells. A key that is held down repeats nothing, and a release says nothing.
pub fn pressed(event: &Event) -> Option<Message> {
    let Event::KeyPressed { key, modified_key, modifiers, text, repeat: false, .. } = event else {
        return None;
    };
    // Combinations with Control, Alt and the like belong to the system.
    if modifiers.intersects(Modifiers::CTRL | Modifiers::ALT | Modifiers::LOGO) {
        return None;
    }
    let name = match key {
        // The names of the W3C, which iced uses as well.
        Key::Named(named) => format!("{named:?}"),
        Key::Character(character) => character.to_string(),
        Key::Unidentified => return None,
    };
    let typed = match modified_key {
        Key::Character(_) => text.as_ref().and_then(|text| {
            let mut letters = text.chars().filter(|letter| !letter.is_control());
            letters.next().filter(|_| letters.next().is_none())
        }),
        Key::Named(iced::keyboard::key::Named::Space) => Some(' '),
        _ => None,
    };
    Some(Message::KeyPressed(Pressed { name, typed, shift: modifiers.shift() }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::keyboard::{
        Location,
        key::{Named, NativeCode, Physical},
    };

    fn event(key: Key, modifiers: Modifiers, repeat: bool) -> Event {
        let text = match &key {
            Key::Character(text) => Some(text.clone()),
            _ => None,
        };
        Event::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key: Physical::Unidentified(NativeCode::Unidentified),
            location: Location::Standard,
            modifiers,
            text,
            repeat,
        }
    }

    #[test]
    fn keys_have_the_names_that_an_office_writes() {
        let character = |letter: &str| Key::Character(letter.into());
        for (key, name, typed) in [
            (Key::Named(Named::ArrowUp), "ArrowUp", None),
            (Key::Named(Named::F16), "F16", None),
            (Key::Named(Named::AudioVolumeUp), "AudioVolumeUp", None),
            (Key::Named(Named::Space), "Space", Some(' ')),
            (character("ä"), "ä", Some('ä')),
            (character("ش"), "ش", Some('ش')),
        ] {
            let said = pressed(&event(key.clone(), Modifiers::empty(), false));
            let Some(Message::KeyPressed(said)) = said else { panic!("{key:?} says nothing") };
            assert_eq!((said.name.as_str(), said.typed), (name, typed));
            assert!(pressed(&event(key.clone(), Modifiers::empty(), true)).is_none(), "a repeat");
            assert!(pressed(&event(key, Modifiers::CTRL, false)).is_none(), "a combination");
        }
        assert!(pressed(&event(Key::Unidentified, Modifiers::empty(), false)).is_none());
    }
}
