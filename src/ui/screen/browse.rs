//! Lists for those who do not type: the letters, the themes, and what stands below each.

use super::{
    found::{self, Detail, Found},
    inner_width, letter_grid,
    sheet::Sheet,
};
use crate::{
    locale::message::{content as named, finding as words, partner},
    ui::{
        font,
        kit::{Kit, Piece},
        message::Message,
        metrics::{TextSize, Type},
        widget::{Align, Label, Panel, Part, Strip},
    },
    visit::{Event, Find, List, Section},
};

/// The keys of the two lists and of the network map, side by side where their words allow; with a
/// hint on each where there is room.
pub fn keys<'a>(kit: &Kit<'a>, width: f32, hints: bool) -> Vec<(Vec<Piece<'a>>, usize)> {
    let letters = Key {
        id: "browse-letters".to_owned(),
        pictogram: "list",
        title: kit.say(&words::browse_letters()),
        hint: hints.then(|| kit.say(&words::browse_letters_hint())),
        event: Find::ListOpened(List::Letters).into(),
    };
    let themes = Key {
        id: "browse-themes".to_owned(),
        pictogram: "file-stack",
        title: kit.say(&words::browse_themes()),
        hint: hints.then(|| kit.say(&words::browse_themes_hint())),
        event: Find::ListOpened(List::Themes).into(),
    };
    let network = Key {
        id: "network".to_owned(),
        pictogram: "users",
        title: kit.say(&partner::network_title()),
        hint: None,
        event: Event::NetworkOpened,
    };
    let mut rows = in_columns(kit, vec![letters, themes], width, 2);
    rows.extend(in_columns(kit, vec![network], width, 1));
    rows
}

/// A key with a pictogram and words beside it.
struct Key<'n> {
    id: String,
    pictogram: &'n str,
    title: String,
    hint: Option<String>,
    event: Event,
}

/// Keys in at most so many columns, as their words allow.
fn in_columns<'a>(
    kit: &Kit<'a>,
    keys: Vec<Key<'_>>,
    width: f32,
    most: usize,
) -> Vec<(Vec<Piece<'a>>, usize)> {
    let metrics = kit.metrics;
    let side = metrics.growing(22.0);
    let inset = side + metrics.millimetres(6.0) + 2.0 * metrics.padding();
    let words: Vec<&str> = (keys.iter())
        .flat_map(|key| [Some(key.title.as_str()), key.hint.as_deref()])
        .flatten()
        .collect();
    let columns = kit.columns_for(&words, Type::Tile, width, inset, most);
    let cells = keys.into_iter().map(|key| {
        let sign = kit.sign(key.pictogram, side, kit.palette.accent_tint, kit.palette.accent);
        let mut lines: Vec<Piece<'a>> =
            vec![kit.bold(key.title, Type::Tile, kit.palette.ink).into()];
        let hint = key.hint.map(|hint| kit.label(hint, Type::Small, kit.palette.muted));
        lines.extend(hint.map(Piece::from));
        let lines = kit.column(lines, metrics.millimetres(1.0));
        let row = kit.row(vec![sign.into(), lines.into()], metrics.millimetres(6.0)).fill(1);
        Panel::new(row, kit.card_surface())
            .padding([metrics.millimetres(3.5), metrics.padding()])
            .min(metrics.touch(), metrics.touch())
            .on_press(Message::Visit(key.event))
            .id(key.id)
            .middle()
            .into()
    });
    rows(cells, columns).into_iter().map(|row| (row, columns)).collect()
}

/// Cells in rows of so many.
fn rows<'a>(cells: impl Iterator<Item = Piece<'a>>, columns: usize) -> Vec<Vec<Piece<'a>>> {
    let mut rows: Vec<Vec<Piece<'a>>> = Vec::new();
    for cell in cells {
        match rows.last_mut() {
            Some(row) if row.len() < columns => row.push(cell),
            _ => rows.push(vec![cell]),
        }
    }
    rows
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
    let (columns, side) = letter_grid(kit);
    let size = metrics.text(Type::Headline);
    let keys = (0..).zip(&kit.visit.finding.letters).map(|(position, group)| {
        let ink = kit.palette.ink;
        let label = Label::new(group.heading.clone(), size, font::BOLD, ink, false);
        Panel::new(label.align(Align::Center), kit.card_surface())
            .min(side, metrics.touch().max(side * 0.6))
            .on_press(Message::Visit(Find::SectionOpened(Section::Letter(position)).into()))
            .id(format!("browse-letter-{position}"))
            .part(Part::Letter)
            .middle()
            .into()
    });
    let strips = Strip::rows(keys, columns).map(Strip::stretch).collect();
    Sheet::new(vec![kit.headline(kit.say(&words::browse_which_letter()))], strips)
}

fn themes<'a>(kit: &Kit<'a>) -> Sheet<'a> {
    let keys = (kit.visit.finding.themes.iter())
        .map(|group| {
            let theme = kit.content.catalogue.theme(group.heading);
            Key {
                id: format!("browse-theme-{}", theme.id),
                pictogram: &theme.pictogram,
                title: kit.say(&named::theme(&theme.id)),
                hint: None,
                event: Find::SectionOpened(Section::Theme(group.heading)).into(),
            }
        })
        .collect();
    let most = if kit.metrics.portrait() { 2 } else { 4 };
    let head = vec![kit.headline(kit.say(&words::browse_which_theme()))];
    let rows = in_columns(kit, keys, inner_width(kit), most).into_iter();
    let strips = rows.map(|(row, columns)| Strip::columns(row, columns).stretch()).collect();
    Sheet::new(head, strips)
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
    // The largest letters leave the German name to the answer, one touch away.
    let cramped = kit.metrics.text_size == TextSize::Largest;
    let detail = if cramped { Detail::Name } else { Detail::Full };
    let cards = (0..).zip(finding.entries(section)).map(|(position, entry)| {
        let id = format!("entry-{position}");
        let (subject, word) = (entry.subject, entry.word.as_str());
        found::card(kit, Found { id, subject, word, by_word, detail })
    });
    let strips = Strip::rows(cards, columns).collect();
    Sheet::new(vec![kit.headline(headline)], strips)
}
