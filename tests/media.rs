//! Recordings and films in sign language: which of them are used, what is wrong with the others, and
//! that a changed one is noticed.
#![expect(clippy::unwrap_used, reason = "a test that panics has failed")]

#[path = "support/copy.rs"]
mod copy;

use copy::Copy;
use image::{ImageFormat, Rgb, RgbImage};
use leitsystem::{
    content::{Fingerprint, Sources, load},
    diagnostic::{Rule, Severity},
    office::KioskIndex,
    visit::{Event, Visit},
    wording::Wording,
};
use std::{fs, io::Cursor, path::Path};
use unic_langid::LanguageIdentifier;

const OFFICE: &str = "floorplans/musterstadt";

/// A file, what is in it, and what is wrong with it, with a word of what is said of that.
type Way = (&'static str, Vec<u8>, Option<(Rule, &'static str)>);

fn tag(tag: &str) -> LanguageIdentifier {
    tag.parse().unwrap()
}

fn put(copy: &Copy, file: &str, bytes: impl AsRef<[u8]>) {
    fs::create_dir_all(copy.path(file).parent().unwrap()).unwrap();
    copy.write(file, bytes);
}

/// A WAV file of so many bits in a sample.
fn wav(bits: u16, samples: &[i16]) -> Vec<u8> {
    let data: Vec<u8> = samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
    let mut bytes = b"RIFF".to_vec();
    bytes.extend((36 + data.len() as u32).to_le_bytes());
    bytes.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    bytes.extend(16_000_u32.to_le_bytes());
    bytes.extend(32_000_u32.to_le_bytes());
    bytes.extend([2, 0]);
    bytes.extend(bits.to_le_bytes());
    bytes.extend(b"data");
    bytes.extend((data.len() as u32).to_le_bytes());
    bytes.extend(data);
    bytes
}

fn picture(format: ImageFormat, width: u32, red: u8) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    RgbImage::from_pixel(width, 12, Rgb([red, 0, 0])).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

fn png(width: u32, red: u8) -> Vec<u8> {
    picture(ImageFormat::Png, width, red)
}

#[test]
fn the_offices_own_recording_goes_before_the_shared_one() {
    let copy = Copy::new();
    let (own, shared, other) = (wav(16, &[1; 50]), wav(16, &[2; 50]), wav(16, &[3; 50]));
    put(&copy, &format!("{OFFICE}/audio/de/welcome.wav"), &own);
    put(&copy, "assets/audio/de/welcome.wav", &shared);
    put(&copy, "assets/audio/uk/welcome.wav", &other);
    put(&copy, "assets/audio/de/tile-permit.hint.wav", &other);
    put(&copy, "assets/audio/de/LICENSE.txt", "CC0");
    let content = copy.load().content.unwrap();
    for (language, message, expected) in [
        ("de", "welcome", Some(&own)),
        ("uk", "welcome", Some(&other)),
        ("de", "tile-permit.hint", Some(&other)),
        ("en", "welcome", None),
        ("de", "back", None),
    ] {
        let read = content.recordings.read(&tag(language), message);
        assert_eq!(read.as_ref(), expected, "{language} {message}");
        assert_eq!(content.recordings.has(&tag(language), message), expected.is_some());
    }
    // A faulty one of the office's own does not hide the shared one.
    put(&copy, &format!("{OFFICE}/audio/de/welcome.wav"), b"RIFF");
    let loaded = copy.load();
    let read = loaded.content.unwrap().recordings.read(&tag("de"), "welcome");
    assert_eq!(read, Some(shared));
    // The program itself has none.
    assert_eq!(load(&Sources::built_in()).content.unwrap().recordings.entries().count(), 0);
}

#[test]
fn what_is_recorded_is_said_by_itself() {
    let copy = Copy::new();
    put(&copy, "assets/audio/ar/document-passport.wav", wav(16, &[1; 50]));
    let content = copy.load().content.unwrap();
    let said = |tag: &str| {
        let language: LanguageIdentifier = tag.parse().unwrap();
        let morning = "2026-11-23T09:00:00".parse().unwrap();
        let mut visit = Visit::new(KioskIndex(0), morning);
        visit.apply(Event::LanguageChosen(language.clone()), &content);
        let concern = content.catalogue.concern_named("eat-pickup").unwrap();
        visit.apply(Event::VariantChosen(concern), &content);
        let wording = Wording { content: &content, locale: content.locales.locale(&language) };
        let spoken = wording.spoken_screen(&visit).into_iter();
        spoken.map(|said| (said.text, said.recording)).collect::<Vec<_>>()
    };
    let passport = |text: &str, recorded: bool| {
        (text.to_owned(), recorded.then(|| "document-passport".to_owned()))
    };
    // What always says the same is played; what says a number each time would be wrong.
    assert!(said("ar").contains(&passport("جواز السفر.", true)), "{:#?}", said("ar"));
    assert!(said("de").contains(&passport("2 von 4: Reisepass.", false)), "{:#?}", said("de"));
}

#[test]
fn what_nobody_will_hear_is_found_at_its_file() {
    use Rule::{
        FilmPictures, RecordingFormat, RecordingLanguage, RecordingNeverPlayed, RecordingUnknown,
    };
    let good = || wav(16, &[7; 50]);
    let ways: [Way; 21] = [
        ("audio/de/welcome.wav", good(), None),
        ("audio/de/tile-permit.wav", good(), None),
        ("audio/de/tile-permit.hint.wav", good(), None),
        ("audio/de/welcom.wav", good(), Some((RecordingUnknown, "`welcom`"))),
        ("audio/de/welcome.hint.wav", good(), Some((RecordingUnknown, "hint"))),
        ("audio/de/tile-permit.note.wav", good(), Some((RecordingUnknown, "note"))),
        ("audio/fr/welcome.wav", good(), Some((RecordingLanguage, "`fr`"))),
        ("audio/Deutsch/welcome.wav", good(), Some((RecordingLanguage, "Deutsch"))),
        ("audio/de/countdown.wav", good(), Some((RecordingNeverPlayed, "each time"))),
        ("audio/de/filler-words.wav", good(), Some((RecordingNeverPlayed, "search"))),
        ("audio/de/welcome.mp3", good(), Some((RecordingFormat, "`.wav`"))),
        ("audio/de/back.wav", wav(8, &[7; 50]), Some((RecordingFormat, "16-bit"))),
        ("audio/de/unsure.wav", b"ID3 no sound".to_vec(), Some((RecordingFormat, "WAV"))),
        ("audio/de/lower.wav", wav(16, &[]), Some((RecordingFormat, "no sound"))),
        ("films/de/welcome/0001.png", png(16, 1), None),
        ("films/de/welcom/0001.png", png(16, 1), Some((RecordingUnknown, "`welcom`"))),
        ("films/fr/welcome/0001.png", png(16, 1), Some((RecordingLanguage, "`fr`"))),
        ("films/de/minutes/0001.png", png(16, 1), Some((RecordingNeverPlayed, "film"))),
        ("films/de/back/0002.png", png(16, 1), Some((FilmPictures, "0001"))),
        ("films/de/unsure/0001.png", b"GIF89a".to_vec(), Some((FilmPictures, "shown"))),
        ("films/de/lower/0001.png", png(1_281, 1), Some((FilmPictures, "shown"))),
    ];
    for folder in [OFFICE, "assets"] {
        let copy = Copy::new();
        for (file, bytes, _) in &ways {
            put(&copy, &format!("{folder}/{file}"), bytes);
        }
        let mut found = copy.check();
        found.retain(|finding| finding.severity != Severity::Information);
        for (file, _, expected) in &ways {
            // What nobody uses of a film is its folder, what cannot be shown one of its pictures.
            let place = Path::new(file);
            let film = place.parent().unwrap().components().count() == 3;
            let folder = film.then(|| place.parent().unwrap());
            let here: Vec<_> = found
                .iter()
                .filter(|finding| {
                    let named = Path::new(&finding.origin.file);
                    named.ends_with(place) || folder.is_some_and(|folder| named.ends_with(folder))
                })
                .map(|finding| (finding.rule, finding.severity, &finding.message))
                .collect();
            match (expected, here.as_slice()) {
                (None, []) => {}
                (Some((rule, word)), [(is, Severity::Warning, message)]) => {
                    assert!(is == rule && message.contains(word), "{file}: {message}");
                }
                _ => panic!("{file}: {here:?}"),
            }
        }
        let faults = ways.iter().filter(|(.., expected)| expected.is_some()).count();
        assert_eq!(found.len(), faults, "{found:#?}");
    }
}

#[test]
fn a_recording_that_is_too_large_is_not_read() {
    let copy = Copy::new();
    let mut bytes = wav(16, &[7; 50]);
    bytes.resize(33 * 1024 * 1024, 0);
    put(&copy, &format!("{OFFICE}/audio/de/welcome.wav"), bytes);
    let loaded = copy.load();
    let found = loaded.diagnostics.iter().find(|finding| finding.rule == Rule::RecordingFormat);
    assert!(found.unwrap().message.contains("more than 32 MB"), "{found:#?}");
    assert!(!loaded.content.unwrap().recordings.has(&tag("de"), "welcome"));
}

#[test]
fn a_film_is_read_picture_by_picture() {
    let copy = Copy::new();
    put(&copy, "assets/films/de/welcome/0001.png", png(16, 10));
    put(&copy, "assets/films/de/welcome/0002.jpg", picture(ImageFormat::Jpeg, 16, 200));
    put(&copy, "assets/films/de/welcome/0003.png", png(16, 30));
    let content = copy.load().content.unwrap();
    let films = &content.films;
    assert_eq!(films.pictures(&tag("de"), "welcome"), 3);
    assert_eq!(films.pictures(&tag("en"), "welcome"), 0);
    for (at, red) in [(0, 10_u8), (1, 200), (2, 30)] {
        let picture = films.read(&tag("de"), "welcome", at).unwrap();
        assert_eq!((picture.width, picture.height), (16, 12));
        assert!(picture.pixels[0].abs_diff(red) < 8, "{at}: {}", picture.pixels[0]);
    }
    assert_eq!(films.read(&tag("de"), "welcome", 3), None);
    // A picture that is broken later on is left out, and nothing else.
    copy.write("assets/films/de/welcome/0002.jpg", "no picture");
    assert_eq!(films.read(&tag("de"), "welcome", 1), None);
    assert!(films.read(&tag("de"), "welcome", 2).is_some());
    // Pictures of two sizes are no film.
    copy.write("assets/films/de/welcome/0002.jpg", png(20, 1));
    let loaded = copy.load();
    let found = loaded.diagnostics.iter().find(|finding| finding.rule == Rule::FilmPictures);
    assert!(found.unwrap().message.contains("another size"), "{found:#?}");
    assert_eq!(loaded.content.unwrap().films.pictures(&tag("de"), "welcome"), 0);
}

#[test]
fn changed_recordings_and_films_are_noticed() {
    let copy = Copy::new();
    let sources = copy.sources();
    let mut before = Fingerprint::of(&sources);
    for folder in [OFFICE, "assets"] {
        for file in ["audio/de/welcome.wav", "films/de/welcome/0001.png"] {
            for bytes in [&b"one"[..], b"another"] {
                put(&copy, &format!("{folder}/{file}"), bytes);
                let after = Fingerprint::of(&sources);
                assert_ne!(before, after, "{folder}/{file}");
                assert_eq!(after, Fingerprint::of(&sources));
                before = after;
            }
        }
    }
}

#[test]
fn many_pictures_hide_no_change_of_another_file() {
    let copy = Copy::new();
    let folder = copy.path(&format!("{OFFICE}/films/de/welcome"));
    fs::create_dir_all(&folder).unwrap();
    for number in 0..10_500 {
        fs::write(folder.join(format!("{number:05}.png")), "").unwrap();
    }
    let sources = copy.sources();
    let before = Fingerprint::of(&sources);
    let office = format!("{OFFICE}/office.json");
    copy.write(&office, copy.text(&office) + "\n");
    assert_ne!(before, Fingerprint::of(&sources));
}
