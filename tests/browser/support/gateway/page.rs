//! A page on its way to the browser, with one more script than the site gave it.

use base64ct::{Base64, Encoding as _};
use sha2::{Digest as _, Sha256};

/// An answer of the site, head and body, in which this script comes before all others and is allowed. What is no page
/// stays as it is.
pub(super) fn with_first(script: &str, answer: Vec<u8>) -> Vec<u8> {
    let Some(at) = answer.windows(4).position(|end| end == b"\r\n\r\n") else { return answer };
    let (head, body) = answer.split_at(at);
    let (head, body) = (String::from_utf8_lossy(head), String::from_utf8_lossy(body));
    let is = |line: &str, name: &str| line.split(':').next().is_some_and(|start| start.eq_ignore_ascii_case(name));
    if !head.lines().any(|line| is(line, "content-type") && line.contains("text/html")) {
        return answer;
    }
    let allowed = format!("script-src 'sha256-{}'", Base64::encode_string(&Sha256::digest(script)));
    let lines = head.lines().filter(|line| !is(line, "content-length")).collect::<Vec<_>>().join("\r\n");
    let body = body.replacen("<head>", &format!("<head><script>{script}</script>"), 1);
    [lines, body].map(|part| part.replace("script-src", &allowed)).concat().into_bytes()
}

#[test]
fn a_page_gets_a_script_and_may_run_it() {
    let policy = "script-src 'self'; style-src 'self'";
    let page = |script: &str, policy: &str| format!("<html><head>{script}<meta content=\"{policy}\"></head></html>");
    let answer = format!(
        "HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 9\r\n\
         Content-Security-Policy: {policy}\r\n\r\n{}",
        page("", policy)
    );
    // From the specification of Content Security Policy, level 3.
    let script = "alert('Hello, world.');";
    let allowed = "script-src 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=' 'self'; style-src 'self'";
    let expected = format!(
        "HTTP/1.0 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Security-Policy: {allowed}\r\n\r\n{}",
        page(&format!("<script>{script}</script>"), allowed)
    );
    assert_eq!(String::from_utf8(with_first(script, answer.into_bytes())).unwrap(), expected);

    let other = b"HTTP/1.0 200 OK\r\nContent-Type: text/css\r\n\r\n<head>".to_vec();
    assert_eq!(with_first(script, other.clone()), other);
}
