//! A small drawing of plain shapes that is drawn anew only when what it shows changes.

use iced::advanced::{
    Layout, Widget,
    graphics::geometry::Renderer as _,
    layout, renderer,
    renderer::Renderer as _,
    widget::{Tree, tree},
};
use iced::{
    Element, Length, Rectangle, Renderer, Size, Theme, Vector, mouse,
    widget::canvas::{Cache, Frame},
};

/// A drawing; `Key` is everything that it depends on.
pub struct Sketch<'a, Key> {
    size: Size,
    key: Key,
    paint: Paint<'a, Key>,
}

/// Draws what a key says.
type Paint<'a, Key> = Box<dyn Fn(&mut Frame, &Key) + 'a>;

struct State<Key> {
    drawn: Option<(Key, Size)>,
    cache: Cache,
}

impl<'a, Key> Sketch<'a, Key> {
    /// A drawing of a size in pixels.
    pub fn new(size: Size, key: Key, paint: impl Fn(&mut Frame, &Key) + 'a) -> Self {
        Self { size, key, paint: Box::new(paint) }
    }
}

impl<Message, Key: Clone + PartialEq + 'static> Widget<Message, Theme, Renderer>
    for Sketch<'_, Key>
{
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State<Key>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::<Key> { drawn: None, cache: Cache::new() })
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.size.width), Length::Fixed(self.size.height))
    }

    fn layout(&mut self, tree: &mut Tree, _: &Renderer, _: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<State<Key>>();
        let current = state.drawn.as_ref();
        if current.is_none_or(|(key, size)| *key != self.key || *size != self.size) {
            // A cache that is kept tells the renderer that nothing changed.
            state.cache = Cache::new();
            state.drawn = Some((self.key.clone(), self.size));
        }
        layout::Node::new(self.size)
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let bounds = layout.bounds();
        if bounds.intersection(viewport).is_none() {
            return;
        }
        let state = tree.state.downcast_ref::<State<Key>>();
        let geometry =
            state.cache.draw(renderer, self.size, |frame| (self.paint)(frame, &self.key));
        let origin = Vector::new(bounds.x.round(), bounds.y.round());
        renderer.with_translation(origin, |renderer| renderer.draw_geometry(geometry));
    }
}

impl<'a, Message: 'a, Key: Clone + PartialEq + 'static> From<Sketch<'a, Key>>
    for Element<'a, Message>
{
    fn from(sketch: Sketch<'a, Key>) -> Self {
        Element::new(sketch)
    }
}
