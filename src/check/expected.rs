//! The messages whose ids come from names in the content.

use super::fluent::ContentMessage;
use crate::{
    catalogue::Catalogue,
    content::Content,
    diagnostic::Origin,
    floorplan::FacilityKind,
    locale::{Message, message::content as message},
};

/// One message for each name in the catalogue, the building and the partners. What the office
/// hides keeps its message: the texts are those of all offices.
pub(super) fn messages(content: &Content) -> Vec<ContentMessage> {
    let mut messages = Vec::new();
    of_catalogue(&content.catalogue, &mut messages);
    of_catalogue(&content.shared_catalogue, &mut messages);
    for kind in FacilityKind::ALL {
        let origin = Origin::file(content.locales.reference().language().origin.file.clone());
        add(&mut messages, message::facility_words(kind.into()), &[], &origin);
    }
    for partner in &content.partners.partners {
        messages.push(ContentMessage {
            id: message::partner(&partner.id).id.into_owned(),
            required: vec!["name", "say"],
            optional: Vec::new(),
            origin: partner.origin.clone(),
        });
        for case in &partner.service_cases {
            let service = &content.catalogue.concern(case.concern).id;
            let sentence = message::say_for_service(&partner.id, service);
            add(&mut messages, sentence, &[], &partner.origin);
        }
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

fn of_catalogue(catalogue: &Catalogue, messages: &mut Vec<ContentMessage>) {
    for concern in &catalogue.concerns {
        add(messages, message::concern(&concern.id), &["hint"], &concern.origin);
        add(messages, message::search_words(&concern.id), &[], &concern.origin);
        for fee in concern.fees.iter().flat_map(|fact| &fact.value) {
            if let Some(case) = &fee.case {
                add(messages, message::fee_case(case), &[], &concern.origin);
            }
            for who in fee.exempt.iter().chain(fee.reduced.iter().map(|reduced| &reduced.who)) {
                add(messages, message::fee_exemption(who), &[], &concern.origin);
            }
        }
    }
    for tile in catalogue.tiles.iter().chain(&catalogue.help_now) {
        add(messages, message::tile(&tile.id), &["hint"], &tile.origin);
    }
    for question in &catalogue.questions {
        add(messages, message::question(&question.id), &[], &question.origin);
        for answer in &question.answers {
            let id = message::answer(&question.id, &answer.id);
            add(messages, id, &["hint"], &answer.origin);
        }
    }
    for document in &catalogue.documents {
        add(messages, message::document(&document.id), &["note"], &document.origin);
    }
    for process in &catalogue.processes {
        for step in &process.steps {
            add(messages, message::process_step(&process.id, &step.id), &[], &process.origin);
        }
        for risk in &process.risks {
            add(messages, message::risk(risk), &[], &process.origin);
        }
        if let Some(remedy) = &process.remedy {
            add(messages, message::remedy(&remedy.value), &[], &process.origin);
        }
    }
    for theme in &catalogue.themes {
        add(messages, message::theme(&theme.id), &[], &theme.origin);
    }
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
