//! The root: it loads the packs and draws what they hold.

use std::rc::Rc;

use futures::future::join;
use yew::platform::spawn_local;
use yew::{AttrValue, Callback, Html, component, html, use_effect_with, use_memo, use_reducer};

use crate::browser::pack::Files;
use crate::browser::{clock, language, standby};
use crate::hooks::use_history;
use crate::i18n::choice;
use crate::shell::Shell;
use crate::state::language::Language;
use crate::state::packs::{Fault, Packs, PacksAction};

/// The root. While packs are on their way, and when they cannot be had, the page's own standby shows; see
/// [`standby`].
#[component]
pub fn App() -> Html {
    let packs = use_reducer(Packs::default);
    let (route, navigator) = use_history();
    // Looked at on every change of page: a screen at a desk may stay open for days.
    let today = clock::today();
    let files = use_memo((), |()| Files::listed());
    let offered = use_memo((), |()| offered((*files).as_ref()));

    use_effect_with((), {
        let (packs, files) = (packs.dispatcher(), Rc::clone(&files));
        move |()| spawn_local(async move { packs.dispatch(load((*files).as_ref()).await) })
    });
    use_effect_with((packs.fault(), packs.ready().is_some()), |(fault, is_ready)| match fault {
        Some(fault) => standby::show_failure(*fault, &language::preferred()),
        None if *is_ready => standby::hide(),
        None => {}
    });

    let Some(ready) = packs.ready().cloned() else { return Html::default() };
    let on_language = Callback::from({
        let packs = packs.dispatcher();
        move |tag: AttrValue| {
            packs.dispatch(PacksAction::LanguageAsked(tag.clone()));
            let (packs, files) = (packs.clone(), Rc::clone(&files));
            spawn_local(async move { packs.dispatch(load_language((*files).as_ref(), tag).await) });
        }
    });
    html! { <Shell {ready} {offered} {on_language} {today} {route} {navigator} /> }
}

async fn load(files: Option<&Files>) -> PacksAction {
    let Some(files) = files else { return PacksAction::Failed(Fault::Missing) };
    let Some(tag) = choice::best(&files.languages(), &language::preferred()) else {
        return PacksAction::Failed(Fault::Missing);
    };
    match join(files.content(), files.words(tag)).await {
        (Ok(content), Ok(words)) => PacksAction::Arrived(Rc::new(content), Rc::new(words)),
        (Err(fault), _) | (_, Err(fault)) => PacksAction::Failed(fault),
    }
}

async fn load_language(files: Option<&Files>, tag: AttrValue) -> PacksAction {
    let words = match files {
        Some(files) => files.words(&tag).await.ok(),
        None => None,
    };
    words.map_or(PacksAction::LanguageFailed(tag), |words| PacksAction::LanguageArrived(Rc::new(words)))
}

fn offered(files: Option<&Files>) -> Vec<Language> {
    let tags = files.map(Files::languages).unwrap_or_default();
    let language = |tag: &str| Language { tag: tag.to_owned().into(), name: language::own_name(tag).into() };
    tags.into_iter().map(language).collect()
}
