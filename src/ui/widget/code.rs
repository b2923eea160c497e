//! A code of squares (ISO/IEC 18004) that a telephone reads.

use iced::advanced::{
    Layout, Widget,
    image::{self, Renderer as _},
    layout, renderer,
    widget::{Tree, tree},
};
use iced::{Element, Length, Rectangle, Renderer, Size, Theme, mouse};
use qrcode::{EcLevel, QrCode};

/// A code of squares.
pub struct Code {
    content: String,
    side: f32,
}

#[derive(Default)]
struct State {
    content: String,
    picture: Option<(image::Handle, f32)>,
}

/// Light squares that the standard wants around a code.
const QUIET: usize = 4;

impl Code {
    /// A code of some content, at most so many pixels wide.
    pub fn new(content: String, side: f32) -> Self {
        Self { content, side }
    }
}

/// One pixel per square, with the quiet zone; nothing where the content is too long for any code.
fn picture(content: &str) -> Option<(image::Handle, f32)> {
    let code = QrCode::with_error_correction_level(content.as_bytes(), EcLevel::M).ok()?;
    let width = code.width();
    let side = width + 2 * QUIET;
    let mut pixels = vec![255_u8; side * side * 4];
    for (index, colour) in code.to_colors().into_iter().enumerate() {
        if colour == qrcode::Color::Dark {
            let (row, column) = (index / width + QUIET, index % width + QUIET);
            let from = (row * side + column) * 4;
            pixels[from..from + 3].fill(0);
        }
    }
    let side_in_pixels = u32::try_from(side).ok()?;
    Some((image::Handle::from_rgba(side_in_pixels, side_in_pixels, pixels), side as f32))
}

impl<Message> Widget<Message, Theme, Renderer> for Code {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(&mut self, tree: &mut Tree, _: &Renderer, limits: &layout::Limits) -> layout::Node {
        let state = tree.state.downcast_mut::<State>();
        if state.content != self.content || state.picture.is_none() {
            state.picture = picture(&self.content);
            state.content.clone_from(&self.content);
        }
        let squares = state.picture.as_ref().map_or(1.0, |(_, squares)| *squares);
        // Whole pixels per square, so that every square is equally large.
        let square = (self.side.min(limits.max().width) / squares).floor().max(1.0);
        layout::Node::new(Size::new(squares * square, squares * square))
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut Renderer,
        _: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        _: &Rectangle,
    ) {
        let state = tree.state.downcast_ref::<State>();
        if let Some((picture, _)) = &state.picture {
            let bounds = layout.bounds();
            let bounds = Rectangle { x: bounds.x.round(), y: bounds.y.round(), ..bounds };
            let picture = image::Image::new(picture.clone())
                .filter_method(image::FilterMethod::Nearest)
                .snap(true);
            renderer.draw_image(picture, bounds, bounds);
        }
    }
}

impl<'a, Message: 'a> From<Code> for Element<'a, Message> {
    fn from(code: Code) -> Self {
        Element::new(code)
    }
}
