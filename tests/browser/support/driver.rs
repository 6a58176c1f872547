//! The driver of one browser. Only Chromium's can drive more than one at a time, so each browser gets its own.

use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::display::Display;
use super::engine::Engine;
use super::settings::Settings;

/// How long it may take until it listens.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long to wait for one answer.
const ANSWER: Duration = Duration::from_secs(2);
/// How long to wait between two looks.
const GLANCE: Duration = Duration::from_millis(20);

/// Settings of the toolkit that the browser of `WebKit` is made with.
const GTK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/browser/support/gtk");

/// A driver that listens. It is stopped when this is dropped.
#[derive(Debug)]
pub(super) struct Driver {
    child: Child,
    address: SocketAddr,
    /// Stopped after the driver.
    _display: Option<Display>,
}

impl Driver {
    /// Starts the driver on a free port of this machine. Between the look for a free port and its use somebody else may take it,
    /// such as a browser that runs beside this one: then it is started on another. Its browser has the time of `zone`.
    #[track_caller]
    pub(super) fn start(settings: &Settings, zone: Option<&str>) -> Self {
        let start = Instant::now();
        loop {
            let mut driver = Self::spawn(settings, zone, free_address().unwrap());
            while matches!(driver.child.try_wait(), Ok(None)) {
                if takes_commands(driver.address).unwrap_or(false) {
                    return driver;
                }
                assert!(start.elapsed() < PATIENCE, "{} does not answer on {}", settings.driver, driver.address);
                thread::sleep(GLANCE);
            }
            assert!(start.elapsed() < PATIENCE, "{} ends at once", settings.driver);
        }
    }

    #[track_caller]
    fn spawn(settings: &Settings, zone: Option<&str>, address: SocketAddr) -> Self {
        let mut command = Command::new(&settings.driver);
        command.arg(format!("--port={}", address.port()));
        let display = settings.display.as_deref().map(Display::start);
        if let Some(display) = &display {
            command.env("DISPLAY", &display.name);
        }
        command.envs(zone.map(|zone| ("TZ", zone)));
        match settings.engine {
            Engine::Chromium => {}
            Engine::Firefox => {
                // The port of a protocol that we do not use must be free, too; and we do more than pages may.
                command.args(["--websocket-port=0", "--allow-system-access"]);
                // Without this, Firefox minds no setting of where it gets its own news from.
                command.env("MOZ_REMOTE_SETTINGS_DEVTOOLS", "1");
            }
            Engine::Webkit => {
                command.env("XDG_CONFIG_HOME", GTK);
            }
        }
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.spawn().unwrap_or_else(|error| panic!("cannot start {}: {error}", settings.driver));
        Self { child, address, _display: display }
    }

    /// The address that takes commands.
    pub(super) fn origin(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Its browser has been closed before. If it has ended by itself, both do nothing.
        self.child.kill().ok();
        self.child.wait().ok();
    }
}

/// Whether a driver answers there, and can begin: others that listen there do not say so.
fn takes_commands(address: SocketAddr) -> io::Result<bool> {
    let mut stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(ANSWER))?;
    write!(stream, "GET /status HTTP/1.1\r\nHost: {address}\r\n\r\n")?;
    let (mut answer, mut part) = (String::new(), [0; 4096]);
    loop {
        // A driver may leave the connection open after its answer.
        let length = stream.read(&mut part)?;
        answer.extend(String::from_utf8_lossy(&part[..length]).chars().filter(|c| !c.is_whitespace()));
        if length == 0 || answer.contains(r#""ready":"#) {
            return Ok(answer.contains(r#""ready":true"#));
        }
    }
}

/// An address on which nothing listens now.
fn free_address() -> io::Result<SocketAddr> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()
}
