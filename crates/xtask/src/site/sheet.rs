//! One style sheet for all that the page names: one request, and together they are smaller than one by one.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use cssparser::{ParseError, Parser, Token};

use crate::site::named::{digest, integrity};

/// How a link to a style sheet begins and where it ends, as Trunk writes it.
const BEGIN: &str = "<link rel=\"stylesheet\" href=\"/";
const END: &str = ">";

/// Puts the style sheets of a page, in their order and without their comments, into one in `staging`, and gives
/// back the page that loads that one.
///
/// # Errors
/// When the page names no style sheet, or one cannot be read, written or removed.
pub(crate) fn one_sheet(staging: &Path, page: &str) -> Result<String> {
    let (mut sheet, mut rest, mut place) = (String::new(), String::new(), None);
    let mut left = page;
    while let Some((before, link)) = left.split_once(BEGIN) {
        rest.push_str(before);
        place.get_or_insert(rest.len());
        let (name, after) = link.split_once('"').with_context(|| format!("`{BEGIN}` is not closed in the page"))?;
        let (_, after) = after.split_once(END).with_context(|| format!("the link to {name} does not end"))?;
        let file = staging.join(name);
        let written = fs::read_to_string(&file).with_context(|| format!("cannot read {}", file.display()))?;
        copy_without_comments(&mut Parser::new(&written), &mut sheet);
        sheet.push('\n');
        fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))?;
        // The line that the link stood on goes with it.
        left = after.strip_prefix('\n').map_or(after, str::trim_start);
    }
    let Some(place) = place else { bail!("index.html names no style sheet: see what changed in Trunk") };
    let name = format!("styles-{}.css", digest(&[sheet.as_bytes()]));
    fs::write(staging.join(&name), &sheet).with_context(|| format!("cannot write {name}"))?;
    let mut link = String::new();
    write!(link, "{BEGIN}{name}\" integrity=\"{}\"/{END}\n    ", integrity(sheet.as_bytes()))?;
    rest.push_str(left);
    rest.insert_str(place, &link);
    Ok(rest)
}

/// Copies what is left to read but comments: they are for those who write the sheet, and more than a quarter of what a telephone
/// would fetch.
fn copy_without_comments(css: &mut Parser<'_>, copy: &mut String) {
    loop {
        let start = css.position();
        let Ok(token) = css.next_including_whitespace_and_comments() else { return };
        let end = match token {
            Token::Comment(_) => continue,
            Token::CurlyBracketBlock => Some('}'),
            Token::SquareBracketBlock => Some(']'),
            Token::ParenthesisBlock | Token::Function(_) => Some(')'),
            _ => None,
        };
        copy.push_str(css.slice_from(start));
        if let Some(end) = end {
            // It fails for what is left unread, and nothing is.
            let _ = css.parse_nested_block(|inside| {
                copy_without_comments(inside, copy);
                Ok::<_, ParseError<()>>(())
            });
            copy.push(end);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_become_one_in_their_order() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("one-1.css"), "a { color: red }").unwrap();
        fs::write(folder.path().join("two-2.css"), "a { color: blue }").unwrap();
        let page = "<head>\n    <link rel=\"stylesheet\" href=\"/one-1.css\" integrity=\"x\"/>\n    \
                    <link rel=\"stylesheet\" href=\"/two-2.css\" integrity=\"y\"/>\n    <script></script></head>";
        let whole = one_sheet(folder.path(), page).unwrap();

        let names: Vec<String> =
            fs::read_dir(folder.path()).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        let [name] = &names[..] else { panic!("one sheet is left: {names:?}") };
        assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), "a { color: red }\na { color: blue }\n");
        let sheet = integrity(b"a { color: red }\na { color: blue }\n");
        let link = format!("<link rel=\"stylesheet\" href=\"/{name}\" integrity=\"{sheet}\"/>");
        assert_eq!(whole, format!("<head>\n    {link}\n    <script></script></head>"));
    }

    #[test]
    fn comments_stay_behind_and_nothing_else() {
        let sheet = r#"@media (min-width: calc(1px + 2em)) { a[href="/* no */"]::after { content: "\"*/"; } }"#;
        let commented = format!("/* one */{}/* {{ two", sheet.replace("{ ", "{ /* } */"));
        let mut copy = String::new();
        copy_without_comments(&mut Parser::new(&commented), &mut copy);
        assert_eq!(copy, sheet);
    }

    #[test]
    fn a_page_without_a_sheet_is_a_fault() {
        let folder = tempfile::tempdir().unwrap();
        assert!(one_sheet(folder.path(), "<head></head>").is_err());
        let missing = "<link rel=\"stylesheet\" href=\"/none.css\" integrity=\"x\"/>";
        assert!(one_sheet(folder.path(), missing).unwrap_err().to_string().starts_with("cannot read "));
    }
}
