//! The scripts that a page holds in itself.

use html5gum::{DefaultEmitter, Token, Tokenizer};

/// The text of each script that is written into the page and that a browser would run, as a browser reads it.
/// Scripts from files, and data in script elements, are left out.
pub(crate) fn inline_scripts(html: &str) -> Vec<Vec<u8>> {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut scripts = Vec::new();
    let mut open: Option<Vec<u8>> = None;
    for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
        match token {
            Token::StartTag(tag) if &**tag.name == b"script" => {
                let kind = tag.attributes.get(&b"type"[..]).map(|kind| kind.to_ascii_lowercase());
                let data = kind.is_some_and(|kind| kind.ends_with(b"json"));
                let from_file = tag.attributes.contains_key(&b"src"[..]);
                open = (!data && !from_file).then(Vec::new);
            }
            Token::String(text) => {
                if let Some(script) = &mut open {
                    script.extend_from_slice(&text);
                }
            }
            Token::EndTag(tag) if &**tag.name == b"script" => scripts.extend(open.take()),
            _ => {}
        }
    }
    scripts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scripts_in_the_page_are_found_and_others_are_not() {
        let table: [(&str, &[&str]); 8] = [
            ("<p>no scripts</p>", &[]),
            ("<script>one()</script>", &["one()"]),
            ("<SCRIPT type=module>\nimport a from '/b.js';\n</SCRIPT>", &["\nimport a from '/b.js';\n"]),
            ("<script>if (a < b && '</p>') {}</script><script>two()</script>", &["if (a < b && '</p>') {}", "two()"]),
            ("<script src='/a.js'></script>", &[]),
            ("<script type='application/json' id=packs>{\"a\": 1}</script>", &[]),
            ("<!-- <script>not()</script> -->", &[]),
            ("<script></script>", &[""]),
        ];
        for (html, expected) in table {
            let found = inline_scripts(html);
            let found: Vec<_> = found.iter().map(|script| std::str::from_utf8(script).unwrap()).collect();
            assert_eq!(found, expected, "{html}");
        }
    }
}
