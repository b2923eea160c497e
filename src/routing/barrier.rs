//! What keeps a visitor from using a way, and the honest answer when there is none.

use crate::floorplan::{LinkIndex, NodeIndex, Part, TransferIndex};

/// What keeps a visitor from using one arc.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Barrier {
    /// A staircase.
    Stairs(TransferIndex),
    /// A few steps inside a floor.
    Steps(LinkIndex),
    /// A door that is too narrow.
    NarrowDoor(NodeIndex),
    /// A revolving door.
    RevolvingDoor(NodeIndex),
    /// A way that is too narrow.
    NarrowWay(LinkIndex),
    /// A ramp that is too steep.
    Steep(LinkIndex),
    /// A door with a threshold that is too high.
    HighThreshold(NodeIndex),
    /// Steps or a ramp without a handrail inside a floor.
    StepsWithoutHandrail(LinkIndex),
    /// A staircase without a handrail.
    StairsWithoutHandrail(TransferIndex),
    /// A lift whose door or car is too small.
    SmallLift(TransferIndex),
    /// A lift, for somebody who takes none.
    Lift(TransferIndex),
    /// An escalator.
    Escalator(TransferIndex),
    /// Only staff may pass to this point.
    StaffOnly(NodeIndex),
    /// The way may only be walked in the other direction.
    OneWay(LinkIndex),
    /// The escalator runs the other way.
    EscalatorRunsOtherWay(TransferIndex),
    /// Closed or out of order at this time.
    Closed(Part),
}

/// Why there is no way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreachable {
    /// Every way is barred. These are the barriers of the way that has fewest of them, in the order
    /// in which one would meet them; there is at least one.
    Barred(Vec<Barrier>),
    /// Nothing leads there, whoever asks.
    Disconnected,
}

impl Unreachable {
    /// The first barrier on the way that has fewest of them.
    pub fn first_barrier(&self) -> Option<Barrier> {
        match self {
            Self::Barred(barriers) => barriers.first().copied(),
            Self::Disconnected => None,
        }
    }
}
