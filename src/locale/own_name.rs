//! Languages by their own names, also those that the kiosk does not speak but a partner does.

use unic_langid::LanguageIdentifier;

/// Own names by tag, as in Unicode CLDR, in the spelling that the language's readers use.
const NAMES: &[(&str, &str)] = &[
    ("am", "አማርኛ"),
    ("ar", "العربية"),
    ("bg", "Български"),
    ("bs", "Bosanski"),
    ("ckb", "کوردی"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("fa", "فارسی"),
    ("fr", "Français"),
    ("hr", "Hrvatski"),
    ("it", "Italiano"),
    ("ku", "Kurdî"),
    ("pl", "Polski"),
    ("ps", "پښتو"),
    ("pt", "Português"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("so", "Soomaali"),
    ("sq", "Shqip"),
    ("sr", "Srpski"),
    ("ti", "ትግርኛ"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
];

/// The name of a language in that language; its tag where nobody has written the name down.
pub fn own_name(tag: &LanguageIdentifier) -> String {
    known(tag).map_or_else(|| tag.to_string(), str::to_owned)
}

/// Whether a language's own name is written down here.
pub fn has_own_name(tag: &LanguageIdentifier) -> bool {
    known(tag).is_some()
}

fn known(tag: &LanguageIdentifier) -> Option<&'static str> {
    let language = tag.language.as_str();
    NAMES.iter().find(|(known, _)| *known == language).map(|(_, name)| *name)
}
