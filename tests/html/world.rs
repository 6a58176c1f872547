//! The made-up world that screens are drawn from.

use std::path::Path;
use std::rc::Rc;

use jiff::civil::{Date, date};
use waymark::later::Later;
use waymark::route::{Navigator, Route};
use waymark::shell::{Props, Shell};
use waymark::state::details::Details;
use waymark::state::language::{Change, Language};
use waymark::state::ready::Ready;
use waymark::state::session::Session;
use waymark_compiler::{Tree, compile, core_and_details};
use yew::{Callback, LocalServerRenderer};

/// The language that snapshots are in.
pub(crate) const ENGLISH: &str = "en";

/// A language that is written from right to left here.
pub(crate) const RIGHT_TO_LEFT: &str = "uk";

/// A language that the test tree does not have: it takes the content's words from English.
pub(crate) const ARABIC: &str = "ar";

/// The day of every screen.
const TODAY: Date = date(2026, 11, 22);

/// The markup of a screen, a tag a line.
pub(crate) async fn screen(language: &str, route: Route, initial: Session) -> String {
    screen_with(Details::Here, language, route, initial).await
}

/// The markup of a screen with details, or without.
pub(crate) async fn screen_with(details: Details, language: &str, route: Route, initial: Session) -> String {
    let compiled = compile(&tree(), None);
    let faults = compiled.diagnostics.iter().map(|fault| fault.message.clone()).collect::<Vec<_>>();
    let content = compiled.content.unwrap_or_else(|| panic!("the world has faults: {faults:?}"));
    let whole = compiled.words.iter().find(|words| words.locale.tag == language).unwrap().clone();
    let (content, words) = match details {
        Details::Here => (content, whole),
        Details::Loading | Details::Failed => {
            let words = core_and_details(whole, &content).0;
            (content.split().0, words)
        }
    };
    let area = content.areas.keys().next().unwrap().clone();
    let ready = Ready {
        content: content.into(),
        content_details: details,
        later: (details == Details::Here).then(Later::at_hand),
        area,
        words: words.into(),
        words_details: details,
        change: Change::Settled,
    };
    let offered = ["en", "uk"].map(|tag| Language { tag: tag.into(), name: tag.to_uppercase().into() });
    let navigator = Navigator { on_go: Callback::noop(), on_replace: Callback::noop() };
    let props = Props {
        ready,
        offered: Rc::new(offered.into()),
        on_language: Callback::noop(),
        on_details: Callback::noop(),
        today: TODAY,
        route,
        navigator,
        initial,
    };
    let html = LocalServerRenderer::<Shell>::with_props(props).hydratable(false).render().await;
    html.replace("><", ">\n<")
}

/// The compiler's test tree with the page's real words.
fn tree() -> Tree {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut tree = waymark_cli::tree::read(&root.join("crates/compiler/tests/tree")).unwrap();
    let english = tree.iter().filter_map(|(path, file)| Some((path.strip_prefix("locales/en/")?, file.clone())));
    let arabic: Vec<_> = english.map(|(path, file)| (format!("locales/{ARABIC}/{path}"), file)).collect();
    tree.extend(arabic);
    tree.insert(format!("locales/{ARABIC}/locale.yaml"), std::fs::read(root.join("locales/ar/locale.yaml")).unwrap());
    for language in [ENGLISH, RIGHT_TO_LEFT, ARABIC] {
        let words = std::fs::read(root.join(format!("locales/{language}/app.ftl"))).unwrap();
        tree.insert(format!("locales/{language}/app.ftl"), words);
    }
    let locale = tree.get_mut("locales/uk/locale.yaml").unwrap();
    *locale = String::from_utf8(locale.clone()).unwrap().replace("ltr", "rtl").into_bytes();
    tree
}
