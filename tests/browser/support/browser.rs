//! A browser with one empty page, as a person would open it on a small telephone.

use std::cell::RefCell;
use std::future::Future;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use thirtyfour::Capabilities;
use thirtyfour::prelude::*;
use tokio::runtime::Runtime;

use super::driver::Driver;
use super::engine::Engine;
use super::gateway::{Gateway, Harm};
use super::prelude::Prelude;
use super::screen::Colours;
use super::settings::Settings;
use super::words::plain;

/// How long a person would wait for anything. The machine of a test may be slow.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long to look away before looking again.
const GLANCE: Duration = Duration::from_millis(20);

/// A browser. Its functions wait until they are done, and fail the test when they cannot be.
#[derive(Debug)]
pub(crate) struct Browser {
    runtime: Runtime,
    session: WebDriver,
    /// Stopped after the session has been closed.
    _driver: Driver,
    pub(super) settings: Settings,
    pub(super) gateway: Gateway,
    pub(super) prelude: RefCell<Prelude>,
}

/// What a selector finds, without the pages that are drawn ahead: nobody reaches those.
const FIND: &str = "const found = [...document.querySelectorAll(arguments[0])].filter(one => !one.closest('[inert]'));";

impl Browser {
    /// Opens a browser that asks for pages in the language with this tag, on a screen of 360 by 740.
    #[track_caller]
    pub(crate) fn open(language: &str) -> Self {
        Self::start(language, None)
    }

    /// The same for a device that is set to the time of this zone, such as `Asia/Hong_Kong`.
    #[track_caller]
    pub(crate) fn open_in(zone: &str, language: &str) -> Self {
        Self::start(language, Some(zone))
    }

    #[track_caller]
    fn start(language: &str, zone: Option<&str>) -> Self {
        let settings = Settings::from_environment();
        let gateway = Gateway::open(&settings.site).unwrap();
        let prelude = Prelude::new(settings.engine, language);
        gateway.begin_pages_with(prelude.script());
        let driver = Driver::start(&settings, zone);
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let wanted = settings.engine.capabilities(&settings, gateway.address(), language);
        let wanted: Capabilities = serde_json::from_value(wanted).unwrap();
        let session = runtime.block_on(WebDriver::new(driver.origin(), wanted)).unwrap();
        let prelude = RefCell::new(prelude);
        let browser = Self { runtime, session, _driver: driver, settings, gateway, prelude };
        browser.with(|driver| async move { driver.set_script_timeout(4 * PATIENCE).await });
        browser.resize(360, 740);
        browser.set_colours(Colours::Light);
        browser
    }

    /// Does something with the driver.
    #[track_caller]
    pub(super) fn with<T, F: Future<Output = WebDriverResult<T>>>(&self, work: impl FnOnce(WebDriver) -> F) -> T {
        self.runtime.block_on(work(self.session.clone())).unwrap_or_else(|error| panic!("{error}\n{}", self.scene()))
    }

    /// Loads the page at this path of the site.
    #[track_caller]
    pub(crate) fn visit(&self, path: &str) {
        let address = format!("{}{path}", self.settings.site);
        self.with(|driver| async move { driver.goto(address).await });
    }

    /// Opens a page of this machine.
    #[track_caller]
    pub(crate) fn open_file(&self, file: &Path) {
        let address = format!("file://{}", file.display());
        self.with(|driver| async move { driver.goto(address).await });
    }

    /// The path, query and fragment of the page's address.
    #[track_caller]
    pub(crate) fn path(&self) -> String {
        let address = self.with(|driver| async move { driver.current_url().await }).to_string();
        address.strip_prefix(&self.settings.site).map_or(address.clone(), str::to_owned)
    }

    /// Goes back, as with the browser's own button.
    #[track_caller]
    pub(crate) fn go_back(&self) {
        self.with(|driver| async move { driver.back().await });
    }

    /// What this JavaScript returns in the page. The arguments are `arguments[0]` and so on.
    #[track_caller]
    pub(crate) fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.with(|driver| async move { Ok(driver.execute(script, arguments).await?.json().clone()) })
    }

    /// The same for JavaScript that answers by calling its last argument.
    #[track_caller]
    pub(crate) fn ask_and_wait(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.with(|driver| async move { Ok(driver.execute_async(script, arguments).await?.json().clone()) })
    }

    /// Sends a command of Chromium's own protocol.
    #[track_caller]
    pub(super) fn command(&self, name: &str, parameters: Value) -> Value {
        assert_eq!(self.settings.engine, Engine::Chromium, "only Chromium knows {name}");
        self.with(|driver| async move { driver.cdp().send_raw(name, parameters).await })
    }

    /// The elements that this selector finds on the page that is shown.
    #[track_caller]
    pub(crate) fn find_all(&self, selector: &str) -> Vec<WebElement> {
        let script = format!("{FIND} return found");
        self.with(|driver| async move { driver.execute(script, vec![json!(selector)]).await?.elements() })
    }

    /// Does this harm, from now on, to every file of the site whose path starts so; the browser has none of them yet.
    /// Nothing makes a running `WebKit` forget the files that it has.
    #[track_caller]
    pub(crate) fn spoil(&self, path: &str, harm: Harm) {
        self.gateway.spoil(path, harm);
        match self.settings.engine {
            Engine::Chromium => self.with(|driver| async move { driver.cdp().network().clear_browser_cache().await }),
            Engine::Firefox => self.command_firefox("Services.cache2.clear()", vec![]),
            Engine::Webkit => {}
        }
    }

    /// From now on, every file comes whole again.
    pub(crate) fn mend(&self) {
        self.gateway.mend();
    }

    /// Clicks the only element that this selector finds, as soon as it is there.
    #[track_caller]
    pub(crate) fn click(&self, selector: &str) {
        let found = self.wait_for(selector, || Some(self.find_all(selector)).filter(|found| !found.is_empty()));
        let [element] = &found[..] else { panic!("{selector} finds {} elements\n{}", found.len(), self.scene()) };
        self.with(|_| async {
            element.scroll_into_view().await?;
            even_if_led_away(element.click().await)
        });
    }

    /// The text that a person reads in the first element that this selector finds; empty when there is none.
    #[track_caller]
    pub(crate) fn text(&self, selector: &str) -> String {
        let text = self.ask(&format!("{FIND} return found[0]?.innerText ?? ''"), vec![json!(selector)]);
        plain(text.as_str().unwrap_or_default())
    }

    /// Whether this selector finds anything that can be seen.
    #[track_caller]
    pub(crate) fn shows(&self, selector: &str) -> bool {
        let script = format!("{FIND} return found.some(one => one.checkVisibility())");
        self.ask(&script, vec![json!(selector)]) == json!(true)
    }

    /// Waits until there is something to return; looks often, and gives up when a person would.
    #[track_caller]
    pub(crate) fn wait_for<T>(&self, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        let start = Instant::now();
        loop {
            if let Some(found) = look() {
                return found;
            }
            assert!(start.elapsed() < PATIENCE, "waited in vain for {what}\n{}", self.scene());
            self.runtime.block_on(async { tokio::time::sleep(GLANCE).await });
        }
    }

    /// Waits until this holds.
    #[track_caller]
    pub(crate) fn wait_until(&self, what: &str, mut holds: impl FnMut() -> bool) {
        self.wait_for(what, || holds().then_some(()));
    }

    /// Fails the test if anything went wrong in the page behind its face: a panic, a script or file that was refused.
    #[track_caller]
    pub(crate) fn assert_no_complaints(&self) {
        let complaints = self.ask("return globalThis.complaints", vec![]);
        assert_eq!(complaints, json!([]), "{}: the page complains", self.path());
        if self.settings.engine == Engine::Chromium {
            let complaints = self.with(|driver| async move { driver.browser_log().await });
            assert!(complaints.is_empty(), "{}: the browser complains: {complaints:#?}", self.path());
        }
    }

    /// Where we are and what can be read there, for a failed test to tell.
    fn scene(&self) -> String {
        let script = "const shown = [...document.querySelectorAll('.wm-page > :not(.wm-stage), #main, #standby')];
            return location.href + '\\n' + shown.map(one => one.innerText).join('\\n').slice(0, 1500)";
        let scene = self.runtime.block_on(self.session.execute(script, vec![]));
        let text = scene.ok().and_then(|scene| scene.json().as_str().map(str::to_owned));
        text.unwrap_or_else(|| "(the page does not answer)".to_owned())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A browser that has gone already is closed, too.
        self.runtime.block_on(self.session.clone().quit()).ok();
    }
}

/// What became of a press that may lead to a page that cannot be reached: only Firefox makes an error of that.
pub(super) fn even_if_led_away(pressed: WebDriverResult<()>) -> WebDriverResult<()> {
    pressed.or_else(|error| if error.to_string().contains("Reached error page") { Ok(()) } else { Err(error) })
}
