//! The head of a request that comes to a proxy.

use std::io::{self, BufRead};

/// The head of a request: its first line and its headers.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) method: String,
    /// What is asked for: a whole address, as proxies are asked.
    pub(super) target: String,
    headers: Vec<(String, String)>,
}

impl Head {
    /// Reads a head and nothing after it. `None` when the browser opened a connection and then had no use for it.
    pub(super) fn read(from: &mut impl BufRead) -> io::Result<Option<Self>> {
        let mut text = String::new();
        while !text.ends_with("\r\n\r\n") {
            if from.read_line(&mut text)? == 0 {
                return Ok(None);
            }
        }
        Ok(Self::parse(&text))
    }

    fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let mut first = lines.next()?.split(' ');
        let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
        let header = |line: &str| {
            let (name, value) = line.split_once(':')?;
            Some((name.to_ascii_lowercase(), value.trim().to_owned()))
        };
        Some(Self { method, target, headers: lines.filter_map(header).collect() })
    }

    /// How many bytes follow the head.
    pub(super) fn body_length(&self) -> usize {
        let length = self.headers.iter().find(|(name, _)| name == "content-length");
        length.and_then(|(_, value)| value.parse().ok()).unwrap_or(0)
    }

    /// Whether a page is asked for, and not something for a page.
    pub(super) fn asks_for_page(&self) -> bool {
        self.headers.iter().any(|(name, value)| name == "accept" && value.contains("text/html"))
    }

    /// The names of the headers, in lower case.
    pub(super) fn header_names(&self) -> Vec<String> {
        self.headers.iter().map(|(name, _)| name.clone()).collect()
    }

    /// The path and query that are asked for, if it is something on this host and port.
    pub(super) fn path_on(&self, site: &str) -> Option<&str> {
        let path = self.target.strip_prefix("http://")?.strip_prefix(site)?;
        path.starts_with('/').then_some(path)
    }

    /// The head as a server is asked: one question per connection, and a body that ends where the connection does.
    /// Compressed files cannot be changed, so they can be left out.
    pub(super) fn for_site(&self, path: &str, compressed: bool) -> String {
        let about_proxy = |name: &str| name.starts_with("proxy-") || name == "connection";
        let unwanted = |name: &str| about_proxy(name) || (!compressed && name == "accept-encoding");
        let headers = self.headers.iter().filter(|(name, _)| !unwanted(name));
        let lines = headers.map(|(name, value)| format!("{name}: {value}\r\n")).collect::<Vec<_>>().concat();
        format!("{} {path} HTTP/1.0\r\n{lines}\r\n", self.method)
    }
}

#[test]
fn only_what_is_on_the_site_has_a_path_there() {
    let head = |target: &str| Head::parse(&format!("GET {target} HTTP/1.1\r\nHost: x\r\n\r\n")).unwrap();
    assert_eq!(head("http://127.0.0.1:80/a?b").path_on("127.0.0.1:80"), Some("/a?b"));
    for elsewhere in ["http://127.0.0.1:8080/a", "http://example.org/a", "example.org:443"] {
        assert_eq!(head(elsewhere).path_on("127.0.0.1:80"), None, "{elsewhere}");
    }
}
