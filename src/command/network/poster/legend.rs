//! What shapes, rings and lines mean.

use super::{INK, MARGIN, Poster, Sign};
use crate::{
    command::page::Hold,
    locale::message::partner as word,
    referral::{PartnerKind, PartnerStatus, network::look},
};

/// All kinds, in the order of the legend.
pub(super) const KINDS: [PartnerKind; 12] = [
    PartnerKind::Municipality,
    PartnerKind::Authority,
    PartnerKind::Welfare,
    PartnerKind::MigrantOrganisation,
    PartnerKind::Education,
    PartnerKind::Economy,
    PartnerKind::ReligiousCommunity,
    PartnerKind::Volunteers,
    PartnerKind::LegalAid,
    PartnerKind::Hotline,
    PartnerKind::Health,
    PartnerKind::Emergency,
];

/// Where the kinds of partners begin, and where rings and lines do: from the edge where reading
/// begins, in the lower corners of the map.
const KINDS_AT: f64 = MARGIN;
const RINGS_AT: f64 = 222.0;
/// How wide a text of each is at most.
const KINDS_WIDTH: f64 = 40.0;
const RINGS_WIDTH: f64 = 54.0;
/// The last line, from the top; the others lie above it.
const BOTTOM: f64 = 287.0;
const LINE: f64 = 5.2;
const TEXT: f64 = 3.3;
const LEAST: f64 = 2.6;

impl Poster<'_> {
    pub(super) fn legend(&mut self) {
        let count = KINDS.len();
        for (place, kind) in KINDS.into_iter().enumerate() {
            let y = BOTTOM - LINE * (count - 1 - place) as f64;
            let text = self.network.wording.locale.text(&word::body_kind(kind.into()));
            let sign = Sign {
                look: look(kind),
                status: PartnerStatus::Active,
                call_first: false,
                number: None,
            };
            self.mark((self.page.from_start(KINDS_AT + 2.2), y - 1.2), 1.75, sign);
            self.line(KINDS_AT + 6.0, y, KINDS_WIDTH, &text);
        }
        self.rings();
    }

    fn rings(&mut self) {
        let say = |message| self.network.wording.locale.text(&message);
        let rings: Vec<String> = (1..=3).map(|ring| say(word::ring(ring))).collect();
        let example = look(PartnerKind::Welfare);
        let sign = |status, call_first, number| Sign { look: example, status, call_first, number };
        let active = PartnerStatus::Active;
        let signs = [
            (1.75, sign(active, false, Some(7)), say(word::network_number())),
            (1.0, sign(active, false, None), say(word::network_also())),
            (1.4, sign(active, true, None), say(word::network_call_first())),
            (
                1.75,
                sign(PartnerStatus::Planned, false, None),
                [word::WaitingWord::Planned, word::WaitingWord::Paused]
                    .map(|state| say(word::network_waiting(state)))
                    .join(" · "),
            ),
        ];
        let count = rings.len() + signs.len();
        let base = |place: usize| BOTTOM - LINE * (count - 1 - place) as f64;
        for (place, text) in rings.iter().enumerate() {
            let y = base(place);
            let x = self.page.from_start(RINGS_AT + 2.2);
            // Three rings; the one that is meant is dark.
            let circles: String = (0..3)
                .rev()
                .map(|ring| {
                    let fill = match ring.cmp(&place) {
                        std::cmp::Ordering::Equal => "#0a5c6b",
                        _ => "#dfe6ea",
                    };
                    let line = format!("fill=\"{fill}\" stroke=\"#fff\" stroke-width=\"0.25\"");
                    super::circle((x, y - 1.2), 0.8 * (ring as f64 + 1.0), &line)
                })
                .collect();
            self.page.raw(&circles);
            self.line(RINGS_AT + 6.0, y, RINGS_WIDTH, text);
        }
        for (place, (radius, sign, text)) in signs.into_iter().enumerate() {
            let y = base(rings.len() + place);
            self.mark((self.page.from_start(RINGS_AT + 2.2), y - 1.2), radius, sign);
            self.line(RINGS_AT + 6.0, y, RINGS_WIDTH, &text);
        }
    }

    /// A line of the legend.
    fn line(&mut self, start: f64, y: f64, width: f64, text: &str) {
        let size = self.page.fitting(text, width, TEXT, LEAST, false);
        let text = self.page.shortened(text, width, size, false);
        let style = self.words(size, false, INK, Hold::Start);
        self.page.text((self.page.from_start(start), y), style, &text);
    }
}
