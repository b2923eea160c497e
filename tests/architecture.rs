//! The invariants of the crate's documentation, as far as a text can show a breach of them.

use std::{
    fs,
    path::{Path, PathBuf},
};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// A file is split before it is longer than this.
const LONGEST_FILE: usize = 500;

/// All Rust files below `src`, with `/` between folders, without test modules.
fn sources() -> Vec<(String, String)> {
    let mut files = Vec::new();
    collect(&Path::new(ROOT).join("src"), &mut files);
    files.sort();
    assert!(files.len() > 50, "the sources were not found");
    files
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a source file");
            let name = path.strip_prefix(ROOT).expect("a file of this crate");
            let code = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
            (name.to_string_lossy().replace('\\', "/"), code)
        })
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// Lines of code that contain one of some words, outside the places that may.
fn breaches(words: &[&str], allowed: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for (name, code) in sources() {
        if allowed.iter().any(|place| name.starts_with(place)) {
            continue;
        }
        for (number, line) in code.lines().enumerate() {
            let line = line.trim();
            if !line.starts_with("//") && words.iter().any(|word| line.contains(word)) {
                found.push(format!("{name}:{}: {line}", number + 1));
            }
        }
    }
    found
}

fn assert_none(rule: &str, breaches: &[String]) {
    assert!(breaches.is_empty(), "{rule}:\n{}", breaches.join("\n"));
}

#[test]
fn nothing_outside_the_screen_knows_iced() {
    let found: Vec<String> = breaches(&["iced::", "iced_"], &["src/ui/", "src/ui.rs"])
        .into_iter()
        // "noticed" is a word of its own.
        .filter(|line| line.contains("iced::") || line.replace("noticed_", "").contains("iced_"))
        .collect();
    assert_none("only src/ui knows iced", &found);
}

#[test]
fn the_screen_reads_no_file_and_only_content_reads_the_offices_files() {
    let words = ["std::fs", "fs::read", "File::open", "read_to_string", "read_dir"];
    let writers = ["access", "gallery", "network", "schema", "sheet", "signs"]
        .map(|name| format!("src/command/{name}.rs"));
    let places: Vec<&str> = writers.iter().map(String::as_str).chain(["src/content/"]).collect();
    let found = breaches(&words, &places);
    assert_none("only src/content reads files; some commands write some", &found);
}

#[test]
fn only_the_commands_print() {
    let words = ["println!", "eprintln!", "print!(", "io::stdout", "io::stderr", "dbg!"];
    let found = breaches(&words, &["src/command"]);
    assert_none("only src/command prints", &found);
}

#[test]
fn there_is_no_clock_inside() {
    let words = ["Local::now", "Utc::now", "SystemTime::now", "Instant::now"];
    // A kiosk and its gestures live in real time; a command may be asked about now.
    let real = ["src/command/", "src/ui/app.rs", "src/ui/staff.rs", "src/ui/inspection.rs"];
    let found = breaches(&words, &real);
    assert_none("time arrives as an argument", &found);
}

#[test]
fn only_speech_starts_programs() {
    let found = breaches(&["process::Command", "Command::new(", ".spawn()"], &["src/speech/"]);
    assert_none("only src/speech starts programs", &found);
}

#[test]
fn nothing_opens_a_network_connection() {
    let words = ["std::net", "net::Tcp", "net::Udp", "TcpStream", "TcpListener", "UdpSocket"];
    assert_none("nothing opens a network connection", &breaches(&words, &[]));
    let found = breaches(&["UnixStream", "UnixListener", "os::unix::net"], &["src/speech/ssip"]);
    assert_none("only src/speech/ssip opens a socket in the file system", &found);
}

#[test]
fn routing_and_guidance_make_no_text() {
    let words = ["Locale", ".text(", "Message::", "message::ui", "message::content"];
    for (name, code) in sources() {
        if name.starts_with("src/routing") || name.starts_with("src/guidance") {
            for line in code.lines().filter(|line| !line.trim().starts_with("//")) {
                assert!(!words.iter().any(|word| line.contains(word)), "{name}: {line}");
            }
        }
    }
}

#[test]
fn no_order_depends_on_a_hash() {
    let found = breaches(&["HashMap", "HashSet"], &[]);
    assert_none("BTreeMap and Vec have an order", &found);
}

#[test]
fn messages_are_spelled_in_one_place() {
    // Every id of a German message that has a hyphen, so that it cannot be a word of the code.
    let folder = Path::new(ROOT).join("locales/de");
    let mut ids = Vec::new();
    for file in ["ui.ftl", "directions.ftl", "partners.ftl", "signs.ftl", "speech.ftl"] {
        let text = fs::read_to_string(folder.join(file)).expect("a reference file");
        ids.extend(
            text.lines()
                .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
                .filter_map(|line| line.split_once(" ="))
                .map(|(id, _)| format!("\"{id}\"")),
        );
    }
    assert!(ids.len() > 80, "the reference messages were not found");
    // Some touch areas have the name of the message on them; those files make no message.
    let allowed = [
        "src/locale/message",
        "src/ui/screen/",
        "src/ui/kit.rs",
        "src/ui/gallery.rs",
        "src/ui/navigation.rs",
        "src/access/measure.rs",
    ];
    let ids: Vec<&str> = ids.iter().map(String::as_str).filter(|id| id.contains('-')).collect();
    let found: Vec<String> = breaches(&ids, &allowed)
        .into_iter()
        // Words that select variants are named beside the enumerations they belong to.
        .filter(|line| !line.contains(" = \""))
        .collect();
    assert_none("ids stand in src/locale/message", &found);
    let made = breaches(&["Cow::Borrowed(\""], &["src/locale/message"]);
    assert_none("messages are made in src/locale/message", &made);
}

#[test]
fn no_file_is_longer_than_a_subject() {
    let mut long = Vec::new();
    let mut files = Vec::new();
    for folder in ["src", "tests", "benches"] {
        collect(&Path::new(ROOT).join(folder), &mut files);
    }
    for path in files {
        let lines = fs::read_to_string(&path).expect("a file").lines().count();
        if lines > LONGEST_FILE {
            long.push(format!("{}: {lines} lines", path.display()));
        }
    }
    assert_none("split what is longer", &long);
}

#[test]
fn no_module_is_named_by_what_it_is_not_about() {
    for (name, _) in sources() {
        for word in ["mod.rs", "/util", "/helper", "/types", "/misc", "/common"] {
            assert!(!name.contains(word), "{name} does not say what it is about");
        }
    }
}
