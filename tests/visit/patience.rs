//! How long a visit waits: the warning, more time, and a kiosk that nobody touches.

use super::*;

#[test]
fn idling_is_announced_for_twenty_seconds_and_then_wipes_everything() {
    for kiosk in kiosks() {
        let settings = CONTENT.office.kiosk(kiosk);
        assert!(settings.warning_seconds >= 20, "too short to read the warning and to react");
        for mut visit in one_of_each_screen(kiosk) {
            let screen = *visit.screen();
            let mut clock = visit.now();
            let mut announced = Vec::new();
            for second in 1..settings.idle_seconds {
                clock += TimeDelta::seconds(1);
                visit.apply(Event::SecondPassed(clock), &CONTENT);
                assert_eq!(*visit.screen(), screen, "after {second} s");
                announced.extend(visit.countdown(&CONTENT));
            }
            // It counts down to one, second by second, without a gap. At the greeting nobody needs
            // to be warned: nothing was chosen that could be lost.
            let expected: Vec<u32> = match screen {
                Screen::Welcome => Vec::new(),
                _ => (1..=settings.warning_seconds).rev().collect(),
            };
            assert_eq!(announced, expected, "{screen:?}");

            // A touch now would save the visit: it begins to count anew.
            let mut saved = visit.clone();
            saved.apply(Event::Touched, &CONTENT);
            assert_eq!(saved.countdown(&CONTENT), None, "{screen:?}");
            saved.apply(Event::SecondPassed(clock + TimeDelta::seconds(1)), &CONTENT);
            assert_eq!(*saved.screen(), screen);
            assert!(!saved.is_pristine(), "{screen:?}");

            clock += TimeDelta::seconds(1);
            visit.apply(Event::SecondPassed(clock), &CONTENT);
            assert_eq!(everything(&visit), everything(&Visit::new(kiosk, clock)), "{screen:?}");
            assert_eq!(visit.countdown(&CONTENT), None);
        }
    }
}

#[test]
fn whoever_asks_for_more_time_has_it_until_the_end_of_the_visit() {
    for kiosk in kiosks() {
        let settings = CONTENT.office.kiosk(kiosk);
        let longer = (settings.idle_seconds * 3).min(600);
        assert!(longer > settings.idle_seconds, "the demo office leaves room for more time");
        for mut visit in one_of_each_screen(kiosk) {
            let screen = *visit.screen();
            visit.apply(Event::MoreTime(true), &CONTENT);
            assert!(visit.has_more_time());
            let mut clock = visit.now();
            let mut seconds = 0;
            while visit.has_more_time() {
                assert_eq!(*visit.screen(), screen, "after {seconds} s");
                clock += TimeDelta::seconds(1);
                seconds += 1;
                let left = longer - seconds;
                visit.apply(Event::SecondPassed(clock), &CONTENT);
                let announced = left <= settings.warning_seconds && left > 0;
                let expected = (announced && screen != Screen::Welcome).then_some(left);
                assert_eq!(visit.countdown(&CONTENT), expected, "{screen:?} after {seconds} s");
            }
            assert_eq!(seconds, longer, "{screen:?}");
            assert_eq!(everything(&visit), everything(&Visit::new(kiosk, clock)), "{screen:?}");
        }
    }
}

#[test]
fn a_finger_that_comes_down_on_the_warning_gives_all_of_its_time_and_the_lifted_one_decides() {
    for kiosk in kiosks() {
        let settings = CONTENT.office.kiosk(kiosk);
        for longer in [false, true] {
            for mut visit in one_of_each_screen(kiosk) {
                let screen = *visit.screen();
                if screen == Screen::Welcome {
                    continue;
                }
                visit.apply(Event::MoreTime(longer), &CONTENT);
                while visit.countdown(&CONTENT).is_none_or(|left| left > 3) {
                    visit.apply(Event::SecondPassed(visit.now()), &CONTENT);
                }
                visit.apply(Event::WarningTouched, &CONTENT);
                // The keys are still there, and for as long as the office wants them to be.
                assert_eq!(visit.countdown(&CONTENT), Some(settings.warning_seconds));
                assert_eq!(*visit.screen(), screen, "nothing is lost");
                let mut on = visit.clone();
                on.apply(Event::Touched, &CONTENT);
                assert_eq!((on.countdown(&CONTENT), *on.screen()), (None, screen));
                visit.apply(Event::Restarted, &CONTENT);
                assert!(visit.is_pristine() && !visit.has_more_time());
                // Without a warning it is a touch like any other.
                on.apply(Event::WarningTouched, &CONTENT);
                assert_eq!(on.countdown(&CONTENT), None);
            }
        }
    }
}

#[test]
fn a_kiosk_that_nobody_touches_counts_nothing() {
    let mut visit = Visit::new(KioskIndex(0), monday(9, 30));
    for second in 1..=200 {
        let now = monday(9, 30) + TimeDelta::seconds(second);
        visit.apply(Event::SecondPassed(now), &CONTENT);
        assert_eq!(visit.countdown(&CONTENT), None);
        assert_eq!(visit.now(), now);
    }
    assert_eq!(everything(&visit), everything(&Visit::new(KioskIndex(0), visit.now())));
}
