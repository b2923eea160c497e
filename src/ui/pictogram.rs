//! Which pictogram stands for what happens and what is seen on the way.

use crate::{
    floorplan::TransferKind,
    guidance::{Bend, LandmarkKind, Side, Step, StepKind},
};

/// What is done in a step. What points to the left points to the left in every language.
pub fn step(step: &Step) -> &'static str {
    match &step.kind {
        StepKind::Start { bend, .. }
        | StepKind::LeaveRoom { bend, .. }
        | StepKind::Leave { bend, .. }
        | StepKind::Turn { bend, .. } => turn(*bend),
        StepKind::Door { .. } => "door-pass",
        StepKind::Ramp { up: true, .. } => "ramp-up",
        StepKind::Ramp { up: false, .. } => "ramp-down",
        StepKind::Steps { up: true, .. } => "steps-up",
        StepKind::Steps { up: false, .. } => "steps-down",
        StepKind::Transfer { kind: TransferKind::Lift, floors, .. } => {
            if *floors > 0 {
                "lift-up"
            } else {
                "lift-down"
            }
        }
        StepKind::Transfer { kind: TransferKind::Escalator, floors, .. } => {
            if *floors > 0 {
                "escalator-up"
            } else {
                "escalator-down"
            }
        }
        StepKind::Transfer { kind: TransferKind::Stairs, floors, .. } => {
            if *floors > 0 {
                "stairs-up"
            } else {
                "stairs-down"
            }
        }
        StepKind::Arrive { side: Side::Left, .. } => "arrive-left",
        StepKind::Arrive { side: Side::Right, .. } => "arrive-right",
        StepKind::Arrive { side: Side::Ahead, .. } => "arrive",
        StepKind::Barred { .. } => "warning",
    }
}

/// The turn just before what is done in a step, where there is one.
pub fn turn_before(step: &Step) -> Option<&'static str> {
    match &step.kind {
        StepKind::Door { bend, .. }
        | StepKind::Ramp { bend, .. }
        | StepKind::Steps { bend, .. }
        | StepKind::Transfer { bend, .. } => (*bend != Bend::Straight).then(|| turn(*bend)),
        _ => None,
    }
}

fn turn(bend: Bend) -> &'static str {
    match bend {
        Bend::Straight => "straight",
        Bend::SlightLeft => "slight-left",
        Bend::Left => "turn-left",
        Bend::SlightRight => "slight-right",
        Bend::Right => "turn-right",
        Bend::Around => "turn-around",
    }
}

/// Something seen on the way.
pub fn landmark(kind: LandmarkKind) -> &'static str {
    match kind {
        LandmarkKind::InfoDesk => "information",
        LandmarkKind::PhotoTerminal => "photo-terminal",
        LandmarkKind::PaymentMachine => "payment-machine",
        LandmarkKind::TicketPrinter => "ticket-printer",
        LandmarkKind::CheckIn => "check-in",
        LandmarkKind::Toilet => "toilet",
        LandmarkKind::AccessibleToilet => "accessible-toilet",
        LandmarkKind::BabyRoom => "baby-room",
        LandmarkKind::QuietRoom => "quiet-room",
        LandmarkKind::WaitingArea | LandmarkKind::ZoneWaitingArea => "waiting-area",
        LandmarkKind::Seat => "seat",
        LandmarkKind::Exit => "exit",
        LandmarkKind::EmergencyExit => "emergency-exit",
        LandmarkKind::Defibrillator => "defibrillator",
        LandmarkKind::LetterBox => "letter-box",
        LandmarkKind::Copier => "copier",
        LandmarkKind::Water => "water",
        LandmarkKind::Lift => "lift",
        LandmarkKind::Stairs => "stairs",
        LandmarkKind::Escalator => "escalator",
        LandmarkKind::Door | LandmarkKind::Room => "door",
        LandmarkKind::Entrance => "door-pass",
        LandmarkKind::Ramp => "ramp",
        LandmarkKind::Steps => "steps",
        LandmarkKind::CorridorEnd => "corridor-end",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{content::pictogram, floorplan::FloorIndex};

    fn step_of(kind: StepKind) -> Step {
        Step {
            kind,
            floor: FloorIndex(0),
            passing: None,
            counted: None,
            tactile: None,
            from: 0,
            onward: 0,
            to: 0,
            metres: 0.0,
        }
    }

    #[test]
    fn left_points_to_the_left_and_right_to_the_right() {
        for (bend, name) in [
            (Bend::Straight, "straight"),
            (Bend::SlightLeft, "slight-left"),
            (Bend::Left, "turn-left"),
            (Bend::SlightRight, "slight-right"),
            (Bend::Right, "turn-right"),
            (Bend::Around, "turn-around"),
        ] {
            assert!(pictogram(name).is_some(), "{name}");
            let towards = None;
            assert_eq!(step(&step_of(StepKind::Start { bend, towards })), name);
            let ramp = step_of(StepKind::Ramp { bend, up: true });
            assert_eq!(step(&ramp), "ramp-up");
            let turn = (bend != Bend::Straight).then_some(name);
            assert_eq!(turn_before(&ramp), turn, "one turns before one walks up");
        }
    }

    #[test]
    fn everything_that_a_sentence_names_can_be_drawn() {
        for kind in LandmarkKind::EVERY {
            assert!(pictogram(landmark(*kind)).is_some(), "{kind:?}");
        }
    }
}
