//! What is pressed, ticked and typed in.

use serde::Deserialize;
use serde_json::Value;
use waymark::components::button::button;
use waymark::components::calendar_button::calendar_button;
use waymark::components::choice_rows::{Choice, choice_rows};
use waymark::components::contact_button::contact_button;
use waymark::components::date_input::date_input;
use waymark::components::error_summary::{FieldFault, error_summary};
use waymark::components::field::{Shown, field};
use waymark::components::field_group::{Caption, Tied, field_group};
use waymark::components::jump_link::jump_link;
use waymark::components::language_picker::{language_change, language_picker};
use waymark::components::leave_link::leave_link;
use waymark::components::outside_link::outside_link;
use waymark::components::read_aloud::{Aloud, aloud_button};
use waymark::components::share_button::ShareButton;
use waymark::components::text_input::text_input;
use waymark::pages::back_link::back_link;
use waymark::pages::finish_button::finish_button;
use waymark::scene::Scene;
use waymark::state::date_entry::DateEntry;
use waymark::state::entry::Entry;
use waymark::state::language::Change;
use waymark_model::Picture;
use yew::{Callback, Html, html};

use super::given::{Text, WrittenHowMany, WrittenKeyboard, WrittenWeight, found, key_of, read};

/// Draws a control; `None` where the component is none.
pub(super) fn draw(scene: &Scene, component: &str, given: &Value) -> Option<Html> {
    Some(match component {
        "back_link" => back_link(scene),
        "button" => {
            let Button { weight, picture, name } = read(given);
            button(scene, weight.into(), None, &picture, key_of(&name), &Callback::noop())
        }
        "calendar_button" => {
            let Named { id } = read(given);
            calendar_button(scene, found(scene.plan().deadlines.iter().find(|due| due.id.as_str() == id), &id))
        }
        "choice_rows" => choices(scene, read(given)),
        "jump_link" => {
            let Jump { to, text } = read(given);
            html! { <><p>{ jump_link(to.clone(), "wm-link wm-jump", text.drawn(scene)) }</p><p id={to} tabindex="-1"></p></> }
        }
        "share_button" => {
            let Shared { path } = read(given);
            html! { <ShareButton scene={scene.clone()} {path} /> }
        }
        "read_aloud" => {
            let Read { reading } = read(given);
            let state = if reading { Aloud::Reading } else { Aloud::Silent };
            html! { <span class="wm-aloud">{ aloud_button(scene, state, Callback::noop()) }</span> }
        }
        "contact_button" => {
            let Named { id } = read(given);
            contact_button(scene, found(scene.content.services.get(&*id), &id))
        }
        "date_input" => date(scene, read(given)),
        "error_summary" => {
            let Faults { faults } = read(given);
            let fault = |(field, text): (String, Text)| FieldFault { field, text: text.of(scene) };
            error_summary(scene, faults.into_iter().map(fault).collect())
        }
        "field" => field_of(scene, read(given)),
        "field_group" => {
            let Group { heading, caption, hints, fault } = read(given);
            let caption = caption.of(scene);
            let caption = if heading { Caption::Heading(caption) } else { Caption::Plain(caption) };
            let hints = hints.into_iter().map(|hint| hint.of(scene)).collect();
            field_group("group", caption, hints, fault.map(|text| text.of(scene)), Tied::ToGroup, Html::default())
        }
        "finish_button" => finish_button(scene),
        "language_picker" => {
            let Languages { change } = read(given);
            let mut scene = scene.clone();
            scene.languages.change = match change {
                None => Change::Settled,
                Some(Changing::Loading(tag)) => Change::Loading(tag.into()),
                Some(Changing::Failed(tag)) => Change::Failed(tag.into()),
            };
            html! { <>{ language_picker(&scene) }{ language_change(&scene) }</> }
        }
        "leave_link" => leave_link(scene, Callback::noop()),
        "outside_link" => {
            let Outside { address, text } = read(given);
            html! { <div class="wm-sources__row"><p>{ outside_link(scene, address, text.drawn(scene)) }</p></div> }
        }
        "text_input" => {
            let Input { label, text, keyboard, fault } = read(given);
            let says_so = fault.is_some().then(|| "input-fault".to_owned());
            let input = text_input("input".to_owned(), text, keyboard.into(), says_so.clone(), &Callback::noop());
            html! {
                <div class="wm-search__part">
                    <label for="input">{ label.drawn(scene) }</label>
                    { for fault.map(|fault| html! { <p class="wm-fault" id={says_so}>{ fault.drawn(scene) }</p> }) }
                    { input }
                </div>
            }
        }
        _ => return None,
    })
}

fn choices(scene: &Scene, Choices { how_many, rows, chosen }: Choices) -> Html {
    let row = |Row { value, name, hint, picture }: Row| Choice {
        value: value.into(),
        name: name.of(scene),
        hint: hint.map(|hint| hint.of(scene)),
        picture: picture.map(|name| *found(Picture::ALL.iter().find(|picture| picture.name() == name), &name)),
    };
    let rows = rows.into_iter().map(row).collect();
    let is_chosen = |value: &str| chosen.iter().any(|one| one == value);
    let rows = choice_rows("choice", how_many.into(), rows, usize::MAX, is_chosen, &Callback::noop());
    // Choices never stand without the question that they answer.
    html! { <fieldset class="wm-field"><legend>{ scene.say(key_of("ask-choose-one")) }</legend>{ rows }</fieldset> }
}

fn date(scene: &Scene, DateGiven { day, month, year, tried }: DateGiven) -> Html {
    let entry = DateEntry { day, month, year, sure: false };
    let fault = if tried { entry.read(&scene.reading()).err() } else { None };
    date_input(scene, "date", &entry, fault, &Callback::noop())
}

fn field_of(scene: &Scene, FieldGiven { fact, caption, hint, typed, tried }: FieldGiven) -> Html {
    let fact = found(scene.content.facts.get(&*fact), &fact);
    let entry = typed.map_or_else(|| Entry::of(&fact.kind, scene.visit.answer(&fact.id)), Entry::Typed);
    let fault = if tried { entry.read(&fact.kind, &scene.reading()).err() } else { None };
    let caption = Caption::Plain(caption.map_or_else(|| scene.messages.fact_name(&fact.id), |text| text.of(scene)));
    field(
        scene,
        fact,
        Shown { caption, hint: hint.map(|text| text.of(scene)), entry, fault, most: usize::MAX },
        &Callback::noop(),
    )
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Button {
    weight: WrittenWeight,
    picture: String,
    name: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Named {
    id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Choices {
    how_many: WrittenHowMany,
    rows: Vec<Row>,
    #[serde(default)]
    chosen: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    value: String,
    name: Text,
    hint: Option<Text>,
    picture: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DateGiven {
    #[serde(default)]
    day: String,
    #[serde(default)]
    month: String,
    #[serde(default)]
    year: String,
    #[serde(default)]
    tried: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Faults {
    faults: Vec<(String, Text)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FieldGiven {
    fact: String,
    caption: Option<Text>,
    hint: Option<Text>,
    typed: Option<String>,
    #[serde(default)]
    tried: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    #[serde(default)]
    heading: bool,
    caption: Text,
    #[serde(default)]
    hints: Vec<Text>,
    fault: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Languages {
    change: Option<Changing>,
}

#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Changing {
    Loading(String),
    Failed(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Outside {
    address: String,
    text: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    label: Text,
    text: String,
    keyboard: WrittenKeyboard,
    #[serde(default)]
    fault: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Jump {
    to: String,
    text: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read {
    #[serde(default)]
    reading: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Shared {
    path: String,
}
