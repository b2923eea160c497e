//! The building as plain shapes in pixels.

use crate::{
    content::Content,
    floorplan::{
        Access, FacilityKind, FloorIndex, Room, RoomIndex, RoomKind,
        geometry::{self, Point as Position},
    },
    ui::{
        font,
        metrics::{Metrics, Type},
        screen::facility_pictogram,
        text,
        theme::{self, Palette},
    },
    visit::{Journey, StageTarget},
    wording::zone_of,
};
use iced::{Color, Point, Rectangle, Size};

/// What is drawn, back to front.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A filled ring.
    Fill(Vec<Point>, Color),
    /// A line of a width; closed or open.
    Line(Vec<Point>, f32, Color, bool),
    /// A filled circle.
    Disc(Point, f32, Color),
    /// Upright text with its middle at a point.
    Text(Point, String, f32, Color),
    /// An upright pictogram of a side with its middle at a point.
    Icon(Point, &'static str, f32, Color),
}

/// A picture of the building beneath the shapes: where each pixel of the scene lies in it is left
/// to [`super::paint`].
#[derive(Debug, Clone, PartialEq)]
pub struct Underlay {
    /// Its pixels.
    pub picture: crate::content::Picture,
    /// Where its lower left corner lies, in metres.
    pub lower_left: Position,
    /// Metres per pixel.
    pub metres_per_pixel: f64,
}

/// Shapes, and the way among them.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// Its size in pixels.
    pub size: Size,
    /// Its ground.
    pub ground: Color,
    /// From metres to pixels.
    pub view: View,
    /// The picture plan beneath everything.
    pub underlay: Option<Underlay>,
    /// What is drawn.
    pub shapes: Vec<Shape>,
    /// The way on this floor, in pixels, in the order of walking.
    pub way: Vec<Point>,
}

/// From metres on a floor to pixels: turned so that `heading` is up.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct View {
    /// What lies in the middle, in metres.
    pub centre: Position,
    /// The direction that is up: degrees clockwise from the plan's up.
    pub heading: f64,
    /// Pixels per metre.
    pub scale: f64,
    /// The size of the picture in pixels.
    pub size: Size,
}

impl View {
    /// The view that shows some points, with so many metres around them and never more than
    /// `most` pixels per metre.
    pub fn around(points: &[Position], heading: f64, size: Size, metres: f64, most: f64) -> Self {
        let mut view = Self { centre: Position::default(), heading, scale: 1.0, size };
        let turned: Vec<Position> = points
            .iter()
            .map(|point| {
                let (right, forward) = view.turned(*point);
                Position::new(right, forward)
            })
            .collect();
        let (low, high) = geometry::bounds(&turned);
        let (width, height) = (
            (high.x - low.x + 2.0 * metres).max(LEAST_EXTENT),
            (high.y - low.y + 2.0 * metres).max(LEAST_EXTENT * 0.6),
        );
        view.scale = (f64::from(size.width) / width).min(f64::from(size.height) / height).min(most);
        let (right, forward) = ((low.x + high.x) / 2.0, (low.y + high.y) / 2.0);
        let (sin, cos) = heading.to_radians().sin_cos();
        view.centre = Position::new(right * cos + forward * sin, forward * cos - right * sin);
        view
    }

    /// Metres to the right of and ahead of the plan's origin, as the visitor looks.
    fn turned(&self, point: Position) -> (f64, f64) {
        let (sin, cos) = self.heading.to_radians().sin_cos();
        (point.x * cos - point.y * sin, point.x * sin + point.y * cos)
    }

    /// Where a point of the floor lies in the picture.
    pub fn pixel(&self, point: Position) -> Point {
        let (right, forward) =
            self.turned(Position::new(point.x - self.centre.x, point.y - self.centre.y));
        Point::new(
            (f64::from(self.size.width) / 2.0 + right * self.scale) as f32,
            (f64::from(self.size.height) / 2.0 - forward * self.scale) as f32,
        )
    }

    /// Which point of the floor a pixel shows.
    pub fn position(&self, pixel: Point) -> Position {
        let right = (f64::from(pixel.x) - f64::from(self.size.width) / 2.0) / self.scale;
        let forward = (f64::from(self.size.height) / 2.0 - f64::from(pixel.y)) / self.scale;
        let (sin, cos) = self.heading.to_radians().sin_cos();
        Position::new(
            self.centre.x + right * cos + forward * sin,
            self.centre.y + forward * cos - right * sin,
        )
    }
}

/// A plan shows at least so many metres, so that a short way is seen in its surroundings.
const LEAST_EXTENT: f64 = 34.0;

/// What a scene is made for.
#[derive(Clone, Copy)]
struct Subject<'a> {
    content: &'a Content,
    journey: &'a Journey,
    stretch: usize,
    heading: f64,
}

impl Scene {
    /// The floor of a stretch with the way on it.
    pub fn new(
        content: &Content,
        journey: &Journey,
        stretch: usize,
        heading: f64,
        size: Size,
        metrics: Metrics,
        palette: &'static Palette,
    ) -> Self {
        let subject = Subject { content, journey, stretch, heading };
        let stretch = &journey.stretches[subject.stretch];
        let stage = journey.stage_of(subject.stretch);
        let line: Vec<Position> = stage.route.line(&stretch.leg).collect();
        let most = f64::from(metrics.millimetres(10.0));
        let view = View::around(&line, subject.heading, size, 7.0, most);
        let mut drawing = Drawing {
            subject,
            floor: stretch.leg.floor,
            view,
            metrics,
            palette,
            shapes: Vec::new(),
            taken: Vec::new(),
            has_underlay: false,
        };
        let underlay = drawing.underlay();
        drawing.has_underlay = underlay.is_some();
        let goal = drawing.goal_room();
        drawing.rooms(goal);
        drawing.doors();
        let way: Vec<Point> = rounded(
            &line.iter().map(|position| view.pixel(*position)).collect::<Vec<_>>(),
            metrics.millimetres(5.0),
        );
        drawing.reserve_way(&way);
        let symbols = drawing.symbols(&way);
        drawing.labels(goal);
        drawing.way(&way);
        drawing.shapes.extend(symbols);
        Self { size, ground: palette.plan_ground, view, underlay, shapes: drawing.shapes, way }
    }
}

struct Drawing<'a> {
    subject: Subject<'a>,
    floor: FloorIndex,
    view: View,
    metrics: Metrics,
    palette: &'static Palette,
    shapes: Vec<Shape>,
    taken: Vec<Rectangle>,
    has_underlay: bool,
}

impl<'a> Drawing<'a> {
    fn rooms_here(&self) -> impl Iterator<Item = (RoomIndex, &'a Room)> + use<'a> {
        let building = &self.subject.content.building;
        let floor = self.floor;
        building
            .room_indices()
            .map(|index| (index, building.room(index)))
            .filter(move |(_, room)| room.floor == floor)
    }

    fn ring(&self, outline: &[Position]) -> Vec<Point> {
        outline.iter().map(|position| self.view.pixel(*position)).collect()
    }

    fn visible(&self, ring: &[Point]) -> bool {
        let size = self.view.size;
        let inside = |low: f32, high: f32, limit: f32| high >= 0.0 && low <= limit;
        let xs = ring.iter().map(|point| point.x);
        let ys = ring.iter().map(|point| point.y);
        inside(
            xs.clone().fold(f32::INFINITY, f32::min),
            xs.fold(f32::NEG_INFINITY, f32::max),
            size.width,
        ) && inside(
            ys.clone().fold(f32::INFINITY, f32::min),
            ys.fold(f32::NEG_INFINITY, f32::max),
            size.height,
        )
    }

    fn underlay(&self) -> Option<Underlay> {
        // A picture's many fine lines cost contrast, so only the default look shows it.
        if self.palette.paper == Color::BLACK || self.palette.paper == Color::WHITE {
            return None;
        }
        let floor = self.subject.content.building.floor(self.floor);
        let background = floor.background.as_ref()?;
        let picture = self.subject.content.backgrounds.get(self.floor.get())?.as_ref()?;
        Some(Underlay {
            picture: picture.clone(),
            lower_left: background.lower_left,
            metres_per_pixel: background.metres_per_pixel,
        })
    }

    /// The room where the way ends, if it ends on this floor.
    fn goal_room(&self) -> Option<RoomIndex> {
        let stage = self.subject.journey.stage_of(self.subject.stretch);
        let building = &self.subject.content.building;
        let node = building.node(stage.route.target());
        let room = node.room.filter(|_| node.floor == self.floor && self.is_last())?;
        let walked = matches!(
            building.room(room).kind,
            RoomKind::Hall | RoomKind::Corridor | RoomKind::Passage | RoomKind::Outdoor
        );
        (!walked).then_some(room)
    }

    fn is_first(&self) -> bool {
        let stretch = &self.subject.journey.stretches[self.subject.stretch];
        stretch.leg.from == 0
    }

    fn is_last(&self) -> bool {
        let stage = self.subject.journey.stage_of(self.subject.stretch);
        let stretch = &self.subject.journey.stretches[self.subject.stretch];
        stretch.leg.to + 1 == stage.route.points.len()
    }

    fn goal_colour(&self) -> Color {
        let content = self.subject.content;
        let zone = match self.subject.journey.stage_of(self.subject.stretch).target {
            StageTarget::Destination(place) => zone_of(content, place),
            StageTarget::Stop(_) | StageTarget::Start => None,
        };
        match zone {
            Some(zone) if self.palette.paper != Color::BLACK => {
                theme::zone_colour(content.office.zone(zone).colour)
            }
            _ => self.palette.accent,
        }
    }

    fn colour_of(&self, room: &Room) -> Color {
        let palette = self.palette;
        let colour = match room.kind {
            RoomKind::Hall | RoomKind::Corridor | RoomKind::Passage | RoomKind::Vestibule => {
                palette.plan_walk
            }
            RoomKind::Stairwell | RoomKind::LiftShaft => palette.plan_transfer,
            RoomKind::WaitingArea | RoomKind::InfoDesk => palette.plan_waiting,
            RoomKind::Toilet
            | RoomKind::AccessibleToilet
            | RoomKind::BabyRoom
            | RoomKind::QuietRoom => palette.plan_service,
            RoomKind::Void | RoomKind::Outdoor => palette.plan_ground,
            _ if room.access == Access::Staff => palette.plan_closed,
            _ => palette.plan_room,
        };
        if self.has_underlay { Color { a: 0.62, ..colour } } else { colour }
    }

    fn rooms(&mut self, goal: Option<RoomIndex>) {
        let floor = self.subject.content.building.floor(self.floor);
        for outline in &floor.outlines {
            let ring = self.ring(outline);
            let ground = self.palette.plan_closed;
            if !self.has_underlay {
                self.shapes.push(Shape::Fill(ring, ground));
            }
        }
        let mut rooms: Vec<_> = self.rooms_here().collect();
        // Large ones first, so that what is drawn inside a hall lies on it.
        rooms.sort_by(|a, b| {
            geometry::area(&b.1.outline)
                .total_cmp(&geometry::area(&a.1.outline))
                .then(a.0.cmp(&b.0))
        });
        let wall = (self.metrics.millimetres(0.8)).max(1.0);
        let mut walls = Vec::new();
        for (index, room) in rooms {
            let ring = self.ring(&room.outline);
            if !self.visible(&ring) {
                continue;
            }
            if goal == Some(index) {
                let colour = self.goal_colour();
                let tint = Color { a: 0.24, ..colour };
                self.shapes.push(Shape::Fill(ring.clone(), self.palette.plan_walk));
                self.shapes.push(Shape::Fill(ring.clone(), tint));
                walls.push(Shape::Line(ring, wall * 2.5, colour, true));
                continue;
            }
            self.shapes.push(Shape::Fill(ring.clone(), self.colour_of(room)));
            if room.kind != RoomKind::Outdoor {
                walls.insert(0, Shape::Line(ring, wall, self.palette.plan_wall, true));
            }
        }
        self.shapes.extend(walls);
        let outer = self.metrics.millimetres(1.8);
        for outline in &floor.outlines {
            let ring = self.ring(outline);
            self.shapes.push(Shape::Line(ring, outer, self.palette.plan_outer, true));
        }
    }

    /// Doors are gaps in the walls.
    fn doors(&mut self) {
        let building = &self.subject.content.building;
        for index in building.node_indices() {
            let node = building.node(index);
            let Some(door) = node.door.filter(|_| node.floor == self.floor) else { continue };
            let at = self.view.pixel(node.at);
            if !self.visible(&[at]) {
                continue;
            }
            let edge = building
                .rooms_at_door(index)
                .iter()
                .flat_map(|room| geometry::edges(&building.room(*room).outline))
                .min_by(|a, b| {
                    geometry::distance_to_segment(node.at, a.0, a.1)
                        .total_cmp(&geometry::distance_to_segment(node.at, b.0, b.1))
                });
            let Some((a, b)) = edge else { continue };
            let length = a.distance(b).max(1e-6);
            let half = (door.width / 2.0).min(length / 2.0);
            let (dx, dy) = ((b.x - a.x) / length * half, (b.y - a.y) / length * half);
            let line = vec![
                self.view.pixel(Position::new(node.at.x - dx, node.at.y - dy)),
                self.view.pixel(Position::new(node.at.x + dx, node.at.y + dy)),
            ];
            let width = self.metrics.millimetres(2.2);
            self.shapes.push(Shape::Line(line, width, self.palette.plan_walk, false));
        }
    }

    fn way(&mut self, way: &[Point]) {
        if way.len() < 2 {
            return;
        }
        let width = self.metrics.millimetres(4.4);
        let casing = width + 2.0 * self.metrics.millimetres(1.3);
        self.shapes.push(Shape::Line(way.to_vec(), casing, self.palette.route_casing, false));
        self.shapes.push(Shape::Line(way.to_vec(), width, self.palette.route, false));
        for (tip, direction) in along(way, self.metrics.millimetres(20.0)) {
            let side = width * 0.62;
            let (sin, cos) = direction.sin_cos();
            let turn =
                |x: f32, y: f32| Point::new(tip.x + x * cos - y * sin, tip.y + x * sin + y * cos);
            let arrow = vec![turn(side, 0.0), turn(-side, -side), turn(-side, side)];
            self.shapes.push(Shape::Fill(arrow, self.palette.route_casing));
        }
    }

    fn reserve_way(&mut self, way: &[Point]) {
        let half = self.metrics.millimetres(3.0);
        for (point, _) in along(way, half * 2.0) {
            self.taken.push(around(point, half, half));
        }
    }

    /// Where the way begins, where it changes the floor, where it ends.
    fn symbols(&mut self, way: &[Point]) -> Vec<Shape> {
        let (Some(first), Some(last)) = (way.first().copied(), way.last().copied()) else {
            return Vec::new();
        };
        let radius = self.metrics.millimetres(8.0);
        let palette = self.palette;
        let mut shapes = Vec::new();
        let mut symbol = |at: Point, icon: &'static str, ground: Color, ink: Color| {
            shapes.push(Shape::Disc(
                at,
                radius + self.metrics.millimetres(1.5),
                palette.route_casing,
            ));
            shapes.push(Shape::Disc(at, radius, ground));
            shapes.push(Shape::Icon(at, icon, radius * 1.35, ink));
        };
        let stage = self.subject.journey.stage_of(self.subject.stretch);
        let stretch = self.subject.journey.stretches[self.subject.stretch].leg;
        let lift_or_stairs = |position: usize| {
            let arc = stage.route.points.get(position)?.arc?;
            let from = stage.route.points.get(position.checked_sub(1)?)?.floor;
            let to = stage.route.points[position].floor;
            let transfer = stage.route.arcs[arc].kind.transfer()?;
            let kind = self.subject.content.building.transfer(transfer).kind;
            Some(match (kind, to > from) {
                (crate::floorplan::TransferKind::Lift, true) => "lift-up",
                (crate::floorplan::TransferKind::Lift, false) => "lift-down",
                (crate::floorplan::TransferKind::Stairs, true) => "stairs-up",
                (crate::floorplan::TransferKind::Stairs, false) => "stairs-down",
            })
        };
        let route = palette.route;
        let on_route = palette.route_casing;
        if self.is_first() {
            symbol(first, "start", palette.ink, palette.paper);
        } else if let Some(icon) = lift_or_stairs(stretch.from) {
            symbol(first, icon, route, on_route);
        }
        if self.is_last() {
            let goal = self.goal_colour();
            let ink = if palette.paper == Color::BLACK { Color::BLACK } else { Color::WHITE };
            symbol(last, "check", goal, ink);
        } else if let Some(icon) = lift_or_stairs(stretch.to + 1) {
            symbol(last, icon, route, on_route);
        }
        for point in [first, last] {
            self.taken.push(around(point, radius * 1.2, radius * 1.2));
        }
        shapes
    }

    /// Pictograms and numbers where there is room for them.
    fn labels(&mut self, goal: Option<RoomIndex>) {
        let building = &self.subject.content.building;
        let size = self.metrics.text(Type::Small);
        if let Some(index) = goal
            && let Some(number) = &building.room(index).number
        {
            let room = building.room(index);
            let at = self.view.pixel(room.label_point);
            let width = text::width(number, size, font::BOLD);
            let (x, y) = (width / 2.0, size * 0.65);
            // The goal's number is shown whether or not there is room in the room.
            let places = [
                at,
                Point::new(at.x, at.y - size * 1.4),
                Point::new(at.x, at.y + size * 1.4),
                Point::new(at.x, at.y - size * 2.6),
                Point::new(at.x, at.y + size * 2.6),
            ];
            let free = places.into_iter().find(|place| !self.is_taken(around(*place, x, y)));
            self.text(free.unwrap_or(at), number, size, self.palette.ink);
        }
        for index in building.node_indices() {
            let node = building.node(index);
            if node.floor == self.floor
                && let Some(kind) = node.facility
                && kind != FacilityKind::Seat
            {
                self.icon(node.at, facility_pictogram(kind), size * 0.9, None);
            }
        }
        let mut rooms: Vec<_> =
            self.rooms_here().filter(|(index, _)| goal != Some(*index)).collect();
        rooms.sort_by_key(|(index, room)| (label_rank(room), *index));
        for (_, room) in rooms {
            let icon = match room.kind {
                RoomKind::LiftShaft => Some("lift"),
                RoomKind::Stairwell => Some("stairs"),
                RoomKind::Toilet => Some("toilet"),
                RoomKind::AccessibleToilet => Some("accessible-toilet"),
                RoomKind::BabyRoom => Some("baby-room"),
                RoomKind::QuietRoom => Some("quiet-room"),
                RoomKind::WaitingArea => Some("waiting-area"),
                _ => None,
            };
            if let Some(icon) = icon {
                self.icon(room.label_point, icon, size * 0.9, Some(&room.outline));
            } else if room.access == Access::Public
                && let Some(number) = &room.number
            {
                let at = self.view.pixel(room.label_point);
                let width = text::width(number, size, font::REGULAR);
                let box_ = around(at, width / 2.0, size * 0.5);
                if self.fits(box_, &room.outline) && !self.is_taken(box_) {
                    self.text(at, number, size, self.palette.plan_text);
                }
            }
        }
    }

    fn text(&mut self, at: Point, content: &str, size: f32, colour: Color) {
        let width = text::width(content, size, font::REGULAR);
        self.taken.push(around(at, width / 2.0, size * 0.6));
        self.shapes.push(Shape::Text(at, content.to_owned(), size, colour));
    }

    fn icon(
        &mut self,
        position: Position,
        name: &'static str,
        side: f32,
        outline: Option<&[Position]>,
    ) {
        let at = self.view.pixel(position);
        let box_ = around(at, side / 2.0, side / 2.0);
        let fits = outline.is_none_or(|outline| self.fits(box_, outline));
        if self.visible(&[at]) && fits && !self.is_taken(box_) {
            self.taken.push(box_);
            self.shapes.push(Shape::Icon(at, name, side, self.palette.plan_text));
        }
    }

    fn is_taken(&self, wanted: Rectangle) -> bool {
        self.taken.iter().any(|taken| taken.intersects(&wanted))
    }

    /// Whether a box of the picture lies inside a room.
    fn fits(&self, wanted: Rectangle, outline: &[Position]) -> bool {
        [
            (wanted.x, wanted.y),
            (wanted.x + wanted.width, wanted.y),
            (wanted.x, wanted.y + wanted.height),
            (wanted.x + wanted.width, wanted.y + wanted.height),
        ]
        .into_iter()
        .all(|(x, y)| geometry::contains(outline, self.view.position(Point::new(x, y))))
    }
}

/// What visitors look for is labelled before what they pass by.
fn label_rank(room: &Room) -> u8 {
    match room.kind {
        RoomKind::LiftShaft | RoomKind::Stairwell => 0,
        RoomKind::CounterRoom | RoomKind::InfoDesk | RoomKind::WaitingArea => 1,
        RoomKind::Toilet | RoomKind::AccessibleToilet => 2,
        _ => 3,
    }
}

fn around(point: Point, half_width: f32, half_height: f32) -> Rectangle {
    Rectangle {
        x: point.x - half_width,
        y: point.y - half_height,
        width: 2.0 * half_width,
        height: 2.0 * half_height,
    }
}

/// Points at equal distances along a line, with the direction of the line there in radians.
fn along(line: &[Point], step: f32) -> Vec<(Point, f32)> {
    let mut points = Vec::new();
    let mut next = step;
    let mut walked = 0.0;
    for pair in line.windows(2) {
        let length = pair[0].distance(pair[1]);
        let direction = (pair[1].y - pair[0].y).atan2(pair[1].x - pair[0].x);
        while next <= walked + length && length > 0.0 {
            let fraction = (next - walked) / length;
            let point = Point::new(
                pair[0].x + (pair[1].x - pair[0].x) * fraction,
                pair[0].y + (pair[1].y - pair[0].y) * fraction,
            );
            points.push((point, direction));
            next += step;
        }
        walked += length;
    }
    points
}

/// A line whose corners are rounded by up to `radius` pixels.
fn rounded(line: &[Point], radius: f32) -> Vec<Point> {
    if line.len() < 3 {
        return line.to_vec();
    }
    let mut points = vec![line[0]];
    for corner in line.windows(3) {
        let (a, b, c) = (corner[0], corner[1], corner[2]);
        let (before, after) = (a.distance(b), b.distance(c));
        let reach = radius.min(before / 2.0).min(after / 2.0);
        if reach < 1.0 {
            points.push(b);
            continue;
        }
        let towards = |from: Point, to: Point, distance: f32, length: f32| {
            Point::new(
                from.x + (to.x - from.x) * distance / length,
                from.y + (to.y - from.y) * distance / length,
            )
        };
        let (start, end) = (towards(b, a, reach, before), towards(b, c, reach, after));
        for step in 0..=6_u8 {
            let t = f32::from(step) / 6.0;
            let u = 1.0 - t;
            points.push(Point::new(
                u * u * start.x + 2.0 * u * t * b.x + t * t * end.x,
                u * u * start.y + 2.0 * u * t * b.y + t * t * end.y,
            ));
        }
    }
    points.push(line[line.len() - 1]);
    points
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn up_is_where_the_visitor_looks_and_right_is_right() {
        let size = Size::new(100.0, 100.0);
        for (heading, ahead, right) in [
            (0.0, Position::new(0.0, 5.0), Position::new(5.0, 0.0)),
            (90.0, Position::new(5.0, 0.0), Position::new(0.0, -5.0)),
            (180.0, Position::new(0.0, -5.0), Position::new(-5.0, 0.0)),
            (270.0, Position::new(-5.0, 0.0), Position::new(0.0, 5.0)),
        ] {
            let view = View { centre: Position::default(), heading, scale: 4.0, size };
            let (a, r) = (view.pixel(ahead), view.pixel(right));
            assert!((a.x - 50.0).abs() < 0.01 && (a.y - 30.0).abs() < 0.01, "{heading}: {a:?}");
            assert!((r.x - 70.0).abs() < 0.01 && (r.y - 50.0).abs() < 0.01, "{heading}: {r:?}");
        }
    }

    #[test]
    fn pixels_and_positions_are_inverse() {
        let view = View::around(
            &[Position::new(3.0, 4.0), Position::new(40.0, 22.0)],
            53.1,
            Size::new(860.0, 640.0),
            7.0,
            30.0,
        );
        let position = Position::new(12.5, 17.25);
        let again = view.position(view.pixel(position));
        assert!(position.distance(again) < 0.001);
    }
}
