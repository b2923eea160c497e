//! The widget around everything: it notices that somebody is there, and hides the pointer.

use iced::advanced::{
    Clipboard, Layout, Shell, Widget,
    graphics::geometry::Renderer as _,
    layout, renderer,
    widget::{Operation, Tree},
};
use iced::{
    Color, Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, mouse, touch,
    widget::canvas::Cache,
};

/// Tells of every touch, wherever it lands. Subscriptions would not hear those of the tests.
pub struct Root<'a, Message> {
    content: Element<'a, Message>,
    on_touch: fn(Point) -> Message,
    pointer: bool,
    sheet: &'a Cache,
}

impl<'a, Message> Root<'a, Message> {
    /// Content, what a touch anywhere says, and whether the pointer is shown.
    ///
    /// `sheet` is an invisible sheet around the whole screen. The renderer repaints what differs
    /// piece by piece, and dozens of pieces cost several times what the whole costs. It joins
    /// pieces from the upper left corner on; so when the sheet is cleared, as before another
    /// screen is shown, the sheet, whose middle is that corner, comes first and takes them all in.
    pub fn new(
        content: impl Into<Element<'a, Message>>,
        on_touch: fn(Point) -> Message,
        pointer: bool,
        sheet: &'a Cache,
    ) -> Self {
        Self { content: content.into(), on_touch, pointer, sheet }
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Root<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fill)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let content = self.content.as_widget_mut().layout(&mut tree.children[0], renderer, limits);
        layout::Node::with_children(limits.max(), vec![content])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some(layout) = layout.children().next() {
            self.content.as_widget_mut().operate(
                &mut tree.children[0],
                layout,
                renderer,
                operation,
            );
        }
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let touched = match event {
            Event::Touch(touch::Event::FingerPressed { position, .. }) => Some(*position),
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => cursor.position(),
            _ => None,
        };
        if let Some(position) = touched {
            shell.publish((self.on_touch)(position));
        }
        if let Some(layout) = layout.children().next() {
            self.content.as_widget_mut().update(
                &mut tree.children[0],
                event,
                layout,
                cursor,
                renderer,
                clipboard,
                shell,
                viewport,
            );
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let size = layout.bounds().size();
        let around = Rectangle {
            x: -size.width,
            y: -size.height,
            width: 2.0 * size.width,
            height: 2.0 * size.height,
        };
        let sheet = self.sheet.draw_with_bounds(renderer, around, |frame| {
            frame.fill_rectangle(Point::ORIGIN, Size::new(1.0, 1.0), Color::TRANSPARENT);
        });
        renderer.draw_geometry(sheet);
        if let Some(layout) = layout.children().next() {
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                layout,
                cursor,
                viewport,
            );
        }
    }

    fn mouse_interaction(
        &self,
        _: &Tree,
        _: Layout<'_>,
        _: mouse::Cursor,
        _: &Rectangle,
        _: &Renderer,
    ) -> mouse::Interaction {
        if self.pointer { mouse::Interaction::Idle } else { mouse::Interaction::Hidden }
    }
}

impl<'a, Message: 'a> From<Root<'a, Message>> for Element<'a, Message> {
    fn from(root: Root<'a, Message>) -> Self {
        Element::new(root)
    }
}
