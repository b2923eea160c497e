//! The public holidays of the Länder.

use chrono::{Datelike, NaiveDate};
use holiday_de::GermanRegion;
use opening_hours::{ContextHolidays, localization::Country};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// One of the sixteen Länder, by the letters of ISO 3166-2:DE.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema,
)]
pub enum Land {
    /// Baden-Württemberg.
    #[serde(rename = "BW")]
    BadenWuerttemberg,
    /// Bayern; Mariä Himmelfahrt counts, the Friedensfest of Augsburg does not.
    #[serde(rename = "BY")]
    Bayern,
    /// Berlin.
    #[serde(rename = "BE")]
    Berlin,
    /// Brandenburg.
    #[serde(rename = "BB")]
    Brandenburg,
    /// Bremen.
    #[serde(rename = "HB")]
    Bremen,
    /// Hamburg.
    #[serde(rename = "HH")]
    Hamburg,
    /// Hessen.
    #[serde(rename = "HE")]
    Hessen,
    /// Mecklenburg-Vorpommern.
    #[serde(rename = "MV")]
    MecklenburgVorpommern,
    /// Niedersachsen.
    #[serde(rename = "NI")]
    Niedersachsen,
    /// Nordrhein-Westfalen.
    #[serde(rename = "NW")]
    NordrheinWestfalen,
    /// Rheinland-Pfalz.
    #[serde(rename = "RP")]
    RheinlandPfalz,
    /// Saarland.
    #[serde(rename = "SL")]
    Saarland,
    /// Sachsen; Fronleichnam, kept in few places, does not count.
    #[serde(rename = "SN")]
    Sachsen,
    /// Sachsen-Anhalt.
    #[serde(rename = "ST")]
    SachsenAnhalt,
    /// Schleswig-Holstein.
    #[serde(rename = "SH")]
    SchleswigHolstein,
    /// Thüringen; Fronleichnam, kept in few places, does not count.
    #[serde(rename = "TH")]
    Thueringen,
}

impl Land {
    fn region(self) -> GermanRegion {
        match self {
            Self::BadenWuerttemberg => GermanRegion::BadenWuerttemberg,
            Self::Bayern => GermanRegion::Bayern,
            Self::Berlin => GermanRegion::Berlin,
            Self::Brandenburg => GermanRegion::Brandenburg,
            Self::Bremen => GermanRegion::Bremen,
            Self::Hamburg => GermanRegion::Hamburg,
            Self::Hessen => GermanRegion::Hessen,
            Self::MecklenburgVorpommern => GermanRegion::MechlenburgVorpommern,
            Self::Niedersachsen => GermanRegion::Niedersachsen,
            Self::NordrheinWestfalen => GermanRegion::NordrheinWestfalen,
            Self::RheinlandPfalz => GermanRegion::RheinlandPfalz,
            Self::Saarland => GermanRegion::Saarland,
            Self::Sachsen => GermanRegion::Sachsen,
            Self::SachsenAnhalt => GermanRegion::SachsenAnhalt,
            Self::SchleswigHolstein => GermanRegion::SchleswigHolstein,
            Self::Thueringen => GermanRegion::Thueringen,
        }
    }
}

/// The days that `PH` in opening hours stands for.
#[derive(Debug, Clone)]
pub struct Holidays {
    days: ContextHolidays,
}

/// The years whose holidays are known: wider than any clock of a kiosk is wrong.
const YEARS: std::ops::RangeInclusive<i32> = 2020..=2099;

impl Holidays {
    /// The holidays of a Land; those that all of Germany keeps where no Land is given.
    pub fn of(land: Option<Land>) -> Self {
        let nationwide = Country::DE.holidays();
        let Some(land) = land else { return Self { days: nationwide } };
        // An empty calendar of the right kind: its crate is not among ours.
        let mut public = nationwide.get_public().clone();
        for (day, _) in YEARS.flat_map(|year| land.region().holiday_dates_in_year(year)) {
            public.insert(day);
        }
        let school = Arc::new(nationwide.get_school().clone());
        Self { days: ContextHolidays::new(Arc::new(public), school) }
    }

    /// Whether a day is one of them.
    pub fn contains(&self, day: NaiveDate) -> bool {
        let year = self.days.get_public().year_for(day);
        year.is_some_and(|year| year.contains(day.month(), day.day()))
    }

    pub(super) fn days(&self) -> ContextHolidays {
        self.days.clone()
    }
}

impl Default for Holidays {
    fn default() -> Self {
        Self::of(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).expect("a day")
    }

    /// The dates are those of the Länder's own calendars for 2026 and 2027.
    #[test]
    fn each_land_keeps_its_own_days() {
        let corpus_christi = day(2026, 6, 4);
        let all_saints = day(2027, 11, 1);
        let repentance = day(2026, 11, 18);
        let reformation = day(2026, 10, 31);
        for (land, day, kept) in [
            (Some(Land::NordrheinWestfalen), corpus_christi, true),
            (Some(Land::NordrheinWestfalen), all_saints, true),
            (Some(Land::NordrheinWestfalen), reformation, false),
            (Some(Land::Sachsen), repentance, true),
            (Some(Land::Bayern), repentance, false),
            (Some(Land::Hamburg), reformation, true),
            (Some(Land::Berlin), corpus_christi, false),
            (None, corpus_christi, false),
        ] {
            assert_eq!(Holidays::of(land).contains(day), kept, "{land:?} {day}");
        }
    }

    /// What all of Germany keeps is kept in every Land, in every year.
    #[test]
    fn every_land_keeps_the_days_of_the_whole_country() {
        for code in [
            "BW", "BY", "BE", "BB", "HB", "HH", "HE", "MV", "NI", "NW", "RP", "SL", "SN", "ST",
            "SH", "TH",
        ] {
            let land: Land = serde_json::from_str(&format!("\"{code}\"")).expect("a Land");
            let holidays = Holidays::of(Some(land));
            for year in [2026, 2030, 2040] {
                for (month, date) in [(1, 1), (5, 1), (10, 3), (12, 25), (12, 26)] {
                    assert!(holidays.contains(day(year, month, date)), "{code} {year}");
                }
            }
            assert!(!holidays.contains(day(2026, 11, 23)), "{code}");
        }
    }
}
