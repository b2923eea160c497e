//! A film in sign language: the key is there where the office has a film, and the film is shown.

use super::{Copy, now, tap, words};
use iced::widget::image::Handle;
use image::{Rgb, RgbImage};
use leitsystem::{
    content::Store,
    ui::{App, FilmEvent, Options, Setup, inspection::touch},
    visit::{Event, Screen},
};
use std::{
    fs,
    sync::{Arc, Mutex},
};

const FILM: &str = "floorplans/musterstadt/films/de/what-brings-you";

/// The next picture, read as the kiosk reads it on another thread.
fn show(app: &mut App, at: usize) {
    let language = "de".parse().expect("a tag");
    let picture = app.content().films.read(&language, "what-brings-you", at).expect("a picture");
    let handle = Handle::from_rgba(picture.width, picture.height, picture.pixels.to_vec());
    let _ = app.update(FilmEvent::PictureRead(at, Some(handle)).into());
}

#[test]
fn a_film_in_sign_language_is_shown_where_the_office_has_one() {
    let copy = Copy::new();
    fs::create_dir_all(copy.path(FILM)).expect("a folder");
    for (number, color) in [(1, [200, 0, 0]), (2, [0, 0, 200])] {
        let picture = RgbImage::from_pixel(320, 240, Rgb(color));
        picture.save(copy.path(&format!("{FILM}/{number:04}.png"))).expect("a picture");
    }
    let store = Store::open(&copy.sources(), now().date()).expect("the office");
    let mut app = App::new(Setup {
        store: Arc::new(Mutex::new(store)),
        options: Options { kiosk: Some("lobby".to_owned()), ..Options::default() },
        clock: now,
    });
    assert!(touch(&app, "sign-language").is_empty(), "there is none of the greeting");
    let _ = app.update(Event::LanguageChosen("de".parse().expect("a tag")).into());
    tap(&mut app, "sign-language");
    for at in 0..2 {
        show(&mut app, at);
        let drawn = leitsystem::ui::inspection::draw(&app);
        let middle = ((drawn.height / 3 * drawn.width + drawn.width / 2) * 4) as usize;
        let (red, blue) = (drawn.pixels[middle], drawn.pixels[middle + 2]);
        assert_eq!(red > blue, at == 0, "picture {at} is not on the screen: {red} {blue}");
        // The last picture stays.
        let _ = app.update(FilmEvent::PictureDue.into());
    }
    tap(&mut app, "film-close");
    assert_eq!(*app.visit().screen(), Screen::Concerns);
    assert!(words(&app).contains("Was führt Sie zu uns?"));
}
