//! The pictograms, which are built into the program.

use include_dir::{Dir, include_dir};

static PICTOGRAMS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/icons");

/// The SVG drawing of a pictogram, by the name that the files use: `passport` for `passport.svg`.
pub fn pictogram(name: &str) -> Option<&'static [u8]> {
    PICTOGRAMS.get_file(format!("{name}.svg")).map(include_dir::File::contents)
}

/// The names of all pictograms, sorted.
pub fn pictogram_names() -> Vec<&'static str> {
    let mut names: Vec<_> = PICTOGRAMS
        .files()
        .filter_map(|file| file.path().file_name()?.to_str()?.strip_suffix(".svg"))
        .collect();
    names.sort_unstable();
    names
}
