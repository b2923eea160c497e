//! The way: the plan, the same in words, and what else one may do with it.

mod pictures;

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
use iced::{Length, Size, widget};
use std::sync::Arc;

/// The plan above the words on a standing screen, beside them on a lying one. Where the controls
/// stay in the lower part, the plan of a standing screen and the title are read above it.
pub fn view<'a>(app: &'a App, kit: &Kit<'a>, frame: &Frame<'a>) -> Halves<'a> {
    let metrics = kit.metrics;
    let Some(journey) = kit.visit.way() else {
        return Halves { head: None, body: widget::space().into() };
    };
    let title = title(kit, journey.stage_of(kit.visit.stretch));
    if kit.visit.in_pictures {
        let (head, title) = match frame.above {
            Some(_) => (Some(read(kit, frame, title)), None),
            None => (None, Some(title)),
        };
        return Halves { head, body: between_margins(kit, in_pictures(kit, journey, title)) };
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
        .into()
}

/// The gap between the title, the plan, the words and the keys.
fn between_parts(kit: &Kit<'_>) -> f32 {
    (kit.metrics.gap() * 0.75).round()
}

/// The way without words, in the place of the plan and of what is said.
fn in_pictures<'a>(kit: &Kit<'a>, journey: &Journey, title: Option<Piece<'a>>) -> Piece<'a> {
    let before = || {
        let key = (!has_key_beside(kit)).then(|| Strip::single(pictures::toggle(kit)));
        key.into_iter().chain(notices(kit).into_iter().map(Strip::single)).collect()
    };
    let after = || {
        let buttons = if is_roomy(kit) { Vec::new() } else { action_buttons(kit, journey) };
        buttons.into_iter().map(|button| Strip::single(button.wide())).collect()
    };
    let pages = pictures::pages(kit, journey, before, after);
    widget::Column::with_children(title.into_iter().chain([pages]).chain(actions(kit, journey)))
        .spacing((kit.metrics.gap() * 0.75).round())
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
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

fn floors_width(kit: &Kit<'_>) -> f32 {
    kit.metrics.millimetres(38.0)
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

/// Where the stage leads, how long it takes, with or without steps.
fn title<'a>(kit: &Kit<'a>, stage: &Stage) -> Piece<'a> {
    let metrics = kit.metrics;
    let wording = Wording { content: kit.content, locale: kit.locale };
    let side = metrics.growing(32.0);
    let tint = kit.palette.accent_tint;
    let (sign, name): (Piece<'a>, String) = match stage.target {
        StageTarget::Entrance => (
            kit.sign("way-back", side, tint, kit.palette.accent).into(),
            kit.say(&ui::back_to_entrance()),
        ),
        StageTarget::Barrier => (
            kit.sign("closed", side, kit.palette.closed_tint, kit.palette.closed).into(),
            kit.say(&ui::as_far_as_it_goes()),
        ),
        StageTarget::Stop(kind) => (
            kit.sign(choice::pictogram(kind), side, tint, kit.palette.accent).into(),
            wording.facility(kind),
        ),
        StageTarget::Destination(place) => {
            (destination_sign(kit, place, side), wording.place(place))
        }
    };
    let minutes = wording.minutes(stage.guidance.minutes());
    let metres = stage.guidance.metres.round().max(0.0) as u32;
    let mut lines: Vec<Piece<'a>> = vec![kit.bold(name, Type::Heading, kit.palette.ink).into()];
    // The largest letters leave no height for more than the name; the last step says where it is.
    let cramped = metrics.text_size == TextSize::Largest;
    if !matches!(stage.target, StageTarget::Entrance | StageTarget::Barrier) && !cramped {
        let location = wording.location(stage.route.target());
        lines.push(kit.label(location, Type::Small, kit.palette.muted).into());
    }
    let effort = stage.guidance.effort;
    let mut facts = vec![kit.say(&ui::way_summary(&minutes, metres))];
    if !cramped {
        facts.push(kit.say(&ui::way_steps(effort.steps_up.saturating_add(effort.steps_down))));
        facts.push(kit.say(&ui::way_turns(effort.turns)));
    }
    let facts = kit.label(facts.join(" · "), Type::Small, kit.palette.muted).into();
    let seats = stage.seats.as_ref().filter(|_| !cramped).map(|seats| {
        let count = u32::try_from(seats.seats.len()).unwrap_or(u32::MAX);
        let longest = seats.longest_stretch.round().max(0.0) as u32;
        let words = kit.say(&directions::seats(count, longest));
        kit.label(words, Type::Small, kit.palette.muted).into()
    });
    let facts = [facts].into_iter().chain(seats);
    let gap = metrics.millimetres(7.0);
    if !has_key_beside(kit) {
        lines.extend(facts);
        return kit.row(vec![sign, kit.column(lines, 0.0).into()], gap).fill(1).into();
    }
    let key = pictures::toggle(kit).into();
    if cramped {
        lines.extend(facts);
        return kit.row(vec![sign, kit.column(lines, 0.0).into(), key], gap).fill(1).into();
    }
    // The facts have the whole width, so that the key takes no line from the plan.
    let name = kit.row(vec![sign, kit.column(lines, 0.0).into(), key], gap).fill(1);
    let lines = [name.into()].into_iter().chain(facts).collect();
    kit.column(lines, metrics.millimetres(1.5)).into()
}

/// Whether the key for the pictures stands beside the title. Beside the words or the plan large
/// letters leave it no room there: it then comes first below.
fn has_key_beside(kit: &Kit<'_>) -> bool {
    !kit.low && (is_roomy(kit) || (kit.visit.in_pictures && !kit.metrics.portrait()))
}

/// The floors of this stage from the highest to the lowest: each with the stretch that a touch
/// shows, and whether it is the one shown.
fn floors_shown(kit: &Kit<'_>, journey: &Journey) -> Vec<(FloorIndex, usize, bool)> {
    let shown = &journey.stretches[kit.visit.stretch];
    let mut floors: Vec<(FloorIndex, usize, bool)> = Vec::new();
    for (index, stretch) in journey.stretches.iter().enumerate() {
        let floor = stretch.leg.floor;
        if stretch.stage == shown.stage && floors.iter().all(|(known, _, _)| *known != floor) {
            floors.push((floor, index, floor == shown.leg.floor));
        }
    }
    floors.sort_by_key(|(floor, _, _)| std::cmp::Reverse(*floor));
    floors
}

/// The label of a floor, as a key or only to be read.
fn floor_key<'a>(
    kit: &Kit<'a>,
    (floor, stretch, shown): (FloorIndex, usize, bool),
    is_key: bool,
) -> Piece<'a> {
    let metrics = kit.metrics;
    let width = floors_width(kit);
    let (ground, ink) = if shown {
        (kit.palette.ink, kit.palette.paper)
    } else {
        (kit.palette.card, kit.palette.ink)
    };
    let name = &kit.content.building.floor(floor).label;
    let size = metrics.text(Type::Heading).min(width * 0.55);
    let label = Label::new(name.clone(), size, font::BOLD, ink, false).align(Align::Center);
    let surface = Surface { background: ground, pressed: kit.palette.chip, ..kit.card_surface() };
    let panel = Panel::new(label, surface).fixed(width).min(width, metrics.touch()).middle();
    if !is_key {
        return panel.into();
    }
    let wording = Wording { content: kit.content, locale: kit.locale };
    panel
        .on_press(Message::Visit(Event::StretchShown(stretch)))
        .id(format!("floor-{name}"))
        .called(wording.floor(floor))
        .selected(shown)
        .into()
}

/// The floors beside the plan, and below them which way is up.
fn beside_plan<'a>(kit: &Kit<'a>, mut children: Vec<Piece<'a>>, height: f32) -> Piece<'a> {
    let metrics = kit.metrics;
    let width = floors_width(kit);
    children.push(widget::space().height(Length::Fill).into());
    let arrow: Piece<'a> = widget::container(kit.icon("up", Type::Heading, kit.palette.muted))
        .center_x(Length::Fill)
        .into();
    let words = kit.label(kit.say(&ui::looking_up()), Type::Small, kit.palette.muted);
    let fits = crate::ui::text::widest_word(
        &kit.say(&ui::looking_up()),
        metrics.text(Type::Small),
        font::REGULAR,
    ) <= width;
    children.push(arrow);
    if fits {
        children.push(words.align(Align::Center).into());
    }
    widget::Column::with_children(children)
        .spacing(metrics.millimetres(8.0))
        .width(Length::Fixed(width))
        .height(Length::Fixed(height))
        .into()
}

/// The way in words: all of the stage where it fits, else what belongs to the floor that is shown.
fn steps<'a>(kit: &Kit<'a>, journey: &Journey) -> Piece<'a> {
    let stage = journey.stage_of(kit.visit.stretch);
    let shown = &journey.stretches[kit.visit.stretch];
    let rows = |only_shown: bool| -> Vec<Strip<'a, Message>> {
        let mut strips: Vec<Strip<'a, Message>> =
            notices(kit).into_iter().map(Strip::single).collect();
        if !has_key_beside(kit) {
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
    let buttons = action_buttons(kit, journey);
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
