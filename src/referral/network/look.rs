//! How kinds of partners look on the map: by shape and pattern as well as by colour.

use crate::referral::PartnerKind;

/// The outline of a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Shape {
    /// A square on its side.
    Square,
    /// A circle.
    Circle,
    /// A triangle that points up.
    Triangle,
    /// A square on its corner.
    Diamond,
    /// Six corners, two of them at the sides.
    Hexagon,
    /// A cross with thick arms.
    Cross,
}

impl Shape {
    /// The corners, where a mark reaches 1 from its centre; `x` to the right, `y` downwards. Empty
    /// for the circle. All shapes have about the same area.
    pub const fn corners(self) -> &'static [(f64, f64)] {
        match self {
            Self::Circle => &[],
            Self::Square => &[(-0.86, -0.86), (0.86, -0.86), (0.86, 0.86), (-0.86, 0.86)],
            Self::Triangle => &[(0.0, -1.18), (1.14, 0.86), (-1.14, 0.86)],
            Self::Diamond => &[(0.0, -1.18), (1.18, 0.0), (0.0, 1.18), (-1.18, 0.0)],
            Self::Hexagon => &[
                (-0.54, -0.92),
                (0.54, -0.92),
                (1.08, 0.0),
                (0.54, 0.92),
                (-0.54, 0.92),
                (-1.08, 0.0),
            ],
            Self::Cross => &[
                (-0.58, -1.06),
                (0.58, -1.06),
                (0.58, -0.58),
                (1.06, -0.58),
                (1.06, 0.58),
                (0.58, 0.58),
                (0.58, 1.06),
                (-0.58, 1.06),
                (-0.58, 0.58),
                (-1.06, 0.58),
                (-1.06, -0.58),
                (-0.58, -0.58),
            ],
        }
    }
}

/// How a mark is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Pattern {
    /// With its colour; what stands on it is white.
    Solid,
    /// White with a border and stripes of its colour beside the number, which has the same colour.
    Striped,
}

/// How a kind of partner looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Look {
    /// The outline.
    pub shape: Shape,
    /// The filling.
    pub pattern: Pattern,
    /// Red, green and blue; dark enough for white letters on it.
    pub colour: [u8; 3],
}

/// How a kind of partner looks. No two kinds have the same shape and the same pattern, so that the
/// map also works without colours.
pub const fn look(kind: PartnerKind) -> Look {
    let (shape, pattern, colour) = match kind {
        PartnerKind::Municipality => (Shape::Square, Pattern::Solid, [0x0a, 0x5c, 0x6b]),
        PartnerKind::Authority => (Shape::Square, Pattern::Striped, [0x10, 0x3f, 0x8c]),
        PartnerKind::Welfare => (Shape::Circle, Pattern::Solid, [0x8a, 0x1f, 0x3d]),
        PartnerKind::MigrantOrganisation => (Shape::Circle, Pattern::Striped, [0x8a, 0x4b, 0x00]),
        PartnerKind::Education => (Shape::Triangle, Pattern::Solid, [0x5b, 0x3a, 0x8c]),
        PartnerKind::Economy => (Shape::Triangle, Pattern::Striped, [0x5a, 0x46, 0x1e]),
        PartnerKind::ReligiousCommunity => (Shape::Diamond, Pattern::Solid, [0x5f, 0x45, 0x2b]),
        PartnerKind::Volunteers => (Shape::Diamond, Pattern::Striped, [0x2f, 0x6b, 0x2f]),
        PartnerKind::LegalAid => (Shape::Hexagon, Pattern::Solid, [0x10, 0x24, 0x3e]),
        PartnerKind::Hotline => (Shape::Hexagon, Pattern::Striped, [0x7a, 0x1e, 0x6e]),
        PartnerKind::Health => (Shape::Cross, Pattern::Solid, [0x1d, 0x6b, 0x3a]),
        PartnerKind::Emergency => (Shape::Cross, Pattern::Striped, [0xa8, 0x1c, 0x1c]),
    };
    Look { shape, pattern, colour }
}
