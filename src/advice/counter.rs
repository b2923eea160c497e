//! Which counter: by concern, letter, hour and appointment; and what helps where none is open.

use super::{Advice, OutreachOffer, Place, WhenClosed};
use crate::{
    catalogue::ConcernIndex,
    content::Content,
    floorplan::FacilityKind,
    hours::Openness,
    office::{Admission, CounterIndex, KioskIndex, OutreachIndex, Serves, Service},
    routing::{ProfileKind, Tree},
    status::Today,
};
use chrono::NaiveDateTime;

/// A counter that handles a concern, and how.
#[derive(Debug, Clone, Copy)]
pub(super) struct Offer {
    pub(super) counter: CounterIndex,
    pub(super) openness: Openness,
    pub(super) admission: Admission,
    /// Whether the first letter alone decides that it is this counter.
    certain: bool,
}

/// What opens sooner comes first; open is soonest.
fn order(openness: Openness) -> (u8, Option<NaiveDateTime>) {
    match openness {
        Openness::Open { .. } => (0, None),
        Openness::Closed { opens: Some(time) } => (1, Some(time)),
        Openness::Closed { opens: None } | Openness::Unknown => (2, None),
    }
}

/// The counters that handle a concern for a letter, the best first: where one is served without an
/// appointment before where one is not, open before closed, what opens sooner before what opens
/// later, near before far, then by the order of the office's file.
pub(super) fn find(
    content: &Content,
    kiosk: KioskIndex,
    profile: ProfileKind,
    concern: ConcernIndex,
    letter: Option<char>,
    now: NaiveDateTime,
) -> Vec<Offer> {
    let start = content.office.kiosk(kiosk).node;
    let today = Today::new(content, now);
    let weights = today.weights(profile);
    let tree = Tree::grow(&content.graph, &weights, start);
    let letter = letter.map(String::from);
    let rank = |offer: &Offer| {
        (
            offer.admission == Admission::Appointment,
            order(offer.openness),
            tree.cost_to(today.place_of(offer.counter)).unwrap_or(u32::MAX),
            offer.counter,
        )
    };
    let offer = |counter: CounterIndex, service: &Service<'_>| {
        let serves = letter.as_deref().map_or(Serves::Yes, |letter| service.serves(letter));
        (serves > Serves::No).then(|| Offer {
            counter,
            openness: today.openness_by(counter, service.hours),
            admission: service.admission,
            certain: serves == Serves::Yes,
        })
    };
    let mut offers: Vec<Offer> = content
        .office
        .counters_for(concern)
        .into_iter()
        .filter_map(|index| {
            let services = content.office.counter(index).services(concern);
            services.iter().filter_map(|service| offer(index, service)).min_by_key(rank)
        })
        .collect();
    offers.sort_by_key(rank);
    offers
}

/// Which surnames go to which counter, where the first letter alone does not decide.
pub(super) fn divided(
    content: &Content,
    offers: &[Offer],
    concern: ConcernIndex,
) -> Vec<(String, CounterIndex)> {
    if offers.iter().all(|offer| offer.certain) {
        return Vec::new();
    }
    let mut divided: Vec<_> = offers
        .iter()
        .flat_map(|offer| {
            let services = content.office.counter(offer.counter).services(concern);
            services
                .iter()
                .flat_map(|service| service.letters)
                .map(|range| (range.clone(), offer.counter))
                .collect::<Vec<_>>()
        })
        .collect();
    divided.sort();
    divided.dedup();
    divided.into_iter().map(|(range, counter)| (range.to_string(), counter)).collect()
}

/// The counters that are open and handle what a closed one handles, for the same letters, the
/// nearest first.
pub(super) fn open_instead(
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
        // A counter may be open for other work than what was asked for.
        *index != closed
            && !missing.concerns.is_empty()
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

/// The counters outside the house that handle a concern, what opens sooner first.
pub(super) fn outreach(
    content: &Content,
    concern: ConcernIndex,
    now: NaiveDateTime,
) -> Vec<OutreachOffer> {
    let mut offers: Vec<_> = (0..)
        .map(OutreachIndex)
        .zip(&content.office.outreach)
        .filter(|(_, place)| place.concerns.contains(&concern))
        .map(|(outreach, place)| OutreachOffer { outreach, openness: place.hours.at(now) })
        .collect();
    offers.sort_by_key(|offer| (order(offer.openness), offer.outreach));
    offers
}

/// What helps while the counter of an answer is closed.
pub(super) fn when_closed(content: &Content, advice: &Advice) -> Option<WhenClosed> {
    let closed = matches!(advice.openness, Openness::Closed { .. });
    let outside = content.office.outside_hours.as_ref()?;
    let has_letter_box = content.building.facilities(FacilityKind::LetterBox).next().is_some();
    (closed && matches!(advice.place, Place::Counter(_))).then(|| WhenClosed {
        letter_box: outside.letter_box && has_letter_box,
        website: outside.website.clone(),
        telephone: outside.telephone.clone(),
    })
}
