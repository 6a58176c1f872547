//! The driver of one browser. Only Chromium's can drive more than one at a time, so each browser gets its own.

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::display::Display;
use super::engine::Engine;
use super::settings::Settings;

/// How long it may take until it listens.
const PATIENCE: Duration = Duration::from_secs(30);
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
    /// Starts the driver on a free port of this machine.
    #[track_caller]
    pub(super) fn start(settings: &Settings) -> Self {
        let address = free_address().unwrap();
        let mut command = Command::new(&settings.driver);
        command.arg(format!("--port={}", address.port()));
        let display = settings.display.as_deref().map(Display::start);
        if let Some(display) = &display {
            command.env("DISPLAY", &display.name);
        }
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
        let driver = Self { child, address, _display: display };
        let start = Instant::now();
        while TcpStream::connect(address).is_err() {
            assert!(start.elapsed() < PATIENCE, "{} does not listen on {address}", settings.driver);
            thread::sleep(GLANCE);
        }
        driver
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

/// An address on which nothing listens now.
fn free_address() -> io::Result<SocketAddr> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()
}
