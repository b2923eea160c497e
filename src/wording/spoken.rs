//! What is spoken: for each screen the words for the ear. A picture is never named: the plan is the
//! way in words, the network map the list of those who help.

mod answer;
mod finding;
mod network;
mod partner;
mod sound;
mod way;

use super::{Wording, ear::for_the_ear};
use crate::{
    advice::{Advice, Place},
    catalogue::Process,
    locale::{
        Locale, Message, Status,
        message::{content as named, partner as partner_word, service, speech, ui},
    },
    referral::PartnerIndex,
    speech::Utterance,
    visit::{Screen, Visit},
};
use unic_langid::LanguageIdentifier;

impl Wording<'_> {
    /// What a screen holds beside its controls, in the order in which one needs it: the headline or
    /// the question, its hint, the content. It says no more than the screen shows.
    ///
    /// A long screen is said as a whole, whichever of its pages is shown.
    pub fn spoken_screen(&self, visit: &Visit) -> Vec<Utterance> {
        let say = |message: Message| vec![self.heard(&message)];
        match *visit.screen() {
            Screen::Welcome => self.spoken_greeting(),
            Screen::Languages => say(ui::choose_language()),
            Screen::Profiles => self.spoken_profiles(visit),
            Screen::Concerns => say(ui::what_brings_you()),
            Screen::Question(question) => {
                say(named::question(&self.content.catalogue.question(question).id))
            }
            Screen::Letter(_) => vec![
                self.heard(&ui::which_letter()),
                self.heard(&ui::which_letter_hint()),
                self.heard_text(&self.particles()),
            ],
            Screen::Facilities => say(ui::which_facility()),
            Screen::Number => self.spoken_number(visit),
            Screen::Search => self.spoken_search(visit),
            Screen::List(list) => self.spoken_list(list),
            Screen::Section(section) => self.spoken_section(visit, section),
            Screen::Answer(_) => self.spoken_answer(visit),
            Screen::Way => self.spoken_way(visit),
            Screen::Transparency => self.spoken_transparency(visit),
            Screen::Booking => self.spoken_booking(visit),
            Screen::Variants(_) => say(service::which_case()),
            Screen::Help => self.spoken_help(visit),
            Screen::Say(partner) => self.spoken_say(visit, partner),
            Screen::Network => self.spoken_network(visit),
            Screen::NetworkTheme(theme) => self.spoken_network_theme(visit, theme),
            Screen::NetworkList => self.spoken_network_list(visit),
            Screen::Take => self.spoken_take(visit),
        }
    }

    /// A message, in the language that can say it.
    pub fn heard(&self, message: &Message) -> Utterance {
        let tag = self.locale.speaker(message).map_or(self.locale.tag(), |language| &language.tag);
        let locale = self.content.locales.locale(tag);
        // Only what always says the same can be recorded.
        let recording = message.arguments.is_empty().then(|| match message.attribute {
            Some(attribute) => format!("{}.{attribute}", message.id),
            None => message.id.to_string(),
        });
        Utterance { recording, ..utterance(locale, &self.locale.text(message)) }
    }

    /// A message within another one, as "2 of 5: passport"; by itself where a person has recorded it:
    /// a language may have no other voice.
    fn heard_within(&self, message: &Message, whole: impl Fn(&str) -> Message) -> Utterance {
        let alone = self.heard(message);
        let recording = alone.recording.as_deref();
        let recorded = recording.is_some_and(|name| self.content.recordings.has(&alone.tag, name));
        if recorded { alone } else { self.heard(&whole(&self.locale.text(message))) }
    }

    /// A text that was made from messages of the visitor's language.
    pub fn heard_text(&self, text: &str) -> Utterance {
        utterance(self.locale, text)
    }

    /// German words that stand on signs and papers, in a German voice.
    pub fn heard_german(&self, text: &str) -> Utterance {
        utterance(self.content.locales.reference(), text)
    }

    /// Whether the visitor reads another language than that of the signs and papers.
    fn translates(&self) -> bool {
        self.locale.tag() != self.content.locales.reference().tag()
    }

    /// The greeting: for every language that is offered, in its own voice, how to choose it; two
    /// utterances each, in the order in which the office names them.
    pub fn spoken_greeting(&self) -> Vec<Utterance> {
        let mut spoken = Vec::new();
        for tag in &self.content.office.languages {
            let own = Wording { content: self.content, locale: self.content.locales.locale(tag) };
            spoken.extend(own.spoken_welcome());
        }
        spoken
    }

    /// The greeting in one language, and how to choose it.
    pub fn spoken_welcome(&self) -> Vec<Utterance> {
        vec![self.heard(&ui::welcome()), self.heard(&speech::this_language())]
    }

    /// That no voice speaks a language, said in this one.
    pub fn spoken_no_voice(&self, missing: &LanguageIdentifier) -> Vec<Utterance> {
        let name = &self.content.locales.locale(missing).language().own_name;
        vec![self.heard(&speech::no_voice(name))]
    }

    fn spoken_profiles(&self, visit: &Visit) -> Vec<Utterance> {
        let chosen = self.locale.text(&ui::profile(visit.profile));
        vec![self.heard(&ui::how_do_you_move()), self.heard(&speech::selected(&chosen))]
    }

    /// The headline over an answer: the concern in the visitor's words, the German term, and what to
    /// know before anything else.
    fn spoken_concern(&self, advice: &Advice) -> Vec<Utterance> {
        let Some(concern) = advice.concern else { return Vec::new() };
        let concern = self.content.catalogue.concern(concern);
        let mut spoken = vec![self.heard(&named::concern(&concern.id))];
        if self.translates() {
            spoken.push(self.heard(&speech::in_german()));
            spoken.push(self.heard_german(&concern.official));
        }
        if self.locale.try_text(&named::concern_hint(&concern.id)).is_some() {
            spoken.push(self.heard(&named::concern_hint(&concern.id)));
        }
        spoken
    }

    /// What happens, step by step.
    fn spoken_process(&self, process: &Process) -> Vec<Utterance> {
        let mut spoken = vec![self.heard(&speech::process(counted(process.steps.len())))];
        for (number, step) in (1..).zip(&process.steps) {
            let step = named::process_step(&process.id, &step.id);
            spoken.push(self.heard_within(&step, |step| speech::step(number, step)));
        }
        spoken
    }

    /// The last lines of what was answered: who helps if this does not, and whether a person has
    /// read the translation.
    fn spoken_notes(&self, advice: &Advice) -> Vec<Utterance> {
        let mut spoken = Vec::new();
        if advice.place != Place::Counter(advice.fallback) {
            let node = self.content.office.counter(advice.fallback).node;
            let place = format!("{}, {}", self.counter(advice.fallback), self.location(node));
            spoken.push(self.heard(&ui::fallback(&place)));
        }
        spoken.extend(self.spoken_draft());
        spoken
    }

    /// That nobody has read the translation yet, where that is so.
    fn spoken_draft(&self) -> Option<Utterance> {
        let draft = self.locale.language().status == Status::MachineDraft;
        draft.then(|| self.heard(&ui::machine_draft()))
    }

    /// Who else helps: how many they are. Each of them is a control.
    fn spoken_help(&self, visit: &Visit) -> Vec<Utterance> {
        let count = visit.advice.as_ref().map_or(0, |advice| advice.referrals.len());
        let mut spoken = vec![self.heard(&ui::who_helps())];
        spoken.push(self.heard(&speech::helpers(counted(count))));
        spoken.extend(self.spoken_draft());
        spoken
    }

    /// Where to book an appointment, by address and by telephone instead of a code to be scanned,
    /// and the counters outside the house.
    fn spoken_booking(&self, visit: &Visit) -> Vec<Utterance> {
        let Some(advice) = &visit.advice else { return Vec::new() };
        let headline = self.booking_key(advice).map(|words| self.heard_text(&words));
        let mut spoken: Vec<Utterance> = headline.into_iter().collect();
        if let Some(address) = &advice.booking {
            spoken.extend(self.spoken_address(address));
            let telephone = &self.content.office.telephone;
            spoken.push(self.heard(&speech::or_call(telephone)));
        }
        if !advice.outreach.is_empty() {
            spoken.push(self.heard(&service::also_outside()));
        }
        for offer in &advice.outreach {
            let place = self.content.office.outreach_at(offer.outreach);
            spoken.push(self.heard_text(&self.outreach(offer)));
            spoken.push(self.heard_german(&place.address.join(", ")));
            spoken.extend(self.admission(place.admission).map(|words| self.heard_text(&words)));
            let own = place.booking.as_ref().filter(|own| Some(*own) != advice.booking.as_ref());
            spoken.extend(own.into_iter().flat_map(|address| self.spoken_address(address)));
        }
        spoken.extend(self.spoken_draft());
        spoken
    }

    /// An address for appointments, said in a German voice: it is made of German words.
    fn spoken_address(&self, address: &str) -> [Utterance; 2] {
        [self.heard(&speech::book_online()), self.heard_german(address)]
    }

    /// The way to take along, and the same in words: what stands in the codes.
    fn spoken_take(&self, visit: &Visit) -> Vec<Utterance> {
        let mut spoken = vec![
            self.heard(&ui::take_along()),
            self.heard(&ui::take_along_hint()),
            self.heard(&ui::take_along_privacy()),
        ];
        let Some(journey) = visit.way() else { return spoken };
        spoken.push(self.heard(&speech::in_the_code()));
        spoken.extend(journey.stages.iter().flat_map(|stage| self.spoken_stage(stage)));
        spoken
    }

    /// What to say at a partner's: the German sentence in a German voice, then what it means.
    fn spoken_say(&self, visit: &Visit, partner: PartnerIndex) -> Vec<Utterance> {
        let concern = visit.advice.as_ref().and_then(|advice| advice.concern);
        let card = self.partner_card(partner, concern, visit.now().date());
        let mut spoken = vec![self.heard(&partner_word::say_there())];
        // Nobody who listens shall hear where it is said.
        if !visit.is_discreet(self.content) {
            spoken.push(self.heard_german(&card.official));
        }
        spoken.push(self.heard_german(&card.say_german));
        spoken.extend(card.say.map(|words| self.heard_text(&words)));
        spoken.push(self.heard(&partner_word::show_sentence_hint()));
        spoken
    }

    /// That the visit ends unless somebody does something.
    pub fn spoken_countdown(&self, seconds: u32) -> Vec<Utterance> {
        vec![
            self.heard(&ui::still_there()),
            self.heard(&ui::countdown(seconds)),
            self.heard(&speech::any_key()),
        ]
    }
}

/// A text as it is spoken. One that does not end like a sentence gets its point, so that the voice falls.
fn utterance(locale: &Locale, text: &str) -> Utterance {
    let mut text = for_the_ear(locale, text);
    if text.ends_with(|c: char| c.is_alphanumeric() || ")”“\"»€".contains(c)) {
        text.push('.');
    }
    Utterance { tag: locale.tag().clone(), text, recording: None }
}

fn counted(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
