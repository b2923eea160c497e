//! Pictograms and numbers: where they go, and which give way to which.

use super::{drawing::Drawing, scene::Shape};
use crate::{
    floorplan::{
        Access, FacilityKind, Room, RoomIndex, RoomKind,
        geometry::{self, Point as Position},
    },
    ui::{font, metrics::Type, screen::facility_pictogram, text},
};
use iced::{Color, Point, Rectangle};

impl Drawing<'_> {
    /// Pictograms and numbers where there is room for them.
    pub(super) fn labels(&mut self, goal: Option<RoomIndex>) {
        let building = &self.subject.content.building;
        let size = self.metrics.text(Type::Small);
        if let Some(index) = goal
            && let Some(number) = &building.room(index).number
        {
            let room = building.room(index);
            let at = self.view.pixel(room.label_point);
            let width = text::width(number, size, font::BOLD);
            let (x, y) = (width / 2.0, size * 0.65);
            // The goal's number is shown whether or not there is room for it.
            // Best inside the room and clear of the way, else beside it.
            let steps = [0.0, -1.3, 1.3, -2.4, 2.4];
            let places: Vec<Point> = steps
                .iter()
                .flat_map(|dy| steps.map(|dx| Point::new(at.x + dx * size, at.y + dy * size)))
                .filter(|place| !self.is_taken(around(*place, x, y)))
                .collect();
            let inside =
                places.iter().find(|place| self.fits(around(**place, x, y), &room.outline));
            let free = inside.or(places.first()).copied();
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

/// The box of a size around a point.
pub fn around(point: Point, half_width: f32, half_height: f32) -> Rectangle {
    Rectangle {
        x: point.x - half_width,
        y: point.y - half_height,
        width: 2.0 * half_width,
        height: 2.0 * half_height,
    }
}
