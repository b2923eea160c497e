//! The messages whose ids come from names in the content.

use super::fluent::ContentMessage;
use crate::{
    content::Content,
    diagnostic::Origin,
    locale::{Message, message::content as message},
};

/// One message for each name in the catalogue, the building and the partners.
pub(super) fn messages(content: &Content) -> Vec<ContentMessage> {
    let catalogue = &content.catalogue;
    let mut messages = Vec::new();
    for concern in &catalogue.concerns {
        add(&mut messages, message::concern(&concern.id), &["hint"], &concern.origin);
        for fee in concern.fees.iter().flat_map(|fact| &fact.value) {
            if let Some(case) = &fee.case {
                add(&mut messages, message::fee_case(case), &[], &concern.origin);
            }
        }
    }
    for tile in &catalogue.tiles {
        add(&mut messages, message::tile(&tile.id), &["hint"], &tile.origin);
    }
    for question in &catalogue.questions {
        add(&mut messages, message::question(&question.id), &[], &question.origin);
        for answer in &question.answers {
            let id = message::answer(&question.id, &answer.id);
            add(&mut messages, id, &["hint"], &answer.origin);
        }
    }
    for document in &catalogue.documents {
        add(&mut messages, message::document(&document.id), &["note"], &document.origin);
    }
    for process in &catalogue.processes {
        for step in &process.steps {
            add(&mut messages, message::process_step(&process.id, &step.id), &[], &process.origin);
        }
    }
    for theme in &catalogue.themes {
        add(&mut messages, message::theme(&theme.id), &[], &theme.origin);
    }
    for partner in &content.partners.partners {
        add(&mut messages, message::partner(&partner.id), &[], &partner.origin);
    }
    for closure in &content.status.closures {
        if let Some(note) = &closure.note {
            add(&mut messages, message::closure_note(note), &[], &closure.origin);
        }
    }
    for room in &content.building.rooms {
        if let Some(name) = &room.name {
            add(&mut messages, message::room(name), &[], &room.origin);
        }
    }
    messages
}

/// Several entries may share a message, such as the name of two waiting areas.
fn add(
    messages: &mut Vec<ContentMessage>,
    message: Message,
    optional: &[&'static str],
    origin: &Origin,
) {
    let id = message.id.into_owned();
    if !messages.iter().any(|known| known.id == id) {
        messages.push(ContentMessage {
            id,
            required: Vec::new(),
            optional: optional.to_vec(),
            origin: origin.clone(),
        });
    }
}
