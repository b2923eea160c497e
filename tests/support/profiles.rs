//! The shared profiles, for tests that make graphs of their own.

use leitsystem::{
    content::{Sources, load},
    routing::{Graph, ProfileKind, Profiles, Weights},
};
use std::sync::LazyLock;

static PROFILES: LazyLock<Profiles> = LazyLock::new(|| {
    let content = load(&Sources::built_in()).content.expect("the built-in office");
    content.profiles.clone()
});

/// The profiles that every office shares.
#[allow(dead_code, reason = "not every test that shares this file asks for all of it")]
pub fn profiles() -> &'static Profiles {
    &PROFILES
}

/// What every way costs while nothing is closed.
pub fn weights(graph: &Graph, kind: ProfileKind) -> Weights {
    Weights::new(graph, PROFILES.of(kind), &[])
}
