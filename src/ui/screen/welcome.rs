//! The greeting, in turn in every language, and the languages as tiles.

use super::{
    frame::above,
    inner_width,
    sheet::{Sheet, between_margins},
};
use crate::{
    locale::message::ui,
    ui::{
        app::App,
        font,
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        text,
        widget::{Align, Label, Panel, Strip},
    },
    visit::Event,
};
use iced::{Background, Color, Length, widget};

/// The greeting and the languages.
pub fn view<'a>(app: &'a App, kit: &Kit<'a>) -> Piece<'a> {
    let metrics = kit.metrics;
    let palette = kit.palette;
    let portrait = metrics.portrait();
    let share = if portrait { 0.29 } else { 0.36 };
    let bar = palette.bar;
    let gap = metrics.millimetres(2.0);
    let inner = inner_width(kit);
    let padding = (metrics.millimetres(16.0), metrics.millimetres(14.0));
    let natural = kit.measure(head_top(kit), inner).height
        + kit.measure(kit.column(head_foot(app, kit), gap), inner).height;
    let foot = kit.column(head_foot(app, kit), gap);
    let top = head_top(kit);
    // The bar is a fixed part of the screen, and more where large letters need it.
    let least = (metrics.size.height * share).round().max(above(kit).unwrap_or(0.0));
    let needed = natural + padding.0 + padding.1 + gap;
    let height = least.max(needed);
    let head = widget::container(widget::Column::with_children([
        top,
        widget::space().height(Length::Fill).into(),
        foot.into(),
    ]))
    .padding(iced::Padding {
        top: padding.0,
        right: metrics.margin(),
        bottom: padding.1,
        left: metrics.margin(),
    })
    .width(Length::Fill)
    .height(Length::Fixed(height))
    .style(move |_| widget::container::Style {
        background: Some(Background::Color(bar)),
        ..Default::default()
    });
    let tiles = between_margins(kit, kit.pages(language_strips(kit)).max_stretch(2.0));
    widget::Column::with_children([head.into(), tiles]).height(Length::Fill).into()
}

/// The office's sign at the top of the bar.
fn head_top<'a>(kit: &Kit<'a>) -> Piece<'a> {
    office_sign(kit, kit.palette.on_bar, kit.palette.bar)
}

/// The office's sign in a colour, and the colour of what it stands on.
pub fn office_sign<'a>(kit: &Kit<'a>, ink: Color, ground: Color) -> Piece<'a> {
    let metrics = kit.metrics;
    let office = &kit.content.office;
    // The name of the office is German for everybody: it stands so at the door.
    let name = Label::new(
        format!("{} · {}", office.municipality, office.name),
        metrics.text(Type::Small),
        font::BOLD,
        ink,
        false,
    );
    let initial =
        office.municipality.split_whitespace().last().and_then(|word| word.chars().next());
    let crest = Panel::new(
        Label::new(
            initial.map(String::from).unwrap_or_default(),
            metrics.text(Type::Tile),
            font::BOLD,
            ground,
            false,
        )
        .shrink(),
        crate::ui::widget::Surface {
            background: ink,
            pressed: ink,
            line: ink,
            line_width: 0.0,
            radius: metrics.millimetres(5.0),
        },
    )
    .fixed(metrics.growing(23.0))
    .min(metrics.growing(23.0), metrics.growing(23.0))
    .centered();
    crate::ui::widget::Flow::new(vec![crest.into(), name.into()], metrics.millimetres(7.0), false)
        .fill(1)
        .into()
}

/// The greeting at the foot of the bar.
fn head_foot<'a>(app: &App, kit: &Kit<'a>) -> Vec<Piece<'a>> {
    let (metrics, palette) = (kit.metrics, kit.palette);
    let words = kit.say(&ui::welcome());
    let greeting = Label::new(
        words.clone(),
        greeting_size(kit, &words),
        font::BOLD,
        palette.on_bar,
        kit.right_to_left(),
    );
    let choose = kit.label(kit.say(&ui::choose_language()), Type::Heading, palette.on_bar_muted);
    let mut children: Vec<Piece<'a>> = vec![greeting.into(), choose.into()];
    if app.faults > 0 {
        let notice = ui::staff_notice(app.faults);
        let german = kit.content.locales.reference().text(&notice);
        let label =
            Label::new(german, metrics.text(Type::Small), font::REGULAR, palette.on_bar, false);
        children.push(label.into());
    }
    children
}

/// As large as the greeting may be and still stand on one line, if that is not much smaller.
fn greeting_size(kit: &Kit<'_>, words: &str) -> f32 {
    let size = kit.metrics.text(Type::Greeting);
    let wanted = text::width(words, size, font::BOLD);
    let fitting = size * (inner_width(kit) / wanted.max(1.0)).min(1.0);
    fitting.floor().max(size * 0.5)
}

/// The languages once more, in the middle of a visit.
pub fn languages<'a>(kit: &Kit<'a>) -> Sheet<'a> {
    let head = vec![kit.headline(kit.say(&ui::choose_language()))];
    Sheet::new(head, language_strips(kit))
}

fn language_strips<'a>(kit: &Kit<'a>) -> Vec<Strip<'a, Message>> {
    let metrics = kit.metrics;
    let locales = &kit.content.locales;
    let names: Vec<&str> = kit
        .content
        .office
        .languages
        .iter()
        .map(|tag| locales.locale(tag).language().own_name.as_str())
        .collect();
    let most = if metrics.portrait() { 2 } else { 4 };
    let inset = 2.0 * metrics.padding();
    let columns = kit.columns_for(&names, Type::Heading, inner_width(kit), inset, most);
    let tiles: Vec<Piece<'a>> = kit
        .content
        .office
        .languages
        .iter()
        .map(|tag| {
            let name = locales.locale(tag).language().own_name.clone();
            let right_to_left = text::has_right_to_left(&name);
            let label = Label::new(
                name,
                metrics.text(Type::Heading),
                font::BOLD,
                kit.palette.ink,
                right_to_left,
            )
            .align(Align::Center);
            Panel::new(label, kit.card_surface())
                .padding([metrics.millimetres(8.0), metrics.padding()])
                .min(metrics.touch(), metrics.millimetres(44.0))
                .on_press(Message::Visit(Event::LanguageChosen(tag.clone())))
                .in_language(tag.clone())
                .id(format!("language-{tag}"))
                .middle()
                .into()
        })
        .collect();
    Strip::rows(tiles, columns).map(Strip::stretch).collect()
}
