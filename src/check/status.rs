//! Is what is different today still different?

use crate::{
    content::Content,
    diagnostic::{Diagnostic, Rule},
};
use chrono::{NaiveDate, NaiveTime};

pub(super) fn check(content: &Content, today: NaiveDate, diagnostics: &mut Vec<Diagnostic>) {
    let midnight = today.and_time(NaiveTime::MIN);
    for closure in content.status.closures.iter().filter(|closure| closure.is_over(midnight)) {
        diagnostics.push(Diagnostic::new(
            Rule::ClosureOver,
            &closure.origin,
            "the closure is over and has no effect any more",
            "remove it",
        ));
    }
}
