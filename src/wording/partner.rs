//! What is said of a partner: everything on the card that a visitor can act on.

use super::{Wording, month};
use crate::{
    catalogue::ConcernIndex,
    locale::{
        message::{content as named, partner as word, ui},
        own_name,
    },
    referral::{Appointment, Cost, Locator, PartnerIndex},
};
use chrono::NaiveDate;

/// The pictogram of those for whom a partner is there.
pub const AUDIENCE: &str = "users";

/// The pictogram of an entrance without steps.
const STEP_FREE: &str = "step-free";

/// The words about one partner, in the order in which a visitor needs them. What nobody knows is
/// left out.
#[derive(Debug, Clone, PartialEq)]
pub struct PartnerCard {
    /// The short name, in the visitor's language.
    pub name: String,
    /// The official German name, as it stands on the door.
    pub official: String,
    /// What it does for the visitor.
    pub does: String,
    /// What to say there, in German, to be shown to somebody.
    pub say_german: String,
    /// The same in the visitor's language; `None` where that is German.
    pub say: Option<String>,
    /// That one had better call first, if nobody has checked the entry for long.
    pub call_first: Option<String>,
    /// Where it is in the house, or its address in one line.
    pub place: Option<String>,
    /// The way there, line by line; empty in the house, where there is a route.
    pub way: Vec<String>,
    /// How far away it is and in which direction, for a small drawing.
    pub locator: Option<Locator>,
    /// The same in words.
    pub distance: Option<String>,
    /// The languages spoken there, by their own names.
    pub languages: Vec<String>,
    /// Small facts, each with the name of its pictogram: for whom, cost, appointment, entrance.
    pub facts: Vec<(&'static str, String)>,
    /// What to bring.
    pub bring: Vec<String>,
    /// The telephone number.
    pub telephone: Option<String>,
    /// The address for electronic mail.
    pub email: Option<String>,
    /// The web address without `https://`.
    pub website: Option<String>,
    /// When the entry was last checked.
    pub checked: String,
}

impl Wording<'_> {
    /// The card of a partner on a day, for the concern that brings somebody there, if there is one.
    pub fn partner_card(
        &self,
        index: PartnerIndex,
        concern: Option<ConcernIndex>,
        today: NaiveDate,
    ) -> PartnerCard {
        let partner = self.content.partners.partner(index);
        let say = |message| self.locale.text(&message);
        let sentence = match partner.service_case(concern) {
            Some(case) => {
                let service = &self.content.catalogue.concern(case.concern).id;
                named::say_for_service(&partner.id, service)
            }
            None => named::partner_say(&partner.id),
        };
        let german = self.content.locales.reference();
        PartnerCard {
            name: self.partner_name(index),
            official: partner.name.clone(),
            does: self.partner_does(index),
            say_german: german.text(&sentence),
            say: (self.locale.tag() != german.tag()).then(|| say(sentence)),
            call_first: partner.call_first(today).then(|| say(ui::checked_long_ago())),
            place: self.partner_place(index),
            way: if partner.node.is_some() { Vec::new() } else { self.partner_way(index) },
            distance: self.partner_distance(index),
            locator: self.locator(index),
            languages: partner.languages.iter().map(own_name).collect(),
            facts: self.partner_facts(index),
            bring: partner
                .bring_for(concern)
                .iter()
                .map(|document| {
                    say(named::document(&self.content.catalogue.document(*document).id))
                })
                .collect(),
            telephone: partner.telephone.clone(),
            email: partner.email.clone(),
            website: partner.website.clone(),
            checked: say(word::partner_checked(&month(partner.checked_on))),
        }
    }

    /// A partner's short name, in the visitor's language; the official one where there is none.
    pub fn partner_name(&self, index: PartnerIndex) -> String {
        let partner = self.content.partners.partner(index);
        let name = self.locale.try_text(&named::partner_name(&partner.id));
        name.unwrap_or_else(|| partner.name.clone())
    }

    /// What a partner does for the visitor.
    pub fn partner_does(&self, index: PartnerIndex) -> String {
        self.locale.text(&named::partner(&self.content.partners.partner(index).id))
    }

    /// Where a partner is in the house, or its address in one line; none where it has no door.
    pub fn partner_place(&self, index: PartnerIndex) -> Option<String> {
        let partner = self.content.partners.partner(index);
        match partner.node {
            Some(node) => Some(self.location(node)),
            None => (!partner.address.is_empty()).then(|| partner.address.join(", ")),
        }
    }

    /// How far away a partner outside the house is, and in which direction.
    pub fn partner_distance(&self, index: PartnerIndex) -> Option<String> {
        let locator = self.locator(index)?;
        let distance = self.distance(locator);
        Some(self.locale.text(&word::lies_away(&distance, locator.compass().into())))
    }

    /// The same for a small drawing.
    fn locator(&self, index: PartnerIndex) -> Option<Locator> {
        let outside = self.content.partners.partner(index).node.is_none();
        self.content.partners.locator(index).filter(|_| outside)
    }

    /// The way from the house, line by line.
    fn partner_way(&self, index: PartnerIndex) -> Vec<String> {
        let partner = self.content.partners.partner(index);
        let minutes = |count| self.locale.text(&ui::minutes(count));
        let walk = partner.walk_minutes.map(minutes);
        let Some(transit) = &partner.transit else {
            return walk
                .map(|time| self.locale.text(&word::walk_from_here(&time)))
                .into_iter()
                .collect();
        };
        let ride = word::ride(
            transit.vehicle.into(),
            &transit.line,
            &transit.towards,
            &transit.stop,
            &minutes(transit.minutes),
        );
        let mut way = vec![self.locale.text(&ride)];
        way.extend(walk.map(|time| self.locale.text(&word::walk_from_stop(&time))));
        way
    }

    fn distance(&self, locator: Locator) -> String {
        let metres = locator.rounded_metres();
        if metres < 1_000 {
            return self.locale.text(&word::metres(metres));
        }
        let (whole, tenth) = (metres / 1_000, metres % 1_000 / 100);
        self.locale.text(&word::kilometres(&format!("{whole}{}{tenth}", self.decimal_mark())))
    }

    fn partner_facts(&self, index: PartnerIndex) -> Vec<(&'static str, String)> {
        let partner = self.content.partners.partner(index);
        let mut facts = Vec::new();
        let mut add = |pictogram, message| facts.push((pictogram, self.locale.text(&message)));
        if partner.node.is_some() {
            add("building", ui::in_the_house());
        }
        for audience in &partner.audience {
            add(AUDIENCE, word::audience((*audience).into()));
        }
        match partner.cost {
            Cost::Free => add("euro", ui::free_help()),
            Cost::Charged => add("euro", word::charged_help()),
            Cost::Unknown => {}
        }
        if partner.anonymous {
            add("lock", ui::anonymous_help());
        }
        match partner.appointment {
            // Somebody who has neither an address nor a room cannot be visited.
            Appointment::None if partner.node.is_none() && partner.address.is_empty() => {}
            Appointment::None => add("walk", word::come_without_appointment()),
            Appointment::Telephone => add("phone", ui::call_first()),
            Appointment::Online => add("globe", ui::book_online()),
        }
        if partner.interpreters {
            add("languages", word::interpreters_there());
        }
        match partner.step_free {
            Some(true) => add(STEP_FREE, word::step_free_there()),
            Some(false) => add("steps", word::steps_there()),
            None => {}
        }
        if partner.accessible_toilet == Some(true) {
            add("accessible-toilet", word::accessible_toilet_there());
        }
        if partner.hearing_loop == Some(true) {
            add("speak", word::hearing_loop_there());
        }
        facts
    }
}
