//! A place for the person's own contacts.

use waymark_model::Service;
use yew::{Callback, Html};

use super::button::{Weight, button};
use crate::browser::download;
use crate::i18n::messages::unmarked;
use crate::i18n::{content_key, key};
use crate::scene::Scene;
use crate::take::contact::{contact, file_name};

/// The media type of a contact file.
const CONTACT: &str = "text/vcard";

/// Saves a place as a contact file; nothing where there is no way to reach it.
pub fn contact_button(scene: &Scene, service: &Service) -> Html {
    let can_be_reached =
        !service.phones.is_empty() || !service.emails.is_empty() || service.web.is_some() || service.address.is_some();
    if !can_be_reached {
        return Html::default();
    }
    let on_press = Callback::from({
        let (scene, service) = (scene.clone(), service.clone());
        move |()| {
            let name = unmarked(&scene.messages.content(&content_key::service_name(&service.id)));
            download::save(&file_name(&service), CONTACT, &contact(&name, &service));
        }
    });
    button(scene, Weight::Quiet, None, "users", key::TAKE_CONTACT, &on_press)
}
