//! What the signs of the map mean: themes, kinds of partners, rings, dots, dashes.

use crate::{
    locale::message::{content as named, partner as word},
    referral::{
        PartnerKind, PartnerStatus,
        network::{NetworkMap, RINGS, look},
    },
    ui::{
        kit::{Kit, Piece},
        metrics::Type,
        network::{Sign, ring_sign, sign},
    },
};
use iced::{Size, widget};

/// All kinds, in the order of the legend.
const KINDS: [PartnerKind; 12] = [
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

/// A sign and what it means.
struct Entry<'a> {
    sign: Piece<'a>,
    words: String,
    warning: bool,
}

/// Everything that stands on this map, in pieces that fit a room of which something else has used
/// so many pixels of the height.
pub fn pieces<'a>(
    kit: &Kit<'a>,
    map: &NetworkMap,
    has_names: bool,
    room: Size,
    used: f32,
) -> Vec<Piece<'a>> {
    // Room for the keys that turn pages.
    let metrics = kit.metrics;
    let keys = metrics.touch() * 1.2 * metrics.text_size.factor() + 2.0 * metrics.gap();
    let page = Size::new(room.width, room.height - keys);
    let mut first = page.height - used;
    [themes(kit, map, has_names), kinds(kit, map), signs(kit, map)]
        .into_iter()
        .filter(|entries| !entries.is_empty())
        .flat_map(|entries| {
            let strips = grid(kit, entries, page, first);
            first = page.height;
            strips
        })
        .collect()
}

/// The side of a sign: as high as a line.
fn side(kit: &Kit<'_>) -> f32 {
    (kit.metrics.icon(Type::Small) * 1.15).round()
}

/// The themes with their pictograms; those without partners in words, too.
fn themes<'a>(kit: &Kit<'a>, map: &NetworkMap, has_names: bool) -> Vec<Entry<'a>> {
    let shown = map.sectors.iter().filter(|sector| sector.gap || !has_names);
    shown
        .map(|sector| {
            let theme = kit.content.catalogue.theme(sector.theme);
            let name = kit.say(&named::theme(&theme.id));
            let words = if sector.gap { kit.say(&word::theme_gap(&name)) } else { name };
            let icon = kit.icon(&theme.pictogram, Type::Small, kit.palette.accent);
            Entry { sign: icon.into(), words, warning: sector.gap }
        })
        .collect()
}

/// The kinds of partners that stand on the map.
fn kinds<'a>(kit: &Kit<'a>, map: &NetworkMap) -> Vec<Entry<'a>> {
    let there = |kind: &PartnerKind| map.marks.iter().any(|mark| mark.look == look(*kind));
    KINDS
        .into_iter()
        .filter(there)
        .map(|kind| Entry {
            sign: example(kit, kind, PartnerStatus::Active, false, side(kit)),
            words: kit.say(&word::body_kind(kind.into())),
            warning: false,
        })
        .collect()
}

fn example<'a>(
    kit: &Kit<'a>,
    kind: PartnerKind,
    status: PartnerStatus,
    call_first: bool,
    side: f32,
) -> Piece<'a> {
    let shown = Sign { look: look(kind), status, call_first, number: None };
    sign(shown, side, kit.palette).into()
}

/// Rings, small marks, dots and dashes; the last two only where the map has any.
fn signs<'a>(kit: &Kit<'a>, map: &NetworkMap) -> Vec<Entry<'a>> {
    let entry = |sign: Piece<'a>, words| Entry { sign, words, warning: false };
    let kind = PartnerKind::Welfare;
    let active = PartnerStatus::Active;
    let mut entries: Vec<Entry<'a>> = (0..RINGS.len())
        .zip(1..)
        .map(|(ring, number)| {
            let sign = ring_sign(ring, side(kit), kit.palette).into();
            entry(sign, kit.say(&word::ring(number)))
        })
        .collect();
    if map.marks.iter().any(|mark| !mark.main) {
        let small = example(kit, kind, active, false, (side(kit) * 0.6).round());
        entries.push(entry(small, kit.say(&word::network_also())));
    }
    if map.marks.iter().any(|mark| mark.call_first) {
        let dotted = example(kit, kind, active, true, side(kit));
        entries.push(entry(dotted, kit.say(&word::network_call_first())));
    }
    for (status, words) in [
        (PartnerStatus::Planned, word::WaitingWord::Planned),
        (PartnerStatus::Paused, word::WaitingWord::Paused),
    ] {
        if map.marks.iter().any(|mark| mark.status == status) {
            let dashed = example(kit, kind, status, false, side(kit));
            entries.push(entry(dashed, kit.say(&word::network_waiting(words))));
        }
    }
    entries
}

/// Entries in as many columns as their words allow, in strips no higher than a page.
fn grid<'a>(kit: &Kit<'a>, entries: Vec<Entry<'a>>, room: Size, first: f32) -> Vec<Piece<'a>> {
    let metrics = kit.metrics;
    let gap = metrics.millimetres(3.5);
    let inset = side(kit) + gap;
    let column_gap = metrics.gap();
    let width = |columns: usize| {
        ((room.width - column_gap * (columns - 1) as f32) / columns as f32).floor()
    };
    let natural = |entry: &Entry<'a>| {
        crate::ui::text::width(&entry.words, metrics.text(Type::Small), crate::ui::font::REGULAR)
    };
    // A gap may take a second line.
    let plain = entries.iter().filter(|entry| !entry.warning || entries.len() == 1);
    let widest = plain.map(natural).fold(0.0, f32::max);
    let columns = (1..=4).rev().find(|count| widest + inset <= width(*count)).unwrap_or(1);
    let column = width(columns);
    let mut rows: Vec<(Piece<'a>, f32)> = Vec::new();
    let mut entries = entries.into_iter().peekable();
    while entries.peek().is_some() {
        let cells = entries
            .by_ref()
            .take(columns)
            .map(|entry| {
                let colour = if entry.warning { kit.palette.closed } else { kit.palette.ink };
                let words = kit.label(entry.words, Type::Small, colour);
                // Signs of different widths stand in columns of one width.
                let sign = widget::container(entry.sign).center_x(side(kit)).into();
                let row = kit.row(vec![sign, words.into()], gap).fill(1);
                widget::container(row).width(column).into()
            })
            .collect();
        let (row, size) = kit.measured(kit.row(cells, column_gap), room.width);
        rows.push((row, size.height));
    }
    let mut page = first;
    let mut strips = Vec::new();
    let mut chunk: Vec<Piece<'a>> = Vec::new();
    let mut used = 0.0;
    let between = metrics.millimetres(2.5);
    for (row, height) in rows {
        if !chunk.is_empty() && used + between + height > page {
            strips.push(kit.column(std::mem::take(&mut chunk), between).into());
            used = 0.0;
            page = room.height;
        }
        used += height + if chunk.is_empty() { 0.0 } else { between };
        chunk.push(row);
    }
    strips.push(kit.column(chunk, between).into());
    strips
}
