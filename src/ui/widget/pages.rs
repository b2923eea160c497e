//! The body of a screen: strips from top to bottom, turned like pages where they do not all fit.
//!
//! Nothing scrolls on the kiosk: a drag that begins on a tile would not scroll, and a person with a
//! head pointer cannot drag. What does not fit goes to the next page, with large keys to turn it.

use iced::advanced::{
    Clipboard, Layout, Shell, Widget, layout, renderer,
    widget::{Operation, Tree},
};
use iced::{Element, Event, Length, Point, Rectangle, Renderer, Size, Theme, mouse};

/// Cells side by side, equally wide and equally high.
pub struct Strip<'a, Message> {
    cells: Vec<Element<'a, Message>>,
    columns: usize,
    stretch: bool,
    keep: bool,
    tight: bool,
}

impl<'a, Message> Strip<'a, Message> {
    /// One cell across the whole width.
    pub fn single(cell: impl Into<Element<'a, Message>>) -> Self {
        Self { cells: vec![cell.into()], columns: 1, stretch: false, keep: false, tight: false }
    }

    /// Cells in so many columns; a strip with fewer cells leaves the rest empty.
    pub fn columns(cells: Vec<Element<'a, Message>>, columns: usize) -> Self {
        Self { cells, columns, stretch: false, keep: false, tight: false }
    }

    /// Cells in rows of so many; the last row may leave some of its room empty.
    pub fn rows(
        cells: impl IntoIterator<Item = Element<'a, Message>>,
        columns: usize,
    ) -> impl Iterator<Item = Self> {
        let mut cells = cells.into_iter();
        std::iter::from_fn(move || {
            let row: Vec<_> = cells.by_ref().take(columns).collect();
            (!row.is_empty()).then(|| Self::columns(row, columns))
        })
    }

    /// Lets the cells there are share the whole row.
    #[must_use]
    pub fn filled(mut self) -> Self {
        self.columns = self.cells.len();
        self
    }

    /// Keeps the strip on one page with the next, as a heading with what it heads.
    #[must_use]
    pub fn keep(mut self) -> Self {
        self.keep = true;
        self
    }

    /// Moves the strip close to the one before it, as the next entry of a list.
    #[must_use]
    pub fn tight(mut self) -> Self {
        self.tight = true;
        self
    }

    /// Its cells, each with a column's share of a width in pixels.
    pub fn cells_mut(
        &mut self,
        width: f32,
        gap: f32,
    ) -> impl Iterator<Item = (&mut Element<'a, Message>, f32)> {
        let column = column(width, gap, self.columns.max(1));
        self.cells.iter_mut().map(move |cell| (cell, column))
    }

    /// The gap above it in pixels, where it is not the first on its page.
    pub fn gap_above(&self, gap: f32) -> f32 {
        if self.tight { (gap * TIGHT).round() } else { gap }
    }

    /// Whether it stays on one page with the next.
    pub fn is_kept(&self) -> bool {
        self.keep
    }

    /// Lets the strip grow where its page has room to spare.
    #[must_use]
    pub fn stretch(mut self) -> Self {
        self.stretch = true;
        self
    }
}

/// Strips over pages.
pub struct Pages<'a, Message> {
    cells: Vec<Element<'a, Message>>,
    strips: Vec<Kind>,
    alternative: Option<usize>,
    head: usize,
    gap: f32,
    page: usize,
    right_to_left: bool,
    max_stretch: f32,
    bottom: bool,
}

impl<'a, Message> Pages<'a, Message> {
    /// Strips with a gap in pixels between them; `back` and `on` turn the page, which counts from 0.
    pub fn new(
        strips: Vec<Strip<'a, Message>>,
        gap: f32,
        page: usize,
        back: Element<'a, Message>,
        on: Element<'a, Message>,
        right_to_left: bool,
    ) -> Self {
        let mut pages = Self {
            cells: vec![back, on],
            strips: Vec::new(),
            alternative: None,
            head: 0,
            gap,
            page,
            right_to_left,
            max_stretch: 1.35,
            bottom: false,
        };
        pages.push(strips);
        pages
    }

    /// How many of the first strips stay at the head, whichever arrangement follows.
    #[must_use]
    pub fn head(mut self, strips: usize) -> Self {
        self.head = strips;
        self
    }

    /// Other strips with the same content, for when the first do not fit on one page.
    #[must_use]
    pub fn or(mut self, strips: Vec<Strip<'a, Message>>) -> Self {
        self.alternative = Some(self.strips.len());
        self.push(strips);
        self
    }

    /// The gap in pixels between strips.
    #[must_use]
    pub fn gap(mut self, gap: f32) -> Self {
        self.gap = gap;
        self
    }

    /// How much higher than its content a stretched strip may become, as a factor.
    #[must_use]
    pub fn max_stretch(mut self, factor: f32) -> Self {
        self.max_stretch = factor;
        self
    }

    /// Places everything at the lower end of the room there is.
    #[must_use]
    pub fn at_bottom(mut self, bottom: bool) -> Self {
        self.bottom = bottom;
        self
    }

    fn push(&mut self, strips: Vec<Strip<'a, Message>>) {
        for strip in strips {
            self.strips.push(Kind {
                count: strip.cells.len(),
                columns: strip.columns.max(1),
                stretch: strip.stretch,
                keep: strip.keep,
                tight: strip.tight,
            });
            self.cells.extend(strip.cells);
        }
    }

    /// The size of the keys that turn pages.
    fn keys(&mut self, tree: &mut Tree, renderer: &Renderer, width: f32) -> (f32, f32) {
        let half = Size::new(((width - self.gap) / 2.0).floor(), f32::INFINITY);
        let limits = layout::Limits::new(Size::ZERO, half);
        let mut height: f32 = 0.0;
        for index in 0..2 {
            let cell = self.cells[index].as_widget_mut();
            let node = cell.layout(&mut tree.children[index], renderer, &limits);
            height = height.max(node.size().height);
        }
        (half.width, height)
    }

    /// Lays out cells, gives strips of one row of nodes each with their natural heights.
    fn measure(
        &mut self,
        tree: &mut Tree,
        renderer: &Renderer,
        width: f32,
        range: std::ops::Range<usize>,
        first_cell: usize,
    ) -> Vec<Measured> {
        let mut cell = first_cell;
        let mut measured = Vec::new();
        for kind in self.strips[range].iter().copied() {
            let Kind { count, columns, .. } = kind;
            let column = column(width, self.gap, columns);
            let mut height: f32 = 0.0;
            for index in cell..cell + count {
                let limits = layout::Limits::new(Size::ZERO, Size::new(column, f32::INFINITY));
                let node = self.cells[index].as_widget_mut().layout(
                    &mut tree.children[index],
                    renderer,
                    &limits,
                );
                height = height.max(node.size().height.ceil());
            }
            measured.push(Measured { first: cell, kind, column, height });
            cell += count;
        }
        measured
    }
}

/// The width of one of several columns in pixels.
fn column(width: f32, gap: f32, columns: usize) -> f32 {
    ((width - gap * (columns - 1) as f32) / columns as f32).floor()
}

#[derive(Debug, Clone, Copy)]
struct Kind {
    count: usize,
    columns: usize,
    stretch: bool,
    keep: bool,
    tight: bool,
}

impl Kind {
    /// The gap above the strip, where it is not the first on its page.
    fn gap(self, gap: f32) -> f32 {
        if self.tight { (gap * TIGHT).round() } else { gap }
    }
}

/// What a tight strip has of the usual gap above it.
const TIGHT: f32 = 0.35;

#[derive(Clone)]
struct Measured {
    first: usize,
    kind: Kind,
    column: f32,
    height: f32,
}

/// So much of a page has to be used before the next is begun.
const FULL_ENOUGH: f32 = 0.8;

/// Strips over as few pages as they need; where there are several, the keys take room from each.
fn divide(strips: Vec<Measured>, gap: f32, whole: f32, below: f32) -> Vec<Vec<Measured>> {
    if total(&strips, gap) <= whole {
        return vec![strips];
    }
    let mut pages: Vec<Vec<Measured>> = vec![Vec::new()];
    for strip in strips {
        let page = pages.last_mut().expect("there is always a page");
        page.push(strip);
        if page.len() > 1 && total(page, gap) > below {
            let mut next: Vec<_> = page.pop().into_iter().collect();
            while page.len() > 1 && page.last().is_some_and(|strip| strip.kind.keep) {
                next.extend(page.pop());
            }
            next.reverse();
            pages.push(next);
        }
    }
    pages
}

fn total(strips: &[Measured], gap: f32) -> f32 {
    let gaps = strips.iter().skip(1).map(|strip| strip.kind.gap(gap));
    strips.iter().map(|strip| strip.height).chain(gaps).sum()
}

impl<Message> Widget<Message, Theme, Renderer> for Pages<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        self.cells.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.cells);
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
        let room = limits.max();
        let split = self.alternative.unwrap_or(self.strips.len());
        let keys = self.keys(tree, renderer, room.width);
        let below = room.height - keys.1 - self.gap;
        let cells_before =
            |strips: &[Kind], end: usize| 2 + strips[..end].iter().map(|s| s.count).sum::<usize>();
        let head = self.measure(tree, renderer, room.width, 0..self.head, 2);
        let first = cells_before(&self.strips, self.head);
        let strips = self.measure(tree, renderer, room.width, self.head..split, first);
        let mut pages =
            divide(head.iter().cloned().chain(strips).collect(), self.gap, room.height, below);
        // The first arrangement is the better one as long as nothing in it is cut, it takes no more
        // than a second page, and the first is not left half empty.
        let good = pages.len() <= 2
            && (pages.len() == 1 || total(&pages[0], self.gap) >= below * FULL_ENOUGH)
            && pages.iter().all(|page| {
                let limit = if pages.len() == 1 { room.height } else { below };
                total(page, self.gap) <= limit
            });
        if !good && split < self.strips.len() {
            let first = cells_before(&self.strips, split);
            let range = split..self.strips.len();
            let strips = self.measure(tree, renderer, room.width, range, first);
            pages = divide(head.into_iter().chain(strips).collect(), self.gap, room.height, below);
        }
        let several = pages.len() > 1;
        let number = self.page.min(pages.len() - 1);
        let height = room.height - if several { keys.1 + self.gap } else { 0.0 };
        let page = &mut pages[number];
        let mut spare = (height - total(page, self.gap)).max(0.0);
        let stretching: f32 =
            page.iter().filter(|strip| strip.kind.stretch).map(|strip| strip.height).sum();
        if stretching > 0.0 {
            let factor = (1.0 + spare / stretching).min(self.max_stretch);
            for strip in page.iter_mut().filter(|strip| strip.kind.stretch) {
                let before = strip.height;
                strip.height = (before * factor).floor();
                spare -= strip.height - before;
            }
        }
        let mut nodes = vec![layout::Node::new(Size::ZERO); self.cells.len()];
        let mut y = if self.bottom { spare.max(0.0).round() } else { 0.0 };
        for (place, strip) in page.iter().enumerate() {
            if place > 0 {
                y += strip.kind.gap(self.gap);
            }
            for position in 0..strip.kind.count {
                let index = strip.first + position;
                let limits = layout::Limits::new(
                    Size::new(0.0, strip.height),
                    Size::new(strip.column, f32::INFINITY),
                );
                let column =
                    if self.right_to_left { strip.kind.columns - 1 - position } else { position };
                let node = self.cells[index].as_widget_mut().layout(
                    &mut tree.children[index],
                    renderer,
                    &limits,
                );
                let x = (column as f32 * (strip.column + self.gap)).round();
                nodes[index] = node.move_to(Point::new(x, y));
            }
            y += strip.height;
        }
        if several {
            let last = number + 1 == pages.len();
            let y = (room.height - keys.1).round();
            for (index, shown, column) in [
                (0, number > 0, usize::from(self.right_to_left)),
                (1, !last, usize::from(!self.right_to_left)),
            ] {
                if shown {
                    let limits = layout::Limits::new(
                        Size::new(0.0, keys.1),
                        Size::new(keys.0, f32::INFINITY),
                    );
                    let node = self.cells[index].as_widget_mut().layout(
                        &mut tree.children[index],
                        renderer,
                        &limits,
                    );
                    nodes[index] = node.move_to(Point::new(column as f32 * (keys.0 + self.gap), y));
                }
            }
        }
        layout::Node::with_children(room, nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let cells = &mut self.cells;
        operation.traverse(&mut |operation| {
            for ((cell, tree), layout) in
                cells.iter_mut().zip(&mut tree.children).zip(layout.children())
            {
                if shown(layout) {
                    cell.as_widget_mut().operate(tree, layout, renderer, operation);
                }
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
        for ((cell, tree), layout) in
            self.cells.iter_mut().zip(&mut tree.children).zip(layout.children())
        {
            if shown(layout) {
                cell.as_widget_mut()
                    .update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
            }
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
        for ((cell, tree), layout) in self.cells.iter().zip(&tree.children).zip(layout.children()) {
            if shown(layout) {
                cell.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
            }
        }
    }
}

/// Cells of other pages have no size.
fn shown(layout: Layout<'_>) -> bool {
    layout.bounds().height > 0.0
}

impl<'a, Message: 'a> From<Pages<'a, Message>> for Element<'a, Message> {
    fn from(pages: Pages<'a, Message>) -> Self {
        Element::new(pages)
    }
}
