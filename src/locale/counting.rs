//! Mends how large numbers select plural forms.
//!
//! intl_pluralrules 7.0.2 reads the rule `n % 100 = 3..10` of CLDR as `n = 3..10`, so that in
//! Arabic 103 takes the form of 100. A number that is wrong there is replaced, for the choice of
//! the form only, by a smaller one of the same form; what is shown stays the number itself.
//! A variant for one such number alone, `[103]`, is not chosen in these languages.

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions, FluentNumberStyle};
use unic_langid::LanguageIdentifier;

/// A number that takes the same form by the rules of CLDR and by those of the library.
///
/// Of the languages for which the kiosk is meant, Arabic and Romanian have rules by `n % 100`.
pub fn counted(language: &LanguageIdentifier, number: i64) -> i64 {
    if number < 100 {
        return number;
    }
    let rest = number % 100;
    match language.language.as_str() {
        "ar" if rest >= 3 => rest,
        "ar" => 100,
        "ro" if (2..=19).contains(&rest) => rest,
        "ro" => 20,
        _ => number,
    }
}

/// A number as a message gets it.
pub(super) fn value(language: &LanguageIdentifier, number: i64) -> FluentValue<'static> {
    let counted = counted(language, number);
    if counted == number {
        return number.into();
    }
    // Fluent has no place for what is to be shown instead; the currency is not used otherwise.
    let options = FluentNumberOptions {
        style: FluentNumberStyle::Currency,
        currency: Some(number.to_string()),
        ..FluentNumberOptions::default()
    };
    #[expect(clippy::cast_precision_loss, reason = "it is a remainder below a hundred")]
    FluentValue::Number(FluentNumber::new(counted as f64, options))
}

/// What is shown for a number that [`value`] has replaced.
pub(super) fn show<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::Number(number) if number.options.style == FluentNumberStyle::Currency => {
            number.options.currency.clone()
        }
        _ => None,
    }
}
