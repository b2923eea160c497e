//! What is spoken: for each screen the words for the ear. A picture is never named: the plan is the
//! way in words.

use super::{Wording, ear::for_the_ear};
use crate::{
    advice::{Advice, Place, Statement},
    locale::{
        Locale, Message,
        message::{content as named, service, speech, status, ui},
    },
    routing::{Barrier, Unreachable},
    speech::Utterance,
    visit::{Journey, NoWay, Stage, StageTarget, Visit},
};
use unic_langid::LanguageIdentifier;

/// Something that can be chosen, as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenChoice {
    /// What stands on it.
    pub title: String,
    /// The line below.
    pub hint: Option<String>,
}

impl SpokenChoice {
    /// Something with a single line.
    pub const fn of(title: String) -> Self {
        Self { title, hint: None }
    }
}

impl Wording<'_> {
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

    /// A text that was made from messages of the visitor's language.
    pub fn heard_text(&self, text: &str) -> Utterance {
        utterance(self.locale, text)
    }

    /// German words that stand on signs and papers, in a German voice.
    pub fn heard_german(&self, text: &str) -> Utterance {
        utterance(self.content.locales.reference(), text)
    }

    /// The greeting: for every language that is offered, in its own voice, how to choose it.
    pub fn spoken_greeting(&self) -> Vec<Utterance> {
        let mut spoken = Vec::new();
        for tag in &self.content.office.languages {
            let own = Wording { content: self.content, locale: self.content.locales.locale(tag) };
            spoken.push(own.heard(&ui::welcome()));
            spoken.push(own.heard(&speech::this_language()));
        }
        spoken
    }

    /// That no voice speaks a language, said in this one.
    pub fn spoken_no_voice(&self, missing: &LanguageIdentifier) -> Vec<Utterance> {
        let name = &self.content.locales.locale(missing).language().own_name;
        vec![self.heard(&speech::no_voice(name))]
    }

    /// A question with its choices, each with its position.
    pub fn spoken_choices(&self, question: &Message, choices: &[SpokenChoice]) -> Vec<Utterance> {
        let count = counted(choices.len());
        let mut spoken = vec![self.heard(question), self.heard(&speech::choices(count))];
        for (position, choice) in (1..).zip(choices) {
            spoken.extend(self.spoken_choice(position, count, choice));
        }
        spoken
    }

    /// One choice with its position, as when it gets the focus: "3 of 8: Work".
    pub fn spoken_choice(
        &self,
        position: u32,
        count: u32,
        choice: &SpokenChoice,
    ) -> Vec<Utterance> {
        let title = self.heard(&speech::option(position, count, &choice.title));
        let hint = choice.hint.as_deref().map(|hint| self.heard_text(hint));
        std::iter::once(title).chain(hint).collect()
    }

    /// Where to go, whether it is open, what is different today, what to have in hand, what happens,
    /// what it costs, and who helps if this does not.
    pub fn spoken_answer(&self, visit: &Visit) -> Vec<Utterance> {
        let Some(advice) = &visit.advice else { return Vec::new() };
        let mut spoken = Vec::new();
        if let Some(concern) = advice.concern {
            let concern = self.content.catalogue.concern(concern);
            spoken.push(self.heard(&named::concern(&concern.id)));
            if self.locale.tag() != self.content.locales.reference().tag() {
                spoken.push(self.heard(&speech::in_german()));
                spoken.push(self.heard_german(&concern.official));
            }
        }
        spoken.extend(self.spoken_destination(visit, advice));
        spoken.extend(self.spoken_notices(visit));
        for urgency in &advice.urgency {
            spoken.push(self.heard_text(&self.urgency(*urgency)));
        }
        if advice.concern.is_some() && advice.place != Place::Nowhere {
            spoken.extend(self.spoken_documents(advice));
        }
        if let Some(process) = advice.process(self.content) {
            spoken.push(self.heard(&speech::process(counted(process.steps.len()))));
            for (number, step) in (1..).zip(&process.steps) {
                let step = self.locale.text(&named::process_step(&process.id, &step.id));
                spoken.push(self.heard(&speech::step(number, &step)));
            }
            if advice.place != Place::Nowhere {
                for cost in self.cost_in_brief(advice) {
                    // What is not known says of itself that it is about costs.
                    spoken.push(if advice.fees.is_known() {
                        self.heard(&speech::costs(&cost))
                    } else {
                        self.heard_text(&cost)
                    });
                }
                if let Statement::Known { value, .. } = advice.duration {
                    spoken.push(self.heard_text(&self.duration(value)));
                }
            }
        }
        if advice.place != Place::Counter(advice.fallback) {
            let node = self.content.office.counter(advice.fallback).node;
            let place = format!("{}, {}", self.counter(advice.fallback), self.location(node));
            spoken.push(self.heard(&ui::fallback(&place)));
        }
        spoken
    }

    fn spoken_destination(&self, visit: &Visit, advice: &Advice) -> Vec<Utterance> {
        let mut spoken = Vec::new();
        if advice.place == Place::Nowhere {
            spoken.push(self.heard(&ui::nothing_to_do()));
            spoken.push(self.heard(&ui::nothing_to_do_hint()));
            return spoken;
        }
        spoken.push(self.heard(&speech::go_to(&self.place(advice.place))));
        let node = advice.place.nodes(self.content, visit.now()).first().copied();
        spoken.extend(node.map(|node| self.heard_text(&self.location(node))));
        if let Place::Partner(partner) = advice.place {
            let card = self.partner_card(partner, advice.concern, visit.now().date());
            spoken.push(self.heard_text(&card.does));
            let address = card.place.filter(|_| node.is_none());
            spoken.extend(address.map(|address| self.heard_german(&address)));
            let lines = card.way.iter().chain(&card.distance);
            spoken.extend(lines.map(|line| self.heard_text(line)));
            let telephone = card.telephone.map(|number| self.heard(&ui::telephone(&number)));
            spoken.extend(telephone);
            spoken.extend(card.facts.iter().map(|(_, fact)| self.heard_text(fact)));
        }
        let facts = [
            self.openness(advice.openness, visit.now()),
            self.admission(advice.admission),
            visit.journey.as_ref().ok().map(|journey| self.minutes(journey.minutes())),
            visit.journey.as_ref().ok().map(|journey| self.steps(journey)),
        ];
        spoken.extend(facts.iter().flatten().map(|fact| self.heard_text(fact)));
        spoken.extend(self.divided(advice).iter().map(|line| self.heard_text(line)));
        spoken.extend(self.when_closed(advice).iter().map(|(_, line)| self.heard_text(line)));
        if let Err(NoWay::Blocked { reason, .. }) = &visit.journey {
            spoken.push(self.heard_text(&self.no_way(reason)));
            spoken.push(self.heard(&ui::no_way_hint(&self.content.office.telephone)));
        }
        spoken
    }

    fn spoken_documents(&self, advice: &Advice) -> Vec<Utterance> {
        let documents = match &advice.documents {
            // Somewhere else there is no counter of ours to ask at.
            Statement::AskAtCounter if matches!(advice.place, Place::Partner(_)) => {
                return Vec::new();
            }
            Statement::AskAtCounter => return vec![self.heard(&ui::documents_ask())],
            Statement::Known { value, .. } if value.is_empty() => {
                return vec![self.heard(&ui::documents_none())];
            }
            Statement::Known { value, .. } => value,
        };
        let count = counted(documents.len());
        let mut spoken = vec![self.heard(&speech::documents(count))];
        for (position, document) in (1..).zip(documents) {
            let document = self.content.catalogue.document(*document);
            let name = self.locale.text(&named::document(&document.id));
            spoken.push(self.heard(&speech::option(position, count, &name)));
            let found = document
                .available_at
                .and_then(|kind| Some((kind, self.content.building.facilities(kind).next()?)));
            if let Some((kind, node)) = found {
                let floor = self.floor(self.content.building.node(node).floor);
                spoken.push(self.heard(&ui::available_at(kind.into(), &floor)));
            } else if self.locale.try_text(&named::document_note(&document.id)).is_some() {
                spoken.push(self.heard(&named::document_note(&document.id)));
            }
        }
        spoken
    }

    /// The whole way in words: each stage with where it leads, and step by step how.
    pub fn spoken_way(&self, visit: &Visit) -> Vec<Utterance> {
        let Some(journey) = visit.way() else { return Vec::new() };
        let mut spoken = self.spoken_notices(visit);
        for stage in &journey.stages {
            spoken.extend(self.spoken_stage(stage));
        }
        spoken
    }

    /// One stage of the way.
    pub fn spoken_stage(&self, stage: &Stage) -> Vec<Utterance> {
        let mut spoken = vec![match stage.target {
            StageTarget::Entrance => self.heard(&ui::back_to_entrance()),
            StageTarget::Barrier => self.heard(&ui::as_far_as_it_goes()),
            StageTarget::Stop(kind) => self.heard(&speech::go_to(&self.facility(kind))),
            StageTarget::Destination(place) => self.heard(&speech::go_to(&self.place(place))),
        }];
        if matches!(stage.target, StageTarget::Stop(_) | StageTarget::Destination(_)) {
            spoken.push(self.heard_text(&self.location(stage.route.target())));
        }
        let minutes = self.minutes(stage.guidance.minutes());
        let metres = stage.guidance.metres.round().max(0.0) as u32;
        spoken.push(self.heard(&ui::way_summary(&minutes, metres)));
        spoken.push(self.heard(&speech::way(counted(stage.guidance.steps.len()))));
        for (number, step) in (1..).zip(&stage.guidance.steps) {
            let (line, detail) = self.step(step);
            spoken.push(self.heard(&speech::step(number, &line)));
            spoken.extend(detail.map(|detail| self.heard_text(&detail)));
        }
        spoken
    }

    /// What is different today, as far as it concerns this visitor.
    pub fn spoken_notices(&self, visit: &Visit) -> Vec<Utterance> {
        let mut spoken = Vec::new();
        if visit.rerouted {
            spoken.push(self.heard(&ui::way_changed()));
        }
        let mut sentences = Vec::new();
        if let Some(Place::Counter(counter)) = visit.advice.as_ref().map(|advice| advice.place) {
            sentences.extend(self.closed_counter(counter, visit.now()));
        }
        match &visit.journey {
            Ok(Journey { avoided, .. }) => {
                for part in avoided {
                    sentences.extend(self.closed_part(*part, visit.now()));
                    sentences.push(self.locale.text(&status::avoided()));
                }
            }
            Err(NoWay::Blocked { reason: Unreachable::Barred(barriers), .. }) => {
                for barrier in barriers {
                    if let Barrier::Closed(part) = barrier {
                        sentences.extend(self.closed_part(*part, visit.now()));
                    }
                }
            }
            Err(NoWay::Blocked { reason: Unreachable::Disconnected, .. } | NoWay::Elsewhere) => {}
        }
        sentences.dedup();
        spoken.extend(sentences.iter().map(|sentence| self.heard_text(sentence)));
        spoken
    }

    /// What it costs, how long it takes, who decides, and which law says so.
    pub fn spoken_transparency(&self, visit: &Visit) -> Vec<Utterance> {
        let Some(advice) = &visit.advice else { return Vec::new() };
        let today = visit.now().date();
        let lines = [
            self.cost_lines(advice),
            self.time_lines(advice),
            self.decision_lines(advice),
            self.law_lines(advice, today),
        ];
        let mut spoken = vec![self.heard(&service::costs_and_decision())];
        spoken.extend(lines.iter().flatten().map(|line| {
            if line.german { self.heard_german(&line.text) } else { self.heard_text(&line.text) }
        }));
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
