//! The screen in front of a person: how wide it is, how light, and what day it shows.

use std::fs;
use std::path::Path;

use jiff::civil::Date;
use serde_json::json;

use super::browser::Browser;

/// Whether a person has set their device to light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Colours {
    Light,
    Dark,
}

impl Colours {
    /// Its name in style sheets.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What makes a page wider than the screen; nothing where it fits.
const TOO_WIDE: &str = "const width = document.documentElement.clientWidth;
    if (document.scrollingElement.scrollWidth <= width) return [];
    const sticksOut = one => one.getBoundingClientRect().right > width || one.getBoundingClientRect().left < 0;
    const seen = [...document.body.querySelectorAll('*')].filter(one => !one.closest('.wm-unseen'));
    const wide = seen.filter(sticksOut).map(one => one.outerHTML.slice(0, 200));
    return wide.length ? wide.slice(-5) : ['something that cannot be named'];";

impl Browser {
    /// Gives the page a screen of this size, in CSS pixels, with scroll bars that take none of it, as on telephones.
    #[track_caller]
    pub(crate) fn resize(&self, width: u32, height: u32) {
        self.command("Emulation.setScrollbarsHidden", json!({ "hidden": true }));
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.command("Emulation.setDeviceMetricsOverride", size);
    }

    /// Sets the device to light or dark, and to show things without movement: a colour on its way to another is neither.
    #[track_caller]
    pub(crate) fn set_colours(&self, colours: Colours) {
        let features = json!([
            { "name": "prefers-color-scheme", "value": colours.name() },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.command("Emulation.setEmulatedMedia", json!({ "features": features }));
    }

    /// Sets the device to colours of its own, as somebody does who cannot tell ours apart.
    #[track_caller]
    pub(crate) fn force_colours(&self) {
        let features = json!([
            { "name": "forced-colors", "value": "active" },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]);
        self.command("Emulation.setEmulatedMedia", json!({ "features": features }));
    }

    /// Sets the device's clock to noon of this day, such as `2026-11-22`, for every page loaded from now on: a made-up
    /// person meets the rules of their day whenever the test is run.
    #[track_caller]
    pub(crate) fn set_day(&self, day: &str) {
        let script = format!(
            "{{ const Real = Date; const ahead = new Real('{day}T12:00') - new Real();
                globalThis.Date = class extends Real {{
                    constructor(...parts) {{ parts.length ? super(...parts) : super(Real.now() + ahead); }}
                    static now() {{ return Real.now() + ahead; }}
                }}; }}"
        );
        self.run_first(&script);
    }

    /// Runs this in every page loaded from now on, before the page's own scripts.
    #[track_caller]
    pub(crate) fn run_first(&self, script: &str) {
        self.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script }));
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
        let before: (u32, u32) = serde_json::from_value(self.ask("return [innerWidth, innerHeight]", vec![])).unwrap();
        self.resize(width, before.1);
        let wide = self.ask(TOO_WIDE, vec![]);
        assert_eq!(wide, json!([]), "{screen} ({}) is wider than {width} pixels", self.path());
        self.resize(before.0, before.1);
    }

    /// How many pages of A4 paper are filled when somebody prints, and what can be read on them.
    #[track_caller]
    pub(crate) fn print(&self) -> (usize, String) {
        let paper = json!({ "paperWidth": 8.27, "paperHeight": 11.69 });
        let printed = self.command("Page.printToPDF", paper);
        let pdf = thirtyfour::support::base64_decode(printed["data"].as_str().unwrap()).unwrap();
        let pages = String::from_utf8_lossy(&pdf).matches("/Type /Page\n").count();
        self.command("Emulation.setEmulatedMedia", json!({ "media": "print" }));
        let text = self.text("body");
        self.command("Emulation.setEmulatedMedia", json!({ "media": "" }));
        (pages, text)
    }

    /// Saves a picture of the whole page, also of what is further down than the screen.
    #[track_caller]
    pub(crate) fn photograph(&self, file: &Path) {
        let picture = self.command("Page.captureScreenshot", json!({ "captureBeyondViewport": true }));
        let bytes = thirtyfour::support::base64_decode(picture["data"].as_str().unwrap()).unwrap();
        fs::write(file, bytes).unwrap();
    }
}
