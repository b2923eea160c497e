//! What stands above the way: where it leads, how long it takes, and the key for the pictures.

use super::{
    super::{answer::destination_sign, choice},
    is_roomy, pictures,
};
use crate::{
    locale::message::{directions, ui},
    ui::{
        kit::{Kit, Piece},
        metrics::{TextSize, Type},
    },
    visit::{Stage, StageTarget},
    wording::Wording,
};

/// Where the stage leads, how long it takes, with or without steps.
pub(super) fn title<'a>(kit: &Kit<'a>, stage: &Stage) -> Piece<'a> {
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
/// letters leave it no room there, and a title that is only read above the controls bears no key.
pub(super) fn has_key_beside(kit: &Kit<'_>) -> bool {
    !kit.low && (is_roomy(kit) || (kit.visit.in_pictures && !kit.metrics.portrait()))
}

/// Whether it then comes first below; else it stands among the other keys.
pub(super) fn has_key_below(kit: &Kit<'_>) -> bool {
    !has_key_beside(kit) && !is_roomy(kit)
}
