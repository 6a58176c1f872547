//! One question on a page of its own.

mod asked;
mod fields;

use waymark_engine::QuestionOf;
use waymark_model::{Answer, PersonId, Question, Sensitivity};
use yew::{
    Callback, Html, MouseEvent, Properties, SubmitEvent, component, hook, html, use_effect, use_effect_with, use_memo,
    use_state,
};

use self::asked::{Asked, Kind};
use self::fields::{faults, fields};
use super::back_link::back_link;
use super::door_notice::door_notice;
use super::link::link;
use super::people::people_list;
use crate::browser::{document, history, timer};
use crate::components::below::still_to_come;
use crate::components::disclosure::{Fold, disclosure};
use crate::components::error_summary::{ERROR_SUMMARY, error_summary};
use crate::components::icon::icon;
use crate::components::words::words;
use crate::hooks::{A_MOMENT, use_a_moment, use_layout_effect_with};
use crate::i18n::key::Key;
use crate::i18n::{content_key, key};
use crate::route::{Route, window_title_with_fault};
use crate::scene::Scene;
use crate::state::action::Action;
use crate::state::form::Form;

/// The id of the question with its answers.
const QUESTION: &str = "question";

/// How many choices are drawn before the page is painted: as many as the first screen of a telephone has room for.
const FIRST: usize = 6;

/// With how many of them there is room for something below them on that screen.
const FEW: usize = 3;

/// What [`AskPage`] is given.
#[derive(Clone, Properties, PartialEq)]
pub struct Props {
    /// What the page needs to draw itself.
    pub scene: Scene,
    /// The question.
    pub question: Question,
    /// The person whom it is about, where it is not about the case.
    pub about: Option<PersonId>,
}

/// One question on a page of its own.
#[component]
pub fn AskPage(props: &Props) -> Html {
    let Props { scene, question, about } = props;
    let asked = Asked::of(scene, question, about.as_ref());
    // What was told may have changed since the page was drawn ahead: until somebody fills it in, it shows that.
    let filled_in = use_state(|| None::<Form>);
    let form = (*filled_in).clone().unwrap_or_else(|| asked.form(scene));
    let left = use_memo((*scene.visit).clone(), |_| questions_left(scene, asked));
    let is_refused = form.attempt() > 0;
    let title = is_refused.then(|| window_title_with_fault(&scene.messages, asked.route().heading(scene)));
    // As soon as the page is drawn, like the title that it has without a mistake, and after that: the page is drawn within its frame.
    use_layout_effect_with(title, |title| title.iter().for_each(|title| document::set_title(title)));
    // Nothing but another attempt takes the focus from what is being mended: neither the clock nor another language.
    use_effect_with(form.attempt(), |attempt| {
        if *attempt > 0 {
            document::focus(ERROR_SUMMARY);
        }
    });
    use_foresight_of(props, &form);
    let is_whole = use_a_moment(scene) || form.rows() <= FEW;
    let most = if is_whole { usize::MAX } else { FIRST };

    let on_told = Callback::from({
        let (scene, is_person, question) = (scene.clone(), asked.kind() == Kind::Person, question.id.clone());
        let about = about.clone();
        move |told: Vec<Action>| {
            if let Some(later) = scene.later.filter(|_| history::is_change()) {
                let asked = QuestionOf { question: question.clone(), person: about.clone() };
                return later.tell_change(&scene, asked, told);
            }
            if !is_person {
                return scene.tell(told);
            }
            for action in told {
                scene.act(action);
            }
            // To the list of people, which led here.
            if !history::back() {
                scene.navigator.on_replace.emit(Route::Ask { question: question.clone() });
            }
        }
    });
    let onsubmit = Callback::from({
        let (on_told, form, question, about) = (on_told.clone(), form.clone(), question.clone(), about.clone());
        let filled_in = filled_in.setter();
        let scene = scene.clone();
        move |event: SubmitEvent| {
            event.prevent_default();
            match form.read(&scene.reading()) {
                Ok(answers) => on_told.emit(Asked::of(&scene, &question, about.as_ref()).told_by(answers)),
                Err(refused) => filled_in.set(Some(refused)),
            }
        }
    });
    let on_change = Callback::from({
        let (scene, form, is_household) = (scene.clone(), form.clone(), asked.kind() == Kind::Household);
        let filled_in = filled_in.setter();
        move |(fact, entry)| {
            let changed = form.clone().with(&fact, entry);
            if is_household {
                // Somebody who is added is told of on another page: what stands here must be there after it.
                scene.act(Action::Tell(changed.so_far(&scene.reading())));
            }
            filled_in.set(Some(changed));
        }
    });
    // What is filled in stays when such a button is pressed, and the button says so.
    let (dont_know, rather_not) = if form.keeps_some(&scene.reading()) {
        (key::ASK_DONT_KNOW_REST, key::ASK_RATHER_NOT_REST)
    } else {
        (key::ASK_DONT_KNOW, key::ASK_RATHER_NOT)
    };
    let instead =
        |id: &'static str, name: Key, answer: &Answer| instead(scene, asked, &form, &on_told, id, name, answer);
    let people = (asked.kind() == Kind::Household).then(|| people_list(scene, &question.id, link));
    html! {
        <>
            <div class="wm-bar">
                { back_link(scene) }
                <span class="wm-aloud">{ scene.later.map(|later| later.read_aloud(scene, QUESTION)) }</span>
            </div>
            { door_notice(scene, key::ASK_HELPER, key::ASK_DESK) }
            if question.sensitivity == Sensitivity::Sensitive { <p class="wm-fine">{ scene.say(key::ASK_LEAVING) }</p> }
            if is_refused { { error_summary(scene, faults(scene, &form)) } }
            <form id={QUESTION} class="wm-form" novalidate={true} {onsubmit}>
                { fields(scene, asked, &form, people, most, &on_change) }
                if is_whole {
                    if asked.kind() != Kind::Person { { background(scene, question) } }
                    <p class="wm-actions">
                        <button type="submit" class="wm-button" id="continue">{ scene.say(asked.going_on(scene)) }</button>
                    </p>
                    <p class="wm-hint">{ scene.say(key::ASK_SKIP) }</p>
                    <p class="wm-actions">
                        { instead("dont-know", dont_know, &Answer::DontKnow) }
                        { instead("rather-not", rather_not, &Answer::PreferNotToSay) }
                    </p>
                } else {
                    { still_to_come() }
                }
            </form>
            if is_whole && asked.kind() != Kind::Person {
                <p class="wm-fine" id="progress">
                    { scene.say_with(key::ASK_MORE, &[("count", scene.messages.count(*left))]) }
                </p>
            }
            // Who is tired needs not go on to the end.
            if is_whole && !scene.visit.is_empty() {
                <p>{ link(scene, Route::Plan, "wm-link wm-jump", scene.say(key::ASK_PLAN_SO_FAR)) }</p>
            }
            // As many children with it as without: one more would draw the question anew, and take the focus.
            { scene.later.map(|later| later.no_voice(scene)).unwrap_or_default() }
        </>
    }
}

/// Looks for the question that comes next, and draws it, while somebody still looks at what they filled in: a slow telephone would
/// stand still for it after they go on. Each of the three ways on is a task of its own, so that a tap in between need not wait for the rest.
#[hook]
fn use_foresight_of(props: &Props, form: &Form) {
    let (props, form) = (props.clone(), form.clone());
    use_effect(move || {
        let ways = [None, Some(Answer::DontKnow), Some(Answer::PreferNotToSay)];
        let waiting = (!props.scene.is_ahead).then_some(ways).map(|ways| {
            ways.map(|instead| {
                let (props, form) = (props.clone(), form.clone());
                timer::after(A_MOMENT, move || look_ahead(&props, &form, instead.as_ref()))
            })
        });
        move || drop(waiting)
    });
}

/// Looks for the question that comes next after what is filled in, or after a button that is pressed instead. The one is drawn that
/// follows what is filled in; where nothing can be read of that, the one that follows "I don't know".
fn look_ahead(Props { scene, question, about }: &Props, form: &Form, instead: Option<&Answer>) {
    let asked = Asked::of(scene, question, about.as_ref());
    let told = match instead {
        _ if asked.kind() == Kind::Person => None,
        Some(answer) => Some(asked.told_instead(scene, form, answer)),
        None => form.read(&scene.reading()).ok().map(|answers| asked.told_by(answers)),
    };
    let Some(told) = told else { return };
    let next = scene.next_when_told(&told);
    let is_likely = instead.is_none() || instead == Some(&Answer::DontKnow) && form.read(&scene.reading()).is_err();
    if let Some(later) = scene.later.filter(|_| is_likely) {
        later.draw_ahead(scene, next);
    }
}

/// A button to press instead of filling in.
fn instead(
    scene: &Scene,
    asked: Asked<'_>,
    form: &Form,
    on_told: &Callback<Vec<Action>>,
    id: &'static str,
    name: Key,
    answer: &Answer,
) -> Html {
    let told = asked.told_instead(scene, form, answer);
    let onclick = on_told.reform(move |_: MouseEvent| told.clone());
    html! {
        <button type="button" class="wm-button wm-button--quiet" {id} {onclick}>{ scene.say(name) }</button>
    }
}

/// Why a question is asked, what happens with the answer, and how to find it out where there is a way.
fn background(scene: &Scene, question: &Question) -> Html {
    let why = scene.say_content(&content_key::question_why(&question.id));
    let find_out = scene.messages.content_if_any(&content_key::question_find_out(&question.id));
    let drawings = drawings(scene, question);
    let is_way = find_out.is_some() || drawings.is_some();
    let way = html! { <>{ find_out.map(|text| html! { <p>{ words(text) }</p> }) }{ drawings.unwrap_or_default() }</> };
    html! {
        <div class="wm-background">
            { disclosure(Fold::Folded, scene.say(key::ASK_WHY), html! { <p>{ why }</p> }) }
            if is_way { { disclosure(Fold::Folded, scene.say(key::ASK_FIND_OUT), way) } }
            <p class="wm-stays">{ icon("lock") }{ scene.say(key::ASK_STAYS) }</p>
        </div>
    }
}

/// Drawings of the papers in which the answer stands, once the part of the program that has them is there.
fn drawings(scene: &Scene, question: &Question) -> Option<Html> {
    let papers = &question.find_in;
    scene.later.filter(|_| !papers.is_empty()).map(|later| later.drawings(scene, papers))
}

/// About how many questions may follow this one, as the engine says. Somebody who went back to a question has the next
/// one still ahead.
fn questions_left(scene: &Scene, asked: Asked<'_>) -> usize {
    let next = scene.next_question();
    next.map_or(0, |next| next.about_follow + usize::from(Route::from(next) != asked.route()))
}
