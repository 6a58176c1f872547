//! An example, drawn natively in a made-up world.

use std::cell::OnceCell;
use std::rc::Rc;

use serde_json::{Value, json};
use waymark::ahead::Ahead;
use waymark::i18n::messages::Messages;
use waymark::route::Navigator;
use waymark::scene::Scene;
use waymark::state::action::Action;
use waymark::state::details::Details;
use waymark::state::language::{Language, Languages};
use waymark::state::ready::Ready;
use waymark::state::session::Session;
use waymark_engine::Ruleset;
use yew::{Callback, Html, LocalServerRenderer, Properties, component, use_force_update, use_mut_ref, use_reducer};

use super::component_file::Example;
use super::world::{self, TODAY};
use super::{content, controls, text};

/// An example as it is on the page.
#[derive(Debug)]
pub(crate) struct Drawn {
    /// Its markup, as the app makes it: a line break would be a blank on the page.
    pub(crate) markup: String,
    /// The tag of its language.
    pub(crate) language: String,
    /// `ltr` or `rtl`.
    pub(crate) direction: &'static str,
}

/// Draws an example of this component in the language with this tag.
pub(crate) fn draw(component: &str, example: &Example, language: &str) -> Drawn {
    let ready = world::ready(Details::Here, language);
    let direction = Messages::new(ready.words.clone(), ready.content.clone(), TODAY).direction();
    let told = told(&ready, example);
    let draw = Callback::from({
        let (component, given) = (component.to_owned(), example.given.clone());
        move |scene: Scene| html_of(&scene, &component, &given)
    });
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let drawing = LocalServerRenderer::<Stage>::with_props(StageProps { ready, told, draw }).hydratable(false).render();
    let markup = runtime.block_on(drawing);
    Drawn { markup, language: language.to_owned(), direction }
}

fn html_of(scene: &Scene, component: &str, given: &Value) -> Html {
    let drawn = controls::draw(scene, component, given)
        .or_else(|| text::draw(scene, component, given))
        .or_else(|| content::draw(scene, component, given));
    drawn.unwrap_or_else(|| panic!("{component} is drawn nowhere: add it to tests/gallery/drawn/"))
}

/// The answers of an example, read as `cargo rules` reads them.
fn told(ready: &Ready, example: &Example) -> Session {
    let answers = json!({ "answers": example.told }).to_string();
    let situation =
        waymark_cli::answers::parse(&ready.content, &example.name, answers.as_bytes(), TODAY, ready.area.clone());
    Session::default().after(Action::Tell(situation.unwrap().answers.into_iter().collect()))
}

#[derive(Properties, PartialEq)]
struct StageProps {
    ready: Ready,
    told: Session,
    draw: Callback<Scene, Html>,
}

/// What stands in for the page around a component.
#[component]
fn Stage(props: &StageProps) -> Html {
    let visit = use_reducer(|| props.told.clone());
    let ready = &props.ready;
    let named = [("ar", "العربية"), ("en", "English"), ("uk", "Українська")];
    let offered = named.map(|(tag, name)| Language { tag: tag.into(), name: name.into() });
    props.draw.emit(Scene {
        is_return: false,
        is_ahead: false,
        ahead: Ahead { drawn: use_mut_ref(Vec::new), redraw: use_force_update() },
        content: ready.content.clone(),
        area: ready.area.clone(),
        later: None,
        minute: 600,
        today: TODAY,
        rules: Rc::new(Ruleset::new(ready.content.share(), TODAY)),
        foresight: Rc::default(),
        messages: Messages::new(ready.words.clone(), ready.content.clone(), TODAY),
        languages: Languages {
            offered: Rc::new(offered.into()),
            change: ready.change.clone(),
            on_choose: Callback::noop(),
        },
        visit,
        navigator: Navigator { on_go: Callback::noop(), on_replace: Callback::noop() },
        plan: Rc::new(OnceCell::new()),
    })
}
