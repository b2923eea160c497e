//! Pictograms and numbers: where they go, and which give way to which.

use super::{drawing::Drawing, scene::Shape};
use crate::{
    floorplan::{
        Access, FacilityKind, Room, RoomIndex, RoomKind,
        geometry::{self, Point as Position},
    },
    guidance::{Landmark, LandmarkKind},
    ui::{
        font, metrics::Type, pictogram::landmark as landmark_pictogram, screen::facility_pictogram,
        text,
    },
};
use iced::{Color, Point, Rectangle};

impl Drawing<'_> {
    /// Pictograms and numbers where there is room for them; on a plan for low vision those alone
    /// that help on this way.
    pub(super) fn labels(&mut self, goal: Option<RoomIndex>) {
        self.goal_number(goal);
        if self.bold {
            let letters = self.zone_letters();
            self.landmarks(&letters);
        } else {
            self.facilities();
            self.rooms_labelled(goal);
        }
    }

    /// The goal's number, whether or not there is room for it.
    fn goal_number(&mut self, goal: Option<RoomIndex>) {
        let building = &self.subject.content.building;
        let size = self.metrics.text(Type::Small);
        let Some(room) = goal.map(|index| building.room(index)) else { return };
        let Some(number) = &room.number else { return };
        let at = self.view.pixel(room.label_point);
        let (x, y) = (text::width(number, size, font::BOLD) / 2.0 + size * 0.2, size * 0.65);
        // Best inside the room and clear of the way, else beside it.
        let places = self.free_places(at, size, x, y);
        let inside = places.iter().find(|place| self.fits(around(**place, x, y), &room.outline));
        let place = inside.or(places.first()).copied();
        let place = place.unwrap_or_else(|| self.nearest_free_place(at, x, y));
        self.shapes.push(Shape::Fill(corners(around(place, x, y)), self.palette.plan_walk));
        self.text(place, number, size, self.palette.ink);
    }

    /// Where a box fits on the picture without covering anything, around a point: on a plan
    /// for low vision the nearest places first.
    pub(super) fn free_places(&self, at: Point, size: f32, x: f32, y: f32) -> Vec<Point> {
        let steps = [0.0, -1.3, 1.3, -2.4, 2.4];
        let mut places: Vec<Point> = steps
            .iter()
            .flat_map(|dy| steps.map(|dx| Point::new(at.x + dx * size, at.y + dy * size)))
            .filter(|place| {
                let wanted = around(*place, x, y);
                self.is_on_picture(wanted) && !self.is_taken(wanted)
            })
            .collect();
        if self.bold {
            places.sort_by(|a, b| a.distance(at).total_cmp(&b.distance(at)));
        }
        places
    }

    /// Where a box that must be shown covers nothing, as near to a point as can be.
    fn nearest_free_place(&self, at: Point, x: f32, y: f32) -> Point {
        let whole = self.view.size;
        let steps = |half: f32, length: f32| {
            let count = ((length - 2.0 * half) / half).max(0.0) as u16;
            (0..=count).map(move |step| half + f32::from(step) * half)
        };
        let places = steps(y, whole.height)
            .flat_map(|down| steps(x, whole.width).map(move |across| Point::new(across, down)));
        places
            .filter(|place| !self.is_taken(around(*place, x, y)))
            .min_by(|a, b| a.distance(at).total_cmp(&b.distance(at)))
            .unwrap_or(at)
    }

    /// Machines, desks and rooms that visitors look for.
    fn facilities(&mut self) {
        let building = &self.subject.content.building;
        let size = self.metrics.text(Type::Small);
        for index in building.node_indices() {
            let node = building.node(index);
            if node.floor == self.floor
                && let Some(kind) = node.facility
                && kind != FacilityKind::Seat
            {
                let icon = facility_pictogram(kind);
                // The pictogram of the room says it already.
                let room = node.room.map(|room| building.room(room));
                if room.and_then(room_pictogram) != Some(icon) {
                    self.icon(node.at, icon, size * 0.9, None);
                }
            }
        }
    }

    /// Rooms, those first that visitors look for.
    fn rooms_labelled(&mut self, goal: Option<RoomIndex>) {
        let size = self.metrics.text(Type::Small);
        let mut rooms: Vec<_> =
            self.rooms_here().filter(|(index, _)| goal != Some(*index)).collect();
        rooms.sort_by_key(|(index, room)| (label_rank(room), *index));
        for (_, room) in rooms {
            if let Some(icon) = room_pictogram(room) {
                self.icon(room.label_point, icon, size * 0.9, Some(&room.outline));
            } else if room.access == Access::Public
                && let Some(number) = &room.number
            {
                let at = self.view.pixel(room.label_point);
                let width = text::width(number, size, font::REGULAR);
                let box_ = around(at, width / 2.0, size * 0.5);
                let fits = self.fits(box_, &room.outline) && self.is_on_picture(box_);
                if fits && !self.is_taken(box_) {
                    self.text(at, number, size, self.palette.plan_text);
                }
            }
        }
    }

    /// What the words of this part of the way name, and nothing else.
    /// Waiting areas whose letters stand there already need no pictogram.
    fn landmarks(&mut self, letters: &[String]) {
        let building = &self.subject.content.building;
        let size = self.metrics.text(Type::Small);
        let stage = self.subject.journey.stage_of(self.subject.stretch);
        let leg = self.subject.journey.stretches[self.subject.stretch].leg;
        let here =
            stage.guidance.steps.iter().filter(|step| {
                step.floor == self.floor && (leg.from..=leg.to).contains(&step.from)
            });
        let mut named: Vec<Landmark> = Vec::new();
        for landmark in here.flat_map(|step| step.landmarks().cloned()) {
            if !named.contains(&landmark) {
                named.push(landmark);
            }
        }
        for landmark in named {
            let waiting = landmark.kind == LandmarkKind::ZoneWaitingArea;
            if waiting && landmark.label.as_ref().is_some_and(|label| letters.contains(label)) {
                continue;
            }
            let Some(node) = landmark.node.map(|node| building.node(node)) else { continue };
            if node.floor != self.floor {
                continue;
            }
            let at = self.view.pixel(node.at);
            let icon = landmark_pictogram(landmark.kind);
            let number = landmark.label.filter(|_| landmark.kind == LandmarkKind::Room);
            let (x, y) = match &number {
                Some(number) => (text::width(number, size, font::BOLD) / 2.0, size * 0.65),
                None => (size * 0.55, size * 0.55),
            };
            let Some(place) = self.free_places(at, size, x, y).first().copied() else { continue };
            self.taken.push(around(place, x, y));
            self.shapes.push(Shape::Fill(corners(around(place, x, y)), self.palette.plan_walk));
            match number {
                Some(number) => self.text(place, &number, size, self.palette.plan_text),
                None => self.shapes.push(Shape::Icon(place, icon, size, self.palette.plan_text)),
            }
        }
    }

    pub(super) fn text(&mut self, at: Point, content: &str, size: f32, colour: Color) {
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
        if self.is_on_picture(box_) && fits && !self.is_taken(box_) {
            self.taken.push(box_);
            self.shapes.push(Shape::Icon(at, name, side, self.palette.plan_text));
        }
    }

    /// Whether a box lies on the picture as a whole.
    pub(super) fn is_on_picture(&self, wanted: Rectangle) -> bool {
        wanted.is_within(&Rectangle::with_size(self.view.size))
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

/// The pictogram that stands for a room, if one does.
fn room_pictogram(room: &Room) -> Option<&'static str> {
    Some(match room.kind {
        RoomKind::LiftShaft => "lift",
        RoomKind::Stairwell => "stairs",
        RoomKind::Toilet => "toilet",
        RoomKind::AccessibleToilet => "accessible-toilet",
        RoomKind::BabyRoom => "baby-room",
        RoomKind::QuietRoom => "quiet-room",
        RoomKind::WaitingArea => "waiting-area",
        _ => return None,
    })
}

/// The corners of a box.
pub(super) fn corners(area: Rectangle) -> Vec<Point> {
    let (right, bottom) = (area.x + area.width, area.y + area.height);
    vec![
        Point::new(area.x, area.y),
        Point::new(right, area.y),
        Point::new(right, bottom),
        Point::new(area.x, bottom),
    ]
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
