//! What every screen is made of: text, cards, tiles, buttons, in the visitor's language and size.

use super::{
    font,
    icon::Icon,
    message::Message,
    metrics::{Metrics, TextSize, Type},
    text,
    theme::Palette,
    widget::{Align, Flow, Label, Pages, Panel, Part, Strip, Surface},
};
use crate::{
    content::Content,
    locale::{self, Direction, Locale, message::ui},
    visit::{Event, Visit},
};
use iced::{
    Color, Element, Length, Padding, Renderer, Size,
    advanced::{layout, widget::Tree},
    alignment::Horizontal,
    widget,
};

thread_local! {
    /// A renderer that never draws: pieces are measured with it before their screen is laid out.
    pub(super) static MEASURER: Renderer = super::headless();
}

/// An element of the kiosk.
pub type Piece<'a> = Element<'a, Message>;

/// What every screen is made of.
#[derive(Clone, Copy)]
pub struct Kit<'a> {
    /// The office and its words.
    pub content: &'a Content,
    /// The visitor's language.
    pub locale: &'a Locale,
    /// The visit.
    pub visit: &'a Visit,
    /// Sizes.
    pub metrics: Metrics,
    /// Colours.
    pub palette: &'static Palette,
    /// Whether controls stay in the lower part, within reach from a wheelchair.
    pub low: bool,
}

/// What a tile shows.
pub struct Tile {
    /// Its name for tests.
    pub id: String,
    /// The pictogram.
    pub pictogram: String,
    /// The first line.
    pub title: String,
    /// The second line.
    pub hint: Option<String>,
    /// The German term.
    pub official: Option<String>,
    /// What a touch says.
    pub event: Event,
}

impl<'a> Kit<'a> {
    /// Whether the language is read from right to left.
    pub fn right_to_left(&self) -> bool {
        self.locale.direction() == Direction::RightToLeft
    }

    /// Whether rows run from right to left. On the greeting, whose language changes by itself, the
    /// tiles and keys keep their places.
    pub fn mirrored(&self) -> bool {
        self.right_to_left() && self.visit.language.is_some()
    }

    /// A message in the visitor's language.
    pub fn say(&self, message: &locale::Message) -> String {
        self.locale.text(message)
    }

    /// Whether German terms stand beside the translation.
    pub fn translates(&self) -> bool {
        self.locale.language().tag.language.as_str() != "de"
    }

    /// The size that a piece takes when it has so much width.
    pub fn measure(&self, piece: impl Into<Piece<'a>>, width: f32) -> Size {
        self.measured(piece, width).1
    }

    /// A piece, and the size that it takes when it has so much width.
    pub fn measured(&self, piece: impl Into<Piece<'a>>, width: f32) -> (Piece<'a>, Size) {
        let mut piece = piece.into();
        let limits = layout::Limits::new(Size::ZERO, Size::new(width, f32::INFINITY));
        let size = MEASURER.with(|renderer| {
            let mut tree = Tree::new(&piece);
            piece.as_widget_mut().layout(&mut tree, renderer, &limits).size()
        });
        (piece, size)
    }

    /// Text.
    pub fn label(&self, content: impl Into<String>, size: Type, color: Color) -> Label {
        self.label_in(content, size, font::REGULAR, color)
    }

    /// Bold text.
    pub fn bold(&self, content: impl Into<String>, size: Type, color: Color) -> Label {
        self.label_in(content, size, font::BOLD, color)
    }

    fn label_in(
        &self,
        content: impl Into<String>,
        size: Type,
        font: iced::Font,
        color: Color,
    ) -> Label {
        Label::new(content.into(), self.metrics.text(size), font, color, self.right_to_left())
    }

    /// German text, whatever the visitor's language.
    pub fn german(&self, content: impl Into<String>, size: Type) -> Label {
        let label = Label::new(
            content.into(),
            self.metrics.text(size),
            font::REGULAR,
            self.palette.muted,
            false,
        )
        .german();
        if self.right_to_left() { label.align(Align::End) } else { label }
    }

    /// A pictogram as high as a line of text.
    pub fn icon(&self, name: &str, size: Type, color: Color) -> Icon {
        Icon::new(name, self.metrics.icon(size), color)
    }

    /// A pictogram on a tinted ground.
    pub fn sign(&self, name: &str, side: f32, ground: Color, color: Color) -> Panel<'a, Message> {
        let inner = (side * 0.58).round();
        Panel::new(
            Icon::new(name, inner, color),
            Surface {
                background: ground,
                pressed: ground,
                line: ground,
                line_width: 0.0,
                radius: (side * 0.22).round(),
            },
        )
        .fixed(side)
        .min(side, side)
        .centered()
    }

    /// Children side by side in the direction of reading.
    pub fn row(&self, children: Vec<Piece<'a>>, gap: f32) -> Flow<'a, Message> {
        Flow::new(children, gap, self.mirrored())
    }

    /// Words beside a pictogram that says what they are.
    pub fn with_icon(
        &self,
        pictogram: &str,
        size: Type,
        words: impl Into<Piece<'a>>,
    ) -> Flow<'a, Message> {
        let icon = self.icon(pictogram, size, self.palette.accent);
        self.row(vec![icon.into(), words.into()], self.metrics.millimetres(4.0)).fill(1)
    }

    /// Children below each other.
    pub fn column(&self, children: Vec<Piece<'a>>, gap: f32) -> widget::Column<'a, Message> {
        let start = if self.right_to_left() { Horizontal::Right } else { Horizontal::Left };
        widget::Column::with_children(children).spacing(gap).width(Length::Fill).align_x(start)
    }

    /// Padding that differs between where reading begins and where it ends.
    pub fn padding(&self, top: f32, start: f32, bottom: f32, end: f32) -> Padding {
        let (left, right) = if self.right_to_left() { (end, start) } else { (start, end) };
        Padding { top, right, bottom, left }
    }

    /// The width of the outline of tiles and keys in pixels: thick for low vision.
    pub fn line(&self) -> f32 {
        if self.palette.is_strong() { self.metrics.millimetres(1.5) } else { self.metrics.line() }
    }

    /// The look of a card.
    pub fn card_surface(&self) -> Surface {
        Surface {
            background: self.palette.card,
            pressed: self.palette.chip,
            line: self.palette.line,
            line_width: self.line(),
            radius: self.metrics.radius(),
        }
    }

    /// A card.
    pub fn card(&self, content: impl Into<Piece<'a>>) -> Panel<'a, Message> {
        Panel::new(content, self.card_surface()).padding(self.metrics.padding())
    }

    /// A button with a pictogram and words.
    pub fn button(
        &self,
        id: impl Into<iced::advanced::widget::Id>,
        pictogram: Option<&str>,
        words: String,
        message: impl Into<Message>,
    ) -> Panel<'a, Message> {
        let look = (self.card_surface(), self.palette.ink, Type::Tile);
        self.button_in(id, pictogram, words, message.into(), look)
    }

    /// A button in the bar above a screen: as wide as its words.
    pub fn bar_button(
        &self,
        id: impl Into<iced::advanced::widget::Id>,
        pictogram: Option<&str>,
        words: String,
        message: impl Into<Message>,
    ) -> Panel<'a, Message> {
        let look = (self.card_surface(), self.palette.ink, Type::Body);
        self.button_in(id, pictogram, words, message.into(), look).shrink().part(Part::Bar)
    }

    /// The main button of a screen.
    pub fn main_button(
        &self,
        id: impl Into<iced::advanced::widget::Id>,
        pictogram: Option<&str>,
        words: String,
        message: impl Into<Message>,
    ) -> Panel<'a, Message> {
        let accent = self.palette.accent;
        let surface = Surface {
            background: accent,
            pressed: self.palette.ink,
            line: accent,
            ..self.card_surface()
        };
        let look = (surface, self.palette.on_accent, Type::Tile);
        self.button_in(id, pictogram, words, message.into(), look)
            .min(0.0, self.metrics.millimetres(46.0))
    }

    fn button_in(
        &self,
        id: impl Into<iced::advanced::widget::Id>,
        pictogram: Option<&str>,
        words: String,
        message: Message,
        (surface, color, size): (Surface, Color, Type),
    ) -> Panel<'a, Message> {
        let mut children: Vec<Piece<'a>> = Vec::new();
        if let Some(pictogram) = pictogram {
            children.push(self.icon(self.facing(pictogram), size, color).into());
        }
        children.push(self.bold(words, size, color).shrink().into());
        let gap = self.metrics.millimetres(4.5);
        Panel::new(self.row(children, gap), surface)
            .padding([self.metrics.millimetres(5.0), self.metrics.millimetres(8.0)])
            .min(self.metrics.touch(), self.metrics.touch())
            .on_press(message)
            .id(id)
            .centered()
    }

    /// A key with one letter or digit, of a least width in pixels.
    pub fn key(
        &self,
        id: String,
        character: char,
        width: f32,
        message: impl Into<Message>,
    ) -> Panel<'a, Message> {
        let size = self.metrics.text(Type::Headline);
        let label = Label::new(character.to_string(), size, font::BOLD, self.palette.ink, false)
            .align(Align::Center);
        Panel::new(label, self.card_surface())
            .min(width, self.metrics.touch())
            .on_press(message.into())
            .part(Part::Letter)
            .id(id)
            .middle()
    }

    /// The pictogram that shows "back" or "on" in the direction of reading.
    pub fn facing<'n>(&self, name: &'n str) -> &'n str {
        match (name, self.right_to_left()) {
            ("back", true) => "forward",
            ("forward", true) => "back",
            _ => name,
        }
    }

    /// A small fact.
    pub fn chip(
        &self,
        pictogram: Option<&str>,
        words: String,
        ground: Color,
        color: Color,
    ) -> Piece<'a> {
        let mut children: Vec<Piece<'a>> = Vec::new();
        if let Some(pictogram) = pictogram {
            children.push(self.icon(pictogram, Type::Small, color).into());
        }
        children.push(self.bold(words, Type::Small, color).shrink().into());
        let height = self.metrics.text(Type::Small) * text::LINE_HEIGHT;
        Panel::new(
            self.row(children, self.metrics.millimetres(3.0)),
            Surface {
                background: ground,
                pressed: ground,
                line: if ground == self.palette.card { self.palette.line } else { ground },
                line_width: if ground == self.palette.card { self.line() } else { 0.0 },
                radius: (height * 0.8).round(),
            },
        )
        .padding([self.metrics.millimetres(3.0), self.metrics.millimetres(7.5)])
        .shrink()
        .into()
    }

    /// The keys that turn pages: back and on.
    fn page_keys(&self) -> [Panel<'a, Message>; 2] {
        let key = |id: &'static str, pictogram, words, by| {
            let look = (self.card_surface(), self.palette.ink, Type::Small);
            self.button_in(id, Some(pictogram), words, Event::PageTurned(by).into(), look)
                .part(Part::Page)
        };
        [
            key("page-back", "back", self.say(&ui::page_back()), -1),
            key("page-on", "forward", self.say(&ui::page_on()), 1),
        ]
    }

    /// The height in pixels of the keys that turn pages of a width.
    pub fn page_keys_height(&self, width: f32) -> f32 {
        let half = ((width - self.metrics.gap()) / 2.0).floor();
        let heights = self.page_keys().map(|key| self.measure(key, half).height);
        heights.into_iter().fold(0.0, f32::max)
    }

    /// The body of a screen.
    pub fn pages(&self, strips: Vec<Strip<'a, Message>>) -> Pages<'a, Message> {
        let [back, on] = self.page_keys();
        Pages::new(
            strips,
            self.metrics.gap(),
            self.visit.page,
            back.into(),
            on.into(),
            self.mirrored(),
        )
        .at_bottom(self.low)
    }

    /// The headline of a screen.
    pub fn headline(&self, words: String) -> Piece<'a> {
        let padding = self.padding(self.metrics.millimetres(5.0), 0.0, 0.0, 0.0);
        widget::container(self.bold(words, Type::Headline, self.palette.ink))
            .padding(padding)
            .into()
    }

    /// How many columns of at most `most` hold words without cutting them.
    pub fn columns_for(
        &self,
        words: &[&str],
        size: Type,
        width: f32,
        inset: f32,
        most: usize,
    ) -> usize {
        let widest = words
            .iter()
            .map(|word| text::widest_word(word, self.metrics.text(size), font::BOLD))
            .fold(0.0, f32::max);
        let gap = self.metrics.gap();
        (1..=most)
            .rev()
            .find(|columns| {
                let column = (width - gap * (columns - 1) as f32) / *columns as f32;
                widest + inset <= column
            })
            .unwrap_or(1)
    }

    /// Tiles in as many columns as their words allow.
    pub fn tiles(&self, tiles: Vec<Tile>, width: f32, most: usize) -> Vec<Strip<'a, Message>> {
        // The lower part of a lying screen has more width than height.
        if self.low && !self.metrics.portrait() {
            return self.wide_tiles(tiles, width, most.min(3));
        }
        let titles: Vec<&str> = tiles.iter().map(|tile| tile.title.as_str()).collect();
        let inset = 2.0 * self.metrics.padding();
        // Large letters on a standing screen need the whole width.
        let large = self.metrics.portrait() && self.metrics.large();
        let most = if large { 1 } else { most };
        let mut columns = self.columns_for(&titles, Type::Tile, width, inset, most);
        // Two columns look better than three with one tile alone in its row.
        if columns > 2 && tiles.len() % columns == 1 {
            columns -= 1;
        }
        self.rows_of_tiles(tiles, columns, columns == 1)
    }

    /// Tiles with the pictogram beside the words, in as many columns as their words allow.
    pub fn wide_tiles(&self, tiles: Vec<Tile>, width: f32, most: usize) -> Vec<Strip<'a, Message>> {
        let titles: Vec<&str> = tiles.iter().map(|tile| tile.title.as_str()).collect();
        let sign = self.metrics.growing(30.0) + self.metrics.millimetres(8.0);
        let inset = 2.0 * self.metrics.padding() + sign;
        let columns = self.columns_for(&titles, Type::Tile, width, inset, most);
        self.rows_of_tiles(tiles, columns, true)
    }

    fn rows_of_tiles(
        &self,
        tiles: Vec<Tile>,
        columns: usize,
        wide: bool,
    ) -> Vec<Strip<'a, Message>> {
        // Many tiles shall stand on one page with the keys below them.
        let sign = match (wide, self.metrics.portrait()) {
            (true, _) => 30.0,
            (false, true) if tiles.len() < 8 => 36.0,
            (false, true) => 26.0,
            (false, false) => 28.0,
        };
        let tiles = tiles.into_iter().map(|tile| self.tile(tile, wide, sign));
        Strip::rows(tiles, columns).map(Strip::stretch).collect()
    }

    fn tile(&self, tile: Tile, wide: bool, sign: f32) -> Piece<'a> {
        let metrics = self.metrics;
        let mut words: Vec<Piece<'a>> =
            vec![self.bold(tile.title, Type::Tile, self.palette.ink).into()];
        // The largest letters where height is dear leave the rest to what a touch leads to.
        let cramped = match (self.low, metrics.portrait()) {
            (true, false) => metrics.large(),
            (false, true) => false,
            _ => metrics.text_size == TextSize::Largest,
        };
        if let Some(hint) = tile.hint.filter(|_| !cramped) {
            words.push(self.label(hint, Type::Small, self.palette.muted).into());
        }
        if let Some(official) = tile.official.filter(|_| self.translates() && !cramped) {
            words.push(self.german(official, Type::Small).into());
        }
        let words = self.column(words, metrics.millimetres(1.0));
        let side = metrics.growing(sign);
        let sign = self.sign(&tile.pictogram, side, self.palette.accent_tint, self.palette.accent);
        let content: Piece<'a> = if wide {
            self.row(vec![sign.into(), words.into()], metrics.millimetres(8.0)).fill(1).into()
        } else {
            self.column(vec![sign.into(), words.into()], metrics.millimetres(4.0)).into()
        };
        let card = Panel::new(content, self.card_surface())
            .padding([metrics.millimetres(6.5), metrics.padding()])
            .min(metrics.touch(), metrics.touch())
            .on_press(Message::Visit(tile.event))
            .id(tile.id);
        if wide { card.middle().into() } else { card.into() }
    }
}
