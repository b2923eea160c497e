//! Messages whose ids are made from names in the catalogue, the floor plan and the partners.

use super::{Message, ui::FacilityWord};
use std::borrow::Cow;

fn named(id: String, attribute: Option<&'static str>) -> Message {
    Message { id: Cow::Owned(id), attribute, arguments: Vec::new() }
}

/// A concern in a visitor's words.
pub fn concern(id: &str) -> Message {
    named(format!("concern-{id}"), None)
}

/// The second line of a concern's tile.
pub fn concern_hint(id: &str) -> Message {
    named(format!("concern-{id}"), Some("hint"))
}

/// A tile of the first question.
pub fn tile(id: &str) -> Message {
    named(format!("tile-{id}"), None)
}

/// The second line of a tile of the first question.
pub fn tile_hint(id: &str) -> Message {
    named(format!("tile-{id}"), Some("hint"))
}

/// A question.
pub fn question(id: &str) -> Message {
    named(format!("question-{id}"), None)
}

/// An answer to a question.
pub fn answer(question: &str, id: &str) -> Message {
    named(format!("answer-{question}-{id}"), None)
}

/// The second line of an answer's tile.
pub fn answer_hint(question: &str, id: &str) -> Message {
    named(format!("answer-{question}-{id}"), Some("hint"))
}

/// A document to have in hand.
pub fn document(id: &str) -> Message {
    named(format!("document-{id}"), None)
}

/// What to know about a document.
pub fn document_note(id: &str) -> Message {
    named(format!("document-{id}"), Some("note"))
}

/// A step of a process.
pub fn process_step(process: &str, step: &str) -> Message {
    named(format!("process-{process}-{step}"), None)
}

/// A theme of the network.
pub fn theme(id: &str) -> Message {
    named(format!("theme-{id}"), None)
}

/// For whom or for what a fee is.
pub fn fee_case(case: &str) -> Message {
    named(format!("fee-case-{case}"), None)
}

/// Who pays nothing, or less.
pub fn fee_exemption(who: &str) -> Message {
    named(format!("fee-exemption-{who}"), None)
}

/// What can go wrong in a process.
pub fn risk(id: &str) -> Message {
    named(format!("risk-{id}"), None)
}

/// What one can do against a refusal.
pub fn remedy(id: &str) -> Message {
    named(format!("remedy-{id}"), None)
}

/// What a partner does for the visitor, in one sentence.
pub fn partner(id: &str) -> Message {
    named(format!("partner-{id}"), None)
}

/// A partner's short name, for the network map and lists.
pub fn partner_name(id: &str) -> Message {
    named(format!("partner-{id}"), Some("name"))
}

/// One sentence that the visitor says or shows at a partner's.
pub fn partner_say(id: &str) -> Message {
    named(format!("partner-{id}"), Some("say"))
}

/// One sentence that the visitor says or shows at a partner's for one of its services.
pub fn say_for_service(partner: &str, service: &str) -> Message {
    named(format!("say-{partner}-{service}"), None)
}

/// A room's own name, by the message that the floor plan gives.
pub fn room(name: &str) -> Message {
    named(name.to_owned(), None)
}

/// What the office says of a closure, by the message that the status gives.
pub fn closure_note(name: &str) -> Message {
    named(name.to_owned(), None)
}

/// The words by which a concern is found, with commas between them; the first one is its place in
/// the list from A to Z.
pub fn search_words(concern: &str) -> Message {
    named(format!("search-{concern}"), None)
}

/// The words by which a machine or a room that visitors look for is found, with commas.
pub fn facility_words(facility: FacilityWord) -> Message {
    named(format!("search-facility-{}", facility.word()), None)
}

/// Whether a message collects words for the search, by its id.
pub fn collects_words(id: &str) -> bool {
    ["search-", "number-words-", "filler-words"].iter().any(|beginning| id.starts_with(beginning))
}
