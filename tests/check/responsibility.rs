//! Which counter: by letters, hours, appointments and zones; outside the house; outside the hours.

use super::{
    copy::Copy,
    json::{entry, list},
    ways::OFFICE,
};
use chrono::{NaiveDate, NaiveDateTime};
use leitsystem::{
    advice::{Advice, Goal, Place},
    content::Content,
    hours::Openness,
    office::{Admission, KioskIndex},
    routing::ProfileKind,
};
use serde_json::{Value, json};
use std::sync::Arc;

fn office(change: impl FnOnce(&mut Value)) -> Arc<Content> {
    let copy = Copy::new();
    copy.change(OFFICE, change);
    copy.load().content.expect("content")
}

/// A time in November 2026: the 23rd is a Monday.
fn at(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
    let day = NaiveDate::from_ymd_opt(2026, 11, day).expect("a day");
    day.and_hms_opt(hour, minute, 0).expect("a time")
}

fn advise(content: &Content, concern: &str, letter: Option<char>, now: NaiveDateTime) -> Advice {
    let concern = content.catalogue.concern_named(concern).expect("a concern");
    let goal = Goal::Concern(concern, letter);
    Advice::new(content, KioskIndex(0), ProfileKind::Walking, goal, now)
}

fn counter(content: &Content, advice: &Advice) -> String {
    match advice.place {
        Place::Counter(counter) => content.office.counter(counter).id.clone(),
        place => panic!("{place:?} is no counter"),
    }
}

#[test]
fn letters_decide_and_where_they_do_not_every_part_is_named() {
    let content = office(|office| {
        entry(office, "counters", "counter-12")["letters"] = json!(["A-R", "S-Sc", "von"]);
        entry(office, "counters", "counter-13")["letters"] = json!(["Sch", "Sd-U", "V-Z"]);
    });
    for (letter, expected, parts) in [
        ('A', "counter-12", 0),
        ('Ä', "counter-12", 0),
        ('R', "counter-12", 0),
        ('T', "counter-13", 0),
        ('Z', "counter-13", 0),
        // Only the letter is asked, so both are named with their letters.
        ('S', "counter-12", 6),
        ('V', "counter-12", 6),
    ] {
        let advice = advise(&content, "extend", Some(letter), at(23, 9, 0));
        let found = counter(&content, &advice);
        if parts == 0 {
            assert_eq!(found, expected, "{letter}");
        }
        assert_eq!(advice.divided.len(), parts, "{letter}: {:?}", advice.divided);
    }
    let advice = advise(&content, "extend", Some('S'), at(23, 9, 0));
    let of = |letters: &str| {
        let found = advice.divided.iter().find(|(range, _)| range == letters);
        let (_, counter) = found.unwrap_or_else(|| panic!("no {letters}"));
        content.office.counter(*counter).id.as_str()
    };
    assert_eq!((of("Sch"), of("S–Sc")), ("counter-13", "counter-12"));
    assert_eq!(advice.others.len(), 1);
}

#[test]
fn a_part_of_the_work_has_its_own_hours_and_its_own_admission() {
    let content = office(|office| {
        let entry = entry(office, "counters", "counter-5");
        entry["hours"] = "Mo-Fr 08:00-16:00".into();
        list(entry, "concerns").retain(|concern| concern != "fiction");
        entry["duties"] = json!([
            {"concerns": ["fiction"], "hours": "Mo 08:00-10:00", "admission": "walk-in"},
            {"concerns": ["fiction"], "hours": "Mo-Fr 08:00-16:00", "admission": "appointment"}
        ]);
    });
    let open_until = |time| Openness::Open { until: Some(time) };
    let early = advise(&content, "fiction", None, at(23, 9, 0));
    assert_eq!((early.admission, early.openness), (Admission::WalkIn, open_until(at(23, 10, 0))));
    assert_eq!(early.booking, None);
    // Later the walk-in is closed, and who has no appointment is told when it opens again.
    let late = advise(&content, "fiction", None, at(23, 11, 0));
    assert_eq!(late.openness, Openness::Closed { opens: Some(at(30, 8, 0)) });
    assert_eq!(late.admission, Admission::WalkIn);
    // What the counter does besides is open as ever.
    let other = advise(&content, "eat-loss", None, at(23, 11, 0));
    assert_eq!(other.openness, open_until(at(23, 16, 0)));
}

#[test]
fn without_an_appointment_comes_before_with_one_and_booking_is_an_address() {
    let content = office(|office| {
        entry(office, "counters", "counter-7")["admission"] = "appointment".into();
        entry(office, "counters", "counter-8")["hours"] = "Fr 08:00-12:00".into();
        entry(office, "counters", "counter-8")["admission"] = "walk-in".into();
    });
    let advice = advise(&content, "study", None, at(23, 9, 0));
    assert_eq!(counter(&content, &advice), "counter-8");
    assert_eq!((advice.admission, advice.booking.as_deref()), (Admission::WalkIn, None));
    let content = office(|office| {
        let entry = entry(office, "counters", "counter-11");
        entry["booking"] = "www.example.org/eleven".into();
    });
    let advice = advise(&content, "purpose-change", None, at(24, 9, 0));
    assert_eq!(advice.admission, Admission::Appointment);
    assert_eq!(advice.booking.as_deref(), Some("www.example.org/eleven"));
    let advice = advise(&content, "humanitarian", None, at(24, 9, 0));
    assert_eq!(advice.booking.as_deref(), Some("www.example.org/eleven"));
}

#[test]
fn every_service_counter_of_a_zone_does_what_the_zone_does() {
    let content = office(|office| {
        for counter in list(office, "counters") {
            if let Some(Value::Array(concerns)) = counter.get_mut("concerns") {
                concerns.retain(|concern| concern != "certificate");
            }
        }
        let zones = list(office, "zones");
        let zone = zones.iter_mut().find(|zone| zone["letter"] == "B").expect("a zone");
        zone["concerns"] = json!(["certificate"]);
    });
    let concern = content.catalogue.concern_named("certificate").expect("a concern");
    let counters = content.office.counters_for(concern);
    assert!(counters.len() > 4, "{counters:?}");
    let zone = content.office.zone_named("B");
    for counter in &counters {
        let counter = content.office.counter(*counter);
        assert_eq!(counter.zone, zone, "{}", counter.id);
        assert_ne!(counter.id, "issue");
    }
    let advice = advise(&content, "certificate", Some('A'), at(23, 9, 0));
    assert!(!advice.others.is_empty());
}

#[test]
fn a_counter_outside_the_house_tells_its_next_day() {
    let content = office(|_| {});
    for (now, openness) in [
        (at(23, 9, 0), Openness::Closed { opens: Some(at(25, 10, 0)) }),
        (at(25, 11, 0), Openness::Open { until: Some(at(25, 14, 0)) }),
    ] {
        let advice = advise(&content, "study", None, now);
        assert_eq!(advice.outreach.len(), 1);
        assert_eq!(advice.outreach[0].openness, openness, "{now}");
        // It is offered besides; the way leads to a counter in the house.
        assert!(matches!(advice.place, Place::Counter(_)));
    }
    assert!(advise(&content, "extend", Some('A'), at(25, 11, 0)).outreach.is_empty());
}

#[test]
fn only_a_closed_counter_says_what_helps_meanwhile() {
    let content = office(|_| {});
    assert_eq!(advise(&content, "extend", Some('A'), at(23, 9, 0)).when_closed, None);
    let closed = advise(&content, "extend", Some('A'), at(22, 9, 0)).when_closed.expect("closed");
    assert!(closed.letter_box);
    assert!(closed.website.is_some_and(|address| address.contains("auslaenderbehoerde")));
    let content = office(|office| {
        office.as_object_mut().expect("an office").remove("outside_hours");
    });
    assert_eq!(advise(&content, "extend", Some('A'), at(22, 9, 0)).when_closed, None);
}
