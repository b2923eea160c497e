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
    aside: Option<(Piece<'a>, Aside)>,
}

/// Where something stands that stays beside the strips.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Aside {
    /// In the half where reading begins.
    First,
    /// In the last two sevenths.
    Last,
}

impl<'a> Sheet<'a> {
    /// A head and strips.
    pub fn new(head: Vec<Piece<'a>>, strips: Vec<Strip<'a, Message>>) -> Self {
        Self { head, strips, alternative: None, aside: None }
    }

    /// Other strips with the same content, for when the first do not fit.
    pub fn or(mut self, strips: Vec<Strip<'a, Message>>) -> Self {
        self.alternative = Some(strips);
        self
    }

    /// Something that stays beside the strips of a lying screen while their pages are turned, in
    /// the half where reading begins.
    pub fn after(mut self, aside: impl Into<Piece<'a>>) -> Self {
        self.aside = Some((aside.into(), Aside::First));
        self
    }

    /// Something that stays beside the strips of a lying screen, in the last two sevenths.
    pub fn before(mut self, aside: impl Into<Piece<'a>>) -> Self {
        self.aside = Some((aside.into(), Aside::Last));
        self
    }

    /// What lies above the bar and below it. Where the controls stay in the lower half, the head
    /// is read above the bar, in the half that nobody needs to reach.
    pub fn view(self, kit: &Kit<'a>, above: Option<f32>) -> (Option<Piece<'a>>, Piece<'a>) {
        let gap = kit.metrics.gap();
        if let Some((aside, place)) = self.aside {
            let pages = with(kit.pages(self.strips), self.alternative);
            let part = |piece: Piece<'a>, share| {
                let width = Length::FillPortion(share);
                widget::container(piece).width(width).height(Length::Fill).into()
            };
            let mut halves = match place {
                Aside::First => vec![part(aside, 1), part(pages.into(), 1)],
                Aside::Last => vec![part(pages.into(), 5), part(aside, 2)],
            };
            if kit.mirrored() {
                halves.reverse();
            }
            let row = widget::Row::with_children(halves).spacing(gap).height(Length::Fill).into();
            let body = self.head.into_iter().chain([row]).collect();
            return (None, between_margins(kit, kit.column(body, gap)));
        }
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

/// The height of the margins above and below a sheet.
pub fn margins(kit: &Kit<'_>) -> f32 {
    kit.metrics.millimetres(TOP) + kit.metrics.millimetres(BOTTOM)
}

/// The margins above and below a sheet in millimetres.
const TOP: f32 = 5.0;
const BOTTOM: f32 = 8.0;

/// Puts pages between the margins of the screen.
pub fn between_margins<'a>(kit: &Kit<'a>, pages: impl Into<Piece<'a>>) -> Piece<'a> {
    let margin = kit.metrics.margin();
    let top = kit.metrics.millimetres(TOP);
    let bottom = kit.metrics.millimetres(BOTTOM);
    widget::container(pages)
        .padding(iced::Padding { top, right: margin, bottom, left: margin })
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}
