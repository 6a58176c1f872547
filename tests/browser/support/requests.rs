//! What left the browser: as the gateway saw it, and as the browser tells it of the page.

use serde_json::Value;

use super::browser::Browser;
use super::engine::Engine;

/// Whom the browsers themselves call, whatever page they show.
const MAKERS: [&str; 4] = [".google.com", ".googleapis.com", ".mozilla.com", ".mozilla.org"];

/// Headers with which something about a person could leave without a body or a query.
const TELLING: [&str; 3] = ["cookie", "authorization", "referer"];

impl Browser {
    /// Fails the test unless every request so far asked this site for a plain file, telling it nothing.
    #[track_caller]
    pub(crate) fn assert_nothing_told(&self) {
        let requests = self.gateway.requests();
        assert!(!requests.is_empty(), "no request was seen at all, so the browser goes past the gateway");
        for request in requests.iter().filter(|request| !is_for_maker(&request.url)) {
            let path = request.url.strip_prefix(&self.settings.site);
            assert!(path.is_some_and(|path| path.starts_with('/')), "{request:?} is for somebody else");
            assert_eq!(request.method, "GET", "{request:?}");
            assert!(request.body == 0 && !request.url.contains(['?', '#']), "{request:?} carries something");
            let telling = request.headers.iter().find(|name| TELLING.contains(&name.as_str()));
            assert_eq!(telling, None, "{request:?}");
        }
        if self.settings.engine != Engine::Chromium {
            return;
        }
        // Chromium tells what the page itself asked for. That is held to more: not even the browser's maker is excepted.
        let site = format!("{}/", self.settings.site);
        for (method, url) in self.asked_by_page() {
            let in_memory = url.starts_with("data:") || url.starts_with("blob:");
            let plain = method == "GET" && url.starts_with(&site) && !url.contains(['?', '#']);
            assert!(plain || in_memory, "the page asked for {method} {url}");
        }
    }

    /// The addresses on this site that were asked for so far, and everything that was asked of others.
    pub(crate) fn asked_so_far(&self) -> Vec<String> {
        let urls = self.gateway.requests().into_iter().map(|request| request.url);
        urls.filter(|url| !is_for_maker(url)).collect()
    }

    /// Waits until the page has loaded all that it loads by itself.
    #[track_caller]
    pub(crate) fn settle(&self) {
        let script = "const done = arguments[0];
            const still = () => setTimeout(() => (globalThis.requestIdleCallback ?? setTimeout)(() => done()), 0);
            document.readyState === 'complete' ? still() : addEventListener('load', still);";
        self.ask_and_wait(script, vec![]);
    }

    /// Method and address of each request that the browser put down to the page, of any kind, since last asked.
    #[track_caller]
    fn asked_by_page(&self) -> Vec<(String, String)> {
        let entries = self.with(|driver| async move { driver.get_log("performance").await });
        let messages = entries.iter().filter_map(|entry| serde_json::from_str::<Value>(&entry.message).ok());
        let asked = messages.filter_map(|message| {
            let event = &message["message"];
            let request = &event["params"]["request"];
            match event["method"].as_str()? {
                "Network.requestWillBeSent" => {
                    Some((request["method"].as_str()?.to_owned(), request["url"].as_str()?.to_owned()))
                }
                kind @ ("Network.webSocketCreated" | "Network.webTransportCreated") => {
                    Some((kind.to_owned(), event["params"]["url"].as_str()?.to_owned()))
                }
                _ => None,
            }
        });
        asked.collect()
    }
}

/// Whether the address is one of the browser's maker; that of a `CONNECT` is a host and a port.
fn is_for_maker(url: &str) -> bool {
    let host = url.trim_start_matches("http://").split(['/', ':']).next().unwrap_or_default();
    MAKERS.iter().any(|maker| host.ends_with(maker))
}
