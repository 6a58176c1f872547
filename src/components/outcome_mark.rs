//! How a scheme compares with what was told.

use waymark_model::{Outcome, OutcomeKind};
use yew::Html;

use super::mark::{Look, mark};
use crate::i18n::messages::text_argument;
use crate::i18n::name::Named as _;
use crate::scene::Scene;

/// How a scheme compares with what was told.
pub fn outcome_mark(scene: &Scene, outcome: Outcome) -> Html {
    let (look, picture) = match outcome.kind() {
        OutcomeKind::Matches => (Look::Yes, "check"),
        OutcomeKind::NotNow => (Look::Conditional, "clock"),
        OutcomeKind::CannotTell => (Look::Unknown, "unknown"),
        OutcomeKind::DoesNotMatch => (Look::No, "cross"),
    };
    mark(look, picture, outcome_text(scene, outcome))
}

/// The same in words alone.
pub fn outcome_text(scene: &Scene, outcome: Outcome) -> Html {
    let key = outcome.kind().key();
    match outcome {
        Outcome::NotNow { from } => scene.say_with(key, &[("date", text_argument(scene.messages.day(from)))]),
        _ => scene.say(key),
    }
}
