//! What a helper or staff should keep in mind.

use yew::Html;

use crate::components::notice::notice;
use crate::i18n::key::Key;
use crate::scene::Scene;
use crate::state::door::Door;

/// What a helper, or staff, should keep in mind on a page. Somebody who is here for themselves sees nothing.
pub(super) fn door_notice(scene: &Scene, helper: Key, desk: Key) -> Html {
    match scene.visit.door() {
        Door::Me => Html::default(),
        Door::Helper => notice("users", scene.say(helper)),
        Door::Desk => notice("users", scene.say(desk)),
    }
}
