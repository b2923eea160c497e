//! Can everybody get everywhere they are sent?

use super::barrier;
use crate::{
    content::Content,
    diagnostic::{Diagnostic, Origin, Rule},
    floorplan::{Access, NodeIndex, RoomKind},
    routing::{ProfileKind, Tree, Unreachable, Weights},
};

/// Somewhere a visitor can be sent to.
struct Destination<'a> {
    subject: String,
    nodes: Vec<NodeIndex>,
    origin: &'a Origin,
}

pub(super) fn check(content: &Content, diagnostics: &mut Vec<Diagnostic>) {
    let destinations = destinations(content);
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
    destination: &Destination<'_>,
    reason: Option<&Unreachable>,
) -> Diagnostic {
    let subject = &destination.subject;
    let why = match reason {
        Some(reason) => format!(": {}", barrier::first_in_words(&content.building, reason)),
        None => String::new(),
    };
    if kind == ProfileKind::Walking {
        Diagnostic::new(
            Rule::Unreachable,
            destination.origin,
            format!("no way leads from the kiosk `{kiosk}` to {subject}{why}"),
            "link its point to the network of paths",
        )
    } else {
        Diagnostic::new(
            Rule::NoStepFreeWay,
            destination.origin,
            format!("no way without steps leads from the kiosk `{kiosk}` to {subject}{why}"),
            "add a ramp, a lift or a wider door if there is one; else visitors are told the truth",
        )
    }
}

/// Counters, partners in the house, public machines and rooms, and rooms with a number.
fn destinations(content: &Content) -> Vec<Destination<'_>> {
    let building = &content.building;
    let mut destinations = Vec::new();
    for counter in &content.office.counters {
        destinations.push(Destination {
            subject: format!("the counter `{}`", counter.id),
            nodes: vec![counter.node],
            origin: &counter.origin,
        });
        if let Some(node) = counter.waiting_area {
            destinations.push(Destination {
                subject: format!("the waiting area of the counter `{}`", counter.id),
                nodes: vec![node],
                origin: &counter.origin,
            });
        }
    }
    for partner in &content.partners.partners {
        if let Some(node) = partner.node {
            destinations.push(Destination {
                subject: format!("the partner `{}`", partner.id),
                nodes: vec![node],
                origin: &partner.origin,
            });
        }
    }
    for index in building.node_indices() {
        let node = building.node(index);
        if node.facility.is_some() {
            destinations.push(Destination {
                subject: format!("the place `{}`", node.id),
                nodes: vec![index],
                origin: &node.origin,
            });
        }
    }
    for index in building.room_indices() {
        let room = building.room(index);
        let visited = room.access == Access::Public
            && !matches!(room.kind, RoomKind::Void | RoomKind::LiftShaft | RoomKind::Technical);
        if let Some(number) = room.number.as_ref().filter(|_| visited) {
            let nodes = building.targets_of_room(index);
            // A room without a door or a place is the finding of another rule.
            if !nodes.is_empty() {
                destinations.push(Destination {
                    subject: format!("the room `{number}`"),
                    nodes,
                    origin: &room.origin,
                });
            }
        }
    }
    destinations
}
