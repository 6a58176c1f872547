//! Whether something holds.

use waymark_model::Truth;
use yew::Html;

use super::mark::{Look, mark};
use crate::i18n::name::Named as _;
use crate::scene::Scene;

/// Whether something holds: a word and a picture, never colour alone.
pub fn truth_mark(scene: &Scene, truth: Truth) -> Html {
    match truth {
        Truth::Met => mark(Look::Yes, "check", scene.say(truth.key())),
        Truth::NotMet => mark(Look::No, "cross", scene.say(truth.key())),
        Truth::Unknown => mark(Look::Unknown, "unknown", scene.say(truth.key())),
    }
}
