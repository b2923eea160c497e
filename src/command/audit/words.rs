//! Parts of a building and changes to it in words for staff.

use super::OfficeAudit;
use crate::{
    floorplan::{LinkIndex, NodeIndex, Part, TransferIndex, TransferKind},
    routing::audit::Remedy,
};

impl OfficeAudit<'_> {
    pub(super) fn node(&self, index: NodeIndex) -> String {
        format!("`{}`", self.content.building.node(index).id)
    }

    pub(super) fn link(&self, index: LinkIndex) -> String {
        let link = self.content.building.link(index);
        format!("from {} to {}", self.node(link.from), self.node(link.to))
    }

    fn transfer(&self, index: TransferIndex) -> String {
        format!("{} `{}`", self.kind_of(index), self.content.building.transfer(index).id)
    }

    fn kind_of(&self, index: TransferIndex) -> &'static str {
        match self.content.building.transfer(index).kind {
            TransferKind::Lift => "lift",
            TransferKind::Stairs => "stairs",
            TransferKind::Escalator => "escalator",
        }
    }

    /// What a part is: `lift`, `stairs`, `escalator`, `door`, `room` or `way`.
    pub(super) fn kind_of_part(&self, part: Part) -> &'static str {
        match part {
            Part::Door(_) => "door",
            Part::Link(_) => "way",
            Part::Room(_) => "room",
            Part::Transfer(index) => self.kind_of(index),
        }
    }

    /// What a part is and its name.
    pub(super) fn part(&self, part: Part) -> String {
        let kind = self.kind_of_part(part);
        match part {
            Part::Door(door) => format!("{kind} {}", self.node(door)),
            Part::Link(link) => format!("{kind} {}", self.link(link)),
            Part::Room(room) => format!("{kind} `{}`", self.content.building.room(room).id),
            Part::Transfer(index) => self.transfer(index),
        }
    }

    /// What is wrong and what would mend it.
    pub(super) fn remedy(&self, remedy: Remedy) -> String {
        let part = self.part(remedy.part());
        let capital = capitalised(&part);
        match remedy {
            Remedy::Reopen(_) => format!("{capital} is closed; reopen it"),
            Remedy::HandrailOnSteps(_) => format!("{capital} has no handrail; fit one"),
            Remedy::HandrailOnStairs(_) => format!("{capital} have no handrail; fit one"),
            Remedy::LowerThreshold { is, wanted, .. } => format!(
                "{capital} has a threshold of {}; lower it to {}",
                centimetres(is),
                centimetres(wanted)
            ),
            Remedy::WiderDoor { is, wanted, .. } | Remedy::WiderWay { is, wanted, .. } => {
                format!("{capital} is {} wide; make it {}", metres(is), metres(wanted))
            }
            Remedy::DoorBesideRevolving(_) => {
                format!("{capital} is a revolving door; put a door with hinges beside it")
            }
            Remedy::GentlerRamp { is, wanted, .. } => format!(
                "{capital} is a ramp of {}; at most {} is passable",
                percent(is),
                percent(wanted)
            ),
            Remedy::RampBesideSteps(link) => match self.content.building.link(link).steps {
                0 | 1 => format!("{capital} has a step; build a ramp beside it"),
                steps => format!("{capital} has {steps} steps; build a ramp beside them"),
            },
            Remedy::WiderStairs { is, wanted, .. } => {
                format!("{capital} are {} wide; make them {}", metres(is), metres(wanted))
            }
            Remedy::LargerLift { wanted: [door, width, depth], .. } => {
                let needs = format!("its door has to be {} wide", metres(door));
                match (width, depth) {
                    (0, 0) => format!("{capital} is too small: {needs}"),
                    _ => format!(
                        "{capital} is too small: {needs}, its car {} by {}",
                        metres(width),
                        metres(depth)
                    ),
                }
            }
            Remedy::LiftBeside(_) => format!("There is no lift beside {part}; build one"),
            Remedy::StairsBeside(_) => format!("There are no stairs beside {part}; build some"),
            Remedy::OpenToVisitors(_) => format!("{capital} is for staff; let visitors pass"),
            Remedy::BothDirections(_) => {
                format!("{capital} leads one way only; let visitors go both ways")
            }
        }
    }
}

/// The name of a change in the report for programs.
pub(super) fn name_of(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::Reopen(_) => "reopen",
        Remedy::HandrailOnSteps(_) | Remedy::HandrailOnStairs(_) => "handrail",
        Remedy::LowerThreshold { .. } => "lower-threshold",
        Remedy::WiderDoor { .. } => "wider-door",
        Remedy::DoorBesideRevolving(_) => "door-beside-revolving",
        Remedy::WiderWay { .. } => "wider-way",
        Remedy::GentlerRamp { .. } => "gentler-ramp",
        Remedy::RampBesideSteps(_) => "ramp-beside-steps",
        Remedy::WiderStairs { .. } => "wider-stairs",
        Remedy::LargerLift { .. } => "larger-lift",
        Remedy::LiftBeside(_) => "lift-beside",
        Remedy::StairsBeside(_) => "stairs-beside",
        Remedy::OpenToVisitors(_) => "open-to-visitors",
        Remedy::BothDirections(_) => "both-directions",
    }
}

/// A number with its noun: `1 door`, `2 doors`.
pub(super) fn counted(count: usize, noun: &str) -> String {
    match count {
        1 => format!("1 {noun}"),
        _ => format!("{count} {noun}s"),
    }
}

/// Minutes as they are said.
pub(super) fn minutes((from, to): (u32, u32)) -> String {
    match (from, to) {
        (1, 1) => "1 minute".to_owned(),
        (from, to) if from == to => format!("{from} minutes"),
        (from, to) => format!("{from} to {to} minutes"),
    }
}

pub(super) fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn metres(millimetres: u32) -> String {
    format!("{:.2} m", f64::from(millimetres) / 1000.0)
}

fn centimetres(millimetres: u32) -> String {
    format!("{:.1} cm", f64::from(millimetres) / 10.0)
}

fn percent(thousandths: u32) -> String {
    format!("{:.1} %", f64::from(thousandths) / 10.0)
}
