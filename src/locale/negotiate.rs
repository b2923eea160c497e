//! Which of the languages that are there answers a wish.

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use unic_langid::LanguageIdentifier;

/// Tags under which a language is asked for, and the tag under which it is kept.
///
/// The plural rules of CLDR know Kurmancî as `ku` and Dari as `fa-AF` only. Readers of Bosnian
/// and Croatian are served by Serbian in Latin letters.
const ALIASES: [(&str, &str); 5] =
    [("kmr", "ku"), ("prs", "fa-AF"), ("bs", "sr-Latn"), ("hr", "sr-Latn"), ("sh", "sr-Latn")];

/// The languages that serve a list of wishes, best first, and always the reference last.
///
/// A wish may be more exact than what is there (`uk-UA` is served by `uk`) and may be written
/// with an underscore or with an encoding (`de_AT.UTF-8`). What is no language tag is left out.
pub fn negotiate<'a>(
    requested: &[impl AsRef<str>],
    available: &'a [LanguageIdentifier],
    reference: &'a LanguageIdentifier,
) -> Vec<&'a LanguageIdentifier> {
    let wishes: Vec<Tag> = requested.iter().flat_map(|wish| wishes(wish.as_ref())).collect();
    let offers: Vec<Offer<'a>> = available
        .iter()
        .filter_map(|tag| Some(Offer { tag, parsed: tag.to_string().parse().ok()? }))
        .collect();
    let mut chain: Vec<&LanguageIdentifier> =
        negotiate_languages(&wishes, &offers, None, NegotiationStrategy::Filtering)
            .into_iter()
            .map(|offer| offer.tag)
            .take_while(|tag| *tag != reference)
            .collect();
    chain.push(reference);
    chain
}

type Tag = fluent_langneg::LanguageIdentifier;

/// A wish as written, then as it is known here.
fn wishes(wish: &str) -> Vec<Tag> {
    let name = wish.split(['.', '@']).next().unwrap_or_default().trim().replace('_', "-");
    let language = name.split('-').next().unwrap_or_default();
    let alias = ALIASES.iter().find(|(alias, _)| alias.eq_ignore_ascii_case(language));
    std::iter::once(name.as_str())
        .chain(alias.map(|(_, tag)| *tag))
        .filter_map(|tag| tag.parse::<Tag>().ok())
        .filter(|tag| !tag.language.is_empty())
        .collect()
}

struct Offer<'a> {
    tag: &'a LanguageIdentifier,
    parsed: Tag,
}

impl AsRef<Tag> for Offer<'_> {
    fn as_ref(&self) -> &Tag {
        &self.parsed
    }
}

impl PartialEq for Offer<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.tag == other.tag
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(requested: &[&str], available: &[&str]) -> Vec<String> {
        let available: Vec<LanguageIdentifier> =
            available.iter().map(|tag| tag.parse().unwrap()).collect();
        negotiate(requested, &available, &"de".parse().unwrap())
            .into_iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn a_wish_is_served_by_its_language() {
        let available = ["ar", "de", "en", "uk"];
        for (wish, served) in [
            ("en-GB", "en"),
            ("uk-UA", "uk"),
            ("de-AT", "de"),
            ("de_AT.UTF-8", "de"),
            ("ar-SY", "ar"),
            ("AR", "ar"),
            ("fr", "de"),
            ("nonsense", "de"),
            ("xx-yy-zz-!!", "de"),
            ("", "de"),
            ("C", "de"),
            ("und", "de"),
        ] {
            assert_eq!(chain(&[wish], &available)[0], served, "{wish}");
        }
        assert_eq!(chain(&["fr", "uk"], &available), ["uk", "de"]);
        assert_eq!(chain(&["ar", "en"], &available), ["ar", "en", "de"]);
        assert_eq!(chain(&[], &available), ["de"]);
    }

    #[test]
    fn near_languages_stand_between_a_language_and_the_reference() {
        let available = ["de", "en", "fa", "fa-AF", "ku", "sr-Latn"];
        assert_eq!(chain(&["prs"], &available), ["fa-AF", "fa", "de"]);
        assert_eq!(chain(&["kmr-TR"], &available), ["ku", "de"]);
        assert_eq!(chain(&["hr"], &available), ["sr-Latn", "de"]);
    }
}
