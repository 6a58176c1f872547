//! A small server for a built site, on this machine only, behaving as a good static host does.

mod accepted;
mod answer;
mod listing;
mod media_type;

use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use anyhow::{Context as _, Result, anyhow, bail};

use self::answer::Answer;
use self::listing::Listing;

/// How many requests are answered at the same time.
const WORKERS: usize = 4;

/// How long to wait for our own start page, in seconds.
const PATIENCE: u64 = 5;

/// A running server. It stops when it is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    door: Door,
    workers: Vec<JoinHandle<()>>,
}

/// Where requests come in.
#[derive(Clone)]
struct Door(Arc<tiny_http::Server>);

impl std::fmt::Debug for Door {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_tuple("Door").field(&self.0.server_addr()).finish()
    }
}

impl Server {
    /// Reads a site and starts serving it on this port; on any free one if it is taken, or 0.
    ///
    /// # Errors
    /// When the site cannot be read or no port is free.
    pub(crate) fn start(site: &Path, port: u16) -> Result<Self> {
        let listing = Arc::new(Listing::read(site)?);
        let listener = listen(port).context("no port of this machine is free")?;
        let address = listener.local_addr().context("the server has no address")?;
        let server = tiny_http::Server::from_listener(listener, None)
            .map_err(|error| anyhow!("cannot serve on {address}: {error}"))?;
        let door = Door(Arc::new(server));
        let workers = (0..WORKERS)
            .map(|_| {
                let (door, listing) = (door.clone(), Arc::clone(&listing));
                thread::spawn(move || answer_all(&door, &listing))
            })
            .collect();
        Ok(Self { address, door, workers })
    }

    /// The address of the site, without a slash at the end.
    pub(crate) fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The port it serves on.
    pub(crate) fn port(&self) -> u16 {
        self.address.port()
    }

    /// Makes sure that the start page is really given.
    ///
    /// # Errors
    /// When it is not.
    pub(crate) fn check(&self) -> Result<()> {
        let answer = minreq::get(format!("{}/", self.origin())).with_timeout(PATIENCE).send();
        let answer = answer.with_context(|| format!("nothing answers at {}", self.address))?;
        if answer.status_code != 200 {
            bail!("the start page answers with {} {}", answer.status_code, answer.reason_phrase);
        }
        Ok(())
    }

    /// Serves until the process is stopped.
    pub(crate) fn wait(mut self) {
        for worker in std::mem::take(&mut self.workers) {
            // A worker that panicked has ended like any other.
            drop(worker.join());
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Each call wakes one worker.
        for _ in &self.workers {
            self.door.0.unblock();
        }
        for worker in std::mem::take(&mut self.workers) {
            drop(worker.join());
        }
    }
}

/// Listens on this machine only: on the port, or on any free one.
fn listen(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).or_else(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))
}

fn answer_all(door: &Door, listing: &Listing) {
    while let Ok(request) = door.0.recv() {
        let accepted = request.headers().iter().find(|header| header.field.equiv("Accept-Encoding"));
        let accepted = accepted.map_or("", |header| header.value.as_str());
        let answer = Answer::to(request.method().as_str(), request.url(), accepted, listing);
        // Whoever asked may have gone; the next one has not.
        drop(request.respond(answer.into_response()));
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::{Read as _, Write as _};
    use std::net::TcpStream;

    use super::*;

    fn ask(server: &Server, request: &str) -> String {
        let mut stream = TcpStream::connect(server.address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn site() -> tempfile::TempDir {
        let site = tempfile::tempdir().unwrap();
        fs::write(site.path().join("index.html"), "<p>start</p>").unwrap();
        fs::write(site.path().join("app-0123456789abcdef_bg.wasm"), vec![0; 200_000]).unwrap();
        site
    }

    #[test]
    fn a_page_goes_over_the_wire() {
        let site = site();
        let server = Server::start(site.path(), 0).unwrap();
        server.check().unwrap();
        let answer = ask(&server, "GET /ask/age?lang=uk HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert!(answer.contains("Content-Type: text/html; charset=utf-8\r\n"), "{answer}");
        assert!(answer.ends_with("\r\n\r\n<p>start</p>"), "{answer}");
    }

    #[test]
    fn a_large_file_says_its_length_and_head_sends_no_body() {
        let site = site();
        let server = Server::start(site.path(), 0).unwrap();
        let request = "HEAD /app-0123456789abcdef_bg.wasm HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
        let answer = ask(&server, request);
        assert!(answer.contains("Content-Length: 200000\r\n"), "{answer}");
        assert!(answer.contains("Content-Type: application/wasm\r\n"), "{answer}");
        assert!(answer.ends_with("\r\n\r\n"), "{answer}");
    }

    #[test]
    fn a_taken_port_is_left_to_its_owner() {
        let site = site();
        let first = Server::start(site.path(), 0).unwrap();
        let second = Server::start(site.path(), first.address.port()).unwrap();
        assert_ne!(first.address, second.address);
        assert!(second.address.ip().is_loopback());
        second.check().unwrap();
    }

    #[test]
    fn a_dropped_server_has_ended_its_workers() {
        let site = site();
        let server = Server::start(site.path(), 0).unwrap();
        let door = Arc::downgrade(&server.door.0);
        drop(server);
        assert!(door.upgrade().is_none(), "a worker still holds the door");
    }
}
