//! A copy of the demo office, the catalogue and the languages that a test may break. Each test
//! that takes it in uses a part of it.
#![allow(dead_code)]

use leitsystem::{
    check,
    content::{Loaded, Sources, load},
    diagnostic::Diagnostic,
};
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
};

/// The folders that an office is read from.
const FOLDERS: [&str; 3] = ["floorplans/musterstadt", "assets/catalogue", "locales"];

pub struct Copy {
    folder: tempfile::TempDir,
}

impl Copy {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for name in FOLDERS {
            let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
            copy_folder(&from, &folder.path().join(name));
        }
        Self { folder }
    }

    /// The path of a file in the copy, by its path in the project.
    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    pub fn sources(&self) -> Sources {
        Sources::of_office(&self.path("floorplans/musterstadt"))
    }

    pub fn load(&self) -> Loaded {
        load(&self.sources())
    }

    pub fn check(&self) -> Vec<Diagnostic> {
        check::check(&self.load(), today())
    }

    pub fn text(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).expect("a text file")
    }

    pub fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.path(file), bytes).expect("a file can be written");
    }

    /// Changes a JSON file; afterwards each key stands on a line of its own.
    pub fn change(&self, file: &str, change: impl FnOnce(&mut Value)) {
        let mut value = serde_json::from_str(&self.text(file)).expect("a JSON file");
        change(&mut value);
        self.write(file, format!("{value:#}\n"));
    }
}

/// Whether a finding's file is this file of the project.
pub fn is_in(finding: &Diagnostic, file: &str) -> bool {
    // Folders are named by their real path, which differs where temporary folders are links.
    Path::new(&finding.origin.file).ends_with(file)
}

/// The day for which the demo office is checked: its facts have known dates.
pub fn today() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file can be copied");
        }
    }
}
