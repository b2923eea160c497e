//! The list beside the map: everybody on it, theme by theme, for those who cannot use the map.

use super::{ACCENT, INK, MARGIN, Poster, QUIET, SIZE, Sign};
use crate::{
    catalogue::ThemeIndex,
    command::page::{Hold, number},
    locale::message::{content as named, partner as word},
    referral::{PartnerIndex, network::look},
};

/// Where the list begins, from the edge where reading begins.
const START: f64 = 294.0;
const TOP: f64 = 15.0;
/// The height of a line where there is room enough, and of a heading in lines.
const LINE: f64 = 5.2;
const HEADING: f64 = 1.35;
/// The parts of a line: the number and the mark, the name at most, where it is, the telephone number.
const MARK: f64 = 11.0;
const NAME: f64 = 49.0;
const TELEPHONE: f64 = 23.0;
/// The size of names, in parts of a line's height.
const TEXT: f64 = 0.66;

impl Poster<'_> {
    pub(super) fn list(&mut self) {
        let network = self.network;
        let groups = network.map.list();
        let lines: usize = groups.iter().map(|(_, group)| group.len().max(1)).sum();
        let needed = lines as f64 + groups.len() as f64 * HEADING;
        // Longer lists get smaller letters instead of a second page.
        let line = LINE.min((SIZE.1 - TOP - MARGIN) / needed);
        // German names are longest; where names are shorter, there is more room beside them.
        let widest = network
            .map
            .order
            .iter()
            .map(|index| network.wording.partner_name(*index))
            .map(|name| self.page.text_width(&name, line * TEXT, true))
            .fold(0.0, f64::max);
        let names = widest.min(NAME);
        let mut y = TOP;
        for (theme, group) in groups {
            self.heading(theme, y + line * HEADING * 0.75, line);
            y += line * HEADING;
            for index in group {
                self.partner(*index, y + line / 2.0, line, names);
                y += line;
            }
            if group.is_empty() {
                self.nobody(theme, y + line / 2.0, line);
                y += line;
            }
        }
    }

    fn heading(&mut self, theme: Option<ThemeIndex>, y: f64, line: f64) {
        let wording = self.network.wording;
        let text = theme.map_or_else(
            || "–".to_owned(),
            |theme| wording.locale.text(&named::theme(&wording.content.catalogue.theme(theme).id)),
        );
        let style = self.words(line * 0.72, true, ACCENT, Hold::Start);
        let start = self.page.from_start(START);
        self.page.text((start, y), style, &text);
        let (from, to) = (start, self.page.from_start(SIZE.0 - MARGIN));
        let below = number(y + line * 0.2);
        self.page.raw(&format!(
            "<path d=\"M{} {below}H{}\" stroke=\"#b9c6cf\" stroke-width=\"0.25\"/>",
            number(from),
            number(to),
        ));
    }

    /// What stands where nobody has a theme as its main one: who helps beside, or that nobody does.
    fn nobody(&mut self, theme: Option<ThemeIndex>, middle: f64, line: f64) {
        let network = self.network;
        let sector = network.map.sectors.iter().find(|sector| Some(sector.theme) == theme);
        let Some(sector) = sector else { return };
        let size = line * 0.62;
        let base = middle + size * 0.36;
        let start = self.page.from_start(START + MARK);
        if sector.others.is_empty() || sector.gap {
            let text = network.wording.locale.text(&word::network_gap());
            let style = self.words(size, true, "#7a4300", Hold::Start);
            self.page.text((start, base), style, &text);
            return;
        }
        let numbers: Vec<String> = sector
            .others
            .iter()
            .filter_map(|index| network.map.number(*index))
            .map(|number| number.to_string())
            .collect();
        let style = Self::western(size, false, INK, Hold::Start);
        self.page.text((start, base), style, &format!("→ {}", numbers.join(", ")));
    }

    fn partner(&mut self, index: PartnerIndex, middle: f64, line: f64, names: f64) {
        let network = self.network;
        let wording = network.wording;
        let partner = wording.content.partners.partner(index);
        let size = line * TEXT;
        let base = middle + size * 0.36;
        let sign = Sign {
            look: look(partner.kind),
            status: partner.status,
            call_first: partner.call_first(network.today),
            number: None,
        };
        self.mark((self.page.from_start(START + 7.6), middle), line * 0.3, sign);
        if let Some(number) = network.map.number(index) {
            let style = Self::western(size, true, INK, Hold::End);
            self.page.text((self.page.from_start(START + 4.6), base), style, &number.to_string());
        }

        let name = wording.partner_name(index);
        let fitted = self.page.fitting(&name, names, size, size * 0.8, true);
        let name = self.page.shortened(&name, names, fitted, true);
        let start = self.page.from_start(START + MARK);
        let style = self.words(fitted, true, INK, Hold::Start);
        self.page.text((start, base), style, &name);

        let end = self.page.from_start(SIZE.0 - MARGIN);
        let room = SIZE.0 - MARGIN - START - MARK - names - 3.0;
        let reach = partner.telephone.as_ref().or(partner.website.as_ref());
        let mut used = TELEPHONE;
        if let Some(reach) = reach {
            let small = self.page.fitting(reach, room, size * 0.94, 2.0, false);
            used = used.max(self.page.text_width(reach, small, false));
            self.page.text((end, base), Self::western(small, false, INK, Hold::End), reach);
        }

        // A web address leaves little room, and without a door nobody looks for the name on it.
        let door = partner.node.is_some() || !partner.address.is_empty();
        if used > TELEPHONE && !door {
            return;
        }
        let beside = self.beside(index);
        let small = self.page.fitting(&beside, room - used, size * 0.86, size * 0.68, false);
        let beside = self.page.shortened(&beside, room - used, small, false);
        let style = Self::western(small, false, QUIET, Hold::Start);
        let start = self.page.from_start(START + MARK + names + 1.5);
        self.page.text((start, base), style, &beside);
    }

    /// What stands between name and telephone: where it is; for readers of other languages the
    /// German name, which stands on the door.
    fn beside(&self, index: PartnerIndex) -> String {
        let wording = self.network.wording;
        let content = wording.content;
        let partner = content.partners.partner(index);
        let german = content.locales.reference();
        if wording.locale.tag() != german.tag() {
            let name = german.try_text(&named::partner_name(&partner.id));
            return name.unwrap_or_else(|| partner.name.clone());
        }
        let room = partner.node.and_then(|node| {
            content.building.room(content.building.node(node).room?).number.clone()
        });
        room.or_else(|| partner.address.first().cloned()).unwrap_or_default()
    }
}
