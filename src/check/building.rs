//! Can everybody get everywhere they are sent?

use crate::{
    content::Content,
    diagnostic::{Diagnostic, Origin, Rule},
    floorplan::{Access, NodeIndex, RoomKind},
    routing::{Barrier, Profile, ProfileKind, Tree, Unreachable},
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
    for kind in ProfileKind::ALL {
        let profile = Profile::of(kind);
        for kiosk in &content.office.kiosks {
            let tree = Tree::grow(&content.graph, &profile, kiosk.node);
            for (destination, reported) in destinations.iter().zip(&mut reported) {
                // One finding per destination is enough: the first kiosk and the easiest profile.
                if *reported || destination.nodes.iter().any(|node| tree.cost_to(*node).is_some()) {
                    continue;
                }
                *reported = true;
                let reason = destination
                    .nodes
                    .first()
                    .and_then(|node| tree.route_to(&content.graph, *node).err());
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
        Some(reason) => format!(": {}", in_words(content, reason)),
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

fn in_words(content: &Content, reason: &Unreachable) -> String {
    let building = &content.building;
    let node = |index: NodeIndex| format!("`{}`", building.node(index).id);
    let link = |index| {
        let link = building.link(index);
        format!("from {} to {}", node(link.from), node(link.to))
    };
    let transfer = |index| format!("`{}`", building.transfer(index).id);
    match reason.first_barrier() {
        None => "nothing leads there".to_owned(),
        Some(Barrier::Stairs(index)) => format!("it takes the stairs {}", transfer(index)),
        Some(Barrier::Steps(index)) => format!("there are steps {}", link(index)),
        Some(Barrier::NarrowDoor(index)) => format!("the door {} is too narrow", node(index)),
        Some(Barrier::RevolvingDoor(index)) => format!("{} is a revolving door", node(index)),
        Some(Barrier::NarrowWay(index)) => format!("the way {} is too narrow", link(index)),
        Some(Barrier::Steep(index)) => format!("the ramp {} is too steep", link(index)),
        Some(Barrier::SmallLift(index)) => format!("the lift {} is too small", transfer(index)),
        Some(Barrier::Lift(index)) => format!("it takes the lift {}", transfer(index)),
        Some(Barrier::StaffOnly(index)) => format!("only staff may pass {}", node(index)),
        Some(Barrier::OneWay(index)) => format!("the way {} is one-way", link(index)),
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
