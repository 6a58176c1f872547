//! A page of which not all is there yet.

use yew::{Callback, Html, html};

use crate::components::notice::spoken_notice;
use crate::components::page_heading::page_heading;
use crate::components::words::words;
use crate::i18n::key;
use crate::route::Route;
use crate::scene::Scene;
use crate::state::details::Details;

/// What stands in for a page while its words and what they tell of are on their way, or when they cannot be had: then they
/// can be asked for again. Answers and urgent numbers do not wait for them.
pub fn waiting_page(scene: &Scene, route: &Route, details: Details, on_again: &Callback<()>) -> Html {
    let has_failed = details == Details::Failed;
    let (picture, message) = if has_failed { ("alert", key::DETAILS_FAILED) } else { ("clock", key::DETAILS_LOADING) };
    let onclick = {
        let on_again = on_again.clone();
        move |_| on_again.emit(())
    };
    html! {
        <>
            { page_heading(words(route.heading_without_details(scene))) }
            { spoken_notice(picture, scene.say(message)) }
            if has_failed {
                <p>
                    <button type="button" id="again" class="wm-button" {onclick}>{ scene.say(key::TRY_AGAIN) }</button>
                </p>
            }
        </>
    }
}
