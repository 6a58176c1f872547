//! One place to go.

use waymark_engine::Grounds;
use waymark_model::Service;
use yew::{Html, html};

use super::back_link::back_link;
use crate::components::below::below;
use crate::components::page_heading::page_heading;
use crate::components::service_details::{need_list, service_contact, service_details};
use crate::components::share_button::ShareButton;
use crate::components::source_list::folded_sources;
use crate::i18n::messages::text_argument;
use crate::i18n::{content_key, key};
use crate::route::Route;
use crate::scene::Scene;

/// One place to go, with all that is known of it and where that comes from.
pub fn service_page(scene: &Scene, service: &Service) -> Html {
    let provider = text_argument(scene.messages.content(&content_key::provider_name(&service.provider)));
    html! {
        <>
            { back_link(scene) }
            { page_heading(scene.say_content(&content_key::service_name(&service.id))) }
            <p class="wm-lead">{ scene.say_content(&content_key::service_what(&service.id)) }</p>
            <p class="wm-fine">{ scene.say_with(key::SERVICE_PROVIDER, &[("provider", provider)]) }</p>
            { service_contact(scene, service) }
            { below(scene, service.id.as_str(), rest(scene, service)) }
        </>
    }
}

/// What draws all else that is known of a place, and where that comes from.
fn rest(scene: &Scene, service: &Service) -> impl Fn() -> Html + 'static {
    let (scene, service) = (scene.clone(), service.clone());
    move || {
        html! {
            <>
                { service_details(&scene, &service) }
                <ShareButton scene={scene.clone()} path={Route::Service { service: service.id.clone() }.path()} />
                <h2>{ scene.say(key::SERVICE_NEEDS) }</h2>
                { need_list(&scene, service.needs.as_slice()) }
                { folded_sources(&scene, &Grounds::from(&service.basis)) }
            </>
        }
    }
}
