//! The widget around everything: it notices that somebody is there, and hides the pointer.

use iced::advanced::{
    Clipboard, Layout, Renderer as _, Shell, Widget, layout, renderer,
    widget::{Operation, Tree},
};
use iced::{
    Background, Border, Color, Element, Event, Length, Point, Rectangle, Renderer, Size, Theme,
    mouse, touch,
};

/// Tells of every touch, wherever it lands. Subscriptions would not hear those of the tests.
pub struct Root<'a, Message> {
    content: Element<'a, Message>,
    on_touch: fn(Point) -> Message,
    pointer: bool,
    paper: Color,
    turn: bool,
}

impl<'a, Message> Root<'a, Message> {
    /// Content on paper, what a touch anywhere says, and whether the pointer is shown.
    ///
    /// `turn` is the other way round whenever another screen is shown. The renderer repaints what
    /// differs piece by piece, and dozens of pieces cost several times what the whole costs; a
    /// sheet of paper that differs invisibly makes it one piece.
    pub fn new(
        content: impl Into<Element<'a, Message>>,
        on_touch: fn(Point) -> Message,
        pointer: bool,
        paper: Color,
        turn: bool,
    ) -> Self {
        Self { content: content.into(), on_touch, pointer, paper, turn }
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
        // The line has no width: its colour is never seen.
        let color = if self.turn { Color::BLACK } else { Color::WHITE };
        renderer.fill_quad(
            renderer::Quad {
                bounds: layout.bounds(),
                border: Border { color, width: 0.0, radius: 0.0.into() },
                ..renderer::Quad::default()
            },
            Background::Color(self.paper),
        );
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
