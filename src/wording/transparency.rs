//! What is said openly of a concern: what it costs, how long it takes, who decides, which law says
//! so and where all this was read.

use super::Wording;
use crate::{
    advice::{Advice, Place, Statement},
    catalogue::{Process, Provenance},
    content::Content,
    locale::message::{partner as partner_word, sheet, ui},
    referral::{Cost, PartnerIndex},
};
use chrono::NaiveDate;

/// A line in the visitor's language, or one in German that stands on signs and papers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What is said.
    pub text: String,
    /// Whether it is German, whatever the visitor's language.
    pub german: bool,
}

impl Line {
    /// A line in the visitor's language.
    pub fn of(text: String) -> Self {
        Self { text, german: false }
    }

    /// A line in German.
    pub fn german(text: String) -> Self {
        Self { text, german: true }
    }
}

/// The partner to go to, where the office does not handle the concern. Nobody can be asked at a
/// counter then.
pub fn partner_there(advice: &Advice) -> Option<PartnerIndex> {
    match advice.place {
        Place::Partner(partner) => Some(partner),
        _ => None,
    }
}

/// Whether what is not known can be asked at the place to go to. Nobody asks a machine, or goes
/// anywhere where there is nothing to do.
pub const fn asked_at_counter(advice: &Advice) -> bool {
    matches!(advice.place, Place::Counter(_) | Place::Room(_))
}

/// Whether there is more to say than what the answer shows.
pub fn is_known(content: &Content, advice: &Advice, today: NaiveDate) -> bool {
    let Some(concern) = advice.concern else { return false };
    let concern = content.catalogue.concern(concern);
    advice.fees.is_known()
        || advice.process(content).is_some()
        || concern.statements().iter().any(|(_, provenance)| provenance.holds_on(today))
}

impl Wording<'_> {
    /// What it costs.
    pub fn cost_lines(&self, advice: &Advice) -> Vec<Line> {
        let partner_cost = |partner: PartnerIndex| match self.content.partners.partner(partner).cost
        {
            Cost::Free => Some(ui::free_help()),
            Cost::Charged => Some(partner_word::charged_help()),
            Cost::Unknown => None,
        };
        match (&advice.fees, partner_there(advice)) {
            (Statement::Known { value, checked_on, .. }, _) => {
                self.fees(value, *checked_on).into_iter().map(Line::of).collect()
            }
            (Statement::AskAtCounter, Some(partner)) => partner_cost(partner)
                .map(|message| Line::of(self.locale.text(&message)))
                .into_iter()
                .collect(),
            (Statement::AskAtCounter, None) if asked_at_counter(advice) => {
                vec![Line::of(self.locale.text(&ui::fee_ask()))]
            }
            (Statement::AskAtCounter, None) => Vec::new(),
        }
    }

    /// How long it takes, and when one has to hurry.
    pub fn time_lines(&self, advice: &Advice) -> Vec<Line> {
        let duration = match advice.duration {
            Statement::Known { value, .. } => Some(self.duration(value)),
            Statement::AskAtCounter => {
                asked_at_counter(advice).then(|| self.locale.text(&sheet::duration_ask()))
            }
        };
        let urgency = advice.urgency.iter().map(|urgency| self.urgency(*urgency));
        let lines = [duration, self.meeting(advice)];
        lines.into_iter().flatten().chain(urgency).map(Line::of).collect()
    }

    /// Who decides, what can go wrong and the remedy.
    pub fn decision_lines(&self, advice: &Advice) -> Vec<Line> {
        self.decision(advice).into_iter().map(Line::of).collect()
    }

    /// The articles of law, or that one has to ask.
    pub fn law_lines(&self, advice: &Advice, today: NaiveDate) -> Vec<Line> {
        let Some(concern) = advice.concern else { return Vec::new() };
        let concern = self.content.catalogue.concern(concern);
        match concern.legal_basis.as_ref().and_then(|fact| fact.on(today)) {
            Some(law) if !law.is_empty() => vec![Line::german(law.join(" · "))],
            _ if asked_at_counter(advice) => vec![Line::of(self.locale.text(&sheet::law_ask()))],
            _ => Vec::new(),
        }
    }

    /// Every source of what is said, each with the day on which it was last compared.
    pub fn source_lines(&self, advice: &Advice, today: NaiveDate) -> Vec<Line> {
        let Some(concern) = advice.concern else { return Vec::new() };
        let concern = self.content.catalogue.concern(concern);
        let process = advice.process(self.content).map(Process::statements).unwrap_or_default();
        let statements = concern.statements().into_iter().chain(process);
        let mut sources: Vec<(&str, NaiveDate)> = Vec::new();
        let holding = |provenance: &&Provenance| provenance.holds_on(today);
        for provenance in statements.map(|(_, provenance)| provenance).filter(holding) {
            let known = sources.iter_mut().find(|(source, _)| *source == provenance.source);
            match known {
                // The earlier day: nothing that is shown is older than what it says.
                Some((_, day)) => *day = (*day).min(provenance.checked_on),
                None => sources.push((&provenance.source, provenance.checked_on)),
            }
        }
        if let Some(index) = partner_there(advice) {
            let partner = self.content.partners.partner(index);
            sources.push((&partner.source, partner.checked_on));
        }
        sources
            .into_iter()
            .map(|(source, day)| Line::german(format!("{source} · {}", day.format("%d.%m.%Y"))))
            .collect()
    }
}
