//! What is said of places, times, ways and fees: from advice to whole labels, for the screen and
//! the command line alike; and the same for the ear.

mod control;
mod ear;
mod fee;
mod partner;
mod service;
mod spoken;
pub mod transparency;

pub use control::{Control, Role, State};
pub use ear::for_the_ear;
pub use partner::{AUDIENCE, PartnerCard};
pub use transparency::Line;

use crate::{
    advice::Place,
    catalogue::Duration,
    content::Content,
    floorplan::{FacilityKind, FloorIndex, NodeIndex, Part, RoomKind, TransferKind},
    guidance::{Step, StepKind},
    hours::Openness,
    locale::{
        Locale,
        message::{
            content as named,
            directions::{self, Storey},
            status, ui,
        },
    },
    office::{CounterIndex, ZoneIndex, format::CounterKind},
    routing::{Barrier, Unreachable},
    status::{Cause, Closed, Closure, Today},
    visit::Journey,
};
use chrono::{Datelike, NaiveDate, NaiveDateTime};

/// The words for one visitor: the content in one language.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    /// The office.
    pub content: &'a Content,
    /// The language.
    pub locale: &'a Locale,
}

impl Wording<'_> {
    /// A place in few words: "Counter 12".
    pub fn place(&self, place: Place) -> String {
        match place {
            Place::Counter(counter) => self.counter(counter),
            Place::Partner(partner) => self.content.partners.partner(partner).name.clone(),
            Place::Facility(kind) => self.facility(kind),
            Place::Nowhere => self.locale.text(&ui::nothing_to_do()),
            Place::Room(room) => {
                let room = self.content.building.room(room);
                match (&room.name, &room.number) {
                    (Some(name), _) => self.locale.text(&named::room(name)),
                    (None, Some(number)) => self.locale.text(&ui::room(number)),
                    (None, None) => self.floor(room.floor),
                }
            }
        }
    }

    /// A counter in few words.
    pub fn counter(&self, counter: CounterIndex) -> String {
        let counter = self.content.office.counter(counter);
        self.locale.text(&match (&counter.number, counter.kind) {
            (Some(number), _) => ui::counter(number),
            (None, CounterKind::Issue) => ui::issue_counter(),
            (None, _) => ui::info_desk(),
        })
    }

    /// A machine or a room that visitors look for.
    pub fn facility(&self, kind: FacilityKind) -> String {
        self.locale.text(&ui::facility(kind.into()))
    }

    /// Where in the house a place is: "Room B 2.14 · second floor".
    pub fn location(&self, node: NodeIndex) -> String {
        let building = &self.content.building;
        let node = building.node(node);
        let floor = self.floor(node.floor);
        let number = node.room.and_then(|room| {
            let room = building.room(room);
            // A hall's number helps nobody to find a desk in it.
            let walked = matches!(room.kind, RoomKind::Hall | RoomKind::Corridor);
            room.number.clone().filter(|_| !walked)
        });
        self.locale.text(&match number {
            Some(number) => ui::room_on_floor(&number, &floor),
            None => ui::on_floor(&floor),
        })
    }

    /// The name of a floor.
    pub fn floor(&self, floor: FloorIndex) -> String {
        let floor = self.content.building.floor(floor);
        let (storey, number) = (Storey::of(floor), floor.ordinal.unsigned_abs());
        self.locale.text(&ui::floor_name(storey, &floor.label, number))
    }

    /// Whether a place is open, where that is known.
    pub fn openness(&self, openness: Openness, now: NaiveDateTime) -> Option<String> {
        Some(self.locale.text(&match openness {
            Openness::Open { until: Some(until) } => ui::open_until(&clock(until)),
            Openness::Open { until: None } => ui::open_now(),
            Openness::Closed { opens: Some(opens) } if opens.date() == now.date() => {
                ui::opens_today(&clock(opens))
            }
            Openness::Closed { opens: Some(opens) }
                if (opens.date() - now.date()).num_days() < 7 =>
            {
                ui::opens_on(opens.weekday().into(), &clock(opens))
            }
            Openness::Closed { .. } => ui::closed(),
            Openness::Unknown => return None,
        }))
    }

    /// The time it takes to walk, from so many minutes to so many.
    pub fn minutes(&self, (from, to): (u32, u32)) -> String {
        self.locale.text(&if from == to { ui::minutes(from) } else { ui::minutes_range(from, to) })
    }

    /// Whether a way has steps.
    pub fn steps(&self, journey: &Journey) -> String {
        self.locale.text(&if journey.has_steps() {
            ui::with_stairs()
        } else if journey.has_lift() {
            ui::without_steps_lift()
        } else {
            ui::without_steps()
        })
    }

    /// An amount of money.
    pub fn amount(&self, cents: u32) -> String {
        let point = self.decimal_mark();
        match cents % 100 {
            0 => format!("{} €", cents / 100),
            rest => format!("{}{point}{rest:02} €", cents / 100),
        }
    }

    /// What stands before the first decimal.
    fn decimal_mark(&self) -> char {
        if self.locale.language().tag.language.as_str() == "en" { '.' } else { ',' }
    }

    /// A usual duration.
    pub fn duration(&self, duration: Duration) -> String {
        let unit = duration.unit.into();
        self.locale.text(&if duration.from == duration.to {
            ui::usual_duration(unit, duration.to)
        } else {
            ui::usual_duration_range(unit, duration.from, duration.to)
        })
    }

    /// A step of the way: what to do, and what confirms that one is right. A destination without a
    /// number is called by the name on its door.
    pub fn step(&self, step: &Step) -> (String, Option<String>) {
        let building = &self.content.building;
        let mut step = step.clone();
        if let StepKind::Arrive { destination, .. } = &mut step.kind
            && destination.counter.is_none()
            && destination.room_number.is_none()
            && destination.facility.is_none()
        {
            let room = building.node(destination.node).room.map(|room| building.room(room));
            let name = room.and_then(|room| room.name.as_deref());
            destination.name = name.map(|name| self.locale.text(&named::room(name)));
        }
        let detail = directions::step_detail(&step).map(|detail| self.locale.text(&detail));
        (self.locale.text(&directions::step(building, &step)), detail)
    }

    /// Why there is no way.
    pub fn no_way(&self, reason: &Unreachable) -> String {
        let word = match reason.first_barrier() {
            None | Some(Barrier::OneWay(_)) => ui::NoWayWord::None,
            Some(Barrier::StaffOnly(_)) => ui::NoWayWord::Staff,
            Some(Barrier::NarrowDoor(_) | Barrier::NarrowWay(_)) => ui::NoWayWord::Narrow,
            Some(Barrier::Stairs(_) | Barrier::Steps(_)) => ui::NoWayWord::Steps,
            Some(Barrier::StairsWithoutHandrail(_) | Barrier::StepsWithoutHandrail(_)) => {
                ui::NoWayWord::Handrail
            }
            Some(Barrier::Steep(_)) => ui::NoWayWord::Steep,
            Some(Barrier::HighThreshold(_)) => ui::NoWayWord::Threshold,
            Some(Barrier::RevolvingDoor(_)) => ui::NoWayWord::RevolvingDoor,
            Some(Barrier::SmallLift(_)) => ui::NoWayWord::SmallLift,
            Some(Barrier::Lift(_)) => ui::NoWayWord::Lift,
            Some(Barrier::Escalator(_) | Barrier::EscalatorRunsOtherWay(_)) => {
                ui::NoWayWord::Escalator
            }
            Some(Barrier::Closed(_)) => ui::NoWayWord::Closed,
        };
        self.locale.text(&ui::no_way(word))
    }

    /// What is closed, why and until when: one sentence each. Nothing if it is open.
    pub fn closed_part(&self, part: Part, now: NaiveDateTime) -> Vec<String> {
        let Some(cause) = Today::new(self.content, now).cause(part) else { return Vec::new() };
        let (word, label) = self.closed_word(part);
        let mut sentences = vec![self.locale.text(&status::closed_part(word, &label))];
        match cause {
            Cause::Closure(index) => {
                sentences.extend(self.closure(self.content.status.closure(index), now));
            }
            Cause::Hours(opens) => sentences.extend(opens.map(|time| self.until(time, now))),
        }
        sentences
    }

    /// That a counter is closed or works somewhere else, why and until when: one sentence each.
    /// Nothing if it is where it always is.
    pub fn closed_counter(&self, counter: CounterIndex, now: NaiveDateTime) -> Vec<String> {
        let today = Today::new(self.content, now);
        let Some(index) = today.closure_of(counter) else { return Vec::new() };
        let closure = self.content.status.closure(index);
        let name = self.counter(counter);
        let sentence = match closure.closed {
            Closed::Counter(_, Some(place)) => status::counter_moved(&name, &self.location(place)),
            _ => status::counter_closed(&name),
        };
        let mut sentences = vec![self.locale.text(&sentence)];
        sentences.extend(self.closure(closure, now));
        sentences
    }

    fn closed_word(&self, part: Part) -> (status::ClosedWord, String) {
        use status::ClosedWord;
        let building = &self.content.building;
        match part {
            Part::Transfer(index) => {
                let transfer = building.transfer(index);
                let word = match transfer.kind {
                    TransferKind::Lift => ClosedWord::Lift,
                    TransferKind::Stairs => ClosedWord::Stairs,
                    TransferKind::Escalator => ClosedWord::Escalator,
                };
                (word, transfer.label.clone())
            }
            Part::Door(_) => (ClosedWord::Door, String::new()),
            Part::Room(index) => match &building.room(index).number {
                Some(number) => (ClosedWord::Room, number.clone()),
                None => (ClosedWord::Way, String::new()),
            },
            Part::Link(_) => (ClosedWord::Way, String::new()),
        }
    }

    /// The office's own note, the reason and the end of a closure.
    fn closure(&self, closure: &Closure, now: NaiveDateTime) -> Vec<String> {
        let note = closure.note.as_deref();
        let mut sentences: Vec<String> =
            note.map(|note| self.locale.text(&named::closure_note(note))).into_iter().collect();
        sentences.extend(closure.reason.map(|reason| self.locale.text(&status::reason(reason))));
        sentences.extend(closure.until.map(|until| self.until(until, now)));
        sentences
    }

    fn until(&self, time: NaiveDateTime, now: NaiveDateTime) -> String {
        let days = (time.date() - now.date()).num_days();
        self.locale.text(&match days {
            0 => status::until_today(&clock(time)),
            1..=6 => status::until_day(time.weekday().into(), &clock(time)),
            _ => status::until_date(&time.format("%d.%m.%Y").to_string(), &clock(time)),
        })
    }
}

/// The zone that a place belongs to: the counter's own, or that of the room it stands in.
pub fn zone_of(content: &Content, place: Place) -> Option<ZoneIndex> {
    let room_zone =
        |room: &crate::floorplan::Room| content.office.zone_named(room.zone.as_deref()?);
    match place {
        Place::Counter(counter) => {
            let counter = content.office.counter(counter);
            counter.zone.or_else(|| {
                room_zone(content.building.room(content.building.node(counter.node).room?))
            })
        }
        Place::Partner(partner) => {
            let node = content.partners.partner(partner).node?;
            room_zone(content.building.room(content.building.node(node).room?))
        }
        Place::Room(room) => room_zone(content.building.room(room)),
        Place::Facility(_) | Place::Nowhere => None,
    }
}

/// Hours and minutes, as on every clock in Germany.
fn clock(time: NaiveDateTime) -> String {
    time.format("%H:%M").to_string()
}

/// Month and year.
fn month(date: NaiveDate) -> String {
    date.format("%m/%Y").to_string()
}
