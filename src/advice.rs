//! Advice: from a concern, the office and the time to where to go, what to have and what happens.

mod counter;

use crate::{
    catalogue::{
        AppointmentRule, Concern, ConcernIndex, DocumentIndex, Duration, Fact, Fee, Handling,
        Process, ProcessIndex, Urgency,
    },
    content::Content,
    floorplan::{FacilityKind, NodeIndex, Part, RoomIndex},
    hours::Openness,
    office::{Admission, CounterIndex, KioskIndex, OutreachIndex},
    referral::PartnerIndex,
    routing::ProfileKind,
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

impl<T> Statement<T> {
    /// Whether it holds.
    pub const fn is_known(&self) -> bool {
        matches!(self, Self::Known { .. })
    }
}

/// A counter outside the house that handles the concern, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutreachOffer {
    /// Which.
    pub outreach: OutreachIndex,
    /// Whether staff are there now, or when next.
    pub openness: Openness,
}

/// What helps while a counter is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhenClosed {
    /// Whether the house has a letter box for papers that cannot wait.
    pub letter_box: bool,
    /// A public web address with online services.
    pub website: Option<String>,
    /// A telephone number that is answered outside the hours.
    pub telephone: Option<String>,
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
    /// Where an office divides a first letter further, as `Sch` and `St`: which surnames go to which
    /// counter. Empty where the first letter decides.
    pub divided: Vec<(String, CounterIndex)>,
    /// How one is served at the counter.
    pub admission: Admission,
    /// The public web address where visitors book, where an appointment is possible.
    pub booking: Option<String>,
    /// What helps while the counter is closed; `None` while it is open.
    pub when_closed: Option<WhenClosed>,
    /// Counters outside the house that handle the same, what opens sooner first.
    pub outreach: Vec<OutreachOffer>,
    /// Where to stop on the way, in order.
    pub stops: Vec<FacilityKind>,
    /// What to have in hand.
    pub documents: Statement<Vec<DocumentIndex>>,
    /// What it costs; an empty list means it is free.
    pub fees: Statement<Vec<Fee>>,
    /// How long it usually takes until the concern is settled.
    pub duration: Statement<Duration>,
    /// How many minutes one usually spends at the counter.
    pub meeting_minutes: Statement<u32>,
    /// When one has to hurry, or need not yet, as far as it holds; what presses most comes first.
    pub urgency: Vec<Urgency>,
    /// What one can do against a refusal, by the name of the message.
    pub remedy: Statement<String>,
    /// What happens; `None` while the law on which the steps rest does not hold.
    pub process: Option<ProcessIndex>,
    /// Special cases with an answer of their own.
    pub variants: Vec<ConcernIndex>,
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
            divided: Vec::new(),
            admission: Admission::Unknown,
            booking: None,
            when_closed: None,
            outreach: Vec::new(),
            stops: Vec::new(),
            documents: Statement::AskAtCounter,
            fees: Statement::AskAtCounter,
            duration: Statement::AskAtCounter,
            meeting_minutes: Statement::AskAtCounter,
            urgency: Vec::new(),
            remedy: Statement::AskAtCounter,
            process: None,
            variants: Vec::new(),
            referrals: Vec::new(),
            fallback,
        };
        match goal {
            Goal::InfoDesk => {}
            Goal::Place(place) => advice.place = place,
            Goal::Concern(index, letter) => {
                let concern = content.catalogue.concern(index);
                advice.concern = Some(index);
                advice.fill_in(content, concern, now.date());
                // Steps that say what the law says send nobody anywhere once the law has ended.
                let holds = advice.process == concern.process;
                match concern.handling {
                    Handling::Here => {
                        let found = counter::find(content, kiosk, profile, index, letter, now);
                        advice.outreach = counter::outreach(content, index, now);
                        if let Some((first, others)) = found.split_first() {
                            advice.place = Place::Counter(first.counter);
                            advice.openness = first.openness;
                            advice.others = others.iter().map(|other| other.counter).collect();
                            advice.divided = counter::divided(content, &found, index);
                            advice.admit(content, concern, first, now.date());
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
                        advice.referrals = helpers(content, &concern.referrals, now.date());
                    }
                    Handling::Elsewhere => {
                        // The first that answers it is the destination, the rest are alternatives.
                        // Where nobody is sure who is responsible, somebody has to ask first.
                        let sure = concern
                            .responsible
                            .as_ref()
                            .is_none_or(|fact| fact.holds_on(now.date()));
                        let mut partners = helpers(content, &[index], now.date());
                        if sure && holds && !partners.is_empty() {
                            advice.place = Place::Partner(partners.remove(0));
                        }
                        for partner in helpers(content, &concern.referrals, now.date()) {
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
                        if holds && law.is_some_and(|law| law.holds_on(now.date())) {
                            advice.place = Place::Nowhere;
                        }
                        advice.referrals = helpers(content, &concern.referrals, now.date());
                    }
                }
            }
        }
        // The closest ring comes first; the sort keeps what is equal in its order.
        advice.referrals.sort_by_key(|index| content.partners.partner(*index).ring);
        if advice.openness == Openness::Unknown {
            advice.openness = openness(content, advice.place, now);
        }
        if let (Place::Counter(closed), Openness::Closed { .. }) = (advice.place, advice.openness) {
            advice.others = counter::open_instead(content, kiosk, profile, closed, now);
        }
        advice.when_closed = counter::when_closed(content, &advice);
        advice
    }

    /// How one is served at the counter: as the office says, else as is usual.
    fn admit(
        &mut self,
        content: &Content,
        concern: &Concern,
        offer: &counter::Offer,
        today: NaiveDate,
    ) {
        self.admission = admission(concern, offer.admission, today);
        if matches!(self.admission, Admission::Appointment | Admission::Both) {
            let own = content.office.counter(offer.counter).booking.clone();
            self.booking = own.or_else(|| content.office.booking.clone());
        }
    }

    fn fill_in(&mut self, content: &Content, concern: &Concern, today: NaiveDate) {
        self.stops.clone_from(&concern.stops);
        self.variants.clone_from(&concern.variants);
        self.meeting_minutes = statement(concern.meeting_minutes.as_ref(), today);
        self.urgency = concern.urgency.iter().filter_map(|fact| fact.on(today)).copied().collect();
        self.process =
            concern.process.filter(|index| content.catalogue.process(*index).holds_on(today));
        self.remedy =
            statement(self.process(content).and_then(|process| process.remedy.as_ref()), today);
        self.documents = statement(concern.documents.as_ref(), today);
        self.fees = statement(concern.fees.as_ref(), today);
        self.duration = statement(concern.duration.as_ref(), today);
    }

    /// What happens, step by step.
    pub fn process<'a>(&self, content: &'a Content) -> Option<&'a Process> {
        Some(content.catalogue.process(self.process?))
    }
}

/// How one is served for a concern: as the office has said, else as is usual on a day.
pub fn admission(concern: &Concern, said: Admission, today: NaiveDate) -> Admission {
    let (Admission::Unknown, Some(usual)) = (said, &concern.appointment) else { return said };
    match usual.on(today) {
        Some(AppointmentRule::Required) => Admission::Appointment,
        Some(AppointmentRule::WalkIn) => Admission::WalkIn,
        // Offices differ, and this one has not said.
        Some(AppointmentRule::Varies) | None => Admission::Ask,
    }
}

fn statement<T: Clone>(fact: Option<&Fact<T>>, today: NaiveDate) -> Statement<T> {
    match fact {
        Some(fact) if fact.holds_on(today) => Statement::Known {
            value: fact.value.clone(),
            checked_on: fact.provenance.checked_on,
            source: fact.provenance.source.clone(),
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

/// The partners who answer concerns: in the order of the concerns, then the closest ring first, then
/// the one checked last.
fn helpers(content: &Content, concerns: &[ConcernIndex], today: NaiveDate) -> Vec<PartnerIndex> {
    let mut helpers: Vec<PartnerIndex> = Vec::new();
    for concern in concerns {
        for index in content.partners.answering(*concern, today) {
            if !helpers.contains(&index) {
                helpers.push(index);
            }
        }
    }
    helpers
}
