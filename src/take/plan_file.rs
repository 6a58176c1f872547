//! The plan as a file of its own: it can be read with no network and without this page.

/// How the file looks: large letters, dark on light, both ways of writing. It loads nothing.
const STYLE: &str = "body{font:1.125rem/1.5 system-ui,sans-serif;color:#000;background:#fff;max-width:42rem;\
    margin:0 auto;padding:1rem}h1{font-size:1.6em}h2{font-size:1.3em;border-bottom:2px solid}h3{margin-bottom:0}\
    p,ul{margin:.3em 0}a{color:#004080}li>a::after{content:'.'}";

/// What the file says before anything is loaded: nothing may be.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// A whole page in the language with this tag, written this way (`ltr` or `rtl`). `title` is plain text, `body` the markup
/// of the sheet as the browser has drawn it.
#[must_use]
pub fn plan_file(tag: &str, direction: &str, title: &str, body: &str) -> String {
    let title = escaped(title);
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n{body}\n</body>\n</html>\n"
    )
}

/// A text between tags.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_stands_on_its_own() {
        let file = plan_file("ar", "rtl", "خطتك", "<section><p>…</p></section>");
        assert!(file.starts_with("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">"));
        assert!(file.contains("<h1>خطتك</h1>\n<section><p>…</p></section>\n</body>"));
        for outside in ["<link", "<script", "src=\"", "url("] {
            assert!(!file.contains(outside), "{outside}");
        }
    }

    #[test]
    fn a_title_is_text() {
        assert!(plan_file("en", "ltr", "a <b> & c", "").contains("<title>a &lt;b> &amp; c</title>"));
    }
}
