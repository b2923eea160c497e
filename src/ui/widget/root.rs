//! The widget around everything: it notices that somebody is there, and hides the pointer.

use crate::ui::hands::{self, Contact, Hands, Shown, Struck, Verdict};
use iced::advanced::{
    Clipboard, Layout, Renderer as _, Shell, Widget,
    graphics::geometry::Renderer as _,
    layout, renderer,
    widget::{Operation, Tree, tree},
};
use iced::{
    Background, Border, Color, Element, Event, Length, Point, Rectangle, Renderer, Size, Theme,
    keyboard, mouse, touch, widget::canvas::Cache,
};
use std::time::Instant;

/// Tells of every touch, wherever it lands, and of every key. Subscriptions would not hear those of
/// the tests.
pub struct Root<'a, Message> {
    content: Element<'a, Message>,
    on_touch: fn(Point) -> Message,
    on_key: fn(&keyboard::Event) -> Option<Message>,
    ring: Option<Ring>,
    hands: Option<Touched>,
    pointer: bool,
    sheet: &'a Cache,
}

/// What the hands touch, and the clock that tells how fast they are.
type Touched = (hands::Panel, Shown, fn() -> Instant);

/// What is remembered of the hands from one touch to the next.
#[derive(Default)]
struct State {
    hands: Hands,
    struck: Struck,
    shown: Option<Shown>,
    began: Option<Instant>,
}

/// A ring around what has the focus: two colours, so that one of them is seen on any ground.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ring {
    /// The box that it goes around.
    pub bounds: Rectangle,
    /// The colour that touches the box.
    pub inner: Color,
    /// The colour around that.
    pub outer: Color,
    /// The width of each colour in pixels.
    pub width: f32,
    /// The radius of the box's corners in pixels.
    pub radius: f32,
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
        let content = content.into();
        Self { content, on_touch, on_key: |_| None, ring: None, hands: None, pointer, sheet }
    }

    /// What a key says.
    #[must_use]
    pub fn on_key(mut self, on_key: fn(&keyboard::Event) -> Option<Message>) -> Self {
        self.on_key = on_key;
        self
    }

    /// Touches that are not meant do nothing on this panel while this is shown; the clock tells how
    /// fast they follow each other.
    #[must_use]
    pub fn hands(mut self, panel: hands::Panel, shown: Shown, clock: fn() -> Instant) -> Self {
        self.hands = Some((panel, shown, clock));
        self
    }

    /// Whether a key that is pressed counts, or was struck twice.
    fn counts(&self, state: &mut State, event: &keyboard::Event) -> bool {
        let (Some((panel, _, clock)), keyboard::Event::KeyPressed { key, .. }) =
            (&self.hands, event)
        else {
            return true;
        };
        let now = clock();
        let now = now.duration_since(*state.began.get_or_insert(now));
        state.struck.counts(&format!("{key:?}"), now, panel.key_pause)
    }

    /// Whether what happens to a finger or the pointer counts.
    fn judge(&self, state: &mut State, event: &Event, cursor: mouse::Cursor) -> Verdict {
        let Some((panel, shown, clock)) = &self.hands else { return Verdict::Counts };
        let now = clock();
        let now = now.duration_since(*state.began.get_or_insert(now));
        if state.shown.as_ref() != Some(shown) && state.shown.replace(shown.clone()).is_some() {
            state.hands.changed(now);
        }
        let at = cursor.position().unwrap_or_default();
        let (finger, contact) = match event {
            Event::Touch(event) => match *event {
                touch::Event::FingerPressed { id, position } => (id.0, Contact::Down(position)),
                touch::Event::FingerMoved { id, .. } => (id.0, Contact::Moved),
                touch::Event::FingerLifted { id, position } => (id.0, Contact::Lifted(position)),
                touch::Event::FingerLost { id, .. } => (id.0, Contact::Lost),
            },
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                (POINTER, Contact::Down(at))
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                (POINTER, Contact::Lifted(at))
            }
            _ => return Verdict::Counts,
        };
        state.hands.judge(*panel, finger, contact, now)
    }

    /// The ring around what has the focus.
    #[must_use]
    pub fn ring(mut self, ring: Option<Ring>) -> Self {
        self.ring = ring;
        self
    }
}

/// The pointer, as a finger.
const POINTER: u64 = u64::MAX;

impl<Message> Widget<Message, Theme, Renderer> for Root<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

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
        if let Event::Keyboard(event) = event {
            if let Some(message) = (self.on_key)(event)
                && self.counts(tree.state.downcast_mut::<State>(), event)
            {
                shell.publish(message);
            }
            return;
        }
        let verdict = self.judge(tree.state.downcast_mut(), event, cursor);
        let before = match verdict {
            Verdict::Nothing => return,
            Verdict::Counts => None,
            Verdict::Instead(before) => {
                let (id, position) = (touch::Finger(before), Point::ORIGIN);
                Some(Event::Touch(touch::Event::FingerLost { id, position }))
            }
        };
        let Some(layout) = layout.children().next() else { return };
        for event in before.iter().chain([event]) {
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
        if let Some(ring) = self.ring {
            // A layer of its own, so that it lies above all words and pictures.
            renderer.with_layer(layout.bounds(), |renderer| {
                for (grown, color) in [(2.0, ring.outer), (1.0, ring.inner)] {
                    renderer.fill_quad(
                        renderer::Quad {
                            bounds: ring.bounds.expand(ring.width * grown),
                            border: Border {
                                color,
                                width: ring.width,
                                radius: (ring.radius + ring.width * grown).into(),
                            },
                            ..renderer::Quad::default()
                        },
                        Background::Color(Color::TRANSPARENT),
                    );
                }
            });
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
