//! Figures and signs as they are spoken: what is written for the eye, rewritten for the ear.
//!
//! Engines read `2.14` as a date, `03/2026` as a division, and some leave out `€` or spell it. So each
//! such pattern is found here and said by a message of the language; everything else stays as it is.

use crate::{
    locale::{
        Locale,
        message::speech::{self, Before},
    },
    speech::plain,
};

/// A text as it is spoken in a language.
pub fn for_the_ear(locale: &Locale, text: &str) -> String {
    // What separates two facts for the eye is a pause for the ear.
    let text = text.replace(" · ", ", ").replace(" – ", ", ").replace(['…', '•'], " ");
    let text = text.replace(['«', '»'], "");
    let text = plain(&text);
    let ear = Ear { locale };
    let words: Vec<Word<'_>> = text.split(' ').map(Word::of).collect();
    let mut spoken: Vec<String> = Vec::new();
    let mut rest = words.as_slice();
    while let Some((first, after)) = rest.split_first() {
        let (said, used) = match ear.ordinal(first, after, spoken.last().map(String::as_str)) {
            Some(said) => (said, 1),
            None => ear.say(first, after),
        };
        spoken.push(said);
        rest = &rest[used..];
    }
    let spoken = plain(&spoken.join(" "));
    // A voice pauses at the comma of its own script.
    if locale.language().script == "Arab" { spoken.replace(", ", "، ") } else { spoken }
}

/// What an ordinal number counts in German. Before a capital letter engines take its point for the
/// end of a sentence.
const FLOORS: [&str; 2] = ["Obergeschoss", "Untergeschoss"];

/// A word between its punctuation.
struct Word<'t> {
    before: &'t str,
    core: &'t str,
    after: &'t str,
}

impl<'t> Word<'t> {
    fn of(word: &'t str) -> Self {
        let inner = word.trim_start_matches(|c: char| !c.is_alphanumeric() && !"§€+".contains(c));
        let before = &word[..word.len() - inner.len()];
        let core = inner.trim_end_matches(|c: char| !c.is_alphanumeric() && !"€§".contains(c));
        Self { before, core, after: &inner[core.len()..] }
    }

    fn with(&self, said: &str) -> String {
        format!("{}{said}{}", self.before, self.after)
    }
}

struct Ear<'l> {
    locale: &'l Locale,
}

impl Ear<'_> {
    /// How a word is said, and how many words this takes up.
    fn say(&self, word: &Word<'_>, following: &[Word<'_>]) -> (String, usize) {
        let next = following.first().filter(|next| word.after.is_empty() && next.before.is_empty());
        if let Some((said, used)) = digits(word, following) {
            return (said, used);
        }
        if let Some(next) = next {
            let amount = euros(word.core).filter(|_| next.core == "€");
            if let Some((euros, cents)) = amount {
                let said = self.amount(euros, cents);
                return (format!("{}{said}{}", word.before, next.after), 2);
            }
            if matches!(word.core, "§" | "§§") {
                let said = self.text(&speech::section(next.core));
                return (format!("{}{said}{}", word.before, next.after), 2);
            }
            // "12:00 Uhr" and "12 Uhr": what the time says already is not said twice.
            if let Some(said) = self.time(word.core)
                && said.split(' ').any(|part| part == next.core)
            {
                return (format!("{}{said}{}", word.before, next.after), 2);
            }
        }
        (word.with(&self.core(word.core)), 1)
    }

    /// `2. Obergeschoss`
    fn ordinal(
        &self,
        word: &Word<'_>,
        following: &[Word<'_>],
        before: Option<&str>,
    ) -> Option<String> {
        let next = following.first()?;
        let number = figure(word.core, 1, 2).filter(|_| word.after == ".")?;
        if !FLOORS.contains(&next.core) || !next.before.is_empty() {
            return None;
        }
        let before = match before {
            Some("im" | "Im" | "vom" | "zum") => Before::Inside,
            Some("ins" | "Ins" | "das" | "Das") => Before::Into,
            _ => Before::Alone,
        };
        Some(format!("{}{}", word.before, self.text(&speech::ordinal(number, before))))
    }

    fn core(&self, core: &str) -> String {
        self.pattern(core).unwrap_or_else(|| core.to_owned())
    }

    fn pattern(&self, core: &str) -> Option<String> {
        self.time(core)
            .or_else(|| self.date(core))
            .or_else(|| self.range(core))
            .or_else(|| {
                let (euros, cents) = euros(core.strip_suffix('€')?)?;
                Some(self.amount(euros, cents))
            })
            .or_else(|| self.section(core))
            .or_else(|| self.number(core))
            .or_else(|| self.address(core))
            .or_else(|| letters(core))
    }

    /// `12:00`, `8:30`
    fn time(&self, core: &str) -> Option<String> {
        let (hour, minutes) = core.split_once(':')?;
        let (hour, minutes) = (figure(hour, 1, 2)?, figure(minutes, 2, 2)?);
        if hour > 24 || minutes > 59 {
            return None;
        }
        let time = if minutes == 0 { speech::hour(hour) } else { speech::time(hour, minutes) };
        Some(self.text(&time))
    }

    /// `22.11.2026`, `03/2026`, `09./10.02.2026`
    fn date(&self, core: &str) -> Option<String> {
        if let Some((from, to)) = core.split_once("./") {
            let from = figure(from, 1, 2)?;
            return Some(self.text(&speech::range(&from.to_string(), &self.date(to)?)));
        }
        if let Some((month, year)) = core.split_once('/') {
            let month = speech::MonthWord::of(figure(month, 1, 2)?)?;
            let _ = figure(year, 4, 4)?;
            return Some(self.text(&speech::month(month, year)));
        }
        let mut parts = core.split('.');
        let day = figure(parts.next()?, 1, 2).filter(|day| (1..=31).contains(day))?;
        let month = speech::MonthWord::of(figure(parts.next()?, 1, 2)?)?;
        let year = parts.next()?;
        let _ = figure(year, 4, 4)?;
        parts.next().is_none().then(|| self.text(&speech::date(day, month, year)))
    }

    /// `5–10`, `9:00–12:00`, `A–K`
    fn range(&self, core: &str) -> Option<String> {
        let (from, to) = core.split_once('–')?;
        let end = |end: &str| {
            let short = end.chars().count() <= 3 && end.chars().all(char::is_alphabetic);
            !end.is_empty() && (short || end.starts_with(|c: char| c.is_ascii_digit()))
        };
        let figures = |end: &str| end.bytes().all(|byte| byte.is_ascii_digit());
        (end(from) && end(to)).then(|| {
            self.text(&if figures(from) && figures(to) {
                speech::range_numbers(from, to)
            } else {
                speech::range(&self.core(from), &self.core(to))
            })
        })
    }

    /// `§24`
    fn section(&self, core: &str) -> Option<String> {
        let number = core.strip_prefix('§')?.trim_start_matches('§');
        (!number.is_empty()).then(|| self.text(&speech::section(number)))
    }

    /// `2.14`, `B2.14`, as on doors. A point between figures is named, so that it can be felt for.
    fn number(&self, core: &str) -> Option<String> {
        let letters = core.len() - core.trim_start_matches(|c: char| c.is_ascii_uppercase()).len();
        let (letter, number) = core.split_at(letters);
        let mut parts = number.split('.');
        let is_part =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if letters > 2 || !number.split('.').all(is_part) {
            return None;
        }
        let first = parts.next()?.to_owned();
        let said = parts.fold(first, |said, part| self.text(&speech::point(&said, part)));
        // A figure alone is left to the voice.
        (said.len() != core.len()).then(|| format!("{} {said}", spelled(letter)))
    }

    /// `www.example.org/a-b`, `a@example.org`
    fn address(&self, core: &str) -> Option<String> {
        let core = core.strip_prefix("https://").or(core.strip_prefix("http://")).unwrap_or(core);
        let host = core.split('/').next()?;
        let mut labels = host.split(['.', '@']);
        let last = labels.next_back()?;
        let plausible = labels.clone().count() > 0
            && labels.all(|label| label.len() > 1)
            && last.len() > 1
            && last.bytes().all(|byte| byte.is_ascii_lowercase())
            && core.is_ascii();
        plausible.then(|| {
            let mut said = String::new();
            for character in core.chars() {
                let sign = match character {
                    '.' => speech::dot(),
                    '/' => speech::slash(),
                    '-' => speech::hyphen(),
                    '@' => speech::at(),
                    _ => {
                        said.push(character);
                        continue;
                    }
                };
                said.push_str(&format!(" {} ", self.text(&sign)));
            }
            said
        })
    }

    fn amount(&self, euros: u32, cents: u32) -> String {
        self.text(&match cents {
            0 => speech::euros(euros),
            cents => speech::euros_cents(euros, cents),
        })
    }

    fn text(&self, message: &crate::locale::Message) -> String {
        plain(&self.locale.text(message))
    }
}

/// A number with so many figures.
fn figure(text: &str, least: usize, most: usize) -> Option<u32> {
    let right =
        (least..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    right.then(|| text.parse().ok())?
}

/// An amount: euros and cents.
fn euros(text: &str) -> Option<(u32, u32)> {
    match text.split_once([',', '.']) {
        Some((euros, cents)) => Some((figure(euros, 1, 7)?, figure(cents, 2, 2)?)),
        None => Some((figure(text, 1, 7)?, 0)),
    }
}

/// A telephone number: its figures one by one, with a pause between its groups.
///
/// It begins with a zero or a plus, or is of short groups as `116 117`.
fn digits(word: &Word<'_>, following: &[Word<'_>]) -> Option<(String, usize)> {
    let group = |core: &str| {
        !core.is_empty()
            && core.trim_start_matches('+').chars().all(|c| c.is_ascii_digit() || "/-".contains(c))
            && core.ends_with(|c: char| c.is_ascii_digit())
    };
    if !group(word.core) {
        return None;
    }
    let mut used = 1;
    let mut last = word;
    for next in following {
        if !last.after.is_empty() || !next.before.is_empty() || !group(next.core) {
            break;
        }
        last = next;
        used += 1;
    }
    let cores: Vec<&str> = std::iter::once(word)
        .chain(following)
        .take(used)
        .flat_map(|word| word.core.split(['/', '-']))
        .filter(|core| !core.is_empty())
        .collect();
    let count: usize = cores.iter().map(|core| core.len()).sum();
    let dialled = word.core.starts_with(['0', '+']) && count >= 6;
    let short = used > 1 && cores.iter().all(|core| core.len() == 3);
    if !dialled && !short || word.core.contains('/') && count == 6 && cores.len() == 2 {
        return None;
    }
    let said: Vec<String> = cores.into_iter().map(spelled).collect();
    Some((format!("{}{}{}", word.before, said.join(", "), last.after), used))
}

/// `EG`, `WC`: spelled, because some voices read it as a word.
fn letters(core: &str) -> Option<String> {
    let spelled_out = core.len() == 2 && core.bytes().all(|byte| byte.is_ascii_uppercase());
    spelled_out.then(|| spelled(core))
}

/// Characters one by one.
fn spelled(text: &str) -> String {
    text.chars().map(String::from).collect::<Vec<_>>().join(" ")
}
