//! Looks for changes of the office's files on a thread of its own, so that the screen wakes only
//! when there is one.

use crate::content::{Change, Store};
use iced::{
    Subscription,
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
