//! What was typed and what was found, for the ear.

use super::counted;
use crate::{
    locale::message::{content as named, finding as word, speech, ui},
    search::places_by_number,
    speech::Utterance,
    visit::{List, Section, Visit},
    wording::Wording,
};

impl Wording<'_> {
    /// What was typed so far, sign by sign, so that a slip is noticed.
    pub fn spoken_typed(&self, typed: &str) -> Vec<Utterance> {
        let typed = typed.trim_start();
        vec![self.heard(&if typed.is_empty() {
            speech::nothing_typed()
        } else {
            speech::typed(&self.sign_by_sign(typed))
        })]
    }

    /// Signs one by one, each with a pause behind it.
    fn sign_by_sign(&self, typed: &str) -> String {
        typed.chars().map(|sign| self.sign(sign)).collect::<Vec<_>>().join(", ")
    }

    /// A single sign as it is called.
    pub(in crate::wording) fn sign(&self, sign: char) -> String {
        self.locale.text(&match sign {
            ' ' => speech::blank(),
            '.' => speech::dot(),
            '/' => speech::slash(),
            '-' => speech::hyphen(),
            '@' => speech::at(),
            '\'' | '’' => speech::apostrophe(),
            // Some letters have no capital of their own.
            letter if letter.to_uppercase().count() > 1 => return letter.to_string(),
            letter => return letter.to_uppercase().collect(),
        })
    }

    pub(super) fn spoken_number(&self, visit: &Visit) -> Vec<Utterance> {
        let mut spoken = vec![self.heard(&ui::type_number()), self.heard(&ui::type_number_hint())];
        spoken.extend(self.spoken_typed(&visit.number));
        if !visit.number.is_empty() {
            let found = places_by_number(self.content, &visit.number).len();
            spoken.push(self.heard(&match found {
                0 => ui::number_unknown(),
                count => word::found(counted(count)),
            }));
        }
        spoken
    }

    pub(super) fn spoken_search(&self, visit: &Visit) -> Vec<Utterance> {
        let mut spoken = vec![self.heard(&word::title())];
        let typed = &visit.finding.typed;
        spoken.extend(self.spoken_typed(typed));
        if typed.trim().is_empty() {
            spoken.push(self.heard(&word::hint()));
        } else if visit.finding.hits.is_empty() {
            spoken.push(self.heard(&word::nothing()));
            spoken.push(self.heard(&word::nothing_hint()));
        } else {
            spoken.push(self.heard(&word::found(counted(visit.finding.hits.len()))));
        }
        spoken
    }

    pub(super) fn spoken_list(&self, list: List) -> Vec<Utterance> {
        vec![self.heard(&match list {
            List::Letters => word::browse_which_letter(),
            List::Themes => word::browse_which_theme(),
        })]
    }

    pub(super) fn spoken_section(&self, visit: &Visit, section: Section) -> Vec<Utterance> {
        let finding = &visit.finding;
        let headline = match section {
            Section::Letter(position) => {
                finding.letters.get(position).map(|group| self.heard_text(&group.heading))
            }
            Section::Theme(theme) => {
                let theme = self.content.catalogue.theme(theme);
                Some(self.heard(&named::theme(&theme.id)))
            }
        };
        let count = speech::choices(counted(finding.entries(section).len()));
        headline.into_iter().chain([self.heard(&count)]).collect()
    }
}
