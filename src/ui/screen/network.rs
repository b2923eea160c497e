//! The network map: all who help, theme by theme, the nearest in the middle; the same as lists.

mod legend;
mod list;

pub use list::{all, theme};

use super::{
    Halves,
    frame::Frame,
    help::{network_sign, summary},
    inner_width,
    sheet::{Sheet, between_margins},
};
use crate::{
    locale::message::{partner as word, ui},
    referral::{PartnerIndex, network::NetworkMap},
    ui::{
        kit::{Kit, Piece},
        message::Message,
        metrics::{TextSize, Type},
        network::Chart,
        widget::{Panel, Strip, Surface},
    },
    visit::Event,
    wording::Wording,
};
use iced::{Length, Size, widget};

/// The map of today.
fn map(kit: &Kit<'_>) -> NetworkMap {
    let themes = kit.content.catalogue.themes.len();
    NetworkMap::new(&kit.content.partners, themes, kit.visit.now().date())
}

/// The map above the words on a standing screen, beside them on a lying one. Its place and its
/// size do not depend on what is chosen. Where the controls stay in the lower part, what is only
/// read stands above them.
pub fn view<'a>(kit: &Kit<'a>, frame: &Frame<'a>) -> Halves<'a> {
    let metrics = kit.metrics;
    let inner = inner_width(kit);
    let gap = metrics.gap();
    let map = map(kit);
    let chosen = kit.visit.marked.filter(|index| map.number(*index).is_some());
    let first = match chosen {
        Some(index) => chosen_pieces(kit, &map, index),
        None => vec![hint(kit)],
    };
    let room = frame.room;
    let reading = |has_names| {
        frame.above.and_then(|above| {
            let legend = legend::pieces(kit, &map, has_names, Size::new(inner, above), 0.0);
            let head = [headline(kit), hint(kit)].into_iter().chain(legend).collect();
            Sheet::new(head, Vec::new()).view(kit, Some(above)).head
        })
    };
    // The hint is read above.
    let first = if frame.above.is_some() && chosen.is_none() { Vec::new() } else { first };
    let (head, content): (_, Piece<'a>) = if metrics.portrait() && kit.low {
        let (list, size) = kit.measured(list_key(kit).wide(), inner);
        let rest = room - size.height - 2.0 * gap;
        let keys = kit.measure(list_key(kit), inner).height;
        let least = metrics.millimetres(30.0) + keys;
        let chart = Size::new(inner, (rest - least).max(rest * 0.5).min(inner).floor());
        let chart = Chart::new(kit, map.clone(), chart, chosen);
        let head = reading(chart.has_names());
        let pages = kit.pages(first.into_iter().map(Strip::single).collect());
        let parts = [list, chart.into(), pages.into()];
        (head, widget::Column::with_children(parts).spacing(gap).into())
    } else if metrics.portrait() {
        let (title, size) = kit.measured(title(kit), inner);
        let rest = room - size.height - 2.0 * gap;
        let share = match metrics.text_size {
            TextSize::Normal => 0.64,
            TextSize::Large | TextSize::Largest => 0.58,
        };
        let chart = Size::new(inner, (rest * share).min(inner).floor());
        let below = Size::new(inner, rest - chart.height);
        let chart = Chart::new(kit, map.clone(), chart, chosen);
        let words = words(kit, &map, chart.has_names(), first, below);
        let parts = [title, chart.into(), words];
        (None, widget::Column::with_children(parts).spacing(gap).into())
    } else {
        let share = match metrics.text_size {
            TextSize::Normal => 0.6,
            TextSize::Large => 0.5,
            TextSize::Largest => 0.42,
        };
        let chart = Size::new((inner * share).floor(), room.floor());
        let side = inner - chart.width - gap;
        let (title, size) = kit.measured(title(kit), side);
        let head = reading(true);
        let beside = Size::new(side, room - size.height - gap);
        let chart = Chart::new(kit, map.clone(), chart, chosen);
        let words = words(kit, &map, chart.has_names(), first, beside);
        let words = widget::Column::with_children([title, words])
            .spacing(gap)
            .width(Length::Fill)
            .height(Length::Fill)
            .into();
        let children: [Piece<'a>; 2] =
            if kit.right_to_left() { [chart.into(), words] } else { [words, chart.into()] };
        (head, widget::Row::with_children(children).spacing(gap).into())
    };
    Halves { head, body: between_margins(kit, content) }
}

/// The headline, and the key to the list. The largest letters leave the headline away: the map
/// needs its room. Where controls stay below, it is read above.
fn title<'a>(kit: &Kit<'a>) -> Piece<'a> {
    if kit.low || kit.metrics.text_size == TextSize::Largest {
        return list_key(kit).wide().into();
    }
    let words = kit.bold(kit.say(&word::network_title()), Type::Headline, kit.palette.ink);
    kit.row(vec![words.shrink().into(), list_key(kit).into()], kit.metrics.gap()).split(1).into()
}

fn headline<'a>(kit: &Kit<'a>) -> Piece<'a> {
    kit.headline(kit.say(&word::network_title()))
}

fn hint<'a>(kit: &Kit<'a>) -> Piece<'a> {
    kit.label(kit.say(&word::network_hint()), Type::Body, kit.palette.ink).into()
}

fn list_key<'a>(kit: &Kit<'a>) -> Panel<'a, Message> {
    let words = kit.say(&word::network_as_list());
    kit.button("as-list", Some("list"), words, Event::NetworkListOpened).shrink()
}

/// What stands below or beside the map in a room: the hint or the chosen partner, then what the
/// map's signs mean.
fn words<'a>(
    kit: &Kit<'a>,
    map: &NetworkMap,
    has_names: bool,
    first: Vec<Piece<'a>>,
    room: Size,
) -> Piece<'a> {
    let mut used = 0.0;
    let mut strips = Vec::new();
    for piece in first {
        let (piece, size) = kit.measured(piece, room.width);
        used += size.height + kit.metrics.gap();
        strips.push(Strip::single(piece));
    }
    let legend = legend::pieces(kit, map, has_names, room, used);
    strips.extend(legend.into_iter().map(Strip::single));
    kit.pages(strips).into()
}

/// The chosen partner: who, when, where, and the key to its card.
fn chosen_pieces<'a>(kit: &Kit<'a>, map: &NetworkMap, index: PartnerIndex) -> Vec<Piece<'a>> {
    let metrics = kit.metrics;
    let event = Event::PartnerChosen(index);
    let mut lines = summary(kit, index);
    let surface = Surface {
        line: kit.palette.accent,
        line_width: metrics.line() * 1.5,
        ..kit.card_surface()
    };
    let padding = [metrics.millimetres(5.0), metrics.padding()];
    let gap = metrics.millimetres(5.0);
    if metrics.text_size == TextSize::Normal && metrics.portrait() {
        let words = kit.column(lines, metrics.millimetres(3.0)).into();
        let button = kit.main_button("to-card", None, kit.say(&ui::view()), event);
        let button = button.min(0.0, metrics.touch()).shrink().into();
        let row = kit.row(vec![network_sign(kit, map, index), words, button], gap).fill(1);
        let panel: Panel<'a, Message> = Panel::new(row, surface);
        return vec![panel.padding(padding).into()];
    }
    // With little room the name itself is the key.
    let chips = lines.split_off(1);
    let on = kit.icon(kit.facing("forward"), Type::Heading, kit.palette.accent).into();
    let name = if metrics.text_size == TextSize::Largest {
        let wording = Wording { content: kit.content, locale: kit.locale };
        kit.bold(wording.partner_name(index), Type::Small, kit.palette.ink).into()
    } else {
        lines.remove(0)
    };
    let row = kit.row(vec![network_sign(kit, map, index), name, on], gap).fill(1);
    let key = Panel::new(row, surface)
        .padding(padding)
        .min(metrics.touch(), metrics.touch())
        .on_press(Message::Visit(event))
        .id("to-card")
        .middle();
    // In the lower half there is room for the key alone.
    let chips = chips.into_iter().filter(|_| !kit.low);
    std::iter::once(key.into()).chain(chips).collect()
}
