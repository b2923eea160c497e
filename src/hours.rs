//! Opening hours in the notation of OpenStreetMap, and the holidays of the Länder.

mod holidays;

pub use holidays::{Holidays, Land};

use crate::diagnostic::{Diagnostic, Origin, Rule};
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use opening_hours::{Context, OpeningHours, RuleKind};

/// The longest text that is read as opening hours: real ones stay far below.
const LONGEST_TEXT: usize = 1_000;

/// How far ahead the next change is looked for. A counter that stays closed for longer than a
/// quarter of a year is shown as closed without a day.
const HORIZON: Days = Days::new(92);

/// When a counter, a door or a partner is open.
///
/// `PH` stands for the public holidays of the office's Land. Two rules for the same day are joined by a comma; after a semicolon the later
/// rule replaces the earlier one for the whole day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    text: String,
    hours: OpeningHours,
}

/// Whether something is open, and until or from when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// Open now.
    Open {
        /// When it closes; `None` if not within a quarter of a year.
        until: Option<NaiveDateTime>,
    },
    /// Closed now.
    Closed {
        /// When it opens next; `None` if not within a quarter of a year.
        opens: Option<NaiveDateTime>,
    },
    /// The hours say themselves that nobody knows: a visitor had better ask.
    Unknown,
}

/// Why a text is not understood as opening hours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// The text is far longer than any opening hours.
    #[error("the hours have more than {LONGEST_TEXT} characters")]
    TooLong,
    /// There is no text.
    #[error("the hours are empty")]
    Empty,
    /// The text does not follow the notation.
    #[error("the hours `{text}` are not understood from character {column} on")]
    Notation {
        /// The text.
        text: String,
        /// Where the understanding ends, counted from one.
        column: usize,
    },
}

impl Hours {
    /// Reads hours such as `Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off`.
    ///
    /// # Errors
    ///
    /// [`HoursError`] if the text is empty, too long or does not follow the notation.
    pub fn parse(text: &str, holidays: &Holidays) -> Result<Self, HoursError> {
        if text.trim().is_empty() {
            return Err(HoursError::Empty);
        }
        if text.len() > LONGEST_TEXT {
            return Err(HoursError::TooLong);
        }
        let hours: OpeningHours = text.parse().map_err(|_| HoursError::Notation {
            text: text.to_owned(),
            column: understood(text) + 1,
        })?;
        let context = Context::default().with_holidays(holidays.days());
        Ok(Self { text: text.to_owned(), hours: hours.with_context(context) })
    }

    /// The text as it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// When it usually opens and closes on a day, as if the day were no holiday; an end at midnight
    /// is `00:00`.
    pub fn usual_on(&self, day: NaiveDate) -> Vec<(NaiveTime, NaiveTime)> {
        let start = day.and_time(NaiveTime::MIN);
        let Some(end) = start.checked_add_days(Days::new(1)) else { return Vec::new() };
        let mut open: Vec<(NaiveDateTime, NaiveDateTime)> = Vec::new();
        for span in self.hours.clone().with_context(Context::default()).iter_range(start, end) {
            if span.kind != RuleKind::Open {
                continue;
            }
            let (from, to) = (span.range.start.max(start), span.range.end.min(end));
            match open.last_mut() {
                // Two rules that meet are one opening.
                Some((_, before)) if *before == from => *before = to,
                _ => open.push((from, to)),
            }
        }
        open.into_iter().map(|(from, to)| (from.time(), to.time())).collect()
    }

    /// Whether it is open at a local time.
    ///
    /// Looks ahead a quarter of a year at most, so the answer takes bounded time.
    pub fn at(&self, time: NaiveDateTime) -> Openness {
        let Some(horizon) = time.checked_add_days(HORIZON) else {
            return Openness::Unknown;
        };
        let mut spans = self.hours.iter_range(time, horizon);
        let Some(now) = spans.next() else { return Openness::Unknown };
        match now.kind {
            RuleKind::Unknown => Openness::Unknown,
            RuleKind::Open => {
                // Two rules that meet, such as 08:00-12:00 and 12:00-14:00, are one opening.
                let mut end = now.range.end;
                for span in spans {
                    if span.kind != RuleKind::Open || span.range.start != end {
                        break;
                    }
                    end = span.range.end;
                }
                Openness::Open { until: (end < horizon).then_some(end) }
            }
            RuleKind::Closed => Openness::Closed {
                opens: spans.find(|span| span.kind == RuleKind::Open).map(|span| span.range.start),
            },
        }
    }
}

/// The finding that hours are not understood.
pub(crate) fn hours_finding(subject: &str, error: &HoursError, origin: &Origin) -> Diagnostic {
    Diagnostic::new(
        Rule::Hours,
        origin,
        format!("{subject} has hours that are not understood: {error}"),
        "write hours as in `Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off`",
    )
}

/// How many characters at the beginning of a text are opening hours on their own: the longest
/// such beginning that ends before a separator.
fn understood(text: &str) -> usize {
    text.char_indices()
        .filter(|(_, letter)| matches!(letter, ';' | ',' | ' '))
        .filter(|(end, _)| text[..*end].parse::<OpeningHours>().is_ok())
        .map(|(end, separator)| text[..end + separator.len_utf8()].chars().count())
        .next_back()
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn time(day: u32, hour: u32, minute: u32) -> NaiveDateTime {
        // November 2026: the 23rd is a Monday.
        NaiveDate::from_ymd_opt(2026, 11, day)
            .and_then(|date| date.and_hms_opt(hour, minute, 0))
            .expect("a day of November")
    }

    #[test]
    fn open_until_noon_and_again_on_thursday_afternoon() {
        let hours = Hours::parse("Mo-Fr 08:00-12:00, Th 14:00-18:00; PH off", &Holidays::default())
            .expect("hours");
        assert_eq!(hours.at(time(23, 9, 0)), Openness::Open { until: Some(time(23, 12, 0)) });
        assert_eq!(hours.at(time(26, 12, 30)), Openness::Closed { opens: Some(time(26, 14, 0)) });
        assert_eq!(hours.at(time(28, 9, 0)), Openness::Closed { opens: Some(time(30, 8, 0)) });
    }

    #[test]
    fn rules_that_meet_are_one_opening() {
        let hours =
            Hours::parse("Mo 08:00-12:00, Mo 12:00-14:00", &Holidays::default()).expect("hours");
        assert_eq!(hours.at(time(23, 9, 0)), Openness::Open { until: Some(time(23, 14, 0)) });
    }

    #[test]
    fn usual_hours_know_no_holiday_and_end_with_the_day() {
        let usual = |text: &str, day: u32| {
            let hours = Hours::parse(text, &Holidays::default()).expect("hours");
            let spans = hours.usual_on(time(day, 0, 0).date());
            spans.iter().map(|(from, to)| format!("{from} {to}")).collect::<Vec<_>>().join(", ")
        };
        let text = "Mo-Fr 08:00-12:00, Th 12:00-14:00,15:00-18:00; PH off";
        assert_eq!(usual(text, 23), "08:00:00 12:00:00");
        assert_eq!(usual(text, 26), "08:00:00 14:00:00, 15:00:00 18:00:00");
        assert_eq!(usual(text, 28), "");
        assert_eq!(usual("24/7", 28), "00:00:00 00:00:00");
        assert_eq!(usual("PH off", 23), "");
        let christmas = Hours::parse("Fr 08:00-12:00; PH off", &Holidays::default())
            .expect("hours")
            .usual_on(NaiveDate::from_ymd_opt(2026, 12, 25).expect("a Friday"));
        assert_eq!(christmas.len(), 1);
    }

    #[test]
    fn holidays_of_the_whole_country_are_known() {
        let hours = Hours::parse("Mo-Fr 08:00-12:00; PH off", &Holidays::default()).expect("hours");
        let christmas = NaiveDate::from_ymd_opt(2026, 12, 25)
            .and_then(|date| date.and_hms_opt(9, 0, 0))
            .expect("a Friday");
        assert!(matches!(hours.at(christmas), Openness::Closed { .. }));
    }

    #[test]
    fn always_open_and_never_open_have_no_end() {
        let always = Hours::parse("24/7", &Holidays::default()).expect("hours");
        assert_eq!(always.at(time(23, 9, 0)), Openness::Open { until: None });
        let never = Hours::parse("off", &Holidays::default()).expect("hours");
        assert_eq!(never.at(time(23, 9, 0)), Openness::Closed { opens: None });
        assert_eq!(
            Hours::parse("unknown", &Holidays::default()).expect("hours").at(time(23, 9, 0)),
            Openness::Unknown
        );
    }

    #[test]
    fn nonsense_is_refused_with_its_place() {
        assert_eq!(Hours::parse(" ", &Holidays::default()), Err(HoursError::Empty));
        assert_eq!(
            Hours::parse(&"Mo ".repeat(1_000), &Holidays::default()),
            Err(HoursError::TooLong)
        );
        let Err(HoursError::Notation { column, .. }) =
            Hours::parse("Mo-Fr 08:00-12:00; Xx 9", &Holidays::default())
        else {
            panic!("nonsense was understood");
        };
        assert_eq!(column, 19);
    }

    #[test]
    fn the_ends_of_time_are_harmless() {
        let hours = Hours::parse("Mo-Fr 08:00-12:00", &Holidays::default()).expect("hours");
        for time in [NaiveDateTime::MIN, NaiveDateTime::MAX] {
            let _ = hours.at(time);
        }
    }
}
