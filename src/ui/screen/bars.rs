//! The bar above every screen (back, progress, start again, language) and the keys below.

use crate::{
    locale::message::{service, ui},
    routing::ProfileKind,
    ui::{
        app::App,
        film::{self, FilmEvent},
        font,
        icon::Icon,
        kit::{Kit, Piece},
        message::Message,
        metrics::{TextSize, Type},
        text,
        theme::Contrast,
        voice::Sound,
        widget::{Align, Panel, Part, Surface},
    },
    visit::Event,
};
use iced::{Background, Color, Length, widget};

/// Back, progress, start again, language.
pub fn header<'a>(kit: &Kit<'a>) -> Piece<'a> {
    let metrics = kit.metrics;
    let back = kit.bar_button("back", Some("back"), kit.say(&ui::back()), Event::Back);
    let restart = if kit.visit.is_discreet(kit.content) {
        let words = kit.say(&service::quick_exit());
        kit.bar_button("start-again", Some("close"), words, Event::Restarted)
    } else {
        kit.bar_button("start-again", None, kit.say(&ui::start_again()), Event::Restarted)
    };
    let own_name = kit.locale.language().own_name.clone();
    let language = kit.bar_button("language", Some("languages"), own_name, Event::LanguagesOpened);
    let row = kit
        .row(
            vec![back.into(), dots(kit), restart.into(), language.into()],
            metrics.millimetres(7.0),
        )
        .split(2);
    let margin = metrics.margin();
    let (card, line) = (kit.palette.card, kit.palette.line);
    let bar = widget::container(row)
        .padding([metrics.millimetres(7.0), margin])
        .width(Length::Fill)
        .style(move |_| widget::container::Style {
            background: Some(Background::Color(card)),
            ..Default::default()
        });
    let rule = widget::container(widget::space().height(metrics.line()).width(Length::Fill)).style(
        move |_| widget::container::Style {
            background: Some(Background::Color(line)),
            ..Default::default()
        },
    );
    widget::Column::with_children([bar.into(), rule.into()]).into()
}

/// Three dots: how far the visitor is on the way to the answer.
fn dots<'a>(kit: &Kit<'a>) -> Piece<'a> {
    let side = kit.metrics.millimetres(8.0);
    let dots = (1..=3)
        .map(|position| {
            let reached = kit.visit.progress() >= position;
            let color = if reached { kit.palette.accent } else { kit.palette.card };
            let dot: Panel<'a, Message> = Panel::new(
                widget::space(),
                Surface {
                    background: color,
                    pressed: color,
                    line: if reached { kit.palette.accent } else { kit.palette.muted },
                    line_width: kit.metrics.line(),
                    radius: side / 2.0,
                },
            );
            dot.fixed(side).min(side, side).into()
        })
        .collect();
    let row: Piece<'a> = kit.row(dots, kit.metrics.millimetres(6.0)).into();
    widget::container(row).padding([0.0, kit.metrics.millimetres(3.0)]).into()
}

/// The side of a key's pictogram in millimetres.
const PICTOGRAM: f32 = 15.0;

struct Key {
    id: &'static str,
    pictogram: &'static str,
    words: String,
    message: Message,
    on: bool,
}

/// The keys that help everybody to use the kiosk; they are on every screen.
pub fn footer<'a>(kit: &Kit<'a>, app: &App) -> Piece<'a> {
    let metrics = kit.metrics;
    let mut keys = vec![
        Key {
            id: "text-size",
            pictogram: "text-size",
            words: kit.say(&ui::text_size()),
            message: Message::TextSizeChanged,
            on: app.text_size != TextSize::Normal,
        },
        Key {
            id: "contrast",
            pictogram: "contrast",
            words: kit.say(&ui::contrast()),
            message: Message::ContrastChanged,
            on: app.contrast != Contrast::Normal,
        },
        Key {
            id: "mobility",
            pictogram: match kit.visit.profile {
                // The wheelchair is the sign for all of them.
                ProfileKind::Walking => "step-free",
                other => super::choice::profile_pictogram(other),
            },
            words: kit.say(&ui::moving()),
            message: Message::Visit(Event::ProfilesOpened),
            on: kit.visit.profile != ProfileKind::Walking,
        },
        Key {
            id: "read-aloud",
            pictogram: "read-aloud",
            words: kit.say(&ui::read_aloud()),
            message: Message::Sound(Sound::Switched),
            on: app.voice.is_on(),
        },
    ];
    if film::of_screen(kit).is_some() {
        keys.push(Key {
            id: "sign-language",
            pictogram: "sign-language",
            words: kit.say(&ui::sign_language()),
            message: Message::Film(FilmEvent::Opened),
            on: false,
        });
    }
    // Where everything is within reach as it is, there is nothing to lower.
    if super::frame::can_be_lower(kit) {
        keys.insert(
            2,
            Key {
                id: "lower",
                pictogram: "reach",
                words: kit.say(&ui::lower()),
                message: Message::LowerToggled,
                on: app.low,
            },
        );
    }
    let side = metrics.millimetres(14.7);
    let width = metrics.size.width - 2.0 * side;
    let gap = metrics.gap();
    let size = metrics.text(Type::Small);
    // On a lying screen height is dear: the pictogram stands beside the word.
    let beside = !metrics.portrait();
    let inset = 2.0 * metrics.millimetres(4.0)
        + if beside { metrics.growing(PICTOGRAM + 4.0) } else { 0.0 };
    let widest = keys
        .iter()
        .map(|key| text::widest_word(&key.words, size, font::REGULAR))
        .fold(0.0, f32::max);
    let columns = (1..=keys.len())
        .rev()
        .find(|columns| {
            // A row that leaves a single key alone looks like an accident.
            keys.len() % columns != 1
                && widest + inset <= (width - gap * (columns - 1) as f32) / *columns as f32
        })
        .unwrap_or(1);
    let column = ((width - gap * (columns - 1) as f32) / columns as f32).floor();
    // Where one word needs two lines, all keys are as high.
    let height = |key: &Key| kit.measure(footer_key(kit, key, column, beside, 0.0), column).height;
    let height = keys.iter().map(height).fold(metrics.touch(), f32::max);
    let keys = keys.iter().map(|key| footer_key(kit, key, column, beside, height).into()).collect();
    let row: Piece<'a> = kit.row(keys, gap).into();
    let rows = app.voice.is_on().then(|| sound_keys(kit, app, width)).into_iter().chain([row]);
    let bar = kit.palette.bar;
    widget::container(widget::Column::with_children(rows).spacing(metrics.millimetres(5.0)))
        .padding([metrics.millimetres(if beside { 5.0 } else { 9.0 }), side])
        .width(Length::Fill)
        .style(move |_| widget::container::Style {
            background: Some(Background::Color(bar)),
            ..Default::default()
        })
        .into()
}

/// While the kiosk speaks: what one may want of its voice. The pictograms are those of every player,
/// for whoever cannot read.
fn sound_keys<'a>(kit: &Kit<'a>, app: &App, width: f32) -> Piece<'a> {
    let metrics = kit.metrics;
    let pause = if app.voice.is_paused() {
        ("play", ui::sound_go_on())
    } else {
        ("pause", ui::sound_pause())
    };
    let keys = [
        ("sound-pause", pause.0, pause.1, Sound::Paused),
        ("sound-repeat", "repeat", ui::sound_repeat(), Sound::Repeated),
        ("sound-slower", "slower", ui::sound_slower(), Sound::Slower),
        ("sound-faster", "faster", ui::sound_faster(), Sound::Faster),
        ("sound-softer", "quieter", ui::sound_softer(), Sound::Quieter),
        ("sound-louder", "louder", ui::sound_louder(), Sound::Louder),
    ];
    let gap = metrics.gap();
    let columns = keys.len() as f32;
    let column = ((width - gap * (columns - 1.0)) / columns).floor();
    let surface = Surface {
        background: kit.palette.on_bar,
        pressed: kit.palette.accent_tint,
        line: kit.palette.bar_line,
        line_width: metrics.line(),
        radius: metrics.millimetres(7.0),
    };
    let keys = keys
        .into_iter()
        .map(|(id, pictogram, name, sound)| {
            let side = metrics.millimetres(PICTOGRAM);
            Panel::new(Icon::new(pictogram, side, kit.palette.bar), surface)
                .padding(metrics.millimetres(3.0))
                .fixed(column)
                .min(column, metrics.millimetres(22.0))
                .on_press(Message::Sound(sound))
                .part(Part::Bar)
                .called(kit.say(&name))
                .id(id)
                .centered()
                .into()
        })
        .collect();
    // As on every player, they stand in the same order in every script.
    crate::ui::widget::Flow::new(keys, gap, false).into()
}

/// The height of the keys in pixels.
pub fn footer_height(kit: &Kit<'_>, app: &App) -> f32 {
    kit.measure(footer(kit, app), kit.metrics.size.width).height
}

fn footer_key<'a>(
    kit: &Kit<'a>,
    key: &Key,
    width: f32,
    beside: bool,
    height: f32,
) -> Panel<'a, Message> {
    let metrics = kit.metrics;
    let (ground, color): (Color, Color) = if key.on {
        (kit.palette.on_bar, kit.palette.bar)
    } else {
        (kit.palette.bar, kit.palette.on_bar)
    };
    let icon = Icon::new(key.pictogram, metrics.growing(PICTOGRAM), color);
    let words = kit.label(key.words.clone(), Type::Small, color);
    let content: Piece<'a> = if beside {
        kit.row(vec![icon.into(), words.shrink().into()], metrics.millimetres(4.0)).into()
    } else {
        widget::Column::with_children([
            widget::container(icon).center_x(Length::Fill).into(),
            words.align(Align::Center).into(),
        ])
        .spacing(metrics.millimetres(1.0))
        .into()
    };
    Panel::new(
        content,
        Surface {
            background: ground,
            pressed: kit.palette.accent,
            line: kit.palette.bar_line,
            line_width: metrics.line(),
            radius: metrics.millimetres(7.0),
        },
    )
    .padding([metrics.millimetres(4.0), metrics.millimetres(4.0)])
    .fixed(width)
    .min(metrics.touch(), metrics.touch().max(height))
    .on_press(key.message.clone())
    .part(Part::Bar)
    .selected(key.on)
    .id(key.id)
    .centered()
}
