//! What a page leaves behind on the device.

use serde_json::json;

use super::browser::Browser;

/// Everything that a page can keep, by kind; a kind of which there is nothing is left out.
const KEPT: &str = "const done = arguments[0];
    (async () => {
        const kept = {
            localStorage: Object.entries(localStorage),
            sessionStorage: Object.entries(sessionStorage),
            cookies: document.cookie ? [document.cookie] : [],
            caches: globalThis.caches ? await caches.keys() : [],
            databases: (await indexedDB.databases?.() ?? []).map(one => one.name),
            workers: (await navigator.serviceWorker?.getRegistrations() ?? []).map(one => one.scope),
            files: [],
            windowName: window.name ? [window.name] : [],
        };
        const folder = await navigator.storage?.getDirectory?.();
        if (folder) for await (const name of folder.keys()) kept.files.push(name);
        done(Object.fromEntries(Object.entries(kept).filter(([, found]) => found.length)));
    })().catch(error => done({ error: String(error) }));";

impl Browser {
    /// Fails the test if the page has stored anything on the device, or if its address or its entry in the history
    /// holds more than which page it is.
    #[track_caller]
    pub(crate) fn assert_nothing_kept(&self) {
        let kept = self.ask_and_wait(KEPT, vec![]);
        assert_eq!(kept, json!({}), "{} stored something", self.path());
        let path = self.path();
        assert!(!path.contains(['?', '#']), "the address holds more than the route: {path}");
        // The mark says that the entry was made here, or that an answer is changed on it, and nothing else.
        let state = self.ask("return history.state", vec![]);
        assert!(
            state.is_null() || state == json!(true) || state == json!("change"),
            "the history entry of {path} holds more: {state}"
        );
    }

    /// Everything that could hold an answer after it should be gone: the page's text and fields, its title, address,
    /// history entry and storage.
    #[track_caller]
    pub(crate) fn everything_left(&self) -> String {
        let script = "return [document.documentElement.outerHTML, document.title, location.href,
            JSON.stringify(history.state), JSON.stringify({...localStorage}), JSON.stringify({...sessionStorage}),
            ...[...document.querySelectorAll('input')].map(one => one.value)].join('\\n')";
        self.ask(script, vec![]).as_str().unwrap().to_owned()
    }
}
