//! What is said of places, times, ways and fees: from advice to whole labels, for the screen and
//! the command line alike.

use crate::{
    advice::Place,
    catalogue::{Duration, Fee},
    content::Content,
    floorplan::{FacilityKind, FloorIndex, NodeIndex, RoomKind},
    guidance::{Step, StepKind},
    hours::Openness,
    locale::{
        Locale,
        message::{content as named, directions, ui},
    },
    office::{CounterIndex, ZoneIndex, format::CounterKind},
    routing::{Barrier, Unreachable},
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
        self.locale.text(&ui::floor_name(floor.ordinal, &floor.label))
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
        let point = if self.locale.language().tag.language.as_str() == "en" { '.' } else { ',' };
        match cents % 100 {
            0 => format!("{} €", cents / 100),
            rest => format!("{}{point}{rest:02} €", cents / 100),
        }
    }

    /// The fees, one line each; a list without cases is one line.
    pub fn fees(&self, fees: &[Fee], checked_on: NaiveDate) -> Vec<String> {
        if fees.is_empty() {
            return vec![self.locale.text(&ui::fee_none())];
        }
        fees.iter()
            .map(|fee| {
                let amount = ui::fee(&self.amount(fee.cents), &month(checked_on));
                match &fee.case {
                    Some(case) => {
                        let case = self.locale.text(&named::fee_case(case));
                        self.locale.text(&ui::fee_case(&case, &self.locale.text(&amount)))
                    }
                    None => self.locale.text(&amount),
                }
            })
            .collect()
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
            None => ui::NoWayWord::None,
            Some(Barrier::StaffOnly(_)) => ui::NoWayWord::Staff,
            Some(Barrier::NarrowDoor(_) | Barrier::NarrowWay(_)) => ui::NoWayWord::Narrow,
            Some(_) => ui::NoWayWord::Steps,
        };
        self.locale.text(&ui::no_way(word))
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
