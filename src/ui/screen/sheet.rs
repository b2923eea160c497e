//! What a screen shows between its bars: a head that is only read, and strips that are touched.

use super::{Halves, frame::look_at, inner_width, welcome::office_sign};
use crate::ui::{
    kit::{Kit, Piece},
    message::Message,
    widget::{Pages, Strip},
};
use iced::{Length, widget};

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

    /// What lies above the bars and between them. Where the controls stay in the lower part, what
    /// is only read stands above the bars, where nobody needs to reach, as far as there is room.
    pub fn view(mut self, kit: &Kit<'a>, above: Option<f32>) -> Halves<'a> {
        let gap = kit.metrics.gap();
        let mut head = None;
        if let Some(height) = above {
            let mut reading = Reading::new(kit, height);
            // The headline comes first; what explains it gives way where letters are very large.
            let mut first = Vec::new();
            for (position, piece) in self.head.drain(..).enumerate() {
                let strip = Strip::single(piece);
                if let (Some(strip), 0) = (reading.take(strip), position) {
                    first.push(strip);
                }
            }
            if self.aside.is_none() {
                // What may go on over pages has the smaller pieces.
                let strips = self.alternative.take().unwrap_or(self.strips);
                self.strips = reading.take_all(strips);
            }
            self.strips.splice(0..0, first);
            head = Some(reading.view());
        }
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
            return Halves { head, body: between_margins(kit, kit.column(body, gap)) };
        }
        let heads = self.head.len();
        let mut strips: Vec<_> = self.head.into_iter().map(Strip::single).collect();
        strips.extend(self.strips);
        let pages = with(kit.pages(strips).head(heads), self.alternative);
        Halves { head, body: between_margins(kit, pages) }
    }
}

/// What is only read, from above to the line below which controls lie.
pub struct Reading<'k, 'a> {
    kit: &'k Kit<'a>,
    strips: Vec<Strip<'a, Message>>,
    height: f32,
    left: f32,
}

impl<'k, 'a> Reading<'k, 'a> {
    /// Room of a height in pixels.
    pub fn new(kit: &'k Kit<'a>, height: f32) -> Self {
        Self { kit, strips: Vec::new(), height, left: height - 2.0 * edge(kit) }
    }

    /// The room that is left in pixels.
    pub fn left(&self) -> f32 {
        self.left
    }

    /// Takes a strip that is only read and for which there is room; gives any other back.
    pub fn take(&mut self, mut strip: Strip<'a, Message>) -> Option<Strip<'a, Message>> {
        let needed = self.needed(&mut strip);
        match needed.filter(|needed| *needed <= self.left) {
            Some(needed) => {
                self.left -= needed;
                self.strips.push(strip);
                None
            }
            None => Some(strip),
        }
    }

    /// Takes what is only read of some strips, in their order, until there is no more room; gives
    /// back what is left. A heading stays with what it heads.
    pub fn take_all(&mut self, strips: Vec<Strip<'a, Message>>) -> Vec<Strip<'a, Message>> {
        let mut rest = Vec::new();
        let mut full = false;
        let mut heading: Option<Strip<'a, Message>> = None;
        for mut strip in strips {
            if full {
                rest.push(strip);
                continue;
            }
            let needed = self.needed(&mut strip);
            let Some(needed) = needed else {
                rest.extend(heading.take());
                rest.push(strip);
                continue;
            };
            let before = match &mut heading {
                Some(heading) => self.needed(heading).unwrap_or(0.0),
                None => 0.0,
            };
            if before + needed > self.left {
                full = true;
                rest.extend(heading.take());
                rest.push(strip);
            } else if strip.is_kept() && heading.is_none() {
                heading = Some(strip);
            } else {
                self.left -= before + needed;
                self.strips.extend(heading.take());
                self.strips.push(strip);
            }
        }
        rest.extend(heading);
        rest
    }

    /// The height that a strip needs with the gap above it; none if it can be touched.
    fn needed(&self, strip: &mut Strip<'a, Message>) -> Option<f32> {
        let gap = self.kit.metrics.gap();
        let above = if self.strips.is_empty() { 0.0 } else { strip.gap_above(gap) };
        let mut height: f32 = 0.0;
        for (cell, width) in strip.cells_mut(inner_width(self.kit), gap) {
            let (cell, touched) = look_at(cell, width);
            if touched {
                return None;
            }
            height = height.max(cell.ceil());
        }
        Some(height + above)
    }

    /// All of it, just above the line, and the office's sign at the top, where there is room.
    pub fn view(self) -> Piece<'a> {
        let kit = self.kit;
        let mut parts: Vec<Piece<'a>> = Vec::new();
        let sign = office_sign(kit, kit.palette.ink, kit.palette.paper);
        let (sign, size) = kit.measured(sign, inner_width(kit));
        if size.height + 2.0 * kit.metrics.gap() <= self.left {
            parts.push(sign);
        }
        parts.push(kit.pages(self.strips).at_bottom(true).into());
        widget::container(widget::Column::with_children(parts))
            .padding([edge(kit), kit.metrics.margin()])
            .width(Length::Fill)
            .height(Length::Fixed(self.height))
            .into()
    }
}

/// The margin above and below what is only read.
pub fn edge(kit: &Kit<'_>) -> f32 {
    kit.metrics.millimetres(5.0)
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
