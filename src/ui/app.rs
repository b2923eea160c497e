//! The application: the visit, and what belongs to the screen alone.

use super::{
    film::{Film, FilmEvent},
    focus::Focus,
    font, keys,
    kit::Kit,
    map::{Animation, Pictures, Request},
    message::Message,
    metrics::{Metrics, TextSize},
    screen,
    theme::Contrast,
    voice::{Explanation, Voice},
    watch,
    widget::{Ring, Root},
};
use crate::{
    advice::Goal,
    content::{Content, Films, Store},
    locale::Locale,
    office::KioskIndex,
    routing::ProfileKind,
    speech::Settings,
    visit::{Event, Screen, Visit},
};
use chrono::NaiveDateTime;
use iced::{Element, Size, Subscription, Task, Theme, widget::canvas::Cache, window};
use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};
use unic_langid::LanguageIdentifier;

/// How the kiosk was started.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The kiosk, by its name; the first of the office if not given.
    pub kiosk: Option<String>,
    /// In a window with a pointer, for a desk, instead of the whole screen.
    pub windowed: bool,
    /// The language in which visits begin, if not with the greeting.
    pub language: Option<LanguageIdentifier>,
    /// The engines that read aloud; none if nothing else is said.
    pub speech: Settings,
}

/// What an application is made from.
#[derive(Clone)]
pub struct Setup {
    /// The content, and what is wrong with newer content.
    pub store: Arc<Mutex<Store>>,
    /// How it was started.
    pub options: Options,
    /// The one clock of the program; tests have a clock of their own.
    pub clock: fn() -> NaiveDateTime,
}

/// The application.
pub struct App {
    pub(super) setup: Setup,
    pub(super) content: Arc<Content>,
    /// How many errors the office's files have, for the notice to staff.
    pub(super) faults: u32,
    pub(super) visit: Visit,
    pub(super) size: Size,
    pub(super) text_size: TextSize,
    pub(super) contrast: Contrast,
    pub(super) low: bool,
    pub(super) greeting: usize,
    pub(super) animation: Animation,
    pub(super) pictures: Pictures,
    pub(super) staff: Option<String>,
    pub(super) focus: Focus,
    pub(super) voice: Voice,
    /// What is explained above the screen.
    pub(super) explained: Option<Explanation>,
    pub(super) film: Option<Film>,
    pub(super) corners: Vec<(u8, Instant)>,
    /// Cleared whenever much of the screen changes at once; see [`Root`].
    sheet: Cache,
    /// For what the plans were painted last.
    pub(super) painted_for: Option<PaintedFor>,
}

/// Everything that the plans of a journey depend on.
type PaintedFor = (Option<Goal>, ProfileKind, bool, bool, Option<LanguageIdentifier>, Look);

/// What changes the size or the colours of a plan.
type Look = (TextSize, Contrast, bool, [u32; 2]);

/// Between two greetings.
const GREETING: Duration = Duration::from_millis(3500);
/// Between two pictures of the animated route: thirty in a second.
const FRAME: Duration = Duration::from_millis(33);
/// Between two looks at what the voice is saying.
const VOICE: Duration = Duration::from_millis(150);

impl App {
    /// An application that shows the greeting.
    pub fn new(setup: Setup) -> Self {
        font::install();
        let (content, faults) = {
            let store = setup.store.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            (Arc::clone(store.current()), faults(&store))
        };
        // Whoever types the first letter shall not wait for what is prepared once.
        let _ = content.search_index();
        let kiosk = kiosk_of(&content, &setup.options);
        let screen = content.office.kiosk(kiosk).screen;
        let voice = Voice::new(&setup.options.speech, &content.recordings);
        let now = (setup.clock)();
        Self {
            content,
            faults,
            visit: Visit::beginning_in(kiosk, setup.options.language.clone(), now),
            size: Size::new(screen.width as f32, screen.height as f32),
            text_size: TextSize::default(),
            contrast: Contrast::default(),
            low: false,
            greeting: 0,
            animation: Animation::default(),
            pictures: Pictures::default(),
            staff: None,
            focus: Focus::default(),
            voice,
            explained: None,
            film: None,
            corners: Vec::new(),
            sheet: Cache::new(),
            painted_for: None,
            setup,
        }
    }

    /// Puts the application into a state, as pictures and tests do.
    #[must_use]
    pub fn with(mut self, size: Size, text_size: TextSize, contrast: Contrast, low: bool) -> Self {
        self.size = size;
        self.text_size = text_size;
        self.contrast = contrast;
        self.low = low;
        self
    }

    /// The visit, for tests and pictures.
    pub fn visit(&self) -> &Visit {
        &self.visit
    }

    /// The content, for tests and pictures.
    pub fn content(&self) -> &Arc<Content> {
        &self.content
    }

    /// The voice, for tests.
    pub fn voice(&self) -> &Voice {
        &self.voice
    }

    /// What has the focus, for tests.
    pub fn focus(&self) -> Option<&iced::advanced::widget::Id> {
        self.focus.held()
    }

    /// How large letters are, for tests.
    pub fn text_size(&self) -> TextSize {
        self.text_size
    }

    /// The contrast, for tests.
    pub fn chosen_contrast(&self) -> Contrast {
        self.contrast
    }

    /// The language of the screen.
    pub(super) fn locale(&self) -> &Locale {
        match &self.visit.language {
            Some(language) => self.content.locales.locale(language),
            None => {
                let languages = &self.content.office.languages;
                self.content.locales.locale(&languages[self.greeting % languages.len()])
            }
        }
    }

    /// Sizes for the window as it is.
    pub(super) fn metrics(&self) -> Metrics {
        let screen = self.content.office.kiosk(self.visit.kiosk).screen;
        Metrics::new(screen, self.size, self.text_size)
    }

    /// Takes a message, and says what is new where screens are read aloud.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        if changes_much(&message) {
            self.sheet.clear();
        }
        // Keys lead to other messages, which come through here as well.
        let silent = matches!(
            message,
            Message::KeyPressed(_)
                | Message::FrameDue
                | Message::PlanPainted(_)
                | Message::GreetingDue
                | Message::VoiceDue
                | Message::Film(FilmEvent::PictureDue | FilmEvent::PictureRead(..))
        );
        if silent {
            return self.take(message);
        }
        let before = self.moment();
        let task = self.take(message);
        self.go_on_from(&before);
        task
    }

    fn take(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Visit(event) => return self.visit_event(event),
            Message::TextSizeChanged => {
                self.text_size = self.text_size.next();
                self.turn_to_first_page();
            }
            Message::ContrastChanged => self.contrast = self.contrast.next(),
            Message::LowerToggled => {
                self.low = !self.low;
                self.turn_to_first_page();
            }
            Message::Touched(position) => {
                self.focus.drop();
                self.voice.hush();
                // The keys of the announcement shall still be there when the finger is lifted.
                let announced = self.visit.countdown(&self.content).is_some();
                let event = if announced { Event::WarningTouched } else { Event::Touched };
                self.visit.apply(event, &self.content);
                self.notice_corner(position);
            }
            Message::SecondPassed => {
                // Whoever listens or looks on is there.
                if self.voice.is_speaking() || self.film.as_ref().is_some_and(Film::runs) {
                    self.visit.apply(Event::Touched, &self.content);
                }
                let announced = self.visit.countdown(&self.content).is_some();
                let task = self.visit_event(Event::SecondPassed((self.setup.clock)()));
                self.warn(announced);
                return task;
            }
            Message::GreetingDue => {
                self.greeting = (self.greeting + 1) % self.content.office.languages.len().max(1);
            }
            Message::FrameDue => self.animation.advance(FRAME),
            Message::PlanPainted(painted) => self.pictures.keep(painted),
            Message::Resized(size) => {
                self.size = size;
                self.pictures.clear();
                self.painted_for = None;
            }
            Message::FilesChanged(change) => return self.read(change),
            Message::FilesRead => self.take_new_content(),
            Message::StatusRead { shown, content } => return self.take_status(&shown, content),
            Message::StaffDigit(digit) => return self.staff_digit(digit),
            Message::StaffCancelled => self.staff = None,
            Message::KeyPressed(pressed) => return self.key_pressed(&pressed),
            Message::Sound(sound) => self.sound(sound),
            Message::VoiceDue => self.follow_voice(),
            Message::ExplanationRead => self.explained = None,
            Message::Film(event) => return self.film_event(event),
        }
        Task::none()
    }

    fn turn_to_first_page(&mut self) {
        for _ in 0..self.visit.page {
            self.visit.apply(Event::PageTurned(-1), &self.content);
        }
    }

    pub(super) fn visit_event(&mut self, event: Event) -> Task<Message> {
        let before = (*self.visit.screen(), self.visit.stretch, self.visit.returning);
        let pristine = self.visit.is_pristine();
        self.visit.apply(event, &self.content);
        let now = (*self.visit.screen(), self.visit.stretch, self.visit.returning);
        if self.visit.is_pristine() && !pristine {
            self.wipe();
            // Files may have changed while the visitor was busy.
            self.take_new_content();
        }
        if before != now {
            self.animation = Animation::default();
        }
        self.paint_ahead()
    }

    /// Forgets everything that a visitor changed.
    fn wipe(&mut self) {
        self.text_size = TextSize::default();
        self.contrast = Contrast::default();
        self.low = false;
        self.greeting = 0;
        self.staff = None;
        self.explained = None;
        self.film = None;
        self.wipe_voice();
        self.pictures.clear();
        self.painted_for = None;
    }

    /// Paints the plans that the visitor will look at next, while the visitor reads.
    fn paint_ahead(&mut self) -> Task<Message> {
        if !matches!(self.visit.screen(), Screen::Answer(_) | Screen::Way) {
            return Task::none();
        }
        let visit = &self.visit;
        let look = (
            self.text_size,
            self.contrast,
            self.low,
            [self.size.width.to_bits(), self.size.height.to_bits()],
        );
        let now = (
            visit.goal,
            visit.profile,
            visit.returning,
            visit.with_stops,
            visit.language.clone(),
            look,
        );
        if self.painted_for.as_ref() == Some(&now) {
            return Task::none();
        }
        self.painted_for = Some(now);
        let requests: Vec<Request> = screen::way::requests(self)
            .into_iter()
            .filter(|request| !self.pictures.has(request))
            .collect();
        Task::batch(
            requests
                .into_iter()
                .map(|request| Task::perform(async move { request.paint() }, Message::PlanPainted)),
        )
    }

    /// Paints them at once, as they are on the kiosk when the visitor has read the answer; for
    /// measurements.
    pub fn paint_now(&mut self) {
        if matches!(self.visit.screen(), Screen::Answer(_) | Screen::Way) {
            for request in screen::way::requests(self) {
                let _ = self.pictures.get(request);
            }
        }
    }

    pub(super) fn kit(&self) -> Kit<'_> {
        Kit {
            content: &self.content,
            locale: self.locale(),
            visit: &self.visit,
            metrics: self.metrics(),
            palette: self.contrast.palette(),
            low: self.low,
        }
    }

    /// What is shown.
    pub fn view(&self) -> Element<'_, Message> {
        let pointer = self.setup.options.windowed;
        Root::new(screen::view(self), Message::Touched, pointer, &self.sheet)
            .hands(self.panel(), self.shown(), Instant::now)
            .on_key(keys::pressed)
            .ring(self.ring())
            .into()
    }

    /// What wakes the application.
    pub fn subscription(&self) -> Subscription<Message> {
        let mut wakers = vec![
            window::resize_events().map(|(_, size)| Message::Resized(size)),
            watch::changes(&self.setup.store).map(Message::FilesChanged),
        ];
        // Whoever goes through the languages by keys sees the one that has the focus.
        let by_itself = self.focus.held().is_none();
        if by_itself && self.visit.is_fresh() && *self.visit.screen() == Screen::Welcome {
            wakers.push(iced::time::every(GREETING).map(|_| Message::GreetingDue));
        }
        if self.film.as_ref().is_some_and(Film::runs) {
            let due = iced::time::every(Films::SHOWN);
            wakers.push(due.map(|_| Message::Film(FilmEvent::PictureDue)));
        }
        if self.voice.is_on() {
            wakers.push(iced::time::every(VOICE).map(|_| Message::VoiceDue));
        }
        if !self.visit.is_pristine() || self.staff.is_some() {
            wakers.push(iced::time::every(Duration::from_secs(1)).map(|_| Message::SecondPassed));
        }
        if *self.visit.screen() == Screen::Way
            && self.visit.way().is_some()
            && self.visit.countdown(&self.content).is_none()
            && self.moves()
            && self.animation.is_running()
        {
            wakers.push(iced::time::every(FRAME).map(|_| Message::FrameDue));
        }
        Subscription::batch(wakers)
    }

    /// The ring around what has the focus.
    fn ring(&self) -> Option<Ring> {
        let metrics = self.metrics();
        let palette = self.contrast.palette();
        self.focus.bounds().map(|bounds| Ring {
            bounds,
            inner: palette.paper,
            outer: palette.ink,
            width: metrics.millimetres(1.5),
            radius: metrics.radius(),
        })
    }

    /// The colours of the window itself.
    pub fn style(&self) -> iced::theme::Style {
        let palette = self.contrast.palette();
        iced::theme::Style { background_color: palette.paper, text_color: palette.ink }
    }
}

/// Whether a message usually changes most of the screen.
fn changes_much(message: &Message) -> bool {
    match message {
        Message::Visit(event) => !matches!(event, Event::SecondPassed(_) | Event::Touched),
        Message::TextSizeChanged
        | Message::ContrastChanged
        | Message::LowerToggled
        | Message::Sound(_)
        | Message::ExplanationRead
        | Message::Film(FilmEvent::Opened | FilmEvent::Closed)
        | Message::StatusRead { .. } => true,
        _ => false,
    }
}

pub(super) fn faults(store: &Store) -> u32 {
    let faults = store.notice().map_or(0, |notice| notice.findings().len());
    u32::try_from(faults + store.status_findings().len()).unwrap_or(u32::MAX)
}

pub(super) fn kiosk_of(content: &Content, options: &Options) -> KioskIndex {
    let wanted = options.kiosk.as_deref().and_then(|id| content.office.kiosk_named(id));
    wanted.unwrap_or(KioskIndex(0))
}

/// Runs the kiosk until staff leave it.
///
/// # Errors
///
/// Says why the window could not be opened.
pub fn run(setup: Setup) -> iced::Result {
    font::install();
    let windowed = setup.options.windowed;
    let size = {
        let store = setup.store.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let content = Arc::clone(store.current());
        let screen = content.office.kiosk(kiosk_of(&content, &setup.options)).screen;
        let full = Size::new(screen.width as f32, screen.height as f32);
        // On a desk the kiosk's screen is shown as high as most desk screens allow.
        if windowed { full * f32::min(1.0, 960.0 / full.height) } else { full }
    };
    iced::application(move || App::new(setup.clone()), App::update, App::view)
        .title("Leitsystem")
        .subscription(App::subscription)
        .style(|app: &App, _: &Theme| app.style())
        .default_font(font::REGULAR)
        .window(window::Settings {
            size,
            fullscreen: !windowed,
            decorations: windowed,
            exit_on_close_request: windowed,
            ..window::Settings::default()
        })
        .run()
}
