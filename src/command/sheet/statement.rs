//! What is said on the page, part by part, as lines of text.

use super::Subject;
use crate::{
    advice::{self, Place, Statement},
    hours::Hours,
    locale::{
        Message,
        message::{content as named, partner as partner_word, sheet, ui},
    },
    office::Admission,
    referral::PartnerIndex,
    wording::transparency::{self, partner_there},
};
use chrono::{Datelike, Days, NaiveDate, NaiveTime};

/// A line in the language of the page, or one in German that stands on signs and papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) german: bool,
    pub(super) bold: bool,
}

impl From<transparency::Line> for Line {
    fn from(line: transparency::Line) -> Self {
        Self { text: line.text, german: line.german, bold: false }
    }
}

impl Line {
    fn of(text: String) -> Self {
        Self { text, german: false, bold: false }
    }

    fn german(text: String) -> Self {
        Self { text, german: true, bold: false }
    }

    fn bold(self) -> Self {
        Self { bold: true, ..self }
    }
}

impl Subject<'_> {
    fn say(&self, message: &Message) -> String {
        self.wording.locale.text(message)
    }

    /// Whether the page is in German, so that official terms need not be repeated.
    fn is_german(&self) -> bool {
        self.wording.locale.tag() == self.wording.content.locales.reference().tag()
    }

    /// Each document in the visitor's words, with its German name.
    pub(super) fn documents(&self) -> Vec<Line> {
        let bring = partner_there(&self.advice).map(|index| {
            let partner = self.wording.content.partners.partner(index);
            partner.bring_for(self.advice.concern)
        });
        let value = match (&self.advice.documents, bring) {
            (Statement::Known { value, .. }, _) => value.as_slice(),
            // What a partner wants to see is in its own entry; of others nobody has said.
            (Statement::AskAtCounter, Some([])) => return Vec::new(),
            (Statement::AskAtCounter, Some(bring)) => bring,
            (Statement::AskAtCounter, None) if !transparency::asked_at_counter(&self.advice) => {
                return Vec::new();
            }
            (Statement::AskAtCounter, None) => {
                return vec![Line::of(self.say(&ui::documents_ask()))];
            }
        };
        if value.is_empty() {
            return vec![Line::of(self.say(&ui::documents_none()))];
        }
        let mut lines = Vec::new();
        for index in value {
            let document = self.wording.content.catalogue.document(*index);
            let name = self.say(&named::document(&document.id));
            let official = &document.official;
            let same = self.is_german() && name == *official;
            lines.push(Line::of(name).bold());
            if !same {
                lines.push(Line::german(official.clone()));
            }
        }
        lines
    }

    /// Where to go, with hours.
    pub(super) fn destination(&self) -> Vec<Line> {
        match self.advice.place {
            Place::Partner(partner) => self.partner(partner),
            Place::Nowhere => vec![
                Line::of(self.say(&ui::nothing_to_do())).bold(),
                Line::of(self.say(&ui::nothing_to_do_hint())),
            ],
            Place::Facility(kind) => vec![Line::of(self.wording.facility(kind)).bold()],
            Place::Counter(_) | Place::Room(_) => self.counters(),
        }
    }

    /// Every counter that handles it, in the order of the office's file; equal hours stand once,
    /// below the last of those that have them.
    fn counters(&self) -> Vec<Line> {
        let office = &self.wording.content.office;
        let mut indices = office.counters_for(self.index);
        if indices.is_empty() {
            indices.push(self.advice.fallback);
        }
        let mut entries: Vec<(String, Vec<Line>)> = Vec::new();
        for index in indices {
            let counter = office.counter(index);
            let (name, location) =
                (self.wording.counter(index), self.wording.location(counter.node));
            let everybody = self.say(&sheet::counter_at(&name, &location));
            let services = counter.services(self.index);
            if services.is_empty() {
                entries.push((everybody, self.hours(&counter.hours)));
                continue;
            }
            for service in services {
                let letters: Vec<_> = service.letters.iter().map(ToString::to_string).collect();
                let name = if letters.is_empty() {
                    everybody.clone()
                } else {
                    let letters = letters.join(", ");
                    self.say(&sheet::counter_for_surnames(&name, &location, &letters))
                };
                let mut lines = self.hours(service.hours);
                let admission = advice::admission(self.concern, service.admission, self.today);
                lines.extend(self.wording.admission(admission).map(Line::of));
                entries.push((name, lines));
            }
        }
        let mut lines = Vec::new();
        for (place, (name, below)) in entries.iter().enumerate() {
            lines.push(Line::of(name.clone()).bold());
            let repeated = entries.get(place + 1).is_some_and(|(_, next)| next == below);
            if !repeated {
                lines.extend(below.iter().cloned());
            }
        }
        if matches!(self.advice.admission, Admission::Appointment | Admission::Both) {
            lines.extend(self.advice.booking.clone().map(Line::german));
        }
        for offer in &self.advice.outreach {
            let place = office.outreach_at(offer.outreach);
            lines.push(Line::german(place.name.clone()).bold());
            lines.push(Line::german(place.address.join(", ")));
            lines.extend(self.hours(&place.hours));
        }
        lines
    }

    /// The days on which something usually opens, and when; one line each.
    fn hours(&self, hours: &Hours) -> Vec<Line> {
        let week = (0..7).filter_map(|day| monday_of(self.today).checked_add_days(Days::new(day)));
        let days: Vec<_> = week.map(|day| (day.weekday(), hours.usual_on(day))).collect();
        let whole_day = [(NaiveTime::MIN, NaiveTime::MIN)];
        if days.iter().all(|(_, spans)| spans.as_slice() == whole_day) {
            return vec![Line::of(self.say(&sheet::always_open()))];
        }
        let opened = days.into_iter().filter(|(_, spans)| !spans.is_empty());
        opened
            .map(|(day, spans)| {
                let spans: Vec<_> = spans.into_iter().map(span).collect();
                Line::of(self.say(&sheet::day_hours(day.into(), &spans.join(", "))))
            })
            .collect()
    }

    /// A partner: who, where, when, and by telephone.
    fn partner(&self, index: PartnerIndex) -> Vec<Line> {
        let card = self.wording.partner_card(index, Some(self.index), self.today);
        let mut lines = vec![Line::of(card.name.clone()).bold()];
        if card.official != card.name {
            lines.push(Line::german(card.official));
        }
        lines.push(Line::of(card.does));
        lines.extend(card.call_first.map(Line::of));
        let partner = self.wording.content.partners.partner(index);
        lines.extend(
            card.place.map(|place| Line { german: partner.node.is_none(), ..Line::of(place) }),
        );
        lines.extend(partner.hours.as_ref().map(|hours| self.hours(hours)).unwrap_or_default());
        lines.extend(card.telephone.map(|number| Line::of(self.say(&ui::telephone(&number)))));
        lines.extend(card.website.map(Line::german));
        lines.push(Line::of(card.checked));
        lines
    }

    /// Special cases with a page of their own, each with its German name.
    pub(super) fn special_cases(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        for index in &self.advice.variants {
            let concern = self.wording.content.catalogue.concern(*index);
            lines.push(Line::of(self.say(&named::concern(&concern.id))).bold());
            lines.push(Line::german(concern.official.clone()));
        }
        lines
    }

    /// Who else helps: each in two lines.
    pub(super) fn helpers(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        for index in self.advice.referrals.iter().take(4) {
            let card = self.wording.partner_card(*index, None, self.today);
            lines.push(Line::of(card.name).bold());
            let place = if self.wording.content.partners.partner(*index).node.is_some() {
                card.place.map(Line::of)
            } else {
                card.place.map(Line::german)
            };
            lines.extend(place);
            lines.extend(card.telephone.map(|number| Line::of(self.say(&ui::telephone(&number)))));
        }
        lines
    }

    /// The day for which the page holds.
    pub(super) fn as_of(&self) -> String {
        self.say(&partner_word::network_as_of(&self.today.format("%d.%m.%Y").to_string()))
    }
}

/// From when to when; midnight at the end is 24:00.
fn span((from, to): (NaiveTime, NaiveTime)) -> String {
    let from = from.format("%H:%M");
    if to == NaiveTime::MIN {
        format!("{from}–24:00")
    } else {
        format!("{from}–{}", to.format("%H:%M"))
    }
}

fn monday_of(day: NaiveDate) -> NaiveDate {
    let since = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(since)).unwrap_or(day)
}
