//! The plan on the screen: the picture in tiles, and a mark that moves along the way.

use super::paint::Picture;
use crate::ui::theme::Palette;
use iced::{
    Element, Length, Point, Rectangle, Renderer, Size, Theme, Vector,
    advanced::{
        Layout, Renderer as _, Widget,
        graphics::geometry::Renderer as _,
        image::{self, Renderer as _},
        layout, renderer,
        widget::Tree,
    },
    mouse,
    widget::canvas::{Cache, Path},
};
use std::{sync::Arc, time::Duration};

/// How far the mark has come.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Animation {
    elapsed: Duration,
}

/// The mark walks along the way in this time, however long the way is on the screen.
const WALK: Duration = Duration::from_millis(4500);
/// Then it rests at the end.
const REST: Duration = Duration::from_millis(1000);
/// After so many walks it stays there: nothing moves on its own for long (WCAG 2.2.2).
const WALKS: u32 = 3;

impl Animation {
    /// Lets time go by.
    pub fn advance(&mut self, by: Duration) {
        self.elapsed = (self.elapsed + by).min((WALK + REST) * WALKS);
    }

    /// An animation so far on.
    pub fn at(elapsed: Duration) -> Self {
        Self { elapsed }
    }

    /// Whether the mark still moves.
    pub fn is_running(&self) -> bool {
        self.elapsed < (WALK + REST) * WALKS
    }

    /// The part of the way behind the mark, 0.0 to 1.0; none before it sets out.
    fn progress(&self) -> Option<f32> {
        if self.elapsed.is_zero() || !self.is_running() {
            return None;
        }
        let round = Duration::from_nanos(
            u64::try_from(self.elapsed.as_nanos() % (WALK + REST).as_nanos()).unwrap_or(0),
        );
        Some((round.as_secs_f32() / WALK.as_secs_f32()).min(1.0))
    }
}

/// The plan.
pub struct Plan {
    picture: Arc<Picture>,
    animation: Animation,
    palette: &'static Palette,
    mark: f32,
}

impl Plan {
    /// A picture, how far the mark has come, and the mark's radius in pixels.
    pub fn new(
        picture: Arc<Picture>,
        animation: Animation,
        palette: &'static Palette,
        mark: f32,
    ) -> Self {
        Self { picture, animation, palette, mark }
    }

    fn mark_at(&self) -> Option<Point> {
        let progress = self.animation.progress()?;
        let way = &self.picture.scene.way;
        let total: f32 = way.windows(2).map(|pair| pair[0].distance(pair[1])).sum();
        if total <= 0.0 {
            return None;
        }
        let mut left = total * progress;
        for pair in way.windows(2) {
            let length = pair[0].distance(pair[1]);
            if left <= length && length > 0.0 {
                let fraction = left / length;
                return Some(Point::new(
                    pair[0].x + (pair[1].x - pair[0].x) * fraction,
                    pair[0].y + (pair[1].y - pair[0].y) * fraction,
                ));
            }
            left -= length;
        }
        way.last().copied()
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Plan {
    fn size(&self) -> Size<Length> {
        let size = self.picture.scene.size;
        Size::new(Length::Fixed(size.width), Length::Fixed(size.height))
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, _: &layout::Limits) -> layout::Node {
        layout::Node::new(self.picture.scene.size)
    }

    fn draw(
        &self,
        _: &Tree,
        renderer: &mut Renderer,
        _: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        _: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let origin = Vector::new(bounds.x.round(), bounds.y.round());
        for (tile, handle) in &self.picture.tiles {
            let place = *tile + origin;
            let image = image::Image::new(handle.clone())
                .filter_method(image::FilterMethod::Nearest)
                .snap(true);
            renderer.draw_image(image, place, place);
        }
        let Some(at) = self.mark_at() else { return };
        // Pictures lie above lines within one layer, so the mark needs a layer of its own; a cache
        // that is made anew tells the renderer exactly which pixels changed.
        renderer.with_layer(bounds, |renderer| {
            let reach = self.mark + 4.0;
            let region = Rectangle {
                x: at.x - reach,
                y: at.y - reach,
                width: 2.0 * reach,
                height: 2.0 * reach,
            };
            let cache = Cache::new();
            let mark = cache.draw_with_bounds(renderer, region, |frame| {
                frame.fill(&Path::circle(at, self.mark), self.palette.route_casing);
                frame.fill(&Path::circle(at, self.mark * 0.72), self.palette.ink);
            });
            renderer.with_translation(origin, |renderer| renderer.draw_geometry(mark));
        });
    }
}

impl<'a, Message: 'a> From<Plan> for Element<'a, Message> {
    fn from(plan: Plan) -> Self {
        Element::new(plan)
    }
}
