//! Advice: from a concern, the office and the time to where to go, what to have and what happens.

use crate::{
    catalogue::{Concern, ConcernIndex, DocumentIndex, Duration, Fact, Fee, Handling, Process},
    content::Content,
    floorplan::{FacilityKind, NodeIndex, Part, RoomIndex},
    hours::Openness,
    office::{CounterIndex, KioskIndex},
    referral::PartnerIndex,
    routing::{ProfileKind, Tree},
    status::{Cause, Today},
};
use chrono::{NaiveDate, NaiveDateTime};

/// Somewhere to go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A counter of the office.
    Counter(CounterIndex),
    /// A partner, in the house or not.
    Partner(PartnerIndex),
    /// A room.
    Room(RoomIndex),
    /// The nearest of a kind.
    Facility(FacilityKind),
    /// Nowhere: there is nothing to do.
    Nowhere,
}

impl Place {
    /// The points of the floor plan where it is at a time; none for a place outside the house.
    pub fn nodes(self, content: &Content, now: NaiveDateTime) -> Vec<NodeIndex> {
        match self {
            Self::Counter(counter) => vec![Today::new(content, now).place_of(counter)],
            Self::Partner(partner) => content.partners.partner(partner).node.into_iter().collect(),
            Self::Room(room) => content.building.targets_of_room(room),
            Self::Facility(kind) => content.building.facilities(kind).collect(),
            Self::Nowhere => Vec::new(),
        }
    }
}

/// What the visitor asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Goal {
    /// A concern, with the first letter of the surname where the office asks for it.
    Concern(ConcernIndex, Option<char>),
    /// Somebody who can say more.
    InfoDesk,
    /// A place in the house.
    Place(Place),
}

/// A statement that is shown as a fact only while it is one.
#[derive(Debug, Clone, PartialEq)]
pub enum Statement<T> {
    /// It holds.
    Known {
        /// What holds.
        value: T,
        /// The day on which it was last checked.
        checked_on: NaiveDate,
        /// Where it was read.
        source: String,
    },
    /// Nobody has said, it is disputed, or it is out of date: ask at the counter.
    AskAtCounter,
}

/// What a visitor is told.
#[derive(Debug, Clone, PartialEq)]
pub struct Advice {
    /// The concern, if one was found.
    pub concern: Option<ConcernIndex>,
    /// Where to go.
    pub place: Place,
    /// Whether it is open.
    pub openness: Openness,
    /// Other counters that handle the same, the nearest first; only those that are open where the
    /// place is a counter that is closed.
    pub others: Vec<CounterIndex>,
    /// Where to stop on the way, in order.
    pub stops: Vec<FacilityKind>,
    /// What to have in hand.
    pub documents: Statement<Vec<DocumentIndex>>,
    /// What it costs; an empty list means it is free.
    pub fees: Statement<Vec<Fee>>,
    /// How long it usually takes.
    pub duration: Statement<Duration>,
    /// Who else helps, the closest first.
    pub referrals: Vec<PartnerIndex>,
    /// Who helps when this does not.
    pub fallback: CounterIndex,
}

impl Advice {
    /// What to tell a visitor at a kiosk at a time.
    pub fn new(
        content: &Content,
        kiosk: KioskIndex,
        profile: ProfileKind,
        goal: Goal,
        now: NaiveDateTime,
    ) -> Self {
        let fallback = content.office.info_desk;
        let mut advice = Self {
            concern: None,
            place: Place::Counter(fallback),
            openness: Openness::Unknown,
            others: Vec::new(),
            stops: Vec::new(),
            documents: Statement::AskAtCounter,
            fees: Statement::AskAtCounter,
            duration: Statement::AskAtCounter,
            referrals: Vec::new(),
            fallback,
        };
        match goal {
            Goal::InfoDesk => {}
            Goal::Place(place) => advice.place = place,
            Goal::Concern(index, letter) => {
                let concern = content.catalogue.concern(index);
                advice.concern = Some(index);
                advice.fill_in(concern, now.date());
                match concern.handling {
                    Handling::Here => {
                        let mut counters = counters(content, kiosk, profile, index, letter, now);
                        if !counters.is_empty() {
                            advice.place = Place::Counter(counters.remove(0));
                            advice.others = counters;
                        } else if !content.office.counters_for(index).is_empty() {
                            // There are counters, but none for this letter: no machine settles it,
                            // and nobody should pay before somebody is found who is responsible.
                            advice.stops.clear();
                        } else if let Some(machine) = concern.stops.last().copied()
                            && content.building.facilities(machine).next().is_some()
                        {
                            // No counter, but a machine that settles it: to check in, for example.
                            advice.place = Place::Facility(machine);
                            let _ = advice.stops.pop();
                        }
                        advice.referrals = helpers(content, &concern.referrals);
                    }
                    Handling::Elsewhere => {
                        // The first that answers it is the destination, the rest are alternatives.
                        let mut partners = helpers(content, &[index]);
                        if !partners.is_empty() {
                            advice.place = Place::Partner(partners.remove(0));
                        }
                        for partner in helpers(content, &concern.referrals) {
                            if !partners.contains(&partner)
                                && advice.place != Place::Partner(partner)
                            {
                                partners.push(partner);
                            }
                        }
                        advice.referrals = partners;
                    }
                    Handling::NothingToDo => {
                        // Only a law that still holds may send somebody home.
                        let law = concern.legal_basis.as_ref();
                        if law.is_some_and(|law| law.holds_on(now.date())) {
                            advice.place = Place::Nowhere;
                        }
                        advice.referrals = helpers(content, &concern.referrals);
                    }
                }
            }
        }
        advice.openness = openness(content, advice.place, now);
        if let (Place::Counter(counter), Openness::Closed { .. }) = (advice.place, advice.openness)
        {
            advice.others = open_instead(content, kiosk, profile, counter, now);
        }
        advice
    }

    fn fill_in(&mut self, concern: &Concern, today: NaiveDate) {
        self.stops.clone_from(&concern.stops);
        self.documents = statement(concern.documents.as_ref(), today);
        self.fees = statement(concern.fees.as_ref(), today);
        self.duration = statement(concern.duration.as_ref(), today);
    }

    /// What happens, step by step.
    pub fn process<'a>(&self, content: &'a Content) -> Option<&'a Process> {
        let process = content.catalogue.concern(self.concern?).process?;
        Some(content.catalogue.process(process))
    }
}

fn statement<T: Clone>(fact: Option<&Fact<T>>, today: NaiveDate) -> Statement<T> {
    match fact {
        Some(fact) if fact.holds_on(today) => Statement::Known {
            value: fact.value.clone(),
            checked_on: fact.checked_on,
            source: fact.source.clone(),
        },
        _ => Statement::AskAtCounter,
    }
}

/// Whether a place is open at a time.
pub fn openness(content: &Content, place: Place, now: NaiveDateTime) -> Openness {
    match place {
        Place::Counter(counter) => Today::new(content, now).openness(counter),
        Place::Partner(partner) => content
            .partners
            .partner(partner)
            .hours
            .as_ref()
            .map_or(Openness::Unknown, |h| h.at(now)),
        Place::Room(room) => match Today::new(content, now).cause(Part::Room(room)) {
            Some(Cause::Hours(opens)) => Openness::Closed { opens },
            Some(Cause::Closure(index)) => {
                Openness::Closed { opens: content.status.closure(index).until }
            }
            None => Openness::Unknown,
        },
        Place::Facility(_) | Place::Nowhere => Openness::Unknown,
    }
}

/// The counters that handle a concern for a letter, the best first: open before closed, what opens
/// sooner before what opens later, near before far, then by the order of the office's file.
fn counters(
    content: &Content,
    kiosk: KioskIndex,
    profile: ProfileKind,
    concern: ConcernIndex,
    letter: Option<char>,
    now: NaiveDateTime,
) -> Vec<CounterIndex> {
    let start = content.office.kiosk(kiosk).node;
    let today = Today::new(content, now);
    let weights = today.weights(profile);
    let tree = Tree::grow(&content.graph, &weights, start);
    let letter = letter.map(String::from);
    let mut counters: Vec<_> = content
        .office
        .counters_for(concern)
        .into_iter()
        .filter(|index| {
            let counter = content.office.counter(*index);
            letter.as_deref().is_none_or(|letter| counter.serves(letter))
        })
        .map(|index| {
            let opens = match today.openness(index) {
                Openness::Open { .. } => (0, None),
                Openness::Closed { opens: Some(time) } => (1, Some(time)),
                Openness::Closed { opens: None } | Openness::Unknown => (2, None),
            };
            (opens, tree.cost_to(today.place_of(index)).unwrap_or(u32::MAX), index)
        })
        .collect();
    counters.sort_unstable();
    counters.into_iter().map(|(_, _, index)| index).collect()
}

/// The counters that are open and handle what a closed one handles, for the same letters, the
/// nearest first.
fn open_instead(
    content: &Content,
    kiosk: KioskIndex,
    profile: ProfileKind,
    closed: CounterIndex,
    now: NaiveDateTime,
) -> Vec<CounterIndex> {
    let today = Today::new(content, now);
    let missing = content.office.counter(closed);
    let replaces = |index: &CounterIndex| {
        let other = content.office.counter(*index);
        !missing.concerns.is_empty()
            && missing.concerns.iter().all(|concern| other.concerns.contains(concern))
            && (other.letters.is_empty() || other.letters == missing.letters)
            && matches!(today.openness(*index), Openness::Open { .. })
    };
    let weights = today.weights(profile);
    let tree = Tree::grow(&content.graph, &weights, content.office.kiosk(kiosk).node);
    let mut others: Vec<_> = content.office.counter_indices().filter(replaces).collect();
    others.sort_by_key(|index| (tree.cost_to(today.place_of(*index)).unwrap_or(u32::MAX), *index));
    others
}

/// The partners who answer concerns: in the order of the concerns, then the closest ring first,
/// then the one checked last.
fn helpers(content: &Content, concerns: &[ConcernIndex]) -> Vec<PartnerIndex> {
    let mut helpers: Vec<PartnerIndex> = Vec::new();
    for concern in concerns {
        let mut found = content.partners.answering(*concern);
        found.sort_by_key(|index| {
            let partner = content.partners.partner(*index);
            (partner.ring, std::cmp::Reverse(partner.checked_on), *index)
        });
        for index in found {
            if !helpers.contains(&index) {
                helpers.push(index);
            }
        }
    }
    helpers
}
