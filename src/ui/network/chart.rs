//! The network map that is touched: sectors, rings, marks, and the names of themes around them.

mod paint;
mod place;

use super::Colours;
use crate::{
    catalogue::ThemeIndex,
    locale::message::{content as named, partner as word},
    referral::{
        PartnerIndex,
        network::{MapPoint, NAMES_BORDER, NetworkMap, RINGS, Target},
    },
    ui::{
        kit::{Kit, Piece},
        message::Message,
        metrics::Type,
        widget::{Align, Part, Sketch, Touchable},
    },
    visit::Event,
    wording::Wording,
};
use iced::{
    Element, Length, Point, Rectangle, Renderer, Size, Theme, Vector,
    advanced::{
        Clipboard, Layout, Shell, Widget, layout, renderer,
        widget::{Id, Operation, Tree, tree},
    },
    mouse, touch,
};
use paint::Key;
use place::{Around, Names};

/// How far beside a mark a finger still means it, in millimetres.
const REACH: f32 = 9.0;

/// The map.
pub struct Chart<'a> {
    size: Size,
    centre: Point,
    /// The outer border of the outer ring in pixels.
    radius: f32,
    reach: f64,
    map: NetworkMap,
    /// The drawing first, then what stands around and on it.
    children: Vec<Piece<'a>>,
    /// The boxes of the children after the first.
    boxes: Vec<Rectangle>,
    /// The names of themes that were placed, and their boxes.
    names: Vec<(ThemeIndex, Rectangle)>,
    /// Marks and sectors: where keys and a finger find each.
    spots: Vec<Spot>,
    named: bool,
}

/// A mark or a sector: where it is, and what it says when it is chosen.
struct Spot {
    id: Id,
    at: Point,
    /// The side of the square around it in pixels, to show that it has the focus.
    side: f32,
    touchable: Touchable<Message>,
}

impl Spot {
    fn new(id: String, at: Point, side: f32, target: Target) -> Self {
        let message = Some(Message::Visit(Event::NetworkTouched(target)));
        let touchable = Touchable { message, part: Part::Mark, ..Touchable::default() };
        Self { id: Id::from(id), at, side, touchable }
    }
}

#[derive(Default)]
struct State {
    pressed: bool,
}

impl<'a> Chart<'a> {
    /// The map in a box of a size in pixels, with the partner that is chosen.
    pub fn new(kit: &Kit<'a>, map: NetworkMap, size: Size, chosen: Option<PartnerIndex>) -> Self {
        let Around { radius, names } = place::around(kit, &map, size);
        let centre = Point::new((size.width / 2.0).round(), (size.height / 2.0).round());
        let colours = Colours::of(kit.palette);
        let key = Key { map: map.clone(), centre, radius, colours, chosen };
        let mut chart = Self {
            size,
            centre,
            radius,
            reach: f64::from(kit.metrics.millimetres(REACH) / radius),
            map,
            children: vec![Sketch::new(size, key, paint::paint).into()],
            boxes: Vec::new(),
            names: Vec::new(),
            spots: Vec::new(),
            named: matches!(names, Names::Words(_)),
        };
        match names {
            Names::Words(words) => {
                for (theme, piece, bounds) in words {
                    chart.names.push((theme, bounds));
                    chart.push(piece, bounds);
                }
            }
            Names::Pictograms(side) => chart.pictograms(kit, side),
        }
        chart.house(kit);
        chart.name_spots(kit, chosen);
        chart
    }

    /// Whether the names of all themes stand around the map; otherwise their pictograms do.
    pub fn has_names(&self) -> bool {
        self.named
    }

    fn push(&mut self, piece: Piece<'a>, bounds: Rectangle) {
        self.children.push(piece);
        self.boxes.push(bounds);
    }

    fn at(&self, point: MapPoint) -> Point {
        Point::new(
            self.centre.x + (point.x as f32) * self.radius,
            self.centre.y + (point.y as f32) * self.radius,
        )
    }

    fn pictograms(&mut self, kit: &Kit<'a>, side: f32) {
        let far = f64::midpoint(RINGS[RINGS.len() - 1].1, NAMES_BORDER);
        for sector in self.map.sectors.clone() {
            let at = self.at(MapPoint::polar(sector.middle(), far));
            let name = &kit.content.catalogue.theme(sector.theme).pictogram;
            let icon = crate::ui::icon::Icon::new(name, side, kit.palette.accent);
            let corner = Point::new((at.x - side / 2.0).round(), (at.y - side / 2.0).round());
            self.push(icon.into(), Rectangle::new(corner, Size::new(side, side)));
        }
    }

    /// "We", or a picture of a house where the word has no room.
    fn house(&mut self, kit: &Kit<'a>) {
        let room = RINGS[0].0 as f32 * self.radius * 1.7;
        let colours = Colours::of(kit.palette);
        let words = kit.say(&word::network_house());
        let label = kit.bold(words, Type::Tile, colours.on_mark).align(Align::Center).shrink();
        let (label, size) = kit.measured(label, f32::INFINITY);
        let (piece, size) = if size.width <= room && size.height <= room {
            (label, size)
        } else {
            let side = (room * 0.6).round();
            let icon = crate::ui::icon::Icon::new("home", side, colours.on_mark);
            (icon.into(), Size::new(side, side))
        };
        let corner = Point::new(
            (self.centre.x - size.width / 2.0).round(),
            (self.centre.y - size.height / 2.0).round(),
        );
        self.push(piece, Rectangle::new(corner, size));
    }

    /// What keys reach and tests touch: the middle of each main mark, and beside the rings for each
    /// theme.
    fn name_spots(&mut self, kit: &Kit<'a>, chosen: Option<PartnerIndex>) {
        let wording = Wording { content: kit.content, locale: kit.locale };
        let side = kit.metrics.millimetres(13.0);
        let mut spots = Vec::new();
        for mark in self.map.marks.iter().filter(|mark| mark.main) {
            let id = &kit.content.partners.partner(mark.partner).id;
            let target = Target::Partner(mark.partner);
            let mut spot = Spot::new(format!("mark-{id}"), self.at(mark.centre), side, target);
            spot.touchable.name = Some(wording.partner_name(mark.partner));
            spot.touchable.selected = chosen == Some(mark.partner);
            spots.push(spot);
        }
        for sector in &self.map.sectors {
            let id = &kit.content.catalogue.theme(sector.theme).id;
            let named = self.names.iter().find(|(theme, _)| *theme == sector.theme);
            let beside = self.at(MapPoint::polar(sector.middle(), NAMES_BORDER * 0.95));
            let at = named.map_or(beside, |(_, bounds)| bounds.center());
            let mut spot = Spot::new(format!("theme-{id}"), at, side, Target::Theme(sector.theme));
            spot.touchable.name = Some(theme_name(kit, sector.theme));
            spots.push(spot);
        }
        self.spots = spots;
    }

    /// What a finger means at a point of the map's own box.
    fn target(&self, point: Point) -> Option<Target> {
        let named = self.names.iter().find(|(_, bounds)| bounds.contains(point));
        if let Some((theme, _)) = named {
            return Some(Target::Theme(*theme));
        }
        let away = point - self.centre;
        let point =
            MapPoint { x: f64::from(away.x / self.radius), y: f64::from(away.y / self.radius) };
        self.map.at(point, self.reach)
    }
}

impl Widget<Message, Theme, Renderer> for Chart<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn children(&self) -> Vec<Tree> {
        self.children.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.children);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.size.width), Length::Fixed(self.size.height))
    }

    fn layout(&mut self, tree: &mut Tree, renderer: &Renderer, _: &layout::Limits) -> layout::Node {
        let whole = Rectangle::with_size(self.size);
        let nodes = self
            .children
            .iter_mut()
            .zip(&mut tree.children)
            .zip(std::iter::once(&whole).chain(&self.boxes))
            .map(|((child, tree), bounds)| {
                let limits = layout::Limits::new(Size::ZERO, bounds.size());
                let node = child.as_widget_mut().layout(tree, renderer, &limits);
                node.move_to(bounds.position())
            })
            .collect();
        layout::Node::with_children(self.size, nodes)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &Renderer,
        operation: &mut dyn Operation,
    ) {
        let bounds = layout.bounds();
        let id = Id::from("network-map".to_owned());
        operation.container(Some(&id), bounds);
        operation.custom(Some(&id), bounds, &mut Touchable::<Message>::default());
        for spot in &mut self.spots {
            let half = spot.side / 2.0;
            let corner = spot.at + Vector::new(bounds.x - half, bounds.y - half);
            let around = Rectangle::new(corner, Size::new(spot.side, spot.side));
            operation.container(Some(&spot.id), around);
            operation.custom(Some(&spot.id), around, &mut spot.touchable);
        }
        let children = &mut self.children;
        operation.traverse(&mut |operation| {
            for ((child, tree), layout) in
                children.iter_mut().zip(&mut tree.children).zip(layout.children())
            {
                child.as_widget_mut().operate(tree, layout, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &iced::Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &Renderer,
        _: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _: &Rectangle,
    ) {
        if shell.is_event_captured() {
            return;
        }
        let state = tree.state.downcast_mut::<State>();
        let bounds = layout.bounds();
        let (position, pressed) = match event {
            iced::Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                (cursor.position(), true)
            }
            iced::Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                (cursor.position(), false)
            }
            // The cursor is that of the last finger only.
            iced::Event::Touch(touch::Event::FingerPressed { position, .. }) => {
                (Some(*position), true)
            }
            iced::Event::Touch(touch::Event::FingerLifted { position, .. }) => {
                (Some(*position), false)
            }
            iced::Event::Touch(touch::Event::FingerLost { .. }) => (None, false),
            _ => return,
        };
        let inside = position.filter(|position| bounds.contains(*position));
        let was_pressed = std::mem::replace(&mut state.pressed, pressed && inside.is_some());
        let Some(position) = inside else { return };
        if !pressed && was_pressed {
            let point = Point::ORIGIN + (position - bounds.position());
            if let Some(target) = self.target(point) {
                shell.publish(Message::Visit(Event::NetworkTouched(target)));
            }
        }
        shell.capture_event();
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
        for ((child, tree), layout) in
            self.children.iter().zip(&tree.children).zip(layout.children())
        {
            child.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }
}

impl<'a> From<Chart<'a>> for Element<'a, Message> {
    fn from(chart: Chart<'a>) -> Self {
        Element::new(chart)
    }
}

/// The name of a theme as it stands on the map.
fn theme_name(kit: &Kit<'_>, theme: ThemeIndex) -> String {
    kit.say(&named::theme(&kit.content.catalogue.theme(theme).id))
}
