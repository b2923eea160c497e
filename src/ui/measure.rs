//! Measures the screens: the height of letters, the contrast of what is drawn, the size of touch
//! areas and where they lie. The report of `leitsystem access` and the tests use the same code.

mod extent;
mod keys;
mod picture;
mod touches;

use super::{
    Setup,
    app::App,
    gallery::{Look, Picture, SCREENS, app_on},
    inspection::{Inspection, draw, inspect},
    map::Animation,
    metrics::TextSize,
    theme::Contrast,
    widget::Part,
};
use crate::{
    access::{Band, Figures, LEAST_EDGE, Place, STRONG_CONTRAST, Series},
    content::FONTS,
    office::Kiosk,
};
pub use extent::Extent;
use iced::Rectangle;
pub use picture::{edge_contrast, text_contrast};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

/// Measures a kiosk. `setup` has to be made for it.
pub fn measure(setup: &Setup, kiosk: &Kiosk, extent: Extent) -> Figures {
    let languages = {
        let store = setup.store.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        store.current().office.languages.clone()
    };
    let size = (kiosk.screen.width, kiosk.screen.height);
    let mut measuring = Measuring::new(setup, kiosk);
    for (number, screen) in SCREENS.iter().enumerate() {
        for (look, drawn) in extent.looks(number, size, &languages) {
            let _ = measuring.screen(screen, &look, drawn);
        }
    }
    let Some(language) = languages.first().filter(|_| extent != Extent::Layout) else {
        return measuring.finish();
    };
    let plain = Look {
        language: language.clone(),
        size,
        text_size: TextSize::Normal,
        contrast: Contrast::Normal,
        low: false,
        page: 0,
    };
    for (number, screen) in SCREENS.iter().enumerate() {
        measuring.touches(screen, &plain, extent);
        let turn = &languages[number % languages.len()];
        let look = Look { language: turn.clone(), ..plain.clone() };
        if (number + usize::from(size.0 > size.1)).is_multiple_of(extent.keys_every()) {
            measuring.keys(screen, &look);
        }
        if number.is_multiple_of(extent.ring_every()) {
            let contrast = Contrast::ALL[number % Contrast::ALL.len()];
            measuring.ring(screen, &Look { contrast, ..look }, number);
        }
    }
    for look in [
        Look { text_size: TextSize::Large, ..plain.clone() },
        Look { contrast: Contrast::Dark, ..plain.clone() },
        Look { contrast: Contrast::Light, ..plain.clone() },
        Look { low: true, ..plain.clone() },
    ] {
        measuring.switches("concerns", &look);
        measuring.states("concerns", &plain, &look);
    }
    measuring.flashes("way", &plain, extent);
    measuring.finish()
}

/// What part of the em a capital H is high, as the regular font has it.
pub fn capital_share() -> f32 {
    let face = FONTS.first().and_then(|bytes| ttf_parser::Face::parse(bytes, 0).ok());
    let share = face.and_then(|face| {
        let height = face.capital_height()?;
        Some(f32::from(height) / f32::from(face.units_per_em()))
    });
    share.unwrap_or(0.7)
}

impl TextSize {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Large => "large",
            Self::Largest => "largest",
        }
    }
}

impl Contrast {
    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Dark => "dark",
            Self::Light => "light",
        }
    }
}

/// Collects the figures of one kiosk, screen by screen.
pub struct Measuring<'a> {
    setup: &'a Setup,
    /// Millimetres of a pixel.
    pitch: f64,
    /// The height of the picture in pixels.
    height: f64,
    capital_share: f64,
    figures: Figures,
    /// On how many laid out screens a name occurs.
    names: BTreeMap<String, usize>,
    /// The touch areas: where, the name, and the heights over the lower edge of the picture.
    controls: Vec<(Look, String, String, f64, f64)>,
    /// The kinds of touch areas that were touched.
    touched: BTreeSet<String>,
}

/// A touch area larger than this share of the picture is a drawing: its parts are the controls.
const DRAWING: f32 = 0.25;

impl<'a> Measuring<'a> {
    /// Nothing measured yet. `setup` has to be made for that kiosk.
    pub fn new(setup: &'a Setup, kiosk: &Kiosk) -> Self {
        let distance = f64::from(kiosk.screen.viewing_distance_millimetres);
        let mut figures = Figures::new(distance);
        // Sizes are whole pixels.
        figures.sides.limit -= kiosk.screen.millimetres_per_pixel;
        Self {
            setup,
            pitch: kiosk.screen.millimetres_per_pixel,
            height: f64::from(kiosk.screen.height),
            capital_share: f64::from(capital_share()),
            figures,
            names: BTreeMap::new(),
            controls: Vec::new(),
            touched: BTreeSet::new(),
        }
    }

    /// Measures a screen as laid out, and as drawn if `drawn`; returns whether the office has it.
    pub fn screen(&mut self, screen: &str, look: &Look, drawn: bool) -> bool {
        let Some(app) = app_on(self.setup, screen, look) else { return false };
        let seen = inspect(&app);
        self.layout(screen, look, &seen);
        if drawn {
            self.drawn(screen, look, &app, &seen);
        }
        true
    }

    /// Compares the keys of the bars that are on with the nearest ones that are not.
    fn switches(&mut self, screen: &str, look: &Look) {
        let Some(app) = app_on(self.setup, screen, look) else { return };
        let seen = inspect(&app);
        let picture = draw(&app);
        let bars = || seen.controls.iter().filter(|control| control.part == Part::Bar);
        for on in bars().filter(|control| control.selected) {
            let middle = on.bounds.center();
            let off = bars().filter(|control| !control.selected).min_by(|a, b| {
                let distance = |bounds: Rectangle| bounds.center().distance(middle);
                distance(a.bounds).total_cmp(&distance(b.bounds))
            });
            let Some(off) = off else { continue };
            let grounds =
                (picture::ground(&picture, on.bounds), picture::ground(&picture, off.bounds));
            let (Some(on_ground), Some(off_ground)) = grounds else { continue };
            let ratio = f64::from(picture::ratio(on_ground, off_ground));
            let name = name_of(Some(&on.id));
            self.figures.switches.add(ratio, || name.clone(), || place(screen, look, &name));
        }
    }

    /// Draws a second of an animated screen, and adds up what changes its brightness by a tenth.
    fn flashes(&mut self, screen: &str, look: &Look, extent: Extent) {
        let Some(mut app) = app_on(self.setup, screen, look) else { return };
        let mut range: Vec<(f32, f32)> = Vec::new();
        let frames = extent.frames();
        for frame in 0..frames {
            app.animation = Animation::at(Duration::from_millis(1000) * frame / frames);
            let picture = draw(&app);
            let brightness = picture.pixels.chunks_exact(4).map(picture::luminance);
            if range.is_empty() {
                range = brightness.map(|value| (value, value)).collect();
            } else {
                for (range, value) in range.iter_mut().zip(brightness) {
                    *range = (range.0.min(value), range.1.max(value));
                }
            }
        }
        let changed = range.iter().filter(|(least, most)| most - least >= 0.1).count();
        self.figures.flashing = Some(changed as f64 * self.pitch * self.pitch);
    }

    /// The figures.
    pub fn finish(mut self) -> Figures {
        // What is on most screens has a place of its own; the rest is what the screen is about.
        let often = self.figures.layouts / 2;
        let mut bands: BTreeMap<(bool, TextSize, Option<String>), Band> = BTreeMap::new();
        for (look, screen, name, from, to) in self.controls {
            let count = self.names.get(&name).copied().unwrap_or_default();
            let control = (count > often).then(|| name.clone());
            let key = (look.low, look.text_size, control.clone());
            let highest = place(&screen, &look, &name);
            let band = bands.entry(key).or_insert_with(|| Band {
                control,
                lower: look.low,
                text_size: look.text_size.word(),
                from,
                to,
                highest: highest.clone(),
            });
            band.from = band.from.min(from);
            if to > band.to {
                (band.to, band.highest) = (to, highest);
            }
        }
        self.figures.bands = bands.into_values().collect();
        self.figures
    }

    fn layout(&mut self, screen: &str, look: &Look, seen: &Inspection) {
        let figures = &mut self.figures;
        figures.layouts += 1;
        for ((words, ..), em) in seen.texts.iter().zip(&seen.letters) {
            let capital = f64::from(*em) * self.capital_share * self.pitch;
            figures.capitals.add(capital, || screen.to_owned(), || place(screen, look, words));
        }
        for (position, (id, bounds)) in seen.touch_areas.iter().enumerate() {
            let name = name_of(id.as_ref());
            let side = f64::from(bounds.width.min(bounds.height)) * self.pitch;
            figures.sides.add(side, || kind_of(&name), || place(screen, look, &name));
            for (other, at) in &seen.touch_areas[position + 1..] {
                let Some(gap) = gap(*bounds, *at) else { continue };
                let other = name_of(other.as_ref());
                let pair = || format!("{} and {}", kind_of(&name), kind_of(&other));
                let both = || place(screen, look, &format!("{name} and {other}"));
                figures.gaps.add(f64::from(gap) * self.pitch, pair, both);
            }
            *self.names.entry(name.clone()).or_default() += 1;
            let above = |y: f32| (self.height - f64::from(y)) * self.pitch;
            let (from, to) = (above(bounds.y + bounds.height), above(bounds.y));
            self.controls.push((look.clone(), screen.to_owned(), name, from, to));
        }
    }

    fn drawn(&mut self, screen: &str, look: &Look, app: &App, seen: &Inspection) {
        let figures = &mut self.figures;
        figures.pictures += 1;
        let picture: Picture = draw(app);
        let theme = look.contrast.word();
        let texts = figures.texts.entry(theme).or_insert_with(|| Series::new(STRONG_CONTRAST));
        for (words, bounds, _) in &seen.texts {
            let Some(seen) = text_contrast(&picture, *bounds) else { continue };
            let colours = || format!("{} on {}", hex(seen.ink), hex(seen.ground));
            texts.add(f64::from(seen.ratio), colours, || place(screen, look, words));
        }
        let edges = figures.edges.entry(theme).or_insert_with(|| Series::new(LEAST_EDGE));
        for (id, bounds) in &seen.touch_areas {
            let whole = picture.width as f32 * picture.height as f32;
            if bounds.width * bounds.height > whole * DRAWING {
                continue;
            }
            let Some(seen) = edge_contrast(&picture, *bounds) else { continue };
            let colours = || format!("{} beside {}", hex(seen.ink), hex(seen.ground));
            let name = name_of(id.as_ref());
            edges.add(f64::from(seen.ratio), colours, || place(screen, look, &name));
        }
    }
}

fn place(screen: &str, look: &Look, what: &str) -> Place {
    Place {
        screen: screen.to_owned(),
        language: look.language.to_string(),
        text_size: look.text_size.word(),
        contrast: look.contrast.word(),
        lower: look.low,
        what: what.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{ad}')).collect(),
    }
}

fn hex([red, green, blue]: [u8; 3]) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// The name of a touch area; iced shows a name as `Id(Custom("name"))`.
fn name_of(id: Option<&iced::advanced::widget::Id>) -> String {
    let shown = id.map(|id| format!("{id:?}")).unwrap_or_default();
    let mut parts = shown.split('"');
    let _ = parts.next();
    parts.next().unwrap_or("without a name").to_owned()
}

/// What touch areas of a kind have in common: the name without what follows its last hyphen, where
/// that is one letter or a number.
fn kind_of(name: &str) -> String {
    match name.rsplit_once('-') {
        Some((kind, one)) if one.chars().count() == 1 || one.parse::<u32>().is_ok() => {
            kind.to_owned()
        }
        _ => name.to_owned(),
    }
}

/// The distance between two boxes that stand beside or above each other; `None` if they overlap or
/// stand askew.
fn gap(a: Rectangle, b: Rectangle) -> Option<f32> {
    let across = (b.x - (a.x + a.width)).max(a.x - (b.x + b.width));
    let down = (b.y - (a.y + a.height)).max(a.y - (b.y + b.height));
    match (across > 0.0, down > 0.0) {
        (true, false) => Some(across),
        (false, true) => Some(down),
        _ => None,
    }
}
