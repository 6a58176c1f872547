//! The way out.

use yew::{Callback, Html, MouseEvent, html};

use super::icon::icon;
use crate::browser::navigation::AWAY;
use crate::i18n::key;
use crate::scene::Scene;

/// The way out, for somebody who must not be seen here. It is a plain link underneath, so that it works at all times.
pub fn leave_link(scene: &Scene, on_leave: Callback<()>) -> Html {
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        on_leave.emit(());
    });
    html! {
        <a
            id="leave"
            class="wm-leave"
            href={AWAY}
            rel="nofollow noopener noreferrer"
            title={scene.messages.text(key::LEAVE_HINT)}
            {onclick}
        >
            { icon("leave") }
            { scene.say(key::LEAVE_LINK) }
        </a>
    }
}
