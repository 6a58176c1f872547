//! What may be done to a session.

use waymark_engine::QuestionOf;
use waymark_model::{Answer, FactId, PersonId};

use super::door::Door;
use super::filter::Filter;
use super::household::{People, Told};

/// What may be done to a [`Session`](super::session::Session).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    /// Somebody came in by this door.
    Enter(Door),
    /// A question was answered: an answer for each fact that it asks for.
    Tell(Vec<(FactId, Answer)>),
    /// The same of one person, who is in the household from then on.
    TellOf(PersonId, Vec<(FactId, Answer)>),
    /// Those who are in the household are all of it, the one who asks among them.
    Household,
    /// A person is not in the household: what was told of them goes.
    Remove(PersonId),
    /// Answers came from another device: they take the place of those that are here.
    Restore(Told, People),
    /// An answer was changed, and opened these questions.
    Open(Vec<QuestionOf>),
    /// Other places are looked for.
    LookFor(Filter),
    /// More of the places that were found are to be shown.
    ShowMore,
    /// Whoever was here is done: nothing of them stays.
    Finish,
}
