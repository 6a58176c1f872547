//! What is asked of places now, each to be taken back.

use yew::{Callback, Html, MouseEvent, html};

use super::form::FILTERS;
use crate::browser::document;
use crate::components::icon::icon;
use crate::components::words::words;
use crate::i18n::messages::text_argument;
use crate::i18n::name::Named as _;
use crate::i18n::{content_key, key};
use crate::scene::Scene;
use crate::state::filter::{Filter, Wish};

/// What is asked of places now: a press takes one thing back, or all. The focus goes to the filters, since what was pressed
/// is gone.
pub(super) fn wishes(scene: &Scene, filter: &Filter, on_filter: &Callback<Filter>) -> Html {
    let wishes = filter.wishes();
    if wishes.is_empty() {
        return Html::default();
    }
    let back_to = |filter: Filter| {
        on_filter.reform(move |_: MouseEvent| {
            document::focus(FILTERS);
            filter.clone()
        })
    };
    let chip = |wish: &Wish| {
        let name = name(scene, wish);
        let label = scene.messages.text_with(key::SERVICES_TAKE_BACK, &[("wish", text_argument(name.clone()))]);
        let onclick = back_to(filter.clone().without(wish));
        html! {
            <li key={name.clone()}>
                <button type="button" class="wm-chip" aria-label={label} {onclick}>{ words(name) }{ icon("cross") }</button>
            </li>
        }
    };
    html! {
        <ul class="wm-chips" id="wishes" aria-label={scene.messages.text(key::SERVICES_WISHES)}>
            { for wishes.iter().map(chip) }
            <li key="clear-all">
                <button type="button" class="wm-chip wm-chip--all" id="clear-all" onclick={back_to(Filter::default())}>
                    { scene.say(key::SERVICES_CLEAR) }
                </button>
            </li>
        </ul>
    }
}

fn name(scene: &Scene, wish: &Wish) -> String {
    match wish {
        Wish::Need(need) => scene.messages.content(&content_key::need_title(need)),
        Wish::Language(tag) => scene.messages.formats().language(tag),
        Wish::Quality(quality) => scene.messages.text(quality.key()),
    }
}
