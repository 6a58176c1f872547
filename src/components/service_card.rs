//! A place in short.

use waymark_model::{Access, Service};
use yew::{Html, html};

use super::icon::icon;
use super::open_mark::open_mark;
use super::phone_list::phone_list;
use super::words::words;
use crate::i18n::name::Named as _;
use crate::i18n::{content_key, key};
use crate::scene::Scene;

/// A place in short, in a list: its name, which leads on, what it does, whether it is open, its numbers, and whom and which
/// languages it is for. `spoken` are the names of those.
pub fn service_card(scene: &Scene, service: &Service, link: Html, spoken: &[String]) -> Html {
    html! {
        <li class="wm-card wm-place" key={service.id.as_str()}>
            <h2 class="wm-card__title">{ link }</h2>
            <p>{ scene.say_content(&content_key::service_what(&service.id)) }</p>
            { open_mark(scene, service) }
            { phone_list(scene, &service.phones) }
            { ways_in(scene, service) }
            { languages(scene, spoken) }
        </li>
    }
}

/// For whom it is kept, and that one may just come.
fn ways_in(scene: &Scene, service: &Service) -> Html {
    let walk_in = service.access.contains(&Access::WalkIn).then(|| scene.messages.text(key::SERVICES_WALK_IN));
    let audience = service.audience.iter().map(|audience| scene.messages.text(audience.key()));
    let tags: Vec<String> = walk_in.into_iter().chain(audience).collect();
    html! { if !tags.is_empty() { <ul class="wm-tags">{ for tags.into_iter().map(tag) }</ul> } }
}

fn languages(scene: &Scene, spoken: &[String]) -> Html {
    if spoken.is_empty() {
        return Html::default();
    }
    html! {
        <div class="wm-spoken">
            { icon("language") }
            <p class="wm-unseen">{ scene.say(key::SERVICE_LANGUAGES) }</p>
            <ul class="wm-tags">{ for spoken.iter().cloned().map(tag) }</ul>
        </div>
    }
}

fn tag(text: String) -> Html {
    html! { <li class="wm-tags__tag">{ words(text) }</li> }
}
