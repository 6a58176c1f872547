//! Handing on where a page is.

use yew::platform::spawn_local;
use yew::{Callback, Html, Properties, component, html, use_state};

use super::button::{Weight, button};
use super::words::words;
use crate::browser::history;
use crate::browser::share::{Handed, hand_on};
use crate::i18n::key;
use crate::scene::Scene;

/// What [`ShareButton`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the part needs to draw itself.
    pub scene: Scene,
    /// The path of the page.
    pub path: String,
}

/// Hands on the address of a page: to another program of the device, or copied; and where the browser can do neither, it
/// stands there to be copied by hand. It is the address alone: nothing in it tells of the person.
#[component]
pub fn ShareButton(Props { scene, path }: &Props) -> Html {
    let handed = use_state(|| None::<(Handed, String)>);
    let on_press = Callback::from({
        let (handed, path) = (handed.setter(), path.clone());
        move |()| {
            let (handed, address) = (handed.clone(), format!("{}{path}", history::site()));
            spawn_local(async move { handed.set(Some((hand_on(&address).await, address))) });
        }
    });
    let shown = handed.as_ref().filter(|(handed, _)| *handed != Handed::Shared);
    let address = |(handed, address): &(Handed, String)| {
        let message = if *handed == Handed::Copied { key::SERVICE_SHARE_COPIED } else { key::SERVICE_SHARE_ADDRESS };
        html! {
            <>
                <p>{ scene.say(message) }</p>
                <p><bdi class="wm-address__web" dir="ltr" id="address">{ words(address.clone()) }</bdi></p>
            </>
        }
    };
    html! {
        <>
            { button(scene, Weight::Quiet, Some("share"), "arrow", key::SERVICE_SHARE, &on_press) }
            <div role="status">{ shown.map(address) }</div>
        </>
    }
}
