//! Can everybody get everywhere they are sent?

use super::{
    barrier,
    destination::{Destination, destinations},
};
use crate::{
    content::Content,
    diagnostic::{Diagnostic, Rule},
    routing::{ProfileKind, Tree, Unreachable, Weights},
};

pub(super) fn check(content: &Content, diagnostics: &mut Vec<Diagnostic>) {
    let destinations = destinations(content, None);
    let mut reported = vec![false; destinations.len()];
    for kind in [ProfileKind::Walking, ProfileKind::StepFree] {
        let weights = Weights::new(&content.graph, content.profiles.of(kind), &[]);
        for kiosk in &content.office.kiosks {
            let tree = Tree::grow(&content.graph, &weights, kiosk.node);
            for (destination, reported) in destinations.iter().zip(&mut reported) {
                // One finding per destination is enough: the first kiosk and the easiest profile.
                if *reported || destination.nodes.iter().any(|node| tree.cost_to(*node).is_some()) {
                    continue;
                }
                *reported = true;
                let reason = destination
                    .nodes
                    .first()
                    .and_then(|node| tree.route_to(&content.graph, &weights, *node).err());
                diagnostics.push(finding(content, kind, &kiosk.id, destination, reason.as_ref()));
            }
        }
    }
}

fn finding(
    content: &Content,
    kind: ProfileKind,
    kiosk: &str,
    destination: &Destination,
    reason: Option<&Unreachable>,
) -> Diagnostic {
    let subject = destination.in_words(content);
    let why = match reason {
        Some(reason) => format!(": {}", barrier::first_in_words(&content.building, reason)),
        None => String::new(),
    };
    if kind == ProfileKind::Walking {
        Diagnostic::new(
            Rule::Unreachable,
            destination.origin(content),
            format!("no way leads from the kiosk `{kiosk}` to {subject}{why}"),
            "link its point to the network of paths",
        )
    } else {
        Diagnostic::new(
            Rule::NoStepFreeWay,
            destination.origin(content),
            format!("no way without steps leads from the kiosk `{kiosk}` to {subject}{why}"),
            "add a ramp, a lift or a wider door if there is one; else visitors are told the truth",
        )
    }
}
