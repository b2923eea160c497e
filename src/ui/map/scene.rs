//! The building as plain shapes in pixels.

use super::{
    drawing::Drawing,
    view::{Surroundings, View},
};
use crate::{
    content::Content,
    floorplan::geometry::Point as Position,
    ui::{
        metrics::{Metrics, TextSize},
        theme::Palette,
    },
    visit::Journey,
};
use iced::{Color, Point, Size};

/// What is drawn, back to front.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A filled ring.
    Fill(Vec<Point>, Color),
    /// A line of a width; closed or open.
    Line(Vec<Point>, f32, Color, bool),
    /// A filled circle.
    Disc(Point, f32, Color),
    /// Upright text with its middle at a point.
    Text(Point, String, f32, Color),
    /// An upright pictogram of a side with its middle at a point.
    Icon(Point, &'static str, f32, Color),
}

/// A picture of the building beneath the shapes: where each pixel of the scene lies in it is left
/// to [`super::paint`].
#[derive(Debug, Clone, PartialEq)]
pub struct Underlay {
    /// Its pixels.
    pub picture: crate::content::Picture,
    /// Where its lower left corner lies, in metres.
    pub lower_left: Position,
    /// Metres per pixel.
    pub metres_per_pixel: f64,
}

/// Shapes, and the way among them.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// Its size in pixels.
    pub size: Size,
    /// Its ground.
    pub ground: Color,
    /// From metres to pixels.
    pub view: View,
    /// The picture plan beneath everything.
    pub underlay: Option<Underlay>,
    /// What is drawn.
    pub shapes: Vec<Shape>,
    /// The way on this floor, in pixels, in the order of walking.
    pub way: Vec<Point>,
}

/// What a scene is made for.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    pub(super) content: &'a Content,
    pub(super) journey: &'a Journey,
    pub(super) stretch: usize,
    pub(super) heading: f64,
}

impl Scene {
    /// The floor of a stretch with the way on it.
    pub fn new(
        content: &Content,
        journey: &Journey,
        stretch: usize,
        heading: f64,
        size: Size,
        metrics: Metrics,
        palette: &'static Palette,
    ) -> Self {
        let subject = Subject { content, journey, stretch, heading };
        let stretch = &journey.stretches[subject.stretch];
        let stage = journey.stage_of(subject.stretch);
        let line = stage.line(&stretch.leg);
        let bold = palette.is_strong() || metrics.text_size == TextSize::Largest;
        let most = f64::from(metrics.millimetres(10.0));
        let surroundings = if bold { Surroundings::NEAR } else { Surroundings::USUAL };
        let view = View::around(line, subject.heading, size, surroundings, most);
        let mut drawing = Drawing {
            subject,
            floor: stretch.leg.floor,
            view,
            metrics,
            palette,
            shapes: Vec::new(),
            taken: Vec::new(),
            has_underlay: false,
            bold,
        };
        let underlay = drawing.underlay();
        drawing.has_underlay = underlay.is_some();
        let goal = drawing.goal_room();
        drawing.rooms(goal);
        drawing.doors();
        let way: Vec<Point> = line.iter().map(|position| view.pixel(*position)).collect();
        drawing.reserve_way(&way);
        let onward = drawing.onward();
        let symbols = drawing.symbols(&way);
        drawing.labels(goal);
        drawing.shapes.extend(onward);
        drawing.way(&way);
        drawing.shapes.extend(symbols);
        Self { size, ground: palette.plan_ground, view, underlay, shapes: drawing.shapes, way }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        advice::{Advice, Goal, Place},
        content::{Sources, load},
        floorplan::FacilityKind,
        office::KioskIndex,
        routing::ProfileKind,
        ui::{font, metrics::TextSize, text, theme::Contrast},
    };
    use chrono::NaiveDate;
    use iced::Rectangle;

    /// A plan, with a name for what a test says.
    struct Shown {
        name: String,
        contrast: Contrast,
        text_size: TextSize,
        metrics: Metrics,
        scene: Scene,
    }

    /// The plans of the ways from both kiosks to all counters and toilets, in all looks.
    fn plans() -> Vec<Shown> {
        let content = load(&Sources::built_in()).content.expect("the built-in office");
        let day = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a Monday");
        let now = day.and_hms_opt(9, 30, 0).expect("a time");
        let counters = content.office.counter_indices().map(Place::Counter);
        let places: Vec<Place> = counters.chain([Place::Facility(FacilityKind::Toilet)]).collect();
        let mut plans = Vec::new();
        for index in [KioskIndex(0), KioskIndex(1)] {
            let kiosk = content.office.kiosk(index);
            let whole = Size::new(kiosk.screen.width as f32, kiosk.screen.height as f32);
            for place in &places {
                for profile in [ProfileKind::Walking, ProfileKind::StepFree] {
                    let goal = Goal::Place(*place);
                    let advice = Advice::new(&content, index, profile, goal, now);
                    let found = Journey::find(&content, index, profile, now, &advice, true, false);
                    let Ok(journey) = found else { continue };
                    for stretch in 0..journey.stretches.len() {
                        for (contrast, text_size, height) in [
                            (Contrast::Normal, TextSize::Normal, 1000.0),
                            (Contrast::Dark, TextSize::Normal, 700.0),
                            (Contrast::Light, TextSize::Large, 560.0),
                            (Contrast::Normal, TextSize::Largest, 320.0),
                        ] {
                            let metrics = Metrics::new(kiosk.screen, whole, text_size);
                            let size = Size::new(860.0, height);
                            let palette = contrast.palette();
                            let heading = kiosk.heading;
                            let scene = Scene::new(
                                &content, &journey, stretch, heading, size, metrics, palette,
                            );
                            let name = format!(
                                "{} {place:?} {profile:?} {stretch} {contrast:?} {text_size:?}",
                                kiosk.id
                            );
                            plans.push(Shown { name, contrast, text_size, metrics, scene });
                        }
                    }
                }
            }
        }
        plans
    }

    fn box_of(shape: &Shape) -> Option<Rectangle> {
        let (middle, width, height) = match shape {
            Shape::Text(at, words, size, _) => {
                (at, text::width(words, *size, font::REGULAR), size * 0.72)
            }
            Shape::Icon(at, _, side, _) => (at, side * 0.8, side * 0.8),
            Shape::Fill(..) | Shape::Line(..) | Shape::Disc(..) => return None,
        };
        let corner = Point::new(middle.x - width / 2.0, middle.y - height / 2.0);
        Some(Rectangle::new(corner, Size::new(width, height)))
    }

    #[test]
    fn no_label_leaves_the_plan_or_covers_another() {
        font::install();
        let mut faults = Vec::new();
        for shown in plans() {
            let whole = Rectangle::with_size(shown.scene.size);
            let labels: Vec<(&Shape, Rectangle)> = shown
                .scene
                .shapes
                .iter()
                .filter_map(|shape| Some((shape, box_of(shape)?)))
                .collect();
            for (position, (label, area)) in labels.iter().enumerate() {
                if !area.is_within(&whole) {
                    faults.push(format!("{}: {label:?} is cut off", shown.name));
                }
                for (other, at) in &labels[position + 1..] {
                    if area.intersection(at).is_some_and(|o| o.width > 1.0 && o.height > 1.0) {
                        faults.push(format!("{}: {label:?} covers {other:?}", shown.name));
                    }
                }
            }
        }
        let count = faults.len();
        faults.truncate(20);
        assert!(faults.is_empty(), "{count} faults, the first are:\n{}", faults.join("\n"));
    }

    #[test]
    fn a_plan_for_low_vision_is_thick_and_says_little() {
        font::install();
        for shown in plans() {
            let bold = shown.contrast != Contrast::Normal || shown.text_size == TextSize::Largest;
            let palette = shown.contrast.palette();
            let route = shown.scene.shapes.iter().filter_map(|shape| match shape {
                Shape::Line(_, width, colour, false) if *colour == palette.route => Some(*width),
                _ => None,
            });
            let thickest = route.fold(0.0, f32::max) / shown.metrics.millimetres(1.0);
            let labels = shown.scene.shapes.iter().filter(|shape| box_of(shape).is_some()).count();
            let name = &shown.name;
            if bold {
                assert!(shown.scene.way.len() < 2 || thickest >= 7.0, "{name}: {thickest} mm");
                assert!(labels <= 16, "{name}: {labels} labels");
                assert!(shown.scene.underlay.is_none(), "{name}: a picture below");
            } else {
                assert!(thickest <= 7.0, "{name}: {thickest} mm");
            }
        }
    }
}
