//! Looks for changes of the office's files on a thread of its own, so that the screen wakes only
//! when there is one, and takes them in.

use super::{
    app::{App, faults, kiosk_of},
    map::Animation,
    message::Message,
};
use crate::{
    content::{Change, Content, Store},
    visit::{Event, Visit},
};
use iced::{
    Subscription, Task,
    futures::{Stream, channel::mpsc},
};
use std::{
    hash::{Hash, Hasher},
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::Duration,
};

/// Between two looks at what is different today: it has to be on the screen within a second.
const STATUS: Duration = Duration::from_millis(300);

/// So many looks at the status for one at all the files.
const LOOKS: u32 = 7;

/// The store whose files are watched; there is one in a program.
struct Watched(Arc<Mutex<Store>>);

impl Hash for Watched {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Arc::as_ptr(&self.0).hash(state);
    }
}

/// The changes of a store's files.
pub fn changes(store: &Arc<Mutex<Store>>) -> Subscription<Change> {
    Subscription::run_with(Watched(Arc::clone(store)), |watched| {
        let mut watcher = watched.0.lock().unwrap_or_else(PoisonError::into_inner).watcher();
        stream(move |look| {
            let status = watcher.look_at_status();
            let files = look.is_multiple_of(LOOKS).then(|| watcher.look_at_files()).flatten();
            status.into_iter().chain(files).collect()
        })
    })
}

/// What a thread finds that looks again and again, until nobody listens any more.
fn stream(mut look: impl FnMut(u32) -> Vec<Change> + Send + 'static) -> impl Stream<Item = Change> {
    let (sender, receiver) = mpsc::unbounded();
    thread::spawn(move || {
        for number in 1_u32.. {
            thread::sleep(STATUS);
            for change in look(number) {
                if sender.unbounded_send(change).is_err() {
                    return;
                }
            }
            if sender.is_closed() {
                return;
            }
        }
    });
    receiver
}

impl App {
    /// Reads what has changed, while the screen goes on.
    pub(super) fn read(&self, change: Change) -> Task<Message> {
        let store = Arc::clone(&self.setup.store);
        let today = (self.setup.clock)().date();
        let shown = Arc::clone(&self.content);
        let read = async move {
            let Ok(mut store) = store.lock() else { return Message::FilesRead };
            match change {
                Change::Status => match store.read_status(&shown) {
                    Some(content) => Message::StatusRead { shown, content },
                    None => Message::FilesRead,
                },
                Change::Files => {
                    let _ = store.reload_if_changed(today);
                    let _ = store.current().search_index();
                    Message::FilesRead
                }
            }
        };
        Task::perform(read, |message| message)
    }

    /// What is different today holds at once, also during a visit. If the visit has ended with
    /// other content since the status was read for what was shown, it is read again.
    pub(super) fn take_status(
        &mut self,
        shown: &Arc<Content>,
        content: Arc<Content>,
    ) -> Task<Message> {
        if !Arc::ptr_eq(shown, &self.content) {
            return self.read(Change::Status);
        }
        self.content = content;
        self.painted_for = None;
        let task = self.visit_event(Event::ContentReplaced);
        if self.visit.rerouted {
            self.animation = Animation::default();
        }
        task
    }

    /// New content replaces old content between two visits, never during one.
    pub(super) fn take_new_content(&mut self) {
        let Ok(store) = self.setup.store.try_lock() else { return };
        self.faults = faults(&store);
        if !self.visit.is_pristine() || Arc::ptr_eq(store.current(), &self.content) {
            return;
        }
        self.content = Arc::clone(store.current());
        drop(store);
        self.voice.set_recordings(&self.content.recordings);
        let kiosk = kiosk_of(&self.content, &self.setup.options);
        let language = self.setup.options.language.clone();
        self.visit = Visit::beginning_in(kiosk, language, (self.setup.clock)());
        self.pictures.clear();
        self.greeting = 0;
    }
}
