//! Background pictures of floors.

use super::folder::{Folder, stays_inside};
use crate::{
    diagnostic::{Diagnostic, Rule},
    floorplan::{Building, Floor},
};
use image::{ImageFormat, ImageReader, Limits};
use std::{io::Cursor, sync::Arc};

/// The largest picture file: 32 MB.
const LARGEST_FILE: u64 = 32 * 1024 * 1024;

/// The longest side of a picture in pixels.
const LONGEST_SIDE: u32 = 8_192;

/// The most memory that decoding a picture may take: 256 MB.
const MOST_MEMORY: u64 = 256 * 1024 * 1024;

/// A decoded picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Red, green, blue and opacity of each pixel, row by row from the top.
    pub pixels: Arc<[u8]>,
}

/// The pictures of all floors, in the order of the building's floors.
pub(super) fn read_all(
    folder: &Folder,
    building: &Building,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Option<Picture>> {
    building.floors.iter().map(|floor| read(folder, floor, diagnostics)).collect()
}

fn read(folder: &Folder, floor: &Floor, diagnostics: &mut Vec<Diagnostic>) -> Option<Picture> {
    let background = floor.background.as_ref()?;
    let name = &background.image;
    let mut report = |message: String, help: &str| {
        diagnostics.push(Diagnostic::new(
            Rule::BackgroundPicture,
            &background.origin,
            message,
            help,
        ));
    };
    if !stays_inside(name) {
        report(
            format!("the picture `{name}` does not lie in the office's folder"),
            "name a file inside the folder, for example `images/ground.png`",
        );
        return None;
    }
    let bytes = match folder.read(name, LARGEST_FILE) {
        Ok(bytes) => bytes,
        Err(finding) => {
            report(format!("the picture: {}", finding.message), &finding.help);
            return None;
        }
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), ImageFormat::Png);
    let mut limits = Limits::no_limits();
    limits.max_image_width = Some(LONGEST_SIDE);
    limits.max_image_height = Some(LONGEST_SIDE);
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    match reader.decode() {
        Ok(image) => {
            let image = image.into_rgba8();
            Some(Picture {
                width: image.width(),
                height: image.height(),
                pixels: image.into_raw().into(),
            })
        }
        Err(error) => {
            report(
                format!("the picture `{name}` cannot be shown: {error}"),
                "save it as a PNG file of at most 8192 pixels on each side",
            );
            None
        }
    }
}
