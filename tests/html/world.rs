//! The made-up world that screens are drawn from.

use std::path::Path;
use std::rc::Rc;
use std::sync::OnceLock;

use jiff::civil::{Date, date};
use waymark::hooks::Shown;
use waymark::later::Later;
use waymark::route::{Navigator, Route};
use waymark::shell::{Props, Shell};
use waymark::state::details::Details;
use waymark::state::language::{Change, Language};
use waymark::state::opening::Moment;
use waymark::state::ready::Ready;
use waymark::state::session::Session;
use waymark_compiler::{Tree, compile, core_and_details};
use waymark_model::{Content, Words};
use yew::{Callback, LocalServerRenderer};

/// The language that snapshots are in.
pub(crate) const ENGLISH: &str = "en";

/// A language with long words.
pub(crate) const UKRAINIAN: &str = "uk";

/// A language that is written from right to left. The test tree has no words of it: those of the gallery are put into it, and
/// English where there are none.
pub(crate) const ARABIC: &str = "ar";

/// The day of every screen: a Sunday. It is ten in the morning.
pub(crate) const TODAY: Date = date(2026, 11, 22);

/// The markup of a screen, a tag a line.
pub(crate) async fn screen(language: &str, route: Route, initial: Session) -> String {
    screen_with(Details::Here, language, route, initial).await
}

/// The world in a language, with details or without.
pub(crate) fn ready(details: Details, language: &str) -> Ready {
    ready_of(world(), details, language)
}

fn ready_of((content, words): &(Content, Vec<Words>), details: Details, language: &str) -> Ready {
    let content = content.clone();
    let whole = words.iter().find(|words| words.locale.tag == language).unwrap().clone();
    let (content, words) = match details {
        Details::Here => (content, whole),
        Details::Loading | Details::Failed => {
            let words = core_and_details(whole, &content).0;
            (content.split().0, words)
        }
    };
    let area = content.areas.keys().next().unwrap().clone();
    Ready {
        content: content.into(),
        content_details: details,
        later: (details == Details::Here).then(Later::at_hand),
        area,
        words: words.into(),
        words_details: details,
        change: Change::Settled,
    }
}

/// The world, which is compiled once however often it is drawn.
fn world() -> &'static (Content, Vec<Words>) {
    static WORLD: OnceLock<(Content, Vec<Words>)> = OnceLock::new();
    WORLD.get_or_init(|| compiled(&tree(&[])))
}

fn compiled(tree: &Tree) -> (Content, Vec<Words>) {
    let compiled = compile(tree, None);
    let faults = compiled.diagnostics.iter().map(|fault| fault.message.clone()).collect::<Vec<_>>();
    let content = compiled.content.unwrap_or_else(|| panic!("the world has faults: {faults:?}"));
    (content, compiled.words)
}

/// The markup of a screen with details, or without.
pub(crate) async fn screen_with(details: Details, language: &str, route: Route, initial: Session) -> String {
    drawn(ready(details, language), route, initial).await
}

/// The markup of a screen of the world with more files, each a path and what stands in it.
pub(crate) async fn screen_in(more: &[(&str, &str)], language: &str, route: Route, initial: Session) -> String {
    drawn(ready_of(&compiled(&tree(more)), Details::Here, language), route, initial).await
}

async fn drawn(ready: Ready, route: Route, initial: Session) -> String {
    let offered = ["en", "uk"].map(|tag| Language { tag: tag.into(), name: tag.to_uppercase().into() });
    let navigator = Navigator { on_go: Callback::noop(), on_replace: Callback::noop() };
    let props = Props {
        ready,
        offered: Rc::new(offered.into()),
        on_language: Callback::noop(),
        on_details: Callback::noop(),
        now: Moment { day: TODAY, minute: 10 * 60 },
        shown: Shown { route, returned: None },
        navigator,
        initial,
    };
    let html = LocalServerRenderer::<Shell>::with_props(props).hydratable(false).render().await;
    html.replace("><", ">\n<")
}

/// The compiler's test tree with the page's real words, and these files.
fn tree(more: &[(&str, &str)]) -> Tree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tree = waymark_cli::tree::read(&root.join("crates/compiler/tests/tree")).unwrap();
    tree.extend(more.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec())));
    let english = tree.iter().filter_map(|(path, file)| Some((path.strip_prefix("locales/en/")?, file)));
    let arabic = english.map(|(path, file)| {
        let own = std::fs::read(root.join("tests/gallery/words/ar").join(path));
        (format!("locales/{ARABIC}/{path}"), own.unwrap_or_else(|_| file.clone()))
    });
    tree.extend(arabic.collect::<Vec<_>>());
    tree.insert(format!("locales/{ARABIC}/locale.yaml"), std::fs::read(root.join("locales/ar/locale.yaml")).unwrap());
    for language in [ENGLISH, UKRAINIAN, ARABIC] {
        let words = std::fs::read(root.join(format!("locales/{language}/app.ftl"))).unwrap();
        tree.insert(format!("locales/{language}/app.ftl"), words);
    }
    tree
}
