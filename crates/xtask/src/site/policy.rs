//! The Content-Security-Policy: what a browser lets the page load and run.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use html5gum::{Token, Tokenizer};
use sha2::{Digest as _, Sha256};

use crate::site::scripts::inline_scripts;

/// The policy for a page: nothing from anywhere, but files of the same site and the scripts written into the page.
pub(crate) fn for_page(html: &str) -> String {
    let digests = inline_scripts(html).into_iter().map(|script| BASE64.encode(Sha256::digest(script)));
    let sources: Vec<String> = ["'self'".to_owned(), "'wasm-unsafe-eval'".to_owned()]
        .into_iter()
        .chain(digests.map(|digest| format!("'sha256-{digest}'")))
        .collect();
    let scripts = format!("script-src {}", sources.join(" "));
    [
        "default-src 'none'",
        &scripts,
        "style-src 'self'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "font-src 'none'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
    .join("; ")
}

/// The policy as a tag that goes into the page's head.
pub(crate) fn tag(policy: &str) -> String {
    format!(r#"<meta http-equiv="Content-Security-Policy" content="{policy}">"#)
}

/// The policy that a page states in its head.
pub(crate) fn stated_in(html: &str) -> Option<String> {
    Tokenizer::new(html).flatten().find_map(|token| {
        let Token::StartTag(tag) = token else { return None };
        let kind = tag.attributes.get(&b"http-equiv"[..])?;
        let policy = tag.attributes.get(&b"content"[..])?;
        let found = &**tag.name == b"meta" && kind.eq_ignore_ascii_case(b"Content-Security-Policy");
        found.then(|| String::from_utf8_lossy(policy).into_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_without_scripts_of_its_own_allows_only_files_of_the_site() {
        assert_eq!(
            for_page("<p>text</p>"),
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
             connect-src 'self'; font-src 'none'; manifest-src 'self'; base-uri 'none'; form-action 'none'"
        );
    }

    #[test]
    fn a_script_in_the_page_is_allowed_by_its_digest() {
        // From the specification of Content Security Policy, level 3.
        let policy = for_page("<script>alert('Hello, world.');</script>");
        assert!(policy.contains(" 'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='; style-src"), "{policy}");
        assert!(!policy.contains("unsafe-inline"));
    }

    #[test]
    fn the_policy_that_was_written_is_the_one_that_is_read() {
        let policy = for_page("<script>one()</script>");
        assert_eq!(stated_in(&format!("<head><meta charset=utf-8>{}</head>", tag(&policy))), Some(policy));
        assert_eq!(stated_in("<head><meta charset=utf-8></head>"), None);
    }
}
