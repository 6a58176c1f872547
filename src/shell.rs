//! What is the same on every page: it provides what pages share, and draws them within their frame.

use std::cell::OnceCell;
use std::iter;
use std::rc::Rc;

use waymark_engine::Ruleset;
use waymark_model::{PersonId, Review};
use yew::{
    AttrValue, Callback, Html, MouseEvent, Properties, UseReducerDispatcher, component, html, use_callback,
    use_effect_with, use_force_update, use_memo, use_mut_ref, use_reducer,
};

use crate::ahead::{Ahead, MAIN, main_part};
use crate::browser::{document, navigation};
use crate::components::call_now::call_now;
use crate::components::language_picker::language_change;
use crate::components::notice::notice;
use crate::frame::{Frame, Side};
use crate::hooks::{Shown, use_announced, use_escape, use_foresight, use_single_taps};
use crate::i18n::key;
use crate::i18n::messages::Messages;
use crate::pages;
use crate::pages::not_found::not_found_page;
use crate::pages::waiting::waiting_page;
use crate::route::{Navigator, Route};
use crate::scene::Scene;
use crate::state::action::Action;
use crate::state::details::Details;
use crate::state::foresight::Foresight;
use crate::state::language::{Language, Languages};
use crate::state::opening::Moment;
use crate::state::ready::Ready;
use crate::state::session::Session;

/// What [`Shell`] is given.
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The packs.
    pub ready: Ready,
    /// The languages on offer.
    pub offered: Rc<Vec<Language>>,
    /// Changes to the language with this tag.
    pub on_language: Callback<AttrValue>,
    /// Asks once more for what no question needs.
    pub on_details: Callback<()>,
    /// The day and the time where the places are.
    pub now: Moment,
    /// The page that is shown.
    pub shown: Shown,
    /// The way to others.
    pub navigator: Navigator,
    /// The visit to begin with.
    #[prop_or_default]
    pub initial: Session,
}

/// What is the same on every page.
#[component]
pub fn Shell(props: &Props) -> Html {
    let visit = use_reducer(|| props.initial.clone());
    let ready = &props.ready;
    let now = props.now;
    let today = now.day;
    let messages = use_memo((ready.words.clone(), ready.content.clone(), today), |(words, content, today)| {
        Messages::new(words.clone(), content.clone(), *today)
    });
    let people: Vec<PersonId> = visit.people().keys().cloned().collect();
    let rules = use_memo((ready.content.clone(), today, people), |(content, today, people)| {
        Ruleset::of_household(content.share(), *today, people.clone())
    });
    let foresight = use_memo((ready.content.clone(), today), |_| Foresight::default());
    use_effect_with(visit.is_empty(), {
        let foresight = Rc::clone(&foresight);
        move |is_over: &bool| {
            if *is_over {
                foresight.forget();
            }
        }
    });
    let plan = use_memo((ready.content.clone(), today, (*visit).clone()), |_| OnceCell::new());

    let scene = Scene {
        is_ahead: false,
        is_return: props.shown.returned.is_some(),
        content: ready.content.clone(),
        area: ready.area.clone(),
        today,
        minute: now.minute,
        rules,
        messages: (*messages).clone(),
        languages: Languages {
            offered: Rc::clone(&props.offered),
            change: ready.change.clone(),
            on_choose: props.on_language.clone(),
        },
        visit,
        navigator: props.navigator.clone(),
        later: ready.later.filter(|_| ready.details() == Details::Here),
        foresight,
        plan,
        ahead: Ahead { drawn: use_mut_ref(Vec::new), redraw: use_force_update() },
    };
    let route = props.shown.route.clone().existing(&scene.content);
    let details = if route.needs_details() { ready.details() } else { Details::Here };
    use_announced(&route, props.shown.returned.as_ref(), details, &scene);
    let on_leave = use_callback(
        (scene.visit.dispatcher(), scene.navigator.clone(), matches!(route, Route::Open { .. })),
        |(), (visit, navigator, is_opening)| leave(visit, navigator, *is_opening),
    );
    use_escape(&on_leave);
    use_single_taps();
    use_foresight(&route, &scene);
    let found = match (details, ready.later) {
        (Details::Loading | Details::Failed, _) => Some(waiting_page(&scene, &route, details, &props.on_details)),
        (Details::Here, Some(later)) if route.needs_details() => later.page(&scene, &route),
        (Details::Here, _) => pages::first_page(&scene, &route),
    };
    let page = found.unwrap_or_else(|| not_found_page(&scene));
    // Somebody who comes back to a page finds it as they left it, not as it was drawn ahead.
    let mut key = route.path();
    if scene.is_return {
        key.push(' ');
    }
    let shown = main_part(&scene, key, page);
    let drafted = scene.messages.words().locale.review == Review::Drafted;
    html! {
        <div class="wm-page">
            { skip_link(&scene) }
            <Frame side={Side::Above} scene={scene.clone()} on_leave={on_leave.clone()} />
            <aside class="wm-above">
                { language_change(&scene) }
                if drafted { { notice("language", scene.say(key::DRAFT_NOTICE)) } }
                // It is there before there is anything in it: what comes into it is then read out.
                <div role="status">
                    if matches!(route, Route::Ask { .. } | Route::Check | Route::Changed { .. }) { { call_now(&scene, &scene.cannot_wait(), ready.details()) } }
                </div>
                <div role="status">{ scene.later.map(|later| later.news_of_change(&scene, &route)).unwrap_or_default() }</div>
            </aside>
            <div class="wm-stage">
                { match scene.later {
                    Some(later) => later.main_parts(&scene, &route, shown),
                    None => iter::once(shown).collect(),
                } }
            </div>
            <Frame side={Side::Below} scene={scene.clone()} {on_leave} />
            { scene.later.map(|later| later.prerender(&scene, &route)).unwrap_or_default() }
        </div>
    }
}

/// The first thing that the tab key reaches: past all that is the same on every page.
fn skip_link(scene: &Scene) -> Html {
    // The address stays as it is: an entry in the history for each skip would be in the way of "back".
    let onclick = Callback::from(|event: MouseEvent| {
        event.prevent_default();
        document::focus(MAIN);
    });
    html! { <a class="wm-skip" href="#main" {onclick}>{ scene.say(key::SKIP_LINK) }</a> }
}

/// Forgets everything, and leaves. Locked answers and the code that was typed to open them go with their page.
fn leave(visit: &UseReducerDispatcher<Session>, navigator: &Navigator, is_opening: bool) {
    visit.dispatch(Action::Finish);
    if is_opening {
        navigator.on_replace.emit(Route::Start);
    }
    navigation::leave();
}
