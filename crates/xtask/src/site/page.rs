//! The page that Trunk has built, completed: which packs there are, and what it may load.

use anyhow::{Result, bail};

use crate::site::{Manifest, PACKS, policy};

/// Where `index.html` wants the packs named.
const PACKS_MARKER: &str = "<!-- packs -->";
/// Where `index.html` wants the policy.
const POLICY_MARKER: &str = "<!-- policy -->";

/// The page with the packs named in it and with its policy.
///
/// # Errors
/// When a marker is missing or stands there twice, or the packs cannot be written as JSON.
pub(crate) fn complete(html: &str, manifest: &Manifest) -> Result<String> {
    let html = replace_once(html, PACKS_MARKER, &packs_tags(manifest)?)?;
    // The scripts that the policy allows are those of the page as it will be served.
    let tag = policy::tag(&policy::for_page(&html));
    replace_once(&html, POLICY_MARKER, &tag)
}

/// The list of packs as data for the app, and a hint to load the content early.
fn packs_tags(manifest: &Manifest) -> Result<String> {
    // No text in the list can end the element early.
    let json = serde_json::to_string(manifest)?.replace('<', "\\u003c");
    Ok(format!(
        "<script type=\"application/json\" id=\"packs\">{json}</script>\n    \
         <link rel=\"preload\" as=\"fetch\" crossorigin href=\"/{PACKS}/{}\">",
        manifest.content.core
    ))
}

fn replace_once(html: &str, marker: &str, with: &str) -> Result<String> {
    match html.matches(marker).count() {
        1 => Ok(html.replacen(marker, with, 1)),
        0 => bail!("index.html has no `{marker}`: put it into <head>, on a line of its own"),
        count => bail!("index.html has `{marker}` {count} times: keep one"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::site::manifest::PackFiles;

    const PAGE: &str = "<html><head>\n    <!-- policy -->\n    <!-- packs -->\n\
                        <script type=\"module\">start()</script></head><body></body></html>";

    fn files(core: &str, details: &str) -> PackFiles {
        PackFiles { core: core.to_owned(), details: details.to_owned() }
    }

    fn manifest() -> Manifest {
        let words = BTreeMap::from([("en".to_owned(), files("words-en.2.pack", "details-en.3.pack"))]);
        Manifest { content: files("content.1.pack", "details.4.pack"), words }
    }

    #[test]
    fn both_markers_are_replaced() {
        let page = complete(PAGE, &manifest()).unwrap();
        assert!(!page.contains("<!--"), "{page}");
        assert!(page.contains(
            r#"<script type="application/json" id="packs">{"content":{"core":"content.1.pack","details":"details.4.pack"},"words":{"en":{"core":"words-en.2.pack","details":"details-en.3.pack"}}}</script>"#
        ));
        assert!(page.contains(r#"<link rel="preload" as="fetch" crossorigin href="/packs/content.1.pack">"#));
        assert_eq!(policy::stated_in(&page), Some(policy::for_page(&page)), "the policy is that of the whole page");
    }

    #[test]
    fn a_missing_marker_and_one_too_many_are_named() {
        let without_packs = PAGE.replace(PACKS_MARKER, "");
        let without_policy = PAGE.replace(POLICY_MARKER, "");
        let twice = PAGE.replace(PACKS_MARKER, "<!-- packs --><!-- packs -->");
        for (html, expected) in [
            (without_packs, "index.html has no `<!-- packs -->`: put it into <head>, on a line of its own"),
            (without_policy, "index.html has no `<!-- policy -->`: put it into <head>, on a line of its own"),
            (twice, "index.html has `<!-- packs -->` 2 times: keep one"),
        ] {
            assert_eq!(complete(&html, &manifest()).unwrap_err().to_string(), expected);
        }
    }

    #[test]
    fn a_list_of_packs_cannot_end_its_element() {
        let mut manifest = manifest();
        manifest.words.insert("</script>".to_owned(), files("a", "b"));
        let tags = packs_tags(&manifest).unwrap();
        assert_eq!(tags.matches("</script>").count(), 1, "{tags}");
    }
}
