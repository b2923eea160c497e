//! A partner's public address as one record that every telephone can keep.

use super::Partner;

impl Partner {
    /// The contact as a vCard (RFC 2426): name, telephone, address, mail, web. Nothing else of the
    /// partner stands in it, and nothing of the visitor.
    pub fn contact(&self) -> String {
        let mut card = String::from("BEGIN:VCARD\r\nVERSION:3.0\r\n");
        let name = escaped(&self.name);
        let mut line = |key: &str, value: &str| {
            card.push_str(key);
            card.push(':');
            card.push_str(value);
            card.push_str("\r\n");
        };
        // An organisation has no family name, but the format wants the field.
        line("N", &format!("{name};;;;"));
        line("FN", &name);
        line("ORG", &name);
        if let Some(telephone) = &self.telephone {
            line("TEL", &telephone.split_whitespace().collect::<String>());
        }
        if let Some((street, town)) = self.address.split_last().map(|(last, rest)| (rest, last)) {
            let (postcode, town) = match town.split_once(' ') {
                Some((code, town)) if code.bytes().all(|byte| byte.is_ascii_digit()) => {
                    (code, town)
                }
                _ => ("", town.as_str()),
            };
            let street = escaped(&street.join(", "));
            line("ADR", &format!(";;{street};{};;{postcode};", escaped(town)));
        }
        if let Some(email) = &self.email {
            line("EMAIL", &escaped(email));
        }
        if let Some(website) = &self.website {
            line("URL", &format!("https://{website}"));
        }
        line("END", "VCARD");
        card
    }
}

/// Text in which nothing ends a field.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ',' | ';' => {
                escaped.push('\\');
                escaped.push(character);
            }
            '\n' | '\r' => escaped.push(' '),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use crate::referral::{Partner, Partners};

    fn partner(json: &str) -> Partner {
        let whole = format!(
            r#"{{"version":1,"partners":[{{"id":"a","name":"Beratung, Hilfe; e. V.","kind":"welfare",
            "ring":2,"themes":[],"source":"-","checked_on":"2026-01-01"{json}}}]}}"#
        );
        let file = serde_json::from_str(&whole).expect("a file");
        let (partners, _) = Partners::resolve(
            &file,
            &crate::floorplan::Building::default(),
            &crate::catalogue::Catalogue::default(),
            &crate::hours::Holidays::default(),
        );
        partners.partners.into_iter().next().expect("one partner")
    }

    #[test]
    fn a_contact_has_every_public_field_in_its_place() {
        let card = partner(
            r#","telephone":"030 23125 215","email":"rat@example.org","website":"www.example.org",
            "address":["Haus B","Weg 3; Hof","99999 Bad Stadt"],"handover":"Frau Geheim"
            ,"responsible":"Herr Geheim""#,
        )
        .contact();
        assert_eq!(
            card.split("\r\n").collect::<Vec<_>>(),
            [
                "BEGIN:VCARD",
                "VERSION:3.0",
                r"N:Beratung\, Hilfe\; e. V.;;;;",
                r"FN:Beratung\, Hilfe\; e. V.",
                r"ORG:Beratung\, Hilfe\; e. V.",
                "TEL:03023125215",
                r"ADR:;;Haus B\, Weg 3\; Hof;Bad Stadt;;99999;",
                "EMAIL:rat@example.org",
                "URL:https://www.example.org",
                "END:VCARD",
                "",
            ],
        );
    }

    #[test]
    fn what_nobody_knows_has_no_line() {
        let card = partner(r#","address":["Am Markt"]"#).contact();
        assert!(card.contains("ADR:;;;Am Markt;;;\r\n"), "{card}");
        for key in ["TEL", "EMAIL", "URL"] {
            assert!(!card.contains(key), "{card}");
        }
    }
}
