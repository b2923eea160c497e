//! Text that knows its base direction, breaks its own lines and reports when it does not fit.

use crate::ui::text::{self, Paragraph};
use iced::advanced::{
    Layout, Widget, layout, renderer,
    text::{Paragraph as _, Renderer as _},
    widget::{Operation, Tree, tree},
};
use iced::{Color, Element, Font, Length, Point, Rectangle, Renderer, Size, Theme, mouse};

/// Where a label's lines stand in its box, in the direction of reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Align {
    /// Where reading begins.
    Start,
    /// In the middle.
    Center,
    /// Where reading ends.
    End,
}

/// A piece of text.
pub struct Label {
    content: String,
    size: f32,
    font: Font,
    color: Color,
    right_to_left: bool,
    align: Align,
    width: Length,
    fleeting: bool,
    german: bool,
}

/// What a label reports to an operation that asks: its text, and whether it fits its box.
#[derive(Debug, Default, Clone)]
pub struct Overflow {
    /// The text.
    pub content: String,
    /// The em size of the letters in pixels.
    pub letters: f32,
    /// The natural size of the broken lines in pixels.
    pub natural: Size,
    /// Whether the text is larger than the box it was given.
    pub overflows: bool,
    /// Whether it is German, whatever the visitor's language.
    pub german: bool,
}

#[derive(Default)]
struct State {
    key: Option<(String, u32, u32, Font, bool)>,
    lines: Vec<Paragraph>,
    report: Overflow,
}

impl Label {
    /// Text of an em size in pixels that fills the width it is given.
    pub fn new(content: String, size: f32, font: Font, color: Color, right_to_left: bool) -> Self {
        Self {
            content,
            size,
            font,
            color,
            right_to_left,
            align: Align::Start,
            width: Length::Fill,
            fleeting: false,
            german: false,
        }
    }

    /// Places the lines.
    #[must_use]
    pub fn align(mut self, align: Align) -> Self {
        self.align = align;
        self
    }

    /// German text, whatever the visitor's language.
    #[must_use]
    pub fn german(mut self) -> Self {
        self.german = true;
        self
    }

    /// One short line of what a visitor typed: shaped anew each time and kept nowhere.
    #[must_use]
    pub fn fleeting(mut self) -> Self {
        self.fleeting = true;
        self
    }

    /// As wide as the text is.
    #[must_use]
    pub fn shrink(mut self) -> Self {
        self.width = Length::Shrink;
        self
    }
}

impl<Message> Widget<Message, Theme, Renderer> for Label {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(self.width, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        let max = limits.max();
        let key = (
            self.content.clone(),
            self.size.to_bits(),
            max.width.to_bits(),
            self.font,
            self.right_to_left,
        );
        if state.key.as_ref() != Some(&key) {
            state.lines = if self.fleeting {
                vec![text::shape_anew(&self.content, self.size, self.font)]
            } else {
                text::break_lines(
                    &self.content,
                    self.size,
                    self.font,
                    max.width,
                    self.right_to_left,
                )
                .split('\n')
                .map(|line| text::shape(line, self.size, self.font))
                .collect()
            };
            state.key = Some(key);
        }
        let line_height = (self.size * text::LINE_HEIGHT).round();
        let natural = Size::new(
            state.lines.iter().map(|line| line.min_bounds().width).fold(0.0, f32::max),
            line_height * state.lines.len() as f32,
        );
        state.report = Overflow {
            content: self.content.clone(),
            letters: self.size,
            natural,
            overflows: natural.width > max.width + 1.0 || natural.height > max.height + 1.0,
            german: self.german,
        };
        let width = if self.width == Length::Fill && max.width.is_finite() {
            max.width
        } else {
            natural.width.ceil()
        };
        layout::Node::new(Size::new(width, natural.height))
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        _: &Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.text(None, layout.bounds(), &self.content);
        let state = tree.state.downcast_mut::<State>();
        operation.custom(None, layout.bounds(), &mut state.report);
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
        let state = tree.state.downcast_ref::<State>();
        let bounds = layout.bounds();
        let Some(clip) = bounds.expand(self.size).intersection(viewport) else { return };
        // Each line is placed on its own: lines of a right-to-left paragraph would otherwise all
        // begin at its left edge.
        for (position, line) in state.lines.iter().enumerate() {
            let free = bounds.width - line.min_bounds().width;
            let x = match (self.align, self.right_to_left) {
                (Align::Start, false) | (Align::End, true) => 0.0,
                (Align::Center, _) => free / 2.0,
                (Align::Start, true) | (Align::End, false) => free,
            };
            let y =
                position as f32 * (self.size * text::LINE_HEIGHT).round() - text::rise(self.size);
            renderer.fill_paragraph(
                line,
                Point::new((bounds.x + x).round(), (bounds.y + y).round()),
                self.color,
                clip,
            );
        }
    }
}

impl<'a, Message: 'a> From<Label> for Element<'a, Message> {
    fn from(label: Label) -> Self {
        Element::new(label)
    }
}
