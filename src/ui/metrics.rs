//! Sizes: from millimetres on the visitor's side to pixels on the kiosk's screen.

use crate::office::Screen;
use iced::Size;

/// How large text is drawn.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TextSize {
    /// As designed.
    #[default]
    Normal,
    /// Half as large again.
    Large,
    /// Twice as large.
    Largest,
}

impl TextSize {
    /// All sizes, smallest first.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Large, Self::Largest];

    /// The next larger one; the smallest after the largest.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Normal => Self::Large,
            Self::Large => Self::Largest,
            Self::Largest => Self::Normal,
        }
    }

    /// By what letters are enlarged.
    pub fn factor(self) -> f32 {
        match self {
            Self::Normal => 1.0,
            Self::Large => 1.5,
            Self::Largest => 2.0,
        }
    }
}

/// Letter heights that the design uses. The figures are the em size in millimetres for a viewing
/// distance of 600 mm.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// German terms, hints, room numbers: the least there is. Its capital letters are 7.3 mm high,
    /// 0.7 degrees at 600 mm (EN 301 549, 5.1.4).
    Small,
    /// Running text.
    Body,
    /// Tiles and buttons.
    Tile,
    /// Headings of cards and the destination's second line.
    Heading,
    /// The question of a screen.
    Headline,
    /// The counter's number.
    Destination,
    /// The greeting.
    Greeting,
}

impl Type {
    fn millimetres(self) -> f32 {
        match self {
            Self::Small => 10.3,
            Self::Body => 12.2,
            Self::Tile => 13.6,
            Self::Heading => 14.4,
            Self::Headline => 20.5,
            Self::Destination => 22.5,
            Self::Greeting => 42.0,
        }
    }

    /// Large letters need not grow as much as small ones to be read.
    fn enlarged(self, factor: f32) -> f32 {
        match self {
            Self::Small | Self::Body | Self::Tile | Self::Heading => factor,
            Self::Headline | Self::Destination => 1.0 + (factor - 1.0) * 0.6,
            Self::Greeting => 1.0 + (factor - 1.0) * 0.2,
        }
    }
}

/// The sizes for one screen and one visitor.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Metrics {
    /// The window in pixels.
    pub size: Size,
    /// How large the visitor wants letters.
    pub text_size: TextSize,
    pixels_per_millimetre: f32,
    viewing: f32,
}

impl Metrics {
    /// Sizes for a window. A window smaller than the kiosk's screen, as on a desk, shows
    /// everything smaller in proportion.
    pub fn new(screen: Screen, size: Size, text_size: TextSize) -> Self {
        let shrink = (size.width / screen.width as f32).min(size.height / screen.height as f32);
        Self {
            size,
            text_size,
            pixels_per_millimetre: shrink / screen.millimetres_per_pixel as f32,
            viewing: screen.viewing_distance_millimetres as f32 / 600.0,
        }
    }

    /// Whether letters are larger than designed, so that screens are laid out for them.
    pub fn large(&self) -> bool {
        self.text_size != TextSize::Normal
    }

    /// Whether the screen is higher than wide.
    pub fn portrait(&self) -> bool {
        self.size.height >= self.size.width
    }

    /// Millimetres as whole pixels, at least one.
    pub fn millimetres(&self, millimetres: f32) -> f32 {
        (millimetres * self.pixels_per_millimetre).round().max(1.0)
    }

    /// The em size of letters in pixels.
    pub fn text(&self, text: Type) -> f32 {
        let millimetres =
            text.millimetres() * text.enlarged(self.text_size.factor()) * self.viewing;
        (millimetres * self.pixels_per_millimetre).round().max(1.0)
    }

    /// The side of a pictogram that stands beside text, in pixels.
    pub fn icon(&self, text: Type) -> f32 {
        (self.text(text) * 1.2).round()
    }

    /// Millimetres that grow with the letters, though less than they do: for pictograms.
    pub fn growing(&self, millimetres: f32) -> f32 {
        self.millimetres(millimetres * self.text_size.factor().sqrt())
    }

    /// The margin at the screen's edge.
    pub fn margin(&self) -> f32 {
        self.millimetres(if self.portrait() { 17.7 } else { 16.0 })
    }

    /// The gap between tiles: EN 301 549 and DIN ask for no less than 8 mm between touch areas.
    pub fn gap(&self) -> f32 {
        self.millimetres(8.9)
    }

    /// The padding inside a card.
    pub fn padding(&self) -> f32 {
        self.millimetres(9.6)
    }

    /// The least side of a touch area.
    pub fn touch(&self) -> f32 {
        self.millimetres(30.0)
    }

    /// The radius of a card's corners.
    pub fn radius(&self) -> f32 {
        self.millimetres(10.3)
    }

    /// The width of a card's line.
    pub fn line(&self) -> f32 {
        self.millimetres(0.75)
    }
}
