//! One question on a page of its own.

mod fields;

use waymark_model::{Answer, QuestionId};
use yew::{
    Callback, Html, MouseEvent, Properties, SubmitEvent, UseStateHandle, component, html, use_effect_with, use_memo,
    use_state,
};

use self::fields::{faults, fields};
use super::back_link::back_link;
use super::door_notice::door_notice;
use crate::browser::document;
use crate::components::disclosure::{Fold, disclosure};
use crate::components::error_summary::{ERROR_SUMMARY, error_summary};
use crate::components::icon::icon;
use crate::components::words::words;
use crate::i18n::key::Key;
use crate::i18n::{content_key, key};
use crate::route::{Route, window_title_with_fault};
use crate::scene::Scene;
use crate::state::form::Form;

/// The id of the question with its answers.
const QUESTION: &str = "question";

/// What [`AskPage`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What the page needs to draw itself.
    pub scene: Scene,
    /// The question.
    pub question: QuestionId,
}

/// One question on a page of its own.
#[component]
pub fn AskPage(Props { scene, question }: &Props) -> Html {
    let form = use_state(|| {
        let question = scene.content.questions.get(question);
        question.map_or_else(Form::default, |question| Form::new(&scene.content, question, &scene.visit))
    });
    let left = use_memo((*scene.visit).clone(), |_| questions_left(scene, question));
    use_effect_with((form.attempt(), scene.clone(), question.clone()), |(attempt, scene, question)| {
        if *attempt > 0 {
            let heading = Route::Ask { question: question.clone() }.heading(scene);
            document::set_title(&window_title_with_fault(&scene.messages, heading));
            document::focus(ERROR_SUMMARY);
        }
    });

    let onsubmit = Callback::from({
        let (scene, form) = (scene.clone(), form.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            match form.read(&scene.reading()) {
                Ok(answers) => scene.tell(answers),
                Err(refused) => form.set(refused),
            }
        }
    });
    let on_change = Callback::from({
        let form = form.clone();
        move |(fact, entry)| form.set((*form).clone().with(&fact, entry))
    });
    // What is filled in stays when such a button is pressed, and the button says so.
    let (dont_know, rather_not) = if form.keeps_some(&scene.reading()) {
        (key::ASK_DONT_KNOW_REST, key::ASK_RATHER_NOT_REST)
    } else {
        (key::ASK_DONT_KNOW, key::ASK_RATHER_NOT)
    };
    html! {
        <>
            <div class="wm-bar">
                { back_link(scene) }
                <span class="wm-aloud">{ scene.later.map(|later| later.read_aloud(scene, QUESTION)) }</span>
            </div>
            { door_notice(scene, key::ASK_HELPER, key::ASK_DESK) }
            if form.attempt() > 0 { { error_summary(scene, faults(scene, &form)) } }
            <form id={QUESTION} class="wm-form" novalidate={true} {onsubmit}>
                { fields(scene, question, &form, &on_change) }
                { background(scene, question) }
                <p class="wm-actions">
                    <button type="submit" class="wm-button" id="continue">{ scene.say(key::ASK_CONTINUE) }</button>
                </p>
                <p class="wm-hint">{ scene.say(key::ASK_SKIP) }</p>
                <p class="wm-actions">
                    { instead(scene, &form, "dont-know", dont_know, Answer::DontKnow) }
                    { instead(scene, &form, "rather-not", rather_not, Answer::PreferNotToSay) }
                </p>
            </form>
            <p class="wm-fine" id="progress">
                { scene.say_with(key::ASK_MORE, &[("count", scene.messages.count(*left))]) }
            </p>
            { scene.later.map(|later| later.no_voice(scene)) }
        </>
    }
}

/// A button to press instead of filling in.
fn instead(scene: &Scene, form: &UseStateHandle<Form>, id: &'static str, name: Key, answer: Answer) -> Html {
    let onclick = Callback::from({
        let (scene, form) = (scene.clone(), form.clone());
        move |_: MouseEvent| scene.tell(form.read_or(&answer, &scene.reading()))
    });
    html! {
        <button type="button" class="wm-button wm-button--quiet" {id} {onclick}>{ scene.say(name) }</button>
    }
}

/// Why a question is asked, what happens with the answer, and how to find it out where there is a way.
fn background(scene: &Scene, question: &QuestionId) -> Html {
    let why = scene.say_content(&content_key::question_why(question));
    let find_out = scene.messages.content_if_any(&content_key::question_find_out(question));
    let drawings = drawings(scene, question);
    let is_way = find_out.is_some() || drawings.is_some();
    let way = html! { <>{ find_out.map(|text| html! { <p>{ words(text) }</p> }) }{ drawings }</> };
    html! {
        <div class="wm-background">
            { disclosure(Fold::Folded, scene.say(key::ASK_WHY), html! { <p>{ why }</p> }) }
            if is_way { { disclosure(Fold::Folded, scene.say(key::ASK_FIND_OUT), way) } }
            <p class="wm-stays">{ icon("lock") }{ scene.say(key::ASK_STAYS) }</p>
        </div>
    }
}

/// Drawings of the papers in which the answer stands, once the part of the program that has them is there.
fn drawings(scene: &Scene, question: &QuestionId) -> Option<Html> {
    let papers = &scene.content.questions.get(question)?.find_in;
    scene.later.filter(|_| !papers.is_empty()).map(|later| later.drawings(scene, papers))
}

/// About how many questions may follow this one, as the engine says. Somebody who went back to a question has the next
/// one still ahead.
fn questions_left(scene: &Scene, question: &QuestionId) -> usize {
    let next = scene.next_question();
    next.map_or(0, |next| next.about_follow + usize::from(next.question != *question))
}
