//! The first letter of the surname, and only the letter.

use super::{letter_grid, sheet::Sheet};
use crate::{
    locale::message::ui,
    ui::{
        kit::Kit,
        metrics::{TextSize, Type},
        widget::Strip,
    },
    visit::Event,
    wording::Wording,
};

/// The letters of German files. Umlauts are filed under their base letters.
const LETTERS: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/// A tile for each letter.
pub fn view<'a>(kit: &Kit<'a>) -> Sheet<'a> {
    let metrics = kit.metrics;
    let (columns, side) = letter_grid(kit);
    let hint = kit.say(&ui::which_letter_hint());
    let mut head = vec![
        kit.headline(kit.say(&ui::which_letter())),
        kit.label(hint, Type::Body, kit.palette.muted).into(),
    ];
    // Large letters need the room for the keys.
    if metrics.text_size == TextSize::Normal {
        let particles = Wording { content: kit.content, locale: kit.locale }.particles();
        head.push(kit.label(particles, Type::Body, kit.palette.muted).into());
    }
    let mut strips = Vec::new();
    let mut letters = LETTERS.chars().peekable();
    while letters.peek().is_some() {
        // The alphabet runs from left to right in every language: so it stands in the files.
        let mut row: Vec<char> = letters.by_ref().take(columns).collect();
        if kit.right_to_left() {
            row.resize(columns, ' ');
            row.reverse();
        }
        let cells = row
            .into_iter()
            .map(|letter| {
                if letter == ' ' {
                    return iced::widget::space().into();
                }
                let id = format!("letter-{letter}");
                let least = metrics.touch().max(side * 0.7);
                kit.key(id, letter, side, Event::LetterChosen(letter)).min(side, least).into()
            })
            .collect();
        strips.push(Strip::columns(cells, columns));
    }
    strips.push(Strip::single(kit.button(
        "unsure",
        Some("help-circle"),
        kit.say(&ui::unsure()),
        Event::Unsure,
    )));
    Sheet::new(head, strips)
}
