//! What lies above every screen: the end of the visit, and the way out for staff.

use super::{
    frame::above,
    sheet::{Reading, between_margins},
};
use crate::{
    locale::message::ui,
    ui::{
        film::{Film, FilmEvent},
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        voice::Explanation,
        widget::{Align, Panel, Strip, Surface},
    },
    visit::Event,
    wording::Wording,
};
use iced::{Length, widget};

/// The visit ends unless somebody touches the screen.
pub fn countdown<'a>(kit: &Kit<'a>, seconds: u32) -> Piece<'a> {
    let metrics = kit.metrics;
    let number =
        kit.bold(seconds.to_string(), Type::Greeting, kit.palette.ink).align(Align::Center);
    let total = kit.content.office.kiosk(kit.visit.kiosk).warning_seconds.max(1);
    let width = metrics.size.width - 4.0 * metrics.margin();
    let part = (width * seconds as f32 / total as f32).round().max(metrics.line());
    let height = metrics.millimetres(8.0);
    let accent = kit.palette.accent;
    let bar: Panel<'a, Message> = Panel::new(
        widget::space(),
        Surface {
            background: accent,
            pressed: accent,
            line: accent,
            line_width: 0.0,
            radius: height / 2.0,
        },
    )
    .fixed(part)
    .min(part, height);
    let bar: Piece<'a> = widget::container(bar).center_x(Length::Fill).into();
    let mut strips = vec![
        Strip::single(
            kit.bold(kit.say(&ui::still_there()), Type::Headline, kit.palette.ink)
                .align(Align::Center),
        ),
        Strip::single(number),
        Strip::single(bar),
        Strip::single(
            kit.label(kit.say(&ui::countdown(seconds)), Type::Body, kit.palette.ink)
                .align(Align::Center),
        ),
        Strip::single(kit.main_button(
            "go-on",
            Some("check"),
            kit.say(&ui::go_on()),
            Event::Touched,
        )),
    ];
    let end = ("end-now", "close", ui::end_now(), Event::Restarted);
    let longer = ("more-time", "clock", ui::more_time(), Event::MoreTime(true));
    let longer = (!kit.visit.has_more_time()).then_some(longer);
    let keys: Vec<(String, Piece<'a>)> = longer
        .into_iter()
        .chain([end])
        .map(|(id, pictogram, words, event)| {
            let words = kit.say(&words);
            (words.clone(), kit.button(id, Some(pictogram), words, event).into())
        })
        .collect();
    let words: Vec<&str> = keys.iter().map(|(words, _)| words.as_str()).collect();
    let inset = metrics.icon(Type::Tile) + metrics.millimetres(21.0);
    let columns = kit.columns_for(&words, Type::Tile, width, inset, words.len());
    strips.extend(Strip::rows(keys.into_iter().map(|(_, key)| key), columns));
    // Wherever else the finger is lifted: somebody is there.
    widget::mouse_area(middle(kit, strips)).on_release(Event::Touched.into()).into()
}

/// A film in sign language, as large as it fits, with how far it has come.
pub fn film<'a>(kit: &Kit<'a>, film: &Film) -> Piece<'a> {
    let metrics = kit.metrics;
    let picture: Piece<'a> = match film.picture() {
        Some(handle) => {
            widget::image(handle.clone()).width(Length::Fill).height(Length::Fill).into()
        }
        None => widget::space().width(Length::Fill).height(Length::Fill).into(),
    };
    let (at, pictures) = film.position();
    let bar = widget::progress_bar(0.0..=pictures.max(1) as f32, (at + 1) as f32)
        .girth(metrics.millimetres(4.0));
    let (accent, line) = (kit.palette.accent, kit.palette.line);
    let bar = bar.style(move |_| widget::progress_bar::Style {
        background: line.into(),
        bar: accent.into(),
        border: iced::Border::default(),
    });
    let keys = vec![
        kit.button("film-again", Some("repeat"), kit.say(&ui::sound_repeat()), FilmEvent::Opened)
            .into(),
        kit.main_button("film-close", Some("close"), kit.say(&ui::back()), FilmEvent::Closed)
            .into(),
    ];
    let width = ((metrics.size.width - 2.0 * metrics.margin() - metrics.gap()) / 2.0).floor();
    let keys = kit.row(
        keys.into_iter()
            .map(|key: Piece<'a>| widget::container(key).width(Length::Fixed(width)).into())
            .collect(),
        metrics.gap(),
    );
    let content =
        widget::Column::with_children([picture, bar.into(), keys.into()]).spacing(metrics.gap());
    on_paper(kit, content, metrics.margin())
}

/// What the keys of a keypad do, or that nothing can be read aloud.
pub fn explanation<'a>(kit: &Kit<'a>, explanation: Explanation) -> Piece<'a> {
    let wording = Wording { content: kit.content, locale: kit.locale };
    let (title, lines) = match explanation {
        Explanation::Keys => (ui::keys_title(), wording.keys_help()),
        Explanation::NoVoice => (ui::read_aloud(), vec![kit.say(&ui::no_voice())]),
    };
    let mut strips = vec![Strip::single(kit.headline(kit.say(&title)))];
    strips.extend(
        lines
            .into_iter()
            .map(|line| Strip::single(kit.card(kit.label(line, Type::Body, kit.palette.ink)))),
    );
    strips.push(Strip::single(kit.main_button(
        "go-on",
        Some("check"),
        kit.say(&ui::sound_go_on()),
        Message::ExplanationRead,
    )));
    middle(kit, strips)
}

/// Staff type their code to leave the kiosk.
pub fn staff<'a>(kit: &Kit<'a>, typed: &str) -> Piece<'a> {
    let metrics = kit.metrics;
    let german = kit.content.locales.reference();
    let mut strips = vec![
        Strip::single(
            kit.bold(german.text(&ui::staff_code()), Type::Headline, kit.palette.ink)
                .align(Align::Center),
        ),
        Strip::single(
            kit.bold("•".repeat(typed.chars().count().max(1)), Type::Headline, kit.palette.accent)
                .align(Align::Center),
        ),
    ];
    for row in ["123", "456", "789", "0"] {
        // Keys stand as on every telephone, whatever the language.
        let row: Vec<char> =
            if kit.right_to_left() { row.chars().rev().collect() } else { row.chars().collect() };
        let keys = row
            .into_iter()
            .map(|digit| {
                let id = format!("staff-{digit}");
                kit.key(id, digit, metrics.touch(), Message::StaffDigit(digit)).into()
            })
            .collect::<Vec<Piece<'a>>>();
        let columns = keys.len();
        strips.push(Strip::columns(keys, columns));
    }
    strips.push(Strip::single(kit.button(
        "staff-cancel",
        Some("close"),
        german.text(&ui::back()),
        Message::StaffCancelled,
    )));
    middle(kit, strips)
}

fn middle<'a>(kit: &Kit<'a>, strips: Vec<Strip<'a, Message>>) -> Piece<'a> {
    let metrics = kit.metrics;
    if let Some(above) = above(kit) {
        let mut reading = Reading::new(kit, above);
        let keys = reading.take_all(strips);
        let body = between_margins(kit, kit.pages(keys));
        return super::column(vec![reading.view(), body]);
    }
    let above = if metrics.portrait() { metrics.size.height * 0.24 } else { metrics.margin() };
    let padding = iced::Padding {
        top: above,
        right: 2.0 * metrics.margin(),
        bottom: metrics.margin(),
        left: 2.0 * metrics.margin(),
    };
    on_paper(kit, kit.pages(strips), padding)
}

/// Content that covers the whole screen.
fn on_paper<'a>(
    kit: &Kit<'a>,
    content: impl Into<Piece<'a>>,
    padding: impl Into<iced::Padding>,
) -> Piece<'a> {
    let paper = kit.palette.paper;
    widget::container(content)
        .padding(padding)
        .width(Length::Fill)
        .height(Length::Fill)
        .style(move |_| widget::container::Style {
            background: Some(iced::Background::Color(paper)),
            ..Default::default()
        })
        .into()
}
