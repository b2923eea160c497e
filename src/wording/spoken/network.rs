//! The network map for the ear: who helps with what, in words.

use super::counted;
use crate::{
    advice::{self, Place},
    catalogue::ThemeIndex,
    locale::message::{content as named, partner as word, speech, ui},
    referral::{PartnerIndex, network::NetworkMap},
    speech::Utterance,
    visit::Visit,
    wording::Wording,
};

impl Wording<'_> {
    fn network_map(&self, visit: &Visit) -> NetworkMap {
        let themes = self.content.catalogue.themes.len();
        NetworkMap::new(&self.content.partners, themes, visit.now().date())
    }

    /// How many help, and where the same is found in words; the chosen partner, if there is one.
    pub(super) fn spoken_network(&self, visit: &Visit) -> Vec<Utterance> {
        let map = self.network_map(visit);
        let mut spoken = vec![self.heard(&word::network_title())];
        match visit.marked.filter(|index| map.number(*index).is_some()) {
            Some(index) => spoken.extend(self.spoken_summary(visit, index)),
            None => {
                spoken.push(self.heard(&speech::helpers(counted(map.order.len()))));
                spoken.push(self.heard(&speech::network_list()));
            }
        }
        spoken
    }

    /// A partner in brief: who, when, where.
    fn spoken_summary(&self, visit: &Visit, index: PartnerIndex) -> Vec<Utterance> {
        let partner = self.content.partners.partner(index);
        let mut spoken = vec![self.heard_text(&self.partner_name(index))];
        let openness = advice::openness(self.content, Place::Partner(index), visit.now());
        spoken.extend(self.spoken_when(visit, index, openness));
        match (partner.node, self.partner_distance(index)) {
            (Some(node), _) => spoken.push(self.heard_text(&self.location(node))),
            (None, Some(distance)) => spoken.push(self.heard_text(&distance)),
            (None, None) => {
                let telephone = partner.telephone.as_ref();
                spoken.extend(telephone.map(|number| self.heard(&ui::telephone(number))));
            }
        }
        if partner.call_first(visit.now().date()) {
            spoken.push(self.heard(&word::network_call_first()));
        }
        spoken
    }

    /// Who helps with one theme, or that nobody does and whom to ask.
    pub(super) fn spoken_network_theme(&self, visit: &Visit, theme: ThemeIndex) -> Vec<Utterance> {
        let map = self.network_map(visit);
        let name = &self.content.catalogue.theme(theme).id;
        let mut spoken = vec![self.heard(&named::theme(name))];
        let Some(sector) = map.sectors.iter().find(|sector| sector.theme == theme) else {
            return spoken;
        };
        if sector.gap {
            spoken.push(self.heard(&word::network_gap()));
            let desk = self.content.office.info_desk;
            let node = self.content.office.counter(desk).node;
            let place = format!("{}, {}", self.counter(desk), self.location(node));
            spoken.push(self.heard(&ui::fallback(&place)));
        }
        let count = sector.partners.len() + sector.others.len();
        if count > 0 {
            spoken.push(self.heard(&speech::helpers(counted(count))));
        }
        spoken.extend(self.spoken_also(&sector.others));
        spoken
    }

    /// Everybody on the map, theme by theme, with what the map shows by shapes and rings.
    pub(super) fn spoken_network_list(&self, visit: &Visit) -> Vec<Utterance> {
        let map = self.network_map(visit);
        let mut spoken = vec![
            self.heard(&word::network_title()),
            self.heard(&speech::helpers(counted(map.order.len()))),
        ];
        for (theme, group) in map.list() {
            let name = theme.map(|theme| &self.content.catalogue.theme(theme).id);
            spoken.extend(name.map(|name| self.heard(&named::theme(name))));
            for index in group {
                let partner = self.content.partners.partner(*index);
                spoken.push(self.heard_text(&self.partner_name(*index)));
                spoken.push(self.heard(&word::body_kind(partner.kind.into())));
                spoken.push(self.heard(&word::ring(partner.ring)));
            }
            let sector = map.sectors.iter().find(|sector| Some(sector.theme) == theme);
            let Some(sector) = sector else { continue };
            if sector.gap {
                spoken.push(self.heard(&word::network_gap()));
            }
            spoken.extend(self.spoken_also(&sector.others));
        }
        spoken
    }

    /// Who helps besides.
    fn spoken_also(&self, others: &[PartnerIndex]) -> Vec<Utterance> {
        if others.is_empty() {
            return Vec::new();
        }
        let names = others.iter().map(|index| self.heard_text(&self.partner_name(*index)));
        std::iter::once(self.heard(&word::network_also())).chain(names).collect()
    }
}
