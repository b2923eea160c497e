//! A printed page as SVG: text and shapes in millimetres, from left to right or from right to left.
//!
//! Text stays text, so that it can be searched and read aloud; the fonts of the kiosk are named
//! first, and any font with the same letters will do.

use crate::content::FONTS;
use std::fmt::Write;
use ttf_parser::Face;

/// Where a text is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hold {
    /// Where reading begins: on the left, or on the right of a page from right to left.
    Start,
    /// In its middle.
    Middle,
    /// Where reading ends.
    End,
}

/// How a text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The size in millimetres; capital letters have about 0.71 of it.
    pub size: f64,
    /// Whether it is bold.
    pub bold: bool,
    /// The colour as in SVG.
    pub colour: &'static str,
    /// Where it is held.
    pub hold: Hold,
    /// Whether the text itself runs from right to left; numbers and German names do not.
    pub right_to_left: bool,
}

/// A page that is being written.
pub struct Page {
    svg: String,
    width: f64,
    height: f64,
    right_to_left: bool,
    faces: [Vec<Face<'static>>; 2],
}

impl Page {
    /// An empty page of a width and a height. `title` and `language` are for those who do not see it.
    pub fn new(width: f64, height: f64, title: &str, language: &str, right_to_left: bool) -> Self {
        let faces = |bold: bool| {
            FONTS
                .iter()
                .filter_map(|bytes| Face::parse(bytes, 0).ok())
                // Where a script has no such weight, the other one is nearly as wide.
                .filter(|face| face.is_bold() == bold)
                .collect()
        };
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" \
             viewBox=\"0 0 {width} {height}\" xml:lang=\"{}\" \
             font-family=\"'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Ethiopic', sans-serif\">\n",
            escape(language),
        );
        let _ = writeln!(svg, "<title>{}</title>", escape(title));
        let _ = writeln!(svg, "<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>");
        Self { svg, width, height, right_to_left, faces: [faces(false), faces(true)] }
    }

    /// The height in millimetres.
    pub fn height(&self) -> f64 {
        self.height
    }

    /// A distance from the edge where reading begins, as a distance from the left edge.
    pub fn from_start(&self, distance: f64) -> f64 {
        if self.right_to_left { self.width - distance } else { distance }
    }

    /// Which way reading goes: 1 to the right, -1 to the left.
    pub fn onwards(&self) -> f64 {
        if self.right_to_left { -1.0 } else { 1.0 }
    }

    /// Writes elements as they are.
    pub fn raw(&mut self, elements: &str) {
        self.svg.push_str(elements);
        self.svg.push('\n');
    }

    /// Writes one line of text; `x` is measured from the left, `y` is its base line.
    pub fn text(&mut self, (x, y): (f64, f64), style: Style, text: &str) {
        // The page says where reading begins; in SVG the text itself does.
        let anchor = match style.hold {
            Hold::Middle => "middle",
            Hold::Start if style.right_to_left == self.right_to_left => "start",
            Hold::End if style.right_to_left == self.right_to_left => "end",
            Hold::Start => "end",
            Hold::End => "start",
        };
        let direction = if style.right_to_left { " direction=\"rtl\"" } else { "" };
        let weight = if style.bold { " font-weight=\"700\"" } else { "" };
        let _ = writeln!(
            self.svg,
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" fill=\"{}\" text-anchor=\"{anchor}\"{weight}{direction}>{}</text>",
            number(x),
            number(y),
            number(style.size),
            style.colour,
            escape(text),
        );
    }

    /// Draws a pictogram, a square with sides of `size` around a centre.
    pub fn pictogram(&mut self, (x, y): (f64, f64), size: f64, colour: &str, svg: &[u8]) {
        let Some(drawing) = std::str::from_utf8(svg).ok().and_then(|svg| svg.strip_prefix("<svg "))
        else {
            return;
        };
        let _ = write!(
            self.svg,
            "<svg x=\"{}\" y=\"{}\" width=\"{size}\" height=\"{size}\" {}",
            number(x - size / 2.0),
            number(y - size / 2.0),
            drawing.replace("#000", colour),
        );
    }

    /// How wide a text is, in millimetres. Arabic letters are counted alone, so that a word is
    /// rather narrower than this.
    pub fn text_width(&self, text: &str, size: f64, bold: bool) -> f64 {
        let faces = &self.faces;
        let (first, second) = (&faces[usize::from(bold)], &faces[usize::from(!bold)]);
        let advance = |letter: char| {
            first.iter().chain(second).find_map(|face| {
                let glyph = face.glyph_index(letter)?;
                let advance = f64::from(face.glyph_hor_advance(glyph)?);
                Some(advance / f64::from(face.units_per_em()))
            })
        };
        let letters = text.chars().filter(|letter| !is_invisible(*letter));
        letters.map(|letter| advance(letter).unwrap_or(0.6)).sum::<f64>() * size
    }

    /// Breaks a text between words into lines that are at most so wide; a longer word stands alone.
    /// What is isolated, such as a number in an Arabic line, stays together; isolated words that are
    /// wider than a line are broken, and each line of them is isolated.
    pub fn lines(&self, text: &str, width: f64, size: f64, bold: bool) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in words(text) {
            let room = |line: &str| width - self.text_width(&format!("{line} "), size, bold);
            match lines.last_mut() {
                Some(line) if self.text_width(word, size, bold) <= room(line) => {
                    line.push(' ');
                    line.push_str(word);
                }
                _ if self.text_width(word, size, bold) <= width => lines.push(word.to_owned()),
                _ => match isolated_words(word) {
                    Some((inner, after)) => {
                        let parts = self.lines(inner, width, size, bold);
                        let last = parts.len().saturating_sub(1);
                        lines.extend(parts.iter().enumerate().map(|(place, part)| {
                            let after = if place == last { after } else { "" };
                            format!("\u{2068}{part}\u{2069}{after}")
                        }));
                    }
                    None => lines.push(word.to_owned()),
                },
            }
        }
        lines
    }

    /// The size at which a text is at most so wide; never below the least size.
    pub fn fitting(&self, text: &str, width: f64, size: f64, least: f64, bold: bool) -> f64 {
        let needed = self.text_width(text, size, bold);
        if needed <= width { size } else { (size * width / needed).max(least) }
    }

    /// The text, shortened with an ellipsis where it would be wider.
    pub fn shortened(&self, text: &str, width: f64, size: f64, bold: bool) -> String {
        if self.text_width(text, size, bold) <= width {
            return text.to_owned();
        }
        let letters: Vec<char> = text.chars().collect();
        (0..letters.len())
            .rev()
            .map(|count| {
                let part: String = letters[..count].iter().collect();
                format!("{}…", part.trim_end())
            })
            .find(|part| self.text_width(part, size, bold) <= width)
            .unwrap_or_default()
    }

    /// The finished page.
    pub fn finish(mut self) -> String {
        self.svg.push_str("</svg>\n");
        self.svg
    }
}

/// The words of a text; what stands between isolates is a part of one word.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_u32;
    text.split(move |letter: char| {
        match letter {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && letter.is_whitespace()
    })
    .filter(|word| !word.is_empty())
}

/// What stands in an isolate and behind it, if it has several words and not only numbers.
fn isolated_words(word: &str) -> Option<(&str, &str)> {
    let (inner, after) = word.strip_prefix('\u{2068}')?.rsplit_once('\u{2069}')?;
    let several = inner.contains(char::is_whitespace) && inner.contains(char::is_alphabetic);
    several.then_some((inner, after))
}

/// A number for SVG: a hundredth of a millimetre is finer than any printer.
pub fn number(value: f64) -> String {
    let rounded = (value * 100.0).round() / 100.0;
    // Without this, a value just below zero would be written as -0.
    format!("{}", if rounded == 0.0 { 0.0 } else { rounded })
}

/// Text for XML, without the soft hyphens that only a screen needs. Isolates stay: they hold the
/// numbers in Arabic lines together.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\u{ad}' => {}
            // XML 1.0 has no place for these.
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {
                escaped.push(' ');
            }
            letter => escaped.push(letter),
        }
    }
    escaped
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_the_text_it_is_xml() {
        assert_eq!(escape("a<b & \"c\">\u{1}\u{ad}d"), "a&lt;b &amp; &quot;c&quot;&gt; d");
        assert_eq!(
            (number(-0.001), number(1.005), number(12.0)),
            ("0".into(), "1".into(), "12".into())
        );
    }

    #[test]
    fn lines_are_as_wide_as_asked_and_lose_no_word() {
        let page = Page::new(100.0, 100.0, "", "de", false);
        let text = "Migrationsberatung für erwachsene Zuwanderer im Rathaus";
        for width in [10.0, 20.0, 35.0, 60.0, 200.0] {
            let lines = page.lines(text, width, 3.0, false);
            assert_eq!(lines.join(" "), text);
            for line in &lines {
                let fits = page.text_width(line, 3.0, false) <= width;
                assert!(fits || !line.contains(' '), "{line} in {width} mm");
            }
            let short = page.shortened(text, width, 3.0, false);
            assert!(page.text_width(&short, 3.0, false) <= width, "{short}");
        }
        let number = "\u{2068}116 016\u{2069}";
        let lines = page.lines(&format!("هاتف {number}"), 1.0, 3.0, false);
        assert_eq!(lines, ["هاتف", number], "a number is broken apart");
        // A whole sentence that is isolated is broken, and stays isolated on each line.
        let sentence = "\u{2068}mit Rechten aus dem Abkommen\u{2069}, unter 24";
        let lines = page.lines(sentence, 30.0, 3.0, false);
        assert!(lines.len() > 1, "{lines:?}");
        for line in &lines {
            assert!(page.text_width(line, 3.0, false) <= 30.0, "{line}");
            let [opened, closed] = ['\u{2068}', '\u{2069}'].map(|c| line.matches(c).count());
            assert_eq!(opened, closed, "{line}");
        }
        let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
        assert_eq!(plain(&lines.join(" ")), plain(sentence));
        assert!(page.text_width("MM", 3.0, true) > page.text_width("MM", 3.0, false));
    }
}
