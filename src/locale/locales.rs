//! All languages with their texts, and what one of them says.

use super::counting;
use super::entries::{self, Entries, FUNCTION};
use super::language::{Direction, Language, Status};
use super::message::{Argument, Message};
use super::negotiate::negotiate;
use super::pseudo::Pseudo;
use super::soundness::Soundness;
use super::source::MessageSource;
use super::syntax::{self, Parsed};
use crate::diagnostic::{Diagnostic, Origin, Rule};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// Every language the kiosk speaks, in a fixed order. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct Locales {
    locales: Arc<[Locale]>,
    reference: usize,
}

/// A language to speak in, with those that help out where it lacks a word. Cloning is cheap.
#[derive(Debug, Clone)]
pub struct Locale {
    voices: Arc<[Voice]>,
    /// Which voices speak, in this order; the first is this language, the last the reference.
    chain: Arc<[usize]>,
}

/// What one language alone can say.
struct Voice {
    language: Language,
    resources: Vec<Arc<FluentResource>>,
    bundle: FluentBundle<Arc<FluentResource>>,
    /// The values and attributes that can be formatted without harm.
    sound: Arc<BTreeMap<String, BTreeSet<Option<String>>>>,
    /// Made from another language; nobody is led here by a wish for a real one.
    pseudo: bool,
}

impl std::fmt::Debug for Voice {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Voice").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Locales {
    /// Takes the texts of all languages, in the order in which they are offered.
    ///
    /// The result is always usable: messages that cannot be read are left out, the reference
    /// speaks for them. The findings are those of reading: F001 for what is no Fluent, F002 for
    /// what stands twice (the first one counts), F020 for a language twice or no reference. All
    /// other rules are those of [`crate::check::fluent`].
    pub fn build(
        sources: &[MessageSource],
        reference: &LanguageIdentifier,
    ) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = Vec::new();
        let mut voices: Vec<Voice> = Vec::with_capacity(sources.len());
        for source in sources {
            if let Some(twin) =
                voices.iter().find(|voice| voice.language.tag == source.language.tag)
            {
                diagnostics.push(Diagnostic::new(
                    Rule::LanguageDescription,
                    &source.language.origin,
                    format!(
                        "`{}` is there twice, first in {}",
                        source.language.tag, twin.language.origin.file
                    ),
                    "keep one folder for each language",
                ));
                continue;
            }
            voices.push(Voice::build(source, &mut diagnostics));
        }
        if !voices.iter().any(|voice| voice.language.tag == *reference) {
            diagnostics.push(Diagnostic::new(
                Rule::LanguageDescription,
                &Origin::default(),
                format!("the reference language `{reference}` is missing"),
                format!("add the folder `locales/{reference}` with its `locale.json`"),
            ));
            let source =
                MessageSource { language: speechless(reference.clone()), files: Vec::new() };
            voices.push(Voice::build(&source, &mut diagnostics));
        }
        (Self::assemble(voices, reference), diagnostics)
    }

    fn assemble(voices: Vec<Voice>, reference: &LanguageIdentifier) -> Self {
        let offered: Vec<LanguageIdentifier> = voices
            .iter()
            .filter(|voice| !voice.pseudo)
            .map(|voice| voice.language.tag.clone())
            .collect();
        let place =
            |tag: &LanguageIdentifier| voices.iter().position(|voice| voice.language.tag == *tag);
        let chains: Vec<Arc<[usize]>> = voices
            .iter()
            .enumerate()
            .map(|(own, voice)| {
                let helpers = if voice.pseudo {
                    vec![reference]
                } else {
                    negotiate(&[voice.language.tag.to_string()], &offered, reference)
                };
                let helpers = helpers.into_iter().filter_map(place).filter(|helper| *helper != own);
                std::iter::once(own).chain(helpers).collect()
            })
            .collect();
        let reference = place(reference).unwrap_or_default();
        let voices: Arc<[Voice]> = voices.into();
        let locales =
            chains.into_iter().map(|chain| Locale { voices: Arc::clone(&voices), chain }).collect();
        Self { locales, reference }
    }

    /// The same languages and two made from English (or from the reference, if there is no
    /// English): `en-XA`, longer and accented, and `ar-XB`, from right to left.
    #[must_use]
    pub fn with_pseudo(&self) -> Self {
        let reference = self.reference().tag().clone();
        let english = self.negotiate(&["en"]);
        let mut voices: Vec<Voice> = self
            .iter()
            .filter(|locale| !locale.voice().pseudo)
            .map(|locale| locale.voice().with_transform(None))
            .collect();
        for pseudo in [Pseudo::accented(), Pseudo::mirrored()] {
            if !voices.iter().any(|voice| voice.language.tag == pseudo.tag) {
                voices.push(english.voice().with_transform(Some(&pseudo)));
            }
        }
        Self::assemble(voices, &reference)
    }

    /// The language of that tag, or the one that serves it best; at last the reference.
    pub fn locale(&self, tag: &LanguageIdentifier) -> &Locale {
        self.exact(tag).unwrap_or_else(|| self.negotiate(&[tag.to_string()]))
    }

    /// The language that serves a list of wishes best; at last the reference.
    pub fn negotiate(&self, requested: &[impl AsRef<str>]) -> &Locale {
        let exact = requested
            .first()
            .and_then(|tag| tag.as_ref().parse().ok())
            .and_then(|tag: LanguageIdentifier| self.exact(&tag));
        exact.unwrap_or_else(|| {
            let offered: Vec<LanguageIdentifier> = self
                .iter()
                .filter(|locale| !locale.voice().pseudo)
                .map(|locale| locale.tag().clone())
                .collect();
            let chain = negotiate(requested, &offered, self.reference().tag());
            chain.first().and_then(|tag| self.exact(tag)).unwrap_or_else(|| self.reference())
        })
    }

    fn exact(&self, tag: &LanguageIdentifier) -> Option<&Locale> {
        self.iter().find(|locale| locale.tag() == tag)
    }

    /// The language that speaks where another lacks a word.
    pub fn reference(&self) -> &Locale {
        &self.locales[self.reference]
    }

    /// All languages, in the order in which they were given.
    pub fn iter(&self) -> impl Iterator<Item = &Locale> {
        self.locales.iter()
    }

    /// The descriptions of all languages, in the order in which they were given.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        self.iter().map(Locale::language)
    }
}

impl Locale {
    fn voice(&self) -> &Voice {
        &self.voices[self.chain[0]]
    }

    /// The language.
    pub fn language(&self) -> &Language {
        &self.voice().language
    }

    /// The language's tag.
    pub fn tag(&self) -> &LanguageIdentifier {
        &self.voice().language.tag
    }

    /// Which way the language is written.
    pub fn direction(&self) -> Direction {
        self.voice().language.direction
    }

    /// What a message says: in this language, else in the nearest that can say it, at last in
    /// the reference.
    ///
    /// What fills a variable stands between U+2068 and U+2069, so that it keeps its own direction.
    /// If no language can say the message, its id is shown as words; the check reports it (F003).
    pub fn text(&self, message: &Message) -> String {
        self.try_text(message).unwrap_or_else(|| readable(&message.id))
    }

    /// What a message says, if any language can say it; for parts that need not be there.
    pub fn try_text(&self, message: &Message) -> Option<String> {
        self.chain.iter().find_map(|voice| self.voices[*voice].say(message))
    }

    /// The language in which [`text`](Self::text) says a message, if any can say it.
    pub fn speaker(&self, message: &Message) -> Option<&Language> {
        self.chain
            .iter()
            .map(|voice| &self.voices[*voice])
            .find(|voice| voice.say(message).is_some())
            .map(|voice| &voice.language)
    }
}

impl Voice {
    fn build(source: &MessageSource, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let parsed: Vec<Parsed<'_>> = source.files.iter().map(syntax::parse).collect();
        let entries = entries::collect(source, &parsed, diagnostics);
        let sound = sound(&entries);
        let mut resources = Vec::new();
        for file in &source.files {
            for text in syntax::readable(file.text()) {
                let resource = match FluentResource::try_new(text.to_owned()) {
                    Ok(resource) => resource,
                    // The faults have been told above; what could be read is used.
                    Err((resource, _)) => resource,
                };
                resources.push(Arc::new(resource));
            }
        }
        for parsed in parsed {
            diagnostics.extend(parsed.diagnostics);
        }
        let bundle = bundle(&source.language.tag, &resources);
        let sound = Arc::new(sound);
        Self { language: source.language.clone(), resources, bundle, sound, pseudo: false }
    }

    /// The same texts again, changed letter by letter if `pseudo` is given.
    fn with_transform(&self, pseudo: Option<&Pseudo>) -> Self {
        // The plural forms stay those of the language whose texts these are.
        let mut bundle = bundle(&self.bundle.locales[0], &self.resources);
        bundle.set_transform(pseudo.map(|pseudo| pseudo.transform));
        Self {
            language: pseudo
                .map_or_else(|| self.language.clone(), |pseudo| pseudo.language(&self.language)),
            resources: self.resources.clone(),
            bundle,
            sound: Arc::clone(&self.sound),
            pseudo: pseudo.is_some(),
        }
    }

    /// What this language says, if it can say the whole message.
    fn say(&self, message: &Message) -> Option<String> {
        let sound = self.sound.get(message.id.as_ref())?;
        if !sound.iter().any(|attribute| attribute.as_deref() == message.attribute) {
            return None;
        }
        let entry = self.bundle.get_message(&message.id)?;
        let pattern = match message.attribute {
            Some(name) => entry.get_attribute(name)?.value(),
            None => entry.value()?,
        };
        let mut arguments = FluentArgs::with_capacity(message.arguments.len());
        for (name, argument) in &message.arguments {
            match argument {
                Argument::Text(text) => arguments.set(*name, text.as_str()),
                Argument::Keyword(word) => arguments.set(*name, *word),
                Argument::Number(number) => {
                    arguments.set(*name, counting::value(&self.bundle.locales[0], *number));
                }
            }
        }
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut errors);
        errors.is_empty().then(|| text.into_owned())
    }
}

fn bundle(
    tag: &LanguageIdentifier,
    resources: &[Arc<FluentResource>],
) -> FluentBundle<Arc<FluentResource>> {
    let mut bundle = FluentBundle::new_concurrent(vec![tag.clone()]);
    bundle.set_use_isolating(true);
    bundle.set_formatter(Some(counting::show));
    // The built-in function fails silently on text and is then shown as `NUMBER()`. This one is
    // the same for numbers and leaves text as it is. Nothing else has that name in a new bundle.
    let added = bundle.add_function(FUNCTION, |positional, named| match positional.first() {
        Some(FluentValue::Number(_)) => fluent_bundle::builtins::NUMBER(positional, named),
        Some(other) => other.clone(),
        None => FluentValue::Error,
    });
    debug_assert!(added.is_ok());
    for resource in resources {
        // An error means that a name stands twice; the first one counts, and F002 has told it.
        let _ = bundle.add_resource(Arc::clone(resource));
    }
    bundle
}

/// The values and attributes of messages that can be formatted without harm.
fn sound(entries: &Entries<'_, '_>) -> BTreeMap<String, BTreeSet<Option<String>>> {
    let mut soundness = Soundness::new(entries);
    let mut sound: BTreeMap<String, BTreeSet<Option<String>>> = BTreeMap::new();
    for (id, found) in entries.iter().filter(|(_, found)| !found.entry.term) {
        for (attribute, _) in found.entry.patterns() {
            if soundness.examine(id, attribute).is_ok() {
                sound.entry((*id).to_owned()).or_default().insert(attribute.map(str::to_owned));
            }
        }
    }
    sound
}

/// A reference language without a word, so that there always is one.
fn speechless(tag: LanguageIdentifier) -> Language {
    Language {
        own_name: tag.to_string(),
        tag,
        direction: Direction::LeftToRight,
        script: "Latn".to_owned(),
        status: Status::Reference,
        reviewed_by: None,
        reviewed_on: None,
        keyboard: Vec::new(),
        origin: Origin::default(),
    }
}

/// An id as words, for when no language can say it.
fn readable(id: &str) -> String {
    let words = id.replace(['-', '_', '.', '{', '}'], " ");
    let mut letters = words.trim().chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}
