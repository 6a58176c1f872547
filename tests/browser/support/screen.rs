//! The screen in front of a person: how wide it is, how light, and what day it shows.

use std::fs;
use std::path::Path;

use jiff::civil::Date;
use serde_json::json;
use thirtyfour::extensions::addons::firefox::FirefoxTools;

use super::browser::Browser;
use super::display;
use super::engine::Engine;

/// The colours that a person has set their device to: light or dark, ours or, where they cannot tell those apart, its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Colours {
    Light,
    Dark,
    ForcedLight,
    ForcedDark,
}

impl Colours {
    /// Its name in style sheets.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Light | Self::ForcedLight => "light",
            Self::Dark | Self::ForcedDark => "dark",
        }
    }

    fn are_forced(self) -> bool {
        matches!(self, Self::ForcedLight | Self::ForcedDark)
    }
}

/// What makes a page wider than the screen; nothing where it fits.
const TOO_WIDE: &str = "const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= width) return [];
    const sticksOut = one => one.getBoundingClientRect().right > width || one.getBoundingClientRect().left < 0;
    const seen = [...document.body.querySelectorAll('*')].filter(one => !one.closest('.wm-unseen'));
    const wide = seen.filter(sticksOut).map(one => one.outerHTML.slice(0, 200));
    return wide.length ? wide.slice(-5) : ['something that cannot be named'];";

/// As much of a long page as a picture shows, in CSS pixels.
const LONGEST: u32 = 6000;

impl Browser {
    /// Gives the page a screen of this size, in CSS pixels, with scroll bars that take none of it, as on telephones.
    #[track_caller]
    pub(crate) fn resize(&self, width: u32, height: u32) {
        match self.settings.engine {
            Engine::Chromium => {
                self.command("Emulation.setScrollbarsHidden", json!({ "hidden": true }));
                let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                self.command("Emulation.setDeviceMetricsOverride", size);
            }
            // Its window has a least width, so the page is given less room in it.
            Engine::Firefox => {
                self.set_window(0, width.max(600), height + 150);
                let script = "page.style.cssText = `flex: none; width: ${arguments[0]}px; height: ${arguments[1]}px`";
                self.command_firefox(script, vec![json!(width), json!(height)]);
            }
            // Without a manager of windows, the one under the pointer has the focus.
            Engine::Webkit => {
                let start = display::POINTER - width / 2;
                self.set_window(start, width, height);
                // It answers before the window has changed; what its frame takes can be told only then.
                self.wait_until("the window to have its width", || self.size().0 == width);
                let (_, left) = self.size();
                self.set_window(start, width, height + (height - left));
            }
        }
        self.wait_until("the screen to have its size", || self.size() == (width, height));
    }

    /// Width and height of what a page is shown on.
    #[track_caller]
    fn size(&self) -> (u32, u32) {
        serde_json::from_value(self.ask("return [innerWidth, innerHeight]", vec![])).unwrap()
    }

    /// Width and height of the page itself.
    #[track_caller]
    fn size_of_page(&self) -> (u32, u32) {
        let script =
            "const { scrollWidth, scrollHeight } = document.scrollingElement; return [scrollWidth, scrollHeight]";
        serde_json::from_value(self.ask(script, vec![])).unwrap()
    }

    #[track_caller]
    fn set_window(&self, start: u32, width: u32, height: u32) {
        self.with(|driver| async move { driver.set_window_rect(i64::from(start), 0, width, height).await });
    }

    /// Sets the device to these colours, and to show things without movement: a colour on its way to another is neither.
    #[track_caller]
    pub(crate) fn set_colours(&self, colours: Colours) {
        match self.settings.engine {
            Engine::Chromium => {
                let features = json!([
                    { "name": "prefers-color-scheme", "value": colours.name() },
                    { "name": "forced-colors", "value": if colours.are_forced() { "active" } else { "none" } },
                    { "name": "prefers-reduced-motion", "value": "reduce" },
                ]);
                self.command("Emulation.setEmulatedMedia", json!({ "features": features }));
            }
            // These two are without movement from the start: see `firefox_settings` and `gtk`.
            Engine::Firefox => {
                assert!(!colours.are_forced(), "nothing forces colours in Firefox");
                let script = "page.browsingContext.prefersColorSchemeOverride = arguments[0]";
                self.command_firefox(script, vec![json!(colours.name())]);
            }
            Engine::Webkit => assert_eq!(colours, Colours::Light, "nothing sets a running WebKit to dark"),
        }
    }

    /// Sets the device's clock to noon of this day, such as `2026-11-22`, for every page loaded from now on: a made-up
    /// person meets the rules of their day whenever the test is run.
    #[track_caller]
    pub(crate) fn set_day(&self, day: &str) {
        self.set_moment(&format!("{day}T12:00"));
    }

    /// Sets the device's clock to a moment, such as `2026-11-22T16:30Z`, for every page loaded from now on.
    #[track_caller]
    pub(crate) fn set_moment(&self, moment: &str) {
        self.prelude.borrow_mut().set_moment(moment);
        self.begin_pages_anew();
    }

    /// Runs this in every page loaded from now on, before the page's own scripts.
    #[track_caller]
    pub(crate) fn run_first(&self, script: &str) {
        self.prelude.borrow_mut().run_first(script);
        self.begin_pages_anew();
    }

    fn begin_pages_anew(&self) {
        self.gateway.begin_pages_with(self.prelude.borrow().script());
    }

    /// The day that the device shows.
    #[track_caller]
    pub(crate) fn today(&self) -> Date {
        let script = "const now = new Date(); return [now.getFullYear(), now.getMonth() + 1, now.getDate()]";
        let (year, month, day) = serde_json::from_value(self.ask(script, vec![])).unwrap();
        Date::new(year, month, day).unwrap()
    }

    /// Fails the test if the page has to be moved sideways to be read on a screen of this width. Then the screen is as
    /// wide as before.
    #[track_caller]
    pub(crate) fn assert_fits(&self, width: u32, screen: &str) {
        let before = self.size();
        self.resize(width, before.1);
        let wide = self.ask(TOO_WIDE, vec![]);
        assert_eq!(wide, json!([]), "{screen} ({}) is wider than {width} pixels", self.path());
        self.resize(before.0, before.1);
    }

    /// Saves a picture of the page, also of what is further down than the screen.
    #[track_caller]
    pub(crate) fn photograph(&self, file: &Path) {
        self.ask("scrollTo(0, 0)", vec![]);
        let bytes =
            match self.settings.engine {
                Engine::Chromium => {
                    let (width, height) = self.size_of_page();
                    let clip = json!({ "x": 0, "y": 0, "width": width, "height": height.min(LONGEST), "scale": 1 });
                    // Asked for more than a short page that is read from the right, Chromium moves it sideways.
                    let how = json!({ "captureBeyondViewport": height > self.size().1, "clip": clip });
                    let picture = self.command("Page.captureScreenshot", how);
                    thirtyfour::support::base64_decode(picture["data"].as_str().unwrap()).unwrap()
                }
                Engine::Firefox => self.with(|driver| async move {
                    FirefoxTools::new(driver.handle().clone()).full_screenshot_as_png().await
                }),
                Engine::Webkit => self.with(|driver| async move { driver.screenshot_as_png().await }),
            };
        fs::write(file, bytes).unwrap();
    }
}
