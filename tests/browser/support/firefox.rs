//! What only Firefox's own scripts can do to Firefox.

use http::Method;
use serde_json::{Value, json};
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{RequestData, SessionId};

use super::browser::Browser;

/// Whose scripts run from now on: the page's, or those of the browser itself.
#[derive(Debug)]
struct SetContext(&'static str);

impl FormatRequestData for SetContext {
    fn format_request(&self, session: &SessionId) -> RequestData {
        RequestData::new(Method::POST, format!("/session/{session}/moz/context")).add_body(json!({ "context": self.0 }))
    }
}

impl Browser {
    /// Runs a script with all rights of the browser itself. `page` is the element of its window that shows the page.
    #[track_caller]
    pub(super) fn command_firefox(&self, script: &str, arguments: Vec<Value>) {
        let script = format!("const page = gBrowser.selectedBrowser; {script}");
        self.with(|driver| async move {
            driver.cmd(SetContext("chrome")).await?;
            let done = driver.execute(script, arguments).await;
            driver.cmd(SetContext("content")).await?;
            done.map(drop)
        });
    }
}
