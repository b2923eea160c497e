//! The way out for staff: four corners of the screen, and a code.

use super::{app::App, message::Message};
use iced::{Point, Task};
use std::time::{Duration, Instant};

/// Within this time staff touch the four corners.
const GESTURE: Duration = Duration::from_secs(6);

impl App {
    /// Staff touch the four corners clockwise from the upper left to be asked for their code.
    pub(super) fn notice_corner(&mut self, position: Point) {
        let reach = self.metrics().millimetres(25.0);
        let left = position.x < reach;
        let right = position.x > self.size.width - reach;
        let top = position.y < reach;
        let bottom = position.y > self.size.height - reach;
        let corner = match (left, right, top, bottom) {
            (true, _, true, _) => 0,
            (_, true, true, _) => 1,
            (_, true, _, true) => 2,
            (true, _, _, true) => 3,
            _ => {
                self.corners.clear();
                return;
            }
        };
        let now = Instant::now();
        self.corners.retain(|(_, time)| now.duration_since(*time) < GESTURE);
        if self.corners.len() != usize::from(corner) {
            self.corners.clear();
        }
        if self.corners.len() == usize::from(corner) {
            self.corners.push((corner, now));
        }
        if self.corners.len() == 4 {
            self.corners.clear();
            self.staff = Some(String::new());
        }
    }

    /// Takes a digit of the code; the right code ends the kiosk.
    pub(super) fn staff_digit(&mut self, digit: char) -> Task<Message> {
        let code = &self.content.office.kiosk(self.visit.kiosk).staff_code;
        let Some(typed) = &mut self.staff else { return Task::none() };
        typed.push(digit);
        if typed == code {
            return iced::exit();
        }
        if typed.len() >= code.len() {
            self.staff = None;
        }
        Task::none()
    }
}
