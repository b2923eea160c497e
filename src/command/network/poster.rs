//! The network as a poster: format A3, landscape, the map beside the list of everybody on it.

mod labels;
mod legend;
mod list;
mod map;

use super::Network;
use crate::{
    command::page::{Hold, Page, Style, number},
    locale::{Direction, message::partner as word},
    referral::{
        PartnerStatus,
        network::{Look, Pattern, Shape, look},
    },
};
use std::fmt::Write;

/// A3, landscape, in millimetres (ISO 216).
const SIZE: (f64, f64) = (420.0, 297.0);
const MARGIN: f64 = 12.0;

const INK: &str = "#10243e";
const QUIET: &str = "#4a5b73";
const ACCENT: &str = "#0a5c6b";

/// The whole poster.
pub(super) fn svg(network: &Network<'_>) -> String {
    let wording = &network.wording;
    let right_to_left = wording.locale.direction() == Direction::RightToLeft;
    let title = wording.locale.text(&word::network_title());
    let tag = wording.locale.tag().to_string();
    let mut poster = Poster {
        page: Page::new(SIZE.0, SIZE.1, &title, &tag, right_to_left),
        network,
        right_to_left,
    };
    poster.patterns();
    poster.headline(&title);
    poster.map();
    poster.legend();
    poster.list();
    poster.page.finish()
}

struct Poster<'a> {
    page: Page,
    network: &'a Network<'a>,
    right_to_left: bool,
}

impl Poster<'_> {
    /// Text in the poster's language.
    fn words(&self, size: f64, bold: bool, colour: &'static str, hold: Hold) -> Style {
        Style { size, bold, colour, hold, right_to_left: self.right_to_left }
    }

    /// Numbers and German names, which run from left to right everywhere.
    fn western(size: f64, bold: bool, colour: &'static str, hold: Hold) -> Style {
        Style { size, bold, colour, hold, right_to_left: false }
    }

    /// The stripes of marks and the hatching of gaps.
    fn patterns(&mut self) {
        let mut colours: Vec<String> = self
            .network
            .map
            .order
            .iter()
            .map(|index| self.network.wording.content.partners.partner(*index).kind)
            .map(look)
            .chain(legend::KINDS.iter().map(|kind| look(*kind)))
            .filter(|look| look.pattern == Pattern::Striped)
            .map(hex)
            .collect();
        colours.sort();
        colours.dedup();
        let mut patterns = String::from("<defs>");
        for colour in colours {
            let _ = write!(
                patterns,
                "<pattern id=\"stripes-{}\" width=\"1.3\" height=\"1.3\" patternUnits=\"userSpaceOnUse\" \
                 patternTransform=\"rotate(45)\"><rect width=\"1.3\" height=\"1.3\" fill=\"#fff\"/>\
                 <rect width=\"0.65\" height=\"1.3\" fill=\"{colour}\"/></pattern>",
                &colour[1..],
            );
        }
        patterns.push_str(
            "<pattern id=\"gap\" width=\"3\" height=\"3\" patternUnits=\"userSpaceOnUse\" \
             patternTransform=\"rotate(-45)\"><rect width=\"3\" height=\"3\" fill=\"#fff\"/>\
             <rect width=\"0.5\" height=\"3\" fill=\"#b9762a\"/></pattern></defs>",
        );
        self.page.raw(&patterns);
    }

    fn headline(&mut self, title: &str) {
        let office = &self.network.wording.content.office;
        let start = self.page.from_start(MARGIN);
        let style = self.words(10.0, true, INK, Hold::Start);
        self.page.text((start, 21.0), style, title);
        let name = format!("{} · {}", office.municipality, office.name);
        self.page.text((start, 28.5), Self::western(4.2, false, INK, Hold::Start), &name);
        let day = self.network.today.format("%d.%m.%Y").to_string();
        let as_of = self.network.wording.locale.text(&word::network_as_of(&day));
        let style = self.words(3.8, false, QUIET, Hold::Start);
        self.page.text((start, 34.5), style, &as_of);
    }

    /// A mark with what stands on it, around a centre.
    fn mark(&mut self, (x, y): (f64, f64), radius: f64, sign: Sign) {
        let colour = hex(sign.look);
        let waiting = matches!(sign.status, PartnerStatus::Planned | PartnerStatus::Paused);
        // What does not help at present is an outline only.
        let fill = match sign.look.pattern {
            _ if waiting => "#fff".to_owned(),
            Pattern::Solid => colour.clone(),
            Pattern::Striped => format!("url(#stripes-{})", &colour[1..]),
        };
        let dashes = number(radius * 0.35);
        let dashes =
            if waiting { format!(" stroke-dasharray=\"{dashes}\"") } else { String::new() };
        // A white rim keeps marks apart from the borders of rings and sectors.
        let mut drawing = outline(
            sign.look.shape,
            (x, y),
            radius,
            "fill=\"#fff\" stroke=\"#fff\" stroke-width=\"1.2\"",
        );
        let width = number((radius * 0.16).max(0.25));
        let line = format!("fill=\"{fill}\" stroke=\"{colour}\" stroke-width=\"{width}\"{dashes}");
        drawing.push_str(&outline(sign.look.shape, (x, y), radius, &line));
        let middle = y + lowered(sign.look.shape, radius);
        if sign.number.is_some() && sign.look.pattern == Pattern::Striped && !waiting {
            drawing.push_str(&circle((x, middle), radius * 0.66, "fill=\"#fff\""));
        }
        if sign.call_first {
            let dot = number(radius * 0.16);
            let gap = number(radius * 0.4);
            let line = format!(
                "fill=\"none\" stroke=\"{INK}\" stroke-width=\"{dot}\" stroke-linecap=\"round\" \
                 stroke-dasharray=\"0.01 {gap}\""
            );
            drawing.push_str(&circle((x, y), radius * 1.4, &line));
        }
        self.page.raw(&drawing);
        if let Some(text) = sign.number {
            let white = sign.look.pattern == Pattern::Solid && !waiting;
            let colour = if white { "#fff" } else { INK };
            let size = radius * if text < 100 { 1.0 } else { 0.75 };
            let style = Self::western(size, true, colour, Hold::Middle);
            self.page.text((x, middle + size * 0.36), style, &text.to_string());
        }
    }
}

/// What a mark shows.
#[derive(Clone, Copy)]
struct Sign {
    look: Look,
    status: PartnerStatus,
    call_first: bool,
    /// The number on it; small marks have none.
    number: Option<u32>,
}

/// The outline of a mark.
fn outline(shape: Shape, (x, y): (f64, f64), radius: f64, attributes: &str) -> String {
    let corners: Vec<String> = shape
        .corners()
        .iter()
        .map(|(right, down)| {
            format!("{},{}", number(x + right * radius), number(y + down * radius))
        })
        .collect();
    if corners.is_empty() {
        return circle((x, y), radius, attributes);
    }
    format!("<polygon points=\"{}\" stroke-linejoin=\"round\" {attributes}/>", corners.join(" "))
}

fn circle((x, y): (f64, f64), radius: f64, attributes: &str) -> String {
    format!(
        "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {attributes}/>",
        number(x),
        number(y),
        number(radius)
    )
}

/// How much lower than the centre a number stands: a triangle is wide below.
fn lowered(shape: Shape, radius: f64) -> f64 {
    if shape == Shape::Triangle { radius * 0.2 } else { 0.0 }
}

fn hex(look: Look) -> String {
    let [red, green, blue] = look.colour;
    format!("#{red:02x}{green:02x}{blue:02x}")
}
