//! The words of the search on the screen, its keyboard and its lists.

use super::messages;

messages! {
    /// The key that opens the search.
    open() = "find-open";
    /// The headline over what is typed.
    title() = "find-title";
    /// What one may type.
    hint() = "find-hint";
    /// Nothing fits what was typed.
    nothing() = "find-nothing";
    /// What to do then.
    nothing_hint() = "find-nothing-hint";
    /// How much was found, where it stands on the next page.
    found(count: u32) = "find-found";
    /// The list from A to Z.
    browse_letters() = "browse-letters";
    /// What stands in it.
    browse_letters_hint() = "browse-letters-hint";
    /// The list by theme.
    browse_themes() = "browse-themes";
    /// Some of the themes.
    browse_themes_hint() = "browse-themes-hint";
    /// The headline over the letters of a list.
    browse_which_letter() = "browse-which-letter";
    /// The headline over the themes.
    browse_which_theme() = "browse-which-theme";
    /// The key that shows the letters of a language: the first three of them.
    keyboard_letters() = "keyboard-letters";
    /// The key with a blank, by its name.
    keyboard_space() = "keyboard-space";
    /// The key that takes the last letter back, by its name.
    keyboard_erase() = "keyboard-erase";
    /// The key that takes all letters back.
    keyboard_clear() = "keyboard-clear";
}
