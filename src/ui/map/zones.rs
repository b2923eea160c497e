//! Zones on the plan: their patterns, and on a plan for low vision their letters.

use super::{
    drawing::Drawing,
    labels::{around, corners},
    scene::Shape,
};
use crate::{
    floorplan::{
        RoomKind,
        geometry::{self, Point as Position},
    },
    ui::{metrics::Type, pattern::Pattern, theme},
};
use iced::{Color, Point};

impl Drawing<'_> {
    /// Fills the room where the way ends with the pattern of its zone.
    pub(super) fn pattern(&mut self, ring: &[Point], colour: Color) {
        let Some(zone) = self.goal_zone() else { return };
        let gap = self.thick(4.5, 9.0);
        let width = self.thick(0.5, 1.0);
        // The pattern lies still on the floor, however the plan is turned.
        let origin = self.view.pixel(Position::default());
        let marks = Pattern::of(zone).inside(ring, origin, gap);
        let colour = if self.bold { colour } else { Color { a: 0.6, ..colour } };
        let lines = marks.lines.into_iter();
        self.shapes.extend(lines.map(|line| Shape::Line(line.to_vec(), width, colour, false)));
        let dots = marks.dots.into_iter();
        self.shapes.extend(dots.map(|dot| Shape::Disc(dot, width * 1.4, colour)));
    }

    /// The letter of each zone that is seen, once: where one waits, else in its largest room.
    /// Returns the letters that found a place.
    pub(super) fn zone_letters(&mut self) -> Vec<String> {
        let mut placed = Vec::new();
        let content = self.subject.content;
        let size = self.metrics.text(Type::Body);
        let half = size * 0.75;
        for zone in &content.office.zones {
            let mut rooms: Vec<_> = self
                .rooms_here()
                .filter(|(_, room)| room.zone.as_ref() == Some(&zone.letter))
                .map(|(index, room)| {
                    let waits = room.kind == RoomKind::WaitingArea;
                    (!waits, -geometry::area(&room.outline), index, room.label_point)
                })
                .collect();
            rooms.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)).then(a.2.cmp(&b.2)));
            let found = rooms.into_iter().find_map(|(_, _, _, at)| {
                let at = self.view.pixel(at);
                let places = self.free_places(at, size * 0.4, half, half);
                places.first().copied()
            });
            let Some(place) = found else { continue };
            let (ground, ink) = theme::zone_colours(zone.colour, self.palette);
            let rim = self.metrics.millimetres(1.2);
            self.shapes.push(Shape::Fill(
                corners(around(place, half + rim, half + rim)),
                self.palette.plan_walk,
            ));
            self.shapes.push(Shape::Fill(corners(around(place, half, half)), ground));
            self.text(place, &zone.letter, size, ink);
            self.taken.push(around(place, half, half));
            placed.push(zone.letter.clone());
        }
        placed
    }
}
