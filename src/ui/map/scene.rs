//! The building as plain shapes in pixels.

use super::{drawing::Drawing, view::View};
use crate::{
    content::Content,
    floorplan::geometry::Point as Position,
    ui::{metrics::Metrics, theme::Palette},
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
        let most = f64::from(metrics.millimetres(10.0));
        let view = View::around(line, subject.heading, size, 7.0, most);
        let mut drawing = Drawing {
            subject,
            floor: stretch.leg.floor,
            view,
            metrics,
            palette,
            shapes: Vec::new(),
            taken: Vec::new(),
            has_underlay: false,
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
