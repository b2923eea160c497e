//! A look at the screen as it is laid out, without a display: what stands where, what can be pressed
//! and what it is called. Keys and speech go by it, and so do the tests.

use super::{
    Message,
    app::App,
    gallery::Picture,
    widget::{Overflow, Part, Touchable},
};
use crate::wording::Line;
use iced::{
    Rectangle, Renderer, Size, Theme,
    advanced::{
        clipboard,
        renderer::{self, Headless},
        widget::{Id, Operation, operation::Outcome},
    },
    keyboard, mouse, touch, window,
};
use iced_runtime::{UserInterface, user_interface};
use std::{any::Any, time::Instant};
use unic_langid::LanguageIdentifier;

/// What a screen is made of, as laid out.
#[derive(Debug, Clone, Default)]
pub struct Inspection {
    /// Every piece of text: its words, its box, and whether it fits.
    pub texts: Vec<(String, Rectangle, bool)>,
    /// The em size of each piece of text in pixels, in the same order.
    pub letters: Vec<f32>,
    /// Everything that can be pressed, in the order of reading.
    pub controls: Vec<Control>,
    /// Every touch area: its name and its box.
    pub touch_areas: Vec<(Option<Id>, Rectangle)>,
    /// Every named box.
    pub named: Vec<(Id, Rectangle)>,
}

/// Something that can be pressed.
#[derive(Debug, Clone)]
pub struct Control {
    /// Its name in the program.
    pub id: Id,
    /// Its box.
    pub bounds: Rectangle,
    /// What it says when it is pressed.
    pub message: Message,
    /// The part of the screen to which it belongs.
    pub part: Part,
    /// What it is called for the visitor: the lines that are written on it, or what it says of itself.
    pub lines: Vec<Line>,
    /// Whether it is chosen or switched on.
    pub selected: bool,
    /// The language of its name, where that is not the visitor's.
    pub language: Option<LanguageIdentifier>,
}

impl Control {
    /// What it is called: its first line.
    pub fn name(&self) -> &str {
        self.lines.first().map_or("", |line| &line.text)
    }
}

/// Looks at a screen as laid out, without drawing it.
pub fn inspect(app: &App) -> Inspection {
    let mut inspector = Inspector::default();
    with_interface(app, |interface, renderer| interface.operate(renderer, &mut inspector));
    inspector.seen
}

#[derive(Default)]
struct Inspector {
    seen: Inspection,
    /// What was met last, whose content comes next.
    met: Option<usize>,
    /// The control whose content is looked at, where its words make its name.
    within: Option<usize>,
}

impl Operation for Inspector {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let outside = self.within;
        self.within = self.met.take().or(outside);
        operate(self);
        self.within = outside;
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        if let Some(id) = id {
            self.seen.named.push((id.clone(), bounds));
        }
    }

    fn custom(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Any) {
        if let Some(overflow) = state.downcast_ref::<Overflow>() {
            self.seen.texts.push((overflow.content.clone(), bounds, !overflow.overflows));
            self.seen.letters.push(overflow.letters);
            if let Some(control) = self.within.and_then(|at| self.seen.controls.get_mut(at)) {
                let line = Line { text: overflow.content.clone(), german: overflow.german };
                control.lines.push(line);
            }
        } else if let Some(touchable) = state.downcast_ref::<Touchable<Message>>() {
            if touchable.part != Part::Mark {
                self.seen.touch_areas.push((id.cloned(), bounds));
            }
            let Some(message) = touchable.message.clone() else { return };
            self.met = touchable.name.is_none().then_some(self.seen.controls.len());
            let unnamed = || Id::from(format!("control-{}", self.seen.controls.len()));
            self.seen.controls.push(Control {
                id: id.cloned().unwrap_or_else(unnamed),
                bounds,
                message,
                part: touchable.part,
                lines: touchable
                    .name
                    .iter()
                    .map(|name| Line { text: name.clone(), german: false })
                    .collect(),
                selected: touchable.selected,
                language: touchable.language.clone(),
            });
        }
    }

    fn finish(&self) -> Outcome<()> {
        Outcome::None
    }
}

/// Draws an application as it is.
pub fn draw(app: &App) -> Picture {
    with_interface(app, |interface, renderer| {
        let style = app.style();
        interface.draw(
            renderer,
            &Theme::Light,
            &renderer::Style { text_color: style.text_color },
            mouse::Cursor::Unavailable,
        );
        let (width, height) = (app.size.width as u32, app.size.height as u32);
        let size = Size::new(width, height);
        let pixels = renderer.screenshot(size, 1.0, style.background_color);
        Picture { width, height, pixels }
    })
}

fn with_interface<T>(
    app: &App,
    work: impl FnOnce(&mut UserInterface<'_, Message, Theme, Renderer>, &mut Renderer) -> T,
) -> T {
    let mut renderer = super::headless();
    let mut interface =
        UserInterface::build(app.view(), app.size, user_interface::Cache::default(), &mut renderer);
    let redraw = iced::Event::Window(window::Event::RedrawRequested(Instant::now()));
    let _ = interface.update(
        &[redraw],
        mouse::Cursor::Unavailable,
        &mut renderer,
        &mut clipboard::Null,
        &mut Vec::new(),
    );
    work(&mut interface, &mut renderer)
}

/// Touches the middle of what has a name, a control or a part of a drawing, as a finger does;
/// returns what the screen says to it. Nothing is said where nothing has that name.
pub fn touch(app: &App, id: &str) -> Vec<Message> {
    let wanted = Id::from(id.to_owned());
    let seen = inspect(app);
    let area = seen.touch_areas.into_iter().find(|(id, _)| id.as_ref() == Some(&wanted));
    let area = area.map(|(_, bounds)| bounds);
    let part = || seen.named.into_iter().find(|(id, _)| *id == wanted).map(|(_, bounds)| bounds);
    let Some(bounds) = area.or_else(part) else { return Vec::new() };
    let position = bounds.center();
    let finger = touch::Finger(0);
    let events = [
        touch::Event::FingerPressed { id: finger, position },
        touch::Event::FingerLifted { id: finger, position },
    ];
    fingers(app, &events)
}

/// Touches as fingers make them, one right after the other; returns what the screen says to them.
pub fn fingers(app: &App, touches: &[touch::Event]) -> Vec<Message> {
    let at = |touch: &touch::Event| match touch {
        touch::Event::FingerPressed { position, .. }
        | touch::Event::FingerMoved { position, .. }
        | touch::Event::FingerLifted { position, .. }
        | touch::Event::FingerLost { position, .. } => mouse::Cursor::Available(*position),
    };
    let events = touches.iter().map(|touch| (at(touch), iced::Event::Touch(*touch)));
    say(app, &events.collect::<Vec<_>>())
}

/// Presses a key, as a keypad does; returns what the screen says to it.
pub fn press(app: &App, key: keyboard::Key, modifiers: keyboard::Modifiers) -> Vec<Message> {
    let text = match &key {
        keyboard::Key::Character(text) => Some(text.clone()),
        _ => None,
    };
    let event = keyboard::Event::KeyPressed {
        key: key.clone(),
        modified_key: key,
        physical_key: keyboard::key::Physical::Unidentified(
            keyboard::key::NativeCode::Unidentified,
        ),
        location: keyboard::Location::Standard,
        modifiers,
        text,
        repeat: false,
    };
    say(app, &[(mouse::Cursor::Unavailable, iced::Event::Keyboard(event))])
}

fn say(app: &App, events: &[(mouse::Cursor, iced::Event)]) -> Vec<Message> {
    let mut messages = Vec::new();
    with_interface(app, |interface, renderer| {
        for (cursor, event) in events {
            let event = std::slice::from_ref(event);
            let _ = interface.update(event, *cursor, renderer, &mut clipboard::Null, &mut messages);
        }
    });
    messages
}
