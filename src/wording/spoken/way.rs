//! The way for the ear: all of it in words, and what is different today.

use super::counted;
use crate::{
    advice::Place,
    locale::message::{directions, speech, status, ui},
    routing::{Barrier, Unreachable},
    speech::Utterance,
    visit::{Journey, NoWay, Stage, StageTarget, Visit},
    wording::Wording,
};

impl Wording<'_> {
    /// The whole way in words: each stage with where it leads, and step by step how.
    pub fn spoken_way(&self, visit: &Visit) -> Vec<Utterance> {
        let Some(journey) = visit.way() else { return Vec::new() };
        let mut spoken = self.spoken_notices(visit);
        for stage in &journey.stages {
            spoken.extend(self.spoken_stage(stage));
        }
        spoken
    }

    /// One stage of the way.
    pub fn spoken_stage(&self, stage: &Stage) -> Vec<Utterance> {
        let mut spoken = vec![match stage.target {
            StageTarget::Entrance => self.heard(&ui::back_to_entrance()),
            StageTarget::Barrier => self.heard(&ui::as_far_as_it_goes()),
            StageTarget::Stop(kind) => self.heard(&speech::go_to(&self.facility(kind))),
            StageTarget::Destination(place) => self.heard(&speech::go_to(&self.place(place))),
        }];
        if matches!(stage.target, StageTarget::Stop(_) | StageTarget::Destination(_)) {
            spoken.push(self.heard_text(&self.location(stage.route.target())));
        }
        let minutes = self.minutes(stage.guidance.minutes());
        let metres = stage.guidance.metres.round().max(0.0) as u32;
        let effort = stage.guidance.effort;
        let climbed = effort.steps_up.saturating_add(effort.steps_down);
        spoken.push(self.heard(&ui::way_summary(&minutes, metres)));
        spoken.push(self.heard(&ui::way_steps(climbed)));
        spoken.push(self.heard(&ui::way_turns(effort.turns)));
        if let Some(seats) = &stage.seats {
            let longest = seats.longest_stretch.round().max(0.0) as u32;
            spoken.push(self.heard(&directions::seats(counted(seats.seats.len()), longest)));
        }
        spoken.push(self.heard(&speech::way(counted(stage.guidance.steps.len()))));
        for (number, step) in (1..).zip(&stage.guidance.steps) {
            let (line, detail) = self.step(step);
            spoken.push(self.heard(&speech::step(number, &line)));
            spoken.extend(detail.map(|detail| self.heard_text(&detail)));
        }
        spoken
    }

    /// What is different today, as far as it concerns this visitor.
    pub fn spoken_notices(&self, visit: &Visit) -> Vec<Utterance> {
        let mut spoken = Vec::new();
        if visit.rerouted {
            spoken.push(self.heard(&ui::way_changed()));
        }
        let mut sentences = Vec::new();
        if let Some(Place::Counter(counter)) = visit.advice.as_ref().map(|advice| advice.place) {
            sentences.extend(self.closed_counter(counter, visit.now()));
        }
        match &visit.journey {
            Ok(Journey { avoided, .. }) => {
                for part in avoided {
                    sentences.extend(self.closed_part(*part, visit.now()));
                    sentences.push(self.locale.text(&status::avoided()));
                }
            }
            Err(NoWay::Blocked { reason: Unreachable::Barred(barriers), .. }) => {
                for barrier in barriers {
                    if let Barrier::Closed(part) = barrier {
                        sentences.extend(self.closed_part(*part, visit.now()));
                    }
                }
            }
            Err(NoWay::Blocked { reason: Unreachable::Disconnected, .. } | NoWay::Elsewhere) => {}
        }
        sentences.dedup();
        spoken.extend(sentences.iter().map(|sentence| self.heard_text(sentence)));
        spoken
    }
}
