//! The network as data: JSON with everything, CSV with one line for each entry.

use super::Network;
use crate::{
    catalogue::ConcernIndex,
    command::office::plain,
    content::Content,
    locale::message::content as named,
    referral::{Partner, PartnerIndex, Sameness, network::MapPoint},
};
use serde::Serialize;
use serde_json::{Value, json};
use std::io;

/// A word of the file formats, as it is written there.
fn word(value: impl Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}

const fn sameness(sameness: Sameness) -> &'static str {
    match sameness {
        Sameness::Name => "name",
        Sameness::Telephone => "telephone",
        Sameness::Address => "address",
    }
}

impl Network<'_> {
    fn content(&self) -> &Content {
        self.wording.content
    }

    fn partner(&self, index: PartnerIndex) -> &Partner {
        self.content().partners.partner(index)
    }

    fn partner_ids(&self, partners: &[PartnerIndex]) -> Vec<&str> {
        partners.iter().map(|index| self.partner(*index).id.as_str()).collect()
    }

    fn concern_ids(&self, concerns: &[ConcernIndex]) -> Vec<&str> {
        let catalogue = &self.content().catalogue;
        concerns.iter().map(|index| catalogue.concern(*index).id.as_str()).collect()
    }

    fn theme_ids(&self, themes: &[crate::catalogue::ThemeIndex]) -> Vec<&str> {
        let catalogue = &self.content().catalogue;
        themes.iter().map(|index| catalogue.theme(*index).id.as_str()).collect()
    }

    /// Everything that is to be said of an entry, as words for a table.
    fn findings(&self, index: PartnerIndex) -> Vec<String> {
        let partner = self.partner(index);
        let mut findings = Vec::new();
        if self.analysis.unchecked.iter().any(|(other, _)| *other == index) {
            findings.push("not-checked".to_owned());
        }
        if self.analysis.ended.contains(&index) {
            findings.push("ended".to_owned());
        } else if self.analysis.waiting.contains(&index) {
            findings.push(word(partner.status));
        }
        for double in self.analysis.doubles.iter().filter(|double| double.partners.contains(&index))
        {
            findings.push(format!("same-{}", sameness(double.sameness)));
        }
        findings
    }
}

/// Everything about the network.
pub(super) fn json(network: &Network<'_>) -> Value {
    let content = network.content();
    let analysis = &network.analysis;
    let themes: Vec<Value> = network
        .map
        .sectors
        .iter()
        .map(|sector| {
            let theme = content.catalogue.theme(sector.theme);
            json!({
                "id": theme.id,
                "text": plain(&network.wording.locale.text(&named::theme(&theme.id))),
                "degrees": [sector.start, sector.end],
                "gap": sector.gap,
                "partners": network.partner_ids(&sector.partners),
                "also": network.partner_ids(&sector.others),
            })
        })
        .collect();
    let doubles: Vec<Value> = analysis
        .doubles
        .iter()
        .map(|double| {
            json!({
                "by": sameness(double.sameness),
                "partners": network.partner_ids(&double.partners),
            })
        })
        .collect();
    let unchecked: Vec<Value> = analysis
        .unchecked
        .iter()
        .map(|(index, days)| json!({"id": network.partner(*index).id, "days": days}))
        .collect();
    json!({
        "version": 1,
        "municipality": content.office.municipality,
        "office": content.office.name,
        "date": network.today.to_string(),
        "language": network.wording.locale.tag().to_string(),
        "themes": themes,
        "partners": network.map.order.iter().map(|index| partner(network, *index)).collect::<Vec<_>>(),
        "analysis": {
            "themes_without_partner": network.theme_ids(&analysis.gaps),
            "themes_only_beside_others": network.theme_ids(&analysis.beside),
            "concerns_without_partner": network.concern_ids(&analysis.unanswered),
            "concerns_without_referral": network.concern_ids(&analysis.without_referral),
            "partners_not_checked": unchecked,
            "partners_waiting": network.partner_ids(&analysis.waiting),
            "partners_ended": network.partner_ids(&analysis.ended),
            "doubles": doubles,
        },
    })
}

fn partner(network: &Network<'_>, index: PartnerIndex) -> Value {
    let partner = network.partner(index);
    let card = network.wording.partner_card(index, None, network.today);
    let texts = |texts: &[String]| texts.iter().map(|text| plain(text)).collect::<Vec<_>>();
    let text = |text: &Option<String>| text.as_deref().map(plain);
    let point = |point: MapPoint| json!([point.x, point.y]);
    let marks: Vec<Value> = network
        .map
        .marks
        .iter()
        .filter(|mark| mark.partner == index)
        .map(|mark| {
            json!({
                "theme": network.content().catalogue.theme(mark.theme).id,
                "main": mark.main,
                "at": point(mark.centre),
            })
        })
        .collect();
    json!({
        "number": network.map.number(index),
        "id": partner.id,
        "name": plain(&card.name),
        "official": partner.name,
        "kind": word(partner.kind),
        "status": word(partner.status),
        "ring": partner.ring,
        "themes": network.theme_ids(&partner.themes),
        "concerns": network.concern_ids(&partner.services),
        "does": plain(&card.does),
        "say_there": {"german": plain(&card.say_german), "translation": text(&card.say)},
        "place": text(&card.place),
        "in_house": partner.node.is_some(),
        "way": texts(&card.way),
        "distance": text(&card.distance),
        "hours": partner.hours.as_ref().map(|hours| hours.text()),
        "languages": partner.languages.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "facts": card.facts.iter().map(|(_, text)| plain(text)).collect::<Vec<_>>(),
        "bring": texts(&card.bring),
        "telephone": card.telephone,
        "email": card.email,
        "website": card.website,
        "checked_on": partner.checked_on.to_string(),
        "days_since_check": partner.days_since_check(network.today),
        "valid_until": partner.valid_until.map(|day| day.to_string()),
        "call_first": text(&card.call_first),
        "marks": marks,
    })
}

/// One line for each partner, theme and concern; what is wrong with it stands in `findings`.
///
/// # Errors
///
/// Never: it is written into memory.
pub(super) fn csv(network: &Network<'_>) -> io::Result<String> {
    let mut table = csv::Writer::from_writer(Vec::new());
    table.write_record([
        "entry",
        "id",
        "name",
        "findings",
        "kind",
        "status",
        "ring",
        "themes",
        "concerns",
        "partners",
        "languages",
        "telephone",
        "email",
        "website",
        "place",
        "checked_on",
        "days_since_check",
        "valid_until",
    ])?;
    let content = network.content();
    // Those that have ended have no number, but an analysis wants to see them as well.
    for index in network.map.order.iter().chain(&network.analysis.ended) {
        let partner = network.partner(*index);
        let card = network.wording.partner_card(*index, None, network.today);
        let languages: Vec<String> = partner.languages.iter().map(ToString::to_string).collect();
        table.write_record([
            "partner",
            &partner.id,
            &partner.name,
            &network.findings(*index).join(" "),
            &word(partner.kind),
            &word(partner.status),
            &partner.ring.to_string(),
            &network.theme_ids(&partner.themes).join(" "),
            &network.concern_ids(&partner.services).join(" "),
            "",
            &languages.join(" "),
            partner.telephone.as_deref().unwrap_or_default(),
            partner.email.as_deref().unwrap_or_default(),
            partner.website.as_deref().unwrap_or_default(),
            &card.place.as_deref().map(plain).unwrap_or_default(),
            &partner.checked_on.to_string(),
            &partner.days_since_check(network.today).to_string(),
            &partner.valid_until.map(|day| day.to_string()).unwrap_or_default(),
        ])?;
    }
    let rest =
        |table: &mut csv::Writer<Vec<u8>>, start: [&str; 4], themes: &str, partners: &str| {
            let [entry, id, name, findings] = start;
            table.write_record([
                entry, id, name, findings, "", "", "", themes, "", partners, "", "", "", "", "",
                "", "", "",
            ])
        };
    for sector in &network.map.sectors {
        let theme = content.catalogue.theme(sector.theme);
        let name = plain(&network.wording.locale.text(&named::theme(&theme.id)));
        let findings = if network.analysis.gaps.contains(&sector.theme) {
            "no-partner"
        } else if network.analysis.beside.contains(&sector.theme) {
            "only-beside-others"
        } else {
            ""
        };
        let all: Vec<PartnerIndex> =
            sector.partners.iter().chain(&sector.others).copied().collect();
        let partners = network.partner_ids(&all).join(" ");
        rest(&mut table, ["theme", &theme.id, &name, findings], "", &partners)?;
    }
    for index in content.catalogue.concern_indices() {
        let concern = content.catalogue.concern(index);
        let findings = if network.analysis.unanswered.contains(&index) {
            "no-partner"
        } else if network.analysis.without_referral.contains(&index) {
            "no-referral"
        } else {
            ""
        };
        let theme = concern.theme.map(|theme| content.catalogue.theme(theme).id.as_str());
        let answering = content.partners.answering(index, network.today);
        let partners = network.partner_ids(&answering).join(" ");
        let start = ["concern", concern.id.as_str(), concern.official.as_str(), findings];
        rest(&mut table, start, theme.unwrap_or_default(), &partners)?;
    }
    let bytes = table.into_inner().map_err(|error| io::Error::other(error.to_string()))?;
    String::from_utf8(bytes).map_err(io::Error::other)
}
