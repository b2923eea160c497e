//! Which touches are meant: hands that tremble, strike twice or lean on the kiosk.
//!
//! A pure state machine: what happened and when goes in, whether it counts comes out. Everything on
//! the kiosk is done by one finger that comes down and is lifted; nothing is dragged, pinched or
//! held (EN 301 549, 5.9).
//!
//! - **Struck twice** (EN 301 549, 5.8): what is touched less than half a second after a touch of
//!   the same place does nothing. Whoever types a double letter is faster than that; so the places
//!   of a keyboard wait only [`TYPING`], and half a second like all others once the visitor has
//!   asked for more time. That is how the delay is adjusted.
//! - **Another screen**: what appeared less than half a second ago nobody can have meant, so that a
//!   second strike does not choose on the next screen.
//! - **A hand that leans**: a touch that begins at the very edge of the panel does nothing and is
//!   in nobody's way. While one finger is down, others do nothing, unless it rests beside the
//!   controls, or for so long that it can only be a hand or a fault of the panel.
//!
//! A finger that is slow or that is held for long counts as any other, when it is lifted.

mod shown;

pub use shown::Shown;

use iced::Point;
use std::time::Duration;

/// A second touch of the same place counts after this time.
pub const STRIKE: Duration = Duration::from_millis(500);
/// The same on the keys of a keyboard, where letters are doubled on purpose.
pub const TYPING: Duration = Duration::from_millis(150);
/// A touch counts when what it touches has been on the screen for this time.
pub const SEEN: Duration = Duration::from_millis(500);
/// A finger beside the controls that is down for this time rests, and is in nobody's way.
pub const RESTING: Duration = Duration::from_millis(1500);
/// A finger anywhere that is down for this time is in nobody's way either: panels forget to tell
/// that a finger was lifted.
pub const FORGOTTEN: Duration = Duration::from_secs(8);

/// The panel, in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Panel {
    /// Its width and height.
    pub size: iced::Size,
    /// How near to its edge a touch begins that does nothing: a few millimetres.
    pub edge: f32,
    /// How near to its edge a finger rests beside the controls: the margin.
    pub border: f32,
    /// Within what distance two touches are at the same place: a trembling finger's.
    pub near: f32,
    /// How long the same place waits: [`STRIKE`], or [`TYPING`] where one types.
    pub pause: Duration,
    /// How long the same key of a keypad waits: [`TYPING`], because one goes on by pressing it again,
    /// or [`STRIKE`] for whoever has asked for more time.
    pub key_pause: Duration,
}

/// The keys of a keypad: the one that was pressed last, and when.
#[derive(Debug, Clone, Default)]
pub struct Struck(Option<(String, Duration)>);

impl Struck {
    /// Whether a key that is pressed counts. The same one does not count before its pause is over,
    /// which begins anew each time.
    pub fn counts(&mut self, key: &str, now: Duration, pause: Duration) -> bool {
        let before = self.0.replace((key.to_owned(), now));
        before.is_none_or(|(other, time)| other != key || now.saturating_sub(time) >= pause)
    }
}

/// What happens to a finger.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Contact {
    /// It comes down.
    Down(Point),
    /// It moves.
    Moved,
    /// It is lifted.
    Lifted(Point),
    /// The panel has lost it.
    Lost,
}

/// Whether it counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// It counts.
    Counts,
    /// It does nothing.
    Nothing,
    /// It counts, and the finger that counted before does so no more.
    Instead(u64),
}

/// The fingers on the panel.
#[derive(Debug, Clone, Default)]
pub struct Hands {
    /// The one finger that counts.
    finger: Option<Finger>,
    /// Where and when the last one that counted was lifted.
    lifted: Option<(Point, Duration)>,
    /// When what is shown became another.
    changed: Option<Duration>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Finger {
    id: u64,
    began: Point,
    since: Duration,
}

impl Hands {
    /// What is shown has become another. Times count from any moment, the same for all of them.
    pub fn changed(&mut self, now: Duration) {
        self.changed = Some(now);
    }

    /// Something happens to a finger.
    pub fn judge(&mut self, panel: Panel, id: u64, contact: Contact, now: Duration) -> Verdict {
        let counts = self.finger.is_some_and(|finger| finger.id == id);
        match contact {
            Contact::Down(at) => self.down(panel, id, at, now),
            Contact::Moved if counts => Verdict::Counts,
            Contact::Lifted(at) if counts => {
                self.finger = None;
                self.lifted = Some((at, now));
                Verdict::Counts
            }
            Contact::Lost if counts => {
                self.finger = None;
                Verdict::Counts
            }
            Contact::Moved | Contact::Lifted(_) | Contact::Lost => Verdict::Nothing,
        }
    }

    fn down(&mut self, panel: Panel, id: u64, at: Point, now: Duration) -> Verdict {
        let within = |time: Duration, pause| now.saturating_sub(time) < pause;
        let twice = self.lifted.is_some_and(|(place, time)| {
            place.distance(at) <= panel.near && within(time, panel.pause)
        });
        let unseen = self.changed.is_some_and(|time| within(time, SEEN));
        if twice || unseen || panel.edge_distance(at) < panel.edge {
            return Verdict::Nothing;
        }
        let before = self.finger;
        if let Some(before) = before.filter(|before| before.id != id) {
            let beside = panel.edge_distance(before.began) < panel.border;
            let pause = if beside { RESTING } else { FORGOTTEN };
            if within(before.since, pause) {
                return Verdict::Nothing;
            }
        }
        self.finger = Some(Finger { id, began: at, since: now });
        before.map_or(Verdict::Counts, |before| Verdict::Instead(before.id))
    }
}

impl Panel {
    /// How far a point is from the nearest edge, negative outside.
    fn edge_distance(&self, at: Point) -> f32 {
        let Point { x, y } = at;
        x.min(y).min(self.size.width - x).min(self.size.height - y)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::Size;
    use proptest::prelude::*;

    const PANEL: Panel = Panel {
        size: Size::new(1000.0, 2000.0),
        edge: 10.0,
        border: 40.0,
        near: 30.0,
        pause: STRIKE,
        key_pause: TYPING,
    };
    const TILE: Point = Point::new(500.0, 1000.0);
    const OTHER: Point = Point::new(500.0, 1300.0);
    const EDGE: Point = Point::new(5.0, 1500.0);
    const BESIDE: Point = Point::new(30.0, 1500.0);

    /// What happens: milliseconds, finger, contact, and whether it counts.
    type Row = (u64, u64, Contact, Verdict);

    fn play(panel: Panel, name: &str, hands: &mut Hands, rows: &[Row]) {
        for (position, (time, finger, contact, expected)) in rows.iter().enumerate() {
            let verdict = hands.judge(panel, *finger, *contact, Duration::from_millis(*time));
            assert_eq!(verdict, *expected, "{name}, {position}: {contact:?}");
        }
    }

    #[test]
    fn a_key_struck_twice_counts_once_and_another_key_at_once() {
        let mut struck = Struck::default();
        for (milliseconds, key, pause, expected) in [
            (0, "Enter", TYPING, true),
            (100, "Enter", TYPING, false),
            (260, "Enter", TYPING, true),
            (280, "ArrowUp", TYPING, true),
            (300, "Enter", TYPING, true),
            (700, "Enter", STRIKE, false),
            (1_200, "Enter", STRIKE, true),
        ] {
            let now = Duration::from_millis(milliseconds);
            assert_eq!(struck.counts(key, now, pause), expected, "{key} after {now:?}");
        }
    }

    #[test]
    fn what_is_meant_counts_and_nothing_else() {
        use Contact::{Down, Lifted, Lost, Moved};
        use Verdict::{Counts, Instead, Nothing};
        let typing = Panel { pause: TYPING, ..PANEL };
        let near = Point::new(520.0, 1010.0);
        let cases: &[(&str, Panel, &[Row])] = &[
            (
                "one touch",
                PANEL,
                &[
                    (0, 1, Down(TILE), Counts),
                    (40, 1, Moved, Counts),
                    (80, 1, Lifted(TILE), Counts),
                ],
            ),
            (
                "a slow finger",
                PANEL,
                &[(0, 1, Down(TILE), Counts), (7_000, 1, Lifted(TILE), Counts)],
            ),
            (
                "struck twice",
                PANEL,
                &[
                    (0, 1, Down(TILE), Counts),
                    (80, 1, Lifted(TILE), Counts),
                    (579, 2, Down(near), Nothing),
                    (600, 2, Lifted(near), Nothing),
                    (601, 3, Down(near), Counts),
                ],
            ),
            (
                "twice with patience",
                PANEL,
                &[
                    (0, 1, Down(TILE), Counts),
                    (80, 1, Lifted(TILE), Counts),
                    (580, 1, Down(TILE), Counts),
                    (600, 1, Lifted(TILE), Counts),
                ],
            ),
            (
                "two keys in quick succession",
                PANEL,
                &[
                    (0, 1, Down(TILE), Counts),
                    (50, 1, Lifted(TILE), Counts),
                    (60, 1, Down(OTHER), Counts),
                    (90, 1, Lifted(OTHER), Counts),
                ],
            ),
            (
                "a double letter",
                typing,
                &[
                    (0, 1, Down(TILE), Counts),
                    (80, 1, Lifted(TILE), Counts),
                    (229, 1, Down(TILE), Nothing),
                    (240, 1, Lifted(TILE), Nothing),
                    (250, 1, Down(TILE), Counts),
                ],
            ),
            (
                "a second finger",
                PANEL,
                &[
                    (0, 1, Down(TILE), Counts),
                    (100, 2, Down(OTHER), Nothing),
                    (150, 2, Moved, Nothing),
                    (200, 1, Lifted(TILE), Counts),
                    (210, 2, Lifted(OTHER), Nothing),
                ],
            ),
            (
                "a hand at the edge",
                PANEL,
                &[
                    (0, 1, Down(EDGE), Nothing),
                    (10, 2, Down(TILE), Counts),
                    (20, 1, Moved, Nothing),
                    (60, 2, Lifted(TILE), Counts),
                    (5_000, 1, Lifted(EDGE), Nothing),
                ],
            ),
            (
                "a hand that rests beside",
                PANEL,
                &[
                    (0, 1, Down(BESIDE), Counts),
                    (1_499, 2, Down(TILE), Nothing),
                    (1_520, 2, Lifted(TILE), Nothing),
                    (1_600, 3, Down(TILE), Instead(1)),
                    (1_700, 3, Lifted(TILE), Counts),
                    (1_800, 1, Lifted(BESIDE), Nothing),
                ],
            ),
            (
                "a finger that was never lifted",
                PANEL,
                &[
                    (0, 1, Down(TILE), Counts),
                    (7_999, 2, Down(OTHER), Nothing),
                    (8_000, 3, Down(OTHER), Instead(1)),
                ],
            ),
            (
                "the same finger once more",
                PANEL,
                &[
                    (0, 1, Down(TILE), Counts),
                    (100, 1, Down(OTHER), Instead(1)),
                    (150, 1, Lifted(OTHER), Counts),
                ],
            ),
            (
                "a lost finger is no strike",
                PANEL,
                &[(0, 1, Down(TILE), Counts), (80, 1, Lost, Counts), (90, 2, Down(TILE), Counts)],
            ),
        ];
        for (name, panel, rows) in cases {
            play(*panel, name, &mut Hands::default(), rows);
        }
    }

    #[test]
    fn what_has_just_appeared_is_not_touched() {
        use Contact::{Down, Lifted};
        use Verdict::{Counts, Nothing};
        let mut hands = Hands::default();
        play(
            PANEL,
            "before",
            &mut hands,
            &[(0, 1, Down(TILE), Counts), (80, 1, Lifted(TILE), Counts)],
        );
        hands.changed(Duration::from_millis(100));
        play(
            PANEL,
            "after",
            &mut hands,
            &[
                (300, 1, Down(OTHER), Nothing),
                (350, 1, Lifted(OTHER), Nothing),
                (600, 1, Down(TILE), Counts),
                // What comes while a finger is down takes nothing from it.
            ],
        );
        hands.changed(Duration::from_millis(620));
        play(PANEL, "meanwhile", &mut hands, &[(650, 1, Lifted(TILE), Counts)]);
    }

    fn contact() -> impl Strategy<Value = (u64, u64, u8, Point)> {
        let place = prop_oneof![
            Just(TILE),
            Just(OTHER),
            Just(EDGE),
            Just(BESIDE),
            (0.0_f32..1000.0, 0.0_f32..2000.0).prop_map(|(x, y)| Point::new(x, y)),
        ];
        (0_u64..900, 0_u64..3, 0_u8..4, place)
    }

    proptest! {
        /// Whatever happens: at most one finger counts, every one that is lifted came down, two that
        /// count at the same place are half a second apart, and nobody is ever locked out.
        #[test]
        fn one_finger_at_a_time(contacts in prop::collection::vec(contact(), 1..80)) {
            let mut hands = Hands::default();
            let mut now = Duration::from_secs(1);
            let mut down: Option<u64> = None;
            let mut lifted: Option<(Point, Duration)> = None;
            for (pause, finger, kind, at) in contacts {
                now += Duration::from_millis(pause);
                let contact = match kind {
                    0 | 1 => Contact::Down(at),
                    2 => Contact::Lifted(at),
                    _ => Contact::Lost,
                };
                match (hands.judge(PANEL, finger, contact, now), contact) {
                    (Verdict::Nothing, Contact::Lifted(_) | Contact::Lost) => {
                        prop_assert_ne!(down, Some(finger));
                    }
                    (Verdict::Nothing, _) => {}
                    (verdict, Contact::Down(at)) => {
                        match verdict {
                            Verdict::Instead(before) => prop_assert_eq!(down, Some(before)),
                            _ => prop_assert_eq!(down, None),
                        }
                        prop_assert!(PANEL.edge_distance(at) >= PANEL.edge);
                        if let Some((place, time)) = lifted {
                            prop_assert!(place.distance(at) > PANEL.near || now - time >= STRIKE);
                        }
                        down = Some(finger);
                    }
                    (_, contact) => {
                        prop_assert_eq!(down, Some(finger));
                        down = None;
                        if let Contact::Lifted(at) = contact {
                            lifted = Some((at, now));
                        }
                    }
                }
            }
            now += FORGOTTEN;
            let verdict = hands.judge(PANEL, 9, Contact::Down(TILE), now);
            prop_assert_ne!(verdict, Verdict::Nothing);
        }
    }
}
