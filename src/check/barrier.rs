//! What bars a way, in words for staff.

use crate::{
    floorplan::{Building, LinkIndex, NodeIndex, Part, TransferIndex},
    routing::{Barrier, Unreachable},
};

/// The first barrier of a missing way.
pub(super) fn first_in_words(building: &Building, reason: &Unreachable) -> String {
    match reason.first_barrier() {
        None => "nothing leads there".to_owned(),
        Some(barrier) => in_words(building, barrier),
    }
}

/// A barrier by the names in the files.
pub fn in_words(building: &Building, barrier: Barrier) -> String {
    let node = |index: NodeIndex| format!("`{}`", building.node(index).id);
    let link = |index: LinkIndex| {
        let link = building.link(index);
        format!("from {} to {}", node(link.from), node(link.to))
    };
    let transfer = |index: TransferIndex| format!("`{}`", building.transfer(index).id);
    match barrier {
        Barrier::Stairs(index) => format!("it takes the stairs {}", transfer(index)),
        Barrier::Steps(index) => format!("there are steps {}", link(index)),
        Barrier::NarrowDoor(index) => format!("the door {} is too narrow", node(index)),
        Barrier::HighThreshold(index) => {
            format!("the threshold of the door {} is too high", node(index))
        }
        Barrier::RevolvingDoor(index) => format!("{} is a revolving door", node(index)),
        Barrier::NarrowWay(index) => format!("the way {} is too narrow", link(index)),
        Barrier::Steep(index) => format!("the ramp {} is too steep", link(index)),
        Barrier::StepsWithoutHandrail(index) => {
            format!("there are steps without a handrail {}", link(index))
        }
        Barrier::StairsWithoutHandrail(index) => {
            format!("the stairs {} have no handrail", transfer(index))
        }
        Barrier::SmallLift(index) => format!("the lift {} is too small", transfer(index)),
        Barrier::Lift(index) => format!("it takes the lift {}", transfer(index)),
        Barrier::Escalator(index) => format!("it takes the escalator {}", transfer(index)),
        Barrier::EscalatorRunsOtherWay(index) => {
            format!("the escalator {} runs the other way", transfer(index))
        }
        Barrier::StaffOnly(index) => format!("only staff may pass {}", node(index)),
        Barrier::OneWay(index) => format!("the way {} is one-way", link(index)),
        Barrier::Closed(Part::Door(index)) => format!("the door {} is closed", node(index)),
        Barrier::Closed(Part::Link(index)) => format!("the way {} is closed", link(index)),
        Barrier::Closed(Part::Room(index)) => {
            format!("the room `{}` is closed", building.room(index).id)
        }
        Barrier::Closed(Part::Transfer(index)) => format!("{} is out of order", transfer(index)),
    }
}
