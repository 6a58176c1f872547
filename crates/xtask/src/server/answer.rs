//! What is answered to one request.

use std::io::Cursor;

use tiny_http::{Header, Response};

use crate::server::accepted::accepts;
use crate::server::listing::Listing;
use crate::site::Encoding;

/// An answer, before it is sent.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Answer {
    status: u16,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

impl Answer {
    /// The answer to a request with this method, URL (path and query) and `Accept-Encoding` header.
    pub(crate) fn to(method: &str, url: &str, accepted: &str, listing: &Listing) -> Self {
        if !["GET", "HEAD"].contains(&method) {
            let mut answer = Self::text(405, "This server only gives files.\n", listing);
            answer.headers.push(("Allow", "GET, HEAD".into()));
            return answer;
        }
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let Some(file) = listing.file(path) else { return Self::text(404, "There is no such file.\n", listing) };
        let encoding = Encoding::ALL
            .into_iter()
            .find(|encoding| file.compressed.contains_key(encoding) && accepts(accepted, *encoding));
        let body = encoding.and_then(|encoding| file.compressed.get(&encoding)).unwrap_or(&file.bytes);
        let cache = if file.is_named_by_content { "public, max-age=31536000, immutable" } else { "no-cache" };
        let mut answer = Self::with(200, file.media_type, body.clone(), cache, listing);
        if !file.compressed.is_empty() {
            answer.headers.push(("Vary", "Accept-Encoding".into()));
        }
        if let Some(encoding) = encoding {
            answer.headers.push(("Content-Encoding", encoding.http_name().into()));
        }
        answer
    }

    fn text(status: u16, text: &str, listing: &Listing) -> Self {
        Self::with(status, "text/plain; charset=utf-8", text.into(), "no-cache", listing)
    }

    fn with(status: u16, media_type: &str, body: Vec<u8>, cache: &str, listing: &Listing) -> Self {
        let mut headers = vec![
            ("Content-Type", media_type.to_owned()),
            ("Cache-Control", cache.to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
        ];
        headers.extend(listing.policy.clone().map(|policy| ("Content-Security-Policy", policy)));
        Self { status, headers, body }
    }

    /// The answer as it is sent.
    pub(crate) fn into_response(self) -> Response<Cursor<Vec<u8>>> {
        // A length in the header is worth more to a page that shows progress than sending in chunks.
        let response = Response::from_data(self.body).with_status_code(self.status).with_chunked_threshold(usize::MAX);
        let headers = self.headers.iter().filter_map(|(name, value)| Header::from_bytes(*name, value.as_str()).ok());
        headers.fold(response, Response::with_header)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const POLICY: &str = "default-src 'none'";

    fn listing() -> Listing {
        let site = tempfile::tempdir().unwrap();
        let page = format!(r#"<head><meta http-equiv="Content-Security-Policy" content="{POLICY}"></head>"#);
        let files = [
            ("index.html", page.as_str()),
            ("app-0123456789abcdef.js", "plain"),
            ("app-0123456789abcdef.js.br", "brotli"),
            ("app-0123456789abcdef.js.gz", "gzip"),
        ];
        for (name, text) in files {
            fs::write(site.path().join(name), text).unwrap();
        }
        Listing::read(site.path()).unwrap()
    }

    fn header<'a>(answer: &'a Answer, name: &str) -> Option<&'a str> {
        answer.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    #[test]
    fn the_smallest_copy_that_can_be_read_is_sent() {
        let listing = listing();
        for (accepted, body, encoding) in
            [("gzip, br", "brotli", Some("br")), ("gzip", "gzip", Some("gzip")), ("", "plain", None)]
        {
            let answer = Answer::to("GET", "/app-0123456789abcdef.js", accepted, &listing);
            assert_eq!(answer.body, body.as_bytes(), "{accepted}");
            assert_eq!(header(&answer, "Content-Encoding"), encoding, "{accepted}");
            assert_eq!(header(&answer, "Vary"), Some("Accept-Encoding"));
            assert_eq!(header(&answer, "Content-Type"), Some("text/javascript; charset=utf-8"));
        }
    }

    #[test]
    fn a_name_with_a_digest_is_kept_for_ever_and_the_page_is_asked_for_anew() {
        let listing = listing();
        let script = Answer::to("GET", "/app-0123456789abcdef.js", "", &listing);
        assert_eq!(header(&script, "Cache-Control"), Some("public, max-age=31536000, immutable"));
        let page = Answer::to("GET", "/plan?print", "", &listing);
        assert_eq!((page.status, header(&page, "Cache-Control")), (200, Some("no-cache")));
    }

    #[test]
    fn every_answer_carries_the_policy_of_the_page() {
        let listing = listing();
        for (method, url, status) in [("GET", "/", 200), ("HEAD", "/", 200), ("GET", "/a.js", 404), ("POST", "/", 405)]
        {
            let answer = Answer::to(method, url, "br", &listing);
            assert_eq!(answer.status, status, "{method} {url}");
            assert_eq!(header(&answer, "Content-Security-Policy"), Some(POLICY), "{method} {url}");
            assert_eq!(header(&answer, "X-Content-Type-Options"), Some("nosniff"), "{method} {url}");
        }
    }
}
