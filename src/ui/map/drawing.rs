//! Rooms, doors, the way and its symbols, drawn onto a scene back to front.

use super::{
    labels::around,
    line::{along, arrows, dashes},
    scene::{Shape, Subject, Underlay},
    view::View,
};
use crate::{
    floorplan::{
        Access, FloorIndex, Room, RoomIndex, RoomKind, TransferKind,
        geometry::{self, Point as Position},
    },
    office::ZoneIndex,
    ui::{
        font,
        metrics::{Metrics, Type},
        screen::facility_pictogram,
        text,
        theme::{self, Palette},
    },
    visit::StageTarget,
    wording::zone_of,
};
use iced::{Color, Point, Rectangle};

/// So many metres of the next floor's way are shown where this floor's ends.
const ONWARD: f64 = 7.0;

/// A scene in the making.
pub(super) struct Drawing<'a> {
    pub(super) subject: Subject<'a>,
    pub(super) floor: FloorIndex,
    pub(super) view: View,
    pub(super) metrics: Metrics,
    pub(super) palette: &'static Palette,
    pub(super) shapes: Vec<Shape>,
    pub(super) taken: Vec<Rectangle>,
    pub(super) has_underlay: bool,
    /// For low vision: thick lines, large marks, and no label that the way does not need.
    pub(super) bold: bool,
}

impl<'a> Drawing<'a> {
    pub(super) fn rooms_here(&self) -> impl Iterator<Item = (RoomIndex, &'a Room)> + use<'a> {
        let building = &self.subject.content.building;
        let floor = self.floor;
        building
            .room_indices()
            .map(|index| (index, building.room(index)))
            .filter(move |(_, room)| room.floor == floor)
    }

    pub(super) fn ring(&self, outline: &[Position]) -> Vec<Point> {
        outline.iter().map(|position| self.view.pixel(*position)).collect()
    }

    pub(super) fn visible(&self, ring: &[Point]) -> bool {
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

    pub(super) fn underlay(&self) -> Option<Underlay> {
        // A picture's many fine lines cost contrast.
        if self.bold {
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
    pub(super) fn goal_room(&self) -> Option<RoomIndex> {
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

    pub(super) fn is_first(&self) -> bool {
        let stretch = &self.subject.journey.stretches[self.subject.stretch];
        stretch.leg.from == 0
    }

    pub(super) fn is_last(&self) -> bool {
        let stage = self.subject.journey.stage_of(self.subject.stretch);
        let stretch = &self.subject.journey.stretches[self.subject.stretch];
        stretch.leg.to + 1 == stage.route.points.len()
    }

    /// The zone in which the way ends.
    pub(super) fn goal_zone(&self) -> Option<ZoneIndex> {
        match self.subject.journey.stage_of(self.subject.stretch).target {
            StageTarget::Destination(place) => zone_of(self.subject.content, place),
            StageTarget::Stop(_) | StageTarget::Entrance | StageTarget::Barrier => None,
        }
    }

    /// The colour of where the way ends, and of what is drawn on it.
    pub(super) fn goal_colours(&self) -> (Color, Color) {
        match self.goal_zone() {
            Some(zone) => {
                let zone = self.subject.content.office.zone(zone);
                theme::zone_colours(zone.colour, self.palette)
            }
            None => (self.palette.accent, self.palette.on_accent),
        }
    }

    /// Pixels of so many millimetres, or of more on a plan for low vision.
    pub(super) fn thick(&self, usual: f32, bold: f32) -> f32 {
        self.metrics.millimetres(if self.bold { bold } else { usual })
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

    pub(super) fn rooms(&mut self, goal: Option<RoomIndex>) {
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
        let wall = self.thick(0.8, 1.5).max(1.0);
        let mut walls = Vec::new();
        for (index, room) in rooms {
            let ring = self.ring(&room.outline);
            if !self.visible(&ring) {
                continue;
            }
            if goal == Some(index) {
                let colour = self.goal_colours().0;
                let tint = Color { a: 0.24, ..colour };
                self.shapes.push(Shape::Fill(ring.clone(), self.palette.plan_walk));
                if !self.bold {
                    self.shapes.push(Shape::Fill(ring.clone(), tint));
                }
                self.pattern(&ring, colour);
                walls.push(Shape::Line(ring, wall * 2.5, colour, true));
                continue;
            }
            self.shapes.push(Shape::Fill(ring.clone(), self.colour_of(room)));
            if room.kind != RoomKind::Outdoor {
                walls.insert(0, Shape::Line(ring, wall, self.palette.plan_wall, true));
            }
        }
        self.shapes.extend(walls);
        let outer = self.thick(1.8, 3.0);
        for outline in &floor.outlines {
            let ring = self.ring(outline);
            self.shapes.push(Shape::Line(ring, outer, self.palette.plan_outer, true));
        }
    }

    /// Doors are gaps in the walls.
    pub(super) fn doors(&mut self) {
        let building = &self.subject.content.building;
        for index in building.node_indices() {
            let node = building.node(index);
            let Some(door) = node.door.filter(|_| node.floor == self.floor) else { continue };
            let at = self.view.pixel(node.at);
            if !self.visible(&[at]) {
                continue;
            }
            let rooms = building.rooms_at_door(index);
            let outside = |room: &&RoomIndex| building.room(**room).kind == RoomKind::Outdoor;
            if self.bold && rooms.iter().all(|room| outside(&room)) {
                continue;
            }
            let edge = rooms
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
            let width = self.thick(2.2, 3.4);
            self.shapes.push(Shape::Line(line, width, self.palette.plan_walk, false));
        }
    }

    pub(super) fn way(&mut self, way: &[Point]) {
        if way.len() < 2 {
            return;
        }
        let width = self.thick(4.4, 8.0);
        let casing = width + 2.0 * self.thick(1.3, 2.6);
        self.shapes.push(Shape::Line(way.to_vec(), casing, self.palette.route_casing, false));
        self.shapes.push(Shape::Line(way.to_vec(), width, self.palette.route, false));
        for (tip, direction) in arrows(way, self.thick(20.0, 30.0)) {
            let side = width * 0.46;
            let (sin, cos) = direction.sin_cos();
            let turn =
                |x: f32, y: f32| Point::new(tip.x + x * cos - y * sin, tip.y + x * sin + y * cos);
            let arrow = vec![turn(side, 0.0), turn(-side, -side), turn(-side, side)];
            self.shapes.push(Shape::Fill(arrow, self.palette.route_casing));
        }
    }

    /// Where the way goes on, on the floor to which the lift or the stairs at its end lead: its
    /// first metres, dashed, and the floor's label.
    pub(super) fn onward(&mut self) -> Vec<Shape> {
        let journey = self.subject.journey;
        let shown = &journey.stretches[self.subject.stretch];
        let next = journey.stretches.get(self.subject.stretch + 1);
        let Some(next) = next.filter(|next| next.stage == shown.stage) else { return Vec::new() };
        let line = journey.stages[next.stage].line(&next.leg);
        let mut points = vec![self.view.pixel(line[0])];
        let mut left = ONWARD;
        for pair in line.windows(2) {
            let length = pair[0].distance(pair[1]);
            let part = if length > left { left / length } else { 1.0 };
            points.push(self.view.pixel(pair[0].towards(pair[1], part)));
            left -= length;
            if left <= 0.0 {
                break;
            }
        }
        let width = self.thick(3.0, 5.0);
        let mut shapes = Vec::new();
        for dash in dashes(&points, self.thick(4.0, 8.0)) {
            let casing = width + 2.0 * self.thick(1.0, 2.0);
            shapes.push(Shape::Line(dash.clone(), casing, self.palette.route_casing, false));
            shapes.push(Shape::Line(dash, width, self.palette.route, false));
        }
        let Some(tip) = points.last().copied() else { return shapes };
        let size = self.metrics.text(Type::Small);
        let label = self.subject.content.building.floor(next.leg.floor).label.clone();
        let radius = (text::width(&label, size, font::BOLD) / 2.0).max(size * 0.5) + size * 0.35;
        // The label stands clear of the symbol at the end of this floor's way, and is seen as a whole.
        let clear = self.symbol_radius() * 1.3 + radius;
        let (end, apart) = (points[0], points[0].distance(tip));
        let towards = if apart < 1.0 { 0.0 } else { (tip.y - end.y).atan2(tip.x - end.x) };
        let beside = (0..8_i8).map(|turn| {
            let side = if turn % 2 == 0 { 1.0 } else { -1.0 };
            let angle = towards + side * f32::from((turn + 1) / 2) * std::f32::consts::FRAC_PI_4;
            Point::new(end.x + clear * angle.cos(), end.y + clear * angle.sin())
        });
        let rim = radius + self.metrics.millimetres(1.0);
        let tip = (apart >= clear)
            .then_some(tip)
            .into_iter()
            .chain(beside)
            .find(|place| self.is_on_picture(around(*place, rim, rim)))
            .unwrap_or(tip);
        self.taken.push(around(tip, radius, radius));
        shapes.push(Shape::Disc(tip, radius + self.metrics.millimetres(1.0), self.palette.route));
        shapes.push(Shape::Disc(tip, radius, self.palette.route_casing));
        shapes.push(Shape::Text(tip, label, size, self.palette.route));
        shapes
    }

    pub(super) fn reserve_way(&mut self, way: &[Point]) {
        let half = self.thick(3.0, 6.0);
        for (point, _) in along(way, half * 2.0) {
            self.taken.push(around(point, half, half));
        }
    }

    /// How large the symbols on the way are, in pixels.
    fn symbol_radius(&self) -> f32 {
        self.thick(8.0, 13.0)
    }

    /// Where the way begins, where it changes the floor, where it ends.
    pub(super) fn symbols(&mut self, way: &[Point]) -> Vec<Shape> {
        let (Some(first), Some(last)) = (way.first().copied(), way.last().copied()) else {
            return Vec::new();
        };
        let radius = self.symbol_radius();
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
                (TransferKind::Lift, true) => "lift-up",
                (TransferKind::Lift, false) => "lift-down",
                (TransferKind::Escalator, true) => "escalator-up",
                (TransferKind::Escalator, false) => "escalator-down",
                (TransferKind::Stairs, true) => "stairs-up",
                (TransferKind::Stairs, false) => "stairs-down",
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
            let goal = self.goal_colours();
            let (goal, sign) = match stage.target {
                StageTarget::Barrier => ((palette.closed, palette.card), "closed"),
                StageTarget::Stop(kind) if self.bold => (goal, facility_pictogram(kind)),
                _ => (goal, "check"),
            };
            symbol(last, sign, goal.0, goal.1);
        } else if let Some(icon) = lift_or_stairs(stretch.to + 1) {
            symbol(last, icon, route, on_route);
        }
        for point in [first, last] {
            self.taken.push(around(point, radius * 1.2, radius * 1.2));
        }
        shapes
    }
}
