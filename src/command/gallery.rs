//! `leitsystem gallery`: pictures of every screen of the real application.

use super::office::{mistaken, sources, time, unusable};
use crate::{
    content::{Content, DEMO_OFFICE, Notice, Store},
    ui::{
        Options, Setup,
        gallery::{Look, Picture, SCREENS, app_on},
        inspection::draw,
        metrics::TextSize,
        theme::Contrast,
    },
};
use chrono::NaiveDateTime;
use clap::ValueEnum;
use image::{ExtendedColorType, ImageEncoder, codecs::png};
use std::{
    fmt::Write as _,
    fs,
    io::{self, BufWriter, Write},
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

/// Make pictures of every screen, without a display
///
/// Writes one PNG per screen and language, and an `index.html` to look through them.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Folder of the office, with `office.json`, `building.json` and `partners.json`
    #[arg(value_name = "OFFICE", default_value = DEMO_OFFICE)]
    pub office: PathBuf,

    /// Folder that the pictures are written to
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,

    /// Languages, with commas between them; all of the office if not given. `en-XA` (longer,
    /// accented) and `ar-XB` (from right to left) show what a translation would do to the screens
    #[arg(long, value_name = "TAGS", value_delimiter = ',')]
    pub lang: Vec<String>,

    /// Sizes in pixels, with commas between them, for example `1080x1920,1920x1080`; that of the
    /// kiosk if not given
    #[arg(long, value_name = "SIZES", value_delimiter = ',')]
    pub size: Vec<String>,

    /// Screens, with commas between them; all if not given. `answer:lost-card` shows the answer to
    /// that concern, `transparency:lost-card` what is behind it
    #[arg(long, value_name = "NAMES", value_delimiter = ',')]
    pub screen: Vec<String>,

    /// How large letters are
    #[arg(long, value_enum, value_delimiter = ',', default_value = "normal")]
    pub text_size: Vec<TextSizeArgument>,

    /// Which contrast
    #[arg(long, value_enum, value_delimiter = ',', default_value = "normal")]
    pub contrast: Vec<ContrastArgument>,

    /// With all controls in the lower part, within reach from a wheelchair
    #[arg(long)]
    pub lower: bool,

    /// Page of screens that have several, from 1
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub page: u32,

    /// Which of the office's kiosks; the first if not given
    #[arg(long, value_name = "ID")]
    pub kiosk: Option<String>,

    /// The time that the screens show, so that pictures can be compared
    #[arg(long, value_name = "TIME", default_value = "2026-11-23T09:30")]
    pub at: String,
}

/// How large letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TextSizeArgument {
    /// As designed
    Normal,
    /// Half as large again
    Large,
    /// Twice as large
    Largest,
}

/// Which contrast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ContrastArgument {
    /// As designed
    Normal,
    /// White and yellow on black
    Dark,
    /// Black on white
    Light,
}

impl From<TextSizeArgument> for TextSize {
    fn from(size: TextSizeArgument) -> Self {
        match size {
            TextSizeArgument::Normal => Self::Normal,
            TextSizeArgument::Large => Self::Large,
            TextSizeArgument::Largest => Self::Largest,
        }
    }
}

impl From<ContrastArgument> for Contrast {
    fn from(contrast: ContrastArgument) -> Self {
        match contrast {
            ContrastArgument::Normal => Self::Normal,
            ContrastArgument::Dark => Self::Dark,
            ContrastArgument::Light => Self::Light,
        }
    }
}

/// Makes the pictures; returns the exit status.
///
/// # Errors
///
/// If an argument names something that is not there, or the pictures cannot be written.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> io::Result<u8> {
    let sources = sources(&arguments.office)?;
    let now = time(Some(&arguments.at))?;
    let store = Store::open(&sources, now.date())
        .filter(|store| !matches!(store.notice(), Some(Notice::BuiltIn { .. })))
        .ok_or_else(|| unusable(&arguments.office))?
        .with_pseudo_languages();
    let content = Arc::clone(store.current());
    let languages = match arguments.lang.as_slice() {
        [] => content.office.languages.clone(),
        tags => tags
            .iter()
            .map(|tag| Ok(super::office::language(&content, tag)?.tag().clone()))
            .collect::<io::Result<_>>()?,
    };
    let sizes = sizes(arguments, &content)?;
    let screens: Vec<&str> = match arguments.screen.as_slice() {
        [] => SCREENS.to_vec(),
        names => {
            for name in names {
                let (screen, concern) = match name.split_once(':') {
                    Some((screen, concern)) => (screen, Some(concern)),
                    None => (name.as_str(), None),
                };
                if let Some(concern) = concern
                    && content.catalogue.concern_named(concern).is_none()
                {
                    return Err(mistaken(format!("there is no concern `{concern}`")));
                }
                if !SCREENS.contains(&screen) {
                    let known = SCREENS.join("`, `");
                    return Err(mistaken(format!(
                        "there is no screen `{name}`; there are `{known}`"
                    )));
                }
            }
            names.iter().map(String::as_str).collect()
        }
    };
    let setup = Setup {
        store: Arc::new(Mutex::new(store)),
        options: Options { kiosk: arguments.kiosk.clone(), ..Options::default() },
        clock: clock_at(now),
    };
    fs::create_dir_all(&arguments.out)?;
    let mut index = String::from(INDEX_HEAD);
    let mut count = 0;
    for size in sizes {
        for text_size in &arguments.text_size {
            for contrast in &arguments.contrast {
                for screen in &screens {
                    for language in &languages {
                        let look = Look {
                            language: language.clone(),
                            size,
                            text_size: (*text_size).into(),
                            contrast: (*contrast).into(),
                            low: arguments.lower,
                            page: arguments.page.saturating_sub(1),
                        };
                        let Some(app) = app_on(&setup, screen, &look) else { continue };
                        let name = file_name(screen, &look);
                        write_png(&arguments.out.join(&name), &draw(&app))?;
                        let _ = writeln!(
                            index,
                            "<figure><a href=\"{name}\"><img src=\"{name}\" alt=\"{screen}\" loading=\"lazy\"></a><figcaption>{name}</figcaption></figure>"
                        );
                        count += 1;
                    }
                }
            }
        }
    }
    fs::write(arguments.out.join("index.html"), index)?;
    writeln!(out, "{count} pictures in {}", arguments.out.display())?;
    Ok(0)
}

/// The clock of pictures stands still. It is a plain function, as the application wants it, so the
/// time lies beside it; a process makes pictures of one time only.
pub(super) fn clock_at(now: NaiveDateTime) -> fn() -> NaiveDateTime {
    static NOW: std::sync::OnceLock<NaiveDateTime> = std::sync::OnceLock::new();
    let _ = NOW.set(now);
    || NOW.get().copied().unwrap_or_default()
}

fn sizes(arguments: &Arguments, content: &Content) -> io::Result<Vec<(u32, u32)>> {
    if arguments.size.is_empty() {
        let kiosk = match &arguments.kiosk {
            Some(id) => content
                .office
                .kiosk_named(id)
                .ok_or_else(|| mistaken(format!("there is no kiosk `{id}`")))?,
            None => crate::office::KioskIndex(0),
        };
        let screen = content.office.kiosk(kiosk).screen;
        return Ok(vec![(screen.width, screen.height)]);
    }
    arguments
        .size
        .iter()
        .map(|text| {
            let size = text.split_once('x').and_then(|(width, height)| {
                Some((width.parse::<u32>().ok()?, height.parse::<u32>().ok()?))
            });
            size.filter(|(w, h)| (320..=8192).contains(w) && (320..=8192).contains(h))
                .ok_or_else(|| mistaken(format!("`{text}` is no size; write `1080x1920`")))
        })
        .collect()
}

fn file_name(screen: &str, look: &Look) -> String {
    let (width, height) = look.size;
    let screen = screen.replace(':', "-");
    let mut name = format!("{screen}-{}-{width}x{height}", look.language);
    match look.text_size {
        TextSize::Normal => {}
        TextSize::Large => name.push_str("-large"),
        TextSize::Largest => name.push_str("-largest"),
    }
    match look.contrast {
        Contrast::Normal => {}
        Contrast::Dark => name.push_str("-dark"),
        Contrast::Light => name.push_str("-light"),
    }
    if look.low {
        name.push_str("-lower");
    }
    if look.page > 0 {
        let _ = write!(name, "-page{}", look.page + 1);
    }
    name + ".png"
}

fn write_png(path: &Path, picture: &Picture) -> io::Result<()> {
    let file = BufWriter::new(fs::File::create(path)?);
    png::PngEncoder::new_with_quality(file, png::CompressionType::Fast, png::FilterType::Adaptive)
        .write_image(&picture.pixels, picture.width, picture.height, ExtendedColorType::Rgba8)
        .map_err(io::Error::other)
}

const INDEX_HEAD: &str = "<!doctype html>
<meta charset=\"utf-8\">
<title>Leitsystem: every screen</title>
<style>
body { font-family: sans-serif; background: #f6f4ef; color: #10243e }
figure { display: inline-block; margin: 12px; vertical-align: top }
img { width: 300px; border: 1px solid #8b96a8; display: block }
figcaption { font-size: 12px; max-width: 300px; overflow-wrap: anywhere }
</style>
";
