//! `leitsystem schema`: the JSON Schemas of all files that people edit.

use crate::content::schemas;
use std::{
    fs,
    io::{self, Write},
    path::PathBuf,
};

/// Write the JSON Schemas of the file formats
///
/// An editor such as VS Code uses them to complete keys and to explain them. Without `--out` the
/// schemas are listed.
#[derive(Debug, Clone, clap::Args)]
pub struct Arguments {
    /// Folder to write them into, below the same paths as in the project
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

/// Lists or writes the schemas; returns the exit status.
///
/// # Errors
///
/// If a file or `out` cannot be written to.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> io::Result<u8> {
    for schema in schemas() {
        if let Some(folder) = &arguments.out {
            let path = folder.join(schema.path);
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(&path, &schema.text)?;
            writeln!(out, "{}", path.display())?;
        } else {
            writeln!(out, "{}", schema.path)?;
        }
    }
    Ok(0)
}
