//! Lists for those who do not type: the letters, the themes, and what stands below each.

use super::{
    found::{self, Detail, Found},
    inner_width,
    sheet::Sheet,
};
use crate::{
    locale::message::{content as named, finding as words},
    ui::{
        font,
        kit::{Kit, Piece, Tile},
        message::Message,
        metrics::Type,
        widget::{Align, Label, Panel, Strip},
    },
    visit::{Event, Find, List, Section},
};

/// The keys of the two lists, side by side where their words allow.
pub fn keys<'a>(kit: &Kit<'a>, width: f32) -> Vec<(Vec<Piece<'a>>, usize)> {
    let metrics = kit.metrics;
    let letters = kit.say(&words::browse_letters());
    let themes = kit.say(&words::browse_themes());
    let side = metrics.millimetres(22.0);
    let inset = side + metrics.millimetres(6.0) + 2.0 * metrics.padding();
    let columns = kit.columns_for(&[&letters, &themes], Type::Tile, width, inset, 2);
    let keys = [
        ("browse-letters", "list", letters, List::Letters),
        ("browse-themes", "file-stack", themes, List::Themes),
    ];
    let mut cells = keys.into_iter().map(|(id, pictogram, title, list)| {
        let sign = kit.sign(pictogram, side, kit.palette.accent_tint, kit.palette.accent);
        let title = kit.bold(title, Type::Tile, kit.palette.ink);
        let row = kit.row(vec![sign.into(), title.into()], metrics.millimetres(6.0)).fill(1);
        Panel::new(row, kit.card_surface())
            .padding([metrics.millimetres(3.5), metrics.padding()])
            .min(metrics.touch(), metrics.touch())
            .on_press(Message::Visit(Find::ListOpened(list).into()))
            .id(id)
            .middle()
            .into()
    });
    if columns == 2 {
        vec![(cells.collect(), 2)]
    } else {
        cells.by_ref().map(|cell| (vec![cell], 1)).collect()
    }
}

/// The letters with which words begin, or the themes.
pub fn list<'a>(kit: &Kit<'a>, list: List) -> Sheet<'a> {
    match list {
        List::Letters => letters(kit),
        List::Themes => themes(kit),
    }
}

fn letters<'a>(kit: &Kit<'a>) -> Sheet<'a> {
    let metrics = kit.metrics;
    let large = metrics.text_size.factor() > 1.4;
    let columns = match (metrics.portrait(), large) {
        (true, false) => 5,
        (true, true) => 4,
        (false, false) => 9,
        (false, true) => 7,
    };
    let width = inner_width(kit);
    let side = ((width - metrics.gap() * (columns - 1) as f32) / columns as f32).floor();
    let size = metrics.text(Type::Headline);
    let mut keys = (0..).zip(&kit.visit.finding.letters).map(|(position, group)| {
        let ink = kit.palette.ink;
        let label = Label::new(group.heading.clone(), size, font::BOLD, ink, false);
        Panel::new(label.align(Align::Center), kit.card_surface())
            .min(side, metrics.touch().max(side * 0.6))
            .on_press(Message::Visit(Find::SectionOpened(Section::Letter(position)).into()))
            .id(format!("browse-letter-{position}"))
            .middle()
            .into()
    });
    let mut strips = Vec::new();
    loop {
        let row: Vec<Piece<'a>> = keys.by_ref().take(columns).collect();
        if row.is_empty() {
            break;
        }
        strips.push(Strip::columns(row, columns));
    }
    Sheet::new(vec![kit.headline(kit.say(&words::browse_which_letter()))], strips)
}

fn themes<'a>(kit: &Kit<'a>) -> Sheet<'a> {
    let tiles = kit
        .visit
        .finding
        .themes
        .iter()
        .map(|group| {
            let theme = kit.content.catalogue.theme(group.heading);
            Tile {
                id: format!("browse-theme-{}", theme.id),
                pictogram: theme.pictogram.clone(),
                title: kit.say(&named::theme(&theme.id)),
                hint: None,
                official: None,
                event: Event::Find(Find::SectionOpened(Section::Theme(group.heading))),
            }
        })
        .collect();
    let most = if kit.metrics.portrait() { 3 } else { 6 };
    let head = vec![kit.headline(kit.say(&words::browse_which_theme()))];
    Sheet::new(head, kit.tiles(tiles, inner_width(kit), most))
}

/// What stands below a letter or a theme.
pub fn section<'a>(kit: &Kit<'a>, section: Section) -> Sheet<'a> {
    let finding = &kit.visit.finding;
    let (headline, by_word) = match section {
        Section::Letter(position) => {
            let group = finding.letters.get(position);
            (group.map(|group| group.heading.clone()).unwrap_or_default(), true)
        }
        Section::Theme(theme) => {
            let theme = kit.content.catalogue.theme(theme);
            (kit.say(&named::theme(&theme.id)), false)
        }
    };
    let columns = if kit.metrics.portrait() { 1 } else { 2 };
    let mut cards = (0..).zip(finding.entries(section)).map(|(position, entry)| {
        let id = format!("entry-{position}");
        let (subject, word) = (entry.subject, entry.word.as_str());
        found::card(kit, Found { id, subject, word, by_word, detail: Detail::Full })
    });
    let mut strips = Vec::new();
    loop {
        let row: Vec<Piece<'a>> = cards.by_ref().take(columns).collect();
        if row.is_empty() {
            break;
        }
        strips.push(Strip::columns(row, columns));
    }
    Sheet::new(vec![kit.headline(headline)], strips)
}
