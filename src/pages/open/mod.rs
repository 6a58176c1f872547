//! Answers from another device, to go on with here.

mod unlocked;

use yew::platform::spawn_local;
use yew::{AttrValue, Callback, Html, Properties, SubmitEvent, component, html, use_effect_with, use_memo, use_state};

use self::unlocked::{has_to_ask, restore, unlocked};
use super::link::link;
use crate::browser::document;
use crate::browser::seal::{StaysLocked, unseal};
use crate::components::error_summary::{ERROR_SUMMARY, FieldFault, error_summary};
use crate::components::field_group::fault_id;
use crate::components::icon::icon;
use crate::components::notice::{notice, spoken_notice};
use crate::components::page_heading::page_heading;
use crate::components::text_input::{Keyboard, text_input};
use crate::components::words::words;
use crate::i18n::key::{self, Key};
use crate::i18n::messages::text_argument;
use crate::route::{Route, window_title_with_fault};
use crate::scene::Scene;
use crate::take::code::Code;
use crate::take::packed::{Unpacked, unpack};
use crate::take::sealed::{Sealed, Unreadable};

/// The id of the field for the code.
const FIELD: &str = "code";

/// What a code looks like; it does not break.
const EXAMPLE: &str = "ABCD\u{a0}2345";

/// What [`OpenPage`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the page needs to draw itself.
    pub scene: Scene,
    /// What came with the address, where anything did.
    pub carried: Option<AttrValue>,
}

/// How far it is.
#[derive(Debug, Clone, PartialEq)]
enum Stage {
    /// Waiting for the code.
    Asking,
    /// The browser is at work.
    Working,
    /// This is in the way. It counts how often, so that the same fault twice is told twice.
    Refused(Fault, usize),
    /// It is open, and there is something to say before the plan.
    Open(Unpacked),
}

/// What is in the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fault {
    /// What was typed is no code.
    NotACode,
    /// The code is another one.
    WrongCode,
    /// What was locked are no answers.
    Damaged,
    /// The browser cannot unlock.
    NoCryptography,
}

/// Answers from another device; a page for each that comes, so that nothing of one is left for the next.
pub fn open_page(scene: &Scene, carried: &Option<AttrValue>) -> Html {
    html! { <OpenPage key={carried.clone().unwrap_or_default().as_str()} scene={scene.clone()} carried={carried.clone()} /> }
}

/// Answers from another device. A wrong code loses nothing: what came with the address stays in memory until the person
/// leaves this page.
#[component]
pub fn OpenPage(Props { scene, carried }: &Props) -> Html {
    let typed = use_state(String::new);
    let stage = use_state(|| Stage::Asking);
    let sealed = use_memo(carried.clone(), |carried| carried.as_deref().map(Sealed::read));
    let times = if let Stage::Refused(_, times) = *stage { times } else { 0 };
    let is_over = matches!(*stage, Stage::Open(_) | Stage::Refused(Fault::Damaged | Fault::NoCryptography, _));
    use_effect_with((times, is_over, scene.clone()), |(times, is_over, scene)| {
        if *is_over {
            document::focus_heading();
        } else if *times > 0 {
            let heading = Route::Open { carried: None }.heading(scene);
            document::set_title(&window_title_with_fault(&scene.messages, heading));
            document::focus(ERROR_SUMMARY);
        }
    });

    let sealed = match (*sealed).as_ref() {
        None => return closed(scene, key::OPEN_NOTHING),
        Some(Err(Unreadable::Damaged)) => return closed(scene, key::OPEN_DAMAGED),
        Some(Err(Unreadable::OtherVersion)) => return closed(scene, key::OPEN_OTHER_VERSION),
        Some(Ok(sealed)) => sealed,
    };
    let fault = match &*stage {
        Stage::Open(answers) => return unlocked(scene, answers),
        Stage::Refused(Fault::Damaged, _) => return closed(scene, key::OPEN_DAMAGED),
        Stage::Refused(Fault::NoCryptography, _) => return closed(scene, key::OPEN_NO_CRYPTOGRAPHY),
        Stage::Refused(Fault::NotACode, _) => Some(key::OPEN_NOT_A_CODE),
        Stage::Refused(Fault::WrongCode, _) => Some(key::OPEN_WRONG_CODE),
        Stage::Asking | Stage::Working => None,
    };

    let onsubmit = Callback::from({
        let (scene, sealed, typed, stage) = (scene.clone(), sealed.clone(), typed.clone(), stage.setter());
        move |event: SubmitEvent| {
            event.prevent_default();
            let refused = move |fault| Stage::Refused(fault, times + 1);
            let Ok(code) = Code::read(&typed) else { return stage.set(refused(Fault::NotACode)) };
            stage.set(Stage::Working);
            let (scene, sealed, stage) = (scene.clone(), sealed.clone(), stage.clone());
            spawn_local(async move {
                match opened(&scene, &sealed, &code).await {
                    Ok(found) if has_to_ask(&scene, &found) => stage.set(Stage::Open(found)),
                    Ok(found) => restore(&scene, found),
                    Err(fault) => stage.set(refused(fault)),
                }
            });
        }
    });
    let on_input = Callback::from({
        let typed = typed.setter();
        move |text| typed.set(text)
    });
    let is_working = *stage == Stage::Working;
    html! {
        <>
            if let Some(fault) = fault { { summary(scene, fault) } }
            { page_heading(scene.say(key::OPEN_TITLE)) }
            <form class="wm-form" novalidate={true} {onsubmit}>
                { field(scene, (*typed).clone(), fault, &on_input) }
                if is_working {
                    { spoken_notice("clock", scene.say(key::OPEN_WORKING)) }
                }
                <p class="wm-actions">
                    <button type="submit" class="wm-button" id="unlock" disabled={is_working}>
                        { scene.say(key::OPEN_UNLOCK) }
                    </button>
                </p>
            </form>
        </>
    }
}

async fn opened(scene: &Scene, sealed: &Sealed, code: &Code) -> Result<Unpacked, Fault> {
    let octets = unseal(sealed, code).await.map_err(|why| match why {
        StaysLocked::WrongCode => Fault::WrongCode,
        StaysLocked::NoCryptography => Fault::NoCryptography,
    })?;
    unpack(&octets, &scene.content).map_err(|_| Fault::Damaged)
}

/// The page where nothing can be opened, with what to do.
fn closed(scene: &Scene, why: Key) -> Html {
    html! {
        <>
            { page_heading(scene.say(key::OPEN_TITLE)) }
            <div id="closed">{ notice("info", scene.say(why)) }</div>
            <p class="wm-actions">{ link(scene, Route::Start, "wm-button", scene.say(key::NOT_FOUND_START)) }</p>
        </>
    }
}

fn summary(scene: &Scene, fault: Key) -> Html {
    error_summary(scene, vec![FieldFault { field: FIELD.to_owned(), text: fault_text(scene, fault) }])
}

fn field(scene: &Scene, text: String, fault: Option<Key>, on_input: &Callback<String>) -> Html {
    let fault_id = fault.map(|_| fault_id(FIELD));
    let hint = scene.say_with(key::OPEN_HINT, &[("example", text_argument(EXAMPLE.to_owned()))]);
    html! {
        <div class="wm-field" role="group" aria-labelledby="code-name" aria-describedby="code-hint">
            <p><label class="wm-field__name" id="code-name" for={FIELD}>{ scene.say(key::OPEN_CODE) }</label></p>
            <p class="wm-hint" id="code-hint">{ hint }</p>
            if let Some(fault) = fault {
                <p class="wm-fault" id={fault_id.clone()}>{ icon("alert") }{ words(fault_text(scene, fault)) }</p>
            }
            <div dir="ltr">{ text_input(FIELD.to_owned(), text, Keyboard::Letters, fault_id, on_input) }</div>
        </div>
    }
}

fn fault_text(scene: &Scene, fault: Key) -> String {
    scene.messages.text_with(fault, &[("example", text_argument(EXAMPLE.to_owned()))])
}
