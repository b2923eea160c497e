//! The real program, as a person or a script starts it.

use assert_cmd::Command;
use serde_json::Value;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Output,
};

/// The program, in the project's folder, without a display.
pub fn leitsystem(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_leitsystem"));
    command
        .current_dir(project())
        .args(arguments)
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET");
    command
}

pub fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What the program has said, and how it ended.
pub struct Said {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Said {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {}", self.out))
    }

    /// Ends with 2 and exactly one line that says why; returns that line.
    pub fn refusal(&self) -> &str {
        assert_eq!((self.status, self.out.as_str()), (2, ""), "{}", self.err);
        let line = self.err.strip_suffix('\n').expect("a line");
        assert!(line.starts_with("error: ") && !line.contains('\n'), "{line}");
        line
    }
}

impl From<Output> for Said {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("the program speaks UTF-8");
        Self {
            status: output.status.code().expect("the program ends by itself"),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }
}

/// Runs it to its end.
pub fn run(arguments: &[&str]) -> Said {
    let said: Said = leitsystem(arguments).output().expect("the program starts").into();
    assert!(!said.err.contains("panicked"), "{arguments:?}: {}", said.err);
    said
}

/// Runs it where everything is well, and nothing is said on the side.
pub fn well(arguments: &[&str]) -> Said {
    let said = run(arguments);
    assert_eq!((said.status, said.err.as_str()), (0, ""), "{arguments:?}: {}", said.out);
    said
}

/// A copy of the demo office that a test may change. Catalogue and languages come from the program.
pub struct OfficeCopy(tempfile::TempDir);

impl OfficeCopy {
    pub fn new() -> Self {
        let copy = Self(tempfile::tempdir().expect("a temporary folder"));
        for name in ["office.json", "building.json", "partners.json"] {
            copy_file(name, copy.0.path());
        }
        for folder in ["images", "locales/de", "locales/en", "locales/ar", "locales/uk"] {
            fs::create_dir_all(copy.file(folder)).expect("a folder can be made");
            let original = project().join("floorplans/musterstadt").join(folder);
            for entry in fs::read_dir(original).expect("a folder") {
                let name = entry.expect("an entry").file_name();
                copy_file(&format!("{folder}/{}", name.to_string_lossy()), copy.0.path());
            }
        }
        copy
    }

    pub fn path(&self) -> &str {
        self.0.path().to_str().expect("a path of letters")
    }

    pub fn file(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Replaces a text that stands in a file exactly once; returns its line.
    pub fn replace(&self, file: &str, old: &str, new: &str) -> usize {
        let text = fs::read_to_string(self.file(file)).expect("a text file");
        assert_eq!(text.matches(old).count(), 1, "`{old}` in {file}");
        let before = text.split(old).next().expect("a beginning");
        fs::write(self.file(file), text.replace(old, new)).expect("a file can be written");
        before.lines().count().max(1)
    }

    /// Keeps only some of the lifts and staircases.
    pub fn keep_transfers(&self, keep: impl Fn(&Value) -> bool) {
        let path = self.file("building.json");
        let text = fs::read_to_string(&path).expect("a text file");
        let mut building: Value = serde_json::from_str(&text).expect("a JSON file");
        let transfers = building["transfers"].as_array_mut().expect("a list");
        let before = transfers.len();
        transfers.retain(keep);
        assert!(transfers.len() < before);
        fs::write(path, building.to_string()).expect("a file can be written");
    }
}

fn copy_file(name: &str, folder: &Path) {
    let original = project().join("floorplans/musterstadt").join(name);
    fs::copy(original, folder.join(name)).expect("a file can be copied");
}

/// The languages of the demo office.
pub const LANGUAGES: [&str; 4] = ["de", "en", "ar", "uk"];

/// The texts of a JSON list.
pub fn strings(value: &Value) -> Vec<&str> {
    value.as_array().expect("a list").iter().map(|entry| entry.as_str().expect("a text")).collect()
}

/// The keys of a JSON object, in alphabetical order.
pub fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

/// The text elements of a drawing: x, y, anchor, whether it runs from right to left, and the text.
pub fn texts(svg: &str) -> Vec<(f64, f64, String, bool, String)> {
    let value = |element: &str, name: &str| -> Option<String> {
        let (_, rest) = element.split_once(&format!(" {name}=\""))?;
        Some(rest.split_once('"')?.0.to_owned())
    };
    svg.split("<text")
        .skip(1)
        .map(|element| {
            let (start, rest) = element.split_once('>').expect("the end of a tag");
            let number = |name| value(start, name).and_then(|text| text.parse().ok()).expect("mm");
            let text = rest.split_once("</text>").expect("the end of a text").0;
            (
                number("x"),
                number("y"),
                value(start, "text-anchor").expect("an anchor"),
                start.contains("direction=\"rtl\""),
                text.to_owned(),
            )
        })
        .collect()
}
