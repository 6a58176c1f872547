//! What may be done to a session.

use std::collections::BTreeMap;

use waymark_model::{Answer, FactId};

use super::door::Door;
use super::filter::Filter;

/// What may be done to a [`Session`](super::session::Session).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Somebody came in by this door.
    Enter(Door),
    /// A question was answered: an answer for each fact that it asks for.
    Tell(Vec<(FactId, Answer)>),
    /// Answers came from another device: they take the place of those that are here.
    Restore(BTreeMap<FactId, Answer>),
    /// Other places are looked for.
    LookFor(Filter),
    /// Whoever was here is done: nothing of them stays.
    Finish,
}
