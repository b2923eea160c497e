//! The card of a partner for the ear.

use crate::{
    advice::{Advice, Statement},
    hours::Openness,
    locale::message::{partner as word, speech, ui},
    referral::{PartnerIndex, PartnerStatus},
    speech::Utterance,
    visit::Visit,
    wording::{AUDIENCE, Wording},
};

impl Wording<'_> {
    /// Who they are, what they do, when and where, how to reach them, and what to bring.
    pub(super) fn spoken_partner(
        &self,
        visit: &Visit,
        advice: &Advice,
        partner: PartnerIndex,
    ) -> Vec<Utterance> {
        let entry = self.content.partners.partner(partner);
        let card = self.partner_card(partner, advice.concern, visit.now().date());
        // Nobody who listens shall hear what it is about: what the card leaves out is not said.
        let discreet = visit.is_discreet(self.content);
        let mut spoken = self.spoken_concern(advice);
        spoken.extend(self.spoken_notices(visit));
        spoken.push(self.heard(&speech::go_to(&card.name)));
        if !discreet {
            if card.official != card.name {
                spoken.push(self.heard_german(&card.official));
            }
            spoken.push(self.heard_text(&card.does));
        }
        if let Some(node) = entry.node {
            spoken.push(self.heard_text(&self.location(node)));
        }
        spoken.extend(self.spoken_no_way(visit));
        if let Ok(journey) = &visit.journey {
            spoken.push(self.heard_text(&self.minutes(journey.minutes())));
            spoken.push(self.heard_text(&self.steps(journey)));
        }
        spoken.extend(self.spoken_when(visit, partner, advice.openness));
        spoken.extend(card.call_first.map(|words| self.heard_text(&words)));
        if !card.languages.is_empty() {
            spoken.push(self.heard(&speech::languages_there()));
            // Each by its own name, in its own voice: who speaks it understands it.
            for (tag, name) in entry.languages.iter().zip(&card.languages) {
                spoken.push(Utterance { tag: tag.clone(), ..self.heard_text(name) });
            }
        }
        let facts = card.facts.iter().filter(|(icon, _)| !discreet || *icon != AUDIENCE);
        spoken.extend(facts.map(|(_, fact)| self.heard_text(fact)));
        if entry.node.is_none() {
            if !entry.address.is_empty() {
                spoken.push(self.heard_german(&entry.address.join(", ")));
            }
            let lines = card.way.iter().chain(&card.distance);
            spoken.extend(lines.map(|line| self.heard_text(line)));
        }
        spoken.extend(card.telephone.map(|number| self.heard(&ui::telephone(&number))));
        let addresses = card.website.iter().chain(&card.email);
        spoken.extend(addresses.map(|address| self.heard_german(address)));
        let mut papers = entry.bring_for(advice.concern).to_vec();
        if let Statement::Known { value, .. } = &advice.documents {
            papers.extend(value.iter().copied());
        }
        let mut known = Vec::new();
        papers.retain(|paper| {
            !known.contains(paper) && {
                known.push(*paper);
                true
            }
        });
        if !papers.is_empty() {
            spoken.push(self.heard(&word::bring_there()));
            spoken.extend(self.spoken_papers(&papers));
        }
        spoken.push(self.heard_text(&card.checked));
        spoken.extend(self.spoken_notes(advice));
        spoken
    }

    /// Whether they are open, or why they do not help at all at present.
    pub(super) fn spoken_when(
        &self,
        visit: &Visit,
        partner: PartnerIndex,
        openness: Openness,
    ) -> Option<Utterance> {
        let waiting = match self.content.partners.partner(partner).status {
            PartnerStatus::Planned => word::WaitingWord::Planned,
            PartnerStatus::Paused | PartnerStatus::Ended => word::WaitingWord::Paused,
            PartnerStatus::Active => {
                let words = self.openness(openness, visit.now())?;
                return Some(self.heard_text(&words));
            }
        };
        Some(self.heard(&word::network_waiting(waiting)))
    }
}
