//! How a language counts.

use crate::locale::counting::counted;
use crate::locale::negotiate;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::BTreeMap;
use unic_langid::LanguageIdentifier;

/// The words for plural forms, as they stand in variants.
pub(super) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The numbers that a kiosk says: floors, minutes, metres, documents.
const LARGEST: u32 = 200;

/// Which plural form each number from 0 to [`LARGEST`] takes in a language.
#[derive(Debug, Clone)]
pub(super) struct Plural {
    forms: Vec<&'static str>,
}

impl Plural {
    /// The forms of counting (`one room`) or of ranking (`first room`).
    ///
    /// A language without rules counts like English, as Fluent itself does it.
    pub(super) fn new(tag: &LanguageIdentifier, ordinal: bool) -> Self {
        let kind = || {
            if ordinal { PluralRuleType::ORDINAL } else { PluralRuleType::CARDINAL }
        };
        let english = "en".parse::<LanguageIdentifier>().unwrap_or_default();
        let known = PluralRules::get_locales(kind());
        let nearest = negotiate(&[tag.to_string()], &known, &english)[0].clone();
        let forms = match PluralRules::create(nearest, kind()) {
            Ok(rules) => (0..=LARGEST)
                .map(|number| if ordinal { number.into() } else { counted(tag, number.into()) })
                .map(|number: i64| rules.select(number).map_or("other", |form| word(&form)))
                .collect(),
            Err(_) => vec!["other"; LARGEST as usize + 1],
        };
        Self { forms }
    }

    /// Whether some number takes this form.
    pub(super) fn reaches(&self, category: &str) -> bool {
        self.forms.contains(&category)
    }

    /// The forms that some number takes, in the usual order.
    pub(super) fn reachable(&self) -> Vec<&'static str> {
        CATEGORIES.into_iter().filter(|category| self.reaches(category)).collect()
    }

    /// The forms, each with its smallest number, of the numbers that no key takes.
    ///
    /// A key is a form or a number; `default` is the key of the default variant, which is meant
    /// to take its own form.
    pub(super) fn fallen(&self, keys: &[&str]) -> Vec<(&'static str, u32)> {
        let exact: Vec<u32> = keys
            .iter()
            .filter_map(|key| key.parse::<f64>().ok())
            .filter_map(|value| (0..=LARGEST).find(|number| f64::from(*number) == value))
            .collect();
        let mut fallen: BTreeMap<&str, u32> = BTreeMap::new();
        for (number, form) in (0..).zip(&self.forms) {
            if !exact.contains(&number) && !keys.contains(form) {
                fallen.entry(form).or_insert(number);
            }
        }
        CATEGORIES
            .into_iter()
            .filter_map(|category| Some((category, *fallen.get(category)?)))
            .collect()
    }
}

const fn word(category: &PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reachable(tag: &str) -> Vec<&'static str> {
        Plural::new(&tag.parse().unwrap(), false).reachable()
    }

    #[test]
    fn whole_numbers_reach_these_forms() {
        assert_eq!(reachable("ar"), CATEGORIES);
        for slavic in ["uk", "ru", "pl", "uk-UA"] {
            assert_eq!(reachable(slavic), ["one", "few", "many"], "{slavic}");
        }
        for simple in
            ["de", "de-simple", "en", "fa-AF", "ps", "ckb", "so", "ti", "am", "tr", "fr", "sq"]
        {
            assert_eq!(reachable(simple), ["one", "other"], "{simple}");
        }
        assert_eq!(reachable("vi"), ["other"]);
        assert_eq!(reachable("tlh"), ["one", "other"], "like English");
    }

    #[test]
    fn numbers_that_no_key_takes_fall() {
        let arabic = Plural::new(&"ar".parse().unwrap(), false);
        assert_eq!(arabic.fallen(&["0", "one", "two"]), [("few", 3), ("many", 11), ("other", 100)]);
        let german = Plural::new(&"de".parse().unwrap(), false);
        assert_eq!(german.fallen(&["1"]), [("other", 0)]);
    }
}
