//! What has the focus while somebody uses keys, and where the keys move it.
//!
//! The order is that of reading: what the screen is about, then the keys that turn pages, then the
//! bars that are the same everywhere. The focus stays where it was when a screen changes a little,
//! and comes back to what led away when the visitor comes back.

use super::{inspection::Control, text, widget::Part};
use crate::visit::Screen;
use iced::{Rectangle, advanced::widget::Id};

/// What has the focus.
#[derive(Debug, Clone, Default)]
pub struct Focus {
    held: Option<(Id, Rectangle)>,
    /// What was chosen last on each screen.
    left: Vec<(Screen, Id)>,
}

/// Where a key moves the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Move {
    /// To the next in the order of reading.
    Next,
    /// To the one before.
    Previous,
    /// To the nearest in the rows above.
    Up,
    /// To the nearest in the rows below.
    Down,
}

/// The most screens whose focus is remembered.
const MOST_LEFT: usize = 32;

impl Focus {
    /// What has the focus.
    pub fn held(&self) -> Option<&Id> {
        self.held.as_ref().map(|(id, _)| id)
    }

    /// Where it is on the screen.
    pub fn bounds(&self) -> Option<Rectangle> {
        self.held.as_ref().map(|(_, bounds)| *bounds)
    }

    /// Gives the focus to a control.
    pub fn hold(&mut self, control: &Control) {
        self.held = Some((control.id.clone(), control.bounds));
    }

    /// Nothing has the focus, as while somebody touches the screen.
    pub fn drop(&mut self) {
        self.held = None;
    }

    /// Remembers what is chosen on a screen, for when the visitor comes back.
    pub fn leave(&mut self, screen: Screen) {
        let Some((id, _)) = &self.held else { return };
        self.left.retain(|(other, _)| *other != screen);
        self.left.push((screen, id.clone()));
        if self.left.len() > MOST_LEFT {
            self.left.remove(0);
        }
    }

    /// Finds the focus again on a screen that may have changed; at first the first control has it.
    /// `anew` is for another screen: there what was chosen before has it.
    pub fn find(&mut self, screen: Screen, controls: &[Control], anew: bool) {
        let at = |wanted: &Id| named(controls, Some(wanted));
        let left = || {
            let before = self.left.iter().find(|(other, _)| *other == screen);
            before.and_then(|(_, id)| at(id))
        };
        let kept = self.held().and_then(at);
        let found = if anew { left() } else { kept.or_else(left) };
        match found.or(controls.first()) {
            Some(control) => self.hold(control),
            None => self.drop(),
        }
    }
}

/// The control with a name in the program.
pub fn named<'a>(controls: &'a [Control], id: Option<&Id>) -> Option<&'a Control> {
    controls.iter().find(|control| Some(&control.id) == id)
}

/// The controls of a screen in the order in which keys reach them.
pub fn in_order(mut controls: Vec<Control>) -> Vec<Control> {
    controls.sort_by_key(|control| match control.part {
        Part::Choice | Part::Letter | Part::Mark => 0,
        Part::Page => 1,
        Part::Bar => 2,
    });
    // A keyboard is laid out as such, whatever the direction of the screen around it; its rows are
    // gone through as its letters are read.
    for keyboard in controls.chunk_by_mut(|a, b| a.part == Part::Letter && b.part == Part::Letter) {
        keyboard.sort_by(|a, b| {
            let (row, x) = (a.bounds.y.total_cmp(&b.bounds.y), a.bounds.x.total_cmp(&b.bounds.x));
            let latin = !text::has_right_to_left(a.name());
            row.then(if latin { x } else { x.reverse() })
        });
    }
    controls
}

/// The key beside a key of a keyboard, to the right or to the left of it.
pub fn beside(controls: &[Control], from: Option<&Id>, right: bool) -> Option<usize> {
    let from = named(controls, from)?;
    let start = from.bounds;
    let same_row =
        |other: &Rectangle| (other.center_y() - start.center_y()).abs() < start.height / 2.0;
    let away = |other: &Rectangle| {
        let away = other.center_x() - start.center_x();
        if right { away } else { -away }
    };
    (0..controls.len())
        .filter(|index| controls[*index].part == Part::Letter)
        .filter(|index| same_row(&controls[*index].bounds) && away(&controls[*index].bounds) > 1.0)
        .min_by(|a, b| away(&controls[*a].bounds).total_cmp(&away(&controls[*b].bounds)))
}

/// Where a move leads from a control: to which, and whether it went around the end.
pub fn moved(controls: &[Control], from: Option<&Id>, by: Move) -> Option<(usize, bool)> {
    let last = controls.len().checked_sub(1)?;
    let Some(from) = from.and_then(|id| controls.iter().position(|control| control.id == *id))
    else {
        return Some((0, false));
    };
    let next = if from == last { (0, true) } else { (from + 1, false) };
    let previous = if from == 0 { (last, true) } else { (from - 1, false) };
    Some(match by {
        Move::Next => next,
        Move::Previous => previous,
        Move::Up => nearest(controls, from, -1.0).map_or(previous, |index| (index, false)),
        Move::Down => nearest(controls, from, 1.0).map_or(next, |index| (index, false)),
    })
}

/// The nearest control in the rows above (-1) or below (1): the nearest row, and in it what lies
/// straightest.
fn nearest(controls: &[Control], from: usize, way: f32) -> Option<usize> {
    let start = controls[from].bounds;
    // A row begins where the other one ends, but for a little.
    let gap = |bounds: Rectangle| {
        if way > 0.0 {
            bounds.y - (start.y + start.height)
        } else {
            start.y - (bounds.y + bounds.height)
        }
    };
    let aside = |bounds: Rectangle| (bounds.center_x() - start.center_x()).abs();
    let beyond: Vec<usize> = (0..controls.len())
        .filter(|index| *index != from && gap(controls[*index].bounds) > -start.height.min(8.0))
        .collect();
    let row = beyond.iter().map(|index| gap(controls[*index].bounds)).min_by(f32::total_cmp)?;
    let reach = start.height.max(1.0) / 2.0;
    beyond
        .into_iter()
        .filter(|index| gap(controls[*index].bounds) <= row + reach)
        .min_by(|a, b| aside(controls[*a].bounds).total_cmp(&aside(controls[*b].bounds)))
}
