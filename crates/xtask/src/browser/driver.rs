//! A running chromedriver.

use std::fs::{self, File};
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::transcript::ending;

/// How long it may take until it answers.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long to wait between two questions, and for one answer.
const PAUSE: Duration = Duration::from_millis(50);
const ANSWER: Duration = Duration::from_secs(5);

/// A chromedriver that answers. It is stopped when this is dropped.
#[derive(Debug)]
pub(crate) struct Driver {
    child: Child,
    address: SocketAddr,
}

impl Driver {
    /// Starts the program on a free port of this machine, its messages going to `log`, and waits until it is ready.
    ///
    /// # Errors
    /// When it cannot be started, ends at once, or is not ready in time.
    pub(crate) fn start(program: &Path, log: &Path) -> Result<Self> {
        if let Some(folder) = log.parent() {
            fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        }
        let output = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        let errors = output.try_clone().with_context(|| format!("cannot write {}", log.display()))?;
        let address = free_address().context("no port of this machine is free")?;
        let child = Command::new(program)
            .arg(format!("--port={}", address.port()))
            .stdin(Stdio::null())
            .stdout(output)
            .stderr(errors)
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        // From here on, leaving this function for whatever reason stops the child.
        let mut driver = Self { child, address };
        let patience_ends = Instant::now() + PATIENCE;
        while !is_ready(&driver.origin()) {
            if let Ok(Some(status)) = driver.child.try_wait() {
                bail!("{} ended at once ({status}); it said:\n{}", program.display(), said(log));
            }
            if Instant::now() > patience_ends {
                let seconds = PATIENCE.as_secs();
                bail!("{} was not ready after {seconds} seconds; it said:\n{}", program.display(), said(log));
            }
            thread::sleep(PAUSE);
        }
        Ok(driver)
    }

    /// The address that takes commands.
    pub(crate) fn origin(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Asked politely, it closes the browsers that tests have left open; ended, it would leave them behind. Tests
        // that ended well have closed theirs.
        drop(minreq::get(format!("{}/shutdown", self.origin())).with_timeout(ANSWER.as_secs()).send());
        let patience_ends = Instant::now() + ANSWER;
        while Instant::now() < patience_ends {
            if !matches!(self.child.try_wait(), Ok(None)) {
                return;
            }
            thread::sleep(PAUSE);
        }
        // It has had its time. If it is gone already, both do nothing.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// An address on which nothing listens now.
fn free_address() -> io::Result<SocketAddr> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()
}

/// Whether the driver answers that it can take a new session.
fn is_ready(origin: &str) -> bool {
    let answer = minreq::get(format!("{origin}/status")).with_timeout(ANSWER.as_secs()).send();
    answer.is_ok_and(|answer| says_ready(answer.as_bytes()))
}

fn says_ready(body: &[u8]) -> bool {
    let json = serde_json::from_slice::<serde_json::Value>(body);
    json.is_ok_and(|json| json.pointer("/value/ready") == Some(&serde_json::Value::Bool(true)))
}

/// What it printed last.
fn said(log: &Path) -> String {
    ending(&fs::read_to_string(log).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ready_is_what_the_driver_says() {
        for (body, expected) in [
            (r#"{"value": {"message": "ready", "ready": true}}"#, true),
            (r#"{"value": {"message": "busy", "ready": false}}"#, false),
            ("not json", false),
            ("", false),
        ] {
            assert_eq!(says_ready(body.as_bytes()), expected, "{body}");
        }
    }

    #[test]
    fn a_driver_that_ends_at_once_is_quoted() {
        let folder = tempfile::tempdir().unwrap();
        let error = Driver::start(Path::new("false"), &folder.path().join("driver.log")).unwrap_err().to_string();
        assert!(error.starts_with("false ended at once"), "{error}");
    }
}
