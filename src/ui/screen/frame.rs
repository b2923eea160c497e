//! How the height of a screen is divided: what is read above, what is touched below it.
//!
//! With the key "lower" all controls lie below a line, and so do both bars: the line is as high
//! above the floor as everybody reaches, by the height at which the kiosk's screen hangs. What is
//! only read stands above it.

use super::{bars, sheet};
use crate::{
    office,
    ui::{
        app::App,
        kit::{Kit, MEASURER, Piece},
        message::Message,
        metrics::TextSize,
        widget::Touchable,
    },
};
use iced::{
    Rectangle, Size,
    advanced::{
        Layout, layout,
        widget::{Id, Operation, Tree},
    },
};
use std::any::Any;

/// The height that the bars leave between them where they share the lower part with the controls,
/// in millimetres: the tallest tile with the largest letters above the keys that turn pages.
const STANDING_BODY: f32 = 243.0;
const LYING_BODY: f32 = 200.0;

/// The share of the whole height that the bars leave between them where nothing is lowered.
const STANDING_SHARE: f32 = 0.63;
const LYING_SHARE: f32 = 0.73;

/// The parts of a screen.
pub struct Frame<'a> {
    /// The height in pixels of what is only read, where the controls stay below.
    pub above: Option<f32>,
    /// The kit of the bars: they have smaller letters where the largest would leave no room
    /// between them.
    pub bars: Kit<'a>,
    /// The height in pixels between the bars and within the margins.
    pub room: f32,
}

impl<'a> Frame<'a> {
    /// The parts of the screen that is shown.
    pub fn new(kit: &Kit<'a>, app: &App) -> Self {
        let width = kit.metrics.size.width;
        let heights = |bars: &Kit<'a>| {
            kit.measure(bars::header(bars), width).height + bars::footer_height(bars, app)
        };
        let above = above(kit);
        let whole = kit.metrics.size.height - above.unwrap_or(0.0) - sheet::margins(kit);
        let standing = kit.metrics.portrait();
        let body = match (above, standing) {
            (Some(_), true) => kit.metrics.millimetres(STANDING_BODY),
            (Some(_), false) => kit.metrics.millimetres(LYING_BODY),
            (None, true) => kit.metrics.size.height * STANDING_SHARE,
            (None, false) => kit.metrics.size.height * LYING_SHARE,
        };
        let least = body - sheet::margins(kit);
        let mut frame = Self { above, bars: *kit, room: 0.0 };
        let sizes = TextSize::ALL.into_iter().rev();
        for text_size in sizes.filter(|size| *size <= kit.metrics.text_size) {
            frame.bars.metrics.text_size = text_size;
            frame.room = whole - heights(&frame.bars);
            if frame.room >= least {
                break;
            }
        }
        frame
    }
}

/// Whether the key "lower" changes anything: where even the upper edge of the picture is within
/// reach, every control lies low enough as it is.
pub fn can_be_lower(kit: &Kit<'_>) -> bool {
    !screen(kit).is_within_reach()
}

/// The height in pixels of what lies above the controls, where they stay below.
pub fn above(kit: &Kit<'_>) -> Option<f32> {
    let screen = screen(kit);
    let controls = screen.reach_millimetres().max(screen.controls_millimetres()) as f32;
    let above = kit.metrics.size.height - kit.metrics.millimetres(controls);
    kit.low.then_some(above.max(0.0))
}

fn screen(kit: &Kit<'_>) -> office::Screen {
    kit.content.office.kiosk(kit.visit.kiosk).screen
}

/// The height of a piece in pixels when it has so much width, and whether it can be touched.
pub fn look_at(piece: &mut Piece<'_>, width: f32) -> (f32, bool) {
    struct Touched(bool);

    impl Operation for Touched {
        fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
            operate(self);
        }

        fn custom(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Any) {
            self.0 |= state.is::<Touchable<Message>>();
        }
    }

    let limits = layout::Limits::new(Size::ZERO, Size::new(width, f32::INFINITY));
    let mut touched = Touched(false);
    let height = MEASURER.with(|renderer| {
        let mut tree = Tree::new(&*piece);
        let node = piece.as_widget_mut().layout(&mut tree, renderer, &limits);
        piece.as_widget_mut().operate(&mut tree, Layout::new(&node), renderer, &mut touched);
        node.size().height
    });
    (height, touched.0)
}
