//! The network map: all who help, theme by theme, the nearest in the middle; the same as lists.

mod legend;
mod list;

pub use list::{all, theme};

use super::help::{network_sign, summary};
use crate::{
    locale::message::{partner as word, ui},
    referral::{PartnerIndex, network::NetworkMap},
    ui::{
        app::App,
        kit::{Kit, Piece},
        message::Message,
        metrics::{TextSize, Type},
        network::Chart,
        widget::{Panel, Strip, Surface},
    },
    visit::Event,
};
use iced::{Length, Size, widget};

/// The map of today.
fn map(kit: &Kit<'_>) -> NetworkMap {
    let themes = kit.content.catalogue.themes.len();
    NetworkMap::new(&kit.content.partners, themes, kit.visit.now().date())
}

/// The map above the words on a standing screen, beside them on a lying one. Its place and its
/// size do not depend on what is chosen.
pub fn view<'a>(app: &App, kit: &Kit<'a>) -> Piece<'a> {
    let metrics = kit.metrics;
    let whole = metrics.size;
    let margin = metrics.margin();
    let inner = whole.width - 2.0 * margin;
    let (top, bottom) = (metrics.millimetres(5.0), metrics.millimetres(8.0));
    let header = kit.measure(super::bars::header(kit), whole.width).height;
    let footer = super::bars::footer_height(kit, app);
    let room = whole.height - header - footer - top - bottom;
    let gap = metrics.gap();
    let content: Piece<'a> = if metrics.portrait() {
        let (title, size) = kit.measured(title(kit), inner);
        // Controls that stay in the lower half leave the upper one to the headline.
        let above = if kit.low {
            (whole.height * 0.42 - header - top - size.height - gap).max(0.0)
        } else {
            0.0
        };
        let rest = room - size.height - 2.0 * gap - above;
        let share = match metrics.text_size {
            TextSize::Normal => 0.64,
            TextSize::Large | TextSize::Largest => 0.58,
        };
        let chart = Size::new(inner, (rest * share).min(inner).floor());
        let below = rest - chart.height;
        let (chart, strips) = chart_and_words(kit, chart, Size::new(inner, below));
        let mut parts = vec![title];
        if above > 0.0 {
            parts.insert(0, widget::space().height(above).into());
        }
        parts.extend([chart, kit.pages(strips).into()]);
        widget::Column::with_children(parts)
            .spacing(gap)
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    } else {
        let share = match metrics.text_size {
            TextSize::Normal => 0.6,
            TextSize::Large => 0.5,
            TextSize::Largest => 0.42,
        };
        let chart = Size::new((inner * share).floor(), room.floor());
        let side = inner - chart.width - gap;
        let (title, size) = kit.measured(title(kit), side);
        let (chart, strips) =
            chart_and_words(kit, chart, Size::new(side, room - size.height - gap));
        let words = widget::Column::with_children([title, kit.pages(strips).into()])
            .spacing(gap)
            .width(Length::Fill)
            .height(Length::Fill);
        let children: [Piece<'a>; 2] =
            if kit.right_to_left() { [chart, words.into()] } else { [words.into(), chart] };
        widget::Row::with_children(children).spacing(gap).height(Length::Fill).into()
    };
    widget::container(content)
        .padding(iced::Padding { top, right: margin, bottom, left: margin })
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

/// The headline, and the key to the list. The largest letters leave the headline away: the map
/// needs its room.
fn title<'a>(kit: &Kit<'a>) -> Piece<'a> {
    let words = kit.bold(kit.say(&word::network_title()), Type::Headline, kit.palette.ink);
    let list = kit
        .button(
            "as-list",
            Some("list"),
            kit.say(&word::network_as_list()),
            Event::NetworkListOpened,
        )
        .shrink();
    if kit.metrics.text_size == TextSize::Largest {
        return list.wide().into();
    }
    kit.row(vec![words.shrink().into(), list.into()], kit.metrics.gap()).split(1).into()
}

/// The map, and what stands below or beside it in a room: the chosen partner, then what the map's
/// signs mean.
fn chart_and_words<'a>(
    kit: &Kit<'a>,
    size: Size,
    room: Size,
) -> (Piece<'a>, Vec<Strip<'a, Message>>) {
    let map = map(kit);
    let chosen = kit.visit.marked.filter(|index| map.number(*index).is_some());
    let pieces = match chosen {
        Some(index) => chosen_pieces(kit, &map, index),
        None => {
            let hint = kit.say(&word::network_hint());
            vec![kit.label(hint, Type::Body, kit.palette.ink).into()]
        }
    };
    let mut used = 0.0;
    let mut strips = Vec::new();
    for (position, piece) in pieces.into_iter().enumerate() {
        let (piece, size) = kit.measured(piece, room.width);
        used += size.height + kit.metrics.gap();
        // The key to the card stands on one page with the name.
        let strip = Strip::single(piece);
        strips.push(if position == 0 && chosen.is_some() { strip.keep() } else { strip });
    }
    let chart = Chart::new(kit, map.clone(), size, chosen);
    strips.extend(legend::strips(kit, &map, chart.has_names(), room, used));
    (chart.into(), strips)
}

/// The chosen partner: who, when, where, and the key to its card.
fn chosen_pieces<'a>(kit: &Kit<'a>, map: &NetworkMap, index: PartnerIndex) -> Vec<Piece<'a>> {
    let metrics = kit.metrics;
    let event = Event::PartnerChosen(index);
    let button = kit.main_button("to-card", None, kit.say(&ui::view()), event);
    let mut lines = summary(kit, index);
    if metrics.text_size != TextSize::Normal || !metrics.portrait() {
        // Strips of their own may go on over pages.
        let chips = lines.split_off(1);
        let name = kit
            .row(vec![network_sign(kit, map, index), lines.remove(0)], metrics.millimetres(4.0))
            .fill(1);
        let button = button.min(0.0, metrics.touch());
        return [name.into(), button.into()].into_iter().chain(chips).collect();
    }
    let words = kit.column(lines, metrics.millimetres(3.0)).into();
    let button = button.min(0.0, metrics.touch()).shrink().into();
    let row = kit
        .row(vec![network_sign(kit, map, index), words, button], metrics.millimetres(6.0))
        .fill(1);
    let surface = Surface { line: kit.palette.ink, ..kit.card_surface() };
    let panel: Panel<'a, Message> = Panel::new(row, surface);
    vec![panel.padding([metrics.millimetres(6.0), metrics.padding()]).into()]
}
