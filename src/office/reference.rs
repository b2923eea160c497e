//! Findings about places, for everything in the house that has one.

use crate::{
    catalogue::names::unknown_reference,
    diagnostic::{Diagnostic, Origin, Rule},
    floorplan::{Building, NodeIndex, NodeKind},
};

/// The point of kind `place` with a name; `None` and a finding if there is none.
pub(crate) fn place_named(
    id: &str,
    subject: &str,
    origin: &Origin,
    building: &Building,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<NodeIndex> {
    let Some(node) = building.node_named(id) else {
        diagnostics.push(unknown_reference(
            "point",
            id,
            subject,
            origin,
            building.nodes.iter().map(|node| node.id.as_str()),
        ));
        return None;
    };
    if building.node(node).kind != NodeKind::Place {
        diagnostics.push(Diagnostic::new(
            Rule::WrongNodeKind,
            origin,
            format!("{subject} stands at `{id}`, which is not a place"),
            "name a point of kind `place`, or give this point that kind",
        ));
    }
    Some(node)
}
