//! Pictograms: the drawings of `assets/icons`, recoloured.

use crate::content::{pictogram, pictogram_names};
use iced::advanced::{Layout, Widget, layout, renderer, svg, widget::Tree};
use iced::{Color, Element, Length, Rectangle, Renderer, Size, Theme, mouse};
use std::collections::BTreeMap;
use std::sync::LazyLock;

static HANDLES: LazyLock<BTreeMap<&'static str, svg::Handle>> = LazyLock::new(|| {
    pictogram_names()
        .into_iter()
        .filter_map(|name| Some((name, svg::Handle::from_memory(pictogram(name)?))))
        .collect()
});

/// A pictogram by its name; the question mark where there is none of that name.
pub fn handle(name: &str) -> Option<svg::Handle> {
    HANDLES.get(name).or_else(|| HANDLES.get("help-circle")).cloned()
}

/// A pictogram of a side in pixels.
pub struct Icon {
    handle: Option<svg::Handle>,
    side: f32,
    color: Color,
}

impl Icon {
    /// The pictogram with a name.
    pub fn new(name: &str, side: f32, color: Color) -> Self {
        Self { handle: handle(name), side, color }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Icon {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.side), Length::Fixed(self.side))
    }

    fn layout(&mut self, _: &mut Tree, _: &Renderer, _: &layout::Limits) -> layout::Node {
        layout::Node::new(Size::new(self.side, self.side))
    }

    fn draw(
        &self,
        _: &Tree,
        renderer: &mut Renderer,
        _: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        use svg::Renderer as _;
        let bounds = layout.bounds();
        if bounds.intersection(viewport).is_none() {
            return;
        }
        if let Some(handle) = &self.handle {
            let bounds = Rectangle { x: bounds.x.round(), y: bounds.y.round(), ..bounds };
            renderer.draw_svg(svg::Svg::new(handle.clone()).color(self.color), bounds, bounds);
        }
    }
}

impl<'a, Message: 'a> From<Icon> for Element<'a, Message> {
    fn from(icon: Icon) -> Self {
        Element::new(icon)
    }
}
