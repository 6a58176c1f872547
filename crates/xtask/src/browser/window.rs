//! A window of a browser, driven over `WebDriver` (<https://www.w3.org/TR/webdriver2/>).

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::browser::driver::Driver;

/// How long a page may take until it has a title.
const PATIENCE: Duration = Duration::from_mins(2);
/// How long to wait between two looks.
const PAUSE: Duration = Duration::from_millis(200);

/// An open window. It is closed when this is dropped.
#[derive(Debug)]
pub(crate) struct Window {
    session: String,
}

impl Window {
    /// Opens a window of this browser, without a screen.
    ///
    /// # Errors
    /// When the driver cannot start the browser.
    pub(crate) fn open(driver: &Driver, chrome: &Path) -> Result<Self> {
        let options = json!({ "binary": chrome, "args": ["--headless=new", "--no-sandbox"] });
        let wanted = json!({ "capabilities": { "alwaysMatch": { "goog:chromeOptions": options } } });
        let sessions = format!("{}/session", driver.origin());
        let opened = answer(minreq::post(&sessions).with_body(wanted.to_string()))?;
        let id = opened.get("sessionId").and_then(Value::as_str).context("the driver opened no session")?;
        Ok(Self { session: format!("{sessions}/{id}") })
    }

    /// Goes to an address and waits until the page has loaded.
    ///
    /// # Errors
    /// When the page does not load.
    pub(crate) fn go_to(&self, address: &str) -> Result<()> {
        let request = minreq::post(format!("{}/url", self.session)).with_body(json!({ "url": address }).to_string());
        answer(request).map(drop)
    }

    /// The title of the page, as soon as it has one.
    ///
    /// # Errors
    /// When it has none in time.
    pub(crate) fn title(&self) -> Result<String> {
        let patience_ends = Instant::now() + PATIENCE;
        loop {
            let title = answer(minreq::get(format!("{}/title", self.session)))?;
            match title.as_str() {
                Some("") | None if Instant::now() > patience_ends => {
                    bail!("the page had no title after {} seconds", PATIENCE.as_secs())
                }
                Some("") | None => thread::sleep(PAUSE),
                Some(title) => return Ok(title.to_owned()),
            }
        }
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // If the driver has gone, the window has too.
        drop(minreq::delete(&self.session).with_timeout(PATIENCE.as_secs()).send());
    }
}

/// The value that the driver answers with.
fn answer(request: minreq::Request) -> Result<Value> {
    let answer = request.with_timeout(PATIENCE.as_secs()).send().context("the driver does not answer")?;
    value(answer.as_bytes())
}

fn value(body: &[u8]) -> Result<Value> {
    let mut body: Value = serde_json::from_slice(body).context("the driver answers with something else than JSON")?;
    let value = body.get_mut("value").map(Value::take).context("the driver answers without a value")?;
    match value.get("error").and_then(Value::as_str) {
        None => Ok(value),
        Some(error) => bail!("{error}: {}", value.get("message").and_then(Value::as_str).unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_a_value_or_says_what_is_wrong() {
        assert_eq!(value(br#"{"value": "title"}"#).unwrap(), json!("title"));
        assert_eq!(value(br#"{"value": null}"#).unwrap(), Value::Null);
        let wrong = br#"{"value": {"error": "no such window", "message": "it was closed", "stacktrace": ""}}"#;
        assert_eq!(value(wrong).unwrap_err().to_string(), "no such window: it was closed");
        assert!(value(b"{}").is_err() && value(b"<html>").is_err());
    }
}
