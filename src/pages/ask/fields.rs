//! The fields of a question, and what is wrong with them.

use waymark_model::FactId;
use yew::{Callback, Html, html};

use super::asked::{Asked, Kind};
use crate::components::error_summary::FieldFault;
use crate::components::field::{Shown, field, field_id};
use crate::components::field_group::Caption;
use crate::components::page_heading::page_heading;
use crate::components::words::words;
use crate::i18n::messages::text_argument;
use crate::i18n::{content_key, key};
use crate::scene::Scene;
use crate::state::entry::Entry;
use crate::state::form::{Form, FormField};

/// The fields of a page under its heading. The question itself names a single field; of several, each has the name of its
/// fact. `people` are those of a household that the page asks for: they come before what else it asks. No more
/// than `most` choices are drawn.
pub(super) fn fields(
    scene: &Scene,
    asked: Asked<'_>,
    form: &Form,
    people: Option<Html>,
    most: usize,
    on_change: &Callback<(FactId, Entry)>,
) -> Html {
    let title = asked.route().heading(scene);
    let is_person = asked.kind() == Kind::Person;
    let hint = content_key::question_hint(&asked.question.id);
    let hint = scene.messages.content_if_any(&hint).filter(|_| !is_person);
    if let ([single], None, false) = (form.fields(), &people, is_person) {
        return draw(scene, form, single, Caption::Heading(title), hint, most, on_change);
    }
    let mut room = most;
    let named = |field: &FormField| {
        let most = room;
        room = room.saturating_sub(field.rows());
        let caption = Caption::Plain(scene.messages.fact_name(&field.fact));
        (most > 0).then(|| draw(scene, form, field, caption, None, most, on_change))
    };
    html! {
        <>
            { page_heading(words(title)) }
            { hint.map(|text| html! { <p class="wm-hint">{ words(text) }</p> }) }
            { people }
            // A list of its own: among what has no key, keys are of no use.
            { form.fields().iter().map_while(named).collect::<Html>() }
        </>
    }
}

fn draw(
    scene: &Scene,
    form: &Form,
    FormField { fact, entry, .. }: &FormField,
    caption: Caption,
    hint: Option<String>,
    most: usize,
    on_change: &Callback<(FactId, Entry)>,
) -> Html {
    let Some(asked) = scene.content.facts.get(fact) else { return Html::default() };
    let on_entry = on_change.reform({
        let fact = fact.clone();
        move |entry| (fact.clone(), entry)
    });
    field(scene, asked, Shown { caption, hint, entry: entry.clone(), fault: form.fault(fact), most }, &on_entry)
}

/// What has to be mended, field by field; of a date, the part of it.
pub(super) fn faults(scene: &Scene, form: &Form) -> Vec<FieldFault> {
    let several = form.fields().len() > 1;
    let of_field = |FormField { fact, entry, .. }: &FormField| {
        let fault = form.fault(fact)?;
        let id = field_id(fact);
        let is_date = matches!(entry, Entry::Date(_));
        let field = if is_date { format!("{id}-{}", fault.date_part().name()) } else { id };
        let text = scene.messages.fault(fault, scene.content.facts.get(fact)?, scene.today);
        Some(FieldFault { field, text: if several { named(scene, fact, text) } else { text } })
    };
    form.fields().iter().filter_map(of_field).collect()
}

/// Of several fields, which one it is: two may be wrong in the same way.
fn named(scene: &Scene, fact: &FactId, fault: String) -> String {
    let fact = text_argument(scene.messages.fact_name(fact));
    scene.messages.text_with(key::FAULT_OF, &[("fact", fact), ("fault", text_argument(fault))])
}
