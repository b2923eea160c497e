//! The way in pictures, as a part of the visit.

use super::{CONTENT, begun, kiosks};
use leitsystem::{
    floorplan::FacilityKind,
    routing::ProfileKind,
    visit::{Event, Screen},
};

#[test]
fn the_way_is_shown_in_pictures_until_the_visitor_or_the_visit_ends_it() {
    for kiosk in kiosks() {
        let mut visit = begun(kiosk, ProfileKind::Walking);
        visit.apply(Event::PicturesToggled, &CONTENT);
        assert!(!visit.in_pictures, "no other screen offers pictures");
        visit.apply(Event::FacilityChosen(FacilityKind::Toilet), &CONTENT);
        assert_eq!(*visit.screen(), Screen::Way);
        visit.apply(Event::PageTurned(1), &CONTENT);
        visit.apply(Event::PicturesToggled, &CONTENT);
        assert!(visit.in_pictures);
        assert_eq!(visit.page, 0, "pictures begin with the first page");
        // Whoever needs pictures needs them for the way back, too.
        visit.apply(Event::WayTurned, &CONTENT);
        assert!(visit.in_pictures);
        let mut plan = visit.clone();
        plan.apply(Event::PicturesToggled, &CONTENT);
        assert!(!plan.in_pictures);
        visit.apply(Event::Restarted, &CONTENT);
        assert!(!visit.in_pictures);
    }
}
