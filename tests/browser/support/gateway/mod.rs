//! The only way out of a browser under test: a proxy that writes down every request, lets through only what is for
//! the site, writes a script into pages, and can spoil what comes back. Nothing a test does reaches another machine.

mod head;
mod page;
mod spoil;

use std::io::{self, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use head::Head;
pub(crate) use spoil::Harm;

/// A connection that says nothing for so long is given up.
const PATIENCE: Duration = Duration::from_secs(20);

/// A request as it left the browser.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    /// Its method: `GET`, or what should not be.
    pub(crate) method: String,
    /// The whole address that was asked for; for `CONNECT`, host and port.
    pub(crate) url: String,
    /// The names of its headers, in lower case.
    pub(crate) headers: Vec<String>,
    /// How many bytes it carried.
    pub(crate) body: usize,
}

/// The proxy of one browser. It ends with the test program.
#[derive(Debug)]
pub(crate) struct Gateway {
    address: SocketAddr,
    desk: Arc<Desk>,
}

/// What the threads of a gateway share.
#[derive(Debug)]
struct Desk {
    /// Host and port of the site.
    site: String,
    seen: Mutex<Vec<Request>>,
    harm: Mutex<Option<(String, Harm)>>,
    /// The script that comes before all others on a page.
    first_script: Mutex<String>,
    /// Told of whenever the harm changes.
    changed: Condvar,
}

impl Gateway {
    /// Opens a gateway to the site at this address.
    pub(crate) fn open(site: &str) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let site = site.trim_start_matches("http://").to_owned();
        let desk = Arc::new(Desk {
            site,
            seen: Mutex::default(),
            harm: Mutex::default(),
            first_script: Mutex::default(),
            changed: Condvar::new(),
        });
        let gateway = Self { address: listener.local_addr()?, desk: Arc::clone(&desk) };
        thread::spawn(move || {
            for browser in listener.incoming().flatten() {
                let desk = Arc::clone(&desk);
                // A browser that hangs up early is no fault of the page.
                thread::spawn(move || desk.serve(browser).ok());
            }
        });
        Ok(gateway)
    }

    /// Where the browser finds it.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Every request so far.
    pub(crate) fn requests(&self) -> Vec<Request> {
        self.desk.seen.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// From now on, does this harm to every file whose path starts so.
    pub(crate) fn spoil(&self, path: &str, harm: Harm) {
        self.set_harm(Some((path.to_owned(), harm)));
    }

    /// From now on, lets everything through whole.
    pub(crate) fn mend(&self) {
        self.set_harm(None);
    }

    /// From now on, this script comes before all others on every page.
    pub(crate) fn begin_pages_with(&self, script: String) {
        *self.desk.first_script.lock().unwrap_or_else(PoisonError::into_inner) = script;
    }

    fn set_harm(&self, harm: Option<(String, Harm)>) {
        *self.desk.harm.lock().unwrap_or_else(PoisonError::into_inner) = harm;
        self.desk.changed.notify_all();
    }
}

impl Desk {
    fn serve(&self, mut browser: TcpStream) -> io::Result<()> {
        browser.set_read_timeout(Some(PATIENCE))?;
        let mut asked = BufReader::new(browser.try_clone()?);
        let Some(head) = Head::read(&mut asked)? else { return Ok(()) };
        let mut body = vec![0; head.body_length()];
        asked.read_exact(&mut body)?;
        self.note(&head, body.len());
        let Some(path) = head.path_on(&self.site) else {
            return browser.write_all(b"HTTP/1.0 403 Not the site\r\nContent-Length: 0\r\n\r\n");
        };
        let mut site = TcpStream::connect(&self.site)?;
        site.set_read_timeout(Some(PATIENCE))?;
        match self.harm_to(path) {
            None if head.asks_for_page() => {
                site.write_all(head.for_site(path, false).as_bytes())?;
                let mut answer = Vec::new();
                site.read_to_end(&mut answer)?;
                let script = self.first_script.lock().unwrap_or_else(PoisonError::into_inner).clone();
                browser.write_all(&page::with_first(&script, answer))?;
            }
            None => {
                site.write_all(head.for_site(path, true).as_bytes())?;
                site.write_all(&body)?;
                io::copy(&mut site, &mut browser)?;
            }
            Some(harm) => {
                site.write_all(head.for_site(path, false).as_bytes())?;
                let mut answer = Vec::new();
                site.read_to_end(&mut answer)?;
                browser.write_all(&harm.done_to(answer))?;
            }
        }
        Ok(())
    }

    fn note(&self, head: &Head, body: usize) {
        let request =
            Request { method: head.method.clone(), url: head.target.clone(), headers: head.header_names(), body };
        self.seen.lock().unwrap_or_else(PoisonError::into_inner).push(request);
    }

    /// What is to be done to a file; one that is to come late is waited for.
    fn harm_to(&self, path: &str) -> Option<Harm> {
        let to_path = |harm: &Option<(String, Harm)>| {
            harm.as_ref().filter(|(start, _)| path.starts_with(start)).map(|(_, harm)| *harm)
        };
        let harm = self.harm.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.changed.wait_timeout_while(harm, PATIENCE, |harm| to_path(harm) == Some(Harm::Late));
        to_path(&waited.unwrap_or_else(PoisonError::into_inner).0)
    }
}
