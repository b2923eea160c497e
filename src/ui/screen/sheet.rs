//! What a screen shows between its bars: a head that is only read, and strips that are touched.

use crate::ui::{
    kit::{Kit, Piece},
    message::Message,
    widget::{Pages, Strip},
};
use iced::{Length, alignment::Vertical, widget};

/// A head and strips, and other strips for when the first do not fit.
pub struct Sheet<'a> {
    head: Vec<Piece<'a>>,
    strips: Vec<Strip<'a, Message>>,
    alternative: Option<Vec<Strip<'a, Message>>>,
}

impl<'a> Sheet<'a> {
    /// A head and strips.
    pub fn new(head: Vec<Piece<'a>>, strips: Vec<Strip<'a, Message>>) -> Self {
        Self { head, strips, alternative: None }
    }

    /// Other strips with the same content, for when the first do not fit.
    pub fn or(mut self, strips: Vec<Strip<'a, Message>>) -> Self {
        self.alternative = Some(strips);
        self
    }

    /// What lies above the bar and below it. Where the controls stay in the lower half, the head
    /// is read above the bar, in the half that nobody needs to reach.
    pub fn view(self, kit: &Kit<'a>, above: Option<f32>) -> (Option<Piece<'a>>, Piece<'a>) {
        let gap = kit.metrics.gap();
        let Some(height) = above else {
            let heads = self.head.len();
            let mut strips: Vec<_> = self.head.into_iter().map(Strip::single).collect();
            strips.extend(self.strips);
            let pages = kit.pages(strips).head(heads);
            return (None, between_margins(kit, with(pages, self.alternative)));
        };
        let side = kit.metrics.margin();
        // The headline comes first; what explains it gives way where letters are very large.
        let mut head: Vec<Piece<'a>> = Vec::new();
        let mut used = gap;
        for (position, piece) in self.head.into_iter().enumerate() {
            let (piece, size) = kit.measured(piece, kit.metrics.size.width - 2.0 * side);
            used += size.height + gap;
            if position == 0 || used <= height {
                head.push(piece);
            }
        }
        let head = kit.column(head, gap);
        let head = widget::container(head)
            .padding([gap, side])
            .width(Length::Fill)
            .height(Length::Fixed(height))
            .align_y(Vertical::Bottom)
            .into();
        (Some(head), between_margins(kit, with(kit.pages(self.strips), self.alternative)))
    }
}

fn with<'a>(
    pages: Pages<'a, Message>,
    alternative: Option<Vec<Strip<'a, Message>>>,
) -> Pages<'a, Message> {
    match alternative {
        Some(strips) => pages.or(strips),
        None => pages,
    }
}

/// Puts pages between the margins of the screen.
pub fn between_margins<'a>(kit: &Kit<'a>, pages: Pages<'a, Message>) -> Piece<'a> {
    let margin = kit.metrics.margin();
    let top = kit.metrics.millimetres(5.0);
    let bottom = kit.metrics.millimetres(8.0);
    widget::container(pages)
        .padding(iced::Padding { top, right: margin, bottom, left: margin })
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}
