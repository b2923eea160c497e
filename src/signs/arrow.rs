//! The arrows of signs, as the reader in front of the sign sees them.

/// Where an arrow points, seen by the reader in front of the sign. Straight on is an arrow
/// upwards, as usual in Germany and in ISO 28564-2; that a way leads up or down stands beside it
/// as a pictogram of stairs or lift, so that no arrow means two things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Arrow {
    /// Straight on.
    Ahead,
    /// Half left.
    HalfLeft,
    /// To the left.
    Left,
    /// To the left and back.
    SharpLeft,
    /// Half right.
    HalfRight,
    /// To the right.
    Right,
    /// To the right and back.
    SharpRight,
    /// Back, behind the reader.
    Behind,
}

impl Arrow {
    /// All of them, in the order in which they stand on a sign: straight on, left, right, back.
    pub const ALL: [Self; 8] = [
        Self::Ahead,
        Self::HalfLeft,
        Self::Left,
        Self::SharpLeft,
        Self::HalfRight,
        Self::Right,
        Self::SharpRight,
        Self::Behind,
    ];

    /// Degrees that it turns the reader, positive to the right.
    pub const fn degrees(self) -> f64 {
        match self {
            Self::Ahead => 0.0,
            Self::HalfLeft => -45.0,
            Self::Left => -90.0,
            Self::SharpLeft => -135.0,
            Self::HalfRight => 45.0,
            Self::Right => 90.0,
            Self::SharpRight => 135.0,
            Self::Behind => 180.0,
        }
    }

    /// Its name in schedules.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ahead => "ahead",
            Self::HalfLeft => "half-left",
            Self::Left => "left",
            Self::SharpLeft => "sharp-left",
            Self::HalfRight => "half-right",
            Self::Right => "right",
            Self::SharpRight => "sharp-right",
            Self::Behind => "behind",
        }
    }

    /// The group with which it stands on a sign: straight on, left, right, back.
    pub const fn group(self) -> u8 {
        match self {
            Self::Ahead => 0,
            Self::HalfLeft | Self::Left | Self::SharpLeft => 1,
            Self::HalfRight | Self::Right | Self::SharpRight => 2,
            Self::Behind => 3,
        }
    }
}
