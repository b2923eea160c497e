//! The screens: each file draws one, from the same kit.

mod answer;
mod bars;
mod booking;
mod browse;
mod choice;
mod found;
mod help;
mod keyboard;
mod letter;
mod network;
mod notice;
mod number;
mod overlay;
mod partner;
mod search;
mod sheet;
mod take;
mod transparency;
pub(super) mod way;
mod welcome;

use super::{
    app::App,
    kit::{Kit, Piece},
};
use crate::{floorplan::FacilityKind, visit::Screen};
use iced::{Length, widget};

/// What is shown: a screen between its bars, and whatever lies above it.
pub(super) fn view(app: &App) -> Piece<'_> {
    let kit = app.kit();
    if let Some(typed) = &app.staff {
        return overlay::staff(&kit, typed);
    }
    if let Some(seconds) = app.visit.countdown(&app.content) {
        return overlay::countdown(&kit, seconds);
    }
    if let Some(explanation) = app.explained {
        return overlay::explanation(&kit, explanation);
    }
    let footer = bars::footer(&kit, app);
    match *app.visit.screen() {
        Screen::Welcome => column(vec![welcome::view(app, &kit), footer]),
        screen => {
            let header = bars::header(&kit);
            let sheet = match screen {
                Screen::Concerns => choice::concerns(&kit),
                Screen::Profiles => choice::profiles(&kit),
                Screen::Question(question) => choice::question(&kit, question),
                Screen::Facilities => choice::facilities(&kit),
                Screen::Languages => welcome::languages(&kit),
                Screen::Letter(_) => letter::view(&kit),
                Screen::Number => number::view(&kit),
                Screen::Answer(_) => answer::view(&kit, || room(&kit, app)),
                Screen::Transparency => transparency::view(&kit),
                Screen::Booking => booking::view(&kit),
                Screen::Variants(concern) => choice::variants(&kit, concern),
                Screen::List(list) => browse::list(&kit, list),
                Screen::Section(section) => browse::section(&kit, section),
                // The keyboard and the map keep their places, whatever is said beside them.
                Screen::Search | Screen::Network => {
                    let above = kit.low.then(|| head_height(&kit, bars::footer_height(&kit, app)));
                    let room = room(&kit, app) - above.unwrap_or(0.0);
                    let (head, body) = match screen {
                        Screen::Search => search::view(&kit, above, room),
                        _ => network::view(&kit, above, room),
                    };
                    return column(head.into_iter().chain([header, body, footer]).collect());
                }
                Screen::Help => help::view(&kit),
                Screen::Say(partner) => partner::say(&kit, partner),
                Screen::NetworkTheme(theme) => network::theme(&kit, theme),
                Screen::NetworkList => network::all(&kit),
                Screen::Take => take::view(&kit),
                // The plan is no control, so this screen needs no other place for its keys.
                Screen::Way | Screen::Welcome => {
                    return column(vec![header, way::view(app, &kit), footer]);
                }
            };
            let above = kit.low.then(|| head_height(&kit, bars::footer_height(&kit, app)));
            let (head, body) = sheet.view(&kit, above);
            column(head.into_iter().chain([header, body, footer]).collect())
        }
    }
}

/// How much height there is between the bars and within the margins.
fn room(kit: &Kit<'_>, app: &App) -> f32 {
    let header = kit.measure(bars::header(kit), kit.metrics.size.width).height;
    let footer = bars::footer_height(kit, app);
    kit.metrics.size.height - header - footer - sheet::margins(kit)
}

/// How much of a standing screen lies above the controls when they shall be low: the upper half
/// but for the bar, and less where large letters would leave no room for the controls themselves.
fn head_height(kit: &Kit<'_>, footer: f32) -> f32 {
    let metrics = kit.metrics;
    let header = kit.measure(bars::header(kit), metrics.size.width).height;
    let least = metrics.millimetres(230.0);
    let wanted = metrics.size.height * 0.42;
    wanted.min(metrics.size.height - header - footer - least).round()
}

fn column(parts: Vec<Piece<'_>>) -> Piece<'_> {
    widget::Column::with_children(parts).width(Length::Fill).height(Length::Fill).into()
}

/// The width between the margins of the screen.
fn inner_width(kit: &Kit<'_>) -> f32 {
    kit.metrics.size.width - 2.0 * kit.metrics.margin()
}

/// How many keys with one letter stand in a row, and how wide each is in pixels.
fn letter_grid(kit: &Kit<'_>) -> (usize, f32) {
    let columns = match (kit.metrics.portrait(), kit.metrics.large()) {
        (true, false) => 5,
        (true, true) => 4,
        (false, false) => 9,
        (false, true) => 7,
    };
    let gaps = kit.metrics.gap() * (columns - 1) as f32;
    (columns, ((inner_width(kit) - gaps) / columns as f32).floor())
}

/// The pictogram of a machine or a room, also for the plan.
pub(super) fn facility_pictogram(kind: FacilityKind) -> &'static str {
    choice::pictogram(kind)
}
