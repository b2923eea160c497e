//! The page itself: format A4, upright, from left to right or from right to left.

use super::{Subject, statement::Line};
use crate::{
    command::page::{Hold, Page, Style, number},
    content::pictogram,
    locale::{
        Direction,
        message::{content as named, service, sheet, ui},
    },
    wording::transparency,
};

/// A4, upright, in millimetres (ISO 216).
const SIZE: (f64, f64) = (210.0, 297.0);
const MARGIN: f64 = 15.0;
/// Between two columns.
const GAP: f64 = 8.0;
/// The size of text, where there is room enough; what it is reduced to, in parts of it, where there
/// is not. The last one is the size of a footnote.
const TEXT: f64 = 3.9;
const REDUCED: [f64; 6] = [1.0, 0.92, 0.85, 0.78, 0.72, 0.66];

const INK: &str = "#10243e";
const QUIET: &str = "#4a5b73";
const ACCENT: &str = "#0a5c6b";

/// The whole page, in the largest letters with which everything stands on it.
pub(super) fn svg(subject: &Subject<'_>) -> String {
    let title = subject.wording.locale.text(&named::concern(&subject.concern.id));
    let tag = subject.wording.locale.tag().to_string();
    let right_to_left = subject.wording.locale.direction() == Direction::RightToLeft;
    let draw = |scale: f64| {
        let page = Page::new(SIZE.0, SIZE.1, &title, &tag, right_to_left);
        let mut sheet = Sheet { page, subject, right_to_left, scale };
        let end = sheet.draw(&title);
        (sheet.page.finish(), end)
    };
    let mut drawn = draw(REDUCED[0]);
    for scale in &REDUCED[1..] {
        if drawn.1 <= SIZE.1 - MARGIN {
            break;
        }
        drawn = draw(*scale);
    }
    drawn.0
}

struct Sheet<'a> {
    page: Page,
    subject: &'a Subject<'a>,
    right_to_left: bool,
    scale: f64,
}

/// Where text runs: from a distance to the edge where reading begins, so wide, below `y`.
#[derive(Debug, Clone, Copy)]
struct Column {
    start: f64,
    width: f64,
    y: f64,
}

impl Sheet<'_> {
    /// Draws everything; returns how far down it reaches.
    fn draw(&mut self, title: &str) -> f64 {
        let Subject { wording, advice, today, .. } = self.subject;
        let today = *today;
        let plain =
            |lines: Vec<transparency::Line>| lines.into_iter().map(Line::from).collect::<Vec<_>>();
        let say = |message| wording.locale.text(&message);
        let (happens, ready, cost) =
            (say(ui::what_happens()), say(ui::have_ready()), say(sheet::cost()));
        let (time, decision) = (say(sheet::time()), say(sheet::decision()));
        let (place, helpers) = (say(sheet::place()), say(ui::who_helps()));
        let (law, sources) = (say(sheet::law()), say(sheet::sources()));
        let mut y = self.headline(title);
        y = self.process(&happens, y);
        let half = (SIZE.0 - 2.0 * MARGIN - GAP) / 2.0;
        let mut first = Column { start: MARGIN, width: half, y };
        let mut second = Column { start: MARGIN + half + GAP, width: half, y };
        self.part(&mut first, &ready, &self.subject.documents());
        self.part(&mut second, &cost, &plain(wording.cost_lines(advice)));
        self.part(&mut second, &time, &plain(wording.time_lines(advice)));
        self.part(&mut second, &decision, &plain(wording.decision_lines(advice)));
        // What stands below goes where there is more room.
        let mut parts = vec![(place, self.subject.destination())];
        parts.push((say(service::which_case()), self.subject.special_cases()));
        parts.push((helpers, self.subject.helpers()));
        for (heading, lines) in parts {
            let shorter = if first.y <= second.y { &mut first } else { &mut second };
            self.part(shorter, &heading, &lines);
        }
        let y = first.y.max(second.y);
        let mut below = Column { start: MARGIN, width: SIZE.0 - 2.0 * MARGIN, y: y + 2.0 };
        self.rule(below.y);
        self.part(&mut below, &law, &plain(wording.law_lines(advice, today)));
        self.part(&mut below, &sources, &plain(wording.source_lines(advice, today)));
        below.y
    }

    fn style(&self, size: f64, bold: bool, colour: &'static str, german: bool) -> Style {
        let right_to_left = self.right_to_left && !german;
        Style { size, bold, colour, hold: Hold::Start, right_to_left }
    }

    /// The concern in the visitor's words, its official term, the office and the day.
    fn headline(&mut self, title: &str) -> f64 {
        let subject = self.subject;
        let drawing = 18.0;
        if let Some(svg) = pictogram(&subject.concern.pictogram) {
            let x = self.page.from_start(SIZE.0 - MARGIN - drawing / 2.0);
            self.page.pictogram((x, MARGIN + drawing / 2.0), drawing, ACCENT, svg);
        }
        let width = SIZE.0 - 2.0 * MARGIN - drawing - GAP;
        let mut column = Column { start: MARGIN, width, y: MARGIN - 3.0 };
        let office = &subject.wording.content.office;
        let office = format!("{} · {}", office.municipality, office.name);
        self.write(&mut column, &office, self.style(3.4, false, QUIET, true));
        column.y += 1.5;
        self.write(&mut column, title, self.style(8.0 * self.scale.max(0.85), true, INK, false));
        column.y += 0.5;
        let official = subject.concern.official.clone();
        self.write(&mut column, &official, self.style(TEXT * self.scale, false, INK, true));
        let as_of = subject.as_of();
        self.write(&mut column, &as_of, self.style(3.4, false, QUIET, false));
        column.y = column.y.max(MARGIN + drawing) + 3.0;
        column.y
    }

    /// The process as a picture: numbered steps from the side where reading begins, each with who
    /// acts, and an arrow to the next one.
    fn process(&mut self, heading: &str, y: f64) -> f64 {
        let subject = self.subject;
        let Some(process) = subject.advice.process(subject.wording.content) else { return y };
        let mut column = Column { start: MARGIN, width: SIZE.0 - 2.0 * MARGIN, y };
        self.heading(&mut column, heading);
        let top = column.y + 2.0;
        let count = process.steps.len().max(1) as f64;
        let cell = column.width / count;
        let (drawing, radius) = (11.0, 2.9);
        let size = 3.5 * self.scale;
        let mut lowest = top;
        for (place, step) in process.steps.iter().enumerate() {
            let middle = MARGIN + cell * (place as f64 + 0.5);
            let x = self.page.from_start(middle);
            let centre = top + drawing / 2.0;
            if let Some(svg) = pictogram(step.actor.pictogram()) {
                self.page.pictogram((x, centre), drawing, INK, svg);
            }
            // The number stands where reading begins, beside who acts.
            let beside = self.page.from_start(middle - drawing / 2.0 - radius - 1.0);
            self.page.raw(&format!(
                "<circle cx=\"{}\" cy=\"{}\" r=\"{radius}\" fill=\"{ACCENT}\"/>",
                number(beside),
                number(centre),
            ));
            let white = Style { hold: Hold::Middle, ..self.style(3.6, true, "#fff", true) };
            self.page.text((beside, centre + 1.3), white, &(place + 1).to_string());
            if place + 1 < process.steps.len() {
                self.arrow(
                    middle + drawing / 2.0 + 1.5,
                    MARGIN + cell * (place as f64 + 1.5) - drawing / 2.0 - 2.0 * radius - 2.5,
                    centre,
                );
            }
            let text = subject.wording.locale.text(&named::process_step(&process.id, &step.id));
            let style = Style { hold: Hold::Middle, ..self.style(size, false, INK, false) };
            let mut line_y = top + drawing + 1.0;
            for line in self.page.lines(&text, cell - 3.0, size, false) {
                line_y += size * 1.3;
                self.page.text((x, line_y), style, &line);
            }
            lowest = lowest.max(line_y);
        }
        lowest + 3.0
    }

    /// An arrow between two distances from the edge where reading begins.
    fn arrow(&mut self, from: f64, to: f64, y: f64) {
        if to <= from {
            return;
        }
        let back = self.page.onwards() * 1.6;
        let (from, to) = (self.page.from_start(from), self.page.from_start(to));
        self.page.raw(&format!(
            "<path d=\"M{} {y}H{}M{} {}L{} {y}L{} {}\" fill=\"none\" stroke=\"{ACCENT}\" \
             stroke-width=\"0.6\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>",
            number(from),
            number(to),
            number(to - back),
            number(y - 1.6),
            number(to),
            number(to - back),
            number(y + 1.6),
            y = number(y),
        ));
    }

    /// A heading with lines below it; nothing where there is nothing to say.
    fn part(&mut self, column: &mut Column, heading: &str, lines: &[Line]) {
        if lines.is_empty() {
            return;
        }
        self.heading(column, heading);
        for line in lines {
            if line.bold {
                column.y += 0.6 * self.scale;
            }
            let colour = if line.german && !line.bold { QUIET } else { INK };
            let style = self.style(TEXT * self.scale, line.bold, colour, line.german);
            self.write(column, &line.text, style);
        }
        column.y += 2.5 * self.scale;
    }

    fn heading(&mut self, column: &mut Column, text: &str) {
        column.y += 1.5 * self.scale;
        self.write(column, text, self.style(4.6 * self.scale, true, ACCENT, false));
        column.y += 0.4;
    }

    fn write(&mut self, column: &mut Column, text: &str, style: Style) {
        let x = self.page.from_start(column.start);
        for line in self.page.lines(text, column.width, style.size, style.bold) {
            column.y += style.size * 1.3;
            self.page.text((x, column.y), style, &line);
        }
    }

    fn rule(&mut self, y: f64) {
        self.page.raw(&format!(
            "<path d=\"M{MARGIN} {y}H{}\" stroke=\"#b9c6cf\" stroke-width=\"0.3\"/>",
            number(SIZE.0 - MARGIN),
            y = number(y),
        ));
    }
}
