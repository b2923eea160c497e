//! Every path through the questions, from the tiles to an end.

use super::{Catalogue, Choice, ConcernIndex, Target};

/// The most answers on the way to an end, the tile included: nobody in a hurry reads more.
pub const MOST_ANSWERS: usize = 3;

/// The answer "I don't know", as reports and the command line call it.
pub const UNSURE: &str = "unsure";

/// One way through the questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// The names of the tile and the answers; [`UNSURE`] where the visitor does not know.
    pub answers: Vec<String>,
    /// Where it ends.
    pub end: PathEnd,
}

/// Where a path ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PathEnd {
    /// At a concern.
    Concern(ConcernIndex),
    /// At the desk that answers everything else.
    InfoDesk,
    /// Nowhere: after [`MOST_ANSWERS`] answers there is still a question.
    TooLong,
}

impl Catalogue {
    /// Every path, in the order of the screen: the tiles, the answers of each question, and "I don't
    /// know" last. A path that is too long is cut after [`MOST_ANSWERS`], so circles end.
    pub fn paths(&self) -> Vec<Path> {
        let mut paths = Vec::new();
        self.follow(&self.tiles, &mut Vec::new(), &mut paths);
        paths
    }

    fn follow(&self, choices: &[Choice], before: &mut Vec<String>, paths: &mut Vec<Path>) {
        for choice in choices {
            before.push(choice.id.clone());
            let end = match choice.target {
                Target::Concern(concern) => Some(PathEnd::Concern(concern)),
                Target::InfoDesk => Some(PathEnd::InfoDesk),
                Target::Question(_) if before.len() >= MOST_ANSWERS => Some(PathEnd::TooLong),
                Target::Question(question) => {
                    self.follow(&self.question(question).answers, before, paths);
                    None
                }
            };
            if let Some(end) = end {
                paths.push(Path { answers: before.clone(), end });
            }
            let _ = before.pop();
        }
        before.push(UNSURE.to_owned());
        paths.push(Path { answers: before.clone(), end: PathEnd::InfoDesk });
        let _ = before.pop();
    }
}
