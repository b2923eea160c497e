//! What is said of speaking itself: how the keys work, how loud and how fast it is.

use crate::{
    locale::{
        Message,
        message::speech::{self, Edge},
    },
    speech::{Rate, Utterance, Volume},
    wording::Wording,
};

/// What is told of the keys, in this order.
const KEYS_HELP: [fn() -> Message; 5] =
    [speech::keys, speech::keys_back, speech::keys_help, speech::keys_sound, speech::keys_repeat];

impl Wording<'_> {
    /// How one gets along with keys and ears: where to listen, how to choose, where the keys of
    /// the voice are.
    pub fn spoken_keys_help(&self) -> Vec<Utterance> {
        KEYS_HELP.iter().map(|message| self.heard(&message())).collect()
    }

    /// The same for the screen, line by line.
    pub fn keys_help(&self) -> Vec<String> {
        KEYS_HELP.iter().map(|message| self.locale.text(&message())).collect()
    }

    /// How loud it is now.
    pub fn spoken_volume(&self, volume: Volume) -> Vec<Utterance> {
        vec![self.heard(&speech::volume(volume.step(), u32::from(Volume::STEPS)))]
    }

    /// How fast it is now.
    pub fn spoken_rate(&self, rate: Rate) -> Vec<Utterance> {
        vec![self.heard(&speech::rate(rate.into()))]
    }

    /// That speaking goes on where it was paused.
    pub fn spoken_going_on(&self) -> Vec<Utterance> {
        vec![self.heard(&speech::going_on())]
    }

    /// That speaking is paused, and how it goes on; said before the pause begins.
    pub fn spoken_paused(&self) -> Vec<Utterance> {
        vec![self.heard(&speech::paused())]
    }

    /// That everything is read out from now on, or nothing any more.
    pub fn spoken_switched(&self, on: bool) -> Vec<Utterance> {
        vec![self.heard(&speech::switched(on))]
    }

    /// That a headset was plugged in or out.
    pub fn spoken_headset(&self, plugged: bool) -> Vec<Utterance> {
        vec![self.heard(&speech::headset(plugged))]
    }

    /// That what follows is nobody else's business, and how it is heard nevertheless.
    pub fn spoken_confidential(&self) -> Vec<Utterance> {
        vec![self.heard(&speech::confidential())]
    }

    /// That there is nothing before or behind what has the focus.
    pub fn spoken_edge(&self, edge: Edge) -> Vec<Utterance> {
        vec![self.heard(&speech::edge(edge))]
    }

    /// That a key does nothing here.
    pub fn spoken_no_function(&self) -> Vec<Utterance> {
        vec![self.heard(&speech::no_function())]
    }

    /// That the visitor has more time now.
    pub fn spoken_more_time(&self) -> Vec<Utterance> {
        vec![self.heard(&speech::more_time())]
    }

    /// Which page of a long screen is shown; pages are counted from 1.
    pub fn spoken_page(&self, page: u32, pages: u32) -> Vec<Utterance> {
        vec![self.heard(&speech::page(page, pages))]
    }
}
