//! Which voices there are, and which one speaks a language.

use super::EngineKind;
use unic_langid::LanguageIdentifier;

/// A voice of an engine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// Whose voice it is.
    pub engine: EngineKind,
    /// The engine's name for it.
    pub name: String,
    /// The part of the engine it belongs to; empty where an engine has no parts.
    pub module: String,
    /// The languages it speaks, as the engine writes them in small letters, each with how gladly:
    /// the lower the number, the better.
    pub languages: Vec<(String, u32)>,
}

/// How gladly a voice speaks that should only where no other voice of its engine can.
pub(super) const LAST_RESORT: u32 = 100;

/// All voices that the engines have.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Voices {
    /// The voices, the engines' order.
    pub all: Vec<Voice>,
}

/// Names under which engines keep a language, best first, where they differ from ours.
///
/// Kurmancî is `ku` for us and `kmr` for some; Dari is spoken by voices for Persian. espeak-ng's
/// voice for Mandarin reads Chinese characters only in its variant with Pinyin.
const ALIASES: [(&str, &[&str]); 10] = [
    ("prs", &["prs", "fa-af", "fa"]),
    ("kmr", &["kmr", "ku"]),
    ("ku", &["ku", "kmr"]),
    ("zh", &["cmn-latn-pinyin", "zh-cmn", "cmn", "zh"]),
    ("bs", &["bs", "hr", "sr"]),
    ("hr", &["hr", "bs", "sr"]),
    ("sr", &["sr", "hr", "bs"]),
    ("sh", &["sr", "hr", "bs"]),
    ("no", &["nb", "no"]),
    ("nb", &["nb", "no"]),
];

/// Languages that many readers of another one understand, nearest first.
///
/// A suggestion, never more: the visitor is asked.
const NEIGHBOURS: [(&str, &[&str]); 6] = [
    ("ti", &["am", "ar", "en"]),
    ("so", &["ar", "en"]),
    ("ps", &["fa-AF", "fa", "ur", "en"]),
    ("ckb", &["ar", "ku", "fa", "en"]),
    ("ku", &["tr", "ar", "en"]),
    ("am", &["en", "ti"]),
];

impl Voices {
    /// Whether there is no voice at all.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// The voice of an engine that speaks a language best; `None` if the engine has none.
    pub fn of(&self, engine: EngineKind, tag: &LanguageIdentifier) -> Option<&Voice> {
        let own = self.all.iter().filter(|voice| voice.engine == engine);
        own.filter_map(|voice| Some((fit(voice, tag)?, voice)))
            .min_by_key(|(fit, _)| *fit)
            .map(|(_, voice)| voice)
    }

    /// Whether any engine has a voice for a language.
    pub fn speak(&self, tag: &LanguageIdentifier) -> bool {
        self.all.iter().any(|voice| fit(voice, tag).is_some())
    }

    /// A language with a voice that the visitor may understand instead, out of those that the kiosk
    /// offers: neighbours first, then English, then the first that is offered. `None` if no offered
    /// language has a voice.
    pub fn instead_of<'a>(
        &self,
        tag: &LanguageIdentifier,
        offered: &'a [LanguageIdentifier],
    ) -> Option<&'a LanguageIdentifier> {
        let language = tag.language.as_str();
        let neighbours = NEIGHBOURS
            .iter()
            .find(|(from, _)| *from == language)
            .map_or(&[][..], |(_, neighbours)| *neighbours);
        let speaking: Vec<_> = offered.iter().filter(|other| self.speak(other)).collect();
        let named = |wanted: &str| {
            let exact = speaking.iter().find(|other| other.to_string() == wanted);
            exact
                .or_else(|| speaking.iter().find(|other| other.language.as_str() == wanted))
                .copied()
        };
        speaking
            .iter()
            .copied()
            .find(|other| *other == tag)
            .or_else(|| named(language))
            .or_else(|| neighbours.iter().find_map(|neighbour| named(neighbour)))
            .or_else(|| named("en"))
            .or_else(|| speaking.first().copied())
    }
}

/// How well a voice fits a language, the lower the better; `None` if it does not speak it.
fn fit(voice: &Voice, tag: &LanguageIdentifier) -> Option<(bool, usize, u32, u32)> {
    let language = tag.language.as_str();
    let wanted = tag.to_string().to_ascii_lowercase();
    let own = [language];
    let names: &[&str] =
        ALIASES.iter().find(|(from, _)| *from == language).map_or(&own, |(_, names)| *names);
    voice
        .languages
        .iter()
        .filter_map(|(spoken, gladly)| {
            let (order, name) = names.iter().enumerate().find_map(|(order, name)| {
                let rest = spoken.strip_prefix(name)?;
                (rest.is_empty() || rest.starts_with('-')).then_some((order, *name))
            })?;
            let rest = spoken[name.len()..].trim_start_matches('-');
            let kind = match rest {
                _ if *spoken == wanted => 0,
                "" => 1,
                // Another script or a private variant reads other letters, or others badly.
                rest if rest.split('-').any(|part| part == "x" || part.len() == 4) => 3,
                _ => 2,
            };
            Some((*gladly >= LAST_RESORT, order, kind, *gladly))
        })
        .min()
}

/// The voices in what `espeak-ng --voices` writes; a line that is no voice is passed over.
///
/// `Pty Language Age/Gender VoiceName File Other Languages`, the last ones as `(zh 5)(zh-cmn 5)`.
pub fn espeak_voices(listed: &str) -> Vec<Voice> {
    listed.lines().filter_map(espeak_voice).collect()
}

fn espeak_voice(line: &str) -> Option<Voice> {
    let mut columns = line.split_whitespace();
    let gladly: u32 = columns.next()?.parse().ok()?;
    let name = columns.next()?.to_ascii_lowercase();
    let _age = columns.next()?;
    let _name = columns.next()?;
    let file = columns.next()?;
    // A voice of MBROLA is listed even where its data are not installed.
    if !is_tag(&name) || file.starts_with("mb/") {
        return None;
    }
    let rest = columns.collect::<Vec<_>>().join(" ");
    let others = rest.split(['(', ')']).filter_map(|other| {
        let (tag, gladly) = other.trim().split_once(' ')?;
        Some((tag.to_ascii_lowercase(), gladly.parse().ok()?))
    });
    let languages = std::iter::once((name.clone(), gladly)).chain(others).collect();
    Some(Voice { engine: EngineKind::Espeak, name, module: String::new(), languages })
}

/// Whether something looks like a language tag; it will stand on a command line.
pub(super) fn is_tag(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LISTED: &str = "\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  am              --/M      Amharic            sem/am               
 5  ar              --/M      Arabic             sem/ar               
 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn              (zh-cmn 5)(zh 5)
 5  cmn-latn-pinyin --/M      Chinese_(Mandarin,_latin_as_Pinyin) sit/cmn-Latn-pinyin  (zh-cmn 5)(zh 5)
 5  de              --/M      German             gmw/de               
 5  en-029          --/M      English_(Caribbean) gmw/en-029           (en 10)
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
 5  en-gb-x-rp      --/M      English_(Received_Pronunciation) gmw/en-GB-x-rp       (en-gb 4)(en 5)
 2  en-us           --/M      English_(America)  gmw/en-US            (en 3)
 5  fa              --/M      Persian            ira/fa               
 5  fa-latn         --/M      Persian_(Pinglish) ira/fa-Latn          
 5  fr-be           --/M      French_(Belgium)   roa/fr-BE            (fr 8)
 5  fr-fr           --/M      French_(France)    roa/fr               (fr 5)
 5  hr              --/M      Croatian           zls/hr               (hbs 5)
 5  ku              --/M      Kurdish            ira/ku               
 5  sr              --/M      Serbian            zls/sr               
 1  tr              --/M      turkish-mbrola-1   mb/mb-tr1            
 5  uk              --/M      Ukrainian          zle/uk               
 5  yue             --/M      Chinese_(Cantonese) sit/yue              (zh-yue 5)(zh 8)
nonsense
 x y
 5 -w --/M bad bad/bad
";

    fn tag(tag: &str) -> LanguageIdentifier {
        tag.parse().unwrap()
    }

    #[test]
    fn a_language_gets_the_voice_that_speaks_it() {
        let voices = Voices { all: espeak_voices(LISTED) };
        for (wanted, expected) in [
            ("de", Some("de")),
            ("de-AT", Some("de")),
            ("de-simple", Some("de")),
            ("en", Some("en-gb")),
            ("en-US", Some("en-us")),
            ("uk", Some("uk")),
            ("ar", Some("ar")),
            ("fr", Some("fr-fr")),
            ("fa", Some("fa")),
            ("fa-AF", Some("fa")),
            ("prs", Some("fa")),
            ("ku", Some("ku")),
            ("kmr", Some("ku")),
            ("zh-Hans", Some("cmn-latn-pinyin")),
            ("sr-Latn", Some("sr")),
            ("bs", Some("hr")),
            // Not those of a related language, and none without data.
            ("ti", None),
            ("ps", None),
            ("so", None),
            ("ckb", None),
            ("tr", None),
        ] {
            let voice = voices.of(EngineKind::Espeak, &tag(wanted));
            assert_eq!(voice.map(|voice| voice.name.as_str()), expected, "{wanted}");
            assert_eq!(voices.speak(&tag(wanted)), expected.is_some(), "{wanted}");
        }
        assert_eq!(voices.of(EngineKind::Dispatcher, &tag("de")), None);
    }

    #[test]
    fn who_has_no_voice_is_offered_a_language_near_to_it() {
        let voices = Voices { all: espeak_voices(LISTED) };
        let all: Vec<LanguageIdentifier> =
            ["de", "ti", "ps", "en", "ar", "fa-AF", "uk"].map(tag).into();
        let few: Vec<LanguageIdentifier> = ["de", "uk", "ti"].map(tag).into();
        for (wanted, offered, expected) in [
            ("ti", &all, Some("ar")),
            ("ps", &all, Some("fa-AF")),
            ("ckb", &all, Some("ar")),
            ("so", &all, Some("ar")),
            ("xx", &all, Some("en")),
            ("ti", &few, Some("de")),
            ("uk", &all, Some("uk")),
            ("ti", &vec![tag("ti")], None),
        ] {
            let found = voices.instead_of(&tag(wanted), offered).map(ToString::to_string);
            assert_eq!(found.as_deref(), expected, "{wanted}");
        }
        assert_eq!(Voices::default().instead_of(&tag("de"), &all), None);
    }
}
