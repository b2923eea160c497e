//! What the interface wants of the thread that speaks.

use super::{Cue, Rate, Utterance, Volume, interrupt::Interrupt};
use crate::content::Recordings;

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
    /// To give a tone, unless a newer one is wanted.
    Cue(Cue, Interrupt),
    /// To play other recordings from now on.
    Recordings(Recordings),
    /// To be as at the beginning.
    Reset,
}
