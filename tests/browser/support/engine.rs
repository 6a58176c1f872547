//! The sorts of browsers: how each is asked for, so that it is quiet and finds no way out but the gateway.

use std::net::SocketAddr;

use serde_json::{Value, json};

use super::settings::Settings;

/// A sort of browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

/// What keeps Chromium from doing anything of its own.
const CHROMIUM: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--disable-features=NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,Translate",
    "--force-color-profile=srgb",
    // Without this, requests to this machine would go past the proxy.
    "--proxy-bypass-list=<-loopback>",
];

impl Engine {
    /// The engine that `cargo xtask e2e` calls so.
    #[track_caller]
    pub(super) fn named(name: &str) -> Self {
        match name {
            "chromium" => Self::Chromium,
            "firefox" => Self::Firefox,
            "webkit" => Self::Webkit,
            _ => panic!("no engine is called {name}"),
        }
    }

    /// What to ask the driver for: this browser, with this proxy, wanting pages in this language if it can be told.
    pub(super) fn capabilities(self, settings: &Settings, proxy: SocketAddr, language: &str) -> Value {
        match self {
            Self::Chromium => json!({
                "browserName": "chrome",
                "goog:chromeOptions": {
                    "binary": settings.browser,
                    "args": CHROMIUM.into_iter().map(str::to_owned).chain([format!("--proxy-server=http://{proxy}")])
                        .collect::<Vec<_>>(),
                    "prefs": { "intl.accept_languages": language },
                    // What the page itself asks for, as the browser tells it: see `requests`.
                    "perfLoggingPrefs": { "enableNetwork": true, "enablePage": false },
                },
                "goog:loggingPrefs": { "performance": "ALL", "browser": "SEVERE" },
            }),
            Self::Firefox => json!({
                "browserName": "firefox",
                "proxy": {
                    "proxyType": "manual", "httpProxy": proxy.to_string(), "sslProxy": proxy.to_string(),
                },
                "moz:firefoxOptions": {
                    "binary": settings.browser,
                    "args": ["-headless"],
                    "prefs": firefox_settings(language),
                },
            }),
            Self::Webkit => json!({
                "webkitgtk:browserOptions": {
                    "binary": settings.browser,
                    "args": ["--automation", format!("--proxy=http://{proxy}")],
                },
            }),
        }
    }
}

/// What keeps Firefox from doing anything of its own, and makes it a small telephone.
fn firefox_settings(language: &str) -> Value {
    json!({
        "intl.accept_languages": language,
        // Without this, requests to this machine would go past the proxy.
        "network.proxy.allow_hijacking_localhost": true,
        "services.settings.server": "data:,#remote-settings-dummy/v1",
        "app.normandy.enabled": false,
        "nimbus.rollouts.enabled": false,
        "network.captive-portal-service.enabled": false,
        "network.connectivity-service.enabled": false,
        "dom.push.connection.enabled": false,
        "browser.topsites.contile.enabled": false,
        "browser.region.network.url": "",
        "browser.translations.enable": false,
        // Scroll bars take no room, and nothing moves.
        "widget.gtk.overlay-scrollbars.enabled": true,
        "ui.useOverlayScrollbars": 1,
        "ui.prefersReducedMotion": 1,
    })
}
