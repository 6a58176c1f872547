//! Something that must be said first.

use waymark_engine::AlertRaised;
use waymark_model::{Alert, Priority};
use yew::{Html, html};

use super::advice_places::{PlaceLink, advice_places};
use super::answer_list::answer_list;
use super::disclosure::{Fold, disclosure};
use super::icon::icon;
use super::source_list::source_list;
use crate::i18n::name::Named as _;
use crate::i18n::{content_key, key};
use crate::scene::Scene;

/// Something that must be said first, with how soon to act and whom to call.
pub fn alert_card(scene: &Scene, alert: &Alert, raised: &AlertRaised, places: &[PlaceLink]) -> Html {
    let class = match raised.priority {
        Priority::Now => "wm-card wm-alert wm-alert--now",
        Priority::Today => "wm-card wm-alert wm-alert--today",
        Priority::Soon => "wm-card wm-alert wm-alert--soon",
    };
    let why = html! {
        <>
            { answer_list(scene, &raised.because) }
            { source_list(scene, &raised.grounds) }
        </>
    };
    html! {
        <article {class}>
            <p class="wm-alert__priority">{ icon("alert") }{ scene.say(raised.priority.key()) }</p>
            <h3>{ scene.say_content(&content_key::alert_title(&alert.id)) }</h3>
            <p>{ scene.say_content(&content_key::alert_body(&alert.id)) }</p>
            { advice_places(scene, places) }
            { disclosure(Fold::Folded, scene.say(key::WHY), why) }
        </article>
    }
}
