//! The root: it loads the packs and draws what they hold.

use std::rc::Rc;

use futures::future::{join, join3};
use waymark_model::{Content, Words};
use yew::platform::spawn_local;
use yew::{AttrValue, Html, component, html, use_callback, use_effect_with, use_memo, use_reducer};

use crate::browser::pack::Files;
use crate::browser::{language, standby};
use crate::hooks::{use_history, use_now};
use crate::i18n::choice;
use crate::later::Later;
use crate::shell::Shell;
use crate::state::language::Language;
use crate::state::pack::Pack;
use crate::state::packs::{Fault, Packs, PacksAction};

/// The root. While packs are on their way, and when they cannot be had, the page's own standby shows; see
/// [`standby`].
#[component]
pub fn App() -> Html {
    let packs = use_reducer(Packs::default);
    let (shown, navigator) = use_history();
    let now = use_now();
    let files = use_memo((), |()| Files::listed());
    let offered = use_memo((), |()| offered((*files).as_ref()));

    use_effect_with((), {
        let (packs, files, needs_details) = (packs.dispatcher(), Rc::clone(&files), shown.route.needs_details());
        move |()| spawn_local(async move { packs.dispatch(load((*files).as_ref(), needs_details).await) })
    });
    // The rest comes as soon as there is something to read, whatever the person does: nothing can be told from it.
    use_effect_with(packs.awaiting_content().cloned(), {
        let (packs, files) = (packs.dispatcher(), Rc::clone(&files));
        move |core: &Option<Pack<Content>>| {
            if let Some(core) = core.clone() {
                spawn_local(async move { packs.dispatch(load_content((*files).as_ref(), &core).await) });
            }
        }
    });
    use_effect_with(packs.awaiting_words().cloned(), {
        let (packs, files) = (packs.dispatcher(), Rc::clone(&files));
        move |core: &Option<Pack<Words>>| {
            if let Some(core) = core.clone() {
                spawn_local(async move { packs.dispatch(load_words((*files).as_ref(), &core).await) });
            }
        }
    });
    use_effect_with((packs.fault(), packs.ready().is_some()), |(fault, is_ready)| match fault {
        Some(fault) => standby::show_failure(*fault, &language::preferred()),
        None if *is_ready => standby::hide(),
        None => {}
    });

    let on_language = use_callback((), {
        let packs = packs.dispatcher();
        move |tag: AttrValue, ()| {
            packs.dispatch(PacksAction::LanguageAsked(tag.clone()));
            let (packs, files) = (packs.clone(), Rc::clone(&files));
            spawn_local(async move { packs.dispatch(load_language((*files).as_ref(), tag).await) });
        }
    });
    let on_details = use_callback((), {
        let packs = packs.dispatcher();
        move |(), ()| packs.dispatch(PacksAction::DetailsAsked)
    });

    let Some(ready) = packs.ready().cloned() else { return Html::default() };
    html! { <Shell {ready} {offered} {on_language} {on_details} {now} {shown} {navigator} /> }
}

async fn load(files: Option<&Files>, needs_details: bool) -> PacksAction {
    let Some(files) = files else { return PacksAction::Failed(Fault::Missing) };
    let Some(tag) = choice::best(&files.languages(), &language::preferred()) else {
        return PacksAction::Failed(Fault::Missing);
    };
    let loaded = if needs_details { everything(files, tag).await } else { first(files, tag).await };
    loaded.unwrap_or_else(PacksAction::Failed)
}

async fn first(files: &Files, tag: &str) -> Result<PacksAction, Fault> {
    let (content, words) = join(files.content(), files.words(tag)).await;
    Ok(PacksAction::Arrived(content?.into(), words?.into()))
}

async fn everything(files: &Files, tag: &str) -> Result<PacksAction, Fault> {
    let (core, words, later) = join3(files.content(), whole_words(files, tag), Later::load()).await;
    let later = later?;
    let content = later.whole_content(files, &core?).await?;
    Ok(PacksAction::AllArrived(content.into(), words?.into(), later))
}

async fn whole_words(files: &Files, tag: &str) -> Result<Words, Fault> {
    files.whole_words(&files.words(tag).await?).await
}

async fn load_content(files: Option<&Files>, core: &Content) -> PacksAction {
    let Some(files) = files else { return PacksAction::ContentFailed };
    let whole = async {
        let later = Later::load().await?;
        let content = later.whole_content(files, core).await?;
        Ok::<_, Fault>(PacksAction::ContentArrived(content.into(), later))
    };
    whole.await.unwrap_or(PacksAction::ContentFailed)
}

async fn load_words(files: Option<&Files>, core: &Words) -> PacksAction {
    let words = match files {
        Some(files) => files.whole_words(core).await.ok(),
        None => None,
    };
    let failed = || PacksAction::WordsFailed(core.locale.tag.clone().into());
    words.map_or_else(failed, |words| PacksAction::WordsArrived(words.into()))
}

async fn load_language(files: Option<&Files>, tag: AttrValue) -> PacksAction {
    let words = match files {
        Some(files) => whole_words(files, &tag).await.ok(),
        None => None,
    };
    words.map_or(PacksAction::LanguageFailed(tag), |words| PacksAction::LanguageArrived(words.into()))
}

fn offered(files: Option<&Files>) -> Vec<Language> {
    let tags = files.map(Files::languages).unwrap_or_default();
    let language = |tag: &str| Language { tag: tag.to_owned().into(), name: language::own_name(tag).into() };
    tags.into_iter().map(language).collect()
}
