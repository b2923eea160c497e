//! A card, a tile or a button: a surface with content that may be touched.

use iced::advanced::{
    Clipboard, Layout, Renderer as _, Shell, Widget, layout, renderer,
    widget::{Id, Operation, Tree, tree},
};
use iced::{
    Background, Border, Color, Element, Event, Length, Padding, Point, Rectangle, Renderer, Size,
    Theme, alignment::Vertical, mouse, touch,
};
use unic_langid::LanguageIdentifier;

/// How a panel looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Surface {
    /// Its ground.
    pub background: Color,
    /// Its ground while a finger rests on it.
    pub pressed: Color,
    /// Its outline.
    pub line: Color,
    /// The outline's width in pixels.
    pub line_width: f32,
    /// The radius of its corners in pixels.
    pub radius: f32,
}

/// A surface with content that may be touched.
pub struct Panel<'a, Message> {
    id: Option<Id>,
    content: Element<'a, Message>,
    surface: Surface,
    padding: Padding,
    touchable: Touchable<Message>,
    width: Length,
    min: Size,
    align: Vertical,
    centered: bool,
}

#[derive(Default)]
struct State {
    pressed: bool,
}

impl<'a, Message> Panel<'a, Message> {
    /// A card around content.
    pub fn new(content: impl Into<Element<'a, Message>>, surface: Surface) -> Self {
        Self {
            id: None,
            content: content.into(),
            surface,
            padding: Padding::ZERO,
            touchable: Touchable::default(),
            width: Length::Fill,
            min: Size::ZERO,
            align: Vertical::Top,
            centered: false,
        }
    }

    /// Its name, by which tests and the focus find it.
    #[must_use]
    pub fn id(mut self, id: impl Into<Id>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What a touch says. Without it the panel is only a card.
    #[must_use]
    pub fn on_press(mut self, message: Message) -> Self {
        self.touchable.message = Some(message);
        self
    }

    /// The part of the screen to which it belongs; a choice if nothing is said.
    #[must_use]
    pub fn part(mut self, part: Part) -> Self {
        self.touchable.part = part;
        self
    }

    /// How it is called where the words on it are not its name.
    #[must_use]
    pub fn called(mut self, name: impl Into<String>) -> Self {
        self.touchable.name = Some(name.into());
        self
    }

    /// Whether it is chosen or switched on.
    #[must_use]
    pub fn selected(mut self, selected: bool) -> Self {
        self.touchable.selected = selected;
        self
    }

    /// The language of its name, where that is not the visitor's.
    #[must_use]
    pub fn in_language(mut self, language: LanguageIdentifier) -> Self {
        self.touchable.language = Some(language);
        self
    }

    /// Its padding in pixels.
    #[must_use]
    pub fn padding(mut self, padding: impl Into<Padding>) -> Self {
        self.padding = padding.into();
        self
    }

    /// As wide as its content.
    #[must_use]
    pub fn shrink(mut self) -> Self {
        self.width = Length::Shrink;
        self
    }

    /// As wide as it may be; so it is unless something else is said.
    #[must_use]
    pub fn wide(mut self) -> Self {
        self.width = Length::Fill;
        self
    }

    /// As wide as this, in pixels.
    #[must_use]
    pub fn fixed(mut self, width: f32) -> Self {
        self.width = Length::Fixed(width);
        self
    }

    /// The least size in pixels.
    #[must_use]
    pub fn min(mut self, width: f32, height: f32) -> Self {
        self.min = Size::new(width, height);
        self
    }

    /// Puts its content into the middle, both ways.
    #[must_use]
    pub fn centered(mut self) -> Self {
        self.align = Vertical::Center;
        self.centered = true;
        self
    }

    /// Puts its content into the middle of its height.
    #[must_use]
    pub fn middle(mut self) -> Self {
        self.align = Vertical::Center;
        self
    }
}

impl<Message: Clone + 'static> Widget<Message, Theme, Renderer> for Panel<'_, Message> {
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
        Size::new(self.width, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        // A panel grows to the least height that its surroundings ask for (`limits.min`), so that
        // the tiles of a row are equally high; its content decides otherwise.
        let max_width = match self.width {
            Length::Fixed(width) => width,
            _ => limits.max().width,
        };
        let max = Size::new(max_width, limits.max().height);
        let inner = layout::Limits::new(Size::ZERO, max).shrink(self.padding);
        let mut content =
            self.content.as_widget_mut().layout(&mut tree.children[0], renderer, &inner);
        let natural = content.size().expand(Size::new(
            self.padding.left + self.padding.right,
            self.padding.top + self.padding.bottom,
        ));
        let width = match self.width {
            Length::Fixed(width) => width,
            Length::Shrink => natural.width.max(self.min.width).max(limits.min().width),
            _ if max_width.is_finite() => max_width,
            _ => natural.width.max(self.min.width),
        };
        let height = natural.height.max(self.min.height).max(limits.min().height);
        let free = Size::new(width - natural.width, height - natural.height);
        content.move_to_mut(Point::new(
            self.padding.left + if self.centered { (free.width / 2.0).round() } else { 0.0 },
            self.padding.top
                + match self.align {
                    Vertical::Top => 0.0,
                    Vertical::Center => (free.height / 2.0).round(),
                    Vertical::Bottom => free.height,
                },
        ));
        layout::Node::with_children(Size::new(width, height), vec![content])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(self.id.as_ref(), layout.bounds());
        if self.touchable.message.is_some() {
            operation.custom(self.id.as_ref(), layout.bounds(), &mut self.touchable);
        }
        let content = &mut self.content;
        operation.traverse(&mut |operation| {
            if let Some(layout) = layout.children().next() {
                content.as_widget_mut().operate(&mut tree.children[0], layout, renderer, operation);
            }
        });
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
        if let Some(inner) = layout.children().next() {
            self.content.as_widget_mut().update(
                &mut tree.children[0],
                event,
                inner,
                cursor,
                renderer,
                clipboard,
                shell,
                viewport,
            );
        }
        let Some(message) = &self.touchable.message else { return };
        if shell.is_event_captured() {
            return;
        }
        let state = tree.state.downcast_mut::<State>();
        let bounds = layout.bounds();
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                state.pressed = cursor.is_over(bounds);
            }
            Event::Touch(touch::Event::FingerPressed { position, .. }) => {
                state.pressed = bounds.contains(*position);
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) if state.pressed => {
                state.pressed = false;
                if cursor.is_over(bounds) {
                    shell.publish(message.clone());
                }
                shell.request_redraw();
                shell.capture_event();
                return;
            }
            Event::Touch(touch::Event::FingerLifted { position, .. }) if state.pressed => {
                state.pressed = false;
                if bounds.contains(*position) {
                    shell.publish(message.clone());
                }
                shell.request_redraw();
                shell.capture_event();
                return;
            }
            Event::Touch(touch::Event::FingerLost { .. }) if state.pressed => {
                state.pressed = false;
                shell.request_redraw();
                return;
            }
            _ => return,
        }
        if state.pressed {
            shell.request_redraw();
            shell.capture_event();
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
        let bounds = layout.bounds();
        if bounds.intersection(viewport).is_none() {
            return;
        }
        let state = tree.state.downcast_ref::<State>();
        renderer.fill_quad(
            renderer::Quad {
                bounds,
                border: Border {
                    color: self.surface.line,
                    width: self.surface.line_width,
                    radius: self.surface.radius.into(),
                },
                ..renderer::Quad::default()
            },
            Background::Color(if state.pressed {
                self.surface.pressed
            } else {
                self.surface.background
            }),
        );
        if let Some(inner) = layout.children().next() {
            self.content.as_widget().draw(
                &tree.children[0],
                renderer,
                theme,
                style,
                inner,
                cursor,
                viewport,
            );
        }
    }
}

/// The part of the screen to which a control belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    /// What the screen is about: one of several answers, or something to open.
    #[default]
    Choice,
    /// A key of a keyboard on the screen.
    Letter,
    /// A mark of a drawing, smaller than a finger; touches near it are meant for it.
    Mark,
    /// What turns pages.
    Page,
    /// The bars above and below, which are the same on every screen.
    Bar,
}

/// What a panel that can be touched reports to an operation that asks.
#[derive(Debug, Clone)]
pub struct Touchable<Message> {
    /// What a touch says; none where a drawing finds out itself.
    pub message: Option<Message>,
    /// The part of the screen to which it belongs.
    pub part: Part,
    /// How it is called where the words on it are not its name.
    pub name: Option<String>,
    /// Whether it is chosen or switched on.
    pub selected: bool,
    /// The language of its name, where that is not the visitor's.
    pub language: Option<LanguageIdentifier>,
}

impl<Message> Default for Touchable<Message> {
    fn default() -> Self {
        Self { message: None, part: Part::default(), name: None, selected: false, language: None }
    }
}

impl<'a, Message: Clone + 'static> From<Panel<'a, Message>> for Element<'a, Message> {
    fn from(panel: Panel<'a, Message>) -> Self {
        Element::new(panel)
    }
}
