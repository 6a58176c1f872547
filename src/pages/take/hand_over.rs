//! Answers on their way to another device: a picture that is locked with a code.

use std::rc::Rc;

use yew::platform::spawn_local;
use yew::{Callback, Html, Properties, component, html, use_effect_with, use_state};

use crate::browser::{document, history, seal};
use crate::components::button::{Weight, button};
use crate::components::notice::spoken_notice;
use crate::components::words::words;
use crate::i18n::key::{self, Key};
use crate::route::Route;
use crate::scene::Scene;
use crate::take::code::Code;
use crate::take::packed::pack;
use crate::take::picture::Picture;

/// The id of the part that changes.
const HANDED: &str = "handed";

/// What to know before somebody shows the picture.
const TO_KNOW: [Key; 4] = [key::TAKE_HAND_SHOW, key::TAKE_HAND_APART, key::TAKE_HAND_LIMITS, key::TAKE_HAND_FOREVER];

/// What [`HandOver`] is given.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    /// What the page needs to draw itself.
    pub(super) scene: Scene,
}

/// How far it is.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    /// Nothing is made yet.
    Asking,
    /// The browser is at work.
    Working,
    /// The picture is on the screen, and the code is not.
    ShowingPicture(Rc<Locked>),
    /// The code is on the screen, and the picture is not: one photo never has both.
    ShowingCode(Rc<Locked>),
    /// The browser cannot.
    Failed,
}

/// A picture and the code that it is locked with.
#[derive(Debug, PartialEq)]
struct Locked {
    picture: Picture,
    code: Code,
}

/// Answers on their way to another device. The picture and the code are in memory only, and gone with the page.
#[component]
pub(super) fn HandOver(Props { scene }: &Props) -> Html {
    let stage = use_state(|| Stage::Asking);
    // What was pressed is gone: the focus goes to what came in its place.
    use_effect_with((*stage).clone(), |stage| {
        if *stage != Stage::Asking {
            document::focus(HANDED);
        }
    });
    if scene.visit.is_empty() {
        return html! { <p>{ scene.say(key::TAKE_HAND_NONE) }</p> };
    }
    let to = |next: Stage| {
        let stage = stage.setter();
        Callback::from(move |()| stage.set(next.clone()))
    };
    let on_make = Callback::from({
        let (scene, stage) = (scene.clone(), stage.setter());
        move |()| {
            stage.set(Stage::Working);
            let (scene, stage) = (scene.clone(), stage.clone());
            spawn_local(async move { stage.set(locked(&scene).await.map_or(Stage::Failed, Stage::ShowingPicture)) });
        }
    });
    let shown = match &*stage {
        Stage::Asking => button(scene, Weight::Main, Some("hand-over"), "id", key::TAKE_HAND_MAKE, &on_make),
        Stage::Working => spoken_notice("clock", scene.say(key::TAKE_HAND_WORKING)),
        Stage::Failed => spoken_notice("alert", scene.say(key::TAKE_HAND_FAILED)),
        Stage::ShowingPicture(locked) => html! {
            <>
                <p role="status">{ scene.say(key::TAKE_HAND_SCAN) }</p>
                { drawing(scene, &locked.picture) }
                { button(scene, Weight::Main, Some("show-code"), "arrow", key::TAKE_HAND_SHOW_CODE, &to(Stage::ShowingCode(Rc::clone(locked)))) }
            </>
        },
        Stage::ShowingCode(locked) => html! {
            <>
                <p role="status">{ scene.say(key::TAKE_HAND_TYPE) }</p>
                <p class="wm-code">
                    <span class="wm-unseen">{ scene.say(key::TAKE_HAND_CODE) }</span>
                    <bdi dir="ltr" id="code" translate="no">{ words(locked.code.shown()) }</bdi>
                </p>
                { button(scene, Weight::Main, Some("show-picture"), "back", key::TAKE_HAND_SHOW_PICTURE, &to(Stage::ShowingPicture(Rc::clone(locked)))) }
            </>
        },
    };
    html! {
        <>
            <p>{ scene.say(key::TAKE_HAND_TEXT) }</p>
            <ul class="wm-spaced">{ for TO_KNOW.into_iter().map(|point| html! { <li>{ scene.say(point) }</li> }) }</ul>
            <div id={HANDED} tabindex="-1">{ shown }</div>
        </>
    }
}

/// The answers, locked with a new code and drawn; `None` where the browser cannot, or they are too many for a picture.
async fn locked(scene: &Scene) -> Option<Rc<Locked>> {
    let (code, sealed) = seal::seal(&pack(scene.visit.answers(), scene.visit.people())).await.ok()?;
    let page = Route::Open { carried: None }.path();
    let picture = Picture::of(&format!("{}{page}#{}", history::site(), sealed.written()))?;
    Some(Rc::new(Locked { picture, code }))
}

/// The picture: always dark on light, as cameras want it.
fn drawing(scene: &Scene, Picture { size, path }: &Picture) -> Html {
    html! {
        <svg
            class="wm-qr"
            id="picture"
            viewBox={format!("0 0 {size} {size}")}
            role="img"
            aria-label={scene.messages.text(key::TAKE_HAND_PICTURE)}
            shape-rendering="crispEdges"
        >
            <path d={path.clone()} />
        </svg>
    }
}
