//! The way: the plan, the same in words, and what else one may do with it.

mod floors;
mod pictures;
mod title;

use super::{
    Halves,
    frame::Frame,
    inner_width,
    notice::notices,
    sheet::{between_margins, edge},
};
use crate::{
    guidance::Step,
    locale::message::ui,
    ui::{
        app::App,
        kit::{Kit, Piece},
        map::{Plan, Request, Scene},
        message::Message,
        metrics::{TextSize, Type},
        pictogram,
        widget::{Panel, Strip, Surface},
    },
    visit::{Event, Journey, StageTarget},
    wording::Wording,
};
use floors::{beside_plan, floor_key, floors_shown, floors_width};
use iced::{Length, Size, alignment::Vertical, widget};
use std::sync::Arc;
use title::{has_key_below, has_key_beside, title};

/// The plan above the words on a standing screen, beside them on a lying one. Where the controls
/// stay in the lower part, the plan of a standing screen and the title are read above it.
pub fn view<'a>(app: &'a App, kit: &Kit<'a>, frame: &Frame<'a>) -> Halves<'a> {
    let metrics = kit.metrics;
    let Some(journey) = kit.visit.way() else {
        return Halves { head: None, body: widget::space().into() };
    };
    let title = title(kit, journey.stage_of(kit.visit.stretch));
    if kit.visit.in_pictures {
        return in_pictures(kit, journey, frame, title);
    }
    let size = plan_size(kit, kit.visit.stretch, frame);
    let picture = app.pictures.get(request(kit, journey, kit.visit.stretch, size));
    let plan: Piece<'a> =
        Plan::new(picture, app.shown_animation(), kit.palette, metrics.millimetres(4.5)).into();
    let plan = widget::container(plan).width(size.width).height(size.height);
    let read_above = kit.low && metrics.portrait();
    let floors = floors_shown(kit, journey);
    let beside = if read_above {
        let shown = floors.iter().filter(|(_, _, shown)| *shown);
        shown.map(|floor| floor_key(kit, *floor, false)).collect()
    } else {
        floors.iter().map(|floor| floor_key(kit, *floor, true)).collect()
    };
    // The plan is never mirrored, and the floors stand on its right in every language: the
    // visitor's hand finds them in the same place.
    let map: Piece<'a> =
        widget::Row::with_children([plan.into(), beside_plan(kit, beside, size.height)])
            .spacing((metrics.gap() * 0.8).round())
            .into();
    let steps = steps(kit, journey);
    let actions = actions(kit, journey);
    let gap = between_parts(kit);
    let column = |parts: Vec<Piece<'a>>| {
        widget::Column::with_children(parts)
            .spacing(gap)
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    };
    let (head, content): (_, Piece<'a>) = if read_above {
        let keys: Vec<_> = floors.iter().map(|floor| floor_key(kit, *floor, true)).collect();
        // A single floor leaves nothing to choose.
        let keys = (keys.len() > 1).then(|| {
            widget::Row::with_children(keys).spacing(metrics.gap()).width(Length::Fill).into()
        });
        let body = keys.into_iter().chain([steps]).chain(actions).collect();
        (Some(read(kit, frame, column(vec![title, map]))), column(body))
    } else if metrics.portrait() {
        (None, column([title, map, steps].into_iter().chain(actions).collect()))
    } else {
        let (title, Size { height, .. }) = kit.measured(title, inner_width(kit));
        let (head, title) = match frame.above {
            Some(above) if height <= above - 2.0 * edge(kit) => {
                let title = widget::container(title).align_bottom(Length::Fill);
                (Some(read(kit, frame, title.into())), None)
            }
            Some(_) => (Some(read(kit, frame, widget::space().into())), Some(title)),
            None => (None, Some(title)),
        };
        let words = column(title.into_iter().chain([steps]).chain(actions).collect());
        let children: [Piece<'a>; 2] =
            if kit.right_to_left() { [map, words] } else { [words, map] };
        let row = widget::Row::with_children(children).spacing(metrics.gap());
        (head, row.height(Length::Fill).into())
    };
    Halves { head, body: between_margins(kit, content) }
}

/// What is only read, above the line below which the controls lie.
fn read<'a>(kit: &Kit<'a>, frame: &Frame<'a>, content: Piece<'a>) -> Piece<'a> {
    widget::container(content)
        .padding([edge(kit), kit.metrics.margin()])
        .width(Length::Fill)
        .height(Length::Fixed(frame.above.unwrap_or(0.0)))
        .align_y(Vertical::Bottom)
        .into()
}

/// The gap between the title, the plan, the words and the keys.
fn between_parts(kit: &Kit<'_>) -> f32 {
    (kit.metrics.gap() * 0.75).round()
}

/// The way without words, in the place of the plan and of what is said.
fn in_pictures<'a>(
    kit: &Kit<'a>,
    journey: &Journey,
    frame: &Frame<'a>,
    title: Piece<'a>,
) -> Halves<'a> {
    let before = || {
        let key = has_key_below(kit).then(|| Strip::single(pictures::toggle(kit)));
        key.into_iter().chain(notices(kit).into_iter().map(Strip::single)).collect()
    };
    let after = || {
        let buttons = if is_roomy(kit) { Vec::new() } else { action_buttons(kit, journey) };
        buttons.into_iter().map(|button| Strip::single(button.wide())).collect()
    };
    let pages = pictures::pages(kit, journey, before, after);
    let (head, title) = match frame.above {
        Some(_) => {
            let title = widget::container(title).align_bottom(Length::Fill);
            (Some(read(kit, frame, title.into())), None)
        }
        None => (None, Some(title)),
    };
    let parts = title.into_iter().chain([pages]).chain(actions(kit, journey));
    let content = widget::Column::with_children(parts)
        .spacing(between_parts(kit))
        .width(Length::Fill)
        .height(Length::Fill);
    Halves { head, body: between_margins(kit, content) }
}

/// The size of the plan in pixels: as much as the words leave.
fn plan_size(kit: &Kit<'_>, stretch: usize, frame: &Frame<'_>) -> Size {
    let metrics = kit.metrics;
    let inner = inner_width(kit);
    let beside = floors_width(kit) + (metrics.gap() * 0.8).round();
    if !metrics.portrait() {
        let share = if metrics.large() { 0.32 } else { 0.44 };
        return Size::new((metrics.size.width * share).floor(), frame.room.floor());
    }
    let Some(journey) = kit.visit.way() else { return Size::ZERO };
    let title = kit.measure(title(kit, journey.stage_of(stretch)), inner).height;
    let width = (inner - beside).floor();
    if let Some(above) = frame.above {
        let height = above - 2.0 * edge(kit) - title - between_parts(kit);
        return Size::new(width, height.floor().max(1.0));
    }
    let actions = actions(kit, journey)
        .map_or(0.0, |actions| kit.measure(actions, inner).height + between_parts(kit));
    let rest = frame.room - title - actions - 2.0 * between_parts(kit);
    // The plan gets what the words of this stage do not need, within limits.
    let shown = journey.stretches[stretch].stage;
    let notices: f32 = notices(kit)
        .into_iter()
        .map(|notice| kit.measure(notice, inner).height + metrics.millimetres(2.6))
        .sum();
    let words: f32 = journey.stages[shown]
        .guidance
        .steps
        .iter()
        .enumerate()
        .map(|(position, step)| {
            kit.measure(row(kit, step, position, false, None), inner).height
                + metrics.millimetres(2.6)
        })
        .sum::<f32>()
        + notices
        + metrics.touch()
        + metrics.millimetres(4.0);
    let least = match metrics.text_size {
        TextSize::Normal => 0.48,
        TextSize::Large => 0.40,
        TextSize::Largest => 0.32,
    };
    let height = (rest - words).clamp(rest * least, rest * 0.74);
    Size::new(width, height.floor())
}

/// The picture of a stretch.
fn request(kit: &Kit<'_>, journey: &Journey, stretch: usize, size: Size) -> Request {
    let heading = kit.content.office.kiosk(kit.visit.kiosk).heading;
    let scene = Scene::new(kit.content, journey, stretch, heading, size, kit.metrics, kit.palette);
    Request { scene: Arc::new(scene) }
}

/// The pictures that the visitor will look at: of every stretch of the journey.
pub fn requests(app: &App) -> Vec<Request> {
    let kit = &app.kit();
    let Some(journey) = kit.visit.way() else { return Vec::new() };
    let frame = Frame::new(kit, app);
    (0..journey.stretches.len())
        .map(|stretch| {
            let size = plan_size(kit, stretch, &frame);
            request(kit, journey, stretch, size)
        })
        .collect()
}

/// The way in words: all of the stage where it fits, else what belongs to the floor that is shown.
fn steps<'a>(kit: &Kit<'a>, journey: &Journey) -> Piece<'a> {
    let stage = journey.stage_of(kit.visit.stretch);
    let shown = &journey.stretches[kit.visit.stretch];
    let rows = |only_shown: bool| -> Vec<Strip<'a, Message>> {
        let mut strips: Vec<Strip<'a, Message>> =
            notices(kit).into_iter().map(Strip::single).collect();
        if has_key_below(kit) {
            strips.push(Strip::single(pictures::toggle(kit)));
        }
        for (position, step) in stage.guidance.steps.iter().enumerate() {
            let here = step.floor == shown.leg.floor
                && (shown.leg.from..=shown.leg.to).contains(&step.from);
            if only_shown && !here {
                continue;
            }
            let stretch = journey.stretches.iter().position(|stretch| {
                stretch.stage == shown.stage
                    && (stretch.leg.from..=stretch.leg.to).contains(&step.from)
            });
            strips.push(Strip::single(row(kit, step, position, here && !only_shown, stretch)));
        }
        strips
    };
    let mut all = rows(false);
    let mut here = rows(true);
    for strips in [&mut all, &mut here] {
        // The next part of the way is one touch away.
        if kit.visit.stretch + 1 < journey.stretches.len() {
            strips.push(Strip::single(next_button(kit, journey)));
        }
        if !is_roomy(kit) {
            let buttons = action_buttons(kit, journey);
            strips.extend(buttons.into_iter().map(|button| Strip::single(button.wide())));
        }
    }
    let pages = kit.pages(all).or(here).gap(kit.metrics.millimetres(2.6));
    widget::container(pages).width(Length::Fill).height(Length::Fill).into()
}

/// Leads on to the next floor, or to the next stage.
fn next_button<'a>(kit: &Kit<'a>, journey: &Journey) -> Panel<'a, Message> {
    let next = kit.visit.stretch + 1;
    let same = journey.stretches[next].stage == journey.stretches[kit.visit.stretch].stage;
    let words = next_words(kit, journey, next);
    let icon = if same { "floor-change" } else { "forward" };
    kit.main_button("next-part", Some(icon), words, Event::StretchShown(next))
        .min(0.0, kit.metrics.touch())
}

/// What stands on the key to a later part of the way: its floor, or what its stage leads to.
fn next_words(kit: &Kit<'_>, journey: &Journey, next: usize) -> String {
    let wording = Wording { content: kit.content, locale: kit.locale };
    let same = journey.stretches[next].stage == journey.stretches[kit.visit.stretch].stage;
    let words = if same {
        wording.floor(journey.stretches[next].leg.floor)
    } else {
        match journey.stage_of(next).target {
            StageTarget::Stop(kind) => wording.facility(kind),
            StageTarget::Destination(place) => wording.place(place),
            StageTarget::Entrance => kit.say(&ui::back_to_entrance()),
            StageTarget::Barrier => kit.say(&ui::as_far_as_it_goes()),
        }
    };
    kit.say(&ui::next_part(&words))
}

/// One line of the way.
fn row<'a>(
    kit: &Kit<'a>,
    step: &Step,
    position: usize,
    shown: bool,
    stretch: Option<usize>,
) -> Panel<'a, Message> {
    let metrics = kit.metrics;
    let palette = kit.palette;
    let wording = Wording { content: kit.content, locale: kit.locale };
    let (headline, detail) = wording.step(step);
    let mut words: Vec<Piece<'a>> = vec![kit.bold(headline, Type::Body, palette.ink).into()];
    if let Some(detail) = detail {
        words.push(kit.label(detail, Type::Small, palette.muted).into());
    }
    let (ground, ink) = if shown {
        (palette.route, palette.route_casing)
    } else {
        (palette.accent_tint, palette.accent)
    };
    let side = metrics.growing(21.0);
    let sign = kit.sign(pictogram::step(step), side, ground, ink);
    let row =
        kit.row(vec![sign.into(), kit.column(words, 0.0).into()], metrics.millimetres(6.0)).fill(1);
    let background = if shown { palette.route_tint } else { palette.card };
    let surface = Surface { background, radius: metrics.millimetres(6.0), ..kit.card_surface() };
    let panel = Panel::new(row, surface)
        .padding([metrics.millimetres(3.4), metrics.millimetres(6.0)])
        .id(format!("step-{position}"))
        .middle();
    match stretch {
        Some(stretch) if !shown => panel.on_press(Message::Visit(Event::StretchShown(stretch))),
        _ => panel,
    }
}

/// Take along, way back, without the stops: below the words, or where large letters leave no room
/// there, after them.
fn actions<'a>(kit: &Kit<'a>, journey: &Journey) -> Option<Piece<'a>> {
    let mut buttons = action_buttons(kit, journey);
    if !has_key_beside(kit) {
        buttons.push(pictures::toggle(kit));
    }
    let gap = (kit.metrics.gap() * 0.7).round();
    (is_roomy(kit) && !buttons.is_empty())
        .then(|| kit.row(buttons.into_iter().map(|b| b.shrink().into()).collect(), gap).into())
}

fn is_roomy(kit: &Kit<'_>) -> bool {
    !kit.metrics.large()
}

fn action_buttons<'a>(kit: &Kit<'a>, journey: &Journey) -> Vec<Panel<'a, Message>> {
    if kit.visit.journey.is_err() {
        return Vec::new();
    }
    let mut buttons = vec![kit.bar_button(
        "take",
        Some("qr-code"),
        kit.say(&ui::take_along()),
        Event::TakeOpened,
    )];
    let turned = if kit.visit.returning { ui::way_there() } else { ui::way_back() };
    buttons.push(kit.bar_button("turn-way", Some("way-back"), kit.say(&turned), Event::WayTurned));
    let has_stops = kit.visit.advice.as_ref().is_some_and(|advice| !advice.stops.is_empty());
    let words = match (kit.visit.with_stops, journey.stages.len() > 1) {
        (true, true) => Some(ui::skip_stops()),
        (true, false) => None,
        (false, _) => Some(ui::with_stops()),
    };
    if let Some(words) = words.filter(|_| has_stops && !kit.visit.returning) {
        let words = kit.say(&words);
        buttons.push(kit.bar_button("stops", Some("pass-through"), words, Event::StopsToggled));
    }
    buttons
}
