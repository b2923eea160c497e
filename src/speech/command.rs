//! What the interface wants of the thread that speaks.

use super::{Rate, Utterance, Volume};

/// A wish.
#[derive(Debug)]
pub(super) enum Command {
    /// To say this instead of anything else.
    Say(Vec<Utterance>),
    /// To be silent.
    Stop,
    /// To be silent and to know where to go on.
    Pause,
    /// To go on with the sentence at which it was paused.
    Resume,
    /// To say the same once more.
    Repeat,
    /// To be louder or softer.
    Volume(Volume),
    /// To be faster or slower.
    Rate(Rate),
    /// To be as at the beginning.
    Reset,
}
