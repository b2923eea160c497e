//! Colours by role.

use iced::Color;

/// How strongly things stand out from each other.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Contrast {
    /// Dark on light, calm colours.
    #[default]
    Normal,
    /// White and yellow on black.
    Dark,
    /// Black on white, no tints.
    Light,
}

impl Contrast {
    /// All contrasts in the order of the switch.
    pub const ALL: [Self; 3] = [Self::Normal, Self::Dark, Self::Light];

    /// The next one.
    #[must_use]
    pub fn next(self) -> Self {
        match self {
            Self::Normal => Self::Dark,
            Self::Dark => Self::Light,
            Self::Light => Self::Normal,
        }
    }

    /// Its colours.
    pub fn palette(self) -> &'static Palette {
        match self {
            Self::Normal => &NORMAL,
            Self::Dark => &DARK,
            Self::Light => &LIGHT,
        }
    }
}

/// The colours of everything but the zones, which the office chooses.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// Text.
    pub ink: Color,
    /// German terms, hints.
    pub muted: Color,
    /// The background of the screen.
    pub paper: Color,
    /// Cards and tiles.
    pub card: Color,
    /// Their outline.
    pub line: Color,
    /// The one accent: main buttons, pictograms.
    pub accent: Color,
    /// On the accent.
    pub on_accent: Color,
    /// Behind pictograms.
    pub accent_tint: Color,
    /// The bars at the top of the greeting and at the bottom.
    pub bar: Color,
    /// On the bars.
    pub on_bar: Color,
    /// On the bars, for what matters less.
    pub on_bar_muted: Color,
    /// The outline of keys on the bars.
    pub bar_line: Color,
    /// Behind small facts.
    pub chip: Color,
    /// "Open".
    pub open: Color,
    /// Behind "open".
    pub open_tint: Color,
    /// "Closed", warnings.
    pub closed: Color,
    /// Behind "closed".
    pub closed_tint: Color,
    /// The route.
    pub route: Color,
    /// Around the route and its symbols.
    pub route_casing: Color,
    /// Behind the step that is shown.
    pub route_tint: Color,
    /// The plan outside the building.
    pub plan_ground: Color,
    /// Floors where people walk.
    pub plan_walk: Color,
    /// Rooms.
    pub plan_room: Color,
    /// Rooms nobody enters.
    pub plan_closed: Color,
    /// Walls between rooms.
    pub plan_wall: Color,
    /// Outer walls.
    pub plan_outer: Color,
    /// Lifts and stairs.
    pub plan_transfer: Color,
    /// Waiting areas.
    pub plan_waiting: Color,
    /// Toilets and the like.
    pub plan_service: Color,
    /// Room numbers.
    pub plan_text: Color,
}

impl Palette {
    /// Whether it is one for low vision: lines are then thick, and nothing is tinted that need not be.
    pub fn is_strong(&self) -> bool {
        self.is_dark() || self.paper == Color::WHITE
    }

    /// Whether it is light on black.
    pub fn is_dark(&self) -> bool {
        self.paper == Color::BLACK
    }
}

const fn rgb(hex: u32) -> Color {
    Color::from_rgb8((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
}

const NORMAL: Palette = Palette {
    ink: rgb(0x10243e),
    muted: rgb(0x3f4f66),
    paper: rgb(0xf6f4ef),
    card: rgb(0xffffff),
    line: rgb(0x8a8478),
    accent: rgb(0x09525f),
    on_accent: rgb(0xffffff),
    accent_tint: rgb(0xe4eef0),
    bar: rgb(0x10243e),
    on_bar: rgb(0xffffff),
    on_bar_muted: rgb(0xc9d0da),
    bar_line: rgb(0x7586a1),
    chip: rgb(0xe8edf5),
    open: rgb(0x14522b),
    open_tint: rgb(0xe6f2ea),
    closed: rgb(0x8a1c1c),
    closed_tint: rgb(0xfbeaea),
    route: rgb(0x0a45bd),
    route_casing: rgb(0xffffff),
    route_tint: rgb(0xedf2fe),
    plan_ground: rgb(0xe9e6de),
    plan_walk: rgb(0xfcfbf8),
    plan_room: rgb(0xeeebe4),
    plan_closed: rgb(0xdfdcd5),
    plan_wall: rgb(0x6a7587),
    plan_outer: rgb(0x10243e),
    plan_transfer: rgb(0xdde6f3),
    plan_waiting: rgb(0xe6f2ea),
    plan_service: rgb(0xe9e4f2),
    plan_text: rgb(0x35455c),
};

const DARK: Palette = Palette {
    ink: rgb(0xffffff),
    muted: rgb(0xf0e6b0),
    paper: rgb(0x000000),
    card: rgb(0x000000),
    line: rgb(0xffffff),
    accent: rgb(0xffe14d),
    on_accent: rgb(0x000000),
    accent_tint: rgb(0x000000),
    bar: rgb(0x000000),
    on_bar: rgb(0xffffff),
    on_bar_muted: rgb(0xf0e6b0),
    bar_line: rgb(0xffffff),
    chip: rgb(0x1c1c1c),
    open: rgb(0x9cf0b4),
    open_tint: rgb(0x001a08),
    closed: rgb(0xffb3b3),
    closed_tint: rgb(0x240000),
    route: rgb(0xffe14d),
    route_casing: rgb(0x000000),
    route_tint: rgb(0x2b2600),
    plan_ground: rgb(0x000000),
    plan_walk: rgb(0x262626),
    plan_room: rgb(0x0d0d0d),
    plan_closed: rgb(0x000000),
    plan_wall: rgb(0xb8b8b8),
    plan_outer: rgb(0xffffff),
    plan_transfer: rgb(0x1d2c44),
    plan_waiting: rgb(0x12301d),
    plan_service: rgb(0x2a2140),
    plan_text: rgb(0xffffff),
};

const LIGHT: Palette = Palette {
    ink: rgb(0x000000),
    muted: rgb(0x1f1f1f),
    paper: rgb(0xffffff),
    card: rgb(0xffffff),
    line: rgb(0x000000),
    accent: rgb(0x00303a),
    on_accent: rgb(0xffffff),
    accent_tint: rgb(0xffffff),
    bar: rgb(0x000000),
    on_bar: rgb(0xffffff),
    on_bar_muted: rgb(0xffffff),
    bar_line: rgb(0xffffff),
    chip: rgb(0xffffff),
    open: rgb(0x003d17),
    open_tint: rgb(0xffffff),
    closed: rgb(0x6b0000),
    closed_tint: rgb(0xffffff),
    route: rgb(0x0033a0),
    route_casing: rgb(0xffffff),
    route_tint: rgb(0xe0e8ff),
    plan_ground: rgb(0xffffff),
    plan_walk: rgb(0xffffff),
    plan_room: rgb(0xf0f0f0),
    plan_closed: rgb(0xd8d8d8),
    plan_wall: rgb(0x202020),
    plan_outer: rgb(0x000000),
    plan_transfer: rgb(0xd6e2ff),
    plan_waiting: rgb(0xd9f2e1),
    plan_service: rgb(0xe6dcf7),
    plan_text: rgb(0x000000),
};

/// A zone's colour, `#rrggbb`, where letters stand on it, and the colour of the letters. It is the
/// colour on the signs as far as letters have a contrast of 7:1 on it; else darker, or on black
/// lighter, by as little as that needs.
pub fn zone_colours(colour: [u8; 3], palette: &Palette) -> (Color, Color) {
    /// Steps from the colour itself to black or white.
    const STEPS: u8 = 50;
    let zone = Color::from_rgb8(colour[0], colour[1], colour[2]);
    let (ink, towards) =
        if palette.is_dark() { (Color::BLACK, Color::WHITE) } else { (Color::WHITE, Color::BLACK) };
    let mixed = |step: u8| {
        let part = f32::from(step) / f32::from(STEPS);
        let channel = |from: f32, to: f32| from + (to - from) * part;
        Color::from_rgb(
            channel(zone.r, towards.r),
            channel(zone.g, towards.g),
            channel(zone.b, towards.b),
        )
    };
    let ground = (0..=STEPS).map(mixed).find(|ground| contrast_ratio(*ground, ink) >= 7.0);
    (ground.unwrap_or(towards), ink)
}

/// The contrast ratio of two opaque colours, 1.0 to 21.0 (WCAG 2.2, "contrast ratio").
pub fn contrast_ratio(a: Color, b: Color) -> f32 {
    let luminance = |colour: Color| {
        let channel = |value: f32| {
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(colour.r) + 0.7152 * channel(colour.g) + 0.0722 * channel(colour.b)
    };
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_has_a_contrast_of_seven_to_one_everywhere() {
        for contrast in Contrast::ALL {
            let p = contrast.palette();
            for (name, text, background) in [
                ("ink on paper", p.ink, p.paper),
                ("ink on card", p.ink, p.card),
                ("ink on chip", p.ink, p.chip),
                ("ink on a tint", p.ink, p.accent_tint),
                ("ink on the shown step", p.ink, p.route_tint),
                ("paper on ink", p.paper, p.ink),
                ("muted on paper", p.muted, p.paper),
                ("muted on card", p.muted, p.card),
                ("muted on chip", p.muted, p.chip),
                ("muted on the shown step", p.muted, p.route_tint),
                ("accent on paper", p.accent, p.paper),
                ("accent on card", p.accent, p.card),
                ("accent on its tint", p.accent, p.accent_tint),
                ("on accent", p.on_accent, p.accent),
                ("on bar", p.on_bar, p.bar),
                ("muted on bar", p.on_bar_muted, p.bar),
                ("open", p.open, p.open_tint),
                ("closed", p.closed, p.closed_tint),
                ("closed on card", p.closed, p.card),
                ("on the route", p.route_casing, p.route),
                ("number of a room", p.plan_text, p.plan_room),
                ("number of a waiting area", p.plan_text, p.plan_waiting),
                ("number of a toilet", p.plan_text, p.plan_service),
                ("number of a lift", p.plan_text, p.plan_transfer),
                ("number on a walkway", p.plan_text, p.plan_walk),
                ("number outside", p.plan_text, p.plan_ground),
            ] {
                let ratio = contrast_ratio(text, background);
                assert!(ratio >= 7.0, "{contrast:?}: {name} has {ratio:.2}");
            }
        }
    }

    #[test]
    fn outlines_stand_out_from_both_sides() {
        for contrast in Contrast::ALL {
            let p = contrast.palette();
            // WCAG 2.2, 1.4.11 asks for 3:1; who chooses a contrast gets more.
            let least = if p.is_strong() { 7.0 } else { 3.0 };
            for (name, line, beside) in [
                ("tile on paper", p.line, p.paper),
                ("tile", p.line, p.card),
                ("shown step", p.line, p.route_tint),
                ("key on a bar", p.bar_line, p.bar),
                ("main key on paper", p.accent, p.paper),
                ("route on a walkway", p.route, p.plan_walk),
                ("route in a room", p.route, p.plan_room),
                ("route in a waiting area", p.route, p.plan_waiting),
                ("route outside", p.route, p.plan_ground),
                ("wall of a room", p.plan_wall, p.plan_room),
                ("wall of a walkway", p.plan_wall, p.plan_walk),
                ("wall of a closed room", p.plan_wall, p.plan_closed),
                ("wall of a lift", p.plan_wall, p.plan_transfer),
                ("wall of a waiting area", p.plan_wall, p.plan_waiting),
                ("wall of a toilet", p.plan_wall, p.plan_service),
                ("outer wall", p.plan_outer, p.plan_ground),
                ("outer wall of a room", p.plan_outer, p.plan_room),
            ] {
                let ratio = contrast_ratio(line, beside);
                assert!(ratio >= least, "{contrast:?}: {name} has {ratio:.2}");
            }
        }
    }

    #[test]
    fn every_colour_of_a_zone_carries_its_letter() {
        for contrast in Contrast::ALL {
            let palette = contrast.palette();
            for red in (0..=255).step_by(51) {
                for green in (0..=255).step_by(51) {
                    for blue in (0..=255).step_by(51) {
                        let (ground, ink) = zone_colours([red, green, blue], palette);
                        let ratio = contrast_ratio(ground, ink);
                        assert!(ratio >= 7.0, "{contrast:?} {red} {green} {blue}: {ratio:.2}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_dark_zone_keeps_the_colour_of_its_signs() {
        let (ground, ink) = zone_colours([0x5b, 0x3a, 0x8c], &NORMAL);
        assert_eq!((ground, ink), (Color::from_rgb8(0x5b, 0x3a, 0x8c), Color::WHITE));
    }
}
